//! T1: a launch starts its process at most once, in all time; and a container is asked for at most once.

use meseta_agent::ContainerPath;

use super::facts::{Agent, Facts};

/// A container is asked for.
pub fn one_launch(agent: &mut Agent, path: &ContainerPath) {
    assert!(agent.asked.insert(path.clone()), "T1: container {path:?} is launched a second time");
}

/// The process of a task began.
pub fn one_start(facts: &mut Facts, name: &str) {
    let Some(launch) = facts.launch(name) else { return };
    launch.starts += 1;
    assert_eq!(launch.starts, 1, "T1: the process of {name} was started before");
}
