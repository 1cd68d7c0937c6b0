//! `bench launch`: tasks from ACCEPT to the last acknowledgement, through a real master, a real agent and an executor.
//!
//! The figure is the daemons' CPU time a task; what HTTP alone would take, in the same run, is its floor.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use meseta_wire::v1::scheduler::event;
use meseta_wire::v1::{self, TaskState, executor_info};

use crate::cluster::{self, Master};
use crate::floor::Floor;
use crate::framework::{self, Framework};
use crate::output;
use crate::processes::{Process, this};
use crate::rounds::Spread;
use crate::tasks::{self, scalar};

/// What Mesos takes with 10 tasks an ACCEPT, in µs of CPU a task.
const MESOS_MASTER: f64 = 1_080.0;
const MESOS_AGENT: f64 = 2_300.0;
/// Requests that a task's life would take if each of its messages were one.
const POSTS_A_TASK: usize = 10;

#[derive(clap::Args)]
pub struct Options {
    /// Tasks of all rounds together
    #[arg(long, default_value_t = 20_000)]
    tasks: usize,
    /// Rounds that count; one more comes before them
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Tasks in one ACCEPT
    #[arg(long, default_value_t = 10)]
    per_accept: usize,
    /// Tasks that are launched and not yet known to have ended
    #[arg(long, default_value_t = 100)]
    in_flight: usize,
    /// Where to keep the registry and the log of updates, for as long as this runs
    #[arg(long)]
    place: Option<PathBuf>,
}

/// What one round took.
struct Round {
    tasks: f64,
    wall: f64,
    master: f64,
    agent: f64,
    floor: f64,
    offers: f64,
}

pub async fn run(options: &Options) -> Result<()> {
    ensure!(
        options.tasks >= options.rounds && options.rounds > 0 && options.per_accept > 0,
        "give at least one round, and one task for each"
    );
    ensure!(options.per_accept <= options.in_flight, "--per-accept is more than --in-flight allows");
    let master = Master::start(options.place.as_deref()).await?;
    let agent = cluster::agent(&master, "cpus:1000;mem:100000;disk:1000;ports:[31000-32000]").await?;
    let floor = Floor::start(master.folder()).await?;
    let framework = Framework::subscribe(&master.address, framework::info("bench")).await?;
    let mut launcher = Launcher::new(framework, options)?;
    let mut rounds = Vec::new();
    for number in 0..=options.rounds {
        let round = launcher.round(options.tasks / options.rounds, &master.process, &agent, &floor).await?;
        if number > 0 {
            rounds.push(round);
        }
    }
    launcher.framework.teardown().await?;
    report(options, &rounds);
    Ok(())
}

fn report(options: &Options, rounds: &[Round]) {
    let spread = |of: &dyn Fn(&Round) -> f64| Spread::of(rounds.iter().map(of));
    let micros = |of: &dyn Fn(&Round) -> f64| spread(&|round| of(round) / round.tasks * 1e6);
    let (master, agent) = (micros(&|round| round.master), micros(&|round| round.agent));
    let floor = spread(&|round| round.floor * 1e6);
    let ratio = spread(&|round| round.master / round.tasks / round.floor);
    let (many, each) = (options.rounds, options.tasks / options.rounds);
    output::data(&format!(
        "{many} rounds of {each} tasks, {} an ACCEPT, {} in flight; median (min–max)
tasks a second          {:.0}
offers a task           {:.2}
master, CPU µs a task   {master:.0}; Mesos took {MESOS_MASTER:.0}, {:.1} times as much
agent, CPU µs a task    {agent:.0}; Mesos took {MESOS_AGENT:.0}, {:.1} times as much
floor, CPU µs           {floor:.0} for {POSTS_A_TASK} POSTs of 400 bytes
master/floor            {ratio}, goal ≤ 3",
        options.per_accept,
        options.in_flight,
        spread(&|round| round.tasks / round.wall),
        spread(&|round| round.offers / round.tasks),
        MESOS_MASTER / master.median(),
        MESOS_AGENT / agent.median(),
    ));
}

struct Launcher {
    framework: Framework,
    executor: v1::ExecutorInfo,
    /// Offers that were not answered yet, all of the one agent.
    offers: Vec<v1::Offer>,
    per_accept: usize,
    most_in_flight: usize,
    launched: usize,
    finished: usize,
    offered: usize,
}

impl Launcher {
    fn new(framework: Framework, options: &Options) -> Result<Launcher> {
        let executor = v1::ExecutorInfo {
            r#type: Some(executor_info::Type::Custom),
            executor_id: v1::ExecutorId { value: "bench".into(), ..Default::default() },
            framework_id: Some(framework.id.clone()),
            command: tasks::command(&format!("exec '{}' executor", this()?.display())),
            resources: vec![scalar("cpus", 1.0), scalar("mem", 64.0)],
            ..Default::default()
        };
        Ok(Launcher {
            framework,
            executor,
            offers: Vec::new(),
            per_accept: options.per_accept,
            most_in_flight: options.in_flight,
            launched: 0,
            finished: 0,
            offered: 0,
        })
    }

    /// So many tasks from their launch to their end, and the floor.
    async fn round(
        &mut self,
        tasks: usize,
        master: &Process,
        agent: &Process,
        floor: &Floor,
    ) -> Result<Round> {
        let floor = floor.seconds_a_post(tasks * POSTS_A_TASK).await? * POSTS_A_TASK as f64;
        let offered = self.offered;
        let (begin, master_begin, agent_begin) =
            (Instant::now(), master.cpu_seconds()?, agent.cpu_seconds()?);
        self.play(self.launched + tasks).await?;
        Ok(Round {
            tasks: tasks as f64,
            wall: begin.elapsed().as_secs_f64(),
            master: master.cpu_seconds()? - master_begin,
            agent: agent.cpu_seconds()? - agent_begin,
            floor,
            offers: (self.offered - offered) as f64,
        })
    }

    /// Launches until so many tasks were, and waits for the end of all.
    async fn play(&mut self, until: usize) -> Result<()> {
        loop {
            while self.launched < until && self.accept(until - self.launched) {}
            if self.finished == until {
                return self.framework.settled().await;
            }
            let event = self.framework.next().await?;
            match event.r#type {
                Some(event::Type::Offers) => {
                    let offers = event.offers.map(|offers| offers.offers).unwrap_or_default();
                    self.offered += offers.len();
                    self.offers.extend(offers);
                }
                Some(event::Type::Rescind) => {
                    let gone = event.rescind.context("a RESCIND without an offer")?.offer_id;
                    self.offers.retain(|offer| offer.id != gone);
                }
                Some(event::Type::Update) => {
                    self.updated(*event.update.context("an UPDATE without a status")?.status)?;
                }
                other => bail!("an event that nobody expects here: {other:?}"),
            }
        }
    }

    /// Accepts all offers at hand for some tasks more; whether there was room, and enough on offer.
    fn accept(&mut self, most: usize) -> bool {
        let count = self.per_accept.min(most);
        let amount =
            |name| self.offers.iter().map(|offer| tasks::amount(&offer.resources, name)).sum::<f64>();
        let enough = |count: f64| {
            amount("cpus") > tasks::CPUS * count + 1.0 && amount("mem") > tasks::MEM * count + 64.0
        };
        if self.launched - self.finished + count > self.most_in_flight || !enough(count as f64) {
            return false;
        }
        let offers = std::mem::take(&mut self.offers);
        let agent = &offers[0].agent_id;
        let task = |number: usize| v1::TaskInfo {
            executor: Some(Box::new(self.executor.clone())),
            ..tasks::task(&format!("task-{number}"), agent.clone())
        };
        let tasks = (self.launched..self.launched + count).map(task).collect();
        self.framework.accept(offers.into_iter().map(|offer| offer.id).collect(), tasks, 0.0);
        self.launched += count;
        true
    }

    fn updated(&mut self, status: v1::TaskStatus) -> Result<()> {
        match status.state {
            TaskState::TaskRunning => {}
            TaskState::TaskFinished => self.finished += 1,
            state => bail!("{} is {state:?}: {}", status.task_id.value, status.message.unwrap_or_default()),
        }
        self.framework.acknowledge(status)
    }
}
