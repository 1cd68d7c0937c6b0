//! What happens to agents and frameworks.

use super::choice::paths;
use super::{Agent, Framework, Held, Naive, Seat, Subscription};
use meseta_model::Role;
use std::collections::BTreeSet;

impl Naive {
    /// What is held comes back where this is true.
    fn take_back(&mut self, which: impl Fn(&Held) -> bool) {
        let gone: Vec<Held> = self.held.iter().filter(|held| which(held)).cloned().collect();
        gone.iter().for_each(|held| drop(self.free_up(&held.seat, &held.agent, held.place, &held.resources)));
    }

    pub fn remove_agent(&mut self, id: &str) {
        self.keep_no_more(|_, _, agent, _| agent == id);
        self.refusals.retain(|refusal| refusal.agent != id);
        self.held.retain(|held| held.agent != id);
        self.agents.remove(id);
        self.forget();
    }

    /// An agent says something else of itself. What was refused there is asked anew where its rack differs; its offers come
    /// back where it is inactive, or where what it has now is less than what is held.
    pub fn change_agent(&mut self, id: &str, change: impl FnOnce(&mut Agent)) {
        let Some(agent) = self.agents.get_mut(id) else { return };
        let (total, rack) = (agent.total.clone(), agent.facts["rack"]);
        change(agent);
        let (other_total, other_rack) = (agent.total != total, agent.facts["rack"] != rack);
        self.wake(id);
        self.refusals.retain(|refusal| refusal.agent != id || !other_rack);
        if !self.agents[id].active || (other_total && self.unheld(id).is_none()) {
            self.take_back(|held| held.offer().is_some() && held.agent == id);
        }
    }

    pub fn wants(&self, (framework, role): &Seat) -> bool {
        let wants = |f: &Framework| f.active && f.roles.get(role).is_some_and(|own| !own.suppressed);
        self.frameworks.get(framework).is_some_and(wants)
    }

    pub fn wanting(&self) -> BTreeSet<Seat> {
        self.seats().into_iter().filter(|seat| self.wants(seat)).collect()
    }

    fn has_minimums(&self) -> bool {
        self.frameworks.values().flat_map(|f| f.roles.values()).any(|own| own.least.is_some())
    }

    /// Changes a framework. Who wants offers from then on, or others than before, may have all that is idle; nobody waits
    /// for who wants none.
    fn alter(&mut self, id: &str, change: impl FnOnce(&mut Framework)) {
        let (wanting, turns, minimums) = (self.wanting(), self.refusals.clone(), self.has_minimums());
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        let before = framework.clone();
        change(framework);
        let asks = |own: &Subscription| (own.least.clone(), own.only);
        let was = |role| asks(&before.roles.get(role).cloned().unwrap_or_default());
        let asks_other = framework.roles.iter().any(|(role, own)| asks(own) != was(role));
        let other = asks_other || framework.can != before.can || minimums != self.has_minimums();
        if other || !self.wanting().is_subset(&wanting) {
            self.wake_all();
        }
        for seat in wanting.difference(&self.wanting()) {
            let kept = turns.iter().filter(|refusal| refusal.keeps_turn && refusal.seat == *seat);
            kept.for_each(|refusal| self.wake(&refusal.agent));
            self.keep_no_more(|_, _, _, kept_for| kept_for == seat);
        }
        let old: BTreeSet<String> = wanting.iter().flat_map(paths).collect();
        let now: BTreeSet<String> = self.wanting().iter().flat_map(paths).collect();
        now.difference(&old).for_each(|path| self.draw(path));
    }

    /// Forgets what was refused.
    fn clear(&mut self, which: impl Fn(&Seat) -> bool) {
        if self.refusals.iter().any(|refusal| which(&refusal.seat) && self.wants(&refusal.seat)) {
            self.wake_all();
        }
        self.refusals.retain(|refusal| !which(&refusal.seat));
    }

    /// A framework that is known says something else of itself. What it refused is forgotten in roles that it left, and in
    /// those where it wants offers again.
    pub fn update_framework(&mut self, id: &str, new: &Framework) {
        let Some(old) = self.frameworks.get(id).map(|old| old.roles.clone()) else { return };
        self.alter(id, |old| *old = Framework { active: old.active, ..new.clone() });
        let left = |seat: &Seat| seat.0 == id && !new.roles.contains_key(&seat.1);
        let suppressed = |own: Option<&Subscription>| own.is_some_and(|own| own.suppressed);
        let revived = |role: &Role| suppressed(old.get(role)) && !suppressed(new.roles.get(role));
        self.clear(|seat| left(seat) || (seat.0 == id && revived(&seat.1)));
        self.take_back(|held| held.offer().is_some() && left(&held.seat));
        self.forget();
    }

    pub fn set_framework_active(&mut self, id: &str, active: bool) {
        self.alter(id, |framework| framework.active = active);
        if !active && self.frameworks.contains_key(id) {
            self.clear(|seat| seat.0 == id);
            self.take_back(|held| held.offer().is_some() && held.seat.0 == id);
        }
    }

    pub fn remove_framework(&mut self, id: &str) {
        self.set_framework_active(id, false);
        self.alter(id, |framework| framework.roles.clear());
        self.frameworks.remove(id);
        self.take_back(|held| held.seat.0 == id);
        self.forget();
    }

    /// In these of its roles, or in all where none is named. Revival forgets what was refused.
    pub fn set_suppressed(&mut self, id: &str, named: &[Role], suppressed: bool) {
        let meant = |role: &Role| named.is_empty() || named.contains(role);
        self.alter(id, |framework| {
            let own = framework.roles.iter_mut().filter(|(role, _)| meant(role));
            own.for_each(|(_, own)| own.suppressed = suppressed);
        });
        if !suppressed {
            self.clear(|seat| seat.0 == id && meant(&seat.1));
        }
    }
}
