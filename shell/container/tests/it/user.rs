//! Containers of other users. Only root can start those; others have nothing to test here.

use meseta_container::user::{User, lookup};
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use crate::world::{World, id, make_sandbox, told};

fn root() -> bool {
    meseta_linux::this::user() == 0
}

/// A world whose folder others may pass through.
fn open_world() -> World {
    let world = World::new();
    std::fs::set_permissions(world.folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    world
}

#[tokio::test]
async fn a_container_runs_as_its_user_in_a_sandbox_of_his() {
    if !root() {
        return;
    }
    let world = open_world();
    let nobody = lookup("nobody").unwrap();
    make_sandbox(&world.sandbox("c"), Some(&nobody));
    let mut spec =
        world.spec("c", &["sh", "-c", "id -un; id -G; touch mine; cat /proc/self/status | grep CapEff"]);
    spec.user = Some(nobody.clone());
    let running = world.launcher.launch(id("c"), spec).await.unwrap();
    told(running.wait().await, "exited with status 0");
    let seen = world.read("c", "stdout");
    assert_eq!(seen.lines().next(), Some("nobody"));
    assert_eq!(seen.lines().nth(1), Some(nobody.gid.to_string().as_str()));
    assert!(seen.ends_with("0000000000000000\n"), "{seen}");
    assert_eq!(std::fs::metadata(world.path("c", "mine")).unwrap().uid(), nobody.uid);
}

#[tokio::test]
async fn a_nested_container_may_be_of_another_user_than_its_parent() {
    if !root() {
        return;
    }
    let world = open_world();
    let nobody = lookup("nobody").unwrap();
    world.launch("a", "sleep 1000").await;
    make_sandbox(&world.sandbox("a/b"), Some(&nobody));
    let mut spec = world.spec("a/b", &["sh", "-c", "id -un > user"]);
    spec.user = Some(nobody);
    let running = world.launcher.launch(id("a/b"), spec).await.unwrap();
    told(running.wait().await, "exited with status 0");
    assert_eq!(world.read("a/b", "user"), "nobody\n");
    world.launcher.destroy(&id("a")).await;
}

#[tokio::test]
async fn output_is_opened_with_no_more_rights_than_the_user_has() {
    if !root() {
        return;
    }
    let world = open_world();
    let nobody = lookup("nobody").unwrap();
    make_sandbox(&world.sandbox("c"), Some(&nobody));
    let mut spec = world.spec("c", &["true"]);
    spec.user = Some(nobody);
    let closed = world.folder.path().join("closed");
    std::fs::write(&closed, "").unwrap();
    spec.stdout = closed.clone();
    let error = world.launcher.launch(id("c"), spec).await.unwrap_err().to_string();
    let expected = format!(
        "Failed to launch container: cannot open `{}` as stdout: Permission denied",
        closed.display()
    );
    assert_eq!(error, expected);
}

#[tokio::test]
async fn an_id_that_cannot_be_is_a_failed_launch() {
    let world = World::new();
    let mut spec = world.spec("c", &["true"]);
    spec.user = Some(User { name: "odd".into(), uid: u32::MAX, gid: 0, groups: Vec::new() });
    let error = world.launcher.launch(id("c"), spec).await.unwrap_err().to_string();
    assert_eq!(error, "4294967295 is not an id of a user or group");
}
