//! What is spoken and what was built: `/version` and GET_VERSION.

use meseta_wire::v1;
use serde_json::{Value, json};

/// The version that is told to clients: Mesos' API of this version is what is spoken.
pub const API_VERSION: &str = "1.12.0";

/// What was built, as `/version` and GET_VERSION tell it.
#[derive(Debug, Clone)]
pub struct Build {
    /// Meseta's own version, as `git_tag`.
    pub version: String,
    /// When, in seconds since the epoch, and the same in words.
    pub built_at: f64,
    pub built_on: String,
    pub built_by: String,
    pub revision: Option<String>,
}

impl Build {
    pub fn json(&self) -> Value {
        let mut shown = json!({
            "version": API_VERSION,
            "build_date": self.built_on,
            "build_time": self.built_at,
            "build_user": self.built_by,
            "git_tag": format!("meseta-{}", self.version),
        });
        if let Some(revision) = &self.revision {
            shown["git_sha"] = json!(revision);
        }
        shown
    }

    pub fn message(&self) -> v1::VersionInfo {
        v1::VersionInfo {
            version: API_VERSION.into(),
            build_date: Some(self.built_on.as_str().into()),
            build_time: Some(self.built_at),
            build_user: Some(self.built_by.as_str().into()),
            git_sha: self.revision.as_deref().map(Into::into),
            git_tag: Some(format!("meseta-{}", self.version).into()),
            ..Default::default()
        }
    }
}
