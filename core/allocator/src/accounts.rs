//! What counts against the quota of each role that has one, kept as it changes.
//!
//! Owns the accounts: a role's guarantees, its limits, what it has consumed of them and what it still needs, name by name
//! ([`crate::lines`]); and the two sums that decide how much may be given away: what all roles still need, and what is
//! available for that. Promises that a charge costs the accounts on the way up and nothing else. Refuses to know who is next.
//!
//! A role consumes what is reserved to it, held or not, and what is held in it beyond that, revocable resources aside
//! (Mesos: hierarchical.hpp, quotaOfferedOrConsumed). Roles with quota may stand below others with quota: what the lower one
//! consumes, the upper one consumes, and what the lower one still needs is part of what the upper one needs.

use crate::amounts::{Amounts, Names, is_charged};
use crate::lines::{Line, Lines, UNLIMITED, line_of};
use crate::pools::Pools;
use crate::slab::Slab;
use crate::tree::{NodeId, ROOT};
use meseta_model::{ResourceLimits, Resources, Role, Scalar};
use std::collections::BTreeMap;

pub(crate) type AccountId = u32;

pub(crate) struct Account {
    pub role: Role,
    /// That of the nearest role above that has one.
    parent: Option<AccountId>,
    /// Changed since it was last asked how its role stands.
    touched: bool,
    /// Where its role stood in the tree when that was last asked; another may stand there by now.
    pub node: NodeId,
    /// Seats in the role or below that ask something else of an offer than the operator does.
    pub own_minimums: usize,
    pub lines: Lines,
}

#[derive(Default)]
pub(crate) struct Accounts {
    accounts: Slab<Account>,
    numbers: BTreeMap<Role, AccountId>,
    guaranteed: usize,
    pub pools: Pools,
    touched: Vec<AccountId>,
}

/// How an offer goes with quota.
pub(crate) struct Verdict {
    /// All of it may be given.
    pub permitted: bool,
    /// Something of it lessens what roles need.
    pub serves: bool,
}

impl Account {
    /// Whether it needs something itself.
    pub fn is_hungry(&self) -> bool {
        self.lines.iter().any(|line| line.own() > 0)
    }

    /// Whether its limits leave less than each of these.
    pub fn is_spent(&self, alternatives: &[Amounts]) -> bool {
        let lines = self.lines.as_slice();
        let lacks = |(name, least)| line_of(lines, name).is_some_and(|line| line.allowance() < least);
        let none = || alternatives.iter().all(|amounts| amounts.iter().any(lacks));
        self.own_minimums == 0 && !alternatives.is_empty() && none()
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

    /// Something of each line of memory of an account that an offer reads.
    pub fn sample(&self, id: Option<AccountId>) -> u64 {
        id.and_then(|id| self.accounts.get(id)).map_or(0, |account| {
            let lines = account.lines.as_slice();
            let ends = [lines.first(), lines.last()].map(|line| line.map_or(0, |line| line.need as u64));
            u64::from(account.touched) ^ ends[0] ^ ends[1]
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
        let lines = Lines::new(&guarantees, &limits, &consumed);
        let (touched, node, own_minimums) = (false, ROOT, 0);
        let account = Account { role: role.clone(), parent, touched, node, own_minimums, lines };
        let id = self.accounts.insert(account);
        self.numbers.insert(role.clone(), id);
        for child in self.below(role) {
            if self.accounts[child].parent == parent {
                self.hang(child, Some(id));
            }
        }
        self.renew(id);
        self.touch(Some(id));
        id
    }

    pub fn close(&mut self, id: AccountId) {
        let account = &self.accounts[id];
        let (role, parent) = (account.role.clone(), account.parent);
        self.guaranteed -= usize::from(!account.lines.guarantees_nothing());
        for child in self.below(&role) {
            if self.accounts[child].parent == Some(id) {
                self.hang(child, parent);
            }
        }
        // What it needs is nobody's need any more.
        self.accounts[id].lines.forget_guarantees();
        self.renew(id);
        self.touch(parent);
        self.accounts.remove(id);
        self.numbers.remove(&role);
        self.touched.retain(|touched| *touched != id);
    }

    /// Puts an account below another.
    fn hang(&mut self, id: AccountId, parent: Option<AccountId>) {
        let needs: Vec<(u32, i64)> =
            self.accounts[id].lines.iter().map(|line| (line.name, line.need)).collect();
        let old = std::mem::replace(&mut self.accounts[id].parent, parent);
        for (name, need) in needs {
            self.change(old, name, 0, -need);
            self.change(parent, name, 0, need);
        }
    }

    /// Computes anew what an account and those above it need.
    fn renew(&mut self, id: AccountId) {
        let names: Vec<u32> = self.accounts[id].lines.iter().map(|line| line.name).collect();
        names.into_iter().for_each(|name| self.change(Some(id), name, 0, 0));
    }

    /// So much more of a name is consumed by an account and those above it, and so much more is needed below it.
    fn change(&mut self, from: Option<AccountId>, name: u32, consumed: i64, mut needed: i64) {
        let mut at = from;
        while let Some(id) = at {
            let account = &mut self.accounts[id];
            needed = account.lines.of_mut(name).change(consumed, needed);
            at = account.parent;
        }
        self.pools.require(name, needed);
    }

    /// So much more is consumed by an account and those above it.
    fn consume(&mut self, from: Option<AccountId>, changes: impl Iterator<Item = (u32, i64)>) {
        let Some(id) = from else { return };
        let Self { accounts, pools, .. } = self;
        let Account { parent, lines, .. } = &mut accounts[id];
        match parent {
            // Most often nobody is above.
            None => changes.for_each(|(name, amount)| {
                let needed = lines.of_mut(name).change(amount, 0);
                pools.require(name, needed);
            }),
            Some(_) => changes.for_each(|(name, amount)| self.change(from, name, amount, 0)),
        }
        self.touch(from);
    }

    pub fn charge(&mut self, id: Option<AccountId>, amounts: &Amounts) {
        self.consume(id, amounts.iter());
    }

    pub fn discharge(&mut self, id: Option<AccountId>, amounts: &Amounts) {
        self.consume(id, amounts.iter().map(|(name, amount)| (name, -amount)));
    }

    pub fn set_minimums(&mut self, id: AccountId, count: usize) {
        self.accounts[id].own_minimums = count;
        self.touch(Some(id));
    }

    pub fn count_minimums(&mut self, from: Option<AccountId>, change: impl Fn(usize) -> usize) {
        let mut at = from;
        while let Some(id) = at {
            let account = &mut self.accounts[id];
            account.own_minimums = change(account.own_minimums);
            at = account.parent;
        }
        self.touch(from);
    }

    /// So much more is free for whoever comes.
    pub fn add_available(&mut self, amounts: &Amounts) {
        if self.guarantees_something() {
            amounts.iter().for_each(|(name, amount)| self.pools.of_mut(name).available += amount);
        }
    }

    pub fn take_available(&mut self, amounts: &Amounts) {
        amounts.iter().for_each(|(name, amount)| self.pools.of_mut(name).available -= amount);
    }

    /// To be counted anew.
    pub fn forget_available(&mut self) {
        self.pools.forget_available();
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

    /// Where the role of an account stands in the tree. The name is shared with that from now on: then it is told by its
    /// address that it stands there still.
    pub fn note_node(&mut self, id: AccountId, node: NodeId, role: &Role) {
        let account = &mut self.accounts[id];
        (account.node, account.role) = (node, role.clone());
    }

    /// The lines of a name on the way up.
    fn lines(&self, id: Option<AccountId>, name: u32) -> impl Iterator<Item = &Line> {
        self.chain(id).filter_map(move |account| line_of(account.lines.as_slice(), name))
    }

    /// How much more of a name those with this account may be given: by their limits; and, where others need it, no more
    /// than what they need themselves and what is left beyond all needs. And how much of it would lessen what roles need.
    #[inline(never)]
    fn room(&self, id: Option<AccountId>, name: u32) -> (i64, i64) {
        let (mut room, mut needed) = (UNLIMITED, 0_i64);
        for line in self.lines(id, name) {
            room = room.min(line.allowance());
            needed = needed.saturating_add(line.own());
        }
        (self.pools.of(name).cut(room, needed), needed)
    }

    /// Whether those with this account may be given all that is charged for an offer, and whether it serves a need.
    pub fn judge(&self, id: Option<AccountId>, charged: &Amounts) -> Verdict {
        let mut verdict = Verdict { permitted: true, serves: false };
        let alone = id.map(|id| &self.accounts[id]).filter(|account| account.parent.is_none());
        let lines = alone.map_or(&[] as &[Line], |account| account.lines.as_slice());
        for (name, amount) in charged.iter() {
            let (room, needed) = match line_of(lines, name) {
                Some(line) => (self.pools.of(name).cut(line.allowance(), line.own()), line.own()),
                None => self.room(id, name),
            };
            verdict.permitted &= room >= amount;
            verdict.serves |= needed > 0;
        }
        verdict
    }

    /// What those with this account may be given of a portion; None: all of it.
    pub fn cut(
        &self,
        names: &Names,
        id: Option<AccountId>,
        portion: &Resources,
        charged: &Amounts,
    ) -> Option<Resources> {
        cut(names, portion, charged, |name| Some(self.room(id, name).0).filter(|room| *room < UNLIMITED))
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

    /// How much more the limits on the way up allow; None: as much as there is.
    pub fn allowance(&self, id: Option<AccountId>, name: u32) -> Option<i64> {
        let least = self.lines(id, name).map(Line::allowance).min();
        least.filter(|least| *least < UNLIMITED)
    }

    /// How much of a name given to those with this account would lessen what all roles need.
    pub fn needed(&self, id: Option<AccountId>, name: u32) -> i64 {
        self.lines(id, name).map(Line::own).sum()
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
