//! Metrics that need a framework and an agent.

use serde_json::{Value, json};

use crate::links::Link;
use crate::world::{Events, STREAM_ID, World};

#[tokio::test]
async fn runs_of_allocation_are_measured_and_refusals_counted_by_role() {
    let world = World::leading().await;
    let info = json!({"user": "nobody", "name": "f", "roles": ["web", "db"], "capabilities": [{"type": "MULTI_ROLE"}]});
    let subscribe =
        json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": info, "suppressed_roles": ["db"]}});
    let answer = world.post("/api/v1/scheduler", &subscribe, &[]).await;
    let stream_id = answer.headers[&STREAM_ID].to_str().expect("text").to_owned();
    let mut events = Events::of(answer);
    let id = events.next_of("SUBSCRIBED").await["subscribed"]["framework_id"].clone();
    let mut link = Link::to(&world).await;
    link.register(1).await;
    let offer = events.next_of("OFFERS").await["offers"]["offers"][0]["id"].clone();
    let active = |metrics: &Value, role: &str| {
        metrics[format!("allocator/mesos/offer_filters/roles/{role}/active")].clone()
    };
    let metrics = world.json("/metrics/snapshot").await;
    assert_eq!((active(&metrics, "web"), active(&metrics, "db")), (json!(0.0), json!(0.0)));
    let decline = json!({"offer_ids": [offer], "filters": {"refuse_seconds": 1000}});
    let decline = json!({"type": "DECLINE", "framework_id": id, "decline": decline});
    assert_eq!(world.post("/api/v1/scheduler", &decline, &[(STREAM_ID, &stream_id)]).await.status, 202);
    let metrics = world.until("/metrics/snapshot", |metrics| active(metrics, "web") == 1.0).await;
    assert_eq!(active(&metrics, "db"), 0.0);
    for timer in ["allocation_run_ms", "allocation_run_latency_ms"] {
        let part = |part: &str| metrics[format!("allocator/mesos/{timer}{part}")].as_f64().expect(timer);
        assert!(part("") >= 0.0 && part("/max") >= part("/min"), "{timer}");
        assert_eq!(
            part("/count"),
            metrics["allocator/mesos/allocation_runs"].as_f64().expect("it"),
            "{timer}"
        );
    }
    let revive = json!({"type": "REVIVE", "framework_id": id});
    assert_eq!(world.post("/api/v1/scheduler", &revive, &[(STREAM_ID, &stream_id)]).await.status, 202);
    world.until("/metrics/snapshot", |metrics| active(metrics, "web") == 0.0).await;
    world.stop().await;
}
