//! A master and its agents in this process: started in order, stopped in order.
//!
//! Promises that when it was stopped nothing is left of what it started: agents end what they run while their master still
//! hears of it, then the master goes. Whatever would not end in time is named.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use meseta_model::Resources;
use meseta_runtime::Stop;
use tokio::task::JoinSet;

use crate::commands::daemon::cannot_listen;
use crate::flags::{self, Flags};
use crate::setup::local::Local;

/// How long the registry may take to be read before agents are started all the same.
const READY: Duration = Duration::from_secs(30);
/// How long agents may take to end what they run; killing what hangs takes them 10 s.
const REST: Duration = Duration::from_secs(15);
/// How long servers may take to give requests under way their answers.
const DRAIN: Duration = Duration::from_secs(7);
/// How long frameworks may take to leave once what they ran has ended.
const LEAVE: Duration = Duration::from_millis(500);
/// How often it is looked whether agents have joined.
const LOOK: Duration = Duration::from_millis(5);

/// A cluster as a person sees it.
#[derive(Clone)]
pub struct Seen {
    pub master: SocketAddr,
    pub agents: Vec<Agent>,
    pub work_dir: PathBuf,
}

#[derive(Clone)]
pub struct Agent {
    pub address: SocketAddr,
    pub resources: Resources,
}

/// A part of the cluster that ended by itself.
pub enum End {
    /// An agent, as an operator or its disk wanted it: the others are served as before.
    Agent(String),
    /// What the cluster cannot be without.
    Whole(String),
}

/// What is said to a running agent.
struct Reins {
    number: usize,
    rest: Box<dyn Fn(String) + Send>,
    is_registered: Question,
    stop: Stop,
}

type Question = Arc<dyn Fn() -> bool + Send + Sync>;

pub struct Cluster {
    seen: Seen,
    master: Stop,
    is_deserted: Question,
    agents: Vec<Reins>,
    /// Each daemon: who it was and how it ended.
    running: JoinSet<(Who, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Who {
    Master,
    Agent(usize),
}

impl Cluster {
    /// Starts all of it; what was started by then ends with the process where a part cannot be.
    pub async fn start(flags: &Flags) -> Result<Cluster, String> {
        let local = Local::new(flags, flags::environment())?;
        let mut running = JoinSet::new();
        let master = start_master(&local).await?;
        let (address, stop) = (master.local_addr(), master.stopper());
        let (is_serving, is_deserted) = (Arc::new(master.is_serving()), Arc::new(master.is_deserted()));
        running.spawn(async move {
            let reason = master.run().await.map_or_else(|| "it was stopped".to_owned(), |ended| ended.reason);
            (Who::Master, reason)
        });
        let seen = Seen { master: address, agents: Vec::new(), work_dir: local.work_dir.clone() };
        let mut cluster = Cluster { seen, master: stop, is_deserted, agents: Vec::new(), running };
        // An agent that comes before its master leads is not heard, and waits before it comes again.
        tokio::select! {
            End::Agent(ended) | End::Whole(ended) = cluster.next_end() => return Err(ended),
            _ = tokio::time::timeout(READY, until(vec![is_serving])) => {}
        }
        for number in 1..=local.agents {
            if let Err(problem) = cluster.start_agent(&local, number).await {
                cluster.stop().await;
                return Err(problem);
            }
        }
        Ok(cluster)
    }

    async fn start_agent(&mut self, local: &Local<'_>, number: u16) -> Result<(), String> {
        let setup = local.agent(number, self.seen.master)?;
        let resources = Resources::from_wire(&setup.options.info.resources).unwrap_or_default();
        let daemon = meseta_agent_api::Daemon::start(setup)
            .await
            .map_err(|error| format!("agent {number}: {error}"))?;
        self.seen.agents.push(Agent { address: daemon.local_addr(), resources });
        self.agents.push(Reins {
            number: usize::from(number),
            rest: Box::new(daemon.rest()),
            is_registered: Arc::new(daemon.is_registered()),
            stop: daemon.stopper(),
        });
        self.running.spawn(async move {
            let ended = daemon.run().await;
            let reason = ended.map_or_else(|| "it was stopped".to_owned(), |ended| ended.reason);
            (Who::Agent(usize::from(number)), reason)
        });
        Ok(())
    }

    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// Resolves once every agent is known to the master.
    pub fn ready(&self) -> impl Future<Output = ()> + use<> {
        until(self.agents.iter().map(|agent| agent.is_registered.clone()).collect())
    }

    /// Resolves when a part of the cluster ended by itself, and tells why.
    pub async fn next_end(&mut self) -> End {
        match self.running.join_next().await {
            Some(Ok((Who::Master, reason))) => End::Whole(format!("the master ended: {reason}")),
            Some(Ok((Who::Agent(number), reason))) => {
                self.agents.retain(|agent| agent.number != number);
                End::Agent(format!("agent {number} ended: {reason}"))
            }
            Some(Err(error)) => End::Whole(format!("a part of the cluster broke: {error}")),
            None => End::Whole("nothing of the cluster is left".to_owned()),
        }
    }

    /// How many agents there are still.
    pub fn agents_left(&self) -> usize {
        self.agents.len()
    }

    /// Ends what runs, then the agents, then the master. Gives a line for each thing that may be left.
    pub async fn stop(mut self) -> Vec<String> {
        let mut left = Vec::new();
        for agent in &self.agents {
            (agent.rest)("the local cluster is stopped".to_owned());
        }
        let mut alive: Vec<usize> = self.agents.iter().map(|agent| agent.number).collect();
        let resting = async {
            while !alive.is_empty() {
                match self.running.join_next().await {
                    Some(Ok((Who::Agent(number), _))) => alive.retain(|agent| *agent != number),
                    Some(Ok((Who::Master, _))) | Some(Err(_)) => {}
                    None => alive.clear(),
                }
            }
        };
        if tokio::time::timeout(REST, resting).await.is_err() {
            let secs = REST.as_secs();
            left.extend(alive.iter().map(|number| {
                format!(
                    "agent {number} did not end what it runs within {secs} s; look with `ps` for what is left"
                )
            }));
        }
        self.agents.iter().for_each(|agent| agent.stop.stop());
        let _ = tokio::time::timeout(LEAVE, until(vec![self.is_deserted.clone()])).await;
        self.master.stop();
        let drained = async { while self.running.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(DRAIN, drained).await;
        left
    }
}

/// Resolves once all of this is so.
async fn until(all: Vec<Question>) {
    let mut look = tokio::time::interval(LOOK);
    while !all.iter().all(|question| question()) {
        look.tick().await;
    }
}

async fn start_master(local: &Local<'_>) -> Result<meseta_master_api::Daemon, String> {
    use meseta_master_api::StartError;
    match meseta_master_api::Daemon::start(local.master()?).await {
        Ok(daemon) => Ok(daemon),
        Err(StartError::Listen { address, error }) => Err(cannot_listen(address, &error)),
        Err(error) => Err(error.to_string()),
    }
}
