//! What operators do to agents.

use std::collections::BTreeSet;

use meseta_wire::internal::from_agent;
use meseta_wire::v1;
use meseta_wire::v1::TaskState;
use meseta_wire::v1::framework_info::capability::Type::PartitionAware;
use meseta_wire::v1::master::call;

use super::made::*;
use super::world::*;
use crate::Input;

fn operate(world: &mut World, kind: call::Type, agent: &str) -> String {
    let agent_id = v1::AgentId { value: world.id(agent).into(), ..Default::default() };
    let mut call = v1::master::Call { r#type: Some(kind), ..Default::default() };
    match kind {
        call::Type::MarkAgentGone => {
            call.mark_agent_gone = Some(call::MarkAgentGone { agent_id, ..Default::default() });
        }
        call::Type::DeactivateAgent => {
            call.deactivate_agent = Some(call::DeactivateAgent { agent_id, ..Default::default() });
        }
        _ => call.reactivate_agent = Some(call::ReactivateAgent { agent_id, ..Default::default() }),
    }
    world.operate(call)
}

#[test]
fn an_agent_marked_gone_takes_its_tasks_along_and_never_comes_back() {
    for (more, word) in [
        (&[][..], "TASK_LOST AGENT_REMOVED"),
        (&[PartitionAware][..], "TASK_GONE_BY_OPERATOR AGENT_REMOVED_BY_OPERATOR"),
    ] {
        let info = v1::FrameworkInfo { checkpoint: Some(true), ..framework(&["*"], more) };
        let mut world = running(info);
        assert_eq!(
            operate(&mut world, call::Type::MarkAgentGone, "unknown"),
            "r4 404 No agent with ID 'unknown' is known"
        );
        world.durable = false;
        assert_eq!(operate(&mut world, call::Type::MarkAgentGone, "M-S0"), "commit put agent/M-S0");
        // Until that is written down it is not told to anybody, itself included.
        assert_eq!(world.reregister(3, 1, "M-S0", from_agent::Reregister::default()), "");
        assert_eq!(
            world.commit(),
            format!(
                "l1.1 Shutdown Agent has been marked gone\ns1 UPDATE t {word}\ns1 FAILURE M-S0  None\nr5 200"
            )
        );
        let back = from_agent::Reregister::default();
        assert_eq!(world.reregister(2, 1, "M-S0", back.clone()), "l2.1 Shutdown Agent has been marked gone");
        let id = world.id("M-S0");
        world.restart();
        assert_eq!(world.reregister(3, 1, &id, back), "l3.1 Shutdown Agent has been marked gone");
    }
}

#[test]
fn tasks_out_of_sight_are_gone_with_their_agent() {
    let info = v1::FrameworkInfo { checkpoint: Some(true), ..framework(&["*"], &[PartitionAware]) };
    let mut world = running(info);
    world.cut(1);
    world.pass(100.0);
    let told = operate(&mut world, call::Type::MarkAgentGone, "M-S0");
    assert_eq!(told, "s1 UPDATE t TASK_GONE_BY_OPERATOR AGENT_REMOVED_BY_OPERATOR\nr4 200");
    let view = world.master.view();
    assert_eq!((view.unreachable_tasks.len(), view.gone_agents.len()), (0, 1));
    assert!(view.completed_tasks.values().flatten().all(|task| task.state == TaskState::TaskGoneByOperator));
}

#[test]
fn a_deactivated_agent_is_not_offered_until_it_is_reactivated() {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;ports:[31000-31009]");
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(
        operate(&mut world, call::Type::DeactivateAgent, "unknown"),
        "r2 400 No agent with ID 'unknown' is known"
    );
    assert_eq!(operate(&mut world, call::Type::DeactivateAgent, "M-S0"), "s1 RESCIND M-O0\nr3 200");
    assert_eq!(world.cut(1), "");
    // The next master remembers.
    let id = world.id("M-S0");
    world.restart();
    world.reregister(2, 1, &id, from_agent::Reregister::default());
    assert!(!world.subscribe(2, framework(&["*"], &[])).contains("OFFERS"));
    assert!(operate(&mut world, call::Type::ReactivateAgent, &id).contains("OFFERS M-O0"));
}

#[test]
fn agents_that_were_away_for_weeks_are_forgotten() {
    let mut world = World::new();
    world.register(1, "cpus:1");
    world.register(2, "cpus:1");
    world.cut(1);
    world.cut(2);
    world.pass(100.0);
    operate(&mut world, call::Type::MarkAgentGone, "M-S0");
    assert_eq!(world.records.keys().filter(|key| key.starts_with("agent/")).count(), 2);
    world.pass(15.0 * 24.0 * 3600.0);
    assert_eq!(world.records.keys().filter(|key| key.starts_with("agent/")).count(), 0);
    let view = world.master.view();
    assert!(view.unreachable_agents.is_empty() && view.gone_agents.is_empty());
}

#[test]
fn what_is_not_supported_is_refused_by_name() {
    let mut world = World::new();
    let call = v1::master::Call { r#type: Some(call::Type::SetLoggingLevel), ..Default::default() };
    assert_eq!(world.operate(call), "r1 501 SET_LOGGING_LEVEL is not supported by this master");
    let call = v1::master::Call { r#type: Some(call::Type::MarkAgentGone), ..Default::default() };
    assert_eq!(world.operate(call), "r2 400 Expecting 'mark_agent_gone' to be present");
}

#[test]
fn only_listed_agents_are_offered() {
    let list = |names: &[&str]| Input::Whitelist {
        hostnames: Some(names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>()),
    };
    let mut world = World::new();
    world.step(list(&["host2"]));
    world.register(1, "cpus:1");
    world.register(2, "cpus:2");
    assert!(world.subscribe(1, framework(&["*"], &[])).ends_with("OFFERS M-O0 of M-S1 cpus:2 *"));
    assert_eq!(world.step(list(&["host1", "host2"])), "s1 OFFERS M-O1 of M-S0 cpus:1 *");
    assert_eq!(world.step(list(&["host1", "host3"])), "s1 RESCIND M-O0");
    // An agent that connects anew is no more welcome for that.
    world.cut(2);
    assert!(!world.reregister(3, 2, "M-S1", from_agent::Reregister::default()).contains("OFFERS"));
    assert_eq!(world.step(list(&[])), "s1 RESCIND M-O1");
    assert!(world.step(Input::Whitelist { hostnames: None }).contains("OFFERS"));
}
