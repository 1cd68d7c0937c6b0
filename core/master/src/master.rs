//! The master: its state, and the few ways in which handlers reach into it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bytes::Bytes;
use meseta_allocator::{Allocator, Sorter};
use meseta_model::{AgentId, FrameworkId, KillAsked, Rng};

use crate::counters::FrameworkCounters;
use crate::identity::Identity;
use crate::on::register_agent::Registering;
use crate::on::reregister_agent::Returning;
use crate::pending::Pending;
use crate::state::{self, Agent, Drain, ExecutorKey, Framework, MachineId, Maintenance, Task, TaskKey};
use crate::timers::Timers;
use crate::view::View;
use crate::{Link, Options, Stream};

/// The deciding part of a master.
pub struct Master {
    pub(crate) options: Options,
    /// What readers see.
    pub(crate) state: View,
    /// The one book of resources.
    pub(crate) allocator: Allocator,
    pub(crate) rng: Rng,
    pub(crate) identity: Identity,
    pub(crate) pending: Pending,
    pub(crate) timers: Timers,
    /// Whether the process was told to end: nothing is decided any more.
    pub(crate) aborted: bool,
    /// Frameworks that ended, in the order in which that was recorded.
    pub(crate) ended: BTreeSet<FrameworkId>,
    pub(crate) ended_order: std::collections::VecDeque<FrameworkId>,
    /// Streams of connected frameworks.
    pub(crate) streams: BTreeMap<Stream, FrameworkId>,
    /// Streams whose subscription waits for the registry.
    pub(crate) joining: BTreeMap<Stream, JoiningStream>,
    /// Open links and the agents that speak on them, by session.
    pub(crate) links: BTreeMap<Link, BTreeMap<u64, AgentId>>,
    /// Agents whose admission waits for the registry, by incarnation.
    pub(crate) registering: BTreeMap<Bytes, Registering>,
    /// Agents whose return waits for the registry.
    pub(crate) returning: BTreeMap<AgentId, Returning>,
    /// By which incarnation an agent registered, to recognise an attempt that is repeated.
    pub(crate) incarnations: BTreeMap<Bytes, AgentId>,
    /// Which agent serves at an address.
    pub(crate) addresses: BTreeMap<(Arc<str>, i32), AgentId>,
    /// What is known of an agent beyond what readers see.
    pub(crate) held: BTreeMap<AgentId, Held>,
    /// Offers that are out, by framework.
    pub(crate) offers_of: BTreeMap<FrameworkId, BTreeSet<meseta_model::OfferId>>,
    /// Under which operations are found.
    pub(crate) operations: crate::act::operations::Operations,
    /// In which order tasks got out of sight.
    pub(crate) unreachable_order: crate::act::unreachable_tasks::UnreachableOrder,
    /// Agents that wait to be called unreachable, where removals are throttled.
    pub(crate) removals: crate::act::unreachable::Removals,
    /// Agents of the registry that are being called unreachable.
    pub(crate) marking_unreachable: BTreeSet<AgentId>,
    /// Agents that are being called gone.
    pub(crate) marking_gone: BTreeSet<AgentId>,
    /// Agents that were away for too long and are being forgotten.
    pub(crate) collecting: BTreeSet<AgentId>,
    /// The hostnames of agents that may be offered, if not all may.
    pub(crate) whitelist: Option<BTreeSet<String>>,
    /// Agents of which an operator wants nothing to be offered, wherever they are.
    pub(crate) deactivated: BTreeSet<AgentId>,
    /// Agents that are being drained, or were and are not reactivated, wherever they are.
    pub(crate) draining: BTreeMap<AgentId, Arc<Drain>>,
    /// What the registry demands that a master understands.
    pub(crate) demanded: BTreeSet<String>,
    /// How many decisions of operators on an agent wait for the registry.
    pub(crate) deciding: BTreeMap<AgentId, usize>,
    /// What is planned for machines, though the registry may not hold all of it yet.
    pub(crate) maintenance: Arc<Maintenance>,
    /// Which agents are on a machine.
    pub(crate) machines: BTreeMap<MachineId, BTreeSet<AgentId>>,
    /// Who was asked to leave machines that will be away.
    pub(crate) asked: crate::act::inverse_offers::Asked,
    pub(crate) recovered: Recovered,
    /// Quotas that were decided; those of the view are durable, too.
    pub(crate) quotas: crate::validate::quota::Quotas,
    /// While nothing is offered: how many agents have to be there first.
    pub(crate) awaited_agents: Option<usize>,
    /// Agents whose books changed in this step.
    pub(crate) touched: BTreeSet<AgentId>,
    /// Agents that the last step touched, for [`Master::check_touched`].
    pub(crate) touched_last: BTreeSet<AgentId>,
    #[cfg(feature = "mutants")]
    pub(crate) mutant: Option<crate::Mutant>,
}

/// How many agents were recovered from the registry, and how many of those were given up since.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Recovered {
    pub(crate) agents: usize,
    pub(crate) given_up: usize,
}

/// Whether a stream whose subscription waits is still there to be answered on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JoiningStream {
    Open,
    Closed,
}

/// What hangs on an agent.
#[derive(Debug, Default)]
pub(crate) struct Held {
    pub(crate) tasks: BTreeSet<TaskKey>,
    pub(crate) executors: BTreeSet<ExecutorKey>,
    /// Operations, in the order in which they were sent.
    pub(crate) operations: BTreeMap<u64, meseta_model::Uuid>,
    /// Offers of it that are out.
    pub(crate) offers: BTreeSet<meseta_model::OfferId>,
    /// Tasks that were to be killed: told again when it comes back.
    pub(crate) killed: BTreeMap<TaskKey, KillAsked>,
    /// Tasks that were called lost when it was disconnected: they are killed should they still be there.
    pub(crate) given_up: BTreeSet<TaskKey>,
    pub(crate) incarnation: Option<Bytes>,
    pub(crate) watch: Watch,
    /// The newest link on which it was heard: what comes on an older one was overtaken.
    pub(crate) newest_link: Option<Link>,
}

/// How an agent answers its pings.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    pub(crate) number: u64,
    /// The last ping is not answered.
    pub(crate) unanswered: bool,
    /// How many pings in a row were not.
    pub(crate) missed: u32,
    /// It is being marked unreachable in the registry, or taken out of it.
    pub(crate) leaving: bool,
}

impl Master {
    pub fn new(options: Options) -> Self {
        let sorter = |random| if random { Sorter::Random } else { Sorter::Drf };
        let allocator = Allocator::new(meseta_allocator::Options {
            seed: options.seed,
            min_allocatable: options.min_allocatable.clone(),
            fair_excluded: options.fair_excluded.clone(),
            weights: options.weights.clone(),
            role_sorter: sorter(options.random_roles),
            framework_sorter: sorter(options.random_frameworks),
            allocation_interval: options.allocation_interval,
            filter_gpus: options.filter_gpu_resources,
            ..Default::default()
        });
        Self {
            rng: Rng::new(options.seed),
            allocator,
            state: View { weights: options.weights.iter().cloned().collect(), ..View::default() },
            options,
            identity: Identity::default(),
            pending: Pending::default(),
            timers: Timers::default(),
            aborted: false,
            ended: BTreeSet::new(),
            ended_order: Default::default(),
            streams: BTreeMap::new(),
            joining: BTreeMap::new(),
            links: BTreeMap::new(),
            registering: BTreeMap::new(),
            returning: BTreeMap::new(),
            incarnations: BTreeMap::new(),
            addresses: BTreeMap::new(),
            held: BTreeMap::new(),
            offers_of: BTreeMap::new(),
            operations: Default::default(),
            unreachable_order: Default::default(),
            removals: Default::default(),
            marking_unreachable: BTreeSet::new(),
            marking_gone: BTreeSet::new(),
            collecting: BTreeSet::new(),
            whitelist: None,
            deactivated: BTreeSet::new(),
            draining: BTreeMap::new(),
            demanded: BTreeSet::new(),
            deciding: BTreeMap::new(),
            maintenance: Default::default(),
            machines: BTreeMap::new(),
            asked: Default::default(),
            recovered: Recovered::default(),
            quotas: Default::default(),
            awaited_agents: None,
            touched: BTreeSet::new(),
            touched_last: BTreeSet::new(),
            #[cfg(feature = "mutants")]
            mutant: None,
        }
    }

    /// What readers see now. O(1).
    pub fn view(&self) -> View {
        self.state.clone()
    }

    /// The book of resources, for who looks at it.
    pub fn allocator(&self) -> &Allocator {
        &self.allocator
    }

    /// How often it let the allocator work. O(1), where a view is a little more.
    pub fn allocation_runs(&self) -> u64 {
        self.state.counters.allocation_runs
    }

    pub fn options(&self) -> &Options {
        &self.options
    }

    pub(crate) fn framework(&self, id: &FrameworkId) -> Option<&Arc<Framework>> {
        self.state.frameworks.get(id)
    }

    pub(crate) fn framework_mut(&mut self, id: &FrameworkId) -> Option<&mut Framework> {
        self.state.frameworks.get_mut(id).map(state::open)
    }

    pub(crate) fn agent(&self, id: &AgentId) -> Option<&Arc<Agent>> {
        self.state.agents.get(id)
    }

    pub(crate) fn agent_mut(&mut self, id: &AgentId) -> Option<&mut Agent> {
        self.state.agents.get_mut(id).map(state::open)
    }

    pub(crate) fn task(&self, key: &TaskKey) -> Option<&Arc<Task>> {
        self.state.tasks.get(key)
    }

    pub(crate) fn task_mut(&mut self, key: &TaskKey) -> Option<&mut Task> {
        self.state.tasks.get_mut(key).map(state::open)
    }

    pub(crate) fn held(&mut self, agent: &AgentId) -> &mut Held {
        self.held.entry(agent.clone()).or_default()
    }

    /// What is counted of a framework. Counting does not renew the framework itself.
    pub(crate) fn counted(&mut self, framework: &FrameworkId) -> &mut FrameworkCounters {
        Arc::make_mut(self.state.framework_counters.entry(framework.clone()).or_default())
    }

    /// Notes that what is used or offered of an agent changes in this step.
    pub(crate) fn touch(&mut self, agent: &AgentId) {
        self.touched.insert(agent.clone());
    }

    /// After each step: what follows from changed books for who has to leave.
    pub(crate) fn follow_up(&mut self, cx: &mut crate::cx::Cx<'_>) {
        if self.aborted || (self.draining.is_empty() && self.state.maintenance.is_empty()) {
            return;
        }
        for id in self.touched.clone() {
            self.check_drained(cx, &id);
            self.ask_newcomers(cx, &id);
        }
    }

    /// After each step: what readers see of the ledger is brought up to date where the step changed it.
    pub(crate) fn settle(&mut self) {
        let touched = std::mem::take(&mut self.touched);
        for id in &touched {
            let Some(book) = self.allocator.agent_view(id) else { continue };
            let (used, offered) = (book.used, book.offered);
            if let Some(agent) = self.agent_mut(id) {
                agent.used = used;
                agent.offered = offered;
            }
        }
        self.touched_last = touched;
        for (role, refusals) in self.allocator.changed_filters() {
            match refusals {
                0 => self.state.refusals.remove(&role),
                some => self.state.refusals.insert(role, some),
            };
        }
    }
}
