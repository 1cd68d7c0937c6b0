//! The link between agent and master, with something else at its other end.

use meseta_wire::internal::{FromAgent, ToAgent, to_agent};
use meseta_wire::v1;

use crate::harness::link::{Link, PlayedMaster};
use crate::harness::{Cluster, Daemon, cluster};

use super::{Victim, live};

/// An agent as it describes itself.
pub fn agent_info() -> v1::AgentInfo {
    let scalar = |name: &str, value: f64| v1::Resource {
        name: name.into(),
        r#type: v1::value::Type::Scalar,
        scalar: Some(v1::value::Scalar { value, ..Default::default() }),
        ..Default::default()
    };
    v1::AgentInfo {
        hostname: "played".into(),
        port: Some(1),
        resources: vec![scalar("cpus", 4.0), scalar("mem", 4096.0)],
        ..Default::default()
    }
}

/// Beginnings of a stream of records that are none, after which the link must be closed.
fn no_records() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = [
        "-1\n",
        "+1\n",
        "0x10\n",
        " 5\n",
        "5 \n",
        "5\r\n",
        "\n",
        "1e3\n",
        "18446744073709551615\n",
        "18446744073709551616\n",
        "9999999999\n",
        "00000000000000000001\nx",
        "GET / HTTP/1.1\r\n\r\n",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect();
    all.push(vec![b'1'; 1_000_000]);
    // A record as long as it says, but no message.
    all.push(b"5\n\xff\xff\xff\xff\xff".to_vec());
    all.push(b"0\n".to_vec());
    all
}

#[test]
fn a_master_closes_links_that_carry_no_records() {
    let mut cluster = Cluster::new();
    let victim = Victim::new(&cluster.master, true);
    let mut stalled = Link::to_master(&cluster.master.address());
    stalled.send_raw(b"5\nabc");
    let mut announced = Link::to_master(&cluster.master.address());
    announced.send_raw(b"200000000\nabc");
    for bytes in no_records() {
        let mut link = Link::to_master(&cluster.master.address());
        link.send_raw(&bytes);
        let told = link.next::<ToAgent>();
        assert_eq!(told, None, "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
    // Links that stall hold up nobody, and what was announced is not set aside.
    Link::to_master(&cluster.master.address()).register(agent_info());
    victim.is_unharmed();
    live(&mut cluster);
}

#[test]
fn an_agent_leaves_a_master_that_sends_no_records() {
    let (root, master) = (cluster::Root::new(), PlayedMaster::new());
    let mut agent = Daemon::agent(root.path(), &master.address()).serving();
    let mut link = master.admit("S0");
    let victim = Victim::new(&agent, false);
    for bytes in no_records() {
        link.send_raw(&bytes);
        while link.next::<FromAgent>().is_some() {}
        link = master.admit("S0");
    }
    let ping = to_agent::Ping { number: 7, ..Default::default() };
    link.send(&ToAgent { session: 1, ping: Some(ping), ..Default::default() });
    link.until("a pong", |message: &FromAgent| message.pong.as_ref().map(|_| ()));
    victim.is_unharmed();
    assert_eq!(agent.ended(), None);
}

#[test]
fn an_agent_survives_runs_that_make_no_sense() {
    let (root, master) = (cluster::Root::new(), PlayedMaster::new());
    let mut agent = Daemon::agent(root.path(), &master.address()).serving();
    let mut link = master.admit("S0");
    let victim = Victim::new(&agent, false);
    let framework = |id: &str| v1::FrameworkInfo {
        id: Some(v1::FrameworkId { value: id.into(), ..Default::default() }),
        user: "root".into(),
        name: "f".into(),
        checkpoint: Some(true),
        ..Default::default()
    };
    let long = "x".repeat(100_000);
    for (id, tasks) in [
        ("F", vec![]),
        ("F", vec![bytes::Bytes::from_static(b"\xff\xff")]),
        ("../F", vec![encoded_task("t", "name")]),
        ("", vec![encoded_task("t", "name")]),
        (&*long, vec![encoded_task("t", "name")]),
        ("F", vec![encoded_task("../../t", "name")]),
        ("F", vec![encoded_task(&long, "name")]),
        ("F", vec![encoded_task("t", &long)]),
        ("F", vec![encoded_task("t", "name"), encoded_task("t", "name")]),
    ] {
        let run = to_agent::Run {
            framework: framework(id).into(),
            tasks,
            group: false,
            role: "*".into(),
            ..Default::default()
        };
        link.send(&ToAgent { session: 1, run: Some(run.into()), ..Default::default() });
    }
    let ping = to_agent::Ping { number: 7, ..Default::default() };
    link.send(&ToAgent { session: 1, ping: Some(ping), ..Default::default() });
    link.until("a pong", |message: &FromAgent| message.pong.as_ref().map(|_| ()));
    victim.is_unharmed();
    assert!(!root.path().join("agent/meta/slaves/t").exists() && !root.path().join("agent/F").exists());
    assert_eq!(agent.ended(), None);
}

fn encoded_task(id: &str, name: &str) -> bytes::Bytes {
    use meseta_wire::Message;
    let task = v1::TaskInfo {
        name: name.into(),
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        agent_id: v1::AgentId { value: "S0".into(), ..Default::default() },
        command: Some(v1::CommandInfo { value: Some("true".into()), ..Default::default() }.into()),
        ..Default::default()
    };
    task.encode_to_vec().into()
}
