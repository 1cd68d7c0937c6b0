//! How requests reach what both daemons serve: handlers that are given what all of a daemon's handlers share.

use std::sync::Arc;

use meseta_http::{Refusal, Request, Response, Router, StatusCode};

use crate::files::Files;

/// A handler that is given what all share.
pub fn handler<S, F, A>(
    shared: &Arc<S>,
    handle: F,
) -> impl Fn(Request) -> A + Send + Sync + 'static + use<S, F, A>
where
    S: Send + Sync + 'static,
    F: Fn(Arc<S>, Request) -> A + Send + Sync + 'static,
    A: Future<Output = Result<Response, Refusal>> + Send + 'static,
{
    let shared = Arc::clone(shared);
    move |request| handle(Arc::clone(&shared), request)
}

/// `/files/browse`, `/files/read`, `/files/download` and `/files/debug`, with `.json` behind them or without.
pub fn files(router: Router, files: &Files) -> Router {
    [Ask::Browse, Ask::Read, Ask::Download, Ask::Debug].into_iter().fold(router, |router, ask| {
        let files = files.clone();
        let handler = move |request| {
            let files = files.clone();
            async move {
                match ask {
                    Ask::Browse => files.browse(request).await,
                    Ask::Read => files.read(request).await,
                    Ask::Download => files.download(request).await,
                    Ask::Debug => files.debug(request).await,
                }
            }
        };
        let path = format!("/files/{}", ask.name());
        router.get(&format!("{path}.json"), handler.clone()).get(&path, handler)
    })
}

#[derive(Clone, Copy)]
enum Ask {
    Browse,
    Read,
    Download,
    Debug,
}

impl Ask {
    fn name(self) -> &'static str {
        match self {
            Ask::Browse => "browse",
            Ask::Read => "read",
            Ask::Download => "download",
            Ask::Debug => "debug",
        }
    }
}

/// A refusal with a number that a machine gave.
pub fn refusal(status: u16, message: String) -> Refusal {
    Refusal::new(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), message)
}
