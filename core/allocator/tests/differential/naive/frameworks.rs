//! The naive events of frameworks.

use super::{Framework, Naive, SeatName};
use meseta_allocator::{FrameworkSpec, Offered};
use meseta_model::{AgentId, FrameworkId, OfferId, Role};

impl Naive {
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
        spec.constraints.retain(|role, _| spec.roles.contains(role));
        let (minimums, was) = (self.minimums(), self.wanting_of(id));
        let framework = self.frameworks.get_mut(id).expect("known");
        let old = std::mem::replace(&mut framework.spec, spec.clone());
        let other_minimum = |role: &Role| old.min_allocatable.get(role) != spec.min_allocatable.get(role);
        let other_agents = |role: &Role| old.constraints.get(role) != spec.constraints.get(role);
        let first_or_last = (minimums == 0) != (self.minimums() == 0);
        if old.capabilities != spec.capabilities
            || spec.roles.iter().any(other_minimum)
            || first_or_last
            || spec.roles.iter().any(other_agents)
        {
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
        self.forget_needs();
        withdrawn
    }

    /// A seat that wants nothing any more does not keep the turn.
    fn wake_waiting_for(&mut self, seat: &SeatName) {
        let kept = self.refusals.iter().filter(|refusal| refusal.seat == *seat && refusal.keeps_turn);
        let agents: Vec<AgentId> = kept.map(|refusal| refusal.agent.clone()).collect();
        agents.iter().for_each(|agent| self.wake(agent));
        self.keep_no_more(|_, kept_for| kept_for == seat);
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
}
