//! The changes of a registry, and what the registry says about itself: its layout, and what a master has to
//! understand in order to lead with it.
//!
//! A registry is a map of keys to sealed records. Backends move the bytes; they neither seal nor open them.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;

use crate::{Damage, Kind, open, seal};

/// The layout of keys that this release writes and reads.
pub const LAYOUT: u32 = 1;
/// Where a backend keeps the layout, out of sight of the master.
pub const LAYOUT_KEY: &str = "meseta/layout";
/// Where a master keeps the capabilities that others need; written in the batch that first depends on one.
pub const CAPABILITIES_KEY: &str = "meseta/minimum-capabilities";
/// Longest key in bytes: an id of 255 and its prefix.
pub const MAX_KEY: usize = 512;
/// Most and longest names of capabilities.
const MAX_CAPABILITIES: usize = 256;

/// One change of the registry. Those of one batch happen together or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegistryOp {
    /// The key has this value from now on; `value` is a sealed record.
    Put { key: String, value: Bytes },
    /// The key has no value any more; no error if it had none.
    Delete { key: String },
}

impl RegistryOp {
    pub fn key(&self) -> &str {
        match self {
            Self::Put { key, .. } | Self::Delete { key } => key,
        }
    }

    /// How many bytes it carries, for limits on what waits.
    pub fn len(&self) -> usize {
        match self {
            Self::Put { key, value } => key.len() + value.len(),
            Self::Delete { key } => key.len(),
        }
    }

    /// Never: every change names a key.
    pub fn is_empty(&self) -> bool {
        false
    }
}

/// What a batch does to a registry without faults.
pub fn apply<'a>(records: &mut BTreeMap<String, Bytes>, ops: impl IntoIterator<Item = &'a RegistryOp>) {
    for op in ops {
        match op {
            RegistryOp::Put { key, value } => drop(records.insert(key.clone(), value.clone())),
            RegistryOp::Delete { key } => drop(records.remove(key)),
        }
    }
}

/// The record of the layout.
pub fn seal_layout(layout: u32) -> Vec<u8> {
    seal(Kind::RegistryLayout, &layout.to_le_bytes())
}

/// The layout that a record tells.
pub fn open_layout(bytes: &[u8]) -> Result<u32, Damage> {
    let payload = open(Kind::RegistryLayout, bytes)?;
    let layout = payload.try_into().map_err(|_| Damage::Payload { what: "a layout is four bytes" })?;
    Ok(u32::from_le_bytes(layout))
}

/// The record of the capabilities that a master needs, to be put under [`CAPABILITIES_KEY`].
/// Names are of letters, digits, `_` and `-`.
pub fn seal_capabilities<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let names: BTreeSet<_> = names.into_iter().collect();
    seal(Kind::RegistryCapabilities, names.into_iter().collect::<Vec<_>>().join("\n").as_bytes())
}

/// The capabilities that a record demands.
pub fn open_capabilities(bytes: &[u8]) -> Result<BTreeSet<String>, Damage> {
    let payload = open(Kind::RegistryCapabilities, bytes)?;
    let text = std::str::from_utf8(payload).map_err(|_| Damage::Payload { what: "capabilities are text" })?;
    let names: BTreeSet<String> = text.lines().map(str::to_owned).collect();
    if names.len() > MAX_CAPABILITIES {
        return Err(Damage::Payload { what: "it demands more than 256 capabilities" });
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_come_back_sorted_and_once() {
        let bytes = seal_capabilities(["QUOTA_V2", "AGENT_DRAINING", "QUOTA_V2"]);
        let names = open_capabilities(&bytes).expect("capabilities");
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["AGENT_DRAINING", "QUOTA_V2"]);
        assert!(open_capabilities(&seal_capabilities([])).expect("none").is_empty());
        assert_eq!(open_layout(&seal_layout(7)), Ok(7));
        assert_eq!(
            open_layout(&seal(Kind::RegistryLayout, b"x")),
            Err(Damage::Payload { what: "a layout is four bytes" })
        );
    }
}
