//! Runs the benchmarks, built as a release is: figures of another build say nothing.

use anyhow::Result;

use crate::process;

pub fn run(args: &[String]) -> Result<()> {
    let cargo = ["run", "--quiet", "--release", "--package", "meseta-bench", "--"];
    process::through(process::cargo(&cargo).args(args))
}
