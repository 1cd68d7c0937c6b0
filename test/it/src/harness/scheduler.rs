//! A framework's scheduler over the v1 API, in JSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::http::{self, Events, Reply};
use super::{until, wait};

/// A subscribed scheduler.
pub struct Scheduler {
    address: String,
    pub id: String,
    stream_id: String,
    events: Events,
    offers: BTreeMap<String, Value>,
    /// Updates, not yet asked for.
    updates: Vec<Value>,
    /// All other events, not yet asked for.
    others: Vec<Value>,
}

/// What a framework says of itself, with `more`.
pub fn framework(more: Value) -> Value {
    let mut info = json!({"user": user(), "name": "it", "checkpoint": true, "failover_timeout": 3600.0, "roles": ["*"],
        "capabilities": [{"type": "MULTI_ROLE"}, {"type": "PARTITION_AWARE"}]});
    merge(&mut info, more);
    info
}

/// Who runs the tests, and so the tasks.
fn user() -> String {
    let uid = rustix::process::getuid().as_raw().to_string();
    let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let line = passwd.lines().find(|line| line.split(':').nth(2) == Some(&*uid));
    line.and_then(|line| line.split(':').next()).unwrap_or("root").to_owned()
}

pub fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

pub fn scalar(name: &str, value: f64) -> Value {
    json!({"name": name, "type": "SCALAR", "scalar": {"value": value}})
}

/// A small task for the agent of the offer it will be launched on.
pub fn task(id: &str, more: Value) -> Value {
    let mut task = json!({"name": "t", "task_id": {"value": id}, "resources": [scalar("cpus", 0.1), scalar("mem", 32.0)]});
    merge(&mut task, more);
    task
}

impl Scheduler {
    /// Subscribes, with an id in `info` as one that comes back.
    ///
    /// # Errors
    /// What the master said instead of SUBSCRIBED.
    pub fn try_subscribe(address: &str, info: &Value) -> Result<Scheduler, String> {
        let mut call = json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": info}});
        if let Some(id) = info.get("id") {
            call["framework_id"] = id.clone();
        }
        let events = Events::open(&format!("http://{address}/api/v1/scheduler"), &call, &[])
            .map_err(|reply| format!("{}: {}", reply.status, reply.text()))?;
        let mut seen = Vec::new();
        wait::until_true("the first event", || {
            seen.extend(events.take());
            !seen.is_empty() || events.ended()
        });
        let first = if seen.is_empty() { Value::Null } else { seen.remove(0) };
        let Some(id) = first["subscribed"]["framework_id"]["value"].as_str() else {
            return Err(first["error"]["message"].as_str().unwrap_or("the stream ended").to_owned());
        };
        let stream_id = events.headers.get("mesos-stream-id").and_then(|value| value.to_str().ok());
        let stream_id = stream_id.expect("a subscription has a stream's id").to_owned();
        let mut scheduler = Scheduler {
            address: address.to_owned(),
            id: id.to_owned(),
            stream_id,
            events,
            offers: BTreeMap::new(),
            updates: Vec::new(),
            others: Vec::new(),
        };
        scheduler.sort(seen);
        Ok(scheduler)
    }

    #[track_caller]
    pub fn subscribe(address: &str, info: &Value) -> Scheduler {
        Scheduler::try_subscribe(address, info).unwrap_or_else(|error| panic!("SUBSCRIBE: {error}"))
    }

    /// Takes in what came.
    pub fn pump(&mut self) {
        let events = self.events.take();
        self.sort(events);
    }

    fn sort(&mut self, events: Vec<Value>) {
        for mut event in events {
            match event["type"].as_str().unwrap_or_default() {
                "OFFERS" => {
                    for offer in event["offers"]["offers"].as_array_mut().into_iter().flatten() {
                        let id = offer["id"]["value"].as_str().unwrap_or_default().to_owned();
                        self.offers.insert(id, offer.take());
                    }
                }
                "RESCIND" => {
                    self.offers.remove(event["rescind"]["offer_id"]["value"].as_str().unwrap_or_default());
                }
                "UPDATE" => self.updates.push(event["update"]["status"].take()),
                "HEARTBEAT" => {}
                _ => self.others.push(event),
            }
        }
    }

    pub fn take_updates(&mut self) -> Vec<Value> {
        self.pump();
        std::mem::take(&mut self.updates)
    }

    pub fn take_others(&mut self) -> Vec<Value> {
        self.pump();
        std::mem::take(&mut self.others)
    }

    /// An offer that is held, taken.
    pub fn take_offer(&mut self) -> Option<Value> {
        self.pump();
        self.offers.pop_first().map(|(_, offer)| offer)
    }

    #[track_caller]
    pub fn offer(&mut self) -> Value {
        until("an offer", || self.take_offer())
    }

    /// A call, `field` holding its content.
    pub fn try_call(&self, kind: &str, field: &str, content: Value) -> Result<Reply, String> {
        let mut call = json!({"type": kind, "framework_id": {"value": self.id}});
        if !field.is_empty() {
            call[field] = content;
        }
        let url = format!("http://{}/api/v1/scheduler", self.address);
        http::post_json(&url, &call, &[("mesos-stream-id", &self.stream_id)])
    }

    #[track_caller]
    pub fn call(&self, kind: &str, field: &str, content: Value) -> Reply {
        self.try_call(kind, field, content).unwrap_or_else(|error| panic!("{kind}: {error}"))
    }

    /// A call in protobuf, already encoded.
    pub fn call_encoded(&self, call: Vec<u8>) -> Reply {
        let url = format!("http://{}/api/v1/scheduler", self.address);
        let call = meseta_http::Call::post(url, http::PROTOBUF, bytes::Bytes::from(call));
        http::whole(http::with_headers(call, &[("mesos-stream-id", &self.stream_id)])).expect("it answers")
    }

    /// Launches tasks on an offer, alone or as a group under an executor.
    pub fn launch(&self, offer: &Value, mut tasks: Vec<Value>) -> Result<Reply, String> {
        tasks.iter_mut().for_each(|task| task["agent_id"] = offer["agent_id"].clone());
        self.operate(offer, json!({"type": "LAUNCH", "launch": {"task_infos": tasks}}))
    }

    pub fn operate(&self, offer: &Value, operation: Value) -> Result<Reply, String> {
        let accept = json!({"offer_ids": [offer["id"]], "operations": [operation], "filters": {"refuse_seconds": 0.0}});
        self.try_call("ACCEPT", "accept", accept)
    }

    pub fn acknowledge(&self, status: &Value) -> Result<Option<Reply>, String> {
        if status["uuid"].is_null() {
            return Ok(None);
        }
        let content =
            json!({"agent_id": status["agent_id"], "task_id": status["task_id"], "uuid": status["uuid"]});
        self.try_call("ACKNOWLEDGE", "acknowledge", content).map(Some)
    }

    /// Waits until that task is told to be in that state; acknowledges what comes of it on the way.
    #[track_caller]
    pub fn wait_for(&mut self, task: &str, state: &str) -> Value {
        let mut seen = Vec::new();
        until(&format!("{task} is {state}"), || {
            let (own, others) =
                self.take_updates().into_iter().partition(|status| status["task_id"]["value"] == task);
            self.updates = others;
            let mut found = None;
            for status in Vec::<Value>::into_iter(own) {
                self.acknowledge(&status).expect("the master answers");
                seen.push(format!("{}: {}", status["state"], status["message"]));
                if status["state"] == state {
                    found = Some(status);
                } else if is_terminal(&status) {
                    panic!("{task} should be {state}, but ended: {seen:?}");
                }
            }
            found
        })
    }
}

/// Whether a task of that status will never run again.
pub fn is_terminal(status: &Value) -> bool {
    let states = [
        "TASK_FINISHED",
        "TASK_FAILED",
        "TASK_KILLED",
        "TASK_ERROR",
        "TASK_LOST",
        "TASK_DROPPED",
        "TASK_GONE",
    ];
    states.iter().any(|state| status["state"] == *state)
}
