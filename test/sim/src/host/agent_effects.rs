//! What becomes of what an agent asks for.

use meseta_agent::{Answer, Effect, Input};
use meseta_executor::group::Reply;
use meseta_journal::DiskOp;
use meseta_model::Ticket;

use super::agent::Asked;
use super::words;
use crate::log::Log;
use crate::net::{ConnId, Kind, Packet, Way};
use crate::node::Node;
use crate::queue::{Happening, SECOND};
use crate::sometimes;
use crate::world::World;

/// How long a connection to the master may take.
const CONNECT_TIMEOUT: u64 = 10 * SECOND;

impl World {
    pub(crate) fn agent_effect(&mut self, agent: u16, effect: Effect) {
        let index = usize::from(agent);
        let node = Node::Agent(agent);
        match self.log.is_verbose() {
            true => {
                let text = effect_text(&effect);
                self.note_effect(node, format_args!("{text}"));
            }
            false => self.note_effect(node, format_args!("")),
        }
        fold(&effect, &mut self.log);
        self.facts.agent_effect(index, &effect, &self.agents[index], &mut self.points);
        match effect {
            Effect::Persist { ticket, ops } => self.persist(agent, ticket, ops),
            Effect::Connect => self.connect(agent),
            Effect::ToMaster { message } => {
                if let Some(link) = self.agents[index].link.filter(|_| self.agents[index].linked) {
                    self.send(link, Way::Up, Packet::FromAgent(message));
                }
            }
            Effect::Reply { to, answer } => self.agent_reply(agent, to.0, answer),
            Effect::OpenStream { stream } => {
                let conn = ConnId(stream.0);
                self.agents[index].replies.retain(|_, (of, asked)| *of != conn || *asked != Asked::Subscribe);
                self.send(conn, Way::Down, Packet::ExecutorOpened);
            }
            Effect::Event { stream, event } => {
                self.send(ConnId(stream.0), Way::Down, Packet::ExecutorEvent(event));
            }
            Effect::CloseStream { stream } => self.close(ConnId(stream.0), Way::Up),
            Effect::Launch { container, spec } => self.launch_container(agent, container, *spec),
            Effect::ChangeVolumes { operation, make, clear } => {
                let done = Input::VolumesChanged { operation, result: Ok(()) };
                self.work_on_volumes(agent, make, clear, done);
            }
            Effect::Mount { container, .. } => {
                let done = Input::Mounted { container, result: Ok(()) };
                self.work_on_volumes(agent, Vec::new(), Vec::new(), done);
            }
            Effect::Signal { container, signal } => self.signal_container(agent, &container, signal),
            Effect::Destroy { container } => self.destroy_container(agent, container),
            Effect::Forget { container } => self.forget_path(agent, &container),
            Effect::RemoveSandbox { .. } | Effect::TouchSandbox { .. } => {}
            Effect::CollectSandbox { .. } => {
                self.step_agent(agent, meseta_agent::Input::SandboxCollected { failed: false })
            }
            Effect::Note(_) => {}
            Effect::Exit { reason, .. } => self.agent_exits(agent, &reason),
        }
    }

    fn persist(&mut self, agent: u16, ticket: Ticket, ops: Vec<DiskOp>) {
        let disk = &mut self.agents[usize::from(agent)].disk;
        disk.submit(ticket, ops);
        let at = disk.busy_until.max(self.now) + 1 + self.rng.below(self.swarm.disk);
        disk.busy_until = at;
        let life = self.agents[usize::from(agent)].process.life;
        self.queue.push(at, Happening::Disk { agent, life });
    }

    fn connect(&mut self, agent: u16) {
        let index = usize::from(agent);
        let host = &mut self.agents[index];
        if let Some(older) = std::mem::replace(&mut host.old_link, host.link) {
            self.close(older, Way::Down);
        }
        let conn = self.net.open(Kind::Link, Node::Agent(agent), Node::Master);
        (self.agents[index].link, self.agents[index].linked) = (Some(conn), false);
        self.send(conn, Way::Up, Packet::Hello);
        self.queue.push(self.now + CONNECT_TIMEOUT, Happening::ConnectTimeout { agent, conn });
    }

    fn agent_reply(&mut self, agent: u16, to: u64, answer: Answer) {
        let Some((conn, asked)) = self.agents[usize::from(agent)].replies.remove(&to) else { return };
        let packet = match (asked, answer) {
            (Asked::Subscribe, Answer::Refused { .. }) => return self.close(conn, Way::Up),
            (Asked::Subscribe, _) => return,
            (Asked::Call, Answer::Refused { status, .. }) => Packet::ExecutorAnswer(status >= 500),
            (Asked::Call, _) => Packet::ExecutorAnswer(false),
            (Asked::Question(ticket), answer) => Packet::Asked(ticket, reply_of(answer).into()),
        };
        self.send(conn, Way::Down, packet);
        if matches!(asked, Asked::Question(_)) {
            self.close(conn, Way::Up);
        }
    }

    /// What was to be written is written, or the disk refused it.
    pub(crate) fn disk_done(&mut self, agent: u16, life: u32) {
        if !self.lives(Node::Agent(agent), life) {
            return;
        }
        let index = usize::from(agent);
        let Some((ticket, ops)) = self.agents[index].disk.take() else { return };
        if !self.calm && self.swarm.disk_fails > 0.0 && self.rng.chance(self.swarm.disk_fails) {
            sometimes!(self.points, "disk refused a batch");
            // Where it is the folders that cannot be synced, each change may have been made all the same.
            let made = self.rng.chance(0.2);
            for op in ops.iter().filter(|_| made) {
                if self.rng.chance(0.5) && self.agents[index].disk.tree.apply(op).is_ok() {
                    self.facts.disk_changed(index, op);
                }
            }
            return self
                .step_agent(agent, Input::PersistFailed { ticket, reason: "the disk is full".to_owned() });
        }
        for op in &ops {
            self.agents[index].disk.apply(op);
            self.facts.disk_changed(index, op);
        }
        self.step_agent(agent, Input::Persisted { ticket });
    }
}

fn reply_of(answer: Answer) -> Reply {
    match answer {
        Answer::Accepted | Answer::Ok => Reply::Done(None),
        Answer::Response(response) => Reply::Done(Some(response)),
        Answer::Refused { status: 503, .. } => Reply::Lost,
        Answer::Refused { status, message } => Reply::Refused { status, message },
    }
}

/// Mixes all of it into the log.
fn fold(effect: &Effect, log: &mut Log) {
    let (tag, number) = code(effect);
    log.fold(tag);
    log.fold(number);
    match effect {
        Effect::ToMaster { message } => log.fold_message(&**message),
        Effect::Event { event, .. } => log.fold_message(&**event),
        _ => {}
    }
}

/// A number for its kind, and one of what it holds.
fn code(effect: &Effect) -> (u64, u64) {
    match effect {
        Effect::Persist { ticket, ops } => (51, ticket.0 ^ (ops.len() as u64) << 32),
        Effect::Connect => (52, 0),
        Effect::ToMaster { .. } => (53, 0),
        Effect::Reply { to, .. } => (54, to.0),
        Effect::OpenStream { stream } => (55, stream.0),
        Effect::Event { stream, .. } => (56, stream.0),
        Effect::CloseStream { stream } => (57, stream.0),
        Effect::Launch { container, .. } => (58, container.0.len() as u64),
        Effect::Signal { signal, .. } => (59, *signal as u64),
        Effect::Destroy { container } => (60, container.0.len() as u64),
        Effect::Forget { container } => (61, container.0.len() as u64),
        Effect::RemoveSandbox { path } => (62, path.as_str().len() as u64),
        Effect::TouchSandbox { path } => (64, path.as_str().len() as u64),
        Effect::CollectSandbox { path } => (65, path.as_str().len() as u64),
        Effect::Note(note) => (66, note.level() as u64),
        Effect::Exit { code, .. } => (63, u64::from(*code)),
        Effect::ChangeVolumes { make, clear, .. } => (64, (make.len() ^ clear.len() << 8) as u64),
        Effect::Mount { volumes, .. } => (65, volumes.len() as u64),
    }
}

fn effect_text(effect: &Effect) -> String {
    match effect {
        Effect::Persist { ticket, ops } => {
            let sites: Vec<&str> = ops.iter().map(|op| op.site().name()).collect();
            format!("persist {ticket} {}", sites.join(" "))
        }
        Effect::ToMaster { message } => words::from_agent(message),
        Effect::Event { stream, event } => format!("{:x} {}", stream.0, words::executor_event(event)),
        Effect::Launch { container, spec } => format!("launch {} {:?}", container.0.join("."), spec.program),
        Effect::Reply { to, answer } => format!("reply {} {answer:?}", to.0),
        Effect::Note(note) => format!("note: {note}"),
        other => format!("{other:?}"),
    }
}
