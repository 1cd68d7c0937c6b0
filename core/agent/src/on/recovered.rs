//! Recovery: an earlier process's checkpoints and containers become this process's state.
//!
//! Executors that ran on have a while to come back before the agent speaks to a master; those that do not are ended.

use std::sync::Arc;

use meseta_journal::{DiskOp, RelPath, Site};
use meseta_model::{AgentId, Attributes, Brief, ExecutorId, FrameworkId, Now, Outbox, Resources};
use meseta_wire::v1::{self, TaskState, task_status::Reason};

use crate::clocks::Due;
use crate::damage::{self, SET_ASIDE};
use crate::found::{self, Checkpoints};
use crate::state::{Executor, Framework, Life, Phase, Termination};
use crate::{
    Agent, ContainerPath, ContainerState, Effect, Found, FoundContainer, Mutant, Note, Reconfiguration,
    Recover, paths,
};

impl Agent {
    pub(crate) fn recovered(&mut self, now: Now, found: Found, out: &mut Outbox<Effect>) {
        let latest = found::latest(&found);
        let checkpoints = found::read(&found, latest.as_ref());
        let rebooted = rebooted(&checkpoints, &found);
        match self.identity(&checkpoints, latest.as_ref(), rebooted) {
            Err(reason) => {
                self.life = Life::Over;
                return out.push(Effect::Exit { code: 1, reason });
            }
            Ok(identity) => {
                if let Some(record) = &checkpoints.resources
                    && let Err(reason) = self.restore_resources(identity.as_ref(), record)
                {
                    self.life = Life::Over;
                    return out.push(Effect::Exit { code: 1, reason });
                }
                // Not before it is certain that the agent goes on: another start has to find what this one found.
                if checkpoints.boot_id.as_ref() != Some(&found.boot_id) {
                    self.record_boot(&found.boot_id);
                }
                self.counters.recovery_errors += checkpoints.damage.len() as u64;
                for damage in &checkpoints.damage {
                    out.push(Effect::Note(Note::Damaged { what: damage.to_string() }));
                }
                match identity {
                    None => self.disown(&found, out),
                    Some(agent) => self.take_back(now, agent, checkpoints, &found, out),
                }
                self.resume_operation(out);
                out.push(Effect::Note(self.recovery()));
            }
        }
        self.discard_found(now, &found);
        self.begin(now, out);
    }

    /// What an earlier process left, in numbers.
    fn recovery(&self) -> Note {
        let all = || self.frameworks.values().flat_map(|framework| framework.executors.values());
        // Those that ended meanwhile are known until what they owe was told.
        let executors = || all().filter(|executor| matches!(executor.phase, Phase::Running { .. }));
        Note::Recovered {
            agent: self.info.id.as_ref().map(|id| id.value.to_string()),
            executors: executors().count(),
            tasks: executors().map(|executor| executor.live_tasks().count()).sum(),
            strangers: self.orphans.len(),
        }
    }

    fn record_boot(&mut self, boot_id: &str) {
        if let Ok(path) = RelPath::new(paths::BOOT_ID) {
            self.disk.change(DiskOp::replace(Site::BOOT_ID, path, boot_id.as_bytes().to_vec()));
        }
    }

    /// Who the agent is: who it was, nobody yet, or a reason not to start.
    fn identity(
        &self,
        checkpoints: &Checkpoints,
        latest: Option<&AgentId>,
        rebooted: bool,
    ) -> Result<Option<AgentId>, String> {
        if let Some(refusal) = damage::refusal(&checkpoints.damage, self.options.strict) {
            return Err(refusal);
        }
        let Some(latest) = latest else { return Ok(None) };
        // Where the link came to be and the record did not, no master was told of it.
        let Some(checkpoint) = &checkpoints.agent else { return Ok(None) };
        match self.compatible(&checkpoint.info) {
            Ok(()) => Ok(Some(latest.clone())),
            Err(_) if rebooted => Ok(None),
            Err(difference) => Err(format!(
                "{difference}. Start it as before, allow more of something with --reconfiguration_policy=additive, or {SET_ASIDE}"
            )),
        }
    }

    /// Whether the agent may still call itself by its old id, as it is set up now.
    fn compatible(&self, old: &v1::AgentInfo) -> Result<(), String> {
        let new = &self.options.info;
        let readable = |error: meseta_model::ResourceError| {
            format!("its checkpointed resources cannot be read: {error}")
        };
        let (before, after) = (
            Resources::from_wire(&old.resources).map_err(readable)?,
            Resources::from_wire(&new.resources).map_err(readable)?,
        );
        let additive = self.options.reconfiguration == Reconfiguration::Additive;
        let same = |what: &str, fits: bool, was: &str, is: &str| match fits {
            true => Ok(()),
            false => {
                Err(format!("the agent was started with other {what}: it had '{was}', now it has '{is}'"))
            }
        };
        same("hostname", old.hostname == new.hostname, &old.hostname, &new.hostname)?;
        let port = |info: &v1::AgentInfo| info.port.unwrap_or(5051);
        same("port", port(old) == port(new), &port(old).to_string(), &port(new).to_string())?;
        let fits = old.domain == new.domain || (additive && old.domain.is_none());
        same("fault domain", fits, &domain(old), &domain(new))?;
        let fits = before == after || (additive && after.contains(&before));
        same("resources", fits, &Brief(&before).to_string(), &Brief(&after).to_string())?;
        let within = |old: &v1::Attribute| new.attributes.contains(old);
        let fits = old.attributes == new.attributes || (additive && old.attributes.iter().all(within));
        same("attributes", fits, &attributes(&old.attributes), &attributes(&new.attributes))
    }

    /// Nothing of the past is ours: what still runs is ended.
    fn disown(&mut self, found: &Found, out: &mut Outbox<Effect>) {
        for container in &found.containers {
            self.end_unknown(&container.container, container.state, out);
        }
    }

    pub(crate) fn end_unknown(
        &mut self,
        container: &ContainerPath,
        state: ContainerState,
        out: &mut Outbox<Effect>,
    ) {
        match state {
            ContainerState::Running { .. } if self.mutated(Mutant::KeepOrphans) => {}
            ContainerState::Running { .. } => {
                self.orphans.insert(container.clone());
                out.push(Effect::Destroy { container: container.clone() });
            }
            ContainerState::Ended { .. } => out.push(Effect::Forget { container: container.clone() }),
        }
    }

    fn take_back(
        &mut self,
        now: Now,
        agent: AgentId,
        checkpoints: Checkpoints,
        found: &Found,
        out: &mut Outbox<Effect>,
    ) {
        let mut info = self.options.info.clone();
        info.id = Some(v1::AgentId { value: agent.as_str().into(), ..Default::default() });
        self.info = Arc::new(info);
        self.connection.identified = true;
        self.restore_frameworks(&checkpoints);
        self.restore_tasks(&checkpoints);
        self.restore_updates(&checkpoints);
        self.bury(&agent, &checkpoints);
        self.restore_containers(now, found, out);
        // A crash between two records may leave a framework of which nothing else was kept.
        let frameworks: Vec<FrameworkId> = self.frameworks.keys().cloned().collect();
        frameworks.iter().for_each(|framework| self.settle_framework(now, framework, out));
        self.resume_drain(checkpoints.drain);
    }

    /// What follows on the reading of the past.
    fn begin(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if self.options.recover == Recover::Cleanup {
            return self.clean_up(now, out);
        }
        let until = now.mono + self.options.executor_reregistration_timeout;
        self.life = Life::Recovering { until };
        self.clocks.set(until, Due::RecoveryOver);
        self.recovery_progress(now, out);
    }

    /// All executors that may come back have, perhaps: then the agent need not wait.
    pub(crate) fn recovery_progress(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if matches!(self.life, Life::Recovering { .. }) && self.missing_executors().is_empty() {
            self.serve(now, out);
        }
    }

    pub(crate) fn recovery_due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if !matches!(self.life, Life::Recovering { until } if until <= now.mono) {
            return;
        }
        for (framework_id, executor_id) in self.missing_executors() {
            let aware = self.frameworks.get(&framework_id).is_some_and(Framework::partition_aware);
            let why = Termination {
                state: if aware { TaskState::TaskGone } else { TaskState::TaskLost },
                reason: Reason::ReasonExecutorReregistrationTimeout,
                message: "The executor did not come back in time (--executor_reregistration_timeout)"
                    .to_owned(),
            };
            self.destroy_executor(now, &framework_id, &executor_id, Some(why), out);
        }
        self.serve(now, out);
    }

    fn missing_executors(&self) -> Vec<(FrameworkId, ExecutorId)> {
        let mut missing = Vec::new();
        for (framework_id, framework) in &self.frameworks {
            let away = |executor: &Executor| executor.phase == Phase::Running { stream: None };
            let ids = framework.executors.iter().filter(|(_, executor)| away(executor)).map(|(id, _)| id);
            missing.extend(ids.map(|id| (framework_id.clone(), id.clone())));
        }
        missing
    }

    fn serve(&mut self, now: Now, _out: &mut Outbox<Effect>) {
        self.life = Life::Serving;
        self.connect_later(now);
    }
}

fn domain(info: &v1::AgentInfo) -> String {
    let domain = info.domain.as_ref().and_then(|domain| domain.fault_domain.as_ref());
    let name =
        |domain: &v1::domain_info::FaultDomain| format!("{}, {}", domain.region.name, domain.zone.name);
    domain.map_or_else(|| "none".to_owned(), |domain| name(domain))
}

/// Whether the machine was started anew since the checkpoints were written. The text on record may be anything; a container
/// that runs was told from a stranger by what it recorded of itself, and so proves that it was not.
fn rebooted(checkpoints: &Checkpoints, found: &Found) -> bool {
    let other = checkpoints.boot_id.as_ref().is_some_and(|boot| *boot != found.boot_id);
    let runs = |found: &FoundContainer| matches!(found.state, ContainerState::Running { .. });
    other && !found.containers.iter().any(runs)
}

fn attributes(attributes: &[v1::Attribute]) -> String {
    Attributes::from_wire(attributes).map(|attributes| attributes.to_string()).unwrap_or_default()
}
