//! The parts of which the master's state is made. Each is shared with readers and replaced, never changed under them.

mod agent;
mod cached;
mod executor;
mod framework;
mod inverse_offer;
mod keys;
mod maintenance;
mod operation;
mod task;

pub use agent::{Agent, Drain, Session, UnreachableAgent};
pub use cached::{Cached, Form};
pub use executor::Executor;
pub use framework::{Capabilities, Framework, Subscription};
pub use inverse_offer::InverseOffer;
pub use keys::{ExecutorKey, TaskKey};
pub use maintenance::{MachineId, Maintenance, Planned};
pub use operation::Operation;
pub use task::{Delivered, Task};

use std::sync::Arc;

use meseta_model::{AgentId, FrameworkId, OfferId, Resources, Role};

/// An offer that is out.
#[derive(Debug, Clone)]
pub struct Offer {
    pub id: OfferId,
    pub framework: FrameworkId,
    pub agent: AgentId,
    pub role: Role,
    pub resources: Resources,
}

/// A part that keeps what was encoded of it.
pub(crate) trait Part: Clone {
    fn cached(&mut self) -> &mut Cached;
}

macro_rules! parts {
    ($($name:ty),*) => {$(
        impl Part for $name {
            fn cached(&mut self) -> &mut Cached {
                &mut self.cached
            }
        }
    )*};
}
parts!(Agent, Executor, Framework, Task);

/// Opens a part for a change: readers keep the old one, and what was encoded of it is dropped.
pub(crate) fn open<P: Part>(part: &mut Arc<P>) -> &mut P {
    let part = Arc::make_mut(part);
    part.cached().reset();
    part
}
