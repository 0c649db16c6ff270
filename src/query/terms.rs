//! What the pieces of a query mean: names become fields, values become numbers, dates and places.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::id::{IMAGE_ID_CHARACTERS, is_id_prefix};
use crate::query::ast::{Query, Term, Text, TextField, Thing};
use crate::query::error::{Wrong, field_hint, nearest};
use crate::query::field::Field;
use crate::query::fold::fold;
use crate::query::number::Quantity;
use crate::query::pieces::{Comparison, Piece, Shape, Value};
use crate::query::place::{bbox, near};
use crate::query::ranges::{numbers, period, tests};
use crate::query::read::Setting;
use crate::query::tag::TagName;

/// The formats by name, each with other names for it.
const ALIASES: [(&str, &[&str]); 8] = [
    ("jpeg", &["jpg"]),
    ("png", &[]),
    ("webp", &[]),
    ("heif", &["hif"]),
    ("heic", &[]),
    ("avif", &[]),
    ("tiff", &["tif"]),
    ("gif", &[]),
];

/// The names of the formats that can be asked for.
pub const FORMATS: [&str; 8] = ["jpeg", "png", "webp", "heif", "heic", "avif", "tiff", "gif"];

/// The hexadecimal digits of a SHA-256.
const SHA256: usize = 64;

/// What the name before a colon stands for.
enum Target {
    Text(TextField),
    Number(Quantity),
    Taken,
    Added,
    Format,
    Id,
    Sha256,
    Near,
    Bbox,
    Has,
    No,
    Tag(TagName),
}

/// Tells how the values of a name are written. A name that does not exist has values too, until it is found out.
pub(super) fn shape(name: &Piece) -> Shape {
    match target(name) {
        Ok(Target::Number(_) | Target::Taken | Target::Added | Target::Tag(_)) => Shape::Ordered,
        _ => Shape::Plain,
    }
}

/// Reads a word. One without quotes that looks like half of a field is refused, lest it finds nothing.
pub(super) fn word(piece: &Piece) -> Result<Term, Wrong> {
    let wrong = |message: String| Wrong::new(piece.span.clone(), message);
    let signs = ['<', '>', '='];
    if piece.is_quoted {
        return Ok(Term::Word(folded(piece)?));
    }
    if piece.text.starts_with(':') {
        return Err(wrong("a name is missing before the colon".to_owned())
            .hint("write it without spaces, as in `camera:r5`"));
    }
    if piece.text.starts_with(signs) {
        return Err(wrong("a comparison stands behind no field".to_owned())
            .hint("write it without spaces, as in `iso:>=800`"));
    }
    if let Some((name, _)) = piece.text.split_once(signs)
        && let Ok(field) = name.parse::<Field>()
    {
        let rest = &piece.text[name.len()..];
        return Err(wrong(format!("a colon is missing after `{field}`"))
            .hint(format!("write `{field}:{rest}`")));
    }
    Ok(Term::Word(folded(piece)?))
}

/// Reads a field with its value.
pub(super) fn term(setting: &Setting<'_>, name: &Piece, value: &Value) -> Result<Query, Wrong> {
    let terms = match target(name)? {
        Target::Text(field) => texts(name, field, value)?,
        Target::Number(quantity) => vec![numbers(quantity, value)?],
        Target::Taken => vec![period::<DateTime>(setting, value, Term::Taken)?],
        Target::Added => vec![period::<Timestamp>(setting, value, Term::Added)?],
        Target::Format => plain(name, value, |piece| format(piece).map(Term::Format))?,
        Target::Id => plain(name, value, |piece| id(piece).map(Term::Id))?,
        Target::Sha256 => plain(name, value, |piece| sha256(piece).map(Term::Sha256))?,
        Target::Near => vec![Term::Near(near(name, value)?).into()],
        Target::Bbox => vec![Term::Within(bbox(name, value)?).into()],
        Target::Has => plain(name, value, |piece| thing(piece).map(Term::Has))?,
        Target::No => {
            let things = plain(name, value, |piece| thing(piece).map(Term::Has))?;
            things.into_iter().map(Query::negated).collect()
        }
        Target::Tag(tag) => tests(setting, &tag, value)?,
    };
    Ok(Query::any(terms))
}

fn target(name: &Piece) -> Result<Target, Wrong> {
    if name.is_quoted {
        return TagName::grouped(&name.text)
            .map(Target::Tag)
            .ok_or_else(|| {
                Wrong::new(name.span.clone(), format!("`{}` names no tag", name.text))
                    .hint("between quotes stand group and name, as in `\"ExifIFD:ISO\":>=800`")
            });
    }
    if let Some(tag) = TagName::dotted(&name.text) {
        return Ok(Target::Tag(tag));
    }
    let lower = name.text.to_lowercase();
    if let Ok(field) = lower.parse::<Field>() {
        return Ok(of_field(field));
    }
    Ok(match lower.as_str() {
        "near" => Target::Near,
        "bbox" => Target::Bbox,
        "has" => Target::Has,
        "no" => Target::No,
        _ => {
            let message = format!("there is no field `{}`", name.text);
            return Err(Wrong::new(name.span.clone(), message).hint(unknown(&name.text)));
        }
    })
}

fn of_field(field: Field) -> Target {
    let text = TextField::ALL
        .into_iter()
        .find(|text| text.field() == field);
    let quantity = Quantity::ALL
        .into_iter()
        .find(|quantity| quantity.field() == field);
    match (text, quantity, field) {
        (Some(text), _, _) => Target::Text(text),
        (_, Some(quantity), _) => Target::Number(quantity),
        (_, _, Field::Taken) => Target::Taken,
        (_, _, Field::Added) => Target::Added,
        (_, _, Field::Format) => Target::Format,
        (_, _, Field::Sha256) => Target::Sha256,
        // The rest of the fields is the id alone; a test walks them all.
        _ => Target::Id,
    }
}

fn unknown(name: &str) -> String {
    let (group, rest) = name.split_once('.').unwrap_or((name, ""));
    let looks_like_a_group =
        group.contains('-') || name.starts_with("Exif") || name.starts_with("IFD");
    if looks_like_a_group || !rest.is_empty() {
        return "a tag is written `\"Group:Tag\":`, `exif.TAG:`, `xmp.TAG:` or `png.KEY:`"
            .to_owned();
    }
    field_hint(name)
}

/// Reads a list of values that know neither more nor less; `=` changes nothing.
fn plain(
    name: &Piece,
    value: &Value,
    read: impl Fn(&Piece) -> Result<Term, Wrong>,
) -> Result<Vec<Query>, Wrong> {
    match value {
        Value::Compared(Comparison::Equal, piece) => Ok(vec![read(piece)?.into()]),
        Value::List(pieces) => pieces.iter().map(|piece| Ok(read(piece)?.into())).collect(),
        Value::Compared(_, piece) => Err(no_order(name, piece)),
        Value::Range(_, _, span) => Err(Wrong::new(
            span.clone(),
            format!("`{}` has no ranges", name.text),
        )),
    }
}

fn no_order(name: &Piece, piece: &Piece) -> Wrong {
    let message = format!("`{}` knows no more and no less", name.text);
    Wrong::new(piece.span.clone(), message).hint(format!(
        "write `{}:` and the value, with `=` before it if it must be the whole",
        name.text
    ))
}

fn texts(name: &Piece, field: TextField, value: &Value) -> Result<Vec<Query>, Wrong> {
    let term = |text| Query::from(Term::Text(field, text));
    match value {
        Value::Compared(Comparison::Equal, piece) => Ok(vec![term(Text::Equals(folded(piece)?))]),
        other => plain(name, other, |piece| {
            Ok(Term::Text(field, Text::Contains(folded(piece)?)))
        }),
    }
}

/// Gives the text of a piece as texts are compared.
pub(super) fn folded(piece: &Piece) -> Result<String, Wrong> {
    let text = fold(&piece.text);
    if text.trim().is_empty() {
        return Err(
            Wrong::new(piece.span.clone(), "there is nothing to look for")
                .hint("accents and other marks alone do not count"),
        );
    }
    Ok(text)
}

fn format(piece: &Piece) -> Result<&'static str, Wrong> {
    let lower = piece.text.to_lowercase();
    let found = ALIASES
        .iter()
        .find(|(name, others)| *name == lower || others.contains(&lower.as_str()));
    found.map(|(name, _)| *name).ok_or_else(|| {
        let hint = match nearest(&lower, FORMATS.into_iter()) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("the formats are {}", FORMATS.join(", ")),
        };
        Wrong::new(
            piece.span.clone(),
            format!("there is no format `{}`", piece.text),
        )
        .hint(hint)
    })
}

fn id(piece: &Piece) -> Result<String, Wrong> {
    let lower = piece.text.to_ascii_lowercase();
    if lower.len() <= IMAGE_ID_CHARACTERS && is_id_prefix(&lower) {
        return Ok(lower);
    }
    let message = format!("`{}` does not begin an id", piece.text);
    Err(Wrong::new(piece.span.clone(), message).hint(format!(
        "an id has {IMAGE_ID_CHARACTERS} digits and letters, none of them i, l, o or u"
    )))
}

fn sha256(piece: &Piece) -> Result<String, Wrong> {
    let lower = piece.text.to_ascii_lowercase();
    if lower.len() <= SHA256 && lower.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(lower);
    }
    let message = format!("`{}` does not begin a SHA-256", piece.text);
    Err(Wrong::new(piece.span.clone(), message)
        .hint(format!("it has {SHA256} digits from 0 to 9 and a to f")))
}

/// The fields that not every image has.
pub(super) const OPTIONAL: [Field; 15] = [
    Field::Camera,
    Field::Make,
    Field::Model,
    Field::Lens,
    Field::Serial,
    Field::Software,
    Field::Iso,
    Field::F,
    Field::Exposure,
    Field::Focal,
    Field::Width,
    Field::Height,
    Field::Taken,
    Field::Tag,
    Field::Note,
];

fn thing(piece: &Piece) -> Result<Thing, Wrong> {
    if let Some(tag) = TagName::dotted(&piece.text).or_else(|| TagName::grouped(&piece.text)) {
        return Ok(Thing::Tag(tag));
    }
    let lower = piece.text.to_lowercase();
    match lower.as_str() {
        "gps" => return Ok(Thing::Gps),
        "date" => return Ok(Thing::Field(Field::Taken)),
        _ => {}
    }
    if let Some(field) = OPTIONAL.into_iter().find(|field| field.name() == lower) {
        return Ok(Thing::Field(field));
    }
    if lower.parse::<Field>().is_ok() {
        let message = format!("every image has `{lower}`");
        return Err(Wrong::new(piece.span.clone(), message).hint("leave it out"));
    }
    let names = ["gps", "date"].into_iter().chain(OPTIONAL.map(Field::name));
    let all: Vec<&str> = names.clone().collect();
    let hint = match nearest(&lower, names) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!(
            "write one of {}, or a tag such as `exif.ISO`",
            all.join(", ")
        ),
    };
    let message = format!("`{}` is nothing that an image may have", piece.text);
    Err(Wrong::new(piece.span.clone(), message).hint(hint))
}
