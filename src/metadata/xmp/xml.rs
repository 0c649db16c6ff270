//! XML as a tree of elements, bounded; quick-xml reads it. Entities that a document defines are never expanded.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use crate::metadata::limits;
use crate::metadata::xmp::names;

/// What an element or attribute is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// The prefix that its namespace usually has, or the one of the document where the namespace is unknown.
    pub(super) prefix: Cow<'static, str>,
    /// The name without a prefix.
    pub(super) local: String,
}

/// An element with all that is in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: Name,
    pub(super) attributes: Vec<(Name, String)>,
    pub(super) children: Vec<Element>,
    /// The text directly in it, as it stands.
    pub(super) text: String,
}

/// What was read of a document.
#[derive(Debug)]
pub(super) struct Document {
    /// An element without a name that holds those of the highest level.
    pub(super) root: Element,
    /// What is wrong with it, and the byte where that is; what stands before is read.
    pub(super) fault: Option<(String, u64)>,
}

impl Name {
    /// Whether this is the name, by the usual prefix.
    pub(super) fn is(&self, prefix: &str, local: &str) -> bool {
        self.prefix == prefix && self.local == local
    }
}

impl Element {
    /// The value of an attribute.
    pub(super) fn attribute(&self, prefix: &str, local: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(name, _)| name.is(prefix, local))?;
        Some(value)
    }
}

/// Reads a document as far as it is well-formed and within the limits.
pub(super) fn parse(text: &str) -> Document {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    config.expand_empty_elements = true;
    let mut tree = Tree {
        open: vec![Element::default()],
        scopes: Vec::new(),
        count: 0,
    };
    let mut document_type = None;
    let fault = loop {
        let place = reader.buffer_position();
        match reader.read_event() {
            Ok(Event::Eof) => break None,
            // XMP has none (ISO 16684-1); the entities that it declares stay as they are written.
            Ok(Event::DocType(_)) => {
                let reason = "it has a document type, which is not read";
                document_type = Some((reason.to_owned(), place));
            }
            Ok(event) => {
                if let Err(reason) = tree.take(&event) {
                    break Some((reason.to_owned(), place));
                }
            }
            Err(error) => break Some((error.to_string(), reader.error_position())),
        }
    };
    let cut = (tree.open.len() > 1).then(|| ("it ends early".to_owned(), text.len() as u64));
    while tree.open.len() > 1 {
        tree.cut();
    }
    Document {
        root: tree.open.pop().unwrap_or_default(),
        fault: fault.or(cut).or(document_type),
    }
}

/// The elements that are open, the outermost first, and the namespaces they declare.
struct Tree {
    open: Vec<Element>,
    /// The prefix in the document, its usual form, and how many elements were open where it was declared.
    scopes: Vec<(String, Cow<'static, str>, usize)>,
    count: usize,
}

impl Tree {
    fn take(&mut self, event: &Event) -> Result<(), &'static str> {
        match event {
            Event::Start(start) => self.open(start)?,
            Event::End(_) if self.open.len() > 1 => self.close(),
            Event::Text(text) => self.add_text(text),
            Event::CData(data) => self.add_text(data),
            Event::GeneralRef(reference) => {
                let escaped = format!("&{};", &**reference);
                match unescape(&escaped) {
                    Ok(text) => self.add_text(&text),
                    Err(_) => self.add_text(&escaped),
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, start: &BytesStart) -> Result<(), &'static str> {
        self.count += 1;
        if self.count > limits::XML_ELEMENTS {
            return Err("there are more elements than are read");
        }
        if self.open.len() > limits::XML_DEPTH {
            return Err("elements are nested too deeply");
        }
        let mut attributes = Vec::new();
        for attribute in start.html_attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| "an attribute is damaged")?;
            let value = attribute.value.as_ref();
            let value = unescape(value).map_or_else(|_| value.to_owned(), Cow::into_owned);
            attributes.push((attribute.key.0, value));
        }
        for (key, value) in &attributes {
            if let Some(prefix) = key.strip_prefix("xmlns:") {
                let usual = names::usual_prefix(value.trim());
                let usual = usual.map_or_else(|| prefix.to_owned().into(), Cow::Borrowed);
                self.scopes
                    .push((prefix.to_owned(), usual, self.open.len()));
            }
        }
        let name = self.resolve(start.name().0);
        let attributes = attributes
            .into_iter()
            .filter(|(key, _)| !key.starts_with("xmlns"))
            .map(|(key, value)| (self.resolve(key), value))
            .collect();
        self.open.push(Element {
            name,
            attributes,
            ..Element::default()
        });
        Ok(())
    }

    fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            let depth = self.open.len();
            self.scopes.retain(|(_, _, declared)| *declared < depth);
            if let Some(parent) = self.open.last_mut() {
                parent.children.push(element);
            }
        }
    }

    /// Closes an element whose end is missing. A property that is cut has not its value: it is left out.
    fn cut(&mut self) {
        let frame = [
            ("x", "xmpmeta"),
            ("x", "xapmeta"),
            ("rdf", "RDF"),
            ("rdf", "Description"),
        ];
        let is_frame = |element: &Element| {
            frame
                .iter()
                .any(|(prefix, local)| element.name.is(prefix, local))
        };
        match self.open.last() {
            Some(element) if is_frame(element) || element.children.iter().any(is_frame) => {
                self.close();
            }
            _ => drop(self.open.pop()),
        }
    }

    fn add_text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }

    fn resolve(&self, name: &str) -> Name {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let mut scopes = self.scopes.iter().rev();
        let usual = scopes.find(|(known, _, _)| known == prefix);
        Name {
            prefix: usual.map_or_else(|| prefix.to_owned().into(), |(_, usual, _)| usual.clone()),
            local: local.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, parse};
    use crate::metadata::limits;

    #[test]
    fn elements_attributes_and_text_are_read() {
        let text = "<?xpacket?><a xmlns:q='http://purl.org/dc/elements/1.1/' q:b='1 &lt; 2'>x<q:c>&#x41;&amp;<![CDATA[<]]></q:c><d/></a>";
        let Document { root, fault } = parse(text);
        assert_eq!(fault, None);
        let [a] = root.children.as_slice() else {
            panic!("{root:?}")
        };
        assert_eq!(a.attribute("dc", "b"), Some("1 < 2"));
        assert_eq!(a.text, "x");
        assert!(a.children[0].name.is("dc", "c"));
        assert_eq!(a.children[0].text, "A&<");
        assert!(a.children[1].name.is("", "d"));
    }

    #[test]
    fn entities_are_not_expanded_and_nothing_is_fetched() {
        let text =
            "<!DOCTYPE a [<!ENTITY b 'boom'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><a>&b;&c;</a>";
        let document = parse(text);
        assert_eq!(document.root.children[0].text, "&b;&c;");
    }

    #[test]
    fn what_stands_before_a_fault_is_read() {
        let document = parse("<x:xmpmeta><b>1</b><c>cut");
        assert!(document.fault.unwrap().0.contains("ends early"));
        let [meta] = document.root.children.as_slice() else {
            panic!("{:?}", document.root)
        };
        assert_eq!(meta.children.len(), 1, "what is cut is left out");
        assert_eq!(meta.children[0].text, "1");
    }

    #[test]
    fn depth_and_number_of_elements_are_bounded() {
        let deep = "<a>".repeat(100_000);
        assert!(parse(&deep).fault.unwrap().0.contains("deeply"));
        let many = "<a/>".repeat(limits::XML_ELEMENTS + 1);
        assert!(parse(&many).fault.unwrap().0.contains("more elements"));
    }
}
