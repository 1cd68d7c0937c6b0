//! How often entries of resources are compared for one event, at n, 4 n and 16 n: in the books, in what was refused, in what
//! seats may be offered.

use crate::world::{SIZES, World, YEAR, framework, resources};
use meseta_model::AgentId;
use std::time::Duration;

/// A count at each size.
fn counted(
    prepare: impl Fn(&mut World, u64),
    event: impl Fn(&mut World, u64),
    count: impl Fn(&mut World, &dyn Fn(&mut World)) -> u64,
) -> Vec<u64> {
    let at = |(agents, frameworks, roles): &(u64, u64, u64)| {
        let mut world = World::new(*agents, *frameworks, *roles);
        prepare(&mut world, *frameworks);
        count(&mut world, &|world| event(world, *frameworks))
    };
    SIZES.iter().map(at).collect()
}

/// The comparisons that an event takes at each size.
fn compared(prepare: impl Fn(&mut World, u64), event: impl Fn(&mut World, u64)) -> Vec<u64> {
    counted(prepare, event, |world, event| world.compared(event))
}

/// Comparisons, and looks at entries.
fn touched(prepare: impl Fn(&mut World, u64), event: impl Fn(&mut World, u64)) -> Vec<u64> {
    counted(prepare, event, |world, event| world.touched(event))
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
    check_searches(&counts, 12, 100);
}

/// So many searches, which take two looks more each where there is four times as much; and at the least size no more than so
/// many looks.
fn check_searches(counts: &[u64], searches: u64, most: u64) {
    let grown = counts[1] <= counts[0] + 2 * searches && counts[2] <= counts[1] + 2 * searches;
    assert!(grown && counts[0] <= most, "{counts:?}");
}

#[test]
fn an_offer_looks_at_no_reservations_of_others() {
    let counts = touched(
        |world, frameworks| {
            world.add_reserved_agent("reserved", 4 * frameworks);
            world.add_framework_in(frameworks, "role3");
            world.allocate();
        },
        |world, _| {
            // Its own, with what is unreserved, comes back and is offered again; then a reservation of another ends.
            let at = world.offers.iter().position(|offer| offer.role.as_str() == "role3");
            let offer = world.offers.remove(at.expect("an offer of what is reserved"));
            world.allocator.rescind(&offer.offer);
            world.allocate();
            let (less, more) = (resources("cpus(role5):1"), resources("cpus:1"));
            let agent = AgentId::from_trusted("reserved");
            assert_eq!(world.allocator.change_total(&agent, &less, &more), Some(Vec::new()));
            world.allocate();
        },
    );
    check_searches(&counts, 120, 1000);
}

#[test]
fn with_guarantees_an_offer_looks_at_no_reservations_of_others() {
    let counts = touched(
        |world, frameworks| {
            world.guarantee("group0", "cpus:1");
            world.add_reserved_agent("reserved", 4 * frameworks);
            world.allocate();
        },
        |world, _| {
            let (less, more) = (resources("cpus(role5):1"), resources("cpus:1"));
            let agent = AgentId::from_trusted("reserved");
            assert_eq!(world.allocator.change_total(&agent, &less, &more), Some(Vec::new()));
            world.allocate();
        },
    );
    check_searches(&counts, 120, 1000);
}
