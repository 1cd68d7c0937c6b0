//! `meseta version`: what this is, and which Mesos it speaks.

use std::process::ExitCode;

use crate::output;

/// The release of Apache Mesos whose API is spoken.
pub const MESOS: &str = "1.12.0";

pub fn run() -> ExitCode {
    output::data(&format!("meseta {} (speaks the API of Apache Mesos {MESOS})\n", env!("CARGO_PKG_VERSION")));
    ExitCode::SUCCESS
}
