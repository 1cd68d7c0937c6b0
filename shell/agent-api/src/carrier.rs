//! Carries out what the agent's machine asks for, on the machine's own thread: anything that may take long is handed
//! on.

use meseta_agent::{Agent, Answer, Effect, Input, Stream, View};
use meseta_api::Waiting;
use meseta_api::daemon::{Ended, log};
use meseta_model::Ticket;
use meseta_runtime::{Carry, Published};
use meseta_store::Checkpoints;
use tokio::sync::watch;

use crate::containers::Containers;
use crate::link::Commands;

/// Executors' streams.
pub(crate) type Streams = meseta_api::Streams<Stream, ()>;

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
    /// More waits for the disk than should.
    pub behind: bool,
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
            Effect::ChangeVolumes { operation, make, clear } => {
                self.containers.change_volumes(operation, make, clear);
            }
            Effect::Mount { container, sandbox, user, volumes } => {
                self.containers.mount(container, &sandbox, user, volumes);
            }
            Effect::Signal { container, signal } => self.containers.signal(&container, signal),
            Effect::Destroy { container } => self.containers.destroy(container),
            Effect::Forget { container } => self.containers.forget(container),
            Effect::TouchSandbox { path } => self.containers.touch_sandbox(&path),
            Effect::CollectSandbox { path } => self.containers.collect_sandbox(&path),
            Effect::RemoveSandbox { path } => self.containers.remove_sandbox(&path),
            Effect::Note(note) => log(note.level(), &note),
            Effect::Exit { code, reason } => {
                self.link.close();
                self.ended.send_replace(Some(Ended { code, reason }));
            }
        }
    }

    fn flush(&mut self, machine: &Agent, answers: &mut Vec<Input>) {
        self.view.publish(machine.view());
        self.behind = machine.is_behind();
        answers.append(&mut self.refused);
        for said in std::mem::take(&mut self.said) {
            match said {
                Effect::Reply { to, answer } => drop(self.waiting.answer(to.0, answer)),
                Effect::OpenStream { stream } => self.streams.open(stream, ()),
                Effect::Event { stream, event } => self.streams.event(stream, &*event),
                Effect::CloseStream { stream } => self.streams.remove(stream),
                _ => {}
            }
        }
    }

    fn is_full(&self) -> bool {
        self.behind
    }
}

impl Carrier {
    fn persist(&mut self, ticket: Ticket, ops: Vec<meseta_journal::DiskOp>) {
        if let Err(error) = self.checkpoints.submit(ticket, ops) {
            tracing::error!(%error, "checkpoints cannot be written: no new work is taken until they can");
            self.refused.push(Input::PersistFailed { ticket, reason: error.to_string() });
        }
    }
}
