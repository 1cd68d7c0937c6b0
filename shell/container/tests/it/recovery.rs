//! The agent ends and another one comes.
//!
//! The agent that ends is this test program started again, which runs [`as_an_agent_that_is_killed`] alone.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use meseta_container::sandbox::Place;
use meseta_container::{ContainerSpec, Launcher, Recovered, RecoveredState};
use meseta_linux::procfs::Stat;
use meseta_linux::{Identity, Signal, pidfd};

use crate::world::{SUPERVISOR, World, environment, gone, id, make_sandbox, supervisor_of, told, within};

const ROLE: &str = "MESETA_TEST_AGENT";

/// Only when started by [`agent`]: launches the containers that it was told to, says so, and waits to be killed.
#[tokio::test]
async fn as_an_agent_that_is_killed() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let (folder, scripts) = role.split_once('\n').unwrap();
    let launcher = Launcher::new(Path::new(folder).join("run"), SUPERVISOR).unwrap();
    for line in scripts.lines() {
        let [name, tether, script] = line.splitn(3, ' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let below = Path::new("work").join(name.replace('/', "/containers/"));
        let sandbox = Place { root: folder.into(), below };
        make_sandbox(&sandbox, None);
        let spec = ContainerSpec {
            program: "sh".into(),
            argv: ["sh", "-c", script].map(str::to_owned).into(),
            environment: environment(&sandbox),
            user: None,
            sandbox,
            stdout: "stdout".into(),
            stderr: "stderr".into(),
            ends_with_agent: tether == "ends",
        };
        launcher.launch(id(name), spec).await.unwrap();
    }
    eprintln!("\nlaunched");
    std::future::pending::<()>().await;
}

/// Starts an agent that launches `NAME lives|ends SCRIPT` for each line, and returns once it has.
fn agent(world: &World, lines: &[&str]) -> Child {
    let role = format!("{}\n{}", world.folder.path().display(), lines.join("\n"));
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "recovery::as_an_agent_that_is_killed", "--nocapture"])
        .env(ROLE, role)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    assert!(lines.by_ref().inspect(|line| eprintln!("agent: {line}")).any(|line| line == "launched"));
    child
}

fn kill(mut agent: Child) {
    agent.kill().unwrap();
    agent.wait().unwrap();
}

/// The one whose parent is a supervisor.
fn main_of(processes: &[Identity]) -> Identity {
    let by_supervisor = |process: &&Identity| {
        let line = std::fs::read(format!("/proc/{}/cmdline", supervisor_of(**process).pid)).unwrap();
        line.starts_with(b"meseta\0supervise\0") && Stat::of(process.pid).unwrap().session == process.pid
    };
    *processes.iter().find(by_supervisor).unwrap()
}

async fn recover(world: &World) -> Vec<Recovered> {
    world.launcher.recover().await.unwrap()
}

fn describe(recovered: &[Recovered]) -> Vec<String> {
    let state = |state: &RecoveredState| match state {
        RecoveredState::Running(_) => "running".to_owned(),
        RecoveredState::Ended(exit) => exit.to_string(),
    };
    recovered.iter().map(|one| format!("{}: {}", one.id, state(&one.state))).collect()
}

#[tokio::test]
async fn a_container_outlives_its_agent_and_is_found_again() {
    let world = World::new();
    let killed = agent(&world, &["c lives echo $$ > pids; until [ -f go ]; do sleep 0.01; done; exit 3"]);
    let process = world.pids("c", 1).await[0];
    kill(killed);
    assert!(process.runs());
    let found = recover(&world).await;
    assert_eq!(describe(&found), ["c: running"]);
    let running = world.launcher.get(&id("c")).unwrap();
    assert_eq!(running.pid() as i32, process.pid);
    std::fs::write(world.path("c", "go"), "").unwrap();
    told(within(running.wait()).await, "exited with status 3");
}

#[tokio::test]
async fn an_end_while_no_agent_was_there_is_told_exactly() {
    let world = World::new();
    let exits = "c lives echo $$ > pids; until [ -f go ]; do sleep 0.01; done; exit 3";
    let killed = agent(&world, &[exits, "d lives echo $$ > pids; sleep 1000"]);
    let (c, d) = (world.pids("c", 1).await[0], world.pids("d", 1).await[0]);
    let supervisors = [supervisor_of(c), supervisor_of(d)];
    kill(killed);
    std::fs::write(world.path("c", "go"), "").unwrap();
    pidfd::signal(d, Signal::SEGV).unwrap();
    for supervisor in supervisors {
        gone(supervisor).await;
    }
    let found = describe(&recover(&world).await);
    assert_eq!(found[0], "c: exited with status 3");
    assert!(found[1].starts_with("d: terminated with signal Segmentation fault"), "{found:?}");
}

#[tokio::test]
async fn a_container_that_is_to_end_with_its_agent_does() {
    let world = World::new();
    let script = "c ends setsid -f sh -c 'echo $$ > pids; sleep 1000'; echo $$ > pids; sleep 1000";
    let killed = agent(&world, &[script]);
    let processes = world.pids("c", 2).await;
    let supervisor = supervisor_of(main_of(&processes));
    kill(killed);
    gone(supervisor).await;
    assert!(processes.iter().all(|process| !process.runs()));
    assert_eq!(describe(&recover(&world).await), ["c: terminated with signal Killed"]);
}

#[tokio::test]
async fn nested_containers_are_found_again_and_destroyed_with_their_parent() {
    let world = World::new();
    kill(agent(&world, &["a lives sleep 1000", "a/b lives sleep 1000", "a/b/c lives sleep 1000"]));
    let found = recover(&world).await;
    assert_eq!(describe(&found), ["a: running", "a.b: running", "a.b.c: running"]);
    told(world.launcher.destroy(&id("a")).await.unwrap(), "terminated with signal Killed");
    assert!(["a/b", "a/b/c"].iter().all(|name| world.launcher.get(&id(name)).unwrap().exit().is_some()));
}

#[tokio::test]
async fn a_supervisor_killed_while_no_agent_was_there_leaves_nothing_alive() {
    let world = World::new();
    let script = "c lives setsid sh -c 'sleep 1000 & echo $! > pids; wait' & echo $$ > pids; wait";
    let killed = agent(&world, &[script]);
    let processes = world.pids("c", 2).await;
    let main = main_of(&processes);
    kill(killed);
    pidfd::signal(supervisor_of(main), Signal::KILL).unwrap();
    gone(main).await;
    assert_eq!(processes.iter().filter(|process| process.runs()).count(), 1);
    assert_eq!(describe(&recover(&world).await), ["c: ended in a way that nobody saw"]);
    assert!(processes.iter().all(|process| !process.runs()));
}

#[tokio::test]
async fn a_container_that_had_not_started_never_does() {
    let world = World::new();
    world.spec("c", &["true"]);
    let folder = world.runtime_dir("c");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("spec"), "{}").unwrap();
    assert_eq!(
        describe(&recover(&world).await),
        ["c: not started: the agent ended before the container was started"]
    );
    let late =
        Command::new(SUPERVISOR).arg("supervise").arg(format!("--runtime_dir={}", folder.display())).output();
    assert!(late.unwrap().status.success());
    assert!(!folder.join("record").exists() && !folder.join("status").exists());
}

/// The record of a container that runs, changed by `change`.
async fn with_record(change: impl FnOnce(String) -> String) -> (World, Identity, Vec<Recovered>) {
    let world = World::new();
    let running = world.launch("c", "sleep 1000").await;
    let main = Identity::of(running.pid() as i32).unwrap();
    let path = world.runtime_dir("c").join("record");
    let sealed = std::fs::read(&path).unwrap();
    let payload = meseta_journal::open(meseta_journal::Kind::Container, &sealed).unwrap();
    let changed = change(String::from_utf8(payload.to_vec()).unwrap());
    std::fs::write(&path, meseta_journal::seal(meseta_journal::Kind::Container, changed.as_bytes())).unwrap();
    let found = world.later_launcher().recover().await.unwrap();
    (world, main, found)
}

#[tokio::test]
async fn whoever_has_the_pid_of_another_start_is_left_alone() {
    let earlier = |record: String| record.replace("\"started_ticks\":", "\"started_ticks\":1");
    let (world, main, found) = with_record(earlier).await;
    assert_eq!(describe(&found), ["c: ended in a way that nobody saw"]);
    assert!(main.runs());
    world.launcher.destroy(&id("c")).await;
}

#[tokio::test]
async fn after_a_restart_of_the_machine_nobody_is_touched() {
    let another_boot = |record: String| {
        let own = meseta_container::detect::boot_id().unwrap();
        record.replace(&own, "00000000-0000-0000-0000-000000000000")
    };
    let (world, main, found) = with_record(another_boot).await;
    assert_eq!(describe(&found), ["c: ended in a way that nobody saw"]);
    assert!(main.runs());
    world.launcher.destroy(&id("c")).await;
}

#[tokio::test]
async fn spoiled_files_are_named_and_what_runs_behind_them_is_ended() {
    let world = World::new();
    world.run("ended", "exit 3").await;
    let running = world.launch("running", "sleep 1000").await;
    let main = Identity::of(running.pid() as i32).unwrap();
    for path in [world.runtime_dir("ended").join("status"), world.runtime_dir("running").join("record")] {
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[20] ^= 1;
        std::fs::write(&path, bytes).unwrap();
    }
    let found = world.later_launcher().recover().await.unwrap();
    let told = describe(&found);
    assert_eq!(told[0], "ended: ended in a way that nobody saw");
    assert!(told[1].starts_with("running: terminated with signal Killed"), "{told:?}");
    for (one, file) in
        found.iter().zip(["containers/ended/status: its checksum", "containers/running/record: its checksum"])
    {
        assert!(one.damage.as_ref().unwrap().contains(file), "{:?}", one.damage);
    }
    assert!(!main.runs());
}

#[tokio::test]
async fn what_runs_below_an_emptied_runtime_folder_is_ended() {
    let world = World::new();
    let script = "sleep 1000 & echo $! > pids; wait";
    let (gone, kept) = (world.launch("gone", script).await, world.launch("kept", script).await);
    let all = [world.pids("gone", 1).await[0], world.pids("kept", 1).await[0]];
    let mains = [&gone, &kept].map(|running| Identity::of(running.pid() as i32).unwrap());
    std::fs::remove_dir_all(world.runtime_dir("gone")).unwrap();
    let found = world.later_launcher().recover().await.unwrap();
    assert_eq!(describe(&found), ["kept: running"]);
    assert_eq!([all, mains].map(|pair| pair.map(|process| process.runs())), [[false, true]; 2]);
}

#[tokio::test]
async fn a_thousand_ended_containers_are_told() {
    let world = World::new();
    world.run("c0", "exit 9").await;
    let status = std::fs::read(world.runtime_dir("c0").join("status")).unwrap();
    for number in 1..1000 {
        let folder = world.runtime_dir(&format!("c{number}"));
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("status"), &status).unwrap();
    }
    let found = world.later_launcher().recover().await.unwrap();
    assert_eq!(found.len(), 1000);
    assert!(
        found
            .iter()
            .all(|one| matches!(&one.state, RecoveredState::Ended(exit) if exit.raw() == Some(9 << 8)))
    );
}
