//! Reads the files of an earlier process: what they say, or why they say nothing.
//!
//! A file is believed only if it is whole. What cannot be read is reported beside what can: whether that stops the
//! start is for the caller to decide.

use std::collections::BTreeMap;

use bytes::Bytes;
use meseta_journal::{Kind, RelPath, log, open};
use meseta_model::{AgentId, ExecutorId, FrameworkId, TaskId};
use meseta_wire::Message;
use meseta_wire::internal::{
    AgentCheckpoint, DrainCheckpoint, ExecutorCheckpoint, FrameworkCheckpoint, ResourcesCheckpoint,
    TaskCheckpoint, UpdateEntry,
};

use crate::damage::Damage;
use crate::{Found, paths};

/// What the checkpoints of one agent say.
#[derive(Debug, Default)]
pub(crate) struct Checkpoints {
    pub agent: Option<AgentCheckpoint>,
    pub boot_id: Option<String>,
    pub drain: Option<DrainCheckpoint>,
    pub resources: Option<ResourcesCheckpoint>,
    pub frameworks: BTreeMap<FrameworkId, FrameworkCheckpoint>,
    pub executors: BTreeMap<(FrameworkId, ExecutorId), ExecutorCheckpoint>,
    pub tasks: Vec<(FrameworkId, ExecutorId, String, TaskId, TaskCheckpoint)>,
    pub updates: Vec<UpdateEntry>,
    /// The number of the newest entry of the log of updates, and its readable length.
    pub sequence: u64,
    pub log_length: usize,
    /// The end of the log is not whole: it must be rewritten before anything is added.
    pub torn: bool,
    /// What could not be read.
    pub damage: Vec<Damage>,
}

/// The id of the agent that `meta/slaves/latest` leads to.
pub(crate) fn latest(found: &Found) -> Option<AgentId> {
    let (_, target) = found.links.iter().find(|(path, _)| path.as_str() == paths::LATEST)?;
    let name = target.rsplit('/').next()?;
    AgentId::new(name).ok()
}

/// Reads all that concerns the agent `latest`.
pub(crate) fn read(found: &Found, agent: Option<&AgentId>) -> Checkpoints {
    let mut checkpoints = Checkpoints::default();
    for (path, bytes) in &found.files {
        let read = match (path.as_str(), agent) {
            (paths::BOOT_ID, _) => boot_id(bytes).map(|boot_id| checkpoints.boot_id = Some(boot_id)),
            (paths::RESOURCES, _) => {
                message(Kind::AgentResources, bytes).map(|resources| checkpoints.resources = Some(resources))
            }
            (_, Some(agent)) => match path.strip_prefix(&paths::agent(agent)) {
                Some(rest) => checkpoints.file(&rest, bytes),
                None => Ok(()),
            },
            (_, None) => Ok(()),
        };
        checkpoints.damage.extend(read.err().map(|reason| Damage::new(path, reason)));
    }
    checkpoints.damage.extend(unread(found, agent));
    checkpoints
}

/// What should tell something of this agent and could not even be read.
fn unread(found: &Found, agent: Option<&AgentId>) -> Vec<Damage> {
    let ours = |path: &RelPath| {
        let mut names = path.names();
        let of = (names.next() == Some(paths::AGENTS)).then(|| names.next()).flatten();
        of.is_none_or(|of| path.as_str() == paths::LATEST || agent.is_some_and(|agent| agent.as_str() == of))
    };
    let expected = |path: &RelPath| paths::kind(path).filter(|_| ours(path));
    let unreadable = found.unreadable.iter().filter(|(path, _)| expected(path).is_some());
    let misplaced = found
        .misplaced
        .iter()
        .filter_map(|(path, kind)| expected(path).map(|expected| Damage::misplaced(path, *kind, expected)));
    let nowhere = found.links.iter().filter(|(path, _)| path.as_str() == paths::LATEST && agent.is_none());
    let nowhere = nowhere.map(|(path, target)| {
        Damage::new(path, format!("it leads to {target:?}, which is no agent's folder"))
    });
    let unreadable = unreadable.map(|(path, reason)| Damage::new(path, reason.as_str()));
    misplaced.chain(unreadable).chain(nowhere).collect()
}

/// Whatever text it is: one that is not this boot's is another's.
fn boot_id(bytes: &Bytes) -> Result<String, String> {
    match std::str::from_utf8(bytes).map(str::trim) {
        Ok("") => Err("it is empty".to_owned()),
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn message<M: Message>(kind: Kind, bytes: &Bytes) -> Result<M, String> {
    let payload = open(kind, bytes).map_err(|damage| damage.to_string())?;
    M::decode(payload).map_err(|error| error.to_string())
}

impl Checkpoints {
    fn file(&mut self, path: &RelPath, bytes: &Bytes) -> Result<(), String> {
        let names: Vec<&str> = path.names().collect();
        let words = |error: meseta_model::IdError| error.to_string();
        match names[..] {
            ["slave.info"] => self.agent = Some(message(Kind::AgentInfo, bytes)?),
            ["drain.config"] => self.drain = Some(message(Kind::AgentDrain, bytes)?),
            ["updates"] => self.log(bytes)?,
            ["frameworks", framework, "framework.info"] => {
                let id = FrameworkId::new(framework).map_err(words)?;
                self.frameworks.insert(id, message(Kind::FrameworkInfo, bytes)?);
            }
            ["frameworks", framework, "executors", executor, "executor.info"] => {
                let ids =
                    (FrameworkId::new(framework).map_err(words)?, ExecutorId::new(executor).map_err(words)?);
                self.executors.insert(ids, message(Kind::ExecutorInfo, bytes)?);
            }
            [
                "frameworks",
                framework,
                "executors",
                executor,
                "runs",
                run,
                "tasks",
                task,
                paths::TASK_INFO,
            ] => {
                let framework = FrameworkId::new(framework).map_err(words)?;
                let executor = ExecutorId::new(executor).map_err(words)?;
                let task = TaskId::new(task).map_err(words)?;
                self.tasks.push((framework, executor, run.to_owned(), task, message(Kind::TaskInfo, bytes)?));
            }
            _ => {} // Not ours, or of a time when more was kept: left alone.
        }
        Ok(())
    }

    fn log(&mut self, bytes: &Bytes) -> Result<(), String> {
        let contents = log::read(bytes).map_err(|damage| damage.to_string())?;
        (self.sequence, self.log_length) = (contents.last_seq, contents.valid_len);
        for (record, number) in contents.records.iter().zip(contents.base + 1..) {
            // One before it was refused: nobody was told of it, nor of any that follow, and none may come in its place.
            if record.seq != number {
                self.torn = true;
                break;
            }
            self.updates.push(UpdateEntry::decode(&record.payload).map_err(|error| error.to_string())?);
        }
        match contents.tail {
            log::Tail::Clean => Ok(()),
            log::Tail::Torn { .. } => {
                self.torn = true;
                Ok(())
            }
            log::Tail::Damaged(damage) => {
                self.torn = true;
                Err(damage.to_string())
            }
        }
    }
}
