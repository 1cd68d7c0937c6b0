//! Links of documents to files of the repository, and to headings, resolve.

use std::path::{Component, Path, PathBuf};

use super::{File, Problem};
use crate::workspace;

pub fn judge(file: &File, files: &[File], problems: &mut Vec<Problem>) {
    for (line, target) in links(&file.text) {
        if target.contains("://") || target.starts_with("mailto:") {
            continue;
        }
        let (path, heading) = target.split_once('#').unwrap_or((target, ""));
        let path = if path.is_empty() { file.path.clone() } else { resolve(&file.path, path) };
        let document = files.iter().find(|other| other.path == path);
        if document.is_none() && !workspace::root().join(&path).exists() {
            problems.push(Problem::new(file, line, format!("the link to {target} leads nowhere")));
            continue;
        }
        let document = files.iter().find(|other| other.path == path && other.is("md"));
        if !heading.is_empty()
            && document.is_some_and(|other| !headings(&other.text).any(|slug| slug == heading))
        {
            problems.push(Problem::new(file, line, format!("{path} has no heading #{heading}")));
        }
    }
}

/// Lines outside of fenced code, with their numbers.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    text.lines().enumerate().filter_map(move |(at, line)| {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            return None;
        }
        (!fenced).then_some((at + 1, line))
    })
}

/// `[text](target)`, with its line.
fn links(text: &str) -> impl Iterator<Item = (usize, &str)> {
    prose(text).flat_map(|(at, line)| {
        // Every other piece between backticks is code.
        let spoken = line.split('`').step_by(2);
        spoken.flat_map(|piece| piece.split("](").skip(1)).filter_map(move |rest| {
            let target = rest.split(')').next()?.split_whitespace().next()?;
            Some((at, target))
        })
    })
}

/// The anchors that GitHub makes of headings.
fn headings(text: &str) -> impl Iterator<Item = String> {
    prose(text).filter_map(|(_, line)| {
        let title = line.trim_start_matches('#');
        (title.len() < line.len() && title.starts_with(' ')).then(|| {
            let kept = title.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
            kept.collect::<String>().to_lowercase().replace(' ', "-")
        })
    })
}

/// A path that a document names, seen from the root.
fn resolve(document: &str, target: &str) -> String {
    let folder = Path::new(document).parent().unwrap_or(Path::new(""));
    let mut resolved = PathBuf::new();
    for component in folder.join(target).components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            Component::Normal(part) => resolved.push(part),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    resolved.to_string_lossy().into_owned()
}
