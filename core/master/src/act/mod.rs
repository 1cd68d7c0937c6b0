//! What several messages bring about: offers, the ends of tasks, frameworks and agents, and telling of them.

pub(crate) mod agents;
pub(crate) mod disconnect;
pub(crate) mod drain;
pub(crate) mod events;
pub(crate) mod frameworks;
pub(crate) mod inverse_offers;
pub(crate) mod maintenance;
pub(crate) mod offers;
pub(crate) mod operations;
pub(crate) mod pause;
pub(crate) mod pings;
pub(crate) mod quota;
pub(crate) mod registry_gc;
pub(crate) mod remove_framework;
pub(crate) mod status;
pub(crate) mod tasks;
pub(crate) mod unreachable;
pub(crate) mod unreachable_tasks;
