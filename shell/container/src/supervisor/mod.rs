//! The process that stands over one container: `meseta supervise --runtime_dir=FOLDER`.
//!
//! It owns the container's tree: it starts the main process, is the parent of every orphan below it, and is gone only
//! after all of them. It promises to write down exactly how the main process ended, and to do so before it goes. It has
//! one thread, no tokio and no log, and knows nothing of the agent but the end of a pipe.
//!
//! It ends the whole tree when the main process ends, on SIGTERM, when the agent goes away (if the container is to end
//! with it: stdin is then a pipe that only the agent holds open), and when the supervisor of the parent container ends.
//! Killed by force, it takes the main process with it (PR_SET_PDEATHSIG); the rest is found by the agent.

mod start;
mod watch;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use start::{Start, start};

/// The command's name, for whoever starts a supervisor.
pub const COMMAND: &str = "supervise";
/// The flag that names the container's runtime folder.
pub const FLAG: &str = "--runtime_dir=";

/// Supervises one container from its start to its end. `args` are those after the command's name. Call it before
/// anything else in `main`: no thread may have been started.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match runtime_dir(args).and_then(supervise) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // stderr is the file `log` in the container's runtime folder; there is nobody else to tell.
            let _ = writeln!(io::stderr(), "meseta {COMMAND}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn runtime_dir(args: impl IntoIterator<Item = OsString>) -> Result<PathBuf, String> {
    let usage = || format!("usage: meseta {COMMAND} {FLAG}FOLDER (the agent starts this by itself)");
    let mut args = args.into_iter();
    let (Some(arg), None) = (args.next(), args.next()) else { return Err(usage()) };
    let folder = arg.to_str().and_then(|arg| arg.strip_prefix(FLAG)).ok_or_else(usage)?;
    Ok(PathBuf::from(folder))
}

fn supervise(folder: PathBuf) -> Result<(), String> {
    match start(&folder)? {
        Start::Running(watch, room) => {
            let status = watch.until_the_end()?;
            let place = folder.display();
            crate::record::write_status(room, &status)
                .map_err(|error| format!("cannot write {place}/status: {error}"))
        }
        Start::Failed(reason) => Err(reason),
        Start::Withdrawn => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_folder_is_taken() {
        let check = |args: &[&str]| runtime_dir(args.iter().map(OsString::from));
        assert_eq!(check(&["--runtime_dir=/run/x"]).unwrap(), PathBuf::from("/run/x"));
        for args in [&[][..], &["/run/x"], &["--runtime_dir=/run/x", "more"], &["--work_dir=/x"]] {
            assert!(check(args).unwrap_err().starts_with("usage: "), "{args:?}");
        }
    }
}
