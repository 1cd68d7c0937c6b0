//! Writes protobuf from the last byte to the first, so that a message's length is known when its prefix is due.
//!
//! One pass, no cached sizes: the bytes grow downwards from the end of the buffer and move to their place once, at the
//! end.

use crate::Wire;

/// A buffer that is filled from its end, behind bytes that were there before.
#[derive(Debug)]
pub struct Writer {
    buf: Vec<u8>,
    /// Where the written part begins.
    at: usize,
    /// Where it will have to begin.
    base: usize,
}

impl Writer {
    /// A writer whose result stands behind `buf`'s content.
    pub(crate) fn behind(mut buf: Vec<u8>) -> Writer {
        let base = buf.len();
        let room = (buf.capacity() - base).clamp(256, 16 * 1024);
        buf.resize(base + room, 0);
        Writer { at: buf.len(), buf, base }
    }

    /// The buffer, with the message in its place.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        let written = self.written();
        self.buf.copy_within(self.at.., self.base);
        self.buf.truncate(self.base + written);
        self.buf
    }

    #[inline]
    fn written(&self) -> usize {
        self.buf.len() - self.at
    }

    /// Makes `count` more bytes writable and returns them.
    #[inline]
    fn claim(&mut self, count: usize) -> &mut [u8] {
        if self.at - self.base < count {
            self.grow(count);
        }
        self.at -= count;
        &mut self.buf[self.at..self.at + count]
    }

    #[cold]
    fn grow(&mut self, count: usize) {
        let old = self.buf.len();
        let written = self.written();
        self.buf.resize(old + (old - self.base).max(count), 0);
        let new = self.buf.len();
        self.buf.copy_within(self.at..old, new - written);
        self.at = new - written;
    }

    /// Bytes as they are.
    #[inline]
    pub fn raw(&mut self, bytes: &[u8]) {
        self.claim(bytes.len()).copy_from_slice(bytes);
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        if value < 0x80 {
            self.claim(1)[0] = value as u8;
        } else if value < 0x4000 {
            self.claim(2).copy_from_slice(&[value as u8 | 0x80, (value >> 7) as u8]);
        } else {
            self.long_varint(value);
        }
    }

    fn long_varint(&mut self, value: u64) {
        let mut place = self.claim(prost::encoding::encoded_len_varint(value));
        prost::encoding::encode_varint(value, &mut place);
    }

    #[inline]
    pub fn uint64(&mut self, key: u32, value: u64) {
        self.varint(value);
        self.varint(u64::from(key));
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
        self.raw(&value.to_le_bytes());
        self.varint(u64::from(key));
    }

    #[inline]
    pub fn bytes(&mut self, key: u32, value: &[u8]) {
        self.raw(value);
        self.uint64(key, value.len() as u64);
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
