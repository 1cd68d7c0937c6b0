//! Package `v1::agent`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.agent.Call`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    pub r#type: Option<crate::v1::agent::call::Type>,
    pub get_metrics: Option<crate::v1::agent::call::GetMetrics>,
    pub set_logging_level: Option<crate::v1::agent::call::SetLoggingLevel>,
    pub list_files: Option<crate::v1::agent::call::ListFiles>,
    pub read_file: Option<crate::v1::agent::call::ReadFile>,
    pub get_containers: Option<crate::v1::agent::call::GetContainers>,
    pub launch_nested_container: Option<crate::v1::agent::call::LaunchNestedContainer>,
    pub wait_nested_container: Option<crate::v1::agent::call::WaitNestedContainer>,
    pub kill_nested_container: Option<crate::v1::agent::call::KillNestedContainer>,
    pub remove_nested_container: Option<crate::v1::agent::call::RemoveNestedContainer>,
    pub launch_nested_container_session: Option<crate::v1::agent::call::LaunchNestedContainerSession>,
    pub attach_container_input: Option<crate::v1::agent::call::AttachContainerInput>,
    pub attach_container_output: Option<crate::v1::agent::call::AttachContainerOutput>,
    pub launch_container: Option<Box<crate::v1::agent::call::LaunchContainer>>,
    pub wait_container: Option<crate::v1::agent::call::WaitContainer>,
    pub kill_container: Option<crate::v1::agent::call::KillContainer>,
    pub remove_container: Option<crate::v1::agent::call::RemoveContainer>,
    pub add_resource_provider_config: Option<crate::v1::agent::call::AddResourceProviderConfig>,
    pub update_resource_provider_config: Option<crate::v1::agent::call::UpdateResourceProviderConfig>,
    pub remove_resource_provider_config: Option<crate::v1::agent::call::RemoveResourceProviderConfig>,
    pub mark_resource_provider_gone: Option<crate::v1::agent::call::MarkResourceProviderGone>,
    pub prune_images: Option<crate::v1::agent::call::PruneImages>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Call {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_AGENT_CALL
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::agent::call::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_metrics)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.set_logging_level)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.list_files)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.read_file)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.launch_nested_container)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.wait_nested_container)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.kill_nested_container)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.launch_nested_container_session)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.attach_container_input)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.attach_container_output)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.remove_nested_container)?;
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.launch_container)?;
                }
                0x72 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.wait_container)?;
                }
                0x7a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.kill_container)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.remove_container)?;
                }
                0x8a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.add_resource_provider_config)?;
                }
                0x92 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_resource_provider_config)?;
                }
                0x9a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.remove_resource_provider_config)?;
                }
                0xa2 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_containers)?;
                }
                0xaa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.prune_images)?;
                }
                0xb2 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.mark_resource_provider_gone)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.mark_resource_provider_gone {
            w.message(0xb2, value);
        }
        if let Some(value) = &self.prune_images {
            w.message(0xaa, value);
        }
        if let Some(value) = &self.get_containers {
            w.message(0xa2, value);
        }
        if let Some(value) = &self.remove_resource_provider_config {
            w.message(0x9a, value);
        }
        if let Some(value) = &self.update_resource_provider_config {
            w.message(0x92, value);
        }
        if let Some(value) = &self.add_resource_provider_config {
            w.message(0x8a, value);
        }
        if let Some(value) = &self.remove_container {
            w.message(0x82, value);
        }
        if let Some(value) = &self.kill_container {
            w.message(0x7a, value);
        }
        if let Some(value) = &self.wait_container {
            w.message(0x72, value);
        }
        if let Some(value) = &self.launch_container {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.remove_nested_container {
            w.message(0x62, value);
        }
        if let Some(value) = &self.attach_container_output {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.attach_container_input {
            w.message(0x52, value);
        }
        if let Some(value) = &self.launch_nested_container_session {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.kill_nested_container {
            w.message(0x42, value);
        }
        if let Some(value) = &self.wait_nested_container {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.launch_nested_container {
            w.message(0x32, value);
        }
        if let Some(value) = &self.read_file {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.list_files {
            w.message(0x22, value);
        }
        if let Some(value) = &self.set_logging_level {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.get_metrics {
            w.message(0x12, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.get_metrics {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.set_logging_level {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.list_files {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.read_file {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_containers {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.launch_nested_container {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.wait_nested_container {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.kill_nested_container {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.remove_nested_container {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.launch_nested_container_session {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.attach_container_input {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.attach_container_output {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.launch_container {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.wait_container {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.kill_container {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.remove_container {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.add_resource_provider_config {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.update_resource_provider_config {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.remove_resource_provider_config {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.mark_resource_provider_gone {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.prune_images {
            len += 2 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.get_metrics {
            w.message("\"get_metrics\":{", value);
        }
        if let Some(value) = &self.set_logging_level {
            w.message("\"set_logging_level\":{", value);
        }
        if let Some(value) = &self.list_files {
            w.message("\"list_files\":{", value);
        }
        if let Some(value) = &self.read_file {
            w.message("\"read_file\":{", value);
        }
        if let Some(value) = &self.get_containers {
            w.message("\"get_containers\":{", value);
        }
        if let Some(value) = &self.launch_nested_container {
            w.message("\"launch_nested_container\":{", value);
        }
        if let Some(value) = &self.wait_nested_container {
            w.message("\"wait_nested_container\":{", value);
        }
        if let Some(value) = &self.kill_nested_container {
            w.message("\"kill_nested_container\":{", value);
        }
        if let Some(value) = &self.remove_nested_container {
            w.message("\"remove_nested_container\":{", value);
        }
        if let Some(value) = &self.launch_nested_container_session {
            w.message("\"launch_nested_container_session\":{", value);
        }
        if let Some(value) = &self.attach_container_input {
            w.message("\"attach_container_input\":{", value);
        }
        if let Some(value) = &self.attach_container_output {
            w.message("\"attach_container_output\":{", value);
        }
        if let Some(value) = &self.launch_container {
            w.message("\"launch_container\":{", &**value);
        }
        if let Some(value) = &self.wait_container {
            w.message("\"wait_container\":{", value);
        }
        if let Some(value) = &self.kill_container {
            w.message("\"kill_container\":{", value);
        }
        if let Some(value) = &self.remove_container {
            w.message("\"remove_container\":{", value);
        }
        if let Some(value) = &self.add_resource_provider_config {
            w.message("\"add_resource_provider_config\":{", value);
        }
        if let Some(value) = &self.update_resource_provider_config {
            w.message("\"update_resource_provider_config\":{", value);
        }
        if let Some(value) = &self.remove_resource_provider_config {
            w.message("\"remove_resource_provider_config\":{", value);
        }
        if let Some(value) = &self.mark_resource_provider_gone {
            w.message("\"mark_resource_provider_gone\":{", value);
        }
        if let Some(value) = &self.prune_images {
            w.message("\"prune_images\":{", value);
        }
    }
}

impl rt::Object for Call {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "get_metrics" => rt::Field::new("get_metrics", 0x0, &mut self.get_metrics),
            "set_logging_level" => rt::Field::new("set_logging_level", 0x0, &mut self.set_logging_level),
            "list_files" => rt::Field::new("list_files", 0x0, &mut self.list_files),
            "read_file" => rt::Field::new("read_file", 0x0, &mut self.read_file),
            "get_containers" => rt::Field::new("get_containers", 0x0, &mut self.get_containers),
            "launch_nested_container" => {
                rt::Field::new("launch_nested_container", 0x0, &mut self.launch_nested_container)
            }
            "wait_nested_container" => {
                rt::Field::new("wait_nested_container", 0x0, &mut self.wait_nested_container)
            }
            "kill_nested_container" => {
                rt::Field::new("kill_nested_container", 0x0, &mut self.kill_nested_container)
            }
            "remove_nested_container" => {
                rt::Field::new("remove_nested_container", 0x0, &mut self.remove_nested_container)
            }
            "launch_nested_container_session" => rt::Field::new(
                "launch_nested_container_session",
                0x0,
                &mut self.launch_nested_container_session,
            ),
            "attach_container_input" => {
                rt::Field::new("attach_container_input", 0x0, &mut self.attach_container_input)
            }
            "attach_container_output" => {
                rt::Field::new("attach_container_output", 0x0, &mut self.attach_container_output)
            }
            "launch_container" => rt::Field::new("launch_container", 0x0, &mut self.launch_container),
            "wait_container" => rt::Field::new("wait_container", 0x0, &mut self.wait_container),
            "kill_container" => rt::Field::new("kill_container", 0x0, &mut self.kill_container),
            "remove_container" => rt::Field::new("remove_container", 0x0, &mut self.remove_container),
            "add_resource_provider_config" => {
                rt::Field::new("add_resource_provider_config", 0x0, &mut self.add_resource_provider_config)
            }
            "update_resource_provider_config" => rt::Field::new(
                "update_resource_provider_config",
                0x0,
                &mut self.update_resource_provider_config,
            ),
            "remove_resource_provider_config" => rt::Field::new(
                "remove_resource_provider_config",
                0x0,
                &mut self.remove_resource_provider_config,
            ),
            "mark_resource_provider_gone" => {
                rt::Field::new("mark_resource_provider_gone", 0x0, &mut self.mark_resource_provider_gone)
            }
            "prune_images" => rt::Field::new("prune_images", 0x0, &mut self.prune_images),
            _ => None,
        }
    }
}

/// `mesos.v1.agent.Response`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    pub r#type: Option<crate::v1::agent::response::Type>,
    pub get_health: Option<crate::v1::agent::response::GetHealth>,
    pub get_flags: Option<crate::v1::agent::response::GetFlags>,
    pub get_version: Option<crate::v1::agent::response::GetVersion>,
    pub get_metrics: Option<crate::v1::agent::response::GetMetrics>,
    pub get_logging_level: Option<crate::v1::agent::response::GetLoggingLevel>,
    pub list_files: Option<crate::v1::agent::response::ListFiles>,
    pub read_file: Option<crate::v1::agent::response::ReadFile>,
    pub get_state: Option<Box<crate::v1::agent::response::GetState>>,
    pub get_containers: Option<crate::v1::agent::response::GetContainers>,
    pub get_frameworks: Option<crate::v1::agent::response::GetFrameworks>,
    pub get_executors: Option<crate::v1::agent::response::GetExecutors>,
    pub get_operations: Option<crate::v1::agent::response::GetOperations>,
    pub get_tasks: Option<Box<crate::v1::agent::response::GetTasks>>,
    pub get_agent: Option<Box<crate::v1::agent::response::GetAgent>>,
    pub get_resource_providers: Option<crate::v1::agent::response::GetResourceProviders>,
    pub wait_nested_container: Option<Box<crate::v1::agent::response::WaitNestedContainer>>,
    pub wait_container: Option<Box<crate::v1::agent::response::WaitContainer>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Response {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_AGENT_RESPONSE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::agent::response::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_health)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_flags)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_version)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_metrics)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_logging_level)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.list_files)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.read_file)?;
                }
                0x4a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_state)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_containers)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_frameworks)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_executors)?;
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_tasks)?;
                }
                0x72 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.wait_nested_container)?;
                }
                0x7a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_agent)?;
                }
                0x82 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.wait_container)?;
                }
                0x8a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_resource_providers)?;
                }
                0x92 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_operations)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.get_operations {
            w.message(0x92, value);
        }
        if let Some(value) = &self.get_resource_providers {
            w.message(0x8a, value);
        }
        if let Some(value) = &self.wait_container {
            w.message(0x82, &**value);
        }
        if let Some(value) = &self.get_agent {
            w.message(0x7a, &**value);
        }
        if let Some(value) = &self.wait_nested_container {
            w.message(0x72, &**value);
        }
        if let Some(value) = &self.get_tasks {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.get_executors {
            w.message(0x62, value);
        }
        if let Some(value) = &self.get_frameworks {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.get_containers {
            w.message(0x52, value);
        }
        if let Some(value) = &self.get_state {
            w.message(0x4a, &**value);
        }
        if let Some(value) = &self.read_file {
            w.message(0x42, value);
        }
        if let Some(value) = &self.list_files {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.get_logging_level {
            w.message(0x32, value);
        }
        if let Some(value) = &self.get_metrics {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.get_version {
            w.message(0x22, value);
        }
        if let Some(value) = &self.get_flags {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.get_health {
            w.message(0x12, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.get_health {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_flags {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_version {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_metrics {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_logging_level {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.list_files {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.read_file {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_state {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.get_containers {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_frameworks {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_executors {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_operations {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.get_tasks {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.get_agent {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.get_resource_providers {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.wait_nested_container {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.wait_container {
            len += 2 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.get_health {
            w.message("\"get_health\":{", value);
        }
        if let Some(value) = &self.get_flags {
            w.message("\"get_flags\":{", value);
        }
        if let Some(value) = &self.get_version {
            w.message("\"get_version\":{", value);
        }
        if let Some(value) = &self.get_metrics {
            w.message("\"get_metrics\":{", value);
        }
        if let Some(value) = &self.get_logging_level {
            w.message("\"get_logging_level\":{", value);
        }
        if let Some(value) = &self.list_files {
            w.message("\"list_files\":{", value);
        }
        if let Some(value) = &self.read_file {
            w.message("\"read_file\":{", value);
        }
        if let Some(value) = &self.get_state {
            w.message("\"get_state\":{", &**value);
        }
        if let Some(value) = &self.get_containers {
            w.message("\"get_containers\":{", value);
        }
        if let Some(value) = &self.get_frameworks {
            w.message("\"get_frameworks\":{", value);
        }
        if let Some(value) = &self.get_executors {
            w.message("\"get_executors\":{", value);
        }
        if let Some(value) = &self.get_operations {
            w.message("\"get_operations\":{", value);
        }
        if let Some(value) = &self.get_tasks {
            w.message("\"get_tasks\":{", &**value);
        }
        if let Some(value) = &self.get_agent {
            w.message("\"get_agent\":{", &**value);
        }
        if let Some(value) = &self.get_resource_providers {
            w.message("\"get_resource_providers\":{", value);
        }
        if let Some(value) = &self.wait_nested_container {
            w.message("\"wait_nested_container\":{", &**value);
        }
        if let Some(value) = &self.wait_container {
            w.message("\"wait_container\":{", &**value);
        }
    }
}

impl rt::Object for Response {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "get_health" => rt::Field::new("get_health", 0x0, &mut self.get_health),
            "get_flags" => rt::Field::new("get_flags", 0x0, &mut self.get_flags),
            "get_version" => rt::Field::new("get_version", 0x0, &mut self.get_version),
            "get_metrics" => rt::Field::new("get_metrics", 0x0, &mut self.get_metrics),
            "get_logging_level" => rt::Field::new("get_logging_level", 0x0, &mut self.get_logging_level),
            "list_files" => rt::Field::new("list_files", 0x0, &mut self.list_files),
            "read_file" => rt::Field::new("read_file", 0x0, &mut self.read_file),
            "get_state" => rt::Field::new("get_state", 0x0, &mut self.get_state),
            "get_containers" => rt::Field::new("get_containers", 0x0, &mut self.get_containers),
            "get_frameworks" => rt::Field::new("get_frameworks", 0x0, &mut self.get_frameworks),
            "get_executors" => rt::Field::new("get_executors", 0x0, &mut self.get_executors),
            "get_operations" => rt::Field::new("get_operations", 0x0, &mut self.get_operations),
            "get_tasks" => rt::Field::new("get_tasks", 0x0, &mut self.get_tasks),
            "get_agent" => rt::Field::new("get_agent", 0x0, &mut self.get_agent),
            "get_resource_providers" => {
                rt::Field::new("get_resource_providers", 0x0, &mut self.get_resource_providers)
            }
            "wait_nested_container" => {
                rt::Field::new("wait_nested_container", 0x0, &mut self.wait_nested_container)
            }
            "wait_container" => rt::Field::new("wait_container", 0x0, &mut self.wait_container),
            _ => None,
        }
    }
}

/// `mesos.v1.agent.ProcessIO`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessIo {
    pub r#type: Option<crate::v1::agent::process_io::Type>,
    pub data: Option<crate::v1::agent::process_io::Data>,
    pub control: Option<Box<crate::v1::agent::process_io::Control>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ProcessIo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_AGENT_PROCESS_IO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::agent::process_io::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.data)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.control)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.control {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.data {
            w.message(0x12, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.data {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.control {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.data {
            w.message("\"data\":{", value);
        }
        if let Some(value) = &self.control {
            w.message("\"control\":{", &**value);
        }
    }
}

impl rt::Object for ProcessIo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "data" => rt::Field::new("data", 0x0, &mut self.data),
            "control" => rt::Field::new("control", 0x0, &mut self.control),
            _ => None,
        }
    }
}

/// Parts of `call`.
pub mod call {
    use crate::rt;

    /// `mesos.v1.agent.Call.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        GetHealth,
        GetFlags,
        GetVersion,
        GetMetrics,
        GetLoggingLevel,
        SetLoggingLevel,
        ListFiles,
        ReadFile,
        GetState,
        GetContainers,
        GetFrameworks,
        GetExecutors,
        GetOperations,
        GetTasks,
        GetAgent,
        GetResourceProviders,
        LaunchNestedContainer,
        WaitNestedContainer,
        KillNestedContainer,
        RemoveNestedContainer,
        LaunchNestedContainerSession,
        AttachContainerInput,
        AttachContainerOutput,
        LaunchContainer,
        WaitContainer,
        KillContainer,
        RemoveContainer,
        AddResourceProviderConfig,
        UpdateResourceProviderConfig,
        RemoveResourceProviderConfig,
        MarkResourceProviderGone,
        PruneImages,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::GetHealth),
                2 => Some(Type::GetFlags),
                3 => Some(Type::GetVersion),
                4 => Some(Type::GetMetrics),
                5 => Some(Type::GetLoggingLevel),
                6 => Some(Type::SetLoggingLevel),
                7 => Some(Type::ListFiles),
                8 => Some(Type::ReadFile),
                9 => Some(Type::GetState),
                10 => Some(Type::GetContainers),
                11 => Some(Type::GetFrameworks),
                12 => Some(Type::GetExecutors),
                31 => Some(Type::GetOperations),
                13 => Some(Type::GetTasks),
                20 => Some(Type::GetAgent),
                26 => Some(Type::GetResourceProviders),
                14 => Some(Type::LaunchNestedContainer),
                15 => Some(Type::WaitNestedContainer),
                16 => Some(Type::KillNestedContainer),
                21 => Some(Type::RemoveNestedContainer),
                17 => Some(Type::LaunchNestedContainerSession),
                18 => Some(Type::AttachContainerInput),
                19 => Some(Type::AttachContainerOutput),
                22 => Some(Type::LaunchContainer),
                23 => Some(Type::WaitContainer),
                24 => Some(Type::KillContainer),
                25 => Some(Type::RemoveContainer),
                27 => Some(Type::AddResourceProviderConfig),
                28 => Some(Type::UpdateResourceProviderConfig),
                29 => Some(Type::RemoveResourceProviderConfig),
                32 => Some(Type::MarkResourceProviderGone),
                30 => Some(Type::PruneImages),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::GetHealth => 1,
                Type::GetFlags => 2,
                Type::GetVersion => 3,
                Type::GetMetrics => 4,
                Type::GetLoggingLevel => 5,
                Type::SetLoggingLevel => 6,
                Type::ListFiles => 7,
                Type::ReadFile => 8,
                Type::GetState => 9,
                Type::GetContainers => 10,
                Type::GetFrameworks => 11,
                Type::GetExecutors => 12,
                Type::GetOperations => 31,
                Type::GetTasks => 13,
                Type::GetAgent => 20,
                Type::GetResourceProviders => 26,
                Type::LaunchNestedContainer => 14,
                Type::WaitNestedContainer => 15,
                Type::KillNestedContainer => 16,
                Type::RemoveNestedContainer => 21,
                Type::LaunchNestedContainerSession => 17,
                Type::AttachContainerInput => 18,
                Type::AttachContainerOutput => 19,
                Type::LaunchContainer => 22,
                Type::WaitContainer => 23,
                Type::KillContainer => 24,
                Type::RemoveContainer => 25,
                Type::AddResourceProviderConfig => 27,
                Type::UpdateResourceProviderConfig => 28,
                Type::RemoveResourceProviderConfig => 29,
                Type::MarkResourceProviderGone => 32,
                Type::PruneImages => 30,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "GET_HEALTH" => Some(Type::GetHealth),
                "GET_FLAGS" => Some(Type::GetFlags),
                "GET_VERSION" => Some(Type::GetVersion),
                "GET_METRICS" => Some(Type::GetMetrics),
                "GET_LOGGING_LEVEL" => Some(Type::GetLoggingLevel),
                "SET_LOGGING_LEVEL" => Some(Type::SetLoggingLevel),
                "LIST_FILES" => Some(Type::ListFiles),
                "READ_FILE" => Some(Type::ReadFile),
                "GET_STATE" => Some(Type::GetState),
                "GET_CONTAINERS" => Some(Type::GetContainers),
                "GET_FRAMEWORKS" => Some(Type::GetFrameworks),
                "GET_EXECUTORS" => Some(Type::GetExecutors),
                "GET_OPERATIONS" => Some(Type::GetOperations),
                "GET_TASKS" => Some(Type::GetTasks),
                "GET_AGENT" => Some(Type::GetAgent),
                "GET_RESOURCE_PROVIDERS" => Some(Type::GetResourceProviders),
                "LAUNCH_NESTED_CONTAINER" => Some(Type::LaunchNestedContainer),
                "WAIT_NESTED_CONTAINER" => Some(Type::WaitNestedContainer),
                "KILL_NESTED_CONTAINER" => Some(Type::KillNestedContainer),
                "REMOVE_NESTED_CONTAINER" => Some(Type::RemoveNestedContainer),
                "LAUNCH_NESTED_CONTAINER_SESSION" => Some(Type::LaunchNestedContainerSession),
                "ATTACH_CONTAINER_INPUT" => Some(Type::AttachContainerInput),
                "ATTACH_CONTAINER_OUTPUT" => Some(Type::AttachContainerOutput),
                "LAUNCH_CONTAINER" => Some(Type::LaunchContainer),
                "WAIT_CONTAINER" => Some(Type::WaitContainer),
                "KILL_CONTAINER" => Some(Type::KillContainer),
                "REMOVE_CONTAINER" => Some(Type::RemoveContainer),
                "ADD_RESOURCE_PROVIDER_CONFIG" => Some(Type::AddResourceProviderConfig),
                "UPDATE_RESOURCE_PROVIDER_CONFIG" => Some(Type::UpdateResourceProviderConfig),
                "REMOVE_RESOURCE_PROVIDER_CONFIG" => Some(Type::RemoveResourceProviderConfig),
                "MARK_RESOURCE_PROVIDER_GONE" => Some(Type::MarkResourceProviderGone),
                "PRUNE_IMAGES" => Some(Type::PruneImages),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::GetHealth => "GET_HEALTH",
                Type::GetFlags => "GET_FLAGS",
                Type::GetVersion => "GET_VERSION",
                Type::GetMetrics => "GET_METRICS",
                Type::GetLoggingLevel => "GET_LOGGING_LEVEL",
                Type::SetLoggingLevel => "SET_LOGGING_LEVEL",
                Type::ListFiles => "LIST_FILES",
                Type::ReadFile => "READ_FILE",
                Type::GetState => "GET_STATE",
                Type::GetContainers => "GET_CONTAINERS",
                Type::GetFrameworks => "GET_FRAMEWORKS",
                Type::GetExecutors => "GET_EXECUTORS",
                Type::GetOperations => "GET_OPERATIONS",
                Type::GetTasks => "GET_TASKS",
                Type::GetAgent => "GET_AGENT",
                Type::GetResourceProviders => "GET_RESOURCE_PROVIDERS",
                Type::LaunchNestedContainer => "LAUNCH_NESTED_CONTAINER",
                Type::WaitNestedContainer => "WAIT_NESTED_CONTAINER",
                Type::KillNestedContainer => "KILL_NESTED_CONTAINER",
                Type::RemoveNestedContainer => "REMOVE_NESTED_CONTAINER",
                Type::LaunchNestedContainerSession => "LAUNCH_NESTED_CONTAINER_SESSION",
                Type::AttachContainerInput => "ATTACH_CONTAINER_INPUT",
                Type::AttachContainerOutput => "ATTACH_CONTAINER_OUTPUT",
                Type::LaunchContainer => "LAUNCH_CONTAINER",
                Type::WaitContainer => "WAIT_CONTAINER",
                Type::KillContainer => "KILL_CONTAINER",
                Type::RemoveContainer => "REMOVE_CONTAINER",
                Type::AddResourceProviderConfig => "ADD_RESOURCE_PROVIDER_CONFIG",
                Type::UpdateResourceProviderConfig => "UPDATE_RESOURCE_PROVIDER_CONFIG",
                Type::RemoveResourceProviderConfig => "REMOVE_RESOURCE_PROVIDER_CONFIG",
                Type::MarkResourceProviderGone => "MARK_RESOURCE_PROVIDER_GONE",
                Type::PruneImages => "PRUNE_IMAGES",
            }
        }
    }

    /// `mesos.v1.agent.Call.GetMetrics`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMetrics {
        pub timeout: Option<crate::v1::DurationInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMetrics {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_GET_METRICS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.timeout)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.timeout {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.timeout {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.timeout {
                w.message("\"timeout\":{", value);
            }
        }
    }

    impl rt::Object for GetMetrics {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "timeout" => rt::Field::new("timeout", 0x0, &mut self.timeout),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Call.SetLoggingLevel`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetLoggingLevel {
        pub level: u32,
        pub duration: crate::v1::DurationInfo,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for SetLoggingLevel {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_SET_LOGGING_LEVEL
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.level = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.duration)?;
                        seen |= 0x2;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x3 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0x12, &self.duration);
            w.uint32(0x8, self.level);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::uint32(self.level);
            len += 1 + rt::size::message(&self.duration);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint32("\"level\":", self.level);
            w.message("\"duration\":{", &self.duration);
        }
    }

    impl rt::Object for SetLoggingLevel {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "level" => rt::Field::new("level", 0x1, &mut self.level),
                "duration" => rt::Field::new("duration", 0x2, &mut self.duration),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.agent.Call.ListFiles`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListFiles {
        pub path: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ListFiles {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_LIST_FILES
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.path)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.string(0xa, &self.path);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.path.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"path\":\"", &self.path);
        }
    }

    impl rt::Object for ListFiles {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "path" => rt::Field::new("path", 0x1, &mut self.path),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.ReadFile`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReadFile {
        pub path: rt::Text,
        pub offset: u64,
        pub length: Option<u64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReadFile {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_READ_FILE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.path)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.offset = rt::cursor::uint64(&mut rest)?;
                        seen |= 0x2;
                    }
                    0x18 => {
                        self.length = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x3 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.length {
                w.uint64(0x18, *value);
            }
            w.uint64(0x10, self.offset);
            w.string(0xa, &self.path);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.path.len());
            len += 1 + rt::size::varint(self.offset);
            if let Some(value) = &self.length {
                len += 1 + rt::size::varint(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"path\":\"", &self.path);
            w.uint64("\"offset\":", self.offset);
            if let Some(value) = &self.length {
                w.uint64("\"length\":", *value);
            }
        }
    }

    impl rt::Object for ReadFile {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "path" => rt::Field::new("path", 0x1, &mut self.path),
                "offset" => rt::Field::new("offset", 0x2, &mut self.offset),
                "length" => rt::Field::new("length", 0x0, &mut self.length),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.agent.Call.GetContainers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetContainers {
        pub show_nested: Option<bool>,
        pub show_standalone: Option<bool>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetContainers {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_GET_CONTAINERS
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.show_nested = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x10 => {
                        self.show_standalone = Some(rt::cursor::bool(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.show_standalone {
                w.bool(0x10, *value);
            }
            if let Some(value) = &self.show_nested {
                w.bool(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if self.show_nested.is_some() {
                len += 1 + 1;
            }
            if self.show_standalone.is_some() {
                len += 1 + 1;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.show_nested {
                w.bool("\"show_nested\":", *value);
            }
            if let Some(value) = &self.show_standalone {
                w.bool("\"show_standalone\":", *value);
            }
        }
    }

    impl rt::Object for GetContainers {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "show_nested" => rt::Field::new("show_nested", 0x0, &mut self.show_nested),
                "show_standalone" => rt::Field::new("show_standalone", 0x0, &mut self.show_standalone),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Call.LaunchNestedContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LaunchNestedContainer {
        pub container_id: crate::v1::ContainerId,
        pub command: Option<Box<crate::v1::CommandInfo>>,
        pub container: Option<Box<crate::v1::ContainerInfo>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for LaunchNestedContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.container {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.command {
                w.message(0x12, &**value);
            }
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            if let Some(value) = &self.command {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.container {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
            if let Some(value) = &self.command {
                w.message("\"command\":{", &**value);
            }
            if let Some(value) = &self.container {
                w.message("\"container\":{", &**value);
            }
        }
    }

    impl rt::Object for LaunchNestedContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                "command" => rt::Field::new("command", 0x0, &mut self.command),
                "container" => rt::Field::new("container", 0x0, &mut self.container),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.WaitNestedContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WaitNestedContainer {
        pub container_id: crate::v1::ContainerId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for WaitNestedContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_WAIT_NESTED_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
        }
    }

    impl rt::Object for WaitNestedContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.KillNestedContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct KillNestedContainer {
        pub container_id: crate::v1::ContainerId,
        pub signal: Option<i32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for KillNestedContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_KILL_NESTED_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.signal = Some(rt::cursor::int32(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.signal {
                w.int32(0x10, *value);
            }
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            if let Some(value) = &self.signal {
                len += 1 + rt::size::int32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
            if let Some(value) = &self.signal {
                w.int32("\"signal\":", *value);
            }
        }
    }

    impl rt::Object for KillNestedContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                "signal" => rt::Field::new("signal", 0x0, &mut self.signal),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.RemoveNestedContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveNestedContainer {
        pub container_id: crate::v1::ContainerId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RemoveNestedContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_REMOVE_NESTED_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
        }
    }

    impl rt::Object for RemoveNestedContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.LaunchNestedContainerSession`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LaunchNestedContainerSession {
        pub container_id: crate::v1::ContainerId,
        pub command: Option<Box<crate::v1::CommandInfo>>,
        pub container: Option<Box<crate::v1::ContainerInfo>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for LaunchNestedContainerSession {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER_SESSION
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.container {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.command {
                w.message(0x12, &**value);
            }
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            if let Some(value) = &self.command {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.container {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
            if let Some(value) = &self.command {
                w.message("\"command\":{", &**value);
            }
            if let Some(value) = &self.container {
                w.message("\"container\":{", &**value);
            }
        }
    }

    impl rt::Object for LaunchNestedContainerSession {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                "command" => rt::Field::new("command", 0x0, &mut self.command),
                "container" => rt::Field::new("container", 0x0, &mut self.container),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.AttachContainerInput`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachContainerInput {
        pub r#type: Option<crate::v1::agent::call::attach_container_input::Type>,
        pub container_id: Option<crate::v1::ContainerId>,
        pub process_io: Option<Box<crate::v1::agent::ProcessIo>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AttachContainerInput {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::agent::call::attach_container_input::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.process_io)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.process_io {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.container_id {
                w.message(0x12, value);
            }
            if let Some(value) = &self.r#type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.container_id {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.process_io {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.container_id {
                w.message("\"container_id\":{", value);
            }
            if let Some(value) = &self.process_io {
                w.message("\"process_io\":{", &**value);
            }
        }
    }

    impl rt::Object for AttachContainerInput {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "container_id" => rt::Field::new("container_id", 0x0, &mut self.container_id),
                "process_io" => rt::Field::new("process_io", 0x0, &mut self.process_io),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Call.AttachContainerOutput`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachContainerOutput {
        pub container_id: crate::v1::ContainerId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AttachContainerOutput {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_OUTPUT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
        }
    }

    impl rt::Object for AttachContainerOutput {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.LaunchContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LaunchContainer {
        pub container_id: crate::v1::ContainerId,
        pub command: Option<Box<crate::v1::CommandInfo>>,
        pub resources: Vec<crate::v1::Resource>,
        pub container: Option<Box<crate::v1::ContainerInfo>>,
        pub limits: rt::BTreeMap<rt::Text, crate::v1::value::Scalar>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for LaunchContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_LAUNCH_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                    }
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.resources)?;
                    }
                    0x22 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container)?;
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        let (name, value) =
                            r.entry(bytes, 0x12, true, |r, rest, value: &mut crate::v1::value::Scalar| {
                                r.message(rt::cursor::slice(rest)?, value)
                            })?;
                        self.limits.insert(name, value);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for (name, value) in self.limits.iter().rev() {
                w.entry(0x2a, name, |w| w.message(0x12, value));
            }
            if let Some(value) = &self.container {
                w.message(0x22, &**value);
            }
            for value in self.resources.iter().rev() {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.command {
                w.message(0x12, &**value);
            }
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            if let Some(value) = &self.command {
                len += 1 + rt::size::message(&**value);
            }
            for value in &self.resources {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.container {
                len += 1 + rt::size::message(&**value);
            }
            for (name, value) in &self.limits {
                len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
            if let Some(value) = &self.command {
                w.message("\"command\":{", &**value);
            }
            if !self.resources.is_empty() {
                w.open("\"resources\":[");
                for value in &self.resources {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.container {
                w.message("\"container\":{", &**value);
            }
            if !self.limits.is_empty() {
                w.open("\"limits\":{");
                for (name, value) in &self.limits {
                    w.map_key(name);
                    w.message("{", value);
                }
                w.close(b'}');
            }
        }
    }

    impl rt::Object for LaunchContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                "command" => rt::Field::new("command", 0x0, &mut self.command),
                "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                "container" => rt::Field::new("container", 0x0, &mut self.container),
                "limits" => rt::Field::new("limits", 0x0, &mut self.limits),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.WaitContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WaitContainer {
        pub container_id: crate::v1::ContainerId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for WaitContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_WAIT_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
        }
    }

    impl rt::Object for WaitContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.KillContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct KillContainer {
        pub container_id: crate::v1::ContainerId,
        pub signal: Option<i32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for KillContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_KILL_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.signal = Some(rt::cursor::int32(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.signal {
                w.int32(0x10, *value);
            }
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            if let Some(value) = &self.signal {
                len += 1 + rt::size::int32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
            if let Some(value) = &self.signal {
                w.int32("\"signal\":", *value);
            }
        }
    }

    impl rt::Object for KillContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                "signal" => rt::Field::new("signal", 0x0, &mut self.signal),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.RemoveContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveContainer {
        pub container_id: crate::v1::ContainerId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RemoveContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_REMOVE_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.container_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.container_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"container_id\":{", &self.container_id);
        }
    }

    impl rt::Object for RemoveContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.AddResourceProviderConfig`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddResourceProviderConfig {
        pub info: Box<crate::v1::ResourceProviderInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AddResourceProviderConfig {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_ADD_RESOURCE_PROVIDER_CONFIG
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.info)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &*self.info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.info);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"info\":{", &*self.info);
        }
    }

    impl rt::Object for AddResourceProviderConfig {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "info" => rt::Field::new("info", 0x1, &mut self.info),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.UpdateResourceProviderConfig`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateResourceProviderConfig {
        pub info: Box<crate::v1::ResourceProviderInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateResourceProviderConfig {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_UPDATE_RESOURCE_PROVIDER_CONFIG
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.info)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &*self.info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.info);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"info\":{", &*self.info);
        }
    }

    impl rt::Object for UpdateResourceProviderConfig {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "info" => rt::Field::new("info", 0x1, &mut self.info),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.RemoveResourceProviderConfig`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveResourceProviderConfig {
        pub r#type: rt::Text,
        pub name: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RemoveResourceProviderConfig {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_REMOVE_RESOURCE_PROVIDER_CONFIG
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.r#type)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                        seen |= 0x2;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x3 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.string(0x12, &self.name);
            w.string(0xa, &self.r#type);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.r#type.len());
            len += 1 + rt::size::delimited(self.name.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"type\":\"", &self.r#type);
            w.string("\"name\":\"", &self.name);
        }
    }

    impl rt::Object for RemoveResourceProviderConfig {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x1, &mut self.r#type),
                "name" => rt::Field::new("name", 0x2, &mut self.name),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.agent.Call.MarkResourceProviderGone`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MarkResourceProviderGone {
        pub resource_provider_id: crate::v1::ResourceProviderId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for MarkResourceProviderGone {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_MARK_RESOURCE_PROVIDER_GONE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.resource_provider_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.resource_provider_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.resource_provider_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"resource_provider_id\":{", &self.resource_provider_id);
        }
    }

    impl rt::Object for MarkResourceProviderGone {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "resource_provider_id" => {
                    rt::Field::new("resource_provider_id", 0x1, &mut self.resource_provider_id)
                }
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Call.PruneImages`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PruneImages {
        pub excluded_images: Vec<crate::v1::Image>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for PruneImages {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_CALL_PRUNE_IMAGES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.excluded_images)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.excluded_images.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.excluded_images {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.excluded_images.is_empty() {
                w.open("\"excluded_images\":[");
                for value in &self.excluded_images {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for PruneImages {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "excluded_images" => rt::Field::new("excluded_images", 0x0, &mut self.excluded_images),
                _ => None,
            }
        }
    }

    /// Parts of `attach_container_input`.
    pub mod attach_container_input {
        use crate::rt;

        /// `mesos.v1.agent.Call.AttachContainerInput.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            ContainerId,
            ProcessIo,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::ContainerId),
                    2 => Some(Type::ProcessIo),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::ContainerId => 1,
                    Type::ProcessIo => 2,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "CONTAINER_ID" => Some(Type::ContainerId),
                    "PROCESS_IO" => Some(Type::ProcessIo),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::ContainerId => "CONTAINER_ID",
                    Type::ProcessIo => "PROCESS_IO",
                }
            }
        }
    }
}

/// Parts of `process_io`.
pub mod process_io {
    use crate::rt;

    /// `mesos.v1.agent.ProcessIO.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Data,
        Control,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Data),
                2 => Some(Type::Control),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Data => 1,
                Type::Control => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "DATA" => Some(Type::Data),
                "CONTROL" => Some(Type::Control),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Data => "DATA",
                Type::Control => "CONTROL",
            }
        }
    }

    /// `mesos.v1.agent.ProcessIO.Data`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Data {
        pub r#type: Option<crate::v1::agent::process_io::data::Type>,
        pub data: Option<rt::Bytes>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Data {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_PROCESS_IO_DATA
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::agent::process_io::data::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        self.data = Some(rt::cursor::bytes(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.data {
                w.bytes(0x12, value);
            }
            if let Some(value) = &self.r#type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.data {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.data {
                w.bytes("\"data\":\"", value);
            }
        }
    }

    impl rt::Object for Data {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "data" => rt::Field::new("data", 0x0, &mut self.data),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.ProcessIO.Control`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Control {
        pub r#type: Option<crate::v1::agent::process_io::control::Type>,
        pub tty_info: Option<crate::v1::TtyInfo>,
        pub heartbeat: Option<crate::v1::agent::process_io::control::Heartbeat>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Control {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_PROCESS_IO_CONTROL
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::agent::process_io::control::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.tty_info)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.heartbeat)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.heartbeat {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.tty_info {
                w.message(0x12, value);
            }
            if let Some(value) = &self.r#type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.tty_info {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.heartbeat {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.tty_info {
                w.message("\"tty_info\":{", value);
            }
            if let Some(value) = &self.heartbeat {
                w.message("\"heartbeat\":{", value);
            }
        }
    }

    impl rt::Object for Control {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "tty_info" => rt::Field::new("tty_info", 0x0, &mut self.tty_info),
                "heartbeat" => rt::Field::new("heartbeat", 0x0, &mut self.heartbeat),
                _ => None,
            }
        }
    }

    /// Parts of `control`.
    pub mod control {
        use crate::rt;

        /// `mesos.v1.agent.ProcessIO.Control.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            TtyInfo,
            Heartbeat,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::TtyInfo),
                    2 => Some(Type::Heartbeat),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::TtyInfo => 1,
                    Type::Heartbeat => 2,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "TTY_INFO" => Some(Type::TtyInfo),
                    "HEARTBEAT" => Some(Type::Heartbeat),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::TtyInfo => "TTY_INFO",
                    Type::Heartbeat => "HEARTBEAT",
                }
            }
        }

        /// `mesos.v1.agent.ProcessIO.Control.Heartbeat`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Heartbeat {
            pub interval: Option<crate::v1::DurationInfo>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Heartbeat {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_AGENT_PROCESS_IO_CONTROL_HEARTBEAT
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.interval)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.interval {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                if let Some(value) = &self.interval {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if let Some(value) = &self.interval {
                    w.message("\"interval\":{", value);
                }
            }
        }

        impl rt::Object for Heartbeat {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "interval" => rt::Field::new("interval", 0x0, &mut self.interval),
                    _ => None,
                }
            }
        }
    }

    /// Parts of `data`.
    pub mod data {
        use crate::rt;

        /// `mesos.v1.agent.ProcessIO.Data.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            Stdin,
            Stdout,
            Stderr,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::Stdin),
                    2 => Some(Type::Stdout),
                    3 => Some(Type::Stderr),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::Stdin => 1,
                    Type::Stdout => 2,
                    Type::Stderr => 3,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "STDIN" => Some(Type::Stdin),
                    "STDOUT" => Some(Type::Stdout),
                    "STDERR" => Some(Type::Stderr),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::Stdin => "STDIN",
                    Type::Stdout => "STDOUT",
                    Type::Stderr => "STDERR",
                }
            }
        }
    }
}

/// Parts of `response`.
pub mod response {
    use crate::rt;

    /// `mesos.v1.agent.Response.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        GetHealth,
        GetFlags,
        GetVersion,
        GetMetrics,
        GetLoggingLevel,
        ListFiles,
        ReadFile,
        GetState,
        GetContainers,
        GetFrameworks,
        GetExecutors,
        GetOperations,
        GetTasks,
        GetAgent,
        GetResourceProviders,
        WaitNestedContainer,
        WaitContainer,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::GetHealth),
                2 => Some(Type::GetFlags),
                3 => Some(Type::GetVersion),
                4 => Some(Type::GetMetrics),
                5 => Some(Type::GetLoggingLevel),
                6 => Some(Type::ListFiles),
                7 => Some(Type::ReadFile),
                8 => Some(Type::GetState),
                9 => Some(Type::GetContainers),
                10 => Some(Type::GetFrameworks),
                11 => Some(Type::GetExecutors),
                17 => Some(Type::GetOperations),
                12 => Some(Type::GetTasks),
                14 => Some(Type::GetAgent),
                16 => Some(Type::GetResourceProviders),
                13 => Some(Type::WaitNestedContainer),
                15 => Some(Type::WaitContainer),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::GetHealth => 1,
                Type::GetFlags => 2,
                Type::GetVersion => 3,
                Type::GetMetrics => 4,
                Type::GetLoggingLevel => 5,
                Type::ListFiles => 6,
                Type::ReadFile => 7,
                Type::GetState => 8,
                Type::GetContainers => 9,
                Type::GetFrameworks => 10,
                Type::GetExecutors => 11,
                Type::GetOperations => 17,
                Type::GetTasks => 12,
                Type::GetAgent => 14,
                Type::GetResourceProviders => 16,
                Type::WaitNestedContainer => 13,
                Type::WaitContainer => 15,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "GET_HEALTH" => Some(Type::GetHealth),
                "GET_FLAGS" => Some(Type::GetFlags),
                "GET_VERSION" => Some(Type::GetVersion),
                "GET_METRICS" => Some(Type::GetMetrics),
                "GET_LOGGING_LEVEL" => Some(Type::GetLoggingLevel),
                "LIST_FILES" => Some(Type::ListFiles),
                "READ_FILE" => Some(Type::ReadFile),
                "GET_STATE" => Some(Type::GetState),
                "GET_CONTAINERS" => Some(Type::GetContainers),
                "GET_FRAMEWORKS" => Some(Type::GetFrameworks),
                "GET_EXECUTORS" => Some(Type::GetExecutors),
                "GET_OPERATIONS" => Some(Type::GetOperations),
                "GET_TASKS" => Some(Type::GetTasks),
                "GET_AGENT" => Some(Type::GetAgent),
                "GET_RESOURCE_PROVIDERS" => Some(Type::GetResourceProviders),
                "WAIT_NESTED_CONTAINER" => Some(Type::WaitNestedContainer),
                "WAIT_CONTAINER" => Some(Type::WaitContainer),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::GetHealth => "GET_HEALTH",
                Type::GetFlags => "GET_FLAGS",
                Type::GetVersion => "GET_VERSION",
                Type::GetMetrics => "GET_METRICS",
                Type::GetLoggingLevel => "GET_LOGGING_LEVEL",
                Type::ListFiles => "LIST_FILES",
                Type::ReadFile => "READ_FILE",
                Type::GetState => "GET_STATE",
                Type::GetContainers => "GET_CONTAINERS",
                Type::GetFrameworks => "GET_FRAMEWORKS",
                Type::GetExecutors => "GET_EXECUTORS",
                Type::GetOperations => "GET_OPERATIONS",
                Type::GetTasks => "GET_TASKS",
                Type::GetAgent => "GET_AGENT",
                Type::GetResourceProviders => "GET_RESOURCE_PROVIDERS",
                Type::WaitNestedContainer => "WAIT_NESTED_CONTAINER",
                Type::WaitContainer => "WAIT_CONTAINER",
            }
        }
    }

    /// `mesos.v1.agent.Response.GetHealth`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetHealth {
        pub healthy: bool,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetHealth {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_HEALTH
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.healthy = rt::cursor::bool(&mut rest)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.bool(0x8, self.healthy);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + 1;
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bool("\"healthy\":", self.healthy);
        }
    }

    impl rt::Object for GetHealth {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "healthy" => rt::Field::new("healthy", 0x1, &mut self.healthy),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Response.GetFlags`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetFlags {
        pub flags: Vec<crate::v1::Flag>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetFlags {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_FLAGS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.flags)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.flags.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.flags {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.flags.is_empty() {
                w.open("\"flags\":[");
                for value in &self.flags {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetFlags {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "flags" => rt::Field::new("flags", 0x0, &mut self.flags),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetVersion`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetVersion {
        pub version_info: Box<crate::v1::VersionInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetVersion {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_VERSION
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.version_info)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &*self.version_info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.version_info);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"version_info\":{", &*self.version_info);
        }
    }

    impl rt::Object for GetVersion {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "version_info" => rt::Field::new("version_info", 0x1, &mut self.version_info),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Response.GetMetrics`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMetrics {
        pub metrics: Vec<crate::v1::Metric>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMetrics {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_METRICS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.metrics)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.metrics.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.metrics {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.metrics.is_empty() {
                w.open("\"metrics\":[");
                for value in &self.metrics {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetMetrics {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "metrics" => rt::Field::new("metrics", 0x0, &mut self.metrics),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetLoggingLevel`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetLoggingLevel {
        pub level: u32,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetLoggingLevel {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_LOGGING_LEVEL
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.level = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.uint32(0x8, self.level);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::uint32(self.level);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint32("\"level\":", self.level);
        }
    }

    impl rt::Object for GetLoggingLevel {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "level" => rt::Field::new("level", 0x1, &mut self.level),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.agent.Response.ListFiles`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListFiles {
        pub file_infos: Vec<crate::v1::FileInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ListFiles {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_LIST_FILES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.file_infos)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.file_infos.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.file_infos {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.file_infos.is_empty() {
                w.open("\"file_infos\":[");
                for value in &self.file_infos {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for ListFiles {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "file_infos" => rt::Field::new("file_infos", 0x0, &mut self.file_infos),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.ReadFile`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReadFile {
        pub size: u64,
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReadFile {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_READ_FILE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.size = rt::cursor::uint64(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        self.data = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x2;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x3 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.bytes(0x12, &self.data);
            w.uint64(0x8, self.size);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::varint(self.size);
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint64("\"size\":", self.size);
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for ReadFile {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "size" => rt::Field::new("size", 0x1, &mut self.size),
                "data" => rt::Field::new("data", 0x2, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.agent.Response.GetState`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetState {
        pub get_tasks: Option<Box<crate::v1::agent::response::GetTasks>>,
        pub get_executors: Option<crate::v1::agent::response::GetExecutors>,
        pub get_frameworks: Option<crate::v1::agent::response::GetFrameworks>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetState {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_STATE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_tasks)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_executors)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_frameworks)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.get_frameworks {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.get_executors {
                w.message(0x12, value);
            }
            if let Some(value) = &self.get_tasks {
                w.message(0xa, &**value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.get_tasks {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.get_executors {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.get_frameworks {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.get_tasks {
                w.message("\"get_tasks\":{", &**value);
            }
            if let Some(value) = &self.get_executors {
                w.message("\"get_executors\":{", value);
            }
            if let Some(value) = &self.get_frameworks {
                w.message("\"get_frameworks\":{", value);
            }
        }
    }

    impl rt::Object for GetState {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "get_tasks" => rt::Field::new("get_tasks", 0x0, &mut self.get_tasks),
                "get_executors" => rt::Field::new("get_executors", 0x0, &mut self.get_executors),
                "get_frameworks" => rt::Field::new("get_frameworks", 0x0, &mut self.get_frameworks),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetContainers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetContainers {
        pub containers: Vec<crate::v1::agent::response::get_containers::Container>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetContainers {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.containers)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.containers.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.containers {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.containers.is_empty() {
                w.open("\"containers\":[");
                for value in &self.containers {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetContainers {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "containers" => rt::Field::new("containers", 0x0, &mut self.containers),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetFrameworks`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetFrameworks {
        pub frameworks: Vec<crate::v1::agent::response::get_frameworks::Framework>,
        pub completed_frameworks: Vec<crate::v1::agent::response::get_frameworks::Framework>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetFrameworks {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.frameworks)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.completed_frameworks)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.completed_frameworks.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.frameworks.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.frameworks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.completed_frameworks {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.frameworks.is_empty() {
                w.open("\"frameworks\":[");
                for value in &self.frameworks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.completed_frameworks.is_empty() {
                w.open("\"completed_frameworks\":[");
                for value in &self.completed_frameworks {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetFrameworks {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "frameworks" => rt::Field::new("frameworks", 0x0, &mut self.frameworks),
                "completed_frameworks" => {
                    rt::Field::new("completed_frameworks", 0x0, &mut self.completed_frameworks)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetExecutors`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetExecutors {
        pub executors: Vec<crate::v1::agent::response::get_executors::Executor>,
        pub completed_executors: Vec<crate::v1::agent::response::get_executors::Executor>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetExecutors {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.executors)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.completed_executors)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.completed_executors.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.executors.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.executors {
                len += 1 + rt::size::message(value);
            }
            for value in &self.completed_executors {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.executors.is_empty() {
                w.open("\"executors\":[");
                for value in &self.executors {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.completed_executors.is_empty() {
                w.open("\"completed_executors\":[");
                for value in &self.completed_executors {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetExecutors {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "executors" => rt::Field::new("executors", 0x0, &mut self.executors),
                "completed_executors" => {
                    rt::Field::new("completed_executors", 0x0, &mut self.completed_executors)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetOperations`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOperations {
        pub operations: Vec<crate::v1::Operation>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetOperations {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_OPERATIONS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.operations)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.operations.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.operations {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.operations.is_empty() {
                w.open("\"operations\":[");
                for value in &self.operations {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetOperations {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operations" => rt::Field::new("operations", 0x0, &mut self.operations),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetTasks`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetTasks {
        pub pending_tasks: Vec<crate::v1::Task>,
        pub queued_tasks: Vec<crate::v1::Task>,
        pub launched_tasks: Vec<crate::v1::Task>,
        pub terminated_tasks: Vec<crate::v1::Task>,
        pub completed_tasks: Vec<crate::v1::Task>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetTasks {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_TASKS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.pending_tasks)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.queued_tasks)?;
                    }
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.launched_tasks)?;
                    }
                    0x22 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x22, bytes, rest, &mut self.terminated_tasks)?;
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x2a, bytes, rest, &mut self.completed_tasks)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.completed_tasks.iter().rev() {
                w.message(0x2a, value);
            }
            for value in self.terminated_tasks.iter().rev() {
                w.message(0x22, value);
            }
            for value in self.launched_tasks.iter().rev() {
                w.message(0x1a, value);
            }
            for value in self.queued_tasks.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.pending_tasks.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.pending_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.queued_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.launched_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.terminated_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.completed_tasks {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.pending_tasks.is_empty() {
                w.open("\"pending_tasks\":[");
                for value in &self.pending_tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.queued_tasks.is_empty() {
                w.open("\"queued_tasks\":[");
                for value in &self.queued_tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.launched_tasks.is_empty() {
                w.open("\"launched_tasks\":[");
                for value in &self.launched_tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.terminated_tasks.is_empty() {
                w.open("\"terminated_tasks\":[");
                for value in &self.terminated_tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.completed_tasks.is_empty() {
                w.open("\"completed_tasks\":[");
                for value in &self.completed_tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetTasks {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "pending_tasks" => rt::Field::new("pending_tasks", 0x0, &mut self.pending_tasks),
                "queued_tasks" => rt::Field::new("queued_tasks", 0x0, &mut self.queued_tasks),
                "launched_tasks" => rt::Field::new("launched_tasks", 0x0, &mut self.launched_tasks),
                "terminated_tasks" => rt::Field::new("terminated_tasks", 0x0, &mut self.terminated_tasks),
                "completed_tasks" => rt::Field::new("completed_tasks", 0x0, &mut self.completed_tasks),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetAgent`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAgent {
        pub agent_info: Option<Box<crate::v1::AgentInfo>>,
        pub drain_config: Option<crate::v1::DrainConfig>,
        pub estimated_drain_start_time: Option<crate::v1::TimeInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetAgent {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_AGENT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.agent_info)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.drain_config)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.estimated_drain_start_time)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.estimated_drain_start_time {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.drain_config {
                w.message(0x12, value);
            }
            if let Some(value) = &self.agent_info {
                w.message(0xa, &**value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.agent_info {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.drain_config {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.estimated_drain_start_time {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_info\":{", "\"slave_info\":{");
            if let Some(value) = &self.agent_info {
                w.message(key, &**value);
            }
            if let Some(value) = &self.drain_config {
                w.message("\"drain_config\":{", value);
            }
            if let Some(value) = &self.estimated_drain_start_time {
                w.message("\"estimated_drain_start_time\":{", value);
            }
        }
    }

    impl rt::Object for GetAgent {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_info" => rt::Field::new("agent_info", 0x0, &mut self.agent_info),
                "drain_config" => rt::Field::new("drain_config", 0x0, &mut self.drain_config),
                "estimated_drain_start_time" => {
                    rt::Field::new("estimated_drain_start_time", 0x0, &mut self.estimated_drain_start_time)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.GetResourceProviders`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResourceProviders {
        pub resource_providers: Vec<crate::v1::agent::response::get_resource_providers::ResourceProvider>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetResourceProviders {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.resource_providers)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.resource_providers.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.resource_providers {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.resource_providers.is_empty() {
                w.open("\"resource_providers\":[");
                for value in &self.resource_providers {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetResourceProviders {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "resource_providers" => {
                    rt::Field::new("resource_providers", 0x0, &mut self.resource_providers)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.WaitNestedContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WaitNestedContainer {
        pub exit_status: Option<i32>,
        pub state: Option<crate::v1::TaskState>,
        pub reason: Option<crate::v1::task_status::Reason>,
        pub limitation: Option<crate::v1::TaskResourceLimitation>,
        pub message: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for WaitNestedContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_WAIT_NESTED_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.exit_status = Some(rt::cursor::int32(&mut rest)?);
                    }
                    0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::TaskState = value;
                            self.state = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x18 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::task_status::Reason = value;
                            self.reason = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x22 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.limitation)?;
                    }
                    0x2a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.message {
                w.string(0x2a, value);
            }
            if let Some(value) = &self.limitation {
                w.message(0x22, value);
            }
            if let Some(value) = &self.reason {
                w.int32(0x18, rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.state {
                w.int32(0x10, rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.exit_status {
                w.int32(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.exit_status {
                len += 1 + rt::size::int32(*value);
            }
            if let Some(value) = &self.state {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.reason {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.limitation {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.message {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.exit_status {
                w.int32("\"exit_status\":", *value);
            }
            if let Some(value) = &self.state {
                let name = rt::Enumeration::name(*value);
                w.name("\"state\":\"", name);
            }
            if let Some(value) = &self.reason {
                let name = w.pick(rt::Enumeration::name(*value), rt::Enumeration::name_v0(*value));
                w.name("\"reason\":\"", name);
            }
            if let Some(value) = &self.limitation {
                w.message("\"limitation\":{", value);
            }
            if let Some(value) = &self.message {
                w.string("\"message\":\"", value);
            }
        }
    }

    impl rt::Object for WaitNestedContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "exit_status" => rt::Field::new("exit_status", 0x0, &mut self.exit_status),
                "state" => rt::Field::new("state", 0x0, &mut self.state),
                "reason" => rt::Field::new("reason", 0x0, &mut self.reason),
                "limitation" => rt::Field::new("limitation", 0x0, &mut self.limitation),
                "message" => rt::Field::new("message", 0x0, &mut self.message),
                _ => None,
            }
        }
    }

    /// `mesos.v1.agent.Response.WaitContainer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WaitContainer {
        pub exit_status: Option<i32>,
        pub state: Option<crate::v1::TaskState>,
        pub reason: Option<crate::v1::task_status::Reason>,
        pub limitation: Option<crate::v1::TaskResourceLimitation>,
        pub message: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for WaitContainer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_RESPONSE_WAIT_CONTAINER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.exit_status = Some(rt::cursor::int32(&mut rest)?);
                    }
                    0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::TaskState = value;
                            self.state = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x18 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::task_status::Reason = value;
                            self.reason = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x22 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.limitation)?;
                    }
                    0x2a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.message {
                w.string(0x2a, value);
            }
            if let Some(value) = &self.limitation {
                w.message(0x22, value);
            }
            if let Some(value) = &self.reason {
                w.int32(0x18, rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.state {
                w.int32(0x10, rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.exit_status {
                w.int32(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.exit_status {
                len += 1 + rt::size::int32(*value);
            }
            if let Some(value) = &self.state {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.reason {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.limitation {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.message {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.exit_status {
                w.int32("\"exit_status\":", *value);
            }
            if let Some(value) = &self.state {
                let name = rt::Enumeration::name(*value);
                w.name("\"state\":\"", name);
            }
            if let Some(value) = &self.reason {
                let name = w.pick(rt::Enumeration::name(*value), rt::Enumeration::name_v0(*value));
                w.name("\"reason\":\"", name);
            }
            if let Some(value) = &self.limitation {
                w.message("\"limitation\":{", value);
            }
            if let Some(value) = &self.message {
                w.string("\"message\":\"", value);
            }
        }
    }

    impl rt::Object for WaitContainer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "exit_status" => rt::Field::new("exit_status", 0x0, &mut self.exit_status),
                "state" => rt::Field::new("state", 0x0, &mut self.state),
                "reason" => rt::Field::new("reason", 0x0, &mut self.reason),
                "limitation" => rt::Field::new("limitation", 0x0, &mut self.limitation),
                "message" => rt::Field::new("message", 0x0, &mut self.message),
                _ => None,
            }
        }
    }

    /// Parts of `get_containers`.
    pub mod get_containers {
        use crate::rt;

        /// `mesos.v1.agent.Response.GetContainers.Container`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Container {
            pub framework_id: Option<crate::v1::FrameworkId>,
            pub executor_id: Option<crate::v1::ExecutorId>,
            pub executor_name: Option<rt::Text>,
            pub container_id: crate::v1::ContainerId,
            pub container_status: Option<Box<crate::v1::ContainerStatus>>,
            pub resource_statistics: Option<Box<crate::v1::ResourceStatistics>>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Container {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS_CONTAINER
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                        }
                        0x12 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        }
                        0x1a => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.executor_name)?;
                        }
                        0x22 => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                            seen |= 0x1;
                        }
                        0x2a => {
                            r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container_status)?;
                        }
                        0x32 => {
                            r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.resource_statistics)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.resource_statistics {
                    w.message(0x32, &**value);
                }
                if let Some(value) = &self.container_status {
                    w.message(0x2a, &**value);
                }
                w.message(0x22, &self.container_id);
                if let Some(value) = &self.executor_name {
                    w.string(0x1a, value);
                }
                if let Some(value) = &self.executor_id {
                    w.message(0x12, value);
                }
                if let Some(value) = &self.framework_id {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                if let Some(value) = &self.framework_id {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.executor_id {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.executor_name {
                    len += 1 + rt::size::delimited(value.len());
                }
                len += 1 + rt::size::message(&self.container_id);
                if let Some(value) = &self.container_status {
                    len += 1 + rt::size::message(&**value);
                }
                if let Some(value) = &self.resource_statistics {
                    len += 1 + rt::size::message(&**value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if let Some(value) = &self.framework_id {
                    w.message("\"framework_id\":{", value);
                }
                if let Some(value) = &self.executor_id {
                    w.message("\"executor_id\":{", value);
                }
                if let Some(value) = &self.executor_name {
                    w.string("\"executor_name\":\"", value);
                }
                w.message("\"container_id\":{", &self.container_id);
                if let Some(value) = &self.container_status {
                    w.message("\"container_status\":{", &**value);
                }
                if let Some(value) = &self.resource_statistics {
                    w.message("\"resource_statistics\":{", &**value);
                }
            }
        }

        impl rt::Object for Container {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
                    "executor_id" => rt::Field::new("executor_id", 0x0, &mut self.executor_id),
                    "executor_name" => rt::Field::new("executor_name", 0x0, &mut self.executor_name),
                    "container_id" => rt::Field::new("container_id", 0x1, &mut self.container_id),
                    "container_status" => rt::Field::new("container_status", 0x0, &mut self.container_status),
                    "resource_statistics" => {
                        rt::Field::new("resource_statistics", 0x0, &mut self.resource_statistics)
                    }
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }

    /// Parts of `get_executors`.
    pub mod get_executors {
        use crate::rt;

        /// `mesos.v1.agent.Response.GetExecutors.Executor`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Executor {
            pub executor_info: Box<crate::v1::ExecutorInfo>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Executor {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS_EXECUTOR
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.executor_info)?;
                            seen |= 0x1;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                w.message(0xa, &*self.executor_info);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.executor_info);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"executor_info\":{", &*self.executor_info);
            }
        }

        impl rt::Object for Executor {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "executor_info" => rt::Field::new("executor_info", 0x1, &mut self.executor_info),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }

    /// Parts of `get_frameworks`.
    pub mod get_frameworks {
        use crate::rt;

        /// `mesos.v1.agent.Response.GetFrameworks.Framework`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Framework {
            pub framework_info: Box<crate::v1::FrameworkInfo>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Framework {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS_FRAMEWORK
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.framework_info)?;
                            seen |= 0x1;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                w.message(0xa, &*self.framework_info);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.framework_info);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"framework_info\":{", &*self.framework_info);
            }
        }

        impl rt::Object for Framework {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "framework_info" => rt::Field::new("framework_info", 0x1, &mut self.framework_info),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }

    /// Parts of `get_resource_providers`.
    pub mod get_resource_providers {
        use crate::rt;

        /// `mesos.v1.agent.Response.GetResourceProviders.ResourceProvider`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct ResourceProvider {
            pub resource_provider_info: Box<crate::v1::ResourceProviderInfo>,
            pub total_resources: Vec<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for ResourceProvider {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS_RESOURCE_PROVIDER
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.resource_provider_info)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x12, bytes, rest, &mut self.total_resources)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.total_resources.iter().rev() {
                    w.message(0x12, value);
                }
                w.message(0xa, &*self.resource_provider_info);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.resource_provider_info);
                for value in &self.total_resources {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"resource_provider_info\":{", &*self.resource_provider_info);
                if !self.total_resources.is_empty() {
                    w.open("\"total_resources\":[");
                    for value in &self.total_resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
            }
        }

        impl rt::Object for ResourceProvider {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "resource_provider_info" => {
                        rt::Field::new("resource_provider_info", 0x1, &mut self.resource_provider_info)
                    }
                    "total_resources" => rt::Field::new("total_resources", 0x0, &mut self.total_resources),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }
}
