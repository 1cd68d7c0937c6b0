//! The master answered an introduction: the agent is known, known again, or refused.

use std::sync::Arc;
use std::time::Duration;

use meseta_journal::{DiskOp, Kind, Site, seal};
use meseta_model::{AgentId, ExecutorId, FrameworkId, Now, Outbox, TaskId};
use meseta_wire::Message;
use meseta_wire::internal::{self, FromAgent, from_agent, to_agent};
use meseta_wire::v1::{self, TaskState, task_status::Reason};

use crate::connection::Stage;
use crate::disk::Then;
use crate::state::Farewell;
use crate::status::Word;
use crate::{Agent, Effect, Mutant, Note, paths};

impl Agent {
    pub(crate) fn registered_as(
        &mut self,
        now: Now,
        message: &to_agent::Registered,
        out: &mut Outbox<Effect>,
    ) {
        let Ok(id) = AgentId::new(&message.agent_id.value) else { return };
        if self.admitted() && self.info.id.as_ref().is_some_and(|known| *known != message.agent_id) {
            // A repeated attempt came after the master had given up who made the first: on this link it speaks to
            // another agent now, so on another one it hears which agent this is.
            return self.connect_anew(out);
        }
        if !matches!(self.connection.stage, Stage::Introduced { .. }) {
            return;
        }
        if let Some(known) = &self.info.id {
            // The answer to an attempt that was repeated while the id was being written.
            if *known == message.agent_id {
                self.connection.stage = Stage::Identifying;
                self.known_to(now, &message.master_id, message.total_ping_timeout);
                if self.connection.identified {
                    self.disk.then(Then::Identified);
                }
            }
            return;
        }
        let mut info = (*self.info).clone();
        info.id = Some(message.agent_id.clone());
        self.info = Arc::new(info);
        self.connection.stage = Stage::Identifying;
        self.known_to(now, &message.master_id, message.total_ping_timeout);
        self.record_identity(&id);
        if self.mutated(Mutant::NamedBeforeDurable) {
            (self.connection.identified, self.connection.stage) = (true, Stage::Registered);
        }
        self.disk.then(Then::Identified);
    }

    fn record_identity(&mut self, id: &AgentId) {
        let record = internal::AgentCheckpoint { info: (*self.info).clone().into(), ..Default::default() };
        let bytes = seal(Kind::AgentInfo, &record.encode_to_vec());
        self.disk.change(DiskOp::replace(Site::AGENT_INFO, paths::agent_info(id), bytes));
        // The log begins with its head, before anything can be added to it.
        let log = self.whole_log();
        log.into_iter().for_each(|op| self.disk.change(op));
        self.disk.change(DiskOp::link(Site::AGENT_LATEST, paths::latest(), paths::agent(id)));
    }

    /// The new id is on disk: the agent serves under it.
    pub(crate) fn identified(&mut self, now: Now, out: &mut Outbox<Effect>) {
        self.connection.identified = true;
        if self.connection.stage == Stage::Identifying {
            self.connection.stage = Stage::Registered;
            self.connection.attempts = 0;
            self.confirm(out);
            let (agent, master) = self.names();
            out.push(Effect::Note(Note::Registered { agent, master }));
            self.forward_all(now, out);
            self.forward_operations(now, None, out);
        }
    }

    /// The master may count on it: killed at any moment from now on, it comes back as the same agent.
    fn confirm(&self, out: &mut Outbox<Effect>) {
        let Some(id) = &self.info.id else { return };
        let identified = from_agent::Identified { agent_id: id.clone(), ..Default::default() };
        self.to_master(FromAgent { identified: Some(identified.into()), ..Default::default() }, out);
    }

    pub(crate) fn reregistered(
        &mut self,
        now: Now,
        message: &to_agent::Reregistered,
        out: &mut Outbox<Effect>,
    ) {
        if self.registered() {
            // The master had given this agent up, and then took a repeated attempt for its word: what that told was
            // before what the agent was sent and did on this link since. On another one it says how things are.
            return self.connect_anew(out);
        }
        if !matches!(self.connection.stage, Stage::Introduced { .. }) {
            return;
        }
        self.connection.stage = Stage::Registered;
        self.connection.attempts = 0;
        self.known_to(now, &message.master_id, message.total_ping_timeout);
        let (agent, master) = self.names();
        out.push(Effect::Note(Note::Returned { agent, master }));
        for framework in &message.ended {
            self.shutdown_framework(now, &framework.value, out);
        }
        for task in &message.expected {
            // Nothing is owed to a framework that ended.
            if !message.ended.contains(&task.framework_id) {
                self.answer_for(now, task, out);
            }
        }
        match &message.drain {
            Some(config) => self.begin_drain(now, config.clone()),
            None => self.end_drain(),
        }
        self.forward_all(now, out);
        // Outcomes first: what is told with a drop of the resources that there are counts on them.
        self.forward_operations(now, None, out);
        message.expected_operations.iter().for_each(|expected| self.answer_for_operation(expected, out));
    }

    /// Its own id and its master's.
    fn names(&self) -> (String, String) {
        let own = self.info.id.as_ref().map(|id| id.value.to_string());
        (own.unwrap_or_default(), self.connection.master_id.clone().unwrap_or_default())
    }

    fn known_to(&mut self, now: Now, master_id: &str, ping_timeout: i64) {
        self.connection.master_id = Some(master_id.to_owned());
        self.connection.ping_timeout = Duration::from_nanos(ping_timeout.max(0) as u64);
        self.heard(now);
    }

    /// The master expects a task here: if it is not, that is the end of it.
    fn answer_for(&mut self, now: Now, expected: &to_agent::ExpectedTask, out: &mut Outbox<Effect>) {
        let ids = (FrameworkId::new(&expected.framework_id.value), TaskId::new(&expected.task_id.value));
        let (Ok(framework_id), Ok(task_id)) = ids else { return };
        let here = self.executor_of(&framework_id, &task_id).is_some();
        // A stream alone is no answer: its task may be gone with a checkpoint that could not be read.
        let owed = self.updates.get(&(framework_id.clone(), task_id.clone()));
        if here || owed.is_some_and(|stream| stream.terminal) {
            return;
        }
        let aware = self.frameworks.get(&framework_id).is_some_and(|framework| framework.partition_aware());
        let state = if aware { TaskState::TaskDropped } else { TaskState::TaskLost };
        let word =
            Word::new(state, Reason::ReasonReconciliation, "The agent does not have this task (any more)");
        let executor_id = ExecutorId::from_trusted(task_id.to_string());
        let status = self.own_status(now.wall, &task_id, &executor_id, word);
        self.accept_status(now, &framework_id, &executor_id, status, false, out);
    }

    pub(crate) fn refused(&mut self, now: Now, message: &to_agent::Refused, out: &mut Outbox<Effect>) {
        let reason = format!("the master refuses this agent: {}", message.reason);
        if message.shutdown {
            self.shut_down(now, Farewell::Leave, 1, reason, out);
        } else {
            self.life = crate::state::Life::Over;
            out.push(Effect::Exit { code: 1, reason });
        }
    }

    pub(crate) fn ping(&mut self, now: Now, number: u64, out: &mut Outbox<Effect>) {
        self.heard(now);
        let pong = from_agent::Pong { number, ..Default::default() };
        self.to_master(FromAgent { pong: Some(pong.into()), ..Default::default() }, out);
    }

    /// An agent that was never known says who it is to nobody.
    pub(crate) fn unregister(&self, out: &mut Outbox<Effect>) {
        if let (true, Some(id)) = (self.registered(), &self.info.id) {
            let agent_id = v1::AgentId { value: id.value.clone(), ..Default::default() };
            let message = from_agent::Unregister { agent_id, ..Default::default() };
            self.to_master(FromAgent { unregister: Some(message.into()), ..Default::default() }, out);
        }
    }
}
