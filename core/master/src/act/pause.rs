//! A new master that has quotas to hold to offers nothing until most agents are back: what is guaranteed could be given
//! away meanwhile (Mesos: HierarchicalAllocatorProcess::recover).

use crate::Master;
use crate::cx::Cx;
use crate::timers::Timer;

impl Master {
    /// Begins the pause, where there is anything to wait for.
    pub(crate) fn begin_pause(&mut self, cx: &Cx<'_>) {
        let known = self.state.recovered_agents.len() as f64;
        let awaited = (known * self.options.allocator_recovery_factor) as usize;
        if self.quotas.is_empty() || awaited == 0 {
            return;
        }
        self.awaited_agents = Some(awaited);
        self.allocator.set_paused(true);
        self.timers.set(Timer::Resume, cx.now.mono + self.options.allocator_recovery_timeout);
    }

    /// An agent came: perhaps enough are there.
    pub(crate) fn agent_came(&mut self) {
        if self.awaited_agents.is_some_and(|awaited| self.state.agents.len() >= awaited) {
            self.end_pause();
        }
    }

    /// Offers are made from now on.
    pub(crate) fn end_pause(&mut self) {
        self.awaited_agents = None;
        self.allocator.set_paused(false);
        self.timers.cancel(Timer::Resume);
    }
}
