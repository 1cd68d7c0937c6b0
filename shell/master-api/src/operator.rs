//! `POST /api/v1`: what operators ask of a master.

use std::sync::Arc;

use meseta_api::read_call;
use meseta_http::{Refusal, Request, Response, StatusCode, reply};
use meseta_master::{Answer, Input, ReplyTo, View};
use meseta_wire::v1::master::response::{self, Type as Answered};
use meseta_wire::v1::master::{Call, Response as Message, call};
use meseta_wire::{Encoding, Enumeration, v1};

use crate::daemon::{Shared, ending};
use crate::{metrics, scheduler, v1 as show};

pub(crate) async fn take(shared: &Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    use call::Type;
    let call = read_call::<Call>(&mut request).await?;
    let Some(r#type) = call.message.r#type.filter(|r#type| *r#type != Type::Unknown) else {
        return Err(Refusal::bad_request("Expecting 'type' to be present and known"));
    };
    if !has_body(&call.message, r#type) {
        let field = r#type.name().to_lowercase();
        return Err(Refusal::bad_request(format!("Expecting '{field}' to be present")));
    }
    let view = shared.view.read();
    if !view.is_serving() {
        return Err(Refusal::unavailable("The master is still recovering its registry; try again soon"));
    }
    match r#type {
        Type::Teardown => teardown(shared, call.message).await,
        Type::MarkAgentGone | Type::DeactivateAgent | Type::ReactivateAgent => {
            change(shared, call.message).await
        }
        _ => answer(shared, view, r#type, call.wanted).await,
    }
}

/// Large answers are made where they delay nobody.
async fn answer(
    shared: &Arc<Shared>,
    view: Arc<View>,
    asked: call::Type,
    wanted: Encoding,
) -> Result<Response, Refusal> {
    let shared = shared.clone();
    let make = move || tell(&shared, &view, asked).map(|message| encoded(&message, wanted));
    let made = tokio::task::spawn_blocking(make).await.map_err(|_| ending())?;
    match made {
        Some(body) => Ok(reply::whole(StatusCode::OK, wanted.content_type(), body)),
        None => {
            let message = format!("{} is not implemented by this master", asked.name());
            Err(Refusal::new(StatusCode::NOT_IMPLEMENTED, message))
        }
    }
}

fn encoded(message: &Message, wanted: Encoding) -> Vec<u8> {
    let mut body = Vec::new();
    wanted.encode(message, &mut body);
    body
}

/// The answer to a question; None where it cannot be answered yet.
fn tell(shared: &Shared, view: &View, asked: call::Type) -> Option<Message> {
    use call::Type;
    let as_type = |r#type| Message { r#type: Some(r#type), ..Default::default() };
    let message = match asked {
        Type::GetHealth => Message {
            get_health: Some(response::GetHealth { healthy: true, ..Default::default() }),
            ..as_type(Answered::GetHealth)
        },
        Type::GetVersion => Message {
            get_version: Some(response::GetVersion {
                version_info: shared.build.message().into(),
                ..Default::default()
            }),
            ..as_type(Answered::GetVersion)
        },
        Type::GetFlags => Message { get_flags: Some(flags(shared)), ..as_type(Answered::GetFlags) },
        Type::GetMetrics => {
            Message { get_metrics: Some(measured(shared, view)), ..as_type(Answered::GetMetrics) }
        }
        Type::GetState => {
            Message { get_state: Some(show::state(view).into()), ..as_type(Answered::GetState) }
        }
        Type::GetAgents => Message { get_agents: Some(show::agents(view)), ..as_type(Answered::GetAgents) },
        Type::GetFrameworks => Message {
            get_frameworks: Some(show::frameworks(view).into()),
            ..as_type(Answered::GetFrameworks)
        },
        Type::GetExecutors => {
            Message { get_executors: Some(show::executors(view)), ..as_type(Answered::GetExecutors) }
        }
        Type::GetTasks => {
            Message { get_tasks: Some(show::tasks(view).into()), ..as_type(Answered::GetTasks) }
        }
        Type::GetRoles => {
            Message { get_roles: Some(show::roles(view, &shared.options)), ..as_type(Answered::GetRoles) }
        }
        Type::GetWeights => {
            Message { get_weights: Some(show::weights(&shared.options)), ..as_type(Answered::GetWeights) }
        }
        Type::GetMaster => Message { get_master: Some(master(shared, view)), ..as_type(Answered::GetMaster) },
        _ => return None,
    };
    Some(message)
}

fn flags(shared: &Shared) -> response::GetFlags {
    let flag = |(name, value): (&String, &String)| v1::Flag {
        name: name.clone(),
        value: Some(value.clone()),
        ..Default::default()
    };
    response::GetFlags { flags: shared.flags.iter().map(flag).collect(), ..Default::default() }
}

fn measured(shared: &Shared, view: &View) -> response::GetMetrics {
    let snapshot = metrics::snapshot(shared, view);
    let metric = |(name, _, value): (&str, meseta_telemetry::Kind, f64)| v1::Metric {
        name: name.to_owned(),
        value: Some(value),
        ..Default::default()
    };
    response::GetMetrics { metrics: snapshot.iter().map(metric).collect(), ..Default::default() }
}

fn master(shared: &Shared, view: &View) -> response::GetMaster {
    let info = v1::MasterInfo { id: view.master_id.to_string(), ..shared.options.master_info.clone() };
    response::GetMaster {
        master_info: Some(info.into()),
        start_time: Some(shared.started_at),
        elected_time: view.elected_at.map(|at| at.as_secs_f64()),
        ..Default::default()
    }
}

/// TEARDOWN: 200 once the framework's end is recorded.
async fn teardown(shared: &Arc<Shared>, message: Call) -> Result<Response, Refusal> {
    let framework_id = message.teardown.map(|teardown| teardown.framework_id.value).unwrap_or_default();
    end_framework(shared, framework_id).await
}

/// A change that the machine makes: 200 once it is recorded.
async fn change(shared: &Arc<Shared>, message: Call) -> Result<Response, Refusal> {
    let mut caller = shared.waiting.wait();
    shared.give(Input::Operator { reply: ReplyTo(caller.number), call: message.into() }).await?;
    let answer: Option<Answer> = caller.answer().await;
    scheduler::respond(answer)
}

/// Ends a framework for an operator.
pub(crate) async fn end_framework(shared: &Arc<Shared>, framework_id: String) -> Result<Response, Refusal> {
    let mut caller = shared.waiting.wait();
    shared.give(Input::Teardown { reply: ReplyTo(caller.number), framework_id }).await?;
    let answer: Option<Answer> = caller.answer().await;
    scheduler::respond(answer)
}

/// Whether a call has the body that its type wants.
fn has_body(call: &Call, r#type: call::Type) -> bool {
    use call::Type;
    match r#type {
        Type::GetMetrics => call.get_metrics.is_some(),
        Type::SetLoggingLevel => call.set_logging_level.is_some(),
        Type::ListFiles => call.list_files.is_some(),
        Type::ReadFile => call.read_file.is_some(),
        Type::UpdateWeights => call.update_weights.is_some(),
        Type::ReserveResources => call.reserve_resources.is_some(),
        Type::UnreserveResources => call.unreserve_resources.is_some(),
        Type::CreateVolumes => call.create_volumes.is_some(),
        Type::DestroyVolumes => call.destroy_volumes.is_some(),
        Type::GrowVolume => call.grow_volume.is_some(),
        Type::ShrinkVolume => call.shrink_volume.is_some(),
        Type::UpdateMaintenanceSchedule => call.update_maintenance_schedule.is_some(),
        Type::StartMaintenance => call.start_maintenance.is_some(),
        Type::StopMaintenance => call.stop_maintenance.is_some(),
        Type::DrainAgent => call.drain_agent.is_some(),
        Type::DeactivateAgent => call.deactivate_agent.is_some(),
        Type::ReactivateAgent => call.reactivate_agent.is_some(),
        Type::UpdateQuota => call.update_quota.is_some(),
        Type::SetQuota => call.set_quota.is_some(),
        Type::RemoveQuota => call.remove_quota.is_some(),
        Type::Teardown => call.teardown.is_some(),
        Type::MarkAgentGone => call.mark_agent_gone.is_some(),
        _ => true,
    }
}
