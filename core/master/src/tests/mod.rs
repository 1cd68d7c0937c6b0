//! The master by its inputs and effects, both as terse text.

mod agents;
mod bounds;
mod calls;
mod drain;
mod explain;
mod frameworks;
mod launch;
mod made;
mod maintenance;
mod monkey;
mod noted;
mod offers;
mod operations;
mod operator;
mod promises;
mod quota;
mod recovery;
mod room;
mod shown;
mod tasks;
mod world;
