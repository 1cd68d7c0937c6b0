//! An agent comes back: after its own restart, after the master's, or after it was out of contact.
//!
//! It says what it has and what runs on it, and that is taken for the truth: tasks and executors that the master does not
//! know are adopted, those that the agent does not know are asked about, frameworks that ended are ended there, too.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use meseta_model::{AgentId, FrameworkId, Uuid, state};
use meseta_wire::internal::from_agent::Reregister;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;
use meseta_wire::v1::task_status::Reason;

use crate::act::agents::{Introduction, MARKED_GONE, SPOKEN_FOR, refuse_session, shut_down_session};
use crate::act::status::{at, seen, status};
use crate::act::tasks;
use crate::cx::Cx;
use crate::note::OfAgent;
use crate::on::adopt::Reported;
use crate::on::register_agent::too_many_agents;
use crate::pending::Then;
use crate::registry::AgentStanding;
use crate::state::{ExecutorKey, Session, TaskKey};
use crate::validate;
use crate::{Master, Mutant, domain};

/// An agent whose return waits for the registry.
#[derive(Debug)]
pub(crate) struct Returning {
    /// Where it spoke last.
    session: Session,
    who: Introduction,
    report: Report,
    /// As the registry will hold it, once it answers.
    written: v1::AgentInfo,
}

/// What an agent says that there is on it.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) frameworks: Vec<v1::FrameworkInfo>,
    pub(crate) executors: Vec<meseta_wire::internal::from_agent::ExecutorState>,
    pub(crate) tasks: Vec<meseta_wire::internal::from_agent::TaskState>,
    pub(crate) operations: Vec<v1::Operation>,
}

impl Master {
    pub(crate) fn on_reregister(&mut self, cx: &mut Cx<'_>, session: Session, message: Reregister) {
        self.state.counters.messages_reregister_slave += 1;
        let checked = validate::agent::reregister(&message)
            .and_then(|known| domain::admit(&self.options, &known.1.info).map(|()| known));
        let (id, who) = match checked {
            Ok(known) => known,
            Err(reason) => return refuse_session(cx, session, reason, false),
        };
        if self.speaker(session).as_ref() == Some(&id) {
            // It said so before it was answered on this very link: what it named may have ended since.
            return;
        }
        if self.is_overtaken(&id, session) {
            return refuse_session(cx, session, SPOKEN_FOR.to_owned(), false);
        }
        if self.state.gone_agents.contains_key(&id) && !self.mutated(Mutant::ReadmitGone) {
            return shut_down_session(cx, session, MARKED_GONE);
        }
        if self.marking_gone.contains(&id) {
            // It is being written down that it is gone. It will ask again, and be told then.
            return;
        }
        if self.is_barred(cx, session, &who) {
            return;
        }
        let Reregister { frameworks, executors, tasks, operations, .. } = message;
        let report = Report { frameworks, executors, tasks, operations };
        if let Some(waiting) = self.returning.get_mut(&id) {
            // It asks again before the registry answered: only its newest word counts.
            (waiting.session, waiting.who, waiting.report) = (session, who, report);
            return;
        }
        if self.is_on_record(&id, &who.info) {
            return self.welcome_back(cx, &id, session, who, &report);
        }
        if !self.has_room_already(&id) && !self.has_room_for_agent() {
            return refuse_session(cx, session, too_many_agents(), false);
        }
        self.write_return(cx, id, session, who, report);
    }

    /// Has it written down that an agent is back, as it is now.
    fn write_return(
        &mut self,
        cx: &mut Cx<'_>,
        id: AgentId,
        session: Session,
        who: Introduction,
        report: Report,
    ) {
        let op = self.agent_record(&who.info, AgentStanding::Registered);
        let written = who.info.clone();
        self.returning.insert(id.clone(), Returning { session, who, report, written });
        self.commit(cx, vec![op], Then::Readmit { agent: id });
    }

    /// Whether the agent was heard on a newer link already. Links are numbered as they are opened, and an agent opens one
    /// after it gave up the other: what arrives late on the older tells of tasks as they were, and would bring back those
    /// whose end was acknowledged since.
    fn is_overtaken(&self, id: &AgentId, session: Session) -> bool {
        let lost = self.state.unreachable_agents.get(id).and_then(|agent| agent.newest_link);
        let heard = self.held.get(id).and_then(|held| held.newest_link).max(lost);
        let waits = self.returning.get(id).map(|waiting| waiting.session.link);
        heard.max(waits).is_some_and(|newest| session.link < newest)
    }

    /// Whether the registry holds just that, and nothing else is being written.
    fn is_on_record(&self, id: &AgentId, info: &v1::AgentInfo) -> bool {
        if self.deciding.contains_key(id)
            || self.marking_unreachable.contains(id)
            || self.held.get(id).is_some_and(|held| held.watch.leaving)
        {
            return false;
        }
        let known = self.agent(id).map(|agent| &agent.info).or(self.state.recovered_agents.get(id));
        known.is_some_and(|known| **known == *info)
    }

    /// The registry holds the agent as it was when that was asked for. One that said something else of itself since is not
    /// back before that is there, too.
    pub(crate) fn readmit_agent(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(returning) = self.returning.remove(id) else { return };
        let Returning { session, who, report, written } = returning;
        if who.info == written {
            return self.welcome_back(cx, id, session, who, &report);
        }
        if self.is_leaving(id) || self.is_barred(cx, session, &who) {
            // That was decided meanwhile, and its record may not be undone. It will ask again, and be told then.
            return;
        }
        self.write_return(cx, id.clone(), session, who, report);
    }

    fn welcome_back(
        &mut self,
        cx: &mut Cx<'_>,
        id: &AgentId,
        session: Session,
        who: Introduction,
        report: &Report,
    ) {
        let (known, total) = (self.agent(id).is_some(), who.total.clone());
        let was_unreachable = self.state.unreachable_agents.remove(id).is_some();
        self.state.recovered_agents.remove(id);
        if known {
            self.change_agent(cx, id, who);
        } else {
            // When it was registered first nobody wrote down: with this master it is now.
            self.add_agent(id, who, cx.now.wall);
        }
        if let Some(agent) = self.agent_mut(id) {
            agent.reregistered_at = Some(cx.now.wall);
            let info = Arc::clone(&agent.info);
            cx.note_agent(&info, OfAgent::Returned { was_unreachable });
        }
        self.touch(id);
        self.state.counters.slave_reregistrations += 1;
        let open = self.is_open(session.link);
        if open {
            self.attach(cx, id, session);
        } else {
            self.held(id).newest_link = Some(session.link);
            self.expect_pong(cx, id);
        }
        self.reconcile_agent(cx, id, report, was_unreachable);
        // Those that it does not name it is asked about, and until it answers its word counts.
        let told = report.operations.iter().filter_map(|told| Uuid::from_bytes(&told.uuid.value).ok());
        let named: BTreeSet<Uuid> = told.collect();
        self.take_total_with(cx, id, total, |uuid| named.contains(uuid));
        if !open && self.agent(id).is_some_and(|agent| !agent.is_connected()) {
            self.await_reconnection(cx, id);
        }
    }

    /// Brings what the master knows of an agent in line with what the agent says.
    fn reconcile_agent(&mut self, cx: &mut Cx<'_>, id: &AgentId, report: &Report, was_unreachable: bool) {
        let mut ended = BTreeSet::new();
        for info in &report.frameworks {
            if !self.learn_framework(cx, info) {
                ended.extend(info.id.as_ref().and_then(|id| FrameworkId::from_wire(id).ok()));
            }
        }
        let here = Reported::read(report, id, |framework| self.framework(framework).map(Arc::clone));
        self.drop_unknown_executors(&here, id);
        self.drop_ended(cx, &here, id);
        if self.take_reconnection(id) {
            self.lose_unnamed(cx, &here, id);
        }
        let expected = self.expected(&here, id);
        let operations = self.reconcile_operations_of(id, &report.operations);
        self.tell_reregistered(cx, id, expected, &ended, operations);
        self.adopt_executors(&here);
        self.adopt_tasks(cx, here, was_unreachable);
        self.forget_given_up(id);
    }

    /// Executors that the agent does not know any more.
    fn drop_unknown_executors(&mut self, here: &Reported, id: &AgentId) {
        let known: BTreeSet<&ExecutorKey> = here.executors.iter().map(|executor| &executor.key).collect();
        let gone: Vec<_> = self.keys_on(id).1.into_iter().filter(|key| !known.contains(key)).collect();
        for key in gone {
            self.remove_executor(&key);
        }
    }

    /// Tasks that the agent did not name.
    fn unnamed(&self, here: &Reported, id: &AgentId) -> Vec<TaskKey> {
        let named: BTreeSet<&TaskKey> = here.tasks.iter().map(|task| &task.task.key).collect();
        self.keys_on(id).0.into_iter().filter(|key| !named.contains(key)).collect()
    }

    /// Tasks whose end is known, and of which the agent has nothing more to say: asked about them it could only make up
    /// another end. A framework that heard of the end from nobody, as far as this master knows, hears of it now.
    fn drop_ended(&mut self, cx: &mut Cx<'_>, here: &Reported, id: &AgentId) {
        for key in self.unnamed(here, id) {
            let task = self.task(&key).filter(|task| state::is_terminal(task.state)).cloned();
            let (Some(task), Some(framework)) = (task, self.framework(&key.framework)) else { continue };
            let message = "Its agent reported this before it came back without the task";
            let state = seen(framework, task.state);
            let word = status(cx.now, &key.task, state, Reason::ReasonReconciliation, message);
            self.end_task(cx, &key, at(word, id, task.executor.as_ref()), tasks::RemovedAs::Completed);
        }
    }

    /// An agent that was away for a moment: what nobody checkpointed and it does not name went with its connection.
    fn lose_unnamed(&mut self, cx: &mut Cx<'_>, here: &Reported, id: &AgentId) {
        for key in self.unnamed(here, id) {
            if !self.checkpoints(&key.framework) {
                self.lose_disconnected(cx, id, &key);
            }
        }
    }

    /// Tasks that the agent is to answer for, because it did not name them.
    fn expected(&self, here: &Reported, id: &AgentId) -> Vec<to_agent::ExpectedTask> {
        let missing = self.unnamed(here, id).into_iter();
        let expected = |key: TaskKey| to_agent::ExpectedTask {
            framework_id: key.framework.to_wire(),
            task_id: key.task.to_wire(),
            ..Default::default()
        };
        missing.map(expected).collect()
    }

    fn tell_reregistered(
        &mut self,
        cx: &mut Cx<'_>,
        id: &AgentId,
        expected: Vec<to_agent::ExpectedTask>,
        ended: &BTreeSet<FrameworkId>,
        expected_operations: Vec<Bytes>,
    ) {
        let reregistered = to_agent::Reregistered {
            agent_id: id.to_wire(),
            master_id: self.identity.master_id.as_str().into(),
            total_ping_timeout: self.total_ping_timeout(),
            expected,
            ended: ended.iter().map(FrameworkId::to_wire).collect(),
            drain: self
                .agent(id)
                .and_then(|agent| agent.drain.as_ref())
                .map(|drain| drain.info.config.clone()),
            expected_operations,
            ..Default::default()
        };
        self.tell(cx, id, ToAgent { reregistered: Some(reregistered.into()), ..Default::default() });
    }
}
