//! `register`, `login`, `logout`, `status` and `passwd`.

use crate::schemas::{assert_valid, schema};
use crate::support::World;

#[test]
fn an_account_is_made_used_and_left() {
    let world = World::new();
    let made = world
        .run(&[
            "register",
            "Alice",
            "--recovery-out",
            "key",
            "--password-file",
            "password",
        ])
        .expect(0);
    assert_eq!(made.stdout, "");
    assert_eq!(
        world.settled(&made.stderr),
        "registered alice in `FOLDER/home/.local/share/imgvault`\n\
         the recovery key is in `key`: keep it apart from this machine\n"
    );
    let login = world.run(&[
        "login",
        "alice",
        "--store",
        "file",
        "--ttl",
        "90m",
        "--password-file",
        "password",
    ]);
    assert_eq!(
        login.expect(0).stderr,
        "logged in as alice for 1 h 30 min\n"
    );
    let schema = schema("result");
    for line in world.ok(&["status", "--json"]).lines() {
        assert_valid(&schema, line);
        assert!(
            line.contains(r#""user":"alice","credential":"session","store":"file""#),
            "{line}"
        );
    }
    let out = world.run(&["logout"]).expect(0);
    assert_eq!(out.stderr, "logged out alice: 1 session ended\n");
    let again = world.run(&["logout"]).expect(0);
    assert_eq!(again.stderr, "nobody is logged in\n");
    let status = world.ok(&["status"]);
    assert_eq!(
        world.settled(&status),
        "vault    FOLDER/home/.local/share/imgvault\nsession  nobody\n"
    );
}

#[test]
fn register_writes_nothing_until_every_answer_is_in() {
    let world = World::new();
    let refused: [(&[&str], &str); 4] = [
        (
            &["register", "alice", "--password-file", "password"],
            "error: there is no terminal to show the recovery key on\n  hint: --recovery-out FILE, or --no-recovery\n",
        ),
        (
            &["register", "alice", "--no-recovery"],
            "error: there is no terminal to ask for the password of alice\n  \
             hint: --password-stdin, --password-file FILE or --password-command CMD\n",
        ),
        (
            &[
                "register",
                "alice",
                "--recovery-out",
                "key",
                "--password-command",
                "echo password1",
            ],
            "error: the password is easy to guess: this is a very common password\n  \
             hint: use a few unrelated words, or let a password manager make one\n",
        ),
        (
            &[
                "register",
                "a b",
                "--no-recovery",
                "--password-file",
                "password",
            ],
            "error: `a b` is no user name: use letters a to z, digits, and after the first also `.`, `_` and `-`, 64 at \
             most\n",
        ),
    ];
    for (arguments, expected) in refused {
        let ran = world.run(arguments).expect(2);
        assert_eq!(ran.stderr, expected);
        assert!(!world.path("key").exists());
        assert!(!world.vault().exists());
    }
}

#[test]
fn a_name_is_taken_once_and_an_existing_file_is_not_replaced() {
    let world = World::new();
    world.register("alice");
    let taken = world
        .run(&[
            "register",
            "alice",
            "--recovery-out",
            "key",
            "--password-file",
            "password",
        ])
        .expect(2);
    assert_eq!(
        taken.stderr,
        "error: the user name `alice` is taken\n  hint: choose another name, or log in\n"
    );
    assert!(!world.path("key").exists());
    world.write("key", b"precious");
    let ran = world.run(&[
        "register",
        "bob",
        "--recovery-out",
        "key",
        "--password-file",
        "password",
    ]);
    assert!(
        ran.code != 0 && ran.stderr.contains("`key` exists already"),
        "{}",
        ran.stderr
    );
    assert_eq!(std::fs::read(world.path("key")).unwrap(), b"precious");
    world
        .run(&[
            "login",
            "bob",
            "--store",
            "file",
            "--password-file",
            "password",
        ])
        .expect(12);
}

#[test]
fn a_wrong_user_and_a_wrong_password_get_one_answer() {
    let world = World::new();
    world.register("alice");
    world.write_secret("wrong", "granite violin harbour");
    let password = world
        .run(&[
            "login",
            "alice",
            "--store",
            "file",
            "--password-file",
            "wrong",
        ])
        .expect(12);
    let user = world
        .run(&[
            "login",
            "bob",
            "--store",
            "file",
            "--password-file",
            "password",
        ])
        .expect(12);
    assert_eq!(password.stderr, "error: wrong user or password\n");
    assert_eq!(user.stderr, password.stderr);
}

#[test]
fn a_password_is_changed_and_recovered_and_the_images_stay() {
    let world = World::with_alice();
    let images = world.put_images("photos").len();
    world.ok(&["upload", "photos", "-q"]);
    let both = b"lantern brook tulip\ngranite violin harbour\n";
    let arguments = ["passwd", "--password-stdin", "--new-password-stdin"];
    let changed = world.run_with_input(&arguments, both).expect(0);
    assert_eq!(
        changed.stderr,
        "changed the password of alice: 1 session ended\n"
    );
    world.run(&["history"]).expect(13);
    world
        .run(&[
            "login",
            "alice",
            "--store",
            "file",
            "--password-file",
            "password",
        ])
        .expect(12);
    let recover = [
        "passwd",
        "alice",
        "--recover",
        "--recovery-file",
        "alice.key",
        "--new-password-file",
        "password",
    ];
    world.ok(&recover);
    world.log_in("alice");
    assert_eq!(world.ok(&["history", "--count"]), format!("{images}\n"));
    world.write("other.key", b"# a comment\nAGE-SECRET-KEY-1WN55FJ7J45KLCU09NLCMZUWFXWU2E44Z9652YFHFY5KNXG6UUSMQ3L0G40\n");
    let wrong = [
        "passwd",
        "alice",
        "--recover",
        "--recovery-file",
        "other.key",
        "--new-password-file",
        "password",
    ];
    let ran = world.run(&wrong).expect(12);
    assert_eq!(ran.stderr, "error: wrong user or recovery key\n");
}

#[test]
fn logout_of_all_ends_sessions_elsewhere() {
    let world = World::with_alice();
    let session = world.ok(&[
        "login",
        "alice",
        "--store",
        "print",
        "--password-file",
        "password",
    ]);
    world.write_secret("session", session.trim());
    let out = world.run(&["logout", "--all"]).expect(0);
    assert_eq!(out.stderr, "logged out alice: 2 sessions ended\n");
    let mut history = world.imgvault(&["history"]);
    history.env("IMGVAULT_SESSION_FILE", world.path("session"));
    crate::support::Ran::of(&history.output().unwrap()).expect(13);
}

#[test]
fn without_a_vault_every_command_says_where_it_looked() {
    let world = World::new();
    let commands: [&[&str]; 3] = [
        &["history"],
        &["upload", "."],
        &["login", "alice", "--store", "file"],
    ];
    for command in commands {
        let ran = world.run(command).expect(10);
        assert_eq!(
            world.settled(&ran.stderr),
            "error: no vault in `FOLDER/home/.local/share/imgvault`\n  hint: imgvault register\n"
        );
    }
    world.ok(&["status"]);
    world.ok(&["logout"]);
}
