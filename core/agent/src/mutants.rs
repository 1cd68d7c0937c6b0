//! Planted bugs: each is one that a system of this kind has had. The simulator must find every one of them.
//!
//! Without the feature `mutants` there is none, and asking costs nothing.

use crate::Agent;

/// One planted bug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// An executor hears that its update is safe before it is.
    AcknowledgeBeforeDurable,
    /// A task is handed to its executor before its record is durable.
    DeliverBeforeRecorded,
    /// A task that was killed before it was handed over is handed over all the same.
    LaunchDespiteKill,
    /// An update that was not acknowledged is not sent again.
    NeverRepeat,
    /// What was acknowledged before a restart is taken for new after it.
    ForgetAcknowledged,
    /// The newest update is sent first.
    NewestFirst,
    /// Containers that nobody knows are left running.
    KeepOrphans,
    /// What an executor says of a task after its end is taken for news.
    PastTheEnd,
    /// With its executor the agent forgets what it still owes of that one's tasks.
    DropUnacknowledged,
    /// The agent calls itself by its new id before that is on disk.
    NamedBeforeDurable,
    /// The outcome of an operation is told before it is on record.
    OperationBeforeRecorded,
    /// After a restart the agent does not know what became of operations.
    ForgetOperations,
    /// What an operation that failed changed is not taken back.
    KeepFailed,
}

impl Mutant {
    /// All of them, with the names by which the simulator takes them.
    pub const ALL: &'static [(&'static str, Mutant)] = &[
        ("agent-acknowledge-before-durable", Mutant::AcknowledgeBeforeDurable),
        ("agent-deliver-before-recorded", Mutant::DeliverBeforeRecorded),
        ("agent-launch-despite-kill", Mutant::LaunchDespiteKill),
        ("agent-never-repeat", Mutant::NeverRepeat),
        ("agent-forget-acknowledged", Mutant::ForgetAcknowledged),
        ("agent-newest-first", Mutant::NewestFirst),
        ("agent-keep-orphans", Mutant::KeepOrphans),
        ("agent-past-the-end", Mutant::PastTheEnd),
        ("agent-drop-unacknowledged", Mutant::DropUnacknowledged),
        ("agent-named-before-durable", Mutant::NamedBeforeDurable),
        ("agent-operation-before-recorded", Mutant::OperationBeforeRecorded),
        ("agent-forget-operations", Mutant::ForgetOperations),
        ("agent-keep-failed", Mutant::KeepFailed),
    ];
}

#[cfg(feature = "mutants")]
impl Agent {
    /// An agent with a planted bug.
    pub fn with_mutant(mut self, mutant: Mutant) -> Agent {
        self.mutant = Some(mutant);
        self
    }

    pub(crate) fn mutated(&self, mutant: Mutant) -> bool {
        self.mutant == Some(mutant)
    }
}

#[cfg(not(feature = "mutants"))]
impl Agent {
    pub(crate) fn mutated(&self, _: Mutant) -> bool {
        false
    }
}
