//! An executor that the test plays itself: its container only waits, its calls come from here.
//!
//! It keeps what an executor must keep: tasks and updates that were not acknowledged, told again when it subscribes.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use super::http::{self, Events, Reply};
use super::{scheduler, until};

/// What its container runs.
const WAITS: &str = "exec sleep 100000";

pub struct Executor {
    agent: String,
    framework: String,
    id: String,
    events: Option<Events>,
    /// Tasks that it was given, by id.
    pub tasks: BTreeMap<String, Value>,
    /// Updates that the agent does not have for sure, oldest first.
    unacknowledged: Vec<Value>,
    pub was_shut_down: bool,
    /// Tasks that it was told to kill.
    pub killed: BTreeSet<String>,
}

/// Its `ExecutorInfo`.
pub fn info(id: &str, framework: &str) -> Value {
    json!({"type": "CUSTOM", "executor_id": {"value": id}, "framework_id": {"value": framework},
        "command": {"value": WAITS}, "resources": [scheduler::scalar("cpus", 0.1), scheduler::scalar("mem", 32.0)]})
}

pub fn encode(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

impl Executor {
    pub fn new(agent: &str, framework: &str, id: &str) -> Executor {
        Executor {
            agent: agent.to_owned(),
            framework: framework.to_owned(),
            id: id.to_owned(),
            events: None,
            tasks: BTreeMap::new(),
            unacknowledged: Vec::new(),
            was_shut_down: false,
            killed: BTreeSet::new(),
        }
    }

    fn url(&self) -> String {
        format!("http://{}/api/v1/executor", self.agent)
    }

    fn message(&self, kind: &str, field: &str, content: Value) -> Value {
        json!({"type": kind, "executor_id": {"value": self.id}, "framework_id": {"value": self.framework}, field: content})
    }

    /// Subscribes if it is not; what the agent says against it is the error.
    pub fn try_subscribe(&mut self) -> Result<(), Reply> {
        if self.is_subscribed() {
            return Ok(());
        }
        let tasks: Vec<&Value> = self.tasks.values().collect();
        let updates: Vec<Value> =
            self.unacknowledged.iter().map(|status| json!({"status": status})).collect();
        let content = json!({"unacknowledged_tasks": tasks, "unacknowledged_updates": updates});
        self.events = Some(Events::open(&self.url(), &self.message("SUBSCRIBE", "subscribe", content), &[])?);
        Ok(())
    }

    #[track_caller]
    pub fn subscribed(mut self) -> Executor {
        until("the executor is subscribed", || self.try_subscribe().ok());
        self
    }

    pub fn is_subscribed(&self) -> bool {
        self.events.as_ref().is_some_and(|events| !events.ended())
    }

    /// Takes in what came. Gives the uuids of the updates that the agent now has.
    pub fn pump(&mut self) -> Vec<String> {
        let mut acknowledged = Vec::new();
        for event in self.events.as_ref().map(Events::take).unwrap_or_default() {
            match event["type"].as_str().unwrap_or_default() {
                "LAUNCH" => {
                    let task = event["launch"]["task"].clone();
                    self.tasks.insert(task["task_id"]["value"].as_str().unwrap_or_default().to_owned(), task);
                }
                "ACKNOWLEDGED" => {
                    let uuid = event["acknowledged"]["uuid"].as_str().unwrap_or_default().to_owned();
                    let task = event["acknowledged"]["task_id"]["value"].as_str().unwrap_or_default();
                    self.tasks.remove(task);
                    self.unacknowledged.retain(|status| status["uuid"] != *uuid);
                    acknowledged.push(uuid);
                }
                "KILL" => {
                    let task = event["kill"]["task_id"]["value"].as_str().unwrap_or_default();
                    self.killed.insert(task.to_owned());
                }
                "SHUTDOWN" => self.was_shut_down = true,
                _ => {}
            }
        }
        acknowledged
    }

    /// Says what became of a task, with so many bytes of data; gives the update's uuid. Where it cannot be said now it
    /// is said when the executor subscribes again.
    pub fn update(&mut self, task: &str, state: &str, data: usize) -> String {
        let uuid = encode(uuid::Uuid::new_v4().as_bytes());
        let status = json!({"task_id": {"value": task}, "executor_id": {"value": self.id}, "state": state,
            "source": "SOURCE_EXECUTOR", "uuid": uuid, "data": encode(&vec![7; data])});
        self.unacknowledged.push(status.clone());
        let _ = self.call("UPDATE", "update", json!({"status": status}));
        uuid
    }

    pub fn owes_nothing(&self) -> bool {
        self.unacknowledged.is_empty()
    }

    pub fn call(&self, kind: &str, field: &str, content: Value) -> Result<Reply, String> {
        http::post_json(&self.url(), &self.message(kind, field, content), &[])
    }

    /// Waits for a task.
    #[track_caller]
    pub fn wait_task(&mut self, id: &str) {
        until(&format!("the executor is given {id}"), || {
            self.pump();
            self.tasks.contains_key(id).then_some(())
        });
    }
}
