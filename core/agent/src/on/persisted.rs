//! The disk answered: what waited for it goes on.

use meseta_model::{Now, Outbox, Ticket};

use crate::disk::Then;
use crate::{Agent, Effect};

impl Agent {
    pub(crate) fn persisted(&mut self, now: Now, ticket: Ticket, out: &mut Outbox<Effect>) {
        let (ready, logged) = self.disk.persisted(ticket, out);
        self.updates.promised = self.updates.promised.max(logged);
        for then in ready {
            self.go_on(now, then, out);
        }
    }

    /// Sends off what this step changed on disk; what waits for nothing goes on at once.
    pub(crate) fn flush(&mut self, now: Now, out: &mut Outbox<Effect>) {
        loop {
            let ready = self.disk.flush(out);
            if ready.is_empty() {
                return;
            }
            for then in ready {
                self.go_on(now, then, out);
            }
        }
    }

    fn go_on(&mut self, now: Now, then: Then, out: &mut Outbox<Effect>) {
        match then {
            Then::Identified => self.identified(now, out),
            Then::LaunchExecutor(framework, executor, container) => {
                self.launch_executor(now, &framework, &executor, &container, out);
            }
            Then::DeliverRun(framework, executor, container, first) => {
                self.run_recorded(&framework, &executor, &container, &first, out);
            }
            Then::UpdateDurable(framework, task, uuid) => {
                self.update_durable(now, &framework, &task, uuid, out)
            }
            Then::AcknowledgedDurable(framework, task, uuid) => {
                self.acknowledgement_durable(now, &framework, &task, uuid, out);
            }
            Then::KillDrained => self.kill_drained(now, out),
            Then::OperationRecorded(uuid) => self.operation_recorded(now, uuid, out),
            Then::Buried(framework, task) => self.updates.forget(&(framework, task)),
            Then::Exit { code, reason } => out.push(Effect::Exit { code, reason }),
        }
    }

    /// The disk is asked again for what it refused.
    pub(crate) fn disk_retry_due(&mut self, out: &mut Outbox<Effect>) {
        let log = if self.disk.retry_wants_log() { self.whole_log() } else { None };
        self.disk.retry(log, out);
    }
}
