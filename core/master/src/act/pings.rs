//! Whether agents are there: pings, and what too many unanswered ones mean.

use meseta_model::AgentId;
use meseta_wire::internal::{ToAgent, to_agent};

use crate::Master;
use crate::cx::Cx;
use crate::timers::Timer;

impl Master {
    /// The time of an agent's ping has come: the last one counts as missed if it is not answered, and the next is sent.
    /// A disconnected agent misses its pings, too.
    pub(crate) fn ping(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        if self.agent(id).is_none() {
            return;
        }
        let most = self.options.max_agent_ping_timeouts.max(1);
        let watch = &mut self.held(id).watch;
        watch.missed += u32::from(watch.unanswered);
        if watch.missed >= most {
            return self.give_up(cx, id);
        }
        watch.unanswered = true;
        watch.number += 1;
        let ping = to_agent::Ping { number: watch.number, ..Default::default() };
        self.tell(cx, id, ToAgent { ping: Some(ping), ..Default::default() });
        self.timers.set(Timer::Ping(id.clone()), cx.now.mono + self.options.agent_ping_timeout);
    }

    /// An agent that was admitted but is not connected has its time to come.
    pub(crate) fn expect_pong(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        self.timers.set(Timer::Ping(id.clone()), cx.now.mono + self.options.agent_ping_timeout);
    }

    /// An agent answered. That also keeps it from being given up, as long as that was not written down.
    pub(crate) fn answered(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let watch = &mut self.held(id).watch;
        watch.unanswered = false;
        watch.missed = 0;
        if watch.leaving {
            return;
        }
        if self.removals.cancel(id) {
            self.state.counters.slave_unreachable_canceled += 1;
        }
        if !self.timers.is_set(&Timer::Ping(id.clone())) {
            self.timers.set(Timer::Ping(id.clone()), cx.now.mono + self.options.agent_ping_timeout);
        }
    }
}
