//! A container started, could not be started, or ended.

use meseta_model::{Now, Outbox};

use crate::state::Phase;
use crate::{Agent, ContainerPath, Effect, Started};

impl Agent {
    pub(crate) fn launched(
        &mut self,
        now: Now,
        container: &ContainerPath,
        result: Result<Started, String>,
        out: &mut Outbox<Effect>,
    ) {
        if container.0.len() > 1 {
            return self.nested_launched(container, result.err(), out);
        }
        let Some((framework, executor)) = self.containers.get(container).cloned() else {
            return self.end_orphan(container, result, out);
        };
        match result {
            Ok(started) => self.executor_started(now, &framework, &executor, started.pid, out),
            Err(reason) => {
                self.counters.container_launch_errors += 1;
                let why = crate::executors::launch_failure(&reason);
                self.executor_failed(now, &framework, &executor, why, out);
            }
        }
    }

    /// Nobody wants it any more.
    pub(crate) fn end_orphan(
        &mut self,
        container: &ContainerPath,
        result: Result<Started, String>,
        out: &mut Outbox<Effect>,
    ) {
        match result {
            Ok(_) => {
                self.orphans.insert(container.clone());
                out.push(Effect::Destroy { container: container.clone() });
            }
            Err(_) => out.push(Effect::Forget { container: container.clone() }),
        }
    }

    pub(crate) fn container_ended(
        &mut self,
        now: Now,
        container: &ContainerPath,
        status: Option<i32>,
        out: &mut Outbox<Effect>,
    ) {
        if self.orphans.remove(container) {
            out.push(Effect::Forget { container: container.clone() });
            return self.shutdown_progress(out);
        }
        if container.0.len() > 1 {
            return self.nested_ended(now, container, status, out);
        }
        let Some((framework, executor)) = self.containers.get(container).cloned() else { return };
        let starting =
            self.executor(&framework, &executor).is_some_and(|executor| executor.phase == Phase::Recording);
        if !starting {
            self.executor_ended(now, &framework, &executor, status, out);
        }
        self.shutdown_progress(out);
    }
}
