//! What a trait must be like.

use super::Found;
use super::pattern::Pattern;

/// One predicate; those on texts hold for whatever is there and is no text, as in Mesos.
#[derive(Debug, PartialEq)]
pub(super) enum Predicate {
    Exists,
    NotExists,
    TextEquals(Box<str>),
    TextNotEquals(Box<str>),
    TextMatches(Pattern),
    TextNotMatches(Pattern),
}

impl Predicate {
    pub fn holds(&self, found: Found<'_>) -> bool {
        match (self, found) {
            (Self::Exists, found) => !matches!(found, Found::Nothing),
            (Self::NotExists, found) => matches!(found, Found::Nothing),
            (_, Found::Other) => true,
            (Self::TextEquals(_) | Self::TextMatches(_), Found::Nothing) => false,
            (Self::TextNotEquals(_) | Self::TextNotMatches(_), Found::Nothing) => true,
            (Self::TextEquals(wanted), Found::Text(text)) => **wanted == *text,
            (Self::TextNotEquals(wanted), Found::Text(text)) => **wanted != *text,
            (Self::TextMatches(pattern), Found::Text(text)) => pattern.matches(text),
            (Self::TextNotMatches(pattern), Found::Text(text)) => !pattern.matches(text),
        }
    }
}
