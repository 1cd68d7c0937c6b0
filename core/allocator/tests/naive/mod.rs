//! An allocator that keeps no sum, no order and no index: whatever it needs it computes from the list of what there is.
//!
//! Written for the differential test alone, from the rules in the crate's README; it shares nothing with the allocator but
//! the types of resources and ids. Where several agents have something to give, both take them in the order of a number
//! that is drawn from the seed.

mod choice;

use meseta_allocator::{FrameworkSpec, Offered};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

pub const SECOND: u64 = 1_000_000_000;
const DAY: u64 = 86_400 * SECOND;

type SeatName = (FrameworkId, Role);

pub struct Agent {
    pub total: Resources,
    pub remote: bool,
    pub active: bool,
    /// Somebody keeps the turn, and nothing changed since that was found out.
    pub waits: bool,
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
            agent.waits = false;
        }
    }

    fn wake_all(&mut self) {
        self.agents.values_mut().for_each(|agent| agent.waits = false);
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
        total: Resources,
        remote: bool,
        used: &[(FrameworkId, Role, Resources)],
    ) -> Vec<OfferId> {
        let died = self.remove_agent(id);
        self.agents.insert(id.clone(), Agent { total, remote, active: true, waits: false });
        for (framework, role, resources) in used {
            self.adopt(framework, role, id, resources);
        }
        died
    }

    pub fn remove_agent(&mut self, id: &AgentId) -> Vec<OfferId> {
        let died = self.withdraw(|offered| offered.agent == *id);
        self.refusals.retain(|refusal| refusal.agent != *id);
        self.held.retain(|held| held.agent != *id);
        self.agents.remove(id);
        self.forget();
        died
    }

    pub fn set_agent_active(&mut self, id: &AgentId, active: bool) -> Vec<OfferId> {
        let Some(agent) = self.agents.get_mut(id) else { return Vec::new() };
        agent.active = active;
        agent.waits = false;
        if active { Vec::new() } else { self.withdraw(|offered| offered.agent == *id) }
    }

    pub fn update_total(&mut self, id: &AgentId, total: Resources) -> Option<Vec<OfferId>> {
        let agent = self.agents.get_mut(id)?;
        if agent.total == total {
            return Some(Vec::new());
        }
        agent.total = total;
        agent.waits = false;
        match self.free_or_overdrawn(id) {
            Some(_) => Some(Vec::new()),
            None => Some(self.withdraw(|offered| offered.agent == *id)),
        }
    }

    // Frameworks

    pub fn add_framework(&mut self, id: &FrameworkId, spec: FrameworkSpec, active: bool) -> Vec<OfferId> {
        let mut withdrawn = self.set_framework_active(id, active);
        let new = Framework { spec: FrameworkSpec::default(), active };
        self.frameworks.entry(id.clone()).or_insert(new);
        withdrawn.extend(self.apply(id, spec));
        withdrawn
    }

    pub fn update_framework(&mut self, id: &FrameworkId, spec: FrameworkSpec) -> Vec<OfferId> {
        if self.frameworks.contains_key(id) { self.apply(id, spec) } else { Vec::new() }
    }

    fn wanting_of(&self, id: &FrameworkId) -> Vec<SeatName> {
        let roles = self.frameworks.get(id).into_iter().flat_map(|f| &f.spec.roles);
        roles.map(|role| (id.clone(), role.clone())).filter(|seat| self.wants(seat)).collect()
    }

    fn apply(&mut self, id: &FrameworkId, mut spec: FrameworkSpec) -> Vec<OfferId> {
        spec.suppressed.retain(|role| spec.roles.contains(role));
        spec.min_allocatable.retain(|role, _| spec.roles.contains(role));
        let (minimums, was) = (self.minimums(), self.wanting_of(id));
        let framework = self.frameworks.get_mut(id).expect("known");
        let old = std::mem::replace(&mut framework.spec, spec.clone());
        let other_minimum = |role: &Role| old.min_allocatable.get(role) != spec.min_allocatable.get(role);
        let first_or_last = (minimums == 0) != (self.minimums() == 0);
        if old.capabilities != spec.capabilities || spec.roles.iter().any(other_minimum) || first_or_last {
            self.wake_all();
        }
        for seat in was.iter().filter(|seat| !self.wants(seat)).cloned().collect::<Vec<_>>() {
            self.wake_waiting_for(&seat);
        }
        for role in old.roles.iter() {
            let revived = old.suppressed.contains(role) && !spec.suppressed.contains(role);
            if revived || !spec.roles.contains(role) {
                self.clear(&(id.clone(), role.clone()));
            }
        }
        if self.wanting_of(id).iter().any(|seat| !was.contains(seat)) {
            self.wake_all();
        }
        let left = |offered: &Offered| offered.framework == *id && !spec.roles.contains(&offered.role);
        let withdrawn = self.withdraw(left);
        self.forget();
        withdrawn
    }

    pub fn set_framework_active(&mut self, id: &FrameworkId, active: bool) -> Vec<OfferId> {
        if !self.frameworks.contains_key(id) {
            return Vec::new();
        }
        let wanted = self.wanting_of(id);
        let framework = self.frameworks.get_mut(id).expect("known");
        let was = std::mem::replace(&mut framework.active, active);
        if !was && active && !self.wanting_of(id).is_empty() {
            self.wake_all();
        }
        if active {
            return Vec::new();
        }
        wanted.iter().for_each(|seat| self.wake_waiting_for(seat));
        self.refusals.retain(|refusal| refusal.seat.0 != *id);
        self.withdraw(|offered| offered.framework == *id)
    }

    pub fn remove_framework(&mut self, id: &FrameworkId) -> Vec<OfferId> {
        let withdrawn = self.set_framework_active(id, false);
        let minimums = self.minimums();
        self.frameworks.remove(id);
        if (minimums == 0) != (self.minimums() == 0) {
            self.wake_all();
        }
        let agents: Vec<AgentId> =
            self.held.iter().filter(|h| h.seat.0 == *id).map(|h| h.agent.clone()).collect();
        self.held.retain(|held| held.seat.0 != *id);
        agents.iter().for_each(|agent| self.wake(agent));
        self.forget();
        withdrawn
    }

    /// A seat that wants nothing any more does not keep the turn.
    fn wake_waiting_for(&mut self, seat: &SeatName) {
        let kept = self.refusals.iter().filter(|refusal| refusal.seat == *seat && refusal.keeps_turn);
        let agents: Vec<AgentId> = kept.map(|refusal| refusal.agent.clone()).collect();
        agents.iter().for_each(|agent| self.wake(agent));
    }

    fn minimums(&self) -> usize {
        self.frameworks.values().map(|f| f.spec.min_allocatable.len()).sum()
    }

    fn roles_or_all(&self, id: &FrameworkId, roles: &[Role]) -> Vec<SeatName> {
        let Some(framework) = self.frameworks.get(id) else { return Vec::new() };
        let named = |role: &&Role| roles.is_empty() || roles.contains(role);
        framework.spec.roles.iter().filter(named).map(|role| (id.clone(), role.clone())).collect()
    }

    pub fn suppress(&mut self, id: &FrameworkId, roles: &[Role]) {
        for (id, role) in self.roles_or_all(id, roles) {
            let seat = (id.clone(), role.clone());
            if self.wants(&seat) {
                self.wake_waiting_for(&seat);
            }
            self.frameworks.get_mut(&id).expect("known").spec.suppressed.insert(role);
        }
    }

    pub fn revive(&mut self, id: &FrameworkId, roles: &[Role]) {
        for seat in self.roles_or_all(id, roles) {
            let wanted = self.wants(&seat);
            self.clear(&seat);
            self.frameworks.get_mut(id).expect("known").spec.suppressed.remove(&seat.1);
            if !wanted && self.wants(&seat) {
                self.wake_all();
            }
        }
    }

    /// Forgets what a seat refused.
    fn clear(&mut self, seat: &SeatName) {
        let before = self.refusals.len();
        self.refusals.retain(|refusal| refusal.seat != *seat);
        if self.refusals.len() < before && self.wants(seat) {
            self.wake_all();
        }
    }

    // Offers

    fn withdraw(&mut self, which: impl Fn(&Offered) -> bool) -> Vec<OfferId> {
        let ids: Vec<OfferId> = self.offers.values().filter(|o| which(o)).map(|o| o.offer.clone()).collect();
        ids.iter().for_each(|id| drop(self.rescind(id)));
        ids
    }

    pub fn decline(&mut self, id: &OfferId, filter: Option<Duration>, now: Mono) -> Option<Offered> {
        let offered = self.offers.get(id)?.clone();
        let seat = (offered.framework.clone(), offered.role.clone());
        self.refuse(&seat, &offered.agent, &offered.resources, filter, now);
        self.rescind(id)
    }

    pub fn rescind(&mut self, id: &OfferId) -> Option<Offered> {
        let offered = self.offers.remove(id)?;
        let seat = (offered.framework.clone(), offered.role.clone());
        self.release_part(&seat, &offered.agent, Part::Offered, &offered.resources);
        Some(offered)
    }

    pub fn accept(&mut self, ids: &[OfferId]) -> Option<Resources> {
        let offers: Vec<Offered> =
            ids.iter().map(|id| self.offers.get(id).cloned()).collect::<Option<_>>()?;
        let first = offers.first()?;
        let alike =
            |o: &Offered| (&o.framework, &o.role, &o.agent) == (&first.framework, &first.role, &first.agent);
        let distinct: BTreeSet<&OfferId> = ids.iter().collect();
        if distinct.len() < ids.len() || !offers.iter().all(alike) {
            return None;
        }
        let seat = (first.framework.clone(), first.role.clone());
        let mut all = Resources::new();
        for offered in &offers {
            self.offers.remove(&offered.offer);
            self.take(&seat, &offered.agent, Part::Offered, &offered.resources);
            self.put(&seat, &offered.agent, Part::AtHand, &offered.resources);
            all.add(&offered.resources);
        }
        Some(all)
    }

    pub fn use_resources(
        &mut self,
        f: &FrameworkId,
        r: &Role,
        agent: &AgentId,
        wanted: &Resources,
    ) -> Resources {
        let seat = (f.clone(), r.clone());
        let moved = self.take(&seat, agent, Part::AtHand, wanted);
        if !moved.is_empty() {
            self.put(&seat, agent, Part::Used, &moved);
        }
        wanted.minus(&moved)
    }

    pub fn give_back(
        &mut self,
        f: &FrameworkId,
        r: &Role,
        agent: &AgentId,
        wanted: &Resources,
        filter: Option<Duration>,
        now: Mono,
    ) -> Resources {
        let seat = (f.clone(), r.clone());
        if !wanted.is_empty() && self.agents.contains_key(agent) && self.seats().contains(&seat) {
            self.refuse(&seat, agent, wanted, filter, now);
        }
        wanted.minus(&self.release_part(&seat, agent, Part::AtHand, wanted))
    }

    pub fn release(&mut self, f: &FrameworkId, r: &Role, agent: &AgentId, wanted: &Resources) -> Resources {
        let seat = (f.clone(), r.clone());
        wanted.minus(&self.release_part(&seat, agent, Part::Used, wanted))
    }

    pub fn adopt(&mut self, f: &FrameworkId, r: &Role, agent: &AgentId, resources: &Resources) {
        if resources.is_empty() || !self.agents.contains_key(agent) {
            return;
        }
        let seat = (f.clone(), r.clone());
        self.put(&seat, agent, Part::Used, resources);
        self.count(&seat);
    }

    /// Until when a refusal for this time lasts: zero until the next beat; else a little longer than asked for, on a grid of
    /// the largest power of two nanoseconds that is at most a 32nd.
    fn until(&self, time: Duration, now: Mono) -> Mono {
        if time.is_zero() {
            return Mono((now.0 / self.interval + 1) * self.interval);
        }
        let time = (time.as_nanos() as u64).min(365 * DAY).max(self.interval);
        let mut grid = 1;
        while grid * 2 <= time / 32 {
            grid *= 2;
        }
        Mono((now.0 + time).div_ceil(grid) * grid)
    }

    fn refuse(
        &mut self,
        seat: &SeatName,
        agent: &AgentId,
        resources: &Resources,
        filter: Option<Duration>,
        now: Mono,
    ) {
        let Some(time) = filter else { return };
        let (until, keeps_turn) = (self.until(time, now), time.is_zero());
        let alike = |r: &Refusal| r.seat == *seat && r.agent == *agent && r.keeps_turn == keeps_turn;
        if self.refusals.iter().any(|r| alike(r) && r.until >= until && r.resources.contains(resources)) {
            return;
        }
        self.refusals.retain(|r| !(alike(r) && r.until <= until && resources.contains(&r.resources)));
        let (seat, agent, resources) = (seat.clone(), agent.clone(), resources.clone());
        self.refusals.push(Refusal { seat, agent, resources, until, keeps_turn });
    }
}
