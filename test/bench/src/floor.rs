//! The floor: a bare hyper server that answers every request 202, as a process of its own, and the requests to it.
//!
//! What it takes for a request is what HTTP alone takes, before anything is decided.

use std::convert::Infallible;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use meseta_http::{Call, Client, ClientError, ClientLimits};
use tokio::net::TcpListener;
use tokio::task::{JoinError, JoinSet};

use crate::processes::{Process, free_port, this};
use crate::{CALLS, output};

const READY: &str = "the floor serves";
/// About as long as an acknowledgement.
const BODY_BYTES: usize = 400;

#[derive(clap::Args)]
pub struct Options {
    /// Port of the loopback to listen on
    port: u16,
}

/// Serves until it is killed.
pub async fn run(options: &Options) -> Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", options.port)).await.context("listen")?;
    output::talk(READY);
    loop {
        let (socket, _) = listener.accept().await.context("accept a connection")?;
        let _ = socket.set_nodelay(true);
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service_fn(answer)));
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Empty<Bytes>>, Infallible> {
    // A body that breaks off is its sender's affair.
    let _ = request.into_body().collect().await;
    let mut response = Response::new(Empty::new());
    *response.status_mut() = StatusCode::ACCEPTED;
    Ok(response)
}

/// A floor that runs, and a client for it.
pub struct Floor {
    process: Process,
    client: Client,
    url: String,
}

impl Floor {
    pub async fn start(folder: &Path) -> Result<Floor> {
        let port = free_port()?;
        let args = ["floor".to_owned(), port.to_string()];
        let (process, _) = Process::start("floor", &this()?, &args, &folder.join("floor.log"), READY).await?;
        let limits = ClientLimits { calls: CALLS, idle_per_host: CALLS, ..ClientLimits::default() };
        Ok(Floor { process, client: Client::new(&limits), url: format!("http://127.0.0.1:{port}/") })
    }

    /// CPU seconds that the floor takes for a POST, over so many of them, as many at a time as a framework sends.
    pub async fn seconds_a_post(&self, posts: usize) -> Result<f64> {
        let begin = self.process.cpu_seconds()?;
        let body = Bytes::from(vec![b'x'; BODY_BYTES]);
        let mut under_way = JoinSet::new();
        for _ in 0..posts {
            let call = Call::post(self.url.as_str(), "application/x-protobuf", body.clone());
            let client = self.client.clone();
            if under_way.len() == CALLS {
                accepted(under_way.join_next().await)?;
            }
            under_way.spawn(async move { client.send(call).await.map(|answer| answer.status) });
        }
        while let Some(status) = under_way.join_next().await {
            accepted(Some(status))?;
        }
        Ok((self.process.cpu_seconds()? - begin) / posts as f64)
    }
}

fn accepted(status: Option<Result<Result<StatusCode, ClientError>, JoinError>>) -> Result<()> {
    let status = status.context("nothing is under way")???;
    ensure!(status == StatusCode::ACCEPTED, "the floor answered {status}");
    Ok(())
}
