//! The algebra of resources, as Mesos' own benchmarks exercise it.

use std::hint::black_box;

use anyhow::{Result, ensure};
use meseta_model::{Label, Labels, Reservation, Resources, Role};

use super::Options;
use super::row::Row;
use super::world::resources;
use crate::clock;

pub fn run(_: &Options) -> Result<()> {
    arithmetic()?;
    for (operations, mesos) in [(100, 0.081), (50, 0.039), (1, 0.237)] {
        contains(operations, mesos)?;
    }
    parse()?;
    overlapping()
}

/// Arithmetic/1: a thousand reservations with labels, of four names each, ten times.
fn arithmetic() -> Result<()> {
    let plain = resources("cpus:1;gpus:1;mem:128;disk:256")?;
    let mut all = Resources::new();
    for n in 0..1000 {
        let label = Label { key: format!("key_{n}").into(), value: Some(format!("value_{n}").into()) };
        let role = Role::from_trusted("role");
        let one = Reservation { labels: Labels::new(vec![label]), ..Reservation::dynamic(role, None) };
        all.add(&plain.push_reservation(&one));
    }
    ensure!(all.len() == 4000, "{} entries", all.len());
    let mut sum = Resources::new();
    let seconds = clock::timed(|| {
        (0..10).for_each(|_| sum.add(&all));
        (0..10).for_each(|_| drop(black_box(sum.subtract(&all))));
        (0..10).for_each(|_| sum = sum.plus(&all));
        (0..10).for_each(|_| sum = sum.minus(&all));
    });
    ensure!(sum.is_empty(), "what was put in was taken out");
    Row::new("Resources Arithmetic/1", 40, seconds).mesos(2.0).note("goal × 5").print();
    Ok(())
}

/// Contains/3 to 5: ports in 8,000 ranges in as many others.
fn contains(operations: u64, mesos: f64) -> Result<()> {
    let ranges: Vec<String> = (0..8000).map(|n| format!("{}-{}", 2 * n + 1, 2 * n + 1)).collect();
    let fragmented = resources(&format!("ports:[{}]", ranges.join(",")))?;
    let whole = resources("ports:[1-16000]")?;
    let (super_set, sub_set) = match operations {
        100 => (&whole, &fragmented),
        50 => (&fragmented, &whole),
        _ => (&fragmented, &fragmented),
    };
    let mut contained = 0;
    let seconds = clock::timed(|| {
        for _ in 0..operations {
            contained += u64::from(black_box(super_set).contains(black_box(sub_set)));
        }
    });
    ensure!(contained == if operations == 50 { 0 } else { operations }, "{contained} are contained");
    Row::new(format!("Resources Contains, {operations} times"), operations, seconds)
        .mesos(mesos)
        .note("goal × 10")
        .print();
    Ok(())
}

/// Parse/2: a hundred resources, fifty thousand times.
fn parse() -> Result<()> {
    const TIMES: u64 = 50_000;
    let text: Vec<String> = (0..100).map(|n| format!("res{n}:{n}.5")).collect();
    let text = text.join(";");
    let mut parsed = 0;
    let seconds = clock::timed(|| {
        for _ in 0..TIMES {
            parsed += resources(black_box(&text)).map_or(0, |all| all.len() as u64);
        }
    });
    ensure!(parsed == TIMES * 100, "{parsed} resources");
    Row::new("Resources Parse/2", TIMES, seconds).mesos(6.3).note("goal × 5").print();
    Ok(())
}

/// Ranges/2: a thousand ranges that overlap, put in and taken out a thousand times in four ways.
fn overlapping() -> Result<()> {
    const TIMES: u64 = 1000;
    let of = |offset: u64| -> Result<Resources> {
        let ranges: Vec<String> =
            (0..1000).map(|n| 10 * n + offset).map(|at| format!("{at}-{}", at + 5)).collect();
        resources(&format!("ports:[{}]", ranges.join(",")))
    };
    let (one, other) = (of(0)?, of(2)?);
    let both = one.plus(&other);
    let mut sum = one.clone();
    let seconds = clock::timed(|| {
        (0..TIMES).for_each(|_| sum.add(&other));
        (0..TIMES).for_each(|_| sum = sum.plus(&one));
        (0..TIMES).for_each(|_| drop(black_box(sum.minus(&other))));
        (0..TIMES).for_each(|_| drop(black_box(one.minus(&other))));
    });
    ensure!(sum == both, "all is in once");
    Row::new("Resources Ranges/2", 4 * TIMES, seconds).mesos(0.373).note("goal × 5").print();
    Ok(())
}
