//! An agent dies while it writes down what an operation made of its resources.

use std::path::Path;

use meseta_journal::Step;
use serde_json::{Value, json};

use super::Death;
use super::world::{World, died};
use crate::harness::{http, until};

/// When an operator reserves something: it is there after all iff it was written down, and master and agent agree on it.
pub fn operations(deaths: &[Death]) {
    let mut world = World::new();
    let mut reserved = 0.0;
    for death in deaths {
        world.restart_to_die(*death);
        let id = world.wait_known();
        reserve(&world, &id);
        until(&format!("{death:?} comes"), || died(&mut world.agent).then_some(()));
        world.agent.start(&[]);
        assert_eq!(world.wait_known(), id, "{death:?}: the agent is another");
        if death.step >= Step::AfterRename {
            reserved += 1.0;
        }
        let agreed = until("master and agent count the same", || {
            let (own, masters) = (own(&world)?, by_master(&world, &id)?);
            (own == masters && is_forgotten(&world)).then_some(own)
        });
        assert_eq!(agreed, reserved, "{death:?}: so much is reserved");
        world.live();
    }
}

/// One MB more for a role of nobody's.
fn reserve(world: &World, id: &str) {
    let reservation = json!({"type": "DYNAMIC", "role": "idle"});
    let one = json!({"name": "mem", "type": "SCALAR", "scalar": {"value": 1}, "reservations": [reservation]});
    let body = json!({"agent_id": {"value": id}, "resources": [one]});
    let call = json!({"type": "RESERVE_RESOURCES", "reserve_resources": body});
    let reply = http::post_json(&world.cluster.master.url("/api/v1"), &call, &[]).expect("the master serves");
    assert_eq!(reply.status, 202, "{}", reply.text());
}

/// What is reserved, as the agent says.
fn own(world: &World) -> Option<f64> {
    Some(memory(&world.agent.json("/state")?))
}

/// What is reserved, as the master says.
fn by_master(world: &World, id: &str) -> Option<f64> {
    let agents = world.cluster.master.json("/slaves")?;
    let agent = agents["slaves"].as_array()?.iter().find(|agent| agent["id"] == *id)?;
    Some(memory(agent))
}

fn memory(agent: &Value) -> f64 {
    agent["reserved_resources"]["idle"]["mem"].as_f64().unwrap_or(0.0)
}

/// Whether the record says nothing of operations any more: then the memory is named in it once at most.
fn is_forgotten(world: &World) -> bool {
    let record = Path::new(&world.agent.flags["work_dir"]).join("meta/resources/resources.info");
    let bytes = std::fs::read(record).unwrap_or_default();
    bytes.windows(3).filter(|bytes| bytes == b"mem").count() <= 1
}
