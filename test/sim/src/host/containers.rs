//! Containers of an agent's machine: they begin, run on while the agent is away, and end.

use std::collections::BTreeMap;

use meseta_agent::{ContainerPath, Input, LaunchSpec, Program, Started};

use crate::node::Node;
use crate::queue::{Happening, MILLISECOND, SECOND};
use crate::sometimes;
use crate::world::World;

/// Where a container is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Preparing,
    Running,
    Over { status: Option<i32> },
}

/// One container.
#[derive(Debug)]
pub struct Container {
    pub path: ContainerPath,
    pub stage: Stage,
    pub program: Program,
    pub environment: BTreeMap<String, String>,
    pub outlives_agent: bool,
    /// How its main process will turn out to have ended, where that is known before.
    pub exit: Option<i32>,
    /// Which process of the agent asked for it.
    pub launched_by: u32,
    /// Which process of the agent hears of its end.
    pub watched_by: Option<u32>,
    /// Its end was asked for before it began.
    pub doomed: bool,
    /// The executor in it, for one that is not nested.
    pub executor: Option<u32>,
}

impl World {
    pub(crate) fn launch_container(&mut self, agent: u16, path: ContainerPath, spec: LaunchSpec) {
        let fails = !self.calm && self.rng.chance(self.swarm.launch_fails);
        let slow = if self.rng.chance(0.02) { 10 * SECOND } else { 30 * MILLISECOND };
        let at = self.soon(slow);
        self.facts.container_asked(usize::from(agent), &path);
        let host = &mut self.agents[usize::from(agent)];
        host.next_container += 1;
        let number = host.next_container;
        let container = Container {
            path: path.clone(),
            stage: Stage::Preparing,
            program: spec.program,
            environment: spec.environment,
            outlives_agent: spec.outlives_agent,
            exit: None,
            launched_by: host.process.life,
            watched_by: None,
            doomed: fails,
            executor: None,
        };
        host.containers.insert(number, container);
        host.by_path.insert(path, number);
        self.queue.push(at, Happening::ContainerStart { agent, container: number });
    }

    pub(crate) fn container_start(&mut self, agent: u16, number: u32) {
        let index = usize::from(agent);
        let preparing = |container: &&Container| container.stage == Stage::Preparing;
        let Some(container) = self.agents[index].containers.get(&number).filter(preparing) else { return };
        let (path, life) = (container.path.clone(), container.launched_by);
        // What is nested begins only in a container that runs.
        let orphan = path.0.len() > 1 && !self.runs(agent, &ContainerPath(path.0[..1].to_vec()));
        let up = self.lives(Node::Agent(agent), life);
        let Some(container) = self.agents[index].containers.get_mut(&number) else { return };
        if container.doomed || orphan {
            sometimes!(self.points, "container launch failed");
            if !up {
                return self.forget_container(agent, number);
            }
        } else {
            container.stage = Stage::Running;
            container.watched_by = Some(life);
            let dies_with_agent = !up && !container.outlives_agent;
            self.begin_program(agent, number);
            if dies_with_agent {
                return self.container_over(agent, number, Some(9));
            }
        }
        if up {
            let later = self.soon(2 * MILLISECOND);
            self.queue.push(later, Happening::ContainerStarted { agent, container: number, life });
        }
    }

    fn runs(&self, agent: u16, path: &ContainerPath) -> bool {
        let host = &self.agents[usize::from(agent)];
        let container = host.by_path.get(path).and_then(|number| host.containers.get(number));
        container.is_some_and(|container| container.stage == Stage::Running)
    }

    /// What is executed in a container that began.
    fn begin_program(&mut self, agent: u16, number: u32) {
        let index = usize::from(agent);
        let Some(container) = self.agents[index].containers.get(&number) else { return };
        let (path, program) = (container.path.clone(), container.program.clone());
        self.facts.container_began(index, &path, &container.environment, &program, &mut self.points);
        if path.0.len() > 1 {
            let life = self.draw_life();
            let status = self.draw_status();
            if let Some(at) = life {
                if let Some(container) = self.agents[index].containers.get_mut(&number) {
                    container.exit = Some(status);
                }
                self.queue.push(at, Happening::ContainerOver { agent, container: number });
            }
            return;
        }
        self.begin_executor(agent, number);
    }

    /// When a process of a task ends by itself, if it does.
    pub(crate) fn draw_life(&mut self) -> Option<u64> {
        let forever = self.rng.chance(0.1);
        let life = match self.rng.chance(0.2) {
            true => self.rng.below(20 * MILLISECOND),
            false => self.rng.below(2 * self.swarm.task_life),
        };
        (!forever).then_some(self.now + 1 + life)
    }

    /// How it ends, as wait(2) tells it.
    pub(crate) fn draw_status(&mut self) -> i32 {
        if self.rng.chance(0.7) { 0 } else { (1 + self.rng.below(3) as i32) << 8 }
    }

    pub(crate) fn container_started(&mut self, agent: u16, number: u32, life: u32) {
        if !self.lives(Node::Agent(agent), life) {
            return;
        }
        let Some(container) = self.agents[usize::from(agent)].containers.get(&number) else { return };
        let path = container.path.clone();
        let result = match container.stage {
            Stage::Preparing => Err("it cannot be started".to_owned()),
            _ => Ok(Started { pid: 1_000 + number }),
        };
        if result.is_err() {
            self.forget_container(agent, number);
        }
        self.step_agent(agent, Input::Launched { container: path, result });
        // It may have ended before anybody could hear so.
        let over = self.agents[usize::from(agent)].containers.get(&number);
        if over.is_some_and(|container| matches!(container.stage, Stage::Over { .. })) {
            self.queue.push(self.now + 1, Happening::ContainerEnded { agent, container: number, life });
        }
    }

    /// A container ends, with all that is nested in it.
    pub(crate) fn container_over(&mut self, agent: u16, number: u32, status: Option<i32>) {
        let index = usize::from(agent);
        let Some(container) = self.agents[index].containers.get_mut(&number) else { return };
        if container.stage != Stage::Running {
            return;
        }
        let status = container.exit.or(status);
        container.stage = Stage::Over { status };
        let (path, watched_by, executor) = (container.path.clone(), container.watched_by, container.executor);
        self.facts.container_over(index, &path);
        if let Some(executor) = executor {
            self.hang_up(Node::Executor(agent, executor), false);
            self.agents[index].executors.remove(&executor);
        }
        if path.0.len() == 1 {
            let nested: Vec<u32> = self.agents[index]
                .by_path
                .iter()
                .filter(|(below, _)| below.0.len() > 1 && below.0[0] == path.0[0])
                .map(|(_, number)| *number)
                .collect();
            for below in nested {
                if let Some(container) = self.agents[index].containers.get_mut(&below) {
                    container.exit = None;
                }
                self.container_over(agent, below, Some(9));
            }
        }
        if let Some(life) = watched_by {
            let at = self.soon(2 * MILLISECOND);
            self.queue.push(at, Happening::ContainerEnded { agent, container: number, life });
        }
    }

    pub(crate) fn container_ended(&mut self, agent: u16, number: u32, life: u32) {
        if !self.lives(Node::Agent(agent), life) {
            return;
        }
        let Some(container) = self.agents[usize::from(agent)].containers.get(&number) else { return };
        if let Stage::Over { status } = container.stage {
            let container = container.path.clone();
            self.step_agent(agent, Input::ContainerEnded { container, status });
        }
    }

    pub(crate) fn signal_container(&mut self, agent: u16, path: &ContainerPath, signal: i32) {
        let host = &self.agents[usize::from(agent)];
        let Some(number) = host.by_path.get(path).copied() else { return };
        // Some need more than being asked.
        if signal == 9 || !self.rng.chance(0.3) {
            if let Some(container) = self.agents[usize::from(agent)].containers.get_mut(&number) {
                container.exit = Some(signal);
            }
            let at = self.soon(20 * MILLISECOND);
            self.queue.push(at, Happening::ContainerOver { agent, container: number });
        }
    }

    pub(crate) fn destroy_container(&mut self, agent: u16, path: ContainerPath) {
        let host = &mut self.agents[usize::from(agent)];
        let Some(number) = host.by_path.get(&path).copied() else {
            // Nobody knows it: that, too, is told.
            return self.end_unknown(agent, path);
        };
        let Some(container) = host.containers.get_mut(&number) else { return };
        match container.stage {
            Stage::Preparing => {
                sometimes!(self.points, "container killed before it started");
                container.doomed = true;
            }
            Stage::Running => {
                container.exit = None;
                let at = self.soon(50 * MILLISECOND);
                self.queue.push(at, Happening::ContainerOver { agent, container: number });
            }
            Stage::Over { .. } => {}
        }
    }

    fn end_unknown(&mut self, agent: u16, path: ContainerPath) {
        let host = &mut self.agents[usize::from(agent)];
        host.next_container += 1;
        let (number, life) = (host.next_container, host.process.life);
        let container = Container {
            path: path.clone(),
            stage: Stage::Over { status: None },
            program: Program::Own(Vec::new()),
            environment: BTreeMap::new(),
            outlives_agent: true,
            exit: None,
            launched_by: life,
            watched_by: Some(life),
            doomed: false,
            executor: None,
        };
        host.containers.insert(number, container);
        host.by_path.insert(path, number);
        let at = self.soon(MILLISECOND);
        self.queue.push(at, Happening::ContainerEnded { agent, container: number, life });
    }

    pub(crate) fn forget_path(&mut self, agent: u16, path: &ContainerPath) {
        let host = &self.agents[usize::from(agent)];
        let number = host.by_path.get(path).copied();
        let Some(number) = number else { return };
        match host.containers.get(&number).map(|container| container.stage) {
            Some(Stage::Over { .. }) => self.forget_container(agent, number),
            Some(Stage::Preparing) => {
                if let Some(container) = self.agents[usize::from(agent)].containers.get_mut(&number) {
                    container.doomed = true;
                }
            }
            Some(Stage::Running) | None => {}
        }
    }

    pub(crate) fn forget_container(&mut self, agent: u16, number: u32) {
        let host = &mut self.agents[usize::from(agent)];
        if let Some(container) = host.containers.remove(&number)
            && host.by_path.get(&container.path) == Some(&number)
        {
            host.by_path.remove(&container.path);
        }
    }
}
