//! The flags that a daemon was started with, as it shows them.

use std::collections::BTreeMap;

use meseta_wire::v1;
use serde_json::Value;

/// `/flags`.
pub fn json(texts: &BTreeMap<String, String>) -> Value {
    serde_json::json!({ "flags": texts })
}

/// What GET_FLAGS shows.
pub fn messages(texts: &BTreeMap<String, String>) -> Vec<v1::Flag> {
    let flag = |(name, value): (&String, &String)| v1::Flag {
        name: name.as_str().into(),
        value: Some(value.as_str().into()),
        ..Default::default()
    };
    texts.iter().map(flag).collect()
}
