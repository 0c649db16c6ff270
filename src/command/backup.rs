//! `backup` and `restore`: the whole vault in one file, and back.

use std::path::Path;

use crate::backup::{self, Content};
use crate::cli::{Backup, Restore};
use crate::command::context::{Context, refuse_network};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{self, BackupAction, Line, PathField};
use crate::output::units;
use crate::output::words::counted;

pub(super) fn run(context: &mut Context, args: &Backup) -> Result<Exit, Failure> {
    let vault = context.vault()?;
    let written = backup::write(&vault, &args.file)?;
    tell(context, BackupAction::Written, &args.file, written)
}

pub(super) fn restore(context: &mut Context, args: &Restore) -> Result<Exit, Failure> {
    let folder = context.vault_folder()?;
    refuse_network(&folder)?;
    let restored = backup::restore(&args.file, &folder)?;
    tell(context, BackupAction::Restored, &folder, restored)
}

fn tell(
    context: &mut Context,
    action: BackupAction,
    path: &Path,
    holds: Content,
) -> Result<Exit, Failure> {
    if context.ui.is_json() {
        context.ui.json_line(&Line::Backup(json::Backup {
            action,
            path: PathField::from(path),
            images: holds.images,
            bytes: holds.bytes,
        }))?;
    }
    let images = counted(holds.images, "image");
    let size = units::size(holds.bytes);
    let done = match action {
        BackupAction::Written => "written to",
        BackupAction::Restored => "restored to",
    };
    context
        .ui
        .status(&format!("{images} {done} `{}`: {size}", path.display()));
    Ok(Exit::Done)
}
