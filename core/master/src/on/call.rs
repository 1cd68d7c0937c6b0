//! Every call of a scheduler but SUBSCRIBE: who may send it, and one line for each.

use meseta_model::FrameworkId;
use meseta_wire::v1::scheduler::{Call, call::Type};

use crate::cx::Cx;
use crate::{Answer, Master, Mutant, ReplyTo, validate};

impl Master {
    pub(crate) fn on_call(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, stream_id: Option<&str>, call: Call) {
        if !self.state.is_serving() {
            return cx.refuse_recovering(reply);
        }
        let (kind, framework) = match validate::call::call(&call) {
            Ok(checked) => checked,
            Err(message) => return cx.refuse(reply, 400, message),
        };
        if let Err((status, message)) = self.may_call(&framework, stream_id) {
            return cx.refuse(reply, status, message);
        }
        // As it is kept: keys that are made with it share its text, which then need not be read to compare them.
        let framework = self.framework(&framework).map_or(framework, |known| known.id.clone());
        self.counted(&framework).calls[kind as usize] += 1;
        match kind {
            Type::Teardown => return self.on_teardown(cx, reply, &framework),
            Type::UpdateFramework => return self.on_update_framework(cx, reply, &framework, call),
            Type::Unknown => {
                return cx.refuse(reply, 501, "A call of the type 'UNKNOWN' asks for nothing");
            }
            _ => cx.reply(reply, Answer::Accepted),
        }
        self.on_accepted_call(cx, kind, &framework, call);
    }

    /// Only the scheduler at the other end of the framework's stream may call.
    fn may_call(&self, id: &FrameworkId, stream_id: Option<&str>) -> Result<(), (u16, String)> {
        let Some(framework) = self.framework(id) else {
            return Err((400, format!("Framework '{id}' cannot be found; subscribe first")));
        };
        let Some(subscription) = framework.subscription.as_ref().filter(|_| !framework.ending) else {
            return Err((403, format!("Framework '{id}' is not subscribed; subscribe first")));
        };
        if self.mutated(Mutant::AnyStreamId) {
            return Ok(());
        }
        match stream_id {
            None => Err((400, "All calls but SUBSCRIBE must carry the 'Mesos-Stream-Id' header".to_owned())),
            Some(given) if given != subscription.stream_id => Err((
                400,
                "The 'Mesos-Stream-Id' of this call is not that of the framework's stream".to_owned(),
            )),
            Some(_) => Ok(()),
        }
    }

    fn on_accepted_call(&mut self, cx: &mut Cx<'_>, kind: Type, framework: &FrameworkId, call: Call) {
        match kind {
            Type::Accept => call.accept.into_iter().for_each(|body| self.on_accept(cx, framework, *body)),
            Type::Decline => call.decline.iter().for_each(|body| self.on_decline(cx, framework, body)),
            Type::Revive => self.on_revive(framework, call.revive.as_ref()),
            Type::Suppress => self.on_suppress(framework, call.suppress.as_ref()),
            Type::Kill => call.kill.into_iter().for_each(|body| self.on_kill(cx, framework, *body)),
            Type::Shutdown => call.shutdown.iter().for_each(|body| self.on_shutdown(cx, framework, body)),
            Type::Acknowledge => {
                call.acknowledge.into_iter().for_each(|body| self.on_acknowledge(cx, framework, *body))
            }
            Type::AcknowledgeOperationStatus => {
                let body = call.acknowledge_operation_status.iter();
                body.for_each(|body| self.on_acknowledge_operation_status(cx, framework, body));
            }
            Type::Reconcile => {
                call.reconcile.iter().for_each(|body| self.on_reconcile(cx, framework, &body.tasks))
            }
            Type::ReconcileOperations => {
                call.reconcile_operations
                    .iter()
                    .for_each(|body| self.on_reconcile_operations(cx, framework, body));
            }
            Type::Message => call.message.into_iter().for_each(|body| self.on_message(cx, framework, *body)),
            Type::Request => call.request.iter().for_each(|body| self.on_request(framework, body)),
            Type::AcceptInverseOffers => call
                .accept_inverse_offers
                .iter()
                .for_each(|body| self.on_accept_inverse_offers(cx, framework, body)),
            Type::DeclineInverseOffers => call
                .decline_inverse_offers
                .iter()
                .for_each(|body| self.on_decline_inverse_offers(cx, framework, body)),
            Type::Subscribe | Type::Teardown | Type::UpdateFramework | Type::Unknown => {}
        }
    }
}
