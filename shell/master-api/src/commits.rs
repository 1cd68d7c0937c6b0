//! The registry and the commits that are on their way into it: how many, since when, and whom to tell.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use meseta_journal::RegistryOp;
use meseta_master::Input;
use meseta_model::{Mono, Ticket};
use meseta_runtime::{Clock, Handle};
use meseta_store::registry::Records;
use meseta_store::{Done, Registry, StoreError};
use meseta_telemetry::Timer;

use crate::daemon::Place;

/// An open registry. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Commits {
    registry: Arc<Registry<Ticket>>,
    waiting: Arc<Waiting>,
    fetch_ms: Timer,
}

/// Commits that are not answered, in their order.
struct Waiting {
    clock: Clock,
    since: Mutex<VecDeque<Mono>>,
    store_ms: Timer,
    handle: OnceLock<Handle<Input>>,
}

impl Commits {
    /// Opens it, or makes a new one. None where there is none and none may begin.
    pub fn open(place: &Place, metrics: &meseta_telemetry::Registry) -> Result<Option<Commits>, StoreError> {
        let waiting = Arc::new(Waiting {
            clock: Clock::new(),
            since: Mutex::default(),
            store_ms: metrics.timer("registrar/state_store_ms"),
            handle: OnceLock::new(),
        });
        let answered = waiting.clone();
        let done = move |answers| answered.answer(answers);
        let registry = match place {
            Place::Memory => Registry::in_memory(done)?,
            Place::File { path, begin: false } if !path.exists() => return Ok(None),
            Place::File { path, .. } => open(path, done)?,
        };
        let counted = waiting.clone();
        metrics.pull("registrar/queued_operations", move || counted.since().len() as f64);
        let fetch_ms = metrics.timer("registrar/state_fetch_ms");
        Ok(Some(Commits { registry: Arc::new(registry), waiting, fetch_ms }))
    }

    /// From now on, commits are answered to this machine.
    pub fn answer_to(&self, handle: Handle<Input>) {
        let _ = self.waiting.handle.set(handle);
    }

    /// All records. Blocks.
    pub fn load(&self) -> Result<Records, StoreError> {
        let began = self.waiting.clock.mono();
        let records = self.registry.load()?;
        self.fetch_ms.record(self.waiting.clock.mono().since(began));
        Ok(records)
    }

    /// For how long the commit that waits longest has waited.
    pub fn oldest(&self) -> impl Fn() -> Option<Duration> + Send + Sync + 'static {
        // Not the registry: whoever lets go of it last waits for its thread.
        let waiting = self.waiting.clone();
        move || {
            let oldest = waiting.since().front().copied();
            oldest.map(|since| waiting.clock.mono().since(since))
        }
    }

    /// Begins a commit; the error says why it was not even begun.
    pub fn submit(&self, ticket: Ticket, ops: Vec<RegistryOp>) -> Result<(), Unsubmitted> {
        if !self.registry.has_room() {
            return Err(Unsubmitted::Full(ops));
        }
        // Before it is submitted: its answer may come at once.
        self.waiting.since().push_back(self.waiting.clock.mono());
        self.registry.submit(ticket, ops).map_err(|error| {
            self.waiting.since().pop_back();
            Unsubmitted::Failed(error.to_string())
        })
    }
}

/// Why a commit was not begun.
pub(crate) enum Unsubmitted {
    /// It can be once some of those under way are answered.
    Full(Vec<RegistryOp>),
    Failed(String),
}

fn open(
    path: &Path,
    done: impl FnMut(Vec<Done<Ticket>>) + Send + 'static,
) -> Result<Registry<Ticket>, StoreError> {
    let registry = Registry::open(path, done)?;
    registry.require_capabilities(path, meseta_master::CAPABILITIES)?;
    Ok(registry)
}

impl Waiting {
    fn since(&self) -> std::sync::MutexGuard<'_, VecDeque<Mono>> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// On the registry's own thread.
    fn answer(&self, answers: Vec<Done<Ticket>>) {
        let now = self.clock.mono();
        for Done { ticket, result } in answers {
            let began = self.since().pop_front();
            if let Some(began) = began {
                self.store_ms.record(now.since(began));
            }
            let input = match result {
                Ok(()) => Input::Committed { ticket },
                Err(error) => Input::CommitFailed { ticket, reason: error.to_string() },
            };
            if let Some(handle) = self.handle.get() {
                let _ = handle.answer(input);
            }
        }
    }
}
