//! Sessions in a real keyring, and what is said where there is none.

use std::fs;

use crate::support::{PASSWORD, Ran, World, has_programs};

#[test]
fn a_session_lives_in_the_keyring_from_login_to_logout() {
    if !has_programs(&["dbus-run-session", "gnome-keyring-daemon"]) {
        return;
    }
    let world = World::new();
    world.put_images("photos");
    let script = "
        printf pw | gnome-keyring-daemon --unlock --components=secrets > daemon
        set -e
        \"$0\" register alice --no-recovery --password-file password
        \"$0\" login alice --password-file password
        \"$0\" status
        \"$0\" upload photos
        \"$0\" history --count
        \"$0\" logout
        code=0; \"$0\" history || code=$?
        echo \"history ended with $code\"";
    let mut bus = world.command("dbus-run-session");
    bus.args(["--", "sh", "-c", script, env!("CARGO_BIN_EXE_imgvault")]);
    let ran = Ran::of(&bus.output().unwrap()).expect(0);
    let images = crate::support::images().len();
    let stdout = world.settled(&ran.stdout);
    let (status, rest) = stdout.split_once(" until ").unwrap();
    assert_eq!(
        status,
        "vault    FOLDER/home/.local/share/imgvault\nsession  alice, by a session in `keyring`"
    );
    let (_, rest) = rest.split_once('\n').unwrap();
    assert_eq!(rest, format!("{images}\nhistory ended with 13\n"));
    assert!(!fs::exists(world.runtime().join("imgvault")).unwrap());
}

#[test]
fn a_keyring_that_is_locked_or_gone_is_told_of_and_a_logout_ends_the_session_all_the_same() {
    if !has_programs(&["dbus-run-session", "dbus-send", "gnome-keyring-daemon"]) {
        return;
    }
    let world = World::new();
    let script = "
        printf pw | gnome-keyring-daemon --unlock --components=secrets > daemon
        set -e
        \"$0\" register alice --no-recovery --password-file password
        \"$0\" login alice --password-file password
        \"$0\" history --count
        dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \\
            org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login > locked
        code=0; \"$0\" history || code=$?
        echo \"locked: $code\"";
    let mut bus = world.command("dbus-run-session");
    bus.args(["--", "sh", "-c", script, env!("CARGO_BIN_EXE_imgvault")]);
    let ran = Ran::of(&bus.output().unwrap()).expect(0);
    assert_eq!(ran.stdout, "0\nlocked: 15\n");
    assert!(
        ran.stderr.contains("the keyring is locked"),
        "{}",
        ran.stderr
    );

    let gone = world.run(&["history"]).expect(15);
    assert!(
        gone.stderr.contains("there is no session bus"),
        "{}",
        gone.stderr
    );
    let logout = world.run(&["logout"]).expect(0);
    assert!(
        logout
            .stderr
            .starts_with("warning: the session ended, but its secret is still stored"),
        "{}",
        logout.stderr
    );
    world.run(&["history"]).expect(13);
}

#[test]
fn without_a_bus_login_says_so_before_it_asks_for_a_password() {
    let world = World::new();
    world.register("alice");
    let command = format!("touch asked; echo {PASSWORD}");
    let ran = world
        .run(&["login", "alice", "--password-command", &command])
        .expect(15);
    assert!(!world.path("asked").exists());
    assert_eq!(ran.stdout, "");
    let (error, hint) = ran.stderr.split_once('\n').unwrap();
    assert!(
        error.starts_with("error: cannot use the system's keyring: there is no session bus"),
        "{error}"
    );
    assert_eq!(
        hint,
        "  hint: `imgvault login --store file` keeps the session in memory, `imgvault login --store print` prints \
         it for IMGVAULT_SESSION_FILE\n"
    );
}

#[test]
fn a_session_file_must_lie_in_memory() {
    let world = World::new();
    world.register("alice");
    let mut login = world.imgvault(&[
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ]);
    login.env_remove("XDG_RUNTIME_DIR");
    let ran = Ran::of(&login.output().unwrap()).expect(15);
    assert!(
        ran.stderr
            .starts_with("error: `XDG_RUNTIME_DIR` is not set"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_printed_session_is_used_from_a_file() {
    let world = World::new();
    world.register("alice");
    let session = world.ok(&[
        "login",
        "alice",
        "--store",
        "print",
        "--password-file",
        "password",
    ]);
    assert!(session.starts_with("imgvault-session-1") && session.lines().count() == 1);
    world.write_secret("session", session.trim());
    let with_session = |arguments: &[&str]| {
        let mut command = world.imgvault(arguments);
        command.env("IMGVAULT_SESSION_FILE", world.path("session"));
        Ran::of(&command.output().unwrap())
    };
    assert_eq!(
        with_session(&["history", "--count"]).expect(0).stdout,
        "0\n"
    );
    with_session(&["logout"]).expect(0);
    let ran = with_session(&["history"]).expect(13);
    assert_eq!(
        ran.stderr,
        "error: the session was ended\n  hint: imgvault login\n"
    );
    world.write_secret("session", "imgvault-session-1nonsense");
    with_session(&["history"]).expect(13);
}
