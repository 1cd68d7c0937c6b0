//! A framework that says what it needs is offered it, though small tasks of others keep every agent in fragments.

use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Options, Progress, Request};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Quantities, Resources, Rng, Role};
use std::collections::BTreeSet;
use std::time::Duration;

const AGENTS: u64 = 100;
const WHOLE: &str = "cpus:8;mem:8192";
const TASK: &str = "cpus:1;mem:1024";
/// So many tasks fit on an agent.
const PER_AGENT: u64 = 8;
const INTERVALS: u64 = 20;
/// For so many intervals a small task runs, at most.
const LONGEST: u64 = 12;

/// A cluster that small tasks fill up, each of which ends at its own time.
struct Cluster {
    allocator: Allocator,
    rng: Rng,
    now: Mono,
    interval: u64,
    next: u64,
    /// By the interval in which it ends, by whom and on which agent.
    running: Vec<(u64, FrameworkId, AgentId)>,
    ended: u64,
}

fn resources(text: &str) -> Resources {
    Resources::parse_text(text, &Role::default_role()).expect(text)
}

fn framework(name: &str) -> FrameworkId {
    FrameworkId::from_trusted(name)
}

fn role() -> Role {
    Role::default_role()
}

impl Cluster {
    fn new(seed: u64) -> Self {
        let mut allocator = Allocator::new(Options { seed, ..Options::default() });
        let join = |allocator: &mut Allocator, name: &str| {
            let spec = FrameworkSpec { roles: BTreeSet::from([role()]), ..FrameworkSpec::default() };
            allocator.add_framework(framework(name), spec, true);
        };
        ["small1", "small2", "small3"].iter().for_each(|name| join(&mut allocator, name));
        for n in 0..AGENTS {
            let spec = AgentSpec { total: resources(WHOLE), ..AgentSpec::default() };
            allocator.add_agent(AgentId::from_trusted(format!("s{n:03}")), spec, true);
        }
        let (rng, now, running) = (Rng::new(seed), Mono(0), Vec::new());
        let mut cluster = Self { allocator, rng, now, interval: 0, next: 0, running, ended: 0 };
        cluster.settle();
        join(&mut cluster.allocator, "large");
        cluster
    }

    fn request(&mut self, agent: Option<&str>) {
        let request = Request {
            agent: agent.map(AgentId::from_trusted),
            resources: Quantities::parse(WHOLE).expect(WHOLE),
        };
        self.allocator.request(&framework("large"), vec![request]);
    }

    /// One interval passes: tasks end, and what is free is offered and used until nothing is. What the large framework was
    /// offered that is all it needs.
    fn pass(&mut self) -> Option<Offered> {
        self.interval += 1;
        self.now = self.now + Duration::from_secs(1);
        let ends = |(end, ..): &(u64, FrameworkId, AgentId)| *end <= self.interval;
        let (over, running) = std::mem::take(&mut self.running).into_iter().partition(ends);
        self.running = running;
        for (_, id, agent) in over {
            let missing = self.allocator.release(&id, &role(), &agent, &resources(TASK));
            assert!(missing.is_empty(), "the task ran until its time: {missing}");
            self.ended += 1;
        }
        self.settle()
    }

    fn settle(&mut self) -> Option<Offered> {
        let mut whole = None;
        loop {
            let mut offers: Vec<Offered> = Vec::new();
            let next = &mut self.next;
            let mut name = || {
                *next += 1;
                OfferId::from_trusted(next.to_string())
            };
            while self.allocator.allocate(self.now, &mut name, &mut offers) == Progress::More {}
            if offers.is_empty() {
                return whole;
            }
            for offer in offers {
                match offer.framework == framework("large") {
                    true if offer.resources.contains(&resources(WHOLE)) => whole = Some(offer),
                    true => {
                        drop(self.allocator.decline(&offer.offer, Some(Duration::from_secs(5)), self.now))
                    }
                    false => self.use_up(&offer),
                }
            }
        }
    }

    /// As many small tasks as fit.
    fn use_up(&mut self, offer: &Offered) {
        let accepted = self.allocator.accept(std::slice::from_ref(&offer.offer)).expect("it stands");
        let (id, agent) = (accepted.framework, accepted.agent);
        let mut left = accepted.resources;
        while left.subtract(&resources(TASK)).is_ok() {
            let missing = self.allocator.use_resources(&id, &role(), &agent, &resources(TASK));
            assert!(missing.is_empty(), "{missing}");
            let end = self.interval + 1 + self.rng.below(LONGEST);
            self.running.push((end, id.clone(), agent.clone()));
        }
        assert!(left.is_empty(), "a task is a part of an agent: {left}");
    }

    /// After how many intervals the large framework is offered what it needs.
    fn wait(&mut self) -> Option<(u64, Offered)> {
        (1..=INTERVALS).find_map(|interval| Some((interval, self.pass()?)))
    }
}

#[test]
fn in_a_hundred_of_a_hundred_clusters_a_whole_agent_is_offered_in_time_and_no_task_ends_for_it() {
    for seed in 0..100 {
        let mut cluster = Cluster::new(seed);
        assert_eq!(cluster.running.len() as u64, PER_AGENT * AGENTS, "all agents are full");
        cluster.request(None);
        assert!(cluster.wait().is_some(), "seed {seed}: nothing within {INTERVALS} intervals");
        cluster.allocator.check();
        let least = PER_AGENT * (AGENTS - 2);
        assert!(cluster.running.len() as u64 >= least, "seed {seed}: the others lost no more than one agent");
        assert!(cluster.ended > 0);
    }
}

#[test]
fn without_a_request_fragments_starve_it() {
    let served = (0..20).filter(|seed| Cluster::new(*seed).wait().is_some()).count();
    assert!(served < 5, "{served} of 20: the test above would show nothing");
}

#[test]
fn an_agent_that_is_named_is_the_one() {
    let mut cluster = Cluster::new(7);
    cluster.request(Some("s042"));
    let (_, offer) = cluster.wait().expect("offered in time");
    assert_eq!(offer.agent.as_str(), "s042");
}

/// How many small tasks run on the agent that was named.
fn running(cluster: &Cluster) -> usize {
    cluster.running.iter().filter(|(_, _, agent)| agent.as_str() == "s001").count()
}

/// The first task on that agent never ends, so that the need is never fulfilled; until the others have.
fn keep_forever(cluster: &mut Cluster) {
    let tasks = cluster.running.iter_mut().find(|(_, _, agent)| agent.as_str() == "s001");
    tasks.expect("it is full").0 = u64::MAX;
    cluster.request(Some("s001"));
    (0..=LONGEST).for_each(|_| assert_eq!(cluster.pass(), None));
    assert_eq!(running(cluster), 1, "nobody else may use the rest");
}

#[test]
fn what_is_kept_is_given_up_when_the_framework_wants_no_more() {
    for how in ["suppress", "withdraw", "leave", "disconnect"] {
        let (mut cluster, large) = (Cluster::new(3), framework("large"));
        keep_forever(&mut cluster);
        match how {
            "suppress" => cluster.allocator.suppress(&large, &[]),
            "withdraw" => cluster.allocator.request(&large, Vec::new()),
            "leave" => drop(cluster.allocator.remove_framework(&large)),
            _ => drop(cluster.allocator.set_framework_active(&large, false)),
        }
        cluster.pass();
        cluster.allocator.check();
        assert_eq!(running(&cluster) as u64, PER_AGENT, "{how}: others use the agent at once");
    }
}

#[test]
fn a_need_that_is_not_repeated_is_forgotten() {
    let mut cluster = Cluster::new(4);
    keep_forever(&mut cluster);
    let mut until = LONGEST + 1;
    while running(&cluster) == 1 {
        assert!(cluster.pass().is_none() && until < 100);
        until += 1;
    }
    assert!((60..=62).contains(&until), "forgotten after {until} intervals");
}

#[test]
fn nobody_is_kept_more_than_its_share() {
    let mut cluster = Cluster::new(5);
    // A quarter of the cluster is the large framework's, and no agent is that large: with a thousandth of the weight it
    // is not even one agent.
    let spec = FrameworkSpec {
        roles: BTreeSet::from([Role::parse("low").expect("low")]),
        ..FrameworkSpec::default()
    };
    cluster.allocator.add_framework(framework("large"), spec, true);
    cluster.allocator.set_weight(Role::parse("low").expect("low"), 0.001);
    cluster.request(None);
    assert!(cluster.wait().is_none());
}

#[test]
fn no_agent_is_kept_for_whom_it_is_never_worth_an_offer() {
    let min_allocatable = vec![Quantities::parse("cpus:1;mem:32").expect("quantities")];
    let mut allocator = Allocator::new(Options { min_allocatable, ..Options::default() });
    for name in ["before", "large"] {
        let spec = FrameworkSpec { roles: BTreeSet::from([role()]), ..FrameworkSpec::default() };
        allocator.add_framework(framework(name), spec, true);
    }
    let whole = resources("cpus:4;mem:64;ports:[1-4]");
    let used = vec![(framework("busy"), role(), whole.clone())];
    let bare = AgentSpec { total: resources("cpus:4;ports:[1-4]"), ..AgentSpec::default() };
    let full = AgentSpec { total: whole.clone(), used, ..AgentSpec::default() };
    allocator.add_agent(AgentId::from_trusted("bare"), bare, true);
    allocator.add_agent(AgentId::from_trusted("full"), full, true);
    let need = Quantities::parse("cpus:1;ports:4").expect("quantities");
    allocator.request(&framework("large"), vec![Request { agent: None, resources: need }]);
    let mut offers: Vec<Offered> = Vec::new();
    let now = Mono(0) + Duration::from_secs(1);
    let name = || OfferId::from_trusted("offer");
    assert_eq!(allocator.allocate(now, name, &mut offers), Progress::Done);
    assert_eq!(offers, [], "nothing is worth an offer");
    let missing = allocator.release(&framework("busy"), &role(), &AgentId::from_trusted("full"), &whole);
    assert!(missing.is_empty(), "{missing}");
    assert_eq!(allocator.allocate(now, name, &mut offers), Progress::Done);
    let told: Vec<&str> = offers.iter().map(|offer| offer.framework.as_str()).collect();
    assert_eq!(told, ["large"], "what may be offered is kept");
}
