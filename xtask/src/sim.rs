//! Runs the simulator.

use anyhow::Result;

use crate::{process, workspace};

/// Seeds of a run of all tests.
const SEEDS: &str = "200";

pub fn run(args: &[String]) -> Result<()> {
    let cargo = ["run", "--quiet", "--profile", "ci", "--package", "meseta-sim", "--"];
    process::through(process::cargo(&cargo).args(args))
}

/// What every run of all tests simulates; the programs are built.
pub fn judge() -> Result<()> {
    let program = workspace::programs()?.join("meseta-sim");
    process::quiet(std::process::Command::new(program).args(["--seeds", SEEDS])).map(drop)
}
