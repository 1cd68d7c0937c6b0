//! The allocator against one that computes everything anew: the same offers in the same order after any events, and
//! books that balance after every one.

mod naive;

use meseta_allocator::{AgentSpec, Allocator, Capabilities, FrameworkSpec, Offered, Options, Progress};
use meseta_model::value::Value;
use meseta_model::{
    AgentId, FrameworkId, Mono, OfferId, Quantities, Reservation, Resource, Resources, Rng, Role, Scalar,
};
use naive::{Naive, Part, SECOND};
use std::collections::BTreeSet;
use std::time::Duration;

const ROLES: [&str; 8] = ["a", "b", "a/b", "*", "a/b/c", "a/d", "b/x", "c"];
const INTERVAL: Duration = Duration::from_secs(1);
const EVENTS_PER_WORLD: u64 = 500;

/// One world in both forms, and what draws its fate.
struct World {
    real: Allocator,
    naive: Naive,
    rng: Rng,
    /// What the allocator draws a round's order from.
    rounds: Rng,
    now: Mono,
    next: u64,
    /// How many there may be of each.
    agents: u64,
    frameworks: u64,
    roles: u64,
    log: Vec<String>,
}

fn role(text: &str) -> Role {
    Role::parse(text).expect(text)
}

/// The offers that were withdrawn, in any order.
fn set(ids: Vec<OfferId>) -> BTreeSet<OfferId> {
    ids.into_iter().collect()
}

impl World {
    fn new(seed: u64) -> Self {
        let mut rng = Rng::new(seed);
        let agents_per_call = 1 + rng.below(4) as usize;
        let options = Options { seed, allocation_interval: INTERVAL, agents_per_call, ..Options::default() };
        Self {
            naive: Naive::new(SECOND),
            rounds: Rng::new(seed),
            now: Mono(rng.below(100 * SECOND)),
            next: 0,
            agents: 1 + rng.below(6),
            frameworks: 1 + rng.below(6),
            roles: 1 + rng.below(ROLES.len() as u64),
            log: Vec::new(),
            real: Allocator::new(options),
            rng,
        }
    }

    fn agent(&mut self) -> AgentId {
        AgentId::from_trusted(format!("s{}", self.rng.below(self.agents)))
    }

    fn framework(&mut self) -> FrameworkId {
        FrameworkId::from_trusted(format!("f{}", self.rng.below(self.frameworks)))
    }

    fn role(&mut self) -> Role {
        role(ROLES[self.rng.below(self.roles) as usize])
    }

    fn roles(&mut self, at_most: u64) -> BTreeSet<Role> {
        (0..self.rng.below(at_most + 1)).map(|_| self.role()).collect()
    }

    fn seat(&mut self) -> (FrameworkId, Role) {
        let known = self.naive.held.len() as u64;
        match self.rng.chance(0.9) && known > 0 {
            true => self.naive.held[self.rng.below(known) as usize].seat.clone(),
            false => (self.framework(), self.role()),
        }
    }

    fn offer(&mut self) -> Option<OfferId> {
        let at = self.rng.below(self.naive.offers.len() as u64) as usize;
        self.naive.offers.keys().nth(at).cloned()
    }

    fn total(&mut self) -> Resources {
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
    fn part(&mut self, of: &Resources) -> Resources {
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

    fn spec(&mut self) -> FrameworkSpec {
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
        spec
    }

    fn filter(&mut self) -> Option<Duration> {
        let seconds = [None, Some(0.0), Some(0.0), Some(0.3), Some(1.0), Some(5.0), Some(40.0), Some(1e9)];
        seconds[self.rng.below(8) as usize].map(|seconds| self.real.options().refusal(Some(seconds)))
    }

    /// One event of any kind, in both; what they say of it is the same.
    fn event(&mut self) {
        match self.rng.below(100) {
            0..9 => self.agent_comes(),
            9..13 => self.agent_goes(),
            13..19 => self.agent_changes(),
            19..28 => self.framework_comes(),
            28..30 => {
                let id = self.framework();
                self.log.push(format!("remove {id}"));
                assert_eq!(set(self.real.remove_framework(&id)), set(self.naive.remove_framework(&id)));
            }
            30..34 => {
                let (id, active) = (self.framework(), self.rng.chance(0.6));
                self.log.push(format!("active {id} {active}"));
                let (real, naive) = (&mut self.real, &mut self.naive);
                assert_eq!(
                    set(real.set_framework_active(&id, active)),
                    set(naive.set_framework_active(&id, active))
                );
            }
            34..42 => self.suppress_or_revive(),
            42..44 => {
                let (role, weight) = (self.role(), [0.5, 1.0, 2.0, 3.0][self.rng.below(4) as usize]);
                self.log.push(format!("weight {role} {weight}"));
                self.naive.weights.insert(role.clone(), weight);
                self.real.set_weight(role, weight);
            }
            44..64 => self.decline(),
            64..68 => {
                let Some(id) = self.offer() else { return };
                self.log.push(format!("rescind {id}"));
                assert_eq!(self.real.rescind(&id), self.naive.rescind(&id));
            }
            68..84 => self.accept(),
            84..93 => self.release(),
            93..95 => self.adopt(),
            _ => {
                self.now = self.now + Duration::from_millis(self.rng.below(2500));
                self.log.push(format!("at {}", self.now));
            }
        }
    }

    fn agent_comes(&mut self) {
        let (id, total, remote) = (self.agent(), self.total(), self.rng.chance(0.1));
        let mut used = Vec::new();
        while self.rng.chance(0.25) {
            let whole = if self.rng.chance(0.9) { total.clone() } else { self.total() };
            used.push((self.framework(), self.role(), self.part(&whole)));
        }
        self.log.push(format!("agent {id} {total} remote {remote} used {used:?}"));
        let spec = AgentSpec { total: total.clone(), remote, used: used.clone(), ..AgentSpec::default() };
        let died = self.real.add_agent(id.clone(), spec, true);
        assert_eq!(set(died), set(self.naive.add_agent(&id, total, remote, &used)));
    }

    fn agent_goes(&mut self) {
        let id = self.agent();
        let event = self.rng.below(3);
        self.log.push(format!("agent {id} goes: {event}"));
        let (real, naive) = match event {
            0 => (self.real.remove_agent(&id), self.naive.remove_agent(&id)),
            _ => (self.real.set_agent_active(&id, event == 1), self.naive.set_agent_active(&id, event == 1)),
        };
        assert_eq!(set(real), set(naive));
    }

    fn agent_changes(&mut self) {
        let (id, other) = (self.agent(), self.total());
        let total = match self.naive.agents.get(&id).map(|agent| agent.total.clone()) {
            Some(total) if self.rng.chance(0.5) => total.plus(&self.part(&other)),
            Some(total) if self.rng.chance(0.5) => self.part(&total),
            _ => other,
        };
        self.log.push(format!("total {id} {total}"));
        let real = self.real.update_total(&id, total.clone()).ok();
        assert_eq!(real.map(set), self.naive.update_total(&id, total).map(set));
    }

    fn framework_comes(&mut self) {
        let (id, spec) = (self.framework(), self.spec());
        self.log.push(format!("framework {id} {spec:?}"));
        let (real, naive) = match self.rng.chance(0.6) {
            true => {
                let active = self.rng.chance(0.95);
                (
                    self.real.add_framework(id.clone(), spec.clone(), active),
                    self.naive.add_framework(&id, spec, active),
                )
            }
            false => (self.real.update_framework(&id, spec.clone()), self.naive.update_framework(&id, spec)),
        };
        assert_eq!(set(real), set(naive));
    }

    fn suppress_or_revive(&mut self) {
        let (id, roles): (_, Vec<Role>) = (self.framework(), self.roles(2).into_iter().collect());
        let suppress = self.rng.chance(0.4);
        self.log.push(format!("suppress {suppress} {id} {roles:?}"));
        match suppress {
            true => {
                self.real.suppress(&id, &roles);
                self.naive.suppress(&id, &roles);
            }
            false => {
                self.real.revive(&id, &roles);
                self.naive.revive(&id, &roles);
            }
        }
    }

    fn decline(&mut self) {
        let Some(id) = self.offer() else { return };
        let filter = self.filter();
        self.log.push(format!("decline {id} {filter:?}"));
        assert_eq!(self.real.decline(&id, filter, self.now), self.naive.decline(&id, filter, self.now));
    }

    fn accept(&mut self) {
        let Some(first) = self.offer() else { return };
        let mut ids = vec![first.clone()];
        let offered = self.naive.offers[&first].clone();
        let alike = |o: &&Offered| {
            o.offer != first
                && (&o.framework, &o.role, &o.agent) == (&offered.framework, &offered.role, &offered.agent)
        };
        ids.extend(self.naive.offers.values().filter(alike).map(|o| o.offer.clone()));
        if self.rng.chance(0.1) {
            ids.extend(self.offer());
        }
        self.log.push(format!("accept {ids:?}"));
        let accepted = self.real.accept(&ids).ok();
        assert_eq!(accepted.as_ref().map(|a| a.resources.clone()), self.naive.accept(&ids));
        self.real.check();
        let Some(accepted) = accepted else { return };
        let used = self.part(&accepted.resources);
        let (f, r, s) = (&accepted.framework, &accepted.role, &accepted.agent);
        assert_eq!(self.real.use_resources(f, r, s, &used), self.naive.use_resources(f, r, s, &used));
        let (rest, filter) = (accepted.resources.minus(&used), self.filter());
        self.log.push(format!("  used {used}, back {rest} {filter:?}"));
        let real = self.real.give_back(f, r, s, &rest, filter, self.now);
        assert_eq!(real, self.naive.give_back(f, r, s, &rest, filter, self.now));
    }

    fn release(&mut self) {
        let ((f, r), id) = (self.seat(), self.agent());
        let used =
            self.naive.held.iter().filter(|h| h.seat == (f.clone(), r.clone()) && h.part == Part::Used);
        let (id, used) =
            used.map(|h| (h.agent.clone(), h.resources.clone())).next().unwrap_or((id, Resources::new()));
        let what = if self.rng.chance(0.95) { self.part(&used) } else { self.total() };
        self.log.push(format!("release {f}/{r} {id} {what}"));
        assert_eq!(self.real.release(&f, &r, &id, &what), self.naive.release(&f, &r, &id, &what));
    }

    fn adopt(&mut self) {
        let (id, (f, r)) = (self.agent(), self.seat());
        let free = if self.naive.agents.contains_key(&id) { self.naive.free(&id) } else { Resources::new() };
        let what = if self.rng.chance(0.8) { self.part(&free) } else { self.total() };
        self.log.push(format!("adopt {f}/{r} {id} {what}"));
        self.real.adopt(&f, &r, &id, &what);
        self.naive.adopt(&f, &r, &id, &what);
    }

    /// Both make their offers: the same ones in the same order.
    fn allocate(&mut self) {
        let (before, first) = (self.real.stats().rounds, self.next);
        let mut real: Vec<Offered> = Vec::new();
        let name = |next: &mut u64| {
            *next += 1;
            OfferId::from_trusted(format!("{next:09}"))
        };
        while self.real.allocate(self.now, || name(&mut self.next), &mut real) == Progress::More {}
        let draw = if self.real.stats().rounds > before { self.rounds.next_u64() } else { 0 };
        let least = &self.real.options().min_allocatable;
        let mut next = first;
        let naive = self.naive.allocate(self.now, draw, least, || name(&mut next));
        assert_eq!(real, naive, "offers");
    }

    /// What readers see is what the naive one would have them see.
    fn compare_views(&mut self) {
        for id in self.naive.agents.keys() {
            let view = self.real.agent_view(id).expect("known to both");
            assert_eq!(*view.free, self.naive.free(id), "{id}");
        }
        for role in self.real.active_roles() {
            let view = self.real.role_view(&role).expect("active");
            assert_eq!(view.used, self.naive.held_by(&role, |held| held.part == Part::Used), "{role}");
            assert_eq!(view.offered, self.naive.held_by(&role, |held| held.part != Part::Used), "{role}");
            assert_eq!(view.frameworks, self.naive.frameworks_in(&role), "{role}");
        }
    }
}

/// Prints what led there where the test fails.
#[expect(clippy::print_stdout, reason = "the harness shows it with the failure")]
impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let last = self.log.len().saturating_sub(60);
            self.log[last..].iter().for_each(|line| println!("{line}"));
        }
    }
}

fn run(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let mut world = World::new(seed);
        for event in 0..EVENTS_PER_WORLD {
            world.event();
            if event % 4 == 0 {
                world.real.check();
            }
            world.allocate();
            world.real.check();
            if event % 8 == 0 {
                world.compare_views();
                world.real.check_nobody_overlooked();
            }
        }
    }
}

#[test]
fn the_same_offers_as_computed_anew_1() {
    run(0..50);
}

#[test]
fn the_same_offers_as_computed_anew_2() {
    run(50..100);
}

#[test]
fn the_same_offers_as_computed_anew_3() {
    run(100..150);
}

#[test]
fn the_same_offers_as_computed_anew_4() {
    run(150..200);
}
