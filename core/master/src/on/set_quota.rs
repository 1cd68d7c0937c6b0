//! SET_QUOTA: the old way to give a role a quota, once: what is guaranteed is the limit, too.

use meseta_wire::v1::quota::QuotaRequest;

use crate::cx::Cx;
use crate::validate::quota;
use crate::{Master, ReplyTo};

impl Master {
    pub(crate) fn on_set_quota(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, request: &QuotaRequest) {
        let change = quota::request(request, &self.options).and_then(|(role, quota)| {
            if self.quotas.contains_key(&role) {
                return Err(format!("Cannot set quota for role '{role}' which already has quota"));
            }
            let changes = vec![(role, quota)];
            let guaranteed = quota::total_guarantees(&self.quotas_with(&changes))?;
            Ok((changes, guaranteed))
        });
        let (changes, guaranteed) = match change {
            Ok(change) => change,
            Err(why) => return cx.refuse(reply, 400, format!("Failed to validate set quota request: {why}")),
        };
        match self.within_capacity(&guaranteed) {
            Err(why) if request.force != Some(true) => cx.refuse(reply, 409, why),
            _ => self.decide_quotas(cx, changes, reply),
        }
    }
}
