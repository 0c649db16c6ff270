//! The committed completions are those of the command line.

use clap_complete::generate;
use clap_complete::shells::{Bash, Elvish, Fish, PowerShell, Zsh};

use crate::rendered::assert_committed;

#[track_caller]
fn check(path: &str, generator: impl clap_complete::Generator) {
    let mut text = Vec::new();
    generate(
        generator,
        &mut imgvault::cli::definition(),
        "imgvault",
        &mut text,
    );
    assert_committed(path, &String::from_utf8(text).unwrap());
}

#[test]
fn completions_are_those_of_the_command_line() {
    check("completions/imgvault.bash", Bash);
    check("completions/_imgvault", Zsh);
    check("completions/imgvault.fish", Fish);
    check("completions/_imgvault.ps1", PowerShell);
    check("completions/imgvault.elv", Elvish);
}
