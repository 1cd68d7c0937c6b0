//! Where the program under test is.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The `meseta` that MESETA_BIN names, or the one of the build that these tests are of.
pub fn meseta() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let program = match std::env::var_os("MESETA_BIN") {
            Some(named) => PathBuf::from(named),
            None => beside_this(),
        };
        assert!(
            program.is_file(),
            "{} is not there: build it with `cargo build -p meseta`",
            program.display()
        );
        program
    })
}

/// `target/PROFILE/meseta`, seen from `target/PROFILE/deps/meseta_it-…`.
fn beside_this() -> PathBuf {
    let this = std::env::current_exe().expect("this program has a path");
    let profile = this.parent().and_then(Path::parent).expect("tests are built into target/PROFILE/deps");
    profile.join("meseta")
}
