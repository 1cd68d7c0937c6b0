//! What must hold, whatever happens: a file for each rule, under its number in `docs/simulator.md` and what it is about.
//!
//! A rule looks at what crosses the borders of machines, at what is durable at that moment, and at what others were told
//! before. It does not ask the machine that it judges. [`Facts`] keeps what rules have to remember; a broken rule panics
//! with its name in front. R6 is no file: that the allocator keeps the order that computing it anew gives is a check of its
//! own, as part of the master's.

mod a2_one_session;
mod a3_unreachable_and_gone;
mod agent_border;
mod answers;
mod conversions;
mod d1_recovered;
mod d2_durable_first;
mod f1_ids_once;
mod f2_one_stream;
mod f3_failover;
mod f4_no_dangling;
mod facts;
mod l1_rest;
mod l2_no_stuck_task;
mod l3_nothing_idle;
mod l5_no_orphan;
mod looks;
mod master_border;
mod needs;
mod o1_out_of_service;
mod o2_drain;
mod o3_inverse_offers;
mod offers;
mod r1_conservation;
mod r2_exclusivity;
mod r3_reserved;
mod r4_quota;
mod r5_linear_offers;
mod r7_wanted_agents;
pub mod r8_needs;
mod reconciled;
pub mod settled;
mod t1_one_start;
mod t2_called_off;
mod t3_forward_only;
mod t4_in_order;
mod t5_kept_until_acknowledged;
mod t6_ends_delivered;
mod t7_agreement;
mod t8_operations;
mod to_agents;

pub use facts::{Facts, launched};
// Where they are called, rules go by their numbers.
pub use r8_needs as r8;
use {
    a2_one_session as a2, a3_unreachable_and_gone as a3, d1_recovered as d1, d2_durable_first as d2,
    f1_ids_once as f1, f2_one_stream as f2, f3_failover as f3, f4_no_dangling as f4, l1_rest as l1,
    l2_no_stuck_task as l2, l3_nothing_idle as l3, l5_no_orphan as l5, o1_out_of_service as o1,
    o2_drain as o2, o3_inverse_offers as o3, r1_conservation as r1, r2_exclusivity as r2, r3_reserved as r3,
    r4_quota as r4, r5_linear_offers as r5, r7_wanted_agents as r7, t1_one_start as t1, t2_called_off as t2,
    t3_forward_only as t3, t4_in_order as t4, t5_kept_until_acknowledged as t5, t6_ends_delivered as t6,
    t7_agreement as t7, t8_operations as t8,
};
