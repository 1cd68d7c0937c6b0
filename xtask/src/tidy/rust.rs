//! Rules of every Rust file: a header, a length, no leftovers, `unsafe` and sleeping only where they belong.

use super::allow::Allowed;
use super::scan::Token;
use super::{File, Problem};

/// Lines of a file.
pub const LONGEST: usize = 400;

const UNSAFE: [&str; 2] = ["shell/linux/", "bin/libmesos/"];

pub fn judge(file: &File, tokens: &[Token<'_>], allowed: &Allowed, problems: &mut Vec<Problem>) {
    header(file, problems);
    length(file, allowed, problems);
    let may_be_unsafe = UNSAFE.iter().any(|folder| file.path.starts_with(folder));
    for token in tokens.iter().filter(|token| token.text == "unsafe" && !may_be_unsafe) {
        problems.push(Problem::new(file, token.line, "unsafe belongs in shell/linux or bin/libmesos"));
    }
    for line in ignored(tokens) {
        problems.push(Problem::new(file, line, "a test is ignored; let it run or remove it"));
    }
    if !allowed.sleeps.contains_key(&file.path) {
        for line in sleeps(file, tokens) {
            let message = "sleeping hides a race; wait for what is awaited, or allow it in xtask/tidy.toml";
            problems.push(Problem::new(file, line, message));
        }
    }
}

fn header(file: &File, problems: &mut Vec<Problem>) {
    let first = file.text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("#!["));
    if !first.is_some_and(|line| line.starts_with("//!")) {
        problems.push(Problem::new(
            file,
            1,
            "no header; begin with `//!`: what it owns, promises, refuses to know",
        ));
    }
}

fn length(file: &File, allowed: &Allowed, problems: &mut Vec<Problem>) {
    let lines = file.text.lines().count();
    if lines > LONGEST && !file.is_generated() && !allowed.long_files.contains_key(&file.path) {
        let message = format!("{lines} lines; split it, or add it with a reason to xtask/tidy.toml");
        problems.push(Problem::new(file, lines, message));
    }
}

fn ignored(tokens: &[Token<'_>]) -> impl Iterator<Item = usize> {
    let attribute = |w: &&[Token<'_>]| w[0].text == "#" && w[1].text == "[" && w[2].text == "ignore";
    tokens.windows(3).filter(attribute).map(|window| window[2].line)
}

/// Whether all of it is a test.
pub fn is_test(file: &File) -> bool {
    file.path.starts_with("test/") || file.path.contains("/tests/") || file.path.ends_with("/tests.rs")
}

/// Lines that block a thread by sleeping, or in tests wait for a time instead of an event.
pub fn sleeps<'a>(file: &File, tokens: &'a [Token<'a>]) -> impl Iterator<Item = usize> + 'a {
    let is_test = is_test(file);
    let call = move |w: &&[Token<'_>]| {
        let module = w[0].text == "thread" || is_test && w[0].text == "time";
        module && w[1].text == "::" && matches!(w[2].text, "sleep" | "sleep_ms")
    };
    tokens.windows(3).filter(call).map(|window| window[2].line)
}
