//! Holds layers.toml: which crate may lean on which, and which crates from outside core may use.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::workspace::{self, Metadata, Package};

/// layers.toml. Keys and values are folders such as `core/wire`; values of `outside` are names of crates.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Layers {
    /// What a crate may link.
    uses: BTreeMap<String, BTreeSet<String>>,
    /// What its tests may link on top.
    #[serde(default)]
    tests: BTreeMap<String, BTreeSet<String>>,
    /// For some layers, the crates from outside that they may link.
    outside: BTreeMap<String, BTreeSet<String>>,
}

pub fn run() -> Result<()> {
    let path = workspace::root().join("layers.toml");
    let text = std::fs::read_to_string(&path).context("read layers.toml")?;
    let layers: Layers = toml::from_str(&text).context("layers.toml")?;
    let mut problems = directions(&layers);
    problems.extend(edges(&layers, &workspace::members()?));
    if problems.is_empty() {
        Ok(())
    } else {
        bail!("layers.toml does not hold:\n  {}", problems.join("\n  "))
    }
}

/// A folder's layer, and the layers that it may see. The simulator is a judge of core alone.
fn visible(folder: &str) -> &'static [&'static str] {
    match folder.split('/').next().unwrap_or_default() {
        _ if folder == "test/sim" => &["core"],
        "core" => &["core"],
        "shell" => &["core", "shell"],
        "bin" => &["core", "shell"],
        "test" => &["core", "shell"],
        _ => &[],
    }
}

/// layers.toml itself follows bin → shell → core.
fn directions(layers: &Layers) -> Vec<String> {
    let mut problems = Vec::new();
    for (folder, uses) in layers.uses.iter().chain(&layers.tests) {
        for used in uses {
            let layer = used.split('/').next().unwrap_or_default();
            if !visible(folder).contains(&layer) {
                problems.push(format!(
                    "{folder} may not see {used}: bin → shell → core, and test/sim sees core alone"
                ));
            }
        }
    }
    problems
}

fn edges(layers: &Layers, metadata: &Metadata) -> Vec<String> {
    let mut problems = Vec::new();
    let folders: BTreeSet<String> = metadata.packages.iter().map(Package::folder).collect();
    for listed in layers.uses.keys().filter(|listed| !folders.contains(*listed)) {
        problems.push(format!("{listed} is listed but not there; remove it"));
    }
    for package in &metadata.packages {
        let folder = package.folder();
        let Some(uses) = layers.uses.get(&folder) else {
            problems.push(format!("{folder} is not listed; add it under [uses]"));
            continue;
        };
        let tests = layers.tests.get(&folder);
        for dependency in &package.dependencies {
            let for_tests = dependency.kind.as_deref() == Some("dev");
            match &dependency.path {
                Some(path) => {
                    let used = workspace::relative(path);
                    let allowed =
                        uses.contains(&used) || for_tests && tests.is_some_and(|t| t.contains(&used));
                    if !allowed {
                        problems.push(format!("{folder} uses {used}, which layers.toml does not allow"));
                    }
                }
                None if for_tests => {}
                None => problems.extend(from_outside(layers, &folder, &dependency.name)),
            }
        }
    }
    problems
}

fn from_outside(layers: &Layers, folder: &str, name: &str) -> Option<String> {
    let layer = folder.split('/').next().unwrap_or_default();
    let allowed = layers.outside.get(folder).or_else(|| layers.outside.get(layer))?;
    (!allowed.contains(name))
        .then(|| format!("{folder} uses the crate {name}, which [outside] does not allow there"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_hold() {
        if let Err(error) = run() {
            panic!("{error}");
        }
    }

    #[test]
    fn core_may_not_see_the_shell() {
        let layers: Layers = toml::from_str(
            r#"
            [uses]
            "core/model" = ["shell/http"]
            "test/sim" = ["core/model", "shell/store"]
            "shell/http" = ["core/wire", "bin/meseta"]
            [outside]
            core = ["bytes"]
            "#,
        )
        .unwrap();
        assert_eq!(directions(&layers).len(), 3);
        assert!(from_outside(&layers, "core/model", "tokio").is_some());
        assert!(from_outside(&layers, "core/model", "bytes").is_none());
        assert!(from_outside(&layers, "shell/http", "tokio").is_none());
    }
}
