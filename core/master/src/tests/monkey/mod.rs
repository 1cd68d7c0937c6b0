//! A monkey at the keyboard: everything that can happen to a master, in any order, with all invariants looked at after
//! each step. The agents are honest, the schedulers are not.

mod hearing;
mod operators;
mod promises;

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use meseta_model::{Rng, Uuid, state};
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::framework_info::capability::Type::PartitionAware;
use meseta_wire::v1::scheduler::{Call, call};
use meseta_wire::v1::{self, TaskState};

use crate::tests::made::*;
use crate::tests::world::*;
use crate::{Input, Link};

const AGENTS: usize = 4;
const FRAMEWORKS: usize = 3;

#[derive(Default)]
struct Agent {
    link: Option<u64>,
    id: Option<String>,
    incarnation: u8,
    tasks: BTreeMap<(String, String), Task>,
    frameworks: BTreeMap<String, v1::FrameworkInfo>,
}

struct Task {
    info: Bytes,
    state: TaskState,
    /// Not acknowledged yet.
    owed: Option<v1::TaskStatus>,
}

#[derive(Default)]
struct Scheduler {
    id: Option<String>,
    stream: Option<u64>,
    old: Option<u64>,
    offers: BTreeSet<(String, String)>,
    tasks: BTreeSet<String>,
    statuses: Vec<v1::TaskStatus>,
    /// Inverse offers that it holds.
    asked: BTreeSet<String>,
}

/// The machine of an agent.
fn machine(n: usize) -> v1::MachineId {
    let (hostname, ip) = (Some(format!("host{n}")), Some(format!("10.0.0.{n}")));
    v1::MachineId { hostname: hostname.map(Into::into), ip: ip.map(Into::into), ..Default::default() }
}

struct Monkey {
    rng: Rng,
    world: World,
    agents: Vec<Agent>,
    schedulers: Vec<Scheduler>,
    next: u64,
    /// Ids of frameworks that were told to be over.
    over: BTreeSet<String>,
    /// What all masters counted.
    seen: BTreeMap<&'static str, u64>,
    /// How often schedulers were asked to leave a machine.
    asked: u64,
    /// How often an agent was seen drained, and a machine down.
    drained: u64,
    down: u64,
}

impl Monkey {
    fn new(seed: u64) -> Self {
        Self {
            rng: Rng::new(seed),
            world: World::new(),
            agents: (0..AGENTS).map(|n| Agent { incarnation: n as u8, ..Agent::default() }).collect(),
            schedulers: (0..FRAMEWORKS).map(|_| Scheduler::default()).collect(),
            next: 10,
            over: BTreeSet::new(),
            seen: BTreeMap::new(),
            asked: 0,
            drained: 0,
            down: 0,
        }
    }

    fn fresh(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn below(&mut self, n: usize) -> usize {
        self.rng.below(n as u64) as usize
    }

    fn act(&mut self) {
        let (agent, scheduler) = (self.below(AGENTS), self.below(FRAMEWORKS));
        match self.below(100) {
            0..10 => self.connect(agent),
            10..14 => self.cut(agent),
            14..34 => self.progress(agent),
            34..42 => self.subscribe(scheduler),
            42..45 => self.close(scheduler),
            45..46 => self.teardown(scheduler),
            46..66 => self.accept(scheduler),
            66..72 => self.decline(scheduler),
            72..84 => self.acknowledge(scheduler),
            84..87 => self.other_calls(scheduler),
            87..89 => self.answer_inverse(scheduler),
            89..93 => {
                let seconds = [1.0, 10.0, 60.0, 200.0, 700.0][self.below(5)];
                self.world.pass(seconds);
            }
            93..96 => self.world.durable = self.rng.chance(0.6),
            96..98 => self.world.commit_one(),
            _ if self.rng.chance(0.3) => self.restart(),
            _ if self.rng.chance(0.6) => self.promise(scheduler),
            _ => self.operate(agent),
        }
        self.listen();
        let view = self.world.master.view();
        let drained = |agent: &crate::Agent| agent.drain.as_ref().is_some_and(|drain| !drain.is_draining());
        self.drained += u64::from(view.agents.values().any(|agent| drained(agent)));
        self.down += u64::from(view.maintenance.iter().any(|(_, planned)| planned.down));
    }

    fn connect(&mut self, n: usize) {
        if self.agents[n].link.is_some() && self.rng.chance(0.7) {
            return;
        }
        let link = self.fresh();
        let agent = &mut self.agents[n];
        agent.link = Some(link);
        let info = v1::AgentInfo {
            hostname: format!("Host{n}").into(),
            resources: resources("cpus:4;mem:4096;ports:[31000-31099]"),
            id: agent.id.clone().map(|value| v1::AgentId { value: value.into(), ..Default::default() }),
            ..Default::default()
        };
        let (ip, capabilities) = (machine(n).ip, capabilities());
        let (version, incarnation) = ("1".to_owned(), Bytes::from(vec![agent.incarnation; 16]));
        let message = if agent.id.is_none() {
            let register = from_agent::Register {
                agent: info.into(),
                version: version.into(),
                incarnation,
                ip,
                capabilities,
                ..Default::default()
            };
            FromAgent { register: Some(register.into()), ..Default::default() }
        } else {
            let tasks = agent.tasks.iter().map(|((framework, task), known)| from_agent::TaskState {
                framework_id: v1::FrameworkId { value: framework.as_str().into(), ..Default::default() },
                info: known.info.clone(),
                executor_id: v1::ExecutorId { value: task.as_str().into(), ..Default::default() },
                latest: known.state,
                unacknowledged: known.owed.clone().map(Box::new),
                command_executor: Some(true),
                ..Default::default()
            });
            let reregister = from_agent::Reregister {
                agent: info.into(),
                version: version.into(),
                frameworks: agent.frameworks.values().cloned().collect(),
                tasks: tasks.collect(),
                ip,
                capabilities,
                ..Default::default()
            };
            FromAgent { reregister: Some(reregister.into()), ..Default::default() }
        };
        self.world.agent(link, message);
    }

    fn cut(&mut self, n: usize) {
        if let Some(link) = self.agents[n].link.take() {
            self.world.step(Input::LinkClosed { link: Link(link) });
        }
    }

    /// Some task of an agent moves on, or repeats what is owed.
    fn progress(&mut self, n: usize) {
        use TaskState::*;
        let states = [TaskStarting, TaskRunning, TaskRunning, TaskFinished, TaskFailed, TaskKilled];
        let (at, to, uuid) = (self.below(8), states[self.below(states.len())], Uuid::random(&mut self.rng));
        let agent = &mut self.agents[n];
        let count = agent.tasks.len().max(1);
        let Some(((framework, id), task)) = agent.tasks.iter_mut().nth(at % count) else { return };
        let (framework, id) = (framework.clone(), id.clone());
        if !state::is_terminal(task.state) {
            task.state = to;
        }
        let status = task.owed.get_or_insert_with(|| v1::TaskStatus {
            uuid: Some(uuid.as_bytes().to_vec().into()),
            agent_id: agent.id.clone().map(|value| v1::AgentId { value: value.into(), ..Default::default() }),
            ..status(&id, task.state, 0)
        });
        let framework_id = v1::FrameworkId { value: framework.into(), ..Default::default() };
        let (status, latest) = (status.clone().into(), Some(task.state));
        let update = from_agent::Update { framework_id, status, latest, ..Default::default() };
        if let Some(link) = agent.link {
            self.world.agent(link, FromAgent { update: Some(update), ..Default::default() });
        }
    }

    fn subscribe(&mut self, n: usize) {
        if self.schedulers[n].stream.is_some() && self.rng.chance(0.8) {
            return;
        }
        let stream = self.fresh();
        let mut info = framework(&["a", "b"][..1 + n % 2], if n == 0 { &[PartitionAware] } else { &[] });
        info.checkpoint = Some(n != 1);
        info.failover_timeout = Some([0.0, 30.0, 1000.0][n]);
        let scheduler = &mut self.schedulers[n];
        info.id =
            scheduler.id.clone().map(|value| v1::FrameworkId { value: value.into(), ..Default::default() });
        scheduler.old = scheduler.stream.replace(stream);
        scheduler.offers.clear();
        scheduler.asked.clear();
        self.world.subscribe(stream, info);
    }

    fn close(&mut self, n: usize) {
        if let Some(stream) = self.schedulers[n].stream.take() {
            self.world.close(stream);
        }
    }

    fn teardown(&mut self, n: usize) {
        if self.rng.chance(0.5) {
            let id = self.schedulers[n].id.clone().unwrap_or_default();
            self.world.teardown(&id);
        } else {
            self.call(n, bare(call::Type::Teardown));
        }
    }

    fn call(&mut self, n: usize, call: Call) {
        let scheduler = &self.schedulers[n];
        let stream = if self.rng.chance(0.05) { scheduler.old } else { scheduler.stream };
        if let (Some(stream), Some(id)) = (stream, scheduler.id.clone()) {
            self.world.call(stream, &id, call);
        }
    }

    fn accept(&mut self, n: usize) {
        // Now and then an offer of somebody else.
        let of = if self.rng.chance(0.05) { self.below(FRAMEWORKS) } else { n };
        let Some((offer, agent)) = self.schedulers[of].offers.iter().next().cloned() else { return };
        self.schedulers[of].offers.remove(&(offer.clone(), agent.clone()));
        let mut tasks = Vec::new();
        for _ in 0..1 + self.below(3) {
            let id = format!("t{}", self.below(40));
            let size = ["cpus:0.5;mem:64", "cpus:1;mem:64;ports:[31001-31003]", "cpus:9"][self.below(3)];
            let mut task = task(&self.world, &id, &agent, size);
            if self.rng.chance(0.3) {
                task.command = None;
                let executor_id = v1::ExecutorId { value: "e".into(), ..Default::default() };
                let command = Some(v1::CommandInfo::default().into());
                let resources = resources("cpus:0.1");
                let executor = v1::ExecutorInfo { executor_id, command, resources, ..Default::default() };
                task.executor = Some(executor.into());
            }
            self.schedulers[n].tasks.insert(id);
            tasks.push(task);
        }
        let call = accept(&self.world, &[&offer], vec![launch(tasks)]);
        self.call(n, call);
    }

    fn decline(&mut self, n: usize) {
        let Some((offer, agent)) = self.schedulers[n].offers.iter().next_back().cloned() else { return };
        self.schedulers[n].offers.remove(&(offer.clone(), agent));
        let seconds = self.below(3) as f64;
        let call = decline(&self.world, &[&offer], seconds);
        self.call(n, call);
    }

    fn acknowledge(&mut self, n: usize) {
        let Some(status) = self.schedulers[n].statuses.pop() else { return };
        let (Some(agent_id), Some(uuid)) = (status.agent_id, status.uuid) else { return };
        let acknowledge = call::Acknowledge { agent_id, task_id: status.task_id, uuid, ..Default::default() };
        let acknowledge = Some(acknowledge.into());
        self.call(n, Call { r#type: Some(call::Type::Acknowledge), acknowledge, ..Default::default() });
    }

    fn other_calls(&mut self, n: usize) {
        let id = self.schedulers[n].tasks.iter().next().cloned().unwrap_or_default();
        let call = match self.below(4) {
            0 => kill(&id),
            1 => reconcile(&self.world, &[(&id, None)]),
            2 => bare(call::Type::Revive),
            _ => bare(call::Type::Suppress),
        };
        self.call(n, call);
    }

    /// The master dies and another one takes its place; what waited for the registry is lost.
    fn restart(&mut self) {
        self.agents.iter_mut().for_each(|agent| agent.link = None);
        for scheduler in &mut self.schedulers {
            scheduler.stream = None;
            scheduler.offers.clear();
            scheduler.asked.clear();
        }
        self.world.durable = true;
        self.count();
        self.world.restart();
    }

    fn count(&mut self) {
        let seen = &mut self.seen;
        self.world.master.view().counters.each(|name, count| *seen.entry(name).or_insert(0) += count);
    }

    /// What every scheduler holds to be its offers, the master does, too.
    fn compare_offers(&self) {
        let view = self.world.master.view();
        for scheduler in self.schedulers.iter().filter(|scheduler| scheduler.stream.is_some()) {
            for (offer, _) in &scheduler.offers {
                assert!(view.offers.contains_key(offer.as_str()), "R5: {offer} is void, and nobody said so");
            }
            for offer in &scheduler.asked {
                let there = view.inverse_offers.contains_key(offer.as_str());
                assert!(there, "R5: inverse offer {offer} is void, and nobody said so");
            }
        }
    }
}

#[test]
fn no_order_of_things_breaks_an_invariant() {
    let mut seen = BTreeMap::new();
    let (mut asked, mut drained, mut down) = (0, 0, 0);
    for seed in 0..20 {
        let mut monkey = Monkey::new(seed);
        for _ in 0..600 {
            monkey.act();
        }
        monkey.world.commit();
        monkey.listen();
        monkey.compare_offers();
        monkey.count();
        (asked, drained, down) = (asked + monkey.asked, drained + monkey.drained, down + monkey.down);
        monkey.seen.into_iter().for_each(|(name, count)| *seen.entry(name).or_insert(0) += count);
    }
    // A monkey that is not seen to do these things proves nothing.
    for name in [
        "slave_reregistrations",
        "slave_unreachable_completed",
        "tasks_finished",
        "tasks_lost",
        "tasks_error",
    ] {
        assert!(seen[format!("master/{name}").as_str()] > 10, "{name}: {seen:?}");
    }
    assert!(asked > 10 && drained > 10 && down > 10, "asked {asked}, drained {drained}, down {down}");
}
