//! Holds the house rules that a machine can hold; a test does the same.
//!
//! Exceptions stand in `xtask/tidy.toml`, each with its reason; one that is no longer needed is itself a problem, so the
//! list can only shrink by itself and grow on purpose.

mod allow;
mod core;
mod files;
mod functions;
mod limits;
mod links;
mod manifests;
mod rust;
mod scan;
mod text;

use std::path::Path;

use anyhow::{Result, bail};

use crate::workspace;
use allow::Allowed;

/// A file of the repository.
pub struct File {
    /// Below the root, with slashes.
    pub path: String,
    pub text: String,
}

impl File {
    fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }

    /// Made by `cargo xtask codegen`.
    fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }
}

/// A rule that is broken, and where.
#[derive(Debug, PartialEq)]
pub struct Problem {
    pub path: String,
    pub line: usize,
    pub message: String,
}

impl Problem {
    fn new(file: &File, line: usize, message: impl Into<String>) -> Problem {
        Problem { path: file.path.clone(), line, message: message.into() }
    }
}

pub fn run() -> Result<()> {
    let files = files::read(workspace::root())?;
    let allowed = Allowed::read(workspace::root())?;
    let problems = judge(&files, &allowed);
    if problems.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> =
        problems.iter().map(|p| format!("{}:{}: {}", p.path, p.line, p.message)).collect();
    bail!("{} rules are broken:\n{}", lines.len(), lines.join("\n"))
}

fn judge(files: &[File], allowed: &Allowed) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        text::judge(file, &mut problems);
        if file.is("rs") {
            let tokens = scan::tokens(&file.text);
            rust::judge(file, &tokens, allowed, &mut problems);
            functions::judge(file, &tokens, allowed, &mut problems);
            core::judge(file, &tokens, &mut problems);
        }
        if file.is("md") {
            links::judge(file, files, &mut problems);
        }
        if file.path.ends_with("Cargo.toml") {
            manifests::judge(file, &mut problems);
        }
    }
    limits::judge(files, allowed, &mut problems);
    allowed.stale(files, &mut problems);
    problems
}

#[cfg(test)]
mod tests;
