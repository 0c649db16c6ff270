//! The committed man pages are those of the command line.

use std::fmt::Write as _;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use imgvault::cli::{CONFIGURATION, ENVIRONMENT, FILES, definition};
use imgvault::exit::Exit;

use crate::rendered::assert_committed;

/// Gives the examples of a command, which help shows after everything else, and takes them away there.
fn take_examples(command: Command) -> (Command, String) {
    let examples = command
        .get_after_help()
        .map(ToString::to_string)
        .unwrap_or_default();
    let examples = examples.trim_start_matches("Examples:\n").to_owned();
    (command.after_help(""), examples)
}

fn section(roff: &mut Roff, name: &str, rows: &[(String, String)]) {
    roff.control("SH", [name]);
    for (term, text) in rows {
        roff.control("TP", []);
        roff.text([bold(term.as_str())]);
        roff.text([roman(text.as_str())]);
    }
}

fn owned<T: ToString, U: ToString>(rows: &[(T, U)]) -> Vec<(String, String)> {
    let row = |(term, text): &(T, U)| (term.to_string(), text.to_string());
    rows.iter().map(row).collect()
}

fn page(command: &Command) -> String {
    let (command, examples) = take_examples(command.clone());
    let name = command.get_display_name().unwrap_or("imgvault").to_owned();
    let man = Man::new(command.clone().disable_help_flag(true))
        .title(&name)
        .section("1")
        .source(format!("imgvault {}", env!("CARGO_PKG_VERSION")))
        .manual("imgvault");
    let mut text = Vec::new();
    man.render_title(&mut text).unwrap();
    man.render_name_section(&mut text).unwrap();
    let usage = command.clone().render_usage().to_string();
    let mut synopsis = Roff::new();
    synopsis.control("SH", ["SYNOPSIS"]);
    synopsis.text([bold(usage.trim_start_matches("Usage: "))]);
    text.extend(synopsis.to_roff().into_bytes());
    man.render_description_section(&mut text).unwrap();
    if command.get_arguments().next().is_some() {
        man.render_options_section(&mut text).unwrap();
    }
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text).unwrap();
    }
    let mut roff = Roff::new();
    section(&mut roff, "EXIT STATUS", &owned(&Exit::table()));
    section(&mut roff, "ENVIRONMENT", &owned(&ENVIRONMENT));
    section(&mut roff, "FILES", &owned(&FILES));
    // In the page of the whole program only: the others have their own options.
    if name == "imgvault" {
        section(&mut roff, "CONFIGURATION", &owned(&CONFIGURATION));
    }
    if !examples.is_empty() {
        roff.control("SH", ["EXAMPLES"]);
        roff.control("nf", []);
        for line in examples.lines() {
            roff.text([roman(line)]);
        }
        roff.control("fi", []);
    }
    let mut page = String::from_utf8(text).unwrap();
    write!(page, "{}", roff.to_roff()).unwrap();
    page
}

/// Gives every command, and those within commands, with the name of its page.
fn commands() -> Vec<(String, Command)> {
    fn add(commands: &mut Vec<(String, Command)>, name: &str, command: &Command) {
        commands.push((name.to_owned(), command.clone()));
        for inner in command.get_subcommands() {
            add(commands, &format!("{name}-{}", inner.get_name()), inner);
        }
    }
    let mut definition = definition();
    definition.build();
    let mut commands = Vec::new();
    add(&mut commands, "imgvault", &definition);
    commands
}

#[test]
fn man_pages_are_those_of_the_command_line() {
    for (name, command) in commands() {
        assert_committed(&format!("man/{name}.1"), &page(&command));
    }
}

#[test]
fn every_page_has_the_sections_that_readers_look_for() {
    for (_, command) in commands() {
        let page = page(&command);
        for name in [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "EXIT STATUS",
            "ENVIRONMENT",
            "FILES",
            "EXAMPLES",
        ] {
            let has =
                page.contains(&format!(".SH {name}")) || page.contains(&format!(".SH \"{name}\""));
            assert!(has, "{name} of {}", command.get_name());
        }
    }
}
