//! Writes protobuf from the last byte to the first, so that a message's length is known when its prefix is due.
//!
//! One pass over the message and no cached lengths: walking a large message twice costs more than its bytes. What is
//! written stands in chunks, last one first, and is put in order once at the end.

use crate::{UnknownFields, Wire};

/// Sizes of chunks: the first, and the largest unless one value is larger.
const FIRST_CHUNK: usize = 512;
const MAX_CHUNK: usize = 64 * 1024;

/// Chunks that are filled from their ends.
#[derive(Debug)]
pub struct Writer {
    chunk: Vec<u8>,
    /// Where the written part of `chunk` begins.
    at: usize,
    /// Chunks that are full, with where their written part begins; the first one holds the message's end.
    full: Vec<(Vec<u8>, usize)>,
    /// Bytes written to full chunks.
    in_full: usize,
}

impl Writer {
    pub(crate) fn new() -> Writer {
        Writer { chunk: vec![0; FIRST_CHUNK], at: FIRST_CHUNK, full: Vec::new(), in_full: 0 }
    }

    /// Appends what was written to `out`.
    pub(crate) fn finish(self, out: &mut Vec<u8>) {
        out.reserve(self.written());
        out.extend_from_slice(&self.chunk[self.at..]);
        for (chunk, at) in self.full.iter().rev() {
            out.extend_from_slice(&chunk[*at..]);
        }
    }

    #[inline]
    fn written(&self) -> usize {
        self.in_full + (self.chunk.len() - self.at)
    }

    /// Makes `count` more bytes writable and returns them.
    #[inline(always)]
    fn claim(&mut self, count: usize) -> &mut [u8] {
        if self.at < count {
            self.grow(count);
        }
        self.at -= count;
        &mut self.chunk[self.at..self.at + count]
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, count: usize) {
        let size = (self.chunk.len() * 2).min(MAX_CHUNK).max(count);
        let chunk = std::mem::replace(&mut self.chunk, vec![0; size]);
        self.in_full += chunk.len() - self.at;
        self.full.push((chunk, self.at));
        self.at = size;
    }

    #[inline]
    pub fn unknown(&mut self, fields: &UnknownFields) {
        if !fields.is_empty() {
            self.raw(fields.as_bytes());
        }
    }

    fn raw(&mut self, bytes: &[u8]) {
        self.claim(bytes.len()).copy_from_slice(bytes);
    }

    /// A key and a varint.
    #[inline]
    pub fn uint64(&mut self, key: u32, value: u64) {
        if key < 0x80 && value < 0x80 {
            self.claim(2).copy_from_slice(&[key as u8, value as u8]);
        } else {
            self.long_uint64(key, value);
        }
    }

    fn long_uint64(&mut self, key: u32, value: u64) {
        match value {
            0..0x80 => self.claim(1)[0] = value as u8,
            0x80..0x4000 => self.claim(2).copy_from_slice(&[value as u8 | 0x80, (value >> 7) as u8]),
            0x4000..0x20_0000 => {
                let bytes = [value as u8 | 0x80, (value >> 7) as u8 | 0x80, (value >> 14) as u8];
                self.claim(3).copy_from_slice(&bytes);
            }
            _ => self.varint(value),
        }
        match key {
            0..0x80 => self.claim(1)[0] = key as u8,
            _ => self.varint(u64::from(key)),
        }
    }

    fn varint(&mut self, value: u64) {
        let mut place = self.claim(prost::encoding::encoded_len_varint(value));
        prost::encoding::encode_varint(value, &mut place);
    }

    #[inline]
    pub fn uint32(&mut self, key: u32, value: u32) {
        self.uint64(key, u64::from(value));
    }

    #[inline]
    pub fn int64(&mut self, key: u32, value: i64) {
        self.uint64(key, value as u64);
    }

    #[inline]
    pub fn int32(&mut self, key: u32, value: i32) {
        self.int64(key, i64::from(value));
    }

    #[inline]
    pub fn bool(&mut self, key: u32, value: bool) {
        self.uint64(key, u64::from(value));
    }

    #[inline]
    pub fn double(&mut self, key: u32, value: f64) {
        if key < 0x80 {
            let place = self.claim(9);
            place[0] = key as u8;
            place[1..].copy_from_slice(&value.to_le_bytes());
        } else {
            self.raw(&value.to_le_bytes());
            self.varint(u64::from(key));
        }
    }

    #[inline]
    pub fn bytes(&mut self, key: u32, value: &[u8]) {
        if key < 0x80 && value.len() < 0x80 {
            let place = self.claim(value.len() + 2);
            place[..2].copy_from_slice(&[key as u8, value.len() as u8]);
            place[2..].copy_from_slice(value);
        } else {
            self.raw(value);
            self.uint64(key, value.len() as u64);
        }
    }

    #[inline]
    pub fn string(&mut self, key: u32, value: &str) {
        self.bytes(key, value.as_bytes());
    }

    #[inline]
    pub fn message<M: Wire>(&mut self, key: u32, message: &M) {
        self.delimited(key, |w| message.encode_back(w));
    }

    /// A map's entry; `value` writes its value with its key.
    #[inline]
    pub fn entry(&mut self, key: u32, name: &str, value: impl FnOnce(&mut Self)) {
        self.delimited(key, |w| {
            value(w);
            w.string(0x0a, name);
        });
    }

    #[inline]
    fn delimited(&mut self, key: u32, content: impl FnOnce(&mut Self)) {
        let before = self.written();
        content(self);
        let len = self.written() - before;
        self.uint64(key, len as u64);
    }
}
