//! Amounts that are none, and lists that are too long to be looked at pair by pair.

use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::{self, scheduler};
use meseta_wire::{Message, internal::ToAgent};
use serde_json::{Value, json};

use crate::harness::link::Link;
use crate::harness::scheduler::{framework, task};
use crate::harness::{Cluster, Scheduler};

use super::{Victim, links, live};

/// Launches one task with these `limits`, or this `resource`, in protobuf: JSON has no NaN.
fn launch_encoded(scheduler: &mut Scheduler, id: &str, change: impl FnOnce(&mut v1::TaskInfo)) {
    let offer = scheduler.offer();
    let text = task(id, json!({"agent_id": offer["agent_id"], "command": {"value": "true"}}));
    let mut info = v1::TaskInfo::from_json(text.to_string().as_bytes()).expect("a task");
    change(&mut info);
    let launch = v1::offer::operation::Launch { task_infos: vec![info], ..Default::default() };
    let operation = v1::offer::Operation {
        r#type: Some(v1::offer::operation::Type::Launch),
        launch: Some(launch),
        ..Default::default()
    };
    let id = offer["id"]["value"].as_str().expect("an offer's id").to_owned();
    let accept = scheduler::call::Accept {
        offer_ids: vec![v1::OfferId { value: id.into(), ..Default::default() }],
        operations: vec![operation],
        filters: Some(v1::Filters { refuse_seconds: Some(0.0), ..Default::default() }),
        ..Default::default()
    };
    let call = scheduler::Call {
        framework_id: Some(v1::FrameworkId { value: scheduler.id.as_str().into(), ..Default::default() }),
        r#type: Some(scheduler::call::Type::Accept),
        accept: Some(accept.into()),
        ..Default::default()
    };
    let reply = scheduler.call_encoded(call.encode_to_vec());
    assert!([202, 400].contains(&reply.status), "{}", reply.text());
}

fn scalar(value: f64) -> v1::value::Scalar {
    v1::value::Scalar { value, ..Default::default() }
}

#[test]
fn limits_are_amounts_or_infinite() {
    let mut cluster = Cluster::with_agent();
    let victims = [Victim::new(&cluster.master, true), Victim::new(&cluster.agents[0], false)];
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let bad = [f64::NAN, -1.0, -0.0, f64::NEG_INFINITY, f64::from_bits(1), 1e308];
    for (at, value) in bad.into_iter().enumerate() {
        let id = format!("limit-{at}");
        launch_encoded(&mut scheduler, &id, |task| {
            task.limits.insert("cpus".into(), scalar(value));
            task.limits.insert("mem".into(), scalar(value));
        });
        let status = scheduler.wait_for(&id, "TASK_ERROR");
        assert!(status["message"].as_str().is_some_and(|text| text.contains("limit")), "{value}: {status}");
    }
    launch_encoded(&mut scheduler, "infinite", |task| {
        task.limits.insert("cpus".into(), scalar(f64::INFINITY));
    });
    scheduler.wait_for("infinite", "TASK_FINISHED");
    victims.iter().for_each(Victim::is_unharmed);
    live(&mut cluster);
}

#[test]
fn resources_are_amounts() {
    let mut cluster = Cluster::with_agent();
    let victim = Victim::new(&cluster.master, true);
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let bad = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 1e308];
    for (at, value) in bad.into_iter().enumerate() {
        let id = format!("amount-{at}");
        launch_encoded(&mut scheduler, &id, |task| task.resources[0].scalar = Some(scalar(value)));
        scheduler.wait_for(&id, "TASK_ERROR");
    }
    // These are nothing, which takes nothing.
    for (at, value) in [0.0, -0.0, f64::from_bits(1)].into_iter().enumerate() {
        let id = format!("nothing-{at}");
        launch_encoded(&mut scheduler, &id, |task| task.resources[0].scalar = Some(scalar(value)));
        scheduler.wait_for(&id, "TASK_FINISHED");
    }
    for (id, range) in [("inverted", (31_005, 31_001)), ("wide", (0, u64::MAX)), ("huge", (0, 1 << 32))] {
        launch_encoded(&mut scheduler, id, |task| task.resources.push(ports(&[range])));
        scheduler.wait_for(id, "TASK_ERROR");
    }
    victim.is_unharmed();
    live(&mut cluster);
}

fn ports(ranges: &[(u64, u64)]) -> v1::Resource {
    let range =
        |(begin, end): &(u64, u64)| v1::value::Range { begin: *begin, end: *end, ..Default::default() };
    let ranges = v1::value::Ranges { range: ranges.iter().map(range).collect(), ..Default::default() };
    v1::Resource {
        name: "ports".into(),
        r#type: v1::value::Type::Ranges,
        ranges: Some(ranges),
        ..Default::default()
    }
}

fn set(count: usize) -> v1::Resource {
    let set =
        v1::value::Set { item: (0..count).map(|at| format!("i{at}").into()).collect(), ..Default::default() };
    v1::Resource { name: "things".into(), r#type: v1::value::Type::Set, set: Some(set), ..Default::default() }
}

const MANY: usize = 1_000_000;

fn many() -> [v1::Resource; 3] {
    let apart: Vec<(u64, u64)> = (0..MANY as u64).map(|at| (at * 2, at * 2)).collect();
    let alike = vec![(31_000, 31_001); MANY];
    [ports(&apart), ports(&alike), set(MANY)]
}

#[test]
fn a_million_items_are_answered() {
    let mut cluster = Cluster::with_agent();
    let victim = Victim::new(&cluster.master, true);
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    for (at, resource) in many().into_iter().enumerate() {
        let id = format!("many-{at}");
        launch_encoded(&mut scheduler, &id, |task| task.resources.push(resource));
        scheduler.pump();
        let state = ["TASK_ERROR", "TASK_FINISHED"];
        let mut seen = None;
        crate::harness::wait::until_true("the task is answered", || {
            for status in scheduler.take_updates() {
                scheduler.acknowledge(&status).expect("it answers");
                seen = state.iter().find(|state| status["state"] == **state).or(seen);
            }
            seen.is_some()
        });
    }
    victim.is_unharmed();
    live(&mut cluster);
}

#[test]
fn an_agent_of_a_million_items_is_answered() {
    let mut cluster = Cluster::new();
    let victim = Victim::new(&cluster.master, true);
    for resource in many() {
        let mut link = Link::to_master(&cluster.master.address());
        let mut agent = links::agent_info();
        agent.resources.push(resource);
        let register = from_agent::Register {
            agent: agent.into(),
            version: "1.12.0".into(),
            incarnation: vec![1; 16].into(),
            ..Default::default()
        };
        link.send(&FromAgent { session: 1, register: Some(register.into()), ..Default::default() });
        link.until("an answer", |message: &ToAgent| {
            let told = message.registered.is_some() || message.refused.is_some();
            told.then_some(())
        });
    }
    victim.is_unharmed();
    live(&mut cluster);
}

#[test]
fn infinity_in_json_is_for_limits_alone() {
    let mut cluster = Cluster::with_agent();
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let command = json!({"value": "true"});
    let mut launch = |id: &str, more: Value| {
        let offer = scheduler.offer();
        let reply = scheduler.launch(&offer, vec![task(id, more)]).expect("it answers");
        (reply.status == 202).then(|| id.to_owned())
    };
    let infinite =
        launch("json-limit", json!({"command": command, "limits": {"cpus": {"value": "Infinity"}}}));
    let amount = json!([{"name": "cpus", "type": "SCALAR", "scalar": {"value": "Infinity"}}]);
    let amount = launch("json-amount", json!({"command": command, "resources": amount}));
    assert_eq!(infinite.as_deref(), Some("json-limit"));
    scheduler.wait_for("json-limit", "TASK_FINISHED");
    if let Some(id) = amount {
        scheduler.wait_for(&id, "TASK_ERROR");
    }
    live(&mut cluster);
}
