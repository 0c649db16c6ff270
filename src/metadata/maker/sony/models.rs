//! Which layout the enciphered blocks of a Sony camera have: a plain table of data.

use crate::metadata::maker::sony::has_mirror;
use crate::metadata::maker::sony::tables;
use crate::metadata::maker::table::{Layout, Scope};

/// The models of block 0x2010 by its form; a name that ends with `*` stands for all that begin so.
pub(super) static MODELS_2010: &[(&[&str], &Layout)] = &[
    (&["NEX-5N"], &tables::TAG_2010_A),
    (
        &["SLT-A65*", "SLT-A77*", "NEX-7", "NEX-VG20E", "Lunar"],
        &tables::TAG_2010_B,
    ),
    (&["SLT-A37", "SLT-A57", "NEX-F3"], &tables::TAG_2010_C),
    (
        &[
            "SLT-A99*",
            "HV",
            "SLT-A58",
            "ILCE-3000",
            "ILCE-3500",
            "NEX-3N",
            "NEX-5R",
            "NEX-5T",
            "NEX-6",
            "NEX-VG30E",
            "NEX-VG900",
            "DSC-RX100",
            "DSC-RX1",
            "DSC-RX1R",
            "Stellar",
            "DSC-HX300",
            "DSC-HX50V",
            "DSC-WX60",
            "DSC-WX80",
            "DSC-WX200",
            "DSC-WX300",
            "DSC-TX30",
        ],
        &tables::TAG_2010_E,
    ),
    (
        &["DSC-RX100M2", "DSC-QX10", "DSC-QX100"],
        &tables::TAG_2010_F,
    ),
    (
        &[
            "DSC-RX10",
            "DSC-RX100M3",
            "DSC-QX30",
            "DSC-HX60V",
            "DSC-HX350",
            "DSC-HX400V",
            "DSC-WX220",
            "DSC-WX350",
            "ILCE-5000",
            "ILCE-5100",
            "ILCE-6000",
            "ILCE-7",
            "ILCE-7R",
            "ILCE-7S",
            "ILCE-7M2",
            "ILCE-QX1",
            "ILCA-68",
            "ILCA-77M2",
        ],
        &tables::TAG_2010_G,
    ),
    (
        &[
            "DSC-RX0",
            "DSC-RX10M2",
            "DSC-RX10M3",
            "DSC-RX100M4",
            "DSC-RX100M5",
            "DSC-RX1RM2",
            "DSC-HX80",
            "DSC-HX90",
            "DSC-HX90V",
            "DSC-WX500",
            "ILCE-6300",
            "ILCE-6500",
            "ILCE-7RM2",
            "ILCE-7SM2",
            "ILCA-99M2",
        ],
        &tables::TAG_2010_H,
    ),
    (
        &[
            "ILCE-6100",
            "ILCE-6400",
            "ILCE-6600",
            "ILCE-7C",
            "ILCE-7M3",
            "ILCE-7RM3",
            "ILCE-7RM3A",
            "ILCE-7RM4",
            "ILCE-7RM4A",
            "ILCE-9",
            "ILCE-9M2",
            "DSC-HX99",
            "DSC-RX10M4",
            "DSC-RX100M6",
            "DSC-RX100M5A",
            "DSC-RX100M7",
            "DSC-RX0M2",
            "DSC-HX95",
            "DSC-RX100M7A",
            "ILCE-6100A",
            "ILCE-6400A",
            "ZV-1A",
            "ZV-1F",
            "ZV-1M2",
            "ZV-1",
            "ZV-E10",
        ],
        &tables::TAG_2010_I,
    ),
];

/// The models of block 0x9050 by its form.
pub(super) static MODELS_9050: &[(&[&str], &Layout)] = &[
    (
        &[
            "DSLR-*",
            "SLT-*",
            "HV",
            "Lusso",
            "NEX-*",
            "Lunar",
            "ILCE-3000",
            "ILCE-3500",
            "ILCE-5000",
            "ILCE-5100",
            "ILCE-6000",
            "ILCE-7",
            "ILCE-7R",
            "ILCE-7S",
            "ILCE-7M2",
            "ILCE-QX1",
            "ILCA-68",
            "ILCA-77M2",
        ],
        &tables::TAG_9050_A,
    ),
    (
        &[
            "ILCE-6100",
            "ILCE-6300",
            "ILCE-6400",
            "ILCE-6500",
            "ILCE-6600",
            "ILCE-7C",
            "ILCE-7M3",
            "ILCE-7RM2",
            "ILCE-7RM3",
            "ILCE-7RM3A",
            "ILCE-7RM4",
            "ILCE-7RM4A",
            "ILCE-7SM2",
            "ILCE-9",
            "ILCE-9M2",
            "ILCA-99M2",
            "ZV-E10",
        ],
        &tables::TAG_9050_B,
    ),
    (
        &[
            "ILCE-1",
            "ILCE-7M4",
            "ILCE-7RM5",
            "ILCE-7SM3",
            "ILME-FX3",
            "ILME-FX30",
        ],
        &tables::TAG_9050_C,
    ),
    (
        &["ILCE-6700", "ILCE-7CM2", "ILCE-7CR", "ZV-E1", "ZV-E10M2"],
        &tables::TAG_9050_D,
    ),
];

/// The layout of a model.
pub(super) fn layout_for(
    models: &[(&[&str], &'static Layout)],
    model: &str,
) -> Option<&'static Layout> {
    let is_named = |names: &&[&str]| {
        names.iter().any(|name| match name.strip_suffix('*') {
            Some(start) => model.starts_with(start),
            None => model == *name,
        })
    };
    let known = models.iter().find(|(names, _)| is_named(names));
    known.map(|(_, layout)| *layout)
}

/// The cameras that tell how far a lens is zoomed at the second and the third place of block 0x9405, by how their names
/// begin, and those that tell it at none.
const ZOOM_2: &[&str] = &[
    "DSC-RX100M5",
    "DSC-RX100M6",
    "DSC-RX100M7",
    "DSC-RX10M4",
    "DSC-HX99",
    "ILCE-6100",
    "ILCE-6400",
    "ILCE-6600",
    "ILCE-7C",
    "ILCE-7M3",
    "ILCE-7RM3",
    "ILCE-7RM4",
    "ILCE-9M2",
    "ZV-E10",
];
const ZOOM_3: &[&str] = &[
    "ILCE-7RM2",
    "ILCE-7SM2",
    "DSC-HX80",
    "DSC-HX90V",
    "DSC-RX10M2",
    "DSC-RX10M3",
    "DSC-RX100M4",
    "DSC-WX500",
];
const NO_ZOOM: &[&str] = &[
    "ILCA-",
    "ILCE-6300",
    "ILCE-6500",
    "ILCE-9",
    "DSC-RX0",
    "ZV-",
];

fn begins(scope: &Scope<'_>, names: &[&str]) -> bool {
    names.iter().any(|name| scope.note.model.starts_with(name))
}

/// Whether the camera tells how far a lens is zoomed at the first, second or third place.
pub(super) fn has_zoom<const PLACE: usize>(scope: &Scope<'_>) -> bool {
    match PLACE {
        1 => ![ZOOM_2, ZOOM_3, NO_ZOOM]
            .iter()
            .any(|names| begins(scope, names)),
        2 => begins(scope, ZOOM_2),
        _ => begins(scope, ZOOM_3),
    }
}

/// Whether the camera is none with a mirror that lets light through.
pub(super) fn has_no_slt(scope: &Scope<'_>) -> bool {
    !begins(scope, &["SLT-"])
}

/// Whether the camera has no mirror of that kind, also in the later models.
pub(super) fn has_no_mirror(scope: &Scope<'_>) -> bool {
    !has_mirror(scope)
}

/// Whether the camera is none of those whose first model was the RX100.
pub(super) fn is_not_rx100(scope: &Scope<'_>) -> bool {
    !matches!(scope.note.model.as_str(), "DSC-RX100" | "Stellar")
}

/// Whether the serial number inside the camera has four bytes and stands at the first place of block 0x9050.
pub(super) fn is_serial_short(scope: &Scope<'_>) -> bool {
    has_no_mirror(scope) && !begins(scope, &["Lunar", "NEX-5N", "NEX-7", "NEX-VG20E"])
}
