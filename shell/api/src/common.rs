//! Small answers that both daemons give: version, flags, metrics.

use std::borrow::BorrowMut;
use std::collections::BTreeMap;

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
            version: API_VERSION.into(),
            build_date: Some(self.built_on.as_str().into()),
            build_time: Some(self.built_at),
            build_user: Some(self.built_by.as_str().into()),
            git_sha: self.revision.as_deref().map(Into::into),
            git_tag: Some(format!("meseta-{}", self.version).into()),
            ..Default::default()
        }
    }
}

/// `/flags`.
pub fn flags(texts: &BTreeMap<String, String>) -> Value {
    json!({ "flags": texts })
}

/// What GET_FLAGS shows.
pub fn flag_messages(texts: &BTreeMap<String, String>) -> Vec<v1::Flag> {
    let flag = |(name, value): (&String, &String)| v1::Flag {
        name: name.as_str().into(),
        value: Some(value.as_str().into()),
        ..Default::default()
    };
    texts.iter().map(flag).collect()
}

/// What GET_METRICS shows.
pub fn metric_messages(snapshot: &meseta_telemetry::Snapshot) -> Vec<v1::Metric> {
    let metric = |(name, _, value): (&str, meseta_telemetry::Kind, f64)| v1::Metric {
        name: name.into(),
        value: Some(value),
        ..Default::default()
    };
    snapshot.iter().map(metric).collect()
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
    task.container.iter_mut().for_each(hide_container);
    if let Some(check) = &mut task.health_check {
        check.command.iter_mut().for_each(hide);
    }
    if let Some(command) = task.check.as_mut().and_then(|check| check.command.as_mut()) {
        hide(&mut command.command);
    }
    task.executor.iter_mut().for_each(hide_executor);
    task
}

/// Hides the data of an executor, and the values of its secrets.
pub fn hide_executor<E: BorrowMut<v1::ExecutorInfo>>(executor: &mut E) {
    let executor = executor.borrow_mut();
    executor.data = None;
    executor.command.iter_mut().for_each(hide);
    executor.container.iter_mut().for_each(hide_container);
}

/// Hides the values of secrets that a container mounts or is pulled with.
pub fn hide_container<C: BorrowMut<v1::ContainerInfo>>(container: &mut C) {
    let container = container.borrow_mut();
    for volume in &mut container.volumes {
        if let Some(secret) = volume.source.as_mut().and_then(|source| source.secret.as_mut()) {
            secret.value = None;
        }
    }
    let image = container.mesos.as_mut().and_then(|mesos| mesos.image.as_mut());
    let docker = image.and_then(|image| image.docker.as_mut());
    if let Some(config) = docker.and_then(|docker| docker.config.as_mut()) {
        config.value = None;
    }
}

/// Hides the values of secrets in a command.
pub fn hide<C: BorrowMut<v1::CommandInfo>>(command: &mut C) {
    if let Some(environment) = &mut command.borrow_mut().environment {
        let shown = without_secrets(environment);
        *environment = shown;
    }
}

/// `/system/stats.json`, under the names that it has there.
pub fn system() -> Value {
    let mut snapshot = meseta_telemetry::Snapshot::default();
    meseta_telemetry::system::report(&mut snapshot);
    let names = [
        ("cpus_total", "system/cpus_total"),
        ("avg_load_1min", "system/load_1min"),
        ("avg_load_5min", "system/load_5min"),
        ("avg_load_15min", "system/load_15min"),
        ("mem_total_bytes", "system/mem_total_bytes"),
        ("mem_free_bytes", "system/mem_free_bytes"),
    ];
    let mut shown = json!({});
    for (name, metric) in names {
        if let Some(value) = snapshot.get(metric) {
            shown[name] = json!(value);
        }
    }
    shown
}
