//! The findings of `verify`, for people and as JSON.

use crate::output::json;
use crate::verify::{Level, Problem};

/// The ids that a line for people names.
const IDS: usize = 8;

/// Gives the line for people.
#[must_use]
pub fn text(problem: &Problem) -> String {
    let level = level(problem.level);
    let message = &problem.message;
    // One id is in the message already.
    if problem.ids.len() < 2 {
        return format!("{level}: {message}");
    }
    let shown: Vec<String> = problem
        .ids
        .iter()
        .take(IDS)
        .map(ToString::to_string)
        .collect();
    let more = match problem.ids.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{level}: {message} ({}{more})", shown.join(", "))
}

/// Gives the line of JSON.
#[must_use]
pub fn line(problem: &Problem) -> json::Problem {
    json::Problem {
        level: level(problem.level),
        code: problem.code.name(),
        message: problem.message.clone(),
        ids: problem.ids.iter().map(ToString::to_string).collect(),
        pack: problem.pack.map(|pack| pack.to_string()),
        offset: problem.offset,
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Damage => "damage",
        Level::Note => "note",
    }
}
