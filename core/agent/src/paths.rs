//! The names of files: Mesos' folders, which operators know.
//!
//! Paths of checkpoints are relative to `<work_dir>/meta`, those of sandboxes to `<work_dir>`.

use meseta_journal::{NodeKind, PathError, RelPath};
use meseta_model::{AgentId, ExecutorId, FrameworkId, TaskId};

/// The folders in which those of agents, frameworks, executors and runs are, each within one of the folder before it.
pub const AGENTS: &str = "slaves";
pub const FRAMEWORKS: &str = "frameworks";
pub const EXECUTORS: &str = "executors";
pub const RUNS: &str = "runs";
pub const LEVELS: [&str; 4] = [AGENTS, FRAMEWORKS, EXECUTORS, RUNS];

/// This boot of the machine, as plain text.
pub const BOOT_ID: &str = "boot_id";
/// The link to the folder of the agent that lives here. Removing it makes the next start a new agent.
pub const LATEST: &str = "slaves/latest";

/// What has to be at that path below `meta/`, if anything is; `None` where nothing is of ours.
pub fn kind(path: &RelPath) -> Option<NodeKind> {
    let names: Vec<&str> = path.names().collect();
    match names[..] {
        ["boot_id"] | ["resources", "resources.info"] => Some(NodeKind::File),
        [AGENTS, "latest"] => Some(NodeKind::Link),
        [AGENTS, _, "slave.info" | "drain.config" | "updates"] => Some(NodeKind::File),
        ["resources"] | [AGENTS] | [AGENTS, _] => Some(NodeKind::Folder),
        [AGENTS, _, FRAMEWORKS, ref below @ ..] => kind_below(below),
        _ => None,
    }
}

/// The same below the folder of an agent's frameworks.
fn kind_below(names: &[&str]) -> Option<NodeKind> {
    match names {
        [_, "framework.info"] | [_, EXECUTORS, _, "executor.info"] => Some(NodeKind::File),
        [_, EXECUTORS, _, RUNS, _, "tasks", _, TASK_INFO] => Some(NodeKind::File),
        [] | [_] | [_, EXECUTORS] | [_, EXECUTORS, _] => Some(NodeKind::Folder),
        [_, EXECUTORS, _, RUNS] | [_, EXECUTORS, _, RUNS, _] => Some(NodeKind::Folder),
        [_, EXECUTORS, _, RUNS, _, "tasks"] | [_, EXECUTORS, _, RUNS, _, "tasks", _] => {
            Some(NodeKind::Folder)
        }
        _ => None,
    }
}

/// Ids are validated where they come in, so a path made of them is in order.
fn path(text: String) -> RelPath {
    RelPath::new(&text).expect("validated ids make a valid path")
}

/// What operations made of the agent's resources, whatever id it has.
pub const RESOURCES: &str = "resources/resources.info";

/// The same, as a path.
pub fn resources() -> RelPath {
    path(RESOURCES.to_owned())
}

/// The folder of an agent's checkpoints, and of its sandboxes.
pub fn agent(agent: &AgentId) -> RelPath {
    path(format!("{AGENTS}/{agent}"))
}

/// The link to the present agent, as a path.
pub fn latest() -> RelPath {
    path(LATEST.to_owned())
}

/// What the agent says of itself.
pub fn agent_info(of: &AgentId) -> RelPath {
    path(format!("{}/slave.info", agent(of)))
}

/// How the agent is being drained.
pub fn drain_config(of: &AgentId) -> RelPath {
    path(format!("{}/drain.config", agent(of)))
}

/// The log of status updates of all tasks.
pub fn update_log(of: &AgentId) -> RelPath {
    path(format!("{}/updates", agent(of)))
}

/// The folder of a framework's checkpoints.
pub fn framework(of: &AgentId, framework: &FrameworkId) -> RelPath {
    path(format!("{}/{FRAMEWORKS}/{framework}", agent(of)))
}

/// What is known of a framework.
pub fn framework_info(of: &AgentId, id: &FrameworkId) -> RelPath {
    path(format!("{}/framework.info", framework(of, id)))
}

/// The folder of an executor: of its checkpoints, and of its sandboxes.
pub fn executor(of: &AgentId, owner: &FrameworkId, executor: &ExecutorId) -> RelPath {
    path(format!("{}/{EXECUTORS}/{executor}", framework(of, owner)))
}

/// What is known of an executor's newest run.
pub fn executor_info(of: &AgentId, owner: &FrameworkId, id: &ExecutorId) -> RelPath {
    path(format!("{}/executor.info", executor(of, owner, id)))
}

/// One run of an executor: the folder of its checkpoints, and its sandbox.
pub fn run(of: &AgentId, owner: &FrameworkId, id: &ExecutorId, container: &str) -> RelPath {
    path(format!("{}/{RUNS}/{container}", executor(of, owner, id)))
}

/// The link to an executor's newest run.
pub fn latest_run(of: &AgentId, owner: &FrameworkId, id: &ExecutorId) -> RelPath {
    run(of, owner, id, "latest")
}

/// The folder of a task's checkpoint.
pub fn task(of: &AgentId, owner: &FrameworkId, id: &ExecutorId, container: &str, task: &TaskId) -> RelPath {
    path(format!("{}/tasks/{task}", run(of, owner, id, container)))
}

/// The name of a task's checkpoint in its folder.
pub const TASK_INFO: &str = "task.info";

/// A nested container's sandbox, below its parent's; an error where the path becomes too long.
pub fn nested(parent: &RelPath, id: &str) -> Result<RelPath, PathError> {
    parent.join("containers")?.join(id)
}
