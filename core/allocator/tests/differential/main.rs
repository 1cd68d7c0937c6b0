//! The allocator against one that computes everything anew: the same offers in the same order after any events, and
//! books that balance after every one.

mod draw;
mod events;
mod naive;
mod terms;

use draw::{agent_id, offer_id};
use meseta_allocator::{Allocator, Offered, Progress};
use meseta_model::{Mono, Quantities, Resources, Rng, Role};
use naive::Naive;
use std::collections::BTreeSet;
use terms::{Holder, Place, SECOND};

const EVENTS_PER_WORLD: u64 = 500;

/// How many there may be of each.
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
    size: Size,
    /// Volumes are shared in some worlds.
    shares: bool,
    log: Vec<String>,
}

impl World {
    fn new(seed: u64, most: Size) -> Self {
        let mut rng = Rng::new(seed);
        let (naive, options) = draw::rules(&mut rng, seed);
        let size = Size {
            agents: 1 + rng.below(most.agents),
            frameworks: 1 + rng.below(most.frameworks),
            roles: 1 + rng.below(most.roles),
        };
        Self {
            real: Allocator::new(options),
            naive,
            rounds: Rng::new(seed),
            now: Mono(rng.below(100 * SECOND)),
            next: 0,
            size,
            shares: rng.chance(0.25),
            log: Vec::new(),
            rng,
        }
    }

    /// Both make their offers: the same ones in the same order.
    fn allocate(&mut self) {
        let before = self.real.stats().rounds;
        let mut real: Vec<Offered> = Vec::new();
        let name = |next: &mut u64| {
            *next += 1;
            *next
        };
        while self.real.allocate(self.now, || offer_id(name(&mut self.next)), &mut real) == Progress::More {}
        let draw = if self.real.stats().rounds > before { self.rounds.next_u64() } else { 0 };
        let naive = self.naive.allocate(self.now, draw);
        let told = |holder: &Holder| Offered {
            offer: offer_id(holder.offer().expect("an offer")),
            framework: draw::framework_id(&holder.seat.0),
            role: holder.seat.1.clone(),
            agent: agent_id(&holder.agent),
            resources: self.naive.at(holder),
        };
        let something = |offer: &Offered| !offer.resources.non_shared().is_empty();
        assert!(real.iter().all(something), "what is shared is offered along with something that is not");
        assert_eq!(real, naive.iter().map(told).collect::<Vec<_>>(), "offers");
    }

    /// What readers see is what the naive one would have them see.
    fn compare_views(&mut self) {
        for id in self.naive.agents.keys() {
            let view = self.real.agent_view(&agent_id(id)).expect("known to both");
            // Shared volumes are free along with something else only.
            let unheld = self.naive.unheld(id).filter(|unheld| !unheld.non_shared().is_empty());
            assert_eq!(*view.free, unheld.unwrap_or_default(), "{id}");
        }
        for role in self.naive.quotas.keys() {
            let consumed = self.naive.consumed(role, |holder| holder.offer().is_none());
            assert_eq!(self.real.consumption(role), consumed, "{role}: consumption");
            let out = self.naive.held.keys().filter(|holder| role.covers(&holder.seat.1));
            let out: BTreeSet<_> = out.filter_map(Holder::offer).map(offer_id).collect();
            assert_eq!(BTreeSet::from_iter(self.real.offers_of_role_subtree(role)), out, "{role}: offers");
        }
        assert_eq!(*self.real.quotas(), self.naive.quotas);
        for id in self.naive.frameworks.keys() {
            let views = self.real.framework_used(&draw::framework_id(id));
            let all = views.iter().flat_map(|view| [&view.offered, &view.at_hand, &view.used]);
            let held =
                self.naive.held.iter().filter(|(holder, _)| holder.seat.0 == *id).map(|(_, held)| held);
            let sum = |sum: Resources, one: &Resources| sum.plus(one);
            assert_eq!(all.fold(Resources::new(), sum), held.fold(Resources::new(), sum), "{id}: held");
        }
        for role in self.real.active_roles() {
            let view = self.real.role_view(&role).expect("active");
            assert_eq!(view.used, self.held_by(&role, |place| *place == Place::Used), "{role}");
            assert_eq!(view.offered, self.held_by(&role, |place| *place != Place::Used), "{role}");
            let subscribed = self.naive.frameworks.iter().filter(|(_, f)| f.roles.contains_key(&role));
            let subscribed: BTreeSet<_> = subscribed.map(|(id, _)| draw::framework_id(id)).collect();
            assert_eq!(view.frameworks, subscribed, "{role}");
        }
    }

    /// What a role and those below it hold.
    fn held_by(&self, role: &Role, which: impl Fn(&Place) -> bool) -> Quantities {
        let held = self.naive.held.iter();
        let held = held.filter(|(holder, _)| role.covers(&holder.seat.1) && which(&holder.place));
        held.fold(Quantities::new(), |mut sum, (_, held)| {
            sum.add(&held.scalar_quantities());
            sum
        })
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
