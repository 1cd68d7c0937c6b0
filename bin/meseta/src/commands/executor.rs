//! `meseta executor command|default`: the built-in executors. Started by an agent, never by a user.

use std::process::ExitCode;

use meseta_telemetry::logging;

use crate::{flags, output};

pub fn run(args: &[String]) -> ExitCode {
    let environment =
        std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)));
    let (options, agent) = match meseta_client::executor_options(&environment.collect()) {
        Ok(options) => options,
        Err(problem) => {
            output::talk(&format!("meseta executor: {problem}"));
            return ExitCode::FAILURE;
        }
    };
    // What an executor has to say of itself is in the stderr of its sandbox, beside what the task says there.
    let logging = logging::Options { level: logging::Level::WARN, json: false, quiet: false };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match (logging::init(&logging), runtime) {
        (Ok(()), Ok(runtime)) => runtime,
        (Err(error), _) => return failed(&error),
        (_, Err(error)) => return failed(&error.to_string()),
    };
    let code = match args.first().map(String::as_str) {
        Some("command") => runtime.block_on(meseta_client::command::run(options, agent)),
        Some("default") => runtime.block_on(meseta_client::group::run(options, agent)),
        _ => {
            output::talk("meseta executor: say which one: command or default");
            return ExitCode::from(flags::USAGE);
        }
    };
    runtime.shutdown_background();
    ExitCode::from(code)
}

fn failed(error: &str) -> ExitCode {
    output::talk(&format!("meseta executor: {error}"));
    ExitCode::FAILURE
}
