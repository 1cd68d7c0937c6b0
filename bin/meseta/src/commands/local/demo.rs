//! A small job, to see a cluster work: counts the primes below a number, a slice in each task.
//!
//! It is a framework like any other: it speaks with the master over HTTP, takes offers, launches, and reads what its tasks
//! wrote from their agents.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_client::framework::{self, News, Way};
use meseta_client::sandbox::Sandbox;
use meseta_framework::{Notice, Options, Plan, Work};
use meseta_http::{Client, ClientLimits};
use meseta_model::{Resource, Resources, Scalar, state};
use meseta_wire::v1::framework_info::{Capability, capability};
use meseta_wire::{Encoding, v1};
use tokio::time::Instant;

use super::cluster::Seen;
use crate::output;
use crate::screen::Screen;
use crate::setup;

const TASKS: u32 = 12;
/// Numbers that each task looks at; even.
const SLICE: u32 = 8_000;
/// Tasks that run at once on one agent.
const AT_ONCE: i64 = 3;
const MEM: Scalar = Scalar::from_thousandths(32_000);
/// For how long an offer that has no room is not made again.
const REFUSE: Duration = Duration::from_millis(100);
/// Without any news for so long the job is given up.
const PATIENCE: Duration = Duration::from_secs(30);

/// One task as far as it is known.
#[derive(Default)]
struct Slice {
    agent: Option<usize>,
    began: Option<Instant>,
    took: Duration,
    ended: Option<v1::TaskState>,
    result: Option<u64>,
}

struct Demo<'a> {
    seen: &'a Seen,
    screen: Screen,
    client: Client,
    framework: String,
    /// The number of each agent, by its id.
    agents: BTreeMap<String, usize>,
    slices: BTreeMap<String, Slice>,
    began: Instant,
}

/// Runs the job and shows it. What goes wrong is said, and ends nothing but the job.
pub async fn run(seen: &Seen) {
    let agents = seen.agents.len();
    output::talk(&format!(
        "A small job: how many primes are below {}? {TASKS} tasks, each for {SLICE} numbers, on {agents} {}.\n",
        TASKS * SLICE,
        if agents == 1 { "agent" } else { "agents" },
    ));
    match job(seen).await {
        Ok(demo) => demo.report(),
        Err(problem) => output::talk(&format!("meseta local: the job was not done: {problem}\n")),
    }
}

async fn job(seen: &Seen) -> Result<Demo<'_>, String> {
    let info = v1::FrameworkInfo {
        user: setup::execute::user()?.into(),
        name: "primes".into(),
        roles: vec!["*".into()],
        capabilities: vec![Capability { r#type: Some(capability::Type::MultiRole), ..Default::default() }],
        ..Default::default()
    };
    let resources = resources(seen);
    let work = (0..TASKS).map(|number| Work::Task(task(number, &resources).into()));
    let options = Options { seed: meseta_client::seed(), info, ..Options::default() };
    let way = Way { master: seen.master.to_string(), encoding: Encoding::Protobuf };
    let (handle, mut news) = framework::start(way, options, Plan::new(work, REFUSE));
    let mut demo = Demo {
        seen,
        screen: Screen::counting(u64::from(TASKS)),
        client: Client::new(&ClientLimits::default()),
        framework: String::new(),
        agents: BTreeMap::new(),
        slices: (0..TASKS).map(|number| (name(number), Slice::default())).collect(),
        began: Instant::now(),
    };
    let ended = loop {
        match tokio::time::timeout(PATIENCE, news.recv()).await {
            Ok(Some(News::Said(Notice::Ended(_)))) => break Ok(()),
            Ok(Some(News::Said(notice))) => demo.hear(notice).await,
            Ok(Some(News::NoStream { reason } | News::NoMaster { answer: reason })) => break Err(reason),
            Ok(None) => break Err("the framework ended early".to_owned()),
            Err(_) => break Err(format!("nothing was heard for {} s", PATIENCE.as_secs())),
        }
    };
    drop(handle);
    demo.screen.clear();
    ended.map(|()| demo)
}

fn name(number: u32) -> String {
    format!("primes-{:02}", number + 1)
}

/// A part of the smallest agent, so that some tasks wait for others.
fn resources(seen: &Seen) -> Resources {
    let part = |amounts: Vec<Scalar>| {
        let least = amounts.into_iter().min().unwrap_or(Scalar::ZERO).thousandths();
        Scalar::from_thousandths((least / AT_ONCE / 10 * 10).max(10))
    };
    let cpus = part(seen.agents.iter().map(|agent| agent.resources.cpus()).collect());
    let mem = part(seen.agents.iter().map(|agent| agent.resources.mem()).collect()).min(MEM);
    let mut resources = Resources::default();
    for (name, amount) in [("cpus", cpus), ("mem", mem)] {
        resources.add(&[Resource::scalar(name, amount)].into_iter().collect());
    }
    resources
}

fn task(number: u32, resources: &Resources) -> v1::TaskInfo {
    let (from, to) = (number * SLICE, (number + 1) * SLICE);
    // By odd numbers alone; 1, which is no prime, is counted for 2, which is one.
    let script = format!(
        "n=$(({from} + 1)); count=0; while [ $n -lt {to} ]; do d=3; \
         while [ $((d * d)) -le $n ] && [ $((n % d)) -ne 0 ]; do d=$((d + 2)); done; \
         [ $((d * d)) -gt $n ] && count=$((count + 1)); n=$((n + 2)); done; echo $count"
    );
    let command = v1::CommandInfo { shell: Some(true), value: Some(script.into()), ..Default::default() };
    v1::TaskInfo {
        name: name(number).into(),
        task_id: v1::TaskId { value: name(number).into(), ..Default::default() },
        resources: resources.to_wire(None),
        command: Some(command.into()),
        ..Default::default()
    }
}

impl Demo<'_> {
    async fn hear(&mut self, notice: Notice) {
        match notice {
            Notice::Subscribed { framework_id } => self.framework = framework_id.value.into(),
            Notice::Offers(offers) => offers.iter().for_each(|offer| self.meet(offer)),
            Notice::Update { status, news: true } => self.update(&status).await,
            _ => {}
        }
    }

    fn meet(&mut self, offer: &v1::Offer) {
        let port = offer.url.as_ref().map(|url| url.address.port);
        let here = |agent: &super::cluster::Agent| port == Some(i32::from(agent.address.port()));
        if let Some(at) = self.seen.agents.iter().position(here) {
            self.agents.insert(offer.agent_id.value.to_string(), at);
        }
    }

    async fn update(&mut self, status: &v1::TaskStatus) {
        let agent = status.agent_id.as_ref().and_then(|id| self.agents.get(id.value.as_str())).copied();
        let name = status.task_id.value.as_str();
        let Some(slice) = self.slices.get_mut(name) else { return };
        slice.agent = agent;
        let began = *slice.began.get_or_insert_with(Instant::now);
        if state::is_terminal(status.state) {
            slice.took = began.elapsed();
            slice.ended = Some(status.state);
            let result = self.result(agent, status).await;
            if let Some(slice) = self.slices.get_mut(name) {
                slice.result = result;
            }
        }
        self.show(status);
    }

    /// What the task wrote, as a number.
    async fn result(&self, agent: Option<usize>, status: &v1::TaskStatus) -> Option<u64> {
        let address = self.seen.agents.get(agent?)?.address.to_string();
        let sandbox = Sandbox::find(&self.client, &address, &self.framework, status).await.ok()?;
        let text = sandbox.read("stdout", 0).await.ok()?;
        std::str::from_utf8(&text).ok()?.trim().parse().ok()
    }

    fn show(&self, status: &v1::TaskStatus) {
        let ended = self.slices.values().filter(|slice| slice.ended.is_some()).count();
        let running = self.slices.values().filter(|slice| slice.began.is_some()).count() - ended;
        self.screen.done(ended as u64);
        self.screen.now(format!("{running} running, {} waiting", self.slices.len() - ended - running));
        if !self.screen.moves() && state::is_terminal(status.state) {
            let (task, state) = (&status.task_id.value, state::name(status.state));
            output::talk(&format!("  {task} {state} ({ended} of {TASKS})"));
        }
    }

    fn report(&self) {
        let gap = if self.screen.moves() { "" } else { "\n" };
        let mut text = format!("{gap}  task         agent      took  primes\n");
        for (name, slice) in &self.slices {
            let agent = slice.agent.map_or("?".to_owned(), |agent| format!("agent {}", agent + 1));
            let result = match (slice.result, slice.ended) {
                (Some(result), _) => result.to_string(),
                (None, Some(state)) => state::name(state).to_owned(),
                (None, None) => "?".to_owned(),
            };
            text.push_str(&format!(
                "  {name:<12} {agent:<8} {:>4.1} s  {result:>6}\n",
                slice.took.as_secs_f64()
            ));
        }
        let sum: u64 = self.slices.values().filter_map(|slice| slice.result).sum();
        let took = self.began.elapsed().as_secs_f64();
        text.push_str(&format!("  {:<21} {took:>4.1} s  {sum:>6}\n", format!("below {}", TASKS * SLICE)));
        output::talk(&text);
    }
}
