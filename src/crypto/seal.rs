//! Sealing to a recipient and opening with an identity: age files, whole or as streams.

use std::fmt::{self, Debug, Formatter};
use std::io::{self, BufReader, Read, Write};
use std::iter;

use age::{DecryptError, Decryptor};
use zeroize::Zeroizing;

use crate::crypto::error::Error;
use crate::crypto::identity::{Identity, Recipient};
use crate::crypto::stream::{self, Chunks, Place};
use crate::crypto::{header, random};

/// The longest header of an age file that is read: ours have about 200 bytes.
const LONGEST_HEADER: usize = 4096;

/// The most stanzas: ours have one for the recipient, and age adds one so that readers learn to skip.
const MOST_STANZAS: usize = 2;

/// The bytes at a time that a stream is opened by.
const CHUNK: usize = 64 * 1024;

/// The room for a header of ours and the nonce.
const HEADER: usize = 256;

/// Bytes that only an identity opens. This is all that a vault accepts.
#[derive(Clone, Eq, PartialEq)]
pub struct Sealed(Vec<u8>);

/// Seals what is written to it. It must be finished.
pub struct SealStream<W: Write> {
    writer: W,
    chunks: Chunks,
    /// What waits until it is known whether more follows.
    plain: Zeroizing<Vec<u8>>,
    sealed: Vec<u8>,
}

/// Gives what a sealed file holds. Its end is proven only when it is reached.
pub struct OpenStream<R: Read>(age::stream::StreamReader<BufReader<R>>);

impl Sealed {
    /// Takes bytes that came from the disk; whether they are sealed shows when they are opened.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Gives the bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Debug for Sealed {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sealed({} bytes)", self.0.len())
    }
}

impl Recipient {
    /// Seals bytes.
    ///
    /// # Errors
    /// Fails where the system has no random bytes.
    pub fn seal(&self, plain: &[u8]) -> Result<Sealed, Error> {
        let tags = (plain.len() / stream::CHUNK + 1) * stream::TAG;
        let mut sealed = Vec::with_capacity(HEADER + plain.len() + tags);
        let mut chunks = self.begin(&mut sealed)?;
        let mut rest = plain;
        while let Some((chunk, after)) = rest.split_at_checked(stream::CHUNK)
            && !after.is_empty()
        {
            chunks.seal(chunk, Place::Within, &mut sealed)?;
            rest = after;
        }
        chunks.seal(rest, Place::Last, &mut sealed)?;
        Ok(Sealed(sealed))
    }

    /// Seals what will be written.
    ///
    /// # Errors
    /// Fails where the header cannot be written.
    pub fn seal_to<W: Write>(&self, mut writer: W) -> Result<SealStream<W>, Error> {
        let mut sealed = Vec::with_capacity(stream::CHUNK + stream::TAG);
        let chunks = self.begin(&mut sealed)?;
        writer.write_all(&sealed).map_err(Error::Seal)?;
        Ok(SealStream {
            writer,
            chunks,
            plain: Zeroizing::new(Vec::with_capacity(stream::CHUNK)),
            sealed,
        })
    }

    /// Writes the header of a file, and gives what seals its chunks.
    fn begin(&self, sealed: &mut Vec<u8>) -> Result<Chunks, Error> {
        let file_key = header::write(self.partner(), sealed)?;
        let nonce = random()?;
        sealed.extend_from_slice(&nonce);
        Ok(Chunks::new(&file_key, &nonce)?)
    }
}

impl<W: Write> SealStream<W> {
    /// Ends the file and gives the writer back.
    ///
    /// # Errors
    /// Fails where the rest cannot be written.
    pub fn finish(mut self) -> Result<W, Error> {
        self.seal(Place::Last).map_err(Error::Seal)?;
        Ok(self.writer)
    }

    fn seal(&mut self, place: Place) -> io::Result<()> {
        self.sealed.clear();
        self.chunks.seal(&self.plain, place, &mut self.sealed)?;
        self.plain.clear();
        self.writer.write_all(&self.sealed)
    }
}

impl<W: Write> Write for SealStream<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // The last chunk is sealed otherwise than those before: a full one waits for what follows.
        if self.plain.len() == stream::CHUNK && !bytes.is_empty() {
            self.seal(Place::Within)?;
        }
        let room = stream::CHUNK - self.plain.len();
        let taken = &bytes[..bytes.len().min(room)];
        self.plain.extend_from_slice(taken);
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

impl Identity {
    /// Opens a sealed file that holds at most `limit` bytes.
    ///
    /// # Errors
    /// Fails if it is no age file of ours, sealed to somebody else, damaged, or longer.
    pub fn open(&self, sealed: &[u8], limit: u64) -> Result<Zeroizing<Vec<u8>>, Error> {
        let stream = self.open_from(sealed)?;
        let room = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut plain = Zeroizing::new(Vec::with_capacity(room.min(sealed.len())));
        stream
            .0
            .take(limit.saturating_add(1))
            .read_to_end(&mut plain)
            .map_err(Error::Damaged)?;
        if plain.len() as u64 > limit {
            return Err(Error::TooLong { limit });
        }
        Ok(plain)
    }

    /// Opens a sealed file as a stream.
    ///
    /// # Errors
    /// Fails if it is no age file of ours or sealed to somebody else.
    pub fn open_from<R: Read>(&self, reader: R) -> Result<OpenStream<R>, Error> {
        let mut reader = BufReader::with_capacity(CHUNK, reader);
        check_header(std::io::BufRead::fill_buf(&mut reader).map_err(Error::Damaged)?)?;
        let decryptor = Decryptor::new_buffered(reader).map_err(|_| Error::Header)?;
        let identity = self.age();
        let stream = decryptor
            .decrypt(iter::once(&identity as &dyn age::Identity))
            .map_err(|error| match error {
                DecryptError::NoMatchingKeys => Error::OtherKey,
                other => Error::Damaged(io::Error::other(other)),
            })?;
        Ok(OpenStream(stream))
    }
}

impl<R: Read> Read for OpenStream<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

/// Refuses a header that is longer, or has more stanzas, than any of ours: before a key is used on it.
fn check_header(start: &[u8]) -> Result<(), Error> {
    let start = &start[..start.len().min(LONGEST_HEADER)];
    let mut stanzas = 0;
    for line in start.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"---") {
            return Ok(());
        }
        stanzas += usize::from(line.starts_with(b"-> "));
        if stanzas > MOST_STANZAS {
            return Err(Error::Header);
        }
    }
    Err(Error::Header)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (Identity, Recipient) {
        let identity = Identity::from_bytes([7; 32]);
        let recipient = identity.recipient();
        (identity, recipient)
    }

    #[test]
    fn what_is_sealed_opens_again() {
        let (identity, recipient) = pair();
        for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000] {
            let plain: Vec<u8> = (0..length)
                .map(|place| u8::try_from(place % 251).unwrap())
                .collect();
            let sealed = recipient.seal(&plain).unwrap();
            let mut stream = recipient.seal_to(Vec::new()).unwrap();
            stream.write_all(&plain).unwrap();
            let streamed = stream.finish().unwrap();
            for sealed in [sealed.as_bytes(), &streamed] {
                let opened = identity.open(sealed, plain.len() as u64).unwrap();
                assert_eq!(*opened, plain, "{length} bytes");
            }
        }
    }

    #[test]
    fn another_identity_does_not_open_it() {
        let (_, recipient) = pair();
        let sealed = recipient.seal(b"dusk").unwrap();
        let other = Identity::from_bytes([8; 32]);
        assert!(matches!(
            other.open(sealed.as_bytes(), 100),
            Err(Error::OtherKey)
        ));
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_noticed() {
        let (identity, recipient) = pair();
        let sealed = recipient.seal(b"dusk").unwrap();
        for place in 0..sealed.as_bytes().len() {
            let cut = &sealed.as_bytes()[..place];
            assert!(identity.open(cut, 100).is_err(), "cut at {place}");
            let mut changed = sealed.as_bytes().to_vec();
            changed[place] ^= 1;
            assert!(identity.open(&changed, 100).is_err(), "changed at {place}");
        }
    }

    #[test]
    fn a_file_that_opens_to_more_than_it_may_is_refused() {
        let (identity, recipient) = pair();
        let sealed = recipient.seal(&[0; 1000]).unwrap();
        assert!(matches!(
            identity.open(sealed.as_bytes(), 999),
            Err(Error::TooLong { limit: 999 })
        ));
    }

    #[test]
    fn a_header_with_many_stanzas_is_refused_before_a_key_is_used() {
        let (identity, recipient) = pair();
        let sealed = recipient.seal(b"dusk").unwrap();
        let stanza = "-> X25519 abc\ndef\n";
        let start = |count| format!("age-encryption.org/v1\n{}--- mac\n", stanza.repeat(count));
        assert!(matches!(
            identity.open(start(3).as_bytes(), 100),
            Err(Error::Header)
        ));
        assert!(check_header(start(MOST_STANZAS).as_bytes()).is_ok());
        assert!(check_header(start(MOST_STANZAS + 1).as_bytes()).is_err());
        let long = [
            b"age-encryption.org/v1\n-> X25519 ".as_slice(),
            &[b'a'; LONGEST_HEADER],
            sealed.as_bytes(),
        ]
        .concat();
        assert!(matches!(identity.open(&long, 100), Err(Error::Header)));
    }

    #[test]
    fn what_is_written_in_pieces_is_sealed_in_whole_chunks() {
        let (identity, recipient) = pair();
        let plain = vec![7; 3 * stream::CHUNK + 1];
        for size in [1000, stream::CHUNK - 1, stream::CHUNK, stream::CHUNK + 1] {
            let mut stream = recipient.seal_to(Vec::new()).unwrap();
            for piece in plain.chunks(size) {
                stream.write_all(piece).unwrap();
            }
            let sealed = stream.finish().unwrap();
            let whole = recipient.seal(&plain).unwrap();
            assert_eq!(sealed.len(), whole.as_bytes().len(), "pieces of {size}");
            let opened = identity.open(&sealed, plain.len() as u64).unwrap();
            assert_eq!(*opened, plain, "pieces of {size}");
        }
    }

    #[test]
    fn streams_are_the_same_files() {
        let (identity, recipient) = pair();
        let mut stream = recipient.seal_to(Vec::new()).unwrap();
        stream.write_all(b"du").unwrap();
        stream.write_all(b"sk").unwrap();
        let sealed = stream.finish().unwrap();
        assert_eq!(**identity.open(&sealed, 4).unwrap(), *b"dusk");
        let mut plain = Vec::new();
        let mut opened = identity.open_from(sealed.as_slice()).unwrap();
        opened.read_to_end(&mut plain).unwrap();
        assert_eq!(plain, b"dusk");
    }
}
