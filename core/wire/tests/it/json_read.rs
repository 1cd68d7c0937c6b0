//! What the JSON reader takes, and what it says of what it does not.

use crate::call_error;
use meseta_wire::{Message, v1};

fn task(text: &str) -> v1::TaskStatus {
    v1::TaskStatus::from_json(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn status_error(field: &str) -> String {
    let text = format!(r#"{{"task_id":{{"value":"t"}},"state":"TASK_LOST",{field}}}"#);
    v1::TaskStatus::from_json(text.as_bytes()).unwrap_err().to_string()
}

fn status(field: &str) -> v1::TaskStatus {
    task(&format!(r#"{{"task_id":{{"value":"t"}},"state":"TASK_LOST",{field}}}"#))
}

#[test]
fn missing_required_fields_are_all_named() {
    assert_eq!(
        call_error(r#"{"type":"SUBSCRIBE","subscribe":{"framework_info":{}}}"#),
        "Missing required fields: subscribe.framework_info.user, subscribe.framework_info.name"
    );
    assert_eq!(
        call_error(r#"{"accept":{"offer_ids":[{},{"value":"o"},{}]}}"#),
        "Missing required fields: accept.offer_ids[0].value, accept.offer_ids[2].value"
    );
    let quota = v1::quota::QuotaConfig::from_json(br#"{"role":"r","limits":{"cpus":{}}}"#).unwrap_err();
    assert_eq!(quota.to_string(), "Missing required fields: limits[cpus].value.value");
}

#[test]
fn a_value_of_the_wrong_kind_names_the_field_and_what_it_takes() {
    assert_eq!(
        call_error(r#"{"subscribe":{"framework_info":{"user":7,"name":"n"}}}"#),
        "Failed to parse mesos.v1.scheduler.Call from JSON: Not expecting a JSON number for field 'user': \
         subscribe.framework_info.user takes a string at line 1 column 40"
    );
    let cases = [
        (
            r#"{"type":1}"#,
            "Not expecting a JSON number for field 'type': type takes the name of an enum's value",
        ),
        (r#"{"type":[]}"#, "Not expecting a JSON array for field 'type'"),
        (r#"{"type":{}}"#, "Not expecting a JSON object for field 'type'"),
        (r#"{"type":true}"#, "Not expecting a JSON boolean for field 'type'"),
        (
            r#"{"framework_id":"x"}"#,
            "Not expecting a JSON string for field 'framework_id': framework_id takes an object",
        ),
        (
            r#"{"accept":{"offer_ids":[3]}}"#,
            "Not expecting a JSON number for field 'offer_ids': accept.offer_ids[0] takes",
        ),
        ("[]", "invalid type: sequence, expected a JSON object"),
        ("null", "invalid type: null, expected a JSON object"),
        ("", "EOF while parsing"),
    ];
    for (text, expected) in cases {
        assert!(call_error(text).contains(expected), "{text}: {}", call_error(text));
    }
}

#[test]
fn numbers_come_as_numbers_or_as_strings_that_hold_one() {
    for text in ["1.5", r#""1.5""#, "15e-1", r#""15e-1""#] {
        assert_eq!(status(&format!(r#""timestamp":{text}"#)).timestamp, Some(1.5), "{text}");
    }
    let infinite =
        [("Infinity", f64::INFINITY), ("-Infinity", f64::NEG_INFINITY), ("+Infinity", f64::INFINITY)];
    for (text, expected) in infinite {
        assert_eq!(status(&format!(r#""timestamp":"{text}""#)).timestamp, Some(expected));
    }
    assert!(status(r#""timestamp":"NaN""#).timestamp.is_some_and(f64::is_nan));
    for text in ["5000000000", r#""5000000000""#, "5000000000.0", "5e9", r#""5e9""#] {
        let time = v1::TimeInfo::from_json(format!(r#"{{"nanoseconds":{text}}}"#).as_bytes()).unwrap();
        assert_eq!(time.nanoseconds, 5_000_000_000, "{text}");
    }
    for (text, expected) in [("9223372036854775807", i64::MAX), ("-9223372036854775808", i64::MIN)] {
        let time = v1::TimeInfo::from_json(format!(r#"{{"nanoseconds":{text}}}"#).as_bytes()).unwrap();
        assert_eq!(time.nanoseconds, expected);
    }
}

#[test]
fn numbers_that_do_not_fit_are_refused() {
    let cases = [
        ("9223372036854775808", "9223372036854775808 is out of range for field 'nanoseconds'"),
        ("1e300", "is out of range"),
        ("1.5", "1.5 is not an integer for field 'nanoseconds'"),
        (r#""seven""#, "Failed to parse 'seven' as a JSON number for field 'nanoseconds'"),
        (r#""""#, "Failed to parse '' as a JSON number"),
        (r#"" 7 8""#, "Failed to parse ' 7 8' as a JSON number"),
        ("true", "Not expecting a JSON boolean for field 'nanoseconds'"),
        ("1e999", "number out of range"),
        ("-", "invalid number"),
        ("01", "invalid number"),
        ("0x10", "expected `,` or `}`"),
        ("NaN", "expected value"),
    ];
    for (text, expected) in cases {
        let error = v1::TimeInfo::from_json(format!(r#"{{"nanoseconds":{text}}}"#).as_bytes())
            .unwrap_err()
            .to_string();
        assert!(error.contains(expected), "{text}: {error}");
    }
}

#[test]
fn booleans_come_as_themselves_or_as_strings() {
    for (text, expected) in [("true", true), (r#""true""#, true), ("false", false), (r#""false""#, false)] {
        assert_eq!(status(&format!(r#""healthy":{text}"#)).healthy, Some(expected));
    }
    assert!(
        status_error(r#""healthy":"yes""#)
            .contains("Failed to parse 'yes' as a JSON boolean for field 'healthy'")
    );
    assert!(status_error(r#""healthy":1"#).contains("Not expecting a JSON number for field 'healthy'"));
}

#[test]
fn enums_that_nobody_knows_are_an_error_only_where_one_is_required() {
    assert_eq!(status(r#""reason":"REASON_OF_TOMORROW""#).reason, None);
    assert_eq!(
        status(r#""reason":"REASON_RECONCILIATION""#).reason,
        Some(v1::task_status::Reason::ReasonReconciliation)
    );
    let error =
        v1::TaskStatus::from_json(br#"{"task_id":{"value":"t"},"state":"TASK_PONDERING"}"#).unwrap_err();
    assert!(
        error.to_string().contains("Failed to find enum for 'TASK_PONDERING' for field 'state'"),
        "{error}"
    );
}

#[test]
fn bytes_come_in_base64() {
    assert_eq!(status(r#""data":"AP8=""#).data.as_deref(), Some(&[0, 255][..]));
    assert_eq!(status(r#""data":"AP\n8= ""#).data.as_deref(), Some(&[0, 255][..]));
    assert!(status_error(r#""data":"!""#).contains("Failed to base64 decode bytes"));
}

#[test]
fn null_is_unset_and_unknown_keys_are_passed_over() {
    assert_eq!(status(r#""message":null,"labels":null,"novel":{"a":[1,{"b":null}]}"#), status(r#""more":1"#));
    let labels = v1::Labels::from_json(br#"{"labels":[null,{"key":"a"},null]}"#).unwrap();
    assert_eq!(labels.labels.len(), 1);
    let error = v1::TaskId::from_json(br#"{"value":"t","value":null}"#).unwrap_err();
    assert_eq!(error.to_string(), "Missing required fields: value");
}

/// Google's own messages will never have other fields: whoever takes a duration of theirs for one of Mesos' is told.
#[test]
fn unknown_keys_are_refused_where_there_will_never_be_others() {
    let read = |period: &str| {
        let call = format!(
            r#"{{"type":"DRAIN_AGENT","drain_agent":{{"agent_id":{{"value":"a"}},"max_grace_period":{period}}}}}"#
        );
        let call = v1::master::Call::from_json(call.as_bytes()).map_err(|error| error.to_string())?;
        let drain = call.drain_agent.ok_or("no body")?;
        Ok::<_, String>(drain.max_grace_period.map(|period| (period.seconds, period.nanos)))
    };
    assert_eq!(read(r#"{"seconds":600}"#), Ok(Some((600, 0))));
    assert_eq!(read(r#"{"seconds":"1","nanos":5}"#), Ok(Some((1, 5))));
    assert_eq!(read("{}"), Ok(Some((0, 0))));
    assert_eq!(read("null"), Ok(None));
    for (period, words) in [
        (
            r#"{"nanoseconds":5}"#,
            "Unknown field 'nanoseconds' for field 'drain_agent.max_grace_period', which takes an object of 'seconds' and 'nanos'",
        ),
        (r#"{"seconds":1,"Nanos":{"a":[]}}"#, "Unknown field 'Nanos'"),
        (r#""10mins""#, "drain_agent.max_grace_period takes an object of 'seconds' and 'nanos'"),
        ("600", "drain_agent.max_grace_period takes an object of 'seconds' and 'nanos'"),
        (r#"{"seconds":1.5}"#, "1.5 is not an integer"),
    ] {
        let error = read(period).unwrap_err();
        assert!(error.contains(words), "{period}: {error}");
    }
}

#[test]
fn a_lone_value_is_a_list_of_one() {
    assert_eq!(v1::Labels::from_json(br#"{"labels":{"key":"a"}}"#).unwrap().labels.len(), 1);
    let info = v1::FrameworkInfo::from_json(br#"{"user":"u","name":"n","roles":"r"}"#).unwrap();
    assert_eq!(info.roles, ["r"]);
}

#[test]
fn the_last_of_equal_keys_wins() {
    assert_eq!(status(r#""message":"a","message":"b""#).message.as_deref(), Some("b"));
    assert_eq!(status(r#""message":"a","message":null"#).message, None);
    assert_eq!(task(r#"{"task_id":{},"task_id":{"value":"t"},"state":"TASK_LOST"}"#).task_id.value, "t");
    let labels =
        v1::Labels::from_json(br#"{"labels":[{"key":"a"},{"key":"b"}],"labels":[{"key":"c"}]}"#).unwrap();
    assert_eq!(labels.labels[0].key, "c");
    assert_eq!(labels.labels.len(), 1);
}

#[test]
fn a_oneof_keeps_what_was_set_last() {
    let read =
        |text: &str| v1::scheduler::attribute_constraint::Selector::from_json(text.as_bytes()).unwrap();
    let both = read(r#"{"attribute_name":"a","pseudoattribute_type":"HOSTNAME"}"#);
    assert_eq!(both.attribute_name, None);
    assert!(both.pseudoattribute_type.is_some());
    assert_eq!(
        read(r#"{"attribute_name":"a","pseudoattribute_type":null}"#).attribute_name.as_deref(),
        Some("a")
    );
}

#[test]
fn broken_text_is_refused() {
    let cases = [
        (r#"{"type":"SUBSCRIBE"} x"#, "trailing characters"),
        (r#"{"type":"SUBSCRIBE",}"#, "trailing comma"),
        (r#"{"type":"SUB"#, "EOF while parsing"),
        (r#"{"novel":"\ud800"}"#, "unexpected end of hex escape"),
        (r#"{"novel":"\ud800\u0041"}"#, "lone leading surrogate"),
        (r#"{"novel":"\udc00"}"#, "lone leading surrogate"),
        (r#"{"novel":1e999}"#, "number out of range"),
        ("{\"novel\":\"\n\"}", "control character"),
        (r#"{novel:1}"#, "key must be a string"),
    ];
    for (text, expected) in cases {
        assert!(call_error(text).contains(expected), "{text}: {}", call_error(text));
    }
    let error = v1::scheduler::Call::from_json(b"{\"novel\":\"\xff\"}").unwrap_err().to_string();
    assert!(error.contains("invalid UTF-8 at byte 10"), "{error}");
}

#[test]
fn depth_is_bounded_in_known_and_in_unknown_keys() {
    let nest =
        |open: &str, close: &str, depth: usize| format!("{}{}", open.repeat(depth), close.repeat(depth));
    let refused = "nesting beyond 100 levels";
    assert!(call_error(&nest(r#"{"a":"#, "}", 1_000_000)).contains(refused));
    assert!(call_error(&format!(r#"{{"a":{}}}"#, nest("[", "]", 1_000_000))).contains(refused));
    assert!(call_error(&format!(r#"{{"a":{}}}"#, nest(r#"[{"b":"#, "}]", 100_000))).contains(refused));
    let parents = format!(r#"{{"value":"c"{}{}"#, r#","parent":{"value":"c""#.repeat(1000), "}".repeat(1001));
    assert!(v1::ContainerId::from_json(parents.as_bytes()).unwrap_err().to_string().contains(refused));
    let lists = format!(r#"{{"labels":{}}}"#, nest("[", "]", 1000));
    assert!(
        v1::Labels::from_json(lists.as_bytes())
            .unwrap_err()
            .to_string()
            .contains("Not expecting a JSON array")
    );
    let parents = format!(r#"{{"value":"c"{}{}"#, r#","parent":{"value":"c""#.repeat(99), "}".repeat(100));
    assert!(v1::ContainerId::from_json(parents.as_bytes()).is_ok());
}
