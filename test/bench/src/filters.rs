//! `bench filters`: as many refusals as there can be, and what they take.
//!
//! Every framework refuses every agent, by the call that a DECLINE makes, for one of three times, in one of a hundred
//! shapes. Then what is refused is asked of the allocator and of a model that knows who refused what, and one framework
//! takes back all it refused.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use meseta_allocator::{AgentSpec, FrameworkSpec};
use meseta_allocator::{Allocator, Offered, Options as Choices, Progress};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Rng, Role};

use crate::clock;
use crate::output;

const TIMES: [u64; 3] = [3600, 86_400, i32::MAX as u64];
const SHAPES: u64 = 100;
const ASKED: u64 = 1000;
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
    decline: f64,
    resident: u64,
    revive: f64,
    offers_after: u64,
}

pub fn run(options: &Options) -> Result<()> {
    let figures = measure(options.agents, options.frameworks)?;
    let each = figures.resident as f64 / figures.refusals as f64;
    output::data(&format!(
        "{} refusals: {:.0} MiB more resident, {each:.2} bytes each (goal ≤ 1024 MiB for 300 million)\n\
         {:.3} µs a decline; {ASKED} random answers as a naive model's\n\
         revival of one framework: {:.1} µs, {} agents are offered after it",
        figures.refusals,
        figures.resident as f64 / MIB,
        1e6 * figures.decline / figures.refusals as f64,
        1e6 * figures.revive,
        figures.offers_after,
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

struct World {
    allocator: Allocator,
    agents: u64,
    offers: u64,
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
        Ok(World { allocator, agents, offers: 0 })
    }

    fn allocate(&mut self) -> Vec<Offered> {
        let (offers, mut offered) = (&mut self.offers, Vec::new());
        let mut name = || {
            *offers += 1;
            OfferId::from_trusted(offers.to_string())
        };
        while self.allocator.allocate(Mono(0), &mut name, &mut offered) == Progress::More {}
        offered
    }

    /// Everyone refuses everything, round by round; the CPU seconds of the declines.
    fn refuse_all(&mut self, frameworks: u64) -> Result<f64> {
        let mut seconds = 0.0;
        for _ in 0..frameworks {
            let offered = self.allocate();
            ensure!(offered.len() as u64 == self.agents, "all is offered until all refused it");
            seconds += clock::timed(|| {
                for (n, Offered { offer, .. }) in offered.iter().enumerate() {
                    let time = Duration::from_secs(TIMES[n % TIMES.len()]);
                    self.allocator.decline(offer, Some(time), Mono(0));
                }
            });
        }
        ensure!(self.allocate().is_empty(), "all is refused by all");
        Ok(seconds)
    }
}

fn measure(agents: u64, frameworks: u64) -> Result<Figures> {
    let mut world = World::new(agents, frameworks)?;
    let before = resident()?;
    let decline = world.refuse_all(frameworks)?;
    let resident = resident()?.saturating_sub(before);
    let revived = frameworks / 2;
    let revive = clock::timed(|| world.allocator.revive(&framework(revived), &[]));
    let offered = world.allocate();
    answers(&world, revived, frameworks)?;
    Ok(Figures {
        refusals: agents * frameworks,
        decline,
        resident,
        revive,
        offers_after: offered.len() as u64,
    })
}

/// Whoever asks is told that all is refused, but for the one who took it back, who is offered all: as the model, in which
/// everyone refused everything, has it.
fn answers(world: &World, revived: u64, frameworks: u64) -> Result<()> {
    let mut rng = Rng::new(frameworks);
    for _ in 0..ASKED {
        let asked = if rng.chance(0.1) { revived } else { rng.below(frameworks) };
        let at = rng.below(world.agents);
        let answer =
            world.allocator.refuses(&framework(asked), &Role::default_role(), &agent(at), &total(at)?);
        ensure!(answer == (asked != revived), "framework {asked}, agent {at}: {answer}");
        let more = total(at)?.plus(&total(0)?);
        let answer = world.allocator.refuses(&framework(asked), &Role::default_role(), &agent(at), &more);
        ensure!(!answer, "framework {asked} did not refuse more of agent {at}");
    }
    Ok(())
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
        assert_eq!((figures.refusals, figures.offers_after), (6000, 150));
    }
}
