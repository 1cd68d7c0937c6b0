//! What a framework does of its own accord.

use meseta_framework::calls;
use meseta_model::Ticket;
use meseta_wire::v1;

use crate::queue::Happening;
use crate::sometimes;
use crate::world::World;

impl World {
    /// A framework's turn.
    pub(crate) fn act(&mut self, place: u16, life: u32) {
        if !self.lives(crate::node::Node::Scheduler(place), life) {
            return;
        }
        let at = self.soon(2 * self.swarm.act_every);
        self.queue.push(at, Happening::Act { scheduler: place, life });
        if self.calm {
            return;
        }
        if self.swarm.uses.needs && self.rng.chance(0.08) {
            return self.state_needs(place);
        }
        if self.swarm.uses.asks && self.rng.chance(0.2) {
            return self.ask_of_operations(place);
        }
        match self.rng.below(100) {
            0..45 => self.decide(place),
            45..60 => self.kill_one(place),
            60..66 => self.call(place, calls::revive(Vec::new())),
            66..69 => self.suppress_some(place),
            69..73 => self.call(place, calls::reconcile(Vec::new())),
            73..76 => self.shut_down_one(place),
            76..80 => self.send_message(place),
            80..84 => self.change_roles(place),
            84..87 => self.accept_stale(place),
            87..90 => self.say_on_old_stream(place),
            90..91 => self.kill_unknown(place),
            91..93 => self.fail_over(place),
            93..94 => self.tear_down(place),
            94..95 => self.operate(),
            95..98 => self.answer_inverse(place),
            _ => {}
        }
    }

    fn some_task(&mut self, place: u16) -> Option<(String, Option<v1::AgentId>)> {
        let count = self.running(place) as u64;
        if count == 0 {
            return None;
        }
        let at = self.rng.below(count) as usize;
        let machine = self.instances[usize::from(place)].machine.as_ref()?;
        machine.tasks().nth(at).map(|(id, known)| (id.clone(), known.agent_id.clone()))
    }

    fn kill_one(&mut self, place: u16) {
        let Some((value, agent)) = self.some_task(place) else { return };
        let policy = self.rng.chance(0.3).then(|| {
            let grace = v1::DurationInfo { nanoseconds: 200_000_000, ..Default::default() };
            v1::KillPolicy { grace_period: Some(grace), ..Default::default() }
        });
        self.call(
            place,
            calls::kill(v1::TaskId { value: value.into(), ..Default::default() }, agent, policy),
        );
    }

    fn kill_unknown(&mut self, place: u16) {
        sometimes!(self.points, "kill of an unknown task");
        let value = format!("t{}", 1_000_000 + self.rng.below(10));
        self.call(place, calls::kill(v1::TaskId { value: value.into(), ..Default::default() }, None, None));
    }

    fn suppress_some(&mut self, place: u16) {
        let roles = self.scheduler_of(place).info.roles.clone();
        let one = roles.into_iter().take(1).collect();
        self.call(place, calls::suppress(one));
    }

    fn shut_down_one(&mut self, place: u16) {
        let Some((_, Some(agent))) = self.some_task(place) else { return };
        let name = ["x0", "x1", "d0", "d1"][self.rng.below(4) as usize];
        let executor = v1::ExecutorId { value: name.into(), ..Default::default() };
        self.call(place, calls::shutdown(executor, agent));
    }

    fn send_message(&mut self, place: u16) {
        let Some((_, Some(agent))) = self.some_task(place) else { return };
        let executor = v1::ExecutorId { value: "x0".into(), ..Default::default() };
        self.call(place, calls::message(agent, executor, "hello".into()));
    }

    fn change_roles(&mut self, place: u16) {
        let Some(machine) = self.instances[usize::from(place)].machine.as_ref() else { return };
        let mut info = machine.info().clone();
        if info.id.is_none() {
            return;
        }
        let roles = self.swarm.uses.roles;
        let role = roles[self.rng.below(roles.len() as u64) as usize].to_owned();
        match info.roles.iter().position(|known| *known == role) {
            Some(at) if info.roles.len() > 1 => drop(info.roles.remove(at)),
            Some(_) => return,
            None => info.roles.push(role.into()),
        }
        let out = !self.instances[usize::from(place)].held.is_empty();
        sometimes!(self.points, "role changed with offers out", out);
        self.scheduler_of(place).info.roles.clone_from(&info.roles);
        if self.swarm.uses.constraints && self.rng.chance(0.5) {
            let likes = self.some_likes();
            self.scheduler_of(place).likes = likes;
        }
        self.call(place, calls::update_framework(info, Vec::new()));
    }

    /// An older instance, or one that kept an older stream's id, speaks up.
    fn say_on_old_stream(&mut self, place: u16) {
        let Some(id) = self.framework_id(place) else { return };
        let Some(stream_id) = self.facts.old_stream_id(&id) else { return };
        let framework_id = Some(v1::FrameworkId { value: id.into(), ..Default::default() });
        let call = match self.rng.below(3) {
            0 => calls::revive(Vec::new()),
            1 => calls::suppress(Vec::new()),
            _ => calls::reconcile(Vec::new()),
        };
        let call = v1::scheduler::Call { framework_id, ..call };
        // Its answer is for nobody.
        self.send_call(place, Ticket(u64::MAX), stream_id.into(), call.into());
    }

    fn tear_down(&mut self, place: u16) {
        let Some(id) = self.framework_id(place) else { return };
        if self.rng.chance(0.3) {
            sometimes!(self.points, "teardown by an operator");
            return self.operator_teardown(id);
        }
        sometimes!(self.points, "teardown");
        self.call(place, calls::teardown());
    }
}
