//! Every command and option has what its user needs.

use clap::{Arg, Command, ValueHint};
use imgvault::cli::definition;

fn each_command(check: impl Fn(&Command)) {
    fn each(command: &Command, check: &impl Fn(&Command)) {
        check(command);
        let inner = command.get_subcommands();
        inner.for_each(|command| each(command, check));
    }
    let mut definition = definition();
    definition.build();
    each(&definition, &check);
}

fn takes_value(argument: &Arg) -> bool {
    argument
        .get_num_args()
        .is_none_or(|number| number.takes_values())
        && argument.get_action().takes_values()
}

#[test]
fn the_definition_is_sound() {
    definition().debug_assert();
}

#[test]
fn every_argument_has_help_that_begins_with_one_short_line() {
    each_command(|command| {
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            let first = help.lines().next().unwrap_or_default();
            let name = format!("{} {}", command.get_name(), argument.get_id());
            assert!(!first.is_empty() && first.len() <= 80, "{name}: {first}");
            assert!(!first.ends_with('.'), "{name}: {first}");
        }
    });
}

#[test]
fn every_value_can_be_completed() {
    each_command(|command| {
        for argument in command
            .get_arguments()
            .filter(|argument| takes_value(argument))
        {
            let known = !argument.get_possible_values().is_empty();
            let hinted = argument.get_value_hint() != ValueHint::Unknown;
            assert!(
                known || hinted,
                "{} {}",
                command.get_name(),
                argument.get_id()
            );
        }
    });
}

#[test]
fn every_command_has_an_example() {
    each_command(|command| {
        let after = command.get_after_help().map(ToString::to_string);
        let after = after.unwrap_or_default();
        assert!(after.starts_with("Examples:\n"), "{}", command.get_name());
        assert!(command.get_about().is_some(), "{}", command.get_name());
    });
}

#[test]
fn no_option_has_two_meanings() {
    each_command(|command| {
        let names: Vec<String> = command
            .get_arguments()
            .flat_map(|argument| {
                let short = argument.get_short().map(|short| format!("-{short}"));
                let long = argument.get_long().map(|long| format!("--{long}"));
                short.into_iter().chain(long)
            })
            .collect();
        for (place, name) in names.iter().enumerate() {
            assert!(
                !names[..place].contains(name),
                "{} {name}",
                command.get_name()
            );
        }
    });
}
