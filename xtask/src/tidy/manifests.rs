//! Every crate takes lints and dependencies from the workspace.

use super::{File, Problem};

pub fn judge(file: &File, problems: &mut Vec<Problem>) {
    let manifest: toml::Table = match toml::from_str(&file.text) {
        Ok(manifest) => manifest,
        Err(error) => {
            problems.push(Problem::new(file, 1, format!("cannot be read: {error}")));
            return;
        }
    };
    // A package with a workspace of its own (fuzzers) stands outside and can inherit nothing.
    if !manifest.contains_key("package") || manifest.contains_key("workspace") {
        return;
    }
    let takes = |value: Option<&toml::Value>| {
        value.and_then(|value| value.get("workspace")).and_then(toml::Value::as_bool) == Some(true)
    };
    if !takes(manifest.get("lints")) {
        problems.push(Problem::new(file, 1, "no [lints] workspace = true"));
    }
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let Some(section) = manifest.get(section).and_then(toml::Value::as_table) else { continue };
        for (name, value) in section.iter().filter(|(_, value)| !takes(Some(*value))) {
            let message =
                format!("{name} = {value}: list it in the root Cargo.toml, then `{name}.workspace = true`");
            problems.push(Problem::new(file, 1, message));
        }
    }
}
