//! Which agents a framework may be offered, by what is known of them: its offer constraints.
//!
//! Owns the question; who evaluates it is the caller's, so that patterns and their cost stay outside. Promises to ask it
//! of facts alone, so the answer for an agent changes only with these.

use meseta_model::Attributes;
use std::fmt;
use std::sync::Arc;

/// What an agent says of itself besides its resources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub hostname: Arc<str>,
    /// Region and zone.
    pub domain: Option<(Arc<str>, Arc<str>)>,
    pub attributes: Arc<Attributes>,
}

/// A predicate over agents. Two are the same where their texts are.
#[derive(Clone)]
pub struct Constraints {
    text: Arc<[u8]>,
    admits: Arc<dyn Fn(&Facts) -> bool + Send + Sync>,
}

impl Constraints {
    /// `text` is what the framework said, in whatever form: it names the predicate. `admits` must depend on the facts
    /// alone.
    pub fn new(text: impl Into<Arc<[u8]>>, admits: impl Fn(&Facts) -> bool + Send + Sync + 'static) -> Self {
        Self { text: text.into(), admits: Arc::new(admits) }
    }

    pub fn admit(&self, agent: &Facts) -> bool {
        (self.admits)(agent)
    }
}

impl PartialEq for Constraints {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Constraints {}

impl fmt::Debug for Constraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Constraints({})", String::from_utf8_lossy(&self.text))
    }
}
