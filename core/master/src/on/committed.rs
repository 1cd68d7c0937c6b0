//! What was decided is durable: it is revealed now.

use meseta_model::Ticket;

use crate::cx::Cx;
use crate::pending::Then;
use crate::{Effect, Master};

impl Master {
    pub(crate) fn on_committed(&mut self, cx: &mut Cx<'_>, ticket: Ticket) {
        if self.aborted {
            return;
        }
        if let Some(then) = self.pending.take(ticket) {
            self.reveal(cx, then);
        }
    }

    pub(crate) fn reveal(&mut self, cx: &mut Cx<'_>, then: Then) {
        match then {
            Then::Nothing => {}
            Then::Serve => self.serve(cx),
            Then::Admit { incarnation } => self.admit_agent(cx, &incarnation),
            Then::Readmit { agent } => self.readmit_agent(cx, &agent),
            Then::Unreachable { agent, since } => self.lose_unreachable(cx, &agent, since),
            Then::Remove { agent, cause } => self.lose_removed(cx, &agent, cause),
            Then::Gone { agent, since, reply } => self.lose_gone(cx, &agent, since, reply),
            Then::Activation { agent, deactivated, reply } => {
                self.decided(&agent);
                self.activation(cx, &agent, deactivated, reply);
            }
            Then::Drain { agent, drain, reply } => {
                self.decided(&agent);
                self.drain(cx, &agent, drain, reply);
            }
            Then::Drained { agent, drain } => {
                self.decided(&agent);
                self.drained(cx, &agent, drain);
            }
            Then::Plan { plan, reply } => self.planned(cx, plan, reply),
            Then::ClosedDown { agents, reply } => self.closed_down(cx, &agents, reply),
            Then::Collected { agents } => self.collected(&agents),
            Then::Subscribe(joining) => self.join(cx, *joining),
            Then::End { framework, reply } => self.ended(cx, &framework, reply),
            Then::Reject { joining } => self.reject_ended(cx, &joining),
            Then::Update(change) => self.updated(cx, *change),
            Then::Weights { weights, reply } => self.weigh(cx, weights, reply),
            Then::Quotas { quotas, reply } => self.hold_to_quotas(cx, quotas, reply),
        }
    }

    /// Without its registry a master can promise nothing (Mesos: a failed write is fatal).
    pub(crate) fn on_commit_failed(&mut self, cx: &mut Cx<'_>, reason: &str) {
        self.abort(cx, format!("the registry could not be written: {reason}"));
    }

    pub(crate) fn abort(&mut self, cx: &mut Cx<'_>, reason: String) {
        if !self.aborted {
            self.aborted = true;
            self.state.elected_at = None;
            cx.push(Effect::Abort { reason });
        }
    }
}
