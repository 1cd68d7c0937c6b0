//! The master's machine: frameworks, agents, offers, tasks and their failover.
//!
//! Owns every decision of a leading master. Promises that nothing is revealed before the registry holds it, that each
//! step costs what its message holds and the logarithm of what there is, and that bad input is answered, never fatal.
//! Refuses to know sockets, disks, encodings of streams, and how views are shown.
//!
//! Read it in this order: [`Input`], [`Effect`], `step.rs` (one line per input), then the handler in `on/`.

mod act;
mod breakdown;
mod check;
mod counters;
mod cx;
mod domain;
mod effect;
mod identity;
mod input;
mod master;
mod mutants;
mod note;
mod on;
mod options;
mod pending;
mod registry;
mod requirements;
mod state;
mod step;
mod timers;
mod validate;
mod view;

#[cfg(test)]
mod tests;

pub use breakdown::{HeldByRole, Holding, RoleSums};
pub use counters::{Counters, FrameworkCounters, Tally};
pub use cx::RECOVERING;
pub use effect::{Answer, Effect};
pub use input::{Input, Link};
pub use master::Master;
pub use meseta_model::{ReplyTo, Stream};
pub use mutants::Mutant;
pub use note::{Note, OfAgent, OfFramework, Service};
pub use on::explain::{Explained, describe_reason};
pub use options::Options;
pub use requirements::CAPABILITIES;
pub use state::{
    Agent, Cached, Capabilities, Delivered, Drain, Executor, ExecutorKey, Form, Framework, InverseOffer,
    MachineId, Maintenance, Offer, Operation, Planned, Session, Subscription, Task, TaskKey,
    UnreachableAgent,
};
pub use view::View;
