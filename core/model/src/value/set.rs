//! Sets of texts.

use super::{ValueError, bracketed, syntax};
use std::fmt;
use std::sync::Arc;

/// Sorted texts, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set(Vec<Arc<str>>);

impl Set {
    pub fn new() -> Self {
        Self::default()
    }

    /// From items in any order. Refuses an item that comes twice, as Mesos does. O(n log n).
    pub fn from_items<T: Into<Arc<str>>>(items: impl IntoIterator<Item = T>) -> Result<Self, ValueError> {
        let mut items: Vec<Arc<str>> = items.into_iter().map(Into::into).collect();
        items.sort_unstable();
        match items.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(ValueError::DuplicateItem(pair[0].chars().take(100).collect())),
            None => Ok(Self(items)),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The items in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.0.iter().map(|item| &**item)
    }

    /// Whether one item is in. O(log n).
    pub fn contains(&self, item: &str) -> bool {
        self.0.binary_search_by(|mine| (**mine).cmp(item)).is_ok()
    }

    /// Whether all of `other` is in. O(n + m).
    pub fn contains_all(&self, other: &Set) -> bool {
        let mut mine = self.0.iter();
        other.0.iter().all(|item| mine.by_ref().find(|m| *m >= item) == Some(item))
    }

    /// The union. O(n + m).
    pub fn add(&mut self, other: &Set) {
        self.0.extend_from_slice(&other.0);
        // The stable sort finds the two sorted runs and merges them.
        self.0.sort();
        self.0.dedup();
    }

    /// The difference. O(n + m).
    pub fn subtract(&mut self, other: &Set) {
        let mut out = other.0.iter().peekable();
        self.0.retain(|item| {
            while out.next_if(|o| *o < item).is_some() {}
            out.peek() != Some(&item)
        });
    }

    /// Parses `{a, b}`.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let items: Vec<&str> = bracketed(text, '{', '}')?.collect();
        if items.iter().any(|item| item.is_empty()) {
            return Err(syntax(text));
        }
        Self::from_items(items)
    }
}

impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{")?;
        for (i, item) in self.iter().enumerate() {
            write!(f, "{}{item}", if i == 0 { "" } else { ", " })?;
        }
        f.write_str("}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn items() -> impl Strategy<Value = BTreeSet<String>> {
        proptest::collection::btree_set("[a-d]{1,2}", 0..12)
    }

    fn set(items: &BTreeSet<String>) -> Set {
        Set::from_items(items.iter().rev().map(String::as_str)).expect("no item comes twice")
    }

    fn plain(set: &Set) -> BTreeSet<String> {
        set.iter().map(str::to_owned).collect()
    }

    proptest! {
        #[test]
        fn sets_behave_like_sets(a in items(), b in items()) {
            let (x, y) = (set(&a), set(&b));
            let (mut sum, mut difference) = (x.clone(), x.clone());
            sum.add(&y);
            difference.subtract(&y);
            prop_assert_eq!(plain(&sum), a.union(&b).cloned().collect());
            prop_assert_eq!(plain(&difference), a.difference(&b).cloned().collect());
            prop_assert_eq!(x.contains_all(&y), a.is_superset(&b));
            prop_assert!(b.iter().all(|item| x.contains(item) == a.contains(item)));
            prop_assert_eq!(Set::parse(&x.to_string()), Ok(x));
        }
    }
}
