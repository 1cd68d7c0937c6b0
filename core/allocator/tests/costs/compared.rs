//! How often entries of resources are compared for one event, at n, 4 n and 16 n: in the books, in what was refused, in what
//! seats may be offered.

use crate::world::{SIZES, World, YEAR, framework, resources};
use meseta_model::AgentId;
use std::time::Duration;

/// The comparisons that an event takes at each size.
fn compared(prepare: impl Fn(&mut World, u64), event: impl Fn(&mut World, u64)) -> Vec<u64> {
    let count = |(agents, frameworks, roles): &(u64, u64, u64)| {
        let mut world = World::new(*agents, *frameworks, *roles);
        prepare(&mut world, *frameworks);
        world.compared(|world| event(world, *frameworks))
    };
    SIZES.iter().map(count).collect()
}

/// The same at every size, and no more than so many.
fn check_same(counts: &[u64], most: u64) {
    assert!(counts.iter().all(|count| *count == counts[0] && *count <= most), "{counts:?}, at most {most}");
}

#[test]
fn an_offer_and_its_decline_compare_the_same_at_every_size() {
    let counts = compared(
        |_, _| {},
        |world, _| {
            let offer = world.offers[0].clone();
            world.decline(&offer, Some(YEAR));
            world.allocate();
        },
    );
    check_same(&counts, 40);
}

#[test]
fn a_decline_where_many_refused_compares_the_same_at_every_size() {
    let counts = compared(
        |world, frameworks| {
            for _ in 0..frameworks / 2 {
                let offers = std::mem::take(&mut world.offers);
                offers.iter().for_each(|offer| world.decline(offer, Some(YEAR)));
                world.allocate();
            }
        },
        |world, _| {
            let offer = world.offers[0].clone();
            world.decline(&offer, Some(YEAR));
            world.allocate();
        },
    );
    check_same(&counts, 40);
}

#[test]
fn a_cycle_where_nothing_changed_compares_nothing() {
    let counts = compared(
        |world, frameworks| (0..frameworks).for_each(|n| world.allocator.suppress(&framework(n), &[])),
        |world, _| {
            world.now = world.now + Duration::from_secs(1);
            world.allocate();
        },
    );
    check_same(&counts, 0);
}

#[test]
fn a_framework_more_compares_nothing() {
    let counts = compared(
        |_, _| {},
        |world, frameworks| {
            world.add_framework(frameworks);
            world.allocate();
        },
    );
    check_same(&counts, 0);
}

#[test]
fn an_agent_more_compares_the_same_at_every_size() {
    let counts = compared(
        |_, _| {},
        |world, _| {
            world.add_agent("another", "cpus:4;mem:1024;disk:100");
            world.allocate();
        },
    );
    check_same(&counts, 40);
}

#[test]
fn one_reservation_of_many_is_found_by_search() {
    let counts = compared(
        |world, frameworks| {
            world.add_reserved_agent("reserved", frameworks);
            world.allocate();
        },
        |world, _| {
            let (less, more) = (resources("cpus(role3):1"), resources("cpus(new/role):1"));
            let agent = AgentId::from_trusted("reserved");
            assert_eq!(world.allocator.change_total(&agent, &less, &more), Some(Vec::new()));
        },
    );
    // A search takes two looks more where there is four times as much.
    const SEARCHES: u64 = 12;
    let grown = counts[1] <= counts[0] + 2 * SEARCHES && counts[2] <= counts[1] + 2 * SEARCHES;
    assert!(grown && counts[0] <= 100, "{counts:?}");
}
