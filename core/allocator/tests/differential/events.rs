//! Events of every kind, each in both worlds at once: what they say of it must be the same.

use crate::World;
use crate::naive::Part;
use meseta_allocator::{AgentSpec, Offered, Request};
use meseta_model::{OfferId, Quantities, Resources, Role};
use std::collections::BTreeSet;
use std::time::Duration;

/// The offers that were withdrawn, in any order.
fn set(ids: Vec<OfferId>) -> BTreeSet<OfferId> {
    ids.into_iter().collect()
}

impl World {
    /// One event of any kind, in both; what they say of it is the same.
    pub fn event(&mut self) {
        match self.rng.below(112) {
            0..9 => self.agent_comes(),
            9..13 => self.agent_goes(),
            13..19 => self.agent_changes(),
            19..28 => self.framework_comes(),
            28..30 => {
                let id = self.framework();
                self.log.push(format!("remove {id}"));
                assert_eq!(set(self.real.remove_framework(&id)), set(self.naive.remove_framework(&id)));
            }
            30..34 => {
                let (id, active) = (self.framework(), self.rng.chance(0.6));
                self.log.push(format!("active {id} {active}"));
                let (real, naive) = (&mut self.real, &mut self.naive);
                assert_eq!(
                    set(real.set_framework_active(&id, active)),
                    set(naive.set_framework_active(&id, active))
                );
            }
            34..42 => self.suppress_or_revive(),
            42..44 => self.weight(),
            44..64 => self.decline(),
            64..68 => {
                let Some(id) = self.offer() else { return };
                self.log.push(format!("rescind {id}"));
                assert_eq!(self.real.rescind(&id), self.naive.rescind(&id));
            }
            68..84 => self.accept(),
            84..93 => self.release(),
            93..95 => self.adopt(),
            95..102 => self.operator(),
            102..106 => self.request(),
            _ => {
                let most = if self.rng.chance(0.05) { 40_000 } else { 2500 };
                self.now = self.now + Duration::from_millis(self.rng.below(most));
                self.log.push(format!("at {}", self.now));
            }
        }
    }

    fn request(&mut self) {
        let id = self.framework();
        let mut requests = Vec::new();
        while self.rng.chance(0.6) && requests.len() < 4 {
            let text = ["cpus:3;mem:64", "cpus:5", "mem:150", "cpus:1;ports:4", "cpus:7;mem:200;disk:500"];
            let resources = Quantities::parse(text[self.rng.below(5) as usize]).expect("quantities");
            let agent = self.rng.chance(0.2).then(|| self.agent());
            requests.push(Request { agent, resources });
        }
        self.log.push(format!("request {id} {requests:?}"));
        self.real.request(&id, requests.clone());
        self.naive.request(&id, requests);
    }

    fn weight(&mut self) {
        let (role, weight) = (self.role(), [0.5, 1.0, 2.0, 3.0][self.rng.below(4) as usize]);
        self.log.push(format!("weight {role} {weight}"));
        match self.rng.chance(0.8) {
            true => {
                self.naive.weights.insert(role.clone(), weight);
                self.real.set_weight(role, weight);
            }
            false => {
                self.naive.weights.remove(&role);
                self.real.remove_weight(&role);
            }
        }
    }

    /// What operators do: quota mostly.
    fn operator(&mut self) {
        match self.rng.below(10) {
            0 => {
                let paused = !self.naive.paused;
                self.log.push(format!("paused {paused}"));
                self.real.set_paused(paused);
                self.naive.set_paused(paused);
            }
            1 | 2 => {
                let (id, attributes) = (self.agent(), self.attributes());
                self.log.push(format!("attributes {id} {attributes}"));
                self.real.update_attributes(&id, attributes.clone());
                self.naive.update_attributes(&id, attributes);
            }
            _ => {
                let (role, quota) = (self.role(), self.quota());
                self.log.push(format!("quota {role} {quota:?}"));
                self.real.set_quota(&role, quota.clone());
                self.naive.set_quota(&role, quota);
            }
        }
    }

    fn agent_comes(&mut self) {
        let (id, total, remote) = (self.agent(), self.total(), self.rng.chance(0.1));
        let facts = self.facts();
        let mut used = Vec::new();
        while self.rng.chance(0.25) {
            let whole = if self.rng.chance(0.9) { total.clone() } else { self.total() };
            used.push((self.framework(), self.role(), self.part(&whole)));
        }
        self.log.push(format!("agent {id} {total} {facts:?} remote {remote} used {used:?}"));
        let spec = AgentSpec {
            total: total.clone(),
            attributes: facts.attributes.clone(),
            hostname: facts.hostname.clone(),
            domain: None,
            remote,
            used: used.clone(),
        };
        let died = self.real.add_agent(id.clone(), spec, true);
        assert_eq!(set(died), set(self.naive.add_agent(&id, (total, facts), remote, &used)));
    }

    fn agent_goes(&mut self) {
        let id = self.agent();
        let event = self.rng.below(3);
        self.log.push(format!("agent {id} goes: {event}"));
        let (real, naive) = match event {
            0 => (self.real.remove_agent(&id), self.naive.remove_agent(&id)),
            _ => (self.real.set_agent_active(&id, event == 1), self.naive.set_agent_active(&id, event == 1)),
        };
        assert_eq!(set(real), set(naive));
    }

    fn agent_changes(&mut self) {
        let (id, other) = (self.agent(), self.total());
        let total = match self.naive.agents.get(&id).map(|agent| agent.total.clone()) {
            Some(total) if self.rng.chance(0.5) => total.plus(&self.part(&other)),
            Some(total) if self.rng.chance(0.5) => self.part(&total),
            _ => other,
        };
        self.log.push(format!("total {id} {total}"));
        let real = self.real.update_total(&id, total.clone()).ok();
        assert_eq!(real.map(set), self.naive.update_total(&id, total).map(set));
    }

    fn framework_comes(&mut self) {
        let (id, spec) = (self.framework(), self.spec());
        self.log.push(format!("framework {id} {spec:?}"));
        let (real, naive) = match self.rng.chance(0.6) {
            true => {
                let active = self.rng.chance(0.95);
                (
                    self.real.add_framework(id.clone(), spec.clone(), active),
                    self.naive.add_framework(&id, spec, active),
                )
            }
            false => (self.real.update_framework(&id, spec.clone()), self.naive.update_framework(&id, spec)),
        };
        assert_eq!(set(real), set(naive));
    }

    fn suppress_or_revive(&mut self) {
        let (id, roles): (_, Vec<Role>) = (self.framework(), self.roles(2).into_iter().collect());
        let suppress = self.rng.chance(0.4);
        self.log.push(format!("suppress {suppress} {id} {roles:?}"));
        match suppress {
            true => {
                self.real.suppress(&id, &roles);
                self.naive.suppress(&id, &roles);
            }
            false => {
                self.real.revive(&id, &roles);
                self.naive.revive(&id, &roles);
            }
        }
    }

    fn decline(&mut self) {
        let Some(id) = self.offer() else { return };
        let filter = self.filter();
        self.log.push(format!("decline {id} {filter:?}"));
        assert_eq!(self.real.decline(&id, filter, self.now), self.naive.decline(&id, filter, self.now));
    }

    fn accept(&mut self) {
        let Some(first) = self.offer() else { return };
        let mut ids = vec![first.clone()];
        let offered = self.naive.offers[&first].clone();
        let alike = |o: &&Offered| {
            o.offer != first
                && (&o.framework, &o.role, &o.agent) == (&offered.framework, &offered.role, &offered.agent)
        };
        ids.extend(self.naive.offers.values().filter(alike).map(|o| o.offer.clone()));
        if self.rng.chance(0.1) {
            ids.extend(self.offer());
        }
        self.log.push(format!("accept {ids:?}"));
        let accepted = self.real.accept(&ids).ok();
        assert_eq!(accepted.as_ref().map(|a| a.resources.clone()), self.naive.accept(&ids));
        self.real.check();
        let Some(accepted) = accepted else { return };
        let used = self.part(&accepted.resources);
        let (f, r, s) = (&accepted.framework, &accepted.role, &accepted.agent);
        assert_eq!(self.real.use_resources(f, r, s, &used), self.naive.use_resources(f, r, s, &used));
        let (rest, filter) = (accepted.resources.minus(&used), self.filter());
        self.log.push(format!("  used {used}, back {rest} {filter:?}"));
        let real = self.real.give_back(f, r, s, &rest, filter, self.now);
        assert_eq!(real, self.naive.give_back(f, r, s, &rest, filter, self.now));
    }

    fn release(&mut self) {
        let ((f, r), id) = (self.seat(), self.agent());
        let used =
            self.naive.held.iter().filter(|h| h.seat == (f.clone(), r.clone()) && h.part == Part::Used);
        let (id, used) =
            used.map(|h| (h.agent.clone(), h.resources.clone())).next().unwrap_or((id, Resources::new()));
        let what = if self.rng.chance(0.95) { self.part(&used) } else { self.total() };
        self.log.push(format!("release {f}/{r} {id} {what}"));
        assert_eq!(self.real.release(&f, &r, &id, &what), self.naive.release(&f, &r, &id, &what));
    }

    fn adopt(&mut self) {
        let (id, (f, r)) = (self.agent(), self.seat());
        let free = if self.naive.agents.contains_key(&id) { self.naive.free(&id) } else { Resources::new() };
        let what = if self.rng.chance(0.8) { self.part(&free) } else { self.total() };
        self.log.push(format!("adopt {f}/{r} {id} {what}"));
        self.real.adopt(&f, &r, &id, &what);
        self.naive.adopt(&f, &r, &id, &what);
    }
}
