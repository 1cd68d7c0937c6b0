//! Quota and trees of roles: what they cost, and what they cost more than none.

use anyhow::{Result, ensure};
use meseta_allocator::{Offered, Options as Choices, Quota};
use meseta_model::{Quantities, ResourceLimits, Role, Scalar};

use super::Options;
use super::row::Row;
use super::world::{World, resources};
use crate::clock;
use crate::rounds::{Spread, by_many_turns};

/// A cycle takes a few milliseconds: so many of each side by turns are one figure.
const TURNS: usize = 20;

const AGENT: &str = "cpus:2;mem:2048;disk:2048";

pub fn run(options: &Options) -> Result<()> {
    for (small, large, mesos) in [(25, 5, None), (250, 50, None), (2500, 500, Some([21.0, 11.3, 12.45]))] {
        large_and_small(small, large, mesos)?;
    }
    with_and_without(1000, options.rounds as usize)?;
    deep_and_flat(options.rounds as usize)
}

fn quota(text: &str) -> Result<Quota> {
    Ok(Quota { guarantees: Quantities::parse(text)?, limits: ResourceLimits::parse(text)? })
}

fn role(n: u64) -> Role {
    Role::from_trusted(format!("role{n}"))
}

fn cpus(offered: &[Offered]) -> Scalar {
    offered.iter().map(|offer| offer.resources.cpus()).sum()
}

/// LargeAndSmallQuota: roles whose quota is half an agent, and others whose quota is two.
fn large_and_small(small: u64, large: u64, mesos: Option<[f64; 3]>) -> Result<()> {
    let (roles, agents) = (small + large, small / 5 + 5 * large);
    let mut world = World::new(Choices::default());
    let (little, much) = (quota("cpus:1;mem:1024;disk:1024")?, quota("cpus:4;mem:4096;disk:4096")?);
    for n in 0..roles {
        world.allocator.set_quota(&role(n), Some(if n < small { little.clone() } else { much.clone() }));
    }
    let total = resources(AGENT)?;
    (0..agents).for_each(|n| world.add_agent(n, total.clone(), None));
    let adding = clock::timed(|| (0..roles).for_each(|n| world.add_framework(n, &role(n))));
    let (offered, first) = world.cycle();
    let expected = Scalar::from_units(small + 4 * large);
    ensure!(cpus(&offered) == expected, "{} cpus are offered instead of {expected}", cpus(&offered));
    let (nothing, second) = world.cycle();
    ensure!(nothing.is_empty(), "all quota is fulfilled");
    let name = format!("LargeAndSmallQuota {roles} roles");
    let rows = [
        (Row::new(format!("{name}: add frameworks"), roles, adding), "goal × 300"),
        (Row::new(format!("{name}: first cycle"), offered.len() as u64, first), "goal × 100"),
        (Row::new(format!("{name}: second cycle"), 0, second), "goal × 1000"),
    ];
    for (at, (row, goal)) in rows.into_iter().enumerate() {
        match mesos {
            Some(mesos) => row.mesos(mesos[at]).note(goal).print(),
            None => row.print(),
        }
    }
    Ok(())
}

/// NonQuotaVsQuota: two agents and two frameworks a role, with a quota of both agents or none.
fn with_and_without(roles: u64, rounds: usize) -> Result<()> {
    let build = |with: bool| -> Result<World> {
        let mut world = World::new(Choices::default());
        let (total, both) = (resources(AGENT)?, quota("cpus:4;mem:4096;disk:4096")?);
        for n in 0..roles {
            (0..2).for_each(|m| world.add_framework(2 * n + m, &role(n)));
            if with {
                world.allocator.set_quota(&role(n), Some(both.clone()));
            }
        }
        (0..2 * roles).for_each(|n| world.add_agent(n, total.clone(), None));
        Ok(world)
    };
    let (mut with, mut without) = (build(true)?, build(false)?);
    let cycle = |world: &mut World| {
        let (offered, seconds) = world.cycle();
        let count = offered.len();
        world.recover(offered);
        world.pass(std::time::Duration::from_secs(1));
        (count, seconds)
    };
    ensure!(cycle(&mut with).0 == 2 * roles as usize, "every agent is offered with quota");
    ensure!(cycle(&mut without).0 == 2 * roles as usize, "every agent is offered without quota");
    let pairs = by_many_turns(rounds, TURNS, || cycle(&mut with).1, || cycle(&mut without).1);
    report(&format!("NonQuotaVsQuota {roles} roles"), 2 * roles, &pairs, ["quota", "none"], 1.3);
    Ok(())
}

/// HierarchyFullSort: as many frameworks in a tree of ten levels and in one level.
fn deep_and_flat(rounds: usize) -> Result<()> {
    const LEAVES: u64 = 1022;
    const AGENTS: u64 = 5000;
    let build = |deep: bool| -> Result<World> {
        let mut world = World::new(Choices::default());
        for n in 0..LEAVES {
            let path: Vec<String> = (0..9).rev().map(|bit| format!("r{}", (n >> bit) & 1)).collect();
            let role = if deep { Role::from_trusted(path.join("/")) } else { role(n) };
            world.add_framework(n, &role);
        }
        let total = resources(AGENT)?;
        (0..AGENTS).for_each(|n| world.add_agent(n, total.clone(), None));
        Ok(world)
    };
    let (mut deep, mut flat) = (build(true)?, build(false)?);
    let cycle = |world: &mut World| {
        let (offered, seconds) = world.cycle();
        let count = offered.len() as u64;
        world.recover(offered);
        (count, seconds)
    };
    ensure!(cycle(&mut deep).0 == AGENTS && cycle(&mut flat).0 == AGENTS, "every agent is offered in both");
    let pairs = by_many_turns(rounds, TURNS, || cycle(&mut deep).1, || cycle(&mut flat).1);
    report("tree of ten levels, 1022 frameworks", AGENTS, &pairs, ["deep", "flat"], 2.0);
    Ok(())
}

fn report(name: &str, offers: u64, pairs: &[(f64, f64)], which: [&str; 2], goal: f64) {
    let ratio = Spread::of(pairs.iter().map(|(one, other)| one / other));
    let sides =
        [pairs.iter().map(|pair| pair.0).collect::<Vec<_>>(), pairs.iter().map(|pair| pair.1).collect()];
    for (side, seconds) in which.into_iter().zip(sides) {
        let row = Row::new(format!("{name}: {side}"), offers, Spread::of(seconds).median() / TURNS as f64);
        row.note(format!("{}/{} {ratio} (goal ≤ {goal})", which[0], which[1])).print();
    }
}
