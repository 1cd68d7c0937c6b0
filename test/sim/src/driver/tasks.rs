//! Tasks that are launched on offers: commands, groups, tasks of an executor that the framework brings; some of them wrong.

use meseta_framework::calls;
use meseta_wire::v1;
use meseta_wire::v1::value;

use crate::sometimes;
use crate::world::World;

/// What is taken of an offer for one task or executor, and what is left.
pub(super) struct Purse {
    pub(super) left: Vec<v1::Resource>,
}

impl Purse {
    /// So much of a scalar, of one entry of that name; false where there is not so much in one.
    fn take_scalar(&mut self, name: &str, amount: f64, into: &mut Vec<v1::Resource>) -> bool {
        let enough = |resource: &&mut v1::Resource| {
            let has = resource.scalar.as_ref().map_or(0.0, |scalar| scalar.value);
            resource.name == name && has >= amount
        };
        let Some(resource) = self.left.iter_mut().find(enough) else { return false };
        let Some(scalar) = &mut resource.scalar else { return false };
        scalar.value = ((scalar.value - amount) * 1000.0).round() / 1000.0;
        let scalar = Some(value::Scalar { value: amount, ..Default::default() });
        into.push(v1::Resource { scalar, ..resource.clone() });
        true
    }

    /// A volume, if there is one.
    fn take_volume(&mut self) -> Option<v1::Resource> {
        let volume =
            |resource: &v1::Resource| resource.disk.as_ref().is_some_and(|disk| disk.persistence.is_some());
        let at = self.left.iter().position(volume)?;
        // One that is shared is there for others, too.
        let shared = self.left[at].shared.is_some().then(|| self.left[at].clone());
        shared.or_else(|| Some(self.left.remove(at)))
    }

    /// One port, if there is one.
    fn take_port(&mut self, into: &mut Vec<v1::Resource>) {
        let Some(ports) = self.left.iter_mut().find(|resource| resource.name == "ports") else { return };
        let Some(range) = ports.ranges.as_mut().and_then(|ranges| ranges.range.first_mut()) else { return };
        let port = range.begin;
        range.begin += 1;
        let taken = value::Range { begin: port, end: port, ..Default::default() };
        if range.begin > range.end
            && let Some(ranges) = &mut ports.ranges
        {
            ranges.range.remove(0);
        }
        let ranges = Some(value::Ranges { range: vec![taken], ..Default::default() });
        into.push(v1::Resource { ranges, ..ports.clone() });
    }
}

impl World {
    /// Some operations on these offers, which are of one agent and role.
    pub(super) fn operations(&mut self, place: u16, offers: &[v1::Offer]) -> Vec<v1::offer::Operation> {
        let mut purse = Purse { left: offers.iter().flat_map(|offer| offer.resources.clone()).collect() };
        let (agent, mut operations) = (offers[0].agent_id.clone(), Vec::new());
        let role = offers[0].allocation_info.as_ref().and_then(|info| info.role.clone()).unwrap_or_default();
        while self.rng.chance(0.4) {
            operations.extend(self.operation(&role, &mut purse));
        }
        self.remember_operations(place, &operations, &agent);
        for _ in 0..1 + self.rng.below(3) {
            let operation = match self.rng.below(10) {
                0..4 => self.command_task(&agent, &mut purse),
                4..7 => self.scripted_task(&agent, &mut purse),
                7..9 => self.group(&agent, &mut purse),
                _ => self.wrong_task(place, &agent),
            };
            operations.extend(operation);
        }
        operations
    }

    fn bare_task(&mut self, agent: &v1::AgentId) -> v1::TaskInfo {
        let number = self.next_task;
        self.next_task += 1;
        self.facts.invented(number);
        v1::TaskInfo {
            name: format!("t{number}").into(),
            task_id: v1::TaskId { value: format!("t{number}").into(), ..Default::default() },
            agent_id: agent.clone(),
            ..Default::default()
        }
    }

    fn command(task: &v1::TaskInfo) -> v1::CommandInfo {
        // The process knows which launch it is of.
        let variable = v1::environment::Variable {
            name: "TASK".into(),
            value: Some(task.name.clone()),
            ..Default::default()
        };
        v1::CommandInfo {
            value: Some("work".into()),
            environment: Some(v1::Environment { variables: vec![variable], ..Default::default() }),
            ..Default::default()
        }
    }

    /// A task with resources of its own; none where the purse is too small.
    fn sized_task(&mut self, agent: &v1::AgentId, purse: &mut Purse) -> Option<v1::TaskInfo> {
        let cpus = [0.1, 0.5, 1.0, 2.0][self.rng.below(4) as usize];
        let mem = [32.0, 64.0, 256.0][self.rng.below(3) as usize];
        let mut resources = Vec::new();
        if !purse.take_scalar("cpus", cpus, &mut resources) || !purse.take_scalar("mem", mem, &mut resources)
        {
            return None;
        }
        if self.rng.chance(0.3) {
            purse.take_port(&mut resources);
        }
        if self.rng.chance(0.3) {
            resources.extend(purse.take_volume());
        }
        let mut task = self.bare_task(agent);
        task.resources = resources;
        if self.rng.chance(0.2) {
            let grace = v1::DurationInfo { nanoseconds: 500_000_000, ..Default::default() };
            task.kill_policy = Some(v1::KillPolicy { grace_period: Some(grace), ..Default::default() });
        }
        Some(task)
    }

    fn command_task(&mut self, agent: &v1::AgentId, purse: &mut Purse) -> Option<v1::offer::Operation> {
        let mut task = self.sized_task(agent, purse)?;
        task.command = Some(Self::command(&task).into());
        if self.rng.chance(0.1) {
            let limit = v1::DurationInfo { nanoseconds: 2_000_000_000, ..Default::default() };
            task.max_completion_time = Some(limit);
        }
        Some(calls::launch(vec![task]))
    }

    fn executor_info(&mut self, name: &str, purse: &mut Purse) -> Option<v1::ExecutorInfo> {
        let mut resources = Vec::new();
        let plain = |resource: &v1::Resource| resource.reservations.is_empty() && resource.role.is_none();
        let mut unreserved = Purse { left: purse.left.iter().filter(|r| plain(r)).cloned().collect() };
        let enough = unreserved.take_scalar("cpus", 0.1, &mut resources)
            && unreserved.take_scalar("mem", 32.0, &mut resources);
        if !enough {
            return None;
        }
        let reserved = purse.left.iter().filter(|r| !plain(r)).cloned().collect::<Vec<_>>();
        purse.left = unreserved.left;
        purse.left.extend(reserved);
        Some(v1::ExecutorInfo {
            executor_id: v1::ExecutorId { value: name.into(), ..Default::default() },
            resources,
            ..Default::default()
        })
    }

    fn scripted_task(&mut self, agent: &v1::AgentId, purse: &mut Purse) -> Option<v1::offer::Operation> {
        let name = format!("x{}", self.rng.below(3));
        let mut executor = self.executor_info(&name, purse)?;
        executor.r#type = Some(v1::executor_info::Type::Custom);
        executor.command =
            Some(v1::CommandInfo { value: Some("script".into()), ..Default::default() }.into());
        let mut task = self.sized_task(agent, purse)?;
        task.executor = Some(executor.into());
        Some(calls::launch(vec![task]))
    }

    fn group(&mut self, agent: &v1::AgentId, purse: &mut Purse) -> Option<v1::offer::Operation> {
        let name = format!("d{}", self.rng.below(2));
        let mut executor = self.executor_info(&name, purse)?;
        executor.r#type = Some(v1::executor_info::Type::Default);
        let mut tasks = Vec::new();
        for _ in 0..1 + self.rng.below(3) {
            if let Some(mut task) = self.sized_task(agent, purse) {
                task.command = Some(Self::command(&task).into());
                tasks.push(task);
            }
        }
        (!tasks.is_empty()).then(|| calls::launch_group(executor, tasks))
    }

    /// A task that must not be launched: of another agent, too large, or under an id that is taken.
    fn wrong_task(&mut self, place: u16, agent: &v1::AgentId) -> Option<v1::offer::Operation> {
        sometimes!(self.points, "invalid launch");
        let mut task = self.bare_task(agent);
        task.command = Some(Self::command(&task).into());
        let scalar = Some(value::Scalar { value: 10_000.0, ..Default::default() });
        let huge = v1::Resource { name: "cpus".into(), scalar, ..Default::default() };
        task.resources = vec![huge];
        match self.rng.below(3) {
            0 => task.agent_id.value.push_str("-no-such"),
            1 => {
                let machine = self.instances[usize::from(place)].machine.as_ref()?;
                task.task_id.value = machine.tasks().next()?.0.as_str().into();
            }
            _ => {}
        }
        Some(calls::launch(vec![task]))
    }
}
