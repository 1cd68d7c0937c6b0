//! What is drawn: who, which resources, what a framework says of itself; and how each of it is told to the allocator.

use crate::World;
use crate::naive::Naive;
use crate::terms::{Framework, Holder, Place, SECOND, Seat, Terms};
use meseta_allocator::{Capabilities, Constraints, Facts, FrameworkSpec, Options, Quota, Sorter};
use meseta_model::value::Value;
use meseta_model::{
    AgentId, Attributes, Conversion, Disk, FrameworkId, Kind, OfferId, Persistence, Quantities, Reservation,
    Resource, ResourceLimits, Resources, Rng, Role, Scalar,
};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

pub const ROLES: [&str; 8] = ["a", "b", "a/b", "*", "a/b/c", "a/d", "b/x", "c"];
const ABILITIES: [(&str, f64); 5] =
    [("gpu", 0.6), ("revocable", 0.5), ("shared", 0.5), ("remote", 0.7), ("refined", 0.6)];

pub type AgentFacts = BTreeMap<&'static str, u64>;

fn role(text: &str) -> Role {
    Role::parse(text).expect(text)
}

fn resources(text: &str) -> Resources {
    Resources::parse_text(text, &Role::default_role()).expect(text)
}

pub fn agent_id(id: &str) -> AgentId {
    AgentId::from_trusted(id)
}

pub fn framework_id(id: &str) -> FrameworkId {
    FrameworkId::from_trusted(id)
}

pub fn offer_id(offer: u64) -> OfferId {
    OfferId::from_trusted(format!("{offer:09}"))
}

pub fn facts_of(facts: &AgentFacts) -> Facts {
    let attributes = Attributes::parse_text(&format!("rack:{}", facts["rack"])).expect("attributes");
    let hostname = facts["host"].to_string().into();
    Facts { hostname, domain: None, attributes: Arc::new(attributes) }
}

fn constraint((what, wanted): (&'static str, u64)) -> Constraints {
    let wanted = wanted.to_string();
    Constraints::new(format!("{what} {wanted}").into_bytes(), move |facts: &Facts| match what {
        "host" => *facts.hostname == *wanted,
        _ => facts.attributes.get(what).any(|value| value.to_string() == wanted),
    })
}

pub fn spec_of(framework: &Framework) -> FrameworkSpec {
    let can = |what| framework.can.contains(what);
    let mut spec = FrameworkSpec {
        capabilities: Capabilities {
            gpu: can("gpu"),
            revocable: can("revocable"),
            shared: can("shared"),
            region_aware: can("remote"),
            refinement: can("refined"),
        },
        roles: framework.roles.keys().cloned().collect(),
        suppressed: framework.suppressed.clone(),
        ..FrameworkSpec::default()
    };
    for (role, own) in &framework.roles {
        spec.min_allocatable.extend(own.least.clone().map(|least| (role.clone(), least)));
        spec.constraints.extend(own.only.map(|only| (role.clone(), constraint(only))));
    }
    spec
}

/// The rules of a world, and how the allocator is told.
pub fn rules(rng: &mut Rng, seed: u64) -> (Naive, Options) {
    let mut naive = Naive::default();
    (naive.seed, naive.filter_gpus) = (seed, rng.chance(0.8));
    naive.least = match rng.below(10) {
        0 => Vec::new(),
        1 => vec![Quantities::parse("cpus:1;mem:32").expect("quantities")],
        _ => Options::default().min_allocatable,
    };
    naive.excluded = if rng.chance(0.2) { vec!["mem".into()] } else { Vec::new() };
    (naive.random_roles, naive.random_frameworks) = (rng.chance(0.2), rng.chance(0.2));
    let sorter = |random| if random { Sorter::Random } else { Sorter::Drf };
    let options = Options {
        seed,
        min_allocatable: naive.least.clone(),
        fair_excluded: naive.excluded.clone(),
        role_sorter: sorter(naive.random_roles),
        framework_sorter: sorter(naive.random_frameworks),
        allocation_interval: Duration::from_nanos(SECOND),
        filter_gpus: naive.filter_gpus,
        agents_per_call: 1 + rng.below(4) as usize,
        ..Options::default()
    };
    (naive, options)
}

impl World {
    pub fn agent(&mut self) -> String {
        format!("s{}", self.rng.below(self.size.agents))
    }

    pub fn framework(&mut self) -> String {
        format!("f{}", self.rng.below(self.size.frameworks))
    }

    pub fn role(&mut self) -> Role {
        role(ROLES[self.rng.below(self.size.roles) as usize])
    }

    pub fn roles(&mut self, at_most: u64) -> Vec<Role> {
        let mut roles: Vec<Role> = (0..self.rng.below(at_most + 1)).map(|_| self.role()).collect();
        roles.sort();
        roles.dedup();
        roles
    }

    pub fn seat(&mut self) -> Seat {
        let known = self.naive.held.len() as u64;
        match self.rng.chance(0.9) && known > 0 {
            true => {
                let at = self.rng.below(known) as usize;
                self.naive.held.keys().nth(at).expect("held").seat.clone()
            }
            false => (self.framework(), self.role()),
        }
    }

    pub fn offer(&mut self) -> Option<Holder> {
        let mut offers: Vec<&Holder> = self.naive.held.keys().filter(|held| held.offer().is_some()).collect();
        offers.sort_unstable_by_key(|held| held.offer());
        offers.get(self.rng.below(offers.len() as u64) as usize).map(|held| (*held).clone())
    }

    pub fn facts(&mut self) -> AgentFacts {
        let remote = u64::from(self.rng.chance(0.1));
        BTreeMap::from([("host", self.rng.below(3)), ("rack", self.rng.below(3)), ("remote", remote)])
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
            (0.1, ";disk(a):500"),
        ] {
            if self.rng.chance(chance) {
                text.push_str(more);
            }
        }
        let (mut total, extra) = (resources(&text), resources("cpus:1;mem:48"));
        if self.rng.chance(0.1) {
            total.add(&extra.map_kinds(|kind| kind.with(|traits| traits.revocable = true)));
        }
        if self.rng.chance(0.1) {
            let [outer, inner] = ["a", "a/b"].map(|r| Reservation::dynamic(role(r), None));
            total.add(&extra.push_reservation(&outer).push_reservation(&inner));
        }
        if self.rng.chance(0.1) {
            total.add(&self.volume(&resources("disk(a):100")));
        }
        total
    }

    /// A volume made of reserved disk; shared in some worlds.
    fn volume(&mut self, disk: &Resources) -> Resources {
        let id = format!("v{}", self.rng.below(3)).into();
        let persistence = Some(Persistence { id, principal: None });
        let shared = self.shares && self.rng.chance(0.7);
        let disk_of = Disk { persistence, ..Disk::default() };
        disk.map_kinds(|kind| {
            kind.with(|traits| (traits.disk, traits.shared) = (Some(disk_of.clone()), shared))
        })
    }

    /// Some of these resources; what is indivisible whole.
    pub fn part(&mut self, of: &Resources) -> Resources {
        let mut part = Vec::new();
        for resource in of.iter() {
            let value = match &resource.value {
                whole if resource.kind.is_indivisible() => whole.clone(),
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

    /// RESERVE, UNRESERVE, CREATE or DESTROY of some of these resources, or of others than there are.
    pub fn conversion(&mut self, of: &Resources) -> Conversion {
        let part = self.part(of);
        let reservation = Reservation::dynamic(self.role(), None);
        let volume = |r: &Resource| r.kind.is_persistent_volume();
        let (consumed, produced) = match self.rng.below(4) {
            0 => {
                // What is reserved already is so within its role alone.
                let refines = |kind: &Kind| kind.role().is_none_or(|r| r.is_ancestor_of(&reservation.role));
                let plain = part.filter(|r| !r.kind.is_revocable() && !volume(r) && refines(&r.kind));
                (plain.clone(), plain.push_reservation(&reservation))
            }
            1 => {
                let made = part.filter(|r| r.kind.is_dynamically_reserved() && !volume(r));
                (made.clone(), made.pop_reservation())
            }
            2 => {
                let disk = part.filter(|r| r.name.as_str() == "disk" && r.kind.is_reserved() && !volume(r));
                (disk.clone(), self.volume(&disk))
            }
            _ => {
                let volumes = part.filter(volume);
                (volumes.clone(), volumes.map_kinds(Kind::without_volume))
            }
        };
        Conversion { consumed, produced }
    }

    pub fn spec(&mut self) -> Framework {
        let mut framework = Framework { active: self.rng.chance(0.95), ..Framework::default() };
        framework.can.extend(ABILITIES.iter().filter(|(_, p)| self.rng.chance(*p)).map(|(what, _)| *what));
        for role in self.roles(3) {
            framework.suppressed.extend(self.rng.chance(0.1).then(|| role.clone()));
            let mut own = Terms::default();
            if self.rng.chance(0.05) {
                let least = ["cpus:2|mem:200", "", "ports:3"][self.rng.below(3) as usize].split('|');
                let least = least.filter(|l| !l.is_empty()).map(|l| Quantities::parse(l).expect(l));
                own.least = Some(least.collect());
            }
            if self.rng.chance(0.08) {
                own.only = Some((["host", "rack"][self.rng.below(2) as usize], self.rng.below(3)));
            }
            framework.roles.insert(role, own);
        }
        framework
    }

    fn scalars(&mut self, chance: f64, most: u64) -> String {
        let mut parts = Vec::new();
        for (name, unit) in [("cpus", 500), ("mem", 32_000), ("disk", 250_000)] {
            if self.rng.chance(chance) {
                let amount = Scalar::from_thousandths(unit * self.rng.below(most) as i64);
                parts.push(format!("{name}:{amount}"));
            }
        }
        parts.join(";")
    }

    pub fn quota(&mut self) -> Option<Quota> {
        let (guarantees, limits) = (self.scalars(0.4, 10), self.scalars(0.4, 24));
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

    /// What a seat has somewhere in one place.
    pub fn found(&self, seat: &Seat, place: Place) -> Option<(Holder, Resources)> {
        let mut held = self.naive.held.iter();
        let here = held.find(|(holder, _)| holder.seat == *seat && holder.place == place);
        here.map(|(holder, held)| (holder.clone(), held.clone()))
    }
}
