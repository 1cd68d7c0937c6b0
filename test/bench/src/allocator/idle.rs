//! Cycles where little or nothing can be offered: all has been refused, or those who want nothing are the most.

use std::time::Duration;

use anyhow::{Result, ensure};
use meseta_allocator::Options as Choices;
use meseta_model::Role;

use super::Options;
use super::row::{Row, slope};
use super::world::{TOTAL, World, framework, in_use, resources};
use crate::clock;
use crate::rounds::Spread;

const REFUSED: Duration = Duration::from_secs(i32::MAX as u64);

pub fn run(options: &Options) -> Result<()> {
    all_refused()?;
    suppress(5000, 50)?;
    extreme(10_000, 1000, options)?;
    backlog(10_000, 6000)
}

/// A world where everyone has refused everything.
fn refused(agents: u64, frameworks: u64) -> Result<World> {
    let mut world = World::common(frameworks, agents)?;
    for _ in 0..frameworks {
        let (offered, _) = world.cycle();
        ensure!(offered.len() as u64 == agents, "every agent is offered until all have refused");
        world.decline(offered, REFUSED);
    }
    ensure!(world.cycle().0.is_empty(), "all is refused");
    Ok(world)
}

/// The CPU seconds of a call where nothing changed, in each of these worlds. A call takes some ten nanoseconds, which
/// differ more from one moment to the next than from one size to the other: so the worlds have their turns, and the median
/// counts.
fn idle_calls(worlds: &mut [World]) -> Result<Vec<f64>> {
    const TURNS: usize = 41;
    let mut seconds = vec![Vec::new(); worlds.len()];
    for _ in 0..TURNS {
        for (world, seconds) in worlds.iter_mut().zip(&mut seconds) {
            let (each, visited) = world.idle();
            ensure!(visited == 0, "{visited} agents were looked at, though nothing changed");
            seconds.push(each);
        }
    }
    Ok(seconds.into_iter().map(|seconds| Spread::of(seconds).median()).collect())
}

fn all_refused() -> Result<()> {
    for (what, sizes) in [
        ("agents", [(500, 50), (2000, 50), (8000, 50)]),
        ("frameworks", [(1000, 12), (1000, 50), (1000, 200)]),
    ] {
        let mut worlds = sizes.iter().map(|(a, f)| refused(*a, *f)).collect::<Result<Vec<World>>>()?;
        let seconds = idle_calls(&mut worlds)?;
        let size = |(a, f): &(u64, u64)| if what == "agents" { *a } else { *f } as f64;
        let points: Vec<(f64, f64)> = sizes.iter().map(size).zip(seconds.iter().copied()).collect();
        let grown = slope(&points);
        for ((agents, frameworks), seconds) in sizes.iter().zip(seconds) {
            let row = Row::new(format!("all refused {agents}x{frameworks}"), 1, seconds);
            row.note(format!("no agent looked at; slope in {what} {grown:.2} (goal ≤ 0.1)")).print();
        }
    }
    Ok(())
}

/// SuppressOffers: before each of five cycles a fifth of the frameworks more want nothing.
fn suppress(agents: u64, frameworks: u64) -> Result<()> {
    let mut world = World::common(frameworks, agents)?;
    let free = resources(TOTAL)?.minus(&in_use()?);
    let (mut offered, _) = world.cycle_of(agents, &free)?;
    for round in 0..5 {
        (0..frameworks / 5)
            .for_each(|n| world.allocator.suppress(&framework(round * frameworks / 5 + n), &[]));
        world.recover(offered);
        world.pass(Duration::from_secs(1));
        let wanted = if round == 4 { 0 } else { agents };
        let (next, seconds) = world.cycle_of(wanted, &free)?;
        offered = next;
        if round == 4 {
            let row = Row::new(format!("SuppressOffers {agents}x{frameworks}, all suppressed"), 0, seconds);
            row.mesos(0.018).print();
        }
    }
    Ok(())
}

/// ExtremeSuppressOffers: 99 of 100 frameworks want nothing.
fn extreme(agents: u64, frameworks: u64, options: &Options) -> Result<()> {
    let mut world = World::common(frameworks, agents)?;
    let free = resources(TOTAL)?.minus(&in_use()?);
    (0..frameworks * 99 / 100).for_each(|n| world.allocator.suppress(&framework(n), &[]));
    let mut cycles = Vec::new();
    for _ in 0..options.rounds {
        let (offered, seconds) = world.cycle_of(agents, &free)?;
        world.recover(offered);
        cycles.push(seconds);
    }
    let row =
        Row::new(format!("ExtremeSuppressOffers {agents}x{frameworks}"), agents, Spread::of(cycles).median());
    row.mesos(0.445).note("goal × 100").print();
    Ok(())
}

/// AllocatorBacklog: every framework revives, and all is decided after each.
fn backlog(agents: u64, frameworks: u64) -> Result<()> {
    let mut world = World::new(Choices::default());
    let (role, total) = (Role::default_role(), resources(TOTAL)?);
    (0..frameworks).for_each(|n| world.add_framework(n, &role));
    (0..agents).for_each(|n| world.add_agent(n, total.clone(), None));
    world.cycle_of(agents, &total)?;
    let mut offered = Vec::new();
    let seconds = clock::timed(|| {
        for n in 0..frameworks {
            world.allocator.revive(&framework(n), &[]);
            world.allocate(&mut offered);
        }
    });
    ensure!(offered.is_empty(), "all was offered before");
    Row::new(format!("AllocatorBacklog {agents}x{frameworks}, revivals"), frameworks, seconds).print();
    Ok(())
}
