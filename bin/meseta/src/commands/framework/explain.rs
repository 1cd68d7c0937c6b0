//! `meseta framework explain FRAMEWORK`: why a framework is offered nothing, as its master sees it.

use std::process::ExitCode;

use meseta_client::sandbox::escaped;
use serde_json::Value;

use super::ask::{ask, count, show};
use crate::flags::{self, frameworks::EXPLAIN};

pub fn run(args: &[String]) -> ExitCode {
    let flags = match flags::start(&EXPLAIN, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    let framework = escaped(flags.operand().unwrap_or_default());
    let role = flags.text_opt("role").map(|role| format!("&role={}", escaped(role))).unwrap_or_default();
    match ask(&flags, &format!("/frameworks/explain?framework_id={framework}{role}")) {
        Ok(told) => {
            show(&flags, &told, text);
            ExitCode::SUCCESS
        }
        Err(failed) => failed.tell(&EXPLAIN),
    }
}

/// One paragraph for each role.
fn text(told: &Value) -> String {
    let mut out = String::new();
    for role in told["roles"].as_array().into_iter().flatten() {
        let number = |name: &str| role[name].as_u64().unwrap_or_default();
        out.push_str(&format!(
            "role {}: {}, {} offered, {} eligible\n",
            role["role"].as_str().unwrap_or_default(),
            count(number("agents"), "agent"),
            number("offered"),
            number("eligible"),
        ));
        for excluded in role["excluded"].as_array().into_iter().flatten() {
            let agents = excluded["agents"].as_u64().unwrap_or_default();
            let word = |name: &str| excluded[name].as_str().unwrap_or_default();
            let agents = count(agents, "agent");
            out.push_str(&format!("  {agents:>14}  {}: {}\n", word("reason"), word("why")));
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
            "role web: 3 agents, 1 offered, 0 eligible\n        2 agents  CONSTRAINTS: the constraints exclude it\n"
        );
    }
}
