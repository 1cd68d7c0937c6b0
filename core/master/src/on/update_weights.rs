//! UPDATE_WEIGHTS: what roles weigh against their siblings from now on; the registry remembers. All or nothing.

use std::collections::BTreeSet;

use bytes::Bytes;
use meseta_model::{Role, limits};
use meseta_wire::v1::master::call::UpdateWeights;

use crate::cx::Cx;
use crate::pending::Then;
use crate::{Answer, Master, Note, ReplyTo, registry, validate};

impl Master {
    pub(crate) fn on_update_weights(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, update: &UpdateWeights) {
        let weights = match validate::weights::update(&update.weight_infos, &self.options) {
            Ok(weights) => weights,
            Err(why) => {
                return cx.refuse(
                    reply,
                    400,
                    format!("Failed to validate update weights request JSON: {why}"),
                );
            }
        };
        let (count, most) = (self.weighed_with(&weights), limits::WEIGHTS_MAX);
        if count > most {
            let why = format!("{count} roles would have a weight, at most {most} may");
            return cx.refuse(reply, 400, why);
        }
        let ops = weights.iter().map(|(role, weight)| registry::put_weight(role, *weight)).collect();
        self.commit(cx, ops, Then::Weights { weights, reply });
    }

    /// How many roles have a weight once these have one, too. What waits for the registry was decided and counts.
    fn weighed_with(&self, weights: &[(Role, f64)]) -> usize {
        let named = self.pending.weights().chain(weights).map(|(role, _)| role);
        let new: BTreeSet<&Role> = named.filter(|role| !self.state.weights.contains_key(*role)).collect();
        self.state.weights.len() + new.len()
    }

    /// The registry holds them. Where a role competes whose weight changed, all offers are taken back, as in Mesos, so
    /// that they are made anew by the new weights.
    pub(crate) fn weigh(&mut self, cx: &mut Cx<'_>, weights: Vec<(Role, f64)>, reply: ReplyTo) {
        cx.note(Note::Weights(weights.clone()));
        let mut competes = false;
        for (role, weight) in weights {
            competes |= self.allocator.role_view(&role).is_some();
            self.allocator.set_weight(role.clone(), weight);
            self.state.weights.insert(role, weight);
        }
        if competes {
            for offer in self.state.offers.keys().cloned().collect::<Vec<_>>() {
                self.rescind(cx, &offer);
            }
        }
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }
}
