//! The flags of `meseta version`.

use super::{Flag, Table, text};

pub const TABLE: Table = Table {
    program: "meseta version",
    about: "Prints what this is, and which Mesos it speaks.",
    operand: "",
    groups: &[FLAGS],
    check: |_| Ok(()),
};

const FLAGS: &[Flag] = &[text("output", "Form of what is printed").or("text").one_of(&["text", "json"])];
