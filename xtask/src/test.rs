//! All of the project's own tests, from one build with the profile `ci`.

use anyhow::{Result, bail};

use crate::stage::{minutes, stage};
use crate::{output, process, sim, venv, workspace};

pub fn run() -> Result<()> {
    stage("build", minutes(14), || {
        workspace::build_programs()?;
        process::quiet(&mut process::cargo(&[
            "test",
            "--profile",
            "ci",
            "--workspace",
            "--no-run",
            "--quiet",
        ]))
    })?;
    let counts = stage("tests", minutes(12), units)?;
    stage("simulator", minutes(3), sim::judge)?;
    let clients = stage("clients", minutes(3), clients)?;
    output::data(&clients);
    output::data(&counts.line());
    Ok(())
}

/// What `cargo test` says at the end of each of its runs, summed up.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Counts {
    fn of(output: &str) -> Counts {
        let mut sum = Counts::default();
        for line in output.lines().filter(|line| line.starts_with("test result: ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            for pair in words.windows(2) {
                let Ok(count) = pair[0].parse::<u64>() else { continue };
                match pair[1] {
                    "passed;" => sum.passed += count,
                    "failed;" => sum.failed += count,
                    "ignored;" => sum.ignored += count,
                    _ => {}
                }
            }
        }
        sum
    }

    /// In the words of `cargo test`.
    fn line(&self) -> String {
        let word = if self.failed == 0 { "ok" } else { "FAILED" };
        format!(
            "test result: {word}. {} passed; {} failed; {} ignored; 0 measured; 0 filtered out",
            self.passed, self.failed, self.ignored
        )
    }
}

fn units() -> Result<Counts> {
    let said = process::quiet(&mut process::cargo(&["test", "--profile", "ci", "--workspace", "--quiet"]))?;
    let counts = Counts::of(&said);
    if counts.ignored > 0 {
        bail!("{} tests are ignored; a test runs or is not there", counts.ignored);
    }
    Ok(counts)
}

/// Clients from PyPI against a real cluster; returns pytest's last line.
fn clients() -> Result<String> {
    let folder = workspace::root().join("test/clients");
    let python = venv::of(&folder)?;
    let mut command = std::process::Command::new(python);
    command.args(["-m", "pytest", "--tb=short", "."]);
    command.current_dir(&folder).env("MESETA", workspace::programs()?.join("meseta"));
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    let said = process::quiet(&mut command)?;
    Ok(said.lines().last().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_summed_up() {
        let said = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 3 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.00s
";
        let counts = Counts::of(said);
        assert_eq!(counts, Counts { passed: 5, failed: 1, ignored: 1 });
        assert!(counts.line().starts_with("test result: FAILED. 5 passed; 1 failed; 1 ignored;"));
    }
}
