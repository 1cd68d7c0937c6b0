//! Numbers of things in sentences for people.

use std::fmt;

/// `1 agent`, `2 agents`: how many there are of a noun whose plural takes an `s`.
pub fn counted(count: usize, noun: &'static str) -> Counted {
    Counted { count, noun }
}

/// See [`counted`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    count: usize,
    noun: &'static str,
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{ending}", self.count, self.noun)
    }
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_is_alone() {
        let said = |count| counted(count, "agent").to_string();
        assert_eq!([0, 1, 2].map(said), ["0 agents", "1 agent", "2 agents"]);
    }
}
