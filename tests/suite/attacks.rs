//! Attacks, each by its name: what somebody tries with a file, with the disk, or from beside the process.

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use flate2::Crc;
use rustix::fs::{CWD, FileType, Mode, mknodat};
use rustix::process::geteuid;

use crate::support::{Ran, World, files_below, has_programs, images, lines};

/// What a terminal takes for orders: a title, a cleared screen, colours (C1), reversed writing, line ends; a spreadsheet
/// begins to calculate at its first character.
const ORDERS: &str = "=1+1\x1b]0;x\x07\x1b[2J\u{9b}31m\u{202e}\r\nforged\u{2066}\u{2028}\x7f";

/// A user of the system who is not root.
const NOBODY: u32 = 65534;

/// A sound PNG whose every text gives orders.
fn hostile_png() -> Vec<u8> {
    let sound = &images()["ztxt.png"];
    let head = 8 + 25;
    let mut bytes = sound[..head].to_vec();
    let mut escaped = String::new();
    for part in ORDERS.chars() {
        write!(escaped, "&#{};", u32::from(part)).unwrap();
    }
    let properties = [
        ("dc", "title"),
        ("dc", "creator"),
        ("tiff", "Make"),
        ("tiff", "Model"),
        ("aux", "Lens"),
        ("aux", "SerialNumber"),
        ("xmp", "CreatorTool"),
    ];
    let mut texts = String::new();
    for (prefix, name) in properties {
        write!(texts, "<{prefix}:{name}>{escaped}</{prefix}:{name}>").unwrap();
    }
    let packet = format!(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
         xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:tiff='http://ns.adobe.com/tiff/1.0/' \
         xmlns:aux='http://ns.adobe.com/exif/1.0/aux/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'>{texts}\
         </rdf:Description></rdf:RDF>"
    );
    for (key, text) in [
        ("XML:com.adobe.xmp", packet.as_str()),
        ("Title", ORDERS),
        ("Author", ORDERS),
        ("a\u{1b}[31m", ORDERS),
    ] {
        let content = [key.as_bytes(), b"\0\0\0\0\0", text.as_bytes()].concat();
        let mut crc = Crc::new();
        crc.update(b"iTXt");
        crc.update(&content);
        bytes.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        bytes.extend(b"iTXt");
        bytes.extend(content);
        bytes.extend(crc.sum().to_be_bytes());
    }
    bytes.extend(&sound[head..]);
    bytes
}

/// Tells whether a terminal could take a character for an order; line ends are ours.
fn is_order(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[track_caller]
fn assert_harmless(arguments: &[&str], text: &str) {
    let order = text.chars().find(|character| is_order(*character));
    assert_eq!(order, None, "{arguments:?}: {text:?}");
    let is_forged = text.lines().any(|line| line.starts_with("forged"));
    assert!(!is_forged, "{arguments:?}: {text}");
}

#[test]
fn orders_in_any_field_reach_no_terminal_and_no_spreadsheet() {
    let world = World::with_alice();
    let name = ORDERS.replace('/', "");
    let path = format!("in/{name}/{name}.png");
    world.write(&path, &hostile_png());
    world.write(&format!("in/{name}.jpg"), b"no image");
    world.write("in/sound.png", &images()["ztxt.png"]);
    let upload = [
        "upload", "in", "-v", "--tag", ORDERS, "--note", ORDERS, "--batch", ORDERS,
    ];
    let ran = world.run(&upload).expect(3);
    assert_harmless(&upload, &(ran.stdout + &ran.stderr));
    let listed = world.ok(&["history", "--all", "-0"]);
    let ids: Vec<&str> = listed.split_terminator('\0').collect();
    assert_eq!(ids.len(), 2);
    let columns = "file,path,make,model,lens,serial,software,tag,note,batch,PNG:Title,XMP-dc:Title,XMP-dc:Creator";
    let query = format!("tag:\"{}\"", ORDERS.replace('"', ""));
    let commands: &[&[&str]] = &[
        &["upload", "in", "-v"],
        &["upload", "in", "--json"],
        &["upload", &path, "nowhere\x1b[2J", "--max-size", "1"],
        &["history"],
        &["history", "--full", "--json"],
        &["history", "--columns", columns],
        &["history", "--columns", columns, "--format", "csv"],
        &["history", "--by", "camera"],
        &["history", "--by", "tag"],
        &["history", "--by", "batch", "--format", "csv"],
        &["history", &query, "--count"],
        &["history", "tag:(\x1b[2J"],
        &["history", "--columns", "no\x1b[2Jfield"],
        &["show", ids[0], ids[1], "--full"],
        &["diff", ids[0], ids[1]],
        &["tag", ids[0], "--add", ORDERS, "--note", ORDERS],
        &["tag", ids[0], "--remove", ORDERS],
        &["export", "", "-o", "out", "-v", "--metadata", "json"],
        &["inspect", "in"],
        &["inspect", "in", "--json"],
        &["inspect", "in", "--format", "exiftool"],
        &["inspect", "in", "--words", "--format", "exiftool"],
        &["lint", "in", "--show-values"],
        &["lint", "in", "--show-values", "--format", "github"],
        &["lint", "in", "--show-values", "--format", "sarif"],
        &["strip", "in", "-o", "stripped", "-v"],
        &["rm", "-n", ids[0]],
        &["verify", "--read-data"],
        &["login", ORDERS],
        &["--vault", ORDERS, "history"],
        &["token", "create", ORDERS, "-q"],
        &["token", "list"],
        &["no\x1b[2Jcommand"],
    ];
    for arguments in commands {
        let ran = world.run(arguments);
        assert_harmless(arguments, &(ran.stdout.clone() + &ran.stderr));
        if arguments.contains(&"csv") {
            let mut reader = csv::Reader::from_reader(ran.stdout.as_bytes());
            for record in reader.records() {
                let record = record.unwrap();
                let formula = record
                    .iter()
                    .find(|cell| cell.starts_with(['=', '+', '-', '@']));
                assert_eq!(formula, None, "{arguments:?}");
            }
        }
    }
    let tsv = ["history", "--columns", columns, "--format", "tsv"];
    let text = world.ok(&tsv);
    assert_eq!(text.lines().count(), 3);
    assert_harmless(&tsv, &text.replace('\t', " "));
    for (path, _) in files_below(&world.path("out")) {
        assert_eq!(path.parent(), Some(world.path("out").as_path()));
        let name = path.file_name().unwrap().to_str().unwrap();
        assert_harmless(&["export"], name);
    }
}

#[test]
fn what_is_sealed_and_moved_to_another_row_is_never_given_out() {
    let world = World::with_alice();
    world.add_user("bob");
    world.log_in("alice");
    let shots = images();
    for name in ["ztxt.png", "gps.png"] {
        world.write(&format!("in/{name}"), &shots[name]);
        world.ok(&["upload", &format!("in/{name}"), "-q"]);
    }
    let swap = |column: &str| {
        format!(
            "CREATE TEMP TABLE old AS SELECT n, {column} AS value FROM log WHERE kind = 'image';
             UPDATE log SET {column} = NULL WHERE '{column}' IN ('tag', 'pack') AND kind = 'image';
             UPDATE log SET {column} = (SELECT value FROM old WHERE old.n <> log.n) WHERE kind = 'image'"
        )
    };
    let bob = "(SELECT id FROM users WHERE name = 'bob')";
    let attacks = [
        [swap("pack"), swap("\"offset\""), swap("length")].map(|sql| format!("{sql}; DROP TABLE old;")).concat(),
        [swap("segment"), swap("line")].map(|sql| format!("{sql}; DROP TABLE old;")).concat(),
        swap("object_hash"),
        swap("record_hash"),
        swap("tag"),
        swap("mac"),
        "CREATE TEMP TABLE old AS SELECT id, sealed, hash FROM segments;
         UPDATE segments SET (sealed, hash) = (SELECT sealed, hash FROM old WHERE old.id <> segments.id LIMIT 1)"
            .to_owned(),
        format!("UPDATE log SET user = {bob}"),
        format!("UPDATE log SET user = {bob}; UPDATE segments SET user = {bob}"),
        format!("UPDATE slots SET sealed = (SELECT sealed FROM slots AS other WHERE other.user <> slots.user AND other.kind = slots.kind) WHERE user <> {bob} AND kind = 'password'"),
        "UPDATE log SET n = n + 10".to_owned(),
        "DELETE FROM log WHERE n = (SELECT max(n) FROM log)".to_owned(),
    ];
    let sound = files_below(&world.path("home"));
    for attack in attacks {
        let connection = world.database();
        connection.execute_batch(&attack).unwrap();
        drop(connection);
        let verified = world.run(&["verify", "--read-data"]);
        assert_eq!(verified.code, 17, "{attack}: {}", verified.stderr);
        fs::remove_dir_all(world.vault().join("index")).unwrap();
        fs::create_dir(world.vault().join("index")).unwrap();
        for user in ["alice", "bob"] {
            let ran = world.run(&["export", "", "-o", "back", "--user", user]);
            assert!([0, 13, 17].contains(&ran.code), "{attack}: {}", ran.stderr);
            if world.path("back").is_dir() {
                for (path, bytes) in files_below(&world.path("back")) {
                    let name = path.file_name().unwrap().to_str().unwrap();
                    assert!(user == "alice" && shots[name] == bytes, "{attack}: {name}");
                }
                fs::remove_dir_all(world.path("back")).unwrap();
            }
        }
        fs::remove_dir_all(world.path("home")).unwrap();
        for (path, bytes) in &sound {
            world.write(path.to_str().unwrap(), bytes);
        }
        tighten(&world.path("home"));
    }
    world.ok(&["verify", "--read-data", "-q"]);
}

#[test]
fn a_recovery_slot_that_was_taken_away_is_missed_by_who_has_seen_it() {
    let world = World::with_alice();
    let delete = "DELETE FROM slots WHERE kind = 'recovery'";
    assert_eq!(world.database().execute(delete, []).unwrap(), 1);
    let ran = world.run(&["verify"]).expect(17);
    assert_eq!(
        ran.stdout,
        "damage: the recovery slot of alice, which was seen before, is gone\n"
    );
    let login = [
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ];
    assert_eq!(
        world.run(&login).expect(0).stderr,
        "warning: the recovery key opens nothing any more: its slot, which was seen here before, was taken away\n\
         logged in as alice for 12 h\n"
    );
    // Who has not seen it cannot miss it: not everybody has one.
    fs::remove_dir_all(world.path("home/.local/state")).unwrap();
    world.log_in("alice");
    world.ok(&["verify"]);
}

/// Makes folders and files private again.
fn tighten(folder: &Path) {
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        let mode = if entry.file_type().is_dir() {
            0o700
        } else {
            0o600
        };
        fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode)).unwrap();
    }
}

#[test]
fn a_stranger_learns_no_user_name_from_the_work_of_a_login() {
    if !has_programs(&["strace"]) {
        return;
    }
    let world = World::with_alice();
    world.write_secret("wrong", "nobody knows this one");
    // The lanes of Argon2 are filled by threads, and nothing else in a login begins any.
    let passes = |user: &str| {
        let mut strace = world.command("strace");
        strace
            .args(["-f", "-qq", "-o", "calls", "-e", "trace=clone,clone3"])
            .arg(env!("CARGO_BIN_EXE_imgvault"))
            .args(["login", user, "--store", "file", "--password-file", "wrong"]);
        let ran = Ran::of(&strace.output().unwrap()).expect(12);
        let calls = fs::read_to_string(world.path("calls")).unwrap();
        let count = calls.lines().filter(|line| line.contains("clone")).count();
        (count, ran.stderr.replace(user, "USER"))
    };
    let known = passes("alice");
    assert_ne!(known.0, 0);
    assert_eq!(passes("mallory"), known);
}

#[test]
fn a_file_of_the_vault_that_became_a_fifo_a_link_or_a_folder_hangs_nothing() {
    let world = World::with_alice();
    world.put_images("in");
    world.ok(&["upload", "in", "-q"]);
    let (pack, bytes) = files_below(&world.vault().join("packs")).remove(0);
    let elsewhere = world.write("elsewhere", &bytes);
    let replacements: [&dyn Fn(); 3] = [
        &|| mknodat(CWD, &pack, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap(),
        &|| symlink(&elsewhere, &pack).unwrap(),
        &|| fs::create_dir(&pack).unwrap(),
    ];
    for replace in replacements {
        fs::remove_file(&pack).unwrap();
        replace();
        for arguments in [
            &["verify"][..],
            &["verify", "--read-data"],
            &["export", "", "-o", "out"],
        ] {
            let ran = world.run(arguments);
            assert!([1, 17].contains(&ran.code), "{arguments:?}: {}", ran.stderr);
        }
        assert!(files_below(&world.path("out")).is_empty());
        let _ = fs::remove_file(&pack);
        let _ = fs::remove_dir(&pack);
        fs::write(&pack, &bytes).unwrap();
    }
    tighten(&world.vault());
    let index = files_below(&world.vault().join("index")).remove(0).0;
    fs::remove_file(&index).unwrap();
    mknodat(CWD, &index, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    world.run(&["history"]).expect(1);
    world.ok(&["verify", "--read-data", "--repair", "-q"]);
    world.ok(&["history"]);
}

#[test]
fn an_ended_session_opens_nothing() {
    let world = World::with_alice();
    world.ok(&[
        "login",
        "alice",
        "--store",
        "file",
        "--ttl",
        "1s",
        "--password-file",
        "password",
    ]);
    let session = files_below(world.runtime()).remove(0);
    let start = Instant::now();
    let ran = loop {
        let ran = world.run(&["history", "--count"]);
        if ran.code != 0 {
            break ran;
        }
        assert!(start.elapsed() < Duration::from_secs(30), "it never ends");
        thread::sleep(Duration::from_millis(100));
    };
    assert_eq!(ran.code, 13, "{}", ran.stderr);
    // Put back, it opens nothing either: its slot is gone.
    world.write(session.0.to_str().unwrap(), &session.1);
    tighten(world.runtime());
    world.run(&["history"]).expect(13);
    let slots: i64 = world
        .database()
        .query_row(
            "SELECT count(*) FROM slots WHERE kind = 'session' AND expires < unixepoch()",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(slots, 0);
}

#[test]
fn a_program_that_gives_the_password_inherits_no_secret_and_no_core_dumps() {
    let world = World::with_alice();
    let token = world.ok(&["token", "create", "ci", "-q"]);
    let command = "ulimit -c >&2; env >&2; cat password";
    let mut login = world.imgvault(&[
        "login",
        "alice",
        "--store",
        "file",
        "--password-command",
        command,
    ]);
    login.env("IMGVAULT_TOKEN", token.trim_end());
    let ran = Ran::of(&login.output().unwrap()).expect(0);
    assert_eq!(ran.stderr.lines().next(), Some("0"));
    assert!(!ran.stderr.contains(token.trim_end()), "{}", ran.stderr);
    assert!(!ran.stderr.contains("lantern"), "{}", ran.stderr);
}

/// What others of the same user may read of a process, the system gives to the user; of one that is closed, to root.
#[test]
#[cfg(target_os = "linux")]
fn nobody_beside_the_process_can_attach_or_read_its_memory() {
    let world = World::with_alice();
    let program = world.path("imgvault");
    fs::copy(env!("CARGO_BIN_EXE_imgvault"), &program).unwrap();
    fs::set_permissions(world.path(""), fs::Permissions::from_mode(0o755)).unwrap();
    let command = "stat -c %u /proc/$PPID/mem /proc/$PPID/environ >&2; cat password";
    let mut login = world.command(&program);
    login.args([
        "login",
        "alice",
        "--store",
        "file",
        "--password-command",
        command,
    ]);
    if geteuid().is_root() {
        for folder in [world.path(""), world.runtime().to_owned()] {
            for entry in walkdir::WalkDir::new(folder) {
                chown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
            }
        }
        login.uid(NOBODY).gid(NOBODY);
    }
    let ran = Ran::of(&login.output().unwrap()).expect(0);
    assert_eq!(ran.stderr, "0\n0\nlogged in as alice for 12 h\n");
}

#[test]
fn a_password_on_the_command_line_is_no_option() {
    let world = World::with_alice();
    for command in ["login", "register", "passwd"] {
        world
            .run(&[command, "alice", "--password", "lantern brook tulip"])
            .expect(2);
        let mut by_environment = world.imgvault(&[command, "alice", "--no-input"]);
        if command == "login" {
            by_environment.args(["--store", "file"]);
        }
        by_environment.env("IMGVAULT_PASSWORD", "lantern brook tulip");
        Ran::of(&by_environment.output().unwrap()).expect(2);
    }
}

#[test]
fn nothing_that_is_told_in_detail_holds_a_secret() {
    let world = World::with_alice();
    world.put_images("in");
    let session = files_below(world.runtime()).remove(0).1;
    let session = String::from_utf8(session).unwrap();
    let recovery = fs::read_to_string(world.path("alice.key")).unwrap();
    let secrets = [
        session.trim(),
        recovery.lines().last().unwrap(),
        "lantern brook tulip",
    ];
    for arguments in [
        &[
            "login",
            "alice",
            "-v",
            "--store",
            "file",
            "--password-file",
            "password",
        ][..],
        &["upload", "in", "-v"],
        &["history", "-v"],
        &["verify", "-v", "--read-data"],
        &["status", "-v"],
        &["status", "--json"],
        &["token", "list", "-v"],
        &["logout", "--all", "-v"],
    ] {
        let ran = world.run(arguments).expect(0);
        for secret in secrets {
            let told = ran.stdout.contains(secret) || ran.stderr.contains(secret);
            assert!(!told, "{arguments:?}");
        }
    }
}

#[test]
fn a_vault_that_cannot_be_written_says_so_and_loses_nothing() {
    let world = World::with_alice();
    world.put_images("in");
    world.ok(&["upload", "in", "-q"]);
    let program = world.path("imgvault");
    fs::copy(env!("CARGO_BIN_EXE_imgvault"), &program).unwrap();
    fs::set_permissions(world.path(""), fs::Permissions::from_mode(0o755)).unwrap();
    if geteuid().is_root() {
        for folder in [world.path(""), world.runtime().to_owned()] {
            for entry in walkdir::WalkDir::new(folder) {
                chown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
            }
        }
    }
    let run = |arguments: &[&str]| {
        let mut command = world.command(&program);
        command.args(arguments);
        if geteuid().is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        Ran::of(&command.output().unwrap())
    };
    let seal = |folder: u32, file: u32| {
        for entry in walkdir::WalkDir::new(world.vault()).contents_first(true) {
            let entry = entry.unwrap();
            let mode = if entry.file_type().is_dir() {
                folder
            } else {
                file
            };
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    run(&["verify", "--read-data", "-q"]).expect(0);
    seal(0o500, 0o400);
    for arguments in [
        &["history", "--count"][..],
        &["upload", "in", "-q"],
        &["tag", "canon", "--add", "x"],
        &["rm", "-y", "canon"],
        &["export", "", "-o", "out"],
        &["verify"],
    ] {
        let ran = run(arguments);
        assert!([0, 1].contains(&ran.code), "{arguments:?}: {}", ran.code);
        assert!(
            ran.code == 0 || ran.stderr.starts_with("error: "),
            "{}",
            ran.stderr
        );
    }
    run(&["upload", "in", "-q"]).expect(1);
    seal(0o700, 0o600);
    run(&["verify", "--read-data", "-q"]).expect(0);
    let count = lines(&run(&["history", "--all", "--json"]).expect(0).stdout).len();
    assert_eq!(count, images().len());
}
