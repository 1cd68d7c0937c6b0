//! The door between wire messages and the vocabulary: `from_wire` and `to_wire` of each type.
//!
//! Owns the checks of form on ids, resources and attributes that come from outside, in one place. Promises that what came
//! in well formed goes out the same. Refuses to judge whether somebody may use a resource.

mod attributes;
mod ids;
mod kind;
mod quota;
mod resources;
mod value;

pub use resources::allocation_role;

#[cfg(test)]
mod tests;
