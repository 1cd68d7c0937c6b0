//! An offer's shape as prost derives it. Large or rare parts are boxed as ours are; parts that no offer of the
//! measurement has, and that would pull in a tree of their own, are left out, to the peer's advantage.

#[derive(Clone, PartialEq, prost::Message)]
pub struct Id {
    #[prost(string, required, tag = "1")]
    pub value: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Offer {
    #[prost(message, required, tag = "1")]
    pub id: Id,
    #[prost(message, required, tag = "2")]
    pub framework_id: Id,
    #[prost(message, required, tag = "3")]
    pub agent_id: Id,
    #[prost(string, required, tag = "4")]
    pub hostname: String,
    #[prost(message, optional, boxed, tag = "8")]
    pub url: Option<Box<Url>>,
    #[prost(message, optional, boxed, tag = "11")]
    pub domain: Option<Box<Id>>,
    #[prost(message, repeated, tag = "5")]
    pub resources: Vec<Resource>,
    #[prost(message, repeated, tag = "7")]
    pub attributes: Vec<Attribute>,
    #[prost(message, repeated, tag = "6")]
    pub executor_ids: Vec<Id>,
    #[prost(message, optional, tag = "9")]
    pub unavailability: Option<Unavailability>,
    #[prost(message, optional, tag = "10")]
    pub allocation_info: Option<AllocationInfo>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Url {
    #[prost(string, required, tag = "1")]
    pub scheme: String,
    #[prost(message, required, tag = "2")]
    pub address: Address,
    #[prost(string, optional, tag = "3")]
    pub path: Option<String>,
    #[prost(message, repeated, tag = "4")]
    pub query: Vec<Parameter>,
    #[prost(string, optional, tag = "5")]
    pub fragment: Option<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Address {
    #[prost(string, optional, tag = "1")]
    pub hostname: Option<String>,
    #[prost(string, optional, tag = "2")]
    pub ip: Option<String>,
    #[prost(int32, required, tag = "3")]
    pub port: i32,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Parameter {
    #[prost(string, required, tag = "1")]
    pub key: String,
    #[prost(string, required, tag = "2")]
    pub value: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Nanoseconds {
    #[prost(int64, required, tag = "1")]
    pub nanoseconds: i64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Unavailability {
    #[prost(message, required, tag = "1")]
    pub start: Nanoseconds,
    #[prost(message, optional, tag = "2")]
    pub duration: Option<Nanoseconds>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct AllocationInfo {
    #[prost(string, optional, tag = "1")]
    pub role: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, prost::Enumeration)]
#[repr(i32)]
pub enum ValueType {
    Scalar = 0,
    Ranges = 1,
    Set = 2,
    Text = 3,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Scalar {
    #[prost(double, required, tag = "1")]
    pub value: f64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Range {
    #[prost(uint64, required, tag = "1")]
    pub begin: u64,
    #[prost(uint64, required, tag = "2")]
    pub end: u64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Ranges {
    #[prost(message, repeated, tag = "1")]
    pub range: Vec<Range>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Set {
    #[prost(string, repeated, tag = "1")]
    pub item: Vec<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Attribute {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(enumeration = "ValueType", required, tag = "2")]
    pub r#type: i32,
    #[prost(message, optional, tag = "3")]
    pub scalar: Option<Scalar>,
    #[prost(message, optional, tag = "4")]
    pub ranges: Option<Ranges>,
    #[prost(message, optional, tag = "6")]
    pub set: Option<Set>,
    #[prost(message, optional, tag = "5")]
    pub text: Option<Id>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Resource {
    #[prost(message, optional, tag = "12")]
    pub provider_id: Option<Id>,
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(enumeration = "ValueType", required, tag = "2")]
    pub r#type: i32,
    #[prost(message, optional, tag = "3")]
    pub scalar: Option<Scalar>,
    #[prost(message, optional, tag = "4")]
    pub ranges: Option<Ranges>,
    #[prost(message, optional, tag = "5")]
    pub set: Option<Set>,
    #[prost(string, optional, tag = "6")]
    pub role: Option<String>,
    #[prost(message, optional, tag = "11")]
    pub allocation_info: Option<AllocationInfo>,
    #[prost(message, optional, boxed, tag = "8")]
    pub reservation: Option<Box<ReservationInfo>>,
    #[prost(message, repeated, tag = "13")]
    pub reservations: Vec<ReservationInfo>,
    #[prost(message, optional, boxed, tag = "7")]
    pub disk: Option<Box<DiskInfo>>,
    #[prost(message, optional, tag = "9")]
    pub revocable: Option<Nothing>,
    #[prost(message, optional, tag = "10")]
    pub shared: Option<Nothing>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Nothing {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, prost::Enumeration)]
#[repr(i32)]
pub enum ReservationType {
    Unknown = 0,
    Static = 1,
    Dynamic = 2,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct ReservationInfo {
    #[prost(enumeration = "ReservationType", optional, tag = "4")]
    pub r#type: Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub role: Option<String>,
    #[prost(string, optional, tag = "1")]
    pub principal: Option<String>,
    #[prost(message, optional, tag = "2")]
    pub labels: Option<Labels>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Labels {
    #[prost(message, repeated, tag = "1")]
    pub labels: Vec<Label>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Label {
    #[prost(string, required, tag = "1")]
    pub key: String,
    #[prost(string, optional, tag = "2")]
    pub value: Option<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct DiskInfo {
    #[prost(message, optional, tag = "1")]
    pub persistence: Option<Persistence>,
    #[prost(message, optional, boxed, tag = "2")]
    pub volume: Option<Box<Volume>>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Persistence {
    #[prost(string, required, tag = "1")]
    pub id: String,
    #[prost(string, optional, tag = "2")]
    pub principal: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, prost::Enumeration)]
#[repr(i32)]
pub enum VolumeMode {
    Unknown = 0,
    Rw = 1,
    Ro = 2,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Volume {
    #[prost(enumeration = "VolumeMode", required, tag = "3")]
    pub mode: i32,
    #[prost(string, required, tag = "1")]
    pub container_path: String,
    #[prost(string, optional, tag = "2")]
    pub host_path: Option<String>,
}
