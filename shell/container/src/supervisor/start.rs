//! From the spec on disk to a running main process.
//!
//! The order makes every moment recoverable: the record, which names the processes, is there before the spec is gone;
//! the spec is gone before the program runs; and whoever takes the spec away, supervisor or recovering agent, decides
//! alone whether the container starts.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use meseta_linux::fs::{Folder, Reserved};
use meseta_linux::signal::SignalFd;
use meseta_linux::spawn::{self, Blocked, Plan, ReleaseError};
use meseta_linux::{Identity, Pidfd, Signal, machine, this, wait};

use super::watch::Watch;
use crate::record::{self, Handshake, Process, Record, Status};
use crate::spec::{Orders, SPEC_MAX};

/// How the start went.
pub(super) enum Start {
    Running(Watch, Reserved),
    /// The agent has been told why.
    Failed(String),
    /// A later agent has taken the spec back: nothing is to run.
    Withdrawn,
}

/// Takes the container in that folder on. An error is one that could not even be told to the agent.
pub(super) fn start(folder: &Path) -> Result<Start, String> {
    let told = |error: io::Error| error.to_string();
    this::keep_descriptors_to_ourselves().map_err(told)?;
    this::own_session().map_err(told)?;
    this::become_subreaper().map_err(told)?;
    let signals = SignalFd::take_over(&[Signal::TERM, Signal::CHILD]).map_err(told)?;
    let (folder, room) = match open(folder) {
        Ok(opened) => opened,
        Err(reason) => return fail(None, reason),
    };
    match take_on(&folder, signals) {
        Ok(Some((watch, record))) => {
            tell(&Handshake::Started(record));
            Ok(Start::Running(watch, room))
        }
        Ok(None) => Ok(Start::Withdrawn),
        Err(reason) => {
            // A spec that was not taken on may hold secrets. If it is gone already, all the better.
            let _ = folder.remove_file(record::SPEC);
            fail(Some(room), reason)
        }
    }
}

/// The room is taken first: where there is none, nothing may start whose end could not be written down.
fn open(path: &Path) -> Result<(Folder, Reserved), String> {
    let opened = || Ok((Folder::open_trusted(path)?, record::reserve_status(Folder::open_trusted(path)?)?));
    opened().map_err(|error: io::Error| format!("cannot prepare {}: {error}", path.display()))
}

fn take_on(folder: &Folder, signals: SignalFd) -> Result<Option<(Watch, Record)>, String> {
    let Some(orders) = read_spec(folder)? else { return Ok(None) };
    if let Some(most) = orders.open_files {
        this::allow_open_files(most).map_err(|error| format!("cannot limit open files: {error}"))?;
    }
    let parent = orders.parent.map(parent).transpose()?;
    let sandbox = enter(&orders)?;
    let plan = orders.spec.plan()?;
    let child = spawn::spawn(&plan).map_err(|error| format!("cannot fork: {error}"))?;
    let record = describe(&child, &orders, sandbox)?;
    record::write_record(folder, &record)
        .map_err(|error| format!("cannot write the container's record: {error}"))?;
    if !folder.remove_file(record::SPEC).map_err(|error| format!("cannot remove the spec: {error}"))? {
        return Ok(None); // the blocked child ends with us
    }
    let main = child.pid();
    release(child, &plan)?;
    Ok(Some((Watch::new(signals, main, orders.spec.ends_with_agent, parent)?, record)))
}

/// `None` if it was taken back before we came.
fn read_spec(folder: &Folder) -> Result<Option<Orders>, String> {
    match folder.read(record::SPEC, SPEC_MAX) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map(Some).map_err(|error| format!("the spec is damaged: {error}"))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read the spec: {error}")),
    }
}

fn parent(parent: Process) -> Result<Pidfd, String> {
    match Pidfd::open(Identity::from(parent)) {
        Ok(Some(handle)) => Ok(handle),
        Ok(None) => Err("the parent container has ended".to_owned()),
        Err(error) => Err(format!("cannot watch the parent container: {error}")),
    }
}

/// Makes the sandbox the working directory, ours and so the child's, with our rights: the way to a nested sandbox may be
/// closed to its user. Returns its path without symlinks.
fn enter(orders: &Orders) -> Result<PathBuf, String> {
    let place = &orders.spec.sandbox;
    let enter = || {
        this::work_in(&place.open()?)?;
        std::env::current_dir()
    };
    enter().map_err(|error| format!("cannot enter the sandbox {}: {error}", place.path().display()))
}

fn describe(child: &Blocked, orders: &Orders, sandbox: PathBuf) -> Result<Record, String> {
    let own = Identity::own().map_err(|error| error.to_string())?;
    let main = Identity::of(child.pid()).ok_or("the started process ended at once")?;
    let boot_id = machine::boot_id().map_err(|error| format!("cannot read the boot id: {error}"))?;
    Ok(Record {
        boot_id,
        supervisor: own.into(),
        main: main.into(),
        variable: mark(orders, &sandbox),
        sandbox,
        ends_with_agent: orders.spec.ends_with_agent,
    })
}

fn mark(orders: &Orders, sandbox: &Path) -> Option<String> {
    let (name, value) = orders.spec.environment.iter().rev().find(|(name, _)| name == "MESOS_SANDBOX")?;
    let leads_there = std::fs::canonicalize(value).is_ok_and(|path| path == sandbox);
    leads_there.then(|| format!("{name}={value}"))
}

fn release(child: Blocked, plan: &Plan) -> Result<(), String> {
    match child.release() {
        Ok(()) => Ok(()),
        Err(ReleaseError::Start(failure)) => {
            // It has told us why and exits; it is the only child we have.
            let _ = wait::reap_any();
            Err(plan.explain(failure))
        }
        Err(error @ ReleaseError::Pipe(_)) => Err(error.to_string()),
    }
}

/// Writes it down for a later agent, in case this one is gone, and tells this one.
fn fail(room: Option<Reserved>, reason: String) -> Result<Start, String> {
    let written = room.map_or(Ok(()), |room| record::write_status(room, &Status::not_started(&reason)));
    tell(&Handshake::Failed(reason.clone()));
    match written {
        Ok(()) => Ok(Start::Failed(reason)),
        Err(error) => Err(format!("{reason}; nor can that be written down: {error}")),
    }
}

/// An agent that went away meanwhile is told nothing, and reads the record when it is back.
fn tell(handshake: &Handshake) {
    if let Ok(text) = serde_json::to_vec(handshake) {
        let _ = io::stdout().write_all(&text).and_then(|()| io::stdout().flush());
    }
    let _ = this::close_stdout();
}
