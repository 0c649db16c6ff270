//! Where the bytes of an image come from: a slice, or a file of which only the needed ranges are read.

use std::fs::File;
use std::io;
use std::ops::Range;

use rustix::buffer::spare_capacity;
use rustix::io::Errno;

/// The bytes that one read of a file asks for at least, where the next bytes will be wanted too; a file that is no longer
/// is read at once.
const WINDOW: usize = 16 * 1024;

/// The bytes that the first read of a longer file asks for: the head of an image, and often all that is read of it.
const FIRST: usize = 4 * 1024;

/// The bytes of an image, by ranges.
pub trait Source {
    /// The number of bytes.
    fn len(&self) -> u64;

    /// The `length` bytes from `offset`, or fewer where the image ends before.
    ///
    /// The caller bounds `length`.
    ///
    /// # Errors
    /// Fails where the bytes cannot be read.
    fn read_at(&mut self, offset: u64, length: usize) -> io::Result<&[u8]>;

    /// Whether there is nothing.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Source for &[u8] {
    fn len(&self) -> u64 {
        <[u8]>::len(self) as u64
    }

    fn read_at(&mut self, offset: u64, length: usize) -> io::Result<&[u8]> {
        let start = usize::try_from(offset)
            .unwrap_or(usize::MAX)
            .min(<[u8]>::len(self));
        let end = start.saturating_add(length).min(<[u8]>::len(self));
        Ok(&self[start..end])
    }
}

/// A file as a [`Source`], with a small buffer.
///
/// A read that goes on where the last ended fetches some more than asked for; a jump fetches only what is asked for,
/// so that walking over image data does not read it.
#[derive(Debug)]
pub struct FileSource {
    file: File,
    length: u64,
    window: Vec<u8>,
    start: u64,
}

impl FileSource {
    /// Takes a file, whose length is asked for once.
    ///
    /// # Errors
    /// Fails where the length cannot be had.
    pub fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self::with_length(file, length))
    }

    /// Takes a file whose length is known.
    #[must_use]
    pub fn with_length(file: File, length: u64) -> Self {
        Self {
            file,
            length,
            window: Vec::new(),
            start: 0,
        }
    }

    fn window_range(&self) -> Range<u64> {
        self.start..self.start + self.window.len() as u64
    }

    /// Fills the window from `offset`. A file that became shorter gives fewer bytes.
    fn fill(&mut self, offset: u64, length: usize) -> io::Result<()> {
        self.window = Vec::new();
        self.start = offset;
        read_on(&self.file, offset, length, &mut self.window).inspect_err(|_| self.window.clear())
    }
}

/// Reads on a file until there are `length` bytes from `offset`, of which some may be there already, or the file ends.
///
/// # Errors
/// Fails where the bytes cannot be read.
pub fn read_on(file: &File, offset: u64, length: usize, bytes: &mut Vec<u8>) -> io::Result<()> {
    // Just this room: what is read into need not be zeroed first, but is filled to its end.
    bytes.reserve_exact(length.saturating_sub(bytes.len()));
    while bytes.len() < length {
        let at = offset + bytes.len() as u64;
        match rustix::io::pread(file, spare_capacity(bytes), at) {
            Ok(0) => break,
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

impl Source for FileSource {
    fn len(&self) -> u64 {
        self.length
    }

    fn read_at(&mut self, offset: u64, length: usize) -> io::Result<&[u8]> {
        let end = offset.saturating_add(length as u64).min(self.length);
        let wanted = usize::try_from(end.saturating_sub(offset)).unwrap_or(usize::MAX);
        if wanted == 0 {
            return Ok(&[]);
        }
        let window = self.window_range();
        if offset < window.start || end > window.end {
            let goes_on = (window.start..=window.end).contains(&offset);
            let rest = usize::try_from(self.length - offset).unwrap_or(usize::MAX);
            let ahead = match goes_on {
                true if self.window.is_empty() && rest > WINDOW => FIRST,
                true => WINDOW.min(rest),
                false => 0,
            };
            self.fill(offset, wanted.max(ahead))?;
        }
        let from = usize::try_from(offset - self.start)
            .unwrap_or(usize::MAX)
            .min(self.window.len());
        let to = from.saturating_add(wanted).min(self.window.len());
        Ok(&self.window[from..to])
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::{FIRST, FileSource, Source, WINDOW};

    fn file_of(bytes: &[u8]) -> FileSource {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        FileSource::new(file).unwrap()
    }

    #[test]
    fn a_file_and_a_slice_give_the_same() {
        let bytes: Vec<u8> = (0..100_000_u32)
            .map(|number| (number % 251) as u8)
            .collect();
        let mut file = file_of(&bytes);
        let mut slice = bytes.as_slice();
        assert_eq!(Source::len(&file), Source::len(&slice));
        for (offset, length) in [
            (0, 10),
            (10, 8),
            (5, 3),
            (16_380, 10),
            (90_000, 8),
            (90_008, 40_000),
            (99_999, 5),
            (100_000, 1),
            (u64::MAX, usize::MAX),
            (3, 0),
            (0, 100_000),
        ] {
            assert_eq!(
                file.read_at(offset, length).unwrap(),
                slice.read_at(offset, length).unwrap(),
                "{length} bytes at {offset}"
            );
        }
    }

    #[test]
    fn a_jump_reads_only_what_is_asked_for() {
        let mut file = file_of(&vec![7; 1_000_000]);
        file.read_at(0, 8).unwrap();
        assert_eq!(file.window.len(), FIRST);
        file.read_at(500_000, 8).unwrap();
        assert_eq!(file.window.len(), 8);
        file.read_at(500_008, 8).unwrap();
        assert_eq!(file.window.len(), WINDOW);
    }

    #[test]
    fn a_short_file_is_read_at_once() {
        let mut file = file_of(&[7; WINDOW]);
        file.read_at(0, 8).unwrap();
        assert_eq!(file.window.len(), WINDOW);
    }

    #[test]
    fn a_file_that_became_shorter_gives_fewer_bytes() {
        let mut source = file_of(&[1; 100]);
        source.file.set_len(10).unwrap();
        assert_eq!(source.read_at(5, 20).unwrap(), &[1; 5]);
        assert_eq!(source.read_at(50, 20).unwrap(), &[] as &[u8]);
    }
}
