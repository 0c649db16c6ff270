//! Any text as a query, and what it is printed as: `cargo +nightly fuzz run query`.
#![no_main]

use std::collections::BTreeMap;

use imgvault::query::{LONGEST, Query, Setting};
use jiff::ZonedDateTime;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let now = ZonedDateTime::default();
    let saved = BTreeMap::from([
        ("one".to_owned(), "camera:r5 OR @two".to_owned()),
        ("two".to_owned(), "-iso:..200".to_owned()),
    ]);
    let setting = Setting {
        now: &now,
        saved: &saved,
    };
    if let Ok(query) = Query::parse(line, &setting) {
        let printed = query.to_string();
        if printed.len() <= LONGEST {
            assert_eq!(Query::parse(&printed, &setting), Ok(query), "{printed}");
        }
    }
});
