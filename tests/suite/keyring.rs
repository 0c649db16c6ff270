//! The default store: the real keyring of the system, on a session bus of its own.

use std::process::Command;

use crate::support::{World, missing, skip};

/// Unlocks a new keyring, then does what a person does.
const DAY: &str = r#"
set -e
printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>keyring.log
"$IMGVAULT" login alice --password-file password
"$IMGVAULT" status --json
"$IMGVAULT" upload photo.jpg
"$IMGVAULT" history --columns file,camera
"$IMGVAULT" logout
"$IMGVAULT" status --json
"$IMGVAULT" history && exit 1
test $? = 13
"#;

#[test]
fn a_day_with_the_keyring_of_the_system() {
    if let Some(program) = missing(&["dbus-run-session", "gnome-keyring-daemon"]) {
        return skip(&format!("`{program}` is not installed"));
    }
    let world = World::new();
    world.register("alice");
    world.image("photo.jpg", "canon-600d.jpg");
    let mut command = Command::new("dbus-run-session");
    world.surround(&mut command);
    command.env("IMGVAULT", env!("CARGO_BIN_EXE_imgvault"));
    command.args(["--", "sh", "-c", DAY]);
    let run = world.finish(command, b"").ends_with(0);
    insta::assert_snapshot!(run.out().replace(env!("CARGO_PKG_VERSION"), "[version]").lines().filter(|line| !line.contains("expires\":\"2")).collect::<Vec<_>>().join("\n"), @"");
    assert!(
        run.out().contains(r#""store":"keyring""#),
        "{}",
        run.report()
    );
}
