//! The loop around one machine.
//!
//! Each turn: wait for inputs or for the machine's deadline, take a bounded batch, step each input and carry out its
//! effects, wake the machine if it is due, then flush once. What can share work (a commit to disk, a write to a
//! socket) is gathered by the carrier in `carry` and done in `flush`.

use crate::clock::Clock;
use crate::stop::Stop;
use meseta_model::{Machine, Mono, Outbox};
use std::any::Any;
use std::fmt::{self, Debug, Write};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use tokio::sync::mpsc;
use tokio::time::{Instant, Sleep};

/// Carries out what a machine asks for. Called by the machine's own thread: long work is to be handed on.
pub trait Carry<M: Machine> {
    /// Carries one effect out, or begins to. Effects come in the order in which the machine asked for them.
    fn carry(&mut self, effect: M::Effect);

    /// Called after each step, which began then, and after its effects: for who measures.
    fn stepped(&mut self, machine: &M, began: Mono) {
        let _ = (machine, began);
    }

    /// Called after each batch: the moment to commit, write and publish what the batch gathered. `machine` is there to
    /// be looked at. What `answers` is given the machine takes next, before anything from its queue: answers to effects
    /// that were carried out at once.
    fn flush(&mut self, machine: &M, answers: &mut Vec<M::Input>) {
        let _ = (machine, answers);
    }

    /// Whether more is under way than should be. While it is, the machine is given answers to what it asked for, and
    /// nothing else: who brings inputs waits, and makes his own peers wait. Asked after each flush; it may only be true
    /// while an answer is still to come.
    fn is_full(&self) -> bool {
        false
    }
}

/// What a host needs to know about its machine.
#[derive(Clone, Debug)]
pub struct Setup<I> {
    /// For logs, and for the thread if it has its own.
    pub name: &'static str,
    /// Makes the input that says that the machine's deadline has come.
    pub wake: fn() -> I,
    /// Inputs that may wait; beyond, senders wait.
    pub queue: usize,
    /// Inputs between two flushes.
    pub batch: usize,
}

impl<I> Setup<I> {
    /// A queue of 8192 inputs, and batches of 256.
    pub fn new(name: &'static str, wake: fn() -> I) -> Self {
        Setup { name, wake, queue: 8_192, batch: 256 }
    }
}

/// Gives a machine its inputs; cloned to everyone who has some.
pub struct Handle<I> {
    queue: mpsc::Sender<I>,
    /// As many may wait as the machine asked for.
    answers: mpsc::UnboundedSender<I>,
}

/// Why a machine did not take an input, which comes back.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused<I> {
    #[error("too many inputs wait already")]
    Full(I),
    #[error("the machine has stopped")]
    Stopped(I),
}

impl<I> Handle<I> {
    /// Queues an input, waiting while the queue is full.
    pub async fn send(&self, input: I) -> Result<(), Refused<I>> {
        self.queue.send(input).await.map_err(|error| Refused::Stopped(error.0))
    }

    /// Queues an input if there is room now.
    pub fn try_send(&self, input: I) -> Result<(), Refused<I>> {
        self.queue.try_send(input).map_err(|error| match error {
            mpsc::error::TrySendError::Full(input) => Refused::Full(input),
            mpsc::error::TrySendError::Closed(input) => Refused::Stopped(input),
        })
    }

    /// Queues an input from a thread that may block and is not tokio's.
    pub fn blocking_send(&self, input: I) -> Result<(), Refused<I>> {
        self.queue.blocking_send(input).map_err(|error| Refused::Stopped(error.0))
    }

    /// Queues the answer to something that the machine asked for, which it takes before all else. Never blocks: so who
    /// answers goes on answering while the machine takes nothing but answers.
    pub fn answer(&self, input: I) -> Result<(), Refused<I>> {
        self.answers.send(input).map_err(|error| Refused::Stopped(error.0))
    }

    /// Inputs that wait, for metrics.
    pub fn queued(&self) -> usize {
        self.queue.max_capacity() - self.queue.capacity()
    }

    /// Resolves once the machine takes no more inputs.
    pub async fn stopped(&self) {
        self.queue.closed().await;
    }
}

impl<I> Clone for Handle<I> {
    fn clone(&self) -> Self {
        Handle { queue: self.queue.clone(), answers: self.answers.clone() }
    }
}

impl<I> Debug for Handle<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("queued", &self.queued()).finish()
    }
}

/// A machine with its queue, its clock and its carrier.
pub struct Host<M: Machine, C> {
    machine: M,
    carry: C,
    setup: Setup<M::Input>,
    clock: Clock,
    stop: Stop,
    queue: mpsc::Receiver<M::Input>,
    answers: mpsc::UnboundedReceiver<M::Input>,
    out: Outbox<M::Effect>,
    /// The kind of the input being stepped, for the message about a panic.
    stepping: Kind,
}

/// Prepares a machine to be run. Inputs may be queued before it runs.
pub fn host<M, C>(
    setup: Setup<M::Input>,
    machine: M,
    carry: C,
    clock: Clock,
    stop: Stop,
) -> (Handle<M::Input>, Host<M, C>)
where
    M: Machine<Input: Debug>,
    C: Carry<M>,
{
    let (sender, queue) = mpsc::channel(setup.queue.max(1));
    #[expect(
        clippy::disallowed_methods,
        reason = "who answers may not wait for the machine, which may wait for the answer; there are never more than it asked for"
    )]
    let (answer, answers) = mpsc::unbounded_channel();
    let (out, stepping) = (Outbox::new(), Kind::default());
    let handle = Handle { queue: sender, answers: answer };
    (handle, Host { machine, carry, setup, clock, stop, queue, answers, out, stepping })
}

impl<M, C> Host<M, C>
where
    M: Machine<Input: Debug>,
    C: Carry<M>,
{
    /// Runs until the order to stop, or until every handle is gone and no deadline is left. Inputs that still wait then
    /// are dropped. Gives machine and carrier back. A panic in either aborts the process.
    pub async fn run(mut self) -> (M, C) {
        let mut stopped = pin!(self.stop.stopped());
        let mut alarm = pin!(tokio::time::sleep_until(Instant::now()));
        let (mut batch, mut answers) = (Vec::new(), Vec::new());
        loop {
            if answers.is_empty() {
                if !self.wait(stopped.as_mut(), alarm.as_mut(), &mut batch).await {
                    return (self.machine, self.carry);
                }
            } else {
                if self.stop.is_stopped() {
                    return (self.machine, self.carry);
                }
                batch.append(&mut answers);
                // Answers that keep coming must not starve the other tasks of this thread.
                tokio::task::yield_now().await;
            }
            let turn = AssertUnwindSafe(|| self.turn(&mut batch, &mut answers));
            if let Err(panic) = catch_unwind(turn) {
                self.fail(panic.as_ref());
            }
        }
    }

    /// Fills the batch, or returns because the machine is due. False: it is over.
    async fn wait(
        &mut self,
        stopped: Pin<&mut impl Future<Output = ()>>,
        mut alarm: Pin<&mut Sleep>,
        batch: &mut Vec<M::Input>,
    ) -> bool {
        // While it is full, neither inputs nor time make it ask for more.
        let open = !self.carry.is_full();
        let deadline = self.machine.wake_at().filter(|_| open);
        if deadline.is_some_and(|at| at <= self.clock.mono()) {
            // Due already: take what is there, without waiting, but give others of this thread their turn.
            tokio::task::yield_now().await;
            self.take_waiting(batch);
            return !self.stop.is_stopped();
        }
        let at = deadline.and_then(|at| self.clock.instant(at));
        if let Some(at) = at
            && alarm.deadline() != at
        {
            alarm.as_mut().reset(at);
        }
        // Without inputs to come, the machine may still have something to do by itself.
        let forlorn = self.queue.is_closed() && self.queue.is_empty();
        let unanswered = !(self.answers.is_closed() && self.answers.is_empty());
        if forlorn && !unanswered && at.is_none() {
            return false;
        }
        let most = self.setup.batch;
        tokio::select! {
            biased;
            () = stopped => false,
            answer = self.answers.recv(), if unanswered => match answer {
                Some(answer) => {
                    batch.push(answer);
                    self.take_answers(batch);
                    true
                }
                None => !forlorn || at.is_some(),
            },
            count = self.queue.recv_many(batch, most), if open && !forlorn => count > 0 || at.is_some(),
            () = alarm, if at.is_some() => true,
            else => false,
        }
    }

    fn take_answers(&mut self, batch: &mut Vec<M::Input>) {
        while batch.len() < self.setup.batch
            && let Ok(answer) = self.answers.try_recv()
        {
            batch.push(answer);
        }
    }

    fn take_waiting(&mut self, batch: &mut Vec<M::Input>) {
        self.take_answers(batch);
        while batch.len() < self.setup.batch
            && let Ok(input) = self.queue.try_recv()
        {
            batch.push(input);
        }
    }

    fn turn(&mut self, batch: &mut Vec<M::Input>, answers: &mut Vec<M::Input>) {
        batch.drain(..).for_each(|input| self.step(input));
        if !self.carry.is_full() && self.machine.wake_at().is_some_and(|at: Mono| at <= self.clock.mono()) {
            self.step((self.setup.wake)());
        }
        self.carry.flush(&self.machine, answers);
    }

    fn step(&mut self, input: M::Input) {
        self.stepping.note(&input);
        let now = self.clock.now();
        self.machine.step(now, input, &mut self.out);
        self.out.drain().for_each(|effect| self.carry.carry(effect));
        self.carry.stepped(&self.machine, now.mono);
    }

    /// Runs it as a task of this runtime.
    pub fn spawn(self) -> tokio::task::JoinHandle<(M, C)>
    where
        M: Send + 'static,
        M::Input: Send + 'static,
        M::Effect: Send + 'static,
        C: Send + 'static,
    {
        tokio::spawn(self.run())
    }

    /// Runs it on a thread of its own, so that nothing else delays it. What its carrier spawns runs on the runtime
    /// that this is called in. Errors: the system has no thread left.
    pub fn spawn_thread(self) -> std::io::Result<std::thread::JoinHandle<(M, C)>>
    where
        M: Send + 'static,
        M::Input: Send + 'static,
        M::Effect: Send + 'static,
        C: Send + 'static,
    {
        let runtime = tokio::runtime::Handle::current();
        let thread = std::thread::Builder::new().name(String::from(self.setup.name));
        thread.spawn(move || runtime.block_on(self.run()))
    }

    /// Its state can no longer be trusted, nor can what was promised be taken back: end here, and let what is durable
    /// be recovered.
    fn fail(&self, panic: &(dyn Any + Send)) -> ! {
        let why = panic
            .downcast_ref::<&str>()
            .copied()
            .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
            .unwrap_or("no message");
        let (machine, input) = (self.setup.name, self.stepping.as_str());
        tracing::error!(
            machine,
            input,
            why,
            "the machine panicked; the process ends, start it again to recover"
        );
        std::process::abort()
    }
}

/// The name of an input's kind: the first word of its debug form, without the cost of the rest.
#[derive(Default)]
struct Kind {
    text: [u8; 32],
    length: usize,
}

impl Kind {
    fn note(&mut self, input: &impl Debug) {
        self.length = 0;
        // It "fails" as soon as the word is complete; that is how the rest is never formatted.
        let _ = write!(self, "{input:?}");
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..self.length]).unwrap_or_default()
    }
}

impl Write for Kind {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        for byte in part.bytes() {
            let is_word = byte.is_ascii_alphanumeric() || byte == b'_';
            let Some(place) = self.text.get_mut(self.length).filter(|_| is_word) else {
                return Err(fmt::Error);
            };
            *place = byte;
            self.length += 1;
        }
        Ok(())
    }
}
