//! What becomes of a job: told to the person who waits, and turned into an exit code.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_client::framework::Handle;
use meseta_framework::{Ending, Input, Notice, calls};
use meseta_model::{Resources, state};
use meseta_wire::{Enumeration, Message, v1};
use tokio::time::Instant;

use super::follow::Followers;
use crate::commands::UNREACHABLE;
use crate::screen::Screen;
use crate::setup::execute::Job;

/// A subscription that brings no offer with room for so long is worth a word.
const HINT_AFTER: Duration = Duration::from_secs(5);
/// How long the master may take to hear that the framework ends.
const FAREWELL: Duration = Duration::from_secs(5);
/// Nothing to wait for.
const LONG: Duration = Duration::from_secs(24 * 3600);

/// A job as it goes.
pub(super) struct Watch {
    job: Job,
    handle: Handle,
    screen: Screen,
    followers: Followers,
    framework: Option<String>,
    agents: BTreeMap<String, Agent>,
    /// The last state of each task that was heard of.
    states: BTreeMap<String, v1::TaskStatus>,
    /// When running tasks are to be killed.
    kill_at: BTreeMap<String, Instant>,
    /// Without a subscription by then, there is no master.
    give_up_at: Option<Instant>,
    /// When to say why nothing happens.
    hint_at: Option<Instant>,
    /// All that an offer had at most, to compare with what is needed.
    offered: Option<String>,
    /// When to end whatever the master says.
    end_at: Option<Instant>,
    interrupts: u8,
    told_unreachable: bool,
}

/// Where tasks may run.
struct Agent {
    hostname: String,
    /// `host:port`
    endpoint: Option<String>,
}

impl Watch {
    pub fn new(job: Job, handle: Handle) -> Watch {
        let screen = Screen::waiting();
        screen.now(format!("looking for the master at {}", job.way.master));
        let give_up_at = Some(Instant::now() + job.connect_timeout);
        Watch {
            followers: Followers::new(screen.clone(), job.follow, job.tasks.len() > 1),
            job,
            handle,
            screen,
            framework: None,
            agents: BTreeMap::new(),
            states: BTreeMap::new(),
            kill_at: BTreeMap::new(),
            give_up_at,
            hint_at: None,
            offered: None,
            end_at: None,
            interrupts: 0,
            told_unreachable: false,
        }
    }

    fn talk(&self, line: &str) {
        self.screen.talk(&format!("{}: {line}", super::called()));
    }

    pub fn due_at(&self) -> Instant {
        let killing = self.kill_at.values().min().copied();
        let all = [self.give_up_at, self.hint_at, self.end_at, killing];
        all.into_iter().flatten().min().unwrap_or_else(|| Instant::now() + LONG)
    }

    /// Does what is due; an exit code ends the run.
    pub fn due(&mut self) -> Option<u8> {
        let now = Instant::now();
        let passed = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        if passed(self.give_up_at) {
            let master = &self.job.way.master;
            self.talk(&format!(
                "no master answers at {master}; start a cluster with `meseta local`, or give --master=HOST:PORT"
            ));
            return Some(UNREACHABLE);
        }
        if passed(self.end_at) {
            return Some(self.without_farewell());
        }
        if passed(self.hint_at) {
            self.hint_at = None;
            self.hint();
        }
        let due: Vec<String> =
            self.kill_at.iter().filter(|(_, at)| **at <= now).map(|(task, _)| task.clone()).collect();
        for task in due {
            self.kill_at.remove(&task);
            self.talk(&format!("{task} is killed: it ran for as long as --kill_after allows"));
            self.kill(&task);
        }
        None
    }

    fn hint(&self) {
        let wanted: Resources = self.needs();
        let framework = self.framework.as_deref().unwrap_or("ID");
        let ask = format!("`meseta framework explain {framework} --master={}`", self.job.way.master);
        self.talk(&match &self.offered {
            None => format!(
                "no offer came yet: is there an agent with room, and does a quota or a list of agents stand in the way? \
                 {ask} tells"
            ),
            Some(offered) => format!(
                "no offer has room yet: {wanted} is needed, {offered} was offered at most; ask for less with --resources. \
                 Where an agent has more than was offered, the quota of the role may allow no more: {ask} tells"
            ),
        });
    }

    /// All that has to come in one offer.
    fn needs(&self) -> Resources {
        let (executor, tasks) = match &self.job.work {
            meseta_framework::Work::Task(task) => (task.executor.as_deref(), std::slice::from_ref(&**task)),
            meseta_framework::Work::Group { executor, tasks } => (Some(&**executor), tasks.as_slice()),
        };
        let all = executor.into_iter().map(|executor| &executor.resources);
        let mut needs = Resources::default();
        for resources in all.chain(tasks.iter().map(|task| &task.resources)) {
            needs.add(&Resources::from_wire(resources).unwrap_or_default());
        }
        needs
    }

    /// No stream could be had.
    pub fn no_stream(&mut self, reason: &str) -> Option<u8> {
        if self.is_over() {
            return Some(self.without_farewell());
        }
        if self.framework.is_none() && !self.told_unreachable {
            self.told_unreachable = true;
            let patience = self.job.connect_timeout.as_secs_f64();
            self.talk(&format!("{reason}; trying for {patience} s"));
        }
        None
    }

    /// Who answers is no master; gives the exit code.
    pub fn no_master(&self, answer: &str) -> u8 {
        let master = &self.job.way.master;
        self.talk(&format!("--master: what answers at {master} is no master; it says: {answer}"));
        UNREACHABLE
    }

    /// Takes news in; an exit code ends the run.
    pub fn hear(&mut self, notice: Notice) -> Option<u8> {
        match notice {
            Notice::Subscribed { framework_id } => self.subscribed(framework_id.value.into()),
            // A framework that ends is let go.
            Notice::Disconnected { .. } if self.end_at.is_some() => {}
            Notice::Disconnected { reason } => {
                tracing::info!(reason, "the stream from the master ended");
                self.talk("the master is lost; looking for it");
            }
            Notice::Offers(offers) => self.offers(&offers),
            Notice::Update { status, news } if news => self.update(*status),
            Notice::Refused { kind, message, .. } => {
                self.talk(&format!("the master refused {}: {}", kind.name(), message.trim_end()))
            }
            Notice::Ended(Ending::Failed { message }) => {
                self.talk(&format!("the master ends this framework: {}", message.trim_end()));
                return Some(1);
            }
            Notice::Ended(_) => return Some(self.code()),
            _ => {}
        }
        None
    }

    fn subscribed(&mut self, framework: String) {
        self.give_up_at = None;
        if self.framework.as_ref() != Some(&framework) {
            self.talk(&format!("framework {framework} at {}", self.job.way.master));
            self.hint_at = Some(Instant::now() + HINT_AFTER);
            self.screen.now("waiting for an offer".to_owned());
        } else {
            self.talk("the master is back");
        }
        self.framework = Some(framework);
    }

    fn offers(&mut self, offers: &[v1::Offer]) {
        for offer in offers {
            let address = offer.url.as_ref().map(|url| &url.address);
            let endpoint = address.and_then(|address| {
                let host = address.ip.as_ref().or(address.hostname.as_ref())?;
                Some(format!("{host}:{}", address.port))
            });
            let agent = Agent { hostname: offer.hostname.to_string(), endpoint };
            self.agents.insert(offer.agent_id.value.to_string(), agent);
        }
        let largest = offers.iter().filter_map(|offer| Resources::from_record(&offer.resources).ok());
        let largest = largest.max_by(|a, b| (a.cpus(), a.mem()).cmp(&(b.cpus(), b.mem())));
        if let Some(largest) = largest {
            self.offered = Some(largest.flatten().to_string());
        }
    }

    fn update(&mut self, status: v1::TaskStatus) {
        self.hint_at = None;
        let task = status.task_id.value.to_string();
        if self.job.json {
            let mut line = Vec::new();
            status.to_json(&mut line);
            self.screen.data(&format!("{}\n", String::from_utf8_lossy(&line)));
        }
        let first = !self.states.contains_key(&task);
        self.screen.talk(&self.line(&status, first));
        self.screen.now(format!("{task}: {}", status.state.name()));
        let over = state::is_terminal(status.state);
        match self.job.kill_after {
            _ if over => drop(self.kill_at.remove(&task)),
            Some(after) if status.state == v1::TaskState::TaskRunning => {
                self.kill_at.entry(task.clone()).or_insert_with(|| Instant::now() + after);
            }
            _ => {}
        }
        let endpoint =
            status.agent_id.as_ref().and_then(|id| self.agents.get(id.value.as_str())?.endpoint.clone());
        if let (Some(endpoint), Some(framework)) = (endpoint, &self.framework) {
            self.followers.heard(&endpoint, framework, &status);
        }
        self.states.insert(task, status);
        if self.is_over() {
            self.end_at.get_or_insert_with(|| Instant::now() + FAREWELL);
        }
    }

    fn line(&self, status: &v1::TaskStatus, first: bool) -> String {
        let mut line = format!("{}: {}", status.task_id.value, status.state.name());
        if let (true, Some(id)) = (first, &status.agent_id) {
            let host = self.agents.get(id.value.as_str()).map_or("?", |agent| &agent.hostname);
            line.push_str(&format!(" on {host} (agent {})", id.value));
        }
        let ended_badly = state::is_terminal(status.state) && status.state != v1::TaskState::TaskFinished;
        if let Some(message) = status.message.as_ref().filter(|message| !message.is_empty()) {
            line.push_str(&format!(": {message}"));
        }
        if let (true, Some(reason)) = (ended_badly, status.reason) {
            line.push_str(&format!(" ({})", reason.name()));
        }
        line
    }

    /// The framework ends, and the master may not know.
    fn without_farewell(&self) -> u8 {
        let framework = self.framework.clone().unwrap_or_default();
        self.talk(&format!(
            "the master does not answer any more; to it, framework {framework} may still be there"
        ));
        self.code()
    }

    fn is_over(&self) -> bool {
        let ended = |task| self.states.get(task).is_some_and(|status| state::is_terminal(status.state));
        self.job.tasks.iter().all(ended)
    }

    fn code(&self) -> u8 {
        let finished =
            |task| self.states.get(task).is_some_and(|status| status.state == v1::TaskState::TaskFinished);
        u8::from(!self.job.tasks.iter().all(finished))
    }

    fn kill(&self, task: &str) {
        let agent = self.states.get(task).and_then(|status| status.agent_id.clone());
        let id = v1::TaskId { value: task.into(), ..Default::default() };
        self.handle.tell(Input::Send(calls::kill(id, agent, None).into()));
    }

    /// Ctrl-C: first the tasks are killed, then the framework is torn down, then nothing is waited for.
    pub fn interrupted(&mut self) -> Option<u8> {
        self.interrupts += 1;
        let launched = self.job.tasks.iter().all(|task| self.states.contains_key(task));
        match self.interrupts {
            1 if self.framework.is_none() => Some(1),
            1 if launched => {
                self.talk("killing; Ctrl-C again to tear the framework down at once");
                self.job.tasks.iter().for_each(|task| self.kill(task));
                None
            }
            1 | 2 => {
                self.interrupts = 2;
                self.talk("tearing the framework down; Ctrl-C again not to wait for it");
                self.handle.tell(Input::Stop { failover: false });
                self.end_at = Some(Instant::now() + FAREWELL);
                None
            }
            _ => Some(1),
        }
    }

    /// Shows the rest of what tasks wrote, and where to look.
    pub async fn finish(self, code: u8) -> u8 {
        self.screen.now("reading what is left of the output".to_owned());
        let folders = self.followers.finish().await;
        self.screen.clear();
        if code == 1 {
            for (task, folder) in folders {
                self.screen.talk(&format!("{}: the files of {task} are in {folder}", super::called()));
            }
        }
        code
    }
}
