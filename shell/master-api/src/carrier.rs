//! Carries out what the master's machine asks for, on the machine's own thread: anything that may take long is handed
//! on.
//!
//! What peers are told waits until the state behind it is published: who is answered finds what he was told of in every
//! view.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use meseta_api::{EventStream, Waiting};
use meseta_journal::RegistryOp;
use meseta_master::{Answer, Effect, Input, Master, Stream, View};
use meseta_model::Ticket;
use meseta_runtime::{Carry, Published};
use meseta_wire::v1::scheduler::Event;
use tokio::sync::{oneshot, watch};

use crate::commits::Commits;
use crate::daemon::Ended;
use crate::links::Links;

/// Schedulers' streams: those that were asked for, and those that are open. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Streams(Arc<Mutex<BTreeMap<Stream, Place>>>);

/// A stream's place.
pub(crate) struct Place {
    pub stream: EventStream,
    /// Told the stream's id when the machine opened it: then its reply may be sent.
    pub opened: Option<oneshot::Sender<String>>,
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

    fn open(&self, stream: Stream, stream_id: String) {
        if let Some(place) = self.places().get_mut(&stream)
            && let Some(opened) = place.opened.take()
        {
            let _ = opened.send(stream_id);
        }
    }

    /// A stream that takes nothing more is over: its reader hears so, and the machine through it.
    fn event(&self, stream: Stream, event: &Event) {
        let places = self.places();
        if let Some(place) = places.get(&stream)
            && let Err(error) = place.stream.send(event)
        {
            tracing::info!(stream = stream.0, %error, "a scheduler's stream is over");
        }
    }
}

pub(crate) struct Carrier {
    /// None where there is no registry: then nothing is ever committed.
    commits: Option<Commits>,
    waiting: Waiting<Answer>,
    streams: Streams,
    links: Links,
    view: Published<View>,
    ended: watch::Sender<Option<Ended>>,
    /// What peers are told once the view is out.
    said: Vec<Effect>,
    answers: Vec<Input>,
}

impl Carrier {
    pub fn new(
        commits: Option<Commits>,
        waiting: Waiting<Answer>,
        streams: Streams,
        links: Links,
        view: Published<View>,
        ended: watch::Sender<Option<Ended>>,
    ) -> Carrier {
        Carrier { commits, waiting, streams, links, view, ended, said: Vec::new(), answers: Vec::new() }
    }

    fn commit(&mut self, ticket: Ticket, ops: Vec<RegistryOp>) {
        let reason = match &self.commits {
            None => "there is no registry".to_owned(),
            Some(commits) => match commits.submit(ticket, ops) {
                Ok(()) => return,
                Err(error) => error.to_string(),
            },
        };
        self.answers.push(Input::CommitFailed { ticket, reason });
    }

    fn say(&self, effect: Effect) {
        match effect {
            Effect::Reply { to, answer } => drop(self.waiting.answer(to.0, answer)),
            Effect::OpenStream { stream, stream_id } => self.streams.open(stream, stream_id),
            Effect::Event { stream, event } => self.streams.event(stream, &event),
            Effect::CloseStream { stream } => drop(self.streams.remove(stream)),
            Effect::ToAgent { link, message } => self.links.send(link, &message),
            Effect::Commit { .. } | Effect::Abort { .. } => {}
        }
    }
}

impl Carry<Master> for Carrier {
    fn carry(&mut self, effect: Effect) {
        match effect {
            Effect::Commit { ticket, ops } => self.commit(ticket, ops),
            Effect::Abort { reason } => drop(self.ended.send_replace(Some(Ended { code: 1, reason }))),
            said => self.said.push(said),
        }
    }

    fn flush(&mut self, machine: &Master, answers: &mut Vec<Input>) {
        self.view.publish(machine.view());
        let mut said = std::mem::take(&mut self.said);
        said.drain(..).for_each(|effect| self.say(effect));
        self.said = said;
        answers.append(&mut self.answers);
    }
}
