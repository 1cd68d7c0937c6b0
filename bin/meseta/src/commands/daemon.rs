//! What starting a daemon is, whichever: flags, setup, threads, and then it serves to its end.

use std::net::SocketAddr;
use std::process::ExitCode;

use meseta_model::limits::OPEN_FILES_FEW;

use crate::flags::{self, Flags, Table};
use crate::output;
use crate::setup::holder;

/// Each connection of an agent or a framework is a descriptor, of which shells give few to begin with.
pub fn allow_connections() {
    match meseta_linux::this::allow_most_open_files() {
        Ok(Some(most)) if most < OPEN_FILES_FEW => tracing::warn!(
            "no more than {most} files may be open at once, and each agent, framework and container takes some: raise the \
             hard limit (ulimit -Hn, or LimitNOFILE= of a systemd unit) to {OPEN_FILES_FEW} or more before there are many"
        ),
        Ok(_) => {}
        Err(error) => tracing::warn!(%error, "cannot allow more open files (ulimit -n)"),
    }
}

/// Tells a person why this daemon ends: in the log, or where nothing is logged on stderr all the same.
pub fn fatal(table: &Table, reason: &str) {
    tracing::error!("{reason}");
    if !tracing::enabled!(tracing::Level::ERROR) {
        output::talk(&format!("{}: {reason}", table.called()));
    }
}

/// Why a daemon cannot serve there, and what to do.
pub fn cannot_listen(address: SocketAddr, error: &std::io::Error) -> String {
    if error.kind() != std::io::ErrorKind::AddrInUse {
        return format!("cannot serve at {address}: {error}; choose where to with --ip and --port");
    }
    let who = holder::of(address).map_or("another program".to_owned(), |holder| holder.to_string());
    let other = address.port().checked_add(10).unwrap_or(address.port() - 10);
    format!("{address} is in use by {who}: stop it, or serve elsewhere with --port={other}")
}

/// Wrong values are told as wrong flags are, whatever is logged: each names its flag. What else is in the way is no fault
/// of the command line.
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
        Err(problem) if problem.starts_with("--") => {
            return flags::refuse(table, problem.lines().map(str::to_owned).collect());
        }
        Err(problem) => {
            fatal(table, &problem);
            return ExitCode::FAILURE;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            fatal(table, &format!("cannot start threads: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(serve(setup));
    runtime.shutdown_background();
    code
}
