//! The vocabulary: ids, resources, roles, attributes, task states, time as data, limits.
//!
//! Owns what every other part of core speaks in. Promises values that are valid from the moment they exist: an id that a
//! file system can hold, a resource that is neither negative nor NaN, ranges that are sorted. Refuses to know a clock, a
//! socket, a master or an agent; wire messages come in through [`messages`] and [`validate`] alone.
//!
//! | module | what it holds |
//! |---|---|
//! | [`machine`] | the contract of a deciding machine: [`Machine`], [`Outbox`], [`Ticket`], [`Stream`], [`ReplyTo`] |
//! | [`time`] | [`Mono`], [`Wall`], [`Now`]: time as data |
//! | [`rng`] | [`Rng`]: a small seeded generator |
//! | [`id`] | ids as types, [`ContainerId`] with its path, [`Uuid`] |
//! | [`role`] | [`Role`] and its tree |
//! | [`value`] | [`Scalar`], [`Ranges`], [`Set`], [`Value`] |
//! | [`kind`] | what tells two resources of one name apart: [`Kind`], [`Reservation`], [`Disk`] |
//! | [`resources`] | [`Resources`]: the algebra of offers |
//! | [`quantities`] | [`Quantities`] and [`ResourceLimits`]: amounts per name, whatever their kind |
//! | [`quota`] | [`Quota`] of a role: what is guaranteed, and the most it may have |
//! | [`conversion`] | what RESERVE, CREATE, … turn into what |
//! | [`attributes`] | [`Attributes`] of an agent |
//! | [`constraints`] | [`OfferConstraints`]: which agents a framework can use |
//! | [`duration`], [`size`] | `15mins`, `10MB`: Mesos' text forms |
//! | [`text`] | [`Brief`]: the beginning of texts that may be long |
//! | [`state`] | what follows from a task's state |
//! | [`kill`] | [`KillAsked`]: a kill that is remembered |
//! | [`messages`] | `from_wire` and `to_wire` of all of these |
//! | [`words`] | numbers of things in sentences |
//! | [`validate`] | what master and agent check on messages alike |
//! | `counts` | with the feature of that name, how often resources were compared |
//! | [`limits`] | every bound of the product, with Mesos' defaults |

pub mod attributes;
pub mod constraints;
pub mod conversion;
#[cfg(feature = "counts")]
pub mod counts;
pub mod duration;
pub mod id;
pub mod kill;
pub mod kind;
pub mod limits;
pub mod machine;
pub mod messages;
pub mod quantities;
pub mod quota;
pub mod resources;
pub mod rng;
pub mod role;
pub mod size;
pub mod state;
pub mod text;
pub mod time;
pub mod validate;
pub mod value;
pub mod words;

pub use attributes::{Attribute, AttributeValue, Attributes};
pub use constraints::{OfferConstraints, RegexBounds, RoleConstraints, Traits};
pub use conversion::Conversion;
pub use id::{
    AgentId, ContainerId, ExecutorId, FrameworkId, IdError, OfferId, OperationId, ProviderId, StreamId,
    TaskId, Uuid,
};
pub use kill::KillAsked;
pub use kind::{
    Disk, Kind, Label, Labels, Persistence, Reservation, ReservationType, Source, SourceType, VolumeUse,
};
pub use machine::{Machine, NoteLevel, Outbox, ReplyTo, Stream, Ticket};
pub use quantities::{Quantities, ResourceLimits};
pub use quota::Quota;
pub use resources::{Name, NotContained, Resource, ResourceError, Resources};
pub use rng::Rng;
pub use role::{Role, RoleError};
pub use text::{Brief, beginning, brief};
pub use time::{Mono, Now, Wall};
pub use value::{Ranges, Scalar, Set, Value, ValueError};
