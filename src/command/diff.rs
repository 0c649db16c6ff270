//! `diff`: tells how the metadata of two images differ.

use crate::cli::Diff;
use crate::command::context::Context;
use crate::command::history::stored;
use crate::command::open::Opened;
use crate::command::targets;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::Line;
use crate::output::{OutputError, difference};

pub(super) fn run(context: &mut Context, args: &Diff) -> Result<Exit, Failure> {
    let opened = Opened::new(context)?;
    let left = stored(&opened, &targets::one(&opened, &args.left)?)?;
    let right = stored(&opened, &targets::one(&opened, &args.right)?)?;
    let pairs = difference::differences(&left.meta, &right.meta);
    if context.ui.is_json() {
        for pair in &pairs {
            context.ui.json_line(&Line::Difference(pair.line()))?;
        }
        return Ok(Exit::Done);
    }
    if pairs.is_empty() {
        context
            .ui
            .status("the metadata of both images are the same");
    }
    let is_colored = context.ui.is_colored();
    difference::write(context.ui.stdout(), &pairs, is_colored).map_err(OutputError::from)?;
    Ok(Exit::Done)
}
