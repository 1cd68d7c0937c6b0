//! A world of one agent, whose disk and containers the test plays.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use meseta_journal::{DiskOp, NodeKind, RelPath};
use meseta_model::{Machine, Mono, Now, Outbox, Ticket, Wall};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::{Message, v1};

use crate::*;

pub(crate) struct World {
    pub agent: Agent,
    pub now: Now,
    pub options: Options,
    /// What is durable below `meta/`.
    pub files: BTreeMap<RelPath, Bytes>,
    pub links: BTreeMap<RelPath, String>,
    /// What the next process cannot read.
    pub unreadable: Vec<(RelPath, String)>,
    pub misplaced: Vec<(RelPath, NodeKind)>,
    pub unwritten: Vec<(Ticket, Vec<DiskOp>)>,
    pub containers: Vec<ContainerPath>,
    /// Folders of sandboxes that the next process finds.
    pub sandboxes: Vec<FoundSandbox>,
    pub effects: Vec<Effect>,
    numbers: u64,
}

pub(crate) fn options() -> Options {
    let info = v1::AgentInfo { hostname: "host".into(), port: Some(5051), ..Default::default() };
    Options {
        seed: 1,
        work_dir: "/work".into(),
        info,
        endpoint: "127.0.0.1:5051".into(),
        ip: "127.0.0.1".into(),
        version: "1".into(),
        recover: Recover::Reconnect,
        strict: true,
        reconfiguration: Reconfiguration::Equal,
        registration_backoff_factor: Duration::from_millis(10),
        executor_registration_timeout: Duration::from_secs(60),
        executor_reregistration_timeout: Duration::from_secs(2),
        executor_shutdown_grace_period: Duration::from_secs(5),
        recovery_timeout: Duration::from_secs(900),
        max_completed_executors_per_framework: 2,
        gc_delay: Duration::from_secs(3600),
        gc_disk_headroom: 0.1,
        gc_nested: false,
        capabilities: crate::capabilities(),
        switch_user: true,
        executor_environment: BTreeMap::from([("OF_OPERATOR".into(), "yes".into())]),
    }
}

/// A command task, or one of a custom executor of that id.
pub(crate) fn task(id: &str, executor: Option<&str>) -> v1::TaskInfo {
    let command = v1::CommandInfo { value: Some("sleep 1".into()), ..Default::default() };
    let executor = executor.map(|executor| v1::ExecutorInfo {
        executor_id: v1::ExecutorId { value: executor.into(), ..Default::default() },
        command: Some(command.clone().into()),
        ..Default::default()
    });
    v1::TaskInfo {
        name: id.into(),
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        agent_id: v1::AgentId { value: "S0".into(), ..Default::default() },
        command: executor.is_none().then_some(command.into()),
        executor: executor.map(Into::into),
        ..Default::default()
    }
}

/// What the master says to an agent that came back.
pub(crate) fn reregistered() -> to_agent::Reregistered {
    to_agent::Reregistered {
        agent_id: v1::AgentId { value: "S0".into(), ..Default::default() },
        master_id: "M".into(),
        total_ping_timeout: 75_000_000_000,
        ..Default::default()
    }
}

impl World {
    /// An agent that has just begun, on an empty disk.
    pub fn new() -> World {
        World::with(options())
    }

    pub fn with(options: Options) -> World {
        let mut world = World {
            agent: Agent::new(options.clone()),
            now: Now { mono: Mono(1), wall: Wall(1_000_000_000) },
            options,
            files: BTreeMap::new(),
            links: BTreeMap::new(),
            unreadable: Vec::new(),
            misplaced: Vec::new(),
            unwritten: Vec::new(),
            containers: Vec::new(),
            sandboxes: Vec::new(),
            effects: Vec::new(),
            numbers: 0,
        };
        world.begin("boot-1", Vec::new());
        world
    }

    /// An agent that serves a master.
    pub fn serving() -> World {
        let mut world = World::new();
        world.serve();
        world
    }

    /// One that serves, with an executor that is there and its task, of which nothing is known yet.
    pub fn with_executor(checkpoint: bool) -> World {
        let mut world = World::serving();
        world.run(&[task("t", Some("e"))], checkpoint, false);
        world.write();
        world.launched();
        world.subscribe("e", &[]);
        world.said();
        world
    }

    /// The same, and that the task runs is known and acknowledged.
    pub fn with_running_task(checkpoint: bool) -> World {
        let mut world = World::with_executor(checkpoint);
        world.update("e", "t", v1::TaskState::TaskRunning, 1);
        world.write();
        world.acknowledge("t", 1);
        world.write();
        world.said();
        world
    }

    /// The master takes the agent back.
    pub fn welcome(&mut self, reregistered: to_agent::Reregistered) {
        self.master(ToAgent { reregistered: Some(reregistered.into()), ..Default::default() });
    }

    pub fn serve(&mut self) {
        self.pass(Duration::from_secs(3));
        self.step(Input::Connected);
        let master_id = "M".to_owned();
        let id = v1::AgentId { value: "S0".into(), ..Default::default() };
        let answer = if self.agent.info.id.is_some() {
            ToAgent { reregistered: Some(reregistered().into()), ..Default::default() }
        } else {
            let registered = to_agent::Registered {
                agent_id: id,
                master_id: master_id.into(),
                total_ping_timeout: 75_000_000_000,
                ..Default::default()
            };
            ToAgent { registered: Some(registered.into()), ..Default::default() }
        };
        self.master(answer);
        self.write();
        self.effects.clear();
    }

    /// Serves a master that expects this task here.
    pub fn expect(&mut self, task: &str) {
        self.pass(Duration::from_secs(3));
        self.step(Input::Connected);
        let expected = to_agent::ExpectedTask {
            framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
            task_id: v1::TaskId { value: task.into(), ..Default::default() },
            ..Default::default()
        };
        self.welcome(to_agent::Reregistered { expected: vec![expected], ..reregistered() });
        self.write();
    }

    fn begin(&mut self, boot_id: &str, containers: Vec<FoundContainer>) {
        let files = self.files.clone().into_iter().collect();
        let links = self.links.clone().into_iter().collect();
        let sandboxes = self.sandboxes.clone();
        let (unreadable, misplaced) = (self.unreadable.clone(), self.misplaced.clone());
        let boot_id = boot_id.into();
        let found = Found { files, links, unreadable, misplaced, containers, sandboxes, boot_id };
        self.step(Input::Recovered(Box::new(found)));
        self.write();
    }

    /// The agent's process dies and another begins; what was not durable is gone.
    pub fn restart(&mut self, change: impl FnOnce(&mut Options)) {
        let containers = self.containers.clone();
        let running = |container| FoundContainer { container, state: ContainerState::Running { pid: 7 } };
        self.restart_with(change, "boot-1", containers.into_iter().map(running).collect());
    }

    pub fn restart_with(
        &mut self,
        change: impl FnOnce(&mut Options),
        boot_id: &str,
        containers: Vec<FoundContainer>,
    ) {
        change(&mut self.options);
        self.unwritten.clear();
        self.effects.clear();
        self.agent = Agent::new(self.options.clone());
        self.begin(boot_id, containers);
    }

    pub fn step(&mut self, input: Input) {
        let mut out = Outbox::new();
        self.agent.step(self.now, input, &mut out);
        self.agent.check();
        for effect in out.drain() {
            match &effect {
                Effect::Persist { ticket, ops } => self.unwritten.push((*ticket, ops.clone())),
                Effect::Launch { container, .. } => self.containers.push(container.clone()),
                _ => {}
            }
            self.effects.push(effect);
        }
    }

    /// Time passes, and the agent is woken whenever it wants to be.
    pub fn pass(&mut self, time: Duration) {
        let end = self.now.mono + time;
        while let Some(at) = self.agent.wake_at().filter(|at| *at <= end) {
            self.now.mono = self.now.mono.max(at);
            self.step(Input::Wake);
        }
        self.now.mono = end;
    }

    /// All that waits is written and synced.
    pub fn write(&mut self) {
        while !self.unwritten.is_empty() {
            for (ticket, ops) in std::mem::take(&mut self.unwritten) {
                ops.into_iter().for_each(|op| self.apply(op));
                self.step(Input::Persisted { ticket });
            }
        }
    }

    fn apply(&mut self, op: DiskOp) {
        match op {
            DiskOp::Replace { path, bytes, .. } => drop(self.files.insert(path, bytes)),
            DiskOp::Append { path, bytes, .. } => {
                let old = self.files.get(&path).cloned().unwrap_or_default();
                self.files.insert(path, [&old[..], &bytes[..]].concat().into());
            }
            DiskOp::Remove { path, .. } => {
                self.files.retain(|file, _| *file != path && !file.starts_with(&path));
                self.links.retain(|link, _| *link != path && !link.starts_with(&path));
            }
            DiskOp::Link { path, target, .. } => drop(self.links.insert(path, target.to_string())),
        }
    }

    pub fn master(&mut self, message: ToAgent) {
        self.step(Input::FromMaster(Box::new(message)));
    }

    /// A run of those tasks, of framework F; with checkpoints or without.
    pub fn run(&mut self, tasks: &[v1::TaskInfo], checkpoint: bool, group: bool) {
        self.run_of("F", tasks, checkpoint, group);
    }

    pub fn run_of(&mut self, id: &str, tasks: &[v1::TaskInfo], checkpoint: bool, group: bool) {
        let framework = v1::FrameworkInfo {
            user: "root".into(),
            name: "f".into(),
            id: Some(v1::FrameworkId { value: id.into(), ..Default::default() }),
            checkpoint: Some(checkpoint),
            ..Default::default()
        };
        let run = to_agent::Run {
            framework: framework.into(),
            tasks: tasks.iter().map(|task| task.encode_to_vec().into()).collect(),
            executor: tasks[0].executor.clone(),
            group,
            role: "*".into(),
            ..Default::default()
        };
        self.master(ToAgent { run: Some(run.into()), ..Default::default() });
    }

    pub fn kill(&mut self, task: &str) {
        let kill = to_agent::Kill {
            framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
            task_id: v1::TaskId { value: task.into(), ..Default::default() },
            ..Default::default()
        };
        self.master(ToAgent { kill: Some(kill.into()), ..Default::default() });
    }

    pub fn acknowledge(&mut self, task: &str, uuid: u8) {
        self.acknowledge_of("F", task, &[uuid; 16]);
    }

    pub fn acknowledge_of(&mut self, framework: &str, task: &str, uuid: &[u8]) {
        let acknowledge = to_agent::Acknowledge {
            framework_id: v1::FrameworkId { value: framework.into(), ..Default::default() },
            task_id: v1::TaskId { value: task.into(), ..Default::default() },
            uuid: uuid.to_vec().into(),
            ..Default::default()
        };
        self.master(ToAgent { acknowledge: Some(acknowledge.into()), ..Default::default() });
    }

    /// The newest container's process is up.
    pub fn launched(&mut self) {
        let container = self.containers.last().cloned().expect("a container was launched");
        self.step(Input::Launched { container, result: Ok(Started { pid: 7 }) });
    }

    pub fn ended(&mut self, status: i32) {
        let container = self.containers.pop().expect("a container runs");
        self.step(Input::ContainerEnded { container, status: Some(status) });
    }

    fn call(&mut self, executor: &str) -> v1::executor::Call {
        self.numbers += 1;
        v1::executor::Call {
            framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
            executor_id: v1::ExecutorId { value: executor.into(), ..Default::default() },
            ..Default::default()
        }
    }

    /// An executor subscribes; its stream has the next number.
    pub fn subscribe(&mut self, executor: &str, updates: &[(&str, v1::TaskState, u8)]) -> Stream {
        let subscribe = v1::executor::call::Subscribe {
            unacknowledged_updates: updates
                .iter()
                .map(|(task, state, uuid)| update(task, *state, *uuid))
                .collect(),
            ..Default::default()
        };
        let call = v1::executor::Call { subscribe: Some(subscribe.into()), ..self.call(executor) };
        let (stream, reply) = (Stream(self.numbers), ReplyTo(self.numbers));
        self.step(Input::Subscribe { stream, reply, call: Box::new(call) });
        stream
    }

    pub fn update(&mut self, executor: &str, id: &str, state: v1::TaskState, uuid: u8) {
        let call = v1::executor::Call {
            r#type: Some(v1::executor::call::Type::Update),
            update: Some(update(id, state, uuid).into()),
            ..self.call(executor)
        };
        self.step(Input::Call { reply: ReplyTo(self.numbers), call: Box::new(call) });
    }

    /// What was asked for since the last time, a line each; without what the disk is asked for.
    pub fn said(&mut self) -> Vec<String> {
        std::mem::take(&mut self.effects).iter().filter_map(super::told::told).collect()
    }

    /// The names of the durable writes that wait.
    pub fn unwritten(&self) -> Vec<&'static str> {
        self.unwritten.iter().flat_map(|(_, ops)| ops.iter().map(|op| op.site().name())).collect()
    }
}

fn update(task: &str, state: v1::TaskState, uuid: u8) -> v1::executor::call::Update {
    let status = v1::TaskStatus {
        task_id: v1::TaskId { value: task.into(), ..Default::default() },
        state,
        uuid: Some(vec![uuid; 16].into()),
        ..Default::default()
    };
    v1::executor::call::Update { status: status.into(), ..Default::default() }
}
