//! `bench agents`: what a master takes for many agents with a running task each, while nothing happens but pings.
//!
//! The work is done twice, with half as many agents and with all, so that memory is told by what each one more takes.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use meseta_http::{Call, Client, ClientLimits};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::event;

use crate::PATIENCE;
use crate::cluster::Master;
use crate::fleet::Fleet;
use crate::framework::{self, Framework};
use crate::output;
use crate::tasks;

/// What the task leaves of an agent is not offered again during the benchmark.
const REFUSE_SECONDS: f64 = 86_400.0;

#[derive(clap::Args)]
pub struct Options {
    /// Agents, with a task each
    #[arg(long, default_value_t = 50_000)]
    agents: usize,
    /// How long to watch them
    #[arg(long, default_value_t = 300)]
    seconds: u64,
    /// Connections that they share
    #[arg(long, default_value_t = 4)]
    links: usize,
    /// Where to keep the registry, for as long as this runs
    #[arg(long)]
    place: Option<PathBuf>,
}

/// A master with all its agents, and what it took until then.
struct World {
    master: Master,
    framework: Framework,
    fleet: Fleet,
    agents: usize,
    /// CPU seconds for registering all agents, and for launching a task on each.
    registering: f64,
    launching: f64,
    /// Resident bytes with the agents, and with their tasks.
    with_agents: f64,
    with_tasks: f64,
}

pub async fn run(options: &Options) -> Result<()> {
    ensure!(options.agents >= 2 && options.links > 0, "give at least two agents and a link");
    let half = World::start(options, options.agents / 2).await?;
    let (agents, with_agents, with_tasks) = (half.agents as f64, half.with_agents, half.with_tasks);
    drop(half);
    let mut whole = World::start(options, options.agents).await?;
    let more = whole.agents as f64 - agents;
    let each_agent = (whole.with_agents - with_agents) / more;
    let each_task = (whole.with_tasks - whole.with_agents - (with_tasks - with_agents)) / more;
    let count = whole.agents as f64;
    output::data(&format!(
        "{} agents on {} links, a task each
registering, master's CPU µs an agent     {:.0}
launching, master's CPU µs a task         {:.0}
resident bytes an agent                   {each_agent:.0}
resident bytes a task                     {each_task:.0}
resident MB in all                        {:.0}",
        whole.agents,
        options.links,
        whole.registering / count * 1e6,
        whole.launching / count * 1e6,
        whole.with_tasks / 1e6,
    ));
    whole.watch(Duration::from_secs(options.seconds)).await
}

impl World {
    async fn start(options: &Options, agents: usize) -> Result<World> {
        let master = Master::start(options.place.as_deref()).await?;
        // Answered once the master has read its registry: only then are agents taken.
        let mut framework = Framework::subscribe(&master.address, framework::info("bench")).await?;
        framework.suppress();
        framework.settled().await?;
        let begin = master.process.cpu_seconds()?;
        let mut fleet = Fleet::start(&master.address, agents, options.links).await?;
        fleet.until(|counts| counts.registered == agents).await?;
        let (registered, with_agents) = (master.process.cpu_seconds()?, master.process.resident_bytes()?);
        framework.revive();
        launch(&mut framework, agents).await?;
        fleet.until(|counts| counts.acknowledged == agents).await?;
        let (launched, with_tasks) = (master.process.cpu_seconds()?, master.process.resident_bytes()?);
        Ok(World {
            master,
            framework,
            fleet,
            agents,
            registering: registered - begin,
            launching: launched - registered,
            with_agents,
            with_tasks,
        })
    }

    /// Lets time go by; nobody may be lost meanwhile.
    async fn watch(&mut self, time: Duration) -> Result<()> {
        let (begin, cpu, pings) =
            (Instant::now(), self.master.process.cpu_seconds()?, self.fleet.counts().pings);
        tokio::select! {
            () = quiet(time) => {}
            event = self.framework.next() => bail!("the framework is told something: {:?}", event?.r#type),
            ended = self.fleet.ended() => ended?,
        }
        let (wall, cpu) = (begin.elapsed().as_secs_f64(), self.master.process.cpu_seconds()? - cpu);
        let pings = (self.fleet.counts().pings - pings) as f64;
        self.check().await?;
        output::data(&format!(
            "over {wall:.0} s
master's CPU ms a second                  {:.1}
pings a second                            {:.0}
master's CPU µs a ping                    {:.1}
resident MB at the end                    {:.0}
agents lost                               0",
            cpu / wall * 1e3,
            pings / wall,
            cpu / pings.max(1.0) * 1e6,
            self.master.process.resident_bytes()? / 1e6,
        ));
        Ok(())
    }

    /// Whether the master has all agents and all tasks.
    async fn check(&self) -> Result<()> {
        let url = format!("http://{}/metrics/snapshot", self.master.address);
        let call = Call::get(url).time(PATIENCE);
        let body = Client::new(&ClientLimits::default()).send(call).await?.bytes(64 << 20).await?;
        let metrics: serde_json::Value = serde_json::from_slice(&body)?;
        let agents = self.agents as f64;
        let wanted = [
            ("master/slaves_connected", agents),
            ("master/slaves_active", agents),
            ("master/slave_removals", 0.0),
            ("master/slaves_unreachable", 0.0),
            ("master/slave_unreachable_scheduled", 0.0),
            ("master/tasks_running", agents),
        ];
        for (name, wanted) in wanted {
            let found = metrics[name].as_f64().with_context(|| format!("the master does not tell {name}"))?;
            ensure!(found == wanted, "{name} is {found}, not {wanted}");
        }
        Ok(())
    }
}

/// Launches a task on each agent, and acknowledges that it runs.
async fn launch(framework: &mut Framework, agents: usize) -> Result<()> {
    let (mut launched, mut running) = (0, 0);
    while running < agents {
        let event = framework.next().await?;
        match event.r#type {
            Some(event::Type::Offers) => {
                for offer in event.offers.map(|offers| offers.offers).unwrap_or_default() {
                    let task = v1::TaskInfo {
                        command: tasks::command("dummy command"),
                        ..tasks::task(&format!("task-{launched}"), offer.agent_id)
                    };
                    framework.accept(vec![offer.id], vec![task], REFUSE_SECONDS);
                    launched += 1;
                }
            }
            Some(event::Type::Update) => {
                let status = *event.update.context("an UPDATE without a status")?.status;
                ensure!(
                    status.state == v1::TaskState::TaskRunning,
                    "{} is {:?}: {}",
                    status.task_id.value,
                    status.state,
                    status.message.unwrap_or_default()
                );
                framework.acknowledge(status)?;
                running += 1;
            }
            other => bail!("an event that nobody expects here: {other:?}"),
        }
    }
    framework.settled().await
}

/// Ends when so much time has gone by.
async fn quiet(time: Duration) {
    let mut end = tokio::time::interval_at(tokio::time::Instant::now() + time, time.max(PATIENCE));
    end.tick().await;
}
