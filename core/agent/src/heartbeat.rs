//! HEARTBEAT to executors: it keeps what lies between them and the agent from forgetting a quiet stream.
//!
//! One beat serves all streams, and it rests while there is none.

use meseta_model::{Now, Outbox, limits};
use meseta_wire::v1::executor::{Event, event};

use crate::clocks::Due;
use crate::{Agent, Effect};

impl Agent {
    /// There is a stream: the next beat is due after a whole interval, unless it beats already.
    pub(crate) fn beat(&mut self, now: Now) {
        if !self.beating {
            self.beating = true;
            self.clocks.set(now.mono + limits::EXECUTOR_HEARTBEAT_INTERVAL, Due::Heartbeat);
        }
    }

    pub(crate) fn heartbeat_due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        self.beating = false;
        if self.streams.is_empty() {
            return;
        }
        for stream in self.streams.keys() {
            let event = Event { r#type: Some(event::Type::Heartbeat), ..Default::default() };
            out.push(Effect::Event { stream: *stream, event: Box::new(event) });
        }
        self.beat(now);
    }
}
