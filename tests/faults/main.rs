//! Accidents: processes that are killed, disks that fail, power that is cut, bits that rot, crowds.
//!
//! Everything goes through the command line. Each accident has a short form, which runs with all tests, and a long form:
//! `cargo test --release --test faults -- --ignored --nocapture`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that fails may panic, and says why"
)]

mod calls;
mod crowd;
mod dice;
mod disk;
mod full;
mod kill;
mod power;
mod promise;
#[path = "../suite/rendered.rs"]
#[expect(
    dead_code,
    reason = "the suite renders, and this only finds the checkout"
)]
mod rendered;
mod rot;
#[path = "../suite/support.rs"]
#[expect(dead_code, reason = "the suite uses more of it")]
mod support;
mod trace;
mod twin;
