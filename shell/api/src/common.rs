//! Small answers that both daemons give: health, version, flags, metrics.

use std::collections::BTreeMap;

use meseta_http::{Response, StatusCode, reply};
use meseta_wire::v1;
use serde_json::{Value, json};

/// The version that is told to clients: Mesos' API of this version is what is spoken.
pub const API_VERSION: &str = "1.12.0";

/// What was built, as `/version` and GET_VERSION tell it.
#[derive(Debug, Clone)]
pub struct Build {
    /// Meseta's own version, as `git_tag`.
    pub version: String,
    /// When, in seconds since the epoch, and the same in words.
    pub built_at: f64,
    pub built_on: String,
    pub built_by: String,
    pub revision: Option<String>,
}

impl Build {
    pub fn json(&self) -> Value {
        let mut shown = json!({
            "version": API_VERSION,
            "build_date": self.built_on,
            "build_time": self.built_at,
            "build_user": self.built_by,
            "git_tag": format!("meseta-{}", self.version),
        });
        if let Some(revision) = &self.revision {
            shown["git_sha"] = json!(revision);
        }
        shown
    }

    pub fn message(&self) -> v1::VersionInfo {
        v1::VersionInfo {
            version: API_VERSION.to_owned(),
            build_date: Some(self.built_on.clone()),
            build_time: Some(self.built_at),
            build_user: Some(self.built_by.clone()),
            git_sha: self.revision.clone(),
            git_tag: Some(format!("meseta-{}", self.version)),
            ..Default::default()
        }
    }
}

/// A JSON value as a whole body. `jsonp` is not served: see docs/compat.md.
pub fn json(value: &Value) -> Response {
    reply::whole(StatusCode::OK, "application/json", value.to_string())
}

/// `/flags`.
pub fn flags(texts: &BTreeMap<String, String>) -> Value {
    json!({ "flags": texts })
}

/// Variables as they may be shown: a secret's value is not.
pub fn without_secrets(environment: &v1::Environment) -> v1::Environment {
    let mut shown = environment.clone();
    for variable in &mut shown.variables {
        if let Some(secret) = &mut variable.secret {
            secret.value = None;
        }
    }
    shown
}

/// A task as it may be shown: without the values of secrets, and without its data.
pub fn showable(mut task: v1::TaskInfo) -> v1::TaskInfo {
    task.data = None;
    task.command.iter_mut().for_each(hide);
    if let Some(executor) = &mut task.executor {
        executor.data = None;
        executor.command.iter_mut().for_each(hide);
    }
    task
}

/// Hides the values of secrets in a command.
pub fn hide<C: std::ops::DerefMut<Target = v1::CommandInfo>>(command: &mut C) {
    if let Some(environment) = &mut command.environment {
        let shown = without_secrets(environment);
        *environment = shown;
    }
}
