//! What is left of an agent while seats have their turn.
//!
//! Owns the two forms of it. As long as nobody was given a part, and everyone may be offered the same, it is all that is
//! free, and what that weighs is known: quota is asked by sums, and nothing is copied. Portions are derived once somebody is
//! to have less. Refuses to know who has a turn.

use crate::amounts::{Amounts, Names};
use crate::ledger::Book;
use crate::portions::Portions;
use meseta_model::Quantities;

pub(crate) struct Left<'a> {
    book: &'a Book,
    minimum: &'a [Quantities],
    /// To ask what quota charges; None where there is none.
    names: Option<&'a Names>,
    portions: Option<Portions<'a>>,
    taken: bool,
}

/// All that is free, which everyone may be offered.
pub(crate) struct Whole<'a> {
    /// By what the operator asks of an offer.
    pub worthwhile: bool,
    /// What quota charges for it.
    pub charged: &'a Amounts,
}

impl<'a> Left<'a> {
    pub fn new(book: &'a Book, minimum: &'a [Quantities], names: Option<&'a Names>) -> Self {
        Self { book, minimum, names, portions: None, taken: false }
    }

    /// None where it is less, or differs from role to role.
    pub fn whole(&self) -> Option<Whole<'a>> {
        let known = &self.book.known;
        let (Some(worthwhile), Some(load)) = (known.worthwhile, &known.load) else { return None };
        let whole = self.book.uniform && load.exempt.is_none() && self.portions.is_none() && !self.taken;
        whole.then_some(Whole { worthwhile, charged: &load.all })
    }

    pub fn take_whole(&mut self) {
        self.taken = true;
    }

    pub fn portions(&mut self) -> &mut Portions<'a> {
        let Self { book, minimum, names, portions, .. } = self;
        portions.get_or_insert_with(|| Portions::new(book, minimum, *names))
    }

    pub fn is_empty(&self) -> bool {
        self.taken || self.portions.as_ref().is_some_and(Portions::is_empty)
    }

    pub fn has_unreserved(&mut self) -> bool {
        self.whole().is_some() || !self.portions().unreserved().is_empty()
    }

    /// Whether nothing that is left is worth an offer but to those that may be offered reservations. Some may ask for other
    /// than the operator does: for them anything may be.
    pub fn is_reserved(&mut self, some_ask_other: bool) -> bool {
        match self.whole() {
            Some(whole) => !(some_ask_other || whole.worthwhile),
            None => self.portions().is_reserved(some_ask_other),
        }
    }
}
