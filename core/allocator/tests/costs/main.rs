//! What events cost, in counted steps, at three sizes: the growth is held, not the time.

mod compared;
mod world;

use meseta_allocator::Stats;
use meseta_model::AgentId;
use std::time::Duration;
use world::{SIZES, World, YEAR, framework, resources};

#[test]
fn one_decline_costs_the_same_at_every_size() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let offer = world.offers[0].clone();
        let cost = world.cost(|world| {
            world.decline(&offer, Some(YEAR));
            world.allocate();
        });
        assert_eq!(
            (cost.agents_visited, cost.offers, cost.frameworks_considered),
            (1, 1, 1),
            "{agents} agents"
        );
        assert!(cost.moves <= 8 && cost.keys_renewed == 0, "{agents} agents: {cost:?}");
    }
}

#[test]
fn where_nothing_changed_no_agent_is_looked_at() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        for _ in 0..frameworks {
            for offer in std::mem::take(&mut world.offers) {
                world.decline(&offer, Some(YEAR));
            }
            world.allocate();
        }
        assert_eq!(world.offers.len(), 0, "everyone refused every agent");
        let cost = world.cost(|world| {
            for _ in 0..10 {
                world.now = world.now + Duration::from_secs(1);
                world.allocate();
            }
        });
        assert_eq!(cost, Stats::default());
        assert!(world.allocator.due().is_some_and(|due| due > world.now + YEAR - Duration::from_secs(20)));
    }
}

#[test]
fn rounds_of_refusals_look_at_few_more_than_they_offer() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let cost = world.cost(|world| {
            while !world.offers.is_empty() {
                for offer in std::mem::take(&mut world.offers) {
                    world.decline(&offer, Some(YEAR));
                }
                world.allocate();
            }
        });
        assert_eq!(cost.offers, agents * (frameworks - 1));
        assert_eq!(cost.frameworks_considered, cost.offers, "those that refused are not looked at");
        assert_eq!(cost.agents_visited, cost.offers + agents);
    }
}

#[test]
fn who_is_suppressed_costs_nothing() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        (1..frameworks).for_each(|n| world.allocator.suppress(&framework(n), &[]));
        let cost = world.cost(|world| {
            for offer in std::mem::take(&mut world.offers) {
                world.allocator.rescind(&offer.offer);
            }
            world.allocate();
        });
        assert_eq!((cost.offers, cost.frameworks_considered), (agents, agents));
    }
}

#[test]
fn while_nobody_wants_offers_no_agent_is_looked_at() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        (0..frameworks).for_each(|n| world.allocator.suppress(&framework(n), &[]));
        let cost = world.cost(|world| {
            for offer in std::mem::take(&mut world.offers) {
                world.allocator.rescind(&offer.offer);
            }
            assert_eq!(world.allocate(), 1, "in one call");
        });
        assert_eq!((cost.offers, cost.agents_visited, cost.frameworks_considered), (0, 0, 0));
        world.allocator.revive(&framework(0), &[]);
        assert_eq!(world.cost(|world| assert_eq!(world.allocate(), 1)).offers, agents, "{agents} agents");
    }
}

#[test]
fn a_revival_that_changes_nothing_looks_at_no_agent() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let cost = world.cost(|world| {
            (0..frameworks).for_each(|n| world.allocator.revive(&framework(n), &[]));
            world.allocate();
        });
        assert_eq!(cost, Stats::default());
    }
}

#[test]
fn agents_alike_renew_no_keys_and_others_once_for_many() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let more = |world: &mut World, total: &str| {
            for n in 0..agents {
                world.add_agent(&format!("more{n}"), total);
            }
            world.allocate();
        };
        let alike = world.cost(|world| more(world, "cpus:8;mem:2048;disk:200"));
        assert_eq!((alike.keys_renewed, alike.agents_visited), (0, agents));
        let other = world.cost(|world| more(world, "cpus:1;mem:2048"));
        assert!(other.keys_renewed <= frameworks + roles + 3, "{other:?}");
    }
}

#[test]
fn a_framework_more_is_put_in_its_place_alone() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let cost = world.cost(|world| {
            world.add_framework(frameworks);
            world.allocate();
        });
        assert_eq!(cost, Stats::default());
    }
}

#[test]
fn an_agent_more_is_looked_at_alone() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let cost = world.cost(|world| {
            world.add_agent("another", "cpus:4;mem:1024;disk:100");
            world.allocate();
        });
        assert_eq!((cost.agents_visited, cost.offers, cost.frameworks_considered), (1, 1, 1));
        assert!(cost.moves <= 4 && cost.keys_renewed == 0, "{agents} agents: {cost:?}");
    }
}

#[test]
fn one_reservation_of_many_is_changed_alone() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let agent = AgentId::from_trusted("reserved");
        world.add_reserved_agent(agent.as_str(), frameworks);
        world.allocate();
        let cost = world.cost(|world| {
            let (less, more) = (resources("cpus(role3):1"), resources("cpus(new/role):1"));
            let withdrawn = world.allocator.change_total(&agent, &less, &more);
            assert_eq!(withdrawn, Some(Vec::new()));
            world.allocate();
        });
        assert_eq!((cost.agents_visited, cost.offers, cost.moves, cost.keys_renewed), (1, 0, 0, 0));
        assert!(cost.frameworks_considered <= 1, "{frameworks} frameworks: {cost:?}");
    }
}

#[test]
fn what_is_left_of_reservations_goes_on_to_who_has_some_alone() {
    for (agents, frameworks, roles) in SIZES {
        let mut world = World::new(agents, frameworks, roles);
        let agent = AgentId::from_trusted("reserved");
        world.add_reserved_agent(agent.as_str(), frameworks);
        world.add_framework_in(frameworks, "role5/below");
        world.allocate();
        let offer = world.offers.iter().find(|offer| offer.role.as_str() == "role5/below").cloned();
        world.decline(&offer.expect("what is reserved above it"), Some(YEAR));
        world.allocate();
        let cost = world.cost(|world| {
            let (less, more) = (resources("cpus(role3):1"), resources("cpus:1"));
            world.allocator.change_total(&agent, &less, &more).expect("it is there");
            world.allocate();
        });
        // The first takes what is unreserved, and only one other has anything there.
        assert_eq!((cost.agents_visited, cost.offers), (1, 1));
        assert!(cost.frameworks_considered <= 2, "{frameworks} frameworks: {cost:?}");
    }
}

#[test]
fn a_call_looks_at_no_more_agents_than_it_may() {
    let mut world = World::new(0, 3, 2);
    for n in 0..2500 {
        world.add_agent(&format!("s{n}"), "cpus:1;mem:64");
    }
    assert_eq!(world.allocate(), 3);
    for offer in std::mem::take(&mut world.offers) {
        world.decline(&offer, Some(Duration::from_secs(10)));
    }
    world.allocate();
    for _ in 0..2 {
        for offer in std::mem::take(&mut world.offers) {
            world.decline(&offer, Some(YEAR));
        }
        world.allocate();
    }
    world.now = world.now + Duration::from_secs(20);
    assert!(world.allocate() > 3, "the end of refusals is parted as well");
    assert_eq!(world.offers.len(), 2500);
}
