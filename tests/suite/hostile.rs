//! Input that means harm, and files that are none: each gets a reason, the batch goes on, memory stays bounded.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::os::unix::net::UnixListener;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use rustix::fs::{CWD, FileType, Mode, mknodat};
use rustix::process::geteuid;
use serde_json::Value;

use crate::support::{Ran, World, images, lines};

/// The most memory that a process may map, in KiB: its code, stacks and arenas, and 256 MiB for what it does. An upload was
/// aborted here now and then, when the arenas of the C library took a quarter of it.
const MEMORY: usize = 512 << 10;

/// What the bombs inflate to, in MiB.
const INFLATED: usize = 1024;

/// A user who may not read everything.
const NOBODY: u32 = 65534;

/// Runs imgvault with so much memory and no more.
fn run_small(world: &World, arguments: &[&str]) -> Ran {
    let mut shell = world.command("/bin/sh");
    let script = format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"");
    shell
        .args(["-c", &script, env!("CARGO_BIN_EXE_imgvault")])
        .args(arguments);
    Ran::of(&shell.output().unwrap())
}

/// A sound PNG with one more chunk.
fn png(kind: [u8; 4], content: &[u8]) -> Vec<u8> {
    let sound = &images()["ztxt.png"];
    // The signature and IHDR.
    let head = 8 + 25;
    let mut chunk = kind.to_vec();
    chunk.extend(content);
    let mut crc = Crc::new();
    crc.update(&chunk);
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [
        &sound[..head],
        &length,
        &chunk,
        &crc.sum().to_be_bytes(),
        &sound[head..],
    ]
    .concat()
}

/// A sound JPEG with one more segment.
fn jpeg(content: &[u8]) -> Vec<u8> {
    let sound = &images()["canon-600d.jpg"];
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&sound[..2], &[0xff, 0xe1], &length, content, &sound[2..]].concat()
}

/// So many MiB of spaces, deflated.
fn bomb() -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let part = vec![b' '; 1 << 20];
    for _ in 0..INFLATED {
        encoder.write_all(&part).unwrap();
    }
    encoder.finish().unwrap()
}

/// An iTXt chunk with a packet of XMP.
fn xmp(packet: &str) -> Vec<u8> {
    png(
        *b"iTXt",
        &[b"XML:com.adobe.xmp\0\0\0\0\0", packet.as_bytes()].concat(),
    )
}

/// An EXIF segment with one directory: its entries, as tag, type, count and value, and the next directory.
fn exif(entries: &[(u16, u16, u32, u32)], next: u32) -> Vec<u8> {
    let mut bytes = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    bytes.extend(u16::try_from(entries.len()).unwrap().to_le_bytes());
    for (tag, kind, count, value) in entries {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend(next.to_le_bytes());
    jpeg(&bytes)
}

/// Images that cost much if they are believed; their pictures are sound, so that they are stored.
fn bombs() -> BTreeMap<&'static str, Vec<u8>> {
    let bomb = bomb();
    let deep = "<a>".repeat(100_000);
    let wide = "<a b='c'/>".repeat(500_000);
    let mut entities = String::from("<!DOCTYPE x [<!ENTITY a0 'lol'>");
    for number in 1..30 {
        let before = number - 1;
        let inner = format!("&a{before};").repeat(10);
        write!(entities, "<!ENTITY a{number} '{inner}'>").unwrap();
    }
    entities.push_str("]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='&a29;'><dc:title>&a29;</dc:title></rdf:Description></rdf:RDF>");
    let file = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
    // In JSON each of these characters has six bytes, so that three such records were too long for one segment.
    let mut controls = ZlibEncoder::new(Vec::new(), Compression::fast());
    controls.write_all(&vec![1; 4 << 20]).unwrap();
    let controls = controls.finish().unwrap();
    let controls = |key: &[u8]| png(*b"zTXt", &[key, b"\0\0", controls.as_slice()].concat());
    let all_types: Vec<_> = (0..400)
        .map(|place| (0x9000 + place, place % 13, u32::MAX, 8))
        .collect();
    BTreeMap::from([
        ("controls-1.png", controls(b"one")),
        ("controls-2.png", controls(b"two")),
        ("controls-3.png", controls(b"three")),
        ("counts.jpg", exif(&all_types, 0)),
        (
            "cycle.jpg",
            exif(
                &[(0x8769, 4, 1, 8), (0x8825, 4, 1, 8), (0xa005, 4, 1, 8)],
                8,
            ),
        ),
        ("deep.png", xmp(&deep)),
        ("entities.png", xmp(&entities)),
        ("external.png", xmp(file)),
        (
            "iccp.png",
            png(*b"iCCP", &[b"p\0\0", bomb.as_slice()].concat()),
        ),
        (
            "itxt.png",
            png(*b"iTXt", &[b"k\0\x01\0\0\0", bomb.as_slice()].concat()),
        ),
        ("wide.png", xmp(&format!("<x>{wide}</x>"))),
        (
            "ztxt.png",
            png(*b"zTXt", &[b"k\0\0", bomb.as_slice()].concat()),
        ),
    ])
}

/// What became of each file: its status, and the reason or the codes of its warnings.
fn ends(stdout: &str) -> BTreeMap<String, String> {
    let items = lines(stdout);
    let items = items.iter().filter(|line| line["type"] == "item");
    items
        .map(|item| {
            let status = item["status"].as_str().unwrap();
            let reason = item["reason"].as_str().unwrap_or_default();
            let path = item["path"].as_str().unwrap().to_owned();
            (path, format!("{status} {reason}").trim_end().to_owned())
        })
        .collect()
}

#[test]
fn bombs_are_stored_like_any_image_in_little_memory() {
    let world = World::with_alice();
    for (name, bytes) in bombs() {
        world.write(&format!("in/{name}"), &bytes);
    }
    let ran = run_small(&world, &["upload", "in", "--json", "-j", "2"]).expect(0);
    let ends = ends(&ran.stdout);
    assert_eq!(ends.len(), bombs().len());
    assert!(ends.values().all(|end| end == "stored"), "{ends:?}");

    let ran = run_small(&world, &["inspect", "in", "--json"]).expect(0);
    for line in lines(&ran.stdout) {
        let path = line["path"].as_str().unwrap();
        let warnings = line["warnings"].as_array().unwrap();
        assert!(!warnings.is_empty(), "{path} is odd and nobody says so");
    }
    assert!(!ran.stdout.contains("root:"));
    run_small(&world, &["history", "--all", "--full", "--json"]).expect(0);
    run_small(&world, &["verify", "--read-data", "-q"]).expect(0);
}

#[test]
fn a_sparse_file_of_10_gib_costs_nothing() {
    let world = World::with_alice();
    let path = world.write("in/sparse.jpg", &images()["canon-600d.jpg"]);
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(10 << 30).unwrap();
    world.write("in/sound.png", &images()["ztxt.png"]);
    let ran = run_small(&world, &["upload", "in", "--json"]).expect(3);
    let expected = [
        ("in/sound.png", "stored"),
        ("in/sparse.jpg", "failed too_large"),
    ];
    let expected = expected.map(|(path, end)| (path.to_owned(), end.to_owned()));
    assert_eq!(ends(&ran.stdout), BTreeMap::from(expected));
    let ran = run_small(&world, &["inspect", "in/sparse.jpg", "--json"]).expect(0);
    let tags = lines(&ran.stdout)[0]["tags"].to_string();
    assert!(tags.contains("EOS 600D"));
    // All of it was searched for embedded images, which took 11 seconds. A gate says what it does not look at.
    let ran = run_small(&world, &["lint", "in/sparse.jpg"]).expect(3);
    assert!(ran.stderr.contains("in/sparse.jpg"), "{}", ran.stderr);
}

#[test]
fn what_is_no_file_is_never_opened_and_named_so() {
    let world = World::with_alice();
    world.write("in/sound.png", &images()["ztxt.png"]);
    let fifo = world.path("in/fifo.jpg");
    let fifo_made = mknodat(CWD, &fifo, FileType::Fifo, Mode::RUSR, 0);
    fifo_made.unwrap();
    let _socket = UnixListener::bind(world.path("in/socket.jpg")).unwrap();
    symlink("loop.jpg", world.path("in/loop.jpg")).unwrap();
    symlink("nowhere", world.path("in/dangling.jpg")).unwrap();
    symlink("..", world.path("in/above")).unwrap();
    symlink("/dev/zero", world.path("in/zero.jpg")).unwrap();
    let found = world.run(&["upload", "in", "--json"]).expect(0);
    let expected = [
        ("in/above", "skipped link"),
        ("in/dangling.jpg", "skipped link"),
        ("in/fifo.jpg", "skipped special"),
        ("in/loop.jpg", "skipped link"),
        ("in/socket.jpg", "skipped special"),
        ("in/sound.png", "stored"),
        ("in/zero.jpg", "skipped link"),
    ];
    let expected = expected.map(|(path, end)| (path.to_owned(), end.to_owned()));
    assert_eq!(ends(&found.stdout), BTreeMap::from(expected));

    let named = [
        "upload",
        "--json",
        "in/fifo.jpg",
        "in/socket.jpg",
        "in/loop.jpg",
        "in/dangling.jpg",
        "in/zero.jpg",
        "/dev/zero",
        "/dev/stdin",
        "in/missing.jpg",
        "in/sound.png",
    ];
    let named_paths = named.len() - 2;
    let named = world.run(&named).expect(3);
    let ends_of_named = ends(&named.stdout);
    for (path, end) in &ends_of_named {
        let is_sound = path == "in/sound.png";
        assert!(end.starts_with("failed ") || is_sound, "{path}: {end}");
    }
    assert_eq!(ends_of_named.len(), named_paths);
    let followed = world.run(&["upload", "in", "--follow", "--json"]).expect(3);
    assert_eq!(ends(&followed.stdout)["in/sound.png"], "duplicate");
    world
        .run(&["inspect", "in", "/dev/zero", "--json"])
        .expect(3);
}

#[test]
fn a_folder_that_cannot_be_read_is_named_and_the_others_are_read() {
    let world = World::new();
    let shot = &images()["ztxt.png"];
    for name in ["a/in.png", "closed/in.png", "locked.png", "z/in.png"] {
        world.write(&format!("in/{name}"), shot);
    }
    for (name, mode) in [("", 0o755), ("in/closed", 0), ("in/locked.png", 0)] {
        let mode = fs::Permissions::from_mode(mode);
        fs::set_permissions(world.path(name), mode).unwrap();
    }
    // Where the checkout lies others may not be able to enter.
    let program = world.path("imgvault");
    fs::copy(env!("CARGO_BIN_EXE_imgvault"), &program).unwrap();
    let mut command: Command = world.command(&program);
    command.args(["inspect", "in", "--json"]);
    if geteuid().is_root() {
        chown(world.path("in"), Some(NOBODY), Some(NOBODY)).unwrap();
        command.uid(NOBODY).gid(NOBODY);
    }
    let ran = Ran::of(&command.output().unwrap()).expect(3);
    let open = fs::Permissions::from_mode(0o755);
    fs::set_permissions(world.path("in/closed"), open).unwrap();
    let read: Vec<Value> = lines(&ran.stdout);
    let of = |kind: &str| -> Vec<&str> {
        let lines = read.iter().filter(|line| line["type"] == kind);
        lines.map(|line| line["path"].as_str().unwrap()).collect()
    };
    assert_eq!(of("metadata"), ["in/a/in.png", "in/z/in.png"]);
    assert_eq!(of("item"), ["in/closed", "in/locked.png"]);
}

#[test]
fn a_file_that_changes_while_it_is_read_fails_as_changed() {
    let world = World::with_alice();
    let path = world.write("in/growing.png", &images()["ztxt.png"]);
    let mut file = fs::OpenOptions::new().append(true).open(path).unwrap();
    file.write_all(&vec![0; 48 << 20]).unwrap();
    let is_over = AtomicBool::new(false);
    let ran = thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                file.write_all(b"more").unwrap();
            }
        });
        let ran = world.run(&["upload", "in", "--json"]);
        is_over.store(true, Ordering::Relaxed);
        ran
    });
    let ran = ran.expect(3);
    assert_eq!(ends(&ran.stdout)["in/growing.png"], "failed changed");
    assert_eq!(world.ok(&["history", "--count"]).trim(), "0");
    world.ok(&["verify", "--read-data", "-q"]);
}
