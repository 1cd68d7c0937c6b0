//! The framework's machine: its state, and one line for each input.

use std::collections::{BTreeMap, VecDeque};

use meseta_model::{Machine, Mono, Now, Outbox, Rng, Ticket};
use meseta_wire::v1;

use crate::say::Sent;
use crate::session::{Session, State};
use crate::tasks::Tasks;
use crate::{Effect, Ending, Input, Known, Notice, Options, Owner, Policy, calls};

/// One instance of a framework. See the crate's documentation.
pub struct Framework<P = Owner> {
    pub(crate) options: Options,
    pub(crate) policy: P,
    pub(crate) rng: Rng,
    pub(crate) session: Session,
    pub(crate) tasks: Tasks,
    pub(crate) next: Ticket,
    /// Calls without an answer yet.
    pub(crate) sent: BTreeMap<Ticket, Sent>,
    /// Its end was asked for, and is asked for until it is answered.
    pub(crate) tearing_down: bool,
    /// What this step asked for, in order.
    pub(crate) queue: VecDeque<Effect>,
}

impl<P: Policy> Framework<P> {
    /// A framework that subscribes as soon as it is woken.
    pub fn new(options: Options, policy: P) -> Self {
        Self {
            rng: Rng::new(options.seed),
            options,
            policy,
            session: Session::new(),
            tasks: Tasks::default(),
            next: Ticket::default(),
            sent: BTreeMap::new(),
            tearing_down: false,
            queue: VecDeque::new(),
        }
    }

    /// Its id, once a master gave one.
    pub fn id(&self) -> Option<&v1::FrameworkId> {
        self.options.info.id.as_ref()
    }

    /// As it last presented itself.
    pub fn info(&self) -> &v1::FrameworkInfo {
        &self.options.info
    }

    pub fn is_subscribed(&self) -> bool {
        self.session.stream_id().is_some()
    }

    /// Whether nothing follows any more.
    pub fn is_over(&self) -> bool {
        self.session.state == State::Over
    }

    /// Tasks that did not end, by id, as far as is known.
    pub fn tasks(&self) -> impl ExactSizeIterator<Item = (&String, &Known)> {
        self.tasks.iter()
    }

    /// Panics where an invariant is broken, as the machine's own check does, of what the last step touched.
    pub fn check_touched(&self) {
        self.tasks.check_touched();
        self.check_session();
    }

    fn check_session(&self) {
        assert!(self.queue.is_empty(), "something was not said");
        assert!(!self.is_subscribed() || self.id().is_some(), "subscribed without an id");
    }

    pub fn task(&self, id: &str) -> Option<&Known> {
        self.tasks.get(id)
    }

    pub fn policy(&self) -> &P {
        &self.policy
    }

    fn due(&mut self, now: Now) {
        if self.session.in_vain(now.mono) {
            self.queue.push_back(Effect::Close);
            self.disconnect(now, "nothing was heard from the master for too long".to_owned());
        }
        if matches!(self.session.state, State::Down { again_at } if again_at <= now.mono) {
            self.session.asked(now.mono, &self.options);
            let Options { info, suppressed, offer_constraints, .. } = &self.options;
            let call = calls::subscribe(info.clone(), suppressed.clone(), offer_constraints.clone());
            self.queue.push_back(Effect::Subscribe(call.into()));
        }
        if self.is_subscribed() && self.tasks.ask_at().is_some_and(|at| at <= now.mono) {
            self.ask(now);
        }
    }

    /// There is no stream (any more): another is asked for later.
    pub(crate) fn disconnect(&mut self, now: Now, reason: String) {
        let was_subscribed = self.is_subscribed();
        self.session.back_off(now.mono, &self.options, &mut self.rng);
        if was_subscribed {
            self.note(Notice::Disconnected { reason });
        }
    }

    pub(crate) fn end(&mut self, ending: Ending) {
        if !self.is_over() {
            self.queue.push_back(Effect::Close);
            self.session.state = State::Over;
            self.note(Notice::Ended(ending));
        }
    }

    /// For policy and owner, after all that was asked for before.
    pub(crate) fn note(&mut self, notice: Notice) {
        self.queue.push_back(Effect::Tell(notice));
    }

    /// Lets out what was asked for. The policy hears what the owner will hear; what it wishes follows.
    fn flush(&mut self, now: Now, out: &mut Outbox<Effect>) {
        let mut wishes = Vec::new();
        while let Some(effect) = self.queue.pop_front() {
            if let Effect::Tell(notice) = &effect {
                let tasks = &self.tasks;
                self.policy.hear(now, notice, &|id| tasks.get(id), &mut wishes);
            }
            out.push(effect);
            for call in wishes.drain(..) {
                self.send(call);
            }
            if self.policy.finished() && self.is_subscribed() && !self.tearing_down {
                self.send(calls::teardown());
            }
        }
    }
}

impl<P: Policy> Machine for Framework<P> {
    type Input = Input;
    type Effect = Effect;

    fn step(&mut self, now: Now, input: Input, out: &mut Outbox<Effect>) {
        if self.is_over() {
            return;
        }
        self.tasks.begin();
        match input {
            Input::Wake => {}
            Input::StreamOpened { stream_id } => drop(self.session.opened(stream_id)),
            Input::SubscribeRefused { status, message } => self.subscribe_refused(now, status, message),
            Input::Event(event) => self.event(now, *event),
            Input::Disconnected { reason } => self.disconnected(now, reason),
            Input::Answered { ticket, reply } => self.answered(now, ticket, reply),
            Input::Send(call) => self.send(*call),
            Input::Stop { failover } => self.stop(failover),
        }
        self.due(now);
        self.flush(now, out);
    }

    fn wake_at(&self) -> Option<Mono> {
        let ask = self.tasks.ask_at().filter(|_| self.is_subscribed());
        [self.session.wake_at(), ask].into_iter().flatten().min()
    }

    fn check(&self) {
        self.tasks.check();
        self.check_session();
    }
}
