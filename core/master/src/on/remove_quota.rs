//! REMOVE_QUOTA: a role is neither guaranteed nor limited to anything any more.

use meseta_model::{Quota, Role};

use crate::cx::Cx;
use crate::validate::quota;
use crate::{Master, ReplyTo};

impl Master {
    pub(crate) fn on_remove_quota(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, role: &str) {
        let shown = role.escape_debug();
        let known = Role::parse(role).ok().filter(|role| self.quotas.contains_key(role));
        let removed = known.ok_or_else(|| format!("Role '{shown}' has no quota set")).and_then(|role| {
            let changes = vec![(role, Quota::default())];
            quota::total_guarantees(&self.quotas_with(&changes)).map(|_| changes)
        });
        match removed {
            Ok(changes) => self.decide_quotas(cx, changes, reply),
            Err(why) => cx.refuse(reply, 400, format!("Failed to remove quota for '{shown}': {why}")),
        }
    }
}
