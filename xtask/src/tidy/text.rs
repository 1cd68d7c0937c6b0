//! Rules of every text file: no trailing space, a newline at the end, no leftovers, no path of somebody's machine.

use super::{File, Problem};

/// Words that stand for unfinished work. They are put together so that this file holds none of them.
const LEFTOVERS: [&str; 4] =
    [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("dbg", "!(")];

const MACHINE: &str = concat!("/wo", "rk/");

pub fn judge(file: &File, problems: &mut Vec<Problem>) {
    // Snapshots hold what a program printed, byte for byte.
    let is_snapshot = file.is("snap");
    for (at, line) in file.text.lines().enumerate() {
        let mut complain = |message: String| problems.push(Problem::new(file, at + 1, message));
        if line.ends_with([' ', '\t']) && !is_snapshot {
            complain("space at the end of the line".to_owned());
        }
        if let Some(word) = LEFTOVERS.iter().find(|word| has_word(line, word)) {
            complain(format!("{word}: finish it, or open an issue"));
        }
        if line.contains(MACHINE) {
            complain("a path of somebody's machine".to_owned());
        }
    }
    if !file.text.is_empty() && !file.text.ends_with('\n') {
        problems.push(Problem::new(file, file.text.lines().count(), "no newline at the end"));
    }
}

/// The word by itself, not as a part of another.
fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(part) && (word.ends_with('(') || !after.is_some_and(part))
    })
}
