//! An operator asks why a framework is offered nothing. Looks at every agent once for each role, and changes nothing.

use meseta_allocator::{Explanation, Reason};
use meseta_model::{FrameworkId, Role, limits};

use crate::cx::Cx;
use crate::{Answer, Master, ReplyTo};

/// Why a framework is not offered more, role by role.
#[derive(Debug, Clone, PartialEq)]
pub struct Explained {
    pub framework: FrameworkId,
    pub roles: Vec<(Role, Explanation)>,
}

impl Master {
    pub(crate) fn on_explain(&self, cx: &mut Cx<'_>, reply: ReplyTo, framework: &str, role: Option<&str>) {
        if !self.state.is_serving() {
            return cx.refuse_recovering(reply);
        }
        let id = FrameworkId::sought(framework);
        let Some(known) = self.framework(&id) else {
            return cx.refuse(
                reply,
                404,
                format!("No framework with ID '{}' is known", framework.escape_debug()),
            );
        };
        let roles: Vec<Role> = match role.map(Role::parse) {
            Some(Err(error)) => return cx.refuse(reply, 400, error.to_string()),
            Some(Ok(role)) => vec![role],
            None => known.roles.iter().cloned().collect(),
        };
        if roles.len() > limits::EXPLAINED_ROLES_MAX {
            let why = format!("Framework '{id}' has {} roles; name one of them", roles.len());
            return cx.refuse(reply, 400, why);
        }
        let explain = |role: Role| {
            let explanation = self.allocator.explain(&id, &role, &|agent| self.is_crowded(agent));
            (role, explanation)
        };
        let roles = roles.into_iter().map(explain).collect();
        cx.reply(reply, Answer::Explained(Explained { framework: id, roles }.into()));
    }
}

/// A reason's name, and what it means to who runs the framework.
pub fn describe_reason(reason: Reason) -> (&'static str, &'static str) {
    match reason {
        Reason::NotSubscribed => ("NOT_SUBSCRIBED", "the framework is not subscribed in this role"),
        Reason::FrameworkInactive => ("FRAMEWORK_INACTIVE", "the framework is not connected"),
        Reason::Suppressed => ("SUPPRESSED", "the framework suppressed offers for this role"),
        Reason::Paused => {
            ("PAUSED", "the master is new and waits for more of its agents, because there are quotas")
        }
        Reason::AgentInactive => ("AGENT_INACTIVE", "the agent is disconnected, deactivated or draining"),
        Reason::Executors => {
            ("MAX_EXECUTORS_PER_AGENT", "the agent has as many executors as --max_executors_per_agent allows")
        }
        Reason::Gpus => ("GPU_RESOURCES", "the agent has GPUs and the framework lacks GPU_RESOURCES"),
        Reason::Region => {
            ("REGION_AWARE", "the agent is in another region and the framework lacks REGION_AWARE")
        }
        Reason::Constraints => ("CONSTRAINTS", "the framework's offer constraints exclude the agent"),
        Reason::NothingFree => ("NOTHING_FREE", "all of the agent is in use"),
        Reason::Reserved => ("RESERVED", "what is free is reserved to other roles"),
        Reason::Revocable => {
            ("REVOCABLE_RESOURCES", "what is free is revocable and the framework lacks REVOCABLE_RESOURCES")
        }
        Reason::Shared => {
            ("SHARED_RESOURCES", "what is free is shared and the framework lacks SHARED_RESOURCES")
        }
        Reason::Refinement => (
            "RESERVATION_REFINEMENT",
            "what is free has refined reservations and the framework lacks RESERVATION_REFINEMENT",
        ),
        Reason::TooSmall => ("TOO_SMALL", "less is free than is worth an offer"),
        Reason::Limit => {
            ("QUOTA_LIMIT", "the limits of the role, or of one above it, leave less than is worth an offer")
        }
        Reason::Headroom => ("QUOTA_HEADROOM", "what is free is kept for what is guaranteed to other roles"),
        Reason::Refused => ("REFUSED", "the framework refused this and its filter still stands"),
        Reason::GivenBack => ("GIVEN_BACK", "the framework gave this back and waits for the next interval"),
        Reason::NeedUnmet => (
            "NEED_UNMET",
            "the agent is kept for the framework until all that it asked for (REQUEST) is free",
        ),
        Reason::KeptForNeed => {
            ("KEPT_FOR_NEED", "the agent is kept for another framework that asked for more of it (REQUEST)")
        }
        Reason::OthersFirst => ("OTHERS_FIRST", "others have a smaller share by weight and come first"),
    }
}
