//! What shares are measured against: the scalars of the whole cluster.
//!
//! Owns the totals and the moment at which a change of them counts. Promises that the order by shares is that of the true
//! totals: as long as all of them grow or shrink by one factor the order stays, so nothing is computed anew; once their
//! proportions change, the epoch does, and with it every key is out of date.

use crate::amounts::{Amounts, Names};

/// Keys of this epoch are out of date in every other.
pub(crate) const STALE: u64 = 0;

pub(crate) struct Measure {
    /// What the cluster has, by names that count for fairness.
    totals: Amounts,
    /// What keys are computed with: proportional to the totals as of the last `settle`.
    keyed: Amounts,
    epoch: u64,
}

impl Default for Measure {
    fn default() -> Self {
        Self { totals: Amounts::default(), keyed: Amounts::default(), epoch: STALE + 1 }
    }
}

impl Measure {
    pub fn add(&mut self, names: &Names, amounts: &Amounts) {
        self.totals.add(&names.fair(amounts));
    }

    pub fn subtract(&mut self, names: &Names, amounts: &Amounts) {
        self.totals.subtract(&names.fair(amounts));
    }

    pub fn epoch(&self) -> u64 {
        self.epoch
    }

    pub fn totals(&self) -> &Amounts {
        &self.totals
    }

    /// Takes the totals as they are now; called before anything is ordered.
    pub fn settle(&mut self) {
        if !proportional(&self.totals, &self.keyed) {
            self.keyed.clone_from(&self.totals);
            self.epoch += 1;
        }
    }

    /// The largest part of any total that is held, by the weight (Mesos: drf/sorter.cpp, calculateShare).
    pub fn share(&self, held: &Amounts, weight: f64) -> f64 {
        dominant(held, &self.keyed) / weight
    }

    /// The same of the totals as they are, whatever the weight: for readers.
    pub fn dominant_share(&self, held: &Amounts) -> f64 {
        dominant(held, &self.totals)
    }
}

fn dominant(held: &Amounts, totals: &Amounts) -> f64 {
    let counted = held.zip(totals).filter(|(_, total)| *total > 0);
    let parts = counted.map(|(amount, total)| amount as f64 / total as f64);
    parts.fold(0.0, |most, part| if part > most { part } else { most })
}

/// Whether one is the other times a factor.
fn proportional(one: &Amounts, other: &Amounts) -> bool {
    let mut pairs = one.iter().zip(other.iter());
    let same_names = one.iter().map(|(n, _)| n).eq(other.iter().map(|(n, _)| n));
    let Some(((_, a), (_, b))) = pairs.next() else { return same_names };
    same_names && pairs.all(|((_, x), (_, y))| i128::from(a) * i128::from(y) == i128::from(b) * i128::from(x))
}
