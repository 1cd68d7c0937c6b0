//! Package `internal`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `meseta.internal.AgentCheckpoint`
///
/// `slave.info`: who the agent is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentCheckpoint {
    pub info: Box<crate::v1::AgentInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for AgentCheckpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_AGENT_CHECKPOINT
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

impl rt::Object for AgentCheckpoint {
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

/// `meseta.internal.DrainCheckpoint`
///
/// `drain.config`, while the agent is being drained.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DrainCheckpoint {
    pub config: crate::v1::DrainConfig,
    /// When that began, in nanoseconds since the epoch.
    pub started_at: i64,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DrainCheckpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_DRAIN_CHECKPOINT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.config)?;
                    seen |= 0x1;
                }
                0x10 => {
                    self.started_at = rt::cursor::int64(&mut rest)?;
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
        w.int64(0x10, self.started_at);
        w.message(0xa, &self.config);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.config);
        len += 1 + rt::size::int64(self.started_at);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"config\":{", &self.config);
        w.int64("\"started_at\":", self.started_at);
    }
}

impl rt::Object for DrainCheckpoint {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "config" => rt::Field::new("config", 0x1, &mut self.config),
            "started_at" => rt::Field::new("started_at", 0x2, &mut self.started_at),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `meseta.internal.FrameworkCheckpoint`
///
/// `framework.info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrameworkCheckpoint {
    pub info: Box<crate::v1::FrameworkInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for FrameworkCheckpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_FRAMEWORK_CHECKPOINT
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

impl rt::Object for FrameworkCheckpoint {
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

/// `meseta.internal.ExecutorCheckpoint`
///
/// `executor.info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutorCheckpoint {
    pub info: Box<crate::v1::ExecutorInfo>,
    /// Whether the agent made this executor up for a command task.
    pub command: bool,
    pub container_id: rt::Text,
    pub role: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ExecutorCheckpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_EXECUTOR_CHECKPOINT
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
                0x10 => {
                    self.command = rt::cursor::bool(&mut rest)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                    seen |= 0x4;
                }
                0x22 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                    seen |= 0x8;
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
        w.string(0x22, &self.role);
        w.string(0x1a, &self.container_id);
        w.bool(0x10, self.command);
        w.message(0xa, &*self.info);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&*self.info);
        len += 1 + 1;
        len += 1 + rt::size::delimited(self.container_id.len());
        len += 1 + rt::size::delimited(self.role.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"info\":{", &*self.info);
        w.bool("\"command\":", self.command);
        w.string("\"container_id\":\"", &self.container_id);
        w.string("\"role\":\"", &self.role);
    }
}

impl rt::Object for ExecutorCheckpoint {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "info" => rt::Field::new("info", 0x1, &mut self.info),
            "command" => rt::Field::new("command", 0x2, &mut self.command),
            "container_id" => rt::Field::new("container_id", 0x4, &mut self.container_id),
            "role" => rt::Field::new("role", 0x8, &mut self.role),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0xf
    }
}

/// `meseta.internal.TaskCheckpoint`
///
/// `task.info`, written before the task is handed to its executor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskCheckpoint {
    /// An encoded mesos.v1.TaskInfo.
    pub info: rt::Bytes,
    pub group: bool,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TaskCheckpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_TASK_CHECKPOINT
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    self.info = rt::cursor::bytes(&mut rest)?;
                    seen |= 0x1;
                }
                0x10 => {
                    self.group = rt::cursor::bool(&mut rest)?;
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
        w.bool(0x10, self.group);
        w.bytes(0xa, &self.info);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.info.len());
        len += 1 + 1;
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.bytes("\"info\":\"", &self.info);
        w.bool("\"group\":", self.group);
    }
}

impl rt::Object for TaskCheckpoint {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "info" => rt::Field::new("info", 0x1, &mut self.info),
            "group" => rt::Field::new("group", 0x2, &mut self.group),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `meseta.internal.UpdateEntry`
///
/// One entry of the log of status updates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEntry {
    pub framework_id: crate::v1::FrameworkId,
    pub task_id: crate::v1::TaskId,
    pub executor_id: crate::v1::ExecutorId,
    /// A status that the agent took upon itself to deliver …
    pub status: Option<Box<crate::v1::TaskStatus>>,
    /// … or the uuid of one that its framework acknowledged …
    pub acknowledged: Option<rt::Bytes>,
    /// … or the end of the stream: nothing is owed any more.
    pub closed: Option<bool>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for UpdateEntry {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_UPDATE_ENTRY
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
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                    seen |= 0x4;
                }
                0x22 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.status)?;
                }
                0x2a => {
                    self.acknowledged = Some(rt::cursor::bytes(&mut rest)?);
                }
                0x30 => {
                    self.closed = Some(rt::cursor::bool(&mut rest)?);
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
        if let Some(value) = &self.closed {
            w.bool(0x30, *value);
        }
        if let Some(value) = &self.acknowledged {
            w.bytes(0x2a, value);
        }
        if let Some(value) = &self.status {
            w.message(0x22, &**value);
        }
        w.message(0x1a, &self.executor_id);
        w.message(0x12, &self.task_id);
        w.message(0xa, &self.framework_id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.framework_id);
        len += 1 + rt::size::message(&self.task_id);
        len += 1 + rt::size::message(&self.executor_id);
        if let Some(value) = &self.status {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledged {
            len += 1 + rt::size::delimited(value.len());
        }
        if self.closed.is_some() {
            len += 1 + 1;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"framework_id\":{", &self.framework_id);
        w.message("\"task_id\":{", &self.task_id);
        w.message("\"executor_id\":{", &self.executor_id);
        if let Some(value) = &self.status {
            w.message("\"status\":{", &**value);
        }
        if let Some(value) = &self.acknowledged {
            w.bytes("\"acknowledged\":\"", value);
        }
        if let Some(value) = &self.closed {
            w.bool("\"closed\":", *value);
        }
    }
}

impl rt::Object for UpdateEntry {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
            "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
            "executor_id" => rt::Field::new("executor_id", 0x4, &mut self.executor_id),
            "status" => rt::Field::new("status", 0x0, &mut self.status),
            "acknowledged" => rt::Field::new("acknowledged", 0x0, &mut self.acknowledged),
            "closed" => rt::Field::new("closed", 0x0, &mut self.closed),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x7
    }
}

/// `meseta.internal.ResourcesCheckpoint`
///
/// `resources/resources.info`: what operations made of the agent's resources, whatever id it has, and what is owed for
/// them. One record, so that an operation and what it changed are there together or not at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourcesCheckpoint {
    /// Those that are not as the agent's flags give them: dynamically reserved, or persistent volumes.
    pub resources: Vec<crate::v1::Resource>,
    /// The agent whose the operations are.
    pub agent_id: Option<crate::v1::AgentId>,
    /// Under way, or not acknowledged, in their order.
    pub operations: Vec<crate::v1::Operation>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ResourcesCheckpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_RESOURCES_CHECKPOINT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.resources)?;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x1a, bytes, rest, &mut self.operations)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.operations.iter().rev() {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.agent_id {
            w.message(0x12, value);
        }
        for value in self.resources.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.agent_id {
            len += 1 + rt::size::message(value);
        }
        for value in &self.operations {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.agent_id {
            w.message("\"agent_id\":{", value);
        }
        if !self.operations.is_empty() {
            w.open("\"operations\":[");
            for value in &self.operations {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for ResourcesCheckpoint {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
            "operations" => rt::Field::new("operations", 0x0, &mut self.operations),
            _ => None,
        }
    }
}

/// `meseta.internal.FromAgent`
///
/// One record from an agent. Many agents may share a connection: `session` tells them apart on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FromAgent {
    pub session: u64,
    pub register: Option<Box<crate::internal::from_agent::Register>>,
    pub reregister: Option<Box<crate::internal::from_agent::Reregister>>,
    pub unregister: Option<crate::internal::from_agent::Unregister>,
    pub pong: Option<crate::internal::from_agent::Pong>,
    pub update: Option<crate::internal::from_agent::Update>,
    pub executor_exited: Option<Box<crate::internal::from_agent::ExecutorExited>>,
    pub executor_message: Option<Box<crate::internal::from_agent::ExecutorMessage>>,
    pub update_total: Option<crate::internal::from_agent::UpdateTotal>,
    pub operation_update: Option<Box<crate::internal::from_agent::OperationUpdate>>,
    pub identified: Option<crate::internal::from_agent::Identified>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for FromAgent {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_FROM_AGENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.session = rt::cursor::uint64(&mut rest)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.register)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.reregister)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.unregister)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.pong)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.executor_exited)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.executor_message)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_total)?;
                }
                0x52 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.operation_update)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.identified)?;
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
        if let Some(value) = &self.identified {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.operation_update {
            w.message(0x52, &**value);
        }
        if let Some(value) = &self.update_total {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.executor_message {
            w.message(0x42, &**value);
        }
        if let Some(value) = &self.executor_exited {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.update {
            w.message(0x32, value);
        }
        if let Some(value) = &self.pong {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.unregister {
            w.message(0x22, value);
        }
        if let Some(value) = &self.reregister {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.register {
            w.message(0x12, &**value);
        }
        w.uint64(0x8, self.session);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::varint(self.session);
        if let Some(value) = &self.register {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.reregister {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.unregister {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.pong {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.update {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.executor_exited {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.executor_message {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.update_total {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.operation_update {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.identified {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.uint64("\"session\":", self.session);
        if let Some(value) = &self.register {
            w.message("\"register\":{", &**value);
        }
        if let Some(value) = &self.reregister {
            w.message("\"reregister\":{", &**value);
        }
        if let Some(value) = &self.unregister {
            w.message("\"unregister\":{", value);
        }
        if let Some(value) = &self.pong {
            w.message("\"pong\":{", value);
        }
        if let Some(value) = &self.update {
            w.message("\"update\":{", value);
        }
        if let Some(value) = &self.executor_exited {
            w.message("\"executor_exited\":{", &**value);
        }
        if let Some(value) = &self.executor_message {
            w.message("\"executor_message\":{", &**value);
        }
        if let Some(value) = &self.update_total {
            w.message("\"update_total\":{", value);
        }
        if let Some(value) = &self.operation_update {
            w.message("\"operation_update\":{", &**value);
        }
        if let Some(value) = &self.identified {
            w.message("\"identified\":{", value);
        }
    }
}

impl rt::Object for FromAgent {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "session" => rt::Field::new("session", 0x1, &mut self.session),
            "register" => rt::Field::new("register", 0x0, &mut self.register),
            "reregister" => rt::Field::new("reregister", 0x0, &mut self.reregister),
            "unregister" => rt::Field::new("unregister", 0x0, &mut self.unregister),
            "pong" => rt::Field::new("pong", 0x0, &mut self.pong),
            "update" => rt::Field::new("update", 0x0, &mut self.update),
            "executor_exited" => rt::Field::new("executor_exited", 0x0, &mut self.executor_exited),
            "executor_message" => rt::Field::new("executor_message", 0x0, &mut self.executor_message),
            "update_total" => rt::Field::new("update_total", 0x0, &mut self.update_total),
            "operation_update" => rt::Field::new("operation_update", 0x0, &mut self.operation_update),
            "identified" => rt::Field::new("identified", 0x0, &mut self.identified),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `meseta.internal.ToAgent`
///
/// One record to an agent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToAgent {
    pub session: u64,
    pub registered: Option<Box<crate::internal::to_agent::Registered>>,
    pub reregistered: Option<Box<crate::internal::to_agent::Reregistered>>,
    pub refused: Option<crate::internal::to_agent::Refused>,
    pub ping: Option<crate::internal::to_agent::Ping>,
    pub run: Option<Box<crate::internal::to_agent::Run>>,
    pub kill: Option<Box<crate::internal::to_agent::Kill>>,
    pub acknowledge: Option<Box<crate::internal::to_agent::Acknowledge>>,
    pub shutdown_executor: Option<Box<crate::internal::to_agent::ShutdownExecutor>>,
    pub shutdown_framework: Option<crate::internal::to_agent::ShutdownFramework>,
    pub framework_message: Option<Box<crate::internal::to_agent::FrameworkMessage>>,
    pub update_framework: Option<crate::internal::to_agent::UpdateFramework>,
    pub shutdown: Option<crate::internal::to_agent::Shutdown>,
    pub apply_operation: Option<Box<crate::internal::to_agent::ApplyOperation>>,
    pub acknowledge_operation: Option<Box<crate::internal::to_agent::AcknowledgeOperation>>,
    pub drain: Option<crate::internal::to_agent::Drain>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ToAgent {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_TO_AGENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.session = rt::cursor::uint64(&mut rest)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.registered)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.reregistered)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.refused)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.ping)?;
                }
                0x32 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.run)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.kill)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.acknowledge)?;
                }
                0x4a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.shutdown_executor)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.shutdown_framework)?;
                }
                0x5a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.framework_message)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_framework)?;
                }
                0x6a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.shutdown)?;
                }
                0x72 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.apply_operation)?;
                }
                0x7a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.acknowledge_operation)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.drain)?;
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
        if let Some(value) = &self.drain {
            w.message(0x82, value);
        }
        if let Some(value) = &self.acknowledge_operation {
            w.message(0x7a, &**value);
        }
        if let Some(value) = &self.apply_operation {
            w.message(0x72, &**value);
        }
        if let Some(value) = &self.shutdown {
            w.message(0x6a, value);
        }
        if let Some(value) = &self.update_framework {
            w.message(0x62, value);
        }
        if let Some(value) = &self.framework_message {
            w.message(0x5a, &**value);
        }
        if let Some(value) = &self.shutdown_framework {
            w.message(0x52, value);
        }
        if let Some(value) = &self.shutdown_executor {
            w.message(0x4a, &**value);
        }
        if let Some(value) = &self.acknowledge {
            w.message(0x42, &**value);
        }
        if let Some(value) = &self.kill {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.run {
            w.message(0x32, &**value);
        }
        if let Some(value) = &self.ping {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.refused {
            w.message(0x22, value);
        }
        if let Some(value) = &self.reregistered {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.registered {
            w.message(0x12, &**value);
        }
        w.uint64(0x8, self.session);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::varint(self.session);
        if let Some(value) = &self.registered {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.reregistered {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.refused {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.ping {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.run {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.kill {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledge {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.shutdown_executor {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.shutdown_framework {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.framework_message {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.update_framework {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.shutdown {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.apply_operation {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledge_operation {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.drain {
            len += 2 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.uint64("\"session\":", self.session);
        if let Some(value) = &self.registered {
            w.message("\"registered\":{", &**value);
        }
        if let Some(value) = &self.reregistered {
            w.message("\"reregistered\":{", &**value);
        }
        if let Some(value) = &self.refused {
            w.message("\"refused\":{", value);
        }
        if let Some(value) = &self.ping {
            w.message("\"ping\":{", value);
        }
        if let Some(value) = &self.run {
            w.message("\"run\":{", &**value);
        }
        if let Some(value) = &self.kill {
            w.message("\"kill\":{", &**value);
        }
        if let Some(value) = &self.acknowledge {
            w.message("\"acknowledge\":{", &**value);
        }
        if let Some(value) = &self.shutdown_executor {
            w.message("\"shutdown_executor\":{", &**value);
        }
        if let Some(value) = &self.shutdown_framework {
            w.message("\"shutdown_framework\":{", value);
        }
        if let Some(value) = &self.framework_message {
            w.message("\"framework_message\":{", &**value);
        }
        if let Some(value) = &self.update_framework {
            w.message("\"update_framework\":{", value);
        }
        if let Some(value) = &self.shutdown {
            w.message("\"shutdown\":{", value);
        }
        if let Some(value) = &self.apply_operation {
            w.message("\"apply_operation\":{", &**value);
        }
        if let Some(value) = &self.acknowledge_operation {
            w.message("\"acknowledge_operation\":{", &**value);
        }
        if let Some(value) = &self.drain {
            w.message("\"drain\":{", value);
        }
    }
}

impl rt::Object for ToAgent {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "session" => rt::Field::new("session", 0x1, &mut self.session),
            "registered" => rt::Field::new("registered", 0x0, &mut self.registered),
            "reregistered" => rt::Field::new("reregistered", 0x0, &mut self.reregistered),
            "refused" => rt::Field::new("refused", 0x0, &mut self.refused),
            "ping" => rt::Field::new("ping", 0x0, &mut self.ping),
            "run" => rt::Field::new("run", 0x0, &mut self.run),
            "kill" => rt::Field::new("kill", 0x0, &mut self.kill),
            "acknowledge" => rt::Field::new("acknowledge", 0x0, &mut self.acknowledge),
            "shutdown_executor" => rt::Field::new("shutdown_executor", 0x0, &mut self.shutdown_executor),
            "shutdown_framework" => rt::Field::new("shutdown_framework", 0x0, &mut self.shutdown_framework),
            "framework_message" => rt::Field::new("framework_message", 0x0, &mut self.framework_message),
            "update_framework" => rt::Field::new("update_framework", 0x0, &mut self.update_framework),
            "shutdown" => rt::Field::new("shutdown", 0x0, &mut self.shutdown),
            "apply_operation" => rt::Field::new("apply_operation", 0x0, &mut self.apply_operation),
            "acknowledge_operation" => {
                rt::Field::new("acknowledge_operation", 0x0, &mut self.acknowledge_operation)
            }
            "drain" => rt::Field::new("drain", 0x0, &mut self.drain),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `meseta.internal.RegisteredAgent`
///
/// An agent that was admitted, under `agent/<id>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredAgent {
    pub info: Box<crate::v1::AgentInfo>,
    /// Set while the agent is unreachable, in nanoseconds since the epoch.
    pub unreachable_since: Option<i64>,
    /// Set once an operator said that it is gone for good, in nanoseconds since the epoch.
    pub gone_since: Option<i64>,
    /// Set while an operator wants nothing of it to be offered.
    pub deactivated: Option<bool>,
    /// Set while it is being drained, and after that until it is reactivated.
    pub drain: Option<Box<crate::internal::RegisteredDrain>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredAgent {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_AGENT
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
                0x10 => {
                    self.unreachable_since = Some(rt::cursor::int64(&mut rest)?);
                }
                0x18 => {
                    self.gone_since = Some(rt::cursor::int64(&mut rest)?);
                }
                0x20 => {
                    self.deactivated = Some(rt::cursor::bool(&mut rest)?);
                }
                0x2a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.drain)?;
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
        if let Some(value) = &self.drain {
            w.message(0x2a, &**value);
        }
        if let Some(value) = &self.deactivated {
            w.bool(0x20, *value);
        }
        if let Some(value) = &self.gone_since {
            w.int64(0x18, *value);
        }
        if let Some(value) = &self.unreachable_since {
            w.int64(0x10, *value);
        }
        w.message(0xa, &*self.info);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&*self.info);
        if let Some(value) = &self.unreachable_since {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.gone_since {
            len += 1 + rt::size::int64(*value);
        }
        if self.deactivated.is_some() {
            len += 1 + 1;
        }
        if let Some(value) = &self.drain {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"info\":{", &*self.info);
        if let Some(value) = &self.unreachable_since {
            w.int64("\"unreachable_since\":", *value);
        }
        if let Some(value) = &self.gone_since {
            w.int64("\"gone_since\":", *value);
        }
        if let Some(value) = &self.deactivated {
            w.bool("\"deactivated\":", *value);
        }
        if let Some(value) = &self.drain {
            w.message("\"drain\":{", &**value);
        }
    }
}

impl rt::Object for RegisteredAgent {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "info" => rt::Field::new("info", 0x1, &mut self.info),
            "unreachable_since" => rt::Field::new("unreachable_since", 0x0, &mut self.unreachable_since),
            "gone_since" => rt::Field::new("gone_since", 0x0, &mut self.gone_since),
            "deactivated" => rt::Field::new("deactivated", 0x0, &mut self.deactivated),
            "drain" => rt::Field::new("drain", 0x0, &mut self.drain),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `meseta.internal.RegisteredDrain`
///
/// How an agent is taken out of service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredDrain {
    pub info: crate::v1::DrainInfo,
    /// When that began, in nanoseconds since the epoch.
    pub started_at: i64,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredDrain {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_DRAIN
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.info)?;
                    seen |= 0x1;
                }
                0x10 => {
                    self.started_at = rt::cursor::int64(&mut rest)?;
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
        w.int64(0x10, self.started_at);
        w.message(0xa, &self.info);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.info);
        len += 1 + rt::size::int64(self.started_at);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"info\":{", &self.info);
        w.int64("\"started_at\":", self.started_at);
    }
}

impl rt::Object for RegisteredDrain {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "info" => rt::Field::new("info", 0x1, &mut self.info),
            "started_at" => rt::Field::new("started_at", 0x2, &mut self.started_at),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `meseta.internal.RegisteredMaintenance`
///
/// The planned maintenance, under `maintenance`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredMaintenance {
    pub schedule: crate::v1::maintenance::Schedule,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredMaintenance {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_MAINTENANCE
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

impl rt::Object for RegisteredMaintenance {
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

/// `meseta.internal.RegisteredMachine`
///
/// A machine that an operator took down, under `machine/<ip>/<hostname>`; it is in the schedule, too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredMachine {
    pub info: Box<crate::v1::MachineInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredMachine {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_MACHINE
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

impl rt::Object for RegisteredMachine {
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

/// `meseta.internal.RegisteredFramework`
///
/// A framework, under `framework/<id>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredFramework {
    pub info: Box<crate::v1::FrameworkInfo>,
    /// When it was first seen, in nanoseconds since the epoch.
    pub registered_at: i64,
    /// Set while it is disconnected: it is torn down then, in nanoseconds since the epoch.
    pub failover_deadline: Option<i64>,
    /// Set once it ended: its id is never taken again.
    pub ended_at: Option<i64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredFramework {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_FRAMEWORK
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
                0x10 => {
                    self.registered_at = rt::cursor::int64(&mut rest)?;
                    seen |= 0x2;
                }
                0x18 => {
                    self.failover_deadline = Some(rt::cursor::int64(&mut rest)?);
                }
                0x20 => {
                    self.ended_at = Some(rt::cursor::int64(&mut rest)?);
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
        if let Some(value) = &self.ended_at {
            w.int64(0x20, *value);
        }
        if let Some(value) = &self.failover_deadline {
            w.int64(0x18, *value);
        }
        w.int64(0x10, self.registered_at);
        w.message(0xa, &*self.info);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&*self.info);
        len += 1 + rt::size::int64(self.registered_at);
        if let Some(value) = &self.failover_deadline {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.ended_at {
            len += 1 + rt::size::int64(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"info\":{", &*self.info);
        w.int64("\"registered_at\":", self.registered_at);
        if let Some(value) = &self.failover_deadline {
            w.int64("\"failover_deadline\":", *value);
        }
        if let Some(value) = &self.ended_at {
            w.int64("\"ended_at\":", *value);
        }
    }
}

impl rt::Object for RegisteredFramework {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "info" => rt::Field::new("info", 0x1, &mut self.info),
            "registered_at" => rt::Field::new("registered_at", 0x2, &mut self.registered_at),
            "failover_deadline" => rt::Field::new("failover_deadline", 0x0, &mut self.failover_deadline),
            "ended_at" => rt::Field::new("ended_at", 0x0, &mut self.ended_at),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `meseta.internal.MasterRecord`
///
/// What the master counts and calls itself, under `master`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MasterRecord {
    pub cluster_id: rt::Text,
    /// How many masters have led with this registry: part of every id that they give.
    pub epoch: u64,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for MasterRecord {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_MASTER_RECORD
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.cluster_id)?;
                    seen |= 0x1;
                }
                0x10 => {
                    self.epoch = rt::cursor::uint64(&mut rest)?;
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
        w.uint64(0x10, self.epoch);
        w.string(0xa, &self.cluster_id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.cluster_id.len());
        len += 1 + rt::size::varint(self.epoch);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"cluster_id\":\"", &self.cluster_id);
        w.uint64("\"epoch\":", self.epoch);
    }
}

impl rt::Object for MasterRecord {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "cluster_id" => rt::Field::new("cluster_id", 0x1, &mut self.cluster_id),
            "epoch" => rt::Field::new("epoch", 0x2, &mut self.epoch),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `meseta.internal.RegisteredWeight`
///
/// The weight of a role, under `weight/<role>`. Where there is any, the flag --weights does not count.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredWeight {
    pub role: rt::Text,
    pub weight: f64,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredWeight {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_WEIGHT
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
                0x11 => {
                    self.weight = rt::cursor::double(&mut rest)?;
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
        w.double(0x11, self.weight);
        w.string(0xa, &self.role);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.role.len());
        len += 1 + 8;
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"role\":\"", &self.role);
        w.double("\"weight\":", self.weight);
    }
}

impl rt::Object for RegisteredWeight {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "role" => rt::Field::new("role", 0x1, &mut self.role),
            "weight" => rt::Field::new("weight", 0x2, &mut self.weight),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `meseta.internal.RegisteredQuota`
///
/// The quota of a role, under `quota/<role>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisteredQuota {
    pub config: Box<crate::v1::quota::QuotaConfig>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RegisteredQuota {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESETA_INTERNAL_REGISTERED_QUOTA
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut *self.config)?;
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
        w.message(0xa, &*self.config);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&*self.config);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"config\":{", &*self.config);
    }
}

impl rt::Object for RegisteredQuota {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "config" => rt::Field::new("config", 0x1, &mut self.config),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// Parts of `from_agent`.
pub mod from_agent {
    use crate::rt;

    /// `meseta.internal.FromAgent.Register`
    ///
    /// An agent that asks to be known. Answered by Registered or Refused.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Register {
        pub agent: Box<crate::v1::AgentInfo>,
        pub version: rt::Text,
        /// What this attempt started with, so that a repeated attempt is recognised: 16 random bytes.
        pub incarnation: rt::Bytes,
        pub capabilities: Vec<crate::v1::agent_info::Capability>,
        /// The address at which the agent serves, as others reach it; its hostname where absent.
        pub ip: Option<rt::Text>,
        /// It says Identified once the id that it is given is on its disk: until then nothing of it is to be offered.
        pub confirms: Option<bool>,
        /// The resources with all that operations changed under an earlier id, in place of those of `agent`.
        pub total: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Register {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_REGISTER
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
                    0x12 => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.version)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.incarnation = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
                    }
                    0x22 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x22, bytes, rest, &mut self.capabilities)?;
                    }
                    0x2a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.ip)?;
                    }
                    0x30 => {
                        self.confirms = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x3a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x3a, bytes, rest, &mut self.total)?;
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
            for value in self.total.iter().rev() {
                w.message(0x3a, value);
            }
            if let Some(value) = &self.confirms {
                w.bool(0x30, *value);
            }
            if let Some(value) = &self.ip {
                w.string(0x2a, value);
            }
            for value in self.capabilities.iter().rev() {
                w.message(0x22, value);
            }
            w.bytes(0x1a, &self.incarnation);
            w.string(0x12, &self.version);
            w.message(0xa, &*self.agent);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.agent);
            len += 1 + rt::size::delimited(self.version.len());
            len += 1 + rt::size::delimited(self.incarnation.len());
            for value in &self.capabilities {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.ip {
                len += 1 + rt::size::delimited(value.len());
            }
            if self.confirms.is_some() {
                len += 1 + 1;
            }
            for value in &self.total {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"agent\":{", &*self.agent);
            w.string("\"version\":\"", &self.version);
            w.bytes("\"incarnation\":\"", &self.incarnation);
            if !self.capabilities.is_empty() {
                w.open("\"capabilities\":[");
                for value in &self.capabilities {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.ip {
                w.string("\"ip\":\"", value);
            }
            if let Some(value) = &self.confirms {
                w.bool("\"confirms\":", *value);
            }
            if !self.total.is_empty() {
                w.open("\"total\":[");
                for value in &self.total {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Register {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent" => rt::Field::new("agent", 0x1, &mut self.agent),
                "version" => rt::Field::new("version", 0x2, &mut self.version),
                "incarnation" => rt::Field::new("incarnation", 0x4, &mut self.incarnation),
                "capabilities" => rt::Field::new("capabilities", 0x0, &mut self.capabilities),
                "ip" => rt::Field::new("ip", 0x0, &mut self.ip),
                "confirms" => rt::Field::new("confirms", 0x0, &mut self.confirms),
                "total" => rt::Field::new("total", 0x0, &mut self.total),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.FromAgent.Identified`
    ///
    /// An agent has written down who it is: from now on it is the same after any restart.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Identified {
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Identified {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_IDENTIFIED
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

    impl rt::Object for Identified {
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

    /// `meseta.internal.FromAgent.Reregister`
    ///
    /// An agent that was known and comes back. Answered by Reregistered or Refused.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Reregister {
        /// with its id
        pub agent: Box<crate::v1::AgentInfo>,
        pub version: rt::Text,
        pub capabilities: Vec<crate::v1::agent_info::Capability>,
        pub frameworks: Vec<crate::v1::FrameworkInfo>,
        pub executors: Vec<crate::internal::from_agent::ExecutorState>,
        pub tasks: Vec<crate::internal::from_agent::TaskState>,
        /// The resources with all that operations changed, in place of those of `agent`.
        pub total: Vec<crate::v1::Resource>,
        /// The address at which the agent serves, as others reach it; its hostname where absent.
        pub ip: Option<rt::Text>,
        /// Operations that are under way, or whose outcome was not acknowledged; `total` has what they changed.
        pub operations: Vec<crate::v1::Operation>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Reregister {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_REREGISTER
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
                    0x12 => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.version)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.capabilities)?;
                    }
                    0x22 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x22, bytes, rest, &mut self.frameworks)?;
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x2a, bytes, rest, &mut self.executors)?;
                    }
                    0x32 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x32, bytes, rest, &mut self.tasks)?;
                    }
                    0x3a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x3a, bytes, rest, &mut self.total)?;
                    }
                    0x42 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.ip)?;
                    }
                    0x4a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x4a, bytes, rest, &mut self.operations)?;
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
            for value in self.operations.iter().rev() {
                w.message(0x4a, value);
            }
            if let Some(value) = &self.ip {
                w.string(0x42, value);
            }
            for value in self.total.iter().rev() {
                w.message(0x3a, value);
            }
            for value in self.tasks.iter().rev() {
                w.message(0x32, value);
            }
            for value in self.executors.iter().rev() {
                w.message(0x2a, value);
            }
            for value in self.frameworks.iter().rev() {
                w.message(0x22, value);
            }
            for value in self.capabilities.iter().rev() {
                w.message(0x1a, value);
            }
            w.string(0x12, &self.version);
            w.message(0xa, &*self.agent);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.agent);
            len += 1 + rt::size::delimited(self.version.len());
            for value in &self.capabilities {
                len += 1 + rt::size::message(value);
            }
            for value in &self.frameworks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.executors {
                len += 1 + rt::size::message(value);
            }
            for value in &self.tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.total {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.ip {
                len += 1 + rt::size::delimited(value.len());
            }
            for value in &self.operations {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"agent\":{", &*self.agent);
            w.string("\"version\":\"", &self.version);
            if !self.capabilities.is_empty() {
                w.open("\"capabilities\":[");
                for value in &self.capabilities {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.frameworks.is_empty() {
                w.open("\"frameworks\":[");
                for value in &self.frameworks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.executors.is_empty() {
                w.open("\"executors\":[");
                for value in &self.executors {
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
            if !self.total.is_empty() {
                w.open("\"total\":[");
                for value in &self.total {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.ip {
                w.string("\"ip\":\"", value);
            }
            if !self.operations.is_empty() {
                w.open("\"operations\":[");
                for value in &self.operations {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Reregister {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent" => rt::Field::new("agent", 0x1, &mut self.agent),
                "version" => rt::Field::new("version", 0x2, &mut self.version),
                "capabilities" => rt::Field::new("capabilities", 0x0, &mut self.capabilities),
                "frameworks" => rt::Field::new("frameworks", 0x0, &mut self.frameworks),
                "executors" => rt::Field::new("executors", 0x0, &mut self.executors),
                "tasks" => rt::Field::new("tasks", 0x0, &mut self.tasks),
                "total" => rt::Field::new("total", 0x0, &mut self.total),
                "ip" => rt::Field::new("ip", 0x0, &mut self.ip),
                "operations" => rt::Field::new("operations", 0x0, &mut self.operations),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.FromAgent.ExecutorState`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecutorState {
        pub framework_id: crate::v1::FrameworkId,
        pub info: Box<crate::v1::ExecutorInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ExecutorState {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_EXECUTOR_STATE
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.info)?;
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
            w.message(0x12, &*self.info);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&*self.info);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"info\":{", &*self.info);
        }
    }

    impl rt::Object for ExecutorState {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "info" => rt::Field::new("info", 0x2, &mut self.info),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.FromAgent.TaskState`
    ///
    /// A task that the agent still has something to say about.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TaskState {
        pub framework_id: crate::v1::FrameworkId,
        /// An encoded mesos.v1.TaskInfo, as the framework wrote it.
        pub info: rt::Bytes,
        pub executor_id: crate::v1::ExecutorId,
        /// The newest state that the agent knows.
        pub latest: crate::v1::TaskState,
        /// The status that is next to be delivered (not acknowledged yet), if any.
        pub unacknowledged: Option<Box<crate::v1::TaskStatus>>,
        /// The newest status, for who asks for the task's state.
        pub status: Option<Box<crate::v1::TaskStatus>>,
        /// Whether the task was one of a group.
        pub command_executor: Option<bool>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for TaskState {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_TASK_STATE
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
                        self.info = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x4;
                    }
                    0x20 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::TaskState = value;
                            self.latest = value;
                            seen |= 0x8;
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x2a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.unacknowledged)?;
                    }
                    0x32 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.status)?;
                    }
                    0x38 => {
                        self.command_executor = Some(rt::cursor::bool(&mut rest)?);
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
            if let Some(value) = &self.command_executor {
                w.bool(0x38, *value);
            }
            if let Some(value) = &self.status {
                w.message(0x32, &**value);
            }
            if let Some(value) = &self.unacknowledged {
                w.message(0x2a, &**value);
            }
            w.int32(0x20, rt::Enumeration::number(self.latest));
            w.message(0x1a, &self.executor_id);
            w.bytes(0x12, &self.info);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::delimited(self.info.len());
            len += 1 + rt::size::message(&self.executor_id);
            len += 1 + rt::size::int32(rt::Enumeration::number(self.latest));
            if let Some(value) = &self.unacknowledged {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.status {
                len += 1 + rt::size::message(&**value);
            }
            if self.command_executor.is_some() {
                len += 1 + 1;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.bytes("\"info\":\"", &self.info);
            w.message("\"executor_id\":{", &self.executor_id);
            let name = rt::Enumeration::name(self.latest);
            w.name("\"latest\":\"", name);
            if let Some(value) = &self.unacknowledged {
                w.message("\"unacknowledged\":{", &**value);
            }
            if let Some(value) = &self.status {
                w.message("\"status\":{", &**value);
            }
            if let Some(value) = &self.command_executor {
                w.bool("\"command_executor\":", *value);
            }
        }
    }

    impl rt::Object for TaskState {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "info" => rt::Field::new("info", 0x2, &mut self.info),
                "executor_id" => rt::Field::new("executor_id", 0x4, &mut self.executor_id),
                "latest" => rt::Field::new("latest", 0x8, &mut self.latest),
                "unacknowledged" => rt::Field::new("unacknowledged", 0x0, &mut self.unacknowledged),
                "status" => rt::Field::new("status", 0x0, &mut self.status),
                "command_executor" => rt::Field::new("command_executor", 0x0, &mut self.command_executor),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0xf
        }
    }

    /// `meseta.internal.FromAgent.Unregister`
    ///
    /// The agent ends for good: its tasks with it.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Unregister {
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Unregister {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_UNREGISTER
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

    impl rt::Object for Unregister {
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

    /// `meseta.internal.FromAgent.Pong`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Pong {
        pub number: u64,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Pong {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_PONG
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.number = rt::cursor::uint64(&mut rest)?;
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
            w.uint64(0x8, self.number);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::varint(self.number);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint64("\"number\":", self.number);
        }
    }

    impl rt::Object for Pong {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "number" => rt::Field::new("number", 0x1, &mut self.number),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `meseta.internal.FromAgent.Update`
    ///
    /// A status on its way to the framework; repeated until acknowledged if it has a uuid.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Update {
        pub framework_id: crate::v1::FrameworkId,
        pub status: Box<crate::v1::TaskStatus>,
        /// The newest state of the task, where it is ahead of `status`: a task that ended frees its resources now.
        pub latest: Option<crate::v1::TaskState>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Update {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_UPDATE
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
                            self.latest = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
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
            if let Some(value) = &self.latest {
                w.int32(0x18, rt::Enumeration::number(*value));
            }
            w.message(0x12, &*self.status);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&*self.status);
            if let Some(value) = &self.latest {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"status\":{", &*self.status);
            if let Some(value) = &self.latest {
                let name = rt::Enumeration::name(*value);
                w.name("\"latest\":\"", name);
            }
        }
    }

    impl rt::Object for Update {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "status" => rt::Field::new("status", 0x2, &mut self.status),
                "latest" => rt::Field::new("latest", 0x0, &mut self.latest),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.FromAgent.ExecutorExited`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecutorExited {
        pub framework_id: crate::v1::FrameworkId,
        pub executor_id: crate::v1::ExecutorId,
        /// As wait(2) tells it; absent where nobody could tell.
        pub status: Option<i32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ExecutorExited {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_EXECUTOR_EXITED
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x2;
                    }
                    0x18 => {
                        self.status = Some(rt::cursor::int32(&mut rest)?);
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
            if let Some(value) = &self.status {
                w.int32(0x18, *value);
            }
            w.message(0x12, &self.executor_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.executor_id);
            if let Some(value) = &self.status {
                len += 1 + rt::size::int32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"executor_id\":{", &self.executor_id);
            if let Some(value) = &self.status {
                w.int32("\"status\":", *value);
            }
        }
    }

    impl rt::Object for ExecutorExited {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "executor_id" => rt::Field::new("executor_id", 0x2, &mut self.executor_id),
                "status" => rt::Field::new("status", 0x0, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.FromAgent.ExecutorMessage`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecutorMessage {
        pub framework_id: crate::v1::FrameworkId,
        pub executor_id: crate::v1::ExecutorId,
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ExecutorMessage {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_EXECUTOR_MESSAGE
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.data = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
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
            w.bytes(0x1a, &self.data);
            w.message(0x12, &self.executor_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.executor_id);
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"executor_id\":{", &self.executor_id);
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for ExecutorMessage {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "executor_id" => rt::Field::new("executor_id", 0x2, &mut self.executor_id),
                "data" => rt::Field::new("data", 0x4, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.FromAgent.UpdateTotal`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateTotal {
        pub total: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateTotal {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_UPDATE_TOTAL
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.total)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.total.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.total {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.total.is_empty() {
                w.open("\"total\":[");
                for value in &self.total {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for UpdateTotal {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "total" => rt::Field::new("total", 0x0, &mut self.total),
                _ => None,
            }
        }
    }

    /// `meseta.internal.FromAgent.OperationUpdate`
    ///
    /// What became of an operation; repeated until acknowledged if the status has a uuid.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OperationUpdate {
        /// 16 bytes, as the master gave it.
        pub operation: rt::Bytes,
        pub status: Box<crate::v1::OperationStatus>,
        /// Absent for an operation of an operator.
        pub framework_id: Option<crate::v1::FrameworkId>,
        /// What the agent has without it, where it changed nothing although the master counted on it.
        pub total: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for OperationUpdate {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_FROM_AGENT_OPERATION_UPDATE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        self.operation = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.status)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    }
                    0x22 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x22, bytes, rest, &mut self.total)?;
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
            for value in self.total.iter().rev() {
                w.message(0x22, value);
            }
            if let Some(value) = &self.framework_id {
                w.message(0x1a, value);
            }
            w.message(0x12, &*self.status);
            w.bytes(0xa, &self.operation);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.operation.len());
            len += 1 + rt::size::message(&*self.status);
            if let Some(value) = &self.framework_id {
                len += 1 + rt::size::message(value);
            }
            for value in &self.total {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bytes("\"operation\":\"", &self.operation);
            w.message("\"status\":{", &*self.status);
            if let Some(value) = &self.framework_id {
                w.message("\"framework_id\":{", value);
            }
            if !self.total.is_empty() {
                w.open("\"total\":[");
                for value in &self.total {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for OperationUpdate {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operation" => rt::Field::new("operation", 0x1, &mut self.operation),
                "status" => rt::Field::new("status", 0x2, &mut self.status),
                "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
                "total" => rt::Field::new("total", 0x0, &mut self.total),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }
}

/// Parts of `to_agent`.
pub mod to_agent {
    use crate::rt;

    /// `meseta.internal.ToAgent.Registered`
    ///
    /// Sent only once the agent is in the registry.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Registered {
        pub agent_id: crate::v1::AgentId,
        pub master_id: rt::Text,
        /// Without a ping for so long the agent connects anew, in nanoseconds.
        pub total_ping_timeout: i64,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Registered {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_REGISTERED
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
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.master_id)?;
                        seen |= 0x2;
                    }
                    0x18 => {
                        self.total_ping_timeout = rt::cursor::int64(&mut rest)?;
                        seen |= 0x4;
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
            w.int64(0x18, self.total_ping_timeout);
            w.string(0x12, &self.master_id);
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len += 1 + rt::size::delimited(self.master_id.len());
            len += 1 + rt::size::int64(self.total_ping_timeout);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"agent_id\":{", &self.agent_id);
            w.string("\"master_id\":\"", &self.master_id);
            w.int64("\"total_ping_timeout\":", self.total_ping_timeout);
        }
    }

    impl rt::Object for Registered {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "master_id" => rt::Field::new("master_id", 0x2, &mut self.master_id),
                "total_ping_timeout" => {
                    rt::Field::new("total_ping_timeout", 0x4, &mut self.total_ping_timeout)
                }
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.ToAgent.Reregistered`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Reregistered {
        pub agent_id: crate::v1::AgentId,
        pub master_id: rt::Text,
        pub total_ping_timeout: i64,
        /// Tasks that the master has on this agent: the agent answers for those that it does not know.
        pub expected: Vec<crate::internal::to_agent::ExpectedTask>,
        /// Frameworks that ended while the agent was away.
        pub ended: Vec<crate::v1::FrameworkId>,
        /// Operations that the master has on this agent, by their uuid: the agent answers for those that it does not know.
        pub expected_operations: Vec<rt::Bytes>,
        /// How the agent is to be drained; absent where it is not, or not any more.
        pub drain: Option<crate::v1::DrainConfig>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Reregistered {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_REREGISTERED
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
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.master_id)?;
                        seen |= 0x2;
                    }
                    0x18 => {
                        self.total_ping_timeout = rt::cursor::int64(&mut rest)?;
                        seen |= 0x4;
                    }
                    0x22 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x22, bytes, rest, &mut self.expected)?;
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x2a, bytes, rest, &mut self.ended)?;
                    }
                    0x32 => {
                        self.expected_operations.push(rt::cursor::bytes(&mut rest)?);
                    }
                    0x3a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.drain)?;
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
            if let Some(value) = &self.drain {
                w.message(0x3a, value);
            }
            for value in self.expected_operations.iter().rev() {
                w.bytes(0x32, value);
            }
            for value in self.ended.iter().rev() {
                w.message(0x2a, value);
            }
            for value in self.expected.iter().rev() {
                w.message(0x22, value);
            }
            w.int64(0x18, self.total_ping_timeout);
            w.string(0x12, &self.master_id);
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len += 1 + rt::size::delimited(self.master_id.len());
            len += 1 + rt::size::int64(self.total_ping_timeout);
            for value in &self.expected {
                len += 1 + rt::size::message(value);
            }
            for value in &self.ended {
                len += 1 + rt::size::message(value);
            }
            for value in &self.expected_operations {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.drain {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"agent_id\":{", &self.agent_id);
            w.string("\"master_id\":\"", &self.master_id);
            w.int64("\"total_ping_timeout\":", self.total_ping_timeout);
            if !self.expected.is_empty() {
                w.open("\"expected\":[");
                for value in &self.expected {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.ended.is_empty() {
                w.open("\"ended\":[");
                for value in &self.ended {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.expected_operations.is_empty() {
                w.open("\"expected_operations\":[");
                for value in &self.expected_operations {
                    w.bytes("\"", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.drain {
                w.message("\"drain\":{", value);
            }
        }
    }

    impl rt::Object for Reregistered {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "master_id" => rt::Field::new("master_id", 0x2, &mut self.master_id),
                "total_ping_timeout" => {
                    rt::Field::new("total_ping_timeout", 0x4, &mut self.total_ping_timeout)
                }
                "expected" => rt::Field::new("expected", 0x0, &mut self.expected),
                "ended" => rt::Field::new("ended", 0x0, &mut self.ended),
                "expected_operations" => {
                    rt::Field::new("expected_operations", 0x0, &mut self.expected_operations)
                }
                "drain" => rt::Field::new("drain", 0x0, &mut self.drain),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.ToAgent.ExpectedTask`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExpectedTask {
        pub framework_id: crate::v1::FrameworkId,
        pub task_id: crate::v1::TaskId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ExpectedTask {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_EXPECTED_TASK
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
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
            w.message(0x12, &self.task_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.task_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"task_id\":{", &self.task_id);
        }
    }

    impl rt::Object for ExpectedTask {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.ToAgent.Refused`
    ///
    /// The master will not have this agent. With `shutdown` it ends what it runs, and exits.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Refused {
        pub reason: rt::Text,
        pub shutdown: bool,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Refused {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_REFUSED
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.reason)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.shutdown = rt::cursor::bool(&mut rest)?;
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
            w.bool(0x10, self.shutdown);
            w.string(0xa, &self.reason);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.reason.len());
            len += 1 + 1;
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"reason\":\"", &self.reason);
            w.bool("\"shutdown\":", self.shutdown);
        }
    }

    impl rt::Object for Refused {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "reason" => rt::Field::new("reason", 0x1, &mut self.reason),
                "shutdown" => rt::Field::new("shutdown", 0x2, &mut self.shutdown),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.ToAgent.Ping`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Ping {
        pub number: u64,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Ping {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_PING
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.number = rt::cursor::uint64(&mut rest)?;
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
            w.uint64(0x8, self.number);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::varint(self.number);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint64("\"number\":", self.number);
        }
    }

    impl rt::Object for Ping {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "number" => rt::Field::new("number", 0x1, &mut self.number),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `meseta.internal.ToAgent.Run`
    ///
    /// Tasks for one executor: one, or a group that starts whole or not at all.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Run {
        pub framework: Box<crate::v1::FrameworkInfo>,
        /// Encoded mesos.v1.TaskInfo, as the framework wrote them.
        pub tasks: Vec<rt::Bytes>,
        /// The executor of a group or of a task that names one; absent for a command task.
        pub executor: Option<Box<crate::v1::ExecutorInfo>>,
        pub group: bool,
        /// The role to which the resources are allocated.
        pub role: rt::Text,
        /// Whether the executor is to be started by this message (it may also run already).
        pub launch_executor: Option<bool>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Run {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_RUN
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
                    0x12 => {
                        self.tasks.push(rt::cursor::bytes(&mut rest)?);
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.executor)?;
                    }
                    0x20 => {
                        self.group = rt::cursor::bool(&mut rest)?;
                        seen |= 0x2;
                    }
                    0x2a => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                        seen |= 0x4;
                    }
                    0x30 => {
                        self.launch_executor = Some(rt::cursor::bool(&mut rest)?);
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
            if let Some(value) = &self.launch_executor {
                w.bool(0x30, *value);
            }
            w.string(0x2a, &self.role);
            w.bool(0x20, self.group);
            if let Some(value) = &self.executor {
                w.message(0x1a, &**value);
            }
            for value in self.tasks.iter().rev() {
                w.bytes(0x12, value);
            }
            w.message(0xa, &*self.framework);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.framework);
            for value in &self.tasks {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.executor {
                len += 1 + rt::size::message(&**value);
            }
            len += 1 + 1;
            len += 1 + rt::size::delimited(self.role.len());
            if self.launch_executor.is_some() {
                len += 1 + 1;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework\":{", &*self.framework);
            if !self.tasks.is_empty() {
                w.open("\"tasks\":[");
                for value in &self.tasks {
                    w.bytes("\"", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.executor {
                w.message("\"executor\":{", &**value);
            }
            w.bool("\"group\":", self.group);
            w.string("\"role\":\"", &self.role);
            if let Some(value) = &self.launch_executor {
                w.bool("\"launch_executor\":", *value);
            }
        }
    }

    impl rt::Object for Run {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework" => rt::Field::new("framework", 0x1, &mut self.framework),
                "tasks" => rt::Field::new("tasks", 0x0, &mut self.tasks),
                "executor" => rt::Field::new("executor", 0x0, &mut self.executor),
                "group" => rt::Field::new("group", 0x2, &mut self.group),
                "role" => rt::Field::new("role", 0x4, &mut self.role),
                "launch_executor" => rt::Field::new("launch_executor", 0x0, &mut self.launch_executor),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.ToAgent.Kill`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Kill {
        pub framework_id: crate::v1::FrameworkId,
        pub task_id: crate::v1::TaskId,
        pub kill_policy: Option<crate::v1::KillPolicy>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Kill {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_KILL
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.kill_policy)?;
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
            if let Some(value) = &self.kill_policy {
                w.message(0x1a, value);
            }
            w.message(0x12, &self.task_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.task_id);
            if let Some(value) = &self.kill_policy {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"task_id\":{", &self.task_id);
            if let Some(value) = &self.kill_policy {
                w.message("\"kill_policy\":{", value);
            }
        }
    }

    impl rt::Object for Kill {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
                "kill_policy" => rt::Field::new("kill_policy", 0x0, &mut self.kill_policy),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.ToAgent.Acknowledge`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Acknowledge {
        pub framework_id: crate::v1::FrameworkId,
        pub task_id: crate::v1::TaskId,
        pub uuid: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Acknowledge {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.uuid = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
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
            w.bytes(0x1a, &self.uuid);
            w.message(0x12, &self.task_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.task_id);
            len += 1 + rt::size::delimited(self.uuid.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"task_id\":{", &self.task_id);
            w.bytes("\"uuid\":\"", &self.uuid);
        }
    }

    impl rt::Object for Acknowledge {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
                "uuid" => rt::Field::new("uuid", 0x4, &mut self.uuid),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.ToAgent.ShutdownExecutor`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ShutdownExecutor {
        pub framework_id: crate::v1::FrameworkId,
        pub executor_id: crate::v1::ExecutorId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ShutdownExecutor {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_SHUTDOWN_EXECUTOR
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
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
            w.message(0x12, &self.executor_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.executor_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"executor_id\":{", &self.executor_id);
        }
    }

    impl rt::Object for ShutdownExecutor {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "executor_id" => rt::Field::new("executor_id", 0x2, &mut self.executor_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.ToAgent.ShutdownFramework`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ShutdownFramework {
        pub framework_id: crate::v1::FrameworkId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ShutdownFramework {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_SHUTDOWN_FRAMEWORK
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

    impl rt::Object for ShutdownFramework {
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

    /// `meseta.internal.ToAgent.FrameworkMessage`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FrameworkMessage {
        pub framework_id: crate::v1::FrameworkId,
        pub executor_id: crate::v1::ExecutorId,
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for FrameworkMessage {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_FRAMEWORK_MESSAGE
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
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.data = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
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
            w.bytes(0x1a, &self.data);
            w.message(0x12, &self.executor_id);
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            len += 1 + rt::size::message(&self.executor_id);
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            w.message("\"executor_id\":{", &self.executor_id);
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for FrameworkMessage {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "executor_id" => rt::Field::new("executor_id", 0x2, &mut self.executor_id),
                "data" => rt::Field::new("data", 0x4, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `meseta.internal.ToAgent.UpdateFramework`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateFramework {
        pub framework: Box<crate::v1::FrameworkInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateFramework {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_UPDATE_FRAMEWORK
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

    impl rt::Object for UpdateFramework {
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

    /// `meseta.internal.ToAgent.ApplyOperation`
    ///
    /// An operation on the agent's own resources. The master counts on it already.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplyOperation {
        /// 16 bytes: names it from now on.
        pub operation: rt::Bytes,
        /// Absent for an operation of an operator.
        pub framework_id: Option<crate::v1::FrameworkId>,
        pub info: Box<crate::v1::offer::Operation>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ApplyOperation {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_APPLY_OPERATION
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        self.operation = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.info)?;
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
            w.message(0x1a, &*self.info);
            if let Some(value) = &self.framework_id {
                w.message(0x12, value);
            }
            w.bytes(0xa, &self.operation);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.operation.len());
            if let Some(value) = &self.framework_id {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::message(&*self.info);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bytes("\"operation\":\"", &self.operation);
            if let Some(value) = &self.framework_id {
                w.message("\"framework_id\":{", value);
            }
            w.message("\"info\":{", &*self.info);
        }
    }

    impl rt::Object for ApplyOperation {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operation" => rt::Field::new("operation", 0x1, &mut self.operation),
                "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
                "info" => rt::Field::new("info", 0x2, &mut self.info),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.ToAgent.AcknowledgeOperation`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcknowledgeOperation {
        pub operation: rt::Bytes,
        pub status: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AcknowledgeOperation {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE_OPERATION
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        self.operation = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        self.status = rt::cursor::bytes(&mut rest)?;
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
            w.bytes(0x12, &self.status);
            w.bytes(0xa, &self.operation);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.operation.len());
            len += 1 + rt::size::delimited(self.status.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bytes("\"operation\":\"", &self.operation);
            w.bytes("\"status\":\"", &self.status);
        }
    }

    impl rt::Object for AcknowledgeOperation {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operation" => rt::Field::new("operation", 0x1, &mut self.operation),
                "status" => rt::Field::new("status", 0x2, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `meseta.internal.ToAgent.Drain`
    ///
    /// The agent kills its tasks and takes no new ones until nothing is left; said again, the new terms hold.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Drain {
        pub config: crate::v1::DrainConfig,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Drain {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_DRAIN
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.config)?;
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
            w.message(0xa, &self.config);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.config);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"config\":{", &self.config);
        }
    }

    impl rt::Object for Drain {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "config" => rt::Field::new("config", 0x1, &mut self.config),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `meseta.internal.ToAgent.Shutdown`
    ///
    /// The agent ends what it runs, forgets who it was, and exits.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Shutdown {
        pub reason: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Shutdown {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESETA_INTERNAL_TO_AGENT_SHUTDOWN
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.reason)?;
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
            w.string(0xa, &self.reason);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.reason.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"reason\":\"", &self.reason);
        }
    }

    impl rt::Object for Shutdown {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "reason" => rt::Field::new("reason", 0x1, &mut self.reason),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}
