//! An agent came back and says something else of itself than before.
//!
//! Owns the change of what is known of an agent besides its resources. Promises that what was refused there is asked anew
//! where its attributes differ, as in Mesos. Refuses to change resources.

use crate::{Allocator, Facts};
use meseta_model::AgentId;

impl Allocator {
    /// The facts of an agent, and whether it is in another region than the master.
    pub fn update_facts(&mut self, id: &AgentId, facts: Facts, remote: bool) {
        let Some(agent) = self.agent(id) else { return };
        let book = &mut self.agents[agent];
        if book.rest.facts == facts && book.remote == remote {
            return;
        }
        let refusals_stand = book.rest.facts.attributes == facts.attributes;
        (book.rest.facts, book.remote) = (facts, remote);
        if !refusals_stand {
            self.refusals.forget_agent(agent);
        }
        self.note_change(agent);
    }
}
