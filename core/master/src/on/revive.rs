//! REVIVE and SUPPRESS: whether a framework wants offers at all, for all of its roles or for some.

use std::collections::BTreeSet;

use meseta_model::{FrameworkId, Role};
use meseta_wire::Text;
use meseta_wire::v1::scheduler::call::{Revive, Suppress};

use crate::Master;

impl Master {
    pub(crate) fn on_revive(&mut self, framework: &FrameworkId, revive: Option<&Revive>) {
        self.state.counters.messages_revive_offers += 1;
        let Some(roles) = self.own_roles(framework, revive.map_or(&[], |revive| &revive.roles)) else {
            return;
        };
        if let Some(framework) = self.framework_mut(framework) {
            framework.suppressed.retain(|role| !roles.is_empty() && !roles.contains(role));
        }
        self.allocator.revive(framework, &Vec::from_iter(roles));
    }

    pub(crate) fn on_suppress(&mut self, framework: &FrameworkId, suppress: Option<&Suppress>) {
        self.state.counters.messages_suppress_offers += 1;
        let Some(roles) = self.own_roles(framework, suppress.map_or(&[], |suppress| &suppress.roles)) else {
            return;
        };
        if let Some(framework) = self.framework_mut(framework) {
            let all = if roles.is_empty() { &framework.roles } else { &roles };
            framework.suppressed.extend(all.iter().cloned());
        }
        self.allocator.suppress(framework, &Vec::from_iter(roles));
    }

    /// The roles named, all of them where none is. None where one of them is not a role of the framework: as in Mesos
    /// the call counts for nothing then.
    fn own_roles(&mut self, framework: &FrameworkId, named: &[Text]) -> Option<BTreeSet<Role>> {
        let framework = self.framework(framework)?;
        let own = named.iter().map(|role| framework.roles.get(role.as_str()).cloned());
        let own: Option<BTreeSet<Role>> = own.collect();
        if own.is_none() {
            self.state.counters.dropped_messages += 1;
        }
        own
    }
}
