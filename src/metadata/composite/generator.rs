//! What made an image out of words: the text that Stable Diffusion's web interface leaves, and the graph of `ComfyUI`, as
//! values. `ExifTool` shows both as one text; the group is ours.

use crate::metadata::composite::known::Known;
use crate::metadata::limits;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;

const GROUP: &str = "Generator";

/// What stands in front of what the image should not show, and of the settings.
const NEGATIVE: &str = "Negative prompt: ";
const SETTINGS: &str = "Steps: ";

/// Adds what the texts of the image tell.
pub(super) fn derive(known: &Known<'_>, derived: &mut Vec<Tag>) {
    let parameters = known.of("PNG", "Parameters");
    let parameters = parameters.or_else(|| known.of("ExifIFD", "UserComment"));
    if let Some(text) = parameters.and_then(|tag| tag.value.as_text()) {
        derive_parameters(text, derived);
    }
    let graph = known
        .of("PNG", "Prompt")
        .and_then(|tag| tag.value.as_text());
    if let Some(graph) = graph.and_then(graph_of) {
        derived.push(Tag::new(GROUP, TagId::None, "Graph", graph));
    }
}

/// Lines of the prompt, lines of what should not be seen, and a line of settings.
fn derive_parameters(text: &str, derived: &mut Vec<Tag>) {
    let text = text.trim_end();
    let (words, settings) = match text.rsplit_once('\n') {
        Some((words, settings)) => (words, settings),
        None => ("", text),
    };
    let Some(settings) = settings.strip_prefix(SETTINGS).map(|_| settings) else {
        return;
    };
    let (prompt, negative) = match words.split_once(NEGATIVE) {
        Some((prompt, negative)) => (prompt, Some(negative)),
        None => (words, None),
    };
    for (name, words) in [("Prompt", Some(prompt)), ("NegativePrompt", negative)] {
        if let Some(words) = words.map(str::trim).filter(|words| !words.is_empty()) {
            derived.push(Tag::new(GROUP, TagId::None, name, words));
        }
    }
    let mut rest = settings;
    for _ in 0..limits::GENERATOR_SETTINGS {
        let Some((key, value)) = next(&mut rest) else {
            break;
        };
        derived.push(Tag::new(
            GROUP,
            key.to_owned(),
            joined(key),
            value_of(value),
        ));
    }
}

/// Takes the next setting off: a key, a colon, and a value, which is in quotes where it has a comma.
fn next<'a>(rest: &mut &'a str) -> Option<(&'a str, &'a str)> {
    let (key, after) = rest.split_once(": ")?;
    let (value, after) = if let Some(quoted) = after.strip_prefix('"') {
        quoted.split_once('"').unwrap_or((quoted, ""))
    } else {
        let end = after.find(", ").unwrap_or(after.len());
        after.split_at(end)
    };
    *rest = after.trim_start_matches([',', ' ']);
    Some((key.trim(), value.trim()))
}

/// The words of a key, each with a capital.
fn joined(key: &str) -> String {
    let mut name = String::new();
    for word in key.split(|sign: char| !sign.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

/// A number where it is written like one and nothing is lost, else a text: a hash may have digits only.
fn value_of(text: &str) -> Value {
    if let Ok(number) = text.parse::<i64>()
        && number.to_string() == text
    {
        return Value::Integer(number);
    }
    match text.parse::<f64>() {
        Ok(number) if number.to_string() == text => Value::Real(number),
        _ => Value::from(text),
    }
}

/// The nodes of a graph and how they hang together.
fn graph_of(text: &str) -> Option<Value> {
    let is_graph = text.starts_with('{') && text.len() <= limits::JUMBF_CONTENT;
    let read: Value = serde_json::from_str(is_graph.then_some(text)?).ok()?;
    let Value::Structure(nodes) = &read else {
        return None;
    };
    let is_node = |node: &Value| match node {
        Value::Structure(fields) => fields.iter().any(|(name, _)| name == "class_type"),
        _ => false,
    };
    nodes.iter().any(|(_, node)| is_node(node)).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::derive;
    use crate::metadata::composite::known::Known;
    use crate::metadata::groups::Groups;
    use crate::metadata::tag::{Tag, TagId};

    fn derived(group: &'static str, name: &'static str, text: &str) -> Vec<String> {
        let tags = [Tag::new(group, TagId::None, name, text)];
        let mut derived = Vec::new();
        derive(&Known::new(&Groups::new(&tags)), &mut derived);
        let shown = derived.iter();
        shown
            .map(|tag| {
                let value = serde_json::to_string(&tag.value).unwrap();
                format!("{}:{}={value}", tag.group, tag.name)
            })
            .collect()
    }

    const TEXT: &str = "a castle,\nin fog\nNegative prompt: people\nSteps: 20, Sampler: Euler a, CFG scale: 7.5, \
        Seed: 12, Size: 512x768, Model hash: 0012, Lora hashes: \"a: 1, b: 2\", Version: v1.6";

    #[test]
    fn the_text_of_the_web_interface_is_taken_apart() {
        let expected = [
            "Generator:Prompt=\"a castle,\\nin fog\"",
            "Generator:NegativePrompt=\"people\"",
            "Generator:Steps=20",
            "Generator:Sampler=\"Euler a\"",
            "Generator:CFGScale=7.5",
            "Generator:Seed=12",
            "Generator:Size=\"512x768\"",
            "Generator:ModelHash=\"0012\"",
            "Generator:LoraHashes=\"a: 1, b: 2\"",
            "Generator:Version=\"v1.6\"",
        ];
        assert_eq!(derived("PNG", "Parameters", TEXT), expected);
        assert_eq!(derived("ExifIFD", "UserComment", TEXT), expected);
    }

    #[test]
    fn the_graph_of_comfyui_is_a_structure() {
        let graph = r#"{"3":{"class_type":"KSampler","inputs":{"seed":5,"model":["4",0]}}}"#;
        let expected = format!("Generator:Graph={graph}");
        assert_eq!(derived("PNG", "Prompt", graph), [expected]);
    }

    #[test]
    fn other_texts_are_left_alone() {
        for text in ["", "Steps", "hello", "a\nSteps 5", "{\"a\":1}", "[1]", "{"] {
            assert!(derived("PNG", "Parameters", text).is_empty(), "{text}");
            assert!(derived("PNG", "Prompt", text).is_empty(), "{text}");
        }
        for end in (0..TEXT.len()).filter(|&end| TEXT.is_char_boundary(end)) {
            derived("PNG", "Parameters", &TEXT[..end]);
            derived("PNG", "Parameters", &TEXT[end..]);
        }
    }
}
