//! What kind of filesystem a path is on.

use std::path::Path;

use rustix::fs::{Access, StatFs, access, statfs, statvfs};

use crate::paths::error::Error;

/// What a path is on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Filesystem {
    /// Its kind, as the system names it.
    pub kind: String,
    /// The bytes that the user may still write.
    pub free: u64,
}

/// Tells what a path is on.
///
/// # Errors
/// Fails if the path cannot be asked.
pub fn filesystem(path: &Path) -> Result<Filesystem, Error> {
    let there = nearest(path);
    let answer = statfs(there).map_err(|cause| Error::io("read", there)(cause.into()))?;
    let space = statvfs(there).map_err(|cause| Error::io("read", there)(cause.into()))?;
    Ok(Filesystem {
        kind: system::kind(&answer, there),
        free: space.f_bavail.saturating_mul(space.f_frsize),
    })
}

/// Tells whether the user may make files below a path.
#[must_use]
pub fn is_writable(path: &Path) -> bool {
    access(nearest(path), Access::WRITE_OK).is_ok()
}

/// Gives a path, or where it does not exist yet the nearest folder above it.
fn nearest(path: &Path) -> &Path {
    // Above a relative path that does not exist is the working folder.
    let there = path.ancestors().find(|ancestor| ancestor.exists());
    there.unwrap_or(Path::new("."))
}

/// Tells whether what is written below an existing path stays in memory, and is gone with the next start.
///
/// On macOS nothing is.
///
/// # Errors
/// Fails if the path cannot be asked.
pub fn is_memory_backed(path: &Path) -> Result<bool, Error> {
    let answer = statfs(path).map_err(|cause| Error::io("read", path)(cause.into()))?;
    Ok(system::is_memory(&answer))
}

/// Tells whether a path is on another host, where locks and shared memory do not work as `SQLite` needs them.
///
/// Of a path that does not exist yet, the nearest folder above it is asked.
///
/// # Errors
/// Fails if the path cannot be asked.
pub fn is_network(path: &Path) -> Result<bool, Error> {
    let there = nearest(path);
    let answer = statfs(there).map_err(|cause| Error::io("read", there)(cause.into()))?;
    Ok(system::is_network(&answer, there))
}

/// Linux: the numbers are those of `statfs(2)` and `linux/magic.h`.
#[cfg(target_os = "linux")]
mod system {
    use std::fs;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use super::StatFs;

    const TMPFS: u64 = 0x0102_1994;
    const RAMFS: u64 = 0x8584_58f6;
    const FUSE: u64 = 0x6573_5546;

    /// NFS, SMB, CIFS, SMB2, AFS (two), Ceph, Coda, 9P and NCP.
    const NETWORK: [u64; 10] = [
        0x6969,
        0x517b,
        0xff53_4d42,
        0xfe53_4d42,
        0x5346_414f,
        0x6b41_4653,
        0x00c3_6400,
        0x7375_7245,
        0x0102_1997,
        0x564c,
    ];

    /// What filesystems in user space are on another host. All of FUSE has one number.
    const FUSE_NETWORK: [&str; 7] = [
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.gvfsd-fuse",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.curlftpfs",
    ];

    pub(super) fn is_memory(answer: &StatFs) -> bool {
        matches!(number(answer), TMPFS | RAMFS)
    }

    pub(super) fn is_network(answer: &StatFs, path: &Path) -> bool {
        match number(answer) {
            FUSE => mounted_kind(path).is_some_and(|kind| FUSE_NETWORK.contains(&kind.as_str())),
            number => NETWORK.contains(&number),
        }
    }

    /// The name among the mounts, else the number.
    pub(super) fn kind(answer: &StatFs, path: &Path) -> String {
        mounted_kind(path).unwrap_or_else(|| format!("0x{:x}", number(answer)))
    }

    fn number(answer: &StatFs) -> u64 {
        // Signed on some processors, and RAMFS then negative: 32 bits count.
        #[allow(
            clippy::cast_sign_loss,
            clippy::unnecessary_cast,
            reason = "the type differs by processor"
        )]
        let number = answer.f_type as u64;
        number & 0xffff_ffff
    }

    fn mounted_kind(path: &Path) -> Option<String> {
        let device = fs::metadata(path).ok()?.dev();
        let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
        kind_of(
            &mounts,
            rustix::fs::major(device),
            rustix::fs::minor(device),
        )
    }

    /// Finds a device in the lines of `proc_pid_mountinfo(5)`: `ID PARENT MAJOR:MINOR … - KIND SOURCE OPTIONS`.
    fn kind_of(mounts: &str, major: u32, minor: u32) -> Option<String> {
        let wanted = format!("{major}:{minor}");
        let line = mounts
            .lines()
            .find(|line| line.split(' ').nth(2) == Some(&wanted))?;
        let (_, rest) = line.split_once(" - ")?;
        Some(rest.split(' ').next()?.to_owned())
    }

    #[cfg(test)]
    mod tests {
        use super::kind_of;

        #[test]
        fn a_device_is_found_among_the_mounts() {
            let mounts = "\
21 28 0:19 / /sys rw,nosuid - sysfs sysfs rw
95 28 0:52 / /home/alice/far rw,nosuid,nodev shared:60 - fuse.sshfs alice@far:/ rw,user_id=0
";
            assert_eq!(kind_of(mounts, 0, 52).as_deref(), Some("fuse.sshfs"));
            assert_eq!(kind_of(mounts, 0, 19).as_deref(), Some("sysfs"));
            assert_eq!(kind_of(mounts, 0, 5), None);
            assert_eq!(kind_of("21 28 0:19", 0, 19), None);
        }
    }
}

/// macOS and the BSDs say themselves what is local.
#[cfg(not(target_os = "linux"))]
mod system {
    use std::path::Path;

    use super::StatFs;

    /// `MNT_LOCAL` of `sys/mount.h`.
    const LOCAL: u64 = 0x1000;

    pub(super) fn is_memory(_: &StatFs) -> bool {
        false
    }

    pub(super) fn kind(_: &StatFs, _: &Path) -> String {
        "of the system".to_owned()
    }

    pub(super) fn is_network(answer: &StatFs, _: &Path) -> bool {
        u64::from(answer.f_flags) & LOCAL == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_does_not_exist_is_asked_by_the_folder_above() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("not/there/yet");
        assert_eq!(
            is_network(&deep).unwrap(),
            is_network(folder.path()).unwrap()
        );
        assert!(is_network(Path::new("not-there")).is_ok());
        assert!(is_memory_backed(&deep).is_err());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn shared_memory_is_in_memory_and_proc_is_not() {
        assert!(is_memory_backed(Path::new("/dev/shm")).unwrap());
        assert!(!is_memory_backed(Path::new("/proc")).unwrap());
        assert!(!is_network(Path::new("/dev/shm")).unwrap());
    }
}
