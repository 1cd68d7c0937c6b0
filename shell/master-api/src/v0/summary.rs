//! `/state-summary`: agents and frameworks with counts of their tasks in place of the tasks.

use std::collections::{BTreeMap, BTreeSet};

use meseta_api::v0;
use meseta_master::{Framework, Task, View};
use meseta_model::{AgentId, FrameworkId, Resources};
use meseta_wire::Enumeration;
use meseta_wire::v1::TaskState;
use serde_json::json;

use super::{agents, frameworks};
use crate::daemon::Shared;
use crate::index;
use crate::render::Object;

/// The states that are counted.
const COUNTED: [TaskState; 10] = [
    TaskState::TaskStaging,
    TaskState::TaskStarting,
    TaskState::TaskRunning,
    TaskState::TaskKilling,
    TaskState::TaskFinished,
    TaskState::TaskKilled,
    TaskState::TaskFailed,
    TaskState::TaskLost,
    TaskState::TaskError,
    TaskState::TaskUnreachable,
];

/// How many tasks are in which state, in the order of [`COUNTED`].
#[derive(Default, Clone)]
struct Counts([u64; COUNTED.len()]);

impl Counts {
    fn note(&mut self, state: TaskState) {
        if let Some(at) = COUNTED.iter().position(|counted| *counted == state) {
            self.0[at] += 1;
        }
    }

    fn write(&self, object: &mut Object<'_>) {
        for (state, count) in COUNTED.iter().zip(self.0) {
            object.set(state.name(), count);
        }
    }
}

/// Who has run what where.
#[derive(Default)]
struct Tallies {
    agents: BTreeMap<AgentId, (Counts, BTreeSet<FrameworkId>)>,
    frameworks: BTreeMap<FrameworkId, (Counts, BTreeSet<AgentId>)>,
}

impl Tallies {
    fn of(view: &View) -> Tallies {
        let mut tallies = Tallies::default();
        let ended = view.completed_tasks.values().flatten();
        view.tasks
            .values()
            .chain(view.unreachable_tasks.values())
            .chain(ended)
            .for_each(|task| tallies.note(task));
        tallies
    }

    fn note(&mut self, task: &Task) {
        let (agent, framework) = (&task.agent, &task.key.framework);
        if !self.agents.contains_key(agent) {
            self.agents.insert(agent.clone(), Default::default());
        }
        if let Some((counts, frameworks)) = self.agents.get_mut(agent) {
            counts.note(task.state);
            if !frameworks.contains(framework) {
                frameworks.insert(framework.clone());
            }
        }
        let (counts, agents) = self.frameworks.entry(framework.clone()).or_default();
        counts.note(task.state);
        if !agents.contains(agent) {
            agents.insert(agent.clone());
        }
    }
}

/// `/state-summary`.
pub(crate) fn summary(shared: &Shared, view: &View) -> Vec<u8> {
    let tallies = Tallies::of(view);
    let offers = index::offers(view);
    let mut out = Vec::new();
    let mut object = Object::begin(&mut out);
    object.set("hostname", shared.options.master_info.hostname.as_deref().unwrap_or_default());
    if let Some(cluster) = &shared.cluster {
        object.set("cluster", cluster.as_str());
    }
    object.list("slaves", view.agents.values(), |out, agent| {
        let (counts, frameworks) = tallies.agents.get(&agent.id).cloned().unwrap_or_default();
        let mut object = Object::resume(out, &agents::agent(agent));
        counts.write(&mut object);
        object.set("framework_ids", json!(frameworks.iter().map(FrameworkId::as_str).collect::<Vec<_>>()));
        object.end();
    });
    object.list("frameworks", view.frameworks.values(), |out, framework| {
        let offered = frameworks::sum(offers.get(&framework.id).map(Vec::as_slice).unwrap_or_default());
        brief(out, framework, &view.used_by(&framework.id), &offered, &tallies);
    });
    object.end();
    out
}

fn brief(out: &mut Vec<u8>, framework: &Framework, used: &Resources, offered: &Resources, tallies: &Tallies) {
    let (counts, agents) = tallies.frameworks.get(&framework.id).cloned().unwrap_or_default();
    let mut object = Object::begin(out);
    object.extend(frameworks::brief(framework));
    object.set("used_resources", v0::resources(used)).set("offered_resources", v0::resources(offered));
    counts.write(&mut object);
    object.set("slave_ids", json!(agents.iter().map(AgentId::as_str).collect::<Vec<_>>()));
    object.end();
}
