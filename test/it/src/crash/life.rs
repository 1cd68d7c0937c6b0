//! The life of a task on an agent that may die at any moment of it.
//!
//! Launched, running, finished, its executor ended, and nothing left of both: whatever happens to the agent on the way.
//! The executor and the framework are played, so that it is known what was said and what came.

use serde_json::{Value, json};

use super::world::World;
use crate::harness::scheduler::{is_terminal, task};
use crate::harness::{Executor, executor, until};

/// Looks between two requests for the executor's end: the agent may have been away for the first.
const PATIENCE: u32 = 50;

pub struct Life {
    task: String,
    executor_id: String,
    /// The agent that it was launched on.
    agent_id: Option<Value>,
    executor: Executor,
    /// What the executor said: uuids, oldest first.
    said: Vec<String>,
    /// What the framework heard of that, each once.
    heard: Vec<String>,
    /// What the agent took over from the executor.
    taken: Vec<String>,
    /// The state that ended it.
    end: Option<String>,
    looks: u32,
}

impl Life {
    pub fn new(world: &mut World) -> Life {
        let (task, executor_id) = (world.fresh("task"), world.fresh("executor"));
        let executor = Executor::new(&world.agent.address(), &world.scheduler.id, &executor_id);
        let (said, heard, taken) = (Vec::new(), Vec::new(), Vec::new());
        Life { task, executor_id, agent_id: None, executor, said, heard, taken, end: None, looks: 0 }
    }

    /// Lives it to its end, starting the agent again when it dies; whether it did.
    #[track_caller]
    pub fn through(mut self, world: &mut World) -> bool {
        let mut died = false;
        until(&format!("the life of {} is over", self.task), || {
            died |= world.restart_if_dead();
            // Its last write is over once what it took away is gone.
            (self.go_on(world, died) && world.is_clean()).then_some(())
        });
        died
    }

    /// Does what can be done now; true once there is no more to do.
    fn go_on(&mut self, world: &mut World, died: bool) -> bool {
        if self.agent_id.is_none() {
            self.launch(world);
            return false;
        }
        self.hear(world);
        match &self.end {
            None => {
                self.play();
                false
            }
            // It was never launched: an offer may have gone with the agent. If that died it was for this launch.
            Some(end)
                if self.executor.tasks.is_empty()
                    && self.said.is_empty()
                    && end != "TASK_FINISHED"
                    && !died =>
            {
                *self = Life::new(world);
                false
            }
            Some(_) => self.finish(world),
        }
    }

    fn launch(&mut self, world: &mut World) {
        let Some(offer) = world.scheduler.take_offer() else { return };
        let info = json!({"executor": executor::info(&self.executor_id, &world.scheduler.id)});
        world.scheduler.launch(&offer, vec![task(&self.task, info)]).expect("the master answers");
        self.agent_id = Some(offer["agent_id"].clone());
    }

    /// What came to the framework: each update once, in the order in which it was said.
    fn hear(&mut self, world: &mut World) {
        for status in world.scheduler.take_updates() {
            world.scheduler.acknowledge(&status).expect("the master answers");
            if status["task_id"]["value"] != *self.task {
                continue; // Of an earlier one, told again.
            }
            let (state, uuid) = (status["state"].as_str().unwrap_or_default(), status["uuid"].as_str());
            if let Some(uuid) = uuid.filter(|uuid| self.said.iter().any(|said| said == uuid))
                && !self.heard.iter().any(|heard| heard == uuid)
            {
                self.heard.push(uuid.to_owned());
                assert_eq!(self.heard, self.said[..self.heard.len()], "{} is told out of order", self.task);
            }
            if is_terminal(&status) {
                let launched = !self.executor.tasks.is_empty() || !self.said.is_empty();
                assert!(!launched || state == "TASK_FINISHED", "a task that ran was lost: {status}");
                self.end = Some(state.to_owned());
            }
        }
    }

    /// The executor's part: it runs the task, and has it end once the framework knows that it runs.
    fn play(&mut self) {
        let _ = self.executor.try_subscribe();
        self.taken.extend(self.executor.pump());
        let running = self.executor.tasks.contains_key(&self.task);
        if running && self.said.is_empty() {
            self.said.push(self.executor.update(&self.task, "TASK_RUNNING", 0));
        }
        if self.heard.len() == 1 && self.said.len() == 1 {
            self.said.push(self.executor.update(&self.task, "TASK_FINISHED", 0));
        }
    }

    /// Has the executor ended; true once it is, and all was told.
    fn finish(&mut self, world: &World) -> bool {
        let _ = self.executor.try_subscribe();
        self.taken.extend(self.executor.pump());
        let Some(state) = world.agent.json("/state") else { return false };
        if state["frameworks"] == json!([]) {
            assert_eq!(self.heard, self.said, "{}: not all arrived", self.task);
            let lost = self.taken.iter().find(|taken| !self.heard.contains(taken));
            assert_eq!(lost, None, "{}: what the agent had taken over is lost", self.task);
            return state["master_hostname"].is_string();
        }
        if self.looks.is_multiple_of(PATIENCE) {
            let content = json!({"executor_id": {"value": self.executor_id}, "agent_id": self.agent_id});
            world.scheduler.call("SHUTDOWN", "shutdown", content);
        }
        self.looks += 1;
        false
    }
}
