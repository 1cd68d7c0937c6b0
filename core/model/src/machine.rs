//! The contract of a deciding machine: inputs in, effects out, time as data.
//!
//! Owns the trait that master, agent and executor implement and that the runtime and the simulator host, and the names by
//! which a machine knows who is on the other side. Promises that a machine is synchronous and total; refuses to know how an
//! effect is carried out.

use crate::time::{Mono, Now};

/// A part that decides. It never blocks, never fails and never looks at anything but its state and its inputs.
pub trait Machine {
    /// Everything that can happen to it, the passing of time (`Wake`) included.
    type Input;
    /// Everything it can ask for.
    type Effect;

    /// Takes one input. Bad input is answered with an effect, never with a panic.
    fn step(&mut self, now: Now, input: Self::Input, out: &mut Outbox<Self::Effect>);

    /// When it wants to be stepped with its `Wake` input, if nothing happens before.
    fn wake_at(&self) -> Option<Mono>;

    /// Panics where an invariant is broken. Tests and the simulator call it after each step; production does not.
    fn check(&self);
}

/// The effects of one step, in the order in which they were asked for. The host empties it between steps.
#[derive(Debug)]
pub struct Outbox<E> {
    effects: Vec<E>,
}

impl<E> Outbox<E> {
    pub const fn new() -> Self {
        Self { effects: Vec::new() }
    }

    pub fn push(&mut self, effect: E) {
        self.effects.push(effect);
    }

    /// Takes the effects out, oldest first; the room stays for the next step.
    pub fn drain(&mut self) -> std::vec::Drain<'_, E> {
        self.effects.drain(..)
    }

    pub fn is_empty(&self) -> bool {
        self.effects.is_empty()
    }

    pub fn len(&self) -> usize {
        self.effects.len()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, E> {
        self.effects.iter()
    }
}

// Not derived: an outbox of effects without a default is just as empty.
impl<E> Extend<E> for Outbox<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, effects: I) {
        self.effects.extend(effects);
    }
}

impl<E> Default for Outbox<E> {
    fn default() -> Self {
        Self::new()
    }
}

/// Names a slow or durable effect; comes back in the input that answers it. Unique within one machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

impl Ticket {
    /// Hands out this ticket and moves on to the next.
    pub fn take(&mut self) -> Ticket {
        let taken = *self;
        self.0 = self.0.wrapping_add(1);
        taken
    }
}

impl std::fmt::Display for Ticket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// An open stream of events to a scheduler or an executor, as the host numbers it; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stream(pub u64);

/// A caller that waits for an answer, as the host numbers it; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplyTo(pub u64);

/// How much a note of a machine matters to whoever reads its log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteLevel {
    /// One of very many of its kind.
    Detail,
    News,
    /// Something is not as it should be.
    Trouble,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_leave_in_order_once() {
        let mut out = Outbox::new();
        out.push('a');
        out.push('b');
        assert_eq!((out.len(), out.is_empty()), (2, false));
        assert_eq!(out.drain().collect::<String>(), "ab");
        assert!(out.is_empty());
    }

    #[test]
    fn tickets_are_taken_once() {
        let mut next = Ticket::default();
        assert_eq!((next.take(), next.take()), (Ticket(0), Ticket(1)));
    }
}
