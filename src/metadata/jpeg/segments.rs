//! The segments of a JPEG, one after the other (T.81, B.1.1).

use std::io;

use crate::metadata::sheet::Sheet;
use crate::metadata::{Source, Warning, limits};

/// A comment.
pub(super) const COM: u8 = 0xfe;

/// The start of a scan.
const SOS: u8 = 0xda;

/// The end of the image.
const EOI: u8 = 0xd9;

/// The bytes of a gap that are read at once.
const GAP_BLOCK: usize = 4096;

/// A segment with a payload.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    /// The second byte of its marker.
    pub(super) marker: u8,
    /// Where the payload begins, after the two bytes of its length.
    pub(super) payload: u64,
    /// The bytes of the payload that are there.
    pub(super) length: usize,
    /// Whether that is all of it.
    pub(super) is_whole: bool,
}

/// What comes next in a JPEG.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// A segment; where the file ends within it, with what is there.
    Segment(Segment),
    /// The data of the first scan, where this walk is over.
    Scan {
        /// Where it begins.
        data: u64,
    },
    /// The end of the image or of the file, without a scan before it.
    Stop {
        /// Where that is.
        at: u64,
    },
}

/// A walk over the segments.
#[derive(Debug)]
pub(super) struct Segments {
    position: u64,
    count: usize,
    stop: Option<u64>,
}

impl Default for Segments {
    /// Begins after the start marker.
    fn default() -> Self {
        Self {
            position: 2,
            count: 0,
            stop: None,
        }
    }
}

impl Segments {
    /// Takes the next step. After [`Step::Scan`] or [`Step::Stop`] there is none.
    pub(super) fn next(&mut self, source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Step> {
        if let Some(at) = self.stop {
            return Ok(Step::Stop { at });
        }
        while self.count < limits::SEGMENTS {
            self.count += 1;
            let Some(marker) = self.find_marker(source, sheet)? else {
                let at = self.stop.unwrap_or(source.len());
                return Ok(Step::Stop { at });
            };
            match marker {
                EOI => {
                    let at = self.position - 2;
                    return Ok(Step::Stop { at });
                }
                // TEM, restart markers and a second start have no payload (T.81, table B.1).
                0x01 | 0xd0..=0xd8 => {}
                _ => return self.read_segment(marker, source, sheet),
            }
        }
        let at = self.position;
        let message = "there are more segments than are read";
        sheet.warn(Warning::at("too_many_segments", message, at));
        Ok(Step::Stop { at })
    }

    fn read_segment(
        &mut self,
        marker: u8,
        source: &mut impl Source,
        sheet: &mut Sheet,
    ) -> io::Result<Step> {
        let begin = self.position - 2;
        let end_of_file = source.len();
        let &[high, low] = source.read_at(self.position, 2)? else {
            return Ok(Step::Stop { at: end_of_file });
        };
        let length = u64::from(u16::from_be_bytes([high, low]));
        if length < 2 {
            sheet.warn(Warning::at(
                "segment_length",
                "a segment is shorter than its length",
                begin,
            ));
            return Ok(Step::Stop { at: begin });
        }
        let payload = self.position + 2;
        let end = self.position + length;
        if end > end_of_file {
            self.stop = Some(end_of_file);
        } else if marker == SOS {
            return Ok(Step::Scan { data: end });
        }
        self.position = end.min(end_of_file);
        Ok(Step::Segment(Segment {
            marker,
            payload,
            length: usize::try_from(self.position - payload).unwrap_or_default(),
            is_whole: end <= end_of_file,
        }))
    }

    /// Goes behind the next marker, over fill bytes (T.81, B.1.1.2) and whatever does not belong there.
    fn find_marker(
        &mut self,
        source: &mut impl Source,
        sheet: &mut Sheet,
    ) -> io::Result<Option<u8>> {
        let begin = self.position;
        let mut after_ff = false;
        let mut is_gap = false;
        while self.position - begin < limits::GAP {
            let length = if self.position == begin { 2 } else { GAP_BLOCK };
            let block = source.read_at(self.position, length)?;
            if block.is_empty() {
                return Ok(None);
            }
            for (index, &byte) in block.iter().enumerate() {
                if after_ff && byte != 0 && byte != 0xff {
                    self.position += index as u64 + 1;
                    if is_gap {
                        let message = "there are bytes between two segments";
                        sheet.warn(Warning::at("bytes_between_segments", message, begin));
                    }
                    return Ok(Some(byte));
                }
                after_ff = byte == 0xff;
                is_gap |= !after_ff;
            }
            self.position += block.len() as u64;
        }
        sheet.warn(Warning::at(
            "no_marker",
            "no further segment is found",
            begin,
        ));
        self.stop = Some(begin);
        Ok(None)
    }
}
