//! The executor of `bench launch`: it reports each task as running and at once as finished. Started by an agent.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result, bail, ensure};
use bytes::Bytes;
use meseta_http::{Call as Request, Client, ClientLimits, StatusCode};
use meseta_model::limits;
use meseta_wire::v1::executor::{Call, Event, call, event};
use meseta_wire::v1::{self, TaskState, task_status};
use meseta_wire::{Message, recordio};

use crate::output;

const MEDIA: &str = "application/x-protobuf";
/// Tasks in flight are no more.
const CALLS: usize = 256;

struct Executor {
    client: Client,
    url: String,
    /// A call with nothing but whose it is.
    own: Call,
    updates: AtomicU64,
}

/// Runs until the agent shuts it down.
pub async fn run() -> Result<()> {
    let needed = |name: &str| std::env::var(name).with_context(|| format!("read {name}"));
    let limits = ClientLimits { calls: CALLS + 1, idle_per_host: CALLS, ..ClientLimits::default() };
    let executor = Arc::new(Executor {
        client: Client::new(&limits),
        url: format!("http://{}/api/v1/executor", needed("MESOS_AGENT_ENDPOINT")?),
        own: Call {
            executor_id: v1::ExecutorId { value: needed("MESOS_EXECUTOR_ID")?.into(), ..Default::default() },
            framework_id: v1::FrameworkId {
                value: needed("MESOS_FRAMEWORK_ID")?.into(),
                ..Default::default()
            },
            ..Default::default()
        },
        updates: AtomicU64::new(0),
    });
    let subscribe = Call {
        r#type: Some(call::Type::Subscribe),
        subscribe: Some(call::Subscribe::default()),
        ..executor.own.clone()
    };
    let request =
        Request::post(executor.url.as_str(), MEDIA, Bytes::from(subscribe.encode_to_vec())).accept(MEDIA);
    let mut events = executor.client.send(request).await?;
    ensure!(events.status == StatusCode::OK, "SUBSCRIBE was answered {}", events.status);
    let mut decoder = recordio::Decoder::new(limits::RECORD_BYTES_MAX);
    while let Some(chunk) = events.next_chunk().await {
        for record in decoder.push(&chunk?)? {
            let event = Event::decode(&record)?;
            match (event.r#type, event.launch) {
                (Some(event::Type::Launch), Some(launch)) => {
                    let executor = executor.clone();
                    tokio::spawn(async move {
                        if let Err(error) = executor.play(launch.task.task_id).await {
                            output::talk(&format!("error: {error:#}"));
                        }
                    });
                }
                (Some(event::Type::Shutdown), _) => return Ok(()),
                _ => {}
            }
        }
    }
    bail!("the agent is gone")
}

impl Executor {
    /// A whole life of a task.
    async fn play(&self, task_id: v1::TaskId) -> Result<()> {
        self.update(task_id.clone(), TaskState::TaskRunning).await?;
        self.update(task_id, TaskState::TaskFinished).await
    }

    async fn update(&self, task_id: v1::TaskId, state: TaskState) -> Result<()> {
        let status = v1::TaskStatus {
            task_id,
            state,
            source: Some(task_status::Source::SourceExecutor),
            executor_id: Some(self.own.executor_id.clone()),
            uuid: Some(self.uuid()),
            ..Default::default()
        };
        let update = Call {
            r#type: Some(call::Type::Update),
            update: Some(call::Update { status: status.into(), ..Default::default() }),
            ..self.own.clone()
        };
        let request = Request::post(self.url.as_str(), MEDIA, Bytes::from(update.encode_to_vec()));
        let answer = self.client.send(request).await?;
        ensure!(answer.status == StatusCode::ACCEPTED, "an update was answered {}", answer.status);
        Ok(())
    }

    /// 16 bytes that no other update of this agent has: a process id and a count.
    fn uuid(&self) -> Bytes {
        let number = self.updates.fetch_add(1, Ordering::Relaxed);
        Bytes::from((u128::from(std::process::id()) << 64 | u128::from(number)).to_be_bytes().to_vec())
    }
}
