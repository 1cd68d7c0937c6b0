//! What an account says of each name of scalars: one line for one name, with all that an offer asks of it side by side.
//!
//! Owns the arithmetic of one role's quota. Promises that a line is found at once where names are few, and that what is
//! needed follows from the rest of the line after every change. Refuses to know of other accounts.

use crate::amounts::Amounts;
use smallvec::SmallVec;

/// As much as there is.
pub(crate) const UNLIMITED: i64 = i64::MAX;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub name: u32,
    pub consumed: i64,
    guaranteed: i64,
    /// The most that may be consumed, or `UNLIMITED`.
    limit: i64,
    /// What the accounts below need.
    pub below: i64,
    /// What is still to be kept free: what is guaranteed and not consumed, or what those below need, whichever is more.
    pub need: i64,
}

impl Line {
    fn new(name: u32) -> Self {
        Self { name, consumed: 0, guaranteed: 0, limit: UNLIMITED, below: 0, need: 0 }
    }

    /// What is to be needed.
    #[inline]
    pub fn renewed_need(&self) -> i64 {
        match self.guaranteed > 0 {
            true => self.below.max(self.guaranteed.saturating_sub(self.consumed)),
            false => self.below,
        }
    }

    /// What the role itself needs, beyond what those below it need.
    #[inline]
    pub fn own(&self) -> i64 {
        (self.need - self.below).max(0)
    }

    /// How much more it may have.
    #[inline]
    pub fn allowance(&self) -> i64 {
        match self.limit {
            UNLIMITED => UNLIMITED,
            limit => limit.saturating_sub(self.consumed).max(0),
        }
    }

    /// So much more is consumed, and needed by those below; how much more it needs for that.
    #[inline]
    pub fn change(&mut self, consumed: i64, below: i64) -> i64 {
        self.consumed = self.consumed.saturating_add(consumed);
        self.below = self.below.saturating_add(below);
        let need = self.renewed_need();
        need - std::mem::replace(&mut self.need, need)
    }
}

/// Sorted by the number of the name.
pub(crate) struct Lines(SmallVec<[Line; 4]>);

impl Lines {
    /// Nothing is needed as yet.
    pub fn new(guarantees: &Amounts, limits: &[(u32, i64)], consumed: &Amounts) -> Self {
        let mut lines = Self(SmallVec::new());
        guarantees.iter().for_each(|(name, amount)| lines.of_mut(name).guaranteed = amount);
        limits.iter().for_each(|(name, limit)| lines.of_mut(*name).limit = *limit);
        consumed.iter().for_each(|(name, amount)| lines.of_mut(name).consumed = amount);
        lines
    }

    pub fn iter(&self) -> impl Iterator<Item = &Line> {
        self.0.iter()
    }

    pub fn guarantees_nothing(&self) -> bool {
        self.0.iter().all(|line| line.guaranteed == 0)
    }

    /// Nothing is guaranteed any more.
    pub fn forget_guarantees(&mut self) {
        self.0.iter_mut().for_each(|line| line.guaranteed = 0);
    }

    #[inline]
    pub fn as_slice(&self) -> &[Line] {
        &self.0
    }

    #[inline]
    pub fn of_mut(&mut self, name: u32) -> &mut Line {
        let there = self.0.get(name as usize).is_some_and(|line| line.name == name);
        let place = if there { name as usize } else { self.place_of(name) };
        &mut self.0[place]
    }

    /// Enters the name where it is not there.
    #[cold]
    fn place_of(&mut self, name: u32) -> usize {
        self.0.binary_search_by_key(&name, |line| line.name).unwrap_or_else(|place| {
            self.0.insert(place, Line::new(name));
            place
        })
    }
}

/// That of a name. The first names are in every account, each at the place that is its number.
#[inline]
pub(crate) fn line_of(lines: &[Line], name: u32) -> Option<&Line> {
    match lines.get(name as usize) {
        Some(line) if line.name == name => Some(line),
        _ => search(lines, name),
    }
}

#[cold]
fn search(lines: &[Line], name: u32) -> Option<&Line> {
    lines.binary_search_by_key(&name, |line| line.name).ok().map(|place| &lines[place])
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::Rng;
    use std::collections::BTreeMap;

    #[test]
    fn every_name_has_its_line_wherever_it_stands() {
        let none = Amounts::default();
        let (mut rng, mut lines, mut naive) = (Rng::new(1), Lines::new(&none, &[], &none), BTreeMap::new());
        for _ in 0..500 {
            let (name, more) = (rng.below(40) as u32, rng.below(9) as i64);
            assert_eq!(line_of(lines.as_slice(), name).map(|line| line.consumed), naive.get(&name).copied());
            lines.of_mut(name).change(more, 0);
            *naive.entry(name).or_default() += more;
            assert!(lines.iter().map(|line| (line.name, line.consumed)).eq(naive.clone()));
        }
    }

    #[test]
    fn what_is_needed_is_what_is_missing_or_needed_below() {
        let mut line = Line { guaranteed: 10, ..Line::new(0) };
        assert_eq!((line.change(4, 0), line.own()), (6, 6));
        assert_eq!((line.change(0, 8), line.own()), (2, 0));
        assert_eq!((line.change(10, 0), line.own()), (0, 0));
        assert_eq!((line.change(-10, -8), line.own(), line.need), (-2, 6, 6));
    }
}
