//! What becomes of what the master asks for.

use meseta_framework::Reply;
use meseta_master::{Answer, Effect};

use super::words;
use crate::log::Log;
use crate::net::{ConnId, Packet, Way, stream_packets_max};
use crate::node::Node;
use crate::queue::Happening;
use crate::sometimes;
use crate::world::World;

impl World {
    pub(crate) fn master_effect(&mut self, effect: Effect) {
        if self.log.is_verbose() {
            let text = effect_text(&effect);
            self.note_effect(Node::Master, format_args!("{text}"));
        } else {
            self.note_effect(Node::Master, format_args!(""));
        }
        fold(&effect, &mut self.log);
        match effect {
            Effect::Commit { ticket, ops } => self.submit_commit(ticket, ops),
            Effect::Reply { to, answer } => self.master_reply(to.0, answer),
            Effect::OpenStream { stream, stream_id } => {
                self.master.replies.retain(|_, (conn, ticket)| conn.0 != stream.0 || ticket.is_some());
                self.send(ConnId(stream.0), Way::Down, Packet::Opened(stream_id.into()));
            }
            Effect::Event { stream, event } => self.master_event(ConnId(stream.0), Packet::Event(event)),
            Effect::CloseStream { stream } => self.close(ConnId(stream.0), Way::Up),
            Effect::ToAgent { link, message } => {
                self.send(ConnId(link.0), Way::Down, Packet::ToAgent(message))
            }
            Effect::Note(_) => {}
            Effect::Abort { reason } => {
                assert!(
                    !reason.contains("cannot be read"),
                    "D1: the master cannot read its registry: {reason}"
                );
                sometimes!(self.points, "master aborted");
                self.crash_master(false);
            }
        }
    }

    fn submit_commit(&mut self, ticket: meseta_model::Ticket, ops: Vec<meseta_journal::RegistryOp>) {
        let registry = &mut self.master.registry;
        registry.submit(ticket, ops);
        let at = registry.busy_until.max(self.now) + 1 + self.rng.below(self.swarm.registry);
        registry.busy_until = at;
        let life = self.master.process.life;
        self.queue.push(at, Happening::Registry { life });
    }

    fn master_reply(&mut self, to: u64, answer: Answer) {
        // Who asked may be gone, or be an operator.
        let Some((conn, ticket)) = self.master.replies.remove(&to) else { return };
        let packet = match (ticket, answer) {
            (Some(ticket), Answer::Refused { status, message }) => {
                Packet::Answer(ticket, Reply::Refused { status, message })
            }
            (Some(ticket), _) => Packet::Answer(ticket, Reply::Accepted),
            (None, Answer::Refused { status, message }) => {
                self.send(conn, Way::Down, Packet::Refused(status, message.into()));
                return self.close(conn, Way::Up);
            }
            (None, _) => return,
        };
        self.send(conn, Way::Down, packet);
    }

    /// A stream whose reader does not keep up is dropped, as the product's bounded streams do.
    fn master_event(&mut self, conn: ConnId, packet: Packet) {
        let most = stream_packets_max(self.swarm.agents);
        let full = self.net.get(conn).is_some_and(|conn| conn.down.packets.len() >= most);
        if !full {
            return self.send(conn, Way::Down, packet);
        }
        sometimes!(self.points, "stream dropped for slowness");
        self.net.cut(self.now, conn, &mut self.queue, &mut self.rng);
        self.queue.push(self.now, Happening::Closed { conn, way: Way::Up });
    }
}

/// Mixes all of it into the log.
fn fold(effect: &Effect, log: &mut Log) {
    let (tag, number) = code(effect);
    log.fold(tag);
    log.fold(number);
    match effect {
        Effect::Event { event, .. } => log.fold_message(&**event),
        Effect::ToAgent { message, .. } => log.fold_message(&**message),
        _ => {}
    }
}

/// A number for its kind, and one of what it holds.
fn code(effect: &Effect) -> (u64, u64) {
    match effect {
        Effect::Commit { ticket, ops } => (11, ticket.0 ^ (ops.len() as u64) << 32),
        Effect::Reply { to, .. } => (12, to.0),
        Effect::OpenStream { stream, .. } => (13, stream.0),
        Effect::Event { stream, .. } => (14, stream.0),
        Effect::CloseStream { stream } => (15, stream.0),
        Effect::ToAgent { link, .. } => (16, link.0),
        Effect::Abort { .. } => (17, 0),
        Effect::Note(note) => (18, note.level() as u64),
    }
}

fn effect_text(effect: &Effect) -> String {
    match effect {
        Effect::Commit { ticket, ops } => {
            let keys: Vec<&str> = ops.iter().map(|op| op.key()).collect();
            format!("commit {ticket} {}", keys.join(" "))
        }
        Effect::Reply { to, answer } => format!("reply {} {answer:?}", to.0),
        Effect::OpenStream { stream, .. } => format!("open stream {:x}", stream.0),
        Effect::Event { stream, event } => format!("{:x} {}", stream.0, words::event(event)),
        Effect::CloseStream { stream } => format!("close stream {:x}", stream.0),
        Effect::ToAgent { link, message } => format!("{:x} {}", link.0, words::reach_agent(message)),
        Effect::Abort { reason } => format!("abort: {reason}"),
        Effect::Note(note) => format!("note: {note}"),
    }
}
