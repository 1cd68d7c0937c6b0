//! The supervisor alone, for the tests of this crate, which cannot start the whole product. `meseta supervise` is what
//! an agent starts; both do nothing but call [`meseta_container::supervisor::main`].

use std::process::ExitCode;

fn main() -> ExitCode {
    // As in the product, the first argument is the command's name.
    meseta_container::supervisor::main(std::env::args_os().skip(2))
}
