//! An allocator that keeps no sum, no order and no index: whatever it needs it computes from the list of what there is.
//!
//! Written for the differential test alone, from the rules in the crate's README; it shares nothing with the allocator but
//! the types of resources and ids. Where several agents have something to give, both take them in the order of a number
//! that is drawn from the seed.

mod choice;
mod frameworks;
mod needs;
mod offers;
mod quota;

use meseta_allocator::{Facts, FrameworkSpec, Offered, Quota};
use meseta_model::{AgentId, Attributes, FrameworkId, Mono, OfferId, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub const SECOND: u64 = 1_000_000_000;
const DAY: u64 = 86_400 * SECOND;

type SeatName = (FrameworkId, Role);

pub struct Agent {
    pub total: Resources,
    pub facts: Facts,
    pub remote: bool,
    pub active: bool,
    /// Somebody keeps the turn, and nothing changed since that was found out.
    pub waits: bool,
    /// Quota may keep something from somebody, and neither changed anything nor came a beat since it was looked at.
    pub kept: bool,
}

pub struct Framework {
    pub spec: FrameworkSpec,
    pub active: bool,
}

pub struct Refusal {
    seat: SeatName,
    agent: AgentId,
    resources: Resources,
    until: Mono,
    keeps_turn: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Part {
    Offered,
    AtHand,
    Used,
}

pub struct Held {
    pub seat: SeatName,
    pub agent: AgentId,
    pub part: Part,
    pub resources: Resources,
}

pub struct Naive {
    pub interval: u64,
    pub agents: BTreeMap<AgentId, Agent>,
    pub frameworks: BTreeMap<FrameworkId, Framework>,
    pub offers: BTreeMap<OfferId, Offered>,
    pub held: Vec<Held>,
    pub refusals: Vec<Refusal>,
    pub weights: BTreeMap<Role, f64>,
    pub quotas: BTreeMap<Role, Quota>,
    pub paused: bool,
    needs: BTreeMap<FrameworkId, Vec<needs::Need>>,
    /// Those that need something, who waited longest for an agent first.
    asking: Vec<FrameworkId>,
    /// The interval in which agents were looked at last.
    interval_seen: u64,
    /// How often something was given, by the path of a node: `a`, `a/b`, `a/b/.`, `a/b/./framework`.
    times: BTreeMap<String, u64>,
    /// The totals that shares are measured against.
    measure: BTreeMap<String, i64>,
}

impl Naive {
    pub fn new(interval: u64) -> Self {
        Self {
            interval,
            agents: BTreeMap::new(),
            frameworks: BTreeMap::new(),
            offers: BTreeMap::new(),
            held: Vec::new(),
            refusals: Vec::new(),
            weights: BTreeMap::new(),
            quotas: BTreeMap::new(),
            paused: false,
            needs: BTreeMap::new(),
            asking: Vec::new(),
            interval_seen: 0,
            times: BTreeMap::new(),
            measure: BTreeMap::new(),
        }
    }

    /// None where more is held than there is.
    fn free_or_overdrawn(&self, agent: &AgentId) -> Option<Resources> {
        let mut left = self.agents[agent].total.clone();
        let mut held = self.held.iter().filter(|held| held.agent == *agent);
        held.all(|held| left.subtract(&held.resources).is_ok()).then_some(left)
    }

    pub fn free(&self, agent: &AgentId) -> Resources {
        self.free_or_overdrawn(agent).unwrap_or_default()
    }

    fn part(&mut self, seat: &SeatName, agent: &AgentId, part: Part) -> Option<&mut Held> {
        self.held.iter_mut().find(|h| h.seat == *seat && h.agent == *agent && h.part == part)
    }

    fn put(&mut self, seat: &SeatName, agent: &AgentId, part: Part, resources: &Resources) {
        match self.part(seat, agent, part) {
            Some(held) => held.resources.add(resources),
            None => self.held.push(Held {
                seat: seat.clone(),
                agent: agent.clone(),
                part,
                resources: resources.clone(),
            }),
        }
    }

    /// Takes out what is there of `wanted`.
    fn take(&mut self, seat: &SeatName, agent: &AgentId, part: Part, wanted: &Resources) -> Resources {
        let Some(held) = self.part(seat, agent, part) else { return Resources::new() };
        let missing = wanted.minus(&held.resources);
        let there = wanted.minus(&missing);
        held.resources = held.resources.minus(&there);
        self.held.retain(|held| !held.resources.is_empty());
        there
    }

    /// Something was given to a seat, or found with it.
    fn count(&mut self, (framework, role): &SeatName) {
        let above = role.ancestors().map(|role| role.to_string());
        let own = [role.to_string(), format!("{role}/."), format!("{role}/./{framework}")];
        for node in above.chain(own) {
            *self.times.entry(node).or_default() += 1;
        }
    }

    /// The seats that there are: subscribed, or holding something.
    fn seats(&self) -> BTreeSet<SeatName> {
        let roles = |(id, f): (&FrameworkId, &Framework)| {
            f.spec.roles.iter().map(|r| (id.clone(), r.clone())).collect::<Vec<_>>()
        };
        let subscribed = self.frameworks.iter().flat_map(roles);
        subscribed.chain(self.held.iter().map(|held| held.seat.clone())).collect()
    }

    /// What is no more is not remembered.
    fn forget(&mut self) {
        let seats = self.seats();
        let mut nodes = BTreeSet::new();
        for (framework, role) in &seats {
            nodes.extend(role.ancestors().map(|role| role.to_string()));
            nodes.extend([role.to_string(), format!("{role}/."), format!("{role}/./{framework}")]);
        }
        self.times.retain(|node, _| nodes.contains(node));
        self.refusals.retain(|refusal| seats.contains(&refusal.seat));
    }

    /// Frees what a seat holds in one part, as far as it is there.
    fn release_part(
        &mut self,
        seat: &SeatName,
        agent: &AgentId,
        part: Part,
        wanted: &Resources,
    ) -> Resources {
        let freed = self.take(seat, agent, part, wanted);
        if !freed.is_empty() {
            self.wake(agent);
            self.forget();
        }
        freed
    }

    fn wake(&mut self, agent: &AgentId) {
        if let Some(agent) = self.agents.get_mut(agent) {
            (agent.waits, agent.kept) = (false, false);
        }
    }

    fn wake_all(&mut self) {
        self.agents.values_mut().for_each(|agent| (agent.waits, agent.kept) = (false, false));
    }

    pub fn wants(&self, (framework, role): &SeatName) -> bool {
        let wants =
            |f: &Framework| f.active && f.spec.roles.contains(role) && !f.spec.suppressed.contains(role);
        self.frameworks.get(framework).is_some_and(wants)
    }

    // Agents

    pub fn add_agent(
        &mut self,
        id: &AgentId,
        (total, facts): (Resources, Facts),
        remote: bool,
        used: &[(FrameworkId, Role, Resources)],
    ) -> Vec<OfferId> {
        let died = self.remove_agent(id);
        let (active, waits, kept) = (true, false, false);
        self.agents.insert(id.clone(), Agent { total, facts, remote, active, waits, kept });
        for (framework, role, resources) in used {
            self.adopt(framework, role, id, resources);
        }
        died
    }

    pub fn remove_agent(&mut self, id: &AgentId) -> Vec<OfferId> {
        let died = self.withdraw(|offered| offered.agent == *id);
        self.refusals.retain(|refusal| refusal.agent != *id);
        self.held.retain(|held| held.agent != *id);
        self.keep_no_more(|agent, _| agent == id);
        self.agents.remove(id);
        self.forget();
        died
    }

    pub fn set_agent_active(&mut self, id: &AgentId, active: bool) -> Vec<OfferId> {
        let Some(agent) = self.agents.get_mut(id) else { return Vec::new() };
        agent.active = active;
        self.wake(id);
        if active { Vec::new() } else { self.withdraw(|offered| offered.agent == *id) }
    }

    pub fn update_attributes(&mut self, id: &AgentId, attributes: Arc<Attributes>) {
        let Some(agent) = self.agents.get_mut(id) else { return };
        if agent.facts.attributes != attributes {
            agent.facts.attributes = attributes;
            self.refusals.retain(|refusal| refusal.agent != *id);
            self.wake(id);
        }
    }

    pub fn update_total(&mut self, id: &AgentId, total: Resources) -> Option<Vec<OfferId>> {
        let agent = self.agents.get_mut(id)?;
        if agent.total == total {
            return Some(Vec::new());
        }
        agent.total = total;
        self.wake(id);
        match self.free_or_overdrawn(id) {
            Some(_) => Some(Vec::new()),
            None => Some(self.withdraw(|offered| offered.agent == *id)),
        }
    }
}
