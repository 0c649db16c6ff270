//! `rm`: removes images for good.

use crate::cli::Remove;
use crate::command::context::{Context, now};
use crate::command::open::Opened;
use crate::command::targets::{self, Everything, Targets};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::ledger::{self, Removal};
use crate::output::json::{Change, ChangeAction, ChangeStatus, Line, Summary};
use crate::output::words::counted;

pub(super) fn run(context: &mut Context, args: &Remove) -> Result<Exit, Failure> {
    let mut opened = Opened::new(context)?;
    let targets = targets::find(context, &opened, &args.targets, Everything::Refused)?;
    let is_agreed = args.dry_run || targets.found.is_empty() || agree(context, args, &targets)?;
    if !is_agreed {
        context.ui.status("nothing was removed");
        return Ok(Exit::Stopped);
    }
    if !args.dry_run && !targets.found.is_empty() {
        remove(context, &mut opened, &targets)?;
    }
    tell(context, &targets, args.dry_run)
}

fn agree(context: &mut Context, args: &Remove, targets: &Targets) -> Result<bool, Failure> {
    if args.yes {
        return Ok(true);
    }
    let images = counted(targets.found.len() as u64, "image");
    let question = format!("Remove {images} for good?");
    Ok(context.prompter.confirm(&question, "--yes")?)
}

fn remove(context: &mut Context, opened: &mut Opened, targets: &Targets) -> Result<(), Failure> {
    let mut ids = Vec::new();
    for found in &targets.found {
        // An image that was stored under several ids is one image.
        ids.extend(opened.index.ids_of(found.id)?);
    }
    let mut appender = opened.appender(context)?;
    let (vault, unlocked) = (&mut opened.vault, &opened.unlocked);
    if ledger::remove(vault, unlocked, &mut appender, &ids, now())? == Removal::Unfinished {
        context.ui.warning(
            "an upload still runs: the next upload or rm after it destroys the bytes of what was removed",
        );
    }
    opened.catch_up(context)
}

fn tell(context: &mut Context, targets: &Targets, dry_run: bool) -> Result<Exit, Failure> {
    let exit = if targets.missing.is_empty() {
        Exit::Done
    } else {
        Exit::SomeFailed
    };
    for id in &targets.missing {
        context.ui.error(&format!("no image {id} here"), &[]);
    }
    let changed = targets.found.len() as u64;
    if context.ui.is_json() {
        let status = if dry_run {
            ChangeStatus::Unchanged
        } else {
            ChangeStatus::Changed
        };
        for found in &targets.found {
            let line = change(found.id.to_string(), status, None);
            context.ui.json_line(&Line::Change(line))?;
        }
        for id in &targets.missing {
            let message = format!("no image {id} here");
            let line = change(id.to_string(), ChangeStatus::Failed, Some(message));
            context.ui.json_line(&Line::Change(line))?;
        }
        let failed = targets.missing.len() as u64;
        context.ui.json_line(&Line::Summary(Summary {
            found: changed + failed,
            changed: Some(if dry_run { 0 } else { changed }),
            failed,
            dry_run: Some(dry_run),
            exit_code: exit.code(),
            ..Summary::default()
        }))?;
    }
    let images = counted(changed, "image");
    let would = if dry_run {
        "would be removed"
    } else {
        "removed"
    };
    context.ui.status(&format!("{images} {would}"));
    Ok(exit)
}

fn change(id: String, status: ChangeStatus, message: Option<String>) -> Change {
    Change {
        action: ChangeAction::Removed,
        id,
        status,
        reason: message.as_ref().map(|_| "not_found".to_owned()),
        message,
    }
}
