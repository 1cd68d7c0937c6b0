//! The one ledger of resources and who is offered what.
//!
//! Owns every resource of the cluster: it is free, offered, at hand (accepted and not yet settled) or in use, in one place
//! and nowhere else. Owns the choice of who is offered what: hierarchical weighted dominant-resource fairness (Ghodsi et
//! al., NSDI 2011) over a tree of roles. Promises the same offers for the same events and seed; that what one event costs
//! does not grow with the cluster; that an agent where nothing changed is not looked at. Refuses to know tasks,
//! connections, clocks and messages: time is passed in, offers go out as data. The rules in their order and what each
//! event costs are in README.md.
//!
//! | module | what it holds |
//! |---|---|
//! | [`options`] | what an operator may choose |
//! | [`agents`], [`facts`], [`frameworks`], [`offers`] | the events, as methods of [`Allocator`] |
//! | [`allocate`], [`round`] | a round over the agents that were called |
//! | [`visit`], [`left`], [`portions`], [`around`] | one agent in a round: who takes what of it |
//! | [`seats`], [`constraints`], [`requests`] | a framework in a role: who competes, for which agents, with what need |
//! | [`claims`] | which agents are kept for those that said what they need |
//! | [`weights`], [`quota`], [`reserved`] | what operators give roles, and what is bound to them |
//! | [`tree`], [`order`], [`keys`], [`blocks`], [`siblings`], [`draws`], [`walk`], [`measure`], [`amounts`] | who is next: shares, and the order they make |
//! | [`accounts`], [`lines`], [`pools`] | what counts against quota, and what is still to be kept free |
//! | [`ledger`] | the book of one agent |
//! | [`convert`] | operations on what is held or free; shared volumes |
//! | [`refusals`], [`shapes`], [`columns`], [`idset`] | what was refused, compactly |
//! | [`filters`] | how many of those (Mesos: offer filters) stand, by role, for metrics |
//! | [`view`], [`explain`] | what readers see, and why somebody is offered nothing |
//! | [`check`], [`stats`] | invariants and counted steps |
//! | [`slab`] | dense numbers for agents, frameworks and seats |

mod accounts;
mod agents;
mod allocate;
mod amounts;
mod around;
mod blocks;
mod check;
mod claims;
mod columns;
mod constraints;
mod convert;
mod draws;
mod explain;
mod facts;
mod filters;
mod frameworks;
mod idset;
mod keys;
mod ledger;
mod left;
mod lines;
mod measure;
mod offers;
mod options;
mod order;
mod pools;
mod portions;
mod quota;
mod refusals;
mod requests;
mod reserved;
mod round;
mod seats;
mod shapes;
mod siblings;
mod slab;
mod stats;
mod tree;
mod view;
mod visit;
mod walk;
mod weights;

pub use agents::{AgentSpec, UnknownAgent};
pub use allocate::Progress;
pub use constraints::{Constraints, Facts};
pub use convert::ConvertError;
pub use explain::{Explanation, Reason};
pub use frameworks::{Capabilities, FrameworkSpec};
pub use offers::{AcceptError, Accepted, Offered};
pub use options::{Options, Sorter};
pub use quota::Quota;
pub use requests::Request;
pub use stats::Stats;
pub use view::{AgentView, HoldingView, RoleView};

use accounts::Accounts;
use amounts::{Amounts, Names};
use draws::Draws;
use frameworks::Framework;
use ledger::{Book, Part};
use meseta_model::{AgentId, FrameworkId, OfferId, Rng, Role};
use refusals::Refusals;
use requests::Needs;
use reserved::Reserved;
use round::Round;
use rustc_hash::FxHashMap;
use seats::Seat;
use slab::Slab;
use std::collections::BTreeMap;
use tree::Tree;

/// The ledger and the choice of who is next. See the crate's documentation.
pub struct Allocator {
    options: Options,
    rng: Rng,
    names: Names,
    agents: Slab<Book>,
    agent_numbers: FxHashMap<AgentId, u32>,
    frameworks: Slab<Framework>,
    framework_numbers: FxHashMap<FrameworkId, u32>,
    seats: Slab<Seat>,
    /// How many seats ask something else of an offer than the operator does.
    own_minimums: usize,
    /// What the operator asks of an offer, in amounts.
    minimum: Vec<Amounts>,
    tree: Tree,
    quotas: BTreeMap<Role, Quota>,
    accounts: Accounts,
    reserved: Reserved,
    refusals: Refusals,
    needs: Needs,
    /// By offer, the agent in whose book it stands.
    offers: FxHashMap<OfferId, u32>,
    /// Offers that were made just now. They are entered there some at once, so that one need not wait for another's place.
    named: Vec<(OfferId, u32)>,
    round: Round,
    paused: bool,
    stats: Stats,
    /// Room for the columns that are open on one agent.
    open: Vec<u64>,
}

impl Allocator {
    pub fn new(options: Options) -> Self {
        let mut allocator = Self {
            rng: Rng::new(options.seed),
            names: Names::new(options.fair_excluded.clone()),
            agents: Slab::default(),
            agent_numbers: FxHashMap::default(),
            frameworks: Slab::default(),
            framework_numbers: FxHashMap::default(),
            seats: Slab::default(),
            own_minimums: 0,
            tree: Tree::new(Draws::new(&options)),
            quotas: BTreeMap::new(),
            accounts: Accounts::default(),
            minimum: Vec::new(),
            reserved: Reserved::default(),
            refusals: Refusals::default(),
            needs: Needs::default(),
            offers: FxHashMap::default(),
            named: Vec::new(),
            round: Round::default(),
            paused: false,
            stats: Stats::default(),
            open: Vec::new(),
            options,
        };
        let Self { names, options, .. } = &mut allocator;
        allocator.minimum = options.min_allocatable.iter().map(|least| names.of_quantities(least)).collect();
        for (role, weight) in std::mem::take(&mut allocator.options.weights) {
            allocator.set_weight(role, weight);
        }
        allocator
    }

    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What allocation has cost so far, in steps.
    pub fn stats(&self) -> Stats {
        Stats { moves: self.tree.moves, keys_renewed: self.tree.keys_renewed, ..self.stats }
    }
}
