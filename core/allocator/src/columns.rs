//! Columns of the table of refusals: one for each seat, renewed when all that the seat refused is to be forgotten.
//!
//! Owns which column is whose, how many refusals stand in each and in each role, and which seats want offers. Promises that forgetting all
//! refusals of a seat costs nothing: it gets a fresh column, and the old one is used again once its refusals have ended or
//! were swept out.

use crate::filters::{Filters, GroupId};
use crate::idset::{clear_bit, has_bit, set_bit};
use crate::refusals::Term;
use crate::tree::SeatId;
use meseta_model::Role;

pub(crate) type ColumnId = u32;

#[derive(Clone, Default)]
struct Column {
    /// None: retired, or free.
    seat: Option<SeatId>,
    refusals: u64,
    /// Those of them that merely keep a turn.
    turns: u64,
    /// The role of the seat.
    group: GroupId,
}

#[derive(Default)]
pub(crate) struct Columns {
    columns: Vec<Column>,
    free: Vec<ColumnId>,
    /// Without a seat but with refusals.
    retired: usize,
    /// A bit for each column whose seat wants offers, and how many these are.
    wanting: Vec<u64>,
    some: u64,
    pub filters: Filters,
}

impl Columns {
    pub fn open(&mut self, seat: SeatId, role: &Role) -> ColumnId {
        let id = self.free.pop().unwrap_or(self.columns.len() as ColumnId);
        if id as usize == self.columns.len() {
            self.columns.push(Column::default());
        }
        let column = &mut self.columns[id as usize];
        column.seat = Some(seat);
        column.group = self.filters.join(role);
        id
    }

    pub fn close(&mut self, id: ColumnId) {
        self.set_wanting(id, false);
        let column = &mut self.columns[id as usize];
        column.seat = None;
        self.filters.leave(column.group, column.refusals - column.turns);
        match column.refusals {
            0 => self.free.push(id),
            _ => self.retired += 1,
        }
    }

    pub fn seat(&self, id: ColumnId) -> Option<SeatId> {
        self.columns.get(id as usize)?.seat
    }

    pub fn refusals(&self, id: ColumnId) -> u64 {
        self.columns[id as usize].refusals
    }

    /// The refusals, and apart those that merely keep a turn.
    pub fn kinds(&self, id: ColumnId) -> [u64; 2] {
        let Column { refusals, turns, .. } = self.columns[id as usize];
        [refusals - turns, turns]
    }

    pub fn count(&mut self, id: ColumnId, term: Term) {
        let column = &mut self.columns[id as usize];
        column.refusals += 1;
        match term.keeps_turn {
            true => column.turns += 1,
            false => self.filters.add(column.group),
        }
    }

    pub fn uncount(&mut self, id: ColumnId, term: Term) {
        let column = &mut self.columns[id as usize];
        column.refusals -= 1;
        match term.keeps_turn {
            true => column.turns -= 1,
            // What was refused by a seat that got another column is not counted any more.
            false if column.seat.is_none() => {}
            false => self.filters.remove(column.group, 1),
        }
        if column.refusals == 0 && column.seat.is_none() {
            self.free.push(id);
            self.retired -= 1;
        }
    }

    pub fn set_wanting(&mut self, id: ColumnId, wanting: bool) {
        match wanting {
            true => self.some += u64::from(set_bit(&mut self.wanting, id)),
            false => self.some -= u64::from(clear_bit(&mut self.wanting, id)),
        }
    }

    pub fn wants(&self, id: ColumnId) -> bool {
        has_bit(&self.wanting, id)
    }

    /// The columns of seats that want offers, as bits.
    pub fn wanting(&self) -> &[u64] {
        &self.wanting
    }

    /// How many seats want offers.
    pub fn count_wanting(&self) -> u64 {
        self.some
    }

    /// Whether retired columns make up most of the table.
    pub fn should_sweep(&self) -> bool {
        self.retired > 64 && self.retired * 2 > self.columns.len()
    }

    pub fn len(&self) -> usize {
        self.columns.len()
    }
}
