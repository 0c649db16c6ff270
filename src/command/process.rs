//! What the process allows others: no core dump and no debugger sees its memory, where the keys are.

use rustix::process::{Resource, Rlimit, setrlimit};

/// Closes the process to others. A system that does not know how goes on without.
pub(super) fn harden() {
    let nothing = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let _ = setrlimit(Resource::Core, nothing);
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};

        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
