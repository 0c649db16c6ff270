//! Tests of the stores, the real keyring too, and of what is remembered.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::thread;

use tempfile::TempDir;

use super::*;
use crate::crypto::Identity;
use crate::id::SlotId;
use crate::paths;

fn session(user: u8, slot: u8) -> SessionSecret {
    SessionSecret {
        vault: VaultId::from_bytes([1; 16]),
        user: UserId::from_bytes([user; 16]),
        slot: SlotId::from_bytes([slot; 16]),
        identity: Identity::from_bytes([slot; 32]),
    }
}

fn slot_in(store: &dyn Store, account: Account) -> Option<SlotId> {
    store.get(account).unwrap().map(|session| session.slot)
}

/// What every store does, whatever it is.
fn keeps_sessions(store: &dyn Store) {
    let (alice, bob) = (session(2, 10), session(3, 11));
    let (alices, bobs) = (Account::of(&alice), Account::of(&bob));
    store.probe().unwrap();
    assert_eq!(slot_in(store, alices), None);
    store.delete(alices).unwrap();

    store.put(&alice).unwrap();
    store.put(&bob).unwrap();
    let kept = store.get(alices).unwrap().unwrap();
    assert_eq!(kept.slot, alice.slot);
    assert_eq!(kept.identity.expose(), alice.identity.expose());

    store.put(&session(2, 12)).unwrap();
    assert_eq!(slot_in(store, alices), Some(SlotId::from_bytes([12; 16])));
    assert_eq!(slot_in(store, bobs), Some(bob.slot));

    store.delete(alices).unwrap();
    store.probe().unwrap();
    assert_eq!(slot_in(store, alices), None);
    assert_eq!(slot_in(store, bobs), Some(bob.slot));
    store.delete(bobs).unwrap();
    assert_eq!(slot_in(store, bobs), None);
}

mod files {
    use super::*;

    /// A folder in memory, as a login to the system makes it.
    #[cfg(target_os = "linux")]
    fn in_memory() -> TempDir {
        tempfile::tempdir_in("/dev/shm").unwrap()
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_keeps_a_session_and_only_its_owner_can_read_it() {
        let runtime = in_memory();
        let folder = runtime.path().join("imgvault");
        let store = open_store(StoreKind::File, Some(folder.clone()));
        keeps_sessions(store.as_ref());

        let alice = session(2, 10);
        store.put(&alice).unwrap();
        let path = folder
            .join("01010101010101010101010101010101-02020202020202020202020202020202.session");
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&path)), (0o700, 0o600));

        for wrong in ["", "nonsense", session(3, 11).expose_text().as_str()] {
            fs::write(&path, wrong).unwrap();
            let error = store.get(Account::of(&alice)).unwrap_err();
            assert!(matches!(error, Error::NotASession { .. }), "{error}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_others_can_change_is_refused() {
        let runtime = in_memory();
        let folder = runtime.path().join("imgvault");
        symlink(runtime.path(), &folder).unwrap();
        let store = FileStore::new(Some(folder.clone()));
        assert!(matches!(
            store.probe(),
            Err(Error::Path(paths::Error::Link { .. }))
        ));
        fs::remove_file(&folder).unwrap();
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        assert!(matches!(
            store.put(&session(2, 10)),
            Err(Error::Path(paths::Error::Writable { .. }))
        ));
    }

    #[test]
    fn without_a_folder_in_memory_nothing_is_kept() {
        let none = FileStore::new(None);
        assert!(matches!(none.probe(), Err(Error::NoRuntimeFolder)));
        assert_eq!(slot_in(&none, Account::of(&session(2, 10))), None);
        none.delete(Account::of(&session(2, 10))).unwrap();

        let disk = FileStore::new(Some("/proc/imgvault".into()));
        let error = disk.put(&session(2, 10)).unwrap_err();
        if cfg!(target_os = "linux") {
            assert!(matches!(error, Error::NotInMemory { .. }));
        }
        assert!(error.hint().unwrap().contains("--store print"));
    }
}

mod handed_over {
    use super::*;

    #[test]
    fn a_session_file_is_read_and_a_careless_one_gives_a_warning() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session");
        let alice = session(2, 10);
        fs::write(&path, format!("{}\n", *alice.expose_text())).unwrap();
        for (mode, careless) in [(0o600, false), (0o644, true)] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let (read, warning) = read_session_file(&path).unwrap();
            assert_eq!(read.slot, alice.slot);
            assert_eq!(warning.is_some(), careless, "{mode:o}");
        }
    }

    #[test]
    fn anything_else_is_no_session() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session");
        fs::write(&path, "hello").unwrap();
        let error = read_session_file(&path).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("`{}` holds no session of imgvault", path.display())
        );
        fs::write(&path, vec![b'a'; 2000]).unwrap();
        assert!(matches!(
            read_session_file(&path),
            Err(Error::Path(paths::Error::TooLong { .. }))
        ));
        fs::remove_file(&path).unwrap();
        assert!(matches!(
            read_session_file(&path),
            Err(Error::Path(paths::Error::Io { action: "read", .. }))
        ));
    }
}

mod remembered {
    use super::*;

    const VAULT: VaultId = VaultId::from_bytes([1; 16]);

    fn user(number: u8) -> UserId {
        UserId::from_bytes([number; 16])
    }

    fn remembered(number: u8, name: &str) -> Remembered {
        Remembered {
            user: user(number),
            name: name.to_owned(),
            slot: SlotId::from_bytes([number; 16]),
            store: StoreKind::File,
            expires: 1_800_000_000,
        }
    }

    fn open(folder: &TempDir) -> Sessions {
        let (sessions, warning) = Sessions::open(Some(folder.path()), VAULT);
        assert!(warning.is_none(), "{warning:?}");
        sessions
    }

    fn names(sessions: &Sessions) -> Vec<&str> {
        sessions
            .iter()
            .map(|session| session.name.as_str())
            .collect()
    }

    #[test]
    fn the_last_to_log_in_is_the_current_user() {
        let folder = tempfile::tempdir().unwrap();
        let mut sessions = open(&folder);
        assert_eq!(sessions.current(), None);
        for (number, name) in [(2, "alice"), (3, "bob"), (4, "carol"), (2, "alice")] {
            sessions.remember(remembered(number, name)).unwrap();
        }
        assert_eq!(names(&open(&folder)), ["bob", "carol", "alice"]);
        sessions.forget(user(2)).unwrap();
        sessions.forget(user(9)).unwrap();

        let again = open(&folder);
        assert_eq!(again.current(), Some(&remembered(4, "carol")));
        assert_eq!(again.named("bob"), Some(&remembered(3, "bob")));
        assert_eq!(again.of(user(3)), again.named("bob"));
        assert_eq!(again.named("alice"), None);
    }

    #[test]
    fn another_vault_has_other_sessions() {
        let folder = tempfile::tempdir().unwrap();
        open(&folder).remember(remembered(2, "alice")).unwrap();
        let other = VaultId::from_bytes([9; 16]);
        let (other, _) = Sessions::open(Some(folder.path()), other);
        assert_eq!(other.current(), None);
    }

    #[test]
    fn what_cannot_be_understood_is_forgotten_with_a_warning() {
        let folder = tempfile::tempdir().unwrap();
        open(&folder).remember(remembered(2, "alice")).unwrap();
        let path = folder.path().join(VAULT.to_string()).join("sessions.json");
        let good = fs::read_to_string(&path).unwrap();
        assert_eq!(
            good,
            "{\"v\":1,\"sessions\":[{\"user\":\"02020202020202020202020202020202\",\"name\":\"alice\",\
             \"slot\":\"02020202020202020202020202020202\",\"store\":\"file\",\"expires\":1800000000}]}"
        );
        for wrong in [
            String::new(),
            good[..good.len() - 1].to_owned(),
            good.replace("\"v\":1", "\"v\":2"),
            good.replace("\"file\"", "\"cloud\""),
            good.replace("0202", "02"),
            " ".repeat(2 << 20),
        ] {
            fs::write(&path, &wrong).unwrap();
            let (mut sessions, warning) = Sessions::open(Some(folder.path()), VAULT);
            assert_eq!(sessions.current(), None);
            assert!(
                matches!(warning, Some(Warning::Forgotten { .. })),
                "{wrong:.80}"
            );
            sessions.remember(remembered(3, "bob")).unwrap();
            assert_eq!(names(&open(&folder)), ["bob"]);
        }
    }

    #[test]
    fn without_a_folder_nothing_is_remembered() {
        let (mut sessions, warning) = Sessions::open(None, VAULT);
        assert!(warning.is_none());
        assert!(matches!(
            sessions.remember(remembered(2, "alice")),
            Err(Error::NoStateFolder)
        ));
        assert!(sessions.forget(user(2)).is_ok());
    }

    #[test]
    fn processes_that_log_in_at_once_forget_nobody() {
        let folder = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for number in 0..8 {
                let mut sessions = open(&folder);
                scope.spawn(move || {
                    sessions
                        .remember(remembered(number, &format!("user{number}")))
                        .unwrap();
                });
            }
        });
        assert_eq!(names(&open(&folder)).len(), 8);
    }
}

/// The real component: gnome-keyring on a session bus of its own.
#[cfg(target_os = "linux")]
mod keyring {
    use std::env;
    use std::process::{Command, Output};
    use std::time::Instant;

    use super::*;

    /// Runs one of the tests below, which are ignored otherwise, in a process of its own: the keyring is connected to once.
    fn run(mut command: Command) {
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().unwrap();
        assert!(
            status.success() && String::from_utf8_lossy(&stdout).contains("1 passed"),
            "{}\n{}",
            String::from_utf8_lossy(&stdout),
            String::from_utf8_lossy(&stderr)
        );
    }

    fn this_test(name: &str) -> String {
        let program = env::current_exe().unwrap();
        format!(
            "'{}' session::tests::keyring::{name} --exact --ignored",
            program.display()
        )
    }

    fn shell(script: &str, home: &Path) -> Command {
        let mut command = Command::new("sh");
        command
            .args(["-c", script])
            .env("HOME", home)
            .env("XDG_DATA_HOME", home)
            .env("XDG_RUNTIME_DIR", home)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
        command
    }

    /// A script on a session bus of its own.
    fn on_a_bus(script: &str, home: &Path) -> Command {
        let mut command = shell("exec dbus-run-session -- sh -c \"$SCRIPT\"", home);
        command.env("SCRIPT", script);
        command
    }

    /// Tells whether what is needed is installed. In CI it has to be.
    #[expect(clippy::print_stderr, reason = "a skipped test says so")]
    fn installed(programs: &[&str]) -> bool {
        for program in programs {
            let found = Command::new(program).arg("--version").output();
            if found.is_err() {
                assert_ne!(
                    env::var("CI").as_deref(),
                    Ok("true"),
                    "{program} is missing"
                );
                eprintln!("skipped: {program} is not installed");
                return false;
            }
        }
        true
    }

    fn probe_fails(expected: Unusable) {
        let start = Instant::now();
        let error = KeyringStore::new().probe().unwrap_err();
        assert!(start.elapsed() < TIME_LIMIT);
        match &error {
            Error::Keyring { why, cause } => {
                assert_eq!(*why, expected, "{cause}");
            }
            other => panic!("{other}"),
        }
        assert!(
            error
                .hint()
                .unwrap()
                .contains("imgvault login --store file")
        );
    }

    #[test]
    #[ignore = "run by a_real_keyring_keeps_a_session"]
    fn inside_keeps() {
        keeps_sessions(&KeyringStore::new());
    }

    #[test]
    #[ignore = "run by the tests without a bus"]
    fn inside_no_bus() {
        probe_fails(Unusable::NoBus);
    }

    #[test]
    #[ignore = "run by a_bus_without_a_service_is_told"]
    fn inside_no_service() {
        probe_fails(Unusable::NoService);
    }

    #[test]
    #[ignore = "run by a_service_without_a_keyring_is_told"]
    fn inside_no_keyring() {
        probe_fails(Unusable::NoKeyring);
    }

    #[test]
    #[ignore = "run by a_locked_keyring_is_told"]
    fn inside_locked() {
        probe_fails(Unusable::Locked);
    }

    #[test]
    fn a_real_keyring_keeps_a_session() {
        if installed(&["dbus-run-session", "gnome-keyring-daemon"]) {
            let home = tempfile::tempdir().unwrap();
            let script = format!("{UNLOCK}; exec {}", this_test("inside_keeps"));
            run(on_a_bus(&script, home.path()));
        }
    }

    #[test]
    fn a_locked_keyring_is_told() {
        if installed(&["dbus-run-session", "gnome-keyring-daemon"]) {
            let home = tempfile::tempdir().unwrap();
            run(on_a_bus(
                &format!("{UNLOCK}; exec {}", this_test("inside_keeps")),
                home.path(),
            ));
            let script = format!(
                "gnome-keyring-daemon --start --components=secrets >/dev/null; exec {}",
                this_test("inside_locked")
            );
            run(on_a_bus(&script, home.path()));
        }
    }

    #[test]
    fn a_service_without_a_keyring_is_told() {
        if installed(&["dbus-run-session", "gnome-keyring-daemon"]) {
            let home = tempfile::tempdir().unwrap();
            let script = format!(
                "gnome-keyring-daemon --start --components=secrets >/dev/null; exec {}",
                this_test("inside_no_keyring")
            );
            run(on_a_bus(&script, home.path()));
        }
    }

    #[test]
    fn a_bus_without_a_service_is_told() {
        if installed(&["dbus-run-session"]) {
            let home = tempfile::tempdir().unwrap();
            let config = home.path().join("bus.conf");
            fs::write(&config, BUS_WITHOUT_SERVICES).unwrap();
            let script = format!(
                "exec dbus-run-session --config-file='{}' -- {}",
                config.display(),
                this_test("inside_no_service")
            );
            run(shell(&script, home.path()));
        }
    }

    #[test]
    fn without_a_bus_it_is_told_at_once() {
        let home = tempfile::tempdir().unwrap();
        let test = this_test("inside_no_bus");
        run(shell(&test, home.path()));
        for address in ["unix:path=/nonexistent/bus", "nonsense"] {
            let mut command = shell(&test, home.path());
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
            run(command);
        }
    }

    const UNLOCK: &str =
        "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null";

    const BUS_WITHOUT_SERVICES: &str = r#"<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;
}
