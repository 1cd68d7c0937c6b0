//! The files of the repository: what git would take, found without git.

use std::path::Path;

use anyhow::{Context, Result};

use super::File;
use crate::workspace;

/// Folders that are made by tools, or not ours.
const SKIPPED: [&str; 7] = [".git", "target", "meseta-data", "node_modules", "dist", ".venv", "__pycache__"];

const TEXTS: [&str; 15] = [
    "rs", "toml", "md", "sh", "py", "proto", "yml", "yaml", "json", "ts", "tsx", "css", "html", "txt", "snap",
];

/// All text files, in the order of paths.
pub fn read(root: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    walk(root, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(folder: &Path, files: &mut Vec<File>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))? {
        let entry = entry.with_context(|| format!("read {}", folder.display()))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().with_context(|| format!("look at {}", path.display()))?;
        if kind.is_dir() {
            // A tag of cargo's marks a target folder of any name.
            if !SKIPPED.contains(&name.as_str()) && !path.join("CACHEDIR.TAG").exists() {
                walk(&path, files)?;
            }
        } else if kind.is_file() && is_text(&path, &name) {
            let bytes = std::fs::read(&path).with_context(|| format!("read {}", path.display()))?;
            let text = String::from_utf8_lossy(&bytes).into_owned();
            files.push(File { path: workspace::relative(&path), text });
        }
    }
    Ok(())
}

fn is_text(path: &Path, name: &str) -> bool {
    let known = path.extension().is_some_and(|extension| TEXTS.iter().any(|text| extension == *text));
    known || matches!(name, "Makefile" | "run" | "list" | ".gitignore")
}
