//! `tag`: changes labels and notes of images.

use crate::cli::TagArgs;
use crate::command::context::{Context, now};
use crate::command::open::Opened;
use crate::command::targets::{self, Everything, Targets};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::index::Found;
use crate::ledger;
use crate::output::json::{Change, ChangeAction, ChangeStatus, Line, Summary};
use crate::output::words::counted;
use crate::record::Edit;

pub(super) fn run(context: &mut Context, args: &TagArgs) -> Result<Exit, Failure> {
    check(args)?;
    let mut opened = Opened::new(context)?;
    let targets = targets::find(context, &opened, &args.targets, Everything::Refused)?;
    let changed = targets.found.iter().filter(|found| changes(found, args));
    let edit = Edit {
        targets: changed.map(|found| found.id).collect(),
        add: args.add.clone(),
        drop: args.remove.clone(),
        note: args.note.clone(),
    };
    if !args.dry_run && !edit.targets.is_empty() {
        let mut appender = opened.appender(context)?;
        ledger::edit(&mut opened.vault, &mut appender, &edit, now())?;
        opened.catch_up(context)?;
    }
    tell(context, &targets, args)
}

/// Refuses labels that say nothing, or opposite things.
fn check(args: &TagArgs) -> Result<(), Failure> {
    if args
        .add
        .iter()
        .chain(&args.remove)
        .any(|label| label.trim().is_empty())
    {
        return Err(Failure::usage("a label cannot be empty"));
    }
    match args.add.iter().find(|label| args.remove.contains(label)) {
        Some(label) => Err(Failure::usage(format!(
            "the label `{label}` cannot be added and removed at once"
        ))),
        None => Ok(()),
    }
}

/// Tells whether an image is not yet as it shall be.
fn changes(found: &Found, args: &TagArgs) -> bool {
    let note = found.note.as_deref().unwrap_or_default();
    args.add.iter().any(|label| !found.tags.contains(label))
        || args.remove.iter().any(|label| found.tags.contains(label))
        || args.note.as_ref().is_some_and(|wanted| wanted != note)
}

fn tell(context: &mut Context, targets: &Targets, args: &TagArgs) -> Result<Exit, Failure> {
    let exit = if targets.missing.is_empty() {
        Exit::Done
    } else {
        Exit::SomeFailed
    };
    let mut changed = 0;
    for found in &targets.found {
        let is_changed = changes(found, args);
        changed += u64::from(is_changed);
        let status = if is_changed && !args.dry_run {
            ChangeStatus::Changed
        } else {
            ChangeStatus::Unchanged
        };
        line(context, found.id.to_string(), status, None)?;
    }
    for id in &targets.missing {
        let message = format!("no image {id} here");
        context.ui.error(&message, &[]);
        line(context, id.to_string(), ChangeStatus::Failed, Some(message))?;
    }
    if context.ui.is_json() {
        let failed = targets.missing.len() as u64;
        context.ui.json_line(&Line::Summary(Summary {
            found: targets.found.len() as u64 + failed,
            changed: Some(if args.dry_run { 0 } else { changed }),
            failed,
            dry_run: Some(args.dry_run),
            exit_code: exit.code(),
            ..Summary::default()
        }))?;
    }
    let would = if args.dry_run {
        "would be changed"
    } else {
        "changed"
    };
    let images = counted(changed, "image");
    context.ui.status(&format!("{images} {would}"));
    Ok(exit)
}

fn line(
    context: &mut Context,
    id: String,
    status: ChangeStatus,
    message: Option<String>,
) -> Result<(), Failure> {
    if !context.ui.is_json() {
        return Ok(());
    }
    Ok(context.ui.json_line(&Line::Change(Change {
        action: ChangeAction::Tagged,
        id,
        status,
        reason: message.as_ref().map(|_| "not_found".to_owned()),
        message,
    }))?)
}
