//! What machines are given, in the log: as numbers for each run, and as text for who reads along.

use super::words;
use crate::log::Log;

pub trait InLog {
    /// A number for its kind, and one of what it holds.
    fn code(&self) -> (u64, u64);

    /// Mixes a call that it carries into the log.
    fn fold_call(&self, log: &mut Log);

    fn text(&self) -> String;

    /// Mixes all of it into the log, but for what the other machine sent: that was mixed in as it did.
    fn fold(&self, log: &mut Log) {
        let (tag, number) = self.code();
        log.fold(tag);
        log.fold(number);
        self.fold_call(log);
    }
}

impl InLog for meseta_agent::Input {
    fn code(&self) -> (u64, u64) {
        use meseta_agent::Input;
        match self {
            Input::Wake => (31, 0),
            Input::Recovered(found) => (32, (found.files.len() as u64) << 32 | found.containers.len() as u64),
            Input::Persisted { ticket } => (33, ticket.0),
            Input::PersistFailed { ticket, .. } => (34, ticket.0),
            Input::Connected => (35, 0),
            Input::Disconnected { .. } => (36, 0),
            Input::FromMaster(_) => (37, 0),
            Input::Subscribe { stream, .. } => (38, stream.0),
            Input::Call { .. } => (39, 0),
            Input::StreamClosed { stream } => (40, stream.0),
            Input::Operator { .. } => (41, 0),
            Input::CallerGone { reply } => (42, reply.0),
            Input::Launched { result, .. } => (43, u64::from(result.is_ok())),
            Input::ContainerEnded { status, .. } => (44, status.unwrap_or(-1) as u64),
            Input::Shutdown { .. } => (45, 0),
            Input::Rest { .. } => (46, 0),
            Input::DiskUsed { share } => (47, share.to_bits()),
            Input::SandboxCollected { failed } => (48, u64::from(*failed)),
            Input::VolumesChanged { result, .. } => (49, u64::from(result.is_ok())),
            Input::Mounted { container, .. } => (50, container.0.len() as u64),
        }
    }

    fn fold_call(&self, log: &mut Log) {
        use meseta_agent::Input;
        match self {
            Input::Subscribe { call, .. } | Input::Call { call, .. } => log.fold_message(&**call),
            Input::Operator { call, .. } => log.fold_message(&**call),
            _ => {}
        }
    }

    fn text(&self) -> String {
        use meseta_agent::Input;
        match self {
            Input::Recovered(found) => {
                let containers: Vec<_> =
                    found.containers.iter().map(|c| (c.container.0.join("."), c.state)).collect();
                format!("recovered {} files, containers {containers:?}", found.files.len())
            }
            Input::FromMaster(message) => words::reach_agent(message),
            Input::Subscribe { stream, call, .. } => format!("{:x} {}", stream.0, words::executor_call(call)),
            Input::Call { call, .. } => words::executor_call(call),
            Input::Operator { call, .. } => format!("{:?}", call.r#type.unwrap_or_default()),
            other => format!("{other:?}"),
        }
    }
}

impl InLog for meseta_master::Input {
    fn code(&self) -> (u64, u64) {
        use meseta_master::Input;
        match self {
            Input::Wake => (1, 0),
            Input::Recovered { records } => (2, records.len() as u64),
            Input::Committed { ticket } => (3, ticket.0),
            Input::CommitFailed { ticket, .. } => (4, ticket.0),
            Input::Subscribe { stream, .. } => (5, stream.0),
            Input::Call { call, .. } => (6, call.r#type.unwrap_or_default() as u64),
            Input::StreamClosed { stream } => (7, stream.0),
            Input::FromAgent { link, .. } => (8, link.0),
            Input::LinkClosed { link } => (9, link.0),
            Input::Operator { call, .. } => (18, call.r#type.unwrap_or_default() as u64),
            Input::Explain { framework_id, .. } => (20, framework_id.len() as u64),
            Input::Whitelist { hostnames } => (19, hostnames.as_ref().map_or(0, |all| all.len() as u64)),
        }
    }

    fn fold_call(&self, log: &mut Log) {
        use meseta_master::Input;
        match self {
            Input::Subscribe { call, .. } | Input::Call { call, .. } => log.fold_message(&**call),
            Input::Operator { call, .. } => log.fold_message(&**call),
            _ => {}
        }
    }

    fn text(&self) -> String {
        use meseta_master::Input;
        match self {
            Input::Wake => "wake".to_owned(),
            Input::Recovered { records } => format!("recovered {} records", records.len()),
            Input::Committed { ticket } => format!("committed {ticket}"),
            Input::CommitFailed { ticket, .. } => format!("commit failed {ticket}"),
            Input::Subscribe { stream, call, .. } => {
                format!("subscribe {:x} {}", stream.0, words::call(call))
            }
            Input::Call { call, .. } => words::call(call),
            Input::StreamClosed { stream } => format!("stream {:x} closed", stream.0),
            Input::FromAgent { link, message } => format!("{:x} {}", link.0, words::from_agent(message)),
            Input::LinkClosed { link } => format!("link {:x} closed", link.0),
            Input::Explain { framework_id, .. } => format!("operator's question about {framework_id}"),
            Input::Operator { call, .. } => format!("operator's {:?}", call.r#type.unwrap_or_default()),
            Input::Whitelist { hostnames } => format!("whitelist {hostnames:?}"),
        }
    }
}
