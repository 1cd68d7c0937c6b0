//! Checks and health checks (Mesos: checks/checker.cpp, checks/health_checker.cpp).

use super::{Checked, command, expect, refuse, seconds};
use meseta_wire::v1;

/// A check that is reported and decides nothing.
pub fn check(check: &v1::CheckInfo) -> Checked {
    use v1::check_info::Type;
    match check.r#type {
        Some(Type::Command) => {
            let Some(inner) = &check.command else { return missing("command", "COMMAND check") };
            check_command(&inner.command)?;
        }
        Some(Type::Http) => {
            let Some(http) = &check.http else { return missing("http", "HTTP check") };
            port(http.port)?;
            path(http.path.as_deref(), "HTTP check")?;
        }
        Some(Type::Tcp) => {
            let Some(tcp) = &check.tcp else { return missing("tcp", "TCP check") };
            port(tcp.port)?;
        }
        None | Some(Type::Unknown) => return refuse("CheckInfo must specify 'type': COMMAND, HTTP or TCP"),
    }
    seconds("delay_seconds", check.delay_seconds)?;
    seconds("interval_seconds", check.interval_seconds)?;
    seconds("timeout_seconds", check.timeout_seconds)
}

/// A check whose failure ends the task.
pub fn health_check(check: &v1::HealthCheck) -> Checked {
    use v1::health_check::Type;
    match check.r#type {
        Some(Type::Command) => {
            let Some(inner) = &check.command else { return missing("command", "COMMAND health check") };
            check_command(inner)?;
        }
        Some(Type::Http) => {
            let Some(http) = &check.http else { return missing("http", "HTTP health check") };
            let scheme = http.scheme.as_deref().unwrap_or("http");
            let known = matches!(scheme, "http" | "https");
            expect(known, || format!("Unsupported HTTP health check scheme: '{scheme}'; use http or https"))?;
            port(http.port)?;
            path(http.path.as_deref(), "HTTP health check")?;
        }
        Some(Type::Tcp) => {
            let Some(tcp) = &check.tcp else { return missing("tcp", "TCP health check") };
            port(tcp.port)?;
        }
        None | Some(Type::Unknown) => return refuse("HealthCheck must specify 'type': COMMAND, HTTP or TCP"),
    }
    seconds("delay_seconds", check.delay_seconds)?;
    seconds("grace_period_seconds", check.grace_period_seconds)?;
    seconds("interval_seconds", check.interval_seconds)?;
    seconds("timeout_seconds", check.timeout_seconds)
}

fn missing(field: &str, of: &str) -> Checked {
    refuse(format!("Expecting '{field}' to be set for {of}"))
}

fn check_command(inner: &v1::CommandInfo) -> Checked {
    let needed = if inner.shell.unwrap_or(true) { "'shell command'" } else { "'executable path'" };
    expect(inner.value.is_some(), || format!("Command check must contain {needed}: set 'value'"))?;
    command(inner)
}

fn port(port: u32) -> Checked {
    expect(port <= u32::from(u16::MAX), || format!("The port {port} of a check is larger than 65535"))
}

fn path(path: Option<&str>, of: &str) -> Checked {
    let absolute = path.is_none_or(|path| path.starts_with('/'));
    expect(absolute, || format!("The path '{}' of {of} must start with '/'", path.unwrap_or_default()))
}
