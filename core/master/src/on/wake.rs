//! A time has come.

use crate::Master;
use crate::cx::Cx;
use crate::timers::Timer;

/// Timers of one step; what is left comes with the next, which is due at once.
const TIMERS_PER_STEP: usize = 1_000;

impl Master {
    pub(crate) fn on_wake(&mut self, cx: &mut Cx<'_>) {
        if !self.state.is_serving() {
            return;
        }
        for _ in 0..TIMERS_PER_STEP {
            let Some(timer) = self.timers.take_due(cx.now.mono) else { break };
            self.on_timer(cx, timer);
            if self.aborted {
                return;
            }
        }
        if self.allocator.due().is_some_and(|due| due <= cx.now.mono) {
            self.offer(cx);
        }
    }

    fn on_timer(&mut self, cx: &mut Cx<'_>, timer: Timer) {
        match timer {
            Timer::Ping(agent) => self.ping(cx, &agent),
            Timer::Unchecked(agent) => self.lose_unchecked(cx, &agent),
            Timer::Removal => self.next_removal(cx),
            Timer::Recovery => self.give_up_recovered(cx),
            Timer::Resume => self.end_pause(),
            Timer::RegistryGc => self.collect_registry(cx),
            Timer::Heartbeat(framework) => self.heartbeat(cx, &framework),
            Timer::Failover(framework) => self.failover_timeout(cx, &framework),
            Timer::InverseOffers => self.send_inverse_offers(cx),
            Timer::Offer(offer) => self.offer_timeout(cx, &offer),
        }
    }
}
