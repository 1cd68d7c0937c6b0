//! The flags of `meseta framework explain` and `meseta framework list`.

use super::common::TALKING;
use super::{Flag, Table, duration, text};

pub const EXPLAIN: Table = Table {
    program: "meseta framework explain",
    about: "Tells why the framework of an id (`meseta framework explain ID`) is offered nothing: for each reason, how many agents \
            it excludes.",
    groups: &[ROLE, ASKING, TALKING],
    check: |_| Ok(()),
};

pub const LIST: Table = Table {
    program: "meseta framework list",
    about: "Lists the frameworks of a master: id, name, roles, whether it is connected, and how many tasks it has.",
    groups: &[ASKING, TALKING],
    check: |_| Ok(()),
};

const ROLE: &[Flag] = &[text("role", "One role of the framework; by default all of them")];

const ASKING: &[Flag] = &[
    text("master", "The master: HOST:PORT").or("127.0.0.1:5050"),
    duration("connect_timeout", "Give up if the master does not answer within this").or("10secs"),
    text("output", "Form of what comes on stdout").or("text").one_of(&["text", "json"]),
];
