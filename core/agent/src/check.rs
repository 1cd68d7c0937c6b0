//! The agent's invariants: what must hold after every step, whatever came in.

use std::collections::BTreeSet;

use meseta_model::{ExecutorId, FrameworkId};

use crate::state::{Executor, Phase};
use crate::{Agent, VolumeLink};

impl Agent {
    /// Panics where an invariant is broken, of all that there is.
    pub(crate) fn check_all(&self) {
        for (framework_id, framework) in &self.frameworks {
            assert!(!framework.executors.is_empty(), "framework {framework_id} is kept without an executor");
            for (executor_id, executor) in &framework.executors {
                self.check_executor(framework_id, executor_id, executor);
            }
        }
        for (container, (framework, executor)) in &self.containers {
            let known =
                self.executor(framework, executor).is_some_and(|executor| executor.container == *container);
            assert!(
                known,
                "container {container:?} belongs to {executor} of {framework}, which does not know it"
            );
        }
        for (stream, (framework, executor)) in &self.streams {
            let read = self.executor(framework, executor).and_then(|executor| executor.stream());
            assert_eq!(read, Some(*stream), "{stream:?} of {executor} dangles");
        }
        self.operations.check();
        self.check_discarded();
        self.check_drain();
        self.check_volumes();
        for (key, stream) in self.updates.iter() {
            if stream.pending.len() < 2 {
                continue; // Of one update nothing can be said.
            }
            let distinct: BTreeSet<_> = stream.pending.iter().map(|pending| pending.uuid).collect();
            assert_eq!(distinct.len(), stream.pending.len(), "an update of {key:?} is owed twice");
            let last = stream
                .pending
                .iter()
                .position(|pending| meseta_model::state::is_terminal(pending.status.state));
            assert!(
                last.is_none_or(|at| at + 1 == stream.pending.len()),
                "an update of {key:?} follows its end"
            );
        }
    }

    /// An agent that drains has an id and something left; else it is drained already.
    fn check_drain(&self) {
        if self.drain.is_some() {
            assert!(self.id().is_some(), "an agent without an id is drained");
            assert!(!self.frameworks.is_empty(), "the agent goes on draining though nothing is left on it");
        }
    }

    /// Each volume of the agent has a name of its own.
    fn check_volumes(&self) {
        let volumes = self.total.persistent_volumes();
        let mut places = BTreeSet::new();
        for volume in volumes.iter() {
            let place = crate::volumes::place(&self.options.work_dir, volume);
            assert!(place.is_none_or(|place| places.insert(place)), "two volumes are where '{volume}' is");
        }
    }

    /// Nothing that is in a sandbox is mounted there again.
    fn check_mounts(executor_id: &ExecutorId, executor: &Executor) {
        let place = |link: &VolumeLink| (link.container_path.clone(), link.target.clone());
        let there: BTreeSet<_> = executor.mounted.iter().map(place).collect();
        let again = executor.mounting.iter().flatten().find(|link| there.contains(&place(link)));
        assert!(again.is_none(), "{again:?} is in the sandbox of {executor_id} already");
    }

    /// As [`Agent::check_all`], of what the last step touched.
    pub fn check_touched(&self) {
        // Most steps touch one executor many times.
        let touched = self.touched.chunk_by(|one, next| one == next).filter_map(|same| same.first());
        for (framework_id, executor_id) in touched {
            if let Some(executor) = self.executor(framework_id, executor_id) {
                self.check_executor(framework_id, executor_id, executor);
            }
        }
    }

    fn check_executor(&self, framework_id: &FrameworkId, executor_id: &ExecutorId, executor: &Executor) {
        Self::check_mounts(executor_id, executor);
        let running = executor.phase != Phase::Ended;
        let named = |(framework, executor): &(FrameworkId, ExecutorId)| {
            framework == framework_id && executor == executor_id
        };
        let owner = self.containers.get(&executor.container).map(named);
        let expected = running.then_some(true);
        assert_eq!(owner, expected, "the container of {executor_id} ({:?})", executor.phase);
        if let Some(stream) = executor.stream() {
            let own = self.streams.get(&stream).map(named);
            assert_eq!(own, Some(true), "{stream:?} of {executor_id}");
        }
        let framework_ended = self.frameworks.get(framework_id).is_some_and(|framework| framework.ended);
        for task in executor.tasks.values() {
            let queued = executor.queued.iter().any(|run| run.tasks.contains(&task.id));
            assert!(!(queued && task.delivered), "task {} is queued and handed over", task.id);
            assert!(!(queued && task.terminal()), "task {} is queued and over", task.id);
            let told = || self.updates.get(&(framework_id.clone(), task.id.clone())).is_some();
            assert!(
                !task.terminal() || framework_ended || told(),
                "the end of task {} is owed to nobody",
                task.id
            );
        }
    }
}
