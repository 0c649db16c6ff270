//! Copies of worlds, so that each accident befalls the same one.

use std::fs;
use std::path::Path;

use crate::support::World;

/// Copies a world as it lies on the disk, sessions too.
pub(crate) fn twin(world: &World) -> World {
    let twin = World::new();
    copy_folder(&world.path(""), &twin.path(""));
    copy_folder(world.runtime(), twin.runtime());
    twin
}

/// Copies what lies below a folder, with permissions; what is in the way is replaced.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).min_depth(1) {
        let entry = entry.unwrap();
        let place = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(&place).unwrap();
            let permissions = fs::metadata(entry.path()).unwrap().permissions();
            fs::set_permissions(&place, permissions).unwrap();
        } else {
            fs::copy(entry.path(), &place).unwrap();
        }
    }
}
