//! Reads what a task wrote, from the agent that it runs on.
//!
//! Knows the endpoints that Mesos' page uses: `/state` for the folder of an executor, `/files/read` for a part of a file.
//! They give text, where what is not UTF-8 comes as U+FFFD: then `/files/download` gives the bytes.

use std::time::Duration;

use meseta_http::{Call, Client, ClientError, HeaderValue, StatusCode, header};
use meseta_model::limits;
use meseta_wire::v1;
use serde_json::Value;

/// How long an agent may take to answer.
const TIME: Duration = Duration::from_secs(10);
/// Bytes that are read at once.
const PART: u64 = 1 << 20;
const UNREADABLE: char = '\u{FFFD}';

/// A task's folder on its agent.
#[derive(Debug, Clone)]
pub struct Sandbox {
    client: Client,
    /// `http://host:port`.
    agent: String,
    /// As the agent calls it.
    pub folder: String,
}

impl Sandbox {
    /// The folder of the task that this status is of, where the agent at `host:port` has it.
    pub async fn find(
        client: &Client,
        agent: &str,
        framework: &str,
        status: &v1::TaskStatus,
    ) -> Result<Sandbox, String> {
        let agent = format!("http://{agent}");
        let state = get(client, &format!("{agent}/state")).await?.unwrap_or_default();
        let executor =
            status.executor_id.as_ref().map_or(status.task_id.value.as_str(), |id| id.value.as_str());
        let container =
            status.container_status.as_ref().and_then(|container| container.container_id.as_ref());
        let root = folder(&state, framework, executor, container.map(outermost))
            .ok_or_else(|| format!("{agent} does not know the executor '{executor}' (any more)"))?;
        let mut inner = Vec::new();
        let mut next = container;
        while let Some(container) = next {
            next = container.parent.as_deref();
            if next.is_some() {
                inner.push(container.value.as_str());
            }
        }
        let below = inner.iter().rev().map(|id| format!("/containers/{id}"));
        let folder = below.fold(root, |folder, part| folder + &part);
        Ok(Sandbox { client: client.clone(), agent, folder })
    }

    /// What a file holds from that byte on, or a part of it. Nothing where there is no such file.
    pub async fn read(&self, file: &str, from: u64) -> Result<Vec<u8>, String> {
        let path = format!("{}/{file}", self.folder);
        let at = |rest: &str| format!("{}/files/read?path={}{rest}", self.agent, escaped(&path));
        let size = get(&self.client, &at("")).await?;
        let size = size.and_then(|answer| answer.get("offset")?.as_u64()).unwrap_or(0);
        let length = size.saturating_sub(from).min(PART);
        if length == 0 {
            return Ok(Vec::new());
        }
        let part = get(&self.client, &at(&format!("&offset={from}&length={length}"))).await?;
        let text = part.as_ref().and_then(|answer| answer.get("data")?.as_str()).unwrap_or_default();
        match text.contains(UNREADABLE) {
            true => self.bytes(&path, from, length).await,
            false => Ok(text.as_bytes().to_vec()),
        }
    }

    /// What is not all text comes as it is only from `/files/download`.
    async fn bytes(&self, path: &str, from: u64, length: u64) -> Result<Vec<u8>, String> {
        let url = format!("{}/files/download?path={}", self.agent, escaped(path));
        let range = HeaderValue::from_str(&format!("bytes={from}-{}", from + length - 1));
        let range = range.map_err(|error| error.to_string())?;
        let call = Call::get(url).time(TIME).header(header::RANGE, range);
        let mut answer = self.client.send(call).await.map_err(told)?;
        let mut skip = match answer.status {
            StatusCode::PARTIAL_CONTENT => 0,
            // An agent of Mesos gives the whole file, whatever part is asked for.
            StatusCode::OK => from as usize,
            StatusCode::NOT_FOUND | StatusCode::RANGE_NOT_SATISFIABLE => return Ok(Vec::new()),
            status => return Err(format!("the agent answers {status}: {}", answer.text().await.trim_end())),
        };
        let (mut data, length) = (Vec::new(), length as usize);
        while data.len() < length
            && let Some(chunk) = answer.next_chunk().await
        {
            let chunk = chunk.map_err(told)?;
            let skipped = skip.min(chunk.len());
            skip -= skipped;
            data.extend_from_slice(&chunk[skipped..]);
        }
        data.truncate(length);
        Ok(data)
    }
}

fn outermost(id: &v1::ContainerId) -> &str {
    id.parent.as_deref().map_or(id.value.as_str(), outermost)
}

/// The sandbox of an executor, which runs or is over; of that container, where it is known.
fn folder(state: &Value, framework: &str, executor: &str, container: Option<&str>) -> Option<String> {
    let list = |value: &Value, names: [&str; 2]| -> Vec<Value> {
        names.iter().filter_map(|name| value.get(name)?.as_array()).flatten().cloned().collect()
    };
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    list(state, ["frameworks", "completed_frameworks"])
        .iter()
        .filter(|known| text(known, "id").as_deref() == Some(framework))
        .flat_map(|known| list(known, ["executors", "completed_executors"]))
        .filter(|known| text(known, "id").as_deref() == Some(executor))
        .find(|known| container.is_none() || text(known, "container").as_deref() == container)
        .and_then(|known| text(&known, "directory"))
}

/// The JSON at a URL; None where there is nothing (404).
async fn get(client: &Client, url: &str) -> Result<Option<Value>, String> {
    let mut answer = client.send(Call::get(url).time(TIME)).await.map_err(told)?;
    match answer.status {
        StatusCode::NOT_FOUND => return Ok(None),
        StatusCode::OK => {}
        status => return Err(format!("the agent answers {status}: {}", answer.text().await.trim_end())),
    }
    let body = answer.bytes(limits::RECORD_BYTES_MAX).await.map_err(told)?;
    serde_json::from_slice(&body).map(Some).map_err(|error| format!("{url} gave no JSON: {error}"))
}

/// Why an agent told nothing. The whole URL of a file tells a person nothing.
fn told(error: ClientError) -> String {
    match error {
        ClientError::Connect { .. } => "the agent cannot be reached".to_owned(),
        ClientError::Broken { .. } => "the agent broke off".to_owned(),
        ClientError::Timeout { after, .. } => {
            format!("the agent does not answer within {} s", after.as_secs_f64())
        }
        error => format!("cannot {error}"),
    }
}

/// For a query: all but the plainest characters as `%XX`.
pub fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte);
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_of_what_runs_and_of_what_is_over() {
        let state = serde_json::json!({
            "frameworks": [{"id": "f", "executors": [{"id": "e", "container": "c", "directory": "/d"}]}],
            "completed_frameworks": [
                {"id": "g", "completed_executors": [{"id": "e", "container": "k", "directory": "/k"}]}
            ],
        });
        let check = |framework: &str, container: Option<&str>, expected: Option<&str>| {
            assert_eq!(folder(&state, framework, "e", container).as_deref(), expected, "{framework}");
        };
        check("f", None, Some("/d"));
        check("f", Some("c"), Some("/d"));
        check("f", Some("k"), None);
        check("g", Some("k"), Some("/k"));
        check("h", None, None);
    }

    #[test]
    fn why_there_is_no_answer_is_told_without_the_url() {
        let url = "http://agent:5051/files/read?path=/a/long/one".to_owned();
        let broken = ClientError::Broken { url: url.clone(), why: "connection closed".to_owned() };
        assert_eq!(told(broken), "the agent broke off");
        assert_eq!(told(ClientError::Timeout { url, after: TIME }), "the agent does not answer within 10 s");
    }

    #[test]
    fn a_path_in_a_query_is_escaped() {
        assert_eq!(escaped("/a b&c/é.txt"), "/a%20b%26c/%C3%A9.txt");
    }
}
