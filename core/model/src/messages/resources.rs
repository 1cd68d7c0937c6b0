//! Resources: lists of messages in, canonical form out, and back in the format that the reader knows.

use super::kind::{Format, kind_from_wire, kind_to_wire};
use super::value::{Most, value_from_wire, value_to_wire};
use crate::limits;
use crate::resources::{Resource, ResourceError, Resources, check_gpus};
use crate::role::Role;
use meseta_wire::{Message, Text, v1};
use v1::resource::AllocationInfo;

impl Resource {
    /// Checks the form: type and fields, amounts, reservations, disk. Reads both formats of reservations and ignores
    /// what the resource is allocated to; see [`allocation_role`].
    pub fn from_wire(resource: &v1::Resource) -> Result<Self, ResourceError> {
        Self::read(resource, Most::ASKED)
    }

    fn read(resource: &v1::Resource, most: Most) -> Result<Self, ResourceError> {
        let name = &resource.name;
        if name.is_empty() {
            return Err(ResourceError::NoName);
        }
        if name.len() > limits::NAME_BYTES_MAX {
            let name = name.chars().take(100).collect();
            return Err(ResourceError::Shape { name, why: "the name is too long" });
        }
        let shape = |why| ResourceError::Shape { name: name.to_string(), why };
        let error = |error| ResourceError::Value { name: name.to_string(), error };
        let value = value_from_wire(resource, most).map_err(shape)?.map_err(error)?;
        check_gpus(name, &value)?;
        Ok(Resource::new(name.as_str(), value, kind_from_wire(resource)?))
    }

    /// With the stack of reservations.
    pub fn to_wire(&self, allocation: Option<&Role>) -> v1::Resource {
        self.write(Format::Refined, allocation)
    }

    fn write(&self, format: Format, allocation: Option<&Role>) -> v1::Resource {
        let mut resource = v1::Resource { name: self.name.as_str().into(), ..Default::default() };
        value_to_wire(&self.value, &mut resource);
        kind_to_wire(&self.kind, format, &mut resource);
        resource.allocation_info =
            allocation.map(|role| AllocationInfo { role: Some(role.as_str().into()), ..Default::default() });
        resource
    }
}

impl Resources {
    /// Checks each resource (see [`Resource::from_wire`]) and adds them up.
    pub fn from_wire(resources: &[v1::Resource]) -> Result<Self, ResourceError> {
        Self::read(resources, Most::ASKED)
    }

    /// The same of what was taken in before and grew since: an agent's record, its word on what it has, and what is
    /// offered or in use of that. What a request could not ask for in one piece may stand there.
    pub fn from_record(resources: &[v1::Resource]) -> Result<Self, ResourceError> {
        Self::read(resources, Most::RECORDED)
    }

    fn read(resources: &[v1::Resource], most: Most) -> Result<Self, ResourceError> {
        let (count, bound) = (resources.len(), most.entries);
        if count > bound {
            let text = format!("{count} resources in one list, at most {bound} are allowed");
            return Err(ResourceError::Syntax(text));
        }
        resources.iter().map(|resource| Resource::read(resource, most)).collect()
    }

    /// With the stack of reservations: for peers with RESERVATION_REFINEMENT. The allocation's role is put on each.
    pub fn to_wire(&self, allocation: Option<&Role>) -> Vec<v1::Resource> {
        self.iter().map(|resource| resource.write(Format::Refined, allocation)).collect()
    }

    /// With `role` and `reservation`: for peers without RESERVATION_REFINEMENT, which are never to be shown refined
    /// reservations; should there be one, it keeps its stack.
    pub fn to_wire_pre_refinement(&self, allocation: Option<&Role>) -> Vec<v1::Resource> {
        self.iter().map(|resource| resource.write(Format::Old, allocation)).collect()
    }

    /// With both, as operators' endpoints show it.
    pub fn to_wire_endpoint(&self, allocation: Option<&Role>) -> Vec<v1::Resource> {
        self.iter().map(|resource| resource.write(Format::Both, allocation)).collect()
    }

    /// Parses what `--resources` takes: the text form, or a JSON array of resources. What names no role is reserved to
    /// `default_role`, unless that is `*`.
    pub fn parse(text: &str, default_role: &Role) -> Result<Self, ResourceError> {
        match text.trim_start().starts_with('[') {
            true => Self::parse_json(text, default_role),
            false => Self::parse_text(text, default_role),
        }
    }

    fn parse_json(text: &str, default_role: &Role) -> Result<Self, ResourceError> {
        // The message around it is one with a list of resources and nothing else.
        let wrapped = format!("{{\"resources\":{text}}}");
        let message = v1::offer::operation::Reserve::from_json(wrapped.as_bytes());
        let mut resources = message.map_err(|error| ResourceError::Syntax(error.to_string()))?.resources;
        for resource in &mut resources {
            if resource.reservations.is_empty() && resource.role.is_none() {
                resource.role = Some(default_role.as_str().into());
            }
        }
        Self::from_wire(&resources)
    }
}

/// The role to which all of these resources are allocated; None where none is allocated. Refuses a mixture.
pub fn allocation_role(resources: &[v1::Resource]) -> Result<Option<Role>, ResourceError> {
    let role_of = |resource: &v1::Resource| -> Option<Text> {
        let info = resource.allocation_info.as_ref()?;
        Some(info.role.clone().unwrap_or_default())
    };
    let Some(first) = resources.first() else { return Ok(None) };
    let role = role_of(first);
    if let Some(other) = resources.iter().map(role_of).find(|other| *other != role) {
        let shown = |role: Option<Text>| role.map_or_else(|| "no role".to_owned(), String::from);
        return Err(ResourceError::MixedAllocation { one: shown(role), other: shown(other) });
    }
    let error = |error| ResourceError::Role { name: first.name.to_string(), error };
    role.map(|role| Role::parse(&role)).transpose().map_err(error)
}
