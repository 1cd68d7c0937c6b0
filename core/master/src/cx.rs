//! What a handler has at hand: the moment, and where its effects go.

use meseta_model::{Now, Outbox};

use crate::{Answer, Effect, ReplyTo};

/// The context of one step.
pub(crate) struct Cx<'a> {
    pub(crate) now: Now,
    pub(crate) out: &'a mut Outbox<Effect>,
}

impl Cx<'_> {
    pub(crate) fn push(&mut self, effect: Effect) {
        self.out.push(effect);
    }

    pub(crate) fn reply(&mut self, to: ReplyTo, answer: Answer) {
        self.push(Effect::Reply { to, answer });
    }

    pub(crate) fn refuse(&mut self, to: ReplyTo, status: u16, message: impl Into<String>) {
        self.reply(to, Answer::Refused { status, message: message.into() });
    }
}
