//! Names and chains that are too long for what they become: a path, a line of a log, a record.

use serde_json::{Value, json};

use crate::harness::http::{self, JSON};
use crate::harness::scheduler::{framework, task};
use crate::harness::{Cluster, Executor, Scheduler, executor};

use super::{Victim, live};

#[test]
fn tasks_with_texts_of_any_size_harm_nobody() {
    let mut cluster = Cluster::with_agent();
    let victims = [Victim::new(&cluster.master, true), Victim::new(&cluster.agents[0], false)];
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let command = json!({"value": "true"});
    for (id, more) in [
        ("long-name".to_owned(), json!({"name": "n".repeat(100_000), "command": command})),
        ("i".repeat(256), json!({"command": command})),
        ("i".repeat(1_000_000), json!({"command": command})),
        ("../../etc".to_owned(), json!({"command": command})),
        ("a/b".to_owned(), json!({"command": command})),
        ("..".to_owned(), json!({"command": command})),
        ("nul\0".to_owned(), json!({"command": command})),
    ] {
        let offer = scheduler.offer();
        let reply = scheduler.launch(&offer, vec![task(&id, more)]).expect("it answers");
        assert_eq!(reply.status, 202, "{}", reply.text());
        let status = scheduler.wait_for(&id, "TASK_ERROR");
        assert!(status["message"].as_str().is_some_and(|message| message.len() > 10), "{status}");
    }
    // What is long but may be is run, or fails by itself.
    let offer = scheduler.offer();
    let words = json!({"value": format!(": {}; true", "x".repeat(100_000))});
    scheduler.launch(&offer, vec![task("long-command", json!({"command": words}))]).expect("it answers");
    scheduler.wait_for("long-command", "TASK_FINISHED");
    victims.iter().for_each(Victim::is_unharmed);
    live(&mut cluster);
}

/// A container's id whose outermost parent is `root`, with so many containers in it.
fn chain(root: &str, levels: usize) -> Value {
    (0..levels)
        .fold(json!({"value": root}), |parent, at| json!({"value": format!("c{at}"), "parent": parent}))
}

#[test]
fn chains_of_containers_end_somewhere() {
    let mut cluster = Cluster::with_agent();
    let agent = &cluster.agents[0];
    let victim = Victim::new(agent, false);
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let offer = scheduler.offer();
    let own = json!({"executor": executor::info("e", &scheduler.id)});
    scheduler.launch(&offer, vec![task("t", own)]).expect("it answers");
    let mut played = Executor::new(&agent.address(), &scheduler.id, "e").subscribed();
    played.wait_task("t");
    let state = agent.json("/state").expect("it serves");
    let root = state["frameworks"][0]["executors"][0]["container"].as_str().expect("a container").to_owned();

    let launch = |id: Value| {
        let call = json!({"type": "LAUNCH_NESTED_CONTAINER",
            "launch_nested_container": {"container_id": id, "command": {"value": "true"}}});
        http::post(&agent.url("/api/v1"), JSON, call.to_string()).expect("it answers")
    };
    for id in [
        chain(&root, 40),
        chain(&root, 90),
        json!({"value": "a".repeat(300), "parent": {"value": root}}),
        json!({"value": "../up", "parent": {"value": root}}),
        json!({"value": "", "parent": {"value": root}}),
        json!({"value": "a.b", "parent": {"value": root}}),
        json!({"value": "c", "parent": {"value": "unknown"}}),
        json!({"value": "c", "parent": {"value": "c1", "parent": {"value": root}}}),
    ] {
        let reply = launch(id.clone());
        assert!((400..500).contains(&reply.status), "{id}: {} {}", reply.status, reply.text());
        assert!(reply.text().len() > 10, "{id}: {}", reply.text());
    }
    let reply = launch(chain(&root, 1));
    assert_eq!(reply.status, 200, "{}", reply.text());
    victim.is_unharmed();
    live(&mut cluster);
}
