//! Bytes as JSON of every call that strangers can send.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meseta_wire::{Encoding, laws, v1};

fuzz_target!(|bytes: &[u8]| {
    let _ = laws::decoding::<v1::scheduler::Call>(Encoding::Json, bytes);
    let _ = laws::decoding::<v1::executor::Call>(Encoding::Json, bytes);
    let _ = laws::decoding::<v1::master::Call>(Encoding::Json, bytes);
    let _ = laws::decoding::<v1::agent::Call>(Encoding::Json, bytes);
});
