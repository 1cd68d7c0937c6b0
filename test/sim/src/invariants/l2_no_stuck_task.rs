//! L2: no task stays where it may only pass: launched and not begun, or being killed.

use meseta_wire::v1::TaskState;

use crate::world::World;

/// A task that is on its way for too long.
pub fn stuck(world: &World) -> Option<String> {
    let view = world.master.view()?;
    let passing =
        |state| matches!(state, TaskState::TaskStaging | TaskState::TaskKilling | TaskState::TaskStarting);
    let stuck = view.tasks.values().find(|task| passing(task.state));
    stuck.map(|task| format!("L2: {:?} of {} stays {:?}", task.key.task, task.key.framework, task.state))
}
