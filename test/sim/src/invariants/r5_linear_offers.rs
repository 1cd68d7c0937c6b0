//! R5, linearity of offers: an offer begins once and ends once, and nothing is launched from one that ended, is another's,
//! or is of an earlier master.

use meseta_master::View;
use meseta_model::Resources;
use meseta_model::conversion::{By, of_operation};
use meseta_wire::Message;
use meseta_wire::internal::to_agent::{ApplyOperation, Run};
use meseta_wire::v1;

use super::facts::Facts;

/// An offer is made known.
pub fn begun(facts: &Facts, id: &str) {
    assert!(!facts.offers.contains(id), "R5: offer {id} is made a second time");
}

/// An offer is named in a call that was taken: it is no longer out, if it was the caller's.
pub fn ended(facts: &mut Facts, id: &str) {
    let caller = facts.step.call.as_ref().map(|call| call.framework.clone());
    if facts.offers.get(id).is_some_and(|offer| Some(&offer.framework) == caller.as_ref()) {
        facts.offers.remove(id);
    }
}

/// A framework hears that an offer is void.
pub fn rescinded(facts: &mut Facts, stream: u64, id: &str) {
    let hearer = facts.streams.get(&stream).and_then(|stream| stream.framework.clone());
    let Some(offer) = facts.offers.remove(id) else { panic!("R5: offer {id} ended before it was rescinded") };
    assert_eq!(Some(&offer.framework), hearer.as_ref(), "R5: offer {id} is rescinded to another framework");
}

/// Tasks are sent to an agent: they are paid for by offers of that agent, which are their framework's.
pub fn run(facts: &mut Facts, link: u64, run: &Run) {
    let agent = facts.links.get(&link).cloned().unwrap_or_default();
    let Some(call) = &mut facts.step.call else { panic!("R5: tasks are launched that nobody asked for") };
    assert!(
        call.usable,
        "R5: tasks of {} are launched from offers that it may not use: {:?}",
        call.framework, call.offers
    );
    let framework = run.framework.id.as_ref().map(|id| id.value.as_str());
    assert_eq!(framework, Some(call.framework.as_str()), "R5: another framework's tasks are launched");
    // One after the other: of what is there once only one can have it.
    let mut pay = |resources: &[v1::Resource]| {
        let needed = Resources::from_wire(resources).unwrap_or_default();
        // Who may use what is shared may use it more than once.
        let shares = call.resources.contains(&needed.shared().shared_once());
        if !shares || call.resources.subtract(&needed.non_shared()).is_err() {
            panic!("R5: {needed} is launched where the offers have no more than {}", call.resources);
        }
    };
    for task in run.tasks.iter().filter_map(|bytes| v1::TaskInfo::decode(bytes).ok()) {
        assert_eq!(task.agent_id.value, agent, "R5: task {} goes to another agent", task.task_id.value);
        pay(&task.resources);
    }
    if let Some(executor) = run.executor.as_ref().filter(|_| run.launch_executor == Some(true)) {
        pay(&executor.resources);
    }
}

/// An operation is sent to an agent: it is on what offers of that agent have, as the operations before left it.
pub fn operated(facts: &mut Facts, link: u64, apply: &ApplyOperation) {
    let agent = facts.links.get(&link).cloned().unwrap_or_default();
    if let Some(wanted) = facts.step.converts.take() {
        assert_eq!(agent, wanted, "R5: an operator's operation goes to another agent");
        return;
    }
    let Some(call) = &mut facts.step.call else { panic!("R5: an operation that nobody asked for") };
    assert!(
        call.usable,
        "R5: an operation of {} on offers that it may not use: {:?}",
        call.framework, call.offers
    );
    let framework = apply.framework_id.as_ref().map(|id| id.value.as_str());
    assert_eq!(framework, Some(call.framework.as_str()), "R5: another framework's operation is sent");
    assert!(!agent.is_empty(), "R5: an operation goes to an agent that is not known");
    match of_operation(&apply.info, &By::ANYONE) {
        Ok(Some(conversion)) => {
            if let Err(error) = call.resources.apply(&conversion) {
                panic!("R5: an operation on what the offers do not have: {error}");
            }
        }
        other => panic!("R5: an operation that is none is sent: {other:?}"),
    }
}

/// Offers that the master thinks are out are those that frameworks think are out.
pub fn same_offers(facts: &Facts, view: &View) {
    for (id, _) in facts.offers.iter() {
        assert!(
            view.offers.contains_key(id.as_str()),
            "R5: offer {id} ended, and its framework does not know"
        );
    }
    for id in view.offers.keys() {
        assert!(facts.offers.contains(id.as_str()), "R5: offer {id} is out, and no framework knows");
    }
}
