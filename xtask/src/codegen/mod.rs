//! `cargo xtask codegen`: our `.proto` files to the committed Rust of `core/wire/src/generated`.
//!
//! Owns the shape of generated types and their codecs' code. Reads everything under `proto/`, needs no `protoc`, and is
//! run by hand: a build never generates. With `check` it writes nothing and fails where the committed code is stale.

mod decode;
mod docs;
mod encode;
mod json;
mod layout;
mod schema;
mod table;
mod types;
mod v0;

use anyhow::{Context, Result, bail};
use schema::Schema;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What every generated file says below its first line.
const NOTE: &str = "//!\n//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.\n\n";

/// Generates, or compares with what is committed.
///
/// # Errors
/// Proto files that do not compile or use what the generator does not support; with `check`, stale code.
pub fn run(check: bool) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has a parent folder")?;
    let schema = Schema::load(&root.join("proto"))?;
    let target = root.join("core/wire/src/generated");
    let mut files = BTreeMap::new();
    for (path, text) in table::files(&schema)? {
        let (title, rest) = text.split_once('\n').context("a generated file has a title")?;
        files.insert(target.join(path), rustfmt(&format!("{title}\n{NOTE}{rest}"), root)?);
    }
    let stale = stale_files(&target, &files)?;
    if check {
        return match stale.is_empty() {
            true => Ok(()),
            false => {
                bail!("stale generated code: run `cargo xtask codegen` and commit {}", list(&stale, root))
            }
        };
    }
    for path in stale {
        match files.get(&path) {
            Some(text) => write(&path, text)?,
            None => std::fs::remove_file(&path).with_context(|| format!("remove {}", path.display()))?,
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("create {}", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("write {}", path.display()))
}

/// Files whose committed text differs from the generated one, and committed ones that are generated no more.
fn stale_files(target: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>> {
    let mut stale = files
        .iter()
        .filter(|(path, text)| std::fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(path, _)| path.clone())
        .collect::<Vec<_>>();
    if target.exists() {
        stale.extend(schema::walk(target, "rs")?.into_iter().filter(|path| !files.contains_key(path)));
    }
    Ok(stale)
}

fn list(paths: &[PathBuf], root: &Path) -> String {
    let names = paths.iter().map(|path| path.strip_prefix(root).unwrap_or(path).display().to_string());
    names.collect::<Vec<_>>().join(", ")
}

/// Formats as `cargo fmt` would, so that a formatter run changes nothing.
fn rustfmt(text: &str, root: &Path) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("run rustfmt")?;
    let mut stdin = child.stdin.take().context("rustfmt has an input")?;
    let input = text.to_owned();
    let feeder = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().context("wait for rustfmt")?;
    feeder.join().ok().context("rustfmt's feeder")?.context("feed rustfmt")?;
    if !output.status.success() {
        bail!("rustfmt refused generated code that begins with {}", text.lines().nth(1).unwrap_or_default());
    }
    String::from_utf8(output.stdout).context("rustfmt prints UTF-8")
}
