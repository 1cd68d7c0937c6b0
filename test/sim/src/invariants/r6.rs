//! R6, fairness: the order that the allocator keeps is the one that computing it from scratch gives.

use meseta_master::Master;

/// The allocator holds its own order against a naive one.
pub fn same_order(master: &Master) {
    master.allocator().check();
}
