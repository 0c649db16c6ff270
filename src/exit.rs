//! The exit codes. The README and the man page repeat this list, and a test keeps the three equal.

use std::process::ExitCode;

/// How a run ended, as a script sees it.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Exit {
    /// Everything asked for is done.
    #[default]
    Done,
    /// The run stopped early for a reason that has no code of its own.
    Stopped,
    /// What was typed cannot be done: a usage or query error, a taken name, a weak password.
    Usage,
    /// The run reached its end, and some of its inputs failed.
    SomeFailed,
    /// `lint` found an error rule broken.
    RuleBroken,
    /// Nothing matched, and `--error-if-empty` was given.
    NothingMatched,
    /// There is no vault at the place named.
    NoVault,
    /// Another process held the vault for too long.
    VaultBusy,
    /// The user, the password or the recovery key is wrong; which one is not told.
    WrongCredential,
    /// Nobody is logged in, or what is there is no longer valid.
    NotLoggedIn,
    /// The credential is valid, but does not allow this.
    NotAllowed,
    /// A session has nowhere to be kept.
    NoSessionStore,
    /// The vault's format is newer than this program.
    NewerVault,
    /// The vault is not what was written.
    VaultDamaged,
    /// The disk or a quota is full.
    NoSpace,
    /// A signal, of this number, ended the run.
    Signal(i32),
}

impl Exit {
    /// Every exit with a code of its own, in the order of the codes. Signals are left out.
    pub const ALL: [Self; 15] = [
        Self::Done,
        Self::Stopped,
        Self::Usage,
        Self::SomeFailed,
        Self::RuleBroken,
        Self::NothingMatched,
        Self::NoVault,
        Self::VaultBusy,
        Self::WrongCredential,
        Self::NotLoggedIn,
        Self::NotAllowed,
        Self::NoSessionStore,
        Self::NewerVault,
        Self::VaultDamaged,
        Self::NoSpace,
    ];

    /// Gives the number the process ends with.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Stopped => 1,
            Self::Usage => 2,
            Self::SomeFailed => 3,
            Self::RuleBroken => 4,
            Self::NothingMatched => 5,
            Self::NoVault => 10,
            Self::VaultBusy => 11,
            Self::WrongCredential => 12,
            Self::NotLoggedIn => 13,
            Self::NotAllowed => 14,
            Self::NoSessionStore => 15,
            Self::NewerVault => 16,
            Self::VaultDamaged => 17,
            Self::NoSpace => 18,
            Self::Signal(number) => u8::try_from(number.saturating_add(128)).unwrap_or(u8::MAX),
        }
    }

    /// Says in one line what the code means.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Done => "done (also: nothing to do, only duplicates)",
            Self::Stopped => "did not reach its end, none of the below",
            Self::Usage => "usage or query error; name taken, weak password",
            Self::SomeFailed => {
                "reached its end, some inputs failed (an id that is not here is one)"
            }
            Self::RuleBroken => "lint: an error rule is broken",
            Self::NothingMatched => "nothing matched and `--error-if-empty`",
            Self::NoVault => "no vault here",
            Self::VaultBusy => "vault busy past `--lock-timeout`",
            Self::WrongCredential => "wrong user or password or recovery key",
            Self::NotLoggedIn => {
                "not logged in; session or token ended, revoked or not one of ours"
            }
            Self::NotAllowed => "this credential may not do that (token)",
            Self::NoSessionStore => "no usable place for the session",
            Self::NewerVault => "vault made by a newer imgvault",
            Self::VaultDamaged => "vault damaged",
            Self::NoSpace => "no space left",
            Self::Signal(_) => "ended by signal N",
        }
    }

    /// Gives the rows of the list that users read: the code and what it means, `128+N` last.
    #[must_use]
    pub fn table() -> Vec<(String, &'static str)> {
        let numbered = Self::ALL
            .iter()
            .map(|exit| (exit.code().to_string(), exit.meaning()));
        let signal = ("128+N".to_owned(), Self::Signal(0).meaning());
        numbered.chain([signal]).collect()
    }

    /// Gives the one of the two that the process must end with.
    ///
    /// A signal goes before 10–18, then 2, 1, 4, 3, 5 and 0. Of two that stand equal the first stays.
    #[must_use]
    pub fn worst(self, other: Self) -> Self {
        if other.rank() > self.rank() {
            other
        } else {
            self
        }
    }

    fn rank(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::NothingMatched => 1,
            Self::SomeFailed => 2,
            Self::RuleBroken => 3,
            Self::Stopped => 4,
            Self::Usage => 5,
            Self::NoVault
            | Self::VaultBusy
            | Self::WrongCredential
            | Self::NotLoggedIn
            | Self::NotAllowed
            | Self::NoSessionStore
            | Self::NewerVault
            | Self::VaultDamaged
            | Self::NoSpace => 6,
            Self::Signal(_) => 7,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_rise_and_every_meaning_is_its_own() {
        let table = Exit::table();
        assert!(
            Exit::ALL
                .windows(2)
                .all(|pair| pair[0].code() < pair[1].code())
        );
        for (place, (code, meaning)) in table.iter().enumerate() {
            assert!(!meaning.is_empty(), "{code}");
            assert!(
                table[..place].iter().all(|(_, other)| other != meaning),
                "{code}"
            );
        }
    }

    #[test]
    fn signals_are_counted_from_128() {
        assert_eq!(Exit::Signal(2).code(), 130);
        assert_eq!(Exit::Signal(15).code(), 143);
        assert_eq!(Exit::Signal(i32::MAX).code(), 255);
    }

    #[test]
    fn the_worst_of_two_is_the_same_from_both_sides() {
        let order = [
            Exit::Done,
            Exit::NothingMatched,
            Exit::SomeFailed,
            Exit::RuleBroken,
            Exit::Stopped,
            Exit::Usage,
            Exit::NoSpace,
            Exit::Signal(2),
        ];
        for (place, worse) in order.iter().enumerate() {
            for better in &order[..=place] {
                assert_eq!(worse.worst(*better), *worse);
                assert_eq!(better.worst(*worse), *worse);
            }
        }
    }

    #[test]
    fn of_two_equal_ones_the_first_stays() {
        assert_eq!(
            Exit::VaultDamaged.worst(Exit::NoVault).code(),
            Exit::VaultDamaged.code()
        );
    }
}
