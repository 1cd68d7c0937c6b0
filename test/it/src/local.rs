//! `meseta local`: a cluster in one process, of which an agent may go without the rest.

use serde_json::{Value, json};

use crate::harness::{Cluster, Daemon, http, wait};

fn post(master: &Daemon, path: &str, body: &Value) -> u16 {
    http::post_json(&master.url(path), body, &[]).expect("it answers").status
}

#[test]
fn the_master_goes_on_without_an_agent_whose_machine_is_taken_down() {
    let cluster = Cluster::unstarted();
    let mut local = Daemon::local(cluster.root()).serving();
    let agents = |local: &Daemon| local.json("/slaves").and_then(|state| state["slaves"].as_array().cloned());
    let agent = wait::until("the agent is there", || agents(&local)?.first().cloned());
    let machine = json!({"hostname": agent["hostname"], "ip": "127.0.0.1"});
    let window = json!({"machine_ids": [machine], "unavailability": {"start": {"nanoseconds": 1}}});
    assert_eq!(post(&local, "/maintenance/schedule", &json!({"windows": [window]})), 200);
    assert_eq!(post(&local, "/machine/down", &json!([machine])), 200);
    wait::until_true("it says so", || local.log().contains("agent 1 ended: The machine is down"));
    assert_eq!(agents(&local), Some(Vec::new()));
    assert_eq!(post(&local, "/machine/up", &json!([machine])), 200);
    assert!(local.ended().is_none(), "{}", local.log());
}
