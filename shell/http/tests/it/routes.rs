//! Who answers a request, and what is said when nobody does.

use crate::world::{World, body, client, status};
use meseta_http::{
    Body, Call, HeaderValue, IntoResponse, Method, Refusal, Request, Response, Router, StatusCode, header,
    reply,
};

async fn describe(request: Request) -> Result<Response, Refusal> {
    let query = request.query()?;
    let (path, rest) = (request.path().to_owned(), request.rest().to_owned());
    let limit = query.parsed::<u32>("limit", "a number of tasks")?;
    Ok(reply::text(StatusCode::OK, format!("{} {path} {rest:?} {limit:?}", request.method())))
}

fn router() -> Router {
    Router::new()
        .get("/state", describe)
        .post("/state", describe)
        .get("/state-summary", describe)
        .get("/master/state", describe)
        .post("/api/v1", describe)
        .get("/metrics/snapshot", describe)
        .mount(Method::GET, "/static/", describe)
        .mount(Method::GET, "/static/deep/er/", describe)
}

async fn get(world: &World, line: &str) -> String {
    world
        .exchange(
            format!("{line} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .as_bytes(),
        )
        .await
}

#[tokio::test]
async fn exact_paths_come_before_the_longest_mount() {
    let world = World::new(router());
    let check = async |line: &str, expected: &str| {
        let reply = get(&world, line).await;
        assert_eq!(body(&reply), expected, "{line}");
    };
    check("GET /state", r#"GET /state "" None"#).await;
    check("POST /state?limit=3&x", r#"POST /state "" Some(3)"#).await;
    check("GET /static/a/b%20c.js", r#"GET /static/a/b c.js "a/b c.js" None"#).await;
    check("GET /static/", r#"GET /static/ "" None"#).await;
    check("GET /static/deep/er/x", r#"GET /static/deep/er/x "x" None"#).await;
    check("HEAD /state", "").await;
    check("GET /state?limit=many", "The parameter 'limit' is 'many'; expected a number of tasks").await;
    check(
        "GET /state?limit=%f",
        "The query parameter '%f' has a '%' that two hexadecimal digits do not follow",
    )
    .await;
    world.stop().await;
}

#[tokio::test]
async fn what_is_not_there_is_told_with_what_is_near() {
    let world = World::new(router().otherwise("begin with /state"));
    let check = async |line: &str, expected: &str| {
        let reply = get(&world, line).await;
        assert_eq!((status(&reply), body(&reply)), (404, expected), "{line}");
    };
    check(
        "GET /states",
        "Nothing is served at '/states'; there is /state, /master/state, /state-summary, /static/",
    )
    .await;
    check(
        "GET /master/stat",
        "Nothing is served at '/master/stat'; there is /master/state, /state, /static/, /state-summary",
    )
    .await;
    check("GET /zzz", "Nothing is served at '/zzz'; begin with /state").await;
    check("GET /", "Nothing is served at '/'; begin with /state").await;
    let long = get(&world, &format!("GET /{}", "é".repeat(500))).await;
    assert_eq!(status(&long), 404);
    assert!(body(&long).len() < 400, "{long}");
    world.stop().await;
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let world = World::new(router());
    let reply = get(&world, "DELETE /state").await;
    assert_eq!(status(&reply), 405);
    assert!(reply.contains("allow: GET, POST\r\n"), "{reply}");
    assert_eq!(body(&reply), "The method 'DELETE' is not served at '/state'; use GET, POST");
    let reply = get(&world, "GET /api/v1").await;
    assert!(reply.contains("allow: POST\r\n"), "{reply}");
    world.stop().await;
}

#[tokio::test]
async fn a_body_may_be_as_large_as_the_server_takes() {
    let length = async |mut request: Request| {
        request.bytes().await.map(|bytes| reply::text(StatusCode::OK, bytes.len().to_string()))
    };
    let limits = meseta_http::ServerLimits { body_bytes: 100_000, ..Default::default() };
    let world = World::with(limits, Router::new().post("/length", length));
    for (bytes, expected) in [(100_000, "200"), (100_001, "413")] {
        let body = bytes::Bytes::from(vec![7; bytes]);
        let mut answer = client().send(Call::post(world.url("/length"), "a/b", body)).await.unwrap();
        let text = answer.text().await;
        assert_eq!(answer.status.as_str(), expected, "{text}");
    }
    world.stop().await;
}

#[tokio::test]
async fn a_reader_is_sent_with_its_length_and_a_short_one_breaks_off() {
    fn from_reader(bytes: &'static [u8], length: u64) -> Response {
        reply::streamed("a/b", Body::from_reader(bytes, length))
    }
    let routes = Router::new()
        .get("/whole", async |_| from_reader(&[7; 200_000], 200_000))
        .get("/part", async |_| from_reader(&[7; 200_000], 100_001))
        .get("/short", async |_| from_reader(&[7; 10], 11));
    let world = World::new(routes);
    let get = async |path: &str| client().send(Call::get(world.url(path))).await.unwrap();
    for (path, length) in [("/whole", 200_000), ("/part", 100_001)] {
        let mut answer = get(path).await;
        assert_eq!(answer.headers[header::CONTENT_LENGTH], HeaderValue::from(length));
        assert_eq!(answer.bytes(1 << 20).await.unwrap(), vec![7; length]);
    }
    // It breaks off while its headers are under way, or after them.
    if let Ok(mut answer) = client().send(Call::get(world.url("/short"))).await {
        assert!(answer.bytes(1 << 20).await.is_err());
    }
    world.stop().await;
}

#[test]
fn a_refusal_may_carry_a_header() {
    let refusal = Refusal::new(StatusCode::UNAUTHORIZED, "who?")
        .with_header(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic"));
    assert_eq!(refusal.to_string(), "401 Unauthorized: who?");
    assert_eq!(Err::<Response, _>(refusal).into_response().headers()[header::WWW_AUTHENTICATE], "Basic");
}
