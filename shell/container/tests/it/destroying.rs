//! Destroying: nothing escapes.

use meseta_container::Exit;
use meseta_linux::{Identity, Signal, pidfd};

use crate::world::{World, id, supervisor_of, told};

#[tokio::test]
async fn a_daemon_that_forked_twice_and_left_its_session_is_killed() {
    let world = World::new();
    let script = "setsid sh -c '(trap \"\" TERM HUP; cd /; exec env -i sleep 1000) & echo $! > pid'; cat pid > pids; sleep 1000";
    let running = world.launch("c", script).await;
    let daemon = world.pids("c", 1).await[0];
    assert_eq!(supervisor_of(daemon).pid, running.supervisor_pid() as i32);
    told(world.launcher.destroy(&id("c")).await.unwrap(), "terminated with signal Killed");
    assert!(!daemon.runs());
}

#[tokio::test]
async fn processes_that_multiply_and_ignore_signals_are_killed() {
    let world = World::new();
    let script = "trap '' TERM INT HUP; fork() { while :; do sleep 1000 & sleep 0.01; done; }; fork & fork & echo $$ > pids; fork";
    world.launch("c", script).await;
    world.pids("c", 1).await;
    told(world.launcher.destroy(&id("c")).await.unwrap(), "terminated with signal Killed");
    let left = meseta_linux::procfs::all().unwrap().into_iter().filter(|stat| {
        !stat.ended()
            && meseta_linux::procfs::working_directory(stat.pid)
                .is_some_and(|cwd| cwd == world.sandbox("c").path())
    });
    assert_eq!(left.count(), 0);
}

#[tokio::test]
async fn a_stopped_container_and_a_stopped_supervisor_are_no_obstacle() {
    let world = World::new();
    let running = world.launch("c", "kill -STOP $$").await;
    let supervisor = Identity::of(running.supervisor_pid() as i32).unwrap();
    assert!(pidfd::signal(supervisor, Signal::STOP).unwrap());
    told(world.launcher.destroy(&id("c")).await.unwrap(), "terminated with signal Killed");
}

#[tokio::test]
async fn destroying_is_legal_at_any_time_and_more_than_once() {
    let world = World::new();
    assert_eq!(world.launcher.destroy(&id("none")).await, None);
    world.run("c", "exit 3").await;
    told(world.launcher.destroy(&id("c")).await.unwrap(), "exited with status 3");
    let spec = world.spec("d", &["sleep", "1000"]);
    let launch = tokio::spawn({
        let launcher = world.launcher.clone();
        async move { launcher.launch(id("d"), spec).await }
    });
    // Before, amid or after the launch: in the end there is either no container or an ended one.
    let name = id("d");
    let (one, two) = tokio::join!(world.launcher.destroy(&name), world.launcher.destroy(&name));
    let launched = launch.await.unwrap();
    if let (Ok(running), None, None) = (&launched, &one, &two) {
        world.launcher.destroy(running.id()).await;
    }
    assert!(launched.map_or(true, |running| matches!(running.exit(), Some(Exit::Status(_)))));
}

#[tokio::test]
async fn what_still_runs_is_not_forgotten() {
    let world = World::new();
    world.launch("c", "sleep 1000").await;
    let error = world.launcher.forget(&id("c")).await.unwrap_err().to_string();
    assert_eq!(error, "the container c is still running: destroy it first");
    world.launcher.destroy(&id("c")).await;
    world.launcher.forget(&id("c")).await.unwrap();
    world.launcher.forget(&id("c")).await.unwrap();
    assert!(world.launcher.get(&id("c")).is_none());
}
