//! `completions`: prints the completions of a shell.

use clap_complete::generate;
use clap_complete::shells::{Bash, Elvish, Fish, PowerShell, Zsh};

use crate::cli::{self, Shell};
use crate::command::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;

pub(super) fn run(context: &mut Context, shell: Shell) -> Result<Exit, Failure> {
    let mut definition = cli::definition();
    let mut text = Vec::new();
    let name = "imgvault";
    match shell {
        Shell::Bash => generate(Bash, &mut definition, name, &mut text),
        Shell::Zsh => generate(Zsh, &mut definition, name, &mut text),
        Shell::Fish => generate(Fish, &mut definition, name, &mut text),
        Shell::PowerShell => generate(PowerShell, &mut definition, name, &mut text),
        Shell::Elvish => generate(Elvish, &mut definition, name, &mut text),
    }
    let written = context.ui.stdout().write_all(&text);
    written.map_err(crate::output::OutputError::from)?;
    Ok(Exit::Done)
}
