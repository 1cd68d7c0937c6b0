//! One line for each thing that can happen.

use meseta_model::{Machine, Mono, Now, Outbox};

use crate::cx::Cx;
use crate::{Effect, Input, Master};

impl Machine for Master {
    type Input = Input;
    type Effect = Effect;

    fn step(&mut self, now: Now, input: Input, out: &mut Outbox<Effect>) {
        let cx = &mut Cx::new(now, out);
        match input {
            Input::Wake => self.on_wake(cx),
            Input::Recovered { records } => self.on_recovered(cx, records),
            Input::Committed { ticket } => self.on_committed(cx, ticket),
            Input::CommitFailed { reason, .. } => self.on_commit_failed(cx, &reason),
            Input::Subscribe { stream, reply, call } => self.on_subscribe(cx, stream, reply, *call),
            Input::Call { reply, stream_id, call } => self.on_call(cx, reply, stream_id.as_deref(), *call),
            Input::StreamClosed { stream } => self.on_stream_closed(cx, stream),
            Input::FromAgent { link, message } => self.on_from_agent(cx, link, *message),
            Input::LinkClosed { link } => self.on_link_closed(cx, link),
            Input::Operator { reply, call } => self.on_operator(cx, reply, &call),
            Input::Explain { reply, framework_id, role } => {
                self.on_explain(cx, reply, &framework_id, role.as_deref());
            }
            Input::Whitelist { hostnames } => self.on_whitelist(cx, hostnames),
        }
        self.follow_up(cx);
        self.settle();
    }

    fn wake_at(&self) -> Option<Mono> {
        if !self.state.is_serving() {
            return None;
        }
        [self.timers.next(), self.allocator.due()].into_iter().flatten().min()
    }

    fn check(&self) {
        self.check_all();
    }
}
