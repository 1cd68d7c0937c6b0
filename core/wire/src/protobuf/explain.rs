//! Says what is wrong with bytes that the reader refused, and which required fields they lack.
//!
//! Slow and by the tables of [`crate::info`]; only run when something is already known to be wrong.

use super::reader::Fault;
use crate::info::{FieldInfo, Kind, Label, MessageInfo};
use crate::{DecodeError, MAX_DEPTH};
use std::collections::BTreeMap;
use std::fmt::Write;

/// So many missing fields are named at most; a list of a thousand half-empty tasks helps nobody.
const MAX_NAMED: usize = 64;

/// One field as it stands on the wire.
enum Value<'a> {
    Varint(u64),
    Delimited(&'a [u8]),
    Other,
}

struct Scan<'a> {
    all: &'a [u8],
    at: usize,
}

type Found<'a> = Result<Option<(u32, u32, Value<'a>)>, String>;

impl<'a> Scan<'a> {
    fn new(all: &'a [u8]) -> Scan<'a> {
        Scan { all, at: 0 }
    }

    fn varint(&mut self) -> Result<u64, String> {
        let mut rest = &self.all[self.at..];
        let before = rest.len();
        let value = prost::encoding::decode_varint(&mut rest)
            .map_err(|_| if before == 0 { "unexpected end" } else { "invalid varint" }.to_owned())?;
        self.at += before - rest.len();
        Ok(value)
    }

    fn take(&mut self, len: u64) -> Result<&'a [u8], String> {
        let left = self.all.len() - self.at;
        if len > left as u64 {
            return Err(format!("length {len} runs past the {left} bytes that are left"));
        }
        let slice = &self.all[self.at..self.at + len as usize];
        self.at += len as usize;
        Ok(slice)
    }

    /// The next field: number, wire type, value; none at the end.
    fn next(&mut self, depth: u32) -> Found<'a> {
        if self.at == self.all.len() {
            return Ok(None);
        }
        let key = self.varint()?;
        let (number, wire) = (u32::try_from(key >> 3).unwrap_or(0), (key & 7) as u32);
        if number == 0 || key > u64::from(u32::MAX) {
            return Err(format!("key {key} holds no valid field number"));
        }
        let value = match wire {
            0 => Value::Varint(self.varint()?),
            1 => self.take(8).map(|_| Value::Other)?,
            2 => {
                let len = self.varint()?;
                Value::Delimited(self.take(len)?)
            }
            3 => self.group(number, depth).map(|()| Value::Other)?,
            4 => return Err(format!("group {number} ends without having begun")),
            5 => self.take(4).map(|_| Value::Other)?,
            _ => return Err(format!("wire type {wire} of field number {number} is not one of protobuf's")),
        };
        Ok(Some((number, wire, value)))
    }

    fn group(&mut self, number: u32, depth: u32) -> Result<(), String> {
        let depth = depth.checked_sub(1).ok_or_else(too_deep)?;
        loop {
            let before = self.at;
            let key = self.varint()?;
            if key & 7 == 4 {
                let ended = key >> 3;
                return if ended == u64::from(number) {
                    Ok(())
                } else {
                    Err(format!("group {number} ends as group {ended}"))
                };
            }
            self.at = before;
            self.next(depth)?;
        }
    }
}

fn too_deep() -> String {
    format!("nesting beyond {MAX_DEPTH} levels")
}

/// The error for bytes in which the reader found a fault.
pub fn fault(info: &'static MessageInfo, bytes: &[u8], fault: Fault) -> DecodeError {
    let mut path = String::new();
    let found = if fault == Fault::Memory { None } else { find(info, bytes, MAX_DEPTH, &mut path) };
    let (offset, reason) = found.unwrap_or_else(|| (bytes.len(), crate::error::too_large(bytes.len())));
    DecodeError::Protobuf { message: info.name, path, offset, reason }
}

/// Finds the first fault: its offset and reason, with `path` left at the field that holds it.
fn find(info: &'static MessageInfo, bytes: &[u8], depth: u32, path: &mut String) -> Option<(usize, String)> {
    let mut scan = Scan::new(bytes);
    let mut counts = BTreeMap::<u32, usize>::new();
    loop {
        let (number, _, value) = match scan.next(depth) {
            Ok(Some(field)) => field,
            Ok(None) => return None,
            Err(reason) => return Some((scan.at, reason)),
        };
        let (Some(field), Value::Delimited(inner)) = (info.field(number), value) else { continue };
        let length = path.len();
        let count = counts.entry(number).or_default();
        push_segment(path, field, *count);
        *count += 1;
        let begin = scan.at - inner.len();
        if let Some((at, reason)) = find_in_field(field, inner, depth, path) {
            return Some((begin + at, reason));
        }
        path.truncate(length);
    }
}

fn find_in_field(field: &FieldInfo, inner: &[u8], depth: u32, path: &mut String) -> Option<(usize, String)> {
    let nested = |path: &mut String, info: &'static MessageInfo, inner: &[u8], depth: u32| match depth {
        0 => Some((0, too_deep())),
        _ => find(info, inner, depth - 1, path),
    };
    match (field.label, field.kind) {
        (Label::Map, kind) => {
            let mut scan = Scan::new(inner);
            loop {
                let (number, _, value) = match scan.next(depth) {
                    Ok(Some(entry)) => entry,
                    Ok(None) => return None,
                    Err(reason) => return Some((scan.at, reason)),
                };
                let Value::Delimited(part) = value else { continue };
                let begin = scan.at - part.len();
                let fault = match (number, kind) {
                    (1, _) | (2, Kind::String) => bad_utf8(part),
                    (2, Kind::Message(info)) => nested(path, info, part, depth.saturating_sub(1)),
                    _ => None,
                };
                if let Some((at, reason)) = fault {
                    return Some((begin + at, reason));
                }
            }
        }
        (_, Kind::Message(info)) => nested(path, info, inner, depth),
        (_, Kind::String) => bad_utf8(inner),
        (Label::Repeated, kind) if kind.wire_type() == 0 => {
            let mut scan = Scan::new(inner);
            while scan.at < inner.len() {
                if let Err(reason) = scan.varint() {
                    return Some((scan.at, reason));
                }
            }
            None
        }
        (Label::Repeated, Kind::Double) if !inner.len().is_multiple_of(8) => {
            Some((inner.len(), "packed doubles end in the middle of one".to_owned()))
        }
        _ => None,
    }
}

fn bad_utf8(bytes: &[u8]) -> Option<(usize, String)> {
    std::str::from_utf8(bytes).err().map(|error| (error.valid_up_to(), "invalid UTF-8".to_owned()))
}

fn push_segment(path: &mut String, field: &FieldInfo, index: usize) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(field.name);
    if matches!(field.label, Label::Repeated | Label::Map) {
        // Writing into a String cannot fail.
        let _ = write!(path, "[{index}]");
    }
}

/// The full names of all required fields that a well-formed message lacks, in the order in which protobuf lists them: a
/// message's own first, then those of its parts.
pub fn missing(info: &'static MessageInfo, bytes: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    collect(info, &[bytes], "", &mut names);
    names
}

fn wire_type(field: &FieldInfo) -> u32 {
    if field.label == Label::Map { 2 } else { field.kind.wire_type() }
}

/// `pieces` are the occurrences of one message, which merge into one.
fn collect(info: &'static MessageInfo, pieces: &[&[u8]], prefix: &str, names: &mut Vec<String>) {
    if names.len() >= MAX_NAMED {
        return;
    }
    let mut seen = BTreeMap::<u32, Vec<&[u8]>>::new();
    for piece in pieces {
        let mut scan = Scan::new(piece);
        while let Ok(Some((number, wire, value))) = scan.next(MAX_DEPTH) {
            let Some(field) = info.field(number).filter(|field| wire_type(field) == wire) else { continue };
            match (field.kind, value) {
                (Kind::Enum(info), Value::Varint(v))
                    if info.values.iter().all(|known| known.number != v as i32) => {}
                (_, Value::Delimited(inner)) => seen.entry(number).or_default().push(inner),
                _ => drop(seen.entry(number).or_default()),
            }
        }
    }
    for field in info.fields {
        if field.label == Label::Required && !seen.contains_key(&field.number) && names.len() < MAX_NAMED {
            names.push(format!("{prefix}{}", field.name));
        }
    }
    for (number, parts) in &seen {
        let Some((field, Kind::Message(inner))) = info.field(*number).map(|field| (field, field.kind)) else {
            continue;
        };
        let name = field.name;
        match field.label {
            Label::Repeated => {
                for (index, part) in parts.iter().enumerate() {
                    collect(inner, &[part], &format!("{prefix}{name}[{index}]."), names);
                }
            }
            Label::Map => {
                for (index, part) in parts.iter().enumerate() {
                    collect(inner, &map_value(part), &format!("{prefix}{name}[{index}].value."), names);
                }
            }
            _ => collect(inner, parts, &format!("{prefix}{name}."), names),
        }
    }
}

/// The pieces of a map entry's value.
fn map_value(entry: &[u8]) -> Vec<&[u8]> {
    let mut scan = Scan::new(entry);
    let mut pieces = Vec::new();
    while let Ok(Some((number, _, value))) = scan.next(MAX_DEPTH) {
        if let (2, Value::Delimited(inner)) = (number, value) {
            pieces.push(inner);
        }
    }
    pieces
}
