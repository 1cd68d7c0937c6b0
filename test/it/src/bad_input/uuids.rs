//! Updates and acknowledgements whose uuid is none.

use bytes::Bytes;
use meseta_wire::internal::{FromAgent, ToAgent, from_agent, to_agent};
use meseta_wire::v1::{self, TaskState};
use serde_json::json;

use crate::harness::link::{Link, PlayedMaster};
use crate::harness::scheduler::{framework, task};
use crate::harness::{Cluster, Daemon, Executor, Scheduler, cluster, executor, wait};

use super::{Victim, live};

/// Lengths that a uuid never has.
const LENGTHS: [usize; 5] = [0, 1, 15, 17, 1_000_000];

fn encoded(length: usize) -> String {
    executor::encode(&vec![1; length])
}

#[test]
fn an_executor_is_told_what_a_uuid_is() {
    let mut cluster = Cluster::with_agent();
    let agent = &cluster.agents[0];
    let victims = [Victim::new(&cluster.master, true), Victim::new(agent, false)];
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let offer = scheduler.offer();
    let own = json!({"executor": executor::info("e", &scheduler.id)});
    scheduler.launch(&offer, vec![task("t", own)]).expect("it answers");
    let mut played = Executor::new(&agent.address(), &scheduler.id, "e").subscribed();
    played.wait_task("t");
    for length in LENGTHS {
        let status = json!({"task_id": {"value": "t"}, "executor_id": {"value": "e"}, "state": "TASK_RUNNING",
            "source": "SOURCE_EXECUTOR", "uuid": encoded(length)});
        let reply = played.call("UPDATE", "update", json!({"status": status})).expect("it answers");
        assert_eq!(reply.status, 400, "{length}: {}", reply.text());
        assert!(reply.text().contains("uuid"), "{}", reply.text());
    }
    played.update("t", "TASK_RUNNING", 0);
    let status = scheduler.wait_for("t", "TASK_RUNNING");
    for length in LENGTHS {
        let content =
            json!({"agent_id": status["agent_id"], "task_id": {"value": "t"}, "uuid": encoded(length)});
        let reply = scheduler.call("ACKNOWLEDGE", "acknowledge", content);
        assert!([202, 400].contains(&reply.status), "{length}: {} {}", reply.status, reply.text());
    }
    played.update("t", "TASK_FINISHED", 0);
    scheduler.wait_for("t", "TASK_FINISHED");
    victims.iter().for_each(Victim::is_unharmed);
    live(&mut cluster);
}

#[test]
fn a_master_survives_an_agent_that_knows_no_uuids() {
    let mut cluster = Cluster::new();
    let victim = Victim::new(&cluster.master, true);
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let mut link = Link::to_master(&cluster.master.address());
    link.register(super::links::agent_info());
    let offer = scheduler.offer();
    scheduler.launch(&offer, vec![task("t", json!({"command": {"value": "true"}}))]).expect("it answers");
    link.until("the task comes", |message: &ToAgent| message.run.as_ref().map(|_| ()));
    let told = |uuid: Option<Bytes>, state| {
        let status = v1::TaskStatus {
            task_id: v1::TaskId { value: "t".into(), ..Default::default() },
            state,
            uuid,
            ..Default::default()
        };
        let update = from_agent::Update {
            framework_id: v1::FrameworkId { value: scheduler.id.as_str().into(), ..Default::default() },
            status: status.into(),
            ..Default::default()
        };
        FromAgent { session: 1, update: Some(update), ..Default::default() }
    };
    for length in LENGTHS {
        link.send(&told(Some(vec![1; length].into()), TaskState::TaskRunning));
    }
    link.send(&told(None, TaskState::TaskRunning));
    link.send(&told(Some(vec![1; 16].into()), TaskState::TaskFinished));
    scheduler.wait_for("t", "TASK_FINISHED");
    victim.is_unharmed();
    live(&mut cluster);
}

#[test]
fn an_agent_survives_a_master_that_knows_no_uuids() {
    let (root, master) = (cluster::Root::new(), PlayedMaster::new());
    let mut agent = Daemon::agent(root.path(), &master.address()).serving();
    let mut link = master.admit("S0");
    let victim = Victim::new(&agent, false);
    for length in LENGTHS {
        let acknowledge = to_agent::Acknowledge {
            framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
            task_id: v1::TaskId { value: "t".into(), ..Default::default() },
            uuid: vec![1; length].into(),
            ..Default::default()
        };
        link.send(&ToAgent { session: 1, acknowledge: Some(acknowledge.into()), ..Default::default() });
    }
    let ping = to_agent::Ping { number: 7, ..Default::default() };
    link.send(&ToAgent { session: 1, ping: Some(ping), ..Default::default() });
    let number = link.until("a pong", |message: &FromAgent| message.pong.as_ref().map(|pong| pong.number));
    assert_eq!(number, 7);
    victim.is_unharmed();
    wait::until_true("it is registered", || {
        agent.json("/metrics/snapshot").is_some_and(|m| m["slave/registered"] == 1.0)
    });
    assert_eq!(agent.ended(), None);
}
