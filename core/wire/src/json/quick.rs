//! Reads the JSON that nearly every sender writes: keys that are known, values of the kind that their fields take.
//!
//! Whatever else comes ends it, and [`super::reader`] begins again at the first byte. So this one has no words for what is
//! wrong, and what is refused is decided in one place; what both take, they take alike.

use super::slot::{Entries, List, Object, Put, Scalar, Slot};
use super::writer::escapes;
use crate::{MAX_DEPTH, Wire};
use std::borrow::Cow;

/// Reads one JSON object and nothing behind it. None if that takes the general reader, and then the message holds some
/// part; otherwise whether all required fields were there.
pub fn read(message: &mut dyn Wire, text: &str) -> Option<bool> {
    let mut quick = Quick { text, at: 0, budget: crate::budget(text.len()), incomplete: false };
    quick.expect(b'{')?;
    quick.object(message, 0)?;
    quick.next().is_none().then_some(!quick.incomplete)
}

struct Quick<'t> {
    text: &'t str,
    at: usize,
    /// Bytes that structs of messages may still take.
    budget: usize,
    incomplete: bool,
}

impl<'t> Quick<'t> {
    /// The next byte that is no white space, still to be taken.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Option<()> {
        let found = self.next()? == byte;
        self.at += 1;
        found.then_some(())
    }

    /// After a value: whether another follows, or the container ends.
    #[inline]
    fn more(&mut self, end: u8) -> Option<bool> {
        let byte = self.next()?;
        self.at += 1;
        match byte {
            b',' => Some(true),
            byte if byte == end => Some(false),
            _ => None,
        }
    }

    /// After the opening bracket: whether the container is empty, and then it is passed.
    #[inline]
    fn empty(&mut self, end: u8) -> Option<bool> {
        let empty = self.next()? == end;
        self.at += usize::from(empty);
        Some(empty)
    }

    fn object(&mut self, object: &mut dyn Object, depth: u32) -> Option<()> {
        if depth >= MAX_DEPTH {
            return None;
        }
        self.budget = self.budget.checked_sub(size_of_val(object))?;
        let required = object.required();
        let mut seen = 0;
        let mut more = !self.empty(b'}')?;
        while more {
            let key = self.string()?;
            self.expect(b':')?;
            let field = object.field(&key)?;
            let (name, bit, oneof) = (field.name, field.required, field.oneof);
            let set = self.value(field.slot, bit & !seen != 0, depth + 1)?;
            seen = if set { seen | bit } else { seen & !bit };
            if set && oneof {
                object.chosen(name);
            }
            more = self.more(b'}')?;
        }
        self.incomplete |= seen & required != required;
        Some(())
    }

    /// Whether the place is set now.
    fn value(&mut self, slot: &mut dyn Slot, fresh: bool, depth: u32) -> Option<bool> {
        let scalar = match self.next()? {
            b'"' => {
                let text = self.string()?;
                return (slot.put(Scalar::Str(&text)) == Put::Done).then_some(true);
            }
            b'{' => {
                self.at += 1;
                let object = if fresh { slot.fresh_object() } else { slot.object() };
                match object {
                    Some(object) => self.object(object, depth)?,
                    None => self.entries(slot.entries()?, depth)?,
                }
                return Some(true);
            }
            b'[' => {
                self.at += 1;
                return self.list(slot.list()?, depth).map(|()| true);
            }
            b'n' => {
                self.literal("null")?;
                slot.clear();
                return Some(false);
            }
            b't' => self.literal("true").map(|()| Scalar::Bool(true))?,
            b'f' => self.literal("false").map(|()| Scalar::Bool(false))?,
            _ => self.number()?,
        };
        (slot.put(scalar) == Put::Done).then_some(true)
    }

    fn list(&mut self, list: &mut dyn List, depth: u32) -> Option<()> {
        if depth >= MAX_DEPTH {
            return None;
        }
        let mut more = !self.empty(b']')?;
        while more {
            if !self.value(list.push(), true, depth + 1)? {
                list.pop();
            }
            more = self.more(b']')?;
        }
        Some(())
    }

    fn entries(&mut self, entries: &mut dyn Entries, depth: u32) -> Option<()> {
        if depth >= MAX_DEPTH {
            return None;
        }
        let mut more = !self.empty(b'}')?;
        while more {
            let key = self.string()?;
            self.expect(b':')?;
            self.value(entries.entry(&key), false, depth + 1)?;
            more = self.more(b'}')?;
        }
        Some(())
    }

    fn literal(&mut self, word: &str) -> Option<()> {
        self.text.as_bytes()[self.at..].starts_with(word.as_bytes()).then(|| self.at += word.len())
    }

    #[inline]
    fn string(&mut self) -> Option<Cow<'t, str>> {
        self.expect(b'"')?;
        let begin = self.at;
        self.at += plain(self.text.as_bytes().get(begin..)?);
        match self.text.as_bytes().get(self.at)? {
            b'"' => self.at += 1,
            b'\\' => return self.escaped(begin),
            _ => return None,
        }
        self.text.get(begin..self.at - 1).map(Cow::Borrowed)
    }

    /// A string that begins at `begin` and has its first escape here.
    #[cold]
    fn escaped(&mut self, begin: usize) -> Option<Cow<'t, str>> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1 + plain(self.text.as_bytes().get(self.at + 1..)?),
            }
        }
        self.at += 1;
        serde_json::from_str(self.text.get(begin - 1..self.at)?).ok().map(Cow::Owned)
    }

    fn number(&mut self) -> Option<Scalar<'static>> {
        let rest = &self.text.as_bytes()[self.at..];
        let negative = rest.first() == Some(&b'-');
        let begin = usize::from(negative);
        let (whole, end) = digits(rest, begin);
        let fits = end > begin && end - begin <= 15 && (rest[begin] != b'0' || end == begin + 1);
        let scalar = match rest.get(end) {
            Some(b',' | b'}' | b']') if fits && !negative => Scalar::Unsigned(whole),
            Some(b',' | b'}' | b']') if fits && whole > 0 => Scalar::Signed(-(whole as i64)),
            _ => return self.long_number(),
        };
        self.at += end;
        Some(scalar)
    }

    /// A number with a point, an exponent, or many digits.
    fn long_number(&mut self) -> Option<Scalar<'static>> {
        let rest = &self.text.as_bytes()[self.at..];
        let len =
            rest.iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
        let text = self.text.get(self.at..self.at + len.count())?;
        self.at += text.len();
        let number = serde_json::from_str::<serde_json::Number>(text).ok()?;
        match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => Some(Scalar::Unsigned(value)),
            (_, Some(value)) => Some(Scalar::Signed(value)),
            _ => number.as_f64().map(Scalar::Float),
        }
    }
}

/// The value of the digits from `at` on, and where they end; more than nineteen of them give nonsense.
#[inline]
fn digits(bytes: &[u8], mut at: usize) -> (u64, usize) {
    let mut value = 0_u64;
    while let Some(digit) = bytes.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        at += 1;
    }
    (value, at)
}

/// How many bytes there are before the first that a string cannot hold as it is.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let found = escapes(*chunk);
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let special = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    bytes.get(at..).and_then(|rest| rest.iter().position(special)).map_or(bytes.len(), |more| at + more)
}
