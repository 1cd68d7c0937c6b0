//! What a handler has at hand: the moment, and where its effects go.

use std::sync::Arc;

use meseta_model::{Now, Outbox, beginning, brief, limits};
use meseta_wire::{Text, v1};

use crate::note::{OfAgent, OfFramework};
use crate::{Answer, Effect, Note, ReplyTo};

/// What is said to everybody, with a 503, while the registry is being read.
pub const RECOVERING: &str = "The master is still recovering its registry; try again soon";

/// The context of one step.
pub(crate) struct Cx<'a> {
    pub(crate) now: Now,
    pub(crate) out: &'a mut Outbox<Effect>,
    /// How many bytes of texts this step may put into its effects yet.
    words: usize,
}

impl<'a> Cx<'a> {
    /// The context of a step that begins.
    pub(crate) fn new(now: Now, out: &'a mut Outbox<Effect>) -> Self {
        Cx { now, out, words: limits::TEXTS_PER_STEP_BYTES_MAX }
    }

    /// What is told of one of many things that one request may ask for: its beginning, and no more than a line of it once
    /// the step has told a lot already. A small request may not fill the memory with what is answered to it.
    pub(crate) fn words(&mut self, text: &str) -> Text {
        let most = if self.words > 0 { limits::TEXT_SHOWN_BYTES_MAX } else { limits::TEXT_SHORT_BYTES_MAX };
        let shown = beginning(text, most);
        self.words = self.words.saturating_sub(shown.len());
        shown.into()
    }

    pub(crate) fn push(&mut self, effect: Effect) {
        self.out.push(effect);
    }

    pub(crate) fn note(&mut self, note: Note) {
        self.push(Effect::Note(note));
    }

    pub(crate) fn note_agent(&mut self, info: &Arc<v1::AgentInfo>, what: OfAgent) {
        self.note(Note::Agent { info: Arc::clone(info), what });
    }

    pub(crate) fn note_framework(&mut self, info: &Arc<v1::FrameworkInfo>, what: OfFramework) {
        self.note(Note::Framework { info: Arc::clone(info), what });
    }

    pub(crate) fn reply(&mut self, to: ReplyTo, answer: Answer) {
        self.push(Effect::Reply { to, answer });
    }

    pub(crate) fn refuse(&mut self, to: ReplyTo, status: u16, message: impl Into<String>) {
        self.reply(to, Answer::Refused { status, message: brief(message.into()) });
    }

    pub(crate) fn refuse_recovering(&mut self, to: ReplyTo) {
        self.refuse(to, 503, RECOVERING);
    }
}
