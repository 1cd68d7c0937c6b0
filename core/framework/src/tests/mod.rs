//! Conversations: what goes in, and what comes out in a line each.

mod plan;
mod random;
mod subscription;
mod updates;

use std::time::Duration;

use meseta_model::{Machine, Mono, Now, Outbox, Wall};
use meseta_wire::v1::scheduler::{Call, Event, event};
use meseta_wire::v1::{self, TaskState};

use crate::{Effect, Framework, Input, Notice, Options, Owner, Policy, Reply};

/// A framework, a clock, and what the framework asked for.
struct Talk<P> {
    framework: Framework<P>,
    now: Mono,
    /// Calls that wait for an answer, oldest first.
    tickets: Vec<meseta_model::Ticket>,
}

fn info() -> v1::FrameworkInfo {
    v1::FrameworkInfo {
        user: "root".into(),
        name: "f".into(),
        roles: vec!["a".into(), "b".into()],
        ..Default::default()
    }
}

impl Talk<Owner> {
    fn new() -> Self {
        Talk::with(Owner)
    }
}

impl<P: Policy> Talk<P> {
    fn with(policy: P) -> Self {
        let options = Options { seed: 7, info: info(), ..Default::default() };
        Talk { framework: Framework::new(options, policy), now: Mono(0), tickets: Vec::new() }
    }

    fn step(&mut self, input: Input) -> Vec<String> {
        let mut out = Outbox::new();
        self.framework.step(Now { mono: self.now, wall: Wall(0) }, input, &mut out);
        self.framework.check();
        let effects: Vec<Effect> = out.drain().collect();
        for effect in &effects {
            if let Effect::Call { ticket, .. } = effect {
                self.tickets.push(*ticket);
            }
        }
        effects.iter().map(line).collect()
    }

    /// Lets the time pass until the framework wants something; what it then does.
    fn sleep(&mut self) -> Vec<String> {
        self.now = self.framework.wake_at().expect("something is waited for").max(self.now);
        self.step(Input::Wake)
    }

    fn pass(&mut self, seconds: u64) {
        self.now = self.now + Duration::from_secs(seconds);
    }

    fn event(&mut self, event: Event) -> Vec<String> {
        self.step(Input::Event(event.into()))
    }

    fn subscribe(&mut self) -> Vec<String> {
        self.sleep();
        self.step(Input::StreamOpened { stream_id: "s".to_owned() });
        self.event(subscribed())
    }

    fn update(&mut self, status: v1::TaskStatus) -> Vec<String> {
        let update = event::Update { status: status.into(), ..Default::default() };
        self.event(Event { update: Some(update), ..kind(event::Type::Update) })
    }

    fn answer(&mut self, reply: Reply) -> Vec<String> {
        let ticket = self.tickets.remove(0);
        self.step(Input::Answered { ticket, reply })
    }

    fn send(&mut self, call: Call) -> Vec<String> {
        self.step(Input::Send(call.into()))
    }
}

fn kind(kind: event::Type) -> Event {
    Event { r#type: Some(kind), ..Default::default() }
}

fn subscribed() -> Event {
    let subscribed = event::Subscribed {
        framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
        heartbeat_interval_seconds: Some(15.0),
        ..Default::default()
    };
    Event { subscribed: Some(subscribed), ..kind(event::Type::Subscribed) }
}

fn error(message: &str) -> Event {
    let error = event::Error { message: message.into(), ..Default::default() };
    Event { error: Some(error), ..kind(event::Type::Error) }
}

/// A status of a task, with a uuid of sixteen such bytes unless that is 0.
fn status(task: &str, state: TaskState, uuid: u8) -> v1::TaskStatus {
    v1::TaskStatus {
        task_id: v1::TaskId { value: task.into(), ..Default::default() },
        state,
        agent_id: Some(agent("A")),
        uuid: (uuid > 0).then(|| vec![uuid; 16].into()),
        ..Default::default()
    }
}

fn agent(id: &str) -> v1::AgentId {
    v1::AgentId { value: id.into(), ..Default::default() }
}

fn task(id: &str, cpus: f64) -> v1::TaskInfo {
    v1::TaskInfo {
        name: id.into(),
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        agent_id: agent("A"),
        resources: vec![self::cpus(cpus)],
        ..Default::default()
    }
}

fn cpus(amount: f64) -> v1::Resource {
    v1::Resource {
        name: "cpus".into(),
        r#type: v1::value::Type::Scalar,
        scalar: Some(v1::value::Scalar { value: amount, ..Default::default() }),
        ..Default::default()
    }
}

fn offers(offers: &[(&str, f64)]) -> Event {
    let offer = |(id, amount): &(&str, f64)| v1::Offer {
        id: v1::OfferId { value: (*id).into(), ..Default::default() },
        framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
        agent_id: agent(&format!("agent of {id}")),
        resources: vec![cpus(*amount)],
        ..Default::default()
    };
    let offers = event::Offers { offers: offers.iter().map(offer).collect(), ..Default::default() };
    Event { offers: Some(offers), ..kind(event::Type::Offers) }
}

fn line(effect: &Effect) -> String {
    match effect {
        Effect::Subscribe(call) => {
            let id = call.framework_id.as_ref().map_or("nobody", |id| &id.value);
            let suppressed = call.subscribe.iter().flat_map(|body| body.suppressed_roles.clone());
            let constrained = call.subscribe.as_ref().and_then(|body| body.offer_constraints.as_ref());
            ["subscribe as".into(), id.into()]
                .into_iter()
                .chain(suppressed)
                .chain(constrained.map(|_| "constrained".into()))
                .collect::<Vec<_>>()
                .join(" ")
        }
        Effect::Close => "close".to_owned(),
        Effect::Call { call, .. } => call_line(call),
        Effect::Tell(notice) => notice_line(notice),
    }
}

fn call_line(call: &Call) -> String {
    let mut words = vec![format!("{:?}", call.r#type.unwrap_or_default())];
    words
        .extend(call.accept.iter().flat_map(|accept| accept.offer_ids.iter().map(|id| id.value.to_string())));
    words.extend(
        call.decline.iter().flat_map(|decline| decline.offer_ids.iter().map(|id| id.value.to_string())),
    );
    words.extend(
        crate::say::launched(call).map(|task| format!("{}@{}", task.task_id.value, task.agent_id.value)),
    );
    words.extend(
        call.reconcile.iter().flat_map(|body| body.tasks.iter().map(|task| task.task_id.value.to_string())),
    );
    words.extend(call.kill.iter().map(|kill| kill.task_id.value.to_string()));
    words.extend(call.acknowledge.iter().map(|body| format!("{} {}", body.task_id.value, body.uuid[0])));
    words.join(" ")
}

fn notice_line(notice: &Notice) -> String {
    match notice {
        Notice::Subscribed { framework_id } => format!("· subscribed {}", framework_id.value),
        Notice::Disconnected { .. } => "· disconnected".to_owned(),
        Notice::Offers(offers) => format!("· {} offers", offers.len()),
        Notice::Rescinded(id) => format!("· rescinded {}", id.value),
        Notice::Update { status, news } => {
            format!("· {} {:?}{}", status.task_id.value, status.state, if *news { "" } else { " again" })
        }
        Notice::Operation(status) => format!("· operation {:?}", status.state),
        Notice::Message(_) => "· message".to_owned(),
        Notice::Failure(_) => "· failure".to_owned(),
        Notice::Refused { kind, status, .. } => format!("· {kind:?} refused {status}"),
        Notice::Unsent { kind } => format!("· {kind:?} unsent"),
        Notice::Lost { kind } => format!("· {kind:?} lost"),
        Notice::Ended(ending) => format!("· {ending:?}"),
    }
}

#[test]
fn offer_constraints_are_said_again_until_an_update_drops_them() {
    let mut talk = Talk::new();
    talk.framework.options.offer_constraints = Some(Default::default());
    assert_eq!(talk.sleep(), ["subscribe as nobody constrained"]);
    talk.step(Input::StreamOpened { stream_id: "s".to_owned() });
    talk.event(subscribed());
    talk.send(crate::calls::update_framework(info(), Vec::new()));
    talk.step(Input::Disconnected { reason: "cut".to_owned() });
    assert_eq!(talk.sleep(), ["subscribe as F"]);
}
