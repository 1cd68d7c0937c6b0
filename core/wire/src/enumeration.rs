//! What every generated enum can do: be a number on protobuf's wire and a name in JSON.

/// A closed protobuf enum. Numbers and names that it does not hold are nobody's variant: the codecs keep the former as
/// unknown fields and leave a field with the latter unset.
pub trait Enumeration: Copy + Default {
    /// The variant with this number, if there is one.
    fn from_number(number: i32) -> Option<Self>;
    /// The number on the wire.
    fn number(self) -> i32;
    /// The variant of this v1 name, for instance `TASK_RUNNING`.
    fn from_name(name: &str) -> Option<Self>;
    /// The name in the v1 API.
    fn name(self) -> &'static str;
    /// The name in the v0 API, where some still say "slave".
    fn name_v0(self) -> &'static str {
        self.name()
    }
}
