//! Weights and quotas over HTTP, and why a framework is offered nothing.

use bytes::Bytes;
use meseta_http::{Call, Method};
use meseta_master_api::Place;
use serde_json::{Value, json};

use crate::world::{Events, World};

impl World {
    async fn send(&self, method: Method, path: &str, body: &Value) -> u16 {
        let call = Call::new(method, self.url(path), Bytes::from(body.to_string()));
        self.client.send(call).await.expect("an answer").status.as_u16()
    }
}

#[tokio::test]
async fn weights_and_quotas_are_shown_and_outlive_the_master() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::File { path: folder.path().join("registry.redb"), begin: true };
    let world = World::on(place.clone()).await.led().await;
    let weights = json!([{"role": "web", "weight": 2.5}]);
    assert_eq!(world.send(Method::PUT, "/weights", &weights).await, 200);
    assert_eq!(world.send(Method::PUT, "/weights", &json!({"role": "web"})).await, 400);
    let request = json!({"role": "web", "force": true,
        "guarantee": [{"name": "cpus", "type": "SCALAR", "scalar": {"value": 1}}]});
    assert_eq!(world.send(Method::POST, "/quota", &request).await, 200);
    assert_eq!(world.send(Method::POST, "/master/quota", &request).await, 400, "it is set once");
    assert_eq!(world.send(Method::POST, "/quota", &json!("no quota")).await, 400);
    world.stop().await;
    let world = World::on(place.clone()).await.led().await;
    assert_eq!(world.json("/weights").await[0]["weight"], 2.5);
    let quota = world.json("/quota").await;
    assert_eq!(quota["configs"][0]["limits"]["cpus"]["value"], 1.0);
    assert_eq!(quota["infos"][0]["guarantee"][0]["name"], "cpus");
    let role = world.json("/roles").await["roles"][0].clone();
    assert_eq!((&role["name"], &role["weight"]), (&json!("web"), &json!(2.5)));
    assert_eq!(role["quota"]["guarantee"], json!({"cpus": 1.0}));
    let metrics = world.json("/metrics/snapshot").await;
    let of_quota =
        |what: &str| metrics[format!("allocator/mesos/quota/roles/web/resources/cpus/{what}")].clone();
    assert_eq!((of_quota("guarantee"), of_quota("limit")), (json!(1.0), json!(1.0)));
    assert_eq!((of_quota("offered_or_allocated"), of_quota("consumed")), (json!(0.0), json!(null)));
    assert_eq!(metrics["allocator/mesos/resources/cpus/total"], 0.0);
    assert_eq!(world.send(Method::DELETE, "/quota", &json!({})).await, 400, "which one?");
    assert_eq!(world.send(Method::DELETE, "/quota/web", &json!({})).await, 200);
    assert_eq!(world.send(Method::DELETE, "/quota/web", &json!({})).await, 400);
    world.stop().await;
    let world = World::on(place).await.led().await;
    assert_eq!(world.json("/quota").await, json!({}));
    world.stop().await;
}

#[tokio::test]
async fn operators_ask_why_a_framework_is_offered_nothing() {
    let world = World::leading().await;
    let info =
        json!({"user": "nobody", "name": "f", "roles": ["a/b"], "capabilities": [{"type": "MULTI_ROLE"}]});
    let call = json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": info}});
    let mut events = Events::of(world.post("/api/v1/scheduler", &call, &[]).await);
    let id = events.next_of("SUBSCRIBED").await["subscribed"]["framework_id"]["value"].clone();
    let id = id.as_str().expect("an id");
    let told = world.json(&format!("/frameworks/explain?framework_id={id}&role=a%2Fb")).await;
    let role = json!({"role": "a/b", "agents": 0, "offered": 0, "eligible": 0, "excluded": []});
    assert_eq!(told, json!({"framework_id": id, "roles": [role]}));
    for path in [&*format!("/frameworks/explain?framework_id={id}&jsonp=f"), "/maintenance/status?jsonp=f"] {
        let body = world.get(path).await.bytes(1 << 20).await.expect("a body");
        assert!(body.starts_with(b"f({") && body.ends_with(b"});"), "{path}: {body:?}");
    }
    for (query, status) in
        [("", 400), ("?framework_id=nobody", 404), (&*format!("?framework_id={id}&role=/"), 400)]
    {
        let answer = world.get(&format!("/master/frameworks/explain{query}")).await;
        assert_eq!(answer.status, status, "{query}");
    }
    world.stop().await;
}
