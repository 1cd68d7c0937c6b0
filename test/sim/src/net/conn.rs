//! One connection: two ends, two lanes, each in order.

use std::collections::VecDeque;

use crate::net::Packet;
use crate::node::Node;
use crate::queue::Time;

/// A connection, named so that no name is ever used twice, and a later one has the greater name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConnId(pub u64);

impl ConnId {
    pub(super) fn new(place: usize, generation: u32) -> ConnId {
        ConnId(u64::from(generation) << 32 | place as u64)
    }

    pub(super) fn place(self) -> usize {
        (self.0 & 0xffff_ffff) as usize
    }

    pub(super) fn generation(self) -> u32 {
        (self.0 >> 32) as u32
    }
}

/// A lane: to the server, or back to who opened the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

impl Way {
    pub fn back(self) -> Way {
        match self {
            Way::Up => Way::Down,
            Way::Down => Way::Up,
        }
    }
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Agent to master.
    Link,
    /// A scheduler's events, and its calls.
    Stream,
    Calls,
    /// An executor's events, its calls, and each of its questions to the operator API.
    ExecutorStream,
    ExecutorCalls,
    Ask,
}

/// Packets under way in one direction.
#[derive(Debug, Default)]
pub struct Lane {
    pub packets: VecDeque<(Time, Packet)>,
    /// The arrival of the first is in the queue.
    pub due: bool,
    /// The first cannot arrive: its direction is cut.
    pub stalled: bool,
    pub last_at: Time,
}

/// See the module's documentation.
#[derive(Debug)]
pub struct Conn {
    pub kind: Kind,
    /// Who opened it, and the server.
    pub client: Node,
    pub server: Node,
    /// Whether each end is open; the server's is from the beginning, and stays so unless it is down when asked.
    pub client_open: bool,
    pub server_open: bool,
    /// The server took it.
    pub accepted: bool,
    /// Nothing travels on it any more, though an end may not know.
    pub dead: bool,
    pub up: Lane,
    pub down: Lane,
}

impl Conn {
    pub fn lane(&mut self, way: Way) -> &mut Lane {
        match way {
            Way::Up => &mut self.up,
            Way::Down => &mut self.down,
        }
    }

    /// Whether both ends are on one machine, whose kernel tells each of the end of the other.
    pub fn is_local(&self) -> bool {
        matches!(self.kind, Kind::ExecutorStream | Kind::ExecutorCalls | Kind::Ask)
    }

    /// The node to which that lane leads.
    pub fn receiver(&self, way: Way) -> Node {
        match way {
            Way::Up => self.server,
            Way::Down => self.client,
        }
    }

    /// Whether the end is open to which that lane leads.
    pub fn is_open(&self, way: Way) -> bool {
        match way {
            Way::Up => self.server_open,
            Way::Down => self.client_open,
        }
    }

    pub fn close(&mut self, way: Way) {
        match way {
            Way::Up => self.server_open = false,
            Way::Down => self.client_open = false,
        }
    }
}
