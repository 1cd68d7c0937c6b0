//! Why a container was not launched or not forgotten.

use std::io;
use std::time::Duration;

use meseta_model::ContainerId;

/// Why there is no container. Nothing of it is left, except where the error says so.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    /// Part of the spec can never work; the text names it.
    #[error("{0}")]
    Invalid(String),
    #[error("there is a container {0} already")]
    Exists(ContainerId),
    /// It was to be nested in a container that does not run.
    #[error("the parent container {0} is not running")]
    NoParent(ContainerId),
    #[error("the container {0} is being destroyed")]
    Ending(ContainerId),
    /// The program could not be started: no such file, no permission, no such user id, no sandbox. The text is for the
    /// task's owner.
    #[error("Failed to launch container: {0}")]
    Start(String),
    #[error("cannot {doing}: {error}")]
    Io { doing: String, error: io::Error },
    /// The supervisor ended without a word; the text is what it left in its log.
    #[error("the supervisor ended before it started the container: {0}")]
    Supervisor(String),
    #[error("the supervisor did not start the container within {0:?}, and was killed")]
    Slow(Duration),
}

/// Why a container is still known.
#[derive(Debug, thiserror::Error)]
pub enum ForgetError {
    #[error("the container {0} is still running: destroy it first")]
    Running(ContainerId),
    #[error("cannot remove the runtime folder of container {id}: {error}")]
    Io { id: ContainerId, error: io::Error },
}
