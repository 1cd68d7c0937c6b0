//! The tasks of a framework, and which of them the master has still to answer for.
//!
//! A task is kept from its launch, or from the first word of it, to its end. After each subscription, and after a launch
//! that had no answer, tasks are asked about until a status of each came: the master says nothing of a task whose agent
//! may still come back to it. Those that are out of sight are asked about until they are not: an agent that comes back
//! without one tells nobody, if the master never heard of that task.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use meseta_model::{KillAsked, Mono, Rng, limits, state};
use meseta_wire::v1::{self, TaskState};

/// The pause between two questions about the same tasks, at first; doubled up to a minute.
const ASK_AGAIN: Duration = Duration::from_secs(2);
const ASK_AGAIN_MAX: Duration = Duration::from_secs(60);

/// What is known of a task.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    pub agent_id: Option<v1::AgentId>,
    pub state: TaskState,
    /// Of the newest status that had one.
    pub uuid: Option<Bytes>,
    pub kill: Option<KillAsked>,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Tasks {
    known: BTreeMap<String, Known>,
    /// The last status of tasks that ended, oldest first.
    ended: VecDeque<(String, Option<Bytes>)>,
    /// Tasks that nothing was heard of since they were asked about.
    unanswered: BTreeSet<String>,
    ask_at: Option<Mono>,
    asked: u32,
    /// Those that the present step is about.
    touched: Vec<String>,
}

impl Tasks {
    /// A step begins.
    pub(crate) fn begin(&mut self) {
        self.touched.clear();
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Known> {
        self.known.get(id)
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (&String, &Known)> {
        self.known.iter()
    }

    /// A task is being launched.
    pub(crate) fn launched(&mut self, task: &v1::TaskInfo) {
        let known = Known {
            agent_id: Some(task.agent_id.clone()),
            state: TaskState::TaskStaging,
            uuid: None,
            kill: None,
        };
        self.keep(&task.task_id.value, known);
    }

    fn keep(&mut self, id: &str, known: Known) {
        if self.known.len() < limits::TASKS_PER_FRAMEWORK_MAX {
            self.touched.push(id.to_owned());
            self.known.insert(id.to_owned(), known);
        }
    }

    /// Takes a status in. Returns whether it is news.
    pub(crate) fn heard(&mut self, status: &v1::TaskStatus, now: Mono, rng: &mut Rng) -> bool {
        let news = self.take(status);
        if status.state == TaskState::TaskUnreachable {
            self.doubt(&status.task_id.value, now, rng);
        }
        news
    }

    fn take(&mut self, status: &v1::TaskStatus) -> bool {
        let id = status.task_id.value.as_str();
        self.touched.push(id.to_owned());
        self.unanswered.remove(id);
        if self.unanswered.is_empty() {
            self.ask_at = None;
        }
        let uuid = status.uuid.clone().filter(|uuid| !uuid.is_empty());
        let Some(known) = self.known.get_mut(id) else { return self.heard_of_unknown(status, uuid) };
        let news = known.state != status.state || uuid.is_some() && uuid != known.uuid;
        known.state = status.state;
        known.uuid = uuid.clone().or(known.uuid.take());
        known.agent_id = status.agent_id.clone().or(known.agent_id.take());
        if ends(status.state) {
            self.known.remove(id);
            self.remember(id, uuid);
        }
        news
    }

    /// Of a task that an earlier instance launched, or that ended already.
    fn heard_of_unknown(&mut self, status: &v1::TaskStatus, uuid: Option<Bytes>) -> bool {
        let id = &status.task_id.value;
        let told = ends(status.state)
            && self.ended.iter().any(|(ended, last)| ended == id && (*last == uuid || uuid.is_none()));
        if ends(status.state) {
            if !told {
                self.remember(id, uuid);
            }
            return !told;
        }
        let agent_id = status.agent_id.clone();
        self.keep(id, Known { agent_id, state: status.state, uuid, kill: None });
        true
    }

    fn remember(&mut self, id: &str, uuid: Option<Bytes>) {
        self.ended.push_back((id.to_owned(), uuid));
        if self.ended.len() > limits::SCHEDULER_ENDED_TASKS {
            self.ended.pop_front();
        }
    }

    /// The owner wants a task to end. One that is not known is the master's to answer for.
    pub(crate) fn killing(&mut self, id: &str, policy: Option<v1::KillPolicy>) {
        if let Some(known) = self.known.get_mut(id) {
            known.kill = Some(KillAsked { policy });
        }
    }

    /// Every task is asked about, from now on until it is answered for.
    pub(crate) fn doubt_all(&mut self) {
        self.unanswered = self.known.keys().cloned().collect();
        (self.ask_at, self.asked) = (None, 0);
    }

    /// That task may never have been launched.
    pub(crate) fn doubt(&mut self, id: &str, now: Mono, rng: &mut Rng) {
        if self.known.contains_key(id) && self.unanswered.insert(id.to_owned()) && self.ask_at.is_none() {
            self.plan(now, rng);
        }
        self.touched.push(id.to_owned());
    }

    /// Tasks to ask about now, and plans to ask again.
    pub(crate) fn ask(&mut self, now: Mono, rng: &mut Rng) -> Vec<(v1::TaskId, Option<v1::AgentId>)> {
        self.ask_at = None;
        if self.unanswered.is_empty() {
            return Vec::new();
        }
        self.plan(now, rng);
        let id = |id: &String| v1::TaskId { value: id.as_str().into(), ..Default::default() };
        let asked = |task: &String| (id(task), self.known.get(task).and_then(|known| known.agent_id.clone()));
        self.unanswered.iter().map(asked).collect()
    }

    fn plan(&mut self, now: Mono, rng: &mut Rng) {
        let span = ASK_AGAIN.saturating_mul(1 << self.asked.min(16)).min(ASK_AGAIN_MAX);
        self.asked = self.asked.saturating_add(1);
        self.ask_at = Some(now + span / 2 + rng.part_of(span / 2));
    }

    /// When to ask again.
    pub(crate) fn ask_at(&self) -> Option<Mono> {
        self.ask_at
    }

    /// Looks at all tasks.
    pub(crate) fn check(&self) {
        self.known.iter().for_each(|(id, known)| assert!(!ends(known.state), "task {id} ended and is kept"));
        self.unanswered.iter().for_each(|id| self.check_task(id));
        self.check_counts();
    }

    /// Looks at those that the last step was about.
    pub(crate) fn check_touched(&self) {
        self.touched.iter().for_each(|id| self.check_task(id));
        self.check_counts();
    }

    fn check_task(&self, id: &str) {
        match self.known.get(id) {
            Some(known) => assert!(!ends(known.state), "task {id} ended and is kept"),
            None => assert!(!self.unanswered.contains(id), "task {id} is asked about and not known"),
        }
    }

    fn check_counts(&self) {
        assert!(self.known.len() <= limits::TASKS_PER_FRAMEWORK_MAX);
        assert!(self.unanswered.len() <= self.known.len(), "more tasks are asked about than are known");
        assert!(self.unanswered.is_empty() || self.ask_at.is_some(), "nobody would ask again");
        assert!(self.ended.len() <= limits::SCHEDULER_ENDED_TASKS);
    }
}

/// Whether nothing more is to be expected of a task. A master that does not know it (UNKNOWN) will not bring it back; an
/// agent may, and then it is learned anew.
fn ends(state: TaskState) -> bool {
    state::is_terminal(state) || state == TaskState::TaskUnknown
}
