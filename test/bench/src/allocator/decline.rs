//! DeclineOffers: what an offer costs beside what it cannot cost less than.
//!
//! Frameworks in the role `*`, agents with something in use, and rounds in which every agent is offered and every offer
//! refused for good. The floor of an offer is one move in an ordered set of as many frameworks, and one copy of an offer's
//! resources.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use meseta_model::{Resource, Resources, Rng};

use super::row::Row;
use super::world::{TOTAL, World, in_use, resources};
use super::{Options, growth};
use crate::clock;
use crate::rounds::Spread;

pub const REFUSED: Duration = Duration::from_secs(i32::MAX as u64);

/// Seconds that Mesos took for a round of so many agents and frameworks.
const MESOS: [(u64, u64, f64); 3] = [(1000, 50, 0.037), (5000, 50, 0.215), (10_000, 1000, 0.57)];

/// CPU seconds of one round.
struct Round {
    allocate: f64,
    decline: f64,
    floor: f64,
}

pub fn run(options: &Options) -> Result<()> {
    ensure!(options.rounds > 0, "there is nothing to measure: ask for --rounds=1 or more");
    let sizes = options.sizes.split(',').map(parse).collect::<Result<Vec<_>>>()?;
    for (agents, frameworks) in &sizes {
        // One does not count; where sizes are compared, two more.
        let least = options.rounds + 3;
        ensure!(
            *frameworks > least,
            "{agents}x{frameworks}: so many rounds ask for more than {least} frameworks"
        );
        measure(*agents, *frameworks, options.rounds)?;
    }
    match sizes.split_first() {
        Some((first, others)) => {
            others.iter().try_for_each(|size| growth::run(*first, *size, options.rounds))
        }
        None => Ok(()),
    }
}

fn parse(size: &str) -> Result<(u64, u64)> {
    let form = || format!("--sizes: '{size}' is no size; give agents x frameworks, e.g. 1000x50");
    let (agents, frameworks) = size.split_once('x').with_context(form)?;
    Ok((agents.parse().with_context(form)?, frameworks.parse().with_context(form)?))
}

fn measure(agents: u64, frameworks: u64, rounds: u64) -> Result<()> {
    let mut cluster = None;
    let adding = clock::timed(|| cluster = Some(World::common(frameworks, agents)));
    let mut world = cluster.context("built")??;
    let free = resources(TOTAL)?.minus(&in_use()?);
    round(&mut world, agents, frameworks, &free)?;
    let rounds: Vec<Round> =
        (0..rounds).map(|_| round(&mut world, agents, frameworks, &free)).collect::<Result<_>>()?;
    let ratio = Spread::of(rounds.iter().map(|round| round.allocate / round.floor));
    let allocate = Spread::of(rounds.iter().map(|round| round.allocate)).median();
    let name = format!("DeclineOffers {agents}x{frameworks}");
    let mesos = MESOS.iter().find(|(a, f, _)| (*a, *f) == (agents, frameworks));
    let row = Row::new(&name, agents, allocate);
    let row = match mesos {
        Some((.., seconds)) => row.mesos(*seconds),
        None => row,
    };
    row.note(format!("× floor {ratio:.1} (goal ≤ 10)")).print();
    let decline = Spread::of(rounds.iter().map(|round| round.decline)).median();
    Row::new(format!("{name}: decline"), agents, decline).print();
    Row::new(format!("{name}: add"), agents + frameworks, adding).print();
    Ok(())
}

/// Offers all there is and refuses it.
fn round(world: &mut World, agents: u64, frameworks: u64, free: &Resources) -> Result<Round> {
    let (offered, allocate) = world.cycle_of(agents, free)?;
    let floor = floor(offered.len(), frameworks, free);
    let decline = world.decline(offered, REFUSED);
    world.pass(Duration::from_secs(1));
    Ok(Round { allocate, decline, floor })
}

/// What so many offers cannot cost less than. The copy is one of every entry: copies of [`Resources`] share theirs.
fn floor(offers: usize, frameworks: u64, free: &Resources) -> f64 {
    let free: Vec<Resource> = free.iter().cloned().collect();
    let mut rng = Rng::new(offers as u64);
    let mut key = |n: u64| (rng.next_u64(), n, Arc::<str>::from(format!("framework-{n:06}")));
    let mut order: BTreeSet<(u64, u64, Arc<str>)> = (0..frameworks).map(&mut key).collect();
    let mut copies = Vec::with_capacity(offers);
    let mut shares = Rng::new(1);
    clock::timed(|| {
        for _ in 0..offers {
            if let Some((_, times, name)) = order.pop_first() {
                order.insert((shares.next_u64(), times + 1, name));
            }
            copies.push(black_box(&free).clone());
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_round_offers_every_agent_until_all_have_refused() {
        let mut world = World::common(3, 10).unwrap();
        let free = resources(TOTAL).unwrap().minus(&in_use().unwrap());
        for _ in 0..3 {
            round(&mut world, 10, 3, &free).unwrap();
        }
        assert!(world.cycle().0.is_empty());
    }

    #[test]
    fn a_size_is_agents_by_frameworks() {
        assert_eq!(parse("10x3").unwrap(), (10, 3));
        assert!(parse("10").unwrap_err().to_string().contains("'10' is no size"));
    }
}
