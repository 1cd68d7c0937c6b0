//! What is never shown: the values of secrets, and the data of tasks and executors.
//!
//! A secret is told by its reference alone: in variables of commands and of checks, in what a volume mounts, in what an
//! image is pulled with and a storage plugin is given. Data is what a framework says to its executor; nobody else is to
//! read it. Whatever shows a task, an executor, a container or a command passes here first.

use std::borrow::BorrowMut;

use meseta_wire::v1;

/// A task as it may be shown.
pub fn redacted_task(mut task: v1::TaskInfo) -> v1::TaskInfo {
    task.data = None;
    task.command.iter_mut().for_each(redact_command);
    task.container.iter_mut().for_each(redact_container);
    if let Some(check) = &mut task.health_check {
        check.command.iter_mut().for_each(redact_command);
    }
    if let Some(command) = task.check.as_mut().and_then(|check| check.command.as_mut()) {
        redact_command(&mut command.command);
    }
    task.executor.iter_mut().for_each(redact_executor);
    task
}

/// Variables as they may be shown.
pub fn redacted_environment(environment: &v1::Environment) -> v1::Environment {
    let mut shown = environment.clone();
    shown.variables.iter_mut().filter_map(|variable| variable.secret.as_mut()).for_each(redact);
    shown
}

pub fn redact_executor<E: BorrowMut<v1::ExecutorInfo>>(executor: &mut E) {
    let executor = executor.borrow_mut();
    executor.data = None;
    executor.command.iter_mut().for_each(redact_command);
    executor.container.iter_mut().for_each(redact_container);
}

pub fn redact_container<C: BorrowMut<v1::ContainerInfo>>(container: &mut C) {
    let container = container.borrow_mut();
    container.volumes.iter_mut().for_each(redact_volume);
    let image = container.mesos.as_mut().and_then(|mesos| mesos.image.as_mut());
    image.into_iter().for_each(redact_image);
}

pub fn redact_command<C: BorrowMut<v1::CommandInfo>>(command: &mut C) {
    if let Some(environment) = &mut command.borrow_mut().environment {
        let shown = redacted_environment(environment);
        *environment = shown;
    }
}

fn redact_volume(volume: &mut v1::Volume) {
    volume.image.iter_mut().for_each(redact_image);
    let Some(source) = &mut volume.source else { return };
    source.secret.iter_mut().for_each(redact);
    let csi = source.csi_volume.as_mut().and_then(|csi| csi.static_provisioning.as_mut());
    if let Some(csi) = csi {
        csi.node_stage_secrets.values_mut().for_each(redact);
        csi.node_publish_secrets.values_mut().for_each(redact);
    }
}

fn redact_image(image: &mut v1::Image) {
    if let Some(docker) = &mut image.docker {
        docker.config.iter_mut().for_each(redact);
    }
}

fn redact<S: BorrowMut<v1::Secret>>(secret: &mut S) {
    secret.borrow_mut().value = None;
}

#[cfg(test)]
mod tests {
    use meseta_wire::Message;

    use super::*;

    /// `aGlkZGVu`, which is `hidden`, wherever a secret or data may stand.
    fn task() -> v1::TaskInfo {
        let secret = r#"{"type": "VALUE", "value": {"data": "aGlkZGVu"}}"#;
        let command = format!(
            r#"{{"environment": {{"variables": [{{"name": "V", "type": "SECRET", "secret": {secret}}}]}}}}"#
        );
        let image = format!(r#"{{"type": "DOCKER", "docker": {{"name": "i", "config": {secret}}}}}"#);
        let csi = format!(
            r#"{{"plugin_name": "p", "static_provisioning": {{"volume_id": "v",
                "volume_capability": {{"access_mode": {{"mode": "SINGLE_NODE_WRITER"}}}},
                "node_stage_secrets": {{"a": {secret}}}, "node_publish_secrets": {{"b": {secret}}}}}}}"#
        );
        let container = format!(
            r#"{{"type": "MESOS", "mesos": {{"image": {image}}}, "volumes": [
                {{"mode": "RW", "container_path": "s", "source": {{"type": "SECRET", "secret": {secret}}}}},
                {{"mode": "RW", "container_path": "i", "image": {image}}},
                {{"mode": "RW", "container_path": "c", "source": {{"type": "CSI_VOLUME", "csi_volume": {csi}}}}}]}}"#
        );
        let json = format!(
            r#"{{"name": "t", "task_id": {{"value": "t"}}, "agent_id": {{"value": "a"}}, "data": "aGlkZGVu",
                "command": {command}, "container": {container},
                "health_check": {{"type": "COMMAND", "command": {command}}},
                "check": {{"type": "COMMAND", "command": {{"command": {command}}}}},
                "executor": {{"executor_id": {{"value": "e"}}, "data": "aGlkZGVu",
                    "command": {command}, "container": {container}}}}}"#
        );
        v1::TaskInfo::from_json(json.as_bytes()).expect("a task")
    }

    #[test]
    fn no_secret_and_no_data_is_left_of_a_task() {
        let shown = |task: &v1::TaskInfo| {
            let mut json = Vec::new();
            task.to_json(&mut json);
            String::from_utf8(json).expect("JSON is text")
        };
        assert_eq!(shown(&task()).matches("aGlkZGVu").count(), 16);
        let redacted = shown(&redacted_task(task()));
        assert!(!redacted.contains("aGlkZGVu"), "{redacted}");
        assert!(redacted.contains(r#""name":"V""#), "only values are left out: {redacted}");
    }
}
