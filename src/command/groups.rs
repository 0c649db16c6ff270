//! `history --by`: counts images by what they have in common.

use crate::cli::History;
use crate::command::context::{Context, zone};
use crate::command::history::{Form, form, limit, start_pager, width};
use crate::command::open::Opened;
use crate::failure::Failure;
use crate::index::{Field, Group};
use crate::output::json::Line;
use crate::output::words::{count, counted};
use crate::output::{OutputError, cell, groups};
use crate::query::{Grouping, Query};

/// Shows the groups, and gives how many there are.
pub(super) fn show(
    context: &mut Context,
    opened: &Opened,
    query: &Query,
    by: Grouping,
    args: &History,
) -> Result<u64, Failure> {
    let form = form(context, args);
    let mut found = opened.index.groups(query, by, &zone())?;
    let all = found.len();
    if let Some(limit) = limit(form, args) {
        found.truncate(limit);
    }
    let name = by.to_string();
    match form {
        Form::Json => {
            for group in &found {
                context.ui.json_line(&Line::Group {
                    by: name.clone(),
                    key: group.key.clone(),
                    count: group.count,
                })?;
            }
        }
        Form::Separated(separator) => {
            groups::rows(context.ui.stdout(), &name, &found, separator)
                .map_err(OutputError::from)?;
        }
        Form::Table | Form::Ids => table(context, &name, by, found, all, args)?,
    }
    Ok(all as u64)
}

fn table(
    context: &mut Context,
    name: &str,
    by: Grouping,
    mut found: Vec<Group>,
    all: usize,
    args: &History,
) -> Result<(), Failure> {
    if found.is_empty() {
        context.ui.status("nothing matches");
        return Ok(());
    }
    if by == Grouping::Field(Field::Exposure) {
        for group in &mut found {
            group.key = group.key.take().map(|key| cell::exposure(&key));
        }
    }
    let width = width(context, args.full);
    start_pager(context, args);
    groups::table(context.ui.stdout(), name, &found, width).map_err(OutputError::from)?;
    context.ui.end_pager();
    if found.len() < all {
        let (shown, all) = (count(found.len() as u64), counted(all as u64, "group"));
        context
            .ui
            .status(&format!("{shown} of {all}; --all lists the rest"));
    }
    Ok(())
}
