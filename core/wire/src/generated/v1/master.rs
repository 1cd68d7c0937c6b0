//! Package `v1::master`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.master.Call`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    pub r#type: Option<crate::v1::master::call::Type>,
    pub get_metrics: Option<crate::v1::master::call::GetMetrics>,
    pub set_logging_level: Option<crate::v1::master::call::SetLoggingLevel>,
    pub list_files: Option<crate::v1::master::call::ListFiles>,
    pub read_file: Option<crate::v1::master::call::ReadFile>,
    pub update_weights: Option<crate::v1::master::call::UpdateWeights>,
    pub reserve_resources: Option<Box<crate::v1::master::call::ReserveResources>>,
    pub unreserve_resources: Option<crate::v1::master::call::UnreserveResources>,
    pub create_volumes: Option<crate::v1::master::call::CreateVolumes>,
    pub destroy_volumes: Option<crate::v1::master::call::DestroyVolumes>,
    pub grow_volume: Option<crate::v1::master::call::GrowVolume>,
    pub shrink_volume: Option<crate::v1::master::call::ShrinkVolume>,
    pub update_maintenance_schedule: Option<crate::v1::master::call::UpdateMaintenanceSchedule>,
    pub start_maintenance: Option<crate::v1::master::call::StartMaintenance>,
    pub stop_maintenance: Option<crate::v1::master::call::StopMaintenance>,
    pub drain_agent: Option<Box<crate::v1::master::call::DrainAgent>>,
    pub deactivate_agent: Option<crate::v1::master::call::DeactivateAgent>,
    pub reactivate_agent: Option<crate::v1::master::call::ReactivateAgent>,
    pub update_quota: Option<crate::v1::master::call::UpdateQuota>,
    pub teardown: Option<crate::v1::master::call::Teardown>,
    pub mark_agent_gone: Option<crate::v1::master::call::MarkAgentGone>,
    pub set_quota: Option<Box<crate::v1::master::call::SetQuota>>,
    pub remove_quota: Option<crate::v1::master::call::RemoveQuota>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Call {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MASTER_CALL
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::master::call::Type = value;
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
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_weights)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.reserve_resources)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.unreserve_resources)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.create_volumes)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.destroy_volumes)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_maintenance_schedule)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.start_maintenance)?;
                }
                0x6a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.stop_maintenance)?;
                }
                0x72 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.set_quota)?;
                }
                0x7a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.remove_quota)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.teardown)?;
                }
                0x8a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.mark_agent_gone)?;
                }
                0x92 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.grow_volume)?;
                }
                0x9a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.shrink_volume)?;
                }
                0xa2 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_quota)?;
                }
                0xaa => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.drain_agent)?;
                }
                0xb2 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.deactivate_agent)?;
                }
                0xba => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.reactivate_agent)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.reactivate_agent {
            w.message(0xba, value);
        }
        if let Some(value) = &self.deactivate_agent {
            w.message(0xb2, value);
        }
        if let Some(value) = &self.drain_agent {
            w.message(0xaa, &**value);
        }
        if let Some(value) = &self.update_quota {
            w.message(0xa2, value);
        }
        if let Some(value) = &self.shrink_volume {
            w.message(0x9a, value);
        }
        if let Some(value) = &self.grow_volume {
            w.message(0x92, value);
        }
        if let Some(value) = &self.mark_agent_gone {
            w.message(0x8a, value);
        }
        if let Some(value) = &self.teardown {
            w.message(0x82, value);
        }
        if let Some(value) = &self.remove_quota {
            w.message(0x7a, value);
        }
        if let Some(value) = &self.set_quota {
            w.message(0x72, &**value);
        }
        if let Some(value) = &self.stop_maintenance {
            w.message(0x6a, value);
        }
        if let Some(value) = &self.start_maintenance {
            w.message(0x62, value);
        }
        if let Some(value) = &self.update_maintenance_schedule {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.destroy_volumes {
            w.message(0x52, value);
        }
        if let Some(value) = &self.create_volumes {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.unreserve_resources {
            w.message(0x42, value);
        }
        if let Some(value) = &self.reserve_resources {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.update_weights {
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
        if let Some(value) = &self.update_weights {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.reserve_resources {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.unreserve_resources {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.create_volumes {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.destroy_volumes {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.grow_volume {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.shrink_volume {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.update_maintenance_schedule {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.start_maintenance {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.stop_maintenance {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.drain_agent {
            len += 2 + rt::size::message(&**value);
        }
        if let Some(value) = &self.deactivate_agent {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.reactivate_agent {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.update_quota {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.teardown {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.mark_agent_gone {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.set_quota {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.remove_quota {
            len += 1 + rt::size::message(value);
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
        if let Some(value) = &self.update_weights {
            w.message("\"update_weights\":{", value);
        }
        if let Some(value) = &self.reserve_resources {
            w.message("\"reserve_resources\":{", &**value);
        }
        if let Some(value) = &self.unreserve_resources {
            w.message("\"unreserve_resources\":{", value);
        }
        if let Some(value) = &self.create_volumes {
            w.message("\"create_volumes\":{", value);
        }
        if let Some(value) = &self.destroy_volumes {
            w.message("\"destroy_volumes\":{", value);
        }
        if let Some(value) = &self.grow_volume {
            w.message("\"grow_volume\":{", value);
        }
        if let Some(value) = &self.shrink_volume {
            w.message("\"shrink_volume\":{", value);
        }
        if let Some(value) = &self.update_maintenance_schedule {
            w.message("\"update_maintenance_schedule\":{", value);
        }
        if let Some(value) = &self.start_maintenance {
            w.message("\"start_maintenance\":{", value);
        }
        if let Some(value) = &self.stop_maintenance {
            w.message("\"stop_maintenance\":{", value);
        }
        if let Some(value) = &self.drain_agent {
            w.message("\"drain_agent\":{", &**value);
        }
        if let Some(value) = &self.deactivate_agent {
            w.message("\"deactivate_agent\":{", value);
        }
        if let Some(value) = &self.reactivate_agent {
            w.message("\"reactivate_agent\":{", value);
        }
        if let Some(value) = &self.update_quota {
            w.message("\"update_quota\":{", value);
        }
        if let Some(value) = &self.teardown {
            w.message("\"teardown\":{", value);
        }
        if let Some(value) = &self.mark_agent_gone {
            w.message("\"mark_agent_gone\":{", value);
        }
        if let Some(value) = &self.set_quota {
            w.message("\"set_quota\":{", &**value);
        }
        if let Some(value) = &self.remove_quota {
            w.message("\"remove_quota\":{", value);
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
            "update_weights" => rt::Field::new("update_weights", 0x0, &mut self.update_weights),
            "reserve_resources" => rt::Field::new("reserve_resources", 0x0, &mut self.reserve_resources),
            "unreserve_resources" => {
                rt::Field::new("unreserve_resources", 0x0, &mut self.unreserve_resources)
            }
            "create_volumes" => rt::Field::new("create_volumes", 0x0, &mut self.create_volumes),
            "destroy_volumes" => rt::Field::new("destroy_volumes", 0x0, &mut self.destroy_volumes),
            "grow_volume" => rt::Field::new("grow_volume", 0x0, &mut self.grow_volume),
            "shrink_volume" => rt::Field::new("shrink_volume", 0x0, &mut self.shrink_volume),
            "update_maintenance_schedule" => {
                rt::Field::new("update_maintenance_schedule", 0x0, &mut self.update_maintenance_schedule)
            }
            "start_maintenance" => rt::Field::new("start_maintenance", 0x0, &mut self.start_maintenance),
            "stop_maintenance" => rt::Field::new("stop_maintenance", 0x0, &mut self.stop_maintenance),
            "drain_agent" => rt::Field::new("drain_agent", 0x0, &mut self.drain_agent),
            "deactivate_agent" => rt::Field::new("deactivate_agent", 0x0, &mut self.deactivate_agent),
            "reactivate_agent" => rt::Field::new("reactivate_agent", 0x0, &mut self.reactivate_agent),
            "update_quota" => rt::Field::new("update_quota", 0x0, &mut self.update_quota),
            "teardown" => rt::Field::new("teardown", 0x0, &mut self.teardown),
            "mark_agent_gone" => rt::Field::new("mark_agent_gone", 0x0, &mut self.mark_agent_gone),
            "set_quota" => rt::Field::new("set_quota", 0x0, &mut self.set_quota),
            "remove_quota" => rt::Field::new("remove_quota", 0x0, &mut self.remove_quota),
            _ => None,
        }
    }
}

/// `mesos.v1.master.Response`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    pub r#type: Option<crate::v1::master::response::Type>,
    pub get_health: Option<crate::v1::master::response::GetHealth>,
    pub get_flags: Option<crate::v1::master::response::GetFlags>,
    pub get_version: Option<crate::v1::master::response::GetVersion>,
    pub get_metrics: Option<crate::v1::master::response::GetMetrics>,
    pub get_logging_level: Option<crate::v1::master::response::GetLoggingLevel>,
    pub list_files: Option<crate::v1::master::response::ListFiles>,
    pub read_file: Option<crate::v1::master::response::ReadFile>,
    pub get_state: Option<Box<crate::v1::master::response::GetState>>,
    pub get_agents: Option<crate::v1::master::response::GetAgents>,
    pub get_frameworks: Option<Box<crate::v1::master::response::GetFrameworks>>,
    pub get_executors: Option<crate::v1::master::response::GetExecutors>,
    pub get_operations: Option<crate::v1::master::response::GetOperations>,
    pub get_tasks: Option<Box<crate::v1::master::response::GetTasks>>,
    pub get_roles: Option<crate::v1::master::response::GetRoles>,
    pub get_weights: Option<crate::v1::master::response::GetWeights>,
    pub get_master: Option<crate::v1::master::response::GetMaster>,
    pub get_maintenance_status: Option<crate::v1::master::response::GetMaintenanceStatus>,
    pub get_maintenance_schedule: Option<crate::v1::master::response::GetMaintenanceSchedule>,
    pub get_quota: Option<crate::v1::master::response::GetQuota>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Response {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MASTER_RESPONSE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::master::response::Type = value;
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
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_agents)?;
                }
                0x5a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_frameworks)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_executors)?;
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_tasks)?;
                }
                0x72 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_roles)?;
                }
                0x7a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_weights)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_master)?;
                }
                0x8a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_maintenance_status)?;
                }
                0x92 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_maintenance_schedule)?;
                }
                0x9a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_quota)?;
                }
                0xa2 => {
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
            w.message(0xa2, value);
        }
        if let Some(value) = &self.get_quota {
            w.message(0x9a, value);
        }
        if let Some(value) = &self.get_maintenance_schedule {
            w.message(0x92, value);
        }
        if let Some(value) = &self.get_maintenance_status {
            w.message(0x8a, value);
        }
        if let Some(value) = &self.get_master {
            w.message(0x82, value);
        }
        if let Some(value) = &self.get_weights {
            w.message(0x7a, value);
        }
        if let Some(value) = &self.get_roles {
            w.message(0x72, value);
        }
        if let Some(value) = &self.get_tasks {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.get_executors {
            w.message(0x62, value);
        }
        if let Some(value) = &self.get_frameworks {
            w.message(0x5a, &**value);
        }
        if let Some(value) = &self.get_agents {
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
        if let Some(value) = &self.get_agents {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_frameworks {
            len += 1 + rt::size::message(&**value);
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
        if let Some(value) = &self.get_roles {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_weights {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.get_master {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.get_maintenance_status {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.get_maintenance_schedule {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.get_quota {
            len += 2 + rt::size::message(value);
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
        if let Some(value) = &self.get_agents {
            w.message("\"get_agents\":{", value);
        }
        if let Some(value) = &self.get_frameworks {
            w.message("\"get_frameworks\":{", &**value);
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
        if let Some(value) = &self.get_roles {
            w.message("\"get_roles\":{", value);
        }
        if let Some(value) = &self.get_weights {
            w.message("\"get_weights\":{", value);
        }
        if let Some(value) = &self.get_master {
            w.message("\"get_master\":{", value);
        }
        if let Some(value) = &self.get_maintenance_status {
            w.message("\"get_maintenance_status\":{", value);
        }
        if let Some(value) = &self.get_maintenance_schedule {
            w.message("\"get_maintenance_schedule\":{", value);
        }
        if let Some(value) = &self.get_quota {
            w.message("\"get_quota\":{", value);
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
            "get_agents" => rt::Field::new("get_agents", 0x0, &mut self.get_agents),
            "get_frameworks" => rt::Field::new("get_frameworks", 0x0, &mut self.get_frameworks),
            "get_executors" => rt::Field::new("get_executors", 0x0, &mut self.get_executors),
            "get_operations" => rt::Field::new("get_operations", 0x0, &mut self.get_operations),
            "get_tasks" => rt::Field::new("get_tasks", 0x0, &mut self.get_tasks),
            "get_roles" => rt::Field::new("get_roles", 0x0, &mut self.get_roles),
            "get_weights" => rt::Field::new("get_weights", 0x0, &mut self.get_weights),
            "get_master" => rt::Field::new("get_master", 0x0, &mut self.get_master),
            "get_maintenance_status" => {
                rt::Field::new("get_maintenance_status", 0x0, &mut self.get_maintenance_status)
            }
            "get_maintenance_schedule" => {
                rt::Field::new("get_maintenance_schedule", 0x0, &mut self.get_maintenance_schedule)
            }
            "get_quota" => rt::Field::new("get_quota", 0x0, &mut self.get_quota),
            _ => None,
        }
    }
}

/// `mesos.v1.master.Event`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub r#type: Option<crate::v1::master::event::Type>,
    pub subscribed: Option<crate::v1::master::event::Subscribed>,
    pub task_added: Option<crate::v1::master::event::TaskAdded>,
    pub task_updated: Option<crate::v1::master::event::TaskUpdated>,
    pub agent_added: Option<crate::v1::master::event::AgentAdded>,
    pub agent_removed: Option<crate::v1::master::event::AgentRemoved>,
    pub framework_added: Option<crate::v1::master::event::FrameworkAdded>,
    pub framework_updated: Option<crate::v1::master::event::FrameworkUpdated>,
    pub framework_removed: Option<crate::v1::master::event::FrameworkRemoved>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Event {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MASTER_EVENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::master::event::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.subscribed)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.task_added)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.task_updated)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_added)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_removed)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_added)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_updated)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_removed)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.framework_removed {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.framework_updated {
            w.message(0x42, value);
        }
        if let Some(value) = &self.framework_added {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.agent_removed {
            w.message(0x32, value);
        }
        if let Some(value) = &self.agent_added {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.task_updated {
            w.message(0x22, value);
        }
        if let Some(value) = &self.task_added {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.subscribed {
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
        if let Some(value) = &self.subscribed {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.task_added {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.task_updated {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.agent_added {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.agent_removed {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.framework_added {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.framework_updated {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.framework_removed {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.subscribed {
            w.message("\"subscribed\":{", value);
        }
        if let Some(value) = &self.task_added {
            w.message("\"task_added\":{", value);
        }
        if let Some(value) = &self.task_updated {
            w.message("\"task_updated\":{", value);
        }
        if let Some(value) = &self.agent_added {
            w.message("\"agent_added\":{", value);
        }
        if let Some(value) = &self.agent_removed {
            w.message("\"agent_removed\":{", value);
        }
        if let Some(value) = &self.framework_added {
            w.message("\"framework_added\":{", value);
        }
        if let Some(value) = &self.framework_updated {
            w.message("\"framework_updated\":{", value);
        }
        if let Some(value) = &self.framework_removed {
            w.message("\"framework_removed\":{", value);
        }
    }
}

impl rt::Object for Event {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "subscribed" => rt::Field::new("subscribed", 0x0, &mut self.subscribed),
            "task_added" => rt::Field::new("task_added", 0x0, &mut self.task_added),
            "task_updated" => rt::Field::new("task_updated", 0x0, &mut self.task_updated),
            "agent_added" => rt::Field::new("agent_added", 0x0, &mut self.agent_added),
            "agent_removed" => rt::Field::new("agent_removed", 0x0, &mut self.agent_removed),
            "framework_added" => rt::Field::new("framework_added", 0x0, &mut self.framework_added),
            "framework_updated" => rt::Field::new("framework_updated", 0x0, &mut self.framework_updated),
            "framework_removed" => rt::Field::new("framework_removed", 0x0, &mut self.framework_removed),
            _ => None,
        }
    }
}

/// Parts of `call`.
pub mod call {
    use crate::rt;

    /// `mesos.v1.master.Call.Type`
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
        GetAgents,
        GetFrameworks,
        GetExecutors,
        GetOperations,
        GetTasks,
        GetRoles,
        GetWeights,
        UpdateWeights,
        GetMaster,
        Subscribe,
        ReserveResources,
        UnreserveResources,
        CreateVolumes,
        DestroyVolumes,
        GrowVolume,
        ShrinkVolume,
        GetMaintenanceStatus,
        GetMaintenanceSchedule,
        UpdateMaintenanceSchedule,
        StartMaintenance,
        StopMaintenance,
        DrainAgent,
        DeactivateAgent,
        ReactivateAgent,
        GetQuota,
        UpdateQuota,
        SetQuota,
        RemoveQuota,
        Teardown,
        MarkAgentGone,
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
                10 => Some(Type::GetAgents),
                11 => Some(Type::GetFrameworks),
                12 => Some(Type::GetExecutors),
                33 => Some(Type::GetOperations),
                13 => Some(Type::GetTasks),
                14 => Some(Type::GetRoles),
                15 => Some(Type::GetWeights),
                16 => Some(Type::UpdateWeights),
                17 => Some(Type::GetMaster),
                18 => Some(Type::Subscribe),
                19 => Some(Type::ReserveResources),
                20 => Some(Type::UnreserveResources),
                21 => Some(Type::CreateVolumes),
                22 => Some(Type::DestroyVolumes),
                34 => Some(Type::GrowVolume),
                35 => Some(Type::ShrinkVolume),
                23 => Some(Type::GetMaintenanceStatus),
                24 => Some(Type::GetMaintenanceSchedule),
                25 => Some(Type::UpdateMaintenanceSchedule),
                26 => Some(Type::StartMaintenance),
                27 => Some(Type::StopMaintenance),
                37 => Some(Type::DrainAgent),
                38 => Some(Type::DeactivateAgent),
                39 => Some(Type::ReactivateAgent),
                28 => Some(Type::GetQuota),
                36 => Some(Type::UpdateQuota),
                29 => Some(Type::SetQuota),
                30 => Some(Type::RemoveQuota),
                31 => Some(Type::Teardown),
                32 => Some(Type::MarkAgentGone),
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
                Type::GetAgents => 10,
                Type::GetFrameworks => 11,
                Type::GetExecutors => 12,
                Type::GetOperations => 33,
                Type::GetTasks => 13,
                Type::GetRoles => 14,
                Type::GetWeights => 15,
                Type::UpdateWeights => 16,
                Type::GetMaster => 17,
                Type::Subscribe => 18,
                Type::ReserveResources => 19,
                Type::UnreserveResources => 20,
                Type::CreateVolumes => 21,
                Type::DestroyVolumes => 22,
                Type::GrowVolume => 34,
                Type::ShrinkVolume => 35,
                Type::GetMaintenanceStatus => 23,
                Type::GetMaintenanceSchedule => 24,
                Type::UpdateMaintenanceSchedule => 25,
                Type::StartMaintenance => 26,
                Type::StopMaintenance => 27,
                Type::DrainAgent => 37,
                Type::DeactivateAgent => 38,
                Type::ReactivateAgent => 39,
                Type::GetQuota => 28,
                Type::UpdateQuota => 36,
                Type::SetQuota => 29,
                Type::RemoveQuota => 30,
                Type::Teardown => 31,
                Type::MarkAgentGone => 32,
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
                "GET_AGENTS" => Some(Type::GetAgents),
                "GET_FRAMEWORKS" => Some(Type::GetFrameworks),
                "GET_EXECUTORS" => Some(Type::GetExecutors),
                "GET_OPERATIONS" => Some(Type::GetOperations),
                "GET_TASKS" => Some(Type::GetTasks),
                "GET_ROLES" => Some(Type::GetRoles),
                "GET_WEIGHTS" => Some(Type::GetWeights),
                "UPDATE_WEIGHTS" => Some(Type::UpdateWeights),
                "GET_MASTER" => Some(Type::GetMaster),
                "SUBSCRIBE" => Some(Type::Subscribe),
                "RESERVE_RESOURCES" => Some(Type::ReserveResources),
                "UNRESERVE_RESOURCES" => Some(Type::UnreserveResources),
                "CREATE_VOLUMES" => Some(Type::CreateVolumes),
                "DESTROY_VOLUMES" => Some(Type::DestroyVolumes),
                "GROW_VOLUME" => Some(Type::GrowVolume),
                "SHRINK_VOLUME" => Some(Type::ShrinkVolume),
                "GET_MAINTENANCE_STATUS" => Some(Type::GetMaintenanceStatus),
                "GET_MAINTENANCE_SCHEDULE" => Some(Type::GetMaintenanceSchedule),
                "UPDATE_MAINTENANCE_SCHEDULE" => Some(Type::UpdateMaintenanceSchedule),
                "START_MAINTENANCE" => Some(Type::StartMaintenance),
                "STOP_MAINTENANCE" => Some(Type::StopMaintenance),
                "DRAIN_AGENT" => Some(Type::DrainAgent),
                "DEACTIVATE_AGENT" => Some(Type::DeactivateAgent),
                "REACTIVATE_AGENT" => Some(Type::ReactivateAgent),
                "GET_QUOTA" => Some(Type::GetQuota),
                "UPDATE_QUOTA" => Some(Type::UpdateQuota),
                "SET_QUOTA" => Some(Type::SetQuota),
                "REMOVE_QUOTA" => Some(Type::RemoveQuota),
                "TEARDOWN" => Some(Type::Teardown),
                "MARK_AGENT_GONE" => Some(Type::MarkAgentGone),
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
                Type::GetAgents => "GET_AGENTS",
                Type::GetFrameworks => "GET_FRAMEWORKS",
                Type::GetExecutors => "GET_EXECUTORS",
                Type::GetOperations => "GET_OPERATIONS",
                Type::GetTasks => "GET_TASKS",
                Type::GetRoles => "GET_ROLES",
                Type::GetWeights => "GET_WEIGHTS",
                Type::UpdateWeights => "UPDATE_WEIGHTS",
                Type::GetMaster => "GET_MASTER",
                Type::Subscribe => "SUBSCRIBE",
                Type::ReserveResources => "RESERVE_RESOURCES",
                Type::UnreserveResources => "UNRESERVE_RESOURCES",
                Type::CreateVolumes => "CREATE_VOLUMES",
                Type::DestroyVolumes => "DESTROY_VOLUMES",
                Type::GrowVolume => "GROW_VOLUME",
                Type::ShrinkVolume => "SHRINK_VOLUME",
                Type::GetMaintenanceStatus => "GET_MAINTENANCE_STATUS",
                Type::GetMaintenanceSchedule => "GET_MAINTENANCE_SCHEDULE",
                Type::UpdateMaintenanceSchedule => "UPDATE_MAINTENANCE_SCHEDULE",
                Type::StartMaintenance => "START_MAINTENANCE",
                Type::StopMaintenance => "STOP_MAINTENANCE",
                Type::DrainAgent => "DRAIN_AGENT",
                Type::DeactivateAgent => "DEACTIVATE_AGENT",
                Type::ReactivateAgent => "REACTIVATE_AGENT",
                Type::GetQuota => "GET_QUOTA",
                Type::UpdateQuota => "UPDATE_QUOTA",
                Type::SetQuota => "SET_QUOTA",
                Type::RemoveQuota => "REMOVE_QUOTA",
                Type::Teardown => "TEARDOWN",
                Type::MarkAgentGone => "MARK_AGENT_GONE",
            }
        }
    }

    /// `mesos.v1.master.Call.GetMetrics`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMetrics {
        pub timeout: Option<crate::v1::DurationInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMetrics {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_GET_METRICS
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

    /// `mesos.v1.master.Call.SetLoggingLevel`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetLoggingLevel {
        pub level: u32,
        pub duration: crate::v1::DurationInfo,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for SetLoggingLevel {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_SET_LOGGING_LEVEL
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

    /// `mesos.v1.master.Call.ListFiles`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListFiles {
        pub path: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ListFiles {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_LIST_FILES
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

    /// `mesos.v1.master.Call.ReadFile`
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
            &crate::generated::info::MESOS_V1_MASTER_CALL_READ_FILE
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

    /// `mesos.v1.master.Call.UpdateWeights`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateWeights {
        pub weight_infos: Vec<crate::v1::WeightInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateWeights {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_UPDATE_WEIGHTS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.weight_infos)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.weight_infos.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.weight_infos {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.weight_infos.is_empty() {
                w.open("\"weight_infos\":[");
                for value in &self.weight_infos {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for UpdateWeights {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "weight_infos" => rt::Field::new("weight_infos", 0x0, &mut self.weight_infos),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Call.ReserveResources`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReserveResources {
        pub agent_id: crate::v1::AgentId,
        pub source: Vec<crate::v1::Resource>,
        pub resources: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReserveResources {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_RESERVE_RESOURCES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.resources)?;
                    }
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.source)?;
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
            for value in self.source.iter().rev() {
                w.message(0x1a, value);
            }
            for value in self.resources.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            for value in &self.source {
                len += 1 + rt::size::message(value);
            }
            for value in &self.resources {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            if !self.source.is_empty() {
                w.open("\"source\":[");
                for value in &self.source {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.resources.is_empty() {
                w.open("\"resources\":[");
                for value in &self.resources {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for ReserveResources {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "source" => rt::Field::new("source", 0x0, &mut self.source),
                "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.UnreserveResources`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnreserveResources {
        pub agent_id: crate::v1::AgentId,
        pub resources: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UnreserveResources {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_UNRESERVE_RESOURCES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.resources)?;
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
            for value in self.resources.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            for value in &self.resources {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            if !self.resources.is_empty() {
                w.open("\"resources\":[");
                for value in &self.resources {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for UnreserveResources {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.CreateVolumes`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateVolumes {
        pub agent_id: crate::v1::AgentId,
        pub volumes: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for CreateVolumes {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_CREATE_VOLUMES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.volumes)?;
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
            for value in self.volumes.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            for value in &self.volumes {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            if !self.volumes.is_empty() {
                w.open("\"volumes\":[");
                for value in &self.volumes {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for CreateVolumes {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "volumes" => rt::Field::new("volumes", 0x0, &mut self.volumes),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.DestroyVolumes`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DestroyVolumes {
        pub agent_id: crate::v1::AgentId,
        pub volumes: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for DestroyVolumes {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_DESTROY_VOLUMES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.volumes)?;
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
            for value in self.volumes.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            for value in &self.volumes {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            if !self.volumes.is_empty() {
                w.open("\"volumes\":[");
                for value in &self.volumes {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for DestroyVolumes {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "volumes" => rt::Field::new("volumes", 0x0, &mut self.volumes),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.GrowVolume`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GrowVolume {
        pub agent_id: Option<crate::v1::AgentId>,
        pub volume: Box<crate::v1::Resource>,
        pub addition: Box<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GrowVolume {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_GROW_VOLUME
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.volume)?;
                        seen |= 0x1;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.addition)?;
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
            w.message(0x1a, &*self.addition);
            w.message(0x12, &*self.volume);
            if let Some(value) = &self.agent_id {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.agent_id {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::message(&*self.volume);
            len += 1 + rt::size::message(&*self.addition);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            if let Some(value) = &self.agent_id {
                w.message(key, value);
            }
            w.message("\"volume\":{", &*self.volume);
            w.message("\"addition\":{", &*self.addition);
        }
    }

    impl rt::Object for GrowVolume {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                "volume" => rt::Field::new("volume", 0x1, &mut self.volume),
                "addition" => rt::Field::new("addition", 0x2, &mut self.addition),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.master.Call.ShrinkVolume`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ShrinkVolume {
        pub agent_id: Option<crate::v1::AgentId>,
        pub volume: Box<crate::v1::Resource>,
        pub subtract: crate::v1::value::Scalar,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ShrinkVolume {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_SHRINK_VOLUME
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.volume)?;
                        seen |= 0x1;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.subtract)?;
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
            w.message(0x1a, &self.subtract);
            w.message(0x12, &*self.volume);
            if let Some(value) = &self.agent_id {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.agent_id {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::message(&*self.volume);
            len += 1 + rt::size::message(&self.subtract);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            if let Some(value) = &self.agent_id {
                w.message(key, value);
            }
            w.message("\"volume\":{", &*self.volume);
            w.message("\"subtract\":{", &self.subtract);
        }
    }

    impl rt::Object for ShrinkVolume {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                "volume" => rt::Field::new("volume", 0x1, &mut self.volume),
                "subtract" => rt::Field::new("subtract", 0x2, &mut self.subtract),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.master.Call.UpdateMaintenanceSchedule`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateMaintenanceSchedule {
        pub schedule: crate::v1::maintenance::Schedule,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateMaintenanceSchedule {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_UPDATE_MAINTENANCE_SCHEDULE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.schedule)?;
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
            w.message(0xa, &self.schedule);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.schedule);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"schedule\":{", &self.schedule);
        }
    }

    impl rt::Object for UpdateMaintenanceSchedule {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "schedule" => rt::Field::new("schedule", 0x1, &mut self.schedule),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.StartMaintenance`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct StartMaintenance {
        pub machines: Vec<crate::v1::MachineId>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for StartMaintenance {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_START_MAINTENANCE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.machines)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.machines.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.machines {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.machines.is_empty() {
                w.open("\"machines\":[");
                for value in &self.machines {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for StartMaintenance {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "machines" => rt::Field::new("machines", 0x0, &mut self.machines),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Call.StopMaintenance`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct StopMaintenance {
        pub machines: Vec<crate::v1::MachineId>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for StopMaintenance {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_STOP_MAINTENANCE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.machines)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.machines.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.machines {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.machines.is_empty() {
                w.open("\"machines\":[");
                for value in &self.machines {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for StopMaintenance {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "machines" => rt::Field::new("machines", 0x0, &mut self.machines),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Call.DrainAgent`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DrainAgent {
        pub agent_id: crate::v1::AgentId,
        pub max_grace_period: Option<crate::google::Duration>,
        pub mark_gone: Option<bool>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl DrainAgent {
        /// `mark_gone`, or the schema's default.
        pub fn mark_gone(&self) -> bool {
            self.mark_gone.unwrap_or(false)
        }
    }

    impl rt::Wire for DrainAgent {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_DRAIN_AGENT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.max_grace_period)?;
                    }
                    0x18 => {
                        self.mark_gone = Some(rt::cursor::bool(&mut rest)?);
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
            if let Some(value) = &self.mark_gone {
                w.bool(0x18, *value);
            }
            if let Some(value) = &self.max_grace_period {
                w.message(0x12, value);
            }
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            if let Some(value) = &self.max_grace_period {
                len += 1 + rt::size::message(value);
            }
            if self.mark_gone.is_some() {
                len += 1 + 1;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            if let Some(value) = &self.max_grace_period {
                w.message("\"max_grace_period\":{", value);
            }
            w.bool("\"mark_gone\":", self.mark_gone());
        }
    }

    impl rt::Object for DrainAgent {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "max_grace_period" => rt::Field::new("max_grace_period", 0x0, &mut self.max_grace_period),
                "mark_gone" => rt::Field::new("mark_gone", 0x0, &mut self.mark_gone),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.DeactivateAgent`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeactivateAgent {
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for DeactivateAgent {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_DEACTIVATE_AGENT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
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
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
        }
    }

    impl rt::Object for DeactivateAgent {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.ReactivateAgent`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReactivateAgent {
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReactivateAgent {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_REACTIVATE_AGENT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
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
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
        }
    }

    impl rt::Object for ReactivateAgent {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.UpdateQuota`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateQuota {
        pub force: Option<bool>,
        pub quota_configs: Vec<crate::v1::quota::QuotaConfig>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateQuota {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_UPDATE_QUOTA
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.force = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.quota_configs)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.quota_configs.iter().rev() {
                w.message(0x12, value);
            }
            if let Some(value) = &self.force {
                w.bool(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if self.force.is_some() {
                len += 1 + 1;
            }
            for value in &self.quota_configs {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.force {
                w.bool("\"force\":", *value);
            }
            if !self.quota_configs.is_empty() {
                w.open("\"quota_configs\":[");
                for value in &self.quota_configs {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for UpdateQuota {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "force" => rt::Field::new("force", 0x0, &mut self.force),
                "quota_configs" => rt::Field::new("quota_configs", 0x0, &mut self.quota_configs),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Call.SetQuota`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetQuota {
        pub quota_request: crate::v1::quota::QuotaRequest,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for SetQuota {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_SET_QUOTA
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.quota_request)?;
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
            w.message(0xa, &self.quota_request);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.quota_request);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"quota_request\":{", &self.quota_request);
        }
    }

    impl rt::Object for SetQuota {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "quota_request" => rt::Field::new("quota_request", 0x1, &mut self.quota_request),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.RemoveQuota`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveQuota {
        pub role: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RemoveQuota {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_REMOVE_QUOTA
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
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
            w.string(0xa, &self.role);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.role.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"role\":\"", &self.role);
        }
    }

    impl rt::Object for RemoveQuota {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "role" => rt::Field::new("role", 0x1, &mut self.role),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.Teardown`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Teardown {
        pub framework_id: crate::v1::FrameworkId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Teardown {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_TEARDOWN
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
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
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
        }
    }

    impl rt::Object for Teardown {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Call.MarkAgentGone`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MarkAgentGone {
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for MarkAgentGone {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_CALL_MARK_AGENT_GONE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
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
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
        }
    }

    impl rt::Object for MarkAgentGone {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `event`.
pub mod event {
    use crate::rt;

    /// `mesos.v1.master.Event.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribed,
        TaskAdded,
        TaskUpdated,
        AgentAdded,
        AgentRemoved,
        FrameworkAdded,
        FrameworkUpdated,
        FrameworkRemoved,
        Heartbeat,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribed),
                2 => Some(Type::TaskAdded),
                3 => Some(Type::TaskUpdated),
                4 => Some(Type::AgentAdded),
                5 => Some(Type::AgentRemoved),
                6 => Some(Type::FrameworkAdded),
                7 => Some(Type::FrameworkUpdated),
                8 => Some(Type::FrameworkRemoved),
                9 => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribed => 1,
                Type::TaskAdded => 2,
                Type::TaskUpdated => 3,
                Type::AgentAdded => 4,
                Type::AgentRemoved => 5,
                Type::FrameworkAdded => 6,
                Type::FrameworkUpdated => 7,
                Type::FrameworkRemoved => 8,
                Type::Heartbeat => 9,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBED" => Some(Type::Subscribed),
                "TASK_ADDED" => Some(Type::TaskAdded),
                "TASK_UPDATED" => Some(Type::TaskUpdated),
                "AGENT_ADDED" => Some(Type::AgentAdded),
                "AGENT_REMOVED" => Some(Type::AgentRemoved),
                "FRAMEWORK_ADDED" => Some(Type::FrameworkAdded),
                "FRAMEWORK_UPDATED" => Some(Type::FrameworkUpdated),
                "FRAMEWORK_REMOVED" => Some(Type::FrameworkRemoved),
                "HEARTBEAT" => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribed => "SUBSCRIBED",
                Type::TaskAdded => "TASK_ADDED",
                Type::TaskUpdated => "TASK_UPDATED",
                Type::AgentAdded => "AGENT_ADDED",
                Type::AgentRemoved => "AGENT_REMOVED",
                Type::FrameworkAdded => "FRAMEWORK_ADDED",
                Type::FrameworkUpdated => "FRAMEWORK_UPDATED",
                Type::FrameworkRemoved => "FRAMEWORK_REMOVED",
                Type::Heartbeat => "HEARTBEAT",
            }
        }
    }

    /// `mesos.v1.master.Event.Subscribed`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribed {
        pub get_state: Option<Box<crate::v1::master::response::GetState>>,
        pub heartbeat_interval_seconds: Option<f64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribed {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_SUBSCRIBED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_state)?;
                    }
                    0x11 => {
                        self.heartbeat_interval_seconds = Some(rt::cursor::double(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.heartbeat_interval_seconds {
                w.double(0x11, *value);
            }
            if let Some(value) = &self.get_state {
                w.message(0xa, &**value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.get_state {
                len += 1 + rt::size::message(&**value);
            }
            if self.heartbeat_interval_seconds.is_some() {
                len += 1 + 8;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.get_state {
                w.message("\"get_state\":{", &**value);
            }
            if let Some(value) = &self.heartbeat_interval_seconds {
                w.double("\"heartbeat_interval_seconds\":", *value);
            }
        }
    }

    impl rt::Object for Subscribed {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "get_state" => rt::Field::new("get_state", 0x0, &mut self.get_state),
                "heartbeat_interval_seconds" => {
                    rt::Field::new("heartbeat_interval_seconds", 0x0, &mut self.heartbeat_interval_seconds)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Event.TaskAdded`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TaskAdded {
        pub task: Box<crate::v1::Task>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for TaskAdded {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_TASK_ADDED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.task)?;
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
            w.message(0xa, &*self.task);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.task);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"task\":{", &*self.task);
        }
    }

    impl rt::Object for TaskAdded {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "task" => rt::Field::new("task", 0x1, &mut self.task),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Event.TaskUpdated`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TaskUpdated {
        pub framework_id: crate::v1::FrameworkId,
        pub status: Box<crate::v1::TaskStatus>,
        pub state: crate::v1::TaskState,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for TaskUpdated {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_TASK_UPDATED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.status)?;
                        seen |= 0x2;
                    }
                    0x18 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::TaskState = value;
                            self.state = value;
                            seen |= 0x4;
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x7 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.int32(0x18, rt::Enumeration::number(self.state));
            w.message(0x12, &*self.status);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&*self.status);
            len += 1 + rt::size::int32(rt::Enumeration::number(self.state));
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"status\":{", &*self.status);
            let name = rt::Enumeration::name(self.state);
            w.name("\"state\":\"", name);
        }
    }

    impl rt::Object for TaskUpdated {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "status" => rt::Field::new("status", 0x2, &mut self.status),
                "state" => rt::Field::new("state", 0x4, &mut self.state),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `mesos.v1.master.Event.FrameworkAdded`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FrameworkAdded {
        pub framework: Box<crate::v1::master::response::get_frameworks::Framework>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for FrameworkAdded {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_FRAMEWORK_ADDED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.framework)?;
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
            w.message(0xa, &*self.framework);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.framework);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework\":{", &*self.framework);
        }
    }

    impl rt::Object for FrameworkAdded {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework" => rt::Field::new("framework", 0x1, &mut self.framework),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Event.FrameworkUpdated`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FrameworkUpdated {
        pub framework: Box<crate::v1::master::response::get_frameworks::Framework>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for FrameworkUpdated {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_FRAMEWORK_UPDATED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.framework)?;
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
            w.message(0xa, &*self.framework);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.framework);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework\":{", &*self.framework);
        }
    }

    impl rt::Object for FrameworkUpdated {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework" => rt::Field::new("framework", 0x1, &mut self.framework),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Event.FrameworkRemoved`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FrameworkRemoved {
        pub framework_info: Box<crate::v1::FrameworkInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for FrameworkRemoved {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_FRAMEWORK_REMOVED
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

    impl rt::Object for FrameworkRemoved {
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

    /// `mesos.v1.master.Event.AgentAdded`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AgentAdded {
        pub agent: Box<crate::v1::master::response::get_agents::Agent>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AgentAdded {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_AGENT_ADDED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.agent)?;
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
            w.message(0xa, &*self.agent);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.agent);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"agent\":{", &*self.agent);
        }
    }

    impl rt::Object for AgentAdded {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent" => rt::Field::new("agent", 0x1, &mut self.agent),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Event.AgentRemoved`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AgentRemoved {
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AgentRemoved {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_EVENT_AGENT_REMOVED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
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
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"agent_id\":{", &self.agent_id);
        }
    }

    impl rt::Object for AgentRemoved {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `response`.
pub mod response {
    use crate::rt;

    /// `mesos.v1.master.Response.Type`
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
        GetAgents,
        GetFrameworks,
        GetExecutors,
        GetOperations,
        GetTasks,
        GetRoles,
        GetWeights,
        GetMaster,
        GetMaintenanceStatus,
        GetMaintenanceSchedule,
        GetQuota,
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
                9 => Some(Type::GetAgents),
                10 => Some(Type::GetFrameworks),
                11 => Some(Type::GetExecutors),
                19 => Some(Type::GetOperations),
                12 => Some(Type::GetTasks),
                13 => Some(Type::GetRoles),
                14 => Some(Type::GetWeights),
                15 => Some(Type::GetMaster),
                16 => Some(Type::GetMaintenanceStatus),
                17 => Some(Type::GetMaintenanceSchedule),
                18 => Some(Type::GetQuota),
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
                Type::GetAgents => 9,
                Type::GetFrameworks => 10,
                Type::GetExecutors => 11,
                Type::GetOperations => 19,
                Type::GetTasks => 12,
                Type::GetRoles => 13,
                Type::GetWeights => 14,
                Type::GetMaster => 15,
                Type::GetMaintenanceStatus => 16,
                Type::GetMaintenanceSchedule => 17,
                Type::GetQuota => 18,
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
                "GET_AGENTS" => Some(Type::GetAgents),
                "GET_FRAMEWORKS" => Some(Type::GetFrameworks),
                "GET_EXECUTORS" => Some(Type::GetExecutors),
                "GET_OPERATIONS" => Some(Type::GetOperations),
                "GET_TASKS" => Some(Type::GetTasks),
                "GET_ROLES" => Some(Type::GetRoles),
                "GET_WEIGHTS" => Some(Type::GetWeights),
                "GET_MASTER" => Some(Type::GetMaster),
                "GET_MAINTENANCE_STATUS" => Some(Type::GetMaintenanceStatus),
                "GET_MAINTENANCE_SCHEDULE" => Some(Type::GetMaintenanceSchedule),
                "GET_QUOTA" => Some(Type::GetQuota),
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
                Type::GetAgents => "GET_AGENTS",
                Type::GetFrameworks => "GET_FRAMEWORKS",
                Type::GetExecutors => "GET_EXECUTORS",
                Type::GetOperations => "GET_OPERATIONS",
                Type::GetTasks => "GET_TASKS",
                Type::GetRoles => "GET_ROLES",
                Type::GetWeights => "GET_WEIGHTS",
                Type::GetMaster => "GET_MASTER",
                Type::GetMaintenanceStatus => "GET_MAINTENANCE_STATUS",
                Type::GetMaintenanceSchedule => "GET_MAINTENANCE_SCHEDULE",
                Type::GetQuota => "GET_QUOTA",
            }
        }
    }

    /// `mesos.v1.master.Response.GetHealth`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetHealth {
        pub healthy: bool,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetHealth {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_HEALTH
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

    /// `mesos.v1.master.Response.GetFlags`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetFlags {
        pub flags: Vec<crate::v1::Flag>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetFlags {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_FLAGS
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

    /// `mesos.v1.master.Response.GetVersion`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetVersion {
        pub version_info: Box<crate::v1::VersionInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetVersion {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_VERSION
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

    /// `mesos.v1.master.Response.GetMetrics`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMetrics {
        pub metrics: Vec<crate::v1::Metric>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMetrics {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_METRICS
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

    /// `mesos.v1.master.Response.GetLoggingLevel`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetLoggingLevel {
        pub level: u32,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetLoggingLevel {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_LOGGING_LEVEL
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

    /// `mesos.v1.master.Response.ListFiles`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListFiles {
        pub file_infos: Vec<crate::v1::FileInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ListFiles {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_LIST_FILES
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

    /// `mesos.v1.master.Response.ReadFile`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReadFile {
        pub size: u64,
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReadFile {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_READ_FILE
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

    /// `mesos.v1.master.Response.GetState`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetState {
        pub get_tasks: Option<Box<crate::v1::master::response::GetTasks>>,
        pub get_executors: Option<crate::v1::master::response::GetExecutors>,
        pub get_frameworks: Option<Box<crate::v1::master::response::GetFrameworks>>,
        pub get_agents: Option<crate::v1::master::response::GetAgents>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetState {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_STATE
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
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.get_frameworks)?;
                    }
                    0x22 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.get_agents)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.get_agents {
                w.message(0x22, value);
            }
            if let Some(value) = &self.get_frameworks {
                w.message(0x1a, &**value);
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
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.get_agents {
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
                w.message("\"get_frameworks\":{", &**value);
            }
            if let Some(value) = &self.get_agents {
                w.message("\"get_agents\":{", value);
            }
        }
    }

    impl rt::Object for GetState {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "get_tasks" => rt::Field::new("get_tasks", 0x0, &mut self.get_tasks),
                "get_executors" => rt::Field::new("get_executors", 0x0, &mut self.get_executors),
                "get_frameworks" => rt::Field::new("get_frameworks", 0x0, &mut self.get_frameworks),
                "get_agents" => rt::Field::new("get_agents", 0x0, &mut self.get_agents),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetAgents`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAgents {
        pub agents: Vec<crate::v1::master::response::get_agents::Agent>,
        pub recovered_agents: Vec<crate::v1::AgentInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetAgents {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_AGENTS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.agents)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.recovered_agents)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.recovered_agents.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.agents.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.agents {
                len += 1 + rt::size::message(value);
            }
            for value in &self.recovered_agents {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.agents.is_empty() {
                w.open("\"agents\":[");
                for value in &self.agents {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.recovered_agents.is_empty() {
                w.open("\"recovered_agents\":[");
                for value in &self.recovered_agents {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetAgents {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agents" => rt::Field::new("agents", 0x0, &mut self.agents),
                "recovered_agents" => rt::Field::new("recovered_agents", 0x0, &mut self.recovered_agents),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetFrameworks`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetFrameworks {
        pub frameworks: Vec<crate::v1::master::response::get_frameworks::Framework>,
        pub completed_frameworks: Vec<crate::v1::master::response::get_frameworks::Framework>,
        pub recovered_frameworks: Vec<crate::v1::FrameworkInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetFrameworks {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS
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
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.recovered_frameworks)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.recovered_frameworks.iter().rev() {
                w.message(0x1a, value);
            }
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
            for value in &self.recovered_frameworks {
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
            if !self.recovered_frameworks.is_empty() {
                w.open("\"recovered_frameworks\":[");
                for value in &self.recovered_frameworks {
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
                "recovered_frameworks" => {
                    rt::Field::new("recovered_frameworks", 0x0, &mut self.recovered_frameworks)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetExecutors`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetExecutors {
        pub executors: Vec<crate::v1::master::response::get_executors::Executor>,
        pub orphan_executors: Vec<crate::v1::master::response::get_executors::Executor>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetExecutors {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS
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
                        r.element(0x12, bytes, rest, &mut self.orphan_executors)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.orphan_executors.iter().rev() {
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
            for value in &self.orphan_executors {
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
            if !self.orphan_executors.is_empty() {
                w.open("\"orphan_executors\":[");
                for value in &self.orphan_executors {
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
                "orphan_executors" => rt::Field::new("orphan_executors", 0x0, &mut self.orphan_executors),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetOperations`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOperations {
        pub operations: Vec<crate::v1::Operation>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetOperations {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_OPERATIONS
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

    /// `mesos.v1.master.Response.GetTasks`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetTasks {
        pub pending_tasks: Vec<crate::v1::Task>,
        pub tasks: Vec<crate::v1::Task>,
        pub unreachable_tasks: Vec<crate::v1::Task>,
        pub completed_tasks: Vec<crate::v1::Task>,
        pub orphan_tasks: Vec<crate::v1::Task>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetTasks {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_TASKS
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
                        r.element(0x12, bytes, rest, &mut self.tasks)?;
                    }
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.completed_tasks)?;
                    }
                    0x22 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x22, bytes, rest, &mut self.orphan_tasks)?;
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x2a, bytes, rest, &mut self.unreachable_tasks)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.unreachable_tasks.iter().rev() {
                w.message(0x2a, value);
            }
            for value in self.orphan_tasks.iter().rev() {
                w.message(0x22, value);
            }
            for value in self.completed_tasks.iter().rev() {
                w.message(0x1a, value);
            }
            for value in self.tasks.iter().rev() {
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
            for value in &self.tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.unreachable_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.completed_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.orphan_tasks {
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
            if !self.tasks.is_empty() {
                w.open("\"tasks\":[");
                for value in &self.tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.unreachable_tasks.is_empty() {
                w.open("\"unreachable_tasks\":[");
                for value in &self.unreachable_tasks {
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
            if !self.orphan_tasks.is_empty() {
                w.open("\"orphan_tasks\":[");
                for value in &self.orphan_tasks {
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
                "tasks" => rt::Field::new("tasks", 0x0, &mut self.tasks),
                "unreachable_tasks" => rt::Field::new("unreachable_tasks", 0x0, &mut self.unreachable_tasks),
                "completed_tasks" => rt::Field::new("completed_tasks", 0x0, &mut self.completed_tasks),
                "orphan_tasks" => rt::Field::new("orphan_tasks", 0x0, &mut self.orphan_tasks),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetRoles`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoles {
        pub roles: Vec<crate::v1::Role>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetRoles {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_ROLES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.roles)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.roles.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.roles {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.roles.is_empty() {
                w.open("\"roles\":[");
                for value in &self.roles {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetRoles {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "roles" => rt::Field::new("roles", 0x0, &mut self.roles),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetWeights`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetWeights {
        pub weight_infos: Vec<crate::v1::WeightInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetWeights {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_WEIGHTS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.weight_infos)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.weight_infos.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.weight_infos {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.weight_infos.is_empty() {
                w.open("\"weight_infos\":[");
                for value in &self.weight_infos {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for GetWeights {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "weight_infos" => rt::Field::new("weight_infos", 0x0, &mut self.weight_infos),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetMaster`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMaster {
        pub master_info: Option<Box<crate::v1::MasterInfo>>,
        pub start_time: Option<f64>,
        pub elected_time: Option<f64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMaster {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_MASTER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.master_info)?;
                    }
                    0x11 => {
                        self.start_time = Some(rt::cursor::double(&mut rest)?);
                    }
                    0x19 => {
                        self.elected_time = Some(rt::cursor::double(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.elected_time {
                w.double(0x19, *value);
            }
            if let Some(value) = &self.start_time {
                w.double(0x11, *value);
            }
            if let Some(value) = &self.master_info {
                w.message(0xa, &**value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.master_info {
                len += 1 + rt::size::message(&**value);
            }
            if self.start_time.is_some() {
                len += 1 + 8;
            }
            if self.elected_time.is_some() {
                len += 1 + 8;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.master_info {
                w.message("\"master_info\":{", &**value);
            }
            if let Some(value) = &self.start_time {
                w.double("\"start_time\":", *value);
            }
            if let Some(value) = &self.elected_time {
                w.double("\"elected_time\":", *value);
            }
        }
    }

    impl rt::Object for GetMaster {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "master_info" => rt::Field::new("master_info", 0x0, &mut self.master_info),
                "start_time" => rt::Field::new("start_time", 0x0, &mut self.start_time),
                "elected_time" => rt::Field::new("elected_time", 0x0, &mut self.elected_time),
                _ => None,
            }
        }
    }

    /// `mesos.v1.master.Response.GetMaintenanceStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMaintenanceStatus {
        pub status: crate::v1::maintenance::ClusterStatus,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMaintenanceStatus {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_STATUS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.status)?;
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
            w.message(0xa, &self.status);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.status);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"status\":{", &self.status);
        }
    }

    impl rt::Object for GetMaintenanceStatus {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "status" => rt::Field::new("status", 0x1, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Response.GetMaintenanceSchedule`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMaintenanceSchedule {
        pub schedule: crate::v1::maintenance::Schedule,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetMaintenanceSchedule {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_SCHEDULE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.schedule)?;
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
            w.message(0xa, &self.schedule);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.schedule);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"schedule\":{", &self.schedule);
        }
    }

    impl rt::Object for GetMaintenanceSchedule {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "schedule" => rt::Field::new("schedule", 0x1, &mut self.schedule),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.master.Response.GetQuota`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetQuota {
        pub status: crate::v1::quota::QuotaStatus,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for GetQuota {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_QUOTA
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.status)?;
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
            w.message(0xa, &self.status);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.status);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"status\":{", &self.status);
        }
    }

    impl rt::Object for GetQuota {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "status" => rt::Field::new("status", 0x1, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// Parts of `get_agents`.
    pub mod get_agents {
        use crate::rt;

        /// `mesos.v1.master.Response.GetAgents.Agent`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Agent {
            pub agent_info: Box<crate::v1::AgentInfo>,
            pub active: bool,
            pub deactivated: Option<bool>,
            pub version: rt::Text,
            pub pid: Option<rt::Text>,
            pub registered_time: Option<crate::v1::TimeInfo>,
            pub reregistered_time: Option<crate::v1::TimeInfo>,
            pub total_resources: Vec<crate::v1::Resource>,
            pub allocated_resources: Vec<crate::v1::Resource>,
            pub offered_resources: Vec<crate::v1::Resource>,
            pub capabilities: Vec<crate::v1::agent_info::Capability>,
            pub resource_providers: Vec<crate::v1::master::response::get_agents::agent::ResourceProvider>,
            pub drain_info: Option<crate::v1::DrainInfo>,
            pub estimated_drain_start_time: Option<crate::v1::TimeInfo>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Agent {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.agent_info)?;
                            seen |= 0x1;
                        }
                        0x10 => {
                            self.active = rt::cursor::bool(&mut rest)?;
                            seen |= 0x2;
                        }
                        0x1a => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.version)?;
                            seen |= 0x4;
                        }
                        0x22 => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.pid)?;
                        }
                        0x2a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.registered_time)?;
                        }
                        0x32 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.reregistered_time)?;
                        }
                        0x3a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x3a, bytes, rest, &mut self.total_resources)?;
                        }
                        0x42 => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x42, bytes, rest, &mut self.allocated_resources)?;
                        }
                        0x4a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x4a, bytes, rest, &mut self.offered_resources)?;
                        }
                        0x52 => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x52, bytes, rest, &mut self.capabilities)?;
                        }
                        0x5a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x5a, bytes, rest, &mut self.resource_providers)?;
                        }
                        0x60 => {
                            self.deactivated = Some(rt::cursor::bool(&mut rest)?);
                        }
                        0x6a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.drain_info)?;
                        }
                        0x72 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.estimated_drain_start_time)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x7 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.estimated_drain_start_time {
                    w.message(0x72, value);
                }
                if let Some(value) = &self.drain_info {
                    w.message(0x6a, value);
                }
                if let Some(value) = &self.deactivated {
                    w.bool(0x60, *value);
                }
                for value in self.resource_providers.iter().rev() {
                    w.message(0x5a, value);
                }
                for value in self.capabilities.iter().rev() {
                    w.message(0x52, value);
                }
                for value in self.offered_resources.iter().rev() {
                    w.message(0x4a, value);
                }
                for value in self.allocated_resources.iter().rev() {
                    w.message(0x42, value);
                }
                for value in self.total_resources.iter().rev() {
                    w.message(0x3a, value);
                }
                if let Some(value) = &self.reregistered_time {
                    w.message(0x32, value);
                }
                if let Some(value) = &self.registered_time {
                    w.message(0x2a, value);
                }
                if let Some(value) = &self.pid {
                    w.string(0x22, value);
                }
                w.string(0x1a, &self.version);
                w.bool(0x10, self.active);
                w.message(0xa, &*self.agent_info);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.agent_info);
                len += 1 + 1;
                if self.deactivated.is_some() {
                    len += 1 + 1;
                }
                len += 1 + rt::size::delimited(self.version.len());
                if let Some(value) = &self.pid {
                    len += 1 + rt::size::delimited(value.len());
                }
                if let Some(value) = &self.registered_time {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.reregistered_time {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.total_resources {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.allocated_resources {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.offered_resources {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.capabilities {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.resource_providers {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.drain_info {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.estimated_drain_start_time {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"agent_info\":{", &*self.agent_info);
                w.bool("\"active\":", self.active);
                if let Some(value) = &self.deactivated {
                    w.bool("\"deactivated\":", *value);
                }
                w.string("\"version\":\"", &self.version);
                if let Some(value) = &self.pid {
                    w.string("\"pid\":\"", value);
                }
                if let Some(value) = &self.registered_time {
                    w.message("\"registered_time\":{", value);
                }
                if let Some(value) = &self.reregistered_time {
                    w.message("\"reregistered_time\":{", value);
                }
                if !self.total_resources.is_empty() {
                    w.open("\"total_resources\":[");
                    for value in &self.total_resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.allocated_resources.is_empty() {
                    w.open("\"allocated_resources\":[");
                    for value in &self.allocated_resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.offered_resources.is_empty() {
                    w.open("\"offered_resources\":[");
                    for value in &self.offered_resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.capabilities.is_empty() {
                    w.open("\"capabilities\":[");
                    for value in &self.capabilities {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.resource_providers.is_empty() {
                    w.open("\"resource_providers\":[");
                    for value in &self.resource_providers {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if let Some(value) = &self.drain_info {
                    w.message("\"drain_info\":{", value);
                }
                if let Some(value) = &self.estimated_drain_start_time {
                    w.message("\"estimated_drain_start_time\":{", value);
                }
            }
        }

        impl rt::Object for Agent {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "agent_info" => rt::Field::new("agent_info", 0x1, &mut self.agent_info),
                    "active" => rt::Field::new("active", 0x2, &mut self.active),
                    "deactivated" => rt::Field::new("deactivated", 0x0, &mut self.deactivated),
                    "version" => rt::Field::new("version", 0x4, &mut self.version),
                    "pid" => rt::Field::new("pid", 0x0, &mut self.pid),
                    "registered_time" => rt::Field::new("registered_time", 0x0, &mut self.registered_time),
                    "reregistered_time" => {
                        rt::Field::new("reregistered_time", 0x0, &mut self.reregistered_time)
                    }
                    "total_resources" => rt::Field::new("total_resources", 0x0, &mut self.total_resources),
                    "allocated_resources" => {
                        rt::Field::new("allocated_resources", 0x0, &mut self.allocated_resources)
                    }
                    "offered_resources" => {
                        rt::Field::new("offered_resources", 0x0, &mut self.offered_resources)
                    }
                    "capabilities" => rt::Field::new("capabilities", 0x0, &mut self.capabilities),
                    "resource_providers" => {
                        rt::Field::new("resource_providers", 0x0, &mut self.resource_providers)
                    }
                    "drain_info" => rt::Field::new("drain_info", 0x0, &mut self.drain_info),
                    "estimated_drain_start_time" => rt::Field::new(
                        "estimated_drain_start_time",
                        0x0,
                        &mut self.estimated_drain_start_time,
                    ),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x7
            }
        }

        /// Parts of `agent`.
        pub mod agent {
            use crate::rt;

            /// `mesos.v1.master.Response.GetAgents.Agent.ResourceProvider`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct ResourceProvider {
                pub resource_provider_info: Box<crate::v1::ResourceProviderInfo>,
                pub total_resources: Vec<crate::v1::Resource>,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for ResourceProvider {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT_RESOURCE_PROVIDER
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
                        "total_resources" => {
                            rt::Field::new("total_resources", 0x0, &mut self.total_resources)
                        }
                        _ => None,
                    }
                }
                fn required(&self) -> u64 {
                    0x1
                }
            }
        }
    }

    /// Parts of `get_executors`.
    pub mod get_executors {
        use crate::rt;

        /// `mesos.v1.master.Response.GetExecutors.Executor`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Executor {
            pub executor_info: Box<crate::v1::ExecutorInfo>,
            pub agent_id: crate::v1::AgentId,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Executor {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS_EXECUTOR
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
                        0x12 => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
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
                w.message(0x12, &self.agent_id);
                w.message(0xa, &*self.executor_info);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.executor_info);
                len += 1 + rt::size::message(&self.agent_id);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"executor_info\":{", &*self.executor_info);
                let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
                w.message(key, &self.agent_id);
            }
        }

        impl rt::Object for Executor {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "executor_info" => rt::Field::new("executor_info", 0x1, &mut self.executor_info),
                    "agent_id" => rt::Field::new("agent_id", 0x2, &mut self.agent_id),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }
    }

    /// Parts of `get_frameworks`.
    pub mod get_frameworks {
        use crate::rt;

        /// `mesos.v1.master.Response.GetFrameworks.Framework`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Framework {
            pub framework_info: Box<crate::v1::FrameworkInfo>,
            pub active: bool,
            pub connected: bool,
            pub recovered: bool,
            pub registered_time: Option<crate::v1::TimeInfo>,
            pub reregistered_time: Option<crate::v1::TimeInfo>,
            pub unregistered_time: Option<crate::v1::TimeInfo>,
            pub offers: Vec<crate::v1::Offer>,
            pub inverse_offers: Vec<crate::v1::InverseOffer>,
            pub allocated_resources: Vec<crate::v1::Resource>,
            pub offered_resources: Vec<crate::v1::Resource>,
            pub offer_constraints: Option<crate::v1::scheduler::OfferConstraints>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Framework {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK
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
                        0x10 => {
                            self.active = rt::cursor::bool(&mut rest)?;
                            seen |= 0x2;
                        }
                        0x18 => {
                            self.connected = rt::cursor::bool(&mut rest)?;
                            seen |= 0x4;
                        }
                        0x22 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.registered_time)?;
                        }
                        0x2a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.reregistered_time)?;
                        }
                        0x32 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.unregistered_time)?;
                        }
                        0x3a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x3a, bytes, rest, &mut self.offers)?;
                        }
                        0x42 => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x42, bytes, rest, &mut self.inverse_offers)?;
                        }
                        0x4a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x4a, bytes, rest, &mut self.allocated_resources)?;
                        }
                        0x52 => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x52, bytes, rest, &mut self.offered_resources)?;
                        }
                        0x58 => {
                            self.recovered = rt::cursor::bool(&mut rest)?;
                            seen |= 0x8;
                        }
                        0x62 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.offer_constraints)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0xf {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.offer_constraints {
                    w.message(0x62, value);
                }
                w.bool(0x58, self.recovered);
                for value in self.offered_resources.iter().rev() {
                    w.message(0x52, value);
                }
                for value in self.allocated_resources.iter().rev() {
                    w.message(0x4a, value);
                }
                for value in self.inverse_offers.iter().rev() {
                    w.message(0x42, value);
                }
                for value in self.offers.iter().rev() {
                    w.message(0x3a, value);
                }
                if let Some(value) = &self.unregistered_time {
                    w.message(0x32, value);
                }
                if let Some(value) = &self.reregistered_time {
                    w.message(0x2a, value);
                }
                if let Some(value) = &self.registered_time {
                    w.message(0x22, value);
                }
                w.bool(0x18, self.connected);
                w.bool(0x10, self.active);
                w.message(0xa, &*self.framework_info);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.framework_info);
                len += 1 + 1;
                len += 1 + 1;
                len += 1 + 1;
                if let Some(value) = &self.registered_time {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.reregistered_time {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.unregistered_time {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.offers {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.inverse_offers {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.allocated_resources {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.offered_resources {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.offer_constraints {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"framework_info\":{", &*self.framework_info);
                w.bool("\"active\":", self.active);
                w.bool("\"connected\":", self.connected);
                w.bool("\"recovered\":", self.recovered);
                if let Some(value) = &self.registered_time {
                    w.message("\"registered_time\":{", value);
                }
                if let Some(value) = &self.reregistered_time {
                    w.message("\"reregistered_time\":{", value);
                }
                if let Some(value) = &self.unregistered_time {
                    w.message("\"unregistered_time\":{", value);
                }
                if !self.offers.is_empty() {
                    w.open("\"offers\":[");
                    for value in &self.offers {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.inverse_offers.is_empty() {
                    w.open("\"inverse_offers\":[");
                    for value in &self.inverse_offers {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.allocated_resources.is_empty() {
                    w.open("\"allocated_resources\":[");
                    for value in &self.allocated_resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.offered_resources.is_empty() {
                    w.open("\"offered_resources\":[");
                    for value in &self.offered_resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if let Some(value) = &self.offer_constraints {
                    w.message("\"offer_constraints\":{", value);
                }
            }
        }

        impl rt::Object for Framework {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "framework_info" => rt::Field::new("framework_info", 0x1, &mut self.framework_info),
                    "active" => rt::Field::new("active", 0x2, &mut self.active),
                    "connected" => rt::Field::new("connected", 0x4, &mut self.connected),
                    "recovered" => rt::Field::new("recovered", 0x8, &mut self.recovered),
                    "registered_time" => rt::Field::new("registered_time", 0x0, &mut self.registered_time),
                    "reregistered_time" => {
                        rt::Field::new("reregistered_time", 0x0, &mut self.reregistered_time)
                    }
                    "unregistered_time" => {
                        rt::Field::new("unregistered_time", 0x0, &mut self.unregistered_time)
                    }
                    "offers" => rt::Field::new("offers", 0x0, &mut self.offers),
                    "inverse_offers" => rt::Field::new("inverse_offers", 0x0, &mut self.inverse_offers),
                    "allocated_resources" => {
                        rt::Field::new("allocated_resources", 0x0, &mut self.allocated_resources)
                    }
                    "offered_resources" => {
                        rt::Field::new("offered_resources", 0x0, &mut self.offered_resources)
                    }
                    "offer_constraints" => {
                        rt::Field::new("offer_constraints", 0x0, &mut self.offer_constraints)
                    }
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0xf
            }
        }
    }
}
