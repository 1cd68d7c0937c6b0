//! Carries out what the master's machine asks for, on the machine's own thread: anything that may take long is handed
//! on.
//!
//! What peers are told waits until the state behind it is published: who is answered finds what he was told of in every
//! view.

use std::collections::VecDeque;

use meseta_api::Waiting;
use meseta_api::daemon::{Ended, log};
use meseta_journal::RegistryOp;
use meseta_master::{Answer, Effect, Input, Master, Stream, View};
use meseta_model::{Mono, Ticket};
use meseta_runtime::{Carry, Published};
use tokio::sync::watch;

use crate::commits::{Commits, Unsubmitted};
use crate::links::Links;
use crate::runs::Runs;

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
    /// Commits for which the registry has no room yet, in their order. While there are some the machine is given nothing
    /// that could make it ask for more.
    backlog: VecDeque<(Ticket, Vec<RegistryOp>)>,
    runs: Runs,
}

impl Carrier {
    pub fn new(
        commits: Option<Commits>,
        waiting: Waiting<Answer>,
        streams: Streams,
        links: Links,
        view: Published<View>,
        ended: watch::Sender<Option<Ended>>,
        runs: Runs,
    ) -> Carrier {
        let (said, answers, backlog) = (Vec::new(), Vec::new(), VecDeque::new());
        Carrier { commits, waiting, streams, links, view, ended, said, answers, backlog, runs }
    }

    fn commit(&mut self, ticket: Ticket, ops: Vec<RegistryOp>) {
        self.backlog.push_back((ticket, ops));
        self.submit();
    }

    /// Hands over what the registry has room for.
    fn submit(&mut self) {
        while let Some((ticket, ops)) = self.backlog.pop_front() {
            let reason = match &self.commits {
                None => "there is no registry".to_owned(),
                Some(commits) => match commits.submit(ticket, ops) {
                    Ok(()) => continue,
                    Err(Unsubmitted::Full(ops)) => return self.backlog.push_front((ticket, ops)),
                    Err(Unsubmitted::Failed(reason)) => reason,
                },
            };
            self.answers.push(Input::CommitFailed { ticket, reason });
        }
    }

    fn say(&self, effect: Effect) {
        match effect {
            Effect::Reply { to, answer } => drop(self.waiting.answer(to.0, answer)),
            Effect::OpenStream { stream, stream_id } => self.streams.open(stream, stream_id),
            Effect::Event { stream, event } => self.streams.event(stream, &*event),
            Effect::CloseStream { stream } => self.streams.remove(stream),
            Effect::ToAgent { link, message } => self.links.send(link, &message),
            Effect::Commit { .. } | Effect::Note(_) | Effect::Abort { .. } => {}
        }
    }
}

impl Carry<Master> for Carrier {
    fn carry(&mut self, effect: Effect) {
        match effect {
            Effect::Commit { ticket, ops } => self.commit(ticket, ops),
            Effect::Abort { reason } => drop(self.ended.send_replace(Some(Ended { code: 1, reason }))),
            Effect::Note(note) => log(note.level(), &note),
            said => self.said.push(said),
        }
    }

    fn stepped(&mut self, machine: &Master, began: Mono) {
        self.runs.stepped(machine.allocation_runs(), machine.allocator().due(), began);
    }

    fn flush(&mut self, machine: &Master, answers: &mut Vec<Input>) {
        self.submit();
        self.view.publish(machine.view());
        let mut said = std::mem::take(&mut self.said);
        said.drain(..).for_each(|effect| self.say(effect));
        self.said = said;
        answers.append(&mut self.answers);
    }

    /// There is a backlog only where the registry holds commits that it has not answered.
    fn is_full(&self) -> bool {
        !self.backlog.is_empty()
    }
}
