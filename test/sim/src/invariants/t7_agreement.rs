//! T7: once everything came to rest, a framework, the master and the agents say the same of every task.

use std::collections::BTreeMap;

use meseta_model::state;
use meseta_wire::v1::TaskState;

use crate::world::World;

type Tasks = BTreeMap<String, TaskState>;

/// Where views of a framework's tasks differ.
pub fn difference(world: &World) -> Option<String> {
    let view = world.master.view()?;
    let running = on_agents(world);
    for scheduler in &world.schedulers {
        let host = &world.instances[usize::from(scheduler.current)];
        let Some(machine) = host.machine.as_ref().filter(|machine| machine.is_subscribed()) else { continue };
        let Some(id) = machine.id().map(|id| id.value.clone()) else { continue };
        let own: Tasks = machine.tasks().map(|(task, known)| (task.clone(), known.state)).collect();
        let Some((framework, _)) = view.frameworks.get_key_value(id.as_str()) else {
            return Some(format!("T7: {id} is subscribed, and the master does not know it"));
        };
        let mut masters: Tasks = view
            .tasks_of(framework)
            .map(|task| (task.key.task.to_string(), task.told_state()))
            .filter(|(_, state)| !state::is_terminal(*state))
            .collect();
        if let Some(difference) =
            compare("the master", &masters, "its agents", running.get(id.as_str()).unwrap_or(&Tasks::new()))
        {
            return Some(format!("T7: of tasks of {id} {difference}"));
        }
        let aware =
            view.frameworks.get(id.as_str()).is_some_and(|framework| framework.capabilities.partition_aware);
        // Nobody tells an instance that came later of tasks that are out of sight.
        let known = |task: &&std::sync::Arc<meseta_master::Task>| own.contains_key(task.key.task.as_str());
        let unreachable = view.unreachable_tasks_of(framework).filter(|task| aware && known(task));
        masters.extend(unreachable.map(|task| (task.key.task.to_string(), TaskState::TaskUnreachable)));
        // Of a task that it does not know itself, the master says what it knows of the agent that is named with it.
        let answered = machine.tasks().filter(|(task, known)| {
            let agent = known.agent_id.as_ref().map(|id| id.value.as_str()).unwrap_or_default();
            aware && !masters.contains_key(*task) && view.unreachable_agents.contains_key(agent)
        });
        let answered: Vec<String> = answered.map(|(task, _)| task.clone()).collect();
        masters.extend(answered.into_iter().map(|task| (task, TaskState::TaskUnreachable)));
        if let Some(difference) = compare("the framework", &own, "the master", &masters) {
            return Some(format!("T7: of tasks of {id} {difference}"));
        }
    }
    None
}

/// Tasks that run, by framework.
fn on_agents(world: &World) -> BTreeMap<String, Tasks> {
    let mut all: BTreeMap<String, Tasks> = BTreeMap::new();
    for machine in world.agents.iter().filter_map(|agent| agent.machine.as_ref()) {
        let view = machine.view();
        for framework in view.frameworks() {
            let tasks = all.entry(framework.id.to_string()).or_default();
            for executor in framework.executors() {
                let live = executor.tasks().filter(|task| !state::is_terminal(task.state));
                tasks.extend(live.map(|task| (task.id.to_string(), task.state)));
            }
        }
    }
    all
}

fn compare(one: &str, first: &Tasks, other: &str, second: &Tasks) -> Option<String> {
    if first == second {
        return None;
    }
    let only = |a: &Tasks, b: &Tasks| -> Vec<String> {
        let differs = |(task, state): &(&String, &TaskState)| b.get(*task) != Some(state);
        a.iter().filter(differs).take(5).map(|(task, state)| format!("{task} {state:?}")).collect()
    };
    Some(format!("{one} says {:?}, {other} {:?}", only(first, second), only(second, first)))
}
