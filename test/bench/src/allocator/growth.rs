//! DeclineOffers in a large cluster beside a small one: how much more an offer costs, and to decline it.
//!
//! Both clusters are measured by turns with as many offers in each turn, so that a pair of turns says the same whatever else
//! the machine does. A cluster lives as many rounds as there are turns, on both sides, so that as much was refused there; the
//! small one has many rounds in a turn, for which it is built again outside of what is timed. Its turn begins with rounds
//! that do not count: where it runs all the time, what it touches is in the caches.

use anyhow::Result;
use meseta_model::Resources;

use super::decline::REFUSED;
use super::row::Row;
use super::world::{TOTAL, World, in_use, resources};
use crate::rounds::{Spread, by_turns};
use std::time::Duration;

/// Rounds of a new cluster that do not count.
const WARM: u64 = 2;

/// CPU seconds.
#[derive(Clone, Copy, Default)]
struct Turn {
    allocate: f64,
    decline: f64,
}

struct Side {
    agents: u64,
    frameworks: u64,
    free: Resources,
    /// Rounds that a cluster lives.
    life: u64,
    /// Rounds of a turn.
    rounds: u64,
    world: World,
    left: u64,
}

impl Side {
    fn new((agents, frameworks): (u64, u64), offers: u64, life: u64) -> Result<Self> {
        let (free, world) = (resources(TOTAL)?.minus(&in_use()?), World::common(0, 0)?);
        Ok(Self { agents, frameworks, free, life, rounds: offers.div_ceil(agents), world, left: 0 })
    }

    fn renew(&mut self) -> Result<()> {
        self.world = World::common(self.frameworks, self.agents)?;
        self.left = self.life;
        (0..WARM).try_for_each(|_| self.round().map(drop))
    }

    /// Offers all there is and refuses it.
    fn round(&mut self) -> Result<Turn> {
        let (offered, allocate) = self.world.cycle_of(self.agents, &self.free)?;
        let decline = self.world.decline(offered, REFUSED);
        self.world.pass(Duration::from_secs(1));
        Ok(Turn { allocate, decline })
    }

    /// What an offer of one turn took.
    fn turn(&mut self) -> Result<Turn> {
        let mut sum = Turn::default();
        for round in 0..self.rounds {
            if self.left == 0 || (round == 0 && self.rounds > 1) {
                self.renew()?;
            }
            self.left -= 1;
            let Turn { allocate, decline } = self.round()?;
            sum = Turn { allocate: sum.allocate + allocate, decline: sum.decline + decline };
        }
        let offers = (self.rounds * self.agents) as f64;
        Ok(Turn { allocate: sum.allocate / offers, decline: sum.decline / offers })
    }
}

/// Prints what an offer takes in both clusters, and the ratio.
pub fn run(first: (u64, u64), size: (u64, u64), rounds: u64) -> Result<()> {
    let (offers, life) = (first.0.max(size.0), rounds + 1);
    let (mut small, mut large) = (Side::new(first, offers, life)?, Side::new(size, offers, life)?);
    let turns = by_turns(rounds as usize, || small.turn(), || large.turn());
    let pairs = turns.into_iter().map(|(one, other)| Ok((one?, other?))).collect::<Result<Vec<_>>>()?;
    report((first, size), offers, ("allocate", "goal ≤ 1.5"), &pairs, |turn| turn.allocate);
    report((first, size), offers, ("decline", "no goal"), &pairs, |turn| turn.decline);
    Ok(())
}

fn report(
    ((a, f), (agents, frameworks)): ((u64, u64), (u64, u64)),
    offers: u64,
    (name, goal): (&str, &str),
    pairs: &[(Turn, Turn)],
    each: fn(&Turn) -> f64,
) {
    let ratio = Spread::of(pairs.iter().map(|(small, large)| each(large) / each(small)));
    let [small, large] = [
        Spread::of(pairs.iter().map(|(small, _)| 1e6 * each(small))),
        Spread::of(pairs.iter().map(|(_, large)| 1e6 * each(large))),
    ];
    let seconds = large.median() / 1e6 * offers as f64;
    Row::new(format!("{agents}x{frameworks} beside {a}x{f}: {name}"), offers, seconds)
        .note(format!("× {ratio} ({goal}); {large} µs beside {small}"))
        .print();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_as_many_offers_on_either_side_and_outlives_a_cluster() {
        let mut small = Side::new((4, 8), 40, 3).unwrap();
        let mut large = Side::new((40, 8), 40, 3).unwrap();
        assert_eq!((small.rounds, large.rounds), (10, 1));
        for left in [2, 1, 0, 2] {
            assert!(small.turn().is_ok() && large.turn().is_ok());
            assert_eq!((small.left, large.left), (2, left));
        }
    }

    #[test]
    fn clusters_of_all_sizes_are_compared() {
        run((4, 8), (10, 9), 2).unwrap();
        run((10, 9), (4, 8), 2).unwrap();
    }
}
