//! Readers that go away.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::support::World;

#[test]
fn a_reader_that_leaves_ends_history_quietly() {
    let world = World::with_user("alice");
    // More than a pipe holds, so that the program must notice.
    for number in 0..8 {
        world.altered(
            format!("photos/{number}.png"),
            "gps.png",
            &number.to_string(),
        );
    }
    world.ok(&["upload", "photos"]);
    let mut command = world.command(&["history", "--json", "--full"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut first = String::new();
    let mut stdout = BufReader::with_capacity(16, child.stdout.take().unwrap());
    stdout.read_line(&mut first).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    serde_json::from_str::<serde_json::Value>(&first).unwrap();
}

#[test]
fn an_upload_goes_on_when_nobody_reads_its_lines() {
    let world = World::with_user("alice");
    for number in 0..8 {
        world.altered(
            format!("photos/{number}.png"),
            "gps.png",
            &number.to_string(),
        );
    }
    world.write("photos/broken.jpg", b"\xff\xd8\xff\xe0 and no more");
    let mut command = world.command(&["upload", "--json", "photos"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(3));
    assert_eq!(world.ids().len(), 8);
}
