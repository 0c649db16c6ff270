//! Any bytes as the application segments that are no EXIF, XMP, IPTC or JUMBF, so that the fuzzer need not find their
//! names: `cargo +nightly fuzz run jpeg_app`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

/// The marker and the name of each segment.
const SEGMENTS: [(u8, &[u8]); 26] = [
    (0xe0, b"JFIF\0"),
    (0xe0, b"JFXX\0"),
    (0xe0, b"II\x0e\0\0\0HEAPJPGM"),
    (0xe1, b"FLIR\0\x01\0\0"),
    (0xe1, b"http://ns.adobe.com/xmp/extension/\0"),
    (0xe2, b"\0\x02\0\x01IJPEG\0"),
    (0xe2, b"MPF\0"),
    (0xe3, b"Meta\0\0"),
    (0xe3, b"_JPSJPS_"),
    (0xe0, b"AVI1"),
    (0xe0, b"Ocad$Rev:"),
    (0xe2, b"FPXR\0\0\x01"),
    (0xe2, b"FPXR\0\0\x01\0\x01\0\0\0\0\0/\0\x05\0E\0x\0t\0"),
    (0xe5, b"RMETA\0MM"),
    (0xe6, b"EPPIM\0II*\0"),
    (0xe6, b"GoPro\0DEVC\0"),
    (0xe6, b"NITF\0"),
    (0xe7, b"\x1aQualcomm Camera Attributes"),
    (0xe8, b"SPIFF\0"),
    (0xe9, b"Media Jukebox\0\0\x01<MJMD>"),
    (0xea, b"UNICODE\0"),
    (0xeb, b"HDR_RI ver="),
    (0xec, b"[picture info]"),
    (0xec, b"Ducky"),
    (0xed, b"Adobe_CM\0"),
    (0xee, b"Adobe"),
];

fuzz_target!(|payload: &[u8]| {
    for (marker, name) in SEGMENTS {
        let Ok(length) = u16::try_from(2 + name.len() + payload.len()) else {
            return;
        };
        let head = [0xff, 0xd8, 0xff, marker];
        let length = length.to_be_bytes();
        let image = [head.as_slice(), &length, name, payload].concat();
        let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
        assert!(metadata.tags.len() < 20_100);
    }
});
