//! Runs the simulator.

use anyhow::Result;

use crate::{process, workspace};

/// With the profile of the tests; its speed is measured as a release is built, for figures of another build say nothing.
pub fn run(args: &[String]) -> Result<()> {
    let bench = args.iter().any(|arg| arg == "--bench");
    let profile = if bench { "release" } else { "ci" };
    let cargo = ["run", "--quiet", "--profile", profile, "--package", "meseta-sim", "--"];
    process::through(process::cargo(&cargo).args(args))
}

/// What every run of all tests simulates: the product as it is, with few agents and with many, and that no planted bug gets
/// by. The programs are built.
pub fn judge() -> Result<()> {
    let program = workspace::programs()?.join("meseta-sim");
    let runs: [&[&str]; 3] = [&["--seeds", "200"], &["--seeds", "50", "--agents", "40"], &["--all-mutants"]];
    runs.iter()
        .try_for_each(|args| process::quiet(std::process::Command::new(&program).args(*args)).map(drop))
}
