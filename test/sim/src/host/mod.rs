//! One file for each kind of machine: how the world feeds it, and what becomes of its effects.

mod agent;
mod agent_effects;
mod containers;
mod executor;
mod input_log;
mod master;
mod master_effects;
mod scheduler;
mod script;
pub mod volumes;
mod words;

pub use agent::AgentHost;
pub use containers::Stage;
pub use executor::Executor;
pub use master::MasterHost;
pub use scheduler::SchedulerHost;
