//! The agent ends, for good or until it is started again: what runs is ended first, then the master hears of it where
//! it has to, then the process exits.

use meseta_journal::{DiskOp, Site};
use meseta_model::{ExecutorId, FrameworkId, Now, Outbox};

use crate::disk::Then;
use crate::state::{Farewell, Life, Phase};
use crate::{Agent, Effect, paths};

impl Agent {
    pub(crate) fn shut_down(
        &mut self,
        now: Now,
        farewell: Farewell,
        code: u8,
        reason: String,
        out: &mut Outbox<Effect>,
    ) {
        if matches!(self.life, Life::ShuttingDown { .. } | Life::Over) {
            return;
        }
        self.life = Life::ShuttingDown { farewell, code, reason };
        self.destroy_all(now, out);
        self.shutdown_progress(out);
    }

    /// Ends what an earlier process left, and exits (`--recover=cleanup`).
    pub(crate) fn clean_up(&mut self, now: Now, out: &mut Outbox<Effect>) {
        self.life = Life::CleaningUp;
        self.destroy_all(now, out);
        self.shutdown_progress(out);
    }

    fn destroy_all(&mut self, now: Now, out: &mut Outbox<Effect>) {
        let all: Vec<(FrameworkId, ExecutorId)> = self.containers.values().cloned().collect();
        for (framework, executor) in all {
            self.destroy_executor(now, &framework, &executor, None, out);
        }
    }

    /// Whether nothing runs here any more.
    fn quiet(&self) -> bool {
        let ended = |executor: &crate::state::Executor| executor.phase == Phase::Ended;
        self.orphans.is_empty()
            && self.frameworks.values().all(|framework| framework.executors.values().all(ended))
    }

    /// The last container ended, perhaps: then the agent may go.
    pub(crate) fn shutdown_progress(&mut self, out: &mut Outbox<Effect>) {
        if !matches!(self.life, Life::ShuttingDown { .. } | Life::CleaningUp) || !self.quiet() {
            return;
        }
        let life = std::mem::replace(&mut self.life, Life::Over);
        if !matches!(life, Life::ShuttingDown { farewell: Farewell::Return, .. }) {
            // A link that is gone makes the next start a new agent, as after an operator's hand.
            self.disk.change(DiskOp::remove(Site::AGENT_REMOVE, paths::latest()));
        }
        let (code, reason) = match life {
            Life::ShuttingDown { farewell, code, reason } => {
                if farewell == Farewell::Unregister {
                    self.unregister(out);
                }
                (code, reason)
            }
            _ => (0, "what ran here was ended, as --recover=cleanup asks".to_owned()),
        };
        self.disk.then(Then::Exit { code, reason });
    }
}
