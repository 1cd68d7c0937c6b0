//! Replies that grow: chunked, joined, bounded, and cut.

use crate::world::{World, client, eventually, status, within};
use bytes::Bytes;
use meseta_http::{Call, Request, Router, SendError, StreamSender, reply, stream};
use tokio::sync::mpsc;

/// A server whose `/stream` hands the writing end of each reply to the test.
fn world(bound: usize) -> (World, mpsc::Receiver<StreamSender>) {
    let (opened, streams) = mpsc::channel(1024);
    let subscribe = move |_: Request| {
        let opened = opened.clone();
        async move {
            let (sender, body) = stream(bound);
            opened.try_send(sender).unwrap();
            reply::streamed("application/json", body)
        }
    };
    (World::new(Router::new().post("/stream", subscribe)), streams)
}

const SUBSCRIBE: &[u8] = b"POST /stream HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";

#[tokio::test]
async fn records_are_chunked_and_those_that_wait_are_joined() {
    let (world, mut streams) = world(1_000);
    let mut raw = world.connect().await;
    raw.send(SUBSCRIBE).await;
    let sender = within(streams.recv()).await.unwrap();
    let head = raw.until("\r\n\r\n").await;
    assert_eq!(status(&head), 200);
    assert!(head.contains("transfer-encoding: chunked\r\n"), "{head}");
    assert!(head.contains("content-type: application/json\r\n"), "{head}");
    // The test and the server share one thread: nothing is written between these.
    for record in ["one", "two", "three"] {
        sender.send(Bytes::from(record)).unwrap();
    }
    assert_eq!(sender.queued(), 11);
    assert_eq!(raw.until("three\r\n").await, "B\r\nonetwothree\r\n");
    assert_eq!(sender.queued(), 0);
    sender.send(Bytes::from("last")).unwrap();
    drop(sender);
    assert_eq!(raw.until("0\r\n\r\n").await, "4\r\nlast\r\n0\r\n\r\n");
    world.stop().await;
}

#[tokio::test]
async fn the_writer_learns_at_once_that_the_reader_is_gone() {
    for request in [
        "POST /stream HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        "POST /stream HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "POST /stream HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /stream HTTP/1.0\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
    ] {
        let (world, mut streams) = world(1_000);
        let mut raw = world.connect().await;
        raw.send(request.as_bytes()).await;
        let sender = within(streams.recv()).await.unwrap();
        raw.until("\r\n\r\n").await;
        assert!(!sender.is_closed());
        let closed = sender.closed();
        drop(raw);
        within(closed).await;
        assert!(sender.is_closed());
        assert_eq!(sender.send(Bytes::from("x")), Err(SendError::Closed));
        within(sender.closed()).await;
        world.stop().await;
    }
}

#[tokio::test]
async fn a_reader_that_stops_reading_is_cut_at_the_bound() {
    const BOUND: usize = 256 << 10;
    let (world, mut streams) = world(BOUND);
    let mut readers = Vec::new();
    let mut senders = Vec::new();
    for _ in 0..20 {
        let mut raw = world.connect().await;
        raw.send(SUBSCRIBE).await;
        senders.push(within(streams.recv()).await.unwrap());
        readers.push(raw);
    }
    let record = Bytes::from(vec![b'x'; 10_000]);
    for sender in &senders {
        // Sockets hold a few megabytes at most; what does not fit them must stop at the bound.
        let refused = within(async {
            loop {
                if let Err(error) = sender.send(record.clone()) {
                    return error;
                }
                assert!(sender.queued() <= BOUND);
                tokio::task::yield_now().await;
            }
        });
        assert_eq!(refused.await, SendError::Full);
        assert_eq!(sender.queued(), 0);
        assert_eq!(sender.send(record.clone()), Err(SendError::Closed));
        within(sender.closed()).await;
    }
    // The connections are gone too, though none of their readers has moved.
    eventually("all are closed", || world.stats.open.load(std::sync::atomic::Ordering::Relaxed) == 0).await;
    assert!(!readers.remove(0).rest().await.ends_with("0\r\n\r\n"), "a cut stream must not look complete");
    world.stop().await;
}

#[tokio::test]
async fn one_record_may_be_larger_than_the_bound() {
    let (world, mut streams) = world(10);
    let mut answer = client().send(Call::post(world.url("/stream"), "a/b", Bytes::new())).await.unwrap();
    let sender = within(streams.recv()).await.unwrap();
    sender.send(Bytes::from(vec![7; 1 << 20])).unwrap();
    let mut left = 1 << 20;
    while left > 0 {
        left -= within(answer.next_chunk()).await.unwrap().unwrap().len();
    }
    sender.send(Bytes::from("0123456789")).unwrap();
    assert_eq!(sender.send(Bytes::from("x")), Err(SendError::Full));
    assert!(within(answer.next_chunk()).await.unwrap().is_err(), "the reader sees an error, not an end");
    world.stop().await;
}

#[tokio::test]
async fn a_stream_that_nobody_reads_or_that_is_cut_first_does_not_linger() {
    let (sender, body) = stream(10);
    drop(body);
    within(sender.closed()).await;

    let routes = Router::new().get("/cut", async |_| {
        let (sender, body) = stream(10);
        sender.cut();
        reply::streamed("a/b", body)
    });
    let world = World::new(routes);
    assert!(client().send(Call::get(world.url("/cut"))).await.is_err());
    world.stop().await;
}

#[tokio::test]
async fn stopping_the_server_closes_streams_and_ends() {
    let limits = meseta_http::ServerLimits { drain_time: std::time::Duration::ZERO, ..Default::default() };
    let (sender, body) = stream(10);
    let body = std::sync::Mutex::new(Some(body));
    let routes = Router::new().get("/stream", move |_| {
        let body = body.lock().unwrap().take().unwrap();
        async move { reply::streamed("a/b", body) }
    });
    let world = World::with(limits, routes);
    let mut answer = client().send(Call::get(world.url("/stream"))).await.unwrap();
    world.stop().await;
    assert!(within(answer.next_chunk()).await.unwrap().is_err());
    within(sender.closed()).await;
}
