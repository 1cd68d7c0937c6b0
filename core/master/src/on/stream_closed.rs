//! A scheduler's stream ended.

use crate::cx::Cx;
use crate::master::JoiningStream;
use crate::{Master, Stream};

impl Master {
    pub(crate) fn on_stream_closed(&mut self, cx: &mut Cx<'_>, stream: Stream) {
        if let Some(joining) = self.joining.get_mut(&stream) {
            *joining = JoiningStream::Closed;
        } else if let Some(framework) = self.streams.get(&stream).cloned() {
            self.disconnect_framework(cx, &framework);
        }
    }
}
