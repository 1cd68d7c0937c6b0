//! A master, an agent, frameworks and executors, all real: the least that must work, before anything is broken on purpose.

use serde_json::json;

use crate::harness::scheduler::{framework, task};
use crate::harness::{Cluster, Executor, Scheduler, executor, http, wait};

fn sleeper(id: &str) -> serde_json::Value {
    task(id, json!({"command": {"value": "sleep 1000"}}))
}

#[test]
fn a_command_runs_to_its_end_and_another_is_killed() {
    let cluster = Cluster::with_agent();
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let offer = scheduler.offer();
    let hello = task("hello", json!({"command": {"value": "echo hello"}}));
    scheduler.launch(&offer, vec![hello, sleeper("sleeper")]).expect("it answers");
    scheduler.wait_for("sleeper", "TASK_RUNNING");
    scheduler.call("KILL", "kill", json!({"task_id": {"value": "sleeper"}}));
    let mut ended = Vec::new();
    wait::until_true("both ended", || {
        for status in scheduler.take_updates() {
            scheduler.acknowledge(&status).expect("it answers");
            if crate::harness::scheduler::is_terminal(&status) {
                ended.push(format!("{}: {}", status["task_id"]["value"], status["state"]));
            }
        }
        ended.iter().any(|task| task.contains("sleeper"))
    });
    assert!(ended.contains(&"\"sleeper\": \"TASK_KILLED\"".to_owned()), "{ended:?}");
    wait::until_true("nothing is left", || cluster.strays().is_empty());
}

#[test]
fn an_executor_and_its_framework_hear_each_other() {
    let cluster = Cluster::with_agent();
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let offer = scheduler.offer();
    let own = json!({"executor": executor::info("e", &scheduler.id)});
    scheduler.launch(&offer, vec![task("t", own)]).expect("it answers");
    let mut played = Executor::new(&cluster.agents[0].address(), &scheduler.id, "e").subscribed();
    played.wait_task("t");
    played.update("t", "TASK_RUNNING", 0);
    scheduler.wait_for("t", "TASK_RUNNING");
    let data = executor::encode(b"hello");
    played.call("MESSAGE", "message", json!({"data": data})).expect("it answers");
    wait::until_true("the message comes", || {
        scheduler.take_others().iter().any(|event| event["message"]["data"] == *data)
    });
    played.update("t", "TASK_FINISHED", 0);
    scheduler.wait_for("t", "TASK_FINISHED");
    wait::until_true("the agent has all updates", || {
        played.pump();
        played.owes_nothing()
    });
    scheduler.call("TEARDOWN", "", json!(null));
    wait::until_true("nothing is left", || cluster.strays().is_empty());
}

#[test]
fn tasks_outlive_their_agent_and_their_master() {
    let mut cluster = Cluster::with_agent();
    let info = framework(json!({}));
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &info);
    let offer = scheduler.offer();
    scheduler.launch(&offer, vec![sleeper("sleeper")]).expect("it answers");
    scheduler.wait_for("sleeper", "TASK_RUNNING");
    for daemon in [true, false] {
        let daemon = if daemon { &mut cluster.agents[0] } else { &mut cluster.master };
        daemon.kill();
        daemon.start(&[]);
        daemon.wait_serving();
    }
    cluster.wait_registered(1);
    let mut again = info;
    again["id"] = json!({"value": scheduler.id});
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &again);
    scheduler.call("RECONCILE", "reconcile", json!({"tasks": []}));
    scheduler.wait_for("sleeper", "TASK_RUNNING");
    scheduler.call("KILL", "kill", json!({"task_id": {"value": "sleeper"}}));
    scheduler.wait_for("sleeper", "TASK_KILLED");
    wait::until_true("nothing is left", || cluster.strays().is_empty());
}

#[test]
fn metrics_and_logs_tell_what_an_agent_has_and_does() {
    let cluster = Cluster::with_agent();
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let offer = scheduler.offer();
    scheduler.launch(&offer, vec![sleeper("sleeper")]).expect("it answers");
    scheduler.wait_for("sleeper", "TASK_RUNNING");
    let agent = &cluster.agents[0];
    let metrics = agent.json("/metrics/snapshot").expect("it serves");
    assert_eq!((&metrics["slave/cpus_total"], &metrics["slave/tasks_running"]), (&json!(2.0), &json!(1.0)));
    assert!(metrics["slave/cpus_used"].as_f64().is_some_and(|used| used > 0.0 && used <= 2.0), "{metrics}");
    let asked = json!({"type": "GET_METRICS", "get_metrics": {}}).to_string();
    let reply = http::post(&agent.url("/api/v1"), http::JSON, asked).expect("it answers");
    assert!(reply.status == 200 && String::from_utf8_lossy(&reply.body).contains("slave/mem_percent"));
    let log = cluster.master.log();
    assert!(log.contains("registered") && log.contains("is subscribed"), "{log}");
    let log = agent.log();
    assert!(log.contains("registered with master") && log.contains("executor sleeper of framework"), "{log}");
}
