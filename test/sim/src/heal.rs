//! The end of every run: nothing goes wrong any more, nothing new is begun, and everything has to come to rest.

use meseta_framework::calls;

use crate::invariants::settled;
use crate::node::Node;
use crate::queue::{SECOND, Time};
use crate::world::World;

impl World {
    /// How long everything may take to come to rest: what is repeated is repeated at least every ten minutes, what is
    /// sought is sought every minute, and what is given up is given up after its timeouts.
    fn patience(&self) -> Time {
        let pings = 2 * self.swarm.total_ping_timeout().as_nanos() as Time;
        let removals = self.swarm.removal_interval.unwrap_or_default().as_nanos() as Time;
        pings + removals * Time::from(self.swarm.agents) + (2 * 600 + 240) * SECOND
    }

    /// Heals everything and waits for rest.
    pub fn settle(&mut self) {
        self.calm_down();
        let until = self.now + self.patience();
        let mut restless = Some(String::new());
        let mut step = SECOND;
        while self.now < until {
            self.run_until(self.now + step);
            self.ask_for_offers();
            self.bring_up();
            restless = settled::restless(self);
            if restless.is_none() {
                break;
            }
            step = (step + SECOND / 2).min(20 * SECOND);
        }
        if let Some(reason) = restless {
            panic!("L1: no rest after {} s without faults: {reason}", self.patience() / SECOND);
        }
        settled::judge(self);
    }

    fn calm_down(&mut self) {
        self.note(format_args!("nothing goes wrong from now on"));
        self.calm = true;
        (self.swarm.crash_amid, self.swarm.disk_fails, self.swarm.slow) = (0.0, 0.0, 0.0);
        (self.swarm.launch_fails, self.swarm.unruly) = (0.0, 0.0);
        self.master.registry_fails = false;
        self.set_list(None);
        self.net.partitions.heal_all();
        self.net.resume(self.now, &mut self.queue);
        let agents = (0..self.swarm.agents).map(Node::Agent);
        let instances = (0..self.instances.len() as u16).map(Node::Scheduler);
        let now = self.now;
        for node in agents.chain(instances).chain([Node::Master]) {
            if let Some(process) = self.process_mut(node) {
                process.paused_until = process.paused_until.min(now);
            }
        }
    }

    /// All frameworks want what there is, and hold it: those, too, whose successor began before it knew their id, and became
    /// another framework.
    fn ask_for_offers(&mut self) {
        for place in 0..self.instances.len() as u16 {
            let machine = self.instances[usize::from(place)].machine.as_ref();
            if machine.is_some_and(|machine| machine.is_subscribed()) {
                self.call(place, calls::revive(Vec::new()));
                self.call(place, calls::reconcile(Vec::new()));
            }
        }
    }
}
