//! Quotas as operators set them: each by itself, and all together.

use std::collections::BTreeMap;
use std::sync::Arc;

use imbl::OrdMap;
use meseta_model::limits::NAMES_PER_NEED_MAX;
use meseta_model::{Quantities, Quota, Role};
use meseta_wire::v1::quota::{QuotaConfig, QuotaRequest};

use crate::validate::framework::is_allowed;
use crate::{Master, Options};

/// Quotas by role.
pub(crate) type Quotas = OrdMap<Role, Arc<Quota>>;

/// What an UPDATE_QUOTA asks for, if every role by itself is in order and none is meant in two ways.
pub(crate) fn configs(configs: &[QuotaConfig], options: &Options) -> Result<Vec<(Role, Quota)>, String> {
    let one = |config: &QuotaConfig| {
        let (role, quota) = Quota::from_wire(config)?;
        few_names(&role, config.guarantees.len().max(config.limits.len()))?;
        may_have_quota(&role, options).map(|()| (role, quota))
    };
    let mut quotas = BTreeMap::new();
    for config in configs {
        let (role, quota) = one(config)?;
        if quotas.insert(role.clone(), quota.clone()).is_some_and(|before| before != quota) {
            return Err(format!("Role '{role}' is named twice with different quotas; name it once"));
        }
    }
    Ok(quotas.into_iter().collect())
}

/// What a SET_QUOTA asks for.
pub(crate) fn request(request: &QuotaRequest, options: &Options) -> Result<(Role, Quota), String> {
    let (role, quota) = Quota::from_request(request)?;
    few_names(&role, request.guarantee.len())?;
    may_have_quota(&role, options).map(|()| (role, quota))
}

/// The allocator keeps every name for which there is a quota, and shares are computed from all of them.
fn few_names(role: &Role, names: usize) -> Result<(), String> {
    match names <= NAMES_PER_NEED_MAX {
        true => Ok(()),
        false => Err(format!(
            "The quota of role '{role}' names {names} resources, at most {NAMES_PER_NEED_MAX} are allowed"
        )),
    }
}

fn may_have_quota(role: &Role, options: &Options) -> Result<(), String> {
    if !is_allowed(role, options) {
        return Err(format!("'{role}' is not on the roles whitelist"));
    }
    if role.parent().is_some() && !options.nested_quota {
        return Err(format!(
            "Updating quota on nested role '{role}' is not supported; the master allows it with --nested_quota"
        ));
    }
    Ok(())
}

/// All that is guaranteed. A role is guaranteed at least what the roles below it are together, so that those at the top
/// say it all.
pub(crate) fn total_guarantees(quotas: &Quotas) -> Result<Quantities, String> {
    let (mut total, mut below): (Quantities, BTreeMap<Role, Quantities>) = Default::default();
    for (role, quota) in quotas.iter().filter(|(_, quota)| !quota.guarantees.is_empty()) {
        match role.parent() {
            None => total.add(&quota.guarantees),
            Some(parent) => below.entry(parent).or_default().add(&quota.guarantees),
        }
    }
    for (parent, children) in below {
        let own = quotas.get(&parent).map(|quota| quota.guarantees.clone()).unwrap_or_default();
        if !own.contains(&children) {
            return Err(format!(
                "Invalid quota configuration. Parent role '{parent}' with guarantees ({own}) does not contain the \
                 sum of its children's guarantees ({children})"
            ));
        }
    }
    Ok(total)
}

impl Master {
    /// No more may be guaranteed than all registered agents have, connected or not.
    pub(crate) fn within_capacity(&self, guaranteed: &Quantities) -> Result<(), String> {
        let capacity = self.allocator.cluster_capacity();
        match capacity.contains(guaranteed) {
            true => Ok(()),
            false => Err(format!(
                "total quota guarantees '{guaranteed}' exceed cluster capacity '{capacity}' (use 'force' flag to \
                 bypass this check)"
            )),
        }
    }
}
