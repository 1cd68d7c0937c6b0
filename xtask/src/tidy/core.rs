//! Core is deterministic: it names no clock, file, socket, thread or environment, and no map with a random order.
//!
//! Clippy holds the same by types (core/clippy.toml); this holds it by words, for what clippy cannot see.

use super::scan::Token;
use super::{File, Problem};

/// Modules of std that touch the world.
const MODULES: [&str; 6] = ["fs", "net", "thread", "env", "process", "os"];

const NAMES: [(&str, &str); 5] = [
    ("Instant", "time comes in as Now"),
    ("SystemTime", "time comes in as Now"),
    ("HashMap", "its order is random: use BTreeMap, or FxHashMap where no decision walks it"),
    ("HashSet", "its order is random: use BTreeSet, or FxHashSet where no decision walks it"),
    ("RandomState", "chance comes from a seed: use Rng"),
];

pub fn judge(file: &File, tokens: &[Token<'_>], problems: &mut Vec<Problem>) {
    let is_core = file.path.starts_with("core/") && file.path.contains("/src/");
    if !is_core {
        return;
    }
    for (at, token) in tokens.iter().enumerate() {
        if token.text == "std" && tokens.get(at + 1).is_some_and(|next| next.text == "::") {
            for module in modules(&tokens[at + 2..]).filter(|module| MODULES.contains(&module.text)) {
                let message = format!("core may not use std::{}: let it be an effect", module.text);
                problems.push(Problem::new(file, module.line, message));
            }
        }
        if let Some((name, advice)) = NAMES.iter().find(|(name, _)| *name == token.text) {
            problems.push(Problem::new(file, token.line, format!("core may not use {name}: {advice}")));
        }
    }
}

/// What stands directly behind `std::`: a name, or the heads of a group in braces.
fn modules<'a>(tokens: &'a [Token<'a>]) -> Box<dyn Iterator<Item = &'a Token<'a>> + 'a> {
    if tokens.first().is_none_or(|token| token.text != "{") {
        return Box::new(tokens.iter().take(1));
    }
    let mut depth = 0_i32;
    let mut before = "";
    Box::new(
        tokens
            .iter()
            .take_while(move |token| {
                depth += i32::from(token.text == "{") - i32::from(token.text == "}");
                depth > 0
            })
            .filter(move |token| {
                let is_head = matches!(before, "{" | ",");
                before = if token.text == "{" || token.text == "," { "{" } else { "" };
                is_head
            }),
    )
}
