//! Planted bugs: each is one that a system of this kind has had. The simulator must find every one of them.
//!
//! Without the feature `mutants` there is none, and asking costs nothing.

use crate::Master;

/// One planted bug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// A framework hears that it is subscribed before the registry holds it.
    RevealBeforeCommit,
    /// Tasks are called unreachable before the registry says so of their agent.
    UnreachableBeforeCommit,
    /// The next master begins the wait for a framework anew.
    ForgetDeadline,
    /// The stream of an older instance of a framework stays open and is still listened to.
    KeepOldStream,
    /// Calls are taken whatever stream id they carry.
    AnyStreamId,
    /// A task that ended twice, by the agent's hint and by its status, frees its resources twice.
    ReleaseTwice,
    /// A framework does not hear that an offer is void.
    DropRescind,
    /// The id of a framework that ended is taken again.
    Resurrect,
    /// An agent hears its id before the registry holds it.
    AdmitBeforeCommit,
    /// Who asked for a framework's end hears of it before the registry does.
    EndBeforeCommit,
    /// An agent that was called gone may come back.
    ReadmitGone,
    /// Tasks of an agent that is given up go without a word.
    LoseInSilence,
    /// The next master does not know of quotas.
    ForgetQuota,
    /// Limits are written down, and not held to.
    IgnoreLimits,
    /// What is guaranteed is written down, and not kept free.
    IgnoreGuarantees,
    /// Who set a quota hears so before the registry holds it.
    QuotaBeforeCommit,
    /// The next master does not know of weights.
    ForgetWeights,
    /// The next master does not know which agents are deactivated.
    ForgetDeactivated,
    /// What of an agent that is being drained is offered goes on being offered.
    OfferDraining,
    /// An agent is called drained while there are tasks on it.
    DrainedEarly,
    /// The next master does not know which machines are down.
    ForgetDown,
    /// Frameworks are offered agents that they do not want.
    IgnoreConstraints,
    /// Agents of other regions are offered to everybody.
    IgnoreRegions,
    /// Operations of agents that have yet to come back to this master are called unknown, as if they had never been.
    ForgetAwaited,
    /// Who asks about an operation while its agent is disconnected is told that it is unknown.
    AnswerConnected,
    /// On which agent something is needed is not heard.
    NeedAnywhere,
}

impl Mutant {
    /// All of them, with the names by which the simulator takes them.
    pub const ALL: &'static [(&'static str, Mutant)] = &[
        ("master-reveal-before-commit", Mutant::RevealBeforeCommit),
        ("master-unreachable-before-commit", Mutant::UnreachableBeforeCommit),
        ("master-forget-deadline", Mutant::ForgetDeadline),
        ("master-keep-old-stream", Mutant::KeepOldStream),
        ("master-any-stream-id", Mutant::AnyStreamId),
        ("master-release-twice", Mutant::ReleaseTwice),
        ("master-drop-rescind", Mutant::DropRescind),
        ("master-resurrect", Mutant::Resurrect),
        ("master-admit-before-commit", Mutant::AdmitBeforeCommit),
        ("master-end-before-commit", Mutant::EndBeforeCommit),
        ("master-readmit-gone", Mutant::ReadmitGone),
        ("master-lose-in-silence", Mutant::LoseInSilence),
        ("master-forget-quota", Mutant::ForgetQuota),
        ("master-ignore-limits", Mutant::IgnoreLimits),
        ("master-ignore-guarantees", Mutant::IgnoreGuarantees),
        ("master-quota-before-commit", Mutant::QuotaBeforeCommit),
        ("master-forget-weights", Mutant::ForgetWeights),
        ("master-forget-deactivated", Mutant::ForgetDeactivated),
        ("master-offer-draining", Mutant::OfferDraining),
        ("master-drained-early", Mutant::DrainedEarly),
        ("master-forget-down", Mutant::ForgetDown),
        ("master-ignore-constraints", Mutant::IgnoreConstraints),
        ("master-ignore-regions", Mutant::IgnoreRegions),
        ("master-forget-awaited", Mutant::ForgetAwaited),
        ("master-answer-connected", Mutant::AnswerConnected),
        ("master-need-anywhere", Mutant::NeedAnywhere),
    ];
}

#[cfg(feature = "mutants")]
impl Master {
    /// A master with a planted bug.
    pub fn with_mutant(mut self, mutant: Mutant) -> Master {
        self.mutant = Some(mutant);
        self
    }

    pub(crate) fn mutated(&self, mutant: Mutant) -> bool {
        self.mutant == Some(mutant)
    }
}

#[cfg(not(feature = "mutants"))]
impl Master {
    pub(crate) fn mutated(&self, _: Mutant) -> bool {
        false
    }
}
