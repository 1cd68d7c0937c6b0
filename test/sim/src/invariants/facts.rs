//! What rules have to remember.

use std::collections::{BTreeMap, BTreeSet};

use meseta_agent::ContainerPath;
use meseta_model::Resources;
use meseta_wire::internal::UpdateEntry;
use meseta_wire::v1;

use super::conversions::Converted;
use super::needs::{Need, Needs, Refusals};
use super::offers::Offers;
use super::r8::Beats;
use super::reconciled;
use crate::queue::Time;

/// A uuid of an update.
pub type Uuid = [u8; 16];

/// See the module's documentation.
pub struct Facts {
    /// By the number in their names.
    pub launches: Vec<Launch>,
    pub frameworks: BTreeMap<String, Framework>,
    /// Offers that are out.
    pub offers: Offers,
    /// Scheduler streams that the master has open.
    pub streams: BTreeMap<u64, Stream>,
    /// As whom streams ask to subscribe.
    pub subscribing: BTreeMap<u64, v1::scheduler::call::Subscribe>,
    /// Frameworks that wait for an answer about that.
    pub updating: BTreeMap<u64, (String, Option<v1::scheduler::OfferConstraints>)>,
    /// The agent that speaks on a link, and the link on which an agent is spoken to.
    pub links: BTreeMap<u64, String>,
    pub sessions: BTreeMap<String, u64>,
    pub agents: Vec<Agent>,
    pub agents_by_id: BTreeMap<String, usize>,
    /// What the master is at.
    pub step: Step,
    pub masters_clock_jumped: bool,
    /// The moment of the present step.
    pub clock: Time,
    /// A master ended and none has begun since.
    pub master_ended: bool,
    /// Calls of operators that wait for their answers.
    pub asked: BTreeMap<u64, Box<v1::master::Call>>,
    /// The last of them that was about maintenance.
    pub last_plan: u64,
    /// What is on record of operations that have an id.
    pub outcomes: BTreeMap<String, v1::OperationState>,
    /// Inverse offers that are out: to which framework, about which agent.
    pub inverse: BTreeMap<String, (String, String)>,
    /// What frameworks may be told of operations that they ask about.
    pub operations: reconciled::Known,
    /// What they need, what they gave back, and what was seen with each beat of the master.
    pub needs: Needs,
    pub refusals: Refusals,
    pub beats: Beats,
}

/// One launch of a task.
#[derive(Debug, Default)]
pub struct Launch {
    pub framework: String,
    /// Another launch used the same task id.
    pub shared_id: bool,
    /// The simulated agent that it was sent to.
    pub agent: Option<usize>,
    pub checkpoint: bool,
    /// How often its process was started.
    pub starts: u32,
    /// Its agent said that it ended before it began.
    pub called_off: bool,
    /// Updates in the order in which its agent took them in.
    pub order: Vec<Uuid>,
    /// Those of which the executor heard that the agent has them.
    pub promised: BTreeSet<Uuid>,
    /// Those that left the agent, in the order in which each did first; and how often the last one did in a row.
    pub emitted: Vec<Uuid>,
    pub repeated: u32,
    /// Those that the framework received, in the order in which it did first, and which instance did last.
    pub received: Vec<Uuid>,
    pub receiver: u16,
    /// Those whose acknowledgement is durable, and the farthest state among them.
    pub done: BTreeSet<Uuid>,
    pub reached: u8,
    /// The states of those that are durable.
    pub states: BTreeMap<Uuid, v1::TaskState>,
    /// The end, as its agent took it in, sent it, wrote it down, and as the framework received it.
    pub end_taken: Option<Uuid>,
    pub end_emitted: Option<Uuid>,
    pub end_durable: Option<Uuid>,
    pub end_received: Option<Uuid>,
}

/// A framework, by its id.
#[derive(Debug, Default)]
pub struct Framework {
    /// Its stream, as the master sees it.
    pub stream: Option<u64>,
    pub stream_id: String,
    pub old_stream_ids: Vec<String>,
    pub checkpoint: bool,
    pub failover_timeout: f64,
    /// Which agents it wants, as it said last, and whether it can deal with other regions.
    pub constraints: Option<v1::scheduler::OfferConstraints>,
    pub region_aware: bool,
    /// Somebody asked for its end.
    pub teardown_asked: bool,
    /// Its end was told to somebody.
    pub end_revealed: bool,
    /// How often its end was written down.
    pub ends: u32,
    /// Since when it has no stream.
    pub away_since: Option<Time>,
}

/// A scheduler's stream.
#[derive(Debug, Default)]
pub struct Stream {
    pub id: String,
    pub framework: Option<String>,
}

/// A simulated agent.
#[derive(Debug, Default)]
pub struct Agent {
    /// Containers that were ever asked for.
    pub asked: BTreeSet<ContainerPath>,
    /// Its logs of updates, by path: updates that are durable and neither acknowledged nor closed.
    pub logs: BTreeMap<String, Owed>,
    /// All updates that ever were durable.
    pub durable: BTreeSet<Uuid>,
    /// Acknowledgements and ends of frameworks that it was told of.
    pub acknowledged: BTreeSet<Uuid>,
    pub ended: BTreeSet<String>,
    /// Executors that subscribed: framework, executor, container.
    pub executors: BTreeSet<(String, String)>,
    /// A master gives it an id in this very step.
    pub named: bool,
    /// It is reading its disk in this very step, and asks for the end of these containers.
    pub recovering: bool,
    pub destroyed: BTreeSet<ContainerPath>,
    pub converted: Converted,
}

/// What a log of updates says.
#[derive(Debug, Default)]
pub struct Owed {
    /// Neither acknowledged nor closed: framework and task.
    pub pending: BTreeMap<Uuid, (String, String)>,
    pub acknowledged: BTreeSet<Uuid>,
    /// The number of the last entry before the first that is missing, if one is: what follows was never durable.
    pub last: u64,
    pub broken: bool,
}

impl Owed {
    /// What a log that was put in place as a whole begins with.
    pub fn new(base: u64) -> Owed {
        Owed { last: base, ..Owed::default() }
    }

    /// Whether the entry of that number counts: none before it is missing.
    pub fn counts(&mut self, number: u64) -> bool {
        self.broken |= number != self.last + 1;
        self.last = number;
        !self.broken
    }

    /// Takes an entry in, as who reads the log does. Returns what is no longer owed by it.
    pub fn take(&mut self, entry: &UpdateEntry) -> Vec<(Uuid, (String, String))> {
        let task = (entry.framework_id.value.to_string(), entry.task_id.value.to_string());
        let mut gone = Vec::new();
        if let Some(uuid) = entry.acknowledged.as_deref().and_then(|uuid| Uuid::try_from(uuid).ok()) {
            self.acknowledged.insert(uuid);
            gone.extend(self.pending.remove_entry(&uuid));
        }
        if let Some(uuid) = entry.status.as_ref().and_then(|status| uuid_of(status))
            && !self.acknowledged.contains(&uuid)
        {
            self.pending.insert(uuid, task.clone());
        }
        if entry.closed == Some(true) {
            let of_task = self.pending.iter().filter(|(_, of)| **of == task);
            let closed: Vec<Uuid> = of_task.map(|(uuid, _)| *uuid).collect();
            gone.extend(closed.into_iter().filter_map(|uuid| self.pending.remove_entry(&uuid)));
        }
        gone
    }
}

/// What the master is at, in one step.
#[derive(Debug, Default)]
pub struct Step {
    pub call: Option<Call>,
    /// The agent with whose resources an operator does something.
    pub converts: Option<String>,
    /// The call was taken.
    pub accepted: bool,
    /// A record came on a link on which its agent is no longer spoken to.
    pub stale_link: bool,
    /// Tasks of which an update was sent: framework and task.
    pub told: BTreeSet<(String, String)>,
    /// How many offers were rescinded.
    pub rescinded: u32,
    /// What a framework asks about operations, and what it says that it needs.
    pub asked: Option<reconciled::Asked>,
    pub needs: Option<Vec<Need>>,
}

/// A call of a scheduler that the master handles.
#[derive(Debug)]
pub struct Call {
    pub kind: v1::scheduler::call::Type,
    pub framework: String,
    pub stream_id: String,
    pub offers: Vec<String>,
    /// All of these offers are out, and this framework's.
    pub usable: bool,
    /// Inverse offers that it answers.
    pub inverse: Vec<String>,
    /// What they hold together.
    pub resources: Resources,
    /// For how many seconds what is left of them is refused.
    pub refuse: Option<f64>,
}

impl Facts {
    pub fn new(agents: usize) -> Facts {
        Facts {
            launches: Vec::new(),
            frameworks: BTreeMap::new(),
            offers: Offers::default(),
            streams: BTreeMap::new(),
            subscribing: BTreeMap::new(),
            updating: BTreeMap::new(),
            links: BTreeMap::new(),
            sessions: BTreeMap::new(),
            agents: (0..agents).map(|_| Agent::default()).collect(),
            agents_by_id: BTreeMap::new(),
            step: Step::default(),
            masters_clock_jumped: false,
            clock: 0,
            master_ended: false,
            asked: BTreeMap::new(),
            last_plan: 0,
            outcomes: BTreeMap::new(),
            inverse: BTreeMap::new(),
            operations: reconciled::Known::default(),
            needs: Needs::new(),
            refusals: Refusals::new(),
            beats: Beats::default(),
        }
    }

    /// A framework is about to launch a task of that number.
    pub fn invented(&mut self, number: usize) {
        while self.launches.len() <= number {
            self.launches.push(Launch::default());
        }
    }

    /// The launch of that name, or of that task id, which is the same unless the id was used wrongly.
    pub fn launch(&mut self, name: &str) -> Option<&mut Launch> {
        self.launches.get_mut(number(name)?)
    }

    pub fn framework(&mut self, id: &str) -> &mut Framework {
        if !self.frameworks.contains_key(id) {
            self.frameworks.insert(id.to_owned(), Framework::default());
        }
        self.frameworks.entry(id.to_owned()).or_default()
    }

    /// Whether what its frameworks run outlives an agent's process.
    pub fn checkpoints(&self, framework: &str) -> bool {
        self.frameworks.get(framework).is_some_and(|framework| framework.checkpoint)
    }

    pub fn masters_clock_jumped(&mut self) {
        self.masters_clock_jumped = true;
    }

    /// The master is asked to end a framework.
    pub fn teardown_asked(&mut self, id: &str) {
        if let Some(framework) = self.frameworks.get_mut(id) {
            framework.teardown_asked = true;
        }
    }

    /// A stream id that a framework had before its present one.
    pub fn old_stream_id(&self, id: &str) -> Option<String> {
        self.frameworks.get(id)?.old_stream_ids.last().cloned()
    }
}

/// The number in the name of a launch.
pub fn number(name: &str) -> Option<usize> {
    name.strip_prefix('t')?.parse().ok()
}

/// The uuid of a status, if it has one.
pub fn uuid_of(status: &v1::TaskStatus) -> Option<Uuid> {
    status.uuid.as_deref()?.try_into().ok()
}

/// The beginning of a uuid, for people.
pub fn short(uuid: &Uuid) -> String {
    uuid.iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}

/// The tasks that a call is to launch.
pub fn launched(call: &v1::scheduler::Call) -> Vec<&v1::TaskInfo> {
    let operations = call.accept.iter().flat_map(|accept| &accept.operations);
    let tasks = operations.flat_map(|operation| {
        let alone = operation.launch.iter().flat_map(|launch| &launch.task_infos);
        let together = operation.launch_group.iter().flat_map(|group| &group.task_group.tasks);
        alone.chain(together)
    });
    tasks.collect()
}
