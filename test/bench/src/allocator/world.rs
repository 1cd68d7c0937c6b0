//! One allocator, its clock and the names of its offers.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use meseta_allocator::{AgentSpec, Allocator, Capabilities, FrameworkSpec, Offered, Options, Progress};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};

use crate::clock;

/// What the agents of most cases have, and what of it is in use.
pub const TOTAL: &str = "cpus:24;mem:4096;disk:4096;ports:[31000-32000]";
const PORTS_IN_USE: u64 = 16;

pub fn resources(text: &str) -> Result<Resources> {
    Resources::parse_text(text, &Role::default_role()).with_context(|| format!("resources '{text}'"))
}

/// Ports 31000 to 32000 in so many pieces (Mesos: createPorts, fragment).
pub fn fragments(pieces: u64) -> String {
    let step = 1000 / pieces.max(1);
    let ranges = (0..pieces).map(|n| 31_000 + n * step).map(|p| format!("{p}-{}", p + step / 3));
    ranges.collect::<Vec<_>>().join(",")
}

pub fn in_use() -> Result<Resources> {
    resources(&format!("cpus:16;mem:2014;disk:1024;ports:[{}]", fragments(PORTS_IN_USE)))
}

pub fn framework(n: u64) -> FrameworkId {
    FrameworkId::from_trusted(format!("framework-{n:06}"))
}

pub fn agent(n: u64) -> AgentId {
    AgentId::from_trusted(format!("agent-{n:06}"))
}

fn new_name(offers: &mut u64) -> OfferId {
    *offers += 1;
    OfferId::from_trusted(offers.to_string())
}

pub struct World {
    pub allocator: Allocator,
    pub now: Mono,
    agents: usize,
    offers: u64,
    /// Names for the offers of the next call: to make them is the caller's work, not the allocator's.
    names: Vec<OfferId>,
    /// Those that were used: as they are kept, the next lie in the order of their use, and not where in memory the last ones
    /// were given back.
    used: Vec<OfferId>,
    /// Room for what one call offers.
    batch: Vec<Offered>,
    /// The room of the cycle before for what is offered.
    room: Vec<Offered>,
}

impl World {
    pub fn new(options: Options) -> World {
        World {
            allocator: Allocator::new(options),
            now: Mono(0),
            agents: 0,
            offers: 0,
            names: Vec::new(),
            used: Vec::new(),
            batch: Vec::new(),
            room: Vec::new(),
        }
    }

    pub fn add_framework(&mut self, n: u64, role: &Role) {
        let capabilities = Capabilities { shared: true, revocable: true, ..Capabilities::default() };
        let spec =
            FrameworkSpec { roles: BTreeSet::from([role.clone()]), capabilities, ..FrameworkSpec::default() };
        self.allocator.add_framework(framework(n), spec, true);
    }

    pub fn add_agent(&mut self, n: u64, total: Resources, used: Option<(u64, &Role, &Resources)>) {
        let used = used.map(|(by, role, used)| (framework(by), role.clone(), used.clone()));
        let spec = AgentSpec { total, used: used.into_iter().collect(), ..AgentSpec::default() };
        self.allocator.add_agent(agent(n), spec, true);
        self.agents += 1;
    }

    /// Frameworks in the role `*`, and agents with something in use of each in turn.
    pub fn common(frameworks: u64, agents: u64) -> Result<World> {
        let mut world = World::new(Options::default());
        let (role, total, used) = (Role::default_role(), resources(TOTAL)?, in_use()?);
        (0..frameworks).for_each(|n| world.add_framework(n, &role));
        (0..agents).for_each(|n| world.add_agent(n, total.clone(), Some((n % frameworks, &role, &used))));
        Ok(world)
    }

    fn call(&mut self, offered: &mut Vec<Offered>) -> Progress {
        let (offers, names) = (&mut self.offers, &mut self.names);
        let mut name = || names.pop().unwrap_or_else(|| new_name(offers));
        self.allocator.allocate(self.now, &mut name, offered)
    }

    pub fn allocate(&mut self, offered: &mut Vec<Offered>) {
        while self.call(offered) == Progress::More {}
    }

    /// All offers that can be made, and the CPU seconds that it took. As in a master, whose names are made as they are used
    /// and which sends what a call offers before the next, names are made before each call, and what it offers is put aside
    /// after it, so that no memory but the allocator's is measured.
    pub fn cycle(&mut self) -> (Vec<Offered>, f64) {
        let (mut offered, mut batch) = (std::mem::take(&mut self.room), std::mem::take(&mut self.batch));
        let (mut seconds, mut progress) = (0.0, Progress::More);
        while progress == Progress::More {
            self.prepare_names();
            seconds += clock::timed(|| progress = self.call(&mut batch));
            offered.append(&mut batch);
        }
        self.batch = batch;
        (offered, seconds)
    }

    fn prepare_names(&mut self) {
        let most = self.agents.min(self.allocator.options().agents_per_call);
        let fresh = (self.names.len()..most).map(|_| new_name(&mut self.offers));
        let fresh: Vec<OfferId> = fresh.collect();
        self.used.extend_from_slice(&fresh);
        self.names.splice(..0, fresh.into_iter().rev());
    }

    /// So many offers of this and nothing else.
    pub fn cycle_of(&mut self, count: u64, each: &Resources) -> Result<(Vec<Offered>, f64)> {
        let (offered, seconds) = self.cycle();
        ensure!(offered.len() as u64 == count, "{} offers instead of {count}", offered.len());
        let other = offered.iter().find(|offer| offer.resources != *each);
        ensure!(other.is_none(), "an offer of {} instead of {each}", other.map_or(each, |o| &o.resources));
        Ok((offered, seconds))
    }

    pub fn decline(&mut self, offered: Vec<Offered>, time: Duration) -> f64 {
        let seconds = clock::timed(|| {
            for Offered { offer, .. } in &offered {
                self.allocator.decline(offer, Some(time), self.now);
            }
        });
        self.clear(offered);
        seconds
    }

    /// They come back unrefused.
    pub fn recover(&mut self, offered: Vec<Offered>) {
        offered.iter().for_each(|Offered { offer, .. }| drop(self.allocator.rescind(offer)));
        self.clear(offered);
    }

    fn clear(&mut self, mut offered: Vec<Offered>) {
        offered.clear();
        self.room = offered;
    }

    pub fn pass(&mut self, time: Duration) {
        self.now = self.now + time;
    }

    /// CPU seconds of a call where nothing changed, and how many agents all of them looked at. Some calls go before.
    pub fn idle(&mut self) -> (f64, u64) {
        const CALLS: u32 = 100_000;
        let mut offered = Vec::new();
        let before = self.allocator.stats().agents_visited;
        let mut calls =
            |count: u32| (0..count).for_each(|_| self.allocate(std::hint::black_box(&mut offered)));
        calls(CALLS / 10);
        let seconds = clock::timed(|| calls(CALLS));
        (seconds / f64::from(CALLS), self.allocator.stats().agents_visited - before)
    }
}
