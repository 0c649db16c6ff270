//! Segments: up to 64 lines, compressed and sealed. `age -d | zstd -dc` gives them back.

use std::io::{self, Read, Write};

use zeroize::Zeroizing;
use zstd::Encoder;
use zstd::zstd_safe::{CCtx, CParameter};

use crate::crypto::{self, Identity, Recipient, Sealed};
use crate::ledger::error::Error;

/// The most lines in a segment.
pub(super) const MOST_LINES: usize = 64;

/// The bytes from which on a segment takes no further line.
pub(super) const FULL: usize = 8 << 20;

/// The most bytes that a segment opens to.
const LONGEST: u64 = 64 << 20;

/// The level of compression: higher ones cost more than they save on JSON of some kB.
const LEVEL: i32 = 3;

/// Compresses lines, the same for many segments.
pub(super) struct Compressor(CCtx<'static>);

/// Makes what compresses lines.
pub(super) fn compressor() -> Compressor {
    let mut context = CCtx::create();
    let set = context.set_parameter(CParameter::CompressionLevel(LEVEL));
    set.expect("the level is one that there is");
    Compressor(context)
}

/// Seals lines. The caller gives at most [`MOST_LINES`].
pub(super) fn seal(
    recipient: &Recipient,
    lines: &[Vec<u8>],
    compressor: &mut Compressor,
) -> Result<Sealed, Error> {
    let length = lines.iter().map(|line| line.len() as u64 + 1).sum();
    if length > LONGEST {
        // Nobody could open it again.
        return Err(Error::Compress(io::ErrorKind::FileTooLarge.into()));
    }
    let compressed = compressor
        .compress(lines, length)
        .map_err(Error::Compress)?;
    Ok(recipient.seal(&compressed)?)
}

impl Compressor {
    /// Compresses line after line: the lines of one large image are held in memory once, not once more as a whole. The
    /// frame says how many bytes they are together.
    fn compress(&mut self, lines: &[Vec<u8>], length: u64) -> io::Result<Vec<u8>> {
        let mut encoder = Encoder::with_context(Vec::new(), &mut self.0);
        encoder.set_pledged_src_size(Some(length))?;
        for line in lines {
            encoder.write_all(line)?;
            encoder.write_all(b"\n")?;
        }
        encoder.finish()
    }
}

/// Opens a segment, but leaves it compressed.
pub(super) fn decrypt(identity: &Identity, sealed: &Sealed) -> Result<Compressed, crypto::Error> {
    let compressed = identity.open(sealed.as_bytes(), LONGEST)?;
    let size = zstd::zstd_safe::get_frame_content_size(&compressed);
    Ok(Compressed {
        size: size.ok().flatten().unwrap_or(LONGEST).min(LONGEST),
        compressed,
    })
}

/// A segment that is still compressed.
pub(super) struct Compressed {
    compressed: Zeroizing<Vec<u8>>,
    size: u64,
}

impl Compressed {
    /// Gives the most bytes of its lines.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Gives its lines; nothing where it holds more than it says, or than a segment can.
    pub(super) fn lines(&self) -> Option<Lines> {
        // Where it does not say how much it holds, the room is made as it comes.
        let room = if self.size == LONGEST { 0 } else { self.size };
        let mut plain = Vec::with_capacity(usize::try_from(room).unwrap_or_default());
        let decoder = zstd::Decoder::new(self.compressed.as_slice()).ok()?;
        decoder.take(self.size + 1).read_to_end(&mut plain).ok()?;
        let ends: Vec<usize> = memchr::memchr_iter(b'\n', &plain)
            .take(MOST_LINES + 1)
            .collect();
        let is_whole = plain.is_empty() || plain.ends_with(b"\n");
        let is_segment = is_whole && ends.len() <= MOST_LINES && plain.len() as u64 <= self.size;
        is_segment.then_some(Lines { plain, ends })
    }
}

/// The lines of a segment.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Lines {
    plain: Vec<u8>,
    ends: Vec<usize>,
}

impl Lines {
    /// Gives a line, without its end.
    pub(super) fn get(&self, place: usize) -> Option<&[u8]> {
        let end = *self.ends.get(place)?;
        let before = place.checked_sub(1).map(|before| self.ends[before] + 1);
        self.plain.get(before.unwrap_or_default()..end)
    }

    /// Gives all lines.
    pub(super) fn to_vec(&self) -> Vec<Vec<u8>> {
        let lines = (0..self.ends.len()).filter_map(|place| self.get(place));
        lines.map(<[u8]>::to_vec).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        Identity::from_bytes([7; 32])
    }

    fn open(sealed: &Sealed) -> Option<Lines> {
        decrypt(&identity(), sealed).unwrap().lines()
    }

    #[test]
    fn lines_come_back_and_an_empty_one_keeps_its_place() {
        let lines = vec![b"{}".to_vec(), Vec::new(), b"[1]".to_vec()];
        let sealed = seal(&identity().recipient(), &lines, &mut compressor()).unwrap();
        let opened = open(&sealed).unwrap();
        assert_eq!(opened.to_vec(), lines);
        assert_eq!(opened.get(3), None);
    }

    #[test]
    fn a_segment_that_holds_too_much_is_refused() {
        let many = vec![Vec::new(); MOST_LINES + 1];
        let sealed = seal(&identity().recipient(), &many, &mut compressor()).unwrap();
        assert_eq!(open(&sealed), None);
        let long = vec![b' '; usize::try_from(LONGEST).unwrap()];
        let recipient = identity().recipient();
        let plain = [long.as_slice(), b"\n"].concat();
        let compressed = zstd::encode_all(plain.as_slice(), 1).unwrap();
        let sealed = recipient.seal(&compressed).unwrap();
        assert_eq!(open(&sealed), None);
        // What nobody could open is not written.
        assert!(seal(&recipient, &[long], &mut compressor()).is_err());
    }

    #[test]
    fn a_segment_that_holds_more_than_it_says_is_refused() {
        let frame = |line: &[u8]| zstd::bulk::compress(line, 1).unwrap();
        let two = [frame(b"{}\n"), frame(b"[1]\n")].concat();
        let sealed = identity().recipient().seal(&two).unwrap();
        assert_eq!(open(&sealed), None);
        // One that does not say how much it holds opens.
        let streamed = zstd::encode_all(&b"{}\n"[..], 1).unwrap();
        let sealed = identity().recipient().seal(&streamed).unwrap();
        assert!(open(&sealed).is_some());
    }

    #[test]
    fn what_is_not_compressed_or_has_no_last_line_end_is_refused() {
        let recipient = identity().recipient();
        let sealed = recipient.seal(b"{}\n").unwrap();
        assert_eq!(open(&sealed), None);
        let sealed = recipient
            .seal(&zstd::encode_all(&b"{}"[..], 1).unwrap())
            .unwrap();
        assert_eq!(open(&sealed), None);
    }
}
