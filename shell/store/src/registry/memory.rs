//! A registry that is gone with its process.

use std::collections::BTreeMap;

use bytes::Bytes;
use meseta_journal::RegistryOp;

use super::{Backend, Records};
use crate::StoreError;

#[derive(Debug, Default)]
pub(super) struct MemoryBackend {
    records: BTreeMap<String, Bytes>,
}

impl Backend for MemoryBackend {
    fn load(&mut self) -> Result<Records, StoreError> {
        Ok(self.records.iter().map(|(key, value)| (key.clone(), value.clone())).collect())
    }

    fn commit(&mut self, ops: &[&RegistryOp]) -> Result<(), StoreError> {
        meseta_journal::registry::apply(&mut self.records, ops.iter().copied());
        Ok(())
    }
}
