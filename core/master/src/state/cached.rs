//! What was encoded of a part, kept until the part changes.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;

/// In which form a part was encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// As the v0 endpoints show it (`/state`, `/slaves`, …).
    V0,
    /// As the v1 API shows it in JSON.
    V1Json,
    /// As the v1 API shows it in protobuf.
    V1Protobuf,
}

const FORMS: usize = 3;

/// Encoded forms of the part that it belongs to. A clone starts empty, because parts are cloned to be changed.
#[derive(Debug, Default)]
pub struct Cached {
    // Most tasks are never looked at: nothing is allocated for them.
    forms: OnceLock<Arc<[OnceLock<Bytes>; FORMS]>>,
}

impl Cached {
    /// The encoded form, made now if it is not there.
    pub fn get_or(&self, form: Form, encode: impl FnOnce() -> Bytes) -> Bytes {
        let forms = self.forms.get_or_init(Default::default);
        forms[form as usize].get_or_init(encode).clone()
    }

    /// Drops all forms.
    pub(crate) fn reset(&mut self) {
        self.forms = OnceLock::new();
    }
}

impl Clone for Cached {
    fn clone(&self) -> Self {
        Self::default()
    }
}
