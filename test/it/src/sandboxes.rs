//! Old sandboxes go by themselves, and those in use stay.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::harness::scheduler::{framework, task};
use crate::harness::{Cluster, Daemon, Scheduler, http, until, wait};

/// The folders of runs below an agent's work_dir.
fn runs(agent: &Daemon) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(&agent.flags["work_dir"]).join("slaves")];
    for level in ["frameworks", "executors", "runs"] {
        let below = folders.iter().flat_map(|folder| entries(folder)).map(|folder| folder.join(level));
        folders = below.collect();
    }
    folders.iter().flat_map(|folder| entries(folder)).collect()
}

/// The folders in a folder; links are none.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}

fn metric(agent: &Daemon, name: &str) -> f64 {
    let metrics = agent.json("/metrics/snapshot").unwrap_or_default();
    metrics[name].as_f64().unwrap_or(-1.0)
}

fn watched_closely(agent: Daemon, gc_delay: &str) -> Daemon {
    agent.with("gc_delay", gc_delay).with("disk_watch_interval", "20ms")
}

fn run_to_its_end(scheduler: &mut Scheduler, id: &str) {
    let offer = scheduler.offer();
    let ends = task(id, json!({"command": {"value": "echo done"}}));
    scheduler.launch(&offer, vec![ends]).expect("it answers");
    scheduler.wait_for(id, "TASK_FINISHED");
}

#[test]
fn a_sandbox_goes_once_it_is_old_and_no_sooner() {
    let mut cluster = Cluster::new();
    let agent = watched_closely(cluster.agent(), "1weeks").serving();
    cluster.agents.push(agent);
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    let offer = scheduler.offer();
    let stays = task("stays", json!({"command": {"value": "sleep 1000"}}));
    scheduler.launch(&offer, vec![stays]).expect("it answers");
    scheduler.wait_for("stays", "TASK_RUNNING");
    let used = runs(&cluster.agents[0]);
    run_to_its_end(&mut scheduler, "ends");
    // Its run, and its executor's folder.
    wait::until_true("it is of no use any more", || {
        metric(&cluster.agents[0], "gc/path_removals_pending") == 2.0
    });
    assert_eq!((used.len(), runs(&cluster.agents[0]).len()), (1, 2));

    // A later process finds it, and keeps it for less long.
    let agent = &mut cluster.agents[0];
    agent.kill();
    agent.flags.insert("gc_delay".to_owned(), "100ms".to_owned());
    agent.start(&[]);
    agent.wait_serving();
    wait::until_true("the old one is gone", || runs(&cluster.agents[0]) == used);
    wait::until_true("that is counted", || metric(&cluster.agents[0], "gc/path_removals_succeeded") >= 1.0);
    let removed = Path::new(&cluster.agents[0].flags["work_dir"]).join(".removed");
    wait::until_true("its files are gone, too", || entries(&removed).is_empty());

    // And so goes what ends from now on, but not what runs.
    cluster.wait_registered(1);
    run_to_its_end(&mut scheduler, "ends too");
    wait::until_true("the next one is gone", || {
        runs(&cluster.agents[0]) == used && metric(&cluster.agents[0], "gc/path_removals_pending") == 0.0
    });
    assert!(used[0].join("stdout").exists(), "{used:?}");
    scheduler.call("KILL", "kill", json!({"task_id": {"value": "stays"}}));
    scheduler.wait_for("stays", "TASK_KILLED");
    let slaves = Path::new(&cluster.agents[0].flags["work_dir"]).join("slaves");
    until("all of the framework is gone", || {
        let frameworks = entries(&slaves).into_iter().map(|agent| agent.join("frameworks"));
        frameworks.flat_map(|folder| entries(&folder)).next().is_none().then_some(())
    });
    assert_eq!(metric(&cluster.agents[0], "gc/path_removals_failed"), 0.0);
}

#[test]
fn a_part_of_a_file_is_downloaded() {
    let cluster = Cluster::with_agent();
    let mut scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
    run_to_its_end(&mut scheduler, "ends");
    let agent = &cluster.agents[0];
    let file = runs(agent)[0].join("stdout");
    let written = std::fs::read(&file).expect("it wrote");
    let url = agent.url(&format!("/files/download?path={}", file.display()));
    let part = |range: &str| {
        let call = http::with_headers(meseta_http::Call::get(&url), &[("range", range)]);
        http::whole(call).map(|reply| (reply.status, reply.body.to_vec())).expect("it answers")
    };
    assert_eq!(part("bytes=1-2"), (206, written[1..3].to_vec()));
    assert_eq!(part("bytes=2-"), (206, written[2..].to_vec()));
    assert_eq!(part("bytes=-2"), (200, written.clone()));
    let (status, told) = part(&format!("bytes={}-", written.len()));
    assert_eq!((status, String::from_utf8_lossy(&told).contains("no more than")), (416, true));
}
