//! Carries out what the agent's machine asks for, on the machine's own thread: anything that may take long is handed
//! on.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use meseta_agent::{Agent, Answer, Effect, Input, Stream, View};
use meseta_api::{EventStream, Waiting};
use meseta_model::Ticket;
use meseta_runtime::{Carry, Published};
use meseta_store::Checkpoints;
use tokio::sync::{oneshot, watch};

use crate::containers::Containers;
use crate::daemon::Ended;
use crate::link::Commands;

/// Executors' streams: those that were asked for, and those that are open. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Streams(Arc<Mutex<BTreeMap<Stream, Place>>>);

/// A stream's place.
pub(crate) struct Place {
    pub stream: EventStream,
    /// Told when the machine opened it: then its reply may be sent.
    pub opened: Option<oneshot::Sender<()>>,
}

impl Streams {
    pub fn insert(&self, number: Stream, place: Place) {
        self.places().insert(number, place);
    }

    pub fn remove(&self, number: Stream) -> Option<Place> {
        self.places().remove(&number)
    }

    /// Ends all streams after what was written to them.
    pub fn end_all(&self) {
        drop(std::mem::take(&mut *self.places()));
    }

    fn places(&self) -> std::sync::MutexGuard<'_, BTreeMap<Stream, Place>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Carrier {
    pub checkpoints: Checkpoints<Ticket>,
    pub link: Commands,
    pub waiting: Waiting<Answer>,
    pub streams: Streams,
    pub containers: Containers,
    pub view: Published<View>,
    pub ended: watch::Sender<Option<Ended>>,
    /// What is told to callers and executors of this batch: only once readers see what it is about.
    pub said: Vec<Effect>,
    /// What the disk refused at once.
    pub refused: Vec<Input>,
}

impl Carry<Agent> for Carrier {
    fn carry(&mut self, effect: Effect) {
        match effect {
            Effect::Persist { ticket, ops } => self.persist(ticket, ops),
            Effect::Connect => self.link.connect(),
            Effect::ToMaster { message } => self.link.send(&message),
            said @ (Effect::Reply { .. }
            | Effect::OpenStream { .. }
            | Effect::Event { .. }
            | Effect::CloseStream { .. }) => self.said.push(said),
            Effect::Launch { container, spec } => self.containers.launch(container, *spec),
            Effect::Signal { container, signal } => self.containers.signal(&container, signal),
            Effect::Destroy { container } => self.containers.destroy(container),
            Effect::Forget { container } => self.containers.forget(container),
            Effect::RemoveSandbox { path } => self.containers.remove_sandbox(&path),
            Effect::Exit { code, reason } => {
                self.link.close();
                self.ended.send_replace(Some(Ended { code, reason }));
            }
        }
    }

    fn flush(&mut self, machine: &Agent, answers: &mut Vec<Input>) {
        self.view.publish(machine.view());
        answers.append(&mut self.refused);
        for said in std::mem::take(&mut self.said) {
            match said {
                Effect::Reply { to, answer } => drop(self.waiting.answer(to.0, answer)),
                Effect::OpenStream { stream } => self.open(stream),
                Effect::Event { stream, event } => self.event(stream, &event),
                Effect::CloseStream { stream } => drop(self.streams.remove(stream)),
                _ => {}
            }
        }
    }
}

impl Carrier {
    fn persist(&mut self, ticket: Ticket, ops: Vec<meseta_journal::DiskOp>) {
        if let Err(error) = self.checkpoints.submit(ticket, ops) {
            tracing::error!(%error, "checkpoints cannot be written: no new work is taken until they can");
            self.refused.push(Input::PersistFailed { ticket, reason: error.to_string() });
        }
    }

    fn open(&mut self, stream: Stream) {
        if let Some(place) = self.streams.places().get_mut(&stream)
            && let Some(opened) = place.opened.take()
        {
            let _ = opened.send(());
        }
    }

    /// A stream that takes nothing more is over: its reader hears so, and the machine through it.
    fn event(&mut self, stream: Stream, event: &meseta_wire::v1::executor::Event) {
        let places = self.streams.places();
        if let Some(place) = places.get(&stream)
            && let Err(error) = place.stream.send(event)
        {
            tracing::warn!(stream = stream.0, %error, "an executor's stream is over");
        }
    }
}
