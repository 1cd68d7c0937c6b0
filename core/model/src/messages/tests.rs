//! Round trips through messages, and what is refused at the door.

use super::allocation_role;
use crate::attributes::Attributes;
use crate::id::{ContainerId, TaskId};
use crate::resources::Resources;
use crate::resources::tests::list;
use crate::role::Role;
use meseta_wire::{Message, Text, v1};
use proptest::prelude::*;

/// Reads a list of resources as JSON.
fn messages(json: &str) -> Vec<v1::Resource> {
    let wrapped = format!("{{\"resources\":{json}}}");
    v1::offer::operation::Reserve::from_json(wrapped.as_bytes()).expect(json).resources
}

fn read(json: &str) -> Result<Resources, String> {
    Resources::from_wire(&messages(json)).map_err(|error| error.to_string())
}

/// One resource with other fields beside its name, type and amount.
fn disk(fields: &str) -> String {
    format!(r#"[{{"name":"disk","type":"SCALAR","scalar":{{"value":8}},{fields}}}]"#)
}

fn json(messages: &[v1::Resource]) -> String {
    let print = |message: &v1::Resource| {
        let mut out = Vec::new();
        message.to_json(&mut out);
        String::from_utf8(out).expect("JSON is UTF-8")
    };
    messages.iter().map(print).collect::<Vec<_>>().join(" ")
}

proptest! {
    #[test]
    fn resources_round_trip_through_messages(list in list()) {
        let mut resources: Resources = list.into_iter().collect();
        // A message has no place for the uses of a shared volume.
        resources = resources.filter(|r| !r.kind.is_shared()).plus(&resources.shared().iter().cloned().collect());
        let role = Role::parse("web/a").unwrap();
        let refined = resources.to_wire(Some(&role));
        prop_assert_eq!(Resources::from_wire(&refined), Ok(resources.clone()));
        let allocated = (!refined.is_empty()).then_some(role);
        prop_assert_eq!(allocation_role(&refined), Ok(allocated));

        let old = resources.filter(|r| r.kind.reservations().len() < 2);
        prop_assert_eq!(Resources::from_wire(&old.to_wire_pre_refinement(None)), Ok(old.clone()));

        let again: Vec<v1::Resource> = refined.iter().map(|m| v1::Resource::decode(&m.encode_to_vec()).unwrap()).collect();
        prop_assert_eq!(again, refined.clone());
        let array = format!("[{}]", json(&refined).replace("} {", "},{"));
        prop_assert_eq!(Resources::parse(&array, &Role::default_role()), Ok(resources));
    }
}

#[test]
fn both_formats_of_reservations_are_read() {
    for (old, new) in [
        (r#""role":"*""#, r#""reservations":[]"#),
        (r#""role":"web""#, r#""reservations":[{"type":"STATIC","role":"web"}]"#),
        (
            r#""role":"web","reservation":{"principal":"p","labels":{"labels":[{"key":"b"},{"key":"a"}]}}"#,
            r#""reservations":[{"type":"DYNAMIC","role":"web","principal":"p","labels":{"labels":[{"key":"a"},{"key":"b"}]}}]"#,
        ),
    ] {
        let old = read(&disk(old)).expect(old);
        assert_eq!(old, read(&disk(new)).expect(new));
        assert_eq!(read(&format!("[{}]", json(&old.to_wire_pre_refinement(None)))), Ok(old));
    }
}

#[test]
fn each_reader_gets_the_format_that_it_knows() {
    let stacked = r#""reservations":[{"type":"STATIC","role":"a"},{"type":"DYNAMIC","role":"a/b"}]"#;
    for (fields, old, endpoint) in [
        (r#""role":"*""#, (Some("*"), 0), (Some("*"), 0)),
        (r#""role":"web""#, (Some("web"), 0), (Some("web"), 1)),
        (r#""role":"web","reservation":{}"#, (Some("web"), 0), (Some("web"), 1)),
        (stacked, (None, 2), (None, 2)),
    ] {
        let resources = read(&disk(fields)).expect(fields);
        let shape = |r: &v1::Resource| (r.role.clone(), r.reservations.len());
        let expected = |(role, n): (Option<&str>, usize)| (role.map(Text::from), n);
        assert_eq!(shape(&resources.to_wire_pre_refinement(None)[0]), expected(old));
        assert_eq!(shape(&resources.to_wire_endpoint(None)[0]), expected(endpoint));
        let refined = &resources.to_wire(None)[0];
        assert!(refined.role.is_none() && refined.reservation.is_none());
    }
}

#[test]
fn what_a_volume_is_for_travels_on() {
    let fields = r#""role":"web","disk":{"persistence":{"id":"v","principal":"p"},
        "volume":{"container_path":"data","mode":"RW"},"source":{"type":"MOUNT","mount":{"root":"/m"}}},"shared":{}"#;
    let resources = read(&disk(fields)).unwrap();
    assert_eq!(resources.to_wire_pre_refinement(None), messages(&disk(fields)));
    assert_eq!(resources.to_string(), "disk(reservations: [(STATIC,web)])[MOUNT:/m,v:data]<SHARED>:8");
}

#[test]
fn how_a_volume_is_used_does_not_tell_it_apart() {
    let volume = |rest: &str| {
        read(&disk(&format!(r#""role":"web","disk":{{"persistence":{{"id":"v"{rest}"#))).unwrap()
    };
    let one = volume(r#"},"volume":{"container_path":"data","mode":"RW"}}"#);
    let other = volume(r#","principal":"p"},"volume":{"container_path":"x","mode":"RO"}}"#);
    assert!(one.contains(&other) && one.minus(&other).is_empty());
}

#[test]
fn malformed_resources_are_refused_by_name() {
    let whole = |fields: &str| format!(r#"[{{"name":"cpus",{fields}}}]"#);
    let cases = [
        (whole(r#""type":"SCALAR""#), "a SCALAR must have 'scalar' and nothing else"),
        (
            whole(r#""type":"SCALAR","scalar":{"value":1},"set":{}"#),
            "a SCALAR must have 'scalar' and nothing else",
        ),
        (whole(r#""type":"TEXT""#), "Unsupported resource type TEXT; use SCALAR, RANGES or SET"),
        (whole(r#""type":"SCALAR","scalar":{"value":-1}"#), "-1 is negative"),
        (whole(r#""type":"SCALAR","scalar":{"value":1e308}"#), "1e308 is larger than 1125899906842.624"),
        (
            whole(r#""type":"RANGES","ranges":{"range":[{"begin":1,"end":3},{"begin":3,"end":4}]}"#),
            "overlapping ranges: 3 occurs twice",
        ),
        (whole(r#""type":"SET","set":{"item":["a","a"]}"#), "duplicate set item 'a'"),
        (
            whole(r#""type":"SCALAR","scalar":{"value":1},"disk":{}"#),
            "'disk' should not be set for anything but disk",
        ),
        (disk(r#""role":"a b""#), "Role 'a b' contains the invalid character ' '"),
        (disk(r#""reservation":{}"#), "the role '*' cannot be dynamically reserved"),
        (
            disk(r#""role":"a","reservations":[{"type":"STATIC","role":"a"}]"#),
            "'role' and 'reservation' must not be set if 'reservations' is",
        ),
        (disk(r#""reservations":[{"role":"a"}]"#), "a reservation must have the type STATIC or DYNAMIC"),
        (
            disk(r#""reservations":[{"type":"DYNAMIC","role":"*"}]"#),
            "a reservation for the role '*' is not allowed",
        ),
        (
            disk(r#""reservations":[{"type":"DYNAMIC","role":"a"},{"type":"DYNAMIC","role":"ab"}]"#),
            "a refined reservation must be for a role below that of the one before",
        ),
        (
            disk(r#""reservations":[{"type":"DYNAMIC","role":"a"},{"type":"STATIC","role":"a/b"}]"#),
            "a refined reservation must be DYNAMIC",
        ),
        (disk(r#""shared":{}"#), "only persistent volumes can be shared"),
        (disk(r#""disk":{"persistence":{"id":"a/b"}}"#), "'a/b' contains the invalid character '/'"),
        (
            disk(r#""role":"a","reservation":{},"revocable":{}"#),
            "what is revocable can be neither dynamically reserved nor a persistent volume",
        ),
    ];
    for (json, why) in cases {
        let error = read(&json).expect_err(&json);
        let (_, said) = error.split_once(": ").expect(&error);
        assert_eq!(said, why, "{json}");
    }
    assert_eq!(read(r#"[{"name":"","type":"SCALAR"}]"#), Err("a resource has no name".into()));
}

#[test]
fn numbers_that_no_json_holds_are_refused_as_well() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut message = messages(&disk(r#""role":"*""#)).remove(0);
        message.scalar = Some(v1::value::Scalar { value, ..Default::default() });
        assert!(Resources::from_wire(&[message]).is_err());
    }
}

#[test]
fn an_allocation_is_to_one_role() {
    let allocated = |roles: &[&str]| {
        let one = |role: &&str| match *role {
            "" => r#"{"name":"cpus","type":"SCALAR","scalar":{"value":1}}"#.to_owned(),
            role => format!(
                r#"{{"name":"cpus","type":"SCALAR","scalar":{{"value":1}},"allocation_info":{{"role":"{role}"}}}}"#
            ),
        };
        allocation_role(&messages(&format!("[{}]", roles.iter().map(one).collect::<Vec<_>>().join(","))))
    };
    assert_eq!((allocated(&[]), allocated(&["", ""])), (Ok(None), Ok(None)));
    assert_eq!(allocated(&["a", "a"]), Ok(Some(Role::parse("a").unwrap())));
    for mixed in [["a", "b"], ["a", ""], ["", "a"], ["a b", "a b"]] {
        assert!(allocated(&mixed).is_err(), "{mixed:?}");
    }
}

#[test]
fn the_json_of_flags_is_read() {
    let text = r#" [{"name":"cpus","type":"SCALAR","scalar":{"value":2}},
        {"name":"ports","type":"RANGES","ranges":{"range":[{"begin":1,"end":2}]},"role":"web"}]"#;
    let own = Role::parse("own").unwrap();
    let expected = "cpus(reservations: [(STATIC,own)]):2; ports(reservations: [(STATIC,web)]):[1-2]";
    assert_eq!(Resources::parse(text, &own).unwrap().to_string(), expected);
    for bad in ["[", "[{}]", "[1]", r#"[]},"x":{"#, r#"[{"name":"cpus","type":"NONE"}]"#] {
        assert!(Resources::parse(bad, &own).is_err(), "{bad}");
    }
}

#[test]
fn attributes_round_trip() {
    let attributes = Attributes::parse("rack:a;zone:[1-3, 7-9];s:{a, b};n:-1.5").unwrap();
    let messages = attributes.to_wire();
    assert_eq!(Attributes::from_wire(&messages).as_ref(), Ok(&attributes));
    let print = |message: &v1::Attribute| {
        let mut out = Vec::new();
        message.to_json(&mut out);
        String::from_utf8(out).expect("JSON is UTF-8")
    };
    let array = format!("[{}]", messages.iter().map(print).collect::<Vec<_>>().join(","));
    assert_eq!(Attributes::parse(&array), Ok(attributes));
    for bad in ["[{\"name\":\"a\",\"type\":\"TEXT\"}]", "[{\"name\":\"\",\"type\":\"TEXT\"}]", "[{]"] {
        assert!(Attributes::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn ids_round_trip() {
    let task = TaskId::new("t").unwrap();
    assert_eq!(TaskId::from_wire(&task.to_wire()), Ok(task));
    assert!(TaskId::from_wire(&v1::TaskId { value: "a/b".into(), ..Default::default() }).is_err());
    let mut container = ContainerId::new("root").unwrap();
    for _ in 1..32 {
        container = container.child("inner").unwrap();
    }
    let message = container.to_wire();
    assert_eq!(ContainerId::from_wire(&message), Ok(container));
    let deeper = v1::ContainerId { value: "x".into(), parent: Some(message.into()), ..Default::default() };
    assert!(ContainerId::from_wire(&deeper).is_err());
}
