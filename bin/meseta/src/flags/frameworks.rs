//! The flags of `meseta framework explain`.

use super::common::TALKING;
use super::{Flag, Table, duration, text};

pub const TABLE: Table = Table {
    program: "meseta framework explain FRAMEWORK",
    about: "Tells why a framework is offered nothing: for each reason, how many agents it excludes.",
    groups: &[FLAGS, TALKING],
    check: |_| Ok(()),
};

const FLAGS: &[Flag] = &[
    text("master", "The master: HOST:PORT").or("127.0.0.1:5050"),
    text("role", "One role of the framework; by default all of them"),
    duration("connect_timeout", "Give up if the master does not answer within this").or("10secs"),
    text("output", "Form of what comes on stdout").or("text").one_of(&["text", "json"]),
];
