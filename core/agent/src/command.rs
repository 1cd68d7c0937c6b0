//! What an executor executes: made from its CommandInfo, or made up for a task that is only a command.

use meseta_model::Scalar;
use meseta_wire::{Text, v1};

use crate::Program;
use crate::state::Executor;

/// What the executor of a command needs beside its task, as in Mesos: 0.1 cpus and 32 MB.
const COMMAND_EXECUTOR_CPUS: Scalar = Scalar::from_thousandths(100);
const COMMAND_EXECUTOR_MEM: Scalar = Scalar::from_thousandths(32_000);

/// The executor that the agent makes up for a command task: its id is the task's.
pub(crate) fn executor_for(task: &v1::TaskInfo, framework_id: &v1::FrameworkId) -> v1::ExecutorInfo {
    let command = task.command.as_ref().map(|command| v1::CommandInfo {
        shell: Some(false),
        user: command.user.clone(),
        // What the command wants fetched is fetched for its executor, or refused.
        uris: command.uris.clone(),
        ..Default::default()
    });
    let extra = [("cpus", COMMAND_EXECUTOR_CPUS), ("mem", COMMAND_EXECUTOR_MEM)];
    let role = task.resources.iter().find_map(|resource| resource.allocation_info.clone());
    let resources = extra.map(|(name, amount)| v1::Resource {
        name: name.into(),
        r#type: v1::value::Type::Scalar,
        scalar: Some(v1::value::Scalar { value: amount.to_f64(), ..Default::default() }),
        allocation_info: role.clone(),
        ..Default::default()
    });
    v1::ExecutorInfo {
        executor_id: v1::ExecutorId { value: task.task_id.value.clone(), ..Default::default() },
        framework_id: Some(framework_id.clone()),
        command: command.map(Into::into),
        container: task.container.clone(),
        resources: resources.into(),
        name: Some(
            format!("Command Executor (Task: {}) (Command: {})", task.task_id.value, summary(task)).into(),
        ),
        source: Some(task.task_id.value.clone()),
        discovery: task.discovery.clone(),
        labels: task.labels.clone(),
        ..Default::default()
    }
}

fn summary(task: &v1::TaskInfo) -> String {
    let Some(command) = &task.command else { return String::new() };
    let value = command.value.as_deref().unwrap_or_default();
    let text: String = value.chars().take(32).collect();
    if command.shell.unwrap_or(true) { format!("sh -c '{text}'") } else { text }
}

/// What is run in an executor's container.
pub(crate) fn program_of(executor: &Executor) -> Result<Program, String> {
    if executor.command {
        return Ok(Program::Own(vec!["executor".to_owned(), "command".to_owned()]));
    }
    if executor.info.r#type == Some(v1::executor_info::Type::Default) {
        return Ok(Program::Own(vec!["executor".to_owned(), "default".to_owned()]));
    }
    let command = executor.info.command.as_ref().ok_or("its ExecutorInfo has no command")?;
    program(command)
}

/// A CommandInfo as a program: `/bin/sh -c` where it says shell, else its value with exactly its arguments.
pub(crate) fn program(command: &v1::CommandInfo) -> Result<Program, String> {
    let value = command.value.clone().ok_or("the command has no `value`: say what is to be executed")?;
    if command.shell.unwrap_or(true) {
        return Ok(Program::Shell(value.into()));
    }
    let argv = match command.arguments.is_empty() {
        true => vec![value.to_string()],
        false => command.arguments.iter().map(Text::to_string).collect(),
    };
    Ok(Program::Exec { path: value.into(), argv })
}

/// Refuses what this agent would otherwise ignore: a container that runs without what it asked for is worse than none.
pub(crate) fn refuse_unsupported(info: &v1::ExecutorInfo) -> Result<(), String> {
    if info.command.as_ref().is_some_and(|command| !command.uris.is_empty()) {
        return Err("fetching of `uris` is not supported by this agent".to_owned());
    }
    let Some(container) = &info.container else { return Ok(()) };
    if !container.volumes.is_empty() {
        return Err("volumes are not supported by this agent (isolation is posix)".to_owned());
    }
    refuse_container(container)
}

/// As [`refuse_unsupported`], for a container's description.
pub(crate) fn refuse_container(container: &v1::ContainerInfo) -> Result<(), String> {
    let image = container.mesos.as_ref().is_some_and(|mesos| mesos.image.is_some());
    let asked = [
        (container.docker.is_some(), "Docker containers"),
        (image, "images"),
        (container.volumes.iter().any(|volume| parent_path(volume).is_none()), "volumes"),
        (!container.network_infos.is_empty(), "container networks"),
        (container.tty_info.is_some(), "terminals"),
        (container.rlimit_info.is_some(), "resource limits of processes (`rlimit_info`)"),
        (container.hostname.is_some(), "hostnames of containers"),
    ];
    let linux = container.linux_info.as_ref().and_then(|linux| kernel_setting(linux));
    match asked.into_iter().find_map(|(asked, what)| asked.then_some(what)).or(linux) {
        Some(what) => Err(format!("{what} are not supported by this agent (isolation is posix)")),
        None => Ok(()),
    }
}

/// What of a `linux_info` would not be done. Without namespaces and cgroups all containers share the agent's, so that
/// sharing is granted; and cgroups of its own would change nothing for a container that nothing holds to its limits.
fn kernel_setting(linux: &v1::LinuxInfo) -> Option<&'static str> {
    use v1::linux_info::IpcMode;
    let seccomp = linux.seccomp.as_ref().is_some_and(|seccomp| seccomp.profile_name.is_some());
    let asked = [
        (linux.capability_info.is_some(), "capabilities of containers (`capability_info`)"),
        (linux.effective_capabilities.is_some(), "capabilities of containers (`effective_capabilities`)"),
        (linux.bounding_capabilities.is_some(), "capabilities of containers (`bounding_capabilities`)"),
        (seccomp, "seccomp profiles (`seccomp`)"),
        (linux.ipc_mode == Some(IpcMode::Private), "IPC namespaces of containers (`ipc_mode`)"),
        (linux.shm_size.is_some(), "sizes of /dev/shm (`shm_size`)"),
    ];
    asked.into_iter().find_map(|(asked, what)| asked.then_some(what))
}

/// The path of a volume that is a part of the parent container's sandbox; None for any other.
pub(crate) fn parent_path(volume: &v1::Volume) -> Option<&str> {
    use v1::volume::source::{Type, sandbox_path};
    let source = volume.source.as_ref()?;
    let path = source.sandbox_path.as_ref()?;
    let parents = source.r#type == Some(Type::SandboxPath) && path.r#type == Some(sandbox_path::Type::Parent);
    parents.then_some(path.path.as_str())
}
