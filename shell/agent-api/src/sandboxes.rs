//! Sandboxes of the past: which there are, and how full their disk is.

use std::path::{Path, PathBuf};
use std::time::Duration;

use meseta_agent::paths::LEVELS;
use meseta_agent::{FoundSandbox, Input};
use meseta_container::sandbox::{self, SandboxError};
use meseta_journal::RelPath;
use meseta_model::Wall;
use meseta_runtime::{Handle, Stop};

/// All folders of agents, frameworks, executors and runs that hold sandboxes, each before those in it.
pub(crate) fn find(work_dir: &str) -> Result<Vec<FoundSandbox>, SandboxError> {
    let mut found = Vec::new();
    let mut left: Vec<(RelPath, usize)> = RelPath::new(LEVELS[0]).into_iter().map(|path| (path, 0)).collect();
    while let Some((folder, level)) = left.pop() {
        for entry in sandbox::folders(&Path::new(work_dir).join(folder.as_str()))? {
            // A name that is no path of ours was not made by an agent.
            let Ok(path) = folder.join(&entry.name) else { continue };
            if let Some(next) = LEVELS.get(level + 1)
                && let Ok(below) = path.join(next)
            {
                left.push((below, level + 1));
            }
            found.push(FoundSandbox { path, changed: Wall(entry.changed_ns) });
        }
    }
    found.sort_by(|one, other| one.path.names().cmp(other.path.names()));
    Ok(found)
}

/// Tells how much of the disk is in use, again and again.
pub(crate) async fn watch(work_dir: PathBuf, interval: Duration, handle: Handle<Input>, stop: Stop) {
    let mut ticks = tokio::time::interval(interval);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut stopped = std::pin::pin!(stop.stopped());
    loop {
        tokio::select! {
            () = &mut stopped => return,
            _ = ticks.tick() => {}
        }
        match sandbox::space(&work_dir) {
            Ok(space) if space.total > 0 => {
                // What is set aside for root is not in use (Mesos: fs::usage).
                let share = space.used as f64 / space.total as f64;
                if handle.send(Input::DiskUsed { share }).await.is_err() {
                    return;
                }
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "sandboxes are kept for --gc_delay, whatever room there is"),
        }
    }
}
