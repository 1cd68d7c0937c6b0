//! Leaving HTTP on both sides.

use crate::world::{World, body, client, status, within};
use meseta_http::{Call, ClientError, HeaderMap, HeaderValue, Request, Router, header, reply};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const TIME: Duration = Duration::from_secs(20);

/// Answers every byte with its successor.
fn world() -> World {
    let link = async |mut request: Request| {
        let (response, upgrading) = request.upgrade("meseta-link")?;
        tokio::spawn(async move {
            let mut duplex = upgrading.await.unwrap();
            let mut buffer = [0; 1024];
            while let Ok(count @ 1..) = duplex.read(&mut buffer).await {
                buffer[..count].iter_mut().for_each(|byte| *byte = byte.wrapping_add(1));
                duplex.write_all(&buffer[..count]).await.unwrap();
                duplex.flush().await.unwrap();
            }
            duplex.write_all(b"bye").await.unwrap();
        });
        Ok::<_, meseta_http::Refusal>(response)
    };
    let routes = Router::new()
        .get("/link", link)
        .get("/elsewhere", async |_| reply::redirect("/link"))
        .get("/none", async |_| meseta_http::Refusal::unavailable("not the leader"));
    World::new(routes)
}

#[tokio::test]
async fn both_sides_own_a_byte_stream() {
    let world = world();
    for path in ["/link", "/elsewhere"] {
        let link = client().upgrade(&world.url(path), "meseta-link", HeaderMap::new(), TIME).await.unwrap();
        let (mut reader, mut writer) = tokio::io::split(link);
        let sent: Vec<u8> = (0..200_000u32).map(|n| n as u8).collect();
        let expected: Vec<u8> = sent.iter().map(|byte| byte.wrapping_add(1)).collect();
        let sending = tokio::spawn(async move {
            writer.write_all(&sent).await.unwrap();
            writer.flush().await.unwrap();
            writer.shutdown().await.unwrap();
        });
        let mut got = vec![0; expected.len()];
        within(reader.read_exact(&mut got)).await.unwrap();
        assert!(got == expected);
        let mut rest = Vec::new();
        within(reader.read_to_end(&mut rest)).await.unwrap();
        assert_eq!(rest, b"bye");
        within(sending).await.unwrap();
    }
    world.stop().await;
}

#[tokio::test]
async fn bytes_sent_right_behind_the_request_are_not_lost() {
    let world = world();
    let mut raw = world.connect().await;
    raw.send(b"GET /link HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: Meseta-Link\r\n\r\nabc").await;
    let reply = raw.until("bcd").await;
    assert_eq!(status(&reply), 101);
    assert!(reply.contains("upgrade: meseta-link\r\n"), "{reply}");
    world.stop().await;
}

#[tokio::test]
async fn an_upgraded_connection_does_not_hold_up_the_end_and_outlives_idleness() {
    let limits = meseta_http::ServerLimits {
        head_time: Duration::from_millis(20),
        idle_time: Duration::from_millis(20),
        ..Default::default()
    };
    let (opened, mut links) = tokio::sync::mpsc::channel(1024);
    let routes = Router::new().get("/link", move |mut request: Request| {
        let opened = opened.clone();
        async move {
            let (response, upgrading) = request.upgrade("x")?;
            opened.try_send(upgrading).unwrap();
            Ok::<_, meseta_http::Refusal>(response)
        }
    });
    let world = World::with(limits, routes);
    let mut ours = client().upgrade(&world.url("/link"), "x", HeaderMap::new(), TIME).await.unwrap();
    let mut theirs = links.recv().await.unwrap().await.unwrap();
    // Another connection idles away meanwhile.
    assert_eq!(world.connect().await.rest().await, "");
    world.stop().await;
    theirs.write_all(b"still here").await.unwrap();
    drop(theirs);
    let mut text = String::new();
    within(ours.read_to_string(&mut text)).await.unwrap();
    assert_eq!(text, "still here");
}

#[tokio::test]
async fn who_does_not_ask_or_is_refused_is_told() {
    let world = world();
    let reply = world
        .exchange(b"GET /link HTTP/1.1\r\nHost: x\r\nUpgrade: meseta-link\r\nConnection: close\r\n\r\n")
        .await;
    assert_eq!(
        (status(&reply), body(&reply)),
        (426, "Send 'Connection: Upgrade' and 'Upgrade: meseta-link' to /link")
    );
    let error =
        client().upgrade(&world.url("/none"), "meseta-link", HeaderMap::new(), TIME).await.unwrap_err();
    assert!(matches!(error, ClientError::NotUpgraded { .. }));
    let expected = "to 'meseta-link': it answered 503 Service Unavailable: not the leader";
    assert!(error.to_string().ends_with(expected), "{error}");
    let call = Call::get(world.url("/link"))
        .header(header::CONNECTION, HeaderValue::from_static("upgrade"))
        .header(header::UPGRADE, HeaderValue::from_static("other"));
    assert_eq!(client().send(call).await.unwrap().status, 426);
    world.stop().await;
}
