//! What is counted while a message is read from protobuf, and what needs those counts: texts, nested messages, maps.
//!
//! Errors are one bare code, so that the good path stays small: [`super::explain`] walks the bytes again to say what and
//! where. Nothing is allocated before the bytes for it are there.

use super::cursor;
use crate::{MAX_DEPTH, MAX_GROWTH, Text, UnknownFields, Wire};

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

/// So many bytes are made ready at once for strings that may be among them.
const WINDOW: usize = 1024;

/// The counts over the whole of a message.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The whole message.
    all: &'a [u8],
    /// A part of it without the highest bits. So it is text whatever it was, known as such by one long check, and that of
    /// a string in it that is ASCII is the string.
    ascii: String,
    /// The address of that part.
    ascii_begin: usize,
    depth: u32,
    /// Bytes that the structs of messages may still take.
    budget: usize,
    incomplete: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(all: &'a [u8]) -> Reader<'a> {
        let budget = crate::budget(all.len());
        Reader { all, ascii: String::new(), ascii_begin: 0, depth: MAX_DEPTH, budget, incomplete: false }
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

    /// Reads a string.
    #[inline(never)]
    pub fn string(&mut self, bytes: &'a [u8], place: &mut Text) -> Result<(), Fault> {
        *place = self.text(bytes)?;
        Ok(())
    }

    /// Reads a string that may be absent.
    #[inline(never)]
    pub fn optional_string(&mut self, bytes: &'a [u8], place: &mut Option<Text>) -> Result<(), Fault> {
        *place = Some(self.text(bytes)?);
        Ok(())
    }

    /// The text of a part of the message.
    #[inline(always)]
    fn text(&mut self, bytes: &'a [u8]) -> Result<Text, Fault> {
        if bytes.len() > WINDOW || !is_ascii(bytes) {
            return std::str::from_utf8(bytes).map(Text::new).map_err(|_| Fault::Utf8);
        }
        let begin = bytes.as_ptr().addr().wrapping_sub(self.ascii_begin);
        match self.ascii.get(begin..begin.wrapping_add(bytes.len())) {
            Some(text) => Ok(Text::new(text)),
            None => self.look_ahead(bytes),
        }
    }

    /// Makes ready what begins with these bytes.
    #[cold]
    #[inline(never)]
    fn look_ahead(&mut self, bytes: &'a [u8]) -> Result<Text, Fault> {
        let begin = bytes.as_ptr().addr().wrapping_sub(self.all.as_ptr().addr());
        let ahead = self.all.get(begin..).unwrap_or(bytes);
        let ahead = &ahead[..ahead.len().min(WINDOW)];
        let mut ascii = std::mem::take(&mut self.ascii).into_bytes();
        ascii.clear();
        ascii.extend(ahead.iter().map(|byte| byte & 0x7f));
        self.ascii = String::from_utf8(ascii).map_err(|_| Fault::Utf8)?;
        self.ascii_begin = ahead.as_ptr().addr();
        self.ascii.get(..bytes.len()).map(Text::new).ok_or(Fault::Utf8)
    }

    /// Merges a nested message.
    #[inline(never)]
    pub fn message<M: Wire>(&mut self, bytes: &'a [u8], message: &mut M) -> Result<(), Fault> {
        self.nested(bytes, message)
    }

    /// Merges a nested message that may be absent.
    #[inline(never)]
    pub fn optional<M: Wire + Default>(
        &mut self,
        bytes: &'a [u8],
        place: &mut Option<M>,
    ) -> Result<(), Fault> {
        self.nested(bytes, some(place))
    }

    /// Merges a nested message that may be absent and is large.
    #[inline(never)]
    pub fn optional_boxed<M: Wire + Default>(
        &mut self,
        bytes: &'a [u8],
        place: &mut Option<Box<M>>,
    ) -> Result<(), Fault> {
        self.nested(bytes, &mut **some(place))
    }

    /// Merges one more message of a list; `rest` is what follows it.
    #[inline(never)]
    pub fn element<M: Wire + Default>(
        &mut self,
        key: u32,
        bytes: &'a [u8],
        rest: &[u8],
        list: &mut Vec<M>,
    ) -> Result<(), Fault> {
        if list.len() == list.capacity() {
            make_room(key, rest, list);
        }
        self.nested(bytes, push_default(list))
    }

    #[inline(always)]
    fn nested<M: Wire>(&mut self, bytes: &'a [u8], message: &mut M) -> Result<(), Fault> {
        self.budget = self.budget.checked_sub(size_of::<M>()).ok_or(Fault::Memory)?;
        let depth = self.depth;
        self.depth = depth.checked_sub(1).ok_or(Fault::Depth)?;
        message.merge(bytes, self)?;
        self.depth = depth;
        Ok(())
    }

    /// Reads a map's entry: a string and a value whose key is `value_key`. `partial` says that a default value would
    /// lack required fields.
    pub fn entry<V: Default>(
        &mut self,
        mut rest: &'a [u8],
        value_key: u32,
        partial: bool,
        mut read: impl FnMut(&mut Self, &mut &'a [u8], &mut V) -> Result<(), Fault>,
    ) -> Result<(Text, V), Fault> {
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Depth)?;
        let (mut name, mut value, mut whole) = (Text::default(), V::default(), !partial);
        while !rest.is_empty() {
            match cursor::key(&mut rest)? {
                0x0a => self.string(cursor::slice(&mut rest)?, &mut name)?,
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

/// Whether all bytes are ASCII; eight at a time, the last ones perhaps twice.
#[inline]
fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH: u64 = (u64::MAX / 255) << 7;
    match (bytes.last_chunk::<8>(), bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(last), ..) => {
            let chunks = bytes.as_chunks::<8>().0.iter();
            let all = chunks.fold(u64::from_le_bytes(*last), |all, chunk| all | u64::from_le_bytes(*chunk));
            all & HIGH == 0
        }
        (_, Some(first), Some(last)) => {
            let all = u32::from_le_bytes(*first) | u32::from_le_bytes(*last);
            u64::from(all) & HIGH == 0
        }
        _ => bytes.iter().fold(0, |all, byte| all | byte) < 0x80,
    }
}

/// The value of a place, a default one if there was none.
#[inline(always)]
fn some<T: Default>(place: &mut Option<T>) -> &mut T {
    if place.is_none() {
        // Nothing is what is forgotten, and the compiler would drop it with all that a value takes.
        std::mem::forget(place.replace(T::default()));
    }
    place.get_or_insert_default()
}

/// Makes room for a list's next element and those that follow at once: no more than would fit the memory that the bytes left
/// here may grow to. Levels of nesting look at different bytes, so all of them together make room for no more than the
/// whole may take.
#[cold]
#[inline(never)]
fn make_room<M>(key: u32, rest: &[u8], list: &mut Vec<M>) {
    let more = 1 + cursor::run(key, rest).min(rest.len().saturating_mul(MAX_GROWTH) / size_of::<M>().max(1));
    if list.capacity() == 0 {
        *list = Vec::with_capacity(more);
    } else {
        // It comes in pieces, so it grows as any other list does.
        list.reserve(more);
    }
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
