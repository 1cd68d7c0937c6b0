//! Parts and views of resources: by name, role and kind; amounts; other kinds of the same.

use super::list::Place;
use super::{Entry, Name, Resource, Resources};
use crate::kind::{Kind, Reservation};
use crate::quantities::{Quantities, ResourceLimits};
use crate::role::Role;
use crate::value::{Ranges, Scalar, Set, Value};
use std::collections::BTreeMap;

impl Resources {
    /// Those for which `keep` holds, with their counts. Where that is all, it is no more than a copy.
    pub fn filter(&self, mut keep: impl FnMut(&Resource) -> bool) -> Resources {
        let Some(first) = self.entries.iter().position(|entry| !keep(&entry.resource)) else {
            return self.clone();
        };
        let rest = self.entries.iter().skip(first + 1).filter(|entry| keep(&entry.resource));
        Self { entries: self.entries.iter().take(first).chain(rest).cloned().collect() }
    }

    /// The same amounts of other kinds. O(n log n).
    pub fn map_kinds(&self, change: impl Fn(&Kind) -> Kind) -> Resources {
        Self::from_counted(self.entries.iter().map(|entry| {
            let Resource { name, value, kind: old } = entry.resource.clone();
            let kind = change(&old);
            match (&value, kind.is_indivisible()) {
                // What was counted is summed where it is divisible now; what was shared is there once.
                (Value::Scalar(one), false) if !old.is_shared() => {
                    (Resource { value: Value::Scalar(one.times(entry.count)), name, kind }, 1)
                }
                (_, false) => (Resource { name, value, kind }, 1),
                (_, true) => (Resource { name, value, kind }, entry.count),
            }
        }))
    }

    /// The entries of one name.
    fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Entry> {
        let begin = self.entries.seek(Place::FIRST, |entry| entry.resource.name.as_str() < name);
        self.entries.iter_from(begin).take_while(move |entry| entry.resource.name.as_str() == name)
    }

    /// The sum of all scalars of a name, of whatever kind.
    pub fn scalar(&self, name: &str) -> Scalar {
        let amounts = self.named(name).map(|entry| match &entry.resource.value {
            Value::Scalar(scalar) => scalar.times(entry.copies()),
            _ => Scalar::ZERO,
        });
        amounts.sum()
    }

    /// The union of all ranges of a name, of whatever kind.
    pub fn ranges(&self, name: &str) -> Ranges {
        let mut all = Ranges::new();
        for entry in self.named(name) {
            if let Value::Ranges(ranges) = &entry.resource.value {
                all.add(ranges);
            }
        }
        all
    }

    /// The union of all sets of a name, of whatever kind.
    pub fn set(&self, name: &str) -> Set {
        let mut all = Set::new();
        for entry in self.named(name) {
            if let Value::Set(set) = &entry.resource.value {
                all.add(set);
            }
        }
        all
    }

    /// The resources of one name, as in `iter`. O(log n) to the first.
    pub fn iter_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Resource> {
        self.named(name).flat_map(|entry| std::iter::repeat_n(&entry.resource, entry.copies() as usize))
    }

    /// Whether there is anything of this name. O(log n).
    pub fn has_some(&self, name: &str) -> bool {
        self.named(name).next().is_some()
    }

    pub fn cpus(&self) -> Scalar {
        self.scalar("cpus")
    }

    pub fn gpus(&self) -> Scalar {
        self.scalar("gpus")
    }

    /// In MB.
    pub fn mem(&self) -> Scalar {
        self.scalar("mem")
    }

    /// In MB.
    pub fn disk(&self) -> Scalar {
        self.scalar("disk")
    }

    pub fn ports(&self) -> Ranges {
        self.ranges("ports")
    }

    /// Amounts by name, whatever the kind; ranges and sets count their elements, shared volumes once.
    pub fn quantities(&self) -> Quantities {
        let amounts = self.entries.iter().map(|entry| {
            let amount = entry.resource.value.quantity().times(entry.copies());
            (entry.resource.name.clone(), amount)
        });
        Quantities::from_sorted(amounts)
    }

    /// Amounts of the scalars alone: what quota and shares are counted in.
    pub fn scalar_quantities(&self) -> Quantities {
        let scalars = self.entries.iter().filter_map(|entry| match &entry.resource.value {
            Value::Scalar(scalar) => Some((entry.resource.name.clone(), scalar.times(entry.copies()))),
            _ => None,
        });
        Quantities::from_sorted(scalars)
    }

    /// Only the scalars.
    pub fn scalars(&self) -> Resources {
        self.filter(|r| matches!(r.value, Value::Scalar(_)))
    }

    pub fn reserved(&self) -> Resources {
        self.filter(|r| r.kind.is_reserved())
    }

    /// What is reserved, by the role of the innermost reservation.
    pub fn reservations(&self) -> BTreeMap<Role, Resources> {
        let mut by_role: BTreeMap<&Role, Vec<Entry>> = BTreeMap::new();
        for entry in self.entries.iter() {
            if let Some(role) = entry.resource.kind.role() {
                by_role.entry(role).or_default().push(entry.clone());
            }
        }
        let of_role = |(role, entries): (&Role, Vec<Entry>)| (role.clone(), Self { entries: entries.into() });
        by_role.into_iter().map(of_role).collect()
    }

    pub fn revocable(&self) -> Resources {
        self.filter(|r| r.kind.is_revocable())
    }

    pub fn non_revocable(&self) -> Resources {
        self.filter(|r| !r.kind.is_revocable())
    }

    pub fn shared(&self) -> Resources {
        self.filter(|r| r.kind.is_shared())
    }

    /// What is shared counts as used once: the right to use it, however often.
    pub fn shared_once(&self) -> Resources {
        let counted_more = |entry: &Entry| entry.resource.kind.is_shared() && entry.count > 1;
        if !self.entries.iter().any(counted_more) {
            return self.clone();
        }
        let once = |entry: &Entry| match entry.resource.kind.is_shared() {
            true => Entry { count: 1, ..entry.clone() },
            false => entry.clone(),
        };
        Self { entries: self.entries.iter().map(once).collect() }
    }

    pub fn non_shared(&self) -> Resources {
        self.filter(|r| !r.kind.is_shared())
    }

    pub fn persistent_volumes(&self) -> Resources {
        self.filter(|r| r.kind.is_persistent_volume())
    }

    /// Without any reservation.
    pub fn flatten(&self) -> Resources {
        self.map_kinds(Kind::unreserved)
    }

    /// Reserved once more.
    pub fn push_reservation(&self, reservation: &Reservation) -> Resources {
        self.map_kinds(|kind| kind.push_reservation(reservation.clone()))
    }

    /// Without the innermost reservation of each.
    pub fn pop_reservation(&self) -> Resources {
        self.map_kinds(Kind::pop_reservation)
    }

    /// As much as there is of each named quantity and no more; scalars only, other names are left out. What is
    /// indivisible is taken whole where it fits.
    pub fn shrink_to(&self, target: &Quantities) -> Resources {
        self.shrink(|name| Some(target.get(name)), false)
    }

    /// What does not go beyond the limits; names without a limit, ranges and sets are kept whole.
    pub fn shrink_to_limits(&self, limits: &ResourceLimits) -> Resources {
        self.shrink(|name| limits.get(name), true)
    }

    fn shrink(&self, limit: impl Fn(&str) -> Option<Scalar>, keep_others: bool) -> Resources {
        let mut kept: Vec<Entry> = Vec::new();
        let (mut left, mut last): (Option<Scalar>, Option<&Name>) = (None, None);
        for entry in self.entries.iter() {
            if last.replace(&entry.resource.name) != Some(&entry.resource.name) {
                left = limit(entry.resource.name.as_str());
            }
            match (&entry.resource.value, &mut left) {
                (Value::Scalar(_), Some(left)) => kept.extend(cut(entry, left)),
                _ if keep_others => kept.push(entry.clone()),
                _ => {}
            }
        }
        Self { entries: kept.into() }
    }
}

/// As much of a scalar entry as `left` allows, which is lowered by it.
fn cut(entry: &Entry, left: &mut Scalar) -> Option<Entry> {
    let Value::Scalar(amount) = entry.resource.value else { return None };
    let mut kept = entry.clone();
    if !entry.resource.kind.is_indivisible() {
        let taken = amount.min(*left);
        *left = left.saturating_sub(taken);
        kept.resource.value = Value::Scalar(taken);
        return (!taken.is_zero()).then_some(kept);
    }
    let fitting = (left.thousandths() / amount.thousandths().max(1)).min(i64::from(entry.copies())) as u32;
    *left = left.saturating_sub(amount.times(fitting));
    kept.count = if entry.resource.kind.is_shared() { entry.count } else { fitting };
    (fitting > 0).then_some(kept)
}
