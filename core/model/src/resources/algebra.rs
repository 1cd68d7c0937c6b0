//! Adding, subtracting and comparing: merges of two sorted lists, where a short one looks up its places in a long one.

use super::{Entry, NotContained, Resource, Resources};
use std::cmp::Ordering;

impl Entry {
    fn divisible(&self) -> bool {
        !self.resource.kind.is_indivisible()
    }

    /// Puts in another entry of the same key.
    fn merge(&mut self, other: &Entry) {
        match self.divisible() {
            true => self.resource.value.add(&other.resource.value),
            false => self.count = self.count.saturating_add(other.count),
        }
    }

    /// Takes out another entry of the same key, as far as it is there.
    fn take(&mut self, other: &Entry) {
        match self.divisible() {
            true => self.resource.value.subtract(&other.resource.value),
            false => self.count = self.count.saturating_sub(other.count),
        }
    }

    fn contains(&self, other: &Entry) -> bool {
        match self.divisible() {
            true => self.resource.value.contains(&other.resource.value),
            false => self.count >= other.count,
        }
    }

    fn is_empty(&self) -> bool {
        self.count == 0 || self.resource.value.is_empty()
    }

    fn cmp_key(&self, other: &Entry) -> Ordering {
        self.resource.cmp_key(&other.resource)
    }
}

/// The first place from `from` on whose key is not less: the next one where lists are alike, and one that is d places away
/// after log d looks.
fn seek(entries: &[Entry], from: usize, key: &Entry) -> usize {
    let (mut at, mut step) = (from, 1);
    while entries.get(at + step - 1).is_some_and(|entry| entry.cmp_key(key).is_lt()) {
        at += step;
        step *= 2;
    }
    let end = (at + step - 1).min(entries.len());
    at + entries[at..end].partition_point(|entry| entry.cmp_key(key).is_lt())
}

/// Walks two sorted lists; calls `each` for every entry of `other` with the entry of the same key in `mine`.
fn join<'a>(mine: &mut [Entry], other: &'a [Entry], mut each: impl FnMut(Option<&mut Entry>, &'a Entry)) {
    let mut at = 0;
    for entry in other {
        at = seek(mine, at, entry);
        let same = mine.get_mut(at).filter(|m| m.cmp_key(entry).is_eq());
        each(same, entry);
    }
}

/// Below this part of a list, others are put in one by one instead of sorting all.
const FEW: usize = 8;

impl Resources {
    /// From resources in any order, each with its count. O(n log n).
    pub(super) fn from_counted(resources: impl IntoIterator<Item = (Resource, u32)>) -> Self {
        let entries = resources.into_iter().map(|(resource, count)| Entry { resource, count });
        let mut entries: Vec<Entry> = entries.filter(|entry| !entry.is_empty()).collect();
        entries.sort_by(Entry::cmp_key);
        entries.dedup_by(|later, first| {
            let same = later.cmp_key(first).is_eq();
            if same {
                first.merge(later);
            }
            same
        });
        Self { entries }
    }

    /// Puts in all of `other`. Ranges and sets that overlap stay once; scalars saturate.
    pub fn add(&mut self, other: &Resources) {
        if self.entries.is_empty() {
            self.entries.clone_from(&other.entries);
            return;
        }
        let mut new = Vec::new();
        join(&mut self.entries, &other.entries, |mine, entry| match mine {
            Some(mine) => mine.merge(entry),
            None => new.push(entry.clone()),
        });
        if new.len() * FEW < self.entries.len() {
            for entry in new {
                let at = self.entries.partition_point(|mine| mine.cmp_key(&entry).is_lt());
                self.entries.insert(at, entry);
            }
        } else if !new.is_empty() {
            self.entries.append(&mut new);
            // The stable sort finds the two sorted runs and merges them.
            self.entries.sort_by(Entry::cmp_key);
        }
    }

    /// Takes out all of `other`, or nothing at all.
    pub fn subtract(&mut self, other: &Resources) -> Result<(), NotContained> {
        if !self.contains(other) {
            return Err(NotContained { missing: other.minus(self) });
        }
        self.take(other);
        Ok(())
    }

    /// What is left without `other`, as far as that is there.
    pub fn minus(&self, other: &Resources) -> Resources {
        let mut left = self.clone();
        left.take(other);
        left
    }

    /// Both together.
    pub fn plus(&self, other: &Resources) -> Resources {
        let mut sum = self.clone();
        sum.add(other);
        sum
    }

    /// The same resources, with what is not part of their identity (how a volume is mounted, who made it) as it stands in
    /// `book`. What a task gives back shall not change what is offered.
    pub fn in_terms_of(&self, book: &Resources) -> Resources {
        let mut translated = self.clone();
        join(&mut translated.entries, &book.entries, |mine, entry| {
            if let Some(mine) = mine {
                mine.resource.kind = entry.resource.kind.clone();
            }
        });
        translated
    }

    fn take(&mut self, other: &Resources) {
        let few = other.entries.len() * FEW < self.entries.len();
        let (mut emptied, mut at) = (false, 0);
        for entry in &other.entries {
            at = seek(&self.entries, at, entry);
            let Some(mine) = self.entries.get_mut(at).filter(|mine| mine.cmp_key(entry).is_eq()) else {
                continue;
            };
            mine.take(entry);
            match mine.is_empty() && few {
                true => drop(self.entries.remove(at)),
                false => emptied |= mine.is_empty(),
            }
        }
        if emptied {
            self.entries.retain(|entry| !entry.is_empty());
        }
    }

    /// Whether all of `other` is in.
    pub fn contains(&self, other: &Resources) -> bool {
        let mut at = 0;
        other.entries.iter().all(|entry| {
            at = seek(&self.entries, at, entry);
            self.entries.get(at).is_some_and(|mine| mine.cmp_key(entry).is_eq() && mine.contains(entry))
        })
    }

    /// Whether one resource is in. O(log n).
    pub fn contains_resource(&self, resource: &Resource) -> bool {
        let wanted = Entry { resource: resource.clone(), count: 1 };
        let found = self.entries.binary_search_by(|mine| mine.cmp_key(&wanted));
        wanted.is_empty() || found.is_ok_and(|at| self.entries[at].contains(&wanted))
    }
}
