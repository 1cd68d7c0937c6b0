//! Connections that are in order, slow, cut and split.
//!
//! Owns packets under way and who can reach whom. Promises what TCP does: what arrives on one connection arrives in the
//! order in which it was sent, once, and all before it; nothing holds across connections. Refuses to know what packets
//! mean to machines.

mod conn;
mod packet;
mod partition;

use meseta_model::Rng;

pub use conn::{Conn, ConnId, Kind, Lane, Way};
pub use packet::Packet;
pub use partition::Partitions;

use crate::node::Node;
use crate::queue::{Happening, MILLISECOND, Queue, SECOND, Time};
use crate::swarm::Swarm;

/// Packets that may wait on a scheduler's stream before it is dropped, in a world of so many agents: what is said of all of
/// them at once has to fit.
pub fn stream_packets_max(agents: u16) -> usize {
    80 * usize::from(agents).div_ceil(5)
}

/// See the module's documentation.
#[derive(Default)]
pub struct Net {
    conns: Vec<(u32, Option<Conn>)>,
    free: Vec<usize>,
    /// Connections that were ever opened: a later one has the greater name.
    opened: u32,
    pub partitions: Partitions,
}

impl Net {
    pub fn open(&mut self, kind: Kind, client: Node, server: Node) -> ConnId {
        let conn = Conn {
            kind,
            client,
            server,
            client_open: true,
            server_open: true,
            accepted: false,
            dead: false,
            up: Lane::default(),
            down: Lane::default(),
        };
        let place = self.free.pop().unwrap_or_else(|| {
            self.conns.push((0, None));
            self.conns.len() - 1
        });
        self.opened += 1;
        let (generation, slot) = &mut self.conns[place];
        *generation = self.opened;
        *slot = Some(conn);
        ConnId::new(place, *generation)
    }

    pub fn get(&mut self, id: ConnId) -> Option<&mut Conn> {
        let (generation, slot) = self.conns.get_mut(id.place())?;
        slot.as_mut().filter(|_| *generation == id.generation())
    }

    /// Sends a packet along `way`. Nothing happens where the sender's end is closed.
    pub fn send(
        &mut self,
        now: Time,
        id: ConnId,
        way: Way,
        packet: Packet,
        queue: &mut Queue,
        delay: &mut Delay<'_>,
    ) {
        let Some(conn) = self.get(id) else { return };
        if !conn.is_open(way.back()) {
            return;
        }
        if conn.dead {
            // The other end is gone: whoever writes hears so.
            return queue.push(now + MILLISECOND, Happening::Closed { conn: id, way: way.back() });
        }
        let local = conn.is_local();
        let lane = conn.lane(way);
        let at = (now + delay.draw(local)).max(lane.last_at);
        lane.last_at = at;
        lane.packets.push_back((at, packet));
        if !lane.due && !lane.stalled {
            lane.due = true;
            queue.push(at, Happening::Deliver { conn: id, way });
        }
    }

    /// Takes the first packet of a lane, if it may arrive, and plans the arrival of the next.
    pub fn take(&mut self, now: Time, id: ConnId, way: Way, queue: &mut Queue) -> Option<Packet> {
        let (generation, slot) = self.conns.get_mut(id.place())?;
        let conn = slot.as_mut().filter(|_| *generation == id.generation())?;
        let blocked = self.partitions.blocks(conn.receiver(way.back()), conn.receiver(way));
        let lane = conn.lane(way);
        lane.due = false;
        if blocked {
            lane.stalled = true;
            return None;
        }
        let (_, packet) = lane.packets.pop_front()?;
        if let Some((at, _)) = lane.packets.front() {
            lane.due = true;
            queue.push((*at).max(now), Happening::Deliver { conn: id, way });
        }
        Some(packet)
    }

    /// One end closes in good order: what it sent before arrives, and then its end.
    pub fn close(&mut self, now: Time, id: ConnId, end: Way, queue: &mut Queue, delay: &mut Delay<'_>) {
        self.send(now, id, end.back(), Packet::Fin, queue, delay);
        if let Some(conn) = self.get(id) {
            conn.close(end);
            let lane = conn.lane(end);
            lane.packets.clear();
        }
        self.sweep(id);
    }

    /// The end to which `way` leads learned that its connection is over.
    pub fn closed(&mut self, id: ConnId, way: Way) {
        if let Some(conn) = self.get(id) {
            conn.close(way);
        }
        self.sweep(id);
    }

    fn sweep(&mut self, id: ConnId) {
        let over = |conn: &mut Conn| {
            !conn.client_open && (!conn.server_open || !conn.accepted && conn.up.packets.is_empty())
        };
        if self.get(id).is_some_and(over) {
            self.conns[id.place()].1 = None;
            self.free.push(id.place());
        }
    }

    /// The connection breaks: some of what is under way arrives, and each end learns of it in its own time, or, between
    /// machines, when it next writes. Returns whether one of them is left to find out by itself.
    pub fn cut(&mut self, now: Time, id: ConnId, queue: &mut Queue, rng: &mut Rng) -> bool {
        let mut half_open = false;
        let Some(conn) = self.get(id).filter(|conn| !conn.dead) else { return false };
        conn.dead = true;
        let local = conn.is_local();
        for way in [Way::Up, Way::Down] {
            let lane = conn.lane(way);
            let kept = rng.below(lane.packets.len() as u64 + 1) as usize;
            lane.packets.truncate(kept);
            let silent = !local && rng.chance(0.2);
            half_open |= silent;
            if !silent {
                let later = lane.last_at.max(now) + rng.below(2 * SECOND);
                queue.push(later, Happening::Closed { conn: id, way });
            }
        }
        half_open
    }

    /// A process died: its ends are gone. What it had sent arrives (a part of it, if `lose`), and then the end.
    pub fn crash(
        &mut self,
        now: Time,
        node: Node,
        lose: bool,
        queue: &mut Queue,
        rng: &mut Rng,
        swarm: &Swarm,
    ) {
        for id in self.of(node) {
            let Some(conn) = self.get(id) else { continue };
            let end = if conn.server == node { Way::Up } else { Way::Down };
            if !conn.is_open(end) || end == Way::Up && !conn.accepted {
                continue;
            }
            let lane = conn.lane(end.back());
            if lose {
                let kept = rng.below(lane.packets.len() as u64 + 1) as usize;
                lane.packets.truncate(kept);
            }
            let mut delay = Delay { rng, swarm };
            self.close(now, id, end, queue, &mut delay);
        }
    }

    /// All connections of a node, oldest place first.
    pub fn of(&self, node: Node) -> Vec<ConnId> {
        let named = |(place, (generation, slot)): (usize, &(u32, Option<Conn>))| {
            let conn = slot.as_ref()?;
            (conn.client == node || conn.server == node).then(|| ConnId::new(place, *generation))
        };
        self.conns.iter().enumerate().filter_map(named).collect()
    }

    /// All connections between machines that are alive.
    pub fn far(&self) -> Vec<ConnId> {
        let named = |(place, (generation, slot)): (usize, &(u32, Option<Conn>))| {
            let conn = slot.as_ref()?;
            let far = matches!(conn.kind, Kind::Link | Kind::Stream | Kind::Calls);
            (far && !conn.dead).then(|| ConnId::new(place, *generation))
        };
        self.conns.iter().enumerate().filter_map(named).collect()
    }

    /// Packets that could not arrive may now.
    pub fn resume(&mut self, now: Time, queue: &mut Queue) {
        for (place, (generation, slot)) in self.conns.iter_mut().enumerate() {
            let Some(conn) = slot else { continue };
            for way in [Way::Up, Way::Down] {
                let (from, to) = (conn.receiver(way.back()), conn.receiver(way));
                let lane = conn.lane(way);
                if lane.stalled && !self.partitions.blocks(from, to) {
                    lane.stalled = false;
                    if !lane.packets.is_empty() {
                        lane.due = true;
                        queue.push(now, Happening::Deliver { conn: ConnId::new(place, *generation), way });
                    }
                }
            }
        }
    }
}

/// How long packets take.
pub struct Delay<'a> {
    pub rng: &'a mut Rng,
    pub swarm: &'a Swarm,
}

impl Delay<'_> {
    fn draw(&mut self, local: bool) -> Time {
        if local {
            return MILLISECOND / 50 + self.rng.below(MILLISECOND);
        }
        if self.swarm.slow > 0.0 && self.rng.chance(self.swarm.slow) {
            return self.rng.below(5 * SECOND);
        }
        MILLISECOND / 10 + self.rng.below(self.swarm.delay)
    }
}
