//! Without imgvault: `sqlite3`, `age`, `zstd` and `jq` get everything back with the recovery key.

use std::fs;
use std::process::Command;

use crate::support::{World, missing, skip};

/// What somebody types who has the vault, the recovery key and no imgvault.
const RECOVER: &str = r#"
set -e
sql() { sqlite3 -readonly "$VAULT/vault.db" "$1"; }
unhex() { fold -w 2 | while read -r byte; do printf "\\$(printf %03o "0x$byte")"; done; }
sql "SELECT hex(sealed) FROM slots WHERE kind = 'recovery'" | unhex > slot.age
age -d -i alice.key slot.age | jq -r '.keys[].identity' > identity
sql "SELECT hex(sealed) FROM segments" | unhex > segment.age
age -d -i identity segment.age | zstd -dcq | jq -c 'select(.kind == "image") | [.file.name, .file.format, .tags, .note]'
sql "SELECT lower(hex(pack)), \"offset\", length FROM log WHERE kind = 'image'" | tr '|' ' ' > place
read -r pack offset length < place
tail -c +$((offset + 1)) "$VAULT"/packs/*/"$pack.pack" | head -c "$length" > image.age
age -d -i identity image.age > image
"#;

#[test]
fn stock_tools_give_everything_back() {
    if let Some(program) = missing(&["sqlite3", "age", "zstd", "jq"]) {
        return skip(&format!("`{program}` is not installed"));
    }
    let world = World::new();
    let register = ["register", "alice", "--recovery-out", "alice.key"];
    world.ok(&[register.as_slice(), &["--password-file", "password"]].concat());
    world.login("alice");
    let image = world.image("photo.jpg", "exif-gps.jpg");
    world.ok(&[
        "upload",
        "photo.jpg",
        "--tag",
        "lake",
        "--note",
        "by the water",
    ]);
    let mut command = Command::new("sh");
    world.surround(&mut command);
    command.env("VAULT", world.vault()).args(["-c", RECOVER]);
    let run = world.finish(command, b"").ends_with(0);
    insta::assert_snapshot!(run.report(), @"");
    assert!(fs::read(world.path("image")).unwrap() == image);
}
