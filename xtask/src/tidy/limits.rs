//! Every bound is held to: a constant of the file of bounds that nothing uses promises what nobody keeps.
//!
//! Tests do not count: what only a test uses bounds nothing.

use super::allow::Allowed;
use super::{File, Problem, rust, scan};

pub const PATH: &str = "core/model/src/limits.rs";

pub fn judge(files: &[File], allowed: &Allowed, problems: &mut Vec<Problem>) {
    for (name, line) in unused(files) {
        if !allowed.unused_limits.contains_key(&name) {
            let message = format!(
                "nothing holds to {name}: use it where the bound belongs, remove it, or add it with a reason to \
                 xtask/tidy.toml"
            );
            problems.push(Problem { path: PATH.to_owned(), line, message });
        }
    }
}

/// The constants that are named nowhere else, nor in another bound, with their lines.
pub fn unused(files: &[File]) -> Vec<(String, usize)> {
    let Some(file) = files.iter().find(|file| file.path == PATH) else { return Vec::new() };
    let tokens = scan::tokens(&file.text);
    let constants = tokens.windows(2).filter(|pair| pair[0].text == "const" && pair[1].text != "fn");
    let mut unused: Vec<(String, usize)> =
        constants.map(|pair| (pair[1].text.to_owned(), pair[1].line)).collect();
    unused.retain(|(name, line)| !tokens.iter().any(|token| token.text == name && token.line != *line));
    for other in files.iter().filter(|other| may_use(other)) {
        let tokens = scan::tokens(&other.text);
        unused.retain(|(name, _)| !product(&tokens).any(|token| token.text == name));
    }
    unused
}

/// Who uses a bound names the file that it is from.
fn may_use(file: &File) -> bool {
    file.is("rs") && file.path != PATH && !rust::is_test(file) && file.text.contains("limits")
}

/// What stands before the tests of the file.
fn product<'a>(tokens: &'a [scan::Token<'a>]) -> impl Iterator<Item = &'a scan::Token<'a>> {
    let tests = |w: &[scan::Token<'_>]| w[0].text == "mod" && w[1].text == "tests" && w[2].text == "{";
    let end = tokens.windows(3).position(tests).unwrap_or(tokens.len());
    tokens[..end].iter()
}
