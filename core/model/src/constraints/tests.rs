//! Constraints, on agents that are described in a line.

use meseta_wire::Message;
use meseta_wire::v1::scheduler;

use super::{OfferConstraints, RegexBounds, RoleConstraints, Traits};
use crate::{Attributes, Role};

/// Of the agent with that region, zone `z` and attributes.
fn admits(role: &RoleConstraints, region: Option<&str>, attributes: &str) -> bool {
    let attributes = Attributes::parse(attributes).expect("attributes");
    let domain = region.map(|region| (region, "z"));
    role.admit(&Traits { hostname: "one", domain, attributes: &attributes })
}

fn read(groups: &str) -> Result<OfferConstraints, String> {
    let json = format!(r#"{{"role_constraints": {{"web": {{"groups": {groups}}}}}}}"#);
    let wire = scheduler::OfferConstraints::from_json(json.as_bytes()).expect("constraints");
    OfferConstraints::from_wire(&wire, |role| role.as_str() == "web", RegexBounds::default())
}

fn constraint(selector: &str, predicate: &str) -> String {
    let selector = match selector {
        "HOSTNAME" | "REGION" | "ZONE" | "UNKNOWN" => format!(r#"{{"pseudoattribute_type": "{selector}"}}"#),
        name => format!(r#"{{"attribute_name": "{name}"}}"#),
    };
    format!(r#"{{"selector": {selector}, "predicate": {{{predicate}}}}}"#)
}

#[track_caller]
fn check(selector: &str, predicate: &str, attributes: &str, expected: bool) {
    let groups = format!(r#"[{{"attribute_constraints": [{}]}}]"#, constraint(selector, predicate));
    let read = read(&groups).expect("constraints");
    let role = read.of(&Role::parse("web").expect("a role")).expect("constraints of the role");
    let (region, attributes) = match attributes.split_once('@') {
        Some((region, attributes)) => (Some(region), attributes),
        None => (None, attributes),
    };
    assert_eq!(admits(role, region, attributes), expected, "{selector} {predicate} on {attributes:?}");
}

#[track_caller]
fn refused(groups: &str, why: &str) {
    let error = read(groups).expect_err(groups);
    assert!(error.contains(why), "{error}\nlacks {why}");
}

const EXISTS: &str = r#""exists": {}"#;
const NOT_EXISTS: &str = r#""not_exists": {}"#;

#[test]
fn traits_are_there_or_not() {
    check("rack", EXISTS, "rack:a", true);
    check("rack", EXISTS, "ssd:yes", false);
    check("rack", NOT_EXISTS, "ssd:yes", true);
    check("rack", NOT_EXISTS, "rack:[1-2]", false);
    check("HOSTNAME", EXISTS, "", true);
    check("REGION", EXISTS, "north@", true);
    check("REGION", EXISTS, "", false);
    check("ZONE", EXISTS, "north@", true);
    check("ZONE", NOT_EXISTS, "", true);
}

#[test]
fn texts_are_compared() {
    let equals = r#""text_equals": {"value": "a"}"#;
    let not_equals = r#""text_not_equals": {"value": "a"}"#;
    for (attributes, equal, other) in [
        ("rack:a", true, false),
        ("rack:b", false, true),
        // What is not there is not equal.
        ("", false, true),
        // The first of that name counts.
        ("rack:b;rack:a", false, true),
        // What is no text is let pass either way.
        ("rack:1", true, true),
        ("rack:{a}", true, true),
    ] {
        check("rack", equals, attributes, equal);
        check("rack", not_equals, attributes, other);
    }
    check("HOSTNAME", r#""text_equals": {"value": "one"}"#, "", true);
    check("REGION", r#""text_not_equals": {"value": "north"}"#, "north@", false);
    check("REGION", r#""text_not_equals": {"value": "north"}"#, "south@", true);
    check("ZONE", r#""text_equals": {"value": "z"}"#, "south@", true);
}

#[test]
fn expressions_match_whole_texts() {
    for (regex, rack, expected) in [
        ("r[12]", "r1", true),
        ("r[12]", "r12", false),
        ("r", "ar", false),
        ("a|ab", "ab", true),
        ("^r1$", "r1", true),
        ("(?i)R1", "r1", true),
        (".*", "zürich", true),
        (r"\\w+", "r_1", true),
        (r"\\w+", "zürich", false),
        (r"[\\d]+", "12x", false),
        (r"[^\\d]+", "xyz", true),
        (r"a\\b.b", "a-b", true),
        (r"a\\Bb", "ab", true),
        (r"\\D\\S\\W", "ab-", true),
        ("(?P<name>x)", "x", true),
        ("", "x", false),
        // Much of nothing is nothing.
        ("x(((){1000}){1000}){1000}", "x", true),
    ] {
        check(
            "rack",
            &format!(r#""text_matches": {{"regex": "{regex}"}}"#),
            &format!("rack:{rack}"),
            expected,
        );
        let not = format!(r#""text_not_matches": {{"regex": "{regex}"}}"#);
        check("rack", &not, &format!("rack:{rack}"), !expected);
    }
    check("rack", r#""text_matches": {"regex": ".*"}"#, "", false);
    check("rack", r#""text_not_matches": {"regex": ".*"}"#, "", true);
    check("rack", r#""text_matches": {"regex": "x"}"#, "rack:7", true);
}

#[test]
fn all_of_a_group_and_any_group() {
    let (rack, ssd) = (constraint("rack", r#""text_equals": {"value": "a"}"#), constraint("ssd", EXISTS));
    let read = read(&format!(
        r#"[{{"attribute_constraints": [{rack}, {ssd}]}}, {{"attribute_constraints": [{}]}}]"#,
        constraint("gpu", EXISTS)
    ))
    .expect("constraints");
    let role = read.of(&Role::parse("web").expect("a role")).expect("constraints of the role");
    for (attributes, expected) in
        [("rack:a", false), ("ssd:y", false), ("rack:a;ssd:y", true), ("gpu:y", true), ("", false)]
    {
        assert_eq!(admits(role, None, attributes), expected, "{attributes}");
    }
    assert!(read.of(&Role::default_role()).is_none());
}

#[test]
fn bad_constraints_are_refused() {
    let one = |selector: &str, predicate: &str| {
        format!(r#"[{{"attribute_constraints": [{}]}}]"#, constraint(selector, predicate))
    };
    refused("[]", "empty 'RoleConstraints::groups' for role web");
    refused(r#"[{"attribute_constraints": []}]"#, "an empty RoleConstraints::Group");
    refused(&one("rack", ""), "Unknown predicate type");
    refused(&one("UNKNOWN", EXISTS), "Unknown pseudoattribute type");
    refused(
        r#"[{"attribute_constraints": [{"selector": {}, "predicate": {"exists": {}}}]}]"#,
        "Exactly one of",
    );
    let regex = |text: &str| one("rack", &format!(r#""text_matches": {{"regex": "{text}"}}"#));
    refused(&regex("("), "Failed to construct regex from pattern '('");
    refused(&regex(r"(a)\\1"), "Failed to construct regex");
    let costly = ["a{1000}", "((a{100}){100}){100}", r"\\pL\\pL\\pL"];
    costly.iter().for_each(|text| {
        let error = read(&regex(text)).expect_err(text);
        assert!(error.contains("too complex") || error.contains("exceed"), "{error}");
    });
    refused(&regex(&"(".repeat(2_000)), "Failed to construct regex");
    refused(&regex(&"a".repeat(100_000)), "100000 bytes");
    let other = scheduler::OfferConstraints::from_json(br#"{"role_constraints": {"db": {}}}"#).expect("json");
    let error = OfferConstraints::from_wire(&other, |_| false, RegexBounds::default()).expect_err("a role");
    assert!(error.contains("a role 'db' not contained in the set of roles"), "{error}");
}

#[test]
fn bounds_are_the_operators_to_set() {
    let json = br#"{"role_constraints": {"web": {"groups": [{"attribute_constraints": [
        {"selector": {"attribute_name": "a"}, "predicate": {"text_matches": {"regex": "[a-c]x{20}"}}}]}]}}}"#;
    let wire = scheduler::OfferConstraints::from_json(json).expect("constraints");
    let read = |bytes, program| {
        OfferConstraints::from_wire(&wire, |_| true, RegexBounds { bytes, program })
            .map(|read| read.is_empty())
    };
    assert_eq!(read(4096, 100), Ok(false));
    assert!(read(4096, 20).is_err_and(|error| error.contains("larger than maximum of 20 allowed")));
    assert!(read(240, 100).is_err_and(|error| error.contains("larger than maximum of 10 allowed")));
}

#[test]
fn what_all_constraints_of_a_framework_cost_together_is_bounded() {
    let read_all = |roles: usize, each: usize, predicate: &str| {
        let one = constraint("rack", predicate);
        let constraints = format!(r#"{{"attribute_constraints": [{}]}}"#, vec![one; each].join(","));
        let role = |n: usize| format!(r#""r{n}": {{"groups": [{constraints}]}}"#);
        let roles = (0..roles).map(role).collect::<Vec<_>>().join(",");
        let json = format!(r#"{{"role_constraints": {{{roles}}}}}"#);
        let wire = scheduler::OfferConstraints::from_json(json.as_bytes()).expect("constraints");
        OfferConstraints::from_wire(&wire, |_| true, RegexBounds::default()).map(drop)
    };
    let simple = r#""exists": {}"#;
    assert_eq!(read_all(2, 5_000, simple), Ok(()));
    let many = read_all(2, 5_001, simple).expect_err("too many");
    assert!(
        many.ends_with("the framework has 10002 constraints or more, at most 10000 are allowed"),
        "{many}"
    );
    let regex = format!(r#""text_matches": {{"regex": "{}"}}"#, "a".repeat(80));
    assert_eq!(read_all(2, 100, &regex), Ok(()));
    let dear = read_all(2, 200, &regex).expect_err("too dear");
    assert!(
        dear.contains("states of the programs of all regular expressions or more, at most 20000"),
        "{dear}"
    );
}
