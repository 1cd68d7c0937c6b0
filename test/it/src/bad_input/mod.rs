//! Hostile input, sent to a real master and a real agent.
//!
//! For all of it holds: the answer is a 4xx that names the thing, or what the protocol has instead (an update with
//! TASK_ERROR, a closed link); the same process serves on; and its memory stays within bounds.

mod bodies;
mod chunks;
pub mod links;
mod numbers;
mod targets;
mod texts;
mod uuids;

use crate::harness::{Cluster, Daemon, http, raw};

/// Memory that one attack may leave behind, in kilobytes: a few of the largest bodies.
const GROWTH_KB: u64 = 200 << 10;

/// A daemon under attack.
pub struct Victim<'a> {
    pub daemon: &'a Daemon,
    pub is_master: bool,
    resident_kb: u64,
}

impl<'a> Victim<'a> {
    pub fn new(daemon: &'a Daemon, is_master: bool) -> Victim<'a> {
        Victim { daemon, is_master, resident_kb: daemon.resident_kb() }
    }

    /// Every place that takes calls in its own messages.
    pub fn apis(&self) -> [&'static str; 2] {
        if self.is_master { ["/api/v1", "/api/v1/scheduler"] } else { ["/api/v1", "/api/v1/executor"] }
    }

    /// Sends bytes; they must be refused with one of these statuses, in words that hold `word`.
    #[track_caller]
    pub fn refuses(&self, bytes: &[u8], statuses: &[u16], word: &str) {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(160)]).into_owned();
        let answered = raw::exchange(&self.daemon.address(), bytes);
        assert!(statuses.contains(&answered.status), "{shown:?}: {answered:?}, not {statuses:?}");
        assert!(answered.body.contains(word), "{shown:?}: {:?} does not say {word:?}", answered.body);
    }

    /// POSTs a body; it must be refused with 400, in words that hold `word`.
    #[track_caller]
    pub fn refuses_body(&self, path: &str, media: &'static str, body: &[u8], word: &str) {
        let shown = String::from_utf8_lossy(&body[..body.len().min(160)]).into_owned();
        let reply = http::post(&self.daemon.url(path), media, body.to_vec()).expect("it answers");
        assert_eq!(reply.status, 400, "{path} {shown:?}: {}", reply.text());
        assert!(reply.text().contains(word), "{path} {shown:?}: {:?} does not say {word:?}", reply.text());
    }

    /// It lives, it serves, it is no larger than it may be.
    #[track_caller]
    pub fn is_unharmed(&self) {
        let reply = http::get(&self.daemon.url("/health")).expect("it serves");
        assert_eq!(reply.status, 200, "{}", reply.text());
        let grown = self.daemon.resident_kb().saturating_sub(self.resident_kb);
        assert!(grown < GROWTH_KB, "it grew by {grown} kB");
    }
}

/// Attacks a master and its agent; neither may be harmed, nor have been started twice.
#[track_caller]
pub fn each(attack: impl Fn(&Victim<'_>)) {
    let mut cluster = Cluster::with_agent();
    let victims = [Victim::new(&cluster.master, true), Victim::new(&cluster.agents[0], false)];
    for victim in &victims {
        attack(victim);
        victim.is_unharmed();
    }
    live(&mut cluster);
}

/// Both processes are those that were started, and still know each other.
#[track_caller]
pub fn live(cluster: &mut Cluster) {
    assert_eq!(cluster.master.ended(), None);
    for agent in &mut cluster.agents {
        assert_eq!(agent.ended(), None);
    }
    cluster.wait_registered(cluster.agents.len() as u64);
}

/// A request with these headers (each with its CRLF) and this body, that says nothing of the body's length.
pub fn request(line: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("{line}\r\nHost: it\r\n{headers}\r\n{body}").into_bytes()
}
