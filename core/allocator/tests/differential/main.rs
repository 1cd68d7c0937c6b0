//! The allocator against one that computes everything anew: the same offers in the same order after any events, and
//! books that balance after every one.

mod draw;
mod events;
mod naive;

use meseta_allocator::{Allocator, Offered, Options, Progress};
use meseta_model::{Mono, OfferId, Rng};
use naive::{Naive, Part, SECOND};
use std::time::Duration;

const INTERVAL: Duration = Duration::from_secs(1);
const EVENTS_PER_WORLD: u64 = 500;

/// The most that there may be of each.
#[derive(Clone, Copy)]
struct Size {
    agents: u64,
    frameworks: u64,
    roles: u64,
}

const SMALL: Size = Size { agents: 12, frameworks: 8, roles: draw::ROLES.len() as u64 };
/// Many of few roles: most have refused most.
const CROWDED: Size = Size { agents: 6, frameworks: 60, roles: 2 };

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

impl World {
    fn new(seed: u64, size: Size) -> Self {
        let mut rng = Rng::new(seed);
        let agents_per_call = 1 + rng.below(4) as usize;
        let options = Options { seed, allocation_interval: INTERVAL, agents_per_call, ..Options::default() };
        Self {
            naive: Naive::new(SECOND),
            rounds: Rng::new(seed),
            now: Mono(rng.below(100 * SECOND)),
            next: 0,
            agents: 1 + rng.below(size.agents),
            frameworks: 1 + rng.below(size.frameworks),
            roles: 1 + rng.below(size.roles),
            log: Vec::new(),
            real: Allocator::new(options),
            rng,
        }
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
        for role in self.naive.quotas.keys() {
            let consumption: Vec<(String, i64)> = self
                .real
                .consumption(role)
                .iter()
                .map(|(name, amount)| (name.to_string(), amount.thousandths()))
                .collect();
            assert!(self.naive.consumption(role).into_iter().eq(consumption), "{role}: consumption");
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

/// How many events are drawn: a few seconds of them, or as many as somebody asks for.
#[expect(clippy::disallowed_methods, reason = "whoever starts the test says so")]
fn events() -> u64 {
    const IN_SECONDS: u64 = 24_000;
    let asked = std::env::var("MESETA_DIFFERENTIAL_EVENTS").ok();
    asked.map_or(IN_SECONDS, |events| events.parse().expect("MESETA_DIFFERENTIAL_EVENTS is a number"))
}

/// Worlds of this size, this part of all there are.
fn run(part: std::ops::Range<u64>, of: u64, size: Size) {
    let worlds = events().div_ceil(EVENTS_PER_WORLD);
    for seed in worlds * part.start / of..worlds * part.end / of {
        let mut world = World::new(seed, size);
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
    run(0..9, 20, SMALL);
}

#[test]
fn the_same_offers_as_computed_anew_2() {
    run(9..18, 20, SMALL);
}

#[test]
fn the_same_offers_in_a_crowd() {
    run(18..20, 20, CROWDED);
}
