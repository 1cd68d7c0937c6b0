//! An offer's shape as serde derives it: structs with strings of their own, absent fields left out.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Id {
    pub value: String,
}

#[derive(Serialize, Deserialize)]
pub struct Offer {
    pub id: Id,
    pub framework_id: Id,
    pub agent_id: Id,
    pub hostname: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Box<Url>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<Box<Id>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub executor_ids: Vec<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailability: Option<Unavailability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation_info: Option<AllocationInfo>,
}

#[derive(Serialize, Deserialize)]
pub struct Url {
    pub scheme: String,
    pub address: Address,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<Parameter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fragment: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    pub port: i32,
}

#[derive(Serialize, Deserialize)]
pub struct Parameter {
    pub key: String,
    pub value: String,
}

#[derive(Serialize, Deserialize)]
pub struct Nanoseconds {
    pub nanoseconds: i64,
}

#[derive(Serialize, Deserialize)]
pub struct Unavailability {
    pub start: Nanoseconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<Nanoseconds>,
}

#[derive(Serialize, Deserialize)]
pub struct AllocationInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ValueType {
    Scalar,
    Ranges,
    Set,
    Text,
}

#[derive(Serialize, Deserialize)]
pub struct Scalar {
    pub value: f64,
}

#[derive(Serialize, Deserialize)]
pub struct Range {
    pub begin: u64,
    pub end: u64,
}

#[derive(Serialize, Deserialize)]
pub struct Ranges {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub range: Vec<Range>,
}

#[derive(Serialize, Deserialize)]
pub struct Set {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub struct Attribute {
    pub name: String,
    pub r#type: ValueType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scalar: Option<Scalar>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ranges: Option<Ranges>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<Set>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Id>,
}

#[derive(Serialize, Deserialize)]
pub struct Resource {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<Id>,
    pub name: String,
    pub r#type: ValueType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scalar: Option<Scalar>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ranges: Option<Ranges>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<Set>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation_info: Option<AllocationInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservation: Option<Box<ReservationInfo>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<ReservationInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk: Option<Box<DiskInfo>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revocable: Option<Nothing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<Nothing>,
}

#[derive(Serialize, Deserialize)]
pub struct Nothing {}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ReservationType {
    Unknown,
    Static,
    Dynamic,
}

#[derive(Serialize, Deserialize)]
pub struct ReservationInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ReservationType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Labels>,
}

#[derive(Serialize, Deserialize)]
pub struct Labels {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

#[derive(Serialize, Deserialize)]
pub struct Label {
    pub key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct DiskInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence: Option<Persistence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<Box<Volume>>,
}

#[derive(Serialize, Deserialize)]
pub struct Persistence {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum VolumeMode {
    Unknown,
    Rw,
    Ro,
}

#[derive(Serialize, Deserialize)]
pub struct Volume {
    pub mode: VolumeMode,
    pub container_path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_path: Option<String>,
}
