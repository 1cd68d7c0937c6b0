//! The entries of resources: a sorted list in pieces that its copies share until one of them changes.
//!
//! Owns the memory. Promises that a copy costs as much as there are pieces, which is one for nearly all lists; that putting
//! in or taking out one entry moves no more than a piece; and that no piece is empty. Refuses to compare: whoever puts in
//! knows the place.

use super::Entry;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Most entries of a piece; small in tests, so that their short lists are in many.
const PIECE: usize = if cfg!(test) { 4 } else { 128 };

#[derive(Clone)]
enum Pieces {
    /// The whole list.
    One(Option<Arc<Vec<Entry>>>),
    /// Elsewhere, as lists are kept by the thousand and hardly one is so long.
    Many(Box<Many>),
}

#[derive(Clone)]
struct Many {
    pieces: Vec<Arc<Vec<Entry>>>,
    /// How many entries there are in all of them.
    len: usize,
}

#[derive(Clone)]
pub(super) struct List(Pieces);

/// An entry's place, or the one behind the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    piece: usize,
    at: usize,
}

impl Place {
    pub const FIRST: Place = Place { piece: 0, at: 0 };
}

/// How many from the first on are less: after one look where that is the first, and log d looks where it is d.
fn count_less<T>(items: &[T], less: impl Fn(&T) -> bool) -> usize {
    let (mut at, mut step) = (0, 1);
    while items.get(at + step - 1).is_some_and(&less) {
        at += step;
        step *= 2;
    }
    let end = (at + step - 1).min(items.len());
    at + items[at..end].partition_point(less)
}

impl List {
    pub const fn new() -> Self {
        Self(Pieces::One(None))
    }

    fn pieces(&self) -> &[Arc<Vec<Entry>>] {
        match &self.0 {
            Pieces::One(piece) => piece.as_slice(),
            Pieces::Many(many) => &many.pieces,
        }
    }

    fn pieces_mut(&mut self) -> &mut [Arc<Vec<Entry>>] {
        match &mut self.0 {
            Pieces::One(piece) => piece.as_mut_slice(),
            Pieces::Many(many) => &mut many.pieces,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.pieces().is_empty()
    }

    pub fn len(&self) -> usize {
        match &self.0 {
            Pieces::One(piece) => piece.as_ref().map_or(0, |entries| entries.len()),
            Pieces::Many(many) => many.len,
        }
    }

    /// Whether both are the same piece of memory. Not so for many pieces, which may be equal nonetheless.
    pub fn is_same(&self, other: &List) -> bool {
        match (&self.0, &other.0) {
            (Pieces::One(None), Pieces::One(None)) => true,
            (Pieces::One(Some(one)), Pieces::One(Some(other))) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.iter_from(Place::FIRST)
    }

    pub fn iter_from(&self, from: Place) -> impl Iterator<Item = &Entry> {
        let (first, rest) = match self.pieces().get(from.piece..) {
            Some([first, rest @ ..]) => (&first[from.at..], rest),
            _ => (&[] as &[Entry], &[] as &[Arc<Vec<Entry>>]),
        };
        let entries = first.iter().chain(rest.iter().flat_map(|piece| piece.iter()));
        #[cfg(feature = "counts")]
        let entries = entries.inspect(|_| crate::counts::looked());
        entries
    }

    pub fn places(&self) -> impl Iterator<Item = Place> {
        let pieces = self.pieces().iter().enumerate();
        pieces.flat_map(|(piece, entries)| (0..entries.len()).map(move |at| Place { piece, at }))
    }

    /// The first place from `from` on that is not less.
    pub fn seek(&self, from: Place, less: impl Fn(&Entry) -> bool) -> Place {
        let pieces = self.pieces();
        let ahead = pieces.get(from.piece..pieces.len().saturating_sub(1)).unwrap_or_default();
        let passes = |piece: &Arc<Vec<Entry>>| piece.last().is_some_and(&less);
        let passed = match (from.piece, from.at) {
            (0, 0) => ahead.partition_point(passes),
            _ => count_less(ahead, passes),
        };
        let piece = from.piece + passed;
        let Some(entries) = pieces.get(piece) else { return Place { piece, at: 0 } };
        let at = match passed {
            0 => from.at + count_less(&entries[from.at..], less),
            _ => entries.partition_point(less),
        };
        if at < entries.len() { Place { piece, at } } else { Place { piece: piece + 1, at: 0 } }
    }

    /// The next place.
    pub fn behind(&self, place: Place) -> Place {
        let next = Place { at: place.at + 1, ..place };
        let last = self.pieces().get(place.piece).is_none_or(|entries| next.at >= entries.len());
        if last { Place { piece: place.piece + 1, at: 0 } } else { next }
    }

    pub fn get(&self, place: Place) -> Option<&Entry> {
        #[cfg(feature = "counts")]
        crate::counts::looked();
        self.pieces().get(place.piece)?.get(place.at)
    }

    /// Copies the piece where others share it.
    pub fn get_mut(&mut self, place: Place) -> Option<&mut Entry> {
        Arc::make_mut(self.pieces_mut().get_mut(place.piece)?).get_mut(place.at)
    }

    /// Puts an entry in before that of the place; the place of what was put in.
    pub fn insert(&mut self, place: Place, entry: Entry) -> Place {
        let pieces = self.pieces_mut();
        let end = place.piece == pieces.len();
        let Some(last) = pieces.len().checked_sub(1) else {
            self.0 = Pieces::One(Some(Arc::new(vec![entry])));
            return Place::FIRST;
        };
        let piece = place.piece.min(last);
        let entries = Arc::make_mut(&mut pieces[piece]);
        let at = if end { entries.len() } else { place.at };
        entries.insert(at, entry);
        let len = entries.len();
        if let Pieces::Many(many) = &mut self.0 {
            many.len += 1;
        }
        if len <= PIECE {
            return Place { piece, at };
        }
        let (middle, many) = (len / 2, self.many());
        let behind = Arc::make_mut(&mut many.pieces[piece]).split_off(middle);
        many.pieces.insert(piece + 1, Arc::new(behind));
        if at < middle { Place { piece, at } } else { Place { piece: piece + 1, at: at - middle } }
    }

    fn many(&mut self) -> &mut Many {
        if let Pieces::One(piece) = &mut self.0 {
            self.0 = Pieces::Many(Box::new(Many::from(piece.take().into_iter().collect::<Vec<_>>())));
        }
        match &mut self.0 {
            Pieces::Many(many) => many,
            Pieces::One(_) => unreachable!("made many above"),
        }
    }

    /// Takes an entry out; small pieces are joined with the next.
    pub fn remove(&mut self, place: Place) {
        let Some(piece) = self.pieces_mut().get_mut(place.piece) else { return };
        let entries = Arc::make_mut(piece);
        entries.remove(place.at);
        match &mut self.0 {
            Pieces::One(one) if one.as_ref().is_some_and(|entries| entries.is_empty()) => *one = None,
            Pieces::One(_) => {}
            Pieces::Many(many) => {
                many.len -= 1;
                join_small(&mut many.pieces, place.piece);
            }
        }
    }

    /// Keeps those for which `keep` holds.
    pub fn retain(&mut self, keep: impl Fn(&Entry) -> bool) {
        for piece in self.pieces_mut() {
            if !piece.iter().all(&keep) {
                Arc::make_mut(piece).retain(&keep);
            }
        }
        match &mut self.0 {
            Pieces::One(one) => *one = one.take().filter(|piece| !piece.is_empty()),
            Pieces::Many(many) => {
                many.pieces.retain(|piece| !piece.is_empty());
                **many = Many::from(std::mem::take(&mut many.pieces));
            }
        }
    }

    /// The entries, without a copy where nobody shares them.
    pub fn into_entries(self) -> Vec<Entry> {
        match self.0 {
            Pieces::One(piece) => piece.map(Arc::unwrap_or_clone).unwrap_or_default(),
            Pieces::Many(many) => many.pieces.into_iter().flat_map(Arc::unwrap_or_clone).collect(),
        }
    }
}

/// What is left of a piece goes to the next where both are small.
fn join_small(pieces: &mut Vec<Arc<Vec<Entry>>>, at: usize) {
    if pieces[at].is_empty() {
        pieces.remove(at);
        return;
    }
    let Some(next) = pieces.get(at + 1) else { return };
    if pieces[at].len() + next.len() <= PIECE / 2 {
        let next = Arc::unwrap_or_clone(pieces.remove(at + 1));
        Arc::make_mut(&mut pieces[at]).extend(next);
    }
}

impl From<Vec<Entry>> for List {
    fn from(mut entries: Vec<Entry>) -> Self {
        if entries.len() <= PIECE {
            let piece = (!entries.is_empty()).then(|| Arc::new(entries));
            return Self(Pieces::One(piece));
        }
        let mut pieces = Vec::with_capacity(entries.len() / PIECE * 2 + 1);
        let mut left = entries.drain(..).peekable();
        while left.peek().is_some() {
            // Room for those that come between.
            pieces.push(Arc::new(left.by_ref().take(PIECE / 2).collect()));
        }
        Self(Pieces::Many(Box::new(Many::from(pieces))))
    }
}

impl From<Vec<Arc<Vec<Entry>>>> for Many {
    fn from(pieces: Vec<Arc<Vec<Entry>>>) -> Self {
        let len = pieces.iter().map(|piece| piece.len()).sum();
        Self { pieces, len }
    }
}

impl FromIterator<Entry> for List {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        Self::from(entries.into_iter().collect::<Vec<Entry>>())
    }
}

impl Default for List {
    fn default() -> Self {
        Self::new()
    }
}

impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other) || (self.len() == other.len() && self.iter().eq(other.iter()))
    }
}
impl Eq for List {}

impl Hash for List {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len().hash(state);
        self.iter().for_each(|entry| entry.hash(state));
    }
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
