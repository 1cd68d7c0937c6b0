//! What is worth a line in the log: told as it happens, worded only where somebody reads it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use meseta_model::words::counted;
use meseta_model::{AgentId, Brief, NoteLevel, Quota, Resources, Role, limits, state};
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};
use meseta_wire::{Enumeration, Text};

use crate::state::{ExecutorKey, TaskKey};

/// One thing that happened, for whoever operates this master.
#[derive(Debug, Clone, PartialEq)]
pub enum Note {
    /// The registry is this master's; so many agents and frameworks of it are awaited.
    Leads {
        master: String,
        agents: usize,
        frameworks: usize,
    },
    Agent {
        info: Arc<v1::AgentInfo>,
        what: OfAgent,
    },
    /// What an operator decided of an agent.
    Service {
        agent: AgentId,
        what: Service,
    },
    /// One who wants to be an agent is not taken.
    AgentRefused {
        reason: String,
    },
    /// What an agent says of its resources cannot be read: the books stay as they are.
    TotalUnread {
        agent: AgentId,
        reason: String,
    },
    Framework {
        info: Arc<v1::FrameworkInfo>,
        what: OfFramework,
    },
    /// One who wants to be a framework is not taken.
    FrameworkRefused {
        reason: String,
    },
    TaskLaunched {
        task: TaskKey,
        agent: AgentId,
    },
    /// An executor is to run with less than one takes.
    SmallExecutor {
        executor: ExecutorKey,
        resources: Resources,
    },
    TaskEnded {
        task: TaskKey,
        agent: AgentId,
        state: TaskState,
        reason: Option<Reason>,
        message: Option<Text>,
    },
    Weights(Vec<(Role, f64)>),
    Quotas(Vec<(Role, Quota)>),
    /// The registry has quota that this master would not take, and holds to all the same: so many roles, and one of them.
    NestedQuotas {
        roles: usize,
        role: Role,
    },
    /// Another plan: machines with a window, and those of them that are down.
    Maintenance {
        machines: usize,
        down: usize,
    },
    /// An operator's wish for an agent's resources is on its way there.
    Resources {
        agent: AgentId,
        what: operation::Type,
    },
}

/// What became of an agent.
#[derive(Debug, Clone, PartialEq)]
pub enum OfAgent {
    Registered,
    Returned { was_unreachable: bool },
    Disconnected,
    Unreachable,
    Removed { why: &'static str },
    Gone,
}

/// How an agent is in service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    Deactivated,
    Reactivated,
    Draining,
    Drained,
}

/// What became of a framework.
#[derive(Debug, Clone, PartialEq)]
pub enum OfFramework {
    Subscribed,
    FailedOver,
    Disconnected { awaited: Duration },
    Ended,
}

impl Note {
    /// The end of a task; what is said of one that ended well is left away.
    pub(crate) fn end(task: &TaskKey, agent: &AgentId, status: &v1::TaskStatus) -> Note {
        let well = state::ended_well(status.state);
        Note::TaskEnded {
            task: task.clone(),
            agent: agent.clone(),
            state: status.state,
            reason: status.reason,
            message: status.message.clone().filter(|_| !well),
        }
    }

    pub fn level(&self) -> NoteLevel {
        match self {
            Note::TaskLaunched { .. } => NoteLevel::Detail,
            Note::TaskEnded { state, .. } if state::ended_well(*state) => NoteLevel::Detail,
            Note::Agent { what: OfAgent::Unreachable | OfAgent::Disconnected, .. } => NoteLevel::Trouble,
            Note::AgentRefused { .. } | Note::FrameworkRefused { .. } => NoteLevel::Trouble,
            Note::SmallExecutor { .. } | Note::NestedQuotas { .. } | Note::TotalUnread { .. } => {
                NoteLevel::Trouble
            }
            _ => NoteLevel::News,
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::Leads { master, agents, frameworks } => {
                let (agents, frameworks) = (counted(*agents, "agent"), counted(*frameworks, "framework"));
                write!(
                    f,
                    "this master leads as {master}; {agents} and {frameworks} of its registry are awaited"
                )
            }
            Note::Agent { info, what } => {
                let id = info.id.as_ref().map_or("?", |id| &id.value);
                write!(f, "agent {id} at {}:{} ", info.hostname, info.port())?;
                what.fmt(f)
            }
            Note::Service { agent, what } => write!(f, "agent {agent} {what}"),
            Note::AgentRefused { reason } => write!(f, "an agent is refused: {}", Brief(reason)),
            Note::TotalUnread { agent, reason } => write!(
                f,
                "what agent {agent} says of its resources cannot be read, and it is counted with what it had: {reason}"
            ),
            Note::Framework { info, what } => {
                let id = info.id.as_ref().map_or("?", |id| &id.value);
                write!(f, "framework {id} ({:?}) {what}", info.name)
            }
            Note::FrameworkRefused { reason } => write!(f, "a framework is refused: {}", Brief(reason)),
            Note::TaskLaunched { task, agent } => {
                write!(f, "task {} of framework {} is launched on agent {agent}", task.task, task.framework)
            }
            Note::SmallExecutor { executor, resources } => write!(
                f,
                "executor {} of framework {} on agent {} has cpus:{};mem:{}; give it cpus:{};mem:{} at least, without \
                 which it may not run",
                executor.executor,
                executor.framework,
                executor.agent,
                resources.cpus(),
                resources.mem(),
                limits::EXECUTOR_CPUS_MIN,
                limits::EXECUTOR_MEM_MIN_MB
            ),
            Note::TaskEnded { task, agent, state, reason, message } => {
                let (id, of, state) = (&task.task, &task.framework, state::name(*state));
                write!(f, "task {id} of framework {of} on agent {agent} ended: {state}")?;
                reason.iter().try_for_each(|reason| write!(f, ", {}", reason.name()))?;
                message.iter().try_for_each(|message| write!(f, ": {}", Brief(message)))
            }
            Note::Weights(weights) => {
                write!(f, "weights of {} are set:{}", counted(weights.len(), "role"), Brief(Weights(weights)))
            }
            Note::Quotas(quotas) => {
                write!(f, "quota of {} is set:{}", counted(quotas.len(), "role"), Brief(Quotas(quotas)))
            }
            Note::NestedQuotas { roles, role } => write!(
                f,
                "the registry has quota of roles below others ({roles} of them, such as {role}); it holds, but is not \
                 changed without --nested_quota, only removed"
            ),
            Note::Maintenance { machines, down } => {
                let machines = counted(*machines, "machine");
                write!(f, "the maintenance schedule is set: {machines}, {down} of them down")
            }
            Note::Resources { agent, what } => {
                write!(f, "an operator's {} is sent to agent {agent}", what.name())
            }
        }
    }
}

struct Weights<'a>(&'a [(Role, f64)]);

impl fmt::Display for Weights<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(role, weight)| write!(f, " {role}={weight}"))
    }
}

struct Quotas<'a>(&'a [(Role, Quota)]);

impl fmt::Display for Quotas<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(role, quota)| {
            write!(f, " {role}: guarantees {}, limits {};", quota.guarantees, quota.limits)
        })
    }
}

impl fmt::Display for OfAgent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OfAgent::Registered => f.write_str("registered"),
            OfAgent::Returned { was_unreachable: true } => f.write_str("is back; it was unreachable"),
            OfAgent::Returned { was_unreachable: false } => f.write_str("is back"),
            OfAgent::Disconnected => f.write_str("is disconnected"),
            OfAgent::Unreachable => f.write_str("is unreachable: it did not answer in time"),
            OfAgent::Removed { why } => write!(f, "is removed: {why}"),
            OfAgent::Gone => f.write_str("is gone for good"),
        }
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Service::Deactivated => "is deactivated: nothing of it is offered",
            Service::Reactivated => "is reactivated",
            Service::Draining => "is being drained",
            Service::Drained => "is drained",
        })
    }
}

impl fmt::Display for OfFramework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OfFramework::Subscribed => f.write_str("is subscribed"),
            OfFramework::FailedOver => f.write_str("is subscribed anew: the connection before is over"),
            OfFramework::Disconnected { awaited } => {
                write!(f, "is disconnected; it is awaited for {} s", awaited.as_secs_f64())
            }
            OfFramework::Ended => f.write_str("ended"),
        }
    }
}
