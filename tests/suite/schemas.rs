//! The public JSON is what the schemas say, and the examples show all of it.

use std::fs;

use jsonschema::Validator;
use serde_json::Value;

use crate::rendered::checkout;

/// Reads a schema.
pub(crate) fn schema(name: &str) -> Validator {
    let text = fs::read_to_string(checkout(&format!("schemas/{name}.v1.schema.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

/// Fails with what is wrong if a line is not what the schema says.
#[track_caller]
pub(crate) fn assert_valid(schema: &Validator, line: &str) {
    let value: Value = serde_json::from_str(line).unwrap();
    let errors: Vec<String> = schema
        .iter_errors(&value)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{line}\n{errors:#?}");
}

#[test]
fn every_schema_is_one_and_every_example_fits_one_of_them() {
    let names = ["upload-event", "record", "metadata", "lint", "result"];
    let schemas: Vec<Validator> = names.iter().map(|name| schema(name)).collect();
    schema("stored-record");
    let examples = fs::read_to_string(checkout("schemas/examples.jsonl")).unwrap();
    let mut used = [false; 5];
    for line in examples.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        let mut fits = false;
        for (schema, used) in schemas.iter().zip(&mut used) {
            if schema.is_valid(&value) {
                (fits, *used) = (true, true);
            }
        }
        assert!(fits, "{line}");
    }
    assert_eq!(used, [true; 5]);
}
