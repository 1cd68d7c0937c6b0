//! What allocation has cost so far, in steps: tests hold the growth of these, not of time.

/// Counts since the allocator began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Rounds of allocation that had at least one agent to look at.
    pub rounds: u64,
    /// Agents looked at.
    pub agents_visited: u64,
    /// Pairs of framework and role looked at, over all agents.
    pub frameworks_considered: u64,
    /// Nodes of the role tree put in another place among their siblings.
    pub moves: u64,
    /// Keys computed anew because the proportions of the cluster, or a weight, changed.
    pub keys_renewed: u64,
    /// Comparisons of an offer with what was refused.
    pub shapes_compared: u64,
    /// Offers made.
    pub offers: u64,
    /// Refusals that ended with their time.
    pub refusals_ended: u64,
    /// Calls that named resources which the framework did not have there.
    pub mismatches: u64,
}
