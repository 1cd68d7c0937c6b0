//! What has to be true once nothing goes wrong any more.

use super::{f3, l1, l2, l3, l5, o2, t6, t7, t8};
use crate::world::World;

/// Why the world has not come to rest, if it has not.
pub fn restless(world: &World) -> Option<String> {
    l1::away(world)
        .or_else(|| l2::stuck(world))
        .or_else(|| o2::unfinished(world))
        .or_else(|| l5::orphan(world))
        .or_else(|| t6::owed(world))
        .or_else(|| t7::difference(world))
        .or_else(|| t8::difference(world))
        .or_else(|| l3::idle(world))
        .or_else(|| f3::overdue(world))
}

/// What is judged once, at rest.
pub fn judge(world: &mut World) {
    t6::judge(world);
    world.check();
}
