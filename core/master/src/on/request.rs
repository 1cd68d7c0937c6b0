//! REQUEST: a framework says what it needs on one agent; the allocator takes it into account (Mesos ignores it).

use meseta_allocator::Request;
use meseta_model::{AgentId, FrameworkId, Resources};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::call;

use crate::{Master, Mutant};

impl Master {
    pub(crate) fn on_request(&mut self, framework: &FrameworkId, body: &call::Request) {
        self.state.counters.messages_resource_request += 1;
        let mut requests: Vec<Request> = body.requests.iter().filter_map(read).collect();
        if self.mutated(Mutant::NeedAnywhere) {
            requests.iter_mut().for_each(|request| request.agent = None);
        }
        self.allocator.request(framework, requests);
    }
}

/// A need; one that cannot be read is none, for nobody waits for an answer to it.
fn read(request: &v1::Request) -> Option<Request> {
    let plain = request.resources.iter().map(|resource| v1::Resource { role: None, ..resource.clone() });
    let resources = Resources::from_wire(&plain.collect::<Vec<_>>()).ok()?;
    let agent = request.agent_id.as_ref().map(|id| AgentId::new(&id.value)).transpose().ok()?;
    Some(Request { agent, resources: resources.scalar_quantities() })
}

#[cfg(test)]
mod tests {
    use meseta_wire::Message;

    use super::*;

    #[test]
    fn a_need_on_what_can_be_no_agent_is_none() {
        let check = |agent: Option<&str>, expected: bool| {
            let cpus = br#"{"name": "cpus", "type": "SCALAR", "scalar": {"value": 1}}"#;
            let request = v1::Request {
                agent_id: agent.map(|id| v1::AgentId { value: id.into(), ..Default::default() }),
                resources: vec![v1::Resource::from_json(cpus).expect("a resource")],
                ..Default::default()
            };
            let kept = read(&request).map(|need| need.agent.map(|id| id.to_string()));
            assert_eq!(kept, expected.then(|| agent.map(str::to_owned)), "{agent:?}");
        };
        check(None, true);
        check(Some("c-M-S0"), true);
        check(Some(&"x".repeat(255)), true);
        for bad in ["", "..", "a/b", "a\nb", &"x".repeat(256)] {
            check(Some(bad), false);
        }
    }
}
