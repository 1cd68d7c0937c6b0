//! Ids.

use crate::id::{
    AgentId, ContainerId, ExecutorId, FrameworkId, IdError, OfferId, OperationId, ProviderId, TaskId,
};
use crate::limits;
use meseta_wire::v1;

macro_rules! ids {
    ($($name:ident = $wire:ident)*) => {$(
        impl $name {
            /// Checks the syntax.
            pub fn from_wire(id: &v1::$wire) -> Result<Self, IdError> {
                Self::new(&id.value)
            }

            pub fn to_wire(&self) -> v1::$wire {
                v1::$wire { value: self.as_str().into(), ..Default::default() }
            }
        }
    )*};
}

ids! {
    FrameworkId = FrameworkId
    AgentId = AgentId
    TaskId = TaskId
    ExecutorId = ExecutorId
    OfferId = OfferId
    OperationId = OperationId
    ProviderId = ResourceProviderId
}

impl ContainerId {
    /// Checks the syntax of each id and the depth.
    pub fn from_wire(id: &v1::ContainerId) -> Result<Self, IdError> {
        let mut path = vec![id.value.as_str()];
        let mut inner = id;
        while let Some(parent) = &inner.parent {
            path.push(&parent.value);
            if path.len() > limits::CONTAINER_DEPTH_MAX {
                return Err(IdError::TooDeep { depth: path.len() });
            }
            inner = parent;
        }
        Self::from_path(path.into_iter().rev())
    }

    pub fn to_wire(&self) -> v1::ContainerId {
        let nested = |parent: Option<v1::ContainerId>, id: &str| {
            let parent = parent.map(Into::into);
            Some(v1::ContainerId { value: id.into(), parent, ..Default::default() })
        };
        self.path().fold(None, nested).unwrap_or_default()
    }
}
