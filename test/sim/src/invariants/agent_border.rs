//! What goes into agents and what comes out of them, and what reaches their disks, shown to the rules.

use std::collections::BTreeMap;

use meseta_agent::paths;
use meseta_agent::{ContainerPath, Effect, Found, Input, Program};
use meseta_journal::{DiskOp, log};
use meseta_model::state;
use meseta_wire::internal::{FromAgent, ToAgent, UpdateEntry};
use meseta_wire::v1::task_status::Reason;
use meseta_wire::{Message, v1};

use super::facts::{Facts, Owed, Uuid, uuid_of};
use super::{conversions, d1, d2, l5, t1, t2, t3, t4, t5};
use crate::host::AgentHost;
use crate::sometimes;
use crate::sometimes::Points;

impl Facts {
    /// An agent is about to handle that.
    pub fn agent_input(&mut self, index: usize, input: &Input, points: &mut Points) {
        self.agents[index].recovering = matches!(input, Input::Recovered(_));
        self.agents[index].destroyed.clear();
        self.agents[index].named =
            matches!(input, Input::FromMaster(message) if message.registered.is_some());
        match input {
            Input::FromMaster(message) => self.agent_told(index, message),
            Input::Call { call, .. } => {
                if let Some(update) = &call.update {
                    self.taken(index, &update.status, points);
                }
            }
            Input::Subscribe { call, .. } => {
                let who = (call.framework_id.value.to_string(), call.executor_id.value.to_string());
                sometimes!(points, "executor came back", !self.agents[index].executors.insert(who));
                let updates = call.subscribe.iter().flat_map(|subscribe| &subscribe.unacknowledged_updates);
                updates.for_each(|update| self.taken(index, &update.status, points));
            }
            _ => {}
        }
    }

    fn agent_told(&mut self, index: usize, message: &ToAgent) {
        let named = message.registered.as_ref().map(|m| &m.agent_id.value);
        let named = named.or(message.reregistered.as_ref().map(|m| &m.agent_id.value));
        if let Some(id) = named {
            self.agents_by_id.insert(id.to_string(), index);
        }
        let agent = &mut self.agents[index];
        let uuid = message.acknowledge.as_ref().and_then(|m| Uuid::try_from(&m.uuid[..]).ok());
        agent.acknowledged.extend(uuid);
        agent.ended.extend(message.shutdown_framework.iter().map(|m| m.framework_id.value.to_string()));
        let ended = message.reregistered.iter().flat_map(|m| &m.ended);
        agent.ended.extend(ended.map(|id| id.value.to_string()));
    }

    /// An executor's update reaches its agent.
    fn taken(&mut self, index: usize, status: &v1::TaskStatus, points: &mut Points) {
        let Some(uuid) = uuid_of(status) else { return };
        let Some(launch) = self.launch(&status.task_id.value) else { return };
        if launch.order.contains(&uuid) {
            sometimes!(points, "duplicate update");
            return;
        }
        sometimes!(points, "late update after the end", launch.end_taken.is_some());
        launch.order.push(uuid);
        launch.agent = Some(index);
        if state::is_terminal(status.state) && launch.end_taken.is_none() {
            launch.end_taken = Some(uuid);
        }
    }

    /// An agent asks for that, and it is about to happen.
    pub fn agent_effect(&mut self, index: usize, effect: &Effect, host: &AgentHost, points: &mut Points) {
        match effect {
            Effect::ToMaster { message } => self.agent_says(index, message, host, points),
            Effect::Event { stream, event } => {
                let executor = host.executor_on(stream.0);
                if let (Some(executor), Some(acknowledged)) = (executor, &event.acknowledged) {
                    d2::acknowledged(self, index, executor, acknowledged);
                }
                let alone = event.launch.iter().map(|launch| &*launch.task);
                let together = event.launch_group.iter().flat_map(|group| &group.task_group.tasks);
                for task in alone.chain(together) {
                    executor.iter().for_each(|executor| d2::delivered(host, executor, task));
                }
            }
            Effect::Persist { ops, .. } => self.agent_writes(index, ops, points),
            Effect::Destroy { container } if self.agents[index].recovering => {
                sometimes!(points, "orphan destroyed");
                self.agents[index].destroyed.insert(container.clone());
            }
            _ => {}
        }
    }

    fn agent_says(&mut self, index: usize, message: &FromAgent, host: &AgentHost, points: &mut Points) {
        if let Some(reregister) = &message.reregister {
            d2::identity(host, &reregister.agent);
        }
        if let Some(update) = &message.operation_update {
            d2::outcome(host, update);
            conversions::told(self, index, update);
            sometimes!(points, "operation dropped by its agent", update.status.uuid.is_none());
        }
        let Some(update) = &message.update else { return };
        let status = &update.status;
        match status.reason {
            Some(Reason::ReasonTaskKilledDuringLaunch) => sometimes!(points, "kill before launch"),
            Some(Reason::ReasonExecutorReregistrationTimeout) => {
                sometimes!(points, "executor did not come back in time");
            }
            Some(Reason::ReasonReconciliation) => {
                sometimes!(points, "task dropped because its agent never got it");
            }
            _ => {}
        }
        let Some(uuid) = uuid_of(status) else { return };
        let framework = &update.framework_id.value;
        d2::update(self, index, framework, uuid, status);
        t3::emitted(self, status, uuid);
        t5::emitted(self, index, status, uuid);
        let Some(launch) = self.launch(&status.task_id.value) else { return };
        launch.repeated = if launch.emitted.last() == Some(&uuid) { launch.repeated + 1 } else { 0 };
        sometimes!(points, "update retried 3 times", launch.repeated == 3);
        if !launch.emitted.contains(&uuid) {
            launch.emitted.push(uuid);
        }
        if !launch.order.contains(&uuid) {
            launch.order.push(uuid);
        }
        if state::is_terminal(status.state) {
            // Nothing of that task will begin any more.
            launch.called_off |= launch.starts == 0;
            launch.end_emitted = Some(uuid);
            launch.end_taken.get_or_insert(uuid);
        }
    }

    /// The agent's own words are known from what it writes, before they leave it.
    fn agent_writes(&mut self, index: usize, ops: &[DiskOp], points: &mut Points) {
        for op in ops.iter().filter(|op| is_log(op)) {
            if let DiskOp::Replace { .. } = op {
                sometimes!(points, "log of updates rewritten", !self.agents[index].logs.is_empty());
                continue;
            }
            for entry in entries(op) {
                let Some(status) = &entry.status else { continue };
                let Some(uuid) = uuid_of(status) else { continue };
                let Some(launch) = self.launch(&status.task_id.value) else { continue };
                if !launch.order.contains(&uuid) {
                    launch.order.push(uuid);
                }
                if state::is_terminal(status.state) {
                    launch.end_taken.get_or_insert(uuid);
                }
            }
        }
    }

    /// A change reached the disk.
    pub fn disk_changed(&mut self, index: usize, op: &DiskOp) {
        if *op.path() == paths::resources() {
            conversions::recorded(self, index, op);
        }
        if !is_log(op) {
            return;
        }
        let path = op.path().as_str().to_owned();
        let before = self.agents[index].logs.remove(&path).unwrap_or_default();
        let written = contents(op);
        let (mut owed, replaced) = match op {
            DiskOp::Append { .. } => (before, None),
            _ => (Owed::new(written.base), Some(before)),
        };
        for record in &written.records {
            let Ok(entry) = UpdateEntry::decode(&record.payload) else { continue };
            if owed.counts(record.seq) {
                for (uuid, (framework, task)) in owed.take(&entry) {
                    t5::may_leave(self, index, uuid, &framework, &task);
                }
                self.logged(index, &entry);
            }
        }
        for (uuid, (framework, task)) in replaced.into_iter().flat_map(|before| before.pending) {
            if !owed.pending.contains_key(&uuid) {
                t5::may_leave(self, index, uuid, &framework, &task);
            }
        }
        self.agents[index].logs.insert(path, owed);
    }

    fn logged(&mut self, index: usize, entry: &UpdateEntry) {
        let task = &entry.task_id.value;
        if let Some(uuid) = entry.status.as_ref().and_then(|status| uuid_of(status)) {
            self.agents[index].durable.insert(uuid);
            let state = entry.status.as_ref().map(|status| status.state).unwrap_or_default();
            if let Some(launch) = self.launch(task) {
                launch.states.insert(uuid, state);
                if state::is_terminal(state) {
                    launch.end_durable.get_or_insert(uuid);
                }
            }
        }
        if let Some(uuid) = entry.acknowledged.as_deref().and_then(|uuid| Uuid::try_from(uuid).ok())
            && let Some(launch) = self.launch(task)
        {
            launch.done.insert(uuid);
            let reached = launch.states.get(&uuid).map_or(0, |state| t3::stage(*state));
            launch.reached = launch.reached.max(reached);
        }
    }

    /// An agent's process begins with that.
    pub fn disk_read(&mut self, index: usize, found: &Found, points: &mut Points) {
        let owed = d1::readable(&self.agents[index], found);
        sometimes!(points, "unacknowledged update at a restart", owed > 0);
    }

    /// An agent handled what it was given, and all that it asked for happened.
    pub fn agent_stepped(&self, index: usize, host: &AgentHost) {
        if self.agents[index].recovering {
            l5::none_left(&self.agents[index], host);
        }
        if self.agents[index].named {
            d2::named(host);
        }
    }

    /// An agent's process is gone, and with it what was never to be durable.
    pub fn agent_gone(&mut self, index: usize) {
        for launch in
            self.launches.iter_mut().filter(|launch| launch.agent == Some(index) && !launch.checkpoint)
        {
            launch.order.clear();
            launch.promised.clear();
            launch.emitted.clear();
            (launch.end_taken, launch.end_emitted) = (None, None);
        }
    }

    pub fn rebooted(&mut self, index: usize) {
        self.agents[index].executors.clear();
    }

    /// A container is asked for.
    pub fn container_asked(&mut self, index: usize, path: &ContainerPath) {
        t1::one_launch(&mut self.agents[index], path);
    }

    /// A container began; one that is nested is a task's process.
    pub fn container_began(
        &mut self,
        index: usize,
        path: &ContainerPath,
        environment: &BTreeMap<String, String>,
        _: &Program,
        points: &mut Points,
    ) {
        if path.0.len() > 1
            && let Some(name) = environment.get("TASK")
        {
            self.process_began(index, name, points);
        }
    }

    pub fn container_over(&mut self, _: usize, _: &ContainerPath) {}

    /// A scripted executor began work on a task.
    pub fn task_began(&mut self, index: usize, task: &v1::TaskInfo, points: &mut Points) {
        self.process_began(index, &task.name, points);
    }

    /// The process of a task began.
    pub fn process_began(&mut self, _: usize, name: &str, _: &mut Points) {
        t1::one_start(self, name);
        t2::not_called_off(self, name);
    }

    /// An instance of a framework received a status.
    pub fn update_received(
        &mut self,
        framework: Option<&str>,
        place: u16,
        status: &v1::TaskStatus,
        points: &mut Points,
    ) {
        let (Some(_), Some(uuid)) = (framework, uuid_of(status)) else { return };
        t4::received(self, status, uuid);
        t3::received(self, status, uuid);
        let Some(launch) = self.launch(&status.task_id.value) else { return };
        let again = launch.received.contains(&uuid);
        sometimes!(points, "update sent again to another instance", again && launch.receiver != place);
        launch.receiver = place;
        if !again {
            launch.received.push(uuid);
        }
        if state::is_terminal(status.state) {
            launch.end_received = Some(uuid);
        }
        sometimes!(
            points,
            "group killed as one",
            status.state == v1::TaskState::TaskKilled && status.container_status.is_some()
        );
    }

    pub fn scheduler_input(&mut self, _: &meseta_framework::Input, _: &mut Points) {}
}

/// Whether a change is one of a log of updates.
fn is_log(op: &DiskOp) -> bool {
    op.path().name() == "updates" && !matches!(op, DiskOp::Remove { .. })
}

/// The entries of a change of a log.
fn entries(op: &DiskOp) -> Vec<UpdateEntry> {
    let records = contents(op).records;
    records.iter().filter_map(|record| UpdateEntry::decode(&record.payload).ok()).collect()
}

/// The records of a change of a log; those of an append follow nothing.
fn contents(op: &DiskOp) -> log::LogContents {
    let mut whole = Vec::new();
    if let DiskOp::Append { .. } = op {
        whole = log::start(0, []);
    }
    if let DiskOp::Replace { bytes, .. } | DiskOp::Append { bytes, .. } = op {
        whole.extend_from_slice(bytes);
    }
    log::read(&whole).unwrap_or_else(|damage| panic!("D1: the agent writes a log that is no log: {damage}"))
}
