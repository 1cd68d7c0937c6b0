//! Why somebody is offered nothing: each reason where it is the only one, and how many agents it excludes.

mod script;

use meseta_allocator::Reason;
use script::{check, framework, role};

/// What the framework `f` in the role `r` is told after this, besides agents alike for which nothing stands against it.
fn explained(script: &str, expected: &[(Reason, u64)]) {
    let world = check(script);
    let explanation = world.allocator.explain(&framework("f"), &role("r"));
    let excluded: Vec<(Reason, u64)> = explanation.excluded.clone().into_iter().collect();
    assert_eq!(excluded, expected, "{script}");
    let all = explanation.offered + explanation.eligible + excluded.iter().map(|(_, n)| n).sum::<u64>();
    assert_eq!(explanation.agents, all, "{script}");
    assert_eq!(explanation.eligible, 0, "{script}: it is offered all that it can be");
}

const TWO: &str = "agent s cpus:1;mem:64\n agent t cpus:1;mem:64";

#[test]
fn it_does_not_want_offers() {
    explained(TWO, &[(Reason::NotSubscribed, 2)]);
    explained(&format!("framework f q suppressed=q\n {TWO}"), &[(Reason::NotSubscribed, 2)]);
    explained(&format!("framework f r suppressed=r\n {TWO}"), &[(Reason::Suppressed, 2)]);
    explained(&format!("pause\n framework f r\n {TWO}"), &[(Reason::Paused, 2)]);
    explained(&format!("framework f r\n disconnect f\n {TWO}"), &[(Reason::FrameworkInactive, 2)]);
}

#[test]
fn the_agent_is_none_for_it() {
    explained(
        "framework f r
         agent s cpus:1;mem:64 -> 1: f/r s cpus:1;mem:64
         off s -> [withdrawn 1]",
        &[(Reason::AgentInactive, 1)],
    );
    explained("framework f r\n agent s cpus:1;gpus:1", &[(Reason::Gpus, 1)]);
    explained("framework f r\n agent s cpus:1 remote", &[(Reason::Region, 1)]);
    explained("framework f r only=t\n agent s cpus:1", &[(Reason::Constraints, 1)]);
}

#[test]
fn what_is_free_is_nothing_for_it() {
    explained("framework f r\n agent s cpus:1;mem:64 g/q=cpus:1;mem:64", &[(Reason::NothingFree, 1)]);
    explained("framework f r\n agent s cpus(q):1", &[(Reason::Reserved, 1)]);
    explained("framework f r\n agent s rev:cpus:3", &[(Reason::Revocable, 1)]);
    explained("framework f r r=cpus:8\n agent s cpus:1", &[(Reason::TooSmall, 1)]);
    explained("framework f r\n agent s cpus:0.001", &[(Reason::TooSmall, 1)]);
}

#[test]
fn quota_keeps_it_from_it() {
    explained("quota r limits=cpus:0;mem:0\n framework f r\n agent s cpus:1", &[(Reason::Limit, 1)]);
    explained("quota q guarantees=cpus:2\n framework f r\n agent s cpus:1", &[(Reason::Headroom, 1)]);
}

#[test]
fn it_refused_or_others_were_first() {
    let offer = "framework f r\n agent s cpus:1 -> 1: f/r s cpus:1\n";
    explained(&format!("{offer} decline 1 3600"), &[(Reason::Refused, 1)]);
    explained(&format!("{offer} decline 1 0"), &[(Reason::GivenBack, 1)]);
    explained(
        "framework g q\n agent s cpus:1 -> 1: g/q s cpus:1\n framework f r",
        &[(Reason::OthersFirst, 1)],
    );
}
