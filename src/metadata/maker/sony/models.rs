//! Which layout the enciphered blocks of a Sony camera have: a plain table of data.

use crate::metadata::maker::sony::tables;
use crate::metadata::maker::table::Layout;

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
