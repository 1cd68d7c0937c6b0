//! The small files of a container's runtime folder, and what the supervisor tells the agent when it starts.
//!
//! Both files are JSON in a sealed record, so that a torn or spoiled one is known as such.

use std::fmt;
use std::io;
use std::path::PathBuf;

use meseta_journal::{Damage, Kind, open, seal};
use meseta_linux::fs::{Folder, Reserved};
use meseta_linux::{Identity, WaitStatus};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::Exit;

pub(crate) const SPEC: &str = "spec";
pub(crate) const RECORD: &str = "record";
pub(crate) const STATUS: &str = "status";
pub(crate) const LOG: &str = "log";
pub(crate) const NESTED: &str = "containers";

/// Room that is taken for `status` before the container starts, and so the longest it can be.
const STATUS_MAX: u64 = 4096;
/// The longest reason of a failed start; longer ones are cut. As JSON a character may take six times its bytes.
const REASON_MAX: usize = 600;
/// A record holds a path, which JSON may lengthen.
const RECORD_MAX: u64 = 32 << 10;

/// A process as it is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Process {
    pid: i32,
    started_ticks: u64,
}

impl From<Identity> for Process {
    fn from(identity: Identity) -> Self {
        Self { pid: identity.pid, started_ticks: identity.started_ticks }
    }
}

impl From<Process> for Identity {
    fn from(process: Process) -> Self {
        Self { pid: process.pid, started_ticks: process.started_ticks }
    }
}

/// The file `record`: who belongs to the container. Worth nothing after a restart of the machine, and so not flushed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) boot_id: String,
    pub(crate) supervisor: Process,
    pub(crate) main: Process,
    /// Without symlinks.
    pub(crate) sandbox: PathBuf,
    /// `MESOS_SANDBOX=…` as the container finds it, if it does lead to its sandbox and so marks its processes.
    pub(crate) variable: Option<String>,
    pub(crate) ends_with_agent: bool,
}

/// The file `status`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    /// As wait(2) told it.
    Exited {
        raw: i32,
    },
    NotStarted {
        reason: String,
    },
}

impl Status {
    pub(crate) fn not_started(reason: &str) -> Self {
        Self::NotStarted { reason: shortened(reason).to_owned() }
    }
}

impl From<Status> for Exit {
    fn from(status: Status) -> Self {
        match status {
            Status::Exited { raw } => Self::Status(WaitStatus::from_raw(raw)),
            Status::NotStarted { reason } => Self::NotStarted(reason),
        }
    }
}

/// What the supervisor says through its stdout, once, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Handshake {
    Started(Record),
    Failed(String),
}

/// Why a file could not be had.
#[derive(Debug)]
pub(crate) enum ReadError {
    Missing,
    /// It was read, but is not what was written.
    Damaged(String),
    Io(io::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("it is missing"),
            Self::Damaged(how) => f.write_str(how),
            Self::Io(error) => write!(f, "cannot read it: {error}"),
        }
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            // A folder where the file should be is as little what was written.
            io::ErrorKind::InvalidData | io::ErrorKind::IsADirectory => Self::Damaged(error.to_string()),
            _ => Self::Io(error),
        }
    }
}

pub(crate) fn read_record(folder: &Folder) -> Result<Record, ReadError> {
    decode(&folder.read(RECORD, RECORD_MAX)?)
}

pub(crate) fn write_record(folder: &Folder, record: &Record) -> io::Result<()> {
    folder.write(RECORD, &encode(record)?)
}

pub(crate) fn read_status(folder: &Folder) -> Result<Status, ReadError> {
    decode(&folder.read(STATUS, STATUS_MAX)?)
}

/// Takes the room for the status of the container in that folder.
pub(crate) fn reserve_status(folder: Folder) -> io::Result<Reserved> {
    Reserved::new(folder, STATUS, STATUS_MAX)
}

/// Writes the status so that it survives a power cut.
pub(crate) fn write_status(room: Reserved, status: &Status) -> io::Result<()> {
    room.commit(STATUS, &encode(status)?)
}

fn encode(value: &impl Serialize) -> io::Result<Vec<u8>> {
    Ok(seal(Kind::Container, &serde_json::to_vec(value)?))
}

fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ReadError> {
    let payload =
        open(Kind::Container, bytes).map_err(|damage: Damage| ReadError::Damaged(damage.to_string()))?;
    serde_json::from_slice(payload).map_err(|error| ReadError::Damaged(error.to_string()))
}

fn shortened(text: &str) -> &str {
    &text[..text.floor_char_boundary(REASON_MAX)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_status_fits_into_its_room() {
        let status = Status::not_started(&"\u{1}".repeat(10_000));
        assert!(encode(&status).unwrap().len() as u64 <= STATUS_MAX);
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_noticed() {
        let whole = encode(&Status::Exited { raw: 256 }).unwrap();
        assert_eq!(decode::<Status>(&whole).unwrap(), Status::Exited { raw: 256 });
        assert!((0..whole.len()).all(|length| decode::<Status>(&whole[..length]).is_err()));
        for bit in 0..whole.len() * 8 {
            let mut spoiled = whole.clone();
            spoiled[bit / 8] ^= 1 << (bit % 8);
            assert!(decode::<Status>(&spoiled).is_err(), "bit {bit}");
        }
    }
}
