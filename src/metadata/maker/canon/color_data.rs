//! The colour data of Canon: one tag, whose form is told by its length and its version.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::Entry;
use crate::metadata::maker::canon::color_tables as tables;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Layout, Scope};

/// Where in the data of compact and of early cameras the coefficients begin.
const COMPACT_COEFS: usize = 2 * 71;
const EARLY_COEFS: usize = 2 * 63;

/// A form of the data: the counts of words that tell it, its layout, and layouts of some of its versions.
struct Form {
    counts: &'static [usize],
    layout: &'static Layout,
    versions: &'static [(&'static [i16], usize, &'static Layout)],
}

static FORMS: &[Form] = &[
    Form {
        counts: &[582],
        layout: &tables::COLOR_DATA_1,
        versions: &[],
    },
    Form {
        counts: &[653],
        layout: &tables::COLOR_DATA_2,
        versions: &[],
    },
    Form {
        counts: &[796],
        layout: &tables::COLOR_DATA_3,
        versions: &[],
    },
    Form {
        counts: &[674, 692, 702, 1227, 1250, 1251, 1337, 1338, 1346],
        layout: &tables::COLOR_DATA_4,
        versions: &[
            (&[2, 3, 4, 5, 6, 7, 9], EARLY_COEFS, &tables::COLOR_COEFS),
            (&[4, 5], 0, &tables::COLOR_DATA_4_4_5),
            (&[6, 7], 0, &tables::COLOR_DATA_4_6_7),
            (&[9], 0, &tables::COLOR_DATA_4_9),
        ],
    },
    Form {
        counts: &[5120],
        layout: &tables::COLOR_DATA_5,
        versions: &[
            (&[-3], COMPACT_COEFS, &tables::COLOR_COEFS),
            (&[-3], 0, &tables::COLOR_DATA_5_OLD),
            (&[-4], COMPACT_COEFS, &tables::COLOR_COEFS_2),
            (&[-4], 0, &tables::COLOR_DATA_5_NEW),
        ],
    },
    Form {
        counts: &[1273, 1275],
        layout: &tables::COLOR_DATA_6,
        versions: &[],
    },
    Form {
        counts: &[1312, 1313, 1316, 1506],
        layout: &tables::COLOR_DATA_7,
        versions: &[
            (&[10], 0, &tables::COLOR_DATA_7_10),
            (&[11], 0, &tables::COLOR_DATA_7_11),
        ],
    },
    Form {
        counts: &[1353, 1560, 1592, 1602],
        layout: &tables::COLOR_DATA_8,
        versions: &[
            (&[14], 0, &tables::COLOR_DATA_8_14),
            (&[12, 13, 15], 0, &tables::COLOR_DATA_8_OTHER),
        ],
    },
    Form {
        counts: &[1816, 1820, 1824],
        layout: &tables::COLOR_DATA_9,
        versions: &[],
    },
    Form {
        counts: &[2024, 3656],
        layout: &tables::COLOR_DATA_10,
        versions: &[],
    },
    Form {
        counts: &[3778, 3973],
        layout: &tables::COLOR_DATA_11,
        versions: &[],
    },
];

/// Reads the data.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let count = entry.data.len() / 2;
    let Some(form) = FORMS.iter().find(|form| form.counts.contains(&count)) else {
        return;
    };
    reader.layout(entry.data, form.layout, scope);
    let version = Scope {
        data: entry.data,
        ..*scope
    }
    .u16(0)
    .map(u16::cast_signed);
    for (versions, skip, layout) in form.versions {
        if version.is_some_and(|version| versions.contains(&version)) {
            let data = entry.data.get(*skip..).unwrap_or_default();
            reader.layout(data, layout, scope);
        }
    }
}

/// Numbers of four bytes whose halves stand in the other order.
pub(super) fn swapped(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Long(numbers) = raw else { return None };
    let numbers = numbers.iter().map(|number| number.rotate_left(16));
    Some((plain(&Raw::Long(numbers.collect()))?, None))
}

/// How strong the flash was, in sixteenths of a step.
pub(super) fn flash_power(number: f64) -> Option<f64> {
    let power = if number >= 255.0 {
        255.0
    } else {
        ((number - 200.0) / 16.0).exp2()
    };
    Some(power).filter(|power| power.is_finite())
}
