//! What starting a daemon is, whichever: flags, setup, threads, and then it serves to its end.

use std::process::ExitCode;

use meseta_model::limits::CONNECTIONS_MAX;

use crate::flags::{self, Flags, Table};

/// Each connection of an agent or a framework is a descriptor, of which shells give few to begin with.
pub fn allow_connections() {
    match meseta_linux::this::allow_most_open_files() {
        Ok(Some(most)) if most < CONNECTIONS_MAX as u64 => tracing::warn!(
            most,
            "fewer files may be open than there may be connections; raise the hard limit (ulimit -Hn) for more"
        ),
        Ok(_) => {}
        Err(error) => tracing::warn!(%error, "cannot allow more open files (ulimit -n)"),
    }
}

/// What is wrong goes to the log, which is set up by then; the command line's own errors are said before that.
pub fn run<S, A>(
    table: &'static Table,
    args: &[String],
    set_up: fn(&Flags) -> Result<S, String>,
    serve: fn(S) -> A,
) -> ExitCode
where
    A: Future<Output = ExitCode>,
{
    let flags = match flags::start(table, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    allow_connections();
    let setup = match set_up(&flags) {
        Ok(setup) => setup,
        Err(problem) => {
            tracing::error!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!(%error, "cannot start threads");
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(serve(setup));
    runtime.shutdown_background();
    code
}
