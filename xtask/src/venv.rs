//! Python environments below target/, each made anew when what it is made from changes.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, workspace};

/// The interpreter of an environment in which the folder's `requirements.txt` is installed, and what its `install.py`
/// adds, if it has one.
///
/// # Errors
/// Where Python or its venv module is missing, or PyPI is out of reach.
pub fn of(folder: &Path) -> Result<PathBuf> {
    let requirements = folder.join("requirements.txt");
    let more = folder.join("install.py");
    let mut wanted =
        std::fs::read_to_string(&requirements).with_context(|| format!("read {}", requirements.display()))?;
    wanted.push_str(&std::fs::read_to_string(&more).unwrap_or_default());
    let name = folder.file_name().unwrap_or_default();
    let environment = workspace::members()?.target_directory.join("venv").join(name);
    let python = environment.join("bin/python");
    let made_from = environment.join("made-from");
    if std::fs::read_to_string(&made_from).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }
    make(&environment)?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    process::quiet(Command::new(&python).args(pip).arg(&requirements)).context("install from PyPI")?;
    if more.exists() {
        process::quiet(Command::new(&python).arg(&more)).context("install from PyPI")?;
    }
    std::fs::write(&made_from, wanted).with_context(|| format!("write {}", made_from.display()))?;
    Ok(python)
}

fn make(environment: &Path) -> Result<()> {
    if !process::exists("python3") {
        bail!("python3 is missing; on Debian: apt-get install python3 python3-venv");
    }
    process::quiet(Command::new("python3").args(["-m", "venv", "--clear"]).arg(environment))
        .context("make a Python environment; on Debian: apt-get install python3-venv")?;
    Ok(())
}
