//! What follows from what is told of agents, frameworks and quota.

use super::Naive;
use super::choice::nodes;
use super::terms::{Holder, Refusal, Seat};
use meseta_model::{Quota, Role};
use std::collections::BTreeSet;

impl Naive {
    /// Whether its framework is active, and subscribed in the role.
    fn is_open(&self, (id, role): &Seat) -> bool {
        self.frameworks
            .get(id)
            .is_some_and(|framework| framework.active && framework.roles.contains_key(role))
    }

    pub fn wanting(&self) -> BTreeSet<Seat> {
        let wants =
            |seat: &Seat| self.is_open(seat) && !self.frameworks[&seat.0].suppressed.contains(&seat.1);
        self.seats().into_iter().filter(wants).collect()
    }

    pub fn wake_all(&mut self) {
        self.called.extend(self.agents.keys().cloned());
    }

    pub fn set_quota(&mut self, role: &Role, quota: Option<Quota>) {
        self.quotas.remove(role);
        self.quotas.extend(quota.filter(|quota| !quota.is_default()).map(|quota| (role.clone(), quota)));
        self.wake_all();
    }

    /// Something is told of an agent or of frameworks, and this follows from it.
    pub fn told(&mut self, agent: Option<&str>, change: impl FnOnce(&mut Self)) {
        let before = self.clone();
        change(self);
        self.called.extend(agent.map(str::to_owned));
        let (wanting, wanted) = (self.wanting(), before.wanting());
        // Who wants offers from now on, or others than before, may have all that is idle.
        let asks_other = self.frameworks.iter().any(|(id, new)| {
            let old = before.frameworks.get(id).cloned().unwrap_or_default();
            let terms = |role| old.roles.get(role).cloned().unwrap_or_default();
            new.can != old.can || new.roles.iter().any(|(role, own)| *own != terms(role))
        });
        if asks_other || !wanting.is_subset(&wanted) {
            self.wake_all();
        }
        nodes(&wanting).difference(&nodes(&wanted)).for_each(|path| self.draw(path));
        // Nobody waits for who wants none any more, and nothing is kept for it, nor of agents that are gone.
        let waited = |refusal: &&Refusal| refusal.keeps_turn && !wanting.contains(&refusal.seat);
        let waited = before.refusals.iter().filter(|refusal| wanted.contains(&refusal.seat)).filter(waited);
        self.called.extend(waited.map(|refusal| refusal.agent.clone()));
        self.keep_no_more(|naive, _, id, seat| !wanting.contains(seat) || !naive.agents.contains_key(id));
        self.needs.retain(|need| self.frameworks.contains_key(&need.framework));
        // What was refused is asked anew on another agent or rack, and by seats that are left, inactive or revived.
        let rack = |naive: &Self, id: &str| naive.agents.get(id).map(|agent| agent.facts["rack"]);
        let stands = |Refusal { seat, agent, .. }: &Refusal| {
            let revived = wanting.contains(seat) && !wanted.contains(seat);
            rack(self, agent).is_some()
                && rack(self, agent) == rack(&before, agent)
                && self.is_open(seat)
                && !revived
        };
        self.refusals = self.refusals.iter().filter(|refusal| stands(refusal)).cloned().collect();
        // Offers come back from these seats, from agents that are inactive, and from those that have less now than is held.
        self.held.retain(|holder, _| self.agents.contains_key(&holder.agent));
        let other = |id: &String| before.agents.get(id).is_some_and(|old| old.total != self.agents[id].total);
        let short = |id: &&String| !self.agents[*id].active || (other(id) && self.unheld(id).is_none());
        let short: BTreeSet<String> = self.agents.keys().filter(short).cloned().collect();
        for (holder, held) in self.held.clone() {
            let Holder { seat, agent, .. } = &holder;
            let withdrawn = holder.offer().is_some() && (!self.is_open(seat) || short.contains(agent));
            let gone = before.frameworks.contains_key(&seat.0) && !self.frameworks.contains_key(&seat.0);
            if withdrawn || gone {
                self.free_up(&holder, &held);
            }
        }
        self.forget();
    }

    /// A framework wants offers in these roles again, whatever it refused.
    pub fn revive(&mut self, id: &str, roles: &BTreeSet<Role>) {
        let refusals = self.refusals.len();
        self.refusals.retain(|refusal| refusal.seat.0 != id || !roles.contains(&refusal.seat.1));
        if self.refusals.len() < refusals {
            self.wake_all();
        }
        self.told(None, |naive| {
            let framework = naive.frameworks.get_mut(id);
            framework
                .into_iter()
                .for_each(|framework| framework.suppressed.retain(|role| !roles.contains(role)));
        });
    }

    /// The seats that there are: subscribed, or holding something.
    pub fn seats(&self) -> BTreeSet<Seat> {
        let all =
            self.frameworks.iter().flat_map(|(id, f)| f.roles.keys().map(|role| (id.clone(), role.clone())));
        all.chain(self.held.keys().map(|holder| holder.seat.clone())).collect()
    }

    /// Nodes without seats are no more.
    pub fn forget(&mut self) {
        let nodes = nodes(&self.seats());
        self.nodes.retain(|path, _| path.is_empty() || nodes.contains(path));
    }
}
