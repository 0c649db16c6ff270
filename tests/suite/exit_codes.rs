//! The README, the man page, the help and the program have the same list of exit codes.

use std::fs;

use imgvault::cli::{TOPICS, Topic};
use imgvault::exit::Exit;

use crate::rendered::checkout;

#[test]
fn readme_man_page_and_help_list_the_codes_of_the_program() {
    let readme = fs::read_to_string(checkout("README.md")).unwrap();
    let (_, table) = readme.split_once("<!-- exit codes -->").unwrap();
    let (table, _) = table.split_once("<!-- /exit codes -->").unwrap();
    let rows: Vec<String> = table
        .lines()
        .filter(|line| {
            line.starts_with("| ") && !line.starts_with("| exit") && !line.starts_with("| -")
        })
        .map(str::to_owned)
        .collect();
    let expected: Vec<String> = Exit::table()
        .iter()
        .map(|(code, meaning)| format!("| {code} | {meaning} |"))
        .collect();
    assert_eq!(rows, expected);

    let man = fs::read_to_string(checkout("man/imgvault.1")).unwrap();
    assert!(TOPICS.contains(&Topic::ExitCodes));
    let help = Topic::ExitCodes.text();
    for (code, meaning) in Exit::table() {
        assert!(help.contains(&format!("{code}  {meaning}")), "{code}");
        let escaped = meaning.replace('-', "\\-");
        assert!(
            man.contains(&escaped) || man.contains(meaning),
            "{code}: {meaning}"
        );
    }
}
