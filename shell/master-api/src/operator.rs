//! `POST /api/v1`: what operators ask of a master.

use std::sync::Arc;

use meseta_api::{flags, read_call, unknown_call};
use meseta_http::{Refusal, Request, Response, StatusCode, reply};
use meseta_master::{Input, ReplyTo, View};
use meseta_wire::v1::master::response;
use meseta_wire::v1::master::{Call, Response as Message, call};
use meseta_wire::{Encoding, Enumeration, Text, v1};

use crate::daemon::{Shared, ending};
use crate::render::{Parts, encoded};
use crate::{maintenance, metrics, quota, routes, scheduler, v1 as show};

pub(crate) async fn take(shared: &Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    use call::Type;
    let (call, r#type) = read_call(&mut request, |call: &Call| call.r#type).await?;
    if !has_body(&call.message, r#type) {
        let field = r#type.name().to_lowercase();
        return Err(Refusal::bad_request(format!("Expecting '{field}' to be present")));
    }
    let view = shared.view.read();
    if !view.is_serving() {
        return Err(routes::recovering());
    }
    if r#type == Type::Unknown {
        return Err(unknown_call());
    }
    if let Some(set) = &call.message.set_logging_level {
        shared.verbosity.set_for(set.level, &set.duration)?;
        return Ok(reply::empty(StatusCode::OK));
    }
    match is_question(r#type) {
        true => answer(shared, view, r#type, call.wanted).await,
        false => decide(shared, call.message).await,
    }
}

/// Whether a call can be answered by looking.
fn is_question(r#type: call::Type) -> bool {
    use call::Type;
    matches!(
        r#type,
        Type::GetHealth
            | Type::GetVersion
            | Type::GetFlags
            | Type::GetMetrics
            | Type::GetState
            | Type::GetAgents
            | Type::GetFrameworks
            | Type::GetExecutors
            | Type::GetTasks
            | Type::GetOperations
            | Type::GetRoles
            | Type::GetWeights
            | Type::GetQuota
            | Type::GetLoggingLevel
            | Type::GetMaster
            | Type::GetMaintenanceStatus
            | Type::GetMaintenanceSchedule
    )
}

/// Calls that change something, and those that nobody here knows: the machine answers.
pub(crate) async fn decide(shared: &Arc<Shared>, message: Call) -> Result<Response, Refusal> {
    let mut caller = shared.waiting.wait();
    let reply = ReplyTo(caller.number);
    shared.give(Input::Operator { reply, call: Box::new(message) }).await?;
    scheduler::respond(caller.answer().await)
}

/// Answers by looking. Large answers are made where they delay nobody.
async fn answer(
    shared: &Arc<Shared>,
    view: Arc<View>,
    asked: call::Type,
    wanted: Encoding,
) -> Result<Response, Refusal> {
    let shared = shared.clone();
    let make = move || tell(&shared, &view, asked, wanted);
    let body = tokio::task::spawn_blocking(make).await.map_err(|_| ending())?;
    Ok(reply::whole(StatusCode::OK, wanted.content_type(), body))
}

/// The answer to a question, encoded.
fn tell(shared: &Shared, view: &View, asked: call::Type, wanted: Encoding) -> Vec<u8> {
    use call::Type;
    let named = response::Type::from_name(asked.name()).unwrap_or_default();
    let mut message = Message { r#type: Some(named), ..Default::default() };
    let kept: fn(&View, Encoding) -> Vec<u8> = match asked {
        Type::GetState => show::state,
        Type::GetAgents => show::agents,
        Type::GetFrameworks => show::frameworks,
        Type::GetExecutors => show::executors,
        Type::GetTasks => show::tasks,
        _ => {
            fill(&mut message, shared, view, asked);
            return encoded(&message, wanted).into();
        }
    };
    let field = asked.name().to_lowercase();
    Parts::after(&message, wanted).set(&field, &kept(view, wanted)).finish()
}

/// The small answers.
fn fill(message: &mut Message, shared: &Shared, view: &View, asked: call::Type) {
    use call::Type;
    match asked {
        Type::GetHealth => {
            message.get_health = Some(response::GetHealth { healthy: true, ..Default::default() });
        }
        Type::GetVersion => {
            let version_info = shared.build.message().into();
            message.get_version = Some(response::GetVersion { version_info, ..Default::default() });
        }
        Type::GetFlags => {
            let flags = flags::messages(&shared.flags);
            message.get_flags = Some(response::GetFlags { flags, ..Default::default() });
        }
        Type::GetMetrics => {
            let metrics = meseta_api::metrics::messages(&metrics::snapshot(shared, view));
            message.get_metrics = Some(response::GetMetrics { metrics, ..Default::default() });
        }
        Type::GetRoles => message.get_roles = Some(show::roles(view, &shared.options)),
        Type::GetWeights => message.get_weights = Some(show::weights(view)),
        Type::GetQuota => {
            let status = quota::status(view);
            message.get_quota = Some(response::GetQuota { status, ..Default::default() });
        }
        Type::GetLoggingLevel => {
            let level = shared.verbosity.level();
            message.get_logging_level = Some(response::GetLoggingLevel { level, ..Default::default() });
        }
        Type::GetMaintenanceStatus => {
            let status = maintenance::status(view);
            message.get_maintenance_status =
                Some(response::GetMaintenanceStatus { status, ..Default::default() });
        }
        Type::GetMaintenanceSchedule => {
            let schedule = view.maintenance.schedule.clone();
            message.get_maintenance_schedule =
                Some(response::GetMaintenanceSchedule { schedule, ..Default::default() });
        }
        Type::GetOperations => message.get_operations = Some(show::operations(view)),
        Type::GetMaster => message.get_master = Some(master(shared, view)),
        _ => {}
    }
}

fn master(shared: &Shared, view: &View) -> response::GetMaster {
    let info = v1::MasterInfo { id: Text::new(&view.master_id), ..shared.options.master_info.clone() };
    response::GetMaster {
        master_info: Some(info.into()),
        start_time: Some(shared.started_at),
        elected_time: view.elected_at.map(|at| at.as_secs_f64()),
        ..Default::default()
    }
}

/// Whether a call that is answered here has the body that its type wants; the machine sees to those that it answers.
fn has_body(call: &Call, r#type: call::Type) -> bool {
    use call::Type;
    match r#type {
        Type::GetMetrics => call.get_metrics.is_some(),
        Type::SetLoggingLevel => call.set_logging_level.is_some(),
        Type::ListFiles => call.list_files.is_some(),
        Type::ReadFile => call.read_file.is_some(),
        _ => true,
    }
}
