//! `bench allocator`: what an offer costs beside what it cannot cost less than.
//!
//! The workload is that of Mesos' DeclineOffers (hierarchical_allocator_tests.cpp): frameworks in the role `*`, agents with
//! something in use, and rounds in which every agent is offered and every offer refused for good. The floor of an offer is
//! one move in an ordered set of as many frameworks, and one copy of an offer's resources.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Progress};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Rng, Role};

use crate::clock;
use crate::output;
use crate::rounds::Spread;

const REFUSED: Duration = Duration::from_secs(i32::MAX as u64);
const PORTS_IN_USE: u64 = 16;

#[derive(clap::Args)]
pub struct Options {
    /// Rounds that count
    #[arg(long, default_value_t = 5)]
    rounds: u64,
    /// Agents x frameworks, parted by commas
    #[arg(long, default_value = "1000x50,10000x1000,10000x3000,50000x6000")]
    sizes: String,
}

/// One cluster and the clock of its rounds.
struct Cluster {
    allocator: Allocator,
    free: Resources,
    frameworks: u64,
    now: Mono,
    offers: u64,
}

/// CPU seconds of one round.
struct Round {
    offers: usize,
    allocate: f64,
    decline: f64,
    floor: f64,
}

pub fn run(options: &Options) -> Result<()> {
    ensure!(options.rounds > 0, "there is nothing to measure: ask for --rounds=1 or more");
    let heading = format!("{:>14}{:>12}{:>12}{:>12}", "", "offer µs", "decline µs", "idle µs");
    output::data(&format!("{heading}  offer/floor (goal ≤ 10)"));
    for size in options.sizes.split(',') {
        let (agents, frameworks) = parse(size)?;
        ensure!(frameworks > options.rounds, "{size}: there must be more frameworks than rounds");
        measure(agents, frameworks, options.rounds)?;
    }
    Ok(())
}

fn parse(size: &str) -> Result<(u64, u64)> {
    let form = || format!("'{size}' is no size; write agents x frameworks as 1000x50");
    let (agents, frameworks) = size.split_once('x').with_context(form)?;
    Ok((agents.parse().with_context(form)?, frameworks.parse().with_context(form)?))
}

fn measure(agents: u64, frameworks: u64, rounds: u64) -> Result<()> {
    let mut cluster = Cluster::new(agents, frameworks)?;
    cluster.round();
    let rounds: Vec<Round> = (0..rounds).map(|_| cluster.round()).collect();
    let each =
        |of: fn(&Round) -> f64| Spread::of(rounds.iter().map(|r| 1e6 * of(r) / r.offers.max(1) as f64));
    let ratio = Spread::of(rounds.iter().map(|round| round.allocate / round.floor));
    let idle = cluster.idle();
    output::data(&format!(
        "{:>14}{:12.3}{:12.3}{:12.3}  {ratio:.1}",
        format!("{agents}x{frameworks}"),
        each(|round| round.allocate).median(),
        each(|round| round.decline).median(),
        idle * 1e6,
    ));
    Ok(())
}

fn resources(text: &str) -> Result<Resources> {
    Resources::parse_text(text, &Role::default_role()).context("resources of the workload")
}

impl Cluster {
    fn new(agents: u64, frameworks: u64) -> Result<Cluster> {
        let mut allocator = Allocator::new(meseta_allocator::Options::default());
        let framework = |n: u64| FrameworkId::from_trusted(format!("framework-{n:06}"));
        for n in 0..frameworks {
            let spec =
                FrameworkSpec { roles: BTreeSet::from([Role::default_role()]), ..FrameworkSpec::default() };
            allocator.add_framework(framework(n), spec, true);
        }
        let total = resources("cpus:24;mem:4096;disk:4096;ports:[31000-32000]")?;
        let ports: Vec<String> =
            (0..PORTS_IN_USE).map(|n| 31_000 + n * 60).map(|p| format!("{p}-{}", p + 20)).collect();
        let used = resources(&format!("cpus:16;mem:2014;disk:1024;ports:[{}]", ports.join(",")))?;
        for n in 0..agents {
            let used = vec![(framework(n % frameworks), Role::default_role(), used.clone())];
            let spec = AgentSpec { total: total.clone(), used, ..AgentSpec::default() };
            allocator.add_agent(AgentId::from_trusted(format!("agent-{n:06}")), spec, true);
        }
        let free = total.minus(&used);
        Ok(Cluster { allocator, free, frameworks, now: Mono(0), offers: 0 })
    }

    /// Offers all there is and refuses it.
    fn round(&mut self) -> Round {
        let mut offered: Vec<Offered> = Vec::new();
        let allocate = clock::timed(|| self.allocate(&mut offered));
        let decline = clock::timed(|| {
            for Offered { offer, .. } in &offered {
                self.allocator.decline(offer, Some(REFUSED), self.now);
            }
        });
        self.now = self.now + Duration::from_secs(1);
        Round { offers: offered.len(), allocate, decline, floor: self.floor(offered.len()) }
    }

    fn allocate(&mut self, offered: &mut Vec<Offered>) {
        let offers = &mut self.offers;
        let mut name = || {
            *offers += 1;
            OfferId::from_trusted(offers.to_string())
        };
        while self.allocator.allocate(self.now, &mut name, offered) == Progress::More {}
    }

    /// What so many offers cannot cost less than.
    fn floor(&self, offers: usize) -> f64 {
        let mut rng = Rng::new(offers as u64);
        let mut key = |n: u64| (rng.next_u64(), n, Arc::<str>::from(format!("framework-{n:06}")));
        let mut order: BTreeSet<(u64, u64, Arc<str>)> = (0..self.frameworks).map(&mut key).collect();
        let mut copies = Vec::with_capacity(offers);
        let mut shares = Rng::new(1);
        clock::timed(|| {
            for _ in 0..offers {
                if let Some((_, times, name)) = order.pop_first() {
                    order.insert((shares.next_u64(), times + 1, name));
                }
                copies.push(black_box(&self.free).clone());
            }
        })
    }

    /// CPU seconds of a call where nothing changed.
    fn idle(&mut self) -> f64 {
        const CALLS: u32 = 1_000;
        let mut offered = Vec::new();
        self.allocate(&mut offered);
        let calls = clock::timed(|| (0..CALLS).for_each(|_| self.allocate(black_box(&mut offered))));
        calls / f64::from(CALLS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_round_offers_every_agent_until_all_have_refused() {
        let mut cluster = Cluster::new(10, 3).unwrap();
        let offers: Vec<usize> = (0..4).map(|_| cluster.round().offers).collect();
        assert_eq!(offers, [10, 10, 10, 0]);
    }

    #[test]
    fn a_size_is_agents_by_frameworks() {
        assert_eq!(parse("10x3").unwrap(), (10, 3));
        assert!(parse("10").unwrap_err().to_string().contains("'10' is no size"));
    }
}
