//! A framework's side of the v1 scheduler API, in protobuf: events in, calls out.
//!
//! Calls go out at once, at most [`CALLS`] at a time, each on a kept connection. One that fails ends the benchmark.

use std::collections::VecDeque;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use meseta_http::{Answer, Call as Request, Client, ClientLimits, HeaderName, HeaderValue, StatusCode};
use meseta_model::limits;
use meseta_wire::v1::scheduler::{Call, Event, call, event};
use meseta_wire::v1::{self, framework_info};
use meseta_wire::{Message, recordio};
use tokio::task::JoinSet;
use tokio::time::{interval, timeout};

use crate::{CALLS, PATIENCE};

const MEDIA: &str = "application/x-protobuf";
const STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");

/// Longer than several heartbeats.
const SILENCE: Duration = Duration::from_secs(90);

/// A framework that is subscribed.
pub struct Framework {
    pub id: v1::FrameworkId,
    events: Answer,
    decoder: recordio::Decoder,
    waiting: VecDeque<Event>,
    client: Client,
    url: String,
    stream_id: HeaderValue,
    /// Calls under way.
    calls: JoinSet<Result<()>>,
}

/// A framework's description; agents keep what they need to find its tasks again.
pub fn info(name: &str) -> v1::FrameworkInfo {
    let capability = |r#type| framework_info::Capability { r#type: Some(r#type), ..Default::default() };
    v1::FrameworkInfo {
        user: "root".into(),
        name: name.into(),
        roles: vec![name.into()],
        checkpoint: Some(true),
        capabilities: vec![capability(framework_info::capability::Type::MultiRole)],
        ..Default::default()
    }
}

impl Framework {
    /// Subscribes at `HOST:PORT`.
    pub async fn subscribe(master: &str, info: v1::FrameworkInfo) -> Result<Framework> {
        let url = format!("http://{master}/api/v1/scheduler");
        let call = Call {
            r#type: Some(call::Type::Subscribe),
            subscribe: Some(Box::new(call::Subscribe { framework_info: info.into(), ..Default::default() })),
            ..Default::default()
        };
        let (client, body) = (Client::new(&ClientLimits::default()), Bytes::from(call.encode_to_vec()));
        // A master that begins asks for patience: it reads its registry.
        let mut again = interval(Duration::from_millis(2));
        let events = loop {
            again.tick().await;
            let request = Request::post(url.as_str(), MEDIA, body.clone()).accept(MEDIA);
            let mut answer = client.send(request).await.context("subscribe")?;
            match answer.status {
                StatusCode::OK => break answer,
                StatusCode::SERVICE_UNAVAILABLE => {}
                status => bail!("SUBSCRIBE was answered {status}: {}", answer.text().await),
            }
        };
        let stream_id = events.headers.get(STREAM_ID).context("the stream has no id")?.clone();
        let limits = ClientLimits { calls: CALLS, idle_per_host: CALLS, ..ClientLimits::default() };
        let mut framework = Framework {
            id: v1::FrameworkId::default(),
            events,
            decoder: recordio::Decoder::new(limits::RECORD_BYTES_MAX),
            waiting: VecDeque::new(),
            client: Client::new(&limits),
            url,
            stream_id,
            calls: JoinSet::new(),
        };
        let first = framework.next().await?;
        framework.id = first.subscribed.context("the first event is not SUBSCRIBED")?.framework_id;
        Ok(framework)
    }

    /// The next event but heartbeats.
    pub async fn next(&mut self) -> Result<Event> {
        loop {
            while let Some(event) = self.waiting.pop_front() {
                match event.r#type {
                    Some(event::Type::Heartbeat) => {}
                    Some(event::Type::Error) => {
                        bail!(
                            "the master says: {}",
                            event.error.map(|error| error.message).unwrap_or_default()
                        )
                    }
                    _ => return Ok(event),
                }
            }
            let more = async {
                tokio::select! {
                    chunk = self.events.next_chunk() => chunk.context("the master ended the stream")?.map_err(Into::into),
                    Some(call) = self.calls.join_next() => call?.map(|()| Default::default()),
                }
            };
            let chunk = timeout(SILENCE, more).await.context("not even a heartbeat came")??;
            for record in self.decoder.push(&chunk)? {
                self.waiting.push_back(Event::decode(&record)?);
            }
        }
    }

    /// Sends a call of the framework.
    pub fn call(&mut self, call: Call) {
        let call = Call { framework_id: Some(self.id.clone()), ..call };
        let request = Request::post(self.url.as_str(), MEDIA, Bytes::from(call.encode_to_vec()))
            .header(STREAM_ID, self.stream_id.clone())
            .time(PATIENCE);
        let client = self.client.clone();
        self.calls.spawn(async move {
            let mut answer = client.send(request).await?;
            match answer.status {
                StatusCode::ACCEPTED => Ok(()),
                status => bail!("a call was answered {status}: {}", answer.text().await),
            }
        });
    }

    pub fn accept(&mut self, offers: Vec<v1::OfferId>, tasks: Vec<v1::TaskInfo>, refuse_seconds: f64) {
        let launch = v1::offer::operation::Launch { task_infos: tasks, ..Default::default() };
        let operation = v1::offer::Operation {
            r#type: Some(v1::offer::operation::Type::Launch),
            launch: Some(launch),
            ..Default::default()
        };
        let filters = v1::Filters { refuse_seconds: Some(refuse_seconds), ..Default::default() };
        let accept = call::Accept {
            offer_ids: offers,
            operations: vec![operation],
            filters: Some(filters),
            ..Default::default()
        };
        self.call(Call {
            r#type: Some(call::Type::Accept),
            accept: Some(Box::new(accept)),
            ..Default::default()
        });
    }

    /// Acknowledges a status; the error says that there is nothing to acknowledge it by.
    pub fn acknowledge(&mut self, status: v1::TaskStatus) -> Result<()> {
        let (agent_id, uuid) = (status.agent_id.context("no agent")?, status.uuid.context("no uuid")?);
        let acknowledge = call::Acknowledge { agent_id, task_id: status.task_id, uuid, ..Default::default() };
        self.call(Call {
            r#type: Some(call::Type::Acknowledge),
            acknowledge: Some(Box::new(acknowledge)),
            ..Default::default()
        });
        Ok(())
    }

    /// Wants no offers for now.
    pub fn suppress(&mut self) {
        let suppress = Some(call::Suppress::default());
        self.call(Call { r#type: Some(call::Type::Suppress), suppress, ..Default::default() });
    }

    /// Wants offers again.
    pub fn revive(&mut self) {
        let revive = Some(call::Revive::default());
        self.call(Call { r#type: Some(call::Type::Revive), revive, ..Default::default() });
    }

    /// Waits until every call was answered.
    pub async fn settled(&mut self) -> Result<()> {
        while let Some(call) = self.calls.join_next().await {
            call??;
        }
        Ok(())
    }

    /// Ends the framework and all that it runs.
    pub async fn teardown(mut self) -> Result<()> {
        self.call(Call { r#type: Some(call::Type::Teardown), ..Default::default() });
        self.settled().await
    }
}
