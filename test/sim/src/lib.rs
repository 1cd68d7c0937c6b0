//! The world in one thread from one seed: a master, agents, executors, schedulers, their disks and their network, and
//! everything that can go wrong between them.
//!
//! Owns a clock that it turns itself, and every random number: the same seed gives the same run. It hosts the very
//! machines of the product and no shell: if it needed one, something that decides has leaked out of core. What must hold
//! is judged after every step, by the machines' own checks and by [`invariants`] that look at nothing but what crosses
//! the machines' borders.
//!
//! Read it in this order: `world.rs`, which turns the clock; `host/`, a file for each kind of machine; `faults.rs`;
//! `heal.rs`, what has to be true once nothing goes wrong any more.

mod disk;
mod driver;
mod faults;
mod heal;
mod host;
pub mod invariants;
mod log;
mod mutant;
mod net;
mod node;
pub mod output;
mod queue;
mod registry;
mod run;
pub mod sometimes;
mod swarm;
mod uses;
mod wishes;
mod world;

pub use mutant::Planted;
pub use run::{Course, Failure, Measured, Order, Outcome, THREADS, bench, replay, run};
