//! The client: whole replies, redirects, timeouts, kept connections, and errors that say what could not be done.

use crate::world::{World, client, within};
use bytes::Bytes;
use meseta_http::{
    Call, Client, ClientError, ClientLimits, Refusal, Request, Response, Router, StatusCode, reply, stream,
};
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use tokio::net::TcpListener;

async fn echo(mut request: Request) -> Result<Response, Refusal> {
    let bytes = request.bytes().await?;
    let text = format!("{} {} {}", request.method(), request.target(), String::from_utf8_lossy(&bytes));
    Ok(reply::text(StatusCode::OK, text))
}

fn echoing() -> World {
    World::new(Router::new().post("/echo", echo).post("/api", echo).get("/echo", echo))
}

#[tokio::test]
async fn redirects_of_every_form_are_followed_with_method_and_body() {
    let leader = echoing();
    let at = leader.address;
    for (location, expected) in [
        (format!("http://{at}/echo?b=2"), "POST /echo?b=2 call"),
        (format!("//{at}/echo"), "POST /echo call"),
        (format!("//{at}"), "POST /api?a=1 call"),
        (at.to_string(), "POST /api?a=1 call"),
        (format!("{at}/echo"), "POST /echo call"),
    ] {
        let routes = Router::new().post("/api", move |_: Request| {
            let location = location.clone();
            async move { reply::redirect(&location) }
        });
        let follower = World::new(routes);
        let call = || Call::post(follower.url("/api?a=1"), "text/plain", Bytes::from("call"));
        let mut answer = client().send(call()).await.unwrap();
        assert_eq!(answer.text().await, expected);
        assert!(answer.url.starts_with(&format!("http://{at}/")), "{}", answer.url);
        assert_eq!(client().send(call().redirects(0)).await.unwrap().status, 307);
        follower.stop().await;
    }
    leader.stop().await;
}

#[tokio::test]
async fn redirects_that_lead_nowhere_end() {
    let routes = Router::new()
        .get("/loop", async |_| reply::redirect("/loop"))
        .get("/bad", async |_| reply::redirect("not a place"))
        .get("/tls", async |_| reply::redirect("https://x/"));
    let world = World::new(routes);
    let error = async |path: &str| {
        client().send(Call::get(world.url(path)).redirects(3)).await.unwrap_err().to_string()
    };
    let url = world.url("");
    assert_eq!(error("/loop").await, format!("follow more than 3 redirects, the last to {url}/loop"));
    let expected = "it is neither a URL, nor a path, nor host:port";
    assert_eq!(error("/bad").await, format!("follow the redirect of {url}/bad to 'not a place': {expected}"));
    assert_eq!(error("/tls").await, "use the URL 'https://x/': only http:// is spoken");
    world.stop().await;
}

#[tokio::test]
async fn errors_name_the_url_and_what_could_not_be_done() {
    let check = async |call: Call, parts: [&str; 2]| {
        let error = within(client().send(call)).await.unwrap_err().to_string();
        assert!(parts.iter().all(|part| error.contains(part)), "{error}: {parts:?}");
    };
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/x", nobody.local_addr().unwrap());
    check(Call::get(&url).time(Duration::from_millis(20)), ["get an answer from", &url]).await;
    drop(nobody);
    check(Call::get(&url), ["connect to", &url]).await;
    check(Call::get("localhost:80"), ["use the URL", "write it as http://host:port/path"]).await;
    check(Call::get("/x"), ["use the URL '/x'", "write it as http://host:port/path"]).await;
    check(Call::get("ftp://x/"), ["use the URL", "only http:// is spoken"]).await;
    check(Call::get("http://x y/"), ["use the URL 'http://x y/'", "invalid"]).await;

    let world = echoing();
    let mut answer = client().send(Call::get(world.url("/echo"))).await.unwrap();
    let error = answer.bytes(5).await.unwrap_err();
    assert!(matches!(error, ClientError::TooLarge { most: 5, .. }), "{error}");
    world.stop().await;
}

#[tokio::test]
async fn a_reply_that_stays_unfinished_runs_out_of_time() {
    let (sender, body) = stream(100);
    let body = std::sync::Mutex::new(Some(body));
    let routes = Router::new().get("/", move |_| {
        let body = body.lock().unwrap().take().unwrap();
        async move { reply::streamed("a/b", body) }
    });
    let world = World::new(routes);
    let mut answer = client().send(Call::get(world.url("/")).time(Duration::from_millis(100))).await.unwrap();
    sender.send(Bytes::from("half")).unwrap();
    assert!(matches!(answer.bytes(100).await.unwrap_err(), ClientError::Timeout { .. }));
    drop(answer);
    within(sender.closed()).await;
    world.stop().await;
}

#[tokio::test]
async fn connections_are_kept_and_shared_in_turn() {
    let world = echoing();
    let client = client();
    for _ in 0..20 {
        let mut answer = client.send(Call::get(world.url("/echo"))).await.unwrap();
        answer.bytes(100).await.unwrap();
    }
    // A connection is given back a moment after its last byte: a second one may be opened, but not twenty.
    assert!(world.stats.accepted.load(Relaxed) <= 4, "{:?}", world.stats);
    assert_eq!(world.stats.requests.load(Relaxed), 20);
    world.stop().await;
}

#[tokio::test]
async fn calls_beyond_the_bound_wait_for_their_turn() {
    let world = echoing();
    let client = Client::new(&ClientLimits { calls: 1, ..ClientLimits::default() });
    let first = client.send(Call::get(world.url("/echo"))).await.unwrap();
    let second = client.send(Call::get(world.url("/echo")).time(Duration::from_millis(20))).await;
    assert!(matches!(second.unwrap_err(), ClientError::Timeout { .. }));
    drop(first);
    client.send(Call::get(world.url("/echo"))).await.unwrap();
    world.stop().await;
}
