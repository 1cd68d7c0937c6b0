//! The list of agents that may be offered was read, or was read anew and is another one.
//!
//! What of an agent is offered that is not in it any more is taken back: whoever took it off the list has a reason.

use std::collections::BTreeSet;

use meseta_model::AgentId;

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_whitelist(&mut self, cx: &mut Cx<'_>, hostnames: Option<BTreeSet<String>>) {
        if self.aborted || self.whitelist == hostnames {
            return;
        }
        let before = std::mem::replace(&mut self.whitelist, hostnames);
        let listed = |list: &Option<BTreeSet<String>>, hostname: &str| {
            list.as_ref().is_none_or(|hostnames| hostnames.contains(hostname))
        };
        let changed: Vec<AgentId> = self
            .state
            .agents
            .values()
            .filter(|agent| {
                let hostname = agent.info.hostname.as_str();
                listed(&before, hostname) != listed(&self.whitelist, hostname)
            })
            .map(|agent| agent.id.clone())
            .collect();
        for id in changed {
            self.set_offerable(cx, &id);
        }
    }
}
