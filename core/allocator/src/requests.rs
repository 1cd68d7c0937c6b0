//! What frameworks say that they need.

use crate::Allocator;
use meseta_model::{AgentId, FrameworkId, Quantities};

/// Most requests of a framework that are kept.
const REQUESTS_MAX: usize = 16;

/// A need: so much on one agent, on this one where it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub agent: Option<AgentId>,
    pub resources: Quantities,
}

impl Allocator {
    /// The framework needs this from now on, instead of what it asked for before; the first few requests count.
    pub fn request(&mut self, framework: &FrameworkId, mut requests: Vec<Request>) {
        let Some(framework) = self.announced(framework) else { return };
        requests.retain(|request| !request.resources.is_empty());
        requests.truncate(REQUESTS_MAX);
        self.frameworks[framework].requests = requests;
    }
}
