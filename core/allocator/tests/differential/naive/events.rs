//! What follows from what is told of agents, frameworks and quota.

use super::choice::nodes;
use super::{Naive, Refusal};
use crate::terms::{Holder, Seat};
use meseta_model::Role;
use std::collections::BTreeSet;

impl Naive {
    /// The seats that there are: subscribed, or holding something.
    pub fn seats(&self) -> BTreeSet<Seat> {
        let own =
            self.frameworks.iter().flat_map(|(id, f)| f.roles.keys().map(|role| (id.clone(), role.clone())));
        own.chain(self.held.keys().map(|holder| holder.seat.clone())).collect()
    }

    /// Whether its framework is active, and subscribed in the role.
    fn is_open(&self, (id, role): &Seat) -> bool {
        self.frameworks.get(id).is_some_and(|own| own.active && own.roles.contains_key(role))
    }

    pub fn wanting(&self) -> BTreeSet<Seat> {
        let suppressed = |(id, role): &Seat| self.frameworks[id].suppressed.contains(role);
        self.seats().into_iter().filter(|seat| self.is_open(seat) && !suppressed(seat)).collect()
    }

    pub fn wake_all(&mut self) {
        self.called.extend(self.agents.keys().cloned());
    }

    /// A framework wants offers in these roles again, whatever it refused there.
    pub fn revive(&mut self, id: &str, roles: &BTreeSet<Role>) {
        self.refusals.retain(|refusal| refusal.seat.0 != id || !roles.contains(&refusal.seat.1));
        let suppressed = self.frameworks.get_mut(id).map(|framework| &mut framework.suppressed);
        suppressed.into_iter().for_each(|suppressed| suppressed.retain(|role| !roles.contains(role)));
    }

    /// Something is told, perhaps of an agent, and this follows from it.
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
        let forgot = self.refusals.len() < before.refusals.len();
        let by_operator = self.quotas != before.quotas || self.paused != before.paused;
        if asks_other || forgot || by_operator || !wanting.is_subset(&wanted) {
            self.wake_all();
        }
        nodes(&wanting).difference(&nodes(&wanted)).for_each(|path| self.draw(path));
        // Nobody waits for who wants none any more, and nothing is kept for it, nor of agents that are gone.
        let left = |seat: &Seat| wanted.contains(seat) && !wanting.contains(seat);
        let waited = before.refusals.iter().filter(|refusal| refusal.keeps_turn && left(&refusal.seat));
        self.called.extend(waited.map(|refusal| refusal.agent.clone()));
        let agents = self.agents.clone();
        self.keep_no_more(|_, id, seat| !wanting.contains(seat) || !agents.contains_key(id));
        self.needs.retain(|need| self.frameworks.contains_key(&need.framework));
        // What was refused is asked anew on another agent or rack, and by seats that are left, inactive or revived.
        let rack = |naive: &Self, id: &str| naive.agents.get(id).map(|agent| agent.facts["rack"]);
        let anew = |Refusal { seat, agent, .. }: &Refusal| {
            let revived = wanting.contains(seat) && !wanted.contains(seat);
            let other_rack = rack(self, agent) != rack(&before, agent);
            revived || other_rack || !self.is_open(seat)
        };
        self.refusals = self.refusals.iter().filter(|refusal| !anew(refusal)).cloned().collect();
        // Offers come back from these seats, from agents that are inactive, and from those that have less now than is held.
        self.held.retain(|holder, _| agents.contains_key(&holder.agent));
        let other = |id: &String| before.agents.get(id).is_some_and(|old| old.total != agents[id].total);
        let short = |id: &&String| !agents[*id].active || (other(id) && self.unheld(id).is_none());
        let short: BTreeSet<&String> = agents.keys().filter(short).collect();
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

    /// Nodes without seats are no more.
    pub fn forget(&mut self) {
        let nodes = nodes(&self.seats());
        self.nodes.retain(|path, _| path.is_empty() || nodes.contains(path));
    }
}
