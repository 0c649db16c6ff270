//! `verify`: proves that the vault is what was written, and says what is not.

use crate::account::Unlocked;
use crate::cli::Verify;
use crate::command::context::Context;
use crate::command::open::Entered;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::ledger::Memory;
use crate::output::json::{Line, Summary};
use crate::output::problem;
use crate::output::units;
use crate::output::words::{count, counted};
use crate::vault::Vault;
use crate::verify::{self, Depth, Known, Level, Repaired, Report, Sample};

/// What is looked at, and as whom.
enum Looking {
    /// Without a key.
    Stranger(Vault),
    /// With a session.
    Owner(Box<Entered>),
}

pub(super) fn run(context: &mut Context, args: &Verify) -> Result<Exit, Failure> {
    let mut looking = enter(context, args)?;
    let depth = if args.read_data {
        Depth::Data
    } else {
        Depth::Structure
    };
    let sample = Sample::new(args.sample.unwrap_or(1.0))?;
    let (vault, known) = looking.parts();
    let known = known.map(|(unlocked, memory)| Known { unlocked, memory });
    let report = verify::verify(vault, known, depth, sample)?;
    for found in &report.problems {
        if context.ui.is_json() {
            context.ui.json_line(&Line::Problem(problem::line(found)))?;
        } else {
            context.ui.data(&problem::text(found))?;
        }
    }
    context.ui.flush()?;
    let repaired = match &mut looking {
        Looking::Owner(entered) if args.repair => Some(repair(context, entered, &report)?),
        _ => None,
    };
    tell(context, args, &report, repaired, known_by(&looking))
}

/// Opens the vault with the session where there is one, or where one is needed.
fn enter(context: &mut Context, args: &Verify) -> Result<Looking, Failure> {
    let vault = context.vault()?;
    match context.unlocked(&vault) {
        Ok(unlocked) => Ok(Looking::Owner(Box::new(Entered::with(
            context, vault, unlocked,
        )?))),
        Err(failure)
            if !(args.read_data || args.repair)
                && matches!(failure.exit, Exit::NotLoggedIn | Exit::NotAllowed) =>
        {
            Ok(Looking::Stranger(vault))
        }
        Err(failure) => Err(failure),
    }
}

impl Looking {
    fn parts(&self) -> (&Vault, Option<(&Unlocked, &Memory)>) {
        match self {
            Self::Stranger(vault) => (vault, None),
            Self::Owner(entered) => (&entered.vault, Some((&entered.unlocked, &entered.memory))),
        }
    }
}

fn known_by(looking: &Looking) -> bool {
    matches!(looking, Looking::Owner(_))
}

/// Frees what no row names, and rebuilds the index where the log can be read.
fn repair(
    context: &mut Context,
    entered: &mut Entered,
    report: &Report,
) -> Result<Repaired, Failure> {
    let user = entered.unlocked.user.id;
    let repaired = verify::repair(&mut entered.vault, user, report)?;
    if report.count(Level::Damage) == 0 {
        entered.rebuild_index(context)?;
    } else {
        context.ui.warning(
            "nothing is repaired while something is damaged: what no row names may be lost images",
        );
    }
    Ok(repaired)
}

/// Says how it ends.
fn tell(
    context: &mut Context,
    args: &Verify,
    report: &Report,
    repaired: Option<Repaired>,
    is_known: bool,
) -> Result<Exit, Failure> {
    let (damage, notes) = (report.count(Level::Damage), report.count(Level::Note));
    let exit = if damage > 0 {
        Exit::VaultDamaged
    } else {
        Exit::Done
    };
    if context.ui.is_json() {
        context.ui.json_line(&Line::Summary(Summary {
            found: report.images,
            failed: report.affected.len() as u64,
            damage: Some(damage),
            notes: Some(notes),
            repaired: repaired.map(|repaired| repaired.places),
            bytes: Some(report.bytes),
            read_data: Some(args.read_data),
            exit_code: exit.code(),
            ..Summary::default()
        }))?;
    }
    if let Some(repaired) = repaired {
        let bytes = units::size(repaired.bytes);
        let places = counted(repaired.places, "place");
        context
            .ui
            .status(&format!("freed {places} that no row names: {bytes}"));
        if repaired.left > 0 {
            let packs = counted(repaired.left, "pack");
            context.ui.status(&format!(
                "left {packs} that may be in use or somebody else's"
            ));
        }
    }
    let read = format!(
        "{} of {} read, {}",
        count(report.read),
        counted(report.images, "image"),
        units::size(report.bytes)
    );
    if !is_known {
        context.ui.status(
            "only digests were compared; chains and records need a session: `imgvault login`",
        );
    }
    if damage == 0 {
        context.ui.status(&format!("no damage found: {read}"));
        return Ok(exit);
    }
    let affected = report.affected.len() as u64;
    let whole = report.images.saturating_sub(affected);
    let message = format!(
        "the vault is damaged: {}; {} affected, {} not ({read})",
        counted(damage, "finding"),
        counted(affected, "image"),
        count(whole),
    );
    context.ui.error(
        &message,
        &["restore the vault from a backup, or keep a copy of it before you go on".to_owned()],
    );
    Ok(exit)
}
