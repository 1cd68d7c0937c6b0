//! Hosts machines: gives each its inputs, its time and its turn, and carries out what it asks for.
//!
//! Owns the loop around [`meseta_model::Machine`], the clock, the order to stop, signals, and cells from which others
//! read what a machine published. Promises that a machine is stepped by one thread at a time, that its effects are
//! carried out in the order in which it asked for them, and that a machine that panics takes the process with it: its
//! state is suspect, and a supervisor's restart recovers from what is durable. Refuses to know what the machine does.

mod clock;
mod host;
mod published;
mod signals;
mod stop;
mod tasks;

pub use clock::Clock;
pub use host::{Carry, Handle, Host, Refused, Setup, host};
pub use published::Published;
pub use signals::{Signal, Signals};
pub use stop::Stop;
pub use tasks::{Spawner, Tasks};
