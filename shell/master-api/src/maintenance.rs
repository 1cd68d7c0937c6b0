//! Planned maintenance: `/maintenance/schedule`, `/maintenance/status`, `/machine/down`, `/machine/up`, and what the calls
//! of the same meaning answer.

use std::collections::BTreeMap;
use std::sync::Arc;

use meseta_api::v0;
use meseta_http::{Method, Refusal, Request, Response, Router};
use meseta_master::{MachineId, View};
use meseta_wire::v1;
use meseta_wire::v1::allocator::InverseOfferStatus;
use meseta_wire::v1::maintenance::{ClusterStatus, Schedule, cluster_status::DrainingMachine};
use meseta_wire::v1::master::{Call, call};
use meseta_wire::{Encoding, Message};
use serde_json::{Value, json};

use crate::daemon::Shared;
use crate::operator;
use crate::routes::registered;

/// Adds the endpoints below `prefix`.
pub(crate) fn routes(router: Router, prefix: &str, shared: &Arc<Shared>) -> Router {
    let at = |path: &str| format!("{prefix}{path}");
    router
        .get(&at("/maintenance/schedule"), registered(shared, |view| v0::message(&view.maintenance.schedule)))
        .route(Method::POST, &at("/maintenance/schedule"), posted(shared, new_schedule))
        .get(&at("/maintenance/status"), registered(shared, |view| v0::message(&status(view))))
        .route(Method::POST, &at("/machine/down"), posted(shared, machines_down))
        .route(Method::POST, &at("/machine/up"), posted(shared, machines_up))
}

type Answering = std::pin::Pin<Box<dyn Future<Output = Result<Response, Refusal>> + Send>>;

/// A handler that makes a call of what was posted.
fn posted(
    shared: &Arc<Shared>,
    read: fn(&[u8]) -> Result<Call, Refusal>,
) -> impl Fn(Request) -> Answering + Send + Sync + 'static + use<> {
    let shared = shared.clone();
    move |mut request| {
        let shared = shared.clone();
        Box::pin(async move {
            let body = request.bytes().await?;
            operator::decide(&shared, read(&body)?).await
        })
    }
}

fn decoded<M: Message>(body: &[u8]) -> Result<M, Refusal> {
    Encoding::Json.decode::<M>(body).map_err(|error| Refusal::bad_request(error.to_string()))
}

fn new_schedule(body: &[u8]) -> Result<Call, Refusal> {
    let schedule = decoded::<Schedule>(body)?;
    let update = call::UpdateMaintenanceSchedule { schedule, ..Default::default() };
    Ok(Call {
        r#type: Some(call::Type::UpdateMaintenanceSchedule),
        update_maintenance_schedule: Some(update),
        ..Default::default()
    })
}

fn machines_down(body: &[u8]) -> Result<Call, Refusal> {
    let start_maintenance = Some(decoded::<call::StartMaintenance>(&machines(body)?)?);
    Ok(Call { r#type: Some(call::Type::StartMaintenance), start_maintenance, ..Default::default() })
}

fn machines_up(body: &[u8]) -> Result<Call, Refusal> {
    let stop_maintenance = Some(decoded::<call::StopMaintenance>(&machines(body)?)?);
    Ok(Call { r#type: Some(call::Type::StopMaintenance), stop_maintenance, ..Default::default() })
}

/// A list of machines as the calls have it in a field.
fn machines(body: &[u8]) -> Result<Vec<u8>, Refusal> {
    let machines: Vec<Value> = serde_json::from_slice(body)
        .map_err(|error| Refusal::bad_request(format!("Expecting a JSON array of machines: {error}")))?;
    Ok(json!({ "machines": machines }).to_string().into_bytes())
}

/// Which machines are draining, with what frameworks answered who were asked to leave them, and which are down.
pub(crate) fn status(view: &View) -> ClusterStatus {
    let mut answers: BTreeMap<MachineId, Vec<InverseOfferStatus>> = BTreeMap::new();
    for ((agent, _), answer) in &view.inverse_answers {
        if let Some(agent) = view.agents.get(agent) {
            answers.entry(agent.machine()).or_default().push(answer.clone());
        }
    }
    let mut status = ClusterStatus::default();
    for (machine, planned) in view.maintenance.iter() {
        if planned.down {
            status.down_machines.push(planned.id.clone());
        } else {
            let statuses = answers.remove(machine).unwrap_or_default();
            let draining = DrainingMachine { id: planned.id.clone(), statuses, ..Default::default() };
            status.draining_machines.push(draining);
        }
    }
    status
}

/// The inverse offers of a framework.
pub(crate) fn inverse_offers<'a>(
    view: &'a View,
    framework: &'a meseta_model::FrameworkId,
) -> impl Iterator<Item = v1::InverseOffer> + use<'a> {
    let own = view.inverse_offers.values().filter(move |offer| offer.framework == *framework);
    own.map(|offer| offer.to_wire())
}
