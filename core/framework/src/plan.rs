//! The policy that runs a list of tasks: accepts what fits, declines the rest, ends when all ended.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use meseta_model::{Now, Resources, state};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::Call;

use crate::{Known, Notice, Policy, calls};

/// One thing to be launched.
#[derive(Debug, Clone, PartialEq)]
pub enum Work {
    Task(Box<v1::TaskInfo>),
    /// Tasks that run together, in one executor.
    Group {
        executor: Box<v1::ExecutorInfo>,
        tasks: Vec<v1::TaskInfo>,
    },
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Not launched yet.
    pub waiting: usize,
    pub running: usize,
    pub finished: usize,
    /// Ended in any other way than TASK_FINISHED.
    pub failed: usize,
}

/// Tasks to be run once each. Agents are filled in; all else is the caller's.
#[derive(Debug)]
pub struct Plan {
    waiting: VecDeque<Work>,
    /// The state of each task that was launched.
    launched: BTreeMap<String, v1::TaskState>,
    /// For how long an offer that fits nothing is not made again.
    refuse: Duration,
    /// No more offers are wanted, and the master was told.
    suppressed: bool,
}

impl Work {
    fn tasks(&self) -> &[v1::TaskInfo] {
        match self {
            Work::Task(task) => std::slice::from_ref(task),
            Work::Group { tasks, .. } => tasks,
        }
    }

    /// What it needs of an offer; none where its resources cannot be read: then the master is left to refuse it.
    fn needs(&self) -> Resources {
        let of = |resources: &[v1::Resource]| Resources::from_wire(resources).unwrap_or_default();
        let executor = match self {
            Work::Task(task) => task.executor.as_deref(),
            Work::Group { executor, .. } => Some(&**executor),
        };
        let mut needs = executor.map(|executor| of(&executor.resources)).unwrap_or_default();
        for task in self.tasks() {
            needs.add(&of(&task.resources));
        }
        needs
    }

    /// The operation that launches it there.
    fn operation(self, agent: &v1::AgentId, framework: &v1::FrameworkId) -> v1::offer::Operation {
        match self {
            Work::Task(mut task) => {
                task.agent_id = agent.clone();
                if let Some(executor) = &mut task.executor {
                    executor.framework_id = Some(framework.clone());
                }
                calls::launch(vec![*task])
            }
            Work::Group { mut executor, mut tasks } => {
                executor.framework_id = Some(framework.clone());
                tasks.iter_mut().for_each(|task| task.agent_id = agent.clone());
                calls::launch_group(*executor, tasks)
            }
        }
    }
}

impl Plan {
    /// `refuse`: for how long an offer that fits nothing is not made again.
    pub fn new(work: impl IntoIterator<Item = Work>, refuse: Duration) -> Plan {
        let waiting = work.into_iter().filter(|work| !work.tasks().is_empty()).collect();
        Plan { waiting, launched: BTreeMap::new(), refuse, suppressed: false }
    }

    pub fn report(&self) -> Report {
        let waiting = self.waiting.iter().map(|work| work.tasks().len()).sum();
        let ended = self.launched.values().filter(|state| state::is_terminal(**state)).count();
        let finished = self.launched.values().filter(|state| **state == v1::TaskState::TaskFinished).count();
        Report { waiting, running: self.launched.len() - ended, finished, failed: ended - finished }
    }

    fn use_offer(&mut self, offer: &v1::Offer, calls: &mut Vec<Call>) {
        let mut left = Resources::from_record(&offer.resources).unwrap_or_default();
        let mut operations = Vec::new();
        let mut later = VecDeque::new();
        for work in self.waiting.drain(..) {
            let needs = work.needs();
            if !left.contains(&needs) {
                later.push_back(work);
                continue;
            }
            left = left.minus(&needs);
            let ids = work.tasks().iter().map(|task| task.task_id.value.to_string());
            self.launched.extend(ids.map(|id| (id, v1::TaskState::TaskStaging)));
            operations.push(work.operation(&offer.agent_id, &offer.framework_id));
        }
        self.waiting = later;
        let offers = vec![offer.id.clone()];
        calls.push(match operations.is_empty() {
            true => calls::decline(offers, self.refuse),
            false => calls::accept(offers, operations, self.refuse),
        });
    }

    fn suppress(&mut self, calls: &mut Vec<Call>) {
        if self.waiting.is_empty() && !self.suppressed {
            self.suppressed = true;
            calls.push(calls::suppress(Vec::new()));
        }
    }
}

impl Policy for Plan {
    fn hear<'a>(
        &mut self,
        _: Now,
        notice: &Notice,
        _: &dyn Fn(&str) -> Option<&'a Known>,
        calls: &mut Vec<Call>,
    ) {
        match notice {
            Notice::Offers(offers) => {
                offers.iter().for_each(|offer| self.use_offer(offer, calls));
                self.suppress(calls);
            }
            Notice::Subscribed { .. } => self.suppress(calls),
            // It may have been lost with the stream: it is said again on the next.
            Notice::Disconnected { .. } => self.suppressed = false,
            Notice::Update { status, .. } => {
                if let Some(known) = self.launched.get_mut(status.task_id.value.as_str())
                    && !state::is_terminal(*known)
                {
                    *known = ended_or(status.state);
                }
            }
            _ => {}
        }
    }

    fn finished(&self) -> bool {
        self.waiting.is_empty() && self.launched.values().all(|state| state::is_terminal(*state))
    }
}

/// A task that no agent has, and that was launched, was lost on its way.
fn ended_or(state: v1::TaskState) -> v1::TaskState {
    match state {
        v1::TaskState::TaskUnknown => v1::TaskState::TaskDropped,
        state => state,
    }
}
