//! Bytes that no client should send: each gets its status and a sentence, and the server lives on.

use crate::world::{World, body, status};
use meseta_http::{IntoResponse, Refusal, Request, Response, Router, ServerLimits, StatusCode, reply};
use std::time::Duration;

async fn echo(mut request: Request) -> Result<Response, Refusal> {
    let bytes = request.bytes().await?;
    Ok(reply::whole(StatusCode::OK, "application/octet-stream", bytes))
}

const SHORT: Duration = Duration::from_millis(50);

fn world() -> World {
    let routes = Router::new().get("/health", async |_| reply::empty(StatusCode::OK)).post("/echo", echo);
    World::with(
        ServerLimits { body_bytes: 1_000, body_time: Duration::from_millis(500), ..Default::default() },
        routes,
    )
}

/// Sends each text and checks the status of its first reply, that it says why, and that the server is still there.
async fn check(cases: &[(&str, &[u16])]) {
    let world = world();
    for (text, expected) in cases {
        let shown = &text[..text.len().min(120)];
        let reply = world.exchange(text.as_bytes()).await;
        assert!(expected.contains(&status(&reply)), "{shown:?}: {reply:?} instead of {expected:?}");
        assert!(body(&reply).len() > 10 || status(&reply) < 400, "no word about {shown:?}: {reply:?}");
        let alive = world.exchange(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
        assert_eq!(status(&alive), 200, "after {shown:?}");
    }
    world.stop().await;
}

#[tokio::test]
async fn targets() {
    let long = format!("GET /{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "a".repeat(20_000));
    let megabyte = format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(1 << 20));
    let odd = format!("GET /{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "%2".repeat(3_000));
    let get = |target: &str| format!("GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let libprocess = |target: &str| {
        format!(
            "POST {target} HTTP/1.1\r\nHost: x\r\nUser-Agent: libprocess/x@1.2.3.4:5\r\nLibprocess-From: x@1.2.3.4:5\r\n\
             Content-Length: 0\r\nConnection: close\r\n\r\n"
        )
    };
    check(&[
        (&get("/%zz"), &[400]),
        (&get("/%"), &[400]),
        (&get("/%c0%ae/"), &[400]),
        (&get("/health%00"), &[400]),
        (&get("/health%0d%0aX: y"), &[400]),
        (&get("/a\0b"), &[400]),
        (&get("/a\u{1}b"), &[400]),
        (&get(""), &[400]),
        (&get("*"), &[400]),
        (&get("localhost:80"), &[400]),
        (&get("localhost"), &[400]),
        (&get("http://"), &[400]),
        (&get("http://x/health"), &[200]),
        (&get("http://x/%zz"), &[400]),
        (&get("//health"), &[404]),
        (&get("/../../etc/passwd"), &[404]),
        (&libprocess(""), &[400]),
        (&libprocess("*"), &[400]),
        (&libprocess("x:1"), &[400]),
        ("CONNECT x:80 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", &[400]),
        ("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", &[400]),
        (&long, &[414]),
        (&megabyte, &[414]),
        (&odd, &[400]),
    ])
    .await;
}

#[tokio::test]
async fn heads() {
    let many = format!("GET /health HTTP/1.1\r\nHost: x\r\n{}\r\n", "A: b\r\n".repeat(100_000));
    let some = format!("GET /health HTTP/1.1\r\nHost: x\r\n{}\r\n", "A: b\r\n".repeat(150));
    let large = format!("GET /health HTTP/1.1\r\nHost: x\r\nA: {}\r\n\r\n", "b".repeat(1 << 20));
    let query = format!("GET /health?{} HTTP/1.1\r\nHost: x\r\n\r\n", "a=b&".repeat(1_000_000));
    check(&[
        (&many, &[431]),
        (&some, &[431]),
        (&large, &[431]),
        (&query, &[414]),
        ("GET /health HTTP/1.1\rHost: x\r\r\n\r\n", &[400]),
        ("GET /health HTTP/1.1\r\nHost: x\r\nA: b\r\n folded\r\n\r\n", &[400]),
        ("GET /health HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n", &[400]),
        ("GET /health HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n", &[400]),
        ("GET /health HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n", &[400]),
        ("GET /health HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n", &[400]),
        ("GET /health HTTP/9.9\r\nHost: x\r\n\r\n", &[400]),
        ("GET /health\r\nHost: x\r\n\r\n", &[400]),
        ("G\u{1}T /health HTTP/1.1\r\n\r\n", &[400]),
        ("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}\u{fc}\u{3}\u{3}\r\n\r\n", &[400]),
        ("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", &[400]),
    ])
    .await;
}

#[tokio::test]
async fn lengths_that_contradict_each_other() {
    let post = |headers: &str, body: &str| {
        format!("POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n{body}")
    };
    check(&[
        (&post("Content-Length: 2\r\nContent-Length: 3\r\n", "abc"), &[400]),
        (&post("Content-Length: 2, 3\r\n", "abc"), &[400]),
        (&post("Content-Length: -1\r\n", "abc"), &[400]),
        (&post("Content-Length: +3\r\n", "abc"), &[400]),
        (&post("Content-Length: 0x3\r\n", "abc"), &[400]),
        (&post("Content-Length: three\r\n", "abc"), &[400]),
        (&post("Content-Length: 99999999999999999999999\r\n", "abc"), &[400]),
        (&post("Content-Length: 18446744073709551615\r\n", "abc"), &[400, 413, 431]),
        (&post("Content-Length: 18446744073709551612\r\n", "abc"), &[413]),
        (&post("Transfer-Encoding: gzip\r\n", "abc"), &[400]),
        (&post("Transfer-Encoding: chunked, gzip\r\n", "abc"), &[400]),
        (&post("Transfer-Encoding: chunkedx\r\n", "abc"), &[400]),
        (&post("Content-Length: 1000000\r\n", &"a".repeat(1_000_000)), &[413]),
        (&post("Transfer-Encoding: chunked\r\n", &format!("f4240\r\n{}", "a".repeat(1_000_000))), &[413]),
    ])
    .await;
}

#[tokio::test]
async fn chunks() {
    let chunked = |body: &str| {
        format!(
            "POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n{body}"
        )
    };
    let trailers = format!("5\r\nhello\r\n0\r\n{}\r\n", "X: y\r\n".repeat(100_000));
    check(&[
        (&chunked("5\r\nhello\r\n0\r\n\r\n"), &[200]),
        (&chunked("5\r\nhello\r\n0\r\nX-T: 1\r\n\r\n"), &[200]),
        (&chunked("5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nX-T: 1\r\nX-T: 2\r\n\r\n"), &[200]),
        (&chunked("-1\r\nhello\r\n0\r\n\r\n"), &[400]),
        (&chunked("ffffffffffffffff\r\nhello\r\n0\r\n\r\n"), &[400, 408]),
        (&chunked("fffffffffffffffff\r\nhello\r\n0\r\n\r\n"), &[400]),
        (&chunked("0x5\r\nhello\r\n0\r\n\r\n"), &[400]),
        (&chunked("5\r\nhello0\r\n\r\n"), &[400]),
        (&chunked("\r\n\r\n"), &[400]),
        (&chunked(&format!("5;{}\r\nhello\r\n0\r\n\r\n", "e".repeat(1 << 20))), &[400]),
        (&chunked(&trailers), &[400]),
    ])
    .await;
}

#[tokio::test]
async fn a_length_beside_chunks_is_refused_and_hides_no_second_request() {
    let world = world();
    for headers in
        ["Content-Length: 6\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 6"]
    {
        let text = format!(
            "POST /echo HTTP/1.1\r\nHost: x\r\n{headers}\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n"
        );
        let reply = world.exchange(text.as_bytes()).await;
        assert_eq!((status(&reply), reply.matches("HTTP/1.1").count()), (400, 1), "{reply}");
        assert!(reply.ends_with("send one of them"), "{reply}");
    }
    world.stop().await;
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_order_up_to_the_bad_one() {
    let world = world();
    let good = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n";
    let reply = world
        .exchange(format!("{good}a{good}b\r\n{good}cGET /%zz HTTP/1.1\r\n\r\nnonsense\r\n\r\n").as_bytes())
        .await;
    let codes: Vec<&str> = reply.split("HTTP/1.1 ").skip(1).map(|part| &part[..3]).collect();
    assert_eq!(codes, ["200", "200", "200", "400", "400"], "{reply}");
    world.stop().await;
}

#[tokio::test]
async fn pipelined_requests_may_frame_their_bodies_differently() {
    let world = world();
    let text = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na\
        POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\nb\r\n0\r\n\r\n";
    let reply = world.exchange(text.as_bytes()).await;
    assert_eq!(reply.matches("HTTP/1.1 200").count(), 2, "{reply}");
    world.stop().await;
}

#[tokio::test]
async fn connections_that_say_nothing_or_speak_another_protocol_are_just_closed() {
    let world = world();
    assert_eq!(world.exchange(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await, "");
    drop(world.connect().await);
    let mut raw = world.connect().await;
    raw.send(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf").await;
    drop(raw);
    let alive = world.exchange(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert_eq!(status(&alive), 200);
    world.stop().await;
}

#[tokio::test]
async fn one_byte_at_a_time_is_fine() {
    let world = world();
    let mut raw = world.connect().await;
    let text = b"POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n";
    for byte in text {
        raw.send(&[*byte]).await;
    }
    assert!(raw.rest().await.ends_with("\r\n\r\nhi"));
    world.stop().await;
}

#[test]
fn a_refusal_is_plain_text_and_closes_what_cannot_go_on() {
    let response = Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "no").into_response();
    assert_eq!(response.headers()["connection"], "close");
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
}

#[tokio::test]
async fn a_handler_that_panics_answers_500_and_hurts_nobody_else() {
    let world = World::new(Router::new().get("/", async |_| -> Response { panic!("as tests do") }));
    let get = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    for _ in 0..2 {
        assert_eq!(status(&world.exchange(get).await), 500);
    }
    world.stop().await;
}

/// Valid requests with a few bytes changed, doubled, cut out or cut off.
#[tokio::test]
async fn damaged_requests_never_do_harm() {
    let limits = ServerLimits { head_time: SHORT, idle_time: SHORT, body_time: SHORT, ..Default::default() };
    let routes = Router::new().get("/health", async |_| reply::empty(StatusCode::OK)).post("/echo", echo);
    let world = World::with(limits, routes);
    let valid: [&[u8]; 3] = [
        b"GET /health?a=b&c=%20d HTTP/1.1\r\nHost: x\r\nAccept: */*;q=0.5\r\n\r\n",
        b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: keep-alive\r\n\r\nhello",
        b"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;a\r\nhello\r\n0\r\nX: y\r\n\r\n",
    ];
    let mut seed = 7u64;
    let mut below = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % bound
    };
    for _ in 0..20 {
        let mut connections = Vec::new();
        for _ in 0..40 {
            let mut bytes = valid[below(3)].repeat(1 + below(2));
            for _ in 0..1 + below(4) {
                let (at, end) = (below(bytes.len()), below(bytes.len()));
                match below(4) {
                    0 => bytes[at] = below(256) as u8,
                    1 => bytes.insert(at, b"\r\n:; \0%"[below(7)]),
                    2 => drop(bytes.drain(at..end.clamp(at, at + 8))),
                    _ => bytes.truncate(at.max(1)),
                }
            }
            let mut raw = world.connect().await;
            raw.send(&bytes).await;
            connections.push((raw, bytes));
        }
        for (raw, bytes) in connections {
            let reply = raw.rest().await;
            let known = [0, 200, 400, 404, 405, 408, 413, 414, 431];
            assert!(known.contains(&status(&reply)), "{:?}: {reply}", String::from_utf8_lossy(&bytes));
        }
    }
    let alive = world.exchange(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert_eq!(status(&alive), 200);
    world.stop().await;
}
