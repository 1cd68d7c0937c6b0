//! `/frameworks/explain?framework_id=&role=`: why a framework is offered nothing. Mesos has no such endpoint.

use std::sync::Arc;

use meseta_api::json::Wanted;
use meseta_http::{Refusal, Request, Response};
use meseta_master::{Answer, Explained, Input, ReplyTo, describe_reason};
use serde_json::{Value, json};

use crate::daemon::Shared;
use crate::scheduler;

pub(crate) async fn explain(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let (query, wanted) = (request.query()?, Wanted::of(&request)?);
    let framework_id = query.get("framework_id").map(str::to_owned);
    let framework_id =
        framework_id.ok_or_else(|| Refusal::bad_request("Expecting 'framework_id=value' in the query"))?;
    let role = query.get("role").map(str::to_owned);
    let mut caller = shared.waiting.wait();
    shared.give(Input::Explain { reply: ReplyTo(caller.number), framework_id, role }).await?;
    match caller.answer().await {
        Some(Answer::Explained(explained)) => Ok(wanted.reply(shown(&explained).to_string().into_bytes())),
        other => scheduler::respond(other),
    }
}

fn shown(explained: &Explained) -> Value {
    let roles = explained.roles.iter().map(|(role, explanation)| {
        let excluded = explanation.excluded.iter().map(|(reason, agents)| {
            let (name, why) = describe_reason(*reason);
            json!({"reason": name, "agents": agents, "why": why})
        });
        json!({
            "role": role.as_str(),
            "agents": explanation.agents,
            "offered": explanation.offered,
            "eligible": explanation.eligible,
            "excluded": excluded.collect::<Vec<_>>(),
        })
    });
    json!({"framework_id": explained.framework.as_str(), "roles": roles.collect::<Vec<_>>()})
}
