//! What is counted while a message is read from protobuf, and what needs those counts: texts, nested messages, maps.
//!
//! Errors are one bare code, so that the good path stays small: [`super::explain`] walks the bytes again to say what and
//! where. Nothing is allocated before the bytes for it are there.

use super::cursor;
use crate::{MAX_DEPTH, MAX_GROWTH, UnknownFields, Wire};

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

/// ASCII is looked for this many bytes ahead.
const WINDOW: usize = 1024;

/// The counts over the whole of a message.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The whole message.
    all: &'a [u8],
    /// A part of it that is known to be text: most strings lie in the one that was found for a string before them.
    text: &'a str,
    depth: u32,
    /// Bytes that the structs of messages may still take.
    budget: usize,
    incomplete: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(all: &'a [u8]) -> Reader<'a> {
        Reader { all, text: "", depth: MAX_DEPTH, budget: crate::budget(all.len()), incomplete: false }
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

    /// The text of a part of the message.
    #[inline(never)]
    pub fn string(&mut self, bytes: &'a [u8]) -> Result<String, Fault> {
        let begin = bytes.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        let end = begin.wrapping_add(bytes.len());
        if begin <= end && end <= self.text.len() {
            // Text that would begin or end within a character is none.
            return self.text.get(begin..end).map(str::to_owned).ok_or(Fault::Utf8);
        }
        self.find_text(bytes)
    }

    /// Finds how far there is ASCII from the beginning of these bytes on: whatever stands between strings mostly is, and
    /// one long check is cheaper than many short ones. Other text is checked by itself.
    #[inline(never)]
    fn find_text(&mut self, bytes: &'a [u8]) -> Result<String, Fault> {
        let begin = bytes.as_ptr().addr().wrapping_sub(self.all.as_ptr().addr());
        let ahead = self.all.get(begin..).unwrap_or(bytes);
        let ahead = &ahead[..ascii(&ahead[..ahead.len().min(bytes.len().max(WINDOW))])];
        let found = if ahead.len() < bytes.len() { bytes } else { ahead };
        self.text = std::str::from_utf8(found).map_err(|_| Fault::Utf8)?;
        self.text.get(..bytes.len()).map(str::to_owned).ok_or(Fault::Utf8)
    }

    /// Merges a nested message.
    #[inline]
    pub fn message<M: Wire>(&mut self, bytes: &'a [u8], message: &mut M) -> Result<(), Fault> {
        self.budget = self.budget.checked_sub(size_of::<M>()).ok_or(Fault::Memory)?;
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Depth)?;
        message.merge(bytes, self)?;
        self.depth += 1;
        Ok(())
    }

    /// Merges one more message of a list; `rest` is what follows it.
    #[inline]
    pub fn element<M: Wire + Default>(
        &mut self,
        key: u32,
        bytes: &'a [u8],
        rest: &[u8],
        list: &mut Vec<M>,
    ) -> Result<(), Fault> {
        if list.len() == list.capacity() {
            let more = 1 + elements(key, rest, size_of::<M>());
            if list.capacity() == 0 {
                *list = Vec::with_capacity(more);
            } else {
                // It comes in pieces, so it grows as any other list does.
                list.reserve(more);
            }
        }
        self.message(bytes, push_default(list))
    }

    /// Reads a map's entry: a string and a value whose key is `value_key`. `partial` says that a default value would
    /// lack required fields.
    pub fn entry<V: Default>(
        &mut self,
        mut rest: &'a [u8],
        value_key: u32,
        partial: bool,
        mut read: impl FnMut(&mut Self, &mut &'a [u8], &mut V) -> Result<(), Fault>,
    ) -> Result<(String, V), Fault> {
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Depth)?;
        let (mut name, mut value, mut whole) = (String::new(), V::default(), !partial);
        while !rest.is_empty() {
            match cursor::key(&mut rest)? {
                0x0a => name = self.string(cursor::slice(&mut rest)?)?,
                key if key == value_key => {
                    read(self, &mut rest, &mut value)?;
                    whole = true;
                }
                key => rest = cursor::skip(key, rest, self.depth)?,
            }
        }
        self.depth += 1;
        self.incomplete |= !whole;
        Ok((name, value))
    }

    /// Passes over a field that generated code does not know and keeps it; `start` is where its key began, `rest` where
    /// it ended. Gives what follows.
    #[cold]
    #[inline(never)]
    pub fn unknown(
        &mut self,
        key: u32,
        start: &'a [u8],
        rest: &'a [u8],
        unknown: &mut UnknownFields,
    ) -> Result<&'a [u8], Fault> {
        let rest = cursor::skip(key, rest, self.depth)?;
        keep(start, rest, unknown);
        Ok(rest)
    }
}

/// How many ASCII bytes there are before the first other one.
fn ascii(bytes: &[u8]) -> usize {
    const HIGH: u64 = (u64::MAX / 255) << 7;
    let (chunks, tail) = bytes.as_chunks::<8>();
    for (index, chunk) in chunks.iter().enumerate() {
        let found = u64::from_le_bytes(*chunk) & HIGH;
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    chunks.len() * 8 + tail.iter().take_while(|byte| byte.is_ascii()).count()
}

/// How many elements to make room for at once: no more than would fit the memory that the bytes left here may grow to.
/// Levels of nesting look at different bytes, so all of them together make room for no more than the whole may take.
#[inline(never)]
fn elements(key: u32, rest: &[u8], size: usize) -> usize {
    cursor::run(key, rest).min(rest.len().saturating_mul(MAX_GROWTH) / size.max(1))
}

/// Keeps what stands between `start` and `rest` as an unknown field: an enum's value that our schema does not have.
#[cold]
#[inline(never)]
pub fn keep(start: &[u8], rest: &[u8], unknown: &mut UnknownFields) {
    unknown.push(&start[..start.len() - rest.len()]);
}

/// Keeps one element of a packed enum field as if it had come unpacked under `key`.
#[cold]
#[inline(never)]
pub fn keep_number(key: u32, number: i32, unknown: &mut UnknownFields) {
    let mut field = Vec::with_capacity(15);
    prost::encoding::encode_varint(u64::from(key), &mut field);
    prost::encoding::encode_varint(i64::from(number) as u64, &mut field);
    unknown.push(&field);
}

/// Appends a default element and hands it out.
#[inline]
pub fn push_default<T: Default>(list: &mut Vec<T>) -> &mut T {
    let at = list.len();
    list.push(T::default());
    &mut list[at]
}
