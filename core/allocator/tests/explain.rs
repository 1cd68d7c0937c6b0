//! Why somebody is offered nothing: each reason where it is the only one, and how many agents it excludes.

mod script;

use meseta_allocator::Reason;
use meseta_model::AgentId;
use script::{check, framework, role};

/// What the framework `f` in the role `r` is told after this, besides agents alike for which nothing stands against it.
fn explained(script: &str, expected: &[(Reason, u64)]) {
    explained_where(script, &[], expected);
}

/// The same, where these agents run as many executors as they may.
fn explained_where(script: &str, full: &[&str], expected: &[(Reason, u64)]) {
    let world = check(script);
    let full = |agent: &AgentId| full.contains(&agent.as_str());
    let explanation = world.allocator.explain(&framework("f"), &role("r"), &full);
    let excluded: Vec<(Reason, u64)> = explanation.excluded.clone().into_iter().collect();
    assert_eq!(excluded, expected, "{script}");
    let all = explanation.offered + explanation.eligible + excluded.iter().map(|(_, n)| n).sum::<u64>();
    assert_eq!(explanation.agents, all, "{script}");
    assert_eq!(explanation.eligible, 0, "{script}: it is offered all that it can be");
}

const OFFER: &str = "framework f r\n agent s cpus:1 -> 1: f/r s cpus:1\n";

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
    // The caller took back what was offered, as if it had been declined.
    let back = "framework f r\n agent s cpus:1 -> 1: f/r s cpus:1\n decline 1 5";
    explained_where(back, &["s"], &[(Reason::Executors, 1)]);
    explained_where(back, &["t"], &[(Reason::Refused, 1)]);
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
    explained(&format!("{OFFER} decline 1 3600"), &[(Reason::Refused, 1)]);
    explained(&format!("{OFFER} decline 1 0"), &[(Reason::GivenBack, 1)]);
    explained(
        "framework g q\n agent s cpus:1 -> 1: g/q s cpus:1\n framework f r",
        &[(Reason::OthersFirst, 1)],
    );
}

#[test]
fn what_it_refused_is_so_whatever_others_have() {
    // All of it is offered to another.
    explained(&format!("{OFFER} framework g q\n decline 1 3600 -> 2: g/q s cpus:1"), &[(Reason::Refused, 1)]);
    // The rest of what another is offered.
    explained(
        "quota q limits=cpus:1
         framework f r
         agent s cpus:2 -> 1: f/r s cpus:2
         accept 1 cpus:1 3600
         framework g q -> 2: g/q s cpus:1
         release f/r s cpus:1",
        &[(Reason::Refused, 1)],
    );
}

#[test]
fn the_agent_is_kept_for_a_need() {
    let held = "framework g q\n agent s cpus:4 -> 1: g/q s cpus:4\n framework f r\n";
    explained(
        &format!("{held} need f cpus:2\n at 1\n accept 1 cpus:2.5 0\n at 2"),
        &[(Reason::NeedUnmet, 1)],
    );
    let other = "framework h p\n need h cpus:1.2\n at 1\n accept 1 cpus:3 0\n at 2";
    explained(&format!("{held} {other}"), &[(Reason::KeptForNeed, 1)]);
}
