//! One program: every daemon and command of Meseta.

fn main() {}
