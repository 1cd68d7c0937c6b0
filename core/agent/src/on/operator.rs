//! A call of the operator API that changes something or waits: one line for each that is supported.

use meseta_model::Outbox;
use meseta_wire::v1;
use meseta_wire::v1::agent::Call;
use meseta_wire::v1::agent::call::Type;

use crate::nested::refused;
use crate::{Agent, Answer, Effect, ReplyTo};

impl Agent {
    pub(crate) fn operator(&mut self, reply: ReplyTo, call: Call, out: &mut Outbox<Effect>) {
        let answer = match call.r#type {
            Some(Type::LaunchNestedContainer | Type::LaunchContainer) => match launch(call) {
                Ok((id, command, container)) => {
                    self.launch_nested(reply, &id, command.as_deref(), container.as_deref(), out)
                }
                Err(field) => Some(missing(field)),
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
            _ => Some(refused(501, "this call is not supported by this agent")),
        };
        if let Some(answer) = answer {
            out.push(Effect::Reply { to: reply, answer });
        }
    }
}

/// Which container is to run what: LAUNCH_CONTAINER, or as it was called before.
type Launch = (v1::ContainerId, Option<Box<v1::CommandInfo>>, Option<Box<v1::ContainerInfo>>);

/// The body of such a call; the error names the one that is missing.
fn launch(call: Call) -> Result<Launch, &'static str> {
    if call.r#type == Some(Type::LaunchContainer) {
        let body = call.launch_container.ok_or("launch_container")?;
        return Ok((body.container_id, body.command, body.container));
    }
    let body = call.launch_nested_container.ok_or("launch_nested_container")?;
    Ok((body.container_id, body.command, body.container))
}

fn missing(field: &str) -> Answer {
    refused(400, format!("Expecting '{field}' to be present"))
}
