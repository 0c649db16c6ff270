//! Segments: up to 64 lines, compressed and sealed. `age -d | zstd -dc` gives them back.

use std::io::{self, Read, Write};

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

/// Opens a segment. Nothing is given of one that holds more than a segment can.
pub(super) fn open(
    identity: &Identity,
    sealed: &Sealed,
) -> Result<Option<Vec<Vec<u8>>>, crypto::Error> {
    let compressed = identity.open(sealed.as_bytes(), LONGEST)?;
    let Ok(plain) = decompress(&compressed) else {
        return Ok(None);
    };
    if plain.len() as u64 > LONGEST {
        return Ok(None);
    }
    let lines = plain.split_inclusive(|byte| *byte == b'\n');
    let lines: Option<Vec<Vec<u8>>> = lines
        .map(|line| line.strip_suffix(b"\n").map(<[u8]>::to_vec))
        .take(MOST_LINES + 1)
        .collect();
    Ok(lines.filter(|lines| lines.len() <= MOST_LINES))
}

fn decompress(compressed: &[u8]) -> io::Result<Vec<u8>> {
    // The frame says how much it holds; what it says is only believed as far as a segment may go.
    let said = zstd::zstd_safe::get_frame_content_size(compressed);
    let room = said.ok().flatten().unwrap_or_default().min(LONGEST);
    let mut plain = Vec::with_capacity(usize::try_from(room).unwrap_or_default());
    zstd::Decoder::new(compressed)?
        .take(LONGEST + 1)
        .read_to_end(&mut plain)?;
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        Identity::from_bytes([7; 32])
    }

    #[test]
    fn lines_come_back_and_an_empty_one_keeps_its_place() {
        let lines = vec![b"{}".to_vec(), Vec::new(), b"[1]".to_vec()];
        let sealed = seal(&identity().recipient(), &lines, &mut compressor()).unwrap();
        assert_eq!(open(&identity(), &sealed).unwrap(), Some(lines));
    }

    #[test]
    fn a_segment_that_holds_too_much_is_refused() {
        let many = vec![Vec::new(); MOST_LINES + 1];
        let sealed = seal(&identity().recipient(), &many, &mut compressor()).unwrap();
        assert_eq!(open(&identity(), &sealed).unwrap(), None);
        let long = vec![b' '; usize::try_from(LONGEST).unwrap()];
        let recipient = identity().recipient();
        let plain = [long.as_slice(), b"\n"].concat();
        let compressed = zstd::encode_all(plain.as_slice(), 1).unwrap();
        let sealed = recipient.seal(&compressed).unwrap();
        assert_eq!(open(&identity(), &sealed).unwrap(), None);
        // What nobody could open is not written.
        assert!(seal(&recipient, &[long], &mut compressor()).is_err());
    }

    #[test]
    fn what_is_not_compressed_or_has_no_last_line_end_is_refused() {
        let recipient = identity().recipient();
        let sealed = recipient.seal(b"{}\n").unwrap();
        assert_eq!(open(&identity(), &sealed).unwrap(), None);
        let sealed = recipient
            .seal(&zstd::encode_all(&b"{}"[..], 1).unwrap())
            .unwrap();
        assert_eq!(open(&identity(), &sealed).unwrap(), None);
    }
}
