//! What frameworks do, by chance: launch, kill, decline, change their minds, fail over, end; and their operators.
//!
//! Owns what a framework's operator knows of it: its id, who it is, and which of its two places its present instance has.
//! An older instance may live on in the other place, and does not know that it is not wanted.

mod act;
mod asks;
mod inverse;
mod likes;
mod needs;
mod offers;
mod operations;
mod operator;
mod quota;
mod service;
mod tasks;
mod volumes;

use meseta_framework::{Ending, Framework, Notice, Options, Owner};
use meseta_wire::v1;
use meseta_wire::v1::framework_info::capability::Type as Capability;

pub use likes::Likes;

use crate::node::Node;
use crate::queue::{Happening, SECOND};
use crate::sometimes;
use crate::world::World;

/// A framework, for life.
pub struct Scheduler {
    pub id: Option<String>,
    pub info: v1::FrameworkInfo,
    /// The place of its present instance.
    pub current: u16,
    /// It ended as far as its operator knows; its id may be tried once more.
    pub ended: bool,
    /// Nobody will start it again: it is left to its failover timeout.
    pub abandoned: bool,
    /// Tasks launched that have not ended, as far as it knows.
    pub wanted: usize,
    /// Which agents it wants, if not all.
    pub likes: Option<Likes>,
    /// What it said last that it needs.
    pub needs: Vec<v1::Request>,
    /// Operations that it asked for lately, with the agents that they are on.
    pub operations: Vec<(v1::OperationId, v1::AgentId)>,
}

impl World {
    /// Another framework.
    pub(crate) fn new_scheduler(&mut self) -> Scheduler {
        let number = self.next_framework;
        self.next_framework += 1;
        let place = 2 * self.schedulers.len() as u16;
        let mut roles = Vec::new();
        for role in self.swarm.uses.roles {
            if self.rng.chance(0.4) {
                roles.push((*role).into());
            }
        }
        if roles.is_empty() {
            roles.push("a".into());
        }
        let capability = |kind| v1::framework_info::Capability { r#type: Some(kind), ..Default::default() };
        let mut capabilities =
            vec![capability(Capability::MultiRole), capability(Capability::ReservationRefinement)];
        for kind in [Capability::PartitionAware, Capability::TaskKillingState] {
            if self.rng.chance(0.6) {
                capabilities.push(capability(kind));
            }
        }
        if self.swarm.uses.regions && self.rng.chance(0.5) {
            capabilities.push(capability(Capability::RegionAware));
        }
        let likes = self.some_likes();
        if self.swarm.uses.shares && self.rng.chance(0.6) {
            capabilities.push(capability(Capability::SharedResources));
        }
        let timeouts = [0.0, 5.0, 30.0, 120.0, 604_800.0];
        let timeout = timeouts[self.rng.below(timeouts.len() as u64) as usize];
        let info = v1::FrameworkInfo {
            user: "root".into(),
            name: format!("f{number}").into(),
            failover_timeout: Some(timeout),
            checkpoint: Some(self.rng.chance(0.7)),
            roles,
            capabilities,
            ..Default::default()
        };
        // Some name themselves.
        let id = self.rng.chance(0.15).then(|| format!("own-{number}"));
        Scheduler {
            id,
            info,
            current: place,
            ended: false,
            abandoned: false,
            wanted: self.swarm.tasks,
            likes,
            needs: Vec::new(),
            operations: Vec::new(),
        }
    }

    /// The framework whose present or former instance has that place.
    pub(crate) fn scheduler_of(&mut self, place: u16) -> &mut Scheduler {
        &mut self.schedulers[usize::from(place / 2)]
    }

    /// The instance at that place begins, if it is the one that should be there.
    pub(crate) fn start_instance(&mut self, place: u16) {
        let scheduler = self.scheduler_of(place);
        if scheduler.current != place || scheduler.abandoned {
            return;
        }
        let id = scheduler.id.clone();
        let info = v1::FrameworkInfo {
            id: id.map(|value| v1::FrameworkId { value: value.into(), ..Default::default() }),
            ..scheduler.info.clone()
        };
        let seed = self.rng.next_u64();
        let options = Options { seed, info, acknowledges: true, ..Options::default() };
        self.run_instance(place, Framework::new(options, Owner));
        let life = self.instances[usize::from(place)].process.life;
        let at = self.soon(self.swarm.act_every);
        self.queue.push(at, Happening::Act { scheduler: place, life });
    }

    /// What an instance hears.
    pub(crate) fn heard(&mut self, place: u16, notice: Notice) {
        match notice {
            Notice::Subscribed { framework_id } => {
                let scheduler = self.scheduler_of(place);
                if scheduler.current == place {
                    scheduler.id = Some(framework_id.value.to_string());
                }
            }
            Notice::Disconnected { .. } => self.lose_offers(place),
            Notice::Offers(offers) => self.offered(place, offers),
            Notice::Rescinded(id) => self.rescinded(place, &id),
            Notice::Update { status, .. } => {
                let id = self.framework_id(place);
                self.facts.update_received(id.as_deref(), place, &status, &mut self.points);
            }
            Notice::Ended(ending) => self.instance_ended(place, &ending),
            Notice::Refused { status: 400, message, .. } => {
                drop(message);
            }
            _ => {}
        }
    }

    /// The framework's id as its instance at that place knows it.
    pub(crate) fn framework_id(&self, place: u16) -> Option<String> {
        let machine = self.instances[usize::from(place)].machine.as_ref()?;
        machine.id().map(|id| id.value.to_string())
    }

    fn instance_ended(&mut self, place: u16, ending: &Ending) {
        self.note(format_args!("scheduler{place}: {ending:?}"));
        let own_id = self.framework_id(place);
        self.crash_instance(place, false);
        let scheduler = self.scheduler_of(place);
        if scheduler.current != place {
            return; // An older instance: it knows now.
        }
        let over = match ending {
            Ending::TornDown => true,
            Ending::Failed { message } => message.contains("removed") || !message.contains("failed over"),
            Ending::Stopped => false,
        };
        if over {
            scheduler.ended = true;
            return self.follow(place, own_id);
        }
        // The older instance came back after it: its operator starts it again.
        let at = self.soon(3 * SECOND);
        self.queue.push(at, Happening::Start { node: Node::Scheduler(place) });
    }

    /// After a framework ended, its operator starts another; or, mistaken, the same.
    fn follow(&mut self, place: u16, own_id: Option<String>) {
        let tries_again = own_id.is_some() && self.rng.chance(0.3) && !self.calm;
        let at = self.soon(3 * SECOND);
        if !tries_again {
            let next = self.new_scheduler();
            let scheduler = self.scheduler_of(place);
            *scheduler = Scheduler { current: place, ..next };
        }
        self.queue.push(at, Happening::Start { node: Node::Scheduler(place) });
    }

    /// A framework's process dies, and another takes its place after a while; or before it knows.
    pub(crate) fn fail_over(&mut self, place: u16) {
        if self.scheduler_of(place).current != place {
            return;
        }
        let other = place ^ 1;
        let overlap = self.rng.chance(0.4) && self.instances[usize::from(place)].process.up;
        self.crash_instance(other, false);
        if !overlap {
            let power = self.rng.chance(0.3);
            self.crash_instance(place, power);
        }
        sometimes!(self.points, "two schedulers of one framework at once", overlap);
        sometimes!(self.points, "framework failed over while the master was down", !self.master.process.up);
        let away = !overlap && self.rng.chance(0.15) && !self.calm;
        let scheduler = self.scheduler_of(place);
        scheduler.current = other;
        scheduler.abandoned = away;
        let longest = if self.rng.chance(0.3) { 20 * SECOND } else { SECOND };
        let at = self.soon(longest);
        match away {
            true => self.replace_abandoned(other),
            false => self.queue.push(at, Happening::Start { node: Node::Scheduler(other) }),
        }
    }

    /// Somebody else's framework takes the room of one that nobody will start again.
    fn replace_abandoned(&mut self, place: u16) {
        if let Some(id) = self.scheduler_of(place).id.clone() {
            self.note(format_args!("{id} is abandoned"));
        }
        let next = self.new_scheduler();
        *self.scheduler_of(place) = Scheduler { current: place, ..next };
        let at = self.soon(3 * SECOND);
        self.queue.push(at, Happening::Start { node: Node::Scheduler(place) });
    }
}
