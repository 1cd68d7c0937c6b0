//! Adding, subtracting and comparing: merges of two sorted lists.

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

/// Walks two sorted lists; calls `each` for every entry of `other` with the index of the entry of the same key in `mine`.
fn join<'a>(mine: &mut [Entry], other: &'a [Entry], mut each: impl FnMut(Option<&mut Entry>, &'a Entry)) {
    let mut at = 0;
    for entry in other {
        while mine.get(at).is_some_and(|m| m.cmp_key(entry).is_lt()) {
            at += 1;
        }
        let same = mine.get_mut(at).filter(|m| m.cmp_key(entry).is_eq());
        each(same, entry);
    }
}

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
        if !new.is_empty() {
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
        let mut emptied = false;
        join(&mut self.entries, &other.entries, |mine, entry| {
            if let Some(mine) = mine {
                mine.take(entry);
                emptied |= mine.is_empty();
            }
        });
        if emptied {
            self.entries.retain(|entry| !entry.is_empty());
        }
    }

    /// Whether all of `other` is in.
    pub fn contains(&self, other: &Resources) -> bool {
        let mut mine = self.entries.iter().peekable();
        other.entries.iter().all(|entry| {
            while mine.next_if(|m| m.cmp_key(entry).is_lt()).is_some() {}
            mine.peek().is_some_and(|m| m.cmp_key(entry).is_eq() && m.contains(entry))
        })
    }

    /// Whether one resource is in. O(log n).
    pub fn contains_resource(&self, resource: &Resource) -> bool {
        let wanted = Entry { resource: resource.clone(), count: 1 };
        let found = self.entries.binary_search_by(|mine| mine.cmp_key(&wanted));
        wanted.is_empty() || found.is_ok_and(|at| self.entries[at].contains(&wanted))
    }
}
