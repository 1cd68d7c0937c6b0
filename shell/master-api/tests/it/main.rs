//! A master over real sockets: what schedulers, agents, operators and tools get.

mod links;
mod metrics;
mod quota;
mod registry;
mod scheduler;
mod world;
