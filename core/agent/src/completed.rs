//! Executors that ended, as they are remembered for readers: so many of each framework, of so many frameworks.
//!
//! A framework that has something here counts as one whatever it did before; those that left make room in the order in
//! which they left.

use std::collections::VecDeque;
use std::sync::Arc;

use imbl::OrdMap;
use meseta_model::{FrameworkId, limits};

use crate::view::CompletedExecutor;

/// What ended. A copy costs nothing.
#[derive(Clone, Default)]
pub(crate) struct Completed {
    executors: OrdMap<FrameworkId, Arc<VecDeque<Arc<CompletedExecutor>>>>,
    /// Frameworks that left, the one that left first in front.
    left: Arc<VecDeque<FrameworkId>>,
}

impl Completed {
    /// Remembers an executor; the oldest of its framework is forgotten for it where there are more than `most`.
    pub fn remember(&mut self, executor: CompletedExecutor, most: usize) {
        let executors = Arc::make_mut(self.executors.entry(executor.framework_id.clone()).or_default());
        executors.push_back(Arc::new(executor));
        while executors.len() > most {
            executors.pop_front();
        }
    }

    /// A framework has nothing here any more; `stays` says of another whether it has.
    pub fn leave(&mut self, framework: &FrameworkId, stays: impl Fn(&FrameworkId) -> bool) {
        let left = Arc::make_mut(&mut self.left);
        left.retain(|other| other != framework && !stays(other));
        left.push_back(framework.clone());
        while left.len() > limits::AGENT_COMPLETED_FRAMEWORKS {
            let oldest = left.pop_front();
            oldest.into_iter().for_each(|oldest| drop(self.executors.remove(&oldest)));
        }
    }

    /// By framework, of each the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &CompletedExecutor> {
        self.executors.values().flat_map(|executors| executors.iter().map(|executor| &**executor))
    }

    pub fn of<'a>(
        &'a self,
        framework: &FrameworkId,
    ) -> impl Iterator<Item = &'a CompletedExecutor> + use<'a> {
        let executors = self.executors.get(framework).into_iter().flat_map(|executors| executors.iter());
        executors.map(|executor| &**executor)
    }
}
