//! REQUEST: a framework says what it needs on one agent; the allocator takes it into account (Mesos ignores it).

use meseta_allocator::Request;
use meseta_model::{AgentId, FrameworkId, Resources};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::call;

use crate::Master;

impl Master {
    pub(crate) fn on_request(&mut self, framework: &FrameworkId, body: &call::Request) {
        self.state.counters.messages_resource_request += 1;
        let requests = body.requests.iter().filter_map(read).collect();
        self.allocator.request(framework, requests);
    }
}

/// A need; one that cannot be read is none, for nobody waits for an answer to it.
fn read(request: &v1::Request) -> Option<Request> {
    let plain = request.resources.iter().map(|resource| v1::Resource { role: None, ..resource.clone() });
    let resources = Resources::from_wire(&plain.collect::<Vec<_>>()).ok()?;
    let agent = request.agent_id.as_ref().map(|id| AgentId::from_trusted(id.value.as_str()));
    Some(Request { agent, resources: resources.scalar_quantities() })
}
