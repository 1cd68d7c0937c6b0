//! Scalar amounts by numbered names: what shares are computed from.
//!
//! Owns the numbers of names and sums in thousandths. Refuses to know roles: reserved and revocable amounts count as any
//! other, but a [`Load`] tells them apart. Names are few and never forgotten.

use meseta_model::value::Value;
use meseta_model::{Kind, Name, Quantities, ResourceLimits, Resources, Scalar};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::sync::Arc;

/// Amounts in thousandths, sorted by the number of the name; none is zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amounts(SmallVec<[(u32, i64); 4]>);

/// What a change weighs in the sums of the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Load {
    pub all: Amounts,
    /// The part that quota does not charge to whoever holds it: revocable, or reserved, which is charged to the role of the
    /// reservation, held or not. None where there is nothing of that, which is most often.
    pub exempt: Option<Box<Amounts>>,
}

impl Load {
    /// What quota charges.
    pub fn charge(&self) -> Cow<'_, Amounts> {
        let Some(exempt) = &self.exempt else { return Cow::Borrowed(&self.all) };
        let mut charge = self.all.clone();
        charge.subtract(exempt);
        Cow::Owned(charge)
    }
}

/// Whether quota charges resources of this kind to whoever holds them.
pub(crate) fn is_charged(kind: &Kind) -> bool {
    kind.is_plain() || !(kind.is_reserved() || kind.is_revocable())
}

impl Amounts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, i64)> + '_ {
        self.0.iter().copied()
    }

    pub fn add(&mut self, other: &Amounts) {
        if self.0.is_empty() {
            return self.0.extend_from_slice(&other.0);
        }
        let mut alike = 0;
        for ((mine, sum), (name, amount)) in self.0.iter_mut().zip(&other.0) {
            if mine != name {
                break;
            }
            *sum = sum.saturating_add(*amount);
            alike += 1;
        }
        let mut at = alike;
        for (name, amount) in &other.0[alike..] {
            at = seek(&self.0, at, *name);
            match self.0.get_mut(at) {
                Some((mine, sum)) if mine == name => *sum = sum.saturating_add(*amount),
                _ => self.0.insert(at, (*name, *amount)),
            }
            at += 1;
        }
    }

    fn add_one(&mut self, name: Option<u32>, amount: i64) {
        let Some(name) = name.filter(|_| amount != 0) else { return };
        let at = seek(&self.0, 0, name);
        match self.0.get_mut(at) {
            Some((mine, sum)) if *mine == name => *sum = sum.saturating_add(amount),
            _ => self.0.insert(at, (name, amount)),
        }
    }

    pub fn subtract(&mut self, other: &Amounts) {
        let (mut at, mut emptied, mine) = (0, false, self.0.as_mut_slice());
        for (name, amount) in other.iter() {
            at = seek(mine, at, name);
            if let Some((_, sum)) = mine.get_mut(at).filter(|(mine, _)| *mine == name) {
                *sum -= amount;
                emptied |= *sum == 0;
                at += 1;
            }
        }
        if emptied {
            self.0.retain(|(_, sum)| *sum != 0);
        }
    }

    /// The amounts of the names that are in both.
    pub fn zip(&self, other: &Amounts) -> impl Iterator<Item = (i64, i64)> {
        let (mut at, others) = (0, other.0.as_slice());
        self.iter().filter_map(move |(name, mine)| {
            at = seek(others, at, name);
            let (_, theirs) = others.get(at).filter(|(theirs, _)| *theirs == name)?;
            at += 1;
            Some((mine, *theirs))
        })
    }
}

/// The place of a name, or of the next one: names are few, and most often the same in both of two lists.
#[inline]
fn seek(amounts: &[(u32, i64)], from: usize, name: u32) -> usize {
    match amounts.get(from).is_none_or(|(mine, _)| *mine >= name) {
        true => from,
        false => seek_on(amounts, from, name),
    }
}

fn seek_on(amounts: &[(u32, i64)], from: usize, name: u32) -> usize {
    const FEW: usize = 8;
    let ahead = &amounts[from..];
    let passed = ahead.iter().take(FEW).take_while(|(mine, _)| *mine < name).count();
    match passed < FEW {
        true => from + passed,
        false => from + FEW + ahead[FEW..].partition_point(|(mine, _)| *mine < name),
    }
}

fn sum(resources: &Resources, mut number: impl FnMut(&Name) -> Option<u32>) -> Amounts {
    sum_of(resources, &mut number, |_| true)
}

fn sum_of(
    resources: &Resources,
    number: &mut dyn FnMut(&Name) -> Option<u32>,
    counts: fn(&Kind) -> bool,
) -> Amounts {
    let mut amounts = Amounts::default();
    for (resource, count) in resources.counted().filter(|(resource, _)| counts(&resource.kind)) {
        if let Value::Scalar(amount) = resource.value {
            let amount = if resource.kind.is_shared() { amount } else { amount.times(count) };
            amounts.add_one(number(&resource.name), amount.thousandths());
        }
    }
    amounts
}

/// The numbers of the names that were seen, and whether they count for fairness.
#[derive(Default)]
pub(crate) struct Names {
    numbers: FxHashMap<Name, u32>,
    names: Vec<Name>,
    excluded: Vec<Name>,
    last: (Resources, Arc<Load>),
}

impl Names {
    pub fn new(excluded: Vec<Name>) -> Self {
        Self { excluded, ..Self::default() }
    }

    fn number(&mut self, name: &Name) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.clone());
        self.numbers.insert(name.clone(), number);
        number
    }

    /// The scalars of these resources; a shared volume counts once.
    pub fn amounts(&mut self, resources: &Resources) -> Amounts {
        sum(resources, |name| Some(self.number(name)))
    }

    /// All scalars, and those of them that quota does not charge.
    pub fn load(&mut self, resources: &Resources) -> Load {
        let all = self.amounts(resources);
        let exempt = match resources.counted().all(|(resource, _)| is_charged(&resource.kind)) {
            true => None,
            false => Some(sum_of(resources, &mut |name| Some(self.number(name)), |kind| !is_charged(kind))),
        };
        Load { all, exempt: exempt.filter(|exempt| !exempt.is_empty()).map(Box::new) }
    }

    /// The same in one place for all that weigh as much as the last ones did: most agents are of a few makes. Where they are
    /// the same resources as the last ones, these too are in one place from now on.
    pub fn shared_load(&mut self, resources: &mut Resources) -> Arc<Load> {
        let (last, load) = &self.last;
        if last == resources {
            resources.clone_from(last);
            return load.clone();
        }
        let load = self.load(resources);
        if *self.last.1 != load {
            self.last.1 = Arc::new(load);
        }
        self.last.0.clone_from(resources);
        self.last.1.clone()
    }

    /// The scalars that quota charges to whoever holds them, but for names that were never seen.
    pub fn charged(&self, resources: &Resources) -> Amounts {
        sum_of(resources, &mut |name| self.numbers.get(name).copied(), is_charged)
    }

    /// How many names were seen.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn name(&self, number: u32) -> &Name {
        &self.names[number as usize]
    }

    pub fn of_quantities(&mut self, quantities: &Quantities) -> Amounts {
        let mut amounts = Amounts::default();
        for (name, amount) in quantities.iter() {
            amounts.add_one(Some(self.number(name)), amount.thousandths());
        }
        amounts
    }

    /// Unlike amounts, limits may be zero; sorted by the number of the name.
    pub fn of_limits(&mut self, limits: &ResourceLimits) -> Vec<(u32, i64)> {
        let numbered = limits.iter().map(|(name, limit)| (self.number(name), limit.thousandths()));
        let mut numbered: Vec<(u32, i64)> = numbered.collect();
        numbered.sort_unstable();
        numbered
    }

    /// The same as `amounts`, but for names that were never seen.
    pub fn look_up(&self, resources: &Resources) -> Amounts {
        sum(resources, |name| self.numbers.get(name).copied())
    }

    /// The same as `of_quantities`, but for names that were never seen: who asks for something does not make it known.
    pub fn look_up_quantities(&self, quantities: &Quantities) -> Amounts {
        let mut amounts = Amounts::default();
        for (name, amount) in quantities.iter() {
            amounts.add_one(self.numbers.get(name).copied(), amount.thousandths());
        }
        amounts
    }

    /// Only what fairness looks at.
    pub fn fair(&self, amounts: &Amounts) -> Amounts {
        let counts = |(n, _): &(u32, i64)| !self.excluded.contains(&self.names[*n as usize]);
        Amounts(amounts.0.iter().copied().filter(counts).collect())
    }

    pub fn quantities(&self, amounts: &Amounts) -> Quantities {
        let named = |(n, a): (u32, i64)| (self.names[n as usize].clone(), Scalar::from_thousandths(a));
        amounts.iter().map(named).collect()
    }
}
