//! `meseta framework explain FRAMEWORK`: why a framework is offered nothing, as its master sees it.

use std::process::ExitCode;

use meseta_client::sandbox::escaped;
use meseta_http::{Call, Client, ClientLimits, StatusCode};
use meseta_model::limits;
use serde_json::Value;

use crate::flags::{self, Flags};
use crate::output;

pub fn run(args: &[String]) -> ExitCode {
    let (framework, rest) = match args.split_first() {
        Some((first, rest)) if !first.starts_with('-') => (Some(first.clone()), rest),
        _ => (None, args),
    };
    let flags = match flags::start(&flags::explain::TABLE, rest) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    let Some(framework) = framework else {
        output::talk("meseta framework explain: name the framework by its ID, before all flags");
        return ExitCode::from(flags::USAGE);
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&format!("cannot start a runtime: {error}")),
    };
    match runtime.block_on(ask(&flags, &framework)) {
        Ok(told) if flags.text("output") == "json" => output::data(&format!("{told}\n")),
        Ok(told) => output::data(&text(&told)),
        Err(why) => return failed(&why),
    }
    ExitCode::SUCCESS
}

fn failed(why: &str) -> ExitCode {
    output::talk(&format!("meseta framework explain: {why}"));
    ExitCode::FAILURE
}

async fn ask(flags: &Flags, framework: &str) -> Result<Value, String> {
    let master = flags.text("master");
    let role = flags.text_opt("role").map(|role| format!("&role={}", escaped(role))).unwrap_or_default();
    let id = escaped(framework);
    let url = format!("http://{master}/frameworks/explain?framework_id={id}{role}");
    let call = Call::get(url).time(flags.duration("connect_timeout"));
    let client = Client::new(&ClientLimits::default());
    let mut answer = client.send(call).await.map_err(|error| format!("cannot {error}"))?;
    if answer.status != StatusCode::OK {
        let (status, why) = (answer.status, answer.text().await);
        return Err(format!("{master} answers {status}: {}", why.trim()));
    }
    let body = answer.bytes(limits::RECORD_BYTES_MAX).await.map_err(|error| format!("cannot {error}"))?;
    serde_json::from_slice(&body).map_err(|error| format!("{master} answers what is no JSON: {error}"))
}

/// One paragraph for each role.
fn text(told: &Value) -> String {
    let mut out = String::new();
    for role in told["roles"].as_array().into_iter().flatten() {
        let number = |name: &str| role[name].as_u64().unwrap_or_default();
        out.push_str(&format!(
            "role {}: {} agents, {} offered, {} about to be\n",
            role["role"].as_str().unwrap_or_default(),
            number("agents"),
            number("offered"),
            number("eligible"),
        ));
        for excluded in role["excluded"].as_array().into_iter().flatten() {
            let agents = excluded["agents"].as_u64().unwrap_or_default();
            let word = |name: &str| excluded[name].as_str().unwrap_or_default();
            out.push_str(&format!("  {agents:>7} agents  {}: {}\n", word("reason"), word("why")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_is_a_line_of_its_own() {
        let told = serde_json::json!({"framework_id": "f", "roles": [{
            "role": "web", "agents": 3, "offered": 1, "eligible": 0,
            "excluded": [{"reason": "CONSTRAINTS", "agents": 2, "why": "the constraints exclude it"}],
        }]});
        assert_eq!(
            text(&told),
            "role web: 3 agents, 1 offered, 0 about to be\n        2 agents  CONSTRAINTS: the constraints exclude it\n"
        );
    }
}
