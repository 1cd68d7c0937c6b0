//! An agent dies while it is taken out of service: started again it goes on with that, and is drained in the end.

use serde_json::{Value, json};

use super::Death;
use super::world::World;
use crate::harness::http::{self, Reply};
use crate::harness::scheduler::{is_terminal, task};
use crate::harness::{Executor, executor, until};

/// Looks between two requests for the executor's end: the agent may have been away for the first.
const PATIENCE: u32 = 50;

pub fn drains(deaths: &[Death]) {
    let mut world = World::new();
    for death in deaths {
        world.restart_to_die(*death);
        let id = world.wait_known();
        let mut busy = Busy::new(&mut world);
        let agent_id = json!({"value": id});
        assert_eq!(operate(&world, "DRAIN_AGENT", "drain_agent", &agent_id).status, 200, "{death:?}");
        let mut died = false;
        until(&format!("{death:?} comes, and the agent is drained"), || {
            died |= world.restart_if_dead();
            busy.go_on(&mut world);
            (died && is_drained(&world, &id) && world.is_clean()).then_some(())
        });
        let reply = operate(&world, "REACTIVATE_AGENT", "reactivate_agent", &agent_id);
        assert_eq!(reply.status, 200, "{death:?}: {}", reply.text());
        assert_eq!(world.wait_known(), id, "{death:?}: the agent is another");
        world.live();
    }
}

#[track_caller]
fn operate(world: &World, kind: &str, field: &str, agent_id: &Value) -> Reply {
    let call = json!({"type": kind, field: {"agent_id": agent_id}});
    http::post_json(&world.cluster.master.url("/api/v1"), &call, &[]).expect("the master answers")
}

fn is_drained(world: &World, id: &str) -> bool {
    let agents = world.cluster.master.json("/slaves").unwrap_or_default();
    let drained = |agent: &Value| agent["id"] == id && agent["drain_info"]["state"] == "DRAINED";
    agents["slaves"].as_array().into_iter().flatten().any(drained)
}

/// A task that runs until it is killed.
struct Busy {
    task: String,
    executor_id: String,
    agent_id: Value,
    executor: Executor,
    told: bool,
    ended: bool,
    looks: u32,
}

impl Busy {
    fn new(world: &mut World) -> Busy {
        let mut busy = Busy::launched(world);
        until("a task runs", || {
            let _ = busy.executor.try_subscribe();
            busy.executor.pump();
            if !busy.told && busy.executor.tasks.contains_key(&busy.task) {
                busy.executor.update(&busy.task, "TASK_RUNNING", 0);
                busy.told = true;
            }
            for status in world.scheduler.take_updates() {
                world.scheduler.acknowledge(&status).expect("the master answers");
                let own = status["task_id"]["value"] == *busy.task;
                if own && status["state"] == "TASK_RUNNING" {
                    return Some(());
                }
                if own && is_terminal(&status) {
                    // The offer had gone with the agent that was restarted.
                    busy = Busy::launched(world);
                }
            }
            None
        });
        busy.told = false;
        busy
    }

    fn launched(world: &mut World) -> Busy {
        let (task_id, executor_id) = (world.fresh("task"), world.fresh("executor"));
        let offer = world.scheduler.offer();
        let info = json!({"executor": executor::info(&executor_id, &world.scheduler.id)});
        world.scheduler.launch(&offer, vec![task(&task_id, info)]).expect("the master answers");
        let executor = Executor::new(&world.agent.address(), &world.scheduler.id, &executor_id);
        let agent_id = offer["agent_id"].clone();
        Busy { task: task_id, executor_id, agent_id, executor, told: false, ended: false, looks: 0 }
    }

    /// Ends the task once it is killed, and its executor once the framework knows.
    fn go_on(&mut self, world: &mut World) {
        let _ = self.executor.try_subscribe();
        self.executor.pump();
        if !self.told && self.executor.killed.contains(&self.task) {
            self.executor.update(&self.task, "TASK_KILLED", 0);
            self.told = true;
        }
        for status in world.scheduler.take_updates() {
            world.scheduler.acknowledge(&status).expect("the master answers");
            if status["task_id"]["value"] == *self.task && is_terminal(&status) {
                assert_eq!(status["state"], "TASK_KILLED", "{status}");
                assert_eq!(status["reason"], "REASON_AGENT_DRAINING", "{status}");
                self.ended = true;
            }
        }
        if self.ended && self.looks.is_multiple_of(PATIENCE) {
            let content = json!({"executor_id": {"value": self.executor_id}, "agent_id": self.agent_id});
            world.scheduler.call("SHUTDOWN", "shutdown", content);
        }
        self.looks += u32::from(self.ended);
    }
}
