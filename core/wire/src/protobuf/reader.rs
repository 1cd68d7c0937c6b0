//! Reads protobuf fields from a slice, for generated `merge` functions.
//!
//! Errors are one bare code, so that the good path stays small: [`super::explain`] walks the bytes again to say what and
//! where. Nothing is allocated before the bytes for it are there.

use crate::{MAX_DEPTH, UnknownFields, Wire};
use bytes::Bytes;

/// Something in the bytes is not protobuf of this schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A varint that ends too early or never.
    Varint,
    /// A key with field number 0, beyond 32 bits, of an unknown wire type, or the end of a group that never began.
    Key,
    /// A length or a fixed-size value that runs past the end.
    Length,
    /// A string that is not UTF-8.
    Utf8,
    /// Nesting beyond [`MAX_DEPTH`].
    Depth,
    /// So many messages in so few bytes that they would take too much memory.
    Memory,
}

/// The rest of one message's bytes.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    depth: u32,
    /// Bytes that the structs of messages may still take.
    budget: usize,
    incomplete: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes, depth: MAX_DEPTH, budget: crate::budget(bytes.len()), incomplete: false }
    }

    /// Whether any message so far lacked a required field.
    pub(crate) fn incomplete(&self) -> bool {
        self.incomplete
    }

    /// Notes that the message being read lacks a required field.
    #[inline]
    pub fn set_incomplete(&mut self) {
        self.incomplete = true;
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// What has not been read yet.
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    #[inline]
    pub fn uint64(&mut self) -> Result<u64, Fault> {
        match self.rest {
            [byte, rest @ ..] if *byte < 0x80 => {
                self.rest = rest;
                Ok(u64::from(*byte))
            }
            [low, high, rest @ ..] if *high < 0x80 => {
                self.rest = rest;
                Ok(u64::from(*low & 0x7f) | u64::from(*high) << 7)
            }
            _ => self.long_varint(),
        }
    }

    fn long_varint(&mut self) -> Result<u64, Fault> {
        prost::encoding::decode_varint(&mut self.rest).map_err(|_| Fault::Varint)
    }

    /// The next field's key: number and wire type in one, as generated code matches them.
    #[inline]
    pub fn key(&mut self) -> Result<u32, Fault> {
        let key = u32::try_from(self.uint64()?).map_err(|_| Fault::Key)?;
        if key < 8 { Err(Fault::Key) } else { Ok(key) }
    }

    #[inline]
    pub fn uint32(&mut self) -> Result<u32, Fault> {
        self.uint64().map(|value| value as u32)
    }

    #[inline]
    pub fn int64(&mut self) -> Result<i64, Fault> {
        self.uint64().map(|value| value as i64)
    }

    #[inline]
    pub fn int32(&mut self) -> Result<i32, Fault> {
        self.uint64().map(|value| value as i32)
    }

    #[inline]
    pub fn bool(&mut self) -> Result<bool, Fault> {
        self.uint64().map(|value| value != 0)
    }

    #[inline]
    pub fn double(&mut self) -> Result<f64, Fault> {
        let (bytes, rest) = self.rest.split_first_chunk::<8>().ok_or(Fault::Length)?;
        self.rest = rest;
        Ok(f64::from_le_bytes(*bytes))
    }

    /// A length and that many bytes.
    #[inline]
    pub fn slice(&mut self) -> Result<&'a [u8], Fault> {
        let len = self.uint64()?;
        if len > self.rest.len() as u64 {
            return Err(Fault::Length);
        }
        let (slice, rest) = self.rest.split_at(len as usize);
        self.rest = rest;
        Ok(slice)
    }

    #[inline]
    pub fn string(&mut self) -> Result<String, Fault> {
        std::str::from_utf8(self.slice()?).map(str::to_owned).map_err(|_| Fault::Utf8)
    }

    #[inline]
    pub fn bytes(&mut self) -> Result<Bytes, Fault> {
        self.slice().map(Bytes::copy_from_slice)
    }

    /// Merges a nested message.
    #[inline]
    pub fn message<M: Wire>(&mut self, message: &mut M) -> Result<(), Fault> {
        self.budget = self.budget.checked_sub(size_of::<M>()).ok_or(Fault::Memory)?;
        self.nested(|r| message.merge(r))
    }

    #[inline]
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let slice = self.slice()?;
        let rest = std::mem::replace(&mut self.rest, slice);
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Depth)?;
        let value = read(self)?;
        self.depth += 1;
        self.rest = rest;
        Ok(value)
    }

    /// Reads values that share one length prefix.
    pub fn packed(&mut self, mut one: impl FnMut(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        self.nested(|r| {
            while !r.is_empty() {
                one(r)?;
            }
            Ok(())
        })
    }

    /// Reads a map's entry: a string and a value whose key is `value_key`. `partial` says that a default value would
    /// lack required fields.
    pub fn entry<V: Default>(
        &mut self,
        value_key: u32,
        partial: bool,
        mut read: impl FnMut(&mut Self, &mut V) -> Result<(), Fault>,
    ) -> Result<(String, V), Fault> {
        self.nested(|r| {
            let (mut name, mut value, mut whole) = (String::new(), V::default(), !partial);
            while !r.is_empty() {
                match r.key()? {
                    0x0a => name = r.string()?,
                    key if key == value_key => {
                        read(r, &mut value)?;
                        whole = true;
                    }
                    key => r.skip(key)?,
                }
            }
            if !whole {
                r.set_incomplete();
            }
            Ok((name, value))
        })
    }

    /// Passes over a field that generated code does not know and keeps it; `start` is where its key began.
    #[cold]
    pub fn unknown(&mut self, key: u32, start: &'a [u8], unknown: &mut UnknownFields) -> Result<(), Fault> {
        self.skip(key)?;
        self.keep(start, unknown);
        Ok(())
    }

    /// Keeps what was read since `start` as an unknown field: an enum's value that our schema does not have.
    #[cold]
    pub fn keep(&mut self, start: &'a [u8], unknown: &mut UnknownFields) {
        unknown.push(&start[..start.len() - self.rest.len()]);
    }

    /// Keeps one element of a packed enum field as if it had come unpacked under `key`.
    #[cold]
    pub fn keep_number(&mut self, key: u32, number: i32, unknown: &mut UnknownFields) {
        let mut field = Vec::with_capacity(15);
        prost::encoding::encode_varint(u64::from(key), &mut field);
        prost::encoding::encode_varint(i64::from(number) as u64, &mut field);
        unknown.push(&field);
    }

    fn skip(&mut self, key: u32) -> Result<(), Fault> {
        match key & 7 {
            0 => self.uint64().map(drop),
            1 => self.advance(8),
            2 => self.slice().map(drop),
            3 => self.skip_group(key >> 3),
            5 => self.advance(4),
            _ => Err(Fault::Key),
        }
    }

    fn skip_group(&mut self, number: u32) -> Result<(), Fault> {
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Depth)?;
        loop {
            let key = self.key()?;
            if key & 7 == 4 {
                self.depth += 1;
                return if key >> 3 == number { Ok(()) } else { Err(Fault::Key) };
            }
            self.skip(key)?;
        }
    }

    fn advance(&mut self, count: usize) -> Result<(), Fault> {
        self.rest = self.rest.get(count..).ok_or(Fault::Length)?;
        Ok(())
    }
}

/// Appends a default element and hands it out.
#[inline]
pub fn push_default<T: Default>(list: &mut Vec<T>) -> &mut T {
    let at = list.len();
    list.push(T::default());
    &mut list[at]
}
