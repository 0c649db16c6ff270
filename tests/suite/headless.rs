//! A machine without a session bus: said at once, before anybody types a password.

use crate::support::World;

#[test]
fn without_a_bus_login_says_so_and_asks_for_no_password() {
    let world = World::new();
    world.register("alice");
    let command = ["--password-command", "touch asked; cat password"];
    let login = [&["login", "alice"], command.as_slice()].concat();
    insta::assert_snapshot!(world.run(&login).report(), @"");
    assert!(!world.path("asked").exists());

    let mut dead = world.command(&login);
    dead.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    world.finish(dead, b"").ends_with(15);
    assert!(!world.path("asked").exists());
}

#[test]
fn without_a_folder_in_memory_a_session_is_kept_in_no_file() {
    let world = World::new();
    world.register("alice");
    let login = [
        "login",
        "alice",
        "--store",
        "file",
        "--password-command",
        "touch asked; cat password",
    ];
    let mut unset = world.command(&login);
    unset.env_remove("XDG_RUNTIME_DIR");
    insta::assert_snapshot!(world.finish(unset, b"").report(), @"");
    assert!(!world.path("asked").exists());
}
