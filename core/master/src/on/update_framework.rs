//! UPDATE_FRAMEWORK: another FrameworkInfo for a framework that is subscribed, all of it or nothing.

use bytes::Bytes;
use meseta_model::FrameworkId;
use meseta_wire::v1;
use meseta_wire::v1::scheduler::Call;
use meseta_wire::v1::scheduler::call::UpdateFramework;

use super::subscribe::Wants;
use crate::cx::Cx;
use crate::pending::Then;
use crate::{Answer, Master, ReplyTo, registry, validate};

/// An update that waits for the registry.
#[derive(Debug)]
pub(crate) struct Change {
    reply: ReplyTo,
    id: FrameworkId,
    info: v1::FrameworkInfo,
    wants: Wants,
}

impl Master {
    pub(crate) fn on_update_framework(
        &mut self,
        cx: &mut Cx<'_>,
        reply: ReplyTo,
        id: &FrameworkId,
        call: Call,
    ) {
        let (Some(update), Some(framework)) = (call.update_framework, self.framework(id).cloned()) else {
            return;
        };
        let UpdateFramework { framework_info, suppressed_roles, offer_constraints, .. } = *update;
        let info = *framework_info;
        let checked =
            meseta_model::validate::framework_update(&framework.info, &info).map_err(|invalid| invalid.0);
        let checked = checked.and_then(|()| {
            validate::framework::wants(&info, &suppressed_roles, offer_constraints, &self.options)
        });
        let wants = match checked {
            Ok(wants) => wants,
            Err(message) => return cx.refuse(reply, 400, message),
        };
        let change = Change { reply, id: id.clone(), info, wants };
        if *framework.info == change.info {
            return self.updated(cx, change);
        }
        let op = registry::put_framework(&change.info, framework.registered_at, None);
        self.commit(cx, vec![op], Then::Update(Box::new(change)));
    }

    /// The registry holds it: it counts from now on.
    pub(crate) fn updated(&mut self, cx: &mut Cx<'_>, change: Change) {
        let Change { reply, id, info, wants } = change;
        if self.framework(&id).is_none_or(|framework| framework.ending) {
            return cx.refuse(reply, 400, format!("Framework '{id}' ended meanwhile"));
        }
        self.change_framework(cx, &id, info, &wants);
        if let Some(framework) = self.framework_mut(&id)
            && framework.failover_deadline.is_some()
        {
            // It left meanwhile, and its record was written with the info from before: this one comes last. Who was
            // about to be its next instance has to be written down after it.
            framework.waits += 1;
            let deadline = framework.failover_deadline;
            let op = registry::put_framework(&framework.info, framework.registered_at, deadline);
            self.commit(cx, vec![op], Then::Nothing);
        }
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }
}
