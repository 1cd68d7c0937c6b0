//! Shows what tasks write, while they write it: their stdout on stdout, their stderr on stderr, line by line.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_client::sandbox::Sandbox;
use meseta_http::{Client, ClientLimits};
use meseta_model::state;
use meseta_wire::v1;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::screen::Screen;

/// How often files are looked at.
const PAUSE: Duration = Duration::from_millis(250);
/// How long the rest may take once all is over.
const REST: Duration = Duration::from_secs(5);

/// The followers of a job's tasks.
pub(super) struct Followers {
    client: Client,
    screen: Screen,
    wanted: bool,
    /// Lines say which task they are of.
    named: bool,
    tasks: BTreeMap<String, Follower>,
}

struct Follower {
    over: watch::Sender<bool>,
    task: JoinHandle<Option<String>>,
}

impl Followers {
    pub fn new(screen: Screen, wanted: bool, named: bool) -> Followers {
        let client = Client::new(&ClientLimits::default());
        Followers { client, screen, wanted, named, tasks: BTreeMap::new() }
    }

    /// A status came: the task writes from now on, or will not write any more.
    pub fn heard(&mut self, agent: &str, framework: &str, status: &v1::TaskStatus) {
        let over = state::is_terminal(status.state);
        let ran = status.container_status.is_some();
        if !self.wanted || !ran && !self.tasks.contains_key(status.task_id.value.as_str()) {
            return;
        }
        let follower = self.tasks.entry(status.task_id.value.to_string()).or_insert_with(|| {
            let (sender, receiver) = watch::channel(false);
            let name = self.named.then(|| status.task_id.value.to_string());
            let reader = Reader { screen: self.screen.clone(), name, over: receiver };
            let (client, agent) = (self.client.clone(), agent.to_owned());
            let (framework, status) = (framework.to_owned(), status.clone());
            let task = tokio::spawn(async move {
                match Sandbox::find(&client, &agent, &framework, &status).await {
                    Ok(sandbox) => reader.run(sandbox).await,
                    Err(reason) => {
                        reader
                            .screen
                            .talk(&format!("{}: the output cannot be shown: {reason}", super::called()));
                        None
                    }
                }
            });
            Follower { over: sender, task }
        });
        if over {
            follower.over.send_replace(true);
        }
    }

    /// Waits for what is left to be shown; gives the folder of each task.
    pub async fn finish(self) -> Vec<(String, String)> {
        let mut folders = Vec::new();
        for (name, follower) in self.tasks {
            follower.over.send_replace(true);
            let read = tokio::time::timeout(REST, follower.task).await;
            folders.extend(read.ok().and_then(Result::ok).flatten().map(|folder| (name, folder)));
        }
        folders
    }
}

struct Reader {
    screen: Screen,
    name: Option<String>,
    over: watch::Receiver<bool>,
}

/// A file that is read on and on.
#[derive(Default)]
struct Tail {
    at: u64,
    /// The beginning of a line that is not whole yet.
    begun: String,
}

impl Reader {
    /// Reads both files until the task is over and all is read; gives their folder.
    async fn run(mut self, sandbox: Sandbox) -> Option<String> {
        let (mut out, mut err) = (Tail::default(), Tail::default());
        let mut told = false;
        loop {
            let last = *self.over.borrow_and_update();
            let news = [
                self.show(&sandbox, "stdout", &mut out, last).await,
                self.show(&sandbox, "stderr", &mut err, last).await,
            ];
            if told && news.iter().all(Result::is_ok) {
                told = false;
                self.screen.talk(&format!("{}: the output is shown again", super::called()));
            }
            match news {
                [Ok(false), Ok(false)] if last => return Some(sandbox.folder),
                [Ok(false), Ok(false)] => self.pause().await,
                [Ok(_), Ok(_)] => {}
                [Err(reason), _] | [_, Err(reason)] => {
                    if !told {
                        self.screen
                            .talk(&format!("{}: the output cannot be shown: {reason}", super::called()));
                    }
                    if last {
                        return Some(sandbox.folder);
                    }
                    // The agent may come back, and with it what was written meanwhile.
                    told = true;
                    self.pause().await;
                }
            }
        }
    }

    async fn pause(&mut self) {
        let _ = tokio::time::timeout(PAUSE, self.over.changed()).await;
    }

    /// Shows what is new; whether there was anything.
    async fn show(&self, sandbox: &Sandbox, file: &str, tail: &mut Tail, last: bool) -> Result<bool, String> {
        let (text, at) = sandbox.read(file, tail.at).await?;
        let news = at > tail.at;
        tail.at = at;
        tail.begun.push_str(&text);
        let whole = match tail.begun.rfind('\n') {
            _ if last && !news => std::mem::take(&mut tail.begun),
            Some(end) => tail.begun.drain(..=end).collect(),
            None => String::new(),
        };
        for line in whole.lines() {
            let line = match &self.name {
                Some(name) => format!("[{name}] {line}"),
                None => line.to_owned(),
            };
            match file {
                "stdout" => self.screen.data(&format!("{line}\n")),
                _ => self.screen.talk(&line),
            }
        }
        Ok(news)
    }
}
