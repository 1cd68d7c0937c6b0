//! `POST /api/v1`: what operators, and the default executor, ask of an agent.

use std::sync::Arc;

use meseta_agent::{Answer, ExecutorView, Input, ReplyTo, TaskView, View};
use meseta_api::handlers::refusal;
use meseta_api::{Offered, call as calls, flags, read_call, secrets, unknown_call};
use meseta_http::{Refusal, Request, Response, StatusCode, reply};
use meseta_wire::v1::agent::response::{self, Type as Answered};
use meseta_wire::v1::agent::{Call, Response as Message, call};
use meseta_wire::{Enumeration, Message as _, v1};

use crate::daemon::Shared;
use crate::metrics;

pub(crate) async fn take(shared: Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    use call::Type;
    let (call, r#type) = read_call(&mut request, |call: &Call| call.r#type).await?;
    match r#type {
        Type::Unknown => Err(unknown_call()),
        Type::SetLoggingLevel => {
            let set = call.message.set_logging_level.as_ref();
            let set =
                set.ok_or_else(|| Refusal::bad_request("Expecting 'set_logging_level' to be present"))?;
            shared.verbosity.set_for(set.level, &set.duration)?;
            Ok(reply::empty(StatusCode::OK))
        }
        Type::GetMetrics if call.message.get_metrics.is_none() => {
            Err(Refusal::bad_request("Expecting 'get_metrics' to be present"))
        }
        Type::LaunchNestedContainer
        | Type::LaunchContainer
        | Type::WaitNestedContainer
        | Type::KillNestedContainer
        | Type::RemoveNestedContainer => decide(&shared, call.message, call.wanted).await,
        asked => match tell(&shared, &shared.view.read(), asked) {
            Some(answer) => Ok(calls::answer(&answer, call.wanted)),
            None => Err(refusal(501, format!("{} is not supported by this agent", asked.name()))),
        },
    }
}

/// The answer to a question; None for what is none, or is not known here.
fn tell(shared: &Shared, view: &View, asked: call::Type) -> Option<Message> {
    use call::Type;
    let mut answer = Message::default();
    match asked {
        Type::GetHealth => {
            answer.r#type = Some(Answered::GetHealth);
            answer.get_health = Some(response::GetHealth { healthy: true, ..Default::default() }.into());
        }
        Type::GetVersion => {
            answer.r#type = Some(Answered::GetVersion);
            answer.get_version = Some(
                response::GetVersion { version_info: shared.build.message().into(), ..Default::default() }
                    .into(),
            );
        }
        Type::GetFlags => {
            answer.r#type = Some(Answered::GetFlags);
            let flags = flags::messages(&shared.flags);
            answer.get_flags = Some(response::GetFlags { flags, ..Default::default() }.into());
        }
        Type::GetLoggingLevel => {
            answer.r#type = Some(Answered::GetLoggingLevel);
            let level = shared.verbosity.level();
            answer.get_logging_level = Some(response::GetLoggingLevel { level, ..Default::default() }.into());
        }
        Type::GetMetrics => {
            answer.r#type = Some(Answered::GetMetrics);
            let metrics = meseta_api::metrics::messages(&metrics::snapshot(shared));
            answer.get_metrics = Some(response::GetMetrics { metrics, ..Default::default() }.into());
        }
        Type::GetState => {
            answer.r#type = Some(Answered::GetState);
            let state = response::GetState {
                get_tasks: Some(tasks(view).into()),
                get_executors: Some(executors(view).into()),
                get_frameworks: Some(frameworks(view).into()),
                ..Default::default()
            };
            answer.get_state = Some(state.into());
        }
        Type::GetTasks => {
            answer.r#type = Some(Answered::GetTasks);
            answer.get_tasks = Some(tasks(view).into());
        }
        Type::GetExecutors => {
            answer.r#type = Some(Answered::GetExecutors);
            answer.get_executors = Some(executors(view).into());
        }
        Type::GetFrameworks => {
            answer.r#type = Some(Answered::GetFrameworks);
            answer.get_frameworks = Some(frameworks(view).into());
        }
        Type::GetOperations => {
            answer.r#type = Some(Answered::GetOperations);
            let operations = view.operations().collect();
            answer.get_operations = Some(response::GetOperations { operations, ..Default::default() }.into());
        }
        Type::GetAgent => {
            answer.r#type = Some(Answered::GetAgent);
            answer.get_agent = Some(agent(view).into());
        }
        _ => return None,
    }
    Some(answer)
}

/// Calls that the machine answers, perhaps much later.
async fn decide(shared: &Arc<Shared>, message: Call, wanted: Offered) -> Result<Response, Refusal> {
    let caller = shared.waiting.wait();
    let reply_to = ReplyTo(caller.number);
    let mut leaving = Leaving { shared: shared.clone(), reply: Some(reply_to), caller };
    shared.give(Input::Operator { reply: reply_to, call: Box::new(message) }).await?;
    let answer = leaving.caller.answer().await;
    leaving.reply = None;
    match answer {
        Some(Answer::Accepted) => Ok(reply::empty(StatusCode::ACCEPTED)),
        Some(Answer::Ok) => Ok(reply::empty(StatusCode::OK)),
        Some(Answer::Response(message)) => Ok(calls::answer(&*message, wanted)),
        Some(Answer::Refused { status, message }) => Err(refusal(status, message)),
        None => Err(Refusal::unavailable("the agent is ending")),
    }
}

/// A caller that goes away before its answer: the machine need not keep its place.
struct Leaving {
    shared: Arc<Shared>,
    reply: Option<ReplyTo>,
    caller: meseta_api::waiting::Caller<Answer>,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        if let Some(reply) = self.reply {
            let _ = self.shared.handle.try_send(Input::CallerGone { reply });
        }
    }
}

fn agent(view: &View) -> response::GetAgent {
    let started_at = view.drain.as_ref().map(|drain| drain.started_at.0);
    response::GetAgent {
        agent_info: Some((*view.info).clone().into()),
        drain_config: view.drain.as_ref().map(|drain| drain.config.clone()),
        estimated_drain_start_time: started_at
            .map(|nanoseconds| v1::TimeInfo { nanoseconds, ..Default::default() }),
        ..Default::default()
    }
}

fn tasks(view: &View) -> response::GetTasks {
    let mut tasks = response::GetTasks::default();
    for framework in view.frameworks() {
        for executor in framework.executors() {
            for task in executor.tasks() {
                let message = task_message(view, framework.id.as_str(), &executor, &task);
                match (task.queued, meseta_model::state::is_terminal(task.state)) {
                    (true, false) => tasks.queued_tasks.push(message),
                    (_, true) => tasks.terminated_tasks.push(message),
                    (false, false) => tasks.launched_tasks.push(message),
                }
            }
            let completed = executor.completed_tasks();
            tasks
                .completed_tasks
                .extend(completed.map(|task| task_message(view, framework.id.as_str(), &executor, &task)));
        }
    }
    for executor in view.completed() {
        let named = (executor.framework_id.as_str(), executor.id.as_str());
        tasks.completed_tasks.extend(executor.tasks().map(|task| message_of(view, named, &task)));
    }
    tasks
}

fn task_message(view: &View, framework: &str, executor: &ExecutorView<'_>, task: &TaskView<'_>) -> v1::Task {
    message_of(view, (framework, executor.id.as_str()), task)
}

fn message_of(view: &View, (framework, executor): (&str, &str), task: &TaskView<'_>) -> v1::Task {
    let info = secrets::redacted_task(v1::TaskInfo::decode(task.info).unwrap_or_default());
    v1::Task {
        name: info.name,
        task_id: info.task_id,
        framework_id: v1::FrameworkId { value: framework.into(), ..Default::default() },
        executor_id: info
            .executor
            .is_some()
            .then(|| v1::ExecutorId { value: executor.into(), ..Default::default() }),
        agent_id: view.info.id.clone().unwrap_or_default(),
        state: task.state,
        resources: info.resources,
        statuses: task.status.cloned().into_iter().collect(),
        labels: info.labels,
        discovery: info.discovery,
        container: info.container,
        health_check: info.health_check,
        kill_policy: info.kill_policy,
        ..Default::default()
    }
}

fn executors(view: &View) -> response::GetExecutors {
    use response::get_executors::Executor;
    let shown = |info: &v1::ExecutorInfo| {
        let mut info = info.clone();
        secrets::redact_executor(&mut info);
        Executor { executor_info: info.into(), ..Default::default() }
    };
    let mut executors = response::GetExecutors::default();
    for framework in view.frameworks() {
        let running = framework.executors().filter(|executor| executor.running);
        executors.executors.extend(running.map(|executor| shown(executor.info)));
    }
    executors.completed_executors.extend(view.completed().map(|executor| shown(&executor.info)));
    executors
}

fn frameworks(view: &View) -> response::GetFrameworks {
    use response::get_frameworks::Framework;
    let shown =
        |info: &v1::FrameworkInfo| Framework { framework_info: info.clone().into(), ..Default::default() };
    response::GetFrameworks {
        frameworks: view.frameworks().map(|framework| shown(framework.info)).collect(),
        ..Default::default()
    }
}
