//! A framework as the master knows it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use meseta_model::{FrameworkId, OfferConstraints, Role, Wall, validate};
use meseta_wire::v1;
use meseta_wire::v1::framework_info::capability;

use super::Cached;
use crate::Stream;

/// What a framework said that it can deal with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Capabilities {
    pub revocable_resources: bool,
    pub task_killing_state: bool,
    pub gpu_resources: bool,
    pub shared_resources: bool,
    pub partition_aware: bool,
    pub multi_role: bool,
    pub reservation_refinement: bool,
    pub region_aware: bool,
}

impl Capabilities {
    pub fn of(info: &v1::FrameworkInfo) -> Self {
        use capability::Type;
        let has = |wanted| info.capabilities.iter().any(|c| c.r#type == Some(wanted));
        Self {
            revocable_resources: has(Type::RevocableResources),
            task_killing_state: has(Type::TaskKillingState),
            gpu_resources: has(Type::GpuResources),
            shared_resources: has(Type::SharedResources),
            partition_aware: has(Type::PartitionAware),
            multi_role: has(Type::MultiRole),
            reservation_refinement: has(Type::ReservationRefinement),
            region_aware: has(Type::RegionAware),
        }
    }
}

/// The stream on which a framework hears of things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    pub stream: Stream,
    /// What its calls carry as `Mesos-Stream-Id`.
    pub stream_id: String,
}

/// A framework.
#[derive(Debug, Clone)]
pub struct Framework {
    pub id: FrameworkId,
    /// As it was told last, with its id.
    pub info: Arc<v1::FrameworkInfo>,
    pub roles: BTreeSet<Role>,
    /// Roles for which it wants no offers.
    pub suppressed: BTreeSet<Role>,
    /// As it was told.
    pub offer_constraints: Option<Arc<v1::scheduler::OfferConstraints>>,
    /// Which agents it can use.
    pub(crate) constraints: OfferConstraints,
    pub capabilities: Capabilities,
    /// None while it is disconnected.
    pub subscription: Option<Subscription>,
    /// Known from the registry or from agents; it did not subscribe with this master yet.
    pub recovered: bool,
    pub registered_at: Wall,
    pub reregistered_at: Option<Wall>,
    /// When it was disconnected, or ended.
    pub unregistered_at: Option<Wall>,
    /// While it is disconnected: when it is torn down.
    pub failover_deadline: Option<Wall>,
    /// How often it was written down until when it is awaited.
    pub(crate) waits: u32,
    /// Its end is being written to the registry.
    pub(crate) ending: bool,
    pub cached: Cached,
}

impl Framework {
    pub fn is_connected(&self) -> bool {
        self.subscription.is_some()
    }

    /// Whether it may be offered something. With the HTTP API that is the same as being connected.
    pub fn is_active(&self) -> bool {
        self.is_connected() && !self.ending
    }

    pub fn checkpoints(&self) -> bool {
        self.info.checkpoint.unwrap_or(false)
    }

    /// How long it may stay away.
    pub fn failover_timeout(&self) -> Duration {
        validate::failover_timeout(&self.info)
    }
}
