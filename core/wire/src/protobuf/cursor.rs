//! Values off the front of a slice, for generated `merge` functions.
//!
//! The slice is the caller's own variable and stays in registers: what is common is inlined there, what is rare is a call
//! that takes and gives plain values.

use super::reader::Fault;
use bytes::Bytes;

/// A number of a field: short ones are taken on the spot.
#[inline(always)]
pub fn uint64(rest: &mut &[u8]) -> Result<u64, Fault> {
    match **rest {
        [a @ 0..0x80, ref tail @ ..] => {
            *rest = tail;
            Ok(u64::from(a))
        }
        [a, b @ 0..0x80, ref tail @ ..] => {
            *rest = tail;
            Ok(u64::from(a & 0x7f) | u64::from(b) << 7)
        }
        [a, b, c @ 0..0x80, ref tail @ ..] => {
            *rest = tail;
            Ok(u64::from(a & 0x7f) | u64::from(b & 0x7f) << 7 | u64::from(c) << 14)
        }
        _ => number(rest),
    }
}

/// A number that mostly has one byte.
#[inline(always)]
fn number(rest: &mut &[u8]) -> Result<u64, Fault> {
    if let [byte @ 0..0x80, tail @ ..] = *rest {
        *rest = tail;
        return Ok(u64::from(*byte));
    }
    let (value, len) = long_varint(rest);
    *rest = rest.get(len..).filter(|_| len > 0).ok_or(Fault::Varint)?;
    Ok(value)
}

/// A varint and its length, which is 0 if there is none.
#[inline(never)]
fn long_varint(bytes: &[u8]) -> (u64, usize) {
    if let [a, b @ 0..0x80, ..] = *bytes {
        return (u64::from(a & 0x7f) | u64::from(b) << 7, 2);
    }
    let mut rest = bytes;
    match prost::encoding::decode_varint(&mut rest) {
        Ok(value) => (value, bytes.len() - rest.len()),
        Err(_) => (0, 0),
    }
}

/// The next field's key: number and wire type in one, as generated code matches them.
#[inline(always)]
pub fn key(rest: &mut &[u8]) -> Result<u32, Fault> {
    match **rest {
        [byte @ 8..0x80, ref tail @ ..] => {
            *rest = tail;
            Ok(u32::from(byte))
        }
        _ => {
            let (key, len) = long_key(rest)?;
            *rest = rest.get(len..).ok_or(Fault::Varint)?;
            Ok(key)
        }
    }
}

#[inline(never)]
fn long_key(mut rest: &[u8]) -> Result<(u32, usize), Fault> {
    let before = rest.len();
    let key = u32::try_from(number(&mut rest)?).map_err(|_| Fault::Key)?;
    if key < 8 { Err(Fault::Key) } else { Ok((key, before - rest.len())) }
}

#[inline(always)]
pub fn uint32(rest: &mut &[u8]) -> Result<u32, Fault> {
    uint64(rest).map(|value| value as u32)
}

#[inline(always)]
pub fn int64(rest: &mut &[u8]) -> Result<i64, Fault> {
    uint64(rest).map(|value| value as i64)
}

#[inline(always)]
pub fn int32(rest: &mut &[u8]) -> Result<i32, Fault> {
    number(rest).map(|value| value as i32)
}

#[inline(always)]
pub fn bool(rest: &mut &[u8]) -> Result<bool, Fault> {
    number(rest).map(|value| value != 0)
}

#[inline(always)]
pub fn double(rest: &mut &[u8]) -> Result<f64, Fault> {
    let (bytes, tail) = rest.split_first_chunk::<8>().ok_or(Fault::Length)?;
    *rest = tail;
    Ok(f64::from_le_bytes(*bytes))
}

/// A length and that many bytes.
#[inline(always)]
pub fn slice<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Fault> {
    let len = usize::try_from(number(rest)?).map_err(|_| Fault::Length)?;
    let (slice, tail) = rest.split_at_checked(len).ok_or(Fault::Length)?;
    *rest = tail;
    Ok(slice)
}

#[inline]
pub fn bytes(rest: &mut &[u8]) -> Result<Bytes, Fault> {
    slice(rest).map(Bytes::copy_from_slice)
}

/// Passes over the value of a field; gives what follows. `depth` is how many groups may be nested in it.
pub fn skip(key: u32, mut rest: &[u8], depth: u32) -> Result<&[u8], Fault> {
    match key & 7 {
        0 => drop(number(&mut rest)?),
        1 => drop(double(&mut rest)?),
        2 => drop(slice(&mut rest)?),
        3 => return skip_group(key >> 3, rest, depth),
        5 => rest = rest.get(4..).ok_or(Fault::Length)?,
        _ => return Err(Fault::Key),
    }
    Ok(rest)
}

fn skip_group(number: u32, mut rest: &[u8], depth: u32) -> Result<&[u8], Fault> {
    let depth = depth.checked_sub(1).ok_or(Fault::Depth)?;
    loop {
        let inner = key(&mut rest)?;
        if inner & 7 == 4 {
            return if inner >> 3 == number { Ok(rest) } else { Err(Fault::Key) };
        }
        rest = skip(inner, rest, depth)?;
    }
}

/// How many length-delimited fields of this key stand at the front, one after another: a hint of how long a list will
/// be. Keys of two bytes are not looked for.
pub fn run(key: u32, mut rest: &[u8]) -> usize {
    let mut count = 0;
    while let [first, tail @ ..] = rest {
        if u32::from(*first) != key || key >= 0x80 {
            break;
        }
        rest = tail;
        if slice(&mut rest).is_err() {
            break;
        }
        count += 1;
    }
    count
}
