//! Peers that are too many or too slow. The limits are short here; nothing is asserted about when they strike.

use crate::world::{World, client, eventually, status, within};
use bytes::Bytes;
use meseta_http::{Body, Call, Refusal, Request, Response, Router, ServerLimits, StatusCode, reply, stream};
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

const SHORT: Duration = Duration::from_millis(50);

async fn echo(mut request: Request) -> Result<Response, Refusal> {
    Ok(reply::whole(StatusCode::OK, "a/b", request.bytes().await?))
}

fn routes() -> Router {
    Router::new().post("/echo", echo).get("/health", async |_| reply::empty(StatusCode::OK))
}

const GET: &[u8] = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n";

#[tokio::test]
async fn slow_heads_and_idle_connections_are_cut() {
    let limits = ServerLimits { head_time: SHORT, idle_time: SHORT, ..Default::default() };
    let world = World::with(limits, routes());
    // Nothing at all; half a head; half a second head; nothing after a reply.
    let silent = world.connect().await;
    let mut half = world.connect().await;
    half.send(b"GET /health HTT").await;
    let mut second = world.connect().await;
    second.send(GET).await;
    second.send(b"GET /health HTT").await;
    let mut idle = world.connect().await;
    idle.send(GET).await;
    assert_eq!(silent.rest().await, "");
    assert_eq!(half.rest().await, "");
    assert_eq!(status(&second.rest().await), 200);
    assert_eq!(status(&idle.rest().await), 200);
    assert_eq!(world.stats.expired.load(Relaxed), 4);
    world.stop().await;
}

#[tokio::test]
async fn a_slow_body_is_told_so() {
    let world = World::with(ServerLimits { body_time: SHORT, ..Default::default() }, routes());
    let reply = world.exchange(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf").await;
    assert_eq!(status(&reply), 408, "{reply}");
    assert!(reply.contains("within 0.05 s"), "{reply}");
    world.stop().await;
}

#[tokio::test]
async fn when_all_connections_are_taken_the_idlest_gives_way() {
    let world = World::with(ServerLimits { connections: 3, ..Default::default() }, routes());
    let mut first = world.connect().await;
    first.send(GET).await;
    first.until("\r\n\r\n").await;
    for _ in 0..50 {
        let mut raw = world.connect().await;
        raw.send(GET).await;
        assert_eq!(status(&raw.until("\r\n\r\n").await), 200);
        std::mem::forget(raw.socket.into_std().unwrap());
    }
    assert_eq!(first.rest().await, "");
    assert!(world.stats.open.load(Relaxed) <= 3);
    world.stop().await;
}

#[tokio::test]
async fn when_all_connections_are_busy_one_more_is_turned_away() {
    let routes = routes().get("/busy", async |_| {
        let (sender, body) = stream(10);
        std::mem::forget(sender);
        reply::streamed("a/b", body)
    });
    let limits = ServerLimits { connections: 2, drain_time: Duration::ZERO, ..Default::default() };
    let world = World::with(limits, routes);
    let mut busy = Vec::new();
    for _ in 0..2 {
        let mut raw = world.connect().await;
        raw.send(b"GET /busy HTTP/1.1\r\nHost: x\r\n\r\n").await;
        raw.until("\r\n\r\n").await;
        busy.push(raw);
    }
    let reply = world.connect().await.rest().await;
    assert_eq!(status(&reply), 503, "{reply}");
    assert!(reply.ends_with(
        "content-length: 50\r\nconnection: close\r\n\r\nToo many connections are busy; try again in a while"
    ));
    drop(busy);
    eventually("there is room again", || world.stats.open.load(Relaxed) == 0).await;
    assert_eq!(client().send(Call::get(world.url("/health"))).await.unwrap().status, 200);
    world.stop().await;
}

#[tokio::test]
async fn large_bodies_share_a_budget() {
    let routes = routes().post("/hold", async |mut request: Request| {
        let bytes = request.bytes().await?;
        // Holds the body until its sender goes away.
        std::future::pending::<()>().await;
        Ok::<_, Refusal>(reply::whole(StatusCode::OK, "a/b", bytes))
    });
    let limits = ServerLimits { bodies_bytes: 300_000, drain_time: Duration::ZERO, ..Default::default() };
    let world = World::with(limits, routes);
    let body = Bytes::from(vec![7; 200_000]);
    let sent = async |path: &str| {
        let call = Call::post(world.url(path), "a/b", body.clone());
        client().send(call).await.map(|answer| answer.status.as_u16())
    };
    assert_eq!(sent("/echo").await.unwrap(), 200);
    let mut holder = world.connect().await;
    holder.send(b"POST /hold HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n").await;
    holder.send(&body).await;
    within(async { while sent("/echo").await.unwrap() != 503 {} }).await;
    drop(holder);
    within(async { while sent("/echo").await.unwrap() != 200 {} }).await;
    world.stop().await;
}

#[tokio::test]
async fn a_request_body_can_be_read_as_it_comes() {
    let routes = Router::new().post("/sum", async |mut request: Request| {
        let (sender, body) = stream(1 << 10);
        tokio::spawn(async move {
            let mut sum = 0;
            while let Some(Ok(chunk)) = request.body_mut().next_chunk().await {
                sum += chunk.len();
                sender.send(Bytes::from(format!("{sum};"))).unwrap();
            }
        });
        reply::streamed("a/b", body)
    });
    let world = World::new(routes);
    let (upload, body) = stream(1 << 10);
    let mut answer = client().send(Call::post(world.url("/sum"), "a/b", body)).await.unwrap();
    for (record, expected) in [("one", "3;"), ("three", "8;"), ("x", "9;")] {
        upload.send(Bytes::from(record)).unwrap();
        assert_eq!(within(answer.next_chunk()).await.unwrap().unwrap(), expected);
    }
    drop(upload);
    assert!(within(answer.next_chunk()).await.is_none());
    world.stop().await;
}

#[tokio::test]
async fn a_graceful_stop_lets_requests_finish_and_cuts_the_idle() {
    let (begun, mut begins) = tokio::sync::mpsc::channel(1024);
    let (finish, finished) = tokio::sync::watch::channel(false);
    let routes = routes().get("/slow", move |_: Request| {
        let (begun, mut finished) = (begun.clone(), finished.clone());
        async move {
            begun.try_send(()).unwrap();
            finished.wait_for(|done| *done).await.unwrap();
            reply::text(StatusCode::OK, "done")
        }
    });
    let world = World::new(routes);
    let mut idle = world.connect().await;
    idle.send(GET).await;
    idle.until("\r\n\r\n").await;
    let mut slow = world.connect().await;
    slow.send(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await;
    begins.recv().await.unwrap();
    let address = world.address;
    let stopping = tokio::spawn(world.stop());
    assert_eq!(idle.rest().await, "");
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
    finish.send(true).unwrap();
    let reply = slow.rest().await;
    assert!(reply.contains("connection: close") && reply.ends_with("done"), "{reply}");
    within(stopping).await.unwrap();
}

#[tokio::test]
async fn a_body_is_asked_for_only_when_it_is_wanted() {
    let world = World::new(routes());
    let mut raw = world.connect().await;
    raw.send(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n").await;
    assert_eq!(raw.until("\r\n\r\n").await, "HTTP/1.1 100 Continue\r\n\r\n");
    raw.send(b"ok").await;
    assert_eq!(status(&raw.until("\r\n\r\nok").await), 200);
    raw.send(b"POST /none HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n").await;
    assert_eq!(status(&raw.rest().await), 404);
    world.stop().await;
}

/// Not a test of its own: what the next one runs in a process that may open few files.
#[tokio::test]
async fn child_without_files() {
    if std::env::var_os("MESETA_TEST_CHILD").is_none() {
        return;
    }
    let few = rustix::process::Rlimit { current: Some(40), maximum: Some(40) };
    rustix::process::setrlimit(rustix::process::Resource::Nofile, few).unwrap();
    let world = World::new(routes());
    // Client and server share the files: the server runs out of them, and so do we.
    let mut held = Vec::new();
    while let Ok(socket) = tokio::net::TcpStream::connect(world.address).await {
        held.push(socket);
        tokio::task::yield_now().await;
    }
    assert!(held.len() > 10);
    held.truncate(10);
    let mut raw = world.connect().await;
    raw.send(GET).await;
    assert_eq!(status(&raw.until("\r\n\r\n").await), 200);
    println!("survived");
}

#[tokio::test]
async fn running_out_of_files_passes() {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "limits::child_without_files", "--nocapture"])
        .env("MESETA_TEST_CHILD", "1")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("survived"), "{output:?}");
}

#[tokio::test]
async fn an_empty_body_is_the_default() {
    assert_eq!(http_body::Body::size_hint(&Body::default()).exact(), Some(0));
}
