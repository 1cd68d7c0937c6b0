//! Rare situations that a good run comes into: a run that never does is blind.
//!
//! The world says where one is, by the macro; how often is summed up over all seeds.

/// All of them.
pub const ALL: &[&str] = &[
    "ack to executor lost",
    "agent called gone by an operator",
    "agent called gone while it was unreachable",
    "agent came back after being unreachable",
    "agent crashed between two effects",
    "agent deactivated",
    "agent drained",
    "agent forgotten by its operator",
    "agent gone with its drain",
    "agent held back for a need",
    "agent host rebooted",
    "agent refused",
    "agent session taken over",
    "agent told to end with its machine",
    "all offers of an agent rescinded",
    "all operations reconciled",
    "call delivered twice",
    "call of an old stream refused",
    "call without an answer",
    "checkpoint batch lost in a crash",
    "clock jumped",
    "container killed before it started",
    "container launch failed",
    "deadline survived a master",
    "disk refused a batch",
    "drain outlived its master",
    "duplicate update",
    "executor came back",
    "executor did not come back in time",
    "executor exited with tasks",
    "framework asked to leave a machine",
    "framework ended by its failover timeout",
    "framework failed over",
    "framework failed over while the master was down",
    "framework removed while an agent was away",
    "group killed as one",
    "guarantee served by an offer",
    "hole in the log after a loss of power",
    "impossible operation",
    "invalid launch",
    "inverse offer answered",
    "inverse offer rescinded",
    "kill before launch",
    "kill of an unknown task",
    "late update after the end",
    "link cut half open",
    "log of updates rewritten",
    "machine brought up",
    "machine is down at the next master",
    "machine paused",
    "machine taken down",
    "master aborted",
    "master crashed between two effects",
    "need served",
    "need served that could not be when it was stated",
    "need stated",
    "need withdrawn",
    "offer accepted after it was rescinded",
    "offer filled a limit",
    "offer of another region",
    "offer under constraints",
    "offers taken back for a quota",
    "offers taken back for the list of agents",
    "one-way partition",
    "operation dropped by its agent",
    "operation failed",
    "operation of an agent that is awaited reconciled",
    "operation of an agent that is gone reconciled",
    "operation of an operator",
    "operation of an unreachable agent reconciled",
    "operation reconciled while it was under way",
    "operation reconciled while its agent was away",
    "operation reconciled without its agent",
    "orphan destroyed",
    "partition",
    "quota on the third level",
    "quota outlived its master",
    "quota refused",
    "registry batch survived without an answer",
    "registry write failed",
    "role changed with offers out",
    "stream dropped for slowness",
    "task adopted by the next master",
    "task dropped because its agent never got it",
    "teardown",
    "teardown by an operator",
    "torn tail of the log",
    "two schedulers of one framework at once",
    "unacknowledged update at a restart",
    "update retried 3 times",
    "update sent again to another instance",
    "weight outlived its master",
    "weight set with offers out",
];

/// Where a name stands in [`ALL`]; fails to compile for a name that is not there.
pub const fn index(name: &str) -> usize {
    let mut at = 0;
    while at < ALL.len() {
        if same(ALL[at].as_bytes(), name.as_bytes()) {
            return at;
        }
        at += 1;
    }
    panic!("add this name to sometimes::ALL")
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// How often each was hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points(pub [u64; ALL.len()]);

impl Default for Points {
    fn default() -> Self {
        Points([0; ALL.len()])
    }
}

impl Points {
    pub fn add(&mut self, other: &Points) {
        for (mine, other) in self.0.iter_mut().zip(other.0) {
            *mine += other;
        }
    }

    /// Those that were never hit.
    pub fn missed(&self) -> Vec<&'static str> {
        ALL.iter().zip(self.0).filter(|(_, count)| *count == 0).map(|(name, _)| *name).collect()
    }
}

/// Notes that a rare situation came about: `sometimes!(points, "name")`, or only if a condition holds.
#[macro_export]
macro_rules! sometimes {
    ($points:expr, $name:literal) => {{
        const AT: usize = $crate::sometimes::index($name);
        $points.0[AT] += 1;
    }};
    ($points:expr, $name:literal, $when:expr) => {{
        const AT: usize = $crate::sometimes::index($name);
        if $when {
            $points.0[AT] += 1;
        }
    }};
}
