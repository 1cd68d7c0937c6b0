//! JSON that is put together from parts, some of which are encoded already.
//!
//! A cluster's state is large, and most of it does not change from one reading to the next: what is kept encoded is
//! copied, not built again.

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
