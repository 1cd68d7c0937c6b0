//! Runs the benchmarks, built as a release is: figures of another build say nothing.

use anyhow::Result;

use crate::process;

pub fn run(args: &[String]) -> Result<()> {
    // Some of them start the program itself, which stands beside theirs.
    let by_themselves = ["allocator", "filters", "instructions", "wire"];
    if args.first().is_none_or(|name| !by_themselves.contains(&name.as_str())) {
        process::through(&mut process::cargo(&["build", "--quiet", "--release", "--package", "meseta"]))?;
    }
    let cargo = ["run", "--quiet", "--release", "--package", "meseta-bench", "--"];
    process::through(process::cargo(&cargo).args(args))
}
