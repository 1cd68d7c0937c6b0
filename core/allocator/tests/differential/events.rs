//! Events of every kind, each in both worlds at once: what they say of it must be the same.

use crate::World;
use crate::draw::{agent_id, facts_of, framework_id, offer_id, spec_of};
use crate::naive::Naive;
use crate::terms::{Agent, Framework, Holder, Place, Request, Seat};
use meseta_allocator::{AgentSpec, Allocator};
use meseta_model::{OfferId, Quantities, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The numbers of the offers that are out.
fn out(naive: &Naive) -> BTreeSet<u64> {
    naive.held.keys().filter_map(Holder::offer).collect()
}

fn in_use(seat: &Seat, agent: &str) -> Holder {
    Holder { seat: seat.clone(), agent: agent.to_owned(), place: Place::Used }
}

impl Naive {
    /// A framework says something else of itself.
    fn tell_framework(&mut self, id: &str, change: impl FnOnce(&mut Framework)) {
        self.told(None, |naive| naive.frameworks.get_mut(id).map(change).unwrap_or_default());
    }

    /// An agent does.
    fn tell_agent(&mut self, id: &str, change: impl FnOnce(&mut Agent)) {
        self.told(Some(id), |naive| naive.agents.get_mut(id).map(change).unwrap_or_default());
    }
}

impl World {
    /// One event of any kind, in both.
    pub fn event(&mut self) {
        match self.rng.below(118) {
            0..9 => self.agent_comes(),
            9..13 => self.agent_goes(),
            13..19 => self.total_changes(),
            19..28 => self.framework_comes(),
            28..30 => {
                let id = self.framework();
                let real_id = framework_id(&id);
                self.both(
                    format!("remove {id}"),
                    |real| real.remove_framework(&real_id),
                    |naive| {
                        naive.told(None, |naive| _ = naive.frameworks.entry(id.clone()).or_default());
                        naive.told(None, |naive| _ = naive.frameworks.remove(&id));
                    },
                );
            }
            30..34 => {
                let (id, active) = (self.framework(), self.rng.chance(0.6));
                let real_id = framework_id(&id);
                self.both(
                    format!("active {id} {active}"),
                    |real| real.set_framework_active(&real_id, active),
                    |naive| naive.tell_framework(&id, |framework| framework.active = active),
                );
            }
            34..42 => self.suppress_or_revive(),
            42..44 => self.weight(),
            44..68 => self.decline_or_rescind(),
            68..84 => self.accept(),
            84..93 => self.release(),
            93..95 => self.adopt(),
            95..102 => self.operator(),
            102..106 => self.request(),
            106..112 => self.convert_free(),
            _ => {
                let most = if self.rng.chance(0.05) { 40_000 } else { 2500 };
                self.now = self.now + Duration::from_millis(self.rng.below(most));
                self.log.push(format!("at {}", self.now));
            }
        }
    }

    /// The same in both: the same offers are no more after it.
    fn both(
        &mut self,
        what: String,
        real: impl FnOnce(&mut Allocator) -> Vec<OfferId>,
        naive: impl FnOnce(&mut Naive),
    ) {
        self.log.push(what);
        let before = out(&self.naive);
        naive(&mut self.naive);
        let gone: BTreeSet<OfferId> =
            before.difference(&out(&self.naive)).map(|offer| offer_id(*offer)).collect();
        assert_eq!(real(&mut self.real).into_iter().collect::<BTreeSet<_>>(), gone, "withdrawn");
    }

    fn request(&mut self) {
        let id = self.framework();
        let mut requests = Vec::new();
        while self.rng.chance(0.6) && requests.len() < 4 {
            let text =
                ["cpus:3;mem:64", "cpus:5", "mem:150", "cpus:1;ports:4", "cpus:7;mem:200;disk:500", ""];
            let resources = Quantities::parse(text[self.rng.below(6) as usize]).expect("quantities");
            let agent = self.rng.chance(0.2).then(|| self.agent());
            requests.push(Request { agent, resources });
        }
        self.log.push(format!("request {id} {requests:?}"));
        let told = |Request { agent, resources }: Request| meseta_allocator::Request {
            agent: agent.as_deref().map(agent_id),
            resources,
        };
        self.real.request(&framework_id(&id), requests.iter().cloned().map(told).collect());
        self.naive.told(None, |naive| naive.request(&id, requests));
    }

    fn weight(&mut self) {
        // By powers of two shares are divided exactly.
        let (role, weight) = (self.role(), [0.5, 1.0, 2.0, 4.0][self.rng.below(4) as usize]);
        self.log.push(format!("weight {role} {weight}"));
        match self.rng.chance(0.8) {
            true => {
                self.naive.weights.insert(role.to_string(), weight);
                self.real.set_weight(role, weight);
            }
            false => {
                self.naive.weights.remove(role.as_str());
                self.real.remove_weight(&role);
            }
        }
    }

    /// What operators do: quota mostly.
    fn operator(&mut self) {
        match self.rng.below(10) {
            0 => {
                self.naive.told(None, |naive| naive.paused = !naive.paused);
                let paused = self.naive.paused;
                self.log.push(format!("paused {paused}"));
                self.real.set_paused(paused);
            }
            1 | 2 => {
                let (id, mut facts) = (self.agent(), self.facts());
                // Sometimes only its attributes are others.
                let known = self.naive.agents.get(&id).filter(|_| self.rng.chance(0.4));
                facts = known.map_or(facts.clone(), |agent| {
                    let rack = BTreeMap::from([("rack", facts["rack"])]);
                    agent.facts.clone().into_iter().chain(rack).collect()
                });
                self.log.push(format!("facts {id} {facts:?}"));
                self.real.update_facts(&agent_id(&id), facts_of(&facts), facts["remote"] == 1);
                if self.naive.agents.get(&id).is_some_and(|agent| agent.facts != facts) {
                    self.naive.tell_agent(&id, |agent| agent.facts = facts);
                }
            }
            _ => {
                let (role, quota) = (self.role(), self.quota());
                let other = quota.clone().filter(|quota| !quota.is_default());
                if other == self.naive.quotas.get(&role).cloned() {
                    return;
                }
                self.log.push(format!("quota {role} {quota:?}"));
                self.real.set_quota(&role, quota);
                self.naive.told(None, |naive| {
                    naive.quotas.remove(&role);
                    naive.quotas.extend(other.map(|quota| (role, quota)));
                });
            }
        }
    }

    fn agent_comes(&mut self) {
        let (id, total, facts) = (self.agent(), self.total(), self.facts());
        let (active, mut used) = (self.rng.chance(0.95), Vec::new());
        while self.rng.chance(0.25) {
            let whole = if self.rng.chance(0.9) { total.clone() } else { self.total() };
            used.push(((self.framework(), self.role()), self.part(&whole)));
        }
        let told = facts_of(&facts);
        let tell =
            |((f, r), used): &((String, _), Resources)| (framework_id(f), Clone::clone(r), used.clone());
        let spec = AgentSpec {
            total: total.clone(),
            attributes: told.attributes,
            hostname: told.hostname,
            domain: None,
            remote: facts["remote"] == 1,
            used: used.iter().map(tell).collect(),
        };
        self.both(
            format!("agent {id} {total} {facts:?} active {active} used {used:?}"),
            |real| real.add_agent(agent_id(&id), spec, active),
            |naive| {
                naive.told(None, |naive| _ = naive.agents.remove(&id));
                naive.told(Some(&id), |naive| {
                    naive.agents.insert(id.clone(), Agent { total, facts, active });
                    let found = used.iter().filter(|(_, resources)| !resources.is_empty());
                    found.for_each(|(seat, resources)| naive.give(&in_use(seat, &id), resources));
                });
            },
        );
    }

    fn agent_goes(&mut self) {
        let (id, event) = (self.agent(), self.rng.below(3));
        let real_id = agent_id(&id);
        self.both(
            format!("agent {id} goes: {event}"),
            |real| match event {
                0 => real.remove_agent(&real_id),
                _ => real.set_agent_active(&real_id, event == 1),
            },
            |naive| match event {
                0 => naive.told(None, |naive| _ = naive.agents.remove(&id)),
                _ => naive.tell_agent(&id, |agent| agent.active = event == 1),
            },
        );
    }

    fn total_changes(&mut self) {
        let (id, other) = (self.agent(), self.total());
        let old = self.naive.agents.get(&id).map(|agent| agent.total.clone());
        let total = match old.clone() {
            Some(total) if self.rng.chance(0.5) => total.plus(&self.part(&other)),
            Some(total) if self.rng.chance(0.5) => self.part(&total),
            _ => other,
        };
        let in_parts = self.rng.chance(0.5);
        let real_id = agent_id(&id);
        self.both(
            format!("total {id} {total}, in parts: {in_parts}"),
            |real| match old.as_ref().filter(|old| in_parts && **old != total) {
                Some(old) => {
                    real.change_total(&real_id, &old.minus(&total), &total.minus(old)).expect("there")
                }
                None => real.update_total(&real_id, total.clone()).unwrap_or_default(),
            },
            |naive| match old.as_ref() {
                Some(old) if *old == total => {}
                _ => naive.tell_agent(&id, |agent| agent.total = total.clone()),
            },
        );
    }

    fn framework_comes(&mut self) {
        let (id, framework, new) = (self.framework(), self.spec(), self.rng.chance(0.6));
        let (real_id, spec) = (framework_id(&id), spec_of(&framework));
        self.both(
            format!("framework {id} {framework:?} new {new}"),
            |real| match new {
                true => real.add_framework(real_id, spec, framework.active),
                false => real.update_framework(&real_id, spec),
            },
            |naive| {
                if new {
                    naive.frameworks.entry(id.clone()).or_default();
                    naive.tell_framework(&id, |old| old.active = framework.active);
                }
                naive.tell_framework(&id, |old| *old = Framework { active: old.active, ..framework });
            },
        );
    }

    fn suppress_or_revive(&mut self) {
        let (id, roles, suppress) = (self.framework(), self.roles(2), self.rng.chance(0.4));
        self.log.push(format!("suppress {suppress} {id} {roles:?}"));
        match suppress {
            true => self.real.suppress(&framework_id(&id), &roles),
            false => self.real.revive(&framework_id(&id), &roles),
        }
        // Its own roles are meant, and all of them where none is named.
        let Some(framework) = self.naive.frameworks.get(&id) else { return };
        let named = |role: &&Role| roles.is_empty() || roles.contains(role);
        let meant: BTreeSet<Role> = framework.roles.keys().filter(named).cloned().collect();
        match suppress {
            true => self.naive.tell_framework(&id, |framework| framework.suppressed.extend(meant)),
            false => self.naive.told(None, |naive| naive.revive(&id, &meant)),
        }
    }

    fn decline_or_rescind(&mut self) {
        let Some(offer) = self.offer() else { return };
        let (held, id) = (self.naive.at(&offer), offer_id(offer.offer().expect("an offer")));
        let (filter, declined) = (self.filter(), self.rng.chance(0.8));
        self.log.push(format!("decline {id} {declined} {filter:?}"));
        let real = match declined {
            true => self.real.decline(&id, filter, self.now),
            false => self.real.rescind(&id),
        };
        assert_eq!(real.map(|offered| offered.resources), Some(held.clone()));
        if let Some(time) = filter.filter(|_| declined) {
            self.naive.refuse(&offer, &held, time, self.now);
        }
        self.naive.free_up(&offer, &held);
    }

    /// All offers of one seat on one agent, perhaps with another that does not belong to them; then all of it is settled.
    fn accept(&mut self) {
        let Some(first) = self.offer() else { return };
        let alike = |held: &&Holder| held.offer().is_some() && **held == first.at(held.place.clone());
        let taken: Vec<Holder> = self.naive.held.keys().filter(alike).cloned().collect();
        let stray = if self.rng.chance(0.1) { self.offer() } else { None };
        let ids: Vec<OfferId> = taken.iter().chain(&stray).filter_map(Holder::offer).map(offer_id).collect();
        self.log.push(format!("accept {ids:?}"));
        assert!(
            self.real.accept(&[]).is_err() && self.real.accept(&[ids.clone(), ids.clone()].concat()).is_err()
        );
        let accepted = self.real.accept(&ids);
        assert_eq!(accepted.is_ok(), stray.is_none());
        self.real.check();
        let Ok(accepted) = accepted else { return };
        let all = taken.iter().fold(Resources::new(), |sum, offer| sum.plus(&self.naive.at(offer)));
        assert_eq!(accepted.resources, all.shared_once());
        taken.iter().for_each(|offer| drop(self.naive.held.remove(offer)));
        let at_hand = first.at(Place::AtHand);
        self.naive.put(&at_hand, &all.shared_once());
        self.settle(&at_hand);
    }

    /// What is at hand is converted, used in part, and given back.
    fn settle(&mut self, at_hand: &Holder) {
        let Holder { seat, agent, .. } = at_hand;
        let (f, r, s) = (&framework_id(&seat.0), &seat.1, &agent_id(agent));
        if self.rng.chance(0.3) {
            let conversion = self.conversion(&self.naive.at(at_hand));
            self.log.push(format!("  convert {conversion:?}"));
            let real = self.real.convert(f, r, s, &conversion).is_ok();
            assert_eq!(real, self.naive.convert(agent, Some(at_hand), &conversion), "converted");
        }
        let used = self.part(&self.naive.at(at_hand));
        let moved = self.naive.use_resources(at_hand, &used);
        assert_eq!(self.real.use_resources(f, r, s, &used), used.minus(&moved));
        let (rest, filter) = (self.naive.at(at_hand), self.filter());
        self.log.push(format!("  used {used}, back {rest} {filter:?}"));
        if let Some(time) = filter.filter(|_| !rest.is_empty()) {
            self.naive.refuse(at_hand, &rest, time, self.now);
        }
        let freed = self.naive.free_up(at_hand, &rest);
        assert_eq!(self.real.give_back(f, r, s, &rest, filter, self.now), rest.minus(&freed));
    }

    fn release(&mut self) {
        let (seat, agent) = (self.seat(), self.agent());
        let nothing = (in_use(&seat, &agent), Resources::new());
        let (holder, used) = self.found(&seat, Place::Used).unwrap_or(nothing);
        let what = if self.rng.chance(0.95) { self.part(&used) } else { self.total() };
        self.log.push(format!("release {holder:?} {what}"));
        let real = self.real.release(&framework_id(&seat.0), &seat.1, &agent_id(&holder.agent), &what);
        assert_eq!(real, what.minus(&self.naive.free_up(&holder, &what)));
    }

    fn adopt(&mut self) {
        let (id, seat) = (self.agent(), self.seat());
        let unheld = self.naive.unheld(&id).unwrap_or_default();
        let what = if self.rng.chance(0.8) { self.part(&unheld) } else { self.total() };
        self.log.push(format!("adopt {seat:?} {id} {what}"));
        self.real.adopt(&framework_id(&seat.0), &seat.1, &agent_id(&id), &what);
        if !what.is_empty() && self.naive.agents.contains_key(&id) {
            self.naive.give(&in_use(&seat, &id), &what);
        }
    }

    /// An operator reserves, unreserves, makes or destroys volumes of what nobody holds.
    fn convert_free(&mut self) {
        let id = self.agent();
        let unheld = self.naive.unheld(&id).unwrap_or_default();
        assert_eq!(self.real.unheld(&agent_id(&id)), unheld, "unheld");
        let of = if self.rng.chance(0.9) { unheld } else { self.total() };
        let conversion = self.conversion(&of);
        self.log.push(format!("convert {id} {conversion:?}"));
        let real = self.real.convert_free(&agent_id(&id), &conversion).is_ok();
        assert_eq!(real, self.naive.convert(&id, None, &conversion), "converted");
    }
}
