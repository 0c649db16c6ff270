//! Everything comes back without imgvault: the recipe of the README, run as it stands there.

use std::fs;
use std::os::unix::process::CommandExt;

use crate::rendered::checkout;
use crate::support::{Ran, World, has_programs};

#[test]
fn the_recipe_of_the_readme_gives_back_every_image_and_record() {
    if !has_programs(&["sqlite3", "age", "zstd", "jq"]) {
        return;
    }
    let readme = fs::read_to_string(checkout("README.md")).unwrap();
    let (_, recipe) = readme.split_once("```sh\n").unwrap();
    let (recipe, _) = recipe.split_once("```").unwrap();

    let world = World::with_alice();
    let images = world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let records = world.json(&["history", "--all", "--json", "--full"]);
    fs::copy(world.path("alice.key"), world.vault().join("recovery.key")).unwrap();
    let mut shell = world.command("/bin/sh");
    shell
        .arg0("sh")
        .args(["-euc", recipe])
        .current_dir(world.vault());
    Ran::of(&shell.output().unwrap()).expect(0);

    assert_eq!(records.len(), images.len());
    for record in records {
        let name = record["file"]["name"].as_str().unwrap();
        let id = record["id"].as_str().unwrap();
        let image = world.vault().join(format!("{id}-{name}"));
        assert!(fs::read(&image).unwrap() == images[name], "{name}");
        let stored = fs::read(world.vault().join(format!("{id}-{name}.json"))).unwrap();
        let stored: serde_json::Value = serde_json::from_slice(&stored).unwrap();
        for field in [
            "file", "taken", "camera", "exposure", "gps", "software", "meta",
        ] {
            assert_eq!(stored[field], record[field], "{field} of {name}");
        }
    }
}
