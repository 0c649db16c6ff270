//! XMP (ISO 16684-1): properties in RDF, as a tree of values with `ExifTool`'s names.
//!
//! The RDF that XMP allows is read, and what real writers make of it: properties as elements or attributes, arrays,
//! structures in any notation, alternatives by language. Nothing outside the packet is ever fetched.

mod form;
mod names;
mod properties;
mod word_tables;
mod words;
mod xml;

use std::borrow::Cow;

use memchr::memmem;

use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;
use crate::metadata::xmp::form::Form;
use crate::metadata::xmp::xml::{Element, Name};
use crate::metadata::{Warning, google, limits, text};

pub(super) use crate::metadata::xmp::words::photo_mechanic_settings;

/// The language of a text that is meant for everybody (ISO 16684-1, 8.2.2.4).
const DEFAULT_LANGUAGE: &str = "x-default";

/// What a property is: several values by language, or one.
enum Content {
    Languages(Vec<(String, Value)>),
    Value(Value),
}

/// Where a packet begins near the start of `bytes` (XMP part 1, 7.3.2).
pub(super) fn start(bytes: &[u8]) -> Option<usize> {
    const NEAR: usize = 64;
    let near = &bytes[..bytes.len().min(NEAR)];
    let starts = [b"<?xpacket".as_slice(), b"<x:xmpmeta"];
    starts.iter().find_map(|start| memmem::find(near, start))
}

/// Reads a packet that begins at the byte `offset` of the file.
pub(super) fn read(packet: &[u8], offset: u64, sheet: &mut Sheet) {
    if packet.len() > limits::XMP {
        let message = "there is more XMP than is read";
        sheet.warn(Warning::at("xmp_too_large", message, offset));
        return;
    }
    let document = xml::parse(&decode(packet));
    if let Some((reason, place)) = document.fault {
        let message = format!("XMP is damaged: {reason}");
        sheet.warn(Warning::at("xmp_damaged", message, offset + place));
    }
    read_root(&document.root, sheet);
}

/// The names and texts of the elements in the outermost one, of XML that is no XMP.
pub(super) fn elements(document: &str) -> Vec<(String, String)> {
    let outermost = xml::parse(document).root.children;
    let inner = outermost.into_iter().flat_map(|element| element.children);
    inner
        .map(|element| (element.name.local, element.text))
        .collect()
}

/// XMP is UTF-8 in nearly every file; UTF-16 is allowed in some.
fn decode(packet: &[u8]) -> String {
    match packet {
        [0xfe, 0xff, ..] | [0, b'<', ..] => text::utf16(packet, ByteOrder::Big),
        [0xff, 0xfe, ..] | [b'<', 0, ..] => text::utf16(packet, ByteOrder::Little),
        _ => {
            let packet = packet.strip_prefix(b"\xef\xbb\xbf").unwrap_or(packet);
            text::utf8(packet)
        }
    }
}

/// Looks for RDF at any depth: some writers wrap it in elements of their own.
fn read_root(element: &Element, sheet: &mut Sheet) {
    let toolkit = element.attribute("x", "xmptk");
    if let Some(toolkit) = toolkit.or_else(|| element.attribute("x", "xaptk")) {
        sheet.push(Tag::new("XMP-x", "xmptk", "XMPToolkit", toolkit));
    }
    for child in &element.children {
        if element.name.is("rdf", "RDF") {
            read_description(child, sheet);
        } else {
            read_root(child, sheet);
        }
    }
}

/// Reads the properties that describe the image.
fn read_description(description: &Element, sheet: &mut Sheet) {
    for (name, value) in &description.attributes {
        if name.local == "about" && matches!(&*name.prefix, "rdf" | "") {
            let tag = Tag::new("XMP-rdf", "about", "About", value.as_str());
            // Every description of a packet is about the same image (ISO 16684-1, 7.4).
            if !value.is_empty() && !sheet.tags().contains(&tag) {
                sheet.push(tag);
            }
        } else if is_property(name) {
            let (shown, form) = property(name);
            push(name, shown, form::show(form, value.clone()), sheet);
            read_note(name, value, sheet);
        }
    }
    for element in &description.children {
        let name = &element.name;
        let (shown, form) = property(name);
        for (language, mut value) in texts(content(element, form)) {
            if form == Form::Joined {
                value = form::joined(value);
            }
            push(name, with_language(shown.clone(), &language), value, sheet);
        }
        read_note(name, &element.text, sheet);
    }
}

/// Google's camera program keeps its note in XMP.
fn read_note(name: &Name, text: &str, sheet: &mut Sheet) {
    if name.is("GCamera", "hdrp_makernote") || name.is("GCamera", "HdrPlusMakernote") {
        let note = form::decoded(text).unwrap_or_default();
        google::read(&note, 0, sheet);
    }
}

fn push(name: &Name, shown: Cow<'static, str>, value: Value, sheet: &mut Sheet) {
    let group = ["XMP-", &name.prefix].concat();
    let print = words::print(&name.prefix, &name.local, &value);
    let mut tag = Tag::new(group, name.local.clone(), shown, value);
    tag.print = print;
    sheet.push(tag);
}

/// Attributes of RDF and XML say how to read an element; others are properties.
fn is_property(name: &Name) -> bool {
    !matches!(&*name.prefix, "rdf" | "xml" | "")
}

/// What a property is called, and the form of its value.
fn property(name: &Name) -> (Cow<'static, str>, Form) {
    let (known, form) = names::property(&name.prefix, &name.local);
    let shown = known.map_or_else(|| plain_name(name).into(), Cow::Borrowed);
    (shown, form)
}

/// The name with a capital at its beginning.
fn plain_name(name: &Name) -> String {
    let is_shown = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
    let mut shown = name.local.clone();
    if let Some(first) = shown.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    shown.retain(is_shown);
    shown
}

fn with_language(name: Cow<'static, str>, language: &str) -> Cow<'static, str> {
    match language {
        DEFAULT_LANGUAGE | "" => name,
        _ => format!("{name}-{}", usual_language(language)).into(),
    }
}

/// `fr-fr` as `fr-FR`: the country in capitals (RFC 5646, 2.1.1).
fn usual_language(language: &str) -> String {
    match language.split_once('-') {
        Some((language, country)) if country.len() == 2 => {
            format!(
                "{}-{}",
                language.to_ascii_lowercase(),
                country.to_ascii_uppercase()
            )
        }
        _ => language.to_owned(),
    }
}

/// The content of a property element, or of an item of an array.
fn content(element: &Element, form: Form) -> Content {
    let children = &element.children;
    if let Some(array) = children.iter().find(|child| is_array(&child.name)) {
        return array_content(array, form);
    }
    // A value with qualifiers beside it (ISO 16684-1, 7.8): only the value is shown.
    let node = children
        .iter()
        .find(|child| child.name.is("rdf", "Description"));
    let node = node.unwrap_or(element);
    let mut fields = node.children.iter();
    if let Some(value) = fields.find(|child| child.name.is("rdf", "value")) {
        return content(value, form);
    }
    let text = || form::show(form, element.text.clone());
    let value = match element.attribute("rdf", "resource") {
        Some(resource) => Value::from(resource),
        None => structure(node).unwrap_or_else(text),
    };
    match element.attribute("xml", "lang") {
        Some(language) => Content::Languages(vec![(language.to_owned(), value)]),
        None => Content::Value(value),
    }
}

fn is_array(name: &Name) -> bool {
    name.prefix == "rdf" && matches!(name.local.as_str(), "Bag" | "Seq" | "Alt")
}

/// Texts by language where the items of an alternative have one, a list otherwise.
fn array_content(array: &Element, form: Form) -> Content {
    let items = array.children.iter().map(|item| content(item, form));
    let items: Vec<Content> = items.collect();
    if array.name.local == "Alt" && matches!(items.first(), Some(Content::Languages(_))) {
        return Content::Languages(items.into_iter().flat_map(texts).collect());
    }
    let mut values = Vec::with_capacity(items.len());
    for item in items {
        match item {
            Content::Value(value) => values.push(value),
            Content::Languages(texts) => values.extend(texts.into_iter().map(|(_, text)| text)),
        }
    }
    Content::Value(Value::List(values))
}

/// The values of a content, each with its language.
fn texts(content: Content) -> Vec<(String, Value)> {
    match content {
        Content::Languages(texts) => texts,
        Content::Value(value) => vec![(DEFAULT_LANGUAGE.to_owned(), value)],
    }
}

/// The fields of a structure: properties as attributes and as elements. `None` where there are none.
fn structure(node: &Element) -> Option<Value> {
    let mut fields = Vec::new();
    for (name, value) in node.attributes.iter().filter(|(name, _)| is_property(name)) {
        let (_, form) = names::property(&name.prefix, &name.local);
        fields.push((plain_name(name), form::show(form, value.clone())));
    }
    for child in &node.children {
        let (_, form) = names::property(&child.name.prefix, &child.name.local);
        match content(child, form) {
            Content::Value(value) => fields.push((plain_name(&child.name), value)),
            Content::Languages(texts) => {
                fields.extend(texts.into_iter().map(|(language, text)| {
                    let shown = plain_name(&child.name).into();
                    (with_language(shown, &language).into_owned(), text)
                }));
            }
        }
    }
    (!fields.is_empty()).then_some(Value::Structure(fields))
}
