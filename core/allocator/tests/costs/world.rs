//! A cluster of so many agents, frameworks and roles, and what is counted there.

use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Options, Progress, Stats};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Quantities, Quota, Resources, Role, counts};
use std::collections::BTreeSet;
use std::time::Duration;

/// Agents, frameworks and roles at n, 4 n and 16 n.
pub const SIZES: [(u64, u64, u64); 3] = [(10, 10, 3), (40, 40, 12), (160, 160, 48)];

pub const YEAR: Duration = Duration::from_secs(365 * 86_400);

pub struct World {
    pub allocator: Allocator,
    pub now: Mono,
    next: u64,
    pub offers: Vec<Offered>,
}

pub fn resources(text: &str) -> Resources {
    Resources::parse_text(text, &Role::default_role()).expect(text)
}

pub fn framework(n: u64) -> FrameworkId {
    FrameworkId::from_trusted(format!("f{n:06}"))
}

impl World {
    /// So many agents alike, and frameworks spread over so many roles; all agents are out in offers.
    pub fn new(agents: u64, frameworks: u64, roles: u64) -> Self {
        let allocator = Allocator::new(Options::default());
        let mut world = Self { allocator, now: Mono(0), next: 0, offers: Vec::new() };
        for n in 0..frameworks {
            let role = Role::parse(&format!("group{}/role{}", n % 3, n % roles)).expect("a role");
            let spec = FrameworkSpec { roles: BTreeSet::from([role]), ..FrameworkSpec::default() };
            world.allocator.add_framework(framework(n), spec, true);
        }
        for n in 0..agents {
            let spec = AgentSpec { total: resources("cpus:4;mem:1024;disk:100"), ..AgentSpec::default() };
            world.allocator.add_agent(AgentId::from_trusted(format!("s{n:06}")), spec, true);
        }
        world.allocate();
        world
    }

    /// How many calls it took.
    pub fn allocate(&mut self) -> u64 {
        let mut calls = 1;
        let next = &mut self.next;
        let mut name = || {
            *next += 1;
            OfferId::from_trusted(next.to_string())
        };
        while self.allocator.allocate(self.now, &mut name, &mut self.offers) == Progress::More {
            calls += 1;
        }
        calls
    }

    pub fn decline(&mut self, offer: &Offered, filter: Option<Duration>) {
        self.allocator.decline(&offer.offer, filter, self.now);
    }

    /// The steps that something takes.
    pub fn cost(&mut self, what: impl FnOnce(&mut Self)) -> Stats {
        let before = self.allocator.stats();
        what(self);
        let after = self.allocator.stats();
        self.allocator.check();
        Stats {
            rounds: after.rounds - before.rounds,
            agents_visited: after.agents_visited - before.agents_visited,
            frameworks_considered: after.frameworks_considered - before.frameworks_considered,
            moves: after.moves - before.moves,
            keys_renewed: after.keys_renewed - before.keys_renewed,
            shapes_compared: after.shapes_compared - before.shapes_compared,
            offers: after.offers - before.offers,
            refusals_ended: after.refusals_ended - before.refusals_ended,
            mismatches: after.mismatches - before.mismatches,
        }
    }

    /// How often resources are compared meanwhile.
    pub fn compared(&mut self, what: impl FnOnce(&mut Self)) -> u64 {
        let before = counts::comparisons();
        what(self);
        let after = counts::comparisons();
        self.allocator.check();
        after - before
    }

    /// How often entries of resources are compared or looked at meanwhile.
    pub fn touched(&mut self, what: impl FnOnce(&mut Self)) -> u64 {
        let before = counts::comparisons() + counts::looks();
        what(self);
        let after = counts::comparisons() + counts::looks();
        self.allocator.check();
        after - before
    }

    pub fn add_framework(&mut self, n: u64) {
        self.add_framework_in(n, "group0/role0");
    }

    pub fn add_framework_in(&mut self, n: u64, role: &str) {
        let roles = BTreeSet::from([Role::parse(role).expect("a role")]);
        self.allocator.add_framework(framework(n), FrameworkSpec { roles, ..FrameworkSpec::default() }, true);
    }

    pub fn guarantee(&mut self, role: &str, amounts: &str) {
        let guarantees = Quantities::parse(amounts).expect(amounts);
        let quota = Quota { guarantees, ..Quota::default() };
        self.allocator.set_quota(&Role::parse(role).expect("a role"), Some(quota));
    }

    pub fn add_agent(&mut self, id: &str, total: &str) {
        let spec = AgentSpec { total: resources(total), ..AgentSpec::default() };
        self.allocator.add_agent(AgentId::from_trusted(id), spec, true);
    }

    /// An agent with two reservations for each of so many roles.
    pub fn add_reserved_agent(&mut self, id: &str, roles: u64) {
        let all: Vec<String> = (0..roles).map(|n| format!("cpus(role{n}):1;mem(role{n}):32")).collect();
        self.add_agent(id, &format!("cpus:4;{}", all.join(";")));
    }
}
