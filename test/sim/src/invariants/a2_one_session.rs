//! A2: one live session for each agent: who spoke for it before is neither spoken to nor listened to.

use meseta_wire::v1::scheduler::{Event, event};

use super::facts::Facts;

/// A record goes to an agent.
pub fn one_session(facts: &Facts, link: u64) {
    let Some(agent) = facts.links.get(&link) else {
        panic!("A2: link {link:x} is spoken to, and no agent is there")
    };
    let session = facts.sessions.get(agent);
    assert_eq!(session, Some(&link), "A2: agent {agent} is spoken to on two links");
}

/// A framework hears something.
pub fn nothing_from_stale_links(facts: &Facts, event: &Event) {
    let passes = matches!(event.r#type, Some(event::Type::Update | event::Type::Message));
    assert!(
        !(facts.step.stale_link && passes),
        "A2: an agent is listened to on a link that is another's by now"
    );
}
