//! Sets of whole numbers as sorted ranges: ports above all.

use super::{ValueError, bracketed, syntax};
use crate::limits;
use smallvec::SmallVec;
use std::fmt;

/// Sorted, disjoint, coalesced inclusive ranges of `u64`. One range, the common case, needs no heap.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ranges(SmallVec<[(u64, u64); 1]>);

impl Ranges {
    pub fn new() -> Self {
        Self::default()
    }

    /// One range, inclusive at both ends.
    pub fn one(begin: u64, end: u64) -> Result<Self, ValueError> {
        Self::from_pairs([(begin, end)])
    }

    /// From pairs in any order. Refuses inverted and overlapping pairs, as Mesos does, and more than
    /// [`limits::RANGES_MAX`] ranges after coalescing. O(n log n).
    pub fn from_pairs(pairs: impl IntoIterator<Item = (u64, u64)>) -> Result<Self, ValueError> {
        Self::from_pairs_within(limits::RANGES_MAX, pairs)
    }

    /// The same with another bound.
    pub(crate) fn from_pairs_within(
        most: usize,
        pairs: impl IntoIterator<Item = (u64, u64)>,
    ) -> Result<Self, ValueError> {
        let mut pairs: Vec<(u64, u64)> = pairs.into_iter().collect();
        pairs.sort_unstable();
        let mut ranges = Self::new();
        let mut last: Option<u64> = None;
        for (begin, end) in pairs {
            if begin > end {
                return Err(ValueError::Inverted { begin, end });
            }
            if last.is_some_and(|last| begin <= last) {
                return Err(ValueError::Overlapping { at: begin });
            }
            last = Some(end);
            ranges.append(begin, end);
        }
        match ranges.0.len() {
            count if count > most => Err(ValueError::TooManyRanges { count, most }),
            _ => Ok(ranges),
        }
    }

    /// Appends a range that begins no earlier than the last one; merges where they touch or overlap.
    fn append(&mut self, begin: u64, end: u64) {
        match self.0.last_mut() {
            Some(last) if begin <= last.1.saturating_add(1) => last.1 = last.1.max(end),
            _ => self.0.push((begin, end)),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many ranges there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// How many numbers there are; `u64::MAX` where there is one more than that.
    pub fn count(&self) -> u64 {
        self.0.iter().fold(0, |sum: u64, (begin, end)| sum.saturating_add((end - begin).saturating_add(1)))
    }

    /// The ranges, lowest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, u64)> + ExactSizeIterator {
        self.0.iter().copied()
    }

    /// The numbers one by one, lowest first. May be 2^64 of them: take what you need.
    pub fn elements(&self) -> impl Iterator<Item = u64> {
        self.iter().flat_map(|(begin, end)| begin..=end)
    }

    /// The lowest `n` numbers.
    pub fn lowest(&self, n: u64) -> Ranges {
        let mut taken = Ranges::new();
        let mut left = n;
        for (begin, end) in self.iter() {
            if left == 0 {
                break;
            }
            let last = end.min(begin.saturating_add(left - 1));
            taken.0.push((begin, last));
            left -= last - begin + 1;
        }
        taken
    }

    /// Whether one number is in. O(log n).
    pub fn contains(&self, element: u64) -> bool {
        let at = self.0.partition_point(|(_, end)| *end < element);
        self.0.get(at).is_some_and(|(begin, _)| *begin <= element)
    }

    /// Whether all of `other` is in. O(n + m).
    pub fn contains_all(&self, other: &Ranges) -> bool {
        let mut mine = self.0.iter().peekable();
        other.0.iter().all(|(begin, end)| {
            while mine.next_if(|(_, last)| last < begin).is_some() {}
            mine.peek().is_some_and(|(first, last)| first <= begin && end <= last)
        })
    }

    /// The union. O(n + m).
    pub fn add(&mut self, other: &Ranges) {
        if other.is_empty() {
            return;
        }
        let mine = std::mem::take(self);
        self.0.reserve(mine.len().max(other.len()));
        let (mut a, mut b) = (&mine.0[..], &other.0[..]);
        let mut last: Option<(u64, u64)> = None;
        loop {
            let from = match (a.first(), b.first()) {
                (None, None) => break,
                (Some(x), Some(y)) if x > y => &mut b,
                (None, Some(_)) => &mut b,
                _ => &mut a,
            };
            let Some(((begin, end), rest)) = from.split_first() else { break };
            *from = rest;
            match &mut last {
                Some((_, last)) if *begin <= last.saturating_add(1) => *last = (*last).max(*end),
                _ => {
                    if let Some(done) = last.replace((*begin, *end)) {
                        self.0.push(done);
                    }
                }
            }
        }
        self.0.extend(last);
    }

    /// The difference; splits where it must. O(n + m).
    pub fn subtract(&mut self, other: &Ranges) {
        if other.is_empty() {
            return;
        }
        let mine = std::mem::take(self);
        self.0.reserve(mine.len());
        let mut cuts = other.iter().peekable();
        for (mut begin, end) in mine.iter() {
            while cuts.next_if(|(_, last)| *last < begin).is_some() {}
            let mut whole = true;
            while let Some(&(first, last)) = cuts.peek().filter(|(first, _)| *first <= end) {
                if begin < first {
                    self.0.push((begin, first - 1));
                }
                if last >= end {
                    whole = false;
                    break;
                }
                begin = last + 1;
                cuts.next();
            }
            if whole {
                self.0.push((begin, end));
            }
        }
    }

    /// What both have. O(n + m).
    pub fn intersection(&self, other: &Ranges) -> Ranges {
        let mut common = self.clone();
        let mut only_mine = self.clone();
        only_mine.subtract(other);
        common.subtract(&only_mine);
        common
    }

    /// Parses `[1-5, 7-9]`.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let pairs: Result<Vec<_>, _> = bracketed(text, '[', ']')?.map(parse_pair).collect();
        Self::from_pairs(pairs?)
    }
}

fn parse_pair(text: &str) -> Result<(u64, u64), ValueError> {
    let number = |part: &str| part.trim().parse::<u64>().ok();
    let pair = text.split_once('-').and_then(|(begin, end)| Some((number(begin)?, number(end)?)));
    pair.ok_or_else(|| syntax(text))
}

impl fmt::Display for Ranges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (i, (begin, end)) in self.iter().enumerate() {
            write!(f, "{}{begin}-{end}", if i == 0 { "" } else { ", " })?;
        }
        f.write_str("]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    /// Small numbers and the largest ones, so that ranges meet and the edge of u64 is reached.
    fn element() -> impl Strategy<Value = u64> {
        prop_oneof![4 => 0..40u64, 1 => u64::MAX - 8..=u64::MAX]
    }

    fn elements() -> impl Strategy<Value = BTreeSet<u64>> {
        proptest::collection::btree_set(element(), 0..30)
    }

    fn ranges(elements: &BTreeSet<u64>) -> Ranges {
        Ranges::from_pairs(elements.iter().map(|e| (*e, *e))).expect("single numbers do not overlap")
    }

    fn check(ranges: &Ranges, expected: &BTreeSet<u64>) -> Result<(), TestCaseError> {
        prop_assert_eq!(&ranges.elements().collect::<BTreeSet<_>>(), expected);
        let apart = ranges.0.windows(2).all(|pair| pair[0].1 < u64::MAX && pair[0].1 + 1 < pair[1].0);
        prop_assert!(apart, "{} is not coalesced", ranges);
        prop_assert_eq!(ranges.count(), expected.len() as u64);
        Ok(())
    }

    proptest! {
        #[test]
        fn ranges_behave_like_sets(a in elements(), b in elements(), n in 0..40u64) {
            let (x, y) = (ranges(&a), ranges(&b));
            check(&x, &a)?;
            let mut sum = x.clone();
            sum.add(&y);
            check(&sum, &a.union(&b).copied().collect())?;
            let mut difference = x.clone();
            difference.subtract(&y);
            check(&difference, &a.difference(&b).copied().collect())?;
            check(&x.intersection(&y), &a.intersection(&b).copied().collect())?;
            check(&x.lowest(n), &a.iter().copied().take(n as usize).collect())?;
            prop_assert_eq!(x.contains_all(&y), a.is_superset(&b));
            prop_assert!(sum.contains_all(&x) && sum.contains_all(&y));
            prop_assert!(a.iter().all(|e| x.contains(*e)));
            prop_assert!(b.difference(&a).all(|e| !x.contains(*e)));
            prop_assert_eq!(Ranges::parse(&x.to_string()), Ok(x));
        }
    }

    #[test]
    fn the_whole_of_u64() {
        let all = Ranges::one(0, u64::MAX).unwrap();
        assert_eq!(
            (all.count(), all.contains(u64::MAX), all.lowest(u64::MAX).count()),
            (u64::MAX, true, u64::MAX)
        );
        let mut rest = all.clone();
        rest.subtract(&Ranges::one(1, u64::MAX).unwrap());
        assert_eq!(rest.to_string(), "[0-0]");
        rest.add(&all);
        assert_eq!(rest, all);
    }

    #[test]
    fn a_million_single_numbers_are_counted_not_compared() {
        let apart = (0..1_000_000u64).map(|n| (2 * n, 2 * n));
        let too_many = ValueError::TooManyRanges { count: 1_000_000, most: limits::RANGES_MAX };
        assert_eq!(Ranges::from_pairs(apart), Err(too_many));
        let touching = (0..1_000_000u64).rev().map(|n| (n, n));
        assert_eq!(Ranges::from_pairs(touching).unwrap().to_string(), "[0-999999]");
    }
}
