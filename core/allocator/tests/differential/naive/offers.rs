//! The naive life of offers.

use super::{DAY, Naive, Part, Refusal, SeatName};
use meseta_allocator::Offered;
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};
use std::collections::BTreeSet;
use std::time::Duration;

impl Naive {
    pub(super) fn withdraw(&mut self, which: impl Fn(&Offered) -> bool) -> Vec<OfferId> {
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
