//! In which order the tasks of each framework got out of sight: only so many are remembered.

use std::collections::BTreeMap;

use meseta_model::FrameworkId;

use crate::state::TaskKey;

/// The tasks by age, and their ages.
#[derive(Debug, Default)]
pub(crate) struct UnreachableOrder {
    next: u64,
    by_age: BTreeMap<FrameworkId, BTreeMap<u64, TaskKey>>,
    ages: BTreeMap<TaskKey, u64>,
}

impl UnreachableOrder {
    /// Adds a task as the newest of its framework; returns those that are too many then.
    pub(crate) fn add(&mut self, key: TaskKey, most: usize) -> Vec<TaskKey> {
        self.remove(&key);
        self.next += 1;
        self.ages.insert(key.clone(), self.next);
        let of_framework = self.by_age.entry(key.framework.clone()).or_default();
        of_framework.insert(self.next, key);
        let mut forgotten = Vec::new();
        while of_framework.len() > most {
            forgotten.extend(of_framework.pop_first().map(|(_, key)| key));
        }
        for key in &forgotten {
            self.ages.remove(key);
        }
        forgotten
    }

    pub(crate) fn remove(&mut self, key: &TaskKey) {
        let Some(age) = self.ages.remove(key) else { return };
        if let Some(of_framework) = self.by_age.get_mut(&key.framework) {
            of_framework.remove(&age);
            if of_framework.is_empty() {
                self.by_age.remove(&key.framework);
            }
        }
    }

    pub(crate) fn contains(&self, key: &TaskKey) -> bool {
        self.ages.contains_key(key)
    }

    pub(crate) fn len(&self) -> usize {
        self.ages.len()
    }
}
