//! Makes images of a size for timing uploads: JPEGs whose scan is filled with random bytes, each one another. Their heads
//! are those of the photos, in turn.
//!
//!     images FOLDER COUNT BYTES PHOTO…

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

/// The marker of a scan, and the end of an image (T.81, table B.1).
const SCAN: [u8; 2] = [0xff, 0xda];
const END: [u8; 2] = [0xff, 0xd9];

/// Numbers that look random and are the same each time (xorshift64*).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().filter(|word| word != "--bench").collect();
    let [_, folder, count, bytes, photos @ ..] = arguments.as_slice() else {
        // `cargo test --benches` and the like have nothing to make.
        return Ok(());
    };
    let (count, bytes): (usize, usize) = (count.parse()?, bytes.parse()?);
    let photos: Vec<Vec<u8>> = photos.iter().map(fs::read).collect::<Result<_, _>>()?;
    let heads: Option<Vec<&[u8]>> = photos.iter().map(|photo| head(photo)).collect();
    let heads = heads.ok_or("a photo has no scan")?;
    if let Some(longest) = heads.iter().map(|head| head.len() + END.len()).max()
        && longest > bytes
    {
        return Err(format!("the head of a photo alone has {longest} bytes").into());
    }
    let mut numbers = Numbers(1);
    fs::create_dir_all(folder)?;
    for (number, head) in heads.iter().cycle().take(count).enumerate() {
        let mut image = head.to_vec();
        while image.len() + END.len() < bytes {
            // No byte of a scan looks like a marker.
            image.extend(numbers.next().to_le_bytes().map(|byte| byte.min(0xfe)));
        }
        image.truncate(bytes - END.len());
        image.extend(END);
        fs::write(Path::new(folder).join(format!("{number:06}.jpg")), image)?;
    }
    Ok(())
}

/// Gives a photo up to and with the header of its scan. The last one counts: the thumbnail has one too.
fn head(photo: &[u8]) -> Option<&[u8]> {
    let at = photo.windows(2).rposition(|pair| pair == SCAN)?;
    let length = photo.get(at + 2..at + 4)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
    photo.get(..at + 2 + length)
}
