//! Holds deny.toml: licences, sources and banned crates.
//!
//! The file is cargo-deny's, which judges where it is installed. Where it is not, this reads the same file and judges
//! the same three things by what `cargo metadata` says.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::workspace::{self, Metadata};
use crate::{licence, process};

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The part of deny.toml that is held here.
#[derive(Deserialize)]
struct Deny {
    licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

/// Licences that one crate alone may have.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: BTreeSet<String>,
}

impl Licenses {
    fn allow(&self, name: &str, licence: &str) -> bool {
        let exception = self.exceptions.iter().find(|exception| exception.name == name);
        licence::met(licence, &self.allow) || exception.is_some_and(|more| licence::met(licence, &more.allow))
    }
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: BTreeSet<String>,
}

pub fn run() -> Result<()> {
    if process::exists("cargo-deny") {
        let args =
            ["deny", "--all-features", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
        return process::quiet(&mut process::cargo(&args)).map(drop);
    }
    let text = std::fs::read_to_string(workspace::root().join("deny.toml")).context("read deny.toml")?;
    let deny: Deny = toml::from_str(&text).context("deny.toml")?;
    let problems = judge(&deny, &workspace::everything()?);
    if problems.is_empty() { Ok(()) } else { bail!("deny.toml does not hold:\n  {}", problems.join("\n  ")) }
}

fn judge(deny: &Deny, metadata: &Metadata) -> Vec<String> {
    let used: BTreeSet<&str> =
        metadata.resolve.iter().flat_map(|resolve| &resolve.nodes).map(|node| node.id.as_str()).collect();
    let mut problems = Vec::new();
    for package in metadata.packages.iter().filter(|package| used.contains(package.id.as_str())) {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or_default();
        if !deny.licenses.allow(&package.name, licence) {
            problems.push(format!("{name}: the licence {licence:?} is not allowed"));
        }
        if let Some(banned) = deny.bans.deny.iter().find(|banned| banned.name == package.name) {
            problems.push(format!("{name} is banned: {}", banned.reason));
        }
        if let Some(source) = package.source.as_deref() {
            let url = if source == CRATES_IO { source.trim_start_matches("registry+") } else { source };
            if !deny.sources.allow_registry.contains(url) {
                problems.push(format!("{name} comes from {source}, which is not allowed"));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{Node, Package, Resolve};

    fn package(name: &str, license: &str, source: &str) -> Package {
        Package {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: Some(license.to_owned()),
            source: Some(source.to_owned()),
            manifest_path: "Cargo.toml".into(),
            dependencies: Vec::new(),
        }
    }

    #[test]
    fn strangers_are_found() {
        let text = std::fs::read_to_string(workspace::root().join("deny.toml")).unwrap();
        let deny: Deny = toml::from_str(&text).unwrap();
        let packages = vec![
            package("fine", "MIT", CRATES_IO),
            package("copyleft", "GPL-3.0-only", CRATES_IO),
            package("openssl-sys", "MIT", CRATES_IO),
            package("elsewhere", "MIT", "git+https://example.org/x"),
        ];
        let nodes = packages.iter().map(|package| Node { id: package.id.clone() }).collect();
        let metadata =
            Metadata { packages, target_directory: "target".into(), resolve: Some(Resolve { nodes }) };
        let problems = judge(&deny, &metadata);
        assert_eq!(problems.len(), 3, "{problems:?}");
    }
}
