//! What a master has to understand in order to lead with this registry.
//!
//! An older master that does not know of drained agents would offer them, one that does not know of quotas would promise
//! the same twice, and both would lose their records' meaning with the next write. So the registry says what it holds, in the commit that first holds it (Mesos: minimum capabilities).

use std::collections::BTreeSet;

use meseta_journal::RegistryOp;

use crate::{Master, registry};

/// What a registry may demand of the master that leads with it, and this one knows.
pub const CAPABILITIES: &[&str] = &[AGENT_DRAINING, QUOTA_V2];
/// Agents that are deactivated, drained, or being so.
const AGENT_DRAINING: &str = "AGENT_DRAINING";
/// It holds quotas.
const QUOTA_V2: &str = "QUOTA_V2";

impl Master {
    /// What the registry demands is known here; the error names what is not.
    pub(crate) fn require(&mut self, demanded: BTreeSet<String>) -> Result<(), String> {
        let unknown = demanded.iter().filter(|name| !CAPABILITIES.contains(&name.as_str()));
        let unknown: Vec<&str> = unknown.map(String::as_str).collect();
        if !unknown.is_empty() {
            return Err(format!(
                "the registry was written by a newer master and demands what this one does not know: {}. Start a master \
                 of that release, or undo there what needs it",
                unknown.join(", ")
            ));
        }
        self.demanded = demanded;
        Ok(())
    }

    /// What has to be written, beside the decision at hand, where the registry demands more by it, or less.
    pub(crate) fn demand(&mut self) -> Option<RegistryOp> {
        let drains = !self.deactivated.is_empty() || !self.draining.is_empty();
        let promises = !self.quotas.is_empty();
        let demanded = [drains.then_some(AGENT_DRAINING), promises.then_some(QUOTA_V2)];
        let demanded: BTreeSet<String> = demanded.into_iter().flatten().map(str::to_owned).collect();
        if demanded == self.demanded {
            return None;
        }
        self.demanded = demanded;
        Some(registry::put_demanded(&self.demanded))
    }
}
