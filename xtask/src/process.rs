//! Runs other programs: quietly, showing what they said only where they failed; or with the terminal handed through.

use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};

use crate::{output, workspace};

/// Cargo, as this program was started by it, in the workspace's root.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(workspace::root());
    // Cargo takes a relative one from where it is run, which for whoever called was not necessarily the root.
    if let Some(folder) = std::env::var_os("CARGO_TARGET_DIR")
        && let Ok(folder) = std::path::absolute(folder)
    {
        command.env("CARGO_TARGET_DIR", folder);
    }
    command
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Runs it to its end and keeps what it said, whatever the end.
pub fn capture(command: &mut Command) -> Result<Output> {
    command.stdin(Stdio::null()).output().with_context(|| format!("cannot run `{}`", shown(command)))
}

/// Runs it to its end and returns its stdout; where it fails, shows all it said.
pub fn quiet(command: &mut Command) -> Result<String> {
    let done = capture(command)?;
    let stdout = String::from_utf8_lossy(&done.stdout).into_owned();
    if !done.status.success() {
        output::talk(&stdout);
        output::talk(&String::from_utf8_lossy(&done.stderr));
        bail!("`{}` failed ({})", shown(command), done.status);
    }
    Ok(stdout)
}

/// Runs it with this terminal as its own.
pub fn through(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Whether a program is on PATH.
pub fn exists(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
