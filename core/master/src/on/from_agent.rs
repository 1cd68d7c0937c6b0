//! A record of an agent: whose it is, and one line for each message that it may carry.

use meseta_model::AgentId;
use meseta_wire::internal::FromAgent;

use crate::cx::Cx;
use crate::state::Session;
use crate::{Link, Master};

impl Master {
    pub(crate) fn on_from_agent(&mut self, cx: &mut Cx<'_>, link: Link, message: FromAgent) {
        // Who is not served yet tries again: agents repeat what is not answered.
        if !self.state.is_serving() {
            return;
        }
        let session = Session { link, number: message.session };
        self.links.entry(link).or_default();
        if let Some(register) = message.register {
            return self.on_register(cx, session, *register);
        }
        if let Some(reregister) = message.reregister {
            return self.on_reregister(cx, session, *reregister);
        }
        let Some(agent) = self.speaker(session) else {
            self.state.counters.dropped_messages += 1;
            return;
        };
        self.on_registered_agent(cx, &agent, message);
    }

    /// The agent that speaks on a session.
    pub(crate) fn speaker(&self, session: Session) -> Option<AgentId> {
        self.links.get(&session.link)?.get(&session.number).cloned()
    }

    fn on_registered_agent(&mut self, cx: &mut Cx<'_>, agent: &AgentId, message: FromAgent) {
        if let Some(unregister) = message.unregister {
            self.on_unregister(cx, agent, &unregister);
        } else if let Some(pong) = message.pong {
            self.on_pong(cx, agent, &pong);
        } else if message.identified.is_some() {
            self.on_identified(cx, agent);
        } else if let Some(update) = message.update {
            self.on_update(cx, agent, update);
        } else if let Some(exited) = message.executor_exited {
            self.on_executor_exited(cx, agent, &exited);
        } else if let Some(message) = message.executor_message {
            self.on_executor_message(cx, agent, *message);
        } else if let Some(total) = message.update_total {
            self.on_update_total(cx, agent, &total);
        } else if let Some(update) = message.operation_update {
            self.on_operation_update(cx, agent, *update);
        } else {
            self.state.counters.dropped_messages += 1;
        }
    }
}
