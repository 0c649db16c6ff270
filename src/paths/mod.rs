//! Where things are: the environment, and files and folders that only their owner can enter.
//!
//! Nothing else in the program reads an environment variable.

mod environment;
mod error;
mod filesystem;
mod private;

pub use crate::paths::environment::{Environment, Secret, TOKEN};
pub use crate::paths::error::Error;
pub use crate::paths::filesystem::{
    Filesystem, filesystem, is_memory_backed, is_network, is_writable,
};
pub use crate::paths::private::{
    create_private_new, others_can_read, private_folder, read_at_most, sync_folder, write_private,
};
