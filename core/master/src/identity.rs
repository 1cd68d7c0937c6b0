//! What this master calls itself, and the ids that it gives.
//!
//! Every id begins with the master's own, and that is made of the cluster's id and the epoch, which no two masters share:
//! so no id is ever given twice, whatever a master remembers.

use meseta_model::{AgentId, FrameworkId, OfferId};

/// A master that leads.
#[derive(Debug, Default)]
pub(crate) struct Identity {
    pub(crate) master_id: String,
    cluster: String,
    frameworks: u64,
    agents: u64,
    offers: u64,
}

/// What all master ids of a cluster begin with: four groups of its UUID, or all of what is no UUID.
fn prefix_of(cluster_id: &str) -> &str {
    match cluster_id.len() {
        36 if cluster_id.is_ascii() => &cluster_id[..24],
        _ => cluster_id,
    }
}

impl Identity {
    pub(crate) fn new(cluster_id: &str, epoch: u64) -> Self {
        let prefix = prefix_of(cluster_id);
        let separator = if prefix.ends_with('-') || prefix.is_empty() { "" } else { "-" };
        let cluster = format!("{prefix}{separator}");
        Self { master_id: format!("{cluster}{epoch:012x}"), cluster, ..Self::default() }
    }

    pub(crate) fn framework(&mut self) -> FrameworkId {
        let n = self.frameworks;
        self.frameworks += 1;
        FrameworkId::from_trusted(format!("{}-{n:04}", self.master_id))
    }

    pub(crate) fn agent(&mut self) -> AgentId {
        let n = self.agents;
        self.agents += 1;
        AgentId::from_trusted(format!("{}-S{n}", self.master_id))
    }

    pub(crate) fn offer(&mut self) -> OfferId {
        let n = self.offers;
        self.offers += 1;
        OfferId::from_trusted(format!("{}-O{n}", self.master_id))
    }

    /// Whether a master of this cluster gave that id: then the registry knows of it, or did before it ended.
    pub(crate) fn gave(&self, framework: &str) -> bool {
        !self.cluster.is_empty() && framework.starts_with(&self.cluster)
    }
}
