//! Many agents in one process, on a few connections: what a master sees of machines that run one task each.
//!
//! Each agent registers once, answers pings, and reports each task that it is given as running until that is
//! acknowledged. It has no disk, no executor and no patience: what is not foreseen here ends the benchmark.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use bytes::{Bytes, BytesMut};
use meseta_api::link::{PATH, PROTOCOL};
use meseta_http::{Client, ClientLimits, Duplex, HeaderMap};
use meseta_model::limits;
use meseta_wire::internal::{FromAgent, ToAgent, from_agent};
use meseta_wire::v1::{self, TaskState, agent_info, task_status};
use meseta_wire::{Message, recordio};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::PATIENCE;
use crate::tasks::scalar;

/// Bytes that are read and written at once.
const BYTES: usize = 256 << 10;

/// What has happened to all agents together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub registered: usize,
    pub pings: usize,
    pub launched: usize,
    pub acknowledged: usize,
}

/// All agents.
pub struct Fleet {
    counts: watch::Receiver<Counts>,
    links: JoinSet<Result<()>>,
}

impl Fleet {
    /// So many agents on so many links, registering at the master at `HOST:PORT`.
    pub async fn start(master: &str, agents: usize, links: usize) -> Result<Fleet> {
        let (sender, counts) = watch::channel(Counts::default());
        let client = Client::new(&ClientLimits::default());
        let url = format!("http://{master}{PATH}");
        let mut tasks = JoinSet::new();
        for number in 0..links {
            let connection = client.upgrade(&url, PROTOCOL, HeaderMap::new(), PATIENCE).await?;
            let agents = (number..agents).step_by(links);
            let link = Link { counts: sender.clone(), out: Vec::new(), updates: 0, ids: BTreeMap::new() };
            tasks.spawn(link.serve(connection, agents));
        }
        Ok(Fleet { counts, links: tasks })
    }

    pub fn counts(&self) -> Counts {
        *self.counts.borrow()
    }

    /// Waits, as long as it takes, until a link ends, and tells why: none should.
    pub async fn ended(&mut self) -> Result<()> {
        match self.links.join_next().await {
            Some(ended) => ended?,
            None => bail!("there is no link"),
        }
    }

    /// Waits until enough has happened.
    pub async fn until(&mut self, enough: impl Fn(&Counts) -> bool) -> Result<()> {
        let waited = async {
            tokio::select! {
                waited = self.counts.wait_for(|counts| enough(counts)) => waited.map(drop).context("all links ended"),
                Some(ended) = self.links.join_next() => ended?,
            }
        };
        let waited = timeout(PATIENCE, waited).await;
        waited.with_context(|| format!("the agents did not come further than {:?}", self.counts()))?
    }
}

/// One connection and its agents.
struct Link {
    counts: watch::Sender<Counts>,
    /// Records to be written.
    out: Vec<u8>,
    updates: u64,
    /// The agents' ids, by session.
    ids: BTreeMap<u64, v1::AgentId>,
}

impl Link {
    async fn serve(mut self, connection: Duplex, agents: impl Iterator<Item = usize>) -> Result<()> {
        let (mut reader, mut writer) = tokio::io::split(connection);
        for number in agents {
            self.say(FromAgent { register: Some(Box::new(register(number))), ..from(number as u64) });
            if self.out.len() >= BYTES {
                writer.write_all(&self.out).await?;
                self.out.clear();
            }
        }
        let mut decoder = recordio::Decoder::new(limits::RECORD_BYTES_MAX);
        let mut buffer = BytesMut::with_capacity(BYTES);
        loop {
            if !self.out.is_empty() {
                writer.write_all(&self.out).await?;
                writer.flush().await?;
                self.out.clear();
            }
            buffer.clear();
            ensure!(reader.read_buf(&mut buffer).await? > 0, "the master closed a link");
            let mut counts = Counts::default();
            for record in decoder.push(&buffer)? {
                self.heard(ToAgent::decode(&record)?, &mut counts)?;
            }
            self.counts.send_modify(|all| {
                all.registered += counts.registered;
                all.pings += counts.pings;
                all.launched += counts.launched;
                all.acknowledged += counts.acknowledged;
            });
        }
    }

    fn say(&mut self, message: FromAgent) {
        recordio::append(&message.encode_to_vec(), &mut self.out);
    }

    fn heard(&mut self, message: ToAgent, counts: &mut Counts) -> Result<()> {
        let session = message.session;
        if let Some(ping) = message.ping {
            counts.pings += 1;
            let pong = from_agent::Pong { number: ping.number, ..Default::default() };
            self.say(FromAgent { pong: Some(pong), ..from(session) });
        } else if let Some(registered) = message.registered {
            self.ids.insert(session, registered.agent_id);
            counts.registered += 1;
        } else if let Some(run) = message.run {
            for task in &run.tasks {
                counts.launched += 1;
                let (framework, task) = (run.framework.id.clone(), v1::TaskInfo::decode(task)?);
                let update =
                    self.running(session, framework.context("a framework without an id")?, task.task_id);
                self.say(FromAgent { update: Some(update), ..from(session) });
            }
        } else if message.acknowledge.is_some() {
            counts.acknowledged += 1;
        } else if message.update_framework.is_none() {
            bail!("agent {session} is told what nobody expects here: {message:?}");
        }
        Ok(())
    }

    fn running(
        &mut self,
        session: u64,
        framework_id: v1::FrameworkId,
        task_id: v1::TaskId,
    ) -> from_agent::Update {
        self.updates += 1;
        let status = v1::TaskStatus {
            task_id,
            agent_id: self.ids.get(&session).cloned(),
            state: TaskState::TaskRunning,
            source: Some(task_status::Source::SourceExecutor),
            // Links count for themselves; that two of them share a number harms nobody, as their tasks differ.
            uuid: Some(Bytes::copy_from_slice(&u128::from(self.updates).to_be_bytes())),
            ..Default::default()
        };
        from_agent::Update { framework_id, status: status.into(), ..Default::default() }
    }
}

fn from(session: u64) -> FromAgent {
    FromAgent { session, ..Default::default() }
}

/// An agent of 20 CPUs and 10 GB at an address of its own.
fn register(number: usize) -> from_agent::Register {
    let capability = |r#type| agent_info::Capability { r#type: Some(r#type), ..Default::default() };
    use agent_info::capability::Type;
    let agent = v1::AgentInfo {
        hostname: format!("agent-{number}.example.org").into(),
        port: Some(5051),
        resources: vec![scalar("cpus", 20.0), scalar("mem", 10_240.0)],
        ..Default::default()
    };
    from_agent::Register {
        agent: agent.into(),
        version: "1.12.0".into(),
        incarnation: Bytes::copy_from_slice(&(number as u128).to_be_bytes()),
        capabilities: [Type::MultiRole, Type::HierarchicalRole, Type::ReservationRefinement]
            .map(capability)
            .to_vec(),
        ip: Some(format!("10.{}.{}.{}", number >> 16, number >> 8 & 255, number & 255).into()),
        ..Default::default()
    }
}
