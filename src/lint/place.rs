//! Where in its metadata an image breaks a rule.

use crate::lint::image::Image;
use crate::lint::kind::Kind;
use crate::metadata::{Metadata, Tag};
use crate::query::{Query, Subject, Term, Text, TextField, Thing, fold};
use crate::subject;

/// The tags that carry a text of a camera or program.
const CARRIERS: [(TextField, &[&str]); 6] = [
    (TextField::Camera, &["Make", "Model"]),
    (TextField::Make, &["Make"]),
    (TextField::Model, &["Model"]),
    (TextField::Lens, &["LensModel", "Lens"]),
    (TextField::Serial, &["SerialNumber", "CameraSerialNumber"]),
    (
        TextField::Software,
        &["Software", "CreatorTool", "ProcessingSoftware"],
    ),
];

/// A tag that breaks a rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// Its group and name, as `GPS:GPSLatitude`.
    pub tag: String,
    /// Its value, in the form for people.
    pub value: String,
    /// Whether it is of an image that is embedded in the image.
    pub is_embedded: bool,
}

impl Place {
    fn of(tag: &Tag, is_embedded: bool) -> Self {
        Self {
            tag: format!("{}:{}", tag.group, tag.name),
            value: tag.printed().into_owned(),
            is_embedded,
        }
    }
}

/// Gives the tags of an image, and of those embedded in it, that carry something of a kind.
pub(super) fn of_kind(kind: Kind, image: &Image<'_>, embedded: &[Metadata]) -> Vec<Place> {
    let own = image.metadata.tags.iter().map(|tag| (tag, false));
    let embedded = embedded.iter().flat_map(|metadata| &metadata.tags);
    let others = embedded.map(|tag| (tag, true));
    let carriers = own.chain(others).filter(|(tag, _)| kind.is_in(tag));
    distinct(carriers.map(|(tag, is_embedded)| Place::of(tag, is_embedded)))
}

/// Gives the tags for which an image matches a query, as far as they can be told.
pub(super) fn of_query(query: &Query, image: &Image<'_>) -> Vec<Place> {
    let mut tags = Vec::new();
    gather(query, image, &mut tags);
    distinct(tags.into_iter().map(|tag| Place::of(tag, false)))
}

/// Leaves out what is said again of a tag of the same name.
fn distinct(places: impl Iterator<Item = Place>) -> Vec<Place> {
    let mut distinct: Vec<Place> = Vec::new();
    for place in places {
        if !distinct.iter().any(|known| known.tag == place.tag) {
            distinct.push(place);
        }
    }
    distinct
}

fn gather<'i>(query: &Query, image: &'i Image<'_>, tags: &mut Vec<&'i Tag>) {
    match query {
        Query::And(parts) | Query::Or(parts) => {
            for part in parts.iter().filter(|part| part.matches(image)) {
                gather(part, image, tags);
            }
        }
        // What is not there has no place.
        Query::Not(_) => {}
        Query::Term(term) => {
            let all = image.metadata.tags.iter();
            tags.extend(all.filter(|tag| is_reason(term, image, tag)));
        }
    }
}

/// Tells whether a tag is why an image matches a term.
fn is_reason(term: &Term, image: &Image<'_>, tag: &Tag) -> bool {
    match term {
        Term::Word(word) => subject::texts(tag)
            .iter()
            .any(|text| fold(text).contains(word.as_str())),
        Term::Text(field, text) => is_carrier(*field, Some(text), image, tag),
        Term::Tag(name, test) => {
            let values = || subject::values(tag);
            name.matches(&tag.group, &tag.name) && values().iter().any(|value| test.matches(value))
        }
        Term::Has(Thing::Tag(name)) => name.matches(&tag.group, &tag.name),
        Term::Has(Thing::Gps) | Term::Near(_) | Term::Within(_) => {
            tag.group != "Composite"
                && (tag.name.ends_with("GPSLatitude") || tag.name.ends_with("GPSLongitude"))
        }
        Term::Has(Thing::Field(field)) => {
            let carriers = CARRIERS.iter();
            let mut texts = carriers.filter(|(text, _)| text.field() == *field);
            texts.any(|(text, _)| is_carrier(*text, None, image, tag))
        }
        Term::Taken(_) => image
            .facts
            .taken
            .as_ref()
            .is_some_and(|taken| taken.source == format!("{}:{}", tag.group, tag.name)),
        Term::Format(_) | Term::Number(..) | Term::Added(_) | Term::Id(_) | Term::Sha256(_) => {
            false
        }
    }
}

/// Tells whether a tag carries the text of a field.
fn is_carrier(field: TextField, text: Option<&Text>, image: &Image<'_>, tag: &Tag) -> bool {
    let names = CARRIERS.iter().find(|(carried, _)| *carried == field);
    let is_named = names.is_some_and(|(_, names)| names.contains(&tag.name.as_ref()));
    if !is_named || tag.group == "Composite" {
        return false;
    }
    let value = fold(&tag.printed());
    let texts = image.texts(field);
    let is_whole = || texts.iter().any(|known| fold(known).trim() == value.trim());
    // Of `canon r5` each half is a reason.
    text.is_some_and(|text| text.matches(&value)) || is_whole()
}
