//! A connection of agents ended: all that spoke on it are disconnected.

use crate::cx::Cx;
use crate::{Link, Master};

impl Master {
    pub(crate) fn on_link_closed(&mut self, cx: &mut Cx<'_>, link: Link) {
        for (_, agent) in self.links.remove(&link).unwrap_or_default() {
            self.disconnect_agent(cx, &agent);
        }
    }
}
