//! Reservations, volumes and many ranges: agents with much on them.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use meseta_allocator::Options as Choices;
use meseta_model::{Disk, Label, Labels, Persistence, Reservation, Resources, Rng, Role};

use super::Options;
use super::row::{Row, slope};
use super::world::{World, agent, fragments, framework, resources};
use crate::clock;

const REFUSED: Duration = Duration::from_secs(i32::MAX as u64);

pub fn run(options: &Options) -> Result<()> {
    remove_allocations(1000, Some(0.108))?;
    remove_allocations(50_000, None)?;
    update_allocation()?;
    labels(10_000, 100, options.rounds)?;
    volumes(10_000, 100)
}

/// FullSort: what is held is given back, each with a hundred ranges of ports.
fn remove_allocations(agents: u64, mesos: Option<f64>) -> Result<()> {
    const CLIENTS: u64 = 1000;
    let mut world = World::new(Choices::default());
    let role = Role::default_role();
    (0..CLIENTS).for_each(|n| world.add_framework(n, &role));
    let total = resources("cpus:24;mem:4096;disk:4096;ports:[31000-32000]")?;
    let used = resources(&format!("cpus:16;mem:2014;disk:1024;ports:[{}]", fragments(100)))?;
    let adding = clock::timed(|| {
        (0..agents).for_each(|n| world.add_agent(n, total.clone(), Some((n % CLIENTS, &role, &used))));
    });
    let mut missing = Resources::new();
    let removing = clock::timed(|| {
        for n in 0..agents {
            missing.add(&world.allocator.release(&framework(n % CLIENTS), &role, &agent(n), &used));
        }
    });
    ensure!(missing.is_empty(), "what was removed was not there: {missing}");
    let name = format!("FullSort {agents} agents, 1000 clients");
    Row::new(format!("{name}: add allocations"), agents, adding).print();
    let row = Row::new(format!("{name}: remove"), agents, removing).note("goal × 50");
    match mesos {
        Some(mesos) => row.mesos(mesos).print(),
        None => row.print(),
    }
    Ok(())
}

/// The reservation of one of four things for a role, with a label of its own.
fn reservation(role: &Role, rng: &mut Rng) -> Reservation {
    let label = Label { key: "key".into(), value: Some(format!("{:036x}", rng.next_u64()).into()) };
    Reservation { labels: Labels::new(vec![label]), ..Reservation::dynamic(role.clone(), None) }
}

/// UpdateAllocation: one agent with four reservations for each role; one of a role is taken back and made again.
fn update_allocation() -> Result<()> {
    const PAIRS: u64 = 20;
    let mut points = Vec::new();
    for (roles, mesos) in [(50, Some(0.0029)), (200, Some(0.0165)), (800, None), (3200, None)] {
        let (mut rng, mut total, mut last) = (Rng::new(roles), Resources::new(), None);
        let what = ["cpus:100", "mem:100", "disk:100", "port:[1-1000]"].map(resources);
        for _ in 0..roles {
            let role = Role::from_trusted(format!("role-{:036x}", rng.next_u64()));
            for what in &what {
                let Ok(what) = what else { continue };
                let reservation = reservation(&role, &mut rng);
                total.add(&what.push_reservation(&reservation));
                last = Some((what.clone(), reservation));
            }
        }
        let (plain, reservation) = last.context("there are roles")?;
        let reserved = plain.push_reservation(&reservation);
        let mut world = World::new(Choices::default());
        world.add_framework(0, &reservation.role);
        world.add_agent(0, total.clone(), None);
        let mut failed = 0;
        let seconds = clock::timed(|| {
            for _ in 0..PAIRS * 50 {
                failed += u64::from(world.allocator.change_total(&agent(0), &reserved, &plain).is_none());
                failed += u64::from(world.allocator.change_total(&agent(0), &plain, &reserved).is_none());
            }
        });
        ensure!(failed == 0, "{failed} reservations were not there");
        let same = world.allocator.agent_view(&agent(0)).is_some_and(|view| *view.total == total);
        ensure!(same, "all is as it was");
        points.push((roles as f64, seconds / (PAIRS * 100) as f64, mesos));
    }
    let growth = slope(&points.iter().map(|(n, seconds, _)| (*n, *seconds)).collect::<Vec<_>>());
    for (roles, seconds, mesos) in points {
        let row = Row::new(format!("UpdateAllocation {roles} roles"), 1, seconds);
        let row = row.note(format!("slope in reservations {growth:.2} (goal ≤ 0.2)"));
        match mesos {
            Some(mesos) => row.mesos(mesos).note("goal × 50").print(),
            None => row.print(),
        }
    }
    Ok(())
}

/// ResourceLabels: as DeclineOffers, with two reservations in use on each agent that have a dozen labels.
fn labels(agents: u64, frameworks: u64, rounds: u64) -> Result<()> {
    let mut world = World::new(Choices::default());
    let role = Role::from_trusted("role1");
    (0..frameworks).for_each(|n| world.add_framework(n, &role));
    let plain = resources("cpus:24;mem:4096;disk:4096;ports:[31000-32000]")?;
    let in_use = resources(&format!("mem:2014;disk:1024;ports:[{}]", fragments(16)))?;
    let (cpus, principal): (_, Option<Arc<str>>) = (resources("cpus:8")?, Some("principal1".into()));
    let mut rng = Rng::new(1);
    for n in 0..agents {
        let label = |key: String, value: String| Label { key: key.into(), value: Some(value.into()) };
        let mut reserved = Resources::new();
        for _ in 0..2 {
            let mut labels: Vec<Label> =
                (0..11).map(|n| label(format!("key{n}"), format!("value{n}"))).collect();
            labels.push(label("unique".to_owned(), rng.next_u64().to_string()));
            let labels = Labels::new(labels);
            let one = Reservation { labels, ..Reservation::dynamic(role.clone(), principal.clone()) };
            reserved.add(&cpus.push_reservation(&one));
        }
        let total = plain.minus(&resources("cpus:16")?).plus(&reserved);
        world.add_agent(n, total, Some((n % frameworks, &role, &in_use.plus(&reserved))));
    }
    let free = plain.minus(&in_use).minus(&resources("cpus:16")?);
    for round in 0..rounds {
        let (offered, seconds) = world.cycle_of(agents, &free)?;
        world.decline(offered, REFUSED);
        world.pass(Duration::from_secs(1));
        if round + 1 == rounds {
            Row::new(format!("ResourceLabels {agents}x{frameworks}"), agents, seconds).print();
        }
    }
    Ok(())
}

/// PersistentVolumes, mixed: a volume on every agent, every second one shared.
fn volumes(agents: u64, frameworks: u64) -> Result<()> {
    let mut world = World::new(Choices::default());
    let role = Role::from_trusted("test");
    (0..frameworks).for_each(|n| world.add_framework(n, &role));
    let total = resources("cpus(test):24;mem(test):4096;disk(test):3072;ports(test):[31000-32000]")?;
    let used =
        resources(&format!("cpus(test):16;mem(test):1024;disk(test):1024;ports(test):[{}]", fragments(16)))?;
    let mib = resources("disk(test):1024")?;
    for n in 0..agents {
        let persistence = Persistence { id: format!("id{n}").into(), principal: None };
        let disk = Disk { persistence: Some(persistence), ..Disk::default() };
        let volume = mib.map_kinds(|kind| {
            kind.with(|traits| {
                traits.disk = Some(disk.clone());
                traits.shared = n % 2 == 0;
            })
        });
        world.add_agent(n, total.plus(&volume), Some((n % frameworks, &role, &used)));
    }
    let mut cycles = Vec::new();
    for _ in 0..6 {
        let (offered, seconds) = world.cycle();
        ensure!(offered.len() as u64 == agents, "{} offers instead of {agents}", offered.len());
        let volumes = offered.iter().filter(|offer| !offer.resources.persistent_volumes().is_empty()).count();
        ensure!(volumes as u64 == agents, "{volumes} offers with volumes");
        world.recover(offered);
        cycles.push(seconds);
    }
    let median = crate::rounds::Spread::of(cycles).median();
    Row::new(format!("PersistentVolumes {agents}x{frameworks}, mixed"), agents, median).print();
    Ok(())
}
