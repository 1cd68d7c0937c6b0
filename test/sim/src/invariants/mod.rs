//! What must hold, whatever happens: a file for each rule, under its name in the list of invariants.
//!
//! A rule looks at what crosses the borders of machines, at what is durable at that moment, and at what others were told
//! before. It does not ask the machine that it judges. [`Facts`] keeps what rules have to remember; a broken rule panics
//! with its name in front. R6 is no file: that the allocator keeps the order that computing it anew gives is a check of its
//! own, as part of the master's.

mod a2;
mod a3;
mod agent_border;
mod answers;
mod conversions;
mod d1;
mod d2;
mod f1;
mod f2;
mod f3;
mod f4;
mod facts;
mod l1;
mod l2;
mod l3;
mod l5;
mod looks;
mod master_border;
mod needs;
mod o1;
mod o2;
mod o3;
mod offers;
mod r1;
mod r2;
mod r3;
pub mod r4;
mod r5;
mod r7;
mod reconciled;
pub mod settled;
mod t1;
mod t2;
mod t3;
mod t4;
mod t5;
mod t6;
mod t7;
mod t8;
mod to_agents;

pub use facts::{Facts, launched};
