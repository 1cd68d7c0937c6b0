//! Runs the conformance suite, which Apache Mesos passed, against this tree.
//!
//! `test/conformance/list` names what must pass. A case that is skipped counts as failed; a case that is left out
//! stands in the list with its reason.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::stage::{minutes, stage};
use crate::{output, process, venv, workspace};

/// The programs that the suite starts, all of them `meseta`.
const NAMES: [&str; 4] = ["mesos-master", "mesos-agent", "mesos-execute", "mesos-local"];

#[derive(Args)]
pub struct Options {
    /// The suite's folder
    #[arg(long, default_value = "../shared/conformance")]
    suite: PathBuf,
    /// Succeed without a word where the suite's folder is not there
    #[arg(long)]
    if_present: bool,
    /// Files or cases to run instead of those of the list
    cases: Vec<String>,
    /// More arguments for pytest
    #[arg(last = true)]
    pytest: Vec<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let suite = workspace::root().join(&options.suite);
    if !suite.is_dir() {
        if options.if_present {
            return Ok(());
        }
        bail!("{} is not there; name the suite's folder with --suite", suite.display());
    }
    stage("build", minutes(14), workspace::build_programs)?;
    let last = stage("conformance", minutes(8), || judge(options, &suite))?;
    output::data(&last);
    Ok(())
}

fn judge(options: &Options, suite: &Path) -> Result<String> {
    let folder = workspace::root().join("test/conformance");
    let list =
        List::read(&std::fs::read_to_string(folder.join("list")).context("read test/conformance/list")?)?;
    let python = venv::of(&folder)?;
    let mut command = Command::new(python);
    command.args(["-m", "pytest", "-p", "no:cacheprovider", "--tb=short", "-rfEs"]);
    if options.cases.is_empty() {
        command.args(&list.files);
        command.args(list.left_out.iter().map(|case| format!("--deselect={case}")));
    } else {
        command.args(&options.cases);
    }
    command.args(&options.pytest).current_dir(suite);
    command.env("MESOS_BIN", programs()?).env("PYTHONDONTWRITEBYTECODE", "1");
    let said = process::quiet(&mut command)?;
    if said.lines().any(|line| line.starts_with("SKIPPED ")) {
        output::talk(&said);
        bail!(
            "a case was skipped, which proves nothing; install what it wants, or leave it out in test/conformance/list"
        );
    }
    Ok(said.lines().last().unwrap_or_default().to_owned())
}

/// A folder in which `meseta` goes by Mesos' names.
fn programs() -> Result<PathBuf> {
    let built = workspace::programs()?;
    let folder = built.join("mesos");
    std::fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
    for name in NAMES {
        let link = folder.join(name);
        if std::fs::symlink_metadata(&link).is_err() {
            std::os::unix::fs::symlink(built.join("meseta"), &link)
                .with_context(|| format!("make {}", link.display()))?;
        }
    }
    Ok(folder)
}

/// What must pass: `FILE` on a line, and `- FILE::CASE: REASON` for a case of it that is left out.
#[derive(Debug, Default, PartialEq)]
struct List {
    files: BTreeSet<String>,
    left_out: Vec<String>,
}

impl List {
    fn read(text: &str) -> Result<List> {
        let mut list = List::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let Some(case) = line.strip_prefix("- ") else {
                if !list.files.insert(line.to_owned()) {
                    bail!("test/conformance/list: {line:?} stands twice");
                }
                continue;
            };
            let (case, reason) = case.split_once(": ").unwrap_or((case, ""));
            let file = case.split("::").next().unwrap_or_default();
            if reason.trim().is_empty() || !list.files.contains(file) {
                bail!(
                    "test/conformance/list: {line:?}: write `- FILE::CASE: REASON` behind the line of FILE"
                );
            }
            list.left_out.push(case.to_owned());
        }
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_left_out_with_a_reason() {
        let list = List::read("# all of it\ntest_a.py\n- test_a.py::test_b[x y]: wants a disk of its own\n")
            .unwrap();
        assert_eq!(list.left_out, ["test_a.py::test_b[x y]"]);
        for wrong in ["test_a.py\n- test_a.py::test_b", "- test_a.py::test_b: why not"] {
            assert!(List::read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_list_can_be_read() {
        let text = std::fs::read_to_string(workspace::root().join("test/conformance/list")).unwrap();
        assert!(!List::read(&text).unwrap().files.is_empty());
    }
}
