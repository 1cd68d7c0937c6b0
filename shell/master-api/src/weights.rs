//! `PUT /weights`: an array of weights, as UPDATE_WEIGHTS.

use std::sync::Arc;

use meseta_http::{Refusal, Request, Response};
use meseta_wire::v1::master::{Call, call};
use meseta_wire::{Message, v1};

use crate::daemon::Shared;
use crate::operator;

pub(crate) async fn put(shared: Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let body = request.bytes().await?;
    let wrong = |error: &dyn std::fmt::Display| {
        Refusal::bad_request(format!("Failed to parse update weights request JSON: {error}"))
    };
    let array: Vec<serde_json::Value> = serde_json::from_slice(&body).map_err(|error| wrong(&error))?;
    let one = |value: &serde_json::Value| v1::WeightInfo::from_json(value.to_string().as_bytes());
    let weight_infos = array.iter().map(one).collect::<Result<_, _>>().map_err(|error| wrong(&error))?;
    let update_weights = Some(call::UpdateWeights { weight_infos, ..Default::default() });
    let call = Call { r#type: Some(call::Type::UpdateWeights), update_weights, ..Default::default() };
    operator::decide(&shared, call).await
}
