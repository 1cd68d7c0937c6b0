//! The master by its inputs and effects, both as terse text.

mod tasks;
mod world;
