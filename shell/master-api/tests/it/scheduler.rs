//! What schedulers get.

use serde_json::json;

use crate::world::{Events, STREAM_ID, World};
use meseta_http::{Method, header};

const PATH: &str = "/api/v1/scheduler";

fn subscribe(failover_timeout: f64) -> serde_json::Value {
    let info = json!({"user": "nobody", "name": "f", "failover_timeout": failover_timeout});
    json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": info}})
}

#[tokio::test]
async fn a_subscription_opens_a_stream_and_calls_name_it() {
    let world = World::leading().await;
    let answer = world.post(PATH, &subscribe(0.0), &[]).await;
    assert_eq!(answer.status, 200);
    let stream_id = answer.headers[&STREAM_ID].to_str().expect("text").to_owned();
    let mut events = Events::of(answer);
    let subscribed = events.next_of("SUBSCRIBED").await;
    let id = subscribed["subscribed"]["framework_id"].clone();
    let revive = json!({"type": "REVIVE", "framework_id": id});
    assert_eq!(world.post(PATH, &revive, &[(STREAM_ID, &stream_id)]).await.status, 202);
    assert_eq!(world.post(PATH, &revive, &[]).await.status, 400);
    assert_eq!(world.post(PATH, &revive, &[(STREAM_ID, &"x".repeat(129))]).await.status, 400);
    assert_eq!(world.post(PATH, &subscribe(0.0), &[(STREAM_ID, &stream_id)]).await.status, 400);
    drop(events);
    let state = world.until("/state", |state| state["frameworks"] == json!([])).await;
    assert_eq!(state["completed_frameworks"][0]["id"], id["value"]);
    world.stop().await;
}

#[tokio::test]
async fn a_stop_ends_the_streams_in_order() {
    let world = World::leading().await;
    let mut events = Events::of(world.post(PATH, &subscribe(0.0), &[]).await);
    events.next_of("SUBSCRIBED").await;
    assert_eq!(world.stop().await, None);
    while events.next().await.is_some() {}
}

#[tokio::test]
async fn an_operator_ends_a_framework_by_form_or_by_call() {
    let world = World::leading().await;
    for by_form in [true, false] {
        let mut events = Events::of(world.post(PATH, &subscribe(60.0), &[]).await);
        let id = events.next_of("SUBSCRIBED").await["subscribed"]["framework_id"]["value"].clone();
        let id = id.as_str().expect("an id");
        let answer = if by_form {
            let call = meseta_http::Call::post(
                world.url("/master/teardown"),
                "application/x-www-form-urlencoded",
                bytes::Bytes::from(format!("frameworkId={id}")),
            );
            world.client.send(call).await.expect("an answer")
        } else {
            let call = json!({"type": "TEARDOWN", "teardown": {"framework_id": {"value": id}}});
            world.post("/api/v1", &call, &[]).await
        };
        assert_eq!(answer.status, 200);
        while events.next().await.is_some() {}
        let frameworks = world.json(&format!("/frameworks?framework_id={id}")).await;
        assert_eq!(frameworks["frameworks"], json!([]), "who was answered finds it so");
        assert_eq!(frameworks["completed_frameworks"][0]["id"], id);
    }
    world.stop().await;
}

#[tokio::test]
async fn what_changes_is_posted_and_the_leader_is_itself() {
    let world = World::leading().await;
    for path in [PATH, "/master/api/v1/scheduler", "/api/v1", "/teardown"] {
        let answer = world.ask(Method::GET, path).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.headers[header::ALLOW]),
            (405, &"POST".parse().expect("it"))
        );
    }
    let answer = world.get("/redirect").await;
    assert_eq!(
        (answer.status.as_u16(), &answer.headers[header::LOCATION]),
        (307, &"//here:5050".parse().expect("it"))
    );
    world.stop().await;
}
