//! What is worth a line in the log: told as it happens, worded only where somebody reads it.

use std::fmt;

use meseta_model::words::counted;
use meseta_model::{Brief, ExecutorId, FrameworkId, NoteLevel, TaskId, state};
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};
use meseta_wire::{Enumeration, Text};

/// One thing that happened, for whoever operates this agent.
#[derive(Debug, Clone, PartialEq)]
pub enum Note {
    /// What an earlier process left: who this agent is, and what goes on.
    Recovered {
        agent: Option<String>,
        executors: usize,
        tasks: usize,
        strangers: usize,
    },
    /// A file of the work_dir that is not what was written.
    Damaged {
        what: String,
    },
    Registered {
        agent: String,
        master: String,
    },
    Returned {
        agent: String,
        master: String,
    },
    ExecutorLaunched {
        framework: FrameworkId,
        executor: ExecutorId,
        pid: u32,
    },
    ExecutorEnded {
        framework: FrameworkId,
        executor: ExecutorId,
        status: Option<i32>,
    },
    TaskEnded {
        framework: FrameworkId,
        task: TaskId,
        state: TaskState,
        reason: Option<Reason>,
        message: Option<Text>,
    },
    Draining,
}

impl Note {
    /// The end of a task; what is said of one that ended well is left away.
    pub(crate) fn end(framework: &FrameworkId, task: &TaskId, status: &v1::TaskStatus) -> Note {
        let well = state::ended_well(status.state);
        Note::TaskEnded {
            framework: framework.clone(),
            task: task.clone(),
            state: status.state,
            reason: status.reason,
            message: status.message.clone().filter(|_| !well),
        }
    }

    pub fn level(&self) -> NoteLevel {
        match self {
            Note::TaskEnded { state, .. } if state::ended_well(*state) => NoteLevel::Detail,
            Note::Damaged { .. } => NoteLevel::Trouble,
            Note::Recovered { strangers, .. } if *strangers > 0 => NoteLevel::Trouble,
            _ => NoteLevel::News,
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::Recovered { agent, executors, tasks, strangers } => {
                match agent {
                    Some(agent) => write!(f, "recovered as agent {agent}")?,
                    None => f.write_str("nothing to recover: this is a new agent")?,
                }
                match executors {
                    0 => f.write_str("; no executor goes on")?,
                    1 => write!(f, "; an executor with {} goes on", counted(*tasks, "task"))?,
                    more => write!(f, "; {more} executors with {} go on", counted(*tasks, "task"))?,
                }
                match strangers {
                    0 => Ok(()),
                    1 => f.write_str("; a container that belongs to none is ended"),
                    more => write!(f, "; {more} containers that belong to none are ended"),
                }
            }
            Note::Damaged { what } => write!(f, "a checkpoint cannot be read, and is left away: {what}"),
            Note::Registered { agent, master } => {
                write!(f, "registered with master {master} as agent {agent}")
            }
            Note::Returned { agent, master } => {
                write!(f, "registered again with master {master} as agent {agent}")
            }
            Note::ExecutorLaunched { framework, executor, pid } => {
                write!(f, "executor {executor} of framework {framework} is started as process {pid}")
            }
            Note::ExecutorEnded { framework, executor, status } => {
                write!(f, "executor {executor} of framework {framework} {}", crate::status::ending(*status))
            }
            Note::TaskEnded { framework, task, state, reason, message } => {
                write!(f, "task {task} of framework {framework} ended: {}", state::name(*state))?;
                reason.iter().try_for_each(|reason| write!(f, ", {}", reason.name()))?;
                message.iter().try_for_each(|message| write!(f, ": {}", Brief(message)))
            }
            Note::Draining => {
                f.write_str("this agent is being drained: its tasks are killed, and new ones are refused")
            }
        }
    }
}
