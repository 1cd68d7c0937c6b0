//! Task states: which end a task, which hide from old frameworks, and their names.
//!
//! Owns what follows from a state alone. Refuses to know who may move a task from one state to another.

use meseta_wire::Enumeration;
use meseta_wire::v1::TaskState;

/// Every state, in the order of their numbers on the wire.
pub const ALL: [TaskState; 14] = [
    TaskState::TaskStarting,
    TaskState::TaskRunning,
    TaskState::TaskFinished,
    TaskState::TaskFailed,
    TaskState::TaskKilled,
    TaskState::TaskLost,
    TaskState::TaskStaging,
    TaskState::TaskError,
    TaskState::TaskKilling,
    TaskState::TaskDropped,
    TaskState::TaskUnreachable,
    TaskState::TaskGone,
    TaskState::TaskGoneByOperator,
    TaskState::TaskUnknown,
];

/// Whether a task that is over ended as its framework wanted it to.
pub fn ended_well(state: TaskState) -> bool {
    matches!(state, TaskState::TaskFinished | TaskState::TaskKilled)
}

/// Whether the task is over: its resources are free and its id may be used again. A task that is GONE_BY_OPERATOR or LOST
/// is over as far as we know, although an agent that comes back may tell otherwise.
pub fn is_terminal(state: TaskState) -> bool {
    match state {
        TaskState::TaskFinished
        | TaskState::TaskFailed
        | TaskState::TaskKilled
        | TaskState::TaskError
        | TaskState::TaskLost
        | TaskState::TaskDropped
        | TaskState::TaskGone
        | TaskState::TaskGoneByOperator => true,
        TaskState::TaskStaging
        | TaskState::TaskStarting
        | TaskState::TaskRunning
        | TaskState::TaskKilling
        | TaskState::TaskUnreachable
        | TaskState::TaskUnknown => false,
    }
}

/// The state as a framework sees it: without PARTITION_AWARE, all that came with that capability is LOST.
pub fn seen_by(state: TaskState, partition_aware: bool) -> TaskState {
    match state {
        TaskState::TaskDropped
        | TaskState::TaskUnreachable
        | TaskState::TaskGone
        | TaskState::TaskGoneByOperator
        | TaskState::TaskUnknown
            if !partition_aware =>
        {
            TaskState::TaskLost
        }
        state => state,
    }
}

/// The name on the wire.
pub fn name(state: TaskState) -> &'static str {
    state.name()
}

/// The state of a name on the wire.
pub fn from_name(text: &str) -> Option<TaskState> {
    TaskState::from_name(text)
}

/// How a process ended, as wait(2) tells it: `exited with status 3`, `terminated with signal Killed`.
pub fn wait_status_text(raw: i32) -> String {
    let signal = raw & 0x7f;
    match signal {
        0 => format!("exited with status {}", (raw >> 8) & 0xff),
        _ => format!("terminated with signal {}", signal_name(signal)),
    }
}

/// A signal's name, as strsignal(3) gives it.
fn signal_name(signal: i32) -> String {
    let name = match signal {
        1 => "Hangup",
        2 => "Interrupt",
        3 => "Quit",
        4 => "Illegal instruction",
        5 => "Trace/breakpoint trap",
        6 => "Aborted",
        7 => "Bus error",
        8 => "Floating point exception",
        9 => "Killed",
        10 => "User defined signal 1",
        11 => "Segmentation fault",
        12 => "User defined signal 2",
        13 => "Broken pipe",
        14 => "Alarm clock",
        15 => "Terminated",
        24 => "CPU time limit exceeded",
        25 => "File size limit exceeded",
        31 => "Bad system call",
        _ => return format!("{signal}"),
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_states() {
        let line = |state: TaskState| {
            let end = if is_terminal(state) { "over" } else { "alive" };
            format!("{} {end} {}", name(state), name(seen_by(state, false)))
        };
        let table: Vec<String> = ALL.into_iter().map(line).collect();
        let expected = "TASK_STARTING alive TASK_STARTING|TASK_RUNNING alive TASK_RUNNING|\
            TASK_FINISHED over TASK_FINISHED|TASK_FAILED over TASK_FAILED|TASK_KILLED over TASK_KILLED|\
            TASK_LOST over TASK_LOST|TASK_STAGING alive TASK_STAGING|TASK_ERROR over TASK_ERROR|\
            TASK_KILLING alive TASK_KILLING|TASK_DROPPED over TASK_LOST|TASK_UNREACHABLE alive TASK_LOST|\
            TASK_GONE over TASK_LOST|TASK_GONE_BY_OPERATOR over TASK_LOST|TASK_UNKNOWN alive TASK_LOST";
        assert_eq!(table.join("|"), expected);
    }

    #[test]
    fn names_round_trip_and_partition_aware_frameworks_see_all() {
        for state in ALL {
            assert_eq!(from_name(name(state)), Some(state));
            assert_eq!(seen_by(state, true), state);
        }
        assert_eq!(from_name("TASK_"), None);
    }
}
