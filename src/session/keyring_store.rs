//! Sessions in the keyring of the system: the Secret Service on Linux, the Keychain on macOS.

use std::error::Error as _;
use std::io;
use std::panic;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use keyring::Entry;
use zeroize::Zeroizing;

use crate::crypto::SessionSecret;
use crate::session::error::{Error, Place, Said, Unusable};
use crate::session::{Account, Store};

/// How long an answer is waited for. A bus that hangs must not hang us.
pub const TIME_LIMIT: Duration = Duration::from_secs(5);

/// The name that our entries have in the keyring.
const SERVICE: &str = "imgvault";

/// The entry that is made and deleted to find out whether that works.
const PROBE: &str = "probe";

/// Keeps each session in an entry of the keyring that the system has.
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyringStore;

impl KeyringStore {
    /// Names the store; nothing is asked yet.
    #[must_use]
    pub fn new() -> Self {
        Self
    }
}

impl Store for KeyringStore {
    /// Makes an entry without a secret and deletes it.
    ///
    /// To read would not do: a Secret Service without a keyring, as on a server, finds nothing without an error, and a locked
    /// one tells so only of entries that exist.
    fn probe(&self) -> Result<(), Error> {
        within(TIME_LIMIT, || {
            set(PROBE, b"a probe of imgvault")?;
            delete(PROBE)
        })
    }

    fn put(&self, session: &SessionSecret) -> Result<(), Error> {
        let name = Account::of(session).to_string();
        let secret = session.expose_text();
        within(TIME_LIMIT, move || set(&name, secret.as_bytes()))
    }

    fn get(&self, account: Account) -> Result<Option<SessionSecret>, Error> {
        let name = account.to_string();
        let Some(bytes) = within(TIME_LIMIT, move || get(&name))? else {
            return Ok(None);
        };
        let session = account.session(&bytes);
        session.map(Some).ok_or(Error::NotASession {
            place: Place::Keyring,
        })
    }

    fn delete(&self, account: Account) -> Result<(), Error> {
        let name = account.to_string();
        within(TIME_LIMIT, move || delete(&name))
    }
}

/// Does something in a thread, which is left to itself when the time is over.
fn within<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || {
        // Nobody listens any more if the time is over.
        let _ = sender.send(work());
    });
    match receiver.recv_timeout(limit) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(Error::Timeout { limit }),
        Err(RecvTimeoutError::Disconnected) => match worker.join() {
            Err(payload) => panic::resume_unwind(payload),
            Ok(()) => unreachable!("a thread that ends well has sent its result"),
        },
    }
}

fn set(name: &str, secret: &[u8]) -> Result<(), Error> {
    let entry = entry(name)?;
    match entry.set_secret(secret) {
        // Two of one name: neither is the right one any more.
        Err(keyring::Error::Ambiguous(entries)) => {
            for double in entries {
                double.delete_credential().map_err(unusable)?;
            }
            entry.set_secret(secret).map_err(unusable)
        }
        result => result.map_err(unusable),
    }
}

fn get(name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
    match entry(name)?.get_secret() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(unusable(error)),
    }
}

fn delete(name: &str) -> Result<(), Error> {
    match entry(name)?.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(keyring::Error::Ambiguous(entries)) => entries
            .iter()
            .try_for_each(|entry| entry.delete_credential().map_err(unusable)),
        Err(error) => Err(unusable(error)),
    }
}

fn entry(name: &str) -> Result<Entry, Error> {
    // `Entry::new` says only that there is no store; the status says why.
    if let Err(error) = Entry::store_status() {
        return Err(told(error));
    }
    Entry::new(SERVICE, name).map_err(unusable)
}

#[expect(clippy::needless_pass_by_value, reason = "for use in `map_err`")]
fn unusable(error: keyring::Error) -> Error {
    told(&error)
}

/// Tells an error by its kind. Those of D-Bus come boxed, and are known by what they say.
fn told(error: &keyring::Error) -> Error {
    let mut said = error.to_string();
    let mut inner = error.source();
    while let Some(error) = inner {
        // What zbus hands on when it could not connect, or lost the connection. What is around it says to where.
        if error.is::<io::Error>() || error.is::<Arc<io::Error>>() {
            return Error::Keyring {
                why: Unusable::NoBus,
                cause: Said(said),
            };
        }
        said = error.to_string();
        inner = error.source();
    }
    let known = SAYINGS.iter().find(|(saying, _)| said.contains(saying));
    let why = match (known, error) {
        (Some((_, why)), _) => *why,
        (None, keyring::Error::NoStorageAccess(_)) => Unusable::Denied,
        (None, _) => Unusable::Other,
    };
    Error::Keyring {
        why,
        cause: Said(said),
    }
}

/// What the `secret-service` crate, D-Bus and the Secret Service say, and what it means.
const SAYINGS: [(&str, Unusable); 9] = [
    (
        "no secret service provider or dbus session found",
        Unusable::NoBus,
    ),
    (
        "org.freedesktop.DBus.Error.ServiceUnknown",
        Unusable::NoService,
    ),
    (
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        Unusable::NoService,
    ),
    ("org.freedesktop.DBus.Error.Spawn.", Unusable::NoService),
    ("result not returned from SS API", Unusable::NoKeyring),
    ("object locked", Unusable::Locked),
    ("prompt dismissed", Unusable::Locked),
    ("org.freedesktop.Secret.Error.IsLocked", Unusable::Locked),
    ("org.freedesktop.DBus.Error.AccessDenied", Unusable::Denied),
];

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn what_takes_too_long_is_given_up() {
        let start = Instant::now();
        let limit = Duration::from_millis(20);
        let late = within(limit, || {
            thread::sleep(Duration::from_secs(5));
            Ok(())
        });
        assert!(matches!(late, Err(Error::Timeout { .. })));
        assert!(start.elapsed() < Duration::from_secs(4));
        assert_eq!(within(TIME_LIMIT, || Ok(7)).ok(), Some(7));
        assert!(matches!(
            within(TIME_LIMIT, || Err::<(), _>(Error::NoRuntimeFolder)),
            Err(Error::NoRuntimeFolder)
        ));
    }

    #[track_caller]
    fn means(error: keyring::Error, why: Unusable) {
        match unusable(error) {
            Error::Keyring { why: found, cause } => assert_eq!(found, why, "{cause}"),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn each_error_is_told_by_its_kind() {
        use keyring::Error::{NoDefaultStore, NoStorageAccess, PlatformFailure};

        let refused = || io::Error::from(io::ErrorKind::ConnectionRefused);
        means(PlatformFailure(refused().into()), Unusable::NoBus);
        means(
            PlatformFailure(Box::new(Arc::new(refused()))),
            Unusable::NoBus,
        );
        for (saying, why) in SAYINGS {
            means(PlatformFailure(format!("it said: {saying}: x").into()), why);
        }
        means(NoStorageAccess("prompt dismissed".into()), Unusable::Locked);
        means(NoStorageAccess("error -25293".into()), Unusable::Denied);
        means(PlatformFailure("no idea".into()), Unusable::Other);
        means(NoDefaultStore, Unusable::Other);
    }
}
