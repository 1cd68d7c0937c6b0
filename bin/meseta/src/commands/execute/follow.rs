//! Shows what tasks write, while they write it: their stdout on stdout, their stderr on stderr, line by line.

use std::collections::BTreeMap;
use std::io::IsTerminal;
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

/// Longest line that is kept back until it is whole.
const LINE_BYTES_MAX: usize = 1 << 20;

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
    begun: Vec<u8>,
}

impl Tail {
    /// Takes in what was read; gives what can be shown: whole lines, and at the end, or where a line is very long, what there
    /// is of one.
    fn ready(&mut self, read: &[u8], over: bool) -> Vec<u8> {
        self.at += read.len() as u64;
        self.begun.extend_from_slice(read);
        let whole = match self.begun.iter().rposition(|byte| *byte == b'\n') {
            _ if over => self.begun.len(),
            Some(end) => end + 1,
            None if self.begun.len() > LINE_BYTES_MAX => self.begun.len(),
            None => 0,
        };
        self.begun.drain(..whole).collect()
    }
}

/// Lines with the name before each.
fn named(name: &str, lines: &[u8]) -> Vec<u8> {
    let mut shown = Vec::with_capacity(lines.len());
    for line in lines.split_inclusive(|byte| *byte == b'\n') {
        shown.extend_from_slice(format!("[{name}] ").as_bytes());
        shown.extend_from_slice(line);
    }
    shown
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
        let read = sandbox.read(file, tail.at).await?;
        let news = !read.is_empty();
        let mut shown = tail.ready(&read, last && !news);
        if let Some(name) = &self.name {
            shown = named(name, &shown);
        }
        let data = file == "stdout";
        // What goes into a file or another program is what the task wrote, and nothing else.
        let exact = data && self.name.is_none() && !std::io::stdout().is_terminal();
        if !exact && shown.last().is_some_and(|byte| *byte != b'\n') {
            shown.push(b'\n');
        }
        match (shown.is_empty(), data) {
            (true, _) => {}
            (false, true) => self.screen.bytes(&shown),
            (false, false) => self.screen.pass_on(&shown),
        }
        Ok(news)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_lines_are_shown_as_they_are() {
        let mut tail = Tail::default();
        assert_eq!(tail.ready(b"\xffa\r\nb", false), b"\xffa\r\n");
        assert_eq!(tail.ready(b"\xc3", false), b"");
        assert_eq!(tail.ready(b"\xa9", false), b"");
        assert_eq!((tail.ready(b"", true), tail.at), ("bé".as_bytes().to_vec(), 7));
        let long = vec![b'x'; LINE_BYTES_MAX + 1];
        assert_eq!(tail.ready(&long, false), long);
        assert_eq!(named("n", b"a\n\n\xff"), b"[n] a\n[n] \n[n] \xff");
    }
}
