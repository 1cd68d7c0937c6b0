//! Frameworks, and `/frameworks`.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use meseta_api::{secrets, v0};
use meseta_master::{Executor, Form, Framework, Offer, View};
use meseta_model::{FrameworkId, Resources};
use meseta_wire::{Enumeration, Message, v1};
use serde_json::{Value, json};

use super::tasks;
use crate::index;
use crate::render::Object;

type Offers = BTreeMap<FrameworkId, Vec<Arc<Offer>>>;

/// What every endpoint shows of a framework and what changes only with it, encoded.
pub(super) fn brief(framework: &Framework) -> Value {
    let info = &framework.info;
    json!({
        "id": framework.id.as_str(),
        "name": info.name,
        "capabilities": v0::capabilities(&info.capabilities),
        "hostname": info.hostname.clone().unwrap_or_default(),
        "webui_url": info.webui_url.clone().unwrap_or_default(),
        "active": framework.is_active(),
        "connected": framework.is_connected(),
        "recovered": framework.recovered,
    })
}

fn own(framework: &Framework) -> Bytes {
    framework.cached.get_or(Form::V0, || super::bytes(&value(framework)))
}

fn value(framework: &Framework) -> Value {
    let info = &framework.info;
    let mut shown = brief(framework);
    shown["user"] = json!(info.user);
    shown["failover_timeout"] = json!(info.failover_timeout.unwrap_or_default());
    shown["checkpoint"] = json!(framework.checkpoints());
    shown["registered_time"] = json!(framework.registered_at.as_secs_f64());
    shown["unregistered_time"] = json!(framework.unregistered_at.map_or(0.0, |at| at.as_secs_f64()));
    if let Some(at) = framework.reregistered_at {
        shown["reregistered_time"] = json!(at.as_secs_f64());
    }
    if let Some(principal) = &info.principal {
        shown["principal"] = json!(principal);
    }
    if framework.capabilities.multi_role {
        shown["roles"] = json!(info.roles);
    } else {
        shown["role"] = json!(info.role.as_deref().unwrap_or("*"));
    }
    if let Some(labels) = &info.labels {
        shown["labels"] = v0::labels(labels);
    }
    shown["offer_constraints"] = match &framework.offer_constraints {
        Some(constraints) => v0::message::<v1::scheduler::OfferConstraints>(constraints),
        None => json!({}),
    };
    shown
}

/// Writes a framework with its tasks, executors and offers.
pub(super) fn write(out: &mut Vec<u8>, framework: &Framework, view: &View, offers: &Offers) {
    let id = &framework.id;
    let offers = offers.get(id).map(Vec::as_slice).unwrap_or_default();
    let (used, offered) = (view.used_by(id), sum(offers));
    let mut object = Object::resume(out, &own(framework));
    object
        .set("used_resources", v0::resources(&used))
        .set("offered_resources", v0::resources(&offered))
        .set("resources", v0::resources(&used.plus(&offered)))
        .list("tasks", view.tasks_of(id), tasks::write)
        .list("unreachable_tasks", view.unreachable_tasks_of(id), tasks::write)
        .list("completed_tasks", view.completed_tasks_of(id), tasks::write)
        .list("offers", offers, |out, offer| out.extend(self::offer(offer).to_string().bytes()))
        .list("executors", view.executors_of(id), |out, executor| {
            out.extend_from_slice(&self::executor(executor));
        });
    object.end();
}

pub(super) fn sum(offers: &[Arc<Offer>]) -> Resources {
    let mut sum = Resources::new();
    offers.iter().for_each(|offer| sum.add(&offer.resources));
    sum
}

fn offer(offer: &Offer) -> Value {
    json!({
        "id": offer.id.as_str(),
        "framework_id": offer.framework.as_str(),
        "allocation_info": {"role": offer.role.as_str()},
        "slave_id": offer.agent.as_str(),
        "resources": v0::resources(&offer.resources),
    })
}

fn executor(executor: &Executor) -> Bytes {
    executor.cached.get_or(Form::V0, || super::bytes(&executor_value(executor)))
}

fn executor_value(executor: &Executor) -> Value {
    let mut info = v1::ExecutorInfo::decode(&executor.info).unwrap_or_default();
    secrets::redact_executor(&mut info);
    let mut shown = json!({
        "executor_id": executor.key.executor.as_str(),
        "name": info.name.clone().unwrap_or_default(),
        "framework_id": executor.key.framework.as_str(),
        "command": v0::command(info.command.as_deref().unwrap_or(&v1::CommandInfo::default())),
        "resources": v0::resources(&executor.resources),
        "role": executor.role.as_str(),
        "slave_id": executor.key.agent.as_str(),
    });
    if let Some(labels) = &info.labels {
        shown["labels"] = v0::labels(labels);
    }
    if let Some(r#type) = info.r#type {
        shown["type"] = json!(r#type.name());
    }
    shown
}

/// `/frameworks`: all, or the one with that id, those that ended among them.
pub(crate) fn frameworks(view: &View, only: Option<&str>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut object = Object::begin(&mut out);
    list(&mut object, view, only);
    object.list("unregistered_frameworks", std::iter::empty::<()>(), |_, ()| {});
    object.end();
    out
}

/// The members `frameworks` and `completed_frameworks`.
pub(super) fn list(object: &mut Object<'_>, view: &View, only: Option<&str>) {
    let offers = index::offers(view);
    let wanted = |framework: &&Arc<Framework>| only.is_none_or(|only| only == framework.id.as_str());
    let write = |out: &mut Vec<u8>, framework: &Arc<Framework>| write(out, framework, view, &offers);
    object.list("frameworks", view.frameworks.values().filter(wanted), write);
    object.list("completed_frameworks", view.completed_frameworks.iter().filter(wanted), write);
}
