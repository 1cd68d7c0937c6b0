//! The exceptions, `xtask/tidy.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{File, Problem, functions, limits, rust, scan};

const PATH: &str = "xtask/tidy.toml";

/// Each with its reason.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Allowed {
    /// Files of more than [`rust::LONGEST`] lines, by path.
    #[serde(default)]
    pub long_files: BTreeMap<String, String>,
    /// Functions of more than [`functions::LONGEST`] lines, as `path::function`.
    #[serde(default)]
    pub long_functions: BTreeMap<String, String>,
    /// Constants of [`limits::PATH`] that nothing uses yet, by name.
    #[serde(default)]
    pub unused_limits: BTreeMap<String, String>,
    /// Files that may sleep, by path.
    #[serde(default)]
    pub sleeps: BTreeMap<String, String>,
}

impl Allowed {
    pub fn read(root: &Path) -> Result<Allowed> {
        let text = std::fs::read_to_string(root.join(PATH)).with_context(|| format!("read {PATH}"))?;
        toml::from_str(&text).context(PATH)
    }

    /// What is allowed but does not happen, and what is allowed without a reason.
    pub fn stale(&self, files: &[File], problems: &mut Vec<Problem>) {
        let find = |path: &str| files.iter().find(|file| file.path == path);
        let mut complain =
            |message: String| problems.push(Problem { path: PATH.to_owned(), line: 1, message });
        for path in self.long_files.keys() {
            if find(path).is_none_or(|file| file.text.lines().count() <= rust::LONGEST) {
                complain(format!("{path} is not long; remove it from [long-files]"));
            }
        }
        for entry in self.long_functions.keys() {
            let (path, name) = entry.rsplit_once("::").unwrap_or((entry, ""));
            let is_long = find(path)
                .is_some_and(|file| functions::long(&scan::tokens(&file.text)).any(|f| f.name == name));
            if !is_long {
                complain(format!("{entry} is not long; remove it from [long-functions]"));
            }
        }
        for path in self.sleeps.keys() {
            if find(path).is_none_or(|file| rust::sleeps(file, &scan::tokens(&file.text)).next().is_none()) {
                complain(format!("{path} does not sleep; remove it from [sleeps]"));
            }
        }
        let unused = limits::unused(files);
        for name in self.unused_limits.keys().filter(|name| unused.iter().all(|(unused, _)| unused != *name))
        {
            complain(format!("{name} is used or gone; remove it from [unused-limits]"));
        }
        let all = [&self.long_files, &self.long_functions, &self.unused_limits, &self.sleeps];
        for (entry, reason) in all.into_iter().flatten() {
            if reason.trim().is_empty() {
                complain(format!("{entry} has no reason; say why"));
            }
        }
    }
}
