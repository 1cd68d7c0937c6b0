//! What is done with offers, and when all is done: the one thing in which frameworks differ.

use meseta_model::Now;
use meseta_wire::v1::scheduler::Call;

use crate::{Known, Notice};

/// Decides for a framework. It hears what the owner hears, just before.
pub trait Policy {
    /// Something happened: calls that are to be sent for it go to `calls`, in order. `task` gives what is known of a task.
    fn hear<'a>(
        &mut self,
        now: Now,
        notice: &Notice,
        task: &dyn Fn(&str) -> Option<&'a Known>,
        calls: &mut Vec<Call>,
    );

    /// Whether all is done: then the framework is torn down.
    fn finished(&self) -> bool;
}

/// The owner decides: nothing is done unasked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Owner;

impl Policy for Owner {
    fn hear<'a>(&mut self, _: Now, _: &Notice, _: &dyn Fn(&str) -> Option<&'a Known>, _: &mut Vec<Call>) {}

    fn finished(&self) -> bool {
        false
    }
}
