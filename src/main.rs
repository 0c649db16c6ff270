//! Passes the arguments to the library and returns its exit code.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Metadata is many short texts that live as long as one image is read: a tenth of the time of `inspect` is saved. Without
/// huge pages: a fifth of the time of `upload` went into filling them with zeros. C code allocates with it too: the arenas
/// of the system's own, 64 MiB for each thread, were why an upload ended in little address space.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    imgvault::run(std::env::args_os())
}
