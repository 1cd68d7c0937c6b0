//! O3, inverse offers: whoever is asked to leave a machine is asked because of what is planned for it, once at a time,
//! and the question ends once.

use meseta_master::View;
use meseta_wire::v1::scheduler::Event;

use super::facts::Facts;
use crate::registry::Registry;
use crate::sometimes;
use crate::sometimes::Points;

/// A framework is asked.
pub fn asked(facts: &mut Facts, stream: u64, event: &Event, registry: &Registry, points: &mut Points) {
    let hearer = facts.streams.get(&stream).and_then(|stream| stream.framework.clone());
    for offer in event.inverse_offers.iter().flat_map(|offers| &offers.inverse_offers) {
        sometimes!(points, "framework asked to leave a machine");
        let id = &offer.id.value;
        let framework = offer.framework_id.value.to_string();
        assert_eq!(Some(&framework), hearer.as_ref(), "O3: inverse offer {id} is for another framework");
        let agent = offer.agent_id.as_ref().map(|id| id.value.to_string()).unwrap_or_default();
        let hostname = registry.hostnames.get(&agent);
        let planned = hostname.and_then(|hostname| registry.wishes.planned(hostname));
        assert_eq!(
            Some(&offer.unavailability),
            planned,
            "O3: inverse offer {id} is about agent {agent} at another time than is planned"
        );
        let pair = (framework, agent);
        let twice = facts.inverse.values().any(|known| *known == pair);
        assert!(!twice, "O3: {} is asked a second time to leave {}", pair.0, pair.1);
        let known = facts.inverse.insert(id.to_string(), pair);
        assert!(known.is_none(), "O3: inverse offer {id} is made a second time");
    }
}

/// A framework hears that it is asked no more.
pub fn rescinded(facts: &mut Facts, stream: u64, event: &Event, points: &mut Points) {
    let Some(rescind) = &event.rescind_inverse_offer else { return };
    let id = &rescind.inverse_offer_id.value;
    let hearer = facts.streams.get(&stream).and_then(|stream| stream.framework.clone());
    sometimes!(points, "inverse offer rescinded");
    let Some((framework, _)) = facts.inverse.remove(id.as_str()) else {
        panic!("O3: inverse offer {id} ended before it was rescinded")
    };
    assert_eq!(Some(framework), hearer, "O3: inverse offer {id} is rescinded to another framework");
}

/// A framework answered, and the master took that.
pub fn answered(facts: &mut Facts, points: &mut Points) {
    let Some(call) = &facts.step.call else { return };
    for id in &call.inverse {
        if facts.inverse.get(id).is_some_and(|(framework, _)| *framework == call.framework) {
            sometimes!(points, "inverse offer answered");
            facts.inverse.remove(id);
        }
    }
}

/// Those that the master thinks are out are those that frameworks think are out.
pub fn same(facts: &Facts, view: &View) {
    for id in facts.inverse.keys() {
        let known = view.inverse_offers.contains_key(id.as_str());
        assert!(known, "O3: inverse offer {id} ended, and its framework does not know");
    }
    for id in view.inverse_offers.keys() {
        let known = facts.inverse.contains_key(id.as_str());
        assert!(known, "O3: inverse offer {id} is out, and no framework knows");
    }
}
