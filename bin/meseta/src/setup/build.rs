//! What was built, for `/version`.

use meseta_api::version::Build;

/// This build. Reproducible: it names no machine, and no time but that of the release.
pub fn build() -> Build {
    Build {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        built_at: 0.0,
        built_on: "unknown".to_owned(),
        built_by: "meseta".to_owned(),
        revision: option_env!("MESETA_REVISION").map(str::to_owned),
    }
}
