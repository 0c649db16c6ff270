//! `show`: tells everything about images.

use crate::cli::Show;
use crate::command::context::{Context, zone};
use crate::command::history::stored;
use crate::command::open::Opened;
use crate::command::targets;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::cell::Style;
use crate::output::json::Line;
use crate::output::{OutputError, detail, record};

pub(super) fn run(context: &mut Context, args: &Show) -> Result<Exit, Failure> {
    let opened = Opened::new(context)?;
    let mut exit = Exit::Done;
    for (place, id) in args.ids.iter().enumerate() {
        match targets::one(&opened, id) {
            Ok(found) => show(context, &opened, &found, args.full, place > 0)?,
            // The others are shown all the same.
            Err(failure) => {
                context.ui.failure(&failure);
                exit = exit.worst(failure.exit);
            }
        }
    }
    Ok(exit)
}

fn show(
    context: &mut Context,
    opened: &Opened,
    found: &crate::index::Found,
    full: bool,
    is_next: bool,
) -> Result<(), Failure> {
    let image = full.then(|| stored(opened, found)).transpose()?;
    if context.ui.is_json() {
        let user = &opened.unlocked.user.name;
        let record = record::record(found, user, image.as_deref());
        return Ok(context.ui.json_line(&Line::Record(Box::new(record)))?);
    }
    let stdout = context.ui.stdout();
    let mut write = || {
        if is_next {
            writeln!(stdout)?;
        }
        detail::found(stdout, found, &Style::People(zone()))?;
        match &image {
            Some(image) => detail::meta(stdout, image),
            None => Ok(()),
        }
    };
    Ok(write().map_err(OutputError::from)?)
}
