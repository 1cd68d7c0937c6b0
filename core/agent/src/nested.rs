//! Nested containers: those that an executor, or an operator, starts below a container of this agent.
//!
//! What is known of one that ended is kept until it is removed, or its root container is gone.

use meseta_journal::RelPath;
use meseta_model::{Outbox, limits};
use meseta_wire::v1;
use meseta_wire::v1::agent::{Response, response};

use crate::{Agent, Answer, ContainerPath, Effect, LaunchSpec, ReplyTo, paths};

/// A nested container.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Nested {
    pub state: State,
    pub sandbox: RelPath,
    /// Who waits for its end.
    pub waiting: Vec<ReplyTo>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum State {
    /// Being started, for this caller.
    Starting {
        caller: Option<ReplyTo>,
    },
    Running,
    /// It ended; `status` as wait(2) tells it.
    Ended {
        status: Option<i32>,
    },
}

/// A container's path from the message that names it, outermost first.
pub(crate) fn from_wire(id: &v1::ContainerId) -> Result<ContainerPath, String> {
    let mut path = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next {
        if path.len() >= limits::CONTAINER_DEPTH_MAX {
            return Err(format!("containers may be nested {} deep at most", limits::CONTAINER_DEPTH_MAX));
        }
        meseta_model::id::validate(&id.value).map_err(|error| format!("container_id: {error}"))?;
        // Dots part the levels where a nested container is printed; Mesos refuses both.
        if id.value.contains(['.', ' ']) {
            let value = &id.value;
            return Err(format!(
                "container_id: '{value}' has a '.' or a blank, which part ids when they are written"
            ));
        }
        path.push(id.value.to_string());
        next = id.parent.as_deref();
    }
    path.reverse();
    Ok(ContainerPath(path))
}

/// The message that names a container.
pub(crate) fn to_wire(path: &ContainerPath) -> v1::ContainerId {
    let nest = |parent: Option<v1::ContainerId>, value: &String| {
        Some(v1::ContainerId {
            value: value.as_str().into(),
            parent: parent.map(Box::new),
            ..Default::default()
        })
    };
    path.0.iter().fold(None, nest).unwrap_or_default()
}

pub(crate) fn refused(status: u16, message: impl Into<String>) -> Answer {
    Answer::Refused { status, message: message.into() }
}

impl Agent {
    pub(crate) fn launch_nested(
        &mut self,
        reply: ReplyTo,
        id: &v1::ContainerId,
        command: Option<&v1::CommandInfo>,
        container: Option<&v1::ContainerInfo>,
        out: &mut Outbox<Effect>,
    ) -> Option<Answer> {
        let path = match from_wire(id) {
            Ok(path) => path,
            Err(error) => return Some(refused(400, error)),
        };
        if self.nested.contains_key(&path) {
            return Some(Answer::Accepted);
        }
        if self.nested.len() >= limits::NESTED_CONTAINERS_MAX {
            return Some(refused(
                503,
                format!(
                    "this agent holds {} nested containers already: remove some",
                    limits::NESTED_CONTAINERS_MAX
                ),
            ));
        }
        match self.nested_spec(&path, command, container) {
            Ok(spec) => {
                let state = State::Starting { caller: Some(reply) };
                self.nested.insert(
                    path.clone(),
                    Nested { state, sandbox: spec.sandbox.clone(), waiting: Vec::new() },
                );
                out.push(Effect::Launch { container: path, spec: Box::new(spec) });
                None
            }
            Err(answer) => Some(answer),
        }
    }

    fn nested_spec(
        &self,
        path: &ContainerPath,
        command: Option<&v1::CommandInfo>,
        container: Option<&v1::ContainerInfo>,
    ) -> Result<LaunchSpec, Answer> {
        let bad = |reason: String| refused(400, reason);
        if path.0.len() < 2 {
            return Err(bad(
                "container_id has no `parent`: containers without one are not supported by this agent"
                    .to_owned(),
            ));
        }
        let root = ContainerPath(path.0[..1].to_vec());
        let unknown = || refused(404, format!("container {} is not known to this agent", root.0[0]));
        let (framework_id, executor_id) = self.containers.get(&root).ok_or_else(unknown)?;
        let executor = self.executor(framework_id, executor_id).ok_or_else(unknown)?;
        let framework = self.frameworks.get(framework_id).ok_or_else(unknown)?;
        if !matches!(
            executor.phase,
            crate::state::Phase::Running { .. } | crate::state::Phase::Registering { .. }
        ) {
            return Err(bad("its root container is being ended".to_owned()));
        }
        let sandbox = self.nested_sandbox(path, framework_id, executor_id).ok_or_else(|| {
            bad("its parent container does not run, or the path of its sandbox would be too long".to_owned())
        })?;
        let command = command
            .ok_or_else(|| bad("Expecting 'command' to be present: say what is to be executed".to_owned()))?;
        if !command.uris.is_empty() {
            return Err(bad("fetching of `uris` is not supported by this agent".to_owned()));
        }
        if let Some(container) = container {
            crate::command::refuse_container(container).map_err(bad)?;
        }
        let volumes = self.parent_links(path, framework_id, executor_id, container).map_err(bad)?;
        let parent =
            paths::run(&self.id().ok_or_else(unknown)?, framework_id, executor_id, executor.container_id());
        let mut environment =
            self.executor_environment(framework_id, executor_id, framework, executor, &parent);
        environment.insert("MESOS_SANDBOX".to_owned(), format!("{}/{sandbox}", self.options.work_dir));
        // Containers share the network of their agent.
        environment.insert("MESOS_CONTAINER_IP".to_owned(), self.options.ip.clone());
        environment
            .extend(command.environment.as_ref().map(crate::environment::variables).unwrap_or_default());
        let of_executor = || executor.info.command.as_ref().and_then(|command| command.user.as_ref());
        let user = command.user.as_ref().or_else(of_executor).unwrap_or(&framework.info.user);
        Ok(LaunchSpec {
            sandbox,
            latest: None,
            program: crate::command::program(command).map_err(bad)?,
            environment,
            user: self.options.switch_user.then(|| user.to_string()),
            volumes,
            outlives_agent: executor.checkpoint,
            timeout: self.options.executor_registration_timeout,
        })
    }

    fn nested_sandbox(
        &self,
        path: &ContainerPath,
        framework: &meseta_model::FrameworkId,
        executor: &meseta_model::ExecutorId,
    ) -> Option<RelPath> {
        let root = paths::run(&self.id()?, framework, executor, &path.0[0]);
        let parent = ContainerPath(path.0[..path.0.len() - 1].to_vec());
        if parent.0.len() > 1 && !matches!(self.nested.get(&parent)?.state, State::Running) {
            return None;
        }
        path.0[1..].iter().try_fold(root, |folder, id| paths::nested(&folder, id).ok())
    }

    /// A nested container started, or could not.
    pub(crate) fn nested_launched(
        &mut self,
        path: &ContainerPath,
        failed: Option<String>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(nested) = self.nested.get_mut(path) else {
            // Its root ended meanwhile: nobody wants it any more.
            let result = failed.map_or(Ok(crate::Started { pid: 0 }), Err);
            return self.end_orphan(path, result, out);
        };
        let State::Starting { caller } = nested.state else { return };
        let answer = match failed {
            None => {
                nested.state = State::Running;
                Answer::Ok
            }
            Some(reason) => {
                let waiting = std::mem::take(&mut nested.waiting);
                self.nested.remove(path);
                out.push(Effect::Forget { container: path.clone() });
                for to in waiting {
                    out.push(Effect::Reply {
                        to,
                        answer: refused(404, "the container could not be started"),
                    });
                }
                refused(400, format!("Failed to launch container: {reason}"))
            }
        };
        if let Some(to) = caller {
            out.push(Effect::Reply { to, answer });
        }
    }

    /// A nested container ended: whoever waits is told.
    pub(crate) fn nested_ended(
        &mut self,
        now: meseta_model::Now,
        path: &ContainerPath,
        status: Option<i32>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(nested) = self.nested.get_mut(path) else { return };
        if let State::Starting { caller: Some(to) } = nested.state {
            out.push(Effect::Reply { to, answer: Answer::Ok });
        }
        nested.state = State::Ended { status };
        let sandbox = nested.sandbox.clone();
        for to in std::mem::take(&mut nested.waiting) {
            out.push(Effect::Reply { to, answer: ended(status) });
        }
        if self.options.gc_nested {
            self.discard(now, sandbox, out);
        }
    }

    pub(crate) fn wait_nested(&mut self, reply: ReplyTo, id: &v1::ContainerId) -> Option<Answer> {
        let path = match from_wire(id) {
            Ok(path) => path,
            Err(error) => return Some(refused(400, error)),
        };
        let Some(nested) = self.nested.get_mut(&path) else { return Some(unknown(&path)) };
        match nested.state {
            State::Ended { status } => Some(ended(status)),
            _ if nested.waiting.len() >= limits::WAITING_CALLERS_MAX => {
                Some(refused(503, "too many callers wait for this container"))
            }
            _ => {
                nested.waiting.push(reply);
                None
            }
        }
    }

    pub(crate) fn kill_nested(
        &mut self,
        id: &v1::ContainerId,
        signal: Option<i32>,
        out: &mut Outbox<Effect>,
    ) -> Answer {
        let path = match from_wire(id) {
            Ok(path) => path,
            Err(error) => return refused(400, error),
        };
        let Some(nested) = self.nested.get(&path) else { return unknown(&path) };
        match (&nested.state, signal) {
            (State::Ended { .. }, _) => Answer::Ok,
            (_, None | Some(9)) => {
                out.push(Effect::Destroy { container: path });
                Answer::Ok
            }
            (_, Some(signal)) if (1..=64).contains(&signal) => {
                out.push(Effect::Signal { container: path, signal });
                Answer::Ok
            }
            (_, Some(signal)) => refused(400, format!("signal {signal} does not exist: give 1 to 64")),
        }
    }

    pub(crate) fn remove_nested(&mut self, id: &v1::ContainerId, out: &mut Outbox<Effect>) -> Answer {
        let path = match from_wire(id) {
            Ok(path) => path,
            Err(error) => return refused(400, error),
        };
        let Some(nested) = self.nested.get(&path) else { return Answer::Ok };
        if !matches!(nested.state, State::Ended { .. }) {
            return refused(500, format!("container {} has not ended: kill it first", text(&path)));
        }
        let sandbox = nested.sandbox.clone();
        self.keep(&sandbox);
        out.push(Effect::RemoveSandbox { path: sandbox });
        out.push(Effect::Forget { container: path.clone() });
        self.nested.remove(&path);
        Answer::Ok
    }

    /// The root container is gone: so is all below it.
    pub(crate) fn forget_nested_below(&mut self, root: &ContainerPath, out: &mut Outbox<Effect>) {
        let below: Vec<ContainerPath> =
            self.nested.keys().filter(|path| path.0.first() == root.0.first()).cloned().collect();
        for path in below {
            let Some(nested) = self.nested.remove(&path) else { continue };
            let last = match nested.state {
                State::Ended { status } => status,
                State::Starting { caller } => {
                    out.extend(
                        caller
                            .map(|to| Effect::Reply { to, answer: refused(400, "its root container ended") }),
                    );
                    None
                }
                State::Running => None,
            };
            out.extend(nested.waiting.into_iter().map(|to| Effect::Reply { to, answer: ended(last) }));
            out.push(Effect::Forget { container: path });
        }
    }

    /// A caller went away: nobody waits there any more.
    pub(crate) fn caller_gone(&mut self, reply: ReplyTo) {
        for nested in self.nested.values_mut() {
            nested.waiting.retain(|waiting| *waiting != reply);
        }
    }
}

fn ended(status: Option<i32>) -> Answer {
    let wait = response::WaitNestedContainer { exit_status: status, ..Default::default() };
    Answer::Response(Box::new(Response {
        r#type: Some(response::Type::WaitNestedContainer),
        wait_nested_container: Some(wait.into()),
        ..Default::default()
    }))
}

fn unknown(path: &ContainerPath) -> Answer {
    refused(404, format!("container {} is not known to this agent", text(path)))
}

fn text(path: &ContainerPath) -> String {
    path.0.join(".")
}
