//! Columns of the table of refusals: one for each seat, renewed when all that the seat refused is to be forgotten.
//!
//! Owns which column is whose, how many refusals stand in each, and which seats want offers. Promises that forgetting all
//! refusals of a seat costs nothing: it gets a fresh column, and the old one is used again once its refusals have ended or
//! were swept out.

use crate::idset::{clear_bit, has_bit, set_bit};
use crate::tree::SeatId;

pub(crate) type ColumnId = u32;

#[derive(Clone, Default)]
struct Column {
    /// None: retired, or free.
    seat: Option<SeatId>,
    refusals: u64,
}

#[derive(Default)]
pub(crate) struct Columns {
    columns: Vec<Column>,
    free: Vec<ColumnId>,
    /// Without a seat but with refusals.
    retired: usize,
    /// A bit for each column whose seat wants offers.
    wanting: Vec<u64>,
}

impl Columns {
    pub fn open(&mut self, seat: SeatId) -> ColumnId {
        let id = self.free.pop().unwrap_or(self.columns.len() as ColumnId);
        if id as usize == self.columns.len() {
            self.columns.push(Column::default());
        }
        self.columns[id as usize].seat = Some(seat);
        id
    }

    pub fn close(&mut self, id: ColumnId) {
        clear_bit(&mut self.wanting, id);
        let column = &mut self.columns[id as usize];
        column.seat = None;
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

    pub fn count(&mut self, id: ColumnId) {
        self.columns[id as usize].refusals += 1;
    }

    pub fn uncount(&mut self, id: ColumnId) {
        let column = &mut self.columns[id as usize];
        column.refusals -= 1;
        if column.refusals == 0 && column.seat.is_none() {
            self.free.push(id);
            self.retired -= 1;
        }
    }

    pub fn set_wanting(&mut self, id: ColumnId, wanting: bool) {
        match wanting {
            true => {
                set_bit(&mut self.wanting, id);
            }
            false => {
                clear_bit(&mut self.wanting, id);
            }
        }
    }

    pub fn wants(&self, id: ColumnId) -> bool {
        has_bit(&self.wanting, id)
    }

    /// The columns of seats that want offers, as bits.
    pub fn wanting(&self) -> &[u64] {
        &self.wanting
    }

    /// Whether retired columns make up most of the table.
    pub fn should_sweep(&self) -> bool {
        self.retired > 64 && self.retired * 2 > self.columns.len()
    }

    pub fn len(&self) -> usize {
        self.columns.len()
    }
}
