//! What a container finds, and why it may not start.

use std::os::unix::fs::PermissionsExt;

use meseta_container::{LaunchError, Launcher};

use crate::world::{World, id, told};

#[tokio::test]
async fn a_container_finds_its_sandbox_and_what_it_was_given() {
    let world = World::new();
    let mut spec = world.spec("c", &["sh", "-c", "pwd; env; echo err >&2; cat; ls -l /proc/self/fd | wc -l"]);
    spec.environment.push(("GREETING".into(), "hello = world".into()));
    let running = world.launcher.launch(id("c"), spec).await.unwrap();
    told(running.wait().await, "exited with status 0");
    let sandbox = world.sandbox("c").path().display().to_string();
    let mut lines: Vec<String> = world.read("c", "stdout").lines().map(str::to_owned).collect();
    lines[1..].sort();
    let expected = [
        "5",
        "GREETING=hello = world",
        &format!("MESOS_SANDBOX={sandbox}"),
        "PATH=/usr/bin:/bin",
        &format!("PWD={sandbox}"),
    ];
    assert_eq!((lines[0].as_str(), &lines[1..]), (sandbox.as_str(), &expected.map(str::to_owned)[..]));
    assert_eq!(world.read("c", "stderr"), "err\n");
}

#[tokio::test]
async fn it_may_open_as_many_files_as_the_agent_could_at_first() {
    // Fewer than anybody is given, and enough for the tests beside this one.
    meseta_linux::this::allow_open_files(500).unwrap();
    let most = meseta_linux::this::allow_most_open_files().unwrap();
    assert!(most.is_none_or(|most| most > 500), "{most:?}");
    let world = World::new();
    told(world.run("c", "ulimit -S -n; ulimit -H -n").await, "exited with status 0");
    let most = most.map_or("unlimited".to_owned(), |most| most.to_string());
    assert_eq!(world.read("c", "stdout"), format!("500\n{most}\n"));
}

#[tokio::test]
async fn it_leads_a_session_below_a_supervisor_that_names_its_folder() {
    let world = World::new();
    let running = world.launch("c", "sleep 1000").await;
    let main = meseta_linux::procfs::Stat::of(running.pid() as i32).unwrap();
    assert_eq!((main.session, main.parent), (main.pid, running.supervisor_pid() as i32));
    let supervisor = meseta_linux::procfs::Stat::of(main.parent).unwrap();
    assert_eq!(supervisor.session, supervisor.pid);
    let line = std::fs::read_to_string(format!("/proc/{}/cmdline", supervisor.pid)).unwrap();
    assert_eq!(line, format!("meseta\0supervise\0--runtime_dir={}\0", world.runtime_dir("c").display()));
    assert_eq!(std::fs::read(format!("/proc/{}/environ", supervisor.pid)).unwrap(), b"");
    world.launcher.destroy(&id("c")).await;
}

#[tokio::test]
async fn secrets_do_not_stay_on_disk() {
    let world = World::new();
    let mut spec = world.spec("c", &["sleep", "1000"]);
    spec.environment.push(("PASSWORD".into(), "open sesame".into()));
    world.launcher.launch(id("c"), spec).await.unwrap();
    let folder = world.runtime_dir("c");
    assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    assert!(!folder.join("spec").exists());
    for entry in std::fs::read_dir(&folder).unwrap() {
        let text = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&text).contains("sesame"));
    }
    world.launcher.destroy(&id("c")).await;
}

#[tokio::test]
async fn a_program_that_cannot_start_is_a_failed_launch_with_the_reason() {
    let world = World::new();
    std::fs::write(world.folder.path().join("text"), "plain").unwrap();
    let text = world.folder.path().join("text").display().to_string();
    for (program, expected) in [
        (
            "/no/such",
            "Failed to launch container: cannot execute `/no/such`: No such file or directory".to_owned(),
        ),
        (
            "no-such",
            "Failed to launch container: cannot execute `no-such`: No such file or directory".to_owned(),
        ),
        (&text, format!("Failed to launch container: cannot execute `{text}`: Permission denied")),
        ("a\0b", "the program \"a\\0b\" contains NUL".to_owned()),
    ] {
        let mut spec = world.spec("c", &["true"]);
        spec.program = program.to_owned();
        let error = world.launcher.launch(id("c"), spec).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert!(!world.runtime_dir("c").exists(), "{program}");
    }
    told(world.run("c", "exit 0").await, "exited with status 0");
}

#[tokio::test]
async fn a_sandbox_that_is_not_there_or_leads_elsewhere_is_a_failed_launch() {
    let world = World::new();
    let spec = world.spec("c", &["true"]);
    std::fs::rename(spec.sandbox.path(), world.folder.path().join("moved")).unwrap();
    let error = world.launcher.launch(id("c"), spec.clone()).await.unwrap_err().to_string();
    assert!(error.ends_with("work/c: No such file or directory (os error 2)"), "{error}");
    std::os::unix::fs::symlink(world.folder.path().join("moved"), spec.sandbox.path()).unwrap();
    let error = world.launcher.launch(id("c"), spec).await.unwrap_err().to_string();
    assert!(error.contains("cannot enter the sandbox"), "{error}");
}

#[tokio::test]
async fn an_id_is_used_once() {
    let world = World::new();
    world.launch("c", "exit 0").await.wait().await;
    let spec = world.spec("c", &["true"]);
    assert!(matches!(world.launcher.launch(id("c"), spec.clone()).await, Err(LaunchError::Exists(_))));
    let later = world.later_launcher();
    assert!(matches!(later.launch(id("c"), spec.clone()).await, Err(LaunchError::Exists(_))));
    world.launcher.forget(&id("c")).await.unwrap();
    world.launcher.launch(id("c"), spec).await.unwrap();
}

#[tokio::test]
async fn a_supervisor_that_cannot_be_started_or_says_nothing_is_told() {
    let world = World::new();
    let launcher = Launcher::new(world.runtime_root(), "/no/such/meseta").unwrap();
    let error = launcher.launch(id("c"), world.spec("c", &["true"])).await.unwrap_err().to_string();
    assert_eq!(error, "cannot start /no/such/meseta: No such file or directory (os error 2)");
    let launcher = Launcher::new(world.runtime_root(), "/bin/false").unwrap();
    let error = launcher.launch(id("c"), world.spec("c", &["true"])).await.unwrap_err();
    assert!(matches!(error, LaunchError::Supervisor(_)), "{error}");
    assert!(!world.runtime_dir("c").exists());
}

#[tokio::test]
async fn many_are_launched_at_the_same_time() {
    let world = World::new();
    let specs: Vec<_> =
        (0..40).map(|n| world.spec(&format!("c{n}"), &["sh", "-c", &format!("exit {n}")])).collect();
    let launches: Vec<_> = specs
        .into_iter()
        .enumerate()
        .map(|(n, spec)| {
            let launcher = world.launcher.clone();
            tokio::spawn(
                async move { launcher.launch(id(&format!("c{n}")), spec).await.unwrap().wait().await },
            )
        })
        .collect();
    for (n, launch) in launches.into_iter().enumerate() {
        told(launch.await.unwrap(), &format!("exited with status {n}"));
    }
}

#[tokio::test]
async fn statistics_count_the_whole_tree() {
    let world = World::new();
    let running = world
        .launch("c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; sleep 1000 & echo $! > pids; wait")
        .await;
    world.pids("c", 1).await;
    let seen = meseta_container::stat::of(&running).unwrap();
    assert_eq!((seen.processes, seen.threads), (2, 2));
    assert!(seen.mem_rss_bytes > 0 && seen.cpus_user_time_secs > 0.0, "{seen:?}");
    world.launcher.destroy(&id("c")).await;
    assert_eq!(meseta_container::stat::of(&running).unwrap(), Default::default());
}
