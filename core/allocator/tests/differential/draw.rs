//! What is drawn: who, which resources, what a framework says of itself.

use crate::World;
use meseta_allocator::{Capabilities, Constraints, Facts, FrameworkSpec, Quota};
use meseta_model::value::Value;
use meseta_model::{
    AgentId, Attributes, FrameworkId, OfferId, Quantities, Reservation, Resource, ResourceLimits, Resources,
    Role, Scalar,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

pub const ROLES: [&str; 8] = ["a", "b", "a/b", "*", "a/b/c", "a/d", "b/x", "c"];

fn role(text: &str) -> Role {
    Role::parse(text).expect(text)
}

impl World {
    pub fn agent(&mut self) -> AgentId {
        AgentId::from_trusted(format!("s{}", self.rng.below(self.agents)))
    }

    pub fn framework(&mut self) -> FrameworkId {
        FrameworkId::from_trusted(format!("f{}", self.rng.below(self.frameworks)))
    }

    pub fn role(&mut self) -> Role {
        role(ROLES[self.rng.below(self.roles) as usize])
    }

    pub fn roles(&mut self, at_most: u64) -> BTreeSet<Role> {
        (0..self.rng.below(at_most + 1)).map(|_| self.role()).collect()
    }

    pub fn seat(&mut self) -> (FrameworkId, Role) {
        let known = self.naive.held.len() as u64;
        match self.rng.chance(0.9) && known > 0 {
            true => self.naive.held[self.rng.below(known) as usize].seat.clone(),
            false => (self.framework(), self.role()),
        }
    }

    pub fn offer(&mut self) -> Option<OfferId> {
        let at = self.rng.below(self.naive.offers.len() as u64) as usize;
        self.naive.offers.keys().nth(at).cloned()
    }

    pub fn total(&mut self) -> Resources {
        let halves = 500 * self.rng.below(16) as i64;
        let mut text = format!("cpus:{};mem:{}", Scalar::from_thousandths(halves), 32 * self.rng.below(8));
        for (chance, more) in [
            (0.2, ";ports:[1-9]"),
            (0.1, ";cpus(a):1.5;mem(a):64"),
            (0.1, ";cpus(a/b):2"),
            (0.1, ";mem(b):96;ports(b):[20-29]"),
            (0.05, ";gpus:1"),
            (0.1, ";disk:1000"),
        ] {
            if self.rng.chance(chance) {
                text.push_str(more);
            }
        }
        let mut total = Resources::parse_text(&text, &Role::default_role()).expect(&text);
        let extra = Resources::parse_text("cpus:1;mem:48", &Role::default_role()).expect("plain");
        if self.rng.chance(0.1) {
            total.add(&extra.map_kinds(|kind| kind.with(|traits| traits.revocable = true)));
        }
        if self.rng.chance(0.1) {
            let [outer, inner] = ["a", "a/b"].map(|r| Reservation::dynamic(role(r), None));
            total.add(&extra.push_reservation(&outer).push_reservation(&inner));
        }
        total
    }

    /// Some of these resources.
    pub fn part(&mut self, of: &Resources) -> Resources {
        let mut part = Vec::new();
        for resource in of.iter() {
            let value = match &resource.value {
                Value::Scalar(amount) if self.rng.chance(0.5) => Value::Scalar(Scalar::from_thousandths(
                    self.rng.below(amount.thousandths() as u64 + 1) as i64,
                )),
                Value::Ranges(ranges) if self.rng.chance(0.5) => {
                    Value::Ranges(ranges.lowest(self.rng.below(5)))
                }
                whole => whole.clone(),
            };
            if self.rng.chance(0.7) {
                part.push(Resource { value, ..resource.clone() });
            }
        }
        part.into_iter().collect()
    }

    pub fn spec(&mut self) -> FrameworkSpec {
        let (roles, suppressed) =
            (self.roles(3), if self.rng.chance(0.3) { self.roles(2) } else { BTreeSet::new() });
        let mut flag = |chance| self.rng.chance(chance);
        let capabilities = Capabilities {
            gpu: flag(0.6),
            revocable: flag(0.5),
            shared: flag(0.5),
            region_aware: flag(0.7),
            refinement: flag(0.6),
        };
        let mut spec = FrameworkSpec { roles, suppressed, capabilities, ..FrameworkSpec::default() };
        if self.rng.chance(0.1) {
            let least = ["cpus:2|mem:200", "", "ports:3"][self.rng.below(3) as usize];
            let least =
                least.split('|').filter(|l| !l.is_empty()).map(|l| Quantities::parse(l).expect(l)).collect();
            spec.min_allocatable.insert(self.role(), least);
        }
        if self.rng.chance(0.15) {
            let constraints = self.constraints();
            spec.constraints.insert(self.role(), constraints);
        }
        spec
    }

    /// Only agents of one host, or of one rack.
    fn constraints(&mut self) -> Constraints {
        let wanted = self.rng.below(3).to_string();
        match self.rng.chance(0.5) {
            true => Constraints::new(format!("host {wanted}").into_bytes(), move |facts: &Facts| {
                *facts.hostname == *wanted
            }),
            false => Constraints::new(format!("rack {wanted}").into_bytes(), move |facts: &Facts| {
                facts.attributes.get("rack").any(|rack| rack.to_string() == wanted)
            }),
        }
    }

    pub fn attributes(&mut self) -> Arc<Attributes> {
        let text = format!("rack:{}", self.rng.below(3));
        Arc::new(Attributes::parse_text(&text).expect("attributes"))
    }

    pub fn facts(&mut self) -> Facts {
        let hostname = self.rng.below(3).to_string().into();
        Facts { hostname, domain: None, attributes: self.attributes() }
    }

    fn scalars(&mut self, chance: f64, most: u64) -> Vec<String> {
        let mut parts = Vec::new();
        for (name, unit) in [("cpus", 500), ("mem", 32_000), ("disk", 250_000)] {
            if self.rng.chance(chance) {
                let amount = Scalar::from_thousandths(unit * self.rng.below(most) as i64);
                parts.push(format!("{name}:{amount}"));
            }
        }
        parts
    }

    pub fn quota(&mut self) -> Option<Quota> {
        let guarantees = self.scalars(0.4, 10).join(";");
        let limits = self.scalars(0.4, 24).join(";");
        let quota = Quota {
            guarantees: Quantities::parse(&guarantees).expect("guarantees"),
            limits: ResourceLimits::parse(&limits).expect("limits"),
        };
        self.rng.chance(0.8).then_some(quota)
    }

    pub fn filter(&mut self) -> Option<Duration> {
        let seconds = [None, Some(0.0), Some(0.0), Some(0.3), Some(1.0), Some(5.0), Some(40.0), Some(1e9)];
        seconds[self.rng.below(8) as usize].map(|seconds| self.real.options().refusal(Some(seconds)))
    }
}
