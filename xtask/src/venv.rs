//! A Python environment below target/, made once for each list of requirements.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, workspace};

/// The interpreter of an environment in which the requirements are installed.
///
/// # Errors
/// Where Python or its venv module is missing, or PyPI is out of reach.
pub fn with(requirements: &Path) -> Result<PathBuf> {
    let wanted =
        std::fs::read_to_string(requirements).with_context(|| format!("read {}", requirements.display()))?;
    let name =
        requirements.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let folder = workspace::members()?.target_directory.join("venv").join(name);
    let python = folder.join("bin/python");
    let installed = folder.join("requirements.txt");
    if std::fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }
    if !process::exists("python3") {
        bail!("python3 is missing; on Debian: apt-get install python3 python3-venv");
    }
    process::quiet(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))
        .context("make a Python environment; on Debian: apt-get install python3-venv")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    process::quiet(Command::new(&python).args(pip).arg(requirements)).context("install from PyPI")?;
    std::fs::write(&installed, wanted).with_context(|| format!("write {}", installed.display()))?;
    Ok(python)
}
