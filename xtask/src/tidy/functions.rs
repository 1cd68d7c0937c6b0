//! Functions stay short.

use super::allow::Allowed;
use super::scan::Token;
use super::{File, Problem};

/// Lines from `fn` to the closing brace.
pub const LONGEST: usize = 70;

/// A function and its length.
pub struct Function<'a> {
    pub name: &'a str,
    pub line: usize,
    pub lines: usize,
}

pub fn judge(file: &File, tokens: &[Token<'_>], allowed: &Allowed, problems: &mut Vec<Problem>) {
    if file.is_generated() {
        return;
    }
    for function in long(tokens) {
        let entry = format!("{}::{}", file.path, function.name);
        if !allowed.long_functions.contains_key(&entry) {
            let message = format!(
                "{} has {} lines; split it, or add \"{entry}\" with a reason to xtask/tidy.toml",
                function.name, function.lines
            );
            problems.push(Problem::new(file, function.line, message));
        }
    }
}

/// Functions that are too long.
pub fn long<'a>(tokens: &'a [Token<'a>]) -> impl Iterator<Item = Function<'a>> {
    functions(tokens).filter(|function| function.lines > LONGEST)
}

fn functions<'a>(tokens: &'a [Token<'a>]) -> impl Iterator<Item = Function<'a>> {
    tokens.iter().enumerate().filter_map(|(at, token)| {
        let name = tokens.get(at + 1).filter(|next| token.text == "fn" && next.is_name())?;
        let end = end(&tokens[at + 2..])?;
        Some(Function { name: name.text, line: token.line, lines: end - token.line + 1 })
    })
}

/// The line of the brace that closes the body; none where there is no body.
fn end(tokens: &[Token<'_>]) -> Option<usize> {
    let mut brackets = 0_i32;
    let mut braces = 0_i32;
    for token in tokens {
        match token.text {
            "(" | "[" => brackets += 1,
            ")" | "]" => brackets -= 1,
            ";" if braces == 0 && brackets == 0 => return None,
            "{" => braces += 1,
            "}" => {
                braces -= 1;
                if braces == 0 && brackets == 0 {
                    return Some(token.line);
                }
            }
            _ => {}
        }
    }
    None
}
