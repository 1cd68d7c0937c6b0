//! `/reserve`, `/unreserve`, `/create-volumes`, `/destroy-volumes`: forms that say what the calls of the same meaning say.

use std::sync::Arc;

use meseta_http::{Query, Refusal, Request, Response};
use meseta_wire::v1::master::{Call, call};
use meseta_wire::{Message, v1};

use crate::daemon::Shared;
use crate::operator;

pub(crate) async fn reserve(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let form = Form::read(request).await?;
    let source = if form.has("source") { form.resources("source")? } else { Vec::new() };
    let (agent_id, resources) = (form.agent()?, form.resources("resources")?);
    let body = call::ReserveResources { agent_id, source, resources, ..Default::default() };
    let call = Call { reserve_resources: Some(body.into()), ..of(call::Type::ReserveResources) };
    operator::decide(&shared, call).await
}

pub(crate) async fn unreserve(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let form = Form::read(request).await?;
    let (agent_id, resources) = (form.agent()?, form.resources("resources")?);
    let body = call::UnreserveResources { agent_id, resources, ..Default::default() };
    let call = Call { unreserve_resources: Some(body.into()), ..of(call::Type::UnreserveResources) };
    operator::decide(&shared, call).await
}

pub(crate) async fn create_volumes(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let form = Form::read(request).await?;
    let (agent_id, volumes) = (form.agent()?, form.resources("volumes")?);
    let body = call::CreateVolumes { agent_id, volumes, ..Default::default() };
    let call = Call { create_volumes: Some(body), ..of(call::Type::CreateVolumes) };
    operator::decide(&shared, call).await
}

pub(crate) async fn destroy_volumes(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let form = Form::read(request).await?;
    let (agent_id, volumes) = (form.agent()?, form.resources("volumes")?);
    let body = call::DestroyVolumes { agent_id, volumes, ..Default::default() };
    let call = Call { destroy_volumes: Some(body), ..of(call::Type::DestroyVolumes) };
    operator::decide(&shared, call).await
}

fn of(r#type: call::Type) -> Call {
    Call { r#type: Some(r#type), ..Default::default() }
}

/// The fields of a form.
struct Form(Query);

impl Form {
    async fn read(mut request: Request) -> Result<Form, Refusal> {
        let body = request.bytes().await?;
        let text = std::str::from_utf8(&body).map_err(|_| Refusal::bad_request("The form is not UTF-8"))?;
        Ok(Form(Query::parse(text)?))
    }

    fn has(&self, field: &str) -> bool {
        self.0.get(field).is_some()
    }

    fn get(&self, field: &str) -> Result<&str, Refusal> {
        let missing = || Refusal::bad_request(format!("Missing '{field}' in the form of the request"));
        self.0.get(field).ok_or_else(missing)
    }

    fn agent(&self) -> Result<v1::AgentId, Refusal> {
        Ok(v1::AgentId { value: self.get("slaveId")?.into(), ..Default::default() })
    }

    /// A JSON array of resources.
    fn resources(&self, field: &str) -> Result<Vec<v1::Resource>, Refusal> {
        let text = self.get(field)?;
        // The message around it is one with a list of resources and nothing else.
        let wrapped = format!("{{\"resources\":{text}}}");
        let read = v1::offer::operation::Reserve::from_json(wrapped.as_bytes());
        let unreadable =
            |why: String| Refusal::bad_request(format!("Cannot read '{field}' of the form: {why}"));
        match text.trim_start().starts_with('[') {
            true => read.map(|read| read.resources).map_err(|error| unreadable(error.to_string())),
            false => Err(unreadable("it must be a JSON array of resources".to_owned())),
        }
    }
}
