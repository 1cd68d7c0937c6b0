//! A question to a master, and its answer in JSON.

use std::process::ExitCode;

use meseta_client::answered;
use meseta_http::{Call, Client, ClientError, ClientLimits, StatusCode};
use meseta_model::limits;
use serde_json::Value;

use crate::commands::UNREACHABLE;
use crate::flags::{Flags, Table};
use crate::{output, setup};

/// There is no answer: why, and the exit code.
pub struct Failed {
    why: String,
    code: u8,
}

impl Failed {
    /// Says why; gives the exit code.
    pub fn tell(&self, table: &Table) -> ExitCode {
        output::talk(&format!("{}: {}", table.program, self.why));
        ExitCode::from(self.code)
    }

    fn no_master(master: &str, says: &str) -> Failed {
        let why = format!("--master: what answers at {master} is no master; it says: {says}");
        Failed { why, code: UNREACHABLE }
    }
}

impl From<String> for Failed {
    fn from(why: String) -> Failed {
        Failed { why, code: 1 }
    }
}

/// Asks the master of `--master` for what is at that path; errors say what to do.
pub fn ask(flags: &Flags, path: &str) -> Result<Value, Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
    runtime.block_on(get(flags, path))
}

async fn get(flags: &Flags, path: &str) -> Result<Value, Failed> {
    let master = setup::agent::master(flags)?;
    let client = Client::new(&ClientLimits::default());
    let call =
        |path: &str| Call::get(format!("http://{master}{path}")).time(flags.duration("connect_timeout"));
    let mut answer = client.send(call(path)).await.map_err(|error| unreachable(&master, &error))?;
    if answer.status != StatusCode::OK {
        let (status, why) = (answer.status, answered::reason(&mut answer).await);
        return Err(match is_master(&client, call("/master/health")).await {
            true => format!("{master} answers {status}: {why}").into(),
            false => Failed::no_master(&master, &why),
        });
    }
    let body = answer.bytes(limits::RECORD_BYTES_MAX).await.map_err(|error| unreachable(&master, &error))?;
    serde_json::from_slice(&body)
        .map_err(|error| Failed::no_master(&master, &format!("{} that is no JSON: {error}", answer.status)))
}

fn unreachable(master: &str, error: &ClientError) -> Failed {
    let cure = "start a cluster with `meseta local`, or give --master=HOST:PORT";
    match error {
        ClientError::Connect { why, .. } => {
            Failed { why: format!("no master answers at {master} ({why}); {cure}"), code: UNREACHABLE }
        }
        ClientError::Timeout { .. } | ClientError::Broken { .. } => Failed {
            why: format!("no master answers at {master}: cannot {error}; {cure}"),
            code: UNREACHABLE,
        },
        error => format!("cannot {error}").into(),
    }
}

/// Agents have nothing below `/master`, and nobody else has this.
async fn is_master(client: &Client, health: Call) -> bool {
    client.send(health).await.is_ok_and(|answer| answer.status == StatusCode::OK)
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
