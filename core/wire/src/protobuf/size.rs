//! Lengths of encoded values without their keys, for generated `encoded_len` functions.

use crate::Wire;
pub use prost::encoding::encoded_len_varint as varint;

#[inline]
pub fn int64(value: i64) -> usize {
    varint(value as u64)
}

#[inline]
pub fn int32(value: i32) -> usize {
    int64(i64::from(value))
}

#[inline]
pub fn uint32(value: u32) -> usize {
    varint(u64::from(value))
}

/// A length-delimited value of `len` bytes, its prefix included.
#[inline]
pub fn delimited(len: usize) -> usize {
    varint(len as u64) + len
}

#[inline]
pub fn message<M: Wire>(message: &M) -> usize {
    delimited(message.encoded_len())
}

/// A map's entry whose value, key included, takes `value` bytes.
#[inline]
pub fn entry(name: &str, value: usize) -> usize {
    delimited(1 + delimited(name.len()) + value)
}
