//! What a container is to run, as the agent says it and as it lies in the file that the supervisor reads.

use std::fmt;
use std::path::PathBuf;

use meseta_linux::spawn::{Owner, Plan, Program};
use serde::{Deserialize, Serialize};

use crate::record::Process;
use crate::sandbox::Place;
use crate::user::User;

/// The longest spec in its file, in bytes. The kernel takes argv and environment of at most 6 MiB, as JSON somewhat more.
pub(crate) const SPEC_MAX: u64 = 8 << 20;

/// A container's command and surroundings. No shell reads any of it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ContainerSpec {
    /// Looked for in the PATH of `environment` unless it has a slash; a relative path starts at the sandbox.
    pub program: String,
    /// The whole of argv, from zero on.
    pub argv: Vec<String>,
    /// Exactly what the program finds. May hold secrets: neither logged nor kept on disk.
    pub environment: Vec<(String, String)>,
    /// Whom to run as; as the agent itself where absent.
    pub user: Option<User>,
    /// The working directory.
    pub sandbox: Place,
    /// Files for the output, from the sandbox on; appended to, and opened with no more rights than the user has.
    pub stdout: PathBuf,
    pub stderr: PathBuf,
    /// Whether the container ends when the agent's process does, for any reason.
    pub ends_with_agent: bool,
}

impl ContainerSpec {
    /// What the kernel needs to start it, or which part of the spec is wrong.
    pub(crate) fn plan(&self) -> Result<Plan, String> {
        Plan::new(&Program {
            program: self.program.clone(),
            argv: self.argv.clone(),
            environment: self.environment.clone(),
            directory: PathBuf::from("."), // the supervisor is there already
            stdout: self.stdout.clone(),
            stderr: self.stderr.clone(),
            owner: self.owner(),
        })
    }

    /// Who may not change ids need not, as long as it is only to become oneself.
    fn owner(&self) -> Option<Owner> {
        let user = self.user.as_ref()?;
        let nothing_to_do = user.uid != 0 && user.uid == meseta_linux::this::user();
        (!nothing_to_do).then(|| Owner { uid: user.uid, gid: user.gid, groups: user.groups.clone() })
    }
}

/// Without values of variables and arguments, which may be secrets.
impl fmt::Debug for ContainerSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContainerSpec")
            .field("program", &self.program)
            .field("user", &self.user)
            .field("sandbox", &self.sandbox)
            .field("ends_with_agent", &self.ends_with_agent)
            .finish_non_exhaustive()
    }
}

/// The file `spec`: what the agent wants of the supervisor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Orders {
    pub(crate) spec: ContainerSpec,
    /// The supervisor of the container that this one is nested in: when it ends, so does this.
    pub(crate) parent: Option<Process>,
    /// How many descriptors it may open: what the agent was given, not what the agent allowed itself.
    pub(crate) open_files: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        let spec = ContainerSpec {
            program: "sh".into(),
            argv: vec!["sh".into(), "--password=sesame".into()],
            environment: vec![("PASSWORD".into(), "sesame".into())],
            user: None,
            sandbox: Place { root: "/tmp".into(), below: "box".into() },
            stdout: "stdout".into(),
            stderr: "stderr".into(),
            ends_with_agent: false,
        };
        assert!(!format!("{:?}", Orders { spec, parent: None, open_files: None }).contains("sesame"));
    }
}
