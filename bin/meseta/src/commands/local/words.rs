//! What `meseta local` says to the person who started it.

use std::time::Duration;

use super::cluster::Seen;

/// Where it serves.
pub fn ready(seen: &Seen, took: Duration, all: bool) -> String {
    let agents = match seen.agents.len() {
        1 => "an agent".to_owned(),
        count => format!("{count} agents"),
    };
    let state = match all {
        true => format!("ready after {:.1} s", took.as_secs_f64()),
        false => "serving; not all of its agents have joined yet".to_owned(),
    };
    let version = env!("CARGO_PKG_VERSION");
    let mut text = format!("Meseta {version}: a master with {agents}, {state}\n\n");
    text.push_str(&format!("  master    http://{}\n", seen.master));
    for (number, agent) in (1..).zip(&seen.agents) {
        let name = format!("agent {number}");
        text.push_str(&format!("  {name:<9} http://{}  {}\n", agent.address, agent.resources.flatten()));
    }
    text.push_str(&format!("  data      {}\n", seen.work_dir.display()));
    text
}

/// An agent ended, and so many are left.
pub fn without(ended: &str, left: usize) -> String {
    let rest = match left {
        0 => "it has no agent now".to_owned(),
        1 => "it has one agent left".to_owned(),
        count => format!("it has {count} agents left"),
    };
    format!(
        "meseta local: {ended}. The master goes on, {rest}; to have the agent back, stop with Ctrl-C and start the same \
         command again"
    )
}

/// What to try.
pub fn what_next(seen: &Seen) -> String {
    let (program, master) = (program(), seen.master);
    format!(
        "Try in another terminal:\n\n  \
         {program} execute --master={master} --name=hello --command='echo hello; sleep 2'\n  \
         curl -s http://{master}/state\n  \
         curl -s http://{master}/metrics/snapshot\n\n\
         Ctrl-C stops the cluster and all that runs on it."
    )
}

/// This program as the person would type it.
fn program() -> String {
    let called = std::env::args().next().unwrap_or_default();
    if called.rsplit('/').next() == Some("meseta") {
        return called;
    }
    let own = std::env::current_exe().ok();
    own.map_or_else(|| "meseta".to_owned(), |path| path.display().to_string())
}
