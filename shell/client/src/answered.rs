//! What is said of an answer that is no success: a line, whoever gave it.

use meseta_http::{Answer, header};

/// As much as fits into a few lines of a terminal.
const SHOWN: usize = 500;

/// The reason that an answer gives, in one line; that of a web page is its status alone.
pub async fn reason(answer: &mut Answer) -> String {
    match is_page(answer) {
        true => format!("{}, with a web page", answer.status),
        false => one_line(&answer.status.to_string(), &answer.text().await),
    }
}

/// Whether it is written for a browser: neither masters nor agents do so.
pub(crate) fn is_page(answer: &Answer) -> bool {
    media(answer).eq_ignore_ascii_case("text/html")
}

/// What it is, without parameters such as the charset.
pub(crate) fn media(answer: &Answer) -> &str {
    let named = answer.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    named.and_then(|value| value.split(';').next()).unwrap_or_default().trim()
}

fn one_line(status: &str, text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return status.to_owned();
    }
    if let Some((end, _)) = line.char_indices().nth(SHOWN) {
        line.truncate(end);
        line.push('…');
    }
    line.chars().filter(|shown| !shown.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_a_line_however_much_was_said() {
        assert_eq!(one_line("404 Not Found", " no\n such\tthing\n"), "no such thing");
        assert_eq!(one_line("404 Not Found", " \n"), "404 Not Found");
        assert_eq!(one_line("404 Not Found", "\u{1b}[31mred"), "[31mred");
        assert_eq!(one_line("404 Not Found", &"ä".repeat(9_000)).chars().count(), SHOWN + 1);
    }
}
