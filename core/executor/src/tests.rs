//! What the built-in executors do: inputs in, effects out, a line each.

use std::time::Duration;

use meseta_model::{Machine, Mono, Now, Outbox, Wall};
use meseta_wire::v1::executor::{Event, event};
use meseta_wire::v1::{self, framework_info::capability};
use meseta_wire::{Enumeration, v1::executor::Call};

use crate::{Options, command, group};

fn options(checkpoint: bool) -> Options {
    Options {
        framework_id: "F".into(),
        executor_id: "e".into(),
        seed: 1,
        checkpoint,
        recovery_timeout: Duration::from_secs(10),
        subscription_backoff_max: Duration::from_secs(2),
        shutdown_grace_period: Duration::from_secs(5),
    }
}

fn task(id: &str) -> v1::TaskInfo {
    v1::TaskInfo {
        name: id.into(),
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        command: Some(v1::CommandInfo { value: Some("work".into()), ..Default::default() }.into()),
        ..Default::default()
    }
}

fn subscribed() -> Event {
    let killing = v1::framework_info::Capability {
        r#type: Some(capability::Type::TaskKillingState),
        ..Default::default()
    };
    let subscribed = event::Subscribed {
        framework_info: v1::FrameworkInfo { capabilities: vec![killing], ..Default::default() }.into(),
        container_id: Some(v1::ContainerId { value: "root".into(), ..Default::default() }.into()),
        ..Default::default()
    };
    Event { r#type: Some(event::Type::Subscribed), subscribed: Some(subscribed.into()), ..Default::default() }
}

fn launch(task: v1::TaskInfo) -> Event {
    let launch = event::Launch { task: task.into(), ..Default::default() };
    Event { r#type: Some(event::Type::Launch), launch: Some(launch.into()), ..Default::default() }
}

fn launch_group(ids: &[&str]) -> Event {
    let tasks = ids.iter().map(|id| task(id)).collect();
    let group = event::LaunchGroup {
        task_group: v1::TaskGroupInfo { tasks, ..Default::default() }.into(),
        ..Default::default()
    };
    Event { r#type: Some(event::Type::LaunchGroup), launch_group: Some(group.into()), ..Default::default() }
}

fn kill(id: &str, grace: Option<u64>) -> Event {
    let period = grace.map(|seconds| v1::DurationInfo {
        nanoseconds: (seconds * 1_000_000_000) as i64,
        ..Default::default()
    });
    let policy =
        period.map(|period| v1::KillPolicy { grace_period: Some(period.into()), ..Default::default() });
    let kill = event::Kill {
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        kill_policy: policy.map(Into::into),
        ..Default::default()
    };
    Event { r#type: Some(event::Type::Kill), kill: Some(kill.into()), ..Default::default() }
}

fn shutdown() -> Event {
    Event { r#type: Some(event::Type::Shutdown), ..Default::default() }
}

/// The statuses in a call, as `TASK_RUNNING` or `SUBSCRIBE with 2 updates`.
fn said(call: &Call) -> String {
    if let Some(subscribe) = &call.subscribe {
        return format!("SUBSCRIBE with {} updates", subscribe.unacknowledged_updates.len());
    }
    let status = &call.update.as_ref().expect("an update").status;
    let message = status.message.as_ref().map(|message| format!(": {message}")).unwrap_or_default();
    format!("{} {}{message}", status.task_id.value, status.state.name())
}

/// A machine with its clock; `told` is what it asked for, a line each.
struct World<M: Machine> {
    machine: M,
    now: Now,
    told: Vec<String>,
    calls: Vec<Call>,
    describe: fn(&M::Effect, &mut Vec<Call>) -> String,
    wake: fn() -> M::Input,
}

impl<M: Machine> World<M> {
    fn step(&mut self, input: M::Input) {
        let mut out = Outbox::new();
        self.machine.step(self.now, input, &mut out);
        self.machine.check();
        for effect in out.drain() {
            self.told.push((self.describe)(&effect, &mut self.calls));
        }
    }

    fn pass(&mut self, seconds: f64) {
        let end = self.now.mono + Duration::from_secs_f64(seconds);
        while let Some(at) = self.machine.wake_at().filter(|at| *at <= end) {
            self.now.mono = self.now.mono.max(at);
            self.step((self.wake)());
        }
        self.now.mono = end;
    }

    fn told(&mut self) -> Vec<String> {
        std::mem::take(&mut self.told)
    }

    /// The acknowledgement of the oldest update that was sent.
    fn acknowledgement(&mut self) -> Event {
        let call = self.calls.remove(0);
        let status = &call.update.as_ref().expect("an update").status;
        let acknowledged = event::Acknowledged {
            task_id: status.task_id.clone(),
            uuid: status.uuid.clone().unwrap_or_default(),
            ..Default::default()
        };
        Event {
            r#type: Some(event::Type::Acknowledged),
            acknowledged: Some(acknowledged.into()),
            ..Default::default()
        }
    }
}

const START: Now = Now { mono: Mono(1), wall: Wall(1_000_000_000) };

fn a_command(checkpoint: bool) -> World<command::CommandExecutor> {
    let describe = |effect: &command::Effect, calls: &mut Vec<Call>| match effect {
        command::Effect::Subscribe(call) => said(call),
        command::Effect::Send(call) => {
            calls.push((**call).clone());
            said(call)
        }
        command::Effect::Start(process) => format!("start {:?}", process.argv),
        command::Effect::Signal(signal) => format!("signal {signal}"),
        command::Effect::Exit { code } => format!("exit {code}"),
    };
    let machine = command::CommandExecutor::new(options(checkpoint));
    let mut world = World {
        machine,
        now: START,
        told: Vec::new(),
        calls: Vec::new(),
        describe,
        wake: || command::Input::Wake,
    };
    world.step(command::Input::Wake);
    world.step(command::Input::Event(Box::new(subscribed())));
    world
}

fn a_group() -> World<group::DefaultExecutor> {
    let describe = |effect: &group::Effect, calls: &mut Vec<Call>| match effect {
        group::Effect::Subscribe(call) => said(call),
        group::Effect::Send(call) => {
            calls.push((**call).clone());
            said(call)
        }
        group::Effect::Ask { ticket, call } => {
            let what = call.r#type.map(|r#type| r#type.name()).unwrap_or_default();
            let signal = call
                .kill_nested_container
                .as_ref()
                .and_then(|kill| kill.signal)
                .map(|signal| format!(" {signal}"));
            format!("ask {} {what}{}", ticket.0, signal.unwrap_or_default())
        }
        group::Effect::Exit { code } => format!("exit {code}"),
    };
    let machine = group::DefaultExecutor::new(options(true));
    let mut world = World {
        machine,
        now: START,
        told: Vec::new(),
        calls: Vec::new(),
        describe,
        wake: || group::Input::Wake,
    };
    world.step(group::Input::Wake);
    world.step(group::Input::Event(Box::new(subscribed())));
    world.told();
    world
}

fn running(checkpoint: bool) -> World<command::CommandExecutor> {
    let mut world = a_command(checkpoint);
    world.step(command::Input::Event(Box::new(launch(task("t")))));
    world.step(command::Input::Started);
    world.told();
    world
}

#[test]
fn a_command_runs_and_the_executor_leaves_once_all_is_acknowledged() {
    let mut world = a_command(false);
    assert_eq!(world.told(), ["SUBSCRIBE with 0 updates"]);
    world.step(command::Input::Event(Box::new(launch(task("t")))));
    assert_eq!(world.told(), ["t TASK_STARTING", "start [\"sh\", \"-c\", \"work\"]"]);
    world.step(command::Input::Started);
    world.step(command::Input::Exited { status: 7 << 8 });
    assert_eq!(world.told(), ["t TASK_RUNNING", "t TASK_FAILED: Command exited with status 7"]);
    for _ in 0..3 {
        let acknowledgement = world.acknowledgement();
        world.step(command::Input::Event(Box::new(acknowledgement)));
    }
    assert_eq!(world.told(), ["exit 0"]);
}

#[test]
fn a_kill_asks_first_and_uses_force_after_the_grace_period() {
    let mut world = running(false);
    world.step(command::Input::Event(Box::new(kill("t", None))));
    assert_eq!(world.told(), ["t TASK_KILLING", "signal 15"]);
    world.pass(2.9);
    assert!(world.told().is_empty());
    world.pass(0.2);
    assert_eq!(world.told(), ["signal 9"]);
    world.step(command::Input::Exited { status: 9 });
    assert_eq!(world.told(), ["t TASK_KILLED: Command terminated with signal Killed"]);
}

#[test]
fn a_second_kill_with_less_patience_is_heeded() {
    let mut world = running(false);
    world.step(command::Input::Event(Box::new(kill("t", Some(3600)))));
    world.told();
    world.step(command::Input::Event(Box::new(kill("t", Some(1)))));
    world.pass(1.1);
    assert_eq!(world.told(), ["signal 9"]);
}

#[test]
fn a_task_has_only_so_much_time() {
    let mut world = a_command(false);
    let limit = v1::DurationInfo { nanoseconds: 1_000_000_000, ..Default::default() };
    let limited = v1::TaskInfo { max_completion_time: Some(limit.into()), ..task("t") };
    world.step(command::Input::Event(Box::new(launch(limited))));
    world.step(command::Input::Started);
    world.told();
    world.pass(1.1);
    assert_eq!(world.told(), ["signal 15"]);
    world.step(command::Input::Exited { status: 15 });
    assert_eq!(world.told(), ["t TASK_FAILED: Command terminated with signal Terminated"]);
}

#[test]
fn an_executor_without_checkpoints_ends_with_its_agent() {
    let mut world = running(false);
    world.step(command::Input::Disconnected);
    assert_eq!(world.told(), ["signal 9"]);
    world.step(command::Input::Exited { status: 9 });
    assert_eq!(world.told(), ["exit 0"]);
}

#[test]
fn one_with_checkpoints_comes_back_with_what_it_could_not_say() {
    let mut world = running(true);
    world.step(command::Input::Disconnected);
    world.step(command::Input::Exited { status: 0 });
    assert!(world.told().is_empty());
    world.pass(1.0);
    assert_eq!(world.told(), ["SUBSCRIBE with 3 updates"]);
}

#[test]
fn it_gives_its_agent_up_after_the_recovery_timeout() {
    let mut world = running(true);
    for _ in 0..200 {
        world.step(command::Input::Disconnected);
        world.pass(0.5);
    }
    let told = world.told();
    assert!(told.contains(&"signal 9".to_owned()), "{told:?}");
    let attempts = told.iter().filter(|line| line.starts_with("SUBSCRIBE")).count();
    assert!((10..=200).contains(&attempts), "{attempts} attempts in ten seconds");
}

#[test]
fn a_shutdown_ends_the_command_before_the_agent_uses_force() {
    let mut world = running(false);
    world.step(command::Input::Event(Box::new(shutdown())));
    assert_eq!(world.told(), ["signal 15"]);
    world.pass(4.1);
    assert_eq!(world.told(), ["signal 9"]);
}

#[test]
fn a_group_runs_in_nested_containers() {
    let mut world = a_group();
    world.step(group::Input::Event(Box::new(launch_group(&["one", "two"]))));
    assert_eq!(
        world.told(),
        [
            "one TASK_STARTING",
            "ask 1 LAUNCH_NESTED_CONTAINER",
            "two TASK_STARTING",
            "ask 2 LAUNCH_NESTED_CONTAINER"
        ]
    );
    world.step(answered(1, group::Reply::Done(None)));
    assert_eq!(world.told(), ["one TASK_RUNNING", "ask 3 WAIT_NESTED_CONTAINER"]);
}

fn answered(ticket: u64, reply: group::Reply) -> group::Input {
    group::Input::Answered { ticket: meseta_model::Ticket(ticket), reply }
}

fn ended(status: i32) -> group::Reply {
    let wait = v1::agent::response::WaitNestedContainer { exit_status: Some(status), ..Default::default() };
    group::Reply::Done(Some(Box::new(v1::agent::Response {
        wait_nested_container: Some(wait.into()),
        ..Default::default()
    })))
}

fn group_running() -> World<group::DefaultExecutor> {
    let mut world = a_group();
    world.step(group::Input::Event(Box::new(launch_group(&["one", "two"]))));
    world.step(answered(1, group::Reply::Done(None)));
    world.step(answered(2, group::Reply::Done(None)));
    world.told();
    world
}

#[test]
fn a_task_that_fails_ends_its_group_and_no_other() {
    let mut world = group_running();
    world.step(group::Input::Event(Box::new(launch_group(&["other"]))));
    world.told();
    world.step(answered(3, ended(1 << 8)));
    assert_eq!(
        world.told(),
        [
            "one TASK_FAILED: Command exited with status 1",
            "two TASK_KILLING",
            "ask 6 KILL_NESTED_CONTAINER 15"
        ]
    );
    world.pass(3.1);
    assert_eq!(world.told(), ["ask 7 KILL_NESTED_CONTAINER 9"]);
    world.step(answered(4, ended(9)));
    assert_eq!(world.told(), ["two TASK_KILLED: Command terminated with signal Killed"]);
}

#[test]
fn a_task_that_finishes_leaves_its_group_alone() {
    let mut world = group_running();
    world.step(answered(3, ended(0)));
    assert_eq!(world.told(), ["one TASK_FINISHED: Command exited with status 0"]);
}

#[test]
fn what_the_agent_may_not_have_heard_is_asked_again_when_it_is_back() {
    let mut world = group_running();
    world.step(group::Input::Disconnected);
    world.step(answered(3, group::Reply::Lost));
    assert!(world.told().is_empty());
    world.pass(1.0);
    world.step(group::Input::Event(Box::new(subscribed())));
    let told = world.told();
    assert!(told.contains(&"ask 3 WAIT_NESTED_CONTAINER".to_owned()), "{told:?}");
}

#[test]
fn a_container_that_cannot_start_fails_its_task() {
    let mut world = a_group();
    world.step(group::Input::Event(Box::new(launch_group(&["one"]))));
    world.told();
    world.step(answered(1, group::Reply::Refused { status: 400, message: "no such user".into() }));
    assert_eq!(world.told(), ["one TASK_FAILED: no such user"]);
}

#[test]
fn the_default_executor_leaves_when_nothing_is_left_to_do_or_say() {
    let mut world = a_group();
    world.step(group::Input::Event(Box::new(launch_group(&["one"]))));
    world.step(answered(1, group::Reply::Done(None)));
    world.step(answered(2, ended(0)));
    while !world.calls.is_empty() {
        let acknowledgement = world.acknowledgement();
        world.step(group::Input::Event(Box::new(acknowledgement)));
    }
    assert_eq!(world.told().last().map(String::as_str), Some("exit 0"));
}

#[test]
fn a_check_that_nobody_would_make_is_refused() {
    let checked = v1::TaskInfo { health_check: Some(v1::HealthCheck::default().into()), ..task("t") };
    let mut world = a_command(false);
    world.told();
    world.step(command::Input::Event(Box::new(launch(checked.clone()))));
    let told = world.told();
    assert!(
        told.len() == 2 && told[1].starts_with("t TASK_FAILED: `health_check` is not carried out"),
        "{told:?}"
    );
    let mut world = a_group();
    world.step(group::Input::Event(Box::new(launch(checked))));
    let told = world.told();
    assert!(told[0].starts_with("t TASK_FAILED: `health_check` is not carried out"), "{told:?}");
}
