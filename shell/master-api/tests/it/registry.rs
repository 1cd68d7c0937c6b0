//! What a master keeps, and what it does without a registry.

use meseta_master_api::Place;
use serde_json::json;

use crate::world::{Events, World};

#[tokio::test]
async fn frameworks_are_known_to_the_next_master() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::File { path: folder.path().join("registry.redb"), begin: true };
    let world = World::on(place.clone()).await.led().await;
    let info = json!({"user": "nobody", "name": "f", "failover_timeout": 60.0});
    let call = json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": info}});
    let mut events = Events::of(world.post("/api/v1/scheduler", &call, &[]).await);
    let id = events.next_of("SUBSCRIBED").await["subscribed"]["framework_id"]["value"].clone();
    world.stop().await;
    let world = World::on(place).await.led().await;
    let frameworks = world.json("/frameworks").await["frameworks"].clone();
    assert_eq!((&frameworks[0]["id"], &frameworks[0]["recovered"]), (&id, &json!(true)));
    world.stop().await;
}

#[tokio::test]
async fn without_a_registry_that_may_begin_nothing_is_promised() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("registry.redb");
    let world = World::on(Place::File { path: path.clone(), begin: false }).await;
    for path in ["/health", "/version", "/flags", "/metrics/snapshot"] {
        assert_eq!(world.get(path).await.status, 200, "{path}");
    }
    for path in ["/redirect", "/weights", "/quota", "/maintenance/schedule", "/maintenance/status"] {
        assert_eq!(world.get(path).await.status, 503, "{path}");
    }
    assert_eq!(world.post("/api/v1", &json!({"type": "GET_HEALTH"}), &[]).await.status, 503);
    let call = json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": {"user": "u", "name": "n"}}});
    assert_eq!(world.post("/api/v1/scheduler", &call, &[]).await.status, 503);
    assert_eq!(world.stop().await, None);
    assert!(!path.exists());
}
