//! Query strings: `a=1&b=two%20words`, decoded, in their order.

use crate::limits::QUERY_PAIRS;
use crate::refusal::{Refusal, quoted};
use crate::target::decode;

/// The decoded parameters of a request, in the order sent. A parameter without `=` has the empty value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Parses what stands after `?`, or a form body. Errors: 400 for broken escapes and for too many parameters.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let mut pairs = Vec::new();
        for part in text.split('&').filter(|part| !part.is_empty()) {
            if pairs.len() == QUERY_PAIRS {
                return Err(Refusal::bad_request(format!(
                    "The query has more than {QUERY_PAIRS} parameters"
                )));
            }
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            pairs.push((decoded(name)?, decoded(value)?));
        }
        Ok(Query { pairs })
    }

    /// The first value under that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The first value under that name as a number or another parsable thing.
    /// Errors: 400, which names the parameter, its value and `what` was expected ("a number of bytes").
    pub fn parsed<T: std::str::FromStr>(&self, name: &str, what: &str) -> Result<Option<T>, Refusal> {
        self.get(name).map(str::parse).transpose().map_err(|_| {
            let value = quoted(self.get(name).unwrap_or_default());
            Refusal::bad_request(format!("The parameter '{name}' is {value}; expected {what}"))
        })
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn decoded(text: &str) -> Result<String, Refusal> {
    let refused = |why| Refusal::bad_request(format!("The query parameter {} {why}", quoted(text)));
    decode(text, true).map(|text| text.into_owned()).map_err(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_keep_their_order_and_bad_ones_are_named() {
        let query = Query::parse("path=/a+b%2Fc&offset=12&&flag&path=second").unwrap();
        assert_eq!(query.get("path"), Some("/a b/c"));
        assert_eq!(query.parsed::<u64>("offset", "a number").unwrap(), Some(12));
        assert_eq!(query.get("flag"), Some(""));
        assert_eq!(query.get("none"), None);
        assert_eq!(query.iter().count(), 4);

        let error = query.parsed::<u64>("path", "a number").unwrap_err();
        assert_eq!(error.message(), "The parameter 'path' is '/a b/c'; expected a number");
        assert!(Query::parse("a=%zz").unwrap_err().message().contains("'%zz'"));
        assert!(Query::parse(&"a&".repeat(1_001)).unwrap_err().message().contains("1000"));
    }
}
