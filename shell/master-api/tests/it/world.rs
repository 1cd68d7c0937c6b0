//! A master in this process, and short ways to ask it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use meseta_api::version::Build;
use meseta_http::{Answer, Call, Client, ClientLimits, HeaderName, HeaderValue, Method};
use meseta_master::Options;
use meseta_master_api::{Daemon, Ended, Patience, Place, Setup};
use meseta_runtime::Stop;
use meseta_wire::v1;
use serde_json::Value;
use tokio::task::JoinHandle;

const TIME: Duration = Duration::from_secs(30);
const JSON: &str = "application/json";
pub const STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");

/// Fails a test that would hang.
pub async fn within<F: Future>(work: F) -> F::Output {
    tokio::time::timeout(TIME, work).await.expect("it takes too long")
}

pub struct World {
    pub client: Client,
    address: SocketAddr,
    stop: Stop,
    running: JoinHandle<Option<Ended>>,
}

impl World {
    pub async fn new() -> World {
        World::on(Place::Memory).await
    }

    pub async fn on(registry: Place) -> World {
        let options = Options {
            cluster_id: "b1946ac9-2ee5-4b7a-9c5f-000000000000".to_owned(),
            allocation_interval: Duration::from_millis(10),
            master_info: v1::MasterInfo { hostname: Some("here".into()), port: 5050, ..Default::default() },
            ..Options::default()
        };
        let build = Build {
            version: "0".to_owned(),
            built_at: 0.0,
            built_on: String::new(),
            built_by: String::new(),
            revision: None,
        };
        let setup = Setup {
            options,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            registry,
            patience: Patience { fetch: Duration::from_secs(60), store: Duration::from_secs(20) },
            cluster: Some("test".to_owned()),
            whitelist: None,
            per_framework_metrics: true,
            flags: BTreeMap::new(),
            build,
        };
        let daemon = Daemon::start(setup).await.expect("a master");
        let (address, stop) = (daemon.local_addr(), daemon.stopper());
        let running = tokio::spawn(daemon.run());
        World { client: Client::new(&ClientLimits::default()), address, stop, running }
    }

    /// A master that leads.
    pub async fn leading() -> World {
        World::new().await.led().await
    }

    pub async fn led(self) -> World {
        self.until("/state", |state| state.get("elected_time").is_some()).await;
        self
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub async fn stop(self) -> Option<Ended> {
        self.stop.stop();
        within(self.running).await.expect("it ran")
    }

    pub async fn get(&self, path: &str) -> Answer {
        within(self.client.send(Call::get(self.url(path)).redirects(0))).await.expect("an answer")
    }

    pub async fn json(&self, path: &str) -> Value {
        let mut answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        serde_json::from_slice(&within(answer.bytes(1 << 24)).await.expect("a body")).expect("JSON")
    }

    /// Asks until it is so.
    pub async fn until(&self, path: &str, so: impl Fn(&Value) -> bool) -> Value {
        within(async {
            loop {
                let value = self.json(path).await;
                if so(&value) {
                    return value;
                }
            }
        })
        .await
    }

    pub async fn post(&self, path: &str, body: &Value, headers: &[(HeaderName, &str)]) -> Answer {
        let body = Bytes::from(body.to_string());
        let mut call = Call::post(self.url(path), JSON, body).accept(JSON);
        for (name, value) in headers {
            call = call.header(name.clone(), HeaderValue::from_str(value).expect("a header"));
        }
        within(self.client.send(call)).await.expect("an answer")
    }

    pub async fn ask(&self, method: Method, path: &str) -> Answer {
        within(self.client.send(Call::new(method, self.url(path), Bytes::new()))).await.expect("an answer")
    }
}

/// The next record of a stream of events in JSON.
pub struct Events {
    answer: Answer,
    decoder: meseta_wire::recordio::Decoder,
    ready: std::collections::VecDeque<Bytes>,
}

impl Events {
    pub fn of(answer: Answer) -> Events {
        let decoder = meseta_wire::recordio::Decoder::new(1 << 20);
        Events { answer, decoder, ready: Default::default() }
    }

    /// None where the stream ended.
    pub async fn next(&mut self) -> Option<Value> {
        while self.ready.is_empty() {
            let chunk = within(self.answer.next_chunk()).await?.ok()?;
            self.ready.extend(self.decoder.push(&chunk).expect("records"));
        }
        self.ready.pop_front().map(|record| serde_json::from_slice(&record).expect("JSON"))
    }

    /// The next event of that type.
    pub async fn next_of(&mut self, r#type: &str) -> Value {
        loop {
            let event = self.next().await.expect("the stream goes on");
            if event["type"] == r#type {
                return event;
            }
        }
    }
}
