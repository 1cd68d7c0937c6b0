//! What was refused on one agent: shapes of resources, each with its terms and who refused them.
//!
//! Owns the question how a seat stands to an offer that a shape contains. Refuses to compare resources.

use crate::columns::ColumnId;
use crate::idset::IdSet;
use crate::refusals::Term;
use meseta_model::Resources;
use smallvec::SmallVec;

/// What was refused on one agent, alike in the resources.
pub(crate) struct Shape {
    pub refused: Resources,
    pub terms: SmallVec<[(Term, IdSet); 1]>,
}

pub(crate) type Shapes = SmallVec<[Shape; 1]>;

/// How a seat stands to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stand {
    Open,
    KeepsTurn,
    Refuses,
}

impl Shape {
    pub fn stand(&self, column: ColumnId) -> Stand {
        let stands = self.terms.iter().filter(|(_, columns)| columns.contains(column));
        let stand =
            |(term, _): &(Term, IdSet)| if term.keeps_turn { Stand::KeepsTurn } else { Stand::Refuses };
        stands.map(stand).max().unwrap_or(Stand::Open)
    }

    /// Something of the memory of its first term.
    pub fn sample(&self) -> u64 {
        self.terms.first().map_or(0, |(_, columns)| columns.sample())
    }

    /// How many refusals stand, but for those that keep a turn.
    pub fn refusing(&self) -> usize {
        self.lasting().map(IdSet::len).sum()
    }

    /// Clears the bits of the columns that refuse this.
    pub fn strike(&self, open: &mut [u64]) {
        self.lasting().for_each(|columns| columns.clear_in(open));
    }

    fn lasting(&self) -> impl Iterator<Item = &IdSet> {
        self.terms.iter().filter(|(term, _)| !term.keeps_turn).map(|(_, columns)| columns)
    }

    pub fn keeps_turn(&self, column: ColumnId) -> bool {
        self.terms.iter().any(|(term, columns)| term.keeps_turn && columns.contains(column))
    }
}
