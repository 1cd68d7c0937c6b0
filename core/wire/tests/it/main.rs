//! Tests of the codecs. One binary, over all messages where that says more than an example.

#![allow(clippy::unwrap_used, reason = "a test that meets the unexpected may fall")]

mod corpus;
mod every;
mod json_read;
mod json_write;
mod names;
mod protobuf;
mod recordio;

use meseta_wire::{Message, v1};

/// JSON of a message as text.
fn json(message: &impl Message) -> String {
    let mut out = Vec::new();
    message.to_json(&mut out);
    String::from_utf8(out).unwrap()
}

/// The error that reading this JSON as a scheduler's call gives.
fn call_error(text: &str) -> String {
    v1::scheduler::Call::from_json(text.as_bytes()).unwrap_err().to_string()
}

/// A small generator for tests that need no more than variety.
fn random(mut state: u64) -> impl FnMut() -> u64 {
    move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
