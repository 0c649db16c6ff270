//! Tags in queries: any tag by its group and name, and what is asked of its value.

use std::fmt::{self, Display, Formatter};
use std::ops::Bound;

use jiff::ZonedDateTime;
use jiff::civil::DateTime;

use crate::query::ast::Text;
use crate::query::dates::{Period, Point, clock_text};
use crate::query::number::{Numbers, WRITTEN, any_number, is_between};

/// The names of EXIF's specification (CIPA DC-008) for which `ExifTool` has others, in lower case.
const ALIASES: [(&str, &str); 20] = [
    ("bodyserialnumber", "SerialNumber"),
    ("cameraownername", "OwnerName"),
    ("datetime", "ModifyDate"),
    ("datetimedigitized", "CreateDate"),
    ("exposurebiasvalue", "ExposureCompensation"),
    ("focallengthin35mmfilm", "FocalLengthIn35mmFormat"),
    ("imagelength", "ImageHeight"),
    ("interoperabilityindex", "InteropIndex"),
    ("interoperabilityversion", "InteropVersion"),
    ("isospeedratings", "ISO"),
    ("jpeginterchangeformat", "ThumbnailOffset"),
    ("jpeginterchangeformatlength", "ThumbnailLength"),
    ("lensspecification", "LensInfo"),
    ("oecf", "Opto-ElectricConvFactor"),
    ("photographicsensitivity", "ISO"),
    ("pixelxdimension", "ExifImageWidth"),
    ("pixelydimension", "ExifImageHeight"),
    (
        "sourceexposuretimesofcompositeimage",
        "CompositeImageExposureTimes",
    ),
    ("sourceimagenumberofcompositeimage", "CompositeImageCount"),
    ("temperature", "AmbientTemperature"),
];

/// The groups of `ExifTool`'s family 1 that EXIF's directories are.
const EXIF: [&str; 5] = ["exififd", "gps", "ifd", "interopifd", "subifd"];

/// The name of any tag.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TagName {
    /// Where it stands.
    pub group: TagGroup,
    /// Its name, as typed. Case does not count.
    pub name: String,
}

/// Where a tag stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TagGroup {
    /// One of EXIF's directories: `exif.`
    Exif,
    /// XMP, in any namespace: `xmp.`
    Xmp,
    /// PNG's own chunks, also those that have a group of their own: `png.`
    Png,
    /// This group of `ExifTool`'s family 1, such as `XMP-dc`. Case does not count.
    Named(String),
}

/// What is asked of a tag's value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TagTest {
    /// A value: as text a part of it or all, as number or date the same.
    Is(Text),
    /// A range: of numbers where a tag's value is one, of dates where it is one.
    Within(Bounds),
}

/// A range between two texts, which are read as numbers or dates.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Bounds {
    /// From the first to the second, both included.
    Between(String, String),
    /// This and more.
    AtLeast(String),
    /// More than this.
    MoreThan(String),
    /// This and less.
    AtMost(String),
    /// Less than this.
    LessThan(String),
}

impl TagName {
    /// Reads `Group:Tag`.
    #[must_use]
    pub fn grouped(text: &str) -> Option<Self> {
        let (group, name) = text.split_once(':')?;
        let (group, name) = (plain(group)?, plain(name)?);
        let group = match group.to_ascii_lowercase().as_str() {
            "exif" => TagGroup::Exif,
            "xmp" => TagGroup::Xmp,
            "png" => TagGroup::Png,
            _ => TagGroup::Named(group.to_owned()),
        };
        Some(Self {
            group,
            name: name.to_owned(),
        })
    }

    /// Reads `exif.TAG`, `xmp.TAG` or `png.KEY`.
    #[must_use]
    pub fn dotted(text: &str) -> Option<Self> {
        let (group, name) = text.split_once('.')?;
        let group = match group.to_ascii_lowercase().as_str() {
            "exif" => TagGroup::Exif,
            "xmp" => TagGroup::Xmp,
            "png" => TagGroup::Png,
            _ => return None,
        };
        let name = plain(name)?.to_owned();
        Some(Self { group, name })
    }

    /// Tells whether a tag of this group and name is meant.
    ///
    /// A name of EXIF's specification means `ExifTool`'s too, and spaces of a PNG keyword do not count.
    #[must_use]
    pub fn matches(&self, group: &str, name: &str) -> bool {
        self.has_group(group) && self.has_name(name)
    }

    /// Tells whether a tag that is given as `Group:Tag` is meant.
    #[must_use]
    pub fn matches_key(&self, key: &str) -> bool {
        let parts = key.split_once(':');
        parts.is_some_and(|(group, name)| self.matches(group, name))
    }

    fn has_group(&self, group: &str) -> bool {
        match &self.group {
            TagGroup::Exif => {
                let lower = group.to_ascii_lowercase();
                let family = lower.trim_end_matches(|character: char| character.is_ascii_digit());
                EXIF.contains(&family)
            }
            TagGroup::Xmp => has_family(group, "xmp"),
            TagGroup::Png => has_family(group, "png"),
            TagGroup::Named(named) => named.eq_ignore_ascii_case(group),
        }
    }

    fn has_name(&self, name: &str) -> bool {
        let asked = self.name.chars().filter(|character| *character != ' ');
        let asked: String = asked
            .map(|character| character.to_ascii_lowercase())
            .collect();
        let alias = ALIASES.iter().find(|(alias, _)| *alias == asked);
        name.eq_ignore_ascii_case(&asked)
            || name.eq_ignore_ascii_case(&self.name)
            || alias.is_some_and(|(_, ours)| ours.eq_ignore_ascii_case(name))
    }
}

/// Tells whether a group is of a family, as `XMP-dc` is of XMP.
fn has_family(group: &str, family: &str) -> bool {
    let (first, _) = group.split_once('-').unwrap_or((group, ""));
    first.eq_ignore_ascii_case(family)
}

/// Gives a name without what stands around it, unless it cannot be one.
fn plain(name: &str) -> Option<&str> {
    let name = name.trim();
    let is_name = !name.is_empty()
        && !name
            .chars()
            .any(|character| character.is_control() || character == ':');
    is_name.then_some(name)
}

impl Bounds {
    /// Tells whether nothing can be between, since the first is beyond the second.
    pub(super) fn are_reversed(&self) -> bool {
        let test = TagTest::Within(self.clone());
        let numbers = matches!(
            test.number_bounds(),
            Some((Bound::Included(from), Bound::Included(to))) if from > to
        );
        let is_empty = |period: Period<DateTime>| {
            period
                .from
                .zip(period.until)
                .is_some_and(|(from, until)| until <= from)
        };
        numbers || (test.number_bounds().is_none() && test.period().is_some_and(is_empty))
    }
}

impl Display for TagName {
    /// Writes `Group:Tag`, without quotes.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let group = match &self.group {
            TagGroup::Exif => "EXIF",
            TagGroup::Xmp => "XMP",
            TagGroup::Png => "PNG",
            TagGroup::Named(group) => group,
        };
        write!(formatter, "{group}:{}", self.name)
    }
}

impl TagTest {
    /// Tells whether a folded text matches: the value where it is text, or its form for people.
    #[must_use]
    pub fn matches_text(&self, folded: &str) -> bool {
        match self {
            Self::Is(text) => text.matches(folded),
            Self::Within(_) => false,
        }
    }

    /// Tells whether a text that reads as a number lies in the range that is asked for.
    #[must_use]
    pub fn matches_as_number(&self, text: &str) -> bool {
        let number = any_number(text.trim());
        matches!(self, Self::Within(_)) && number.is_some_and(|number| self.matches_number(number))
    }

    /// Tells whether a number matches.
    #[must_use]
    pub fn matches_number(&self, number: f64) -> bool {
        let bounds = self.number_bounds();
        bounds.is_some_and(|bounds| is_between(number, bounds))
    }

    /// Tells whether a date matches, which is written as `2024-05-06T10:11:12[.fff]`.
    #[must_use]
    pub fn matches_clock(&self, clock: &str) -> bool {
        self.period().is_some_and(|period| {
            let after = |from: &DateTime| clock >= clock_text(from).as_str();
            let before = |until: &DateTime| clock < clock_text(until).as_str();
            period.from.as_ref().is_none_or(after) && period.until.as_ref().is_none_or(before)
        })
    }

    /// Gives the bounds for values that are numbers, where what is asked is one.
    #[must_use]
    pub fn number_bounds(&self) -> Option<(Bound<f64>, Bound<f64>)> {
        let numbers = match self {
            Self::Is(Text::Contains(text) | Text::Equals(text)) => {
                let number = any_number(text)?;
                Numbers::Between(number, number)
            }
            Self::Within(bounds) => match bounds {
                Bounds::Between(from, to) => Numbers::Between(any_number(from)?, any_number(to)?),
                Bounds::AtLeast(from) => Numbers::AtLeast(any_number(from)?),
                Bounds::MoreThan(from) => Numbers::MoreThan(any_number(from)?),
                Bounds::AtMost(to) => Numbers::AtMost(any_number(to)?),
                Bounds::LessThan(to) => Numbers::LessThan(any_number(to)?),
            },
        };
        Some(numbers.bounds(WRITTEN))
    }

    /// Gives the time for values that are dates, where what is asked is one.
    #[must_use]
    pub fn period(&self) -> Option<Period<DateTime>> {
        // Nothing here counts back from now: that was resolved when the query was read.
        let read =
            |text: &str| DateTime::read(&text.to_ascii_uppercase(), &ZonedDateTime::default()).ok();
        let period = |from, until| Some(Period { from, until });
        match self {
            Self::Is(Text::Contains(text) | Text::Equals(text)) => {
                let moment = read(text).filter(|moment| !moment.is_back)?;
                period(Some(moment.from), moment.until)
            }
            Self::Within(bounds) => match bounds {
                Bounds::Between(from, to) => period(Some(read(from)?.from), read(to)?.until),
                Bounds::AtLeast(from) => period(Some(read(from)?.from), None),
                Bounds::MoreThan(from) => period(read(from)?.until, None),
                Bounds::AtMost(to) => period(None, read(to)?.until),
                Bounds::LessThan(to) => period(None, Some(read(to)?.from)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TagName;

    #[test]
    fn a_name_means_tags_of_its_group_or_family_in_either_case() {
        let dotted = |text| TagName::dotted(text).unwrap();
        let grouped = |text| TagName::grouped(text).unwrap();
        for (name, group, tag, is_meant) in [
            (dotted("exif.ISO"), "ExifIFD", "ISO", true),
            (dotted("exif.iso"), "ExifIFD", "ISO", true),
            (dotted("exif.Make"), "IFD0", "Make", true),
            (dotted("exif.GPSLatitude"), "GPS", "GPSLatitude", true),
            (dotted("exif.Compression"), "IFD1", "Compression", true),
            (dotted("exif.ISO"), "Canon", "ISO", false),
            (dotted("exif.ISOSpeedRatings"), "ExifIFD", "ISO", true),
            (dotted("exif.DateTime"), "IFD0", "ModifyDate", true),
            (dotted("xmp.Subject"), "XMP-dc", "Subject", true),
            (
                dotted("xmp.PhotographicSensitivity"),
                "XMP-exifEX",
                "PhotographicSensitivity",
                true,
            ),
            (dotted("xmp.Subject"), "IPTC", "Subject", false),
            (dotted("png.Title"), "PNG", "Title", true),
            (dotted("png.Creation Time"), "PNG", "CreationTime", true),
            (
                dotted("png.PixelsPerUnitX"),
                "PNG-pHYs",
                "PixelsPerUnitX",
                true,
            ),
            (grouped("XMP-dc:subject"), "XMP-dc", "Subject", true),
            (grouped("XMP-dc:subject"), "XMP-xmp", "Subject", false),
            (grouped("EXIF:ISO"), "ExifIFD", "ISO", true),
            (grouped("File:Comment"), "File", "Comment", true),
            (grouped("ExifIFD:ISO"), "IFD0", "ISO", false),
        ] {
            assert_eq!(name.matches(group, tag), is_meant, "{name} {group}:{tag}");
        }
    }
}
