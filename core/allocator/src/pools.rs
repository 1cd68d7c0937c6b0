//! What there is of each name over all roles: what they still need, and what is available for that.
//!
//! Owns the two sums, and what they leave to one role. Refuses to know whose the needs are.

/// What there is of one name over all.
#[derive(Clone, Copy, Default)]
pub(crate) struct Pool {
    /// What all roles still need.
    pub required: i64,
    /// What is free on active agents, unreserved and not revocable; only while something is guaranteed.
    pub available: i64,
}

impl Pool {
    /// What there is room for, where a role itself needs so much: no more than that and what is left beyond all needs,
    /// where there are any.
    pub fn cut(self, room: i64, needed: i64) -> i64 {
        match self.required > 0 {
            true => room.min(needed.saturating_add(self.available.saturating_sub(self.required).max(0))),
            false => room,
        }
    }
}

/// By the number of the name.
#[derive(Default)]
pub(crate) struct Pools(Vec<Pool>);

impl Pools {
    pub fn of(&self, name: u32) -> Pool {
        self.0.get(name as usize).copied().unwrap_or_default()
    }

    pub fn of_mut(&mut self, name: u32) -> &mut Pool {
        let place = name as usize;
        if place >= self.0.len() {
            self.0.resize(place + 1, Pool::default());
        }
        &mut self.0[place]
    }

    pub fn require(&mut self, name: u32, more: i64) {
        if more != 0 {
            let pool = self.of_mut(name);
            pool.required = pool.required.saturating_add(more);
        }
    }

    /// What is available is to be counted anew.
    pub fn forget_available(&mut self) {
        self.0.iter_mut().for_each(|pool| pool.available = 0);
    }
}
