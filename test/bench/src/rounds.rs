//! Figures of several rounds: the median, and between what they lie.

use std::fmt;

/// The figures of all rounds.
pub struct Spread(Vec<f64>);

impl Spread {
    /// At least one figure.
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Spread {
        let mut figures: Vec<f64> = figures.into_iter().collect();
        assert!(!figures.is_empty(), "there is no round to tell of");
        figures.sort_by(f64::total_cmp);
        Spread(figures)
    }

    /// Of two middle figures the mean.
    pub fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        match self.0.len() % 2 {
            1 => self.0[middle],
            _ => f64::midpoint(self.0[middle - 1], self.0[middle]),
        }
    }

    pub fn min(&self) -> f64 {
        self.0[0]
    }

    pub fn max(&self) -> f64 {
        self.0[self.0.len() - 1]
    }
}

/// `median (min–max)`, with as many decimals as the format asks for, two by default.
impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = f.precision().unwrap_or(2);
        write!(f, "{:.decimals$} ({:.decimals$}–{:.decimals$})", self.median(), self.min(), self.max())
    }
}

/// Runs two works by turns, `rounds` times each after one round that does not count, and gives what they give (most often
/// CPU seconds) round by round. Who begins changes from round to round.
pub fn by_turns<T>(rounds: usize, mut one: impl FnMut() -> T, mut other: impl FnMut() -> T) -> Vec<(T, T)> {
    let mut round = |turn: usize| match turn % 2 {
        0 => {
            let first = one();
            (first, other())
        }
        _ => {
            let second = other();
            (one(), second)
        }
    };
    round(0);
    (0..rounds.max(1)).map(round).collect()
}

/// The same for works that take so little that the machine may be fast for the one and slow for the other: a round is so many
/// turns, and its figures are their sums.
pub fn by_many_turns(
    rounds: usize,
    turns: usize,
    one: impl FnMut() -> f64,
    other: impl FnMut() -> f64,
) -> Vec<(f64, f64)> {
    let each = by_turns(rounds.max(1) * turns, one, other);
    let sum =
        |turns: &[(f64, f64)]| turns.iter().fold((0.0, 0.0), |sum, turn| (sum.0 + turn.0, sum.1 + turn.1));
    each.chunks(turns).map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_middle_and_the_ends() {
        assert_eq!(Spread::of([3.0, 1.0, 2.0]).to_string(), "2.00 (1.00–3.00)");
        assert_eq!(format!("{:.1}", Spread::of([4.0, 1.0])), "2.5 (1.0–4.0)");
    }

    #[test]
    fn both_run_in_every_round() {
        let mut order = Vec::new();
        let cell = std::cell::RefCell::new(&mut order);
        let note = |name: char| {
            cell.borrow_mut().push(name);
            f64::from(name as u32)
        };
        let rounds = by_turns(2, || note('a'), || note('b'));
        assert_eq!(rounds, [(97.0, 98.0), (97.0, 98.0)]);
        assert_eq!(order, ['a', 'b', 'a', 'b', 'b', 'a']);
    }

    #[test]
    fn a_round_of_many_turns_is_their_sum() {
        let count = std::cell::Cell::new(0.0);
        let next = || count.replace(count.get() + 1.0);
        // The turn that does not count takes 0 and 1; then by turns 3 and 2, 4 and 5, and so on.
        assert_eq!(by_many_turns(2, 2, next, next), [(7.0, 7.0), (15.0, 15.0)]);
    }
}
