//! What only a master can judge of messages; what master and agent judge alike is in `meseta_model::validate`.

pub(crate) mod agent;
pub(crate) mod call;
pub(crate) mod framework;
pub(crate) mod maintenance;
pub(crate) mod quota;
pub(crate) mod weights;
