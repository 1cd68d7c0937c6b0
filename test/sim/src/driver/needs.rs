//! Frameworks that say what they need: little or much, more than there is, on a named agent or on any; once, again and
//! again, or no more.

use meseta_framework::calls;
use meseta_wire::v1;

use crate::sometimes;
use crate::world::World;

impl World {
    pub(super) fn state_needs(&mut self, place: u16) {
        let again = self.rng.chance(0.4);
        if !again || self.scheduler_of(place).needs.is_empty() {
            let mut needs = Vec::new();
            for _ in 0..self.rng.below(4) {
                needs.push(self.need());
            }
            self.scheduler_of(place).needs = needs;
        }
        let needs = self.scheduler_of(place).needs.clone();
        sometimes!(self.points, "need stated", !needs.is_empty());
        sometimes!(self.points, "need withdrawn", needs.is_empty());
        self.call(place, calls::request(needs));
    }

    fn need(&mut self) -> v1::Request {
        let scalar = |name: &str, value: f64| v1::Resource {
            name: name.into(),
            r#type: v1::value::Type::Scalar,
            scalar: Some(v1::value::Scalar { value, ..Default::default() }),
            ..Default::default()
        };
        let cpus = [0.5, 1.0, 2.0, 4.0, 6.0, 10_000.0][self.rng.below(6) as usize];
        let mut resources = vec![scalar("cpus", cpus)];
        if self.rng.chance(0.6) {
            resources.push(scalar("mem", [32.0, 256.0, 1_024.0][self.rng.below(3) as usize]));
        }
        if self.rng.chance(0.05) {
            resources.push(scalar("mem", -1.0)); // Nothing that anybody could need.
        }
        let agent_id = if self.rng.chance(0.3) { self.any_agent() } else { None };
        v1::Request { agent_id, resources, ..Default::default() }
    }
}
