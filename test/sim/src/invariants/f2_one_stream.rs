//! F2: one stream for each framework, and calls on older ones are refused.

use super::facts::{Call, Facts};

/// A call was taken.
pub fn current_stream(facts: &Facts, call: &Call) {
    let framework = facts.frameworks.get(&call.framework);
    let current = framework.is_some_and(|f| f.stream.is_some() && f.stream_id == call.stream_id);
    assert!(current, "F2: a call of {} is taken that came with an older stream's id", call.framework);
}

/// Something is written to a stream.
pub fn open_stream(facts: &Facts, stream: u64) {
    assert!(facts.streams.contains_key(&stream), "F2: stream {stream:x} is closed and written to");
}

/// A framework gets a stream: the one before is over.
pub fn one_stream(facts: &Facts, id: &str, stream: u64) {
    let before = facts.frameworks.get(id).and_then(|framework| framework.stream);
    let alone = before.is_none_or(|before| before == stream || !facts.streams.contains_key(&before));
    assert!(alone, "F2: framework {id} has two streams");
}
