//! Sets of small numbers: as a list while few, as bits once that is smaller; 300 million refusals fit in a gigabyte.
//!
//! Owns the choice of the form. Promises at most two bytes a number below 65 536, at most four above, and never more than
//! one bit for each number up to the largest.

/// A sorted list or bits. So many as `FEW` take no memory of their own.
#[derive(Clone, Debug)]
pub(crate) enum IdSet<const FEW: usize = 15> {
    /// The first `len` of these.
    Few {
        len: u8,
        ids: [u16; FEW],
    },
    Short(Vec<u16>),
    Long(Vec<u32>),
    Bits {
        words: Vec<u64>,
        len: u32,
    },
}

impl<const FEW: usize> Default for IdSet<FEW> {
    fn default() -> Self {
        Self::Few { len: 0, ids: [0; FEW] }
    }
}

fn split(id: u32) -> (usize, u64) {
    ((id / 64) as usize, 1 << (id % 64))
}

/// Sets a bit, growing as needed; whether it was clear.
pub(crate) fn set_bit(words: &mut Vec<u64>, id: u32) -> bool {
    let (word, bit) = split(id);
    if words.len() <= word {
        words.resize(word + 1, 0);
    }
    let new = words[word] & bit == 0;
    words[word] |= bit;
    new
}

/// Clears a bit; whether it was set.
pub(crate) fn clear_bit(words: &mut [u64], id: u32) -> bool {
    let (word, bit) = split(id);
    let Some(word) = words.get_mut(word) else { return false };
    let old = *word & bit != 0;
    *word &= !bit;
    old
}

pub(crate) fn has_bit(words: &[u64], id: u32) -> bool {
    let (word, bit) = split(id);
    words.get(word).is_some_and(|word| word & bit != 0)
}

/// The numbers whose bits are set, in order.
pub(crate) fn bits(words: &[u64]) -> impl Iterator<Item = u32> + '_ {
    words.iter().enumerate().flat_map(|(at, word)| {
        let mut left = *word;
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| left.trailing_zeros())?;
            left &= left - 1;
            Some(at as u32 * 64 + bit)
        })
    })
}

impl<const FEW: usize> IdSet<FEW> {
    pub fn len(&self) -> usize {
        match self {
            Self::Few { len, .. } => usize::from(*len),
            Self::Short(ids) => ids.len(),
            Self::Long(ids) => ids.len(),
            Self::Bits { len, .. } => *len as usize,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn contains(&self, id: u32) -> bool {
        match self {
            Self::Few { len, ids } => {
                u16::try_from(id).is_ok_and(|id| ids[..usize::from(*len)].contains(&id))
            }
            Self::Short(ids) => u16::try_from(id).is_ok_and(|id| ids.binary_search(&id).is_ok()),
            Self::Long(ids) => ids.binary_search(&id).is_ok(),
            Self::Bits { words, .. } => has_bit(words, id),
        }
    }

    /// Whether it is new.
    pub fn insert(&mut self, id: u32) -> bool {
        let new = match self {
            Self::Few { len, ids } => {
                let list = &ids[..usize::from(*len)];
                match u16::try_from(id) {
                    Ok(short) if list.len() < FEW => {
                        let Err(at) = list.binary_search(&short) else { return false };
                        ids.copy_within(at..usize::from(*len), at + 1);
                        (ids[at], *len) = (short, *len + 1);
                        return true;
                    }
                    Ok(short) if list.contains(&short) => return false,
                    _ => {
                        *self = Self::Short(list.to_vec());
                        return self.insert(id);
                    }
                }
            }
            Self::Short(ids) => match u16::try_from(id) {
                Ok(short) => insert_sorted(ids, short),
                Err(_) => {
                    *self = Self::Long(ids.iter().map(|id| u32::from(*id)).collect());
                    return self.insert(id);
                }
            },
            Self::Long(ids) => insert_sorted(ids, id),
            Self::Bits { words, len } => {
                let new = set_bit(words, id);
                *len += u32::from(new);
                return new;
            }
        };
        if new && self.list_bytes() > self.bits_bytes() {
            self.become_bits();
        }
        new
    }

    /// Whether it was there.
    pub fn remove(&mut self, id: u32) -> bool {
        match self {
            Self::Few { len, ids } => {
                let list = &ids[..usize::from(*len)];
                let at = u16::try_from(id).ok().and_then(|id| list.binary_search(&id).ok());
                let Some(at) = at else { return false };
                ids.copy_within(at + 1..usize::from(*len), at);
                *len -= 1;
                true
            }
            Self::Short(ids) => {
                let at = u16::try_from(id).ok().and_then(|id| ids.binary_search(&id).ok());
                at.map(|at| ids.remove(at)).is_some()
            }
            Self::Long(ids) => ids.binary_search(&id).map(|at| ids.remove(at)).is_ok(),
            Self::Bits { words, len } => {
                let old = clear_bit(words, id);
                *len -= u32::from(old);
                old
            }
        }
    }

    /// Something of its memory.
    pub fn sample(&self) -> u64 {
        match self {
            Self::Few { ids, .. } => u64::from(ids[0]),
            Self::Short(ids) => ids.first().map_or(0, |id| u64::from(*id)),
            Self::Long(ids) => ids.first().map_or(0, |id| u64::from(*id)),
            Self::Bits { words, .. } => words.first().copied().unwrap_or_default(),
        }
    }

    /// In order.
    pub fn iter(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        match self {
            Self::Few { len, ids } => Box::new(ids[..usize::from(*len)].iter().map(|id| u32::from(*id))),
            Self::Short(ids) => Box::new(ids.iter().map(|id| u32::from(*id))),
            Self::Long(ids) => Box::new(ids.iter().copied()),
            Self::Bits { words, .. } => Box::new(bits(words)),
        }
    }

    /// Clears the bits of all these numbers.
    pub fn clear_in(&self, mask: &mut [u64]) {
        match self {
            Self::Bits { words, .. } => {
                for (mask, word) in mask.iter_mut().zip(words) {
                    *mask &= !word;
                }
            }
            Self::Few { len, ids } => clear_all(mask, &ids[..usize::from(*len)]),
            Self::Short(ids) => clear_all(mask, ids),
            Self::Long(ids) => {
                for id in ids {
                    clear_bit(mask, *id);
                }
            }
        }
    }

    /// What it takes on the heap.
    #[cfg(test)]
    pub fn heap_bytes(&self) -> usize {
        match self {
            Self::Few { .. } => 0,
            Self::Short(ids) => ids.capacity() * 2,
            Self::Long(ids) => ids.capacity() * 4,
            Self::Bits { words, .. } => words.capacity() * 8,
        }
    }

    fn list_bytes(&self) -> usize {
        match self {
            Self::Short(ids) => ids.len() * 2,
            Self::Long(ids) => ids.len() * 4,
            Self::Few { .. } | Self::Bits { .. } => 0,
        }
    }

    fn bits_bytes(&self) -> usize {
        let largest = match self {
            Self::Few { len, ids } => ids[..usize::from(*len)].last().map(|id| u32::from(*id)),
            Self::Short(ids) => ids.last().map(|id| u32::from(*id)),
            Self::Long(ids) => ids.last().copied(),
            Self::Bits { words, .. } => return words.len() * 8,
        };
        largest.map_or(0, |largest| (largest as usize / 64 + 1) * 8)
    }

    fn become_bits(&mut self) {
        let mut words = Vec::with_capacity(self.bits_bytes() / 8);
        for id in self.iter() {
            set_bit(&mut words, id);
        }
        *self = Self::Bits { len: self.len() as u32, words };
    }
}

fn clear_all(mask: &mut [u64], ids: &[u16]) {
    for id in ids {
        clear_bit(mask, u32::from(*id));
    }
}

/// Grows by a quarter, not by doubling: there are many of these lists.
fn insert_sorted<T: Ord>(ids: &mut Vec<T>, id: T) -> bool {
    let Err(at) = ids.binary_search(&id) else { return false };
    if ids.len() == ids.capacity() {
        ids.reserve_exact(ids.len() / 4 + 2);
    }
    ids.insert(at, id);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::Rng;
    use std::collections::BTreeSet;

    fn check(span: u64) {
        let (mut rng, mut set, mut naive) = (Rng::new(span), IdSet::<15>::default(), BTreeSet::new());
        for _ in 0..4000 {
            let id = rng.below(span) as u32;
            match rng.chance(0.6) {
                true => assert_eq!(set.insert(id), naive.insert(id)),
                false => assert_eq!(set.remove(id), naive.remove(&id)),
            }
            let other = rng.below(span) as u32;
            assert_eq!((set.len(), set.contains(other)), (naive.len(), naive.contains(&other)));
        }
        assert!(set.iter().eq(naive.iter().copied()));
        let mut mask = vec![u64::MAX; span as usize / 64 + 1];
        set.clear_in(&mut mask);
        assert!((0..span as u32).all(|id| has_bit(&mask, id) != naive.contains(&id)));
        assert!(bits(&mask).all(|id| !naive.contains(&id)));
    }

    #[test]
    fn every_form_is_a_set() {
        [64, 1000, 60_000, 70_000, 200_000].into_iter().for_each(check);
    }

    #[test]
    fn a_number_takes_two_bytes_or_less() {
        let mut set = IdSet::<15>::default();
        for id in 0..6000 {
            set.insert(id);
            assert!(set.heap_bytes() <= 32 + 3 * set.len().min(400), "{id}: {}", set.heap_bytes());
        }
        let mut scattered = IdSet::<15>::default();
        (0..94).for_each(|n| assert!(scattered.insert(n * 64)));
        assert!(scattered.heap_bytes() <= 94 * 2 * 5 / 4);
    }
}
