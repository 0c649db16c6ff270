//! One image in full: of the vault, or of a file.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use crate::index::{Field, Found};
use crate::metadata::{Metadata, Tag, Warning};
use crate::output::cell::{Style, cell};
use crate::output::escape;
use crate::record::Image;

/// The fields of an image, in the order they are shown.
const FIELDS: [Field; 21] = [
    Field::Id,
    Field::File,
    Field::Path,
    Field::Added,
    Field::Batch,
    Field::Format,
    Field::Size,
    Field::Width,
    Field::Height,
    Field::Sha256,
    Field::Taken,
    Field::Camera,
    Field::Serial,
    Field::Lens,
    Field::Iso,
    Field::F,
    Field::Exposure,
    Field::Focal,
    Field::Software,
    Field::Tag,
    Field::Note,
];

/// The widest name of a tag that others are aligned to.
const WIDEST: usize = 32;

/// The longest value that is shown where nothing else was asked for.
const LONGEST: usize = 200;

/// Writes what is known of an image of the vault.
///
/// # Errors
/// Fails if the writer does.
pub fn found(writer: &mut dyn Write, found: &Found, style: &Style) -> io::Result<()> {
    for field in FIELDS {
        let text = cell(found, field, style);
        if !text.is_empty() {
            line(writer, field.name(), 10, &text)?;
        }
    }
    if let Some(gps) = &found.summary.gps {
        let altitude = gps.alt_m.map(|metres| format!(", {metres} m"));
        let text = format!("{}, {}{}", gps.lat, gps.lon, altitude.unwrap_or_default());
        line(writer, "gps", 10, &text)?;
    }
    Ok(())
}

/// Writes every tag and warning of an image of the vault.
///
/// # Errors
/// Fails if the writer does.
pub fn meta(writer: &mut dyn Write, image: &Image) -> io::Result<()> {
    tags(writer, &image.meta, usize::MAX)?;
    warnings(writer, &image.warnings)
}

/// Writes the metadata of a file.
///
/// # Errors
/// Fails if the writer does.
pub fn metadata(writer: &mut dyn Write, path: &str, metadata: &Metadata) -> io::Result<()> {
    writeln!(writer, "{}", escape::terminal(path))?;
    tags(writer, &metadata.tags, LONGEST)?;
    warnings(writer, &metadata.warnings)
}

fn tags(writer: &mut dyn Write, tags: &[Tag], longest: usize) -> io::Result<()> {
    let mut group = "";
    for tag in tags {
        if tag.group != group {
            group = &tag.group;
            writeln!(writer, "  {}", escape::terminal(group))?;
        }
        let text = shortened(&tag.printed(), longest);
        write!(writer, "    ")?;
        line(writer, &tag.name, WIDEST, &text)?;
    }
    Ok(())
}

fn warnings(writer: &mut dyn Write, warnings: &[Warning]) -> io::Result<()> {
    for warning in warnings {
        writeln!(writer, "  warning: {}", escape::terminal(&warning.message))?;
    }
    Ok(())
}

fn line(writer: &mut dyn Write, name: &str, width: usize, text: &str) -> io::Result<()> {
    let name = escape::terminal(name);
    let gap = width.saturating_sub(name.width()).max(1);
    writeln!(writer, "{name}{:gap$} {}", "", escape::terminal(text))
}

fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
