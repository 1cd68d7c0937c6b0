//! How many refusals stand in each role: kept as they come and go, for those who read metrics.
//!
//! Owns these counts, and which of them changed since somebody asked. Promises that keeping one up to date costs the same
//! whatever there is, and that asking costs what changed. What merely keeps a turn until the next interval was given back
//! without a filter, and is not counted.

use crate::Allocator;
use crate::slab::Slab;
use meseta_model::Role;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// The number of a role in which somebody has a column.
pub(crate) type GroupId = u32;

struct Group {
    role: Role,
    /// Columns that are in use.
    columns: usize,
    standing: u64,
    /// It is among those that changed.
    noted: bool,
}

#[derive(Default)]
pub(crate) struct Filters {
    groups: Slab<Group>,
    numbers: FxHashMap<Role, GroupId>,
    changed: BTreeSet<Role>,
}

impl Filters {
    /// One more column is in use in this role.
    pub fn join(&mut self, role: &Role) -> GroupId {
        let Self { groups, numbers, .. } = self;
        let fresh = || Group { role: role.clone(), columns: 0, standing: 0, noted: false };
        let id = *numbers.entry(role.clone()).or_insert_with(|| groups.insert(fresh()));
        groups[id].columns += 1;
        id
    }

    /// A column with so many refusals is not in use any more.
    pub fn leave(&mut self, id: GroupId, refusals: u64) {
        if refusals > 0 {
            self.remove(id, refusals);
        }
        let group = &mut self.groups[id];
        group.columns -= 1;
        if group.columns == 0
            && let Some(group) = self.groups.remove(id)
        {
            self.numbers.remove(&group.role);
        }
    }

    pub fn add(&mut self, id: GroupId) {
        self.groups[id].standing += 1;
        self.note(id);
    }

    pub fn remove(&mut self, id: GroupId, refusals: u64) {
        self.groups[id].standing -= refusals;
        self.note(id);
    }

    fn note(&mut self, id: GroupId) {
        let group = &mut self.groups[id];
        if !std::mem::replace(&mut group.noted, true) {
            self.changed.insert(group.role.clone());
        }
    }

    pub fn standing(&self, role: &Role) -> u64 {
        self.numbers.get(role).map_or(0, |id| self.groups[*id].standing)
    }
}

impl Allocator {
    /// Refusals that stand in this very role.
    pub fn filters(&self, role: &Role) -> u64 {
        self.refusals.columns.filters.standing(role)
    }

    /// The roles in which refusals came to stand, or ended, since this was last asked, with how many stand now. A role is
    /// told without those below it.
    pub fn changed_filters(&mut self) -> impl Iterator<Item = (Role, u64)> + '_ {
        let Filters { groups, numbers, changed } = &mut self.refusals.columns.filters;
        std::mem::take(changed).into_iter().map(|role| {
            let standing = numbers.get(&role).map_or(0, |id| {
                groups[*id].noted = false;
                groups[*id].standing
            });
            (role, standing)
        })
    }
}
