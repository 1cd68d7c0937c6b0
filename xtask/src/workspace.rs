//! The workspace as cargo sees it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process;

/// The folder of the workspace's Cargo.toml.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The part of `cargo metadata` that is used.
#[derive(Deserialize)]
pub struct Metadata {
    pub packages: Vec<Package>,
    pub target_directory: PathBuf,
    pub resolve: Option<Resolve>,
}

#[derive(Deserialize)]
pub struct Package {
    pub id: String,
    pub name: String,
    pub version: String,
    pub license: Option<String>,
    /// None for the workspace's own.
    pub source: Option<String>,
    pub manifest_path: PathBuf,
    pub dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
pub struct Dependency {
    pub name: String,
    /// None for a normal one, else `dev` or `build`.
    pub kind: Option<String>,
    /// Where a crate of the workspace is.
    pub path: Option<PathBuf>,
}

#[derive(Deserialize)]
pub struct Resolve {
    pub nodes: Vec<Node>,
}

#[derive(Deserialize)]
pub struct Node {
    pub id: String,
}

impl Package {
    /// Its folder below the root: `core/wire`.
    pub fn folder(&self) -> String {
        let folder = self.manifest_path.parent().unwrap_or(&self.manifest_path);
        relative(folder)
    }
}

/// A path below the root, with slashes.
pub fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The workspace's own packages.
pub fn members() -> Result<Metadata> {
    metadata(&["--no-deps"])
}

/// All packages that a build for Linux takes.
pub fn everything() -> Result<Metadata> {
    metadata(&["--filter-platform", "x86_64-unknown-linux-gnu"])
}

fn metadata(more: &[&str]) -> Result<Metadata> {
    let text = process::quiet(process::cargo(&["metadata", "--format-version", "1"]).args(more))?;
    serde_json::from_str(&text).context("read the answer of cargo metadata")
}

/// Where programs of the profile `ci` are.
pub fn programs() -> Result<PathBuf> {
    Ok(members()?.target_directory.join("ci"))
}

/// Builds the programs of the workspace with the profile `ci`, so that tests, simulator and conformance share one build;
/// but for the benchmarks, which are run as a release.
pub fn build_programs() -> Result<()> {
    let programs = ["--workspace", "--bins", "--exclude", "meseta-bench"];
    process::quiet(process::cargo(&["build", "--profile", "ci", "--quiet"]).args(programs)).map(drop)
}
