//! What agents get: many may share a link, and its end is the end of what they said there.

use meseta_api::link::{PATH, PROTOCOL};
use meseta_http::{Duplex, HeaderMap};
use meseta_wire::internal::{FromAgent, ToAgent, from_agent};
use meseta_wire::{Message, recordio, v1};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::world::{World, within};

const TIME: std::time::Duration = std::time::Duration::from_secs(30);

pub struct Link {
    connection: Duplex,
    decoder: recordio::Decoder,
    ready: std::collections::VecDeque<ToAgent>,
}

impl Link {
    pub async fn to(world: &World) -> Link {
        let connection = world.client.upgrade(&world.url(PATH), PROTOCOL, HeaderMap::new(), TIME).await;
        let connection = connection.expect("a link");
        Link { connection, decoder: recordio::Decoder::new(1 << 20), ready: Default::default() }
    }

    async fn send(&mut self, bytes: &[u8]) {
        within(self.connection.write_all(bytes)).await.expect("it is written");
        within(self.connection.flush()).await.expect("it is written");
    }

    pub async fn register(&mut self, session: u64) {
        let cpus = v1::value::Scalar { value: 2.0, ..Default::default() };
        let cpus = v1::Resource {
            name: "cpus".into(),
            r#type: v1::value::Type::Scalar,
            scalar: Some(cpus),
            ..Default::default()
        };
        let agent = v1::AgentInfo {
            hostname: "host".into(),
            port: Some(session as i32),
            resources: vec![cpus],
            ..Default::default()
        };
        let register = from_agent::Register {
            agent: agent.into(),
            version: "1".into(),
            incarnation: vec![session as u8; 16].into(),
            ip: Some("127.0.0.1".into()),
            ..Default::default()
        };
        let message = FromAgent { session, register: Some(register.into()), ..Default::default() };
        self.send(&recordio::frame(&message.encode_to_vec())).await;
    }

    /// None where the master ended it.
    async fn next(&mut self) -> Option<ToAgent> {
        while self.ready.is_empty() {
            let mut buffer = [0; 4096];
            let count = within(self.connection.read(&mut buffer)).await.ok().filter(|count| *count > 0)?;
            let records = self.decoder.push(&buffer[..count]).expect("records");
            self.ready.extend(records.iter().map(|record| ToAgent::decode(record).expect("a message")));
        }
        self.ready.pop_front()
    }
}

fn active(state: &Value) -> usize {
    state["slaves"].as_array().map_or(0, |all| all.iter().filter(|agent| agent["active"] == true).count())
}

#[tokio::test]
async fn many_agents_share_a_link() {
    const AGENTS: u64 = 50;
    let world = World::leading().await;
    let mut link = Link::to(&world).await;
    for session in 1..=AGENTS {
        link.register(session).await;
    }
    let mut sessions = Vec::new();
    while sessions.len() < AGENTS as usize {
        let message = link.next().await.expect("the link stands");
        assert!(message.registered.is_some(), "{message:?}");
        sessions.push(message.session);
    }
    sessions.sort_unstable();
    assert_eq!(sessions, (1..=AGENTS).collect::<Vec<_>>());
    assert_eq!(active(&world.json("/slaves").await), AGENTS as usize, "who was answered is shown");
    drop(link);
    world.until("/slaves", |slaves| active(slaves) == 0).await;
    world.stop().await;
}

#[tokio::test]
async fn what_is_no_record_ends_the_link_and_nothing_else() {
    let world = World::leading().await;
    let mut good = Link::to(&world).await;
    for noise in [&b"GET / HTTP/1.1\r\n\r\n"[..], b"3\n\xff\xff\xff", b"99999999999\n"] {
        let mut link = Link::to(&world).await;
        link.send(noise).await;
        assert!(link.next().await.is_none());
    }
    good.register(1).await;
    assert!(good.next().await.expect("the link stands").registered.is_some());
    world.stop().await;
    assert!(good.next().await.is_none());
}
