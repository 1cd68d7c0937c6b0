//! Operations as JSON, and what they turn into what.

use super::*;
use crate::kind::Kind;
use meseta_wire::Message;

const DYNAMIC: &str = r#""reservations":[{"type":"DYNAMIC","role":"web"}]"#;

/// An amount of a name with other fields.
fn some(name: &str, amount: f64, fields: &str) -> String {
    let comma = if fields.is_empty() { "" } else { "," };
    format!(r#"{{"name":"{name}","type":"SCALAR","scalar":{{"value":{amount}}}{comma}{fields}}}"#)
}

fn volume(amount: f64, rest: &str) -> String {
    let disk = r#""disk":{"persistence":{"id":"v"},"volume":{"container_path":"data","mode":"RW"}}"#;
    some("disk", amount, &format!("{DYNAMIC},{disk}{rest}"))
}

fn operation(r#type: &str, body: &str) -> v1::offer::Operation {
    let json = format!(r#"{{"type":"{type}","{}":{{{body}}}}}"#, r#type.to_lowercase());
    v1::offer::Operation::from_json(json.as_bytes()).expect(&json)
}

/// `consumed => produced`, or why not.
fn said(r#type: &str, body: &str, by: &By<'_>) -> String {
    match of_operation(&operation(r#type, body), by) {
        Ok(Some(done)) => {
            assert_eq!(done.consumed.quantities(), done.produced.quantities());
            let mut book = done.consumed.clone();
            book.apply(&done).expect("it consumes what it consumes");
            assert_eq!(book, done.produced);
            format!("{} => {}", done.consumed, done.produced)
        }
        Ok(None) => "nothing".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn web() -> Role {
    Role::parse("web").unwrap()
}

#[test]
fn reserving() {
    let role = web();
    let by = By { role: Some(&role), principal: None, refining: false, sharing: false };
    let cpus = |fields: &str| format!(r#""resources":[{}]"#, some("cpus", 1.0, fields));
    let stack = |inner: &str| {
        format!(r#""reservations":[{{"type":"STATIC","role":"eng"}},{{"type":"DYNAMIC","role":"{inner}"}}]"#)
    };
    let reserved = "cpus(reservations: [(DYNAMIC,web)]):1";
    for (fields, expected) in [
        (DYNAMIC, "cpus:1 => cpus(reservations: [(DYNAMIC,web)]):1"),
        (r#""role":"web","reservation":{}"#, "cpus:1 => cpus(reservations: [(DYNAMIC,web)]):1"),
        ("", "Resource 'cpus:1' is not dynamically reserved"),
        (r#""role":"web""#, "Resource 'cpus(reservations: [(STATIC,web)]):1' is not dynamically reserved"),
        (
            r#""reservations":[{"type":"DYNAMIC","role":"other"}]"#,
            "'cpus(reservations: [(DYNAMIC,other)]):1' is to be reserved to 'other', but was offered to 'web'",
        ),
    ] {
        assert_eq!(said("RESERVE", &cpus(fields), &by), expected);
    }
    let refined = "cpus(reservations: [(STATIC,eng),(DYNAMIC,eng/a)]):1";
    let eng = Role::parse("eng/a").unwrap();
    let by_eng = By { role: Some(&eng), refining: true, ..by };
    let done = said("RESERVE", &cpus(&stack("eng/a")), &by_eng);
    assert_eq!(done, format!("cpus(reservations: [(STATIC,eng)]):1 => {refined}"));
    let refused = said("RESERVE", &cpus(&stack("eng/a")), &By { refining: false, ..by_eng });
    assert_eq!(
        refused,
        format!("The refined reservation of '{refined}' needs the capability RESERVATION_REFINEMENT")
    );

    assert_eq!(said("UNRESERVE", &cpus(DYNAMIC), &by), format!("{reserved} => cpus:1"));
    assert_eq!(said("UNRESERVE", &cpus(""), &by), "Resource 'cpus:1' is not dynamically reserved");
    assert_eq!(said("UNRESERVE", "\"resources\":[]", &by), "The operation names no resources");
    let kept = format!(r#""resources":[{}]"#, volume(8.0, ""));
    assert!(said("UNRESERVE", &kept, &by).ends_with("destroy it first"));
}

#[test]
fn principals_must_be_borne() {
    let by = By { principal: Some("mine"), ..By::ANYONE };
    let bearing = |principal: &str| {
        let reservation = format!(r#""reservations":[{{"type":"DYNAMIC","role":"web"{principal}}}]"#);
        said("RESERVE", &format!(r#""resources":[{}]"#, some("cpus", 1.0, &reservation)), &by)
    };
    assert!(bearing(r#","principal":"mine""#).starts_with("cpus:1 =>"));
    assert_eq!(bearing(""), "the reservation must bear the principal 'mine', who makes it");
    assert_eq!(
        bearing(r#","principal":"yours""#),
        "The principal 'yours' of the reservation is not 'mine', who makes it"
    );
}

#[test]
fn a_reservation_is_exchanged_for_another() {
    let body = |from: &str, amount: f64| {
        let (source, wanted) = (some("cpus", 1.0, from), some("cpus", amount, DYNAMIC));
        format!(r#""source":[{source}],"resources":[{wanted}]"#)
    };
    let other = r#""reservations":[{"type":"DYNAMIC","role":"other"}]"#;
    assert_eq!(
        said("RESERVE", &body(other, 1.0), &By::ANYONE),
        "cpus(reservations: [(DYNAMIC,other)]):1 => cpus(reservations: [(DYNAMIC,web)]):1"
    );
    assert!(said("RESERVE", &body(other, 2.0), &By::ANYONE).ends_with("differ in more than reservations"));
    let fixed = said("RESERVE", &body(r#""role":"other""#, 1.0), &By::ANYONE);
    assert!(fixed.ends_with("cannot lose its reservation"), "{fixed}");
}

#[test]
fn creating_and_destroying() {
    let by = By { sharing: false, ..By::ANYONE };
    let create = |volumes: &str| said("CREATE", &format!(r#""volumes":[{volumes}]"#), &by);
    let kept = "disk(reservations: [(DYNAMIC,web)])[v:data]:8";
    assert_eq!(create(&volume(8.0, "")), format!("disk(reservations: [(DYNAMIC,web)]):8 => {kept}"));
    let twice = format!("{},{}", volume(8.0, ""), volume(9.0, ""));
    assert_eq!(create(&twice), "Persistence ID 'v' is not unique");
    assert_eq!(
        create(&volume(8.0, r#","shared":{}"#)),
        "The shared volume 'v' needs the capability SHARED_RESOURCES"
    );
    let read_only = volume(8.0, "").replace("RW", "RO");
    assert_eq!(create(&read_only), "Expecting the volume 'v' to be created with mode 'RW'");
    let unreserved = volume(8.0, "").replace(DYNAMIC, r#""role":"*""#);
    assert!(create(&unreserved).contains("is not reserved"));
    assert!(create(&volume(8.0, "").replace("data", "../x")).contains("does not stay in the sandbox"));
    for half in
        [r#""disk":{"persistence":{"id":"v"}}"#, r#""disk":{"volume":{"container_path":"d","mode":"RW"}}"#]
    {
        let half = create(&some("disk", 8.0, &format!("{DYNAMIC},{half}")));
        assert!(
            half.ends_with("must have both 'disk.persistence' and 'disk.volume' to become a volume"),
            "{half}"
        );
    }
    let destroyed = said("DESTROY", &format!(r#""volumes":[{}]"#, volume(8.0, "")), &by);
    assert_eq!(destroyed, format!("{kept} => disk(reservations: [(DYNAMIC,web)]):8"));
    let plain = said("DESTROY", &format!(r#""volumes":[{}]"#, some("disk", 8.0, "")), &by);
    assert_eq!(plain, "'disk:8' is not a persistent volume");
}

#[test]
fn a_volume_of_a_path_disk_leaves_its_disk() {
    let disk = r#""disk":{"persistence":{"id":"v"},"volume":{"container_path":"data","mode":"RW"},
        "source":{"type":"PATH","path":{"root":"/m"}}}"#;
    let volume = some("disk", 8.0, &format!("{DYNAMIC},{disk}"));
    let done = said("CREATE", &format!(r#""volumes":[{volume}]"#), &By::ANYONE);
    let prefix = "disk(reservations: [(DYNAMIC,web)])[PATH:/m";
    assert_eq!(done, format!("{prefix}]:8 => {prefix},v:data]:8"));
}

#[test]
fn growing_and_shrinking() {
    let more = |amount: f64, fields: &str| some("disk", amount, fields);
    let grow = |kept: &str, addition: &str| {
        said("GROW_VOLUME", &format!(r#""volume":{kept},"addition":{addition}"#), &By::ANYONE)
    };
    let kept = |mb: &str| format!("disk(reservations: [(DYNAMIC,web)])[v:data]:{mb}");
    let free = |mb: &str| format!("disk(reservations: [(DYNAMIC,web)]):{mb}");
    assert_eq!(
        grow(&volume(8.0, ""), &more(2.0, DYNAMIC)),
        format!("{}; {} => {}", free("2"), kept("8"), kept("10"))
    );
    assert_eq!(grow(&volume(8.0, ""), &more(0.0, DYNAMIC)), "The size of 'addition' must be positive");
    assert!(grow(&volume(8.0, ""), &more(2.0, "")).contains("is of another kind"));
    assert!(grow(&more(8.0, DYNAMIC), &more(2.0, DYNAMIC)).ends_with("is not a persistent volume"));
    assert!(grow(&volume(8.0, r#","shared":{}"#), &more(2.0, DYNAMIC)).ends_with("cannot be changed"));

    let shrink = |less: &str| {
        let body = format!(r#""volume":{},"subtract":{{"value":{less}}}"#, volume(8.0, ""));
        said("SHRINK_VOLUME", &body, &By::ANYONE)
    };
    assert_eq!(shrink("3"), format!("{} => {}; {}", kept("8"), free("3"), kept("5")));
    for all in ["8", "9", "0"] {
        assert!(shrink(all).ends_with("must be positive and smaller than the volume, which has 8"));
    }
    assert_eq!(shrink("-1"), "'subtract': -1 is negative");
}

#[test]
fn what_a_task_gives_back_is_put_in_the_books_terms() {
    let read = |json: String| {
        let body = format!(r#"{{"volumes":[{json}]}}"#);
        Resources::from_wire(&v1::offer::operation::Create::from_json(body.as_bytes()).unwrap().volumes)
            .unwrap()
    };
    let (book, used) =
        (read(volume(8.0, "")), read(volume(8.0, "").replace("RW", "RO").replace("data", "x")));
    assert_eq!(used.in_terms_of(&book).to_string(), book.to_string());
    assert_ne!(used.to_string(), book.to_string());
}

#[test]
fn what_operations_made_is_made_again_of_what_the_flags_give() {
    let given = Resources::parse("cpus:2;cpus(web):1;disk:10", &Role::default_role()).unwrap();
    let body = |amount: f64, fields: &str| {
        let json = format!(r#"{{"volumes":[{}]}}"#, some("cpus", amount, fields));
        Resources::from_wire(&v1::offer::operation::Create::from_json(json.as_bytes()).unwrap().volumes)
            .unwrap()
    };
    let refined = r#""reservations":[{"type":"STATIC","role":"web"},{"type":"DYNAMIC","role":"web/a"}]"#;
    let made = body(1.5, DYNAMIC).plus(&body(0.5, refined));
    let total = given.remade(&made).unwrap();
    assert_eq!(total.made(), made);
    assert_eq!(total.map_kinds(Kind::as_given), given);
    assert_eq!(
        given.remade(&body(3.0, DYNAMIC)).unwrap_err().to_string(),
        "not available: cpus:1",
        "an agent that is given less cannot keep what was made of more"
    );
}

#[test]
fn both_sides_of_an_exchange_are_reserved_alike() {
    let other = r#""reservations":[{"type":"DYNAMIC","role":"other"}]"#;
    let mixed = format!(
        r#""source":[{},{}],"resources":[{}]"#,
        some("cpus", 1.0, other),
        some("cpus", 1.0, ""),
        some("cpus", 2.0, DYNAMIC)
    );
    let refused = said("RESERVE", &mixed, &By::ANYONE);
    assert!(refused.starts_with("Mixed reservations in 'source' are not supported"), "{refused}");
}
