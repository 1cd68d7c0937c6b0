//! `meseta version`: what this is, and which Mesos it speaks.

use std::process::ExitCode;

use meseta_api::version::API_VERSION;
use serde_json::json;

use crate::setup::build::build;
use crate::{flags, output};

pub fn run(args: &[String]) -> ExitCode {
    let flags = match flags::read(&flags::version::TABLE, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    match flags.text("output") {
        "json" => output::data(&format!("{}\n", as_json())),
        _ => output::data(&as_text()),
    }
    ExitCode::SUCCESS
}

/// For a person; the release of Apache Mesos is the one whose API is spoken.
pub fn as_text() -> String {
    format!("meseta {} (speaks the API of Apache Mesos {API_VERSION})\n", build().version)
}

fn as_json() -> serde_json::Value {
    let build = build();
    json!({"version": build.version, "mesos_version": API_VERSION, "revision": build.revision})
}
