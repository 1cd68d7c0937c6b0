//! UPDATE_QUOTA: what roles are guaranteed and limited to from now on, all of them or none; the registry remembers.

use meseta_model::{Quota, Role, limits};
use meseta_wire::v1::master::call::UpdateQuota;

use crate::cx::Cx;
use crate::pending::Then;
use crate::validate::quota::{self, Quotas};
use crate::{Master, Mutant, ReplyTo, registry};

impl Master {
    pub(crate) fn on_update_quota(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, update: &UpdateQuota) {
        let forced = update.force == Some(true);
        let changes = quota::configs(&update.quota_configs, &self.options);
        let changes = changes.and_then(|changes| {
            if !forced {
                self.within_consumption(&changes)?;
            }
            let quotas = self.quotas_with(&changes);
            let guaranteed = quota::total_guarantees(&quotas)?;
            match forced {
                true => Ok(changes),
                false => self.within_capacity(&guaranteed).map(|()| changes),
            }
        });
        match changes {
            Ok(changes) => self.decide_quotas(cx, changes, reply),
            Err(why) => cx.refuse(reply, 400, format!("Invalid QuotaConfig: {why}")),
        }
    }

    /// No limit may be below what its role consumes already.
    fn within_consumption(&self, changes: &[(Role, Quota)]) -> Result<(), String> {
        for (role, quota) in changes {
            let consumed = self.allocator.consumption(role);
            if !quota.limits.contains(&consumed) {
                return Err(format!(
                    "Role '{role}' is already consuming '{consumed}'; this is more than the requested limits \
                     '{}' (use 'force' flag to bypass this check)",
                    quota.limits
                ));
            }
        }
        Ok(())
    }

    /// The quotas that are decided, with these in their place.
    pub(crate) fn quotas_with(&self, changes: &[(Role, Quota)]) -> Quotas {
        let mut quotas = self.quotas.clone();
        for (role, quota) in changes {
            match quota.is_default() {
                true => quotas.remove(role),
                false => quotas.insert(role.clone(), quota.clone().into()),
            };
        }
        quotas
    }

    /// Quotas that were checked are written down; only then they count.
    pub(crate) fn decide_quotas(&mut self, cx: &mut Cx<'_>, changes: Vec<(Role, Quota)>, reply: ReplyTo) {
        let quotas = self.quotas_with(&changes);
        if quotas.len() > limits::QUOTAS_MAX {
            let most = limits::QUOTAS_MAX;
            return cx.refuse(
                reply,
                400,
                format!("{} roles would have a quota, at most {most} may", quotas.len()),
            );
        }
        let mut ops: Vec<_> = changes.iter().map(|(role, quota)| registry::put_quota(role, quota)).collect();
        self.quotas = quotas;
        ops.extend(self.demand());
        if self.mutated(Mutant::QuotaBeforeCommit) {
            self.commit(cx, ops, Then::Nothing);
            return self.hold_to_quotas(cx, changes, reply);
        }
        self.commit(cx, ops, Then::Quotas { quotas: changes, reply });
    }
}
