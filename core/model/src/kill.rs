//! Kills that were asked for, and are remembered until the task has ended: whoever has to hear of one may be away.

use meseta_wire::v1;

/// That a task is to be killed, and by which policy, if one was named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KillAsked {
    pub policy: Option<v1::KillPolicy>,
}
