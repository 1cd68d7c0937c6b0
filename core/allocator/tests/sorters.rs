//! The random sorter: turns go by weight, whoever had the turns before.

use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Options, Progress, Sorter};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};

/// Who is offered the one agent that there is, so many times, each time after it came back.
fn turns(options: Options, frameworks: &[(&str, &str)], times: u32) -> Vec<String> {
    let mut allocator = Allocator::new(options);
    for (id, role) in frameworks {
        let roles = BTreeSet::from([Role::parse(role).expect(role)]);
        let spec = FrameworkSpec { roles, ..FrameworkSpec::default() };
        allocator.add_framework(FrameworkId::from_trusted(*id), spec, true);
    }
    let total = Resources::parse_text("cpus:1;mem:64", &Role::default_role()).expect("resources");
    allocator.add_agent(AgentId::from_trusted("s"), AgentSpec { total, ..AgentSpec::default() }, true);
    let mut taken = Vec::new();
    for n in 0..times {
        let mut offers: Vec<Offered> = Vec::new();
        let name = || OfferId::from_trusted(n.to_string());
        assert_eq!(allocator.allocate(Mono(0), name, &mut offers), Progress::Done);
        allocator.check();
        let offer = offers.pop().expect("somebody always wants it");
        allocator.rescind(&offer.offer);
        taken.push(offer.framework.as_str().to_owned());
    }
    taken
}

fn parts(turns: &[String]) -> BTreeMap<&str, f64> {
    let mut parts = BTreeMap::new();
    turns.iter().for_each(|id| *parts.entry(id.as_str()).or_default() += 1.0 / turns.len() as f64);
    parts
}

fn random(seed: u64) -> Options {
    let weights = vec![(Role::parse("b").expect("b"), 3.0)];
    let (role_sorter, framework_sorter) = (Sorter::Random, Sorter::Random);
    Options { seed, weights, role_sorter, framework_sorter, ..Options::default() }
}

#[test]
fn turns_are_drawn_by_weight_among_roles_and_evenly_among_frameworks() {
    let turns = turns(random(1), &[("f", "a"), ("g", "b"), ("h", "b")], 4000);
    let parts = parts(&turns);
    for (id, part) in [("f", 0.25), ("g", 0.375), ("h", 0.375)] {
        assert!((parts[id] - part).abs() < 0.03, "{id}: {parts:?}");
    }
    let again = turns.windows(2).filter(|two| two[0] == two[1]).count() as f64 / 4000.0;
    let expected = 0.25 * 0.25 + 2.0 * 0.375 * 0.375;
    assert!((again - expected).abs() < 0.03, "{again}: the last turn says nothing of the next");
}

#[test]
fn either_sorter_may_be_random_alone() {
    let frameworks = [("f", "a"), ("g", "a")];
    let options = Options { framework_sorter: Sorter::Drf, ..random(2) };
    let fair = turns(options, &frameworks, 10);
    assert_eq!(fair.join(""), "fgfgfgfgfg");
    let options = Options { role_sorter: Sorter::Drf, ..random(2) };
    let drawn = turns(options, &[("f", "a"), ("g", "b"), ("h", "b")], 400);
    let parts = parts(&drawn);
    assert!((parts["f"] - 0.5).abs() < 0.01, "roles have their turns one after the other: {parts:?}");
    assert!((parts["g"] - 0.25).abs() < 0.08, "{parts:?}");
}

#[test]
fn draws_follow_from_the_seed() {
    let frameworks = [("f", "a"), ("g", "a"), ("h", "b")];
    let drawn = |seed| turns(random(seed), &frameworks, 50);
    assert_eq!(drawn(3), drawn(3));
    assert_ne!(drawn(3), drawn(4));
}
