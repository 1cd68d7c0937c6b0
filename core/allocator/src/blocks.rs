//! Many keys in their order: short sorted lists, one after the other.
//!
//! Owns the lists. Promises that none is empty, and that whoever is taken from the front and put behind the one that was
//! put there before, as siblings are who have their turns one after the other, finds both places without a search: O(1),
//! where any other place is O(log n). A tree takes as long for the one as for the other.

use crate::order::Key;
use std::collections::VecDeque;

/// Most keys of a list.
const MOST: usize = 64;

#[derive(Debug, Default)]
pub(crate) struct Blocks {
    blocks: VecDeque<VecDeque<Key>>,
    len: usize,
    /// Where the last key was put.
    near: usize,
}

impl Blocks {
    pub fn from_sorted(keys: &[Key]) -> Self {
        // Room for those that come between.
        let blocks = keys.chunks(MOST / 2).map(|chunk| chunk.iter().copied().collect()).collect();
        Self { blocks, len: keys.len(), near: 0 }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn first(&self) -> Option<&Key> {
        self.blocks.front()?.front()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Key> {
        self.blocks.iter().flatten()
    }

    /// The list where a key is, or would be.
    fn find(&self, key: &Key) -> usize {
        let begins = |block: &VecDeque<Key>| block.front().is_some_and(|first| first <= key);
        let is_near = self.blocks.get(self.near).is_some_and(begins);
        if is_near && !self.blocks.get(self.near + 1).is_some_and(begins) {
            return self.near;
        }
        self.blocks.partition_point(begins).saturating_sub(1)
    }

    pub fn insert(&mut self, key: Key) {
        let mut at = self.find(&key);
        let Some(block) = self.blocks.get_mut(at) else {
            self.blocks.push_back(VecDeque::from([key]));
            self.len = 1;
            return;
        };
        let mut place = block.partition_point(|other| *other < key);
        if block.get(place) == Some(&key) {
            return;
        }
        if block.len() == MOST {
            let behind = block.split_off(MOST / 2);
            self.blocks.insert(at + 1, behind);
            if place > MOST / 2 {
                (at, place) = (at + 1, place - MOST / 2);
            }
        }
        self.blocks[at].insert(place, key);
        (self.near, self.len) = (at, self.len + 1);
    }

    pub fn remove(&mut self, key: &Key) {
        let at = if self.first() == Some(key) { 0 } else { self.find(key) };
        let Some(block) = self.blocks.get_mut(at) else { return };
        let Ok(place) = block.binary_search(key) else { return };
        block.remove(place);
        self.len -= 1;
        self.join(at);
    }

    /// A list that became short is one with the next, where that is short too.
    fn join(&mut self, at: usize) {
        let (len, next) = (self.blocks[at].len(), self.blocks.get(at + 1).map_or(MOST, VecDeque::len));
        if len > 0 && len + next > MOST / 2 {
            return;
        }
        let Some(short) = self.blocks.remove(at) else { return };
        self.near -= usize::from(self.near > at);
        if len > 0 {
            let next = std::mem::replace(&mut self.blocks[at], short);
            self.blocks[at].extend(next);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::Rng;
    use std::collections::BTreeSet;

    fn key(n: u64) -> Key {
        Key::new(n / 7, n % 7, n, 0)
    }

    #[test]
    fn it_is_an_ordered_set_with_few_short_lists() {
        let (mut rng, mut blocks, mut naive) = (Rng::new(1), Blocks::default(), BTreeSet::new());
        for step in 0..40_000 {
            let n = rng.below(3000);
            match rng.chance(if step % 10_000 < 5_000 { 0.9 } else { 0.2 }) {
                true => {
                    blocks.insert(key(n));
                    naive.insert(n);
                }
                false => {
                    blocks.remove(&key(n));
                    naive.remove(&n);
                }
            }
            assert_eq!(
                (blocks.len(), blocks.first().copied()),
                (naive.len(), naive.first().map(|n| key(*n)))
            );
            assert!(blocks.blocks.iter().all(|block| (1..=MOST).contains(&block.len())));
        }
        assert!(blocks.iter().copied().eq(naive.iter().map(|n| key(*n))));
        assert!(blocks.blocks.len() <= 4 * naive.len() / MOST + 2, "{} lists", blocks.blocks.len());
        let sorted: Vec<Key> = naive.iter().map(|n| key(*n)).collect();
        assert!(Blocks::from_sorted(&sorted).iter().eq(&sorted));
    }

    #[test]
    fn turns_go_on_where_the_last_one_ended() {
        let keys: Vec<Key> = (0..6000).map(key).collect();
        let mut blocks = Blocks::from_sorted(&keys);
        for n in 6000..60_000 {
            let first = *blocks.first().unwrap();
            assert_eq!(first, key(n - 6000));
            blocks.remove(&first);
            blocks.insert(key(n));
            assert!(blocks.near + 1 >= blocks.blocks.len());
        }
        assert!(blocks.iter().copied().eq((54_000..60_000).map(key)));
    }
}
