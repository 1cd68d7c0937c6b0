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

/// What every run of all tests simulates: the product as it is, and that no planted bug gets by. The programs are built.
pub fn judge() -> Result<()> {
    let program = workspace::programs()?.join("meseta-sim");
    for more in [None, Some("--all-mutants")] {
        let mut command = std::process::Command::new(&program);
        process::quiet(command.args(["--seeds", "200", "--steps", "10000"]).args(more))?;
    }
    Ok(())
}
