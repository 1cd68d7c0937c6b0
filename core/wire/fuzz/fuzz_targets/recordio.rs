//! Bytes as a stream of records.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meseta_wire::laws;

fuzz_target!(|bytes: &[u8]| {
    let _ = laws::framing(1 << 12, bytes);
});
