//! The flags of `meseta framework explain` and `meseta framework list`.

use super::common::TALKING;
use super::{Flag, Table, duration, text};

pub const EXPLAIN: Table = Table {
    program: "meseta framework explain",
    about: "Tells why a framework is offered nothing: for each reason, how many agents it excludes.\n\
            `meseta framework list` tells the IDs.",
    operand: "ID",
    groups: &[ROLE, ASKING, TALKING],
    check: |flags| match flags.operand() {
        Some(_) => Ok(()),
        None => Err("name the framework by its ID; `meseta framework list` tells the IDs".to_owned()),
    },
};

pub const LIST: Table = Table {
    program: "meseta framework list",
    about: "Lists the frameworks of a master: id, name, roles, whether it is connected, and how many tasks it has.",
    operand: "",
    groups: &[ASKING, TALKING],
    check: |_| Ok(()),
};

const ROLE: &[Flag] = &[text("role", "One role of the framework; by default all of them")];

const ASKING: &[Flag] = &[
    text("master", "The master: HOST:PORT").or("127.0.0.1:5050"),
    duration("connect_timeout", "Give up if the master does not answer within this").or("10secs"),
    text("output", "Form of what comes on stdout").or("text").one_of(&["text", "json"]),
];
