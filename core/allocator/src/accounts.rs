//! What counts against the quota of each role that has one, kept as it changes.
//!
//! Owns the accounts: a role's guarantees, its limits, what it has consumed of them and what it still needs; and the two
//! sums that decide how much may be given away: what all roles still need, and what is available for that. Promises that a
//! charge costs the accounts on the way up and nothing else. Refuses to know who is next.
//!
//! A role consumes what is reserved to it, held or not, and what is held in it beyond that, revocable resources aside
//! (Mesos: hierarchical.hpp, quotaOfferedOrConsumed). Roles with quota may stand below others with quota: what the lower one
//! consumes, the upper one consumes, and what the lower one still needs is part of what the upper one needs.

use crate::amounts::{Amounts, Names, is_charged};
use crate::slab::Slab;
use meseta_model::{ResourceLimits, Resources, Role, Scalar};
use std::collections::BTreeMap;

pub(crate) type AccountId = u32;

pub(crate) struct Account {
    pub role: Role,
    /// That of the nearest role above that has one.
    parent: Option<AccountId>,
    guarantees: Amounts,
    /// Sorted by the number of the name; may be zero.
    limits: Vec<(u32, i64)>,
    pub consumed: Amounts,
    /// What the accounts below need.
    pub below: Amounts,
    /// What is still to be kept free: what is guaranteed and not consumed, or what those below need, whichever is more.
    pub need: Amounts,
    /// Seats in the role or below that ask something else of an offer than the operator does.
    pub own_minimums: usize,
    /// Changed since it was last asked how its role stands.
    touched: bool,
}

#[derive(Default)]
pub(crate) struct Accounts {
    accounts: Slab<Account>,
    numbers: BTreeMap<Role, AccountId>,
    guaranteed: usize,
    /// What all roles still need.
    pub required: Amounts,
    /// What is free on active agents, unreserved and not revocable; only while something is guaranteed.
    pub available: Amounts,
    touched: Vec<AccountId>,
}

impl Account {
    fn new(role: Role, parent: Option<AccountId>, guarantees: Amounts, limits: Vec<(u32, i64)>) -> Self {
        let (consumed, below, need) = Default::default();
        let (own_minimums, touched) = (0, false);
        Self { role, parent, guarantees, limits, consumed, below, need, own_minimums, touched }
    }

    pub fn renewed_need(&self) -> Amounts {
        let mut need = self.below.clone();
        for (name, guaranteed) in self.guarantees.iter() {
            let missing = guaranteed - self.consumed.get(name);
            need.raise(name, missing);
        }
        need
    }

    /// What the role itself needs of a name, beyond what those below it need.
    fn own(&self, name: u32) -> i64 {
        (self.need.get(name) - self.below.get(name)).max(0)
    }

    /// Whether it needs something itself.
    pub fn is_hungry(&self) -> bool {
        self.need.iter().any(|(name, _)| self.own(name) > 0)
    }

    /// Whether its limits leave less than each of these.
    pub fn is_spent(&self, alternatives: &[Amounts]) -> bool {
        let lacks = |(name, least)| self.allowance(name).is_some_and(|left| left < least);
        let none = alternatives.iter().all(|amounts| amounts.iter().any(lacks));
        self.own_minimums == 0 && !alternatives.is_empty() && none
    }

    /// How much more of a name it may have; None: as much as there is.
    pub fn allowance(&self, name: u32) -> Option<i64> {
        let at = self.limits.binary_search_by_key(&name, |(n, _)| *n).ok()?;
        Some((self.limits[at].1 - self.consumed.get(name)).max(0))
    }
}

impl Accounts {
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// Whether anything is guaranteed to anyone, so that it matters what is available.
    pub fn guarantees_something(&self) -> bool {
        self.guaranteed > 0
    }

    pub fn get(&self, id: AccountId) -> &Account {
        &self.accounts[id]
    }

    /// Something of each part of an account that an offer reads.
    pub fn sample(&self, id: Option<AccountId>) -> u64 {
        id.and_then(|id| self.accounts.get(id)).map_or(0, |account| {
            let sums = [&account.consumed, &account.below, &account.need, &account.guarantees];
            sums.iter().map(|sum| u64::from(sum.is_empty())).sum::<u64>()
                ^ account.allowance(0).unwrap_or(0) as u64
        })
    }

    pub fn iter(&self) -> impl Iterator<Item = (AccountId, &Account)> {
        self.accounts.iter()
    }

    pub fn of(&self, role: &Role) -> Option<AccountId> {
        self.numbers.get(role).copied()
    }

    /// That of the role or of the nearest one above it.
    pub fn nearest(&self, role: &Role) -> Option<AccountId> {
        if self.is_empty() {
            return None;
        }
        self.of(role).or_else(|| role.ancestors().find_map(|above| self.of(&above)))
    }

    /// The account and those above it.
    pub fn chain(&self, from: Option<AccountId>) -> impl Iterator<Item = &Account> {
        std::iter::successors(from.map(|id| &self.accounts[id]), |account| {
            account.parent.map(|id| &self.accounts[id])
        })
    }

    /// The accounts of a role and of those above it, found anew: for checks.
    pub fn chain_of(&self, role: &Role) -> impl Iterator<Item = AccountId> + '_ {
        let roles: Vec<Role> = std::iter::once(role.clone()).chain(role.ancestors()).collect();
        roles.into_iter().filter_map(|role| self.of(&role))
    }

    fn below(&self, role: &Role) -> Vec<AccountId> {
        let from = Role::from_trusted(format!("{role}/"));
        let all = self.numbers.range(from..).take_while(|(other, _)| role.is_ancestor_of(other));
        all.map(|(_, id)| *id).collect()
    }

    /// Opens an account for a role that has none.
    pub fn open(
        &mut self,
        role: &Role,
        guarantees: Amounts,
        limits: Vec<(u32, i64)>,
        consumed: Amounts,
    ) -> AccountId {
        let parent = self.nearest(role);
        self.guaranteed += usize::from(!guarantees.is_empty());
        let id = self
            .accounts
            .insert(Account { consumed, ..Account::new(role.clone(), parent, guarantees, limits) });
        self.numbers.insert(role.clone(), id);
        for child in self.below(role) {
            if self.accounts[child].parent == parent {
                self.hang(child, Some(id));
            }
        }
        self.renew(Some(id));
        self.touch(Some(id));
        id
    }

    pub fn close(&mut self, id: AccountId) {
        let account = &self.accounts[id];
        let (role, parent) = (account.role.clone(), account.parent);
        self.guaranteed -= usize::from(!account.guarantees.is_empty());
        for child in self.below(&role) {
            if self.accounts[child].parent == Some(id) {
                self.hang(child, parent);
            }
        }
        // What it needs is nobody's need any more.
        self.accounts[id].guarantees = Amounts::default();
        self.renew(Some(id));
        self.touch(parent);
        self.accounts.remove(id);
        self.numbers.remove(&role);
        self.touched.retain(|touched| *touched != id);
    }

    /// Puts an account below another.
    fn hang(&mut self, id: AccountId, parent: Option<AccountId>) {
        let need = self.accounts[id].need.clone();
        let old = self.accounts[id].parent;
        self.needed_by(old).subtract(&need);
        self.renew(old);
        self.accounts[id].parent = parent;
        self.needed_by(parent).add(&need);
        self.renew(parent);
    }

    fn needed_by(&mut self, id: Option<AccountId>) -> &mut Amounts {
        match id {
            Some(id) => &mut self.accounts[id].below,
            None => &mut self.required,
        }
    }

    /// Computes anew what an account and those above it need.
    fn renew(&mut self, from: Option<AccountId>) {
        let mut at = from;
        while let Some(id) = at {
            let account = &mut self.accounts[id];
            at = account.parent;
            if account.guarantees.is_empty() && account.below.is_empty() && account.need.is_empty() {
                continue;
            }
            let need = account.renewed_need();
            if need != account.need {
                let old = std::mem::replace(&mut account.need, need.clone());
                let sum = self.needed_by(at);
                sum.subtract(&old);
                sum.add(&need);
            }
        }
    }

    pub fn charge(&mut self, id: Option<AccountId>, amounts: &Amounts) {
        self.along(id, |account| account.consumed.add(amounts));
    }

    pub fn discharge(&mut self, id: Option<AccountId>, amounts: &Amounts) {
        self.along(id, |account| account.consumed.subtract(amounts));
    }

    fn along(&mut self, from: Option<AccountId>, change: impl Fn(&mut Account)) {
        let mut at = from;
        while let Some(id) = at {
            change(&mut self.accounts[id]);
            at = self.accounts[id].parent;
        }
        self.renew(from);
        self.touch(from);
    }

    pub fn set_minimums(&mut self, id: AccountId, count: usize) {
        self.accounts[id].own_minimums = count;
        self.touch(Some(id));
    }

    pub fn count_minimums(&mut self, from: Option<AccountId>, change: impl Fn(usize) -> usize) {
        self.along(from, |account| account.own_minimums = change(account.own_minimums));
    }

    /// So much more is free for whoever comes.
    pub fn add_available(&mut self, amounts: &Amounts) {
        if self.guarantees_something() {
            self.available.add(amounts);
        }
    }

    pub fn take_available(&mut self, amounts: &Amounts) {
        self.available.subtract(amounts);
    }

    /// It is to be asked again how the role stands, and those above it.
    pub fn touch(&mut self, from: Option<AccountId>) {
        let mut at = from;
        while let Some(id) = at {
            let account = &mut self.accounts[id];
            if !account.touched {
                account.touched = true;
                self.touched.push(id);
            }
            at = account.parent;
        }
    }

    /// One of those that were touched.
    pub fn next_touched(&mut self) -> Option<AccountId> {
        let id = self.touched.pop()?;
        self.accounts[id].touched = false;
        Some(id)
    }

    /// How much more of a name those with this account may be given; None: as much as there is. By their limits; and, where
    /// others need it, no more than what they need themselves and what is left beyond all needs.
    pub fn room(&self, id: Option<AccountId>, name: u32) -> Option<i64> {
        let limit = self.allowance(id, name);
        let required = self.required.get(name);
        if required <= 0 {
            return limit;
        }
        let surplus = (self.available.get(name) - required).max(0);
        let room = self.needed(id, name) + surplus;
        Some(limit.map_or(room, |limit| limit.min(room)))
    }

    /// What those with this account may be given of a portion; None: all of it.
    pub fn cut(
        &self,
        names: &Names,
        id: Option<AccountId>,
        portion: &Resources,
        charged: &Amounts,
    ) -> Option<Resources> {
        if id.is_none() && self.required.is_empty() {
            return None;
        }
        cut(names, portion, charged, |name| self.room(id, name))
    }

    /// The same where only limits counted.
    pub fn cut_to_limits(
        &self,
        names: &Names,
        id: Option<AccountId>,
        portion: &Resources,
    ) -> Option<Resources> {
        cut(names, portion, &names.charged(portion), |name| self.allowance(id, name))
    }

    /// How much more the limits on the way up allow.
    pub fn allowance(&self, id: Option<AccountId>, name: u32) -> Option<i64> {
        self.chain(id).filter_map(|account| account.allowance(name)).min()
    }

    /// How much of a name given to those with this account would lessen what all roles need.
    pub fn needed(&self, id: Option<AccountId>, name: u32) -> i64 {
        self.chain(id).map(|account| account.own(name)).sum()
    }
}

/// Cuts scalars that are charged to their room, where they go beyond it; the rest stays whole.
fn cut(
    names: &Names,
    portion: &Resources,
    charged: &Amounts,
    room: impl Fn(u32) -> Option<i64>,
) -> Option<Resources> {
    if !charged.iter().any(|(name, amount)| room(name).is_some_and(|room| room < amount)) {
        return None;
    }
    let limit = |(name, _)| Some((names.name(name).clone(), Scalar::from_thousandths(room(name)?)));
    let limits: ResourceLimits = charged.iter().filter_map(limit).collect();
    let exempt = portion.filter(|resource| !is_charged(&resource.kind));
    let mut kept = portion.filter(|resource| is_charged(&resource.kind)).shrink_to_limits(&limits);
    kept.add(&exempt);
    Some(kept)
}
