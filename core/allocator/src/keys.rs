//! The keys of siblings, in their order.
//!
//! Owns the form: a sorted list while they are few, as in most roles, and a list of such lists once they are more
//! ([`crate::blocks`]). Promises that to move one key touches one line or two of a short list, and O(log n) of a long one.
//! Refuses to know what keys are made of.

use crate::blocks::Blocks;
use crate::order::Key;

/// Longer lists are parted.
const FEW: usize = 16;

#[derive(Debug)]
pub(crate) enum Keys {
    Few(Vec<Key>),
    Many(Box<Blocks>),
}

impl Default for Keys {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Keys {
    pub fn len(&self) -> usize {
        match self {
            Self::Few(list) => list.len(),
            Self::Many(blocks) => blocks.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn first(&self) -> Option<&Key> {
        match self {
            Self::Few(list) => list.first(),
            Self::Many(blocks) => blocks.first(),
        }
    }

    /// So many of them, the first first.
    pub fn first_few(&self, count: usize, each: impl FnMut(&Key)) {
        match self {
            Self::Few(list) => list.iter().take(count).for_each(each),
            Self::Many(blocks) => blocks.iter().take(count).for_each(each),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Key> {
        let (list, blocks) = match self {
            Self::Few(list) => (list.as_slice(), None),
            Self::Many(blocks) => (&[] as &[Key], Some(blocks)),
        };
        list.iter().chain(blocks.into_iter().flat_map(|blocks| blocks.iter()))
    }

    pub fn insert(&mut self, key: Key) {
        match self {
            Self::Few(list) if list.len() == FEW => {
                let mut blocks = Blocks::from_sorted(list);
                blocks.insert(key);
                *self = Self::Many(Box::new(blocks));
            }
            Self::Few(list) => {
                if let Err(place) = list.binary_search(&key) {
                    list.insert(place, key);
                }
            }
            Self::Many(blocks) => blocks.insert(key),
        }
    }

    pub fn remove(&mut self, key: &Key) {
        match self {
            Self::Few(list) => {
                if let Ok(place) = list.binary_search(key) {
                    list.remove(place);
                }
            }
            Self::Many(blocks) => blocks.remove(key),
        }
    }

    /// Puts another key in the place of one that is there.
    pub fn replace(&mut self, old: &Key, new: Key) {
        let Self::Few(list) = self else {
            self.remove(old);
            return self.insert(new);
        };
        let Some(mut at) = list.iter().position(|key| key == old) else { return };
        while let Some(next) = list.get(at + 1).copied().filter(|next| *next < new) {
            list[at] = next;
            at += 1;
        }
        while let Some(last) = at.checked_sub(1).map(|before| list[before]).filter(|last| *last > new) {
            list[at] = last;
            at -= 1;
        }
        list[at] = new;
    }
}

impl FromIterator<Key> for Keys {
    fn from_iter<I: IntoIterator<Item = Key>>(keys: I) -> Self {
        let mut list: Vec<Key> = keys.into_iter().collect();
        list.sort_unstable();
        match list.len() > FEW {
            true => Self::Many(Box::new(Blocks::from_sorted(&list))),
            false => Self::Few(list),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::Rng;
    use std::collections::BTreeSet;

    #[test]
    fn both_forms_are_ordered_sets() {
        let (mut rng, mut keys, mut naive) = (Rng::new(1), Keys::default(), BTreeSet::new());
        for step in 0..4000 {
            let most = if step < 2000 { 12 } else { 400 };
            let key = |rng: &mut Rng| Key::new(rng.below(3), 0, rng.below(most), 0);
            let (one, other) = (key(&mut rng), key(&mut rng));
            match (naive.contains(&one), naive.contains(&other)) {
                (true, false) if rng.chance(0.8) => {
                    naive.remove(&one);
                    naive.insert(other);
                    keys.replace(&one, other);
                }
                (true, _) => {
                    naive.remove(&one);
                    keys.remove(&one);
                }
                (false, _) => {
                    naive.insert(one);
                    keys.insert(one);
                }
            }
            assert!(keys.iter().eq(naive.iter()) && keys.first() == naive.first(), "step {step}");
            assert_eq!((keys.len(), keys.is_empty()), (naive.len(), naive.is_empty()));
        }
        assert!(matches!(keys, Keys::Many(_)));
        assert!(keys.iter().copied().collect::<Keys>().iter().eq(naive.iter()));
    }
}
