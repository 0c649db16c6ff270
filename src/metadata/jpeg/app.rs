//! The application segments of a JPEG: which family of metadata each belongs to, put together where it has several.

use crate::metadata::exif::{self, Place};
use crate::metadata::format::Variant;
use crate::metadata::jpeg::flashpix::{self, Streams};
use crate::metadata::jpeg::parts::{Extended, Numbered, Run};
use crate::metadata::jpeg::{adobe, ciff, gopro, infiray, jfif, meta, named, picture_info, rare};
use crate::metadata::sheet::Sheet;
use crate::metadata::{Warning, flir, icc, jumbf, mpf, photoshop, xmp};

const APP0: u8 = 0xe0;
pub(super) const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP3: u8 = 0xe3;
const APP5: u8 = 0xe5;
const APP6: u8 = 0xe6;
const APP7: u8 = 0xe7;
const APP8: u8 = 0xe8;
const APP9: u8 = 0xe9;
const APP10: u8 = 0xea;
const APP11: u8 = 0xeb;
const APP12: u8 = 0xec;
const APP13: u8 = 0xed;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;

/// The names in front of the payloads: Exif 2.32, 4.7.2.1; XMP part 3, 1.1.3; ICC.1:2022, B.4;
/// CIPA DC-007, 5.1; ISO 19566-5, D.2.
const EXIF: &[u8] = b"Exif\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const EXTENDED_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const ICC: &[u8] = b"ICC_PROFILE\0";
const MPF: &[u8] = b"MPF\0";
const JUMBF: &[u8] = b"JP";
const META: &[u8] = b"Meta\0\0";
const FLIR: &[u8] = b"FLIR\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// What the application segments hold, while they are read.
#[derive(Debug, Default)]
pub(super) struct Apps {
    exif: Run,
    photoshop: Run,
    extended: Extended,
    icc: Numbered,
    jumbf: Numbered,
    flir: Numbered,
    flashpix: Streams,
    /// The thermal image of an `InfiRay` camera, once its first segment was met.
    infiray: Option<Vec<u8>>,
}

impl Apps {
    /// Takes an application segment whose payload begins at `offset`; gives the variant, where it tells one.
    pub(super) fn take(
        &mut self,
        marker: u8,
        payload: &[u8],
        offset: u64,
        sheet: &mut Sheet,
    ) -> Option<Variant> {
        let behind = |name: &[u8]| offset + name.len() as u64;
        if !(marker == APP13 && payload.starts_with(PHOTOSHOP)) {
            self.end_photoshop(sheet);
        }
        if marker == APP1
            && let Some(block) = payload.strip_prefix(EXIF).and_then(|rest| rest.get(1..))
        {
            // The byte after the name may be anything. A block that goes on has no header of its own.
            let at = behind(EXIF) + 1;
            if exif::is_mine(block) || self.exif.is_empty() {
                self.end_exif(sheet);
            }
            self.exif.add(block, at);
            return None;
        }
        self.end_exif(sheet);
        if infiray::is_first(marker, payload) {
            self.infiray.get_or_insert_default();
        }
        if let Some(image) = &mut self.infiray {
            infiray::read(marker, payload, image, sheet);
        }
        match marker {
            APP0 => {
                if let Some(jfif) = payload.strip_prefix(b"JFIF\0") {
                    jfif::read(jfif, sheet);
                } else if let Some(extension) = payload.strip_prefix(b"JFXX\0") {
                    jfif::read_extension(extension, sheet);
                } else {
                    ciff::read(payload, sheet);
                    rare::read_app0(payload, sheet);
                }
            }
            APP1 => {
                if let Some(packet) = payload.strip_prefix(XMP) {
                    xmp::read(packet, behind(XMP), sheet);
                } else if let Some(part) = payload.strip_prefix(EXTENDED_XMP) {
                    self.extended.add(part, behind(EXTENDED_XMP));
                } else if let Some([_version, number, _last, part @ ..]) =
                    payload.strip_prefix(FLIR)
                {
                    let at = behind(FLIR) + 3;
                    self.flir.add(0, u32::from(*number), part, at, part.len());
                } else if let Some(start) = xmp::start(payload) {
                    let message = "XMP has another name in front than it should";
                    sheet.warn(Warning::at("xmp_header", message, offset));
                    xmp::read(&payload[start..], offset + start as u64, sheet);
                } else {
                    rare::read_qvci(payload, offset, sheet);
                }
            }
            APP2 => {
                if let Some([number, _count, part @ ..]) = payload.strip_prefix(ICC) {
                    let at = behind(ICC) + 2;
                    self.icc.add(0, u32::from(*number), part, at, part.len());
                } else if let Some(index) = payload.strip_prefix(MPF) {
                    mpf::read(index, behind(MPF), sheet);
                } else if payload.starts_with(flashpix::NAME) {
                    self.flashpix.add(payload);
                }
            }
            APP3 if payload.starts_with(META) => {
                let block = &payload[META.len()..];
                meta::read(block, behind(META), sheet);
            }
            APP3 if payload.starts_with(b"_JPSJPS_") => {
                rare::read_stereo(payload, sheet);
                return Some(Variant::Jps);
            }
            APP5 => named::read_signs(payload, sheet),
            APP6 => {
                gopro::read(payload, sheet);
                rare::read_app6(payload, offset, sheet);
            }
            APP7 => named::read_qualcomm(payload, sheet),
            APP9 => named::read_jukebox(payload, sheet),
            APP10 => rare::read_app10(payload, sheet),
            APP15 => rare::read_app15(payload, sheet),
            APP8 => adobe::read_spiff(payload, sheet),
            APP11 => {
                self.take_jumbf(payload, behind(JUMBF));
                named::read_hdr(payload, sheet);
            }
            APP12 => {
                adobe::read_ducky(payload, sheet);
                picture_info::read(payload, sheet);
            }
            APP13 => {
                if let Some(resources) = payload.strip_prefix(PHOTOSHOP) {
                    self.photoshop.add(resources, behind(PHOTOSHOP));
                } else {
                    adobe::read_colour(payload, sheet);
                }
            }
            APP14 => adobe::read(payload, sheet),
            _ => {}
        }
        None
    }

    /// Reads what waited for further segments. What waited for ones that are missing is read as far as it goes.
    pub(super) fn finish(&mut self, sheet: &mut Sheet) {
        self.end_exif(sheet);
        self.end_photoshop(sheet);
        for (packet, offset) in self.extended.take(sheet) {
            xmp::read(&packet, offset, sheet);
        }
        for (profile, offset) in self.icc.take("ICC", 1, sheet) {
            icc::read(&profile, offset, sheet);
        }
        for (file, offset) in self.flir.take("FLIR", 0, sheet) {
            flir::read(&file, offset, sheet);
        }
        self.flashpix.finish(sheet);
        if let Some(image) = self.infiray.take() {
            infiray::finish(&image, sheet);
        }
        for (boxes, offset) in self.jumbf.take("JUMBF", 1, sheet) {
            jumbf::read(&boxes, offset, sheet);
        }
    }

    fn end_exif(&mut self, sheet: &mut Sheet) {
        if let Some((block, at)) = self.exif.take() {
            exif::read(&block, Place { at, origin: at }, sheet);
        }
    }

    fn end_photoshop(&mut self, sheet: &mut Sheet) {
        if let Some((resources, at)) = self.photoshop.take() {
            photoshop::read(&resources, at, sheet);
        }
    }

    /// A box that has several segments repeats its head in each of them (ISO 19566-5, D.2).
    fn take_jumbf(&mut self, payload: &[u8], offset: u64) {
        const HEAD: usize = 8;
        let Some(&[high, low, a, b, c, d, ref part @ ..]) = payload.strip_prefix(JUMBF) else {
            return;
        };
        let (instance, number) = (
            u16::from_be_bytes([high, low]),
            u32::from_be_bytes([a, b, c, d]),
        );
        let part = if number > 1 {
            part.get(HEAD..).unwrap_or_default()
        } else {
            part
        };
        // A box begins with its length.
        let length = part
            .first_chunk()
            .map_or(0, |&length| u32::from_be_bytes(length));
        let length = usize::try_from(length).unwrap_or_default();
        self.jumbf.add(instance, number, part, offset + 6, length);
    }
}
