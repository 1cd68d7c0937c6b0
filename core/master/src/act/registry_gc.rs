//! Agents that are unreachable or gone for so long that nobody will ask for them: their records are dropped.
//!
//! As in Mesos they are kept for two weeks, and no more than so many of them.

use meseta_model::{AgentId, Wall, limits};

use crate::Master;
use crate::cx::Cx;
use crate::pending::Then;
use crate::registry;
use crate::timers::Timer;

/// Records dropped by one commit.
const PER_COMMIT: usize = 1_000;

impl Master {
    /// Looks at all agents that are away, every now and then.
    pub(crate) fn collect_registry(&mut self, cx: &mut Cx<'_>) {
        let unreachable = self.state.unreachable_agents.iter().map(|(id, away)| (away.since, id));
        let mut old = self.too_old(cx.now.wall, unreachable.collect());
        let gone = self.state.gone_agents.iter().map(|(id, since)| (*since, id));
        old.extend(self.too_old(cx.now.wall, gone.collect()));
        old.retain(|id| !self.in_motion(id) && !self.deciding.contains_key(id));
        let more = old.len() > PER_COMMIT;
        old.truncate(PER_COMMIT);
        if !old.is_empty() {
            self.collecting.extend(old.iter().cloned());
            let ops = old.iter().map(|id| registry::delete_agent(id.as_str())).collect();
            self.commit(cx, ops, Then::Collected { agents: old });
        }
        let wait = if more { limits::AGENT_PING_TIMEOUT } else { self.options.registry_gc_interval };
        self.timers.set(Timer::RegistryGc, cx.now.mono + wait);
    }

    /// The registry forgot them. One that asked to come back meanwhile did so after that was decided.
    pub(crate) fn collected(&mut self, agents: &[AgentId]) {
        for id in agents {
            self.collecting.remove(id);
            self.state.unreachable_agents.remove(id);
            self.state.gone_agents.remove(id);
            self.forget_service(id);
        }
    }

    /// Those that are away for too long, or, of too many, for longest.
    fn too_old(&self, now: Wall, mut away: Vec<(Wall, &AgentId)>) -> Vec<AgentId> {
        away.sort();
        let surplus = away.len().saturating_sub(self.options.registry_max_agent_count);
        let most = self.options.registry_max_agent_age;
        let old = away.iter().enumerate();
        let old = old.filter(|(n, (since, _))| *n < surplus || now.since(*since) > most);
        old.map(|(_, (_, id))| (*id).clone()).collect()
    }
}
