//! The names of files: Mesos' folders, which operators know.
//!
//! Paths of checkpoints are relative to `<work_dir>/meta`, those of sandboxes to `<work_dir>`.

use meseta_journal::{PathError, RelPath};
use meseta_model::{AgentId, ExecutorId, FrameworkId, TaskId};

/// This boot of the machine, as plain text.
pub const BOOT_ID: &str = "boot_id";
/// The link to the folder of the agent that lives here. Removing it makes the next start a new agent.
pub const LATEST: &str = "slaves/latest";

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
    path(format!("slaves/{agent}"))
}

/// The link to the present agent, as a path.
pub fn latest() -> RelPath {
    path(LATEST.to_owned())
}

/// What the agent says of itself.
pub fn agent_info(agent: &AgentId) -> RelPath {
    path(format!("slaves/{agent}/slave.info"))
}

/// How the agent is being drained.
pub fn drain_config(agent: &AgentId) -> RelPath {
    path(format!("slaves/{agent}/drain.config"))
}

/// The log of status updates of all tasks.
pub fn update_log(agent: &AgentId) -> RelPath {
    path(format!("slaves/{agent}/updates"))
}

/// The folder of a framework's checkpoints.
pub fn framework(agent: &AgentId, framework: &FrameworkId) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}"))
}

/// What is known of a framework.
pub fn framework_info(agent: &AgentId, framework: &FrameworkId) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}/framework.info"))
}

/// The folder of an executor: of its checkpoints, and of its sandboxes.
pub fn executor(agent: &AgentId, framework: &FrameworkId, executor: &ExecutorId) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}/executors/{executor}"))
}

/// What is known of an executor's newest run.
pub fn executor_info(agent: &AgentId, framework: &FrameworkId, executor: &ExecutorId) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}/executors/{executor}/executor.info"))
}

/// One run of an executor: the folder of its checkpoints, and its sandbox.
pub fn run(agent: &AgentId, framework: &FrameworkId, executor: &ExecutorId, container: &str) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}/executors/{executor}/runs/{container}"))
}

/// The link to an executor's newest run.
pub fn latest_run(agent: &AgentId, framework: &FrameworkId, executor: &ExecutorId) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}/executors/{executor}/runs/latest"))
}

/// The folder of a task's checkpoint.
pub fn task(
    agent: &AgentId,
    framework: &FrameworkId,
    executor: &ExecutorId,
    container: &str,
    task: &TaskId,
) -> RelPath {
    path(format!("slaves/{agent}/frameworks/{framework}/executors/{executor}/runs/{container}/tasks/{task}"))
}

/// The name of a task's checkpoint in its folder.
pub const TASK_INFO: &str = "task.info";

/// A nested container's sandbox, below its parent's; an error where the path becomes too long.
pub fn nested(parent: &RelPath, id: &str) -> Result<RelPath, PathError> {
    parent.join("containers")?.join(id)
}
