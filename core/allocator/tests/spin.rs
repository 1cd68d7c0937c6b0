//! A scheduler that wants nothing and sets no filter must not keep the master busy.

use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Options, Progress};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};
use std::collections::BTreeSet;
use std::time::Duration;

const INTERVALS: u64 = 10;
const AGENTS: u64 = 5;

/// Frameworks that decline everything at once with 0 seconds, in a master that allocates whenever it may; how many offers
/// were made and how many agents looked at.
fn declined(frameworks: u64) -> (u64, u64) {
    let mut allocator = Allocator::new(Options::default());
    for n in 0..frameworks {
        let roles = BTreeSet::from([Role::default_role()]);
        let spec = FrameworkSpec { roles, ..FrameworkSpec::default() };
        allocator.add_framework(FrameworkId::from_trusted(format!("f{n}")), spec, true);
    }
    let total = Resources::parse_text("cpus:1;mem:64", &Role::default_role()).expect("resources");
    for n in 0..AGENTS {
        let spec = AgentSpec { total: total.clone(), ..AgentSpec::default() };
        allocator.add_agent(AgentId::from_trusted(format!("s{n}")), spec, true);
    }
    let end = Mono::default() + INTERVALS as u32 * allocator.options().allocation_interval;
    let (mut now, mut made) = (Mono::default(), 0);
    while let Some(due) = allocator.due().map(|due| due.max(now)).filter(|due| *due < end) {
        now = due;
        let mut offers: Vec<Offered> = Vec::new();
        let mut name = || {
            made += 1;
            OfferId::from_trusted(made.to_string())
        };
        while allocator.allocate(now, &mut name, &mut offers) == Progress::More {}
        for offer in offers {
            let declined = allocator.decline(&offer.offer, Some(Duration::ZERO), now);
            assert_eq!(declined, Some(offer));
        }
        now = now + Duration::from_millis(1);
    }
    (made, allocator.stats().agents_visited)
}

#[test]
fn who_declines_everything_with_no_filter_is_offered_it_once_an_interval() {
    assert_eq!(declined(1).0, INTERVALS * AGENTS);
}

#[test]
fn more_of_them_cost_no_more_than_a_turn_each() {
    for frameworks in [2, 10, 50] {
        let (offers, visits) = declined(frameworks);
        assert!(offers >= INTERVALS * AGENTS, "{frameworks}: {offers}");
        assert!(offers <= INTERVALS * AGENTS * frameworks, "{frameworks}: {offers}");
        assert!(visits <= offers + 2 * INTERVALS * AGENTS * frameworks, "{frameworks}: {visits}");
    }
}
