//! `meseta framework list`: which frameworks a master has, with the ids by which one is asked about.

use std::process::ExitCode;

use serde_json::Value;

use super::ask::{ask, count, show};
use crate::flags::{self, frameworks::LIST};

pub fn run(args: &[String]) -> ExitCode {
    let flags = match flags::start(&LIST, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    match ask(&flags, "/frameworks") {
        Ok(told) => {
            show(&flags, &told["frameworks"], text);
            ExitCode::SUCCESS
        }
        Err(failed) => failed.tell(&LIST),
    }
}

/// A line for each.
fn text(frameworks: &Value) -> String {
    let mut out = String::new();
    for framework in frameworks.as_array().into_iter().flatten() {
        let word = |name: &str| framework[name].as_str().unwrap_or_default();
        let roles: Vec<&str> =
            framework["roles"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let roles = if roles.is_empty() { word("role").to_owned() } else { roles.join(",") };
        let state = match framework["connected"].as_bool() {
            Some(true) => "connected",
            _ => "disconnected",
        };
        let tasks = framework["tasks"].as_array().map_or(0, Vec::len) as u64;
        let (id, name) = (word("id"), word("name"));
        out.push_str(&format!("{id}  {name:?}  {roles}  {state}  {}\n", count(tasks, "task")));
    }
    if out.is_empty() { "no framework is there\n".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_framework_is_a_line_of_its_own() {
        let told = serde_json::json!([
            {"id": "f-0001", "name": "web", "roles": ["a", "b"], "connected": true, "tasks": [{}]},
            {"id": "f-0002", "name": "old", "role": "*", "connected": false, "tasks": []},
        ]);
        assert_eq!(
            text(&told),
            "f-0001  \"web\"  a,b  connected  1 task\nf-0002  \"old\"  *  disconnected  0 tasks\n"
        );
        assert_eq!(text(&serde_json::json!([])), "no framework is there\n");
    }
}
