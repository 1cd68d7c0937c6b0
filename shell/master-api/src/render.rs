//! Answers that are put together from parts, some of which are encoded already.
//!
//! A cluster's state is large, and most of it does not change from one reading to the next: what is kept encoded is
//! copied, not built again. [`Object`] makes the JSON of the v0 endpoints, [`Parts`] messages of the v1 API in either
//! encoding.

use bytes::Bytes;
use meseta_wire::{Encoding, Message, MessageInfo};
use serde_json::Value;

/// An object that is being written.
pub(crate) struct Object<'a> {
    out: &'a mut Vec<u8>,
    empty: bool,
}

impl<'a> Object<'a> {
    pub fn begin(out: &'a mut Vec<u8>) -> Object<'a> {
        out.push(b'{');
        Object { out, empty: true }
    }

    /// Goes on with an object that was written whole.
    pub fn resume(out: &'a mut Vec<u8>, whole: &[u8]) -> Object<'a> {
        let open = whole.strip_suffix(b"}").unwrap_or(b"{");
        out.extend_from_slice(open);
        Object { empty: open == b"{", out }
    }

    pub fn end(self) {
        self.out.push(b'}');
    }

    pub fn set(&mut self, key: &str, value: impl Into<Value>) -> &mut Self {
        let value = value.into();
        let out = self.key(key);
        write(out, &value);
        self
    }

    /// All members of a value that is an object.
    pub fn extend(&mut self, value: Value) -> &mut Self {
        let Value::Object(members) = value else { return self };
        for (key, value) in members {
            self.set(&key, value);
        }
        self
    }

    /// An array, each element written by `each`.
    pub fn list<T>(
        &mut self,
        key: &str,
        items: impl IntoIterator<Item = T>,
        mut each: impl FnMut(&mut Vec<u8>, T),
    ) -> &mut Self {
        let out = self.key(key);
        out.push(b'[');
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            each(out, item);
        }
        out.push(b']');
        self
    }

    fn key(&mut self, key: &str) -> &mut Vec<u8> {
        if !std::mem::take(&mut self.empty) {
            self.out.push(b',');
        }
        write(self.out, &Value::from(key));
        self.out.push(b':');
        self.out
    }
}

/// A message of the v1 API whose fields are messages that are encoded already.
pub(crate) struct Parts {
    encoding: Encoding,
    info: &'static MessageInfo,
    out: Vec<u8>,
}

impl Parts {
    /// A message of the type of `like`.
    pub fn of<M: Message>(like: &M, encoding: Encoding) -> Parts {
        let out = if encoding == Encoding::Json { vec![b'{'] } else { Vec::new() };
        Parts { encoding, info: like.info(), out }
    }

    /// Goes on with a message that was encoded whole.
    pub fn after<M: Message>(begun: &M, encoding: Encoding) -> Parts {
        let mut out = Vec::new();
        encoding.encode(begun, &mut out);
        if encoding == Encoding::Json {
            out.pop();
        }
        Parts { encoding, info: begun.info(), out }
    }

    /// Sets one field.
    pub fn set(mut self, field: &str, part: &[u8]) -> Parts {
        match self.encoding {
            Encoding::Json => {
                self.name(field);
                self.out.extend_from_slice(part);
            }
            Encoding::Protobuf => self.append(field, part),
        }
        self
    }

    /// Sets a repeated field. JSON shows it where it is empty, too, as Mesos does.
    pub fn list(mut self, field: &str, parts: impl IntoIterator<Item = Bytes>) -> Parts {
        if self.encoding == Encoding::Protobuf {
            parts.into_iter().for_each(|part| self.append(field, &part));
            return self;
        }
        self.name(field);
        self.out.push(b'[');
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            self.out.extend_from_slice(&part);
        }
        self.out.push(b']');
        self
    }

    pub fn finish(mut self) -> Vec<u8> {
        if self.encoding == Encoding::Json {
            self.out.push(b'}');
        }
        self.out
    }

    fn name(&mut self, field: &str) {
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        write(&mut self.out, &Value::from(field));
        self.out.push(b':');
    }

    /// A field that holds a message: its number and type, its length, its bytes.
    fn append(&mut self, field: &str, part: &[u8]) {
        const LENGTH_DELIMITED: u64 = 2;
        let Some(known) = self.info.fields.iter().find(|known| known.name == field) else { return };
        self.varint(u64::from(known.number) << 3 | LENGTH_DELIMITED);
        self.varint(part.len() as u64);
        self.out.extend_from_slice(part);
    }

    fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.out.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.out.push(number as u8);
    }
}

/// A message as it is kept.
pub(crate) fn encoded<M: Message>(message: &M, encoding: Encoding) -> Bytes {
    let mut out = Vec::new();
    encoding.encode(message, &mut out);
    out.into()
}

/// A value in its shortest form.
fn write(out: &mut Vec<u8>, value: &Value) {
    // Writing to memory cannot fail, and a `Value` has no keys but texts.
    let _ = serde_json::to_writer(out, value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn messages_are_put_together_as_if_encoded_whole() {
        use meseta_wire::v1;
        use meseta_wire::v1::master::{Response, response};
        let task = |name: &str| v1::Task { name: name.into(), ..Default::default() };
        let tasks = response::GetTasks { tasks: vec![task("a"), task("b")], ..Default::default() };
        let r#type = Some(response::Type::GetTasks);
        let begun = Response { r#type, ..Default::default() };
        let whole = Response { get_tasks: Some(tasks.clone().into()), ..begun.clone() };
        for encoding in [Encoding::Json, Encoding::Protobuf] {
            let inner = Parts::of(&tasks, encoding)
                .list("tasks", tasks.tasks.iter().map(|task| encoded(task, encoding)))
                .list("completed_tasks", [])
                .finish();
            let made = Parts::after(&begun, encoding).set("get_tasks", &inner).finish();
            assert_eq!(encoding.decode::<Response>(&made).expect("a response"), whole, "{encoding:?}");
        }
        let shown = Parts::of(&tasks, Encoding::Json).list("tasks", []).finish();
        assert_eq!(shown, br#"{"tasks":[]}"#);
    }

    #[test]
    fn objects_are_put_together() {
        let mut part = Vec::new();
        let mut object = Object::begin(&mut part);
        object.set("id", "a\"b").set("n", 1);
        object.end();
        let mut out = Vec::new();
        let mut object = Object::resume(&mut out, &part);
        object.list("tasks", [&b"{}"[..], b"[]"], |out, part| out.extend_from_slice(part));
        object.list("none", std::iter::empty::<u8>(), |_, _| {}).extend(json!({"x": null}));
        object.end();
        assert_eq!(
            serde_json::from_slice::<Value>(&out).unwrap(),
            json!({"id": "a\"b", "n": 1, "tasks": [{}, []], "none": [], "x": null})
        );
        let mut out = Vec::new();
        let mut object = Object::resume(&mut out, b"{}");
        object.set("only", true);
        object.end();
        assert_eq!(out, b"{\"only\":true}");
    }
}
