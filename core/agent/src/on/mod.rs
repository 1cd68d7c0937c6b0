//! What the agent does about each message: a file for each.

mod acknowledge;
mod apply_operation;
mod container;
mod drain;
mod executor_call;
mod framework;
mod kill;
mod mounted;
mod operator;
mod persisted;
mod recovered;
mod registered;
mod run;
mod shutdown;
mod subscribe;
mod update;
