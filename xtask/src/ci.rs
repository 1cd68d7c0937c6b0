//! All checks that run nothing of the product, cheapest first.

use anyhow::Result;

use crate::stage::{minutes, stage};
use crate::{codegen, deny, layers, process, tidy};

pub fn run() -> Result<()> {
    stage("format", None, || process::quiet(&mut process::cargo(&["fmt", "--all", "--check"])).map(drop))?;
    stage("generated code", None, || codegen::run(true))?;
    stage("layers", None, layers::run)?;
    stage("tidy", None, tidy::run)?;
    stage("licences", None, deny::run)?;
    stage("clippy", minutes(8), clippy)
}

/// With the profile of the tests, so that build scripts and macros are built once.
fn clippy() -> Result<()> {
    let args =
        ["clippy", "--profile", "ci", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    process::quiet(&mut process::cargo(&args)).map(drop)
}
