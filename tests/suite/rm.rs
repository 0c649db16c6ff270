//! `rm`: asks or is told, and destroys what it removes.

use std::fs;

use crate::support::{World, files_below, holds};

#[test]
fn removed_bytes_are_destroyed() {
    let world = World::with_user("alice");
    world.image("gone.jpg", "canon-600d.jpg");
    let kept = world.image("kept.png", "gps.png");
    world.ok(&["upload", "gone.jpg", "kept.png"]);
    let sealed: Vec<u8> = {
        let (pack, offset, length): (Vec<u8>, u64, usize) = world
            .database()
            .query_row(
                "SELECT pack, \"offset\", length FROM log WHERE kind = 'image' ORDER BY length DESC",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        let pack = data_encoding::HEXLOWER.encode(&pack);
        let path = format!("packs/{}/{pack}.pack", &pack[..2]);
        let pack = fs::read(world.vault().join(path)).unwrap();
        let offset = usize::try_from(offset).unwrap();
        pack[offset..offset + length].to_vec()
    };
    let middle = &sealed[sealed.len() / 2..][..64];
    let is_there = || {
        let files = files_below(&world.vault());
        files.iter().any(|(_, bytes)| holds(bytes, middle))
    };
    assert!(is_there());

    insta::assert_snapshot!(world.run(&["rm", "gone"]).report(), @"");
    insta::assert_snapshot!(world.run(&["rm", ""]).report(), @"");
    insta::assert_snapshot!(world.run(&["rm", "-n", "gone"]).report(), @"");
    assert!(is_there());
    let removed = world.run(&["rm", "--yes", "gone", "0000000000000000", "--json"]);
    removed.lines_of("result");
    insta::assert_snapshot!(removed.report(), @"");
    assert!(!is_there());
    assert_eq!(world.ids().len(), 1);
    world.ok(&["export", "", "-o", "out"]);
    assert!(fs::read(world.path("out/kept.png")).unwrap() == kept);
    insta::assert_snapshot!(world.run(&["rm", "--yes", "gone"]).report(), @"");
    // The same image may come again, under a new id.
    world.ok(&["upload", "gone.jpg", "--error-if-empty"]);
    assert_eq!(world.ids().len(), 2);
}
