//! What the agent does, told in terse texts: inputs in, effects out.

mod bounds;
mod discarding;
mod draining;
mod harness;
mod launching;
mod nesting;
mod operating;
mod recovering;
mod registering;
mod told;
mod updating;

pub(crate) use harness::{World, options, reregistered, task};
