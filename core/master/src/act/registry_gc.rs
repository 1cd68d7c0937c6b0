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
        let mut old = too_old(cx.now.wall, unreachable.collect());
        old.extend(too_old(
            cx.now.wall,
            self.state.gone_agents.iter().map(|(id, since)| (*since, id)).collect(),
        ));
        old.retain(|id| !self.returning.contains_key(id) && !self.going.contains(id));
        let more = old.len() > PER_COMMIT;
        old.truncate(PER_COMMIT);
        if !old.is_empty() {
            let ops = old.iter().map(|id| registry::delete_agent(id.as_str())).collect();
            self.commit(cx, ops, Then::Collected { agents: old });
        }
        let wait = if more { limits::AGENT_PING_TIMEOUT } else { limits::REGISTRY_GC_INTERVAL };
        self.timers.set(Timer::RegistryGc, cx.now.mono + wait);
    }

    /// The registry forgot them. One that asked to come back meanwhile did so after that was decided.
    pub(crate) fn collected(&mut self, agents: &[AgentId]) {
        for id in agents {
            self.state.unreachable_agents.remove(id);
            self.state.gone_agents.remove(id);
            self.deactivated.remove(id);
        }
    }
}

/// Those that are away for too long, or, of too many, for longest.
fn too_old(now: Wall, mut away: Vec<(Wall, &AgentId)>) -> Vec<AgentId> {
    away.sort();
    let surplus = away.len().saturating_sub(limits::REGISTRY_MAX_AGENT_COUNT);
    let old = away.iter().enumerate();
    let old =
        old.filter(|(n, (since, _))| *n < surplus || now.since(*since) > limits::REGISTRY_MAX_AGENT_AGE);
    old.map(|(_, (_, id))| (*id).clone()).collect()
}
