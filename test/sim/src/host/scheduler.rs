//! An instance of a framework: its machine, its stream and its calls.

use std::collections::BTreeMap;

use meseta_framework::{Effect, Framework, Input, Notice, Owner, Reply};
use meseta_model::{Machine, Outbox, Ticket};
use meseta_wire::v1;

use super::words;
use crate::net::{ConnId, Kind, Packet, Way};
use crate::node::{Node, Process};
use crate::sometimes;
use crate::world::World;

/// See the module's documentation.
#[derive(Default)]
pub struct SchedulerHost {
    pub process: Process,
    pub machine: Option<Box<Framework<Owner>>>,
    out: Outbox<Effect>,
    pub stream: Option<ConnId>,
    /// Connections of calls, and the calls on each that wait for an answer.
    calls: BTreeMap<ConnId, Vec<Ticket>>,
    /// Offers that it holds, and some that it no longer may use.
    pub held: Vec<v1::Offer>,
    pub stale: Vec<v1::Offer>,
    /// Inverse offers that it did not answer.
    pub asked: Vec<v1::OfferId>,
}

impl World {
    /// The machine of the instance at that place is there from now on.
    pub(crate) fn run_instance(&mut self, place: u16, machine: Framework<Owner>) {
        let host = &mut self.instances[usize::from(place)];
        host.machine = Some(Box::new(machine));
        (host.stream, host.calls) = (None, BTreeMap::new());
        host.held.clear();
        host.stale.clear();
        host.asked.clear();
        host.process.start(self.now);
        self.note(format_args!("scheduler{place} starts"));
        self.step_instance(place, Input::Wake);
    }

    pub(crate) fn crash_instance(&mut self, place: u16, power: bool) {
        let host = &mut self.instances[usize::from(place)];
        if !host.process.up {
            return;
        }
        host.process.up = false;
        host.machine = None;
        host.stream = None;
        host.calls.clear();
        self.note(format_args!("scheduler{place} ends"));
        self.hang_up(Node::Scheduler(place), power);
    }

    pub(crate) fn wake_instance(&mut self, place: u16) {
        let host = &self.instances[usize::from(place)];
        match host.machine.as_ref().and_then(|machine| machine.wake_at()) {
            Some(at) if host.process.at(at) <= self.now => self.step_instance(place, Input::Wake),
            at => self.plan_wake(Node::Scheduler(place), at),
        }
    }

    pub(crate) fn reach_instance(&mut self, place: u16, conn: ConnId, packet: Packet) {
        if let Packet::Event(event) = &packet {
            self.note_asked(place, event);
        }
        let alone = self.swarm.unordered_calls;
        let host = &mut self.instances[usize::from(place)];
        let own = host.stream == Some(conn);
        let mut done = false;
        let input = match packet {
            Packet::Opened(stream_id) if own => Input::StreamOpened { stream_id: stream_id.into() },
            Packet::Refused(status, message) if own => {
                Input::SubscribeRefused { status, message: message.into() }
            }
            Packet::Event(event) if own => Input::Event(event),
            Packet::Answer(ticket, reply) => {
                if let Some(waiting) = host.calls.get_mut(&conn) {
                    waiting.retain(|known| *known != ticket);
                    done = alone && waiting.is_empty();
                }
                Input::Answered { ticket, reply }
            }
            _ => return,
        };
        if done {
            host.calls.remove(&conn);
            self.close(conn, Way::Down);
        }
        self.step_instance(place, input);
    }

    pub(crate) fn instance_lost(&mut self, place: u16, conn: ConnId, kind: Kind) {
        let host = &mut self.instances[usize::from(place)];
        if kind == Kind::Stream {
            if host.stream.take_if(|stream| *stream == conn).is_some() {
                self.step_instance(place, Input::Disconnected { reason: "the stream ended".to_owned() });
            }
            return;
        }
        for ticket in host.calls.remove(&conn).unwrap_or_default() {
            sometimes!(self.points, "call without an answer");
            self.step_instance(place, Input::Answered { ticket, reply: Reply::Lost });
        }
    }

    pub(crate) fn step_instance(&mut self, place: u16, input: Input) {
        let index = usize::from(place);
        let Some(mut machine) = self.instances[index].machine.take() else { return };
        let node = Node::Scheduler(place);
        self.log.fold(code(&input));
        match self.log.is_verbose() {
            true => {
                let text = input_text(&input);
                self.step_begins(node, format_args!("{text}"));
            }
            false => self.step_begins(node, format_args!("")),
        }
        self.facts.scheduler_input(&input, &mut self.points);
        let now = self.instances[index].process.now(self.now);
        let mut out = std::mem::take(&mut self.instances[index].out);
        machine.step(now, input, &mut out);
        machine.check_touched();
        let wake = machine.wake_at();
        self.instances[index].machine = Some(machine);
        for effect in out.drain() {
            self.instance_effect(place, effect);
        }
        self.instances[index].out = out;
        self.plan_wake(node, wake);
    }

    fn instance_effect(&mut self, place: u16, effect: Effect) {
        if self.instances[usize::from(place)].machine.is_none() {
            return;
        }
        match effect {
            Effect::Subscribe(mut call) => {
                self.say_likes(place, &mut call);
                self.drop_stream(place);
                let conn = self.net.open(Kind::Stream, Node::Scheduler(place), Node::Master);
                self.instances[usize::from(place)].stream = Some(conn);
                self.send(conn, Way::Up, Packet::Subscribe(call));
            }
            Effect::Close => self.drop_stream(place),
            Effect::Call { ticket, stream_id, mut call } => {
                self.say_likes(place, &mut call);
                let again = call.accept.is_none() && !self.calm && self.rng.chance(0.02);
                let copy = again.then(|| (stream_id.clone().into(), call.clone()));
                self.send_call(place, ticket, stream_id.into(), call);
                if let Some((stream_id, call)) = copy {
                    // Something between the two repeated it; the second answer is for nobody.
                    sometimes!(self.points, "call delivered twice");
                    self.send_call(place, Ticket(u64::MAX), stream_id, call);
                }
            }
            Effect::Tell(notice) => self.hear(place, notice),
        }
    }

    fn drop_stream(&mut self, place: u16) {
        if let Some(conn) = self.instances[usize::from(place)].stream.take() {
            self.close(conn, Way::Down);
        }
    }

    /// Sends a call, on the connection of calls or on one of its own.
    pub(crate) fn send_call(
        &mut self,
        place: u16,
        ticket: Ticket,
        stream_id: Box<str>,
        call: Box<v1::scheduler::Call>,
    ) {
        let calls = &mut self.instances[usize::from(place)].calls;
        let conn = match calls.keys().next().filter(|_| !self.swarm.unordered_calls) {
            Some(conn) => *conn,
            None => self.net.open(Kind::Calls, Node::Scheduler(place), Node::Master),
        };
        calls.entry(conn).or_default().push(ticket);
        self.send(conn, Way::Up, Packet::Call(ticket, stream_id, call));
    }

    fn hear(&mut self, place: u16, notice: Notice) {
        if self.log.is_verbose() {
            let text = match &notice {
                Notice::Offers(offers) => format!("hears of {} offers", offers.len()),
                Notice::Update { status, news } => format!("hears {} news {news}", words::status(status)),
                other => format!("hears {other:?}"),
            };
            self.note_effect(Node::Scheduler(place), format_args!("{text}"));
        }
        self.heard(place, notice);
    }
}

fn code(input: &Input) -> u64 {
    match input {
        Input::Wake => 21,
        Input::StreamOpened { .. } => 22,
        Input::SubscribeRefused { .. } => 23,
        Input::Event(event) => 24 | (event.r#type.unwrap_or_default() as u64) << 8,
        Input::Disconnected { .. } => 25,
        Input::Answered { ticket, .. } => 26 | ticket.0 << 8,
        Input::Send(call) => 27 | (call.r#type.unwrap_or_default() as u64) << 8,
        Input::Stop { .. } => 28,
    }
}

fn input_text(input: &Input) -> String {
    match input {
        Input::Event(event) => words::event(event),
        Input::Send(call) => format!("send {}", words::call(call)),
        other => format!("{other:?}"),
    }
}
