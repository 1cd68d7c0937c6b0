//! Containers in containers.

use meseta_container::LaunchError;
use meseta_linux::Identity;

use crate::world::{World, gone, id, told};

#[tokio::test]
async fn a_nested_container_lives_and_ends_by_itself() {
    let world = World::new();
    world.launch("a", "sleep 1000").await;
    told(world.run("a/b", "pwd; exit 5").await, "exited with status 5");
    assert_eq!(world.read("a/b", "stdout").trim_end(), world.sandbox("a/b").path().to_str().unwrap());
    assert!(world.launcher.get(&id("a")).unwrap().exit().is_none());
    assert!(world.runtime_dir("a/b").join("status").exists());
    world.launcher.destroy(&id("a")).await;
}

#[tokio::test]
async fn destroying_the_parent_destroys_its_children_first() {
    let world = World::new();
    for name in ["a", "a/b", "a/b/c", "a/d"] {
        world.launch(name, "sleep 1000").await;
    }
    let all: Vec<_> = ["a", "a/b", "a/b/c", "a/d"].map(|name| world.launcher.get(&id(name)).unwrap()).into();
    world.launcher.destroy(&id("a")).await;
    assert!(all.iter().all(|running| running.exit().is_some()));
    world.launcher.forget(&id("a")).await.unwrap();
    assert!(!world.runtime_dir("a").exists());
    assert!(world.launcher.get(&id("a/b/c")).is_none());
}

#[tokio::test]
async fn children_end_with_a_parent_that_ends_by_itself() {
    let world = World::new();
    let parent = world.launch("a", "until [ -f go ]; do sleep 0.01; done").await;
    let child = world.launch("a/b", "sleep 1000").await;
    let process = Identity::of(child.pid() as i32).unwrap();
    std::fs::write(world.path("a", "go"), "").unwrap();
    told(parent.wait().await, "exited with status 0");
    told(child.wait().await, "terminated with signal Killed");
    gone(process).await;
}

#[tokio::test]
async fn nothing_is_nested_in_what_does_not_run() {
    let world = World::new();
    let spec = world.spec("a/b", &["true"]);
    let error = world.launcher.launch(id("a/b"), spec.clone()).await.unwrap_err();
    assert!(matches!(error, LaunchError::NoParent(_)), "{error}");
    std::fs::remove_dir_all(world.folder.path().join("work")).unwrap();
    world.run("a", "exit 0").await;
    let error = world.launcher.launch(id("a/b"), spec).await.unwrap_err();
    assert_eq!(error.to_string(), "the parent container a is not running");
}

#[tokio::test]
async fn paths_that_are_too_long_are_refused() {
    let world = World::new();
    let name = "x".repeat(255);
    let deep = vec![name.as_str(); 16].join("/");
    let error = world.launcher.launch(id(&deep), world.spec("c", &["true"])).await.unwrap_err().to_string();
    assert!(error.contains("nest less deeply"), "{error}");
}
