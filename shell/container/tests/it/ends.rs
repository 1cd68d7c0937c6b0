//! How ends are told.

use meseta_linux::Identity;
use tokio::task::JoinSet;

use crate::world::{World, gone, id, told};

#[tokio::test]
async fn every_exit_code_is_told() {
    let world = World::new();
    for chunk in (0..=255_u8).collect::<Vec<_>>().chunks(16) {
        let mut ends = JoinSet::new();
        for code in chunk.iter().copied() {
            let running = world.launch(&format!("c{code}"), &format!("exit {code}")).await;
            ends.spawn(async move { (code, running.wait().await) });
        }
        while let Some(end) = ends.join_next().await {
            let (code, exit) = end.unwrap();
            assert_eq!(exit.raw(), Some(i32::from(code) << 8), "{code}: {exit}");
        }
    }
}

#[tokio::test]
async fn every_signal_that_kills_is_told() {
    let world = World::new();
    for signal in [1, 2, 3, 6, 9, 13, 14, 15, 10, 12] {
        let exit = world.run(&format!("s{signal}"), &format!("ulimit -c 0; kill -{signal} $$")).await;
        assert_eq!(exit.raw(), Some(signal), "{exit}");
    }
    told(world.run("kill", "kill -KILL $$").await, "terminated with signal Killed");
    told(world.run("term", "kill $$").await, "terminated with signal Terminated");
}

#[tokio::test]
async fn programs_that_end_at_once_are_told_like_others() {
    let world = World::new();
    for round in 0..100 {
        let name = format!("r{round}");
        let (program, raw) = if round % 2 == 0 { ("true", 0) } else { ("false", 256) };
        let running = world.launcher.launch(id(&name), world.spec(&name, &[program])).await.unwrap();
        assert_eq!(running.wait().await.raw(), Some(raw));
        world.launcher.forget(&id(&name)).await.unwrap();
        assert!(!world.runtime_dir(&name).exists());
    }
}

#[tokio::test]
async fn an_end_can_be_asked_for_by_many_and_again() {
    let world = World::new();
    let running = world.launch("c", "sleep 1000").await;
    let waits: Vec<_> = (0..5)
        .map(|_| {
            tokio::spawn({
                let running = running.clone();
                async move { running.wait().await }
            })
        })
        .collect();
    assert_eq!(running.exit(), None);
    running.signal(9).unwrap();
    for wait in waits {
        let exit = wait.await.unwrap();
        assert_eq!(Some(&exit), running.exit().as_ref());
    }
    assert!(!running.signal(9).unwrap());
}

#[tokio::test]
async fn what_the_main_process_leaves_ends_with_it() {
    let world = World::new();
    let script = "sleep 1000 & echo $! > pids; setsid sh -c 'sleep 1000 & echo $! >> pids; echo $$ >> pids; wait' & \
                  until [ -f go ]; do sleep 0.01; done; exit 7";
    let running = world.launch("c", script).await;
    let pids = world.pids("c", 3).await;
    std::fs::write(world.path("c", "go"), "").unwrap();
    told(running.wait().await, "exited with status 7");
    assert!(pids.iter().all(|process| !process.runs()));
}

#[tokio::test]
async fn the_main_process_does_not_outlive_its_supervisor() {
    let world = World::new();
    let running =
        world.launch("c", "setsid -f sleep 1000; sleep 1000 & echo $! >> pids; echo $$ >> pids; wait").await;
    let processes = world.pids("c", 2).await;
    let supervisor = Identity::of(running.supervisor_pid() as i32).unwrap();
    assert!(meseta_linux::pidfd::signal(supervisor, meseta_linux::Signal::KILL).unwrap());
    told(running.wait().await, "ended in a way that nobody saw");
    for process in processes {
        gone(process).await;
    }
    let sandbox = world.sandbox("c").path();
    let left = meseta_linux::procfs::all().unwrap().into_iter().filter(|stat| {
        !stat.ended() && meseta_linux::procfs::working_directory(stat.pid).is_some_and(|cwd| cwd == sandbox)
    });
    assert_eq!(left.count(), 0);
}
