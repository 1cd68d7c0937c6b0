//! Comments of the proto files, by the place of what they stand at.

use prost_types::FileDescriptorProto;
use std::collections::BTreeMap;

/// Field numbers of descriptors, of which paths in source locations are made.
pub const FILE_MESSAGE: usize = 4;
pub const FILE_ENUM: usize = 5;
pub const MESSAGE_FIELD: usize = 2;
pub const MESSAGE_MESSAGE: usize = 3;
pub const MESSAGE_ENUM: usize = 4;
pub const ENUM_VALUE: usize = 2;

/// The comments of a file, seen from one element of it.
pub struct Docs<'a> {
    comments: BTreeMap<&'a [i32], &'a str>,
    path: Vec<i32>,
}

impl<'a> Docs<'a> {
    /// Google's own files speak of their own generators, so theirs are left out.
    pub fn of(file: &'a FileDescriptorProto) -> Docs<'a> {
        let info = file.source_code_info.iter().filter(|_| !file.package().starts_with("google."));
        let locations = info.flat_map(|info| &info.location);
        let comments = locations.filter_map(|location| {
            let leading = Some(location.leading_comments()).filter(|text| !text.trim().is_empty());
            let text = leading.unwrap_or_else(|| location.trailing_comments());
            (!text.trim().is_empty()).then_some((location.path.as_slice(), text))
        });
        Docs { comments: comments.collect(), path: Vec::new() }
    }

    /// The same from further down.
    pub fn below(&self, steps: &[usize]) -> Docs<'a> {
        let steps = steps.iter().map(|step| i32::try_from(*step).unwrap_or(i32::MAX));
        Docs { comments: self.comments.clone(), path: self.path.iter().copied().chain(steps).collect() }
    }

    /// What stands at this element, as Rust's documentation comments; nothing if there is nothing.
    pub fn text(&self) -> String {
        let text = self.comments.get(self.path.as_slice()).copied().unwrap_or_default();
        text.trim()
            .lines()
            .map(|line| format!("///{}{}\n", if line.starts_with(' ') { "" } else { " " }, line.trim_end()))
            .collect()
    }
}
