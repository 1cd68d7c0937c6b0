//! Carries out what the master's machine asks for, on the machine's own thread: anything that may take long is handed
//! on.
//!
//! What peers are told waits until the state behind it is published: who is answered finds what he was told of in every
//! view.

use meseta_api::Waiting;
use meseta_journal::RegistryOp;
use meseta_master::{Answer, Effect, Input, Master, Stream, View};
use meseta_model::Ticket;
use meseta_runtime::{Carry, Published};
use tokio::sync::watch;

use crate::commits::Commits;
use crate::daemon::Ended;
use crate::links::Links;

/// Schedulers' streams; who asked for one is told its id.
pub(crate) type Streams = meseta_api::Streams<Stream, String>;

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
            Effect::Event { stream, event } => self.streams.event(stream, &*event),
            Effect::CloseStream { stream } => self.streams.remove(stream),
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
