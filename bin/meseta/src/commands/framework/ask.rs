//! A question to a master, and its answer in JSON.

use meseta_http::{Call, Client, ClientError, ClientLimits, StatusCode};
use meseta_model::limits;
use serde_json::Value;

use crate::flags::Flags;
use crate::{output, setup};

/// Asks the master of `--master` for what is at that path; errors say what to do.
pub fn ask(flags: &Flags, path: &str) -> Result<Value, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
    runtime.block_on(get(flags, path))
}

async fn get(flags: &Flags, path: &str) -> Result<Value, String> {
    let master = setup::agent::master(flags)?;
    let call = Call::get(format!("http://{master}{path}")).time(flags.duration("connect_timeout"));
    let client = Client::new(&ClientLimits::default());
    let mut answer = client.send(call).await.map_err(|error| match error {
        ClientError::Connect { why, .. } => format!(
            "no master answers at {master} ({why}); start a cluster with `meseta local`, or give --master=HOST:PORT"
        ),
        error => format!("cannot {error}"),
    })?;
    if answer.status != StatusCode::OK {
        let (status, why) = (answer.status, answer.text().await);
        return Err(format!("{master} answers {status}: {}", why.trim()));
    }
    let body = answer.bytes(limits::RECORD_BYTES_MAX).await.map_err(|error| format!("cannot {error}"))?;
    serde_json::from_slice(&body).map_err(|error| format!("{master} answers what is no JSON: {error}"))
}

/// Prints an answer as `--output` wants it.
pub fn show(flags: &Flags, told: &Value, text: fn(&Value) -> String) {
    match flags.text("output") {
        "json" => output::data(&format!("{told}\n")),
        _ => output::data(&text(told)),
    }
}

/// `1 agent`, `2 agents`.
pub fn count(number: u64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
