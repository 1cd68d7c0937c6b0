//! `/quota`: quota as it was set before UPDATE_QUOTA, and what is set.

use std::sync::Arc;

use meseta_http::{Refusal, Request, Response};
use meseta_master::View;
use meseta_wire::Message;
use meseta_wire::v1::master::{Call, call};
use meseta_wire::v1::quota::{QuotaRequest, QuotaStatus};

use crate::daemon::Shared;
use crate::operator;

/// Every quota, as clients read it now and as they did.
pub(crate) fn status(view: &View) -> QuotaStatus {
    let quotas = || view.quotas.iter();
    QuotaStatus {
        infos: quotas().map(|(role, quota)| quota.to_info(role)).collect(),
        configs: quotas().map(|(role, quota)| quota.to_wire(role)).collect(),
        ..Default::default()
    }
}

/// `POST /quota`: as SET_QUOTA.
pub(crate) async fn set(shared: Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let body = request.bytes().await?;
    let quota_request = QuotaRequest::from_json(&body)
        .map_err(|error| Refusal::bad_request(format!("Failed to parse set quota request JSON: {error}")))?;
    let set_quota = Some(call::SetQuota { quota_request, ..Default::default() }.into());
    let call = Call { r#type: Some(call::Type::SetQuota), set_quota, ..Default::default() };
    operator::decide(&shared, call).await
}

/// `DELETE /quota/ROLE`: as REMOVE_QUOTA. The role may have several levels.
pub(crate) async fn remove(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let role = request.rest().to_owned();
    if role.is_empty() {
        return Err(Refusal::bad_request("The path names no role; use DELETE /quota/ROLE"));
    }
    let remove_quota = Some(call::RemoveQuota { role: role.into(), ..Default::default() });
    let call = Call { r#type: Some(call::Type::RemoveQuota), remove_quota, ..Default::default() };
    operator::decide(&shared, call).await
}
