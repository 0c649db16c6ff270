//! The versions of Nikon's shot information, and what parts each has: a plain table of data.

use crate::metadata::maker::nikon::shot_tables as tables;
use crate::metadata::maker::table::Layout;

/// Where a part of a block begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    /// It is the whole block.
    Whole,
    /// At this place, so many bytes.
    At(usize, usize),
    /// Where the number at this place says.
    Pointed(usize),
    /// The same, and in that part where the number at the second place says.
    Chained(usize, usize),
}

/// A part of a block.
pub(super) type Part = (Start, &'static Layout);

/// A layout: the version, the lengths and the end of the model's name where they tell more, the parts.
pub(super) type Version = (
    &'static [u8; 4],
    &'static [usize],
    Option<&'static str>,
    &'static [Part],
);

/// The versions that are known.
pub(super) static VERSIONS: &[Version] = &[
    (b"0204", &[], None, &[(Start::Whole, &tables::SHOT_D2X)]),
    (b"0205", &[], None, &[(Start::Whole, &tables::SHOT_D50)]),
    (b"0207", &[], None, &[(Start::Whole, &tables::SHOT_D200)]),
    (
        b"0208",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D80),
            (Start::At(748, 17), &tables::CUSTOM_D80),
        ],
    ),
    (
        b"0209",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D40),
            (Start::At(729, 12), &tables::CUSTOM_D40),
        ],
    ),
    (
        b"0210",
        &[5291],
        None,
        &[
            (Start::Whole, &tables::SHOT_D300A),
            (Start::At(790, 24), &tables::CUSTOM_D300A),
        ],
    ),
    (
        b"0210",
        &[5303],
        None,
        &[
            (Start::Whole, &tables::SHOT_D300B),
            (Start::At(802, 24), &tables::CUSTOM_D300A),
        ],
    ),
    (
        b"0210",
        &[5399],
        None,
        &[
            (Start::Whole, &tables::SHOT_D3A),
            (Start::At(769, 24), &tables::CUSTOM_D3A),
        ],
    ),
    (
        b"0210",
        &[5408, 5412],
        None,
        &[
            (Start::Whole, &tables::SHOT_D3B),
            (Start::At(778, 24), &tables::CUSTOM_D3A),
        ],
    ),
    (
        b"0212",
        &[5312],
        None,
        &[
            (Start::Whole, &tables::SHOT_D700),
            (Start::At(804, 48), &tables::CUSTOM_D700),
        ],
    ),
    (
        b"0213",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D90),
            (Start::At(884, 36), &tables::CUSTOM_D90),
        ],
    ),
    (
        b"0214",
        &[5409],
        None,
        &[
            (Start::Whole, &tables::SHOT_D3X),
            (Start::At(779, 24), &tables::CUSTOM_D3A),
        ],
    ),
    (
        b"0215",
        &[6745],
        None,
        &[
            (Start::Whole, &tables::SHOT_D5000),
            (Start::At(888, 34), &tables::CUSTOM_D5000),
        ],
    ),
    (
        b"0216",
        &[5311],
        None,
        &[
            (Start::Whole, &tables::SHOT_D300S),
            (Start::At(804, 24), &tables::CUSTOM_D300S),
        ],
    ),
    (
        b"0218",
        &[5356, 5388],
        None,
        &[
            (Start::Whole, &tables::SHOT_D3S),
            (Start::At(718, 27), &tables::CUSTOM_D3S),
        ],
    ),
    (
        b"0220",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D7000),
            (Start::At(1028, 48), &tables::CUSTOM_D7000),
        ],
    ),
    (
        b"0221",
        &[8902],
        None,
        &[
            (Start::Whole, &tables::SHOT_D5100),
            (Start::At(1031, 34), &tables::CUSTOM_D5100),
        ],
    ),
    (
        b"0222",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D800),
            (Start::At(1772, 48), &tables::CUSTOM_D800),
        ],
    ),
    (
        b"0223",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::At(1873, 56), &tables::CUSTOM_D4),
        ],
    ),
    (
        b"0226",
        &[11587],
        None,
        &[
            (Start::Whole, &tables::SHOT_D5200),
            (Start::At(3285, 34), &tables::CUSTOM_D5200),
        ],
    ),
    (
        b"0231",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4S),
            (Start::At(6301, 56), &tables::CUSTOM_D4S),
            (Start::At(13579, 12), &tables::ORIENTATION),
        ],
    ),
    (
        b"0232",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::At(1999, 48), &tables::CUSTOM_D610),
        ],
    ),
    (
        b"0233",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x10), &tables::SETTINGS_D810),
            (Start::Pointed(0x24), &tables::BRACKETING_D810),
            (Start::Pointed(0x38), &tables::ISO_AUTO_D810),
            (Start::Pointed(0x40), &tables::CUSTOM_D810),
            (Start::Pointed(0x84), &tables::ORIENTATION),
        ],
    ),
    (
        b"0238",
        &[],
        Some("D5"),
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x10), &tables::ROTATION_INFO_D5),
            (Start::Pointed(0x14), &tables::JPG_INFO_D5),
            (Start::Pointed(0x2c), &tables::BRACKETING_D5),
            (Start::Pointed(0x50), &tables::SHOOTING_MENU_D5),
            (Start::Pointed(0x58), &tables::CUSTOM_D5),
            (Start::Pointed(0xa0), &tables::ORIENTATION),
        ],
    ),
    (
        b"0239",
        &[],
        Some("D5"),
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x10), &tables::ROTATION_INFO_D5),
            (Start::Pointed(0x14), &tables::JPG_INFO_D5),
            (Start::Pointed(0x2c), &tables::BRACKETING_D5),
            (Start::Pointed(0x50), &tables::SHOOTING_MENU_D5),
            (Start::Pointed(0x58), &tables::CUSTOM_D5),
            (Start::Pointed(0xa0), &tables::ORIENTATION),
        ],
    ),
    (
        b"0238",
        &[],
        Some("D500"),
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x10), &tables::ROTATION_INFO_D5),
            (Start::Pointed(0x14), &tables::JPG_INFO_D5),
            (Start::Pointed(0x2c), &tables::BRACKETING_D5),
            (Start::Pointed(0x50), &tables::SHOOTING_MENU_D500),
            (Start::Pointed(0x58), &tables::CUSTOM_D500),
            (Start::Pointed(0xa0), &tables::ORIENTATION),
            (Start::Pointed(0xa8), &tables::OTHER_D500),
        ],
    ),
    (
        b"0239",
        &[],
        Some("D500"),
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x10), &tables::ROTATION_INFO_D5),
            (Start::Pointed(0x14), &tables::JPG_INFO_D5),
            (Start::Pointed(0x2c), &tables::BRACKETING_D5),
            (Start::Pointed(0x50), &tables::SHOOTING_MENU_D500),
            (Start::Pointed(0x58), &tables::CUSTOM_D500),
            (Start::Pointed(0xa0), &tables::ORIENTATION),
            (Start::Pointed(0xa8), &tables::OTHER_D500),
        ],
    ),
    (
        b"0242",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0xa0), &tables::ORIENTATION),
        ],
    ),
    (
        b"0243",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x4c), &tables::MORE_SETTINGS_D850),
            (Start::Pointed(0x58), &tables::CUSTOM_D850),
            (Start::Pointed(0xa0), &tables::ORIENTATION),
        ],
    ),
    (
        b"0245",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D4),
            (Start::Pointed(0x9c), &tables::ORIENTATION),
        ],
    ),
    (
        b"0246",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_D6),
            (Start::Pointed(0x9c), &tables::ORIENTATION),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0xa4), &tables::MENU_D6),
        ],
    ),
    (
        b"0800",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
    (
        b"0801",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
    (
        b"0802",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
    (
        b"0803",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
    (
        b"0804",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
    (
        b"0807",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
    (
        b"0808",
        &[],
        None,
        &[
            (Start::Whole, &tables::SHOT_Z),
            (Start::Pointed(0x30), &tables::INTERVAL),
            (Start::Pointed(0x98), &tables::ORIENTATION),
            (Start::Chained(0xa0, 0x10), &tables::MENU_Z),
        ],
    ),
];
