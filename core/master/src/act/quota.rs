//! Quotas that count from now on: the ledger hears of them, and offers beyond them are taken back.

use std::sync::Arc;

use bytes::Bytes;
use meseta_model::{Quantities, Quota, ResourceLimits, Role};

use crate::cx::Cx;
use crate::{Answer, Master, Mutant, Note, ReplyTo};

impl Master {
    /// The registry holds them.
    pub(crate) fn hold_to_quotas(&mut self, cx: &mut Cx<'_>, quotas: Vec<(Role, Quota)>, reply: ReplyTo) {
        for (role, quota) in &quotas {
            self.keep_quota(role, quota);
        }
        for (role, quota) in &quotas {
            self.take_back_beyond(cx, role, quota);
            self.take_back_for(cx, role, quota);
        }
        cx.note(Note::Quotas(quotas));
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }

    /// Readers and the ledger hear of a quota.
    pub(crate) fn keep_quota(&mut self, role: &Role, quota: &Quota) {
        match quota.is_default() {
            true => self.state.quotas.remove(role),
            false => self.state.quotas.insert(role.clone(), quota.clone().into()),
        };
        let mut held = quota.clone();
        if self.mutated(Mutant::IgnoreLimits) {
            held.limits = ResourceLimits::new();
        }
        if self.mutated(Mutant::IgnoreGuarantees) {
            held.guarantees = Quantities::new();
        }
        self.allocator.set_quota(role, Some(held));
    }

    /// Takes back offers to a role and those below it until what they have stays within the limits.
    fn take_back_beyond(&mut self, cx: &mut Cx<'_>, role: &Role, quota: &Quota) {
        if quota.limits.contains(&self.has(role)) {
            return;
        }
        for offer in self.allocator.offers_of_role_subtree(role) {
            self.rescind(cx, &offer);
            if quota.limits.contains(&self.has(role)) {
                return;
            }
        }
    }

    /// Takes back offers to others until as much came free as is guaranteed and not there yet. What lies idle is not
    /// looked at, as in Mesos: it may be promised to others.
    fn take_back_for(&mut self, cx: &mut Cx<'_>, role: &Role, quota: &Quota) {
        let mut enough = self.has(role);
        if enough.contains(&quota.guarantees) {
            return;
        }
        let offers = self.state.offers.values();
        let others = offers.filter(|offer| offer.role != *role && !role.is_ancestor_of(&offer.role));
        for offer in others.map(Arc::clone).collect::<Vec<_>>() {
            self.rescind(cx, &offer.id);
            enough.add(&offer.resources.scalar_quantities());
            if enough.contains(&quota.guarantees) {
                return;
            }
        }
    }

    /// What a role and those below it consume and are offered. Reservations that are offered count twice, as in Mesos.
    fn has(&self, role: &Role) -> Quantities {
        let mut has = self.allocator.consumption(role);
        if let Some(view) = self.allocator.role_view(role) {
            has.add(&view.offered);
        }
        has
    }
}
