//! `bench filters`: as many refusals as there can be, and what they take.
//!
//! Every framework refuses every agent, by the call that a DECLINE makes, for one of three times, in one of a hundred
//! shapes. An agent is offered to one framework at a time, so it takes as many cycles of offers as there are frameworks.
//! Then one framework takes back all it refused; before and after that, and once the shortest time is over, what is
//! refused is asked of the allocator and of a model that knows who refused what and for how long.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Options as Choices, Progress, Stats};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Rng, Role};

use crate::clock;
use crate::output;

const TIMES: [u64; 3] = [3600, 86_400, i32::MAX as u64];
const SHAPES: u64 = 100;
const ASKED: u64 = 1000;
/// After so many cycles it is said how far it came.
const PROGRESS: u64 = 100;
const MIB: f64 = 1024.0 * 1024.0;

#[derive(clap::Args)]
pub struct Options {
    #[arg(long, default_value_t = 50_000)]
    agents: u64,
    #[arg(long, default_value_t = 6000)]
    frameworks: u64,
}

/// What was found.
struct Figures {
    refusals: u64,
    offer: f64,
    decline: f64,
    resident: u64,
    answers: u64,
    revival: Revival,
}

/// What it takes when one framework takes back what it refused.
struct Revival {
    own: u64,
    revive: f64,
    /// Until all that it refused is offered to it again.
    offers: f64,
    steps: Stats,
}

pub fn run(options: &Options) -> Result<()> {
    let Figures { refusals, offer, decline, resident, answers, revival } =
        measure(options.agents, options.frameworks)?;
    let each = |seconds: f64| 1e6 * seconds / refusals as f64;
    let Revival { own, revive, offers, steps } = revival;
    output::data(&format!(
        "{refusals} refusals: {:.0} MiB more resident, {:.2} bytes each (goal ≤ 1024 MiB for 300 million)\n\
         CPU µs: {:.3} an offer, {:.3} a decline\n\
         {answers} random answers as a naive model's\n\
         revival of one framework with {own} refusals: {:.1} µs, then {:.1} ms until it is offered all of them; {} agents \
         looked at, {} seats considered, {} comparisons, {} moves, {} keys renewed",
        resident as f64 / MIB,
        resident as f64 / refusals as f64,
        each(offer),
        each(decline),
        1e6 * revive,
        1e3 * offers,
        steps.agents_visited,
        steps.frameworks_considered,
        steps.shapes_compared,
        steps.moves,
        steps.keys_renewed,
    ));
    Ok(())
}

fn framework(n: u64) -> FrameworkId {
    FrameworkId::from_trusted(format!("f{n:06}"))
}

fn agent(n: u64) -> AgentId {
    AgentId::from_trusted(format!("s{n:06}"))
}

/// Agents of a hundred shapes.
fn total(n: u64) -> Result<Resources> {
    let n = n % SHAPES;
    let text = format!("cpus:{};mem:{}", 1 + n / 10, 1024 + 64 * (n % 10));
    Resources::parse_text(&text, &Role::default_role()).context("resources")
}

/// For how long a framework refuses an agent.
fn time(framework: u64, agent: u64) -> Duration {
    Duration::from_secs(TIMES[(framework + agent) as usize % TIMES.len()])
}

/// The number in an id.
fn number(id: &str) -> Result<u64> {
    id[1..].parse().with_context(|| format!("the number of {id}"))
}

struct World {
    allocator: Allocator,
    now: Mono,
    agents: u64,
    frameworks: u64,
    offers: u64,
    /// CPU seconds.
    offering: f64,
    declining: f64,
}

impl World {
    fn new(agents: u64, frameworks: u64) -> Result<World> {
        let mut allocator = Allocator::new(Choices::default());
        for n in 0..frameworks {
            let roles = BTreeSet::from([Role::default_role()]);
            let spec = FrameworkSpec { roles, ..FrameworkSpec::default() };
            allocator.add_framework(framework(n), spec, true);
        }
        for n in 0..agents {
            allocator.add_agent(agent(n), AgentSpec { total: total(n)?, ..AgentSpec::default() }, true);
        }
        let (now, offers, offering, declining) = (Mono(0), 0, 0.0, 0.0);
        Ok(World { allocator, now, agents, frameworks, offers, offering, declining })
    }

    /// All offers that can be made, in one cycle.
    fn allocate(&mut self) -> Vec<Offered> {
        let mut names: Vec<OfferId> = Vec::new();
        while (names.len() as u64) < self.agents {
            self.offers += 1;
            names.push(OfferId::from_trusted(self.offers.to_string()));
        }
        let (allocator, now) = (&mut self.allocator, self.now);
        let mut offered = Vec::new();
        let mut name = || names.pop().unwrap_or_else(|| OfferId::from_trusted("more offers than agents"));
        self.offering +=
            clock::timed(|| while allocator.allocate(now, &mut name, &mut offered) == Progress::More {});
        offered
    }

    /// Everyone refuses everything: in each cycle all agents are offered, each to one framework, and then declined.
    fn refuse_all(&mut self) -> Result<()> {
        for cycle in 0..self.frameworks {
            let offered = self.allocate();
            ensure!(offered.len() as u64 == self.agents, "all is offered until all refused it");
            let times: Vec<Duration> = offered
                .iter()
                .map(|o| Ok(time(number(o.framework.as_str())?, number(o.agent.as_str())?)))
                .collect::<Result<_>>()?;
            self.declining += clock::timed(|| {
                for (Offered { offer, .. }, time) in offered.iter().zip(times) {
                    self.allocator.decline(offer, Some(time), self.now);
                }
            });
            if cycle % PROGRESS == PROGRESS - 1 {
                let (done, all) = ((cycle + 1) * self.agents, self.frameworks * self.agents);
                let seconds = self.offering + self.declining;
                output::talk(&format!("{done} of {all} refusals after {seconds:.0} CPU seconds"));
            }
        }
        ensure!(self.allocate().is_empty(), "all is refused by all");
        Ok(())
    }

    /// One framework takes back all it refused, and is offered it.
    fn revive(&mut self, revived: u64) -> Result<Revival> {
        let own = self.agents;
        let before = self.allocator.stats();
        let revive = clock::timed(|| self.allocator.revive(&framework(revived), &[]));
        let unoffered = std::mem::take(&mut self.offering);
        let offered = self.allocate();
        let steps = since(self.allocator.stats(), before);
        let offers = std::mem::replace(&mut self.offering, unoffered);
        let to_it = offered.iter().filter(|offered| offered.framework == framework(revived)).count() as u64;
        ensure!(to_it == own && to_it == offered.len() as u64, "{to_it} offers, but it had refused {own}");
        let most = own.max(steps.agents_visited).max(steps.frameworks_considered);
        ensure!(most == own, "more than its own {own} refusals were looked at: {steps:?}");
        Ok(Revival { own, revive, offers, steps })
    }
}

/// The steps between two moments.
fn since(after: Stats, before: Stats) -> Stats {
    Stats {
        agents_visited: after.agents_visited - before.agents_visited,
        frameworks_considered: after.frameworks_considered - before.frameworks_considered,
        moves: after.moves - before.moves,
        keys_renewed: after.keys_renewed - before.keys_renewed,
        shapes_compared: after.shapes_compared - before.shapes_compared,
        offers: after.offers - before.offers,
        ..Stats::default()
    }
}

fn measure(agents: u64, frameworks: u64) -> Result<Figures> {
    let mut world = World::new(agents, frameworks)?;
    let before = resident()?;
    world.refuse_all()?;
    let resident = resident()?.saturating_sub(before);
    let (offer, decline) = (world.offering, world.declining);
    let mut answers = compare(&world, None)?;
    let revived = frameworks / 2;
    let revival = world.revive(revived)?;
    answers += compare(&world, Some(revived))?;
    // The shortest of the three times is over then, and only that.
    world.now = world.now + 2 * Duration::from_secs(TIMES[0]);
    world.allocate();
    answers += compare(&world, Some(revived))?;
    Ok(Figures { refusals: agents * frameworks, offer, decline, resident, answers, revival })
}

/// Random questions to both: the model knows that everyone refused all of every agent but for the one who took it back,
/// and for how long.
fn compare(world: &World, revived: Option<u64>) -> Result<u64> {
    let mut rng = Rng::new(world.now.0 ^ world.frameworks);
    for _ in 0..ASKED {
        let asked = match revived {
            Some(revived) if rng.chance(0.1) => revived,
            _ => rng.below(world.frameworks),
        };
        let at = rng.below(world.agents);
        // Of this agent or of any other, as much as there is or less of it.
        let wanted = total(if rng.chance(0.5) { at } else { rng.below(SHAPES) })?;
        let stands = Mono(0) + time(asked, at) > world.now && Some(asked) != revived;
        let expected = stands && total(at)?.contains(&wanted);
        let answer = world.allocator.refuses(&framework(asked), &Role::default_role(), &agent(at), &wanted);
        ensure!(answer == expected, "framework {asked}, agent {at}, {wanted}: {answer}");
    }
    Ok(ASKED)
}

/// Bytes of this process in memory.
fn resident() -> Result<u64> {
    let text = std::fs::read_to_string("/proc/self/statm").context("read /proc/self/statm")?;
    let pages: u64 = text.split_whitespace().nth(1).context("resident pages")?.parse()?;
    Ok(pages * rustix::param::page_size() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_cluster_is_refused_and_revived() {
        let figures = measure(150, 40).unwrap();
        let steps = figures.revival.steps;
        assert_eq!((figures.refusals, figures.answers), (6000, 3 * ASKED));
        assert_eq!((figures.revival.own, steps.agents_visited, steps.offers), (150, 150, 150));
    }
}
