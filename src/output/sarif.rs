//! A log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS).

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value, json};

use crate::lint::{Broken, Rules};
use crate::output::escape;
use crate::output::lint::word;

/// Where the schema of the format is.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run of `lint`.
#[derive(Debug)]
pub(super) struct Log {
    rules: Vec<Value>,
    names: Vec<String>,
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl Log {
    pub(super) fn new(rules: &Rules) -> Self {
        let described = rules.all.iter().map(|rule| {
            json!({
                "id": rule.name,
                "shortDescription": {"text": rule.message},
                "defaultConfiguration": {"level": word(rule.level)},
            })
        });
        Self {
            rules: described.collect(),
            names: rules.all.iter().map(|rule| rule.name.clone()).collect(),
            results: Vec::new(),
            notifications: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, path: &Path, broken: &Broken<'_>, message: &str) {
        let name = &broken.rule.name;
        let index = self.names.iter().position(|known| known == name);
        let mut location = location(path);
        let tags = broken.places.iter();
        let tags: Vec<Value> = tags
            .map(|place| json!({"fullyQualifiedName": place.tag, "kind": "member"}))
            .collect();
        if !tags.is_empty() {
            location["logicalLocations"] = tags.into();
        }
        self.results.push(json!({
            "ruleId": name,
            "ruleIndex": index,
            "level": word(broken.rule.level),
            "message": {"text": message},
            "locations": [location],
        }));
    }

    pub(super) fn fail(&mut self, path: &Path, reason: &str) {
        self.notifications.push(json!({
            "level": "error",
            "message": {"text": reason},
            "locations": [location(path)],
        }));
    }

    pub(super) fn write(self, writer: &mut dyn Write) -> io::Result<()> {
        let log = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "imgvault",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": self.rules,
                }},
                "invocations": [{
                    "executionSuccessful": self.notifications.is_empty(),
                    "toolExecutionNotifications": self.notifications,
                }],
                "results": self.results,
                "columnKind": "unicodeCodePoints",
            }],
        });
        escape::write_json(writer, &log)
    }
}

fn location(path: &Path) -> Value {
    let mut artifact = json!({"uri": uri(path)});
    if path.is_relative() {
        artifact["uriBaseId"] = "%SRCROOT%".into();
    }
    json!({
        "physicalLocation": {
            "artifactLocation": artifact,
            // An image has no lines; readers such as GitHub's want one.
            "region": {"startLine": 1},
        },
    })
}

/// Gives the URI of a path: percent-encoded, relative where the path is (RFC 3986, 2.3 and 4.2).
fn uri(path: &Path) -> String {
    let start = if path.is_absolute() { "file://" } else { "" };
    let mut uri = start.to_owned();
    for byte in OsStr::as_encoded_bytes(path.as_os_str()) {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(*byte));
            }
            _ => write!(uri, "%{byte:02X}").expect("writing to a string cannot fail"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStrExt;

    use super::*;

    #[test]
    fn paths_become_uris() {
        let path = |bytes: &'static [u8]| uri(Path::new(OsStr::from_bytes(bytes)));
        assert_eq!(path(b"a/b c.jpg"), "a/b%20c.jpg");
        assert_eq!(path(b"c:x%?#.jpg"), "c%3Ax%25%3F%23.jpg");
        assert_eq!(path(b"caf\xe9\n.jpg"), "caf%E9%0A.jpg");
        assert_eq!(path(b"/srv/a.jpg"), "file:///srv/a.jpg");
    }
}
