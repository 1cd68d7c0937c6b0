//! Quota: what a role is guaranteed, and the most that it may have.
//!
//! Owns the pair of both. Promises that a quota which was checked guarantees no more than it allows. Refuses to know what
//! a role consumes.

use std::fmt;

use crate::{Quantities, ResourceLimits};

/// The quota of a role; by default nothing is guaranteed and nothing is limited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quota {
    /// So much is kept free for the role as long as it does not use it.
    pub guarantees: Quantities,
    /// The most that the role may have.
    pub limits: ResourceLimits,
}

impl Quota {
    /// Whether it is that of every role for which nobody set one.
    pub fn is_default(&self) -> bool {
        self.guarantees.is_empty() && self.limits.is_empty()
    }
}

impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "guarantees {} limits {}", self.guarantees, self.limits)
    }
}
