//! An open vault with who is logged in, and an index that is where the log is.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::account::Unlocked;
use crate::cli::Progress;
use crate::command::context::{Context, now};
use crate::crypto::IndexKey;
use crate::failure::Failure;
use crate::id::{SlotId, UserId};
use crate::index::{self, Index};
use crate::ledger::{self, Appender, Author, Memory, Reading, catch_up_telling};
use crate::output::upload::Bar;
use crate::output::words::{count, counted};
use crate::paths;
use crate::vault::Vault;

/// How long an upload waits for the index: it can do without.
const INDEX_PATIENCE: Duration = Duration::from_secs(1);

/// How long reading the log takes before it is shown, and how often a line tells of it.
const LONG: Duration = Duration::from_secs(1);

/// An open vault and who is logged in; the index is not open yet.
pub(super) struct Entered {
    pub(super) vault: Vault,
    pub(super) unlocked: Unlocked,
    pub(super) memory: Memory,
    patience: Duration,
}

/// An open vault, who is logged in, and the index.
pub(super) struct Opened {
    pub(super) vault: Vault,
    pub(super) unlocked: Unlocked,
    pub(super) index: Index,
    memory: Memory,
}

impl Entered {
    /// Opens the vault with the session.
    pub(super) fn new(context: &mut Context) -> Result<Self, Failure> {
        let vault = context.vault()?;
        let unlocked = context.unlocked(&vault)?;
        Self::with(context, vault, unlocked)
    }

    /// Takes an open vault and who is logged in.
    pub(super) fn with(
        context: &Context,
        vault: Vault,
        unlocked: Unlocked,
    ) -> Result<Self, Failure> {
        let memory = memory(context, &vault, unlocked.user.id, None);
        Ok(Self {
            vault,
            unlocked,
            memory,
            patience: context.patience()?,
        })
    }

    /// Fills the index anew from the log.
    pub(super) fn rebuild_index(&self, context: &mut Context) -> Result<(), Failure> {
        let (path, key) = index_place(&self.vault, &self.unlocked);
        let mut index = Index::make_anew(&path, &key, self.patience)?;
        let (vault, unlocked) = (&self.vault, &self.unlocked);
        Ok(bring_up(
            context,
            vault,
            unlocked,
            &self.memory,
            &mut index,
        )?)
    }

    /// Opens the index and brings it to where the log is. Nothing is given where it is busy or broken: what is written
    /// does without.
    pub(super) fn usable_index(&self, context: &mut Context) -> Result<Option<Index>, Failure> {
        match self.index(context, self.patience.min(INDEX_PATIENCE)) {
            Ok(index) => Ok(Some(index)),
            Err(ledger::Error::Index(error)) => {
                context
                    .ui
                    .detail(&format!("going on without the index: {error}"));
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn index(&self, context: &mut Context, patience: Duration) -> Result<Index, ledger::Error> {
        let (path, key) = index_place(&self.vault, &self.unlocked);
        let mut index = Index::open(&path, &key, patience)?;
        let (vault, unlocked) = (&self.vault, &self.unlocked);
        match bring_up(context, vault, unlocked, &self.memory, &mut index) {
            Err(ledger::Error::Index(index::Error::Broken)) => {
                index = Index::make_anew(&path, &key, patience)?;
                bring_up(context, vault, unlocked, &self.memory, &mut index)?;
            }
            result => result?,
        }
        Ok(index)
    }

    /// Opens the index once more.
    pub(super) fn open_index(&self) -> impl Fn() -> Option<Index> + Sync + use<> {
        let (path, key) = index_place(&self.vault, &self.unlocked);
        let patience = self.patience.min(INDEX_PATIENCE);
        move || Index::open(&path, &key, patience).ok()
    }

    /// Takes what appends to the log. `clock` is the highest one seen.
    pub(super) fn appender(
        &mut self,
        context: &mut Context,
        clock: u64,
    ) -> Result<Appender, Failure> {
        appender(
            context,
            &mut self.vault,
            &self.unlocked,
            &self.memory,
            clock,
        )
    }
}

impl Opened {
    /// Opens the vault with the session, and brings the index to where the log is.
    pub(super) fn new(context: &mut Context) -> Result<Self, Failure> {
        let entered = Entered::new(context)?;
        let index = entered.index(context, entered.patience)?;
        Ok(Self {
            vault: entered.vault,
            unlocked: entered.unlocked,
            index,
            memory: entered.memory,
        })
    }

    /// Brings the index to where the log is.
    pub(super) fn catch_up(&mut self, context: &mut Context) -> Result<(), Failure> {
        let (vault, unlocked) = (&self.vault, &self.unlocked);
        Ok(bring_up(
            context,
            vault,
            unlocked,
            &self.memory,
            &mut self.index,
        )?)
    }

    /// Takes what appends to the log, and marks the tokens that have ended.
    pub(super) fn appender(&mut self, context: &mut Context) -> Result<Appender, Failure> {
        self.appender_after(context, &[])
    }

    /// Takes what appends to the log, and marks the tokens that have ended, those that are named among them.
    pub(super) fn appender_after(
        &mut self,
        context: &mut Context,
        ended: &[SlotId],
    ) -> Result<Appender, Failure> {
        let clock = self.index.clock()?;
        let (vault, unlocked, memory) = (&mut self.vault, &self.unlocked, &self.memory);
        let mut appender = appender(context, vault, unlocked, memory, clock)?;
        let index = &mut self.index;
        ledger::end_tokens(vault, unlocked, memory, index, &mut appender, ended, now())?;
        Ok(appender)
    }
}

/// Brings an index to where the log is, and warns if the log has lost something.
fn bring_up(
    context: &mut Context,
    vault: &Vault,
    unlocked: &Unlocked,
    memory: &Memory,
    index: &mut Index,
) -> Result<(), ledger::Error> {
    let mut shown = Reader::new(context);
    let caught_up = catch_up_telling(vault, unlocked, memory, index, &mut |reading| {
        shown.show(context, reading);
    });
    shown.clear();
    let caught_up = caught_up?;
    if caught_up.rolled_back {
        context.ui.warning(
            "the vault lacks rows that were seen here before: it was restored from an older copy, or somebody took \
             them away",
        );
    }
    if caught_up.rows > 0 {
        let rows = caught_up.rows;
        context.ui.detail(&format!("read {rows} rows of the log"));
    }
    Ok(())
}

/// How reading the log is shown, where it takes long.
struct Reader {
    progress: Progress,
    bar: Option<Bar>,
    told: Instant,
}

impl Reader {
    fn new(context: &Context) -> Self {
        // A word in the configuration that is none is told of by what has more to show.
        let progress = context.progress().unwrap_or_default();
        let is_bar = context.ui.stderr_is_terminal() && !context.global.quiet;
        Self {
            progress: match progress {
                Progress::Auto if is_bar => Progress::Bar,
                progress => progress,
            },
            bar: None,
            told: Instant::now(),
        }
    }

    fn show(&mut self, context: &mut Context, reading: Reading) {
        if let Some(bar) = &self.bar {
            bar.show_rows(reading.done);
        } else if self.told.elapsed() >= LONG {
            match self.progress {
                Progress::Bar => self
                    .bar
                    .insert(Bar::of_rows(reading.all))
                    .show_rows(reading.done),
                Progress::Plain => {
                    self.told = Instant::now();
                    let (done, all) = (count(reading.done), count(reading.all));
                    context
                        .ui
                        .status(&format!("read {done} of {all} rows of the log"));
                }
                Progress::Auto | Progress::None => {}
            }
        }
    }

    fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish();
        }
    }
}

/// Takes what appends to the log, after the bytes of removed images that a run has left were destroyed.
fn appender(
    context: &mut Context,
    vault: &mut Vault,
    unlocked: &Unlocked,
    memory: &Memory,
    clock: u64,
) -> Result<Appender, Failure> {
    match ledger::finish_removals(vault, unlocked) {
        Ok(0) => {}
        Ok(number) => {
            let images = counted(number, "image");
            context
                .ui
                .detail(&format!("finished the removal of {images}"));
        }
        Err(error) => {
            context
                .ui
                .detail(&format!("a removal is not finished yet: {error}"));
        }
    }
    let author = Author::Session(Box::new(unlocked.clone()));
    Ok(Appender::new(vault, author, memory, clock)?)
}

fn index_place(vault: &Vault, unlocked: &Unlocked) -> (PathBuf, IndexKey) {
    let folder = vault.index_folder();
    // It may be deleted as a whole. Where it cannot be made, the index says so.
    let _ = paths::private_folder(&folder);
    let path = folder.join(format!("{}.db", unlocked.user.id));
    (path, IndexKey::of(unlocked.keys.newest().1))
}

/// Gives what this machine remembers of a user's log, or of what it wrote there with a token; without a home it remembers
/// nothing.
pub(super) fn memory(
    context: &Context,
    vault: &Vault,
    user: UserId,
    token: Option<SlotId>,
) -> Memory {
    let Some(state) = context.environment.state_folder() else {
        return Memory::nowhere();
    };
    let folder = state.join(vault.id().to_string()).join(user.to_string());
    match token {
        Some(slot) => Memory::new(&folder.join(slot.to_string())),
        None => Memory::new(&folder),
    }
}
