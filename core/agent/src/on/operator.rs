//! A call of the operator API that changes something or waits: one line for each that is supported.

use meseta_model::Outbox;
use meseta_wire::v1::agent::Call;
use meseta_wire::v1::agent::call::Type;

use crate::nested::refused;
use crate::{Agent, Answer, Effect, ReplyTo};

impl Agent {
    pub(crate) fn operator(&mut self, reply: ReplyTo, call: Call, out: &mut Outbox<Effect>) {
        let answer = match call.r#type {
            Some(Type::LaunchNestedContainer) => match call.launch_nested_container {
                Some(launch) => self.launch_nested(
                    reply,
                    &launch.container_id,
                    launch.command.as_deref(),
                    launch.container.as_deref(),
                    out,
                ),
                None => Some(missing("launch_nested_container")),
            },
            Some(Type::LaunchContainer) => match call.launch_container {
                Some(launch) => self.launch_nested(
                    reply,
                    &launch.container_id,
                    launch.command.as_deref(),
                    launch.container.as_deref(),
                    out,
                ),
                None => Some(missing("launch_container")),
            },
            Some(Type::WaitNestedContainer) => match call.wait_nested_container {
                Some(wait) => self.wait_nested(reply, &wait.container_id),
                None => Some(missing("wait_nested_container")),
            },
            Some(Type::KillNestedContainer) => match call.kill_nested_container {
                Some(kill) => Some(self.kill_nested(&kill.container_id, kill.signal, out)),
                None => Some(missing("kill_nested_container")),
            },
            Some(Type::RemoveNestedContainer) => match call.remove_nested_container {
                Some(remove) => Some(self.remove_nested(&remove.container_id, out)),
                None => Some(missing("remove_nested_container")),
            },
            _ => Some(refused(501, "this call is not implemented by this agent")),
        };
        if let Some(answer) = answer {
            out.push(Effect::Reply { to: reply, answer });
        }
    }
}

fn missing(field: &str) -> Answer {
    refused(400, format!("`{field}` is missing"))
}
