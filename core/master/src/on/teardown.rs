//! TEARDOWN: a framework, or an operator for it, ends it with all that it runs.

use bytes::Bytes;
use meseta_model::FrameworkId;

use crate::cx::Cx;
use crate::{Answer, Master, ReplyTo};

impl Master {
    /// Its scheduler wants it.
    pub(crate) fn on_teardown(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, framework: &FrameworkId) {
        self.state.counters.messages_unregister_framework += 1;
        self.end_framework(cx, framework, Some((reply, Answer::Accepted)));
    }

    /// An operator wants it; the framework need not be connected, nor ever have been with this master.
    pub(crate) fn on_operator_teardown(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, framework: &str) {
        match self.state.frameworks.get(framework).map(|framework| framework.id.clone()) {
            Some(id) => self.end_framework(cx, &id, Some((reply, Answer::Ok(Bytes::new())))),
            None => cx.refuse(reply, 400, format!("No framework found with ID {}", framework.escape_debug())),
        }
    }
}
