//! Adding, subtracting and comparing: merges of two sorted lists, where a short one looks up its places in a long one.

use super::list::{List, Place};
use super::{Entry, NotContained, Resource, Resources};
use crate::value::Value;
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

/// Below this part of a list, others are put in one by one instead of sorting all.
const FEW: usize = 8;
/// To lists that are shorter together they are put in so anyway.
const SHORT: usize = if cfg!(test) { 8 } else { 32 };

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
        Self { entries: entries.into() }
    }

    /// The place of an entry's key, or of the first one behind it; and whether it is there.
    fn find(&self, from: Place, entry: &Entry) -> (Place, bool) {
        let place = self.entries.seek(from, |mine| mine.cmp_key(entry).is_lt());
        (place, self.entries.get(place).is_some_and(|mine| mine.cmp_key(entry).is_eq()))
    }

    /// Puts in all of `other`. Ranges and sets that overlap stay once; scalars saturate.
    pub fn add(&mut self, other: &Resources) {
        if self.is_empty() {
            self.entries.clone_from(&other.entries);
            return;
        }
        let few = other.len() * FEW < self.len() || other.len() + self.len() < SHORT;
        let (mut new, mut at) = (Vec::new(), Place::FIRST);
        for entry in other.entries.iter() {
            let (place, there) = self.find(at, entry);
            at = place;
            match there {
                true => self.entries.get_mut(place).into_iter().for_each(|mine| mine.merge(entry)),
                false if few => at = self.entries.insert(place, entry.clone()),
                false => new.push(entry.clone()),
            }
        }
        if !new.is_empty() {
            let mut all = std::mem::take(&mut self.entries).into_entries();
            all.append(&mut new);
            // The stable sort finds the two sorted runs and merges them.
            all.sort_by(Entry::cmp_key);
            self.entries = all.into();
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

    /// The entries here that others of `other` would be added to or taken from. Costs as much as there is of `other`.
    pub(crate) fn counterparts(&self, other: &Resources) -> Resources {
        let mut at = Place::FIRST;
        let entries = other.entries.iter().filter_map(|entry| {
            let (place, there) = self.find(at, entry);
            at = place;
            self.entries.get(place).filter(|_| there).cloned()
        });
        Resources { entries: entries.collect() }
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
        let (mut translated, mut at) = (self.clone(), Place::FIRST);
        for (place, entry) in self.entries.places().zip(self.entries.iter()) {
            if entry.resource.kind.is_plain() {
                continue;
            }
            let (there, found) = book.find(at, entry);
            at = there;
            let Some(theirs) = book.entries.get(there).filter(|_| found) else { continue };
            if !theirs.resource.kind.is_same(&entry.resource.kind)
                && let Some(mine) = translated.entries.get_mut(place)
            {
                mine.resource.kind = theirs.resource.kind.clone();
            }
        }
        translated
    }

    fn take(&mut self, other: &Resources) {
        if self.entries.is_same(&other.entries) {
            self.entries = List::new();
            return;
        }
        if self.len() * FEW < other.len() {
            // Most of a long list is of no concern to a short one.
            return self.take(&other.counterparts(self));
        }
        let few = other.len() * FEW < self.len();
        let (mut emptied, mut at) = (false, Place::FIRST);
        for entry in other.entries.iter() {
            let (place, there) = self.find(at, entry);
            at = place;
            if !there {
                continue;
            }
            let Some(mine) = self.entries.get_mut(place) else { continue };
            mine.take(entry);
            match mine.is_empty() && few {
                // Pieces may be joined, but none before this one.
                true => self.entries.remove(place),
                false => emptied |= mine.is_empty(),
            }
        }
        if emptied {
            self.entries.retain(|entry| !entry.is_empty());
        }
    }

    /// Whether all of `other` is in.
    pub fn contains(&self, other: &Resources) -> bool {
        let mut at = Place::FIRST;
        // More entries are never in fewer.
        let may = other.len() <= self.len();
        self.entries.is_same(&other.entries)
            || may
                && other.entries.iter().all(|entry| {
                    let (place, there) = self.find(at, entry);
                    at = place;
                    there && self.entries.get(place).is_some_and(|mine| mine.contains(entry))
                })
    }

    /// All there is of what adds up with anything in `other`.
    pub fn alike(&self, other: &Resources) -> Resources {
        if self.is_empty() {
            return Resources::new();
        }
        let (mut alike, mut at) = (Vec::with_capacity(other.len()), Place::FIRST);
        for entry in other.entries.iter() {
            let (place, there) = self.find(at, entry);
            at = place;
            alike.extend(self.entries.get(place).filter(|_| there).cloned());
        }
        Self { entries: alike.into() }
    }

    /// Whether ranges or sets in both have something in common: together they are less than their sum then.
    pub fn overlaps(&self, other: &Resources) -> bool {
        let mut at = Place::FIRST;
        let mut ranges = other.entries.iter().filter(|e| !matches!(e.resource.value, Value::Scalar(_)));
        ranges.any(|entry| {
            let (place, there) = self.find(at, entry);
            at = place;
            let Some(mine) = self.entries.get(place).filter(|_| there) else { return false };
            let mut beyond = entry.resource.value.clone();
            beyond.subtract(&mine.resource.value);
            beyond != entry.resource.value
        })
    }

    /// Whether one resource is in. O(log n).
    pub fn contains_resource(&self, resource: &Resource) -> bool {
        let wanted = Entry { resource: resource.clone(), count: 1 };
        let (place, there) = self.find(Place::FIRST, &wanted);
        let contains = |mine: &Entry| mine.contains(&wanted);
        wanted.is_empty() || (there && self.entries.get(place).is_some_and(contains))
    }
}
