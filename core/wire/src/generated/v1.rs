//! Package `v1`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.Status`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    #[default]
    DriverNotStarted,
    DriverRunning,
    DriverAborted,
    DriverStopped,
}

impl rt::Enumeration for Status {
    fn from_number(number: i32) -> Option<Self> {
        match number {
            1 => Some(Status::DriverNotStarted),
            2 => Some(Status::DriverRunning),
            3 => Some(Status::DriverAborted),
            4 => Some(Status::DriverStopped),
            _ => None,
        }
    }
    fn number(self) -> i32 {
        match self {
            Status::DriverNotStarted => 1,
            Status::DriverRunning => 2,
            Status::DriverAborted => 3,
            Status::DriverStopped => 4,
        }
    }
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "DRIVER_NOT_STARTED" => Some(Status::DriverNotStarted),
            "DRIVER_RUNNING" => Some(Status::DriverRunning),
            "DRIVER_ABORTED" => Some(Status::DriverAborted),
            "DRIVER_STOPPED" => Some(Status::DriverStopped),
            _ => None,
        }
    }
    fn name(self) -> &'static str {
        match self {
            Status::DriverNotStarted => "DRIVER_NOT_STARTED",
            Status::DriverRunning => "DRIVER_RUNNING",
            Status::DriverAborted => "DRIVER_ABORTED",
            Status::DriverStopped => "DRIVER_STOPPED",
        }
    }
}

/// `mesos.v1.TaskState`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskState {
    #[default]
    TaskStaging,
    TaskStarting,
    TaskRunning,
    TaskKilling,
    TaskFinished,
    TaskFailed,
    TaskKilled,
    TaskError,
    TaskLost,
    TaskDropped,
    TaskUnreachable,
    TaskGone,
    TaskGoneByOperator,
    TaskUnknown,
}

impl rt::Enumeration for TaskState {
    fn from_number(number: i32) -> Option<Self> {
        match number {
            6 => Some(TaskState::TaskStaging),
            0 => Some(TaskState::TaskStarting),
            1 => Some(TaskState::TaskRunning),
            8 => Some(TaskState::TaskKilling),
            2 => Some(TaskState::TaskFinished),
            3 => Some(TaskState::TaskFailed),
            4 => Some(TaskState::TaskKilled),
            7 => Some(TaskState::TaskError),
            5 => Some(TaskState::TaskLost),
            9 => Some(TaskState::TaskDropped),
            10 => Some(TaskState::TaskUnreachable),
            11 => Some(TaskState::TaskGone),
            12 => Some(TaskState::TaskGoneByOperator),
            13 => Some(TaskState::TaskUnknown),
            _ => None,
        }
    }
    fn number(self) -> i32 {
        match self {
            TaskState::TaskStaging => 6,
            TaskState::TaskStarting => 0,
            TaskState::TaskRunning => 1,
            TaskState::TaskKilling => 8,
            TaskState::TaskFinished => 2,
            TaskState::TaskFailed => 3,
            TaskState::TaskKilled => 4,
            TaskState::TaskError => 7,
            TaskState::TaskLost => 5,
            TaskState::TaskDropped => 9,
            TaskState::TaskUnreachable => 10,
            TaskState::TaskGone => 11,
            TaskState::TaskGoneByOperator => 12,
            TaskState::TaskUnknown => 13,
        }
    }
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "TASK_STAGING" => Some(TaskState::TaskStaging),
            "TASK_STARTING" => Some(TaskState::TaskStarting),
            "TASK_RUNNING" => Some(TaskState::TaskRunning),
            "TASK_KILLING" => Some(TaskState::TaskKilling),
            "TASK_FINISHED" => Some(TaskState::TaskFinished),
            "TASK_FAILED" => Some(TaskState::TaskFailed),
            "TASK_KILLED" => Some(TaskState::TaskKilled),
            "TASK_ERROR" => Some(TaskState::TaskError),
            "TASK_LOST" => Some(TaskState::TaskLost),
            "TASK_DROPPED" => Some(TaskState::TaskDropped),
            "TASK_UNREACHABLE" => Some(TaskState::TaskUnreachable),
            "TASK_GONE" => Some(TaskState::TaskGone),
            "TASK_GONE_BY_OPERATOR" => Some(TaskState::TaskGoneByOperator),
            "TASK_UNKNOWN" => Some(TaskState::TaskUnknown),
            _ => None,
        }
    }
    fn name(self) -> &'static str {
        match self {
            TaskState::TaskStaging => "TASK_STAGING",
            TaskState::TaskStarting => "TASK_STARTING",
            TaskState::TaskRunning => "TASK_RUNNING",
            TaskState::TaskKilling => "TASK_KILLING",
            TaskState::TaskFinished => "TASK_FINISHED",
            TaskState::TaskFailed => "TASK_FAILED",
            TaskState::TaskKilled => "TASK_KILLED",
            TaskState::TaskError => "TASK_ERROR",
            TaskState::TaskLost => "TASK_LOST",
            TaskState::TaskDropped => "TASK_DROPPED",
            TaskState::TaskUnreachable => "TASK_UNREACHABLE",
            TaskState::TaskGone => "TASK_GONE",
            TaskState::TaskGoneByOperator => "TASK_GONE_BY_OPERATOR",
            TaskState::TaskUnknown => "TASK_UNKNOWN",
        }
    }
}

/// `mesos.v1.OperationState`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationState {
    #[default]
    OperationUnsupported,
    OperationPending,
    OperationFinished,
    OperationFailed,
    OperationError,
    OperationDropped,
    OperationUnreachable,
    OperationGoneByOperator,
    OperationRecovering,
    OperationUnknown,
}

impl rt::Enumeration for OperationState {
    fn from_number(number: i32) -> Option<Self> {
        match number {
            0 => Some(OperationState::OperationUnsupported),
            1 => Some(OperationState::OperationPending),
            2 => Some(OperationState::OperationFinished),
            3 => Some(OperationState::OperationFailed),
            4 => Some(OperationState::OperationError),
            5 => Some(OperationState::OperationDropped),
            6 => Some(OperationState::OperationUnreachable),
            7 => Some(OperationState::OperationGoneByOperator),
            8 => Some(OperationState::OperationRecovering),
            9 => Some(OperationState::OperationUnknown),
            _ => None,
        }
    }
    fn number(self) -> i32 {
        match self {
            OperationState::OperationUnsupported => 0,
            OperationState::OperationPending => 1,
            OperationState::OperationFinished => 2,
            OperationState::OperationFailed => 3,
            OperationState::OperationError => 4,
            OperationState::OperationDropped => 5,
            OperationState::OperationUnreachable => 6,
            OperationState::OperationGoneByOperator => 7,
            OperationState::OperationRecovering => 8,
            OperationState::OperationUnknown => 9,
        }
    }
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "OPERATION_UNSUPPORTED" => Some(OperationState::OperationUnsupported),
            "OPERATION_PENDING" => Some(OperationState::OperationPending),
            "OPERATION_FINISHED" => Some(OperationState::OperationFinished),
            "OPERATION_FAILED" => Some(OperationState::OperationFailed),
            "OPERATION_ERROR" => Some(OperationState::OperationError),
            "OPERATION_DROPPED" => Some(OperationState::OperationDropped),
            "OPERATION_UNREACHABLE" => Some(OperationState::OperationUnreachable),
            "OPERATION_GONE_BY_OPERATOR" => Some(OperationState::OperationGoneByOperator),
            "OPERATION_RECOVERING" => Some(OperationState::OperationRecovering),
            "OPERATION_UNKNOWN" => Some(OperationState::OperationUnknown),
            _ => None,
        }
    }
    fn name(self) -> &'static str {
        match self {
            OperationState::OperationUnsupported => "OPERATION_UNSUPPORTED",
            OperationState::OperationPending => "OPERATION_PENDING",
            OperationState::OperationFinished => "OPERATION_FINISHED",
            OperationState::OperationFailed => "OPERATION_FAILED",
            OperationState::OperationError => "OPERATION_ERROR",
            OperationState::OperationDropped => "OPERATION_DROPPED",
            OperationState::OperationUnreachable => "OPERATION_UNREACHABLE",
            OperationState::OperationGoneByOperator => "OPERATION_GONE_BY_OPERATOR",
            OperationState::OperationRecovering => "OPERATION_RECOVERING",
            OperationState::OperationUnknown => "OPERATION_UNKNOWN",
        }
    }
}

/// `mesos.v1.DrainState`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DrainState {
    #[default]
    Unknown,
    Draining,
    Drained,
}

impl rt::Enumeration for DrainState {
    fn from_number(number: i32) -> Option<Self> {
        match number {
            0 => Some(DrainState::Unknown),
            1 => Some(DrainState::Draining),
            2 => Some(DrainState::Drained),
            _ => None,
        }
    }
    fn number(self) -> i32 {
        match self {
            DrainState::Unknown => 0,
            DrainState::Draining => 1,
            DrainState::Drained => 2,
        }
    }
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "UNKNOWN" => Some(DrainState::Unknown),
            "DRAINING" => Some(DrainState::Draining),
            "DRAINED" => Some(DrainState::Drained),
            _ => None,
        }
    }
    fn name(self) -> &'static str {
        match self {
            DrainState::Unknown => "UNKNOWN",
            DrainState::Draining => "DRAINING",
            DrainState::Drained => "DRAINED",
        }
    }
}

/// `mesos.v1.FrameworkID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrameworkId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for FrameworkId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_FRAMEWORK_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for FrameworkId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.OfferID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for OfferId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_OFFER_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for OfferId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.AgentID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for AgentId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_AGENT_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for AgentId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.TaskID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TaskId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TASK_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for TaskId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.ExecutorID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExecutorId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ExecutorId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_EXECUTOR_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for ExecutorId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.ContainerID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContainerId {
    pub value: rt::Text,
    pub parent: Option<Box<crate::v1::ContainerId>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ContainerId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CONTAINER_ID
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.parent)?;
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
        if let Some(value) = &self.parent {
            w.message(0x12, &**value);
        }
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        if let Some(value) = &self.parent {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
        if let Some(value) = &self.parent {
            w.message("\"parent\":{", &**value);
        }
    }
}

impl rt::Object for ContainerId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            "parent" => rt::Field::new("parent", 0x0, &mut self.parent),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.ResourceProviderID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceProviderId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ResourceProviderId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for ResourceProviderId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.OperationID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId {
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for OperationId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_OPERATION_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for OperationId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.TimeInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeInfo {
    pub nanoseconds: i64,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TimeInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TIME_INFO
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.nanoseconds = rt::cursor::int64(&mut rest)?;
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
        w.int64(0x8, self.nanoseconds);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int64(self.nanoseconds);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.int64("\"nanoseconds\":", self.nanoseconds);
    }
}

impl rt::Object for TimeInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "nanoseconds" => rt::Field::new("nanoseconds", 0x1, &mut self.nanoseconds),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.DurationInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DurationInfo {
    pub nanoseconds: i64,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DurationInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DURATION_INFO
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.nanoseconds = rt::cursor::int64(&mut rest)?;
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
        w.int64(0x8, self.nanoseconds);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int64(self.nanoseconds);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.int64("\"nanoseconds\":", self.nanoseconds);
    }
}

impl rt::Object for DurationInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "nanoseconds" => rt::Field::new("nanoseconds", 0x1, &mut self.nanoseconds),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Address`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub hostname: Option<rt::Text>,
    pub ip: Option<rt::Text>,
    pub port: i32,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Address {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_ADDRESS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.ip)?;
                }
                0x18 => {
                    self.port = rt::cursor::int32(&mut rest)?;
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
        w.int32(0x18, self.port);
        if let Some(value) = &self.ip {
            w.string(0x12, value);
        }
        if let Some(value) = &self.hostname {
            w.string(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.hostname {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.ip {
            len += 1 + rt::size::delimited(value.len());
        }
        len += 1 + rt::size::int32(self.port);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.hostname {
            w.string("\"hostname\":\"", value);
        }
        if let Some(value) = &self.ip {
            w.string("\"ip\":\"", value);
        }
        w.int32("\"port\":", self.port);
    }
}

impl rt::Object for Address {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "hostname" => rt::Field::new("hostname", 0x0, &mut self.hostname),
            "ip" => rt::Field::new("ip", 0x0, &mut self.ip),
            "port" => rt::Field::new("port", 0x1, &mut self.port),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.URL`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Url {
    pub scheme: rt::Text,
    pub address: crate::v1::Address,
    pub path: Option<rt::Text>,
    pub query: Vec<crate::v1::Parameter>,
    pub fragment: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Url {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_URL
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.scheme)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.address)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.path)?;
                }
                0x22 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x22, bytes, rest, &mut self.query)?;
                }
                0x2a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.fragment)?;
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
        if let Some(value) = &self.fragment {
            w.string(0x2a, value);
        }
        for value in self.query.iter().rev() {
            w.message(0x22, value);
        }
        if let Some(value) = &self.path {
            w.string(0x1a, value);
        }
        w.message(0x12, &self.address);
        w.string(0xa, &self.scheme);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.scheme.len());
        len += 1 + rt::size::message(&self.address);
        if let Some(value) = &self.path {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.query {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.fragment {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"scheme\":\"", &self.scheme);
        w.message("\"address\":{", &self.address);
        if let Some(value) = &self.path {
            w.string("\"path\":\"", value);
        }
        if !self.query.is_empty() {
            w.open("\"query\":[");
            for value in &self.query {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.fragment {
            w.string("\"fragment\":\"", value);
        }
    }
}

impl rt::Object for Url {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "scheme" => rt::Field::new("scheme", 0x1, &mut self.scheme),
            "address" => rt::Field::new("address", 0x2, &mut self.address),
            "path" => rt::Field::new("path", 0x0, &mut self.path),
            "query" => rt::Field::new("query", 0x0, &mut self.query),
            "fragment" => rt::Field::new("fragment", 0x0, &mut self.fragment),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.Unavailability`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unavailability {
    pub start: crate::v1::TimeInfo,
    pub duration: Option<crate::v1::DurationInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Unavailability {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_UNAVAILABILITY
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.start)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.duration)?;
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
        if let Some(value) = &self.duration {
            w.message(0x12, value);
        }
        w.message(0xa, &self.start);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.start);
        if let Some(value) = &self.duration {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"start\":{", &self.start);
        if let Some(value) = &self.duration {
            w.message("\"duration\":{", value);
        }
    }
}

impl rt::Object for Unavailability {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "start" => rt::Field::new("start", 0x1, &mut self.start),
            "duration" => rt::Field::new("duration", 0x0, &mut self.duration),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.MachineID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MachineId {
    pub hostname: Option<rt::Text>,
    pub ip: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for MachineId {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MACHINE_ID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.ip)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.ip {
            w.string(0x12, value);
        }
        if let Some(value) = &self.hostname {
            w.string(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.hostname {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.ip {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.hostname {
            w.string("\"hostname\":\"", value);
        }
        if let Some(value) = &self.ip {
            w.string("\"ip\":\"", value);
        }
    }
}

impl rt::Object for MachineId {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "hostname" => rt::Field::new("hostname", 0x0, &mut self.hostname),
            "ip" => rt::Field::new("ip", 0x0, &mut self.ip),
            _ => None,
        }
    }
}

/// `mesos.v1.MachineInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MachineInfo {
    pub id: crate::v1::MachineId,
    pub mode: Option<crate::v1::machine_info::Mode>,
    pub unavailability: Option<crate::v1::Unavailability>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for MachineInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MACHINE_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    seen |= 0x1;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::machine_info::Mode = value;
                        self.mode = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.unavailability)?;
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
        if let Some(value) = &self.unavailability {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.mode {
            w.int32(0x10, rt::Enumeration::number(*value));
        }
        w.message(0xa, &self.id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.id);
        if let Some(value) = &self.mode {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.unavailability {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"id\":{", &self.id);
        if let Some(value) = &self.mode {
            let name = rt::Enumeration::name(*value);
            w.name("\"mode\":\"", name);
        }
        if let Some(value) = &self.unavailability {
            w.message("\"unavailability\":{", value);
        }
    }
}

impl rt::Object for MachineInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "id" => rt::Field::new("id", 0x1, &mut self.id),
            "mode" => rt::Field::new("mode", 0x0, &mut self.mode),
            "unavailability" => rt::Field::new("unavailability", 0x0, &mut self.unavailability),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.FrameworkInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrameworkInfo {
    pub user: rt::Text,
    pub name: rt::Text,
    pub id: Option<crate::v1::FrameworkId>,
    pub failover_timeout: Option<f64>,
    pub checkpoint: Option<bool>,
    pub role: Option<rt::Text>,
    pub roles: Vec<rt::Text>,
    pub hostname: Option<rt::Text>,
    pub principal: Option<rt::Text>,
    pub webui_url: Option<rt::Text>,
    pub capabilities: Vec<crate::v1::framework_info::Capability>,
    pub labels: Option<crate::v1::Labels>,
    pub offer_filters: rt::BTreeMap<rt::Text, crate::v1::OfferFilters>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl FrameworkInfo {
    /// `failover_timeout`, or the schema's default.
    pub fn failover_timeout(&self) -> f64 {
        self.failover_timeout.unwrap_or(0.0)
    }
    /// `checkpoint`, or the schema's default.
    pub fn checkpoint(&self) -> bool {
        self.checkpoint.unwrap_or(false)
    }
    /// `role`, or the schema's default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("*")
    }
}

impl rt::Wire for FrameworkInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_FRAMEWORK_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.user)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                }
                0x21 => {
                    self.failover_timeout = Some(rt::cursor::double(&mut rest)?);
                }
                0x28 => {
                    self.checkpoint = Some(rt::cursor::bool(&mut rest)?);
                }
                0x32 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                }
                0x3a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                }
                0x42 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.principal)?;
                }
                0x4a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.webui_url)?;
                }
                0x52 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x52, bytes, rest, &mut self.capabilities)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                }
                0x62 => {
                    r.string(rt::cursor::slice(&mut rest)?, rt::push_default(&mut self.roles))?;
                }
                0x6a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    let (name, value) =
                        r.entry(bytes, 0x12, false, |r, rest, value: &mut crate::v1::OfferFilters| {
                            r.message(rt::cursor::slice(rest)?, value)
                        })?;
                    self.offer_filters.insert(name, value);
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
        for (name, value) in self.offer_filters.iter().rev() {
            w.entry(0x6a, name, |w| w.message(0x12, value));
        }
        for value in self.roles.iter().rev() {
            w.string(0x62, value);
        }
        if let Some(value) = &self.labels {
            w.message(0x5a, value);
        }
        for value in self.capabilities.iter().rev() {
            w.message(0x52, value);
        }
        if let Some(value) = &self.webui_url {
            w.string(0x4a, value);
        }
        if let Some(value) = &self.principal {
            w.string(0x42, value);
        }
        if let Some(value) = &self.hostname {
            w.string(0x3a, value);
        }
        if let Some(value) = &self.role {
            w.string(0x32, value);
        }
        if let Some(value) = &self.checkpoint {
            w.bool(0x28, *value);
        }
        if let Some(value) = &self.failover_timeout {
            w.double(0x21, *value);
        }
        if let Some(value) = &self.id {
            w.message(0x1a, value);
        }
        w.string(0x12, &self.name);
        w.string(0xa, &self.user);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.user.len());
        len += 1 + rt::size::delimited(self.name.len());
        if let Some(value) = &self.id {
            len += 1 + rt::size::message(value);
        }
        if self.failover_timeout.is_some() {
            len += 1 + 8;
        }
        if self.checkpoint.is_some() {
            len += 1 + 1;
        }
        if let Some(value) = &self.role {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.roles {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.hostname {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.principal {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.webui_url {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.capabilities {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        for (name, value) in &self.offer_filters {
            len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"user\":\"", &self.user);
        w.string("\"name\":\"", &self.name);
        if let Some(value) = &self.id {
            w.message("\"id\":{", value);
        }
        w.double("\"failover_timeout\":", self.failover_timeout());
        w.bool("\"checkpoint\":", self.checkpoint());
        if let Some(value) = &self.role {
            w.string("\"role\":\"", value);
        }
        if !self.roles.is_empty() {
            w.open("\"roles\":[");
            for value in &self.roles {
                w.string("\"", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.hostname {
            w.string("\"hostname\":\"", value);
        }
        if let Some(value) = &self.principal {
            w.string("\"principal\":\"", value);
        }
        if let Some(value) = &self.webui_url {
            w.string("\"webui_url\":\"", value);
        }
        if !self.capabilities.is_empty() {
            w.open("\"capabilities\":[");
            for value in &self.capabilities {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
        if !self.offer_filters.is_empty() {
            w.open("\"offer_filters\":{");
            for (name, value) in &self.offer_filters {
                w.map_key(name);
                w.message("{", value);
            }
            w.close(b'}');
        }
    }
}

impl rt::Object for FrameworkInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "user" => rt::Field::new("user", 0x1, &mut self.user),
            "name" => rt::Field::new("name", 0x2, &mut self.name),
            "id" => rt::Field::new("id", 0x0, &mut self.id),
            "failover_timeout" => rt::Field::new("failover_timeout", 0x0, &mut self.failover_timeout),
            "checkpoint" => rt::Field::new("checkpoint", 0x0, &mut self.checkpoint),
            "role" => rt::Field::new("role", 0x0, &mut self.role),
            "roles" => rt::Field::new("roles", 0x0, &mut self.roles),
            "hostname" => rt::Field::new("hostname", 0x0, &mut self.hostname),
            "principal" => rt::Field::new("principal", 0x0, &mut self.principal),
            "webui_url" => rt::Field::new("webui_url", 0x0, &mut self.webui_url),
            "capabilities" => rt::Field::new("capabilities", 0x0, &mut self.capabilities),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            "offer_filters" => rt::Field::new("offer_filters", 0x0, &mut self.offer_filters),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.CheckInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckInfo {
    pub r#type: Option<crate::v1::check_info::Type>,
    pub command: Option<crate::v1::check_info::Command>,
    pub http: Option<crate::v1::check_info::Http>,
    pub tcp: Option<crate::v1::check_info::Tcp>,
    pub delay_seconds: Option<f64>,
    pub interval_seconds: Option<f64>,
    pub timeout_seconds: Option<f64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl CheckInfo {
    /// `delay_seconds`, or the schema's default.
    pub fn delay_seconds(&self) -> f64 {
        self.delay_seconds.unwrap_or(15.0)
    }
    /// `interval_seconds`, or the schema's default.
    pub fn interval_seconds(&self) -> f64 {
        self.interval_seconds.unwrap_or(10.0)
    }
    /// `timeout_seconds`, or the schema's default.
    pub fn timeout_seconds(&self) -> f64 {
        self.timeout_seconds.unwrap_or(20.0)
    }
}

impl rt::Wire for CheckInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CHECK_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::check_info::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.http)?;
                }
                0x21 => {
                    self.delay_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x29 => {
                    self.interval_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x31 => {
                    self.timeout_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.tcp)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.tcp {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.timeout_seconds {
            w.double(0x31, *value);
        }
        if let Some(value) = &self.interval_seconds {
            w.double(0x29, *value);
        }
        if let Some(value) = &self.delay_seconds {
            w.double(0x21, *value);
        }
        if let Some(value) = &self.http {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.command {
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
        if let Some(value) = &self.command {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.http {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.tcp {
            len += 1 + rt::size::message(value);
        }
        if self.delay_seconds.is_some() {
            len += 1 + 8;
        }
        if self.interval_seconds.is_some() {
            len += 1 + 8;
        }
        if self.timeout_seconds.is_some() {
            len += 1 + 8;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.command {
            w.message("\"command\":{", value);
        }
        if let Some(value) = &self.http {
            w.message("\"http\":{", value);
        }
        if let Some(value) = &self.tcp {
            w.message("\"tcp\":{", value);
        }
        w.double("\"delay_seconds\":", self.delay_seconds());
        w.double("\"interval_seconds\":", self.interval_seconds());
        w.double("\"timeout_seconds\":", self.timeout_seconds());
    }
}

impl rt::Object for CheckInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "command" => rt::Field::new("command", 0x0, &mut self.command),
            "http" => rt::Field::new("http", 0x0, &mut self.http),
            "tcp" => rt::Field::new("tcp", 0x0, &mut self.tcp),
            "delay_seconds" => rt::Field::new("delay_seconds", 0x0, &mut self.delay_seconds),
            "interval_seconds" => rt::Field::new("interval_seconds", 0x0, &mut self.interval_seconds),
            "timeout_seconds" => rt::Field::new("timeout_seconds", 0x0, &mut self.timeout_seconds),
            _ => None,
        }
    }
}

/// `mesos.v1.HealthCheck`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheck {
    pub delay_seconds: Option<f64>,
    pub interval_seconds: Option<f64>,
    pub timeout_seconds: Option<f64>,
    pub consecutive_failures: Option<u32>,
    pub grace_period_seconds: Option<f64>,
    pub r#type: Option<crate::v1::health_check::Type>,
    pub command: Option<Box<crate::v1::CommandInfo>>,
    pub http: Option<Box<crate::v1::health_check::HttpCheckInfo>>,
    pub tcp: Option<crate::v1::health_check::TcpCheckInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl HealthCheck {
    /// `delay_seconds`, or the schema's default.
    pub fn delay_seconds(&self) -> f64 {
        self.delay_seconds.unwrap_or(15.0)
    }
    /// `interval_seconds`, or the schema's default.
    pub fn interval_seconds(&self) -> f64 {
        self.interval_seconds.unwrap_or(10.0)
    }
    /// `timeout_seconds`, or the schema's default.
    pub fn timeout_seconds(&self) -> f64 {
        self.timeout_seconds.unwrap_or(20.0)
    }
    /// `consecutive_failures`, or the schema's default.
    pub fn consecutive_failures(&self) -> u32 {
        self.consecutive_failures.unwrap_or(3)
    }
    /// `grace_period_seconds`, or the schema's default.
    pub fn grace_period_seconds(&self) -> f64 {
        self.grace_period_seconds.unwrap_or(10.0)
    }
}

impl rt::Wire for HealthCheck {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_HEALTH_CHECK
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.http)?;
                }
                0x11 => {
                    self.delay_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x19 => {
                    self.interval_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x21 => {
                    self.timeout_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x28 => {
                    self.consecutive_failures = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x31 => {
                    self.grace_period_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                }
                0x40 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::health_check::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.tcp)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.tcp {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x40, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.command {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.grace_period_seconds {
            w.double(0x31, *value);
        }
        if let Some(value) = &self.consecutive_failures {
            w.uint32(0x28, *value);
        }
        if let Some(value) = &self.timeout_seconds {
            w.double(0x21, *value);
        }
        if let Some(value) = &self.interval_seconds {
            w.double(0x19, *value);
        }
        if let Some(value) = &self.delay_seconds {
            w.double(0x11, *value);
        }
        if let Some(value) = &self.http {
            w.message(0xa, &**value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if self.delay_seconds.is_some() {
            len += 1 + 8;
        }
        if self.interval_seconds.is_some() {
            len += 1 + 8;
        }
        if self.timeout_seconds.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.consecutive_failures {
            len += 1 + rt::size::uint32(*value);
        }
        if self.grace_period_seconds.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.command {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.http {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.tcp {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.double("\"delay_seconds\":", self.delay_seconds());
        w.double("\"interval_seconds\":", self.interval_seconds());
        w.double("\"timeout_seconds\":", self.timeout_seconds());
        w.uint32("\"consecutive_failures\":", self.consecutive_failures());
        w.double("\"grace_period_seconds\":", self.grace_period_seconds());
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.command {
            w.message("\"command\":{", &**value);
        }
        if let Some(value) = &self.http {
            w.message("\"http\":{", &**value);
        }
        if let Some(value) = &self.tcp {
            w.message("\"tcp\":{", value);
        }
    }
}

impl rt::Object for HealthCheck {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "delay_seconds" => rt::Field::new("delay_seconds", 0x0, &mut self.delay_seconds),
            "interval_seconds" => rt::Field::new("interval_seconds", 0x0, &mut self.interval_seconds),
            "timeout_seconds" => rt::Field::new("timeout_seconds", 0x0, &mut self.timeout_seconds),
            "consecutive_failures" => {
                rt::Field::new("consecutive_failures", 0x0, &mut self.consecutive_failures)
            }
            "grace_period_seconds" => {
                rt::Field::new("grace_period_seconds", 0x0, &mut self.grace_period_seconds)
            }
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "command" => rt::Field::new("command", 0x0, &mut self.command),
            "http" => rt::Field::new("http", 0x0, &mut self.http),
            "tcp" => rt::Field::new("tcp", 0x0, &mut self.tcp),
            _ => None,
        }
    }
}

/// `mesos.v1.KillPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KillPolicy {
    pub grace_period: Option<crate::v1::DurationInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for KillPolicy {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_KILL_POLICY
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.grace_period)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.grace_period {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.grace_period {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.grace_period {
            w.message("\"grace_period\":{", value);
        }
    }
}

impl rt::Object for KillPolicy {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "grace_period" => rt::Field::new("grace_period", 0x0, &mut self.grace_period),
            _ => None,
        }
    }
}

/// `mesos.v1.CommandInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommandInfo {
    pub uris: Vec<crate::v1::command_info::Uri>,
    pub environment: Option<crate::v1::Environment>,
    pub shell: Option<bool>,
    pub value: Option<rt::Text>,
    pub arguments: Vec<rt::Text>,
    pub user: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl CommandInfo {
    /// `shell`, or the schema's default.
    pub fn shell(&self) -> bool {
        self.shell.unwrap_or(true)
    }
}

impl rt::Wire for CommandInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_COMMAND_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.uris)?;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.environment)?;
                }
                0x1a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                }
                0x2a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.user)?;
                }
                0x30 => {
                    self.shell = Some(rt::cursor::bool(&mut rest)?);
                }
                0x3a => {
                    r.string(rt::cursor::slice(&mut rest)?, rt::push_default(&mut self.arguments))?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.arguments.iter().rev() {
            w.string(0x3a, value);
        }
        if let Some(value) = &self.shell {
            w.bool(0x30, *value);
        }
        if let Some(value) = &self.user {
            w.string(0x2a, value);
        }
        if let Some(value) = &self.value {
            w.string(0x1a, value);
        }
        if let Some(value) = &self.environment {
            w.message(0x12, value);
        }
        for value in self.uris.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.uris {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.environment {
            len += 1 + rt::size::message(value);
        }
        if self.shell.is_some() {
            len += 1 + 1;
        }
        if let Some(value) = &self.value {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.arguments {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.user {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.uris.is_empty() {
            w.open("\"uris\":[");
            for value in &self.uris {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.environment {
            w.message("\"environment\":{", value);
        }
        w.bool("\"shell\":", self.shell());
        if let Some(value) = &self.value {
            w.string("\"value\":\"", value);
        }
        if !self.arguments.is_empty() {
            w.open("\"arguments\":[");
            for value in &self.arguments {
                w.string("\"", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.user {
            w.string("\"user\":\"", value);
        }
    }
}

impl rt::Object for CommandInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "uris" => rt::Field::new("uris", 0x0, &mut self.uris),
            "environment" => rt::Field::new("environment", 0x0, &mut self.environment),
            "shell" => rt::Field::new("shell", 0x0, &mut self.shell),
            "value" => rt::Field::new("value", 0x0, &mut self.value),
            "arguments" => rt::Field::new("arguments", 0x0, &mut self.arguments),
            "user" => rt::Field::new("user", 0x0, &mut self.user),
            _ => None,
        }
    }
}

/// `mesos.v1.ExecutorInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutorInfo {
    pub r#type: Option<crate::v1::executor_info::Type>,
    pub executor_id: crate::v1::ExecutorId,
    pub framework_id: Option<crate::v1::FrameworkId>,
    pub command: Option<Box<crate::v1::CommandInfo>>,
    pub container: Option<Box<crate::v1::ContainerInfo>>,
    pub resources: Vec<crate::v1::Resource>,
    pub name: Option<rt::Text>,
    pub source: Option<rt::Text>,
    pub data: Option<rt::Bytes>,
    pub discovery: Option<Box<crate::v1::DiscoveryInfo>>,
    pub shutdown_grace_period: Option<crate::v1::DurationInfo>,
    pub labels: Option<crate::v1::Labels>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ExecutorInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_EXECUTOR_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                    seen |= 0x1;
                }
                0x22 => {
                    self.data = Some(rt::cursor::bytes(&mut rest)?);
                }
                0x2a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x2a, bytes, rest, &mut self.resources)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                }
                0x4a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                }
                0x52 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.source)?;
                }
                0x5a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container)?;
                }
                0x62 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.discovery)?;
                }
                0x6a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.shutdown_grace_period)?;
                }
                0x72 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                }
                0x78 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::executor_info::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
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
        if let Some(value) = &self.r#type {
            w.int32(0x78, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.labels {
            w.message(0x72, value);
        }
        if let Some(value) = &self.shutdown_grace_period {
            w.message(0x6a, value);
        }
        if let Some(value) = &self.discovery {
            w.message(0x62, &**value);
        }
        if let Some(value) = &self.container {
            w.message(0x5a, &**value);
        }
        if let Some(value) = &self.source {
            w.string(0x52, value);
        }
        if let Some(value) = &self.name {
            w.string(0x4a, value);
        }
        if let Some(value) = &self.framework_id {
            w.message(0x42, value);
        }
        if let Some(value) = &self.command {
            w.message(0x3a, &**value);
        }
        for value in self.resources.iter().rev() {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.data {
            w.bytes(0x22, value);
        }
        w.message(0xa, &self.executor_id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        len += 1 + rt::size::message(&self.executor_id);
        if let Some(value) = &self.framework_id {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.command {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.container {
            len += 1 + rt::size::message(&**value);
        }
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.name {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.source {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.data {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.discovery {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.shutdown_grace_period {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        w.message("\"executor_id\":{", &self.executor_id);
        if let Some(value) = &self.framework_id {
            w.message("\"framework_id\":{", value);
        }
        if let Some(value) = &self.command {
            w.message("\"command\":{", &**value);
        }
        if let Some(value) = &self.container {
            w.message("\"container\":{", &**value);
        }
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.name {
            w.string("\"name\":\"", value);
        }
        if let Some(value) = &self.source {
            w.string("\"source\":\"", value);
        }
        if let Some(value) = &self.data {
            w.bytes("\"data\":\"", value);
        }
        if let Some(value) = &self.discovery {
            w.message("\"discovery\":{", &**value);
        }
        if let Some(value) = &self.shutdown_grace_period {
            w.message("\"shutdown_grace_period\":{", value);
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
    }
}

impl rt::Object for ExecutorInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "executor_id" => rt::Field::new("executor_id", 0x1, &mut self.executor_id),
            "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
            "command" => rt::Field::new("command", 0x0, &mut self.command),
            "container" => rt::Field::new("container", 0x0, &mut self.container),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "name" => rt::Field::new("name", 0x0, &mut self.name),
            "source" => rt::Field::new("source", 0x0, &mut self.source),
            "data" => rt::Field::new("data", 0x0, &mut self.data),
            "discovery" => rt::Field::new("discovery", 0x0, &mut self.discovery),
            "shutdown_grace_period" => {
                rt::Field::new("shutdown_grace_period", 0x0, &mut self.shutdown_grace_period)
            }
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.DomainInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainInfo {
    pub fault_domain: Option<Box<crate::v1::domain_info::FaultDomain>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DomainInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DOMAIN_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.fault_domain)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.fault_domain {
            w.message(0xa, &**value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.fault_domain {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.fault_domain {
            w.message("\"fault_domain\":{", &**value);
        }
    }
}

impl rt::Object for DomainInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "fault_domain" => rt::Field::new("fault_domain", 0x0, &mut self.fault_domain),
            _ => None,
        }
    }
}

/// `mesos.v1.MasterInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MasterInfo {
    pub id: rt::Text,
    pub ip: u32,
    pub port: u32,
    pub pid: Option<rt::Text>,
    pub hostname: Option<rt::Text>,
    pub version: Option<rt::Text>,
    pub address: Option<crate::v1::Address>,
    pub domain: Option<crate::v1::DomainInfo>,
    pub capabilities: Vec<crate::v1::master_info::Capability>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for MasterInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MASTER_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    seen |= 0x1;
                }
                0x10 => {
                    self.ip = rt::cursor::uint32(&mut rest)?;
                    seen |= 0x2;
                }
                0x18 => {
                    self.port = rt::cursor::uint32(&mut rest)?;
                    seen |= 0x4;
                }
                0x22 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.pid)?;
                }
                0x2a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                }
                0x32 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.version)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.address)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.domain)?;
                }
                0x4a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x4a, bytes, rest, &mut self.capabilities)?;
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
        for value in self.capabilities.iter().rev() {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.domain {
            w.message(0x42, value);
        }
        if let Some(value) = &self.address {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.version {
            w.string(0x32, value);
        }
        if let Some(value) = &self.hostname {
            w.string(0x2a, value);
        }
        if let Some(value) = &self.pid {
            w.string(0x22, value);
        }
        w.uint32(0x18, self.port);
        w.uint32(0x10, self.ip);
        w.string(0xa, &self.id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.id.len());
        len += 1 + rt::size::uint32(self.ip);
        len += 1 + rt::size::uint32(self.port);
        if let Some(value) = &self.pid {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.hostname {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.version {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.address {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.domain {
            len += 1 + rt::size::message(value);
        }
        for value in &self.capabilities {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"id\":\"", &self.id);
        w.uint32("\"ip\":", self.ip);
        w.uint32("\"port\":", self.port);
        if let Some(value) = &self.pid {
            w.string("\"pid\":\"", value);
        }
        if let Some(value) = &self.hostname {
            w.string("\"hostname\":\"", value);
        }
        if let Some(value) = &self.version {
            w.string("\"version\":\"", value);
        }
        if let Some(value) = &self.address {
            w.message("\"address\":{", value);
        }
        if let Some(value) = &self.domain {
            w.message("\"domain\":{", value);
        }
        if !self.capabilities.is_empty() {
            w.open("\"capabilities\":[");
            for value in &self.capabilities {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for MasterInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "id" => rt::Field::new("id", 0x1, &mut self.id),
            "ip" => rt::Field::new("ip", 0x2, &mut self.ip),
            "port" => rt::Field::new("port", 0x4, &mut self.port),
            "pid" => rt::Field::new("pid", 0x0, &mut self.pid),
            "hostname" => rt::Field::new("hostname", 0x0, &mut self.hostname),
            "version" => rt::Field::new("version", 0x0, &mut self.version),
            "address" => rt::Field::new("address", 0x0, &mut self.address),
            "domain" => rt::Field::new("domain", 0x0, &mut self.domain),
            "capabilities" => rt::Field::new("capabilities", 0x0, &mut self.capabilities),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x7
    }
}

/// `mesos.v1.AgentInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentInfo {
    pub hostname: rt::Text,
    pub port: Option<i32>,
    pub resources: Vec<crate::v1::Resource>,
    pub attributes: Vec<crate::v1::Attribute>,
    pub id: Option<crate::v1::AgentId>,
    pub domain: Option<crate::v1::DomainInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl AgentInfo {
    /// `port`, or the schema's default.
    pub fn port(&self) -> i32 {
        self.port.unwrap_or(5051)
    }
}

impl rt::Wire for AgentInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_AGENT_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                    seen |= 0x1;
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x1a, bytes, rest, &mut self.resources)?;
                }
                0x2a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x2a, bytes, rest, &mut self.attributes)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                }
                0x40 => {
                    self.port = Some(rt::cursor::int32(&mut rest)?);
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.domain)?;
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
        if let Some(value) = &self.domain {
            w.message(0x52, value);
        }
        if let Some(value) = &self.port {
            w.int32(0x40, *value);
        }
        if let Some(value) = &self.id {
            w.message(0x32, value);
        }
        for value in self.attributes.iter().rev() {
            w.message(0x2a, value);
        }
        for value in self.resources.iter().rev() {
            w.message(0x1a, value);
        }
        w.string(0xa, &self.hostname);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.hostname.len());
        if let Some(value) = &self.port {
            len += 1 + rt::size::int32(*value);
        }
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        for value in &self.attributes {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.id {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.domain {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"hostname\":\"", &self.hostname);
        w.int32("\"port\":", self.port());
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.attributes.is_empty() {
            w.open("\"attributes\":[");
            for value in &self.attributes {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.id {
            w.message("\"id\":{", value);
        }
        if let Some(value) = &self.domain {
            w.message("\"domain\":{", value);
        }
    }
}

impl rt::Object for AgentInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "hostname" => rt::Field::new("hostname", 0x1, &mut self.hostname),
            "port" => rt::Field::new("port", 0x0, &mut self.port),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "attributes" => rt::Field::new("attributes", 0x0, &mut self.attributes),
            "id" => rt::Field::new("id", 0x0, &mut self.id),
            "domain" => rt::Field::new("domain", 0x0, &mut self.domain),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.CSIPluginContainerInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsiPluginContainerInfo {
    pub services: Vec<crate::v1::csi_plugin_container_info::Service>,
    pub command: Option<Box<crate::v1::CommandInfo>>,
    pub resources: Vec<crate::v1::Resource>,
    pub container: Option<Box<crate::v1::ContainerInfo>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for CsiPluginContainerInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CSI_PLUGIN_CONTAINER_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::csi_plugin_container_info::Service = value;
                        self.services.push(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0xa => {
                    let mut packed = rt::cursor::slice(&mut rest)?;
                    while !packed.is_empty() {
                        let number = rt::cursor::int32(&mut packed)?;
                        match rt::Enumeration::from_number(number) {
                            Some(value) => {
                                let value: crate::v1::csi_plugin_container_info::Service = value;
                                self.services.push(value)
                            }
                            None => rt::keep_number(0x8, number, &mut self.unknown),
                        }
                    }
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
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.container {
            w.message(0x22, &**value);
        }
        for value in self.resources.iter().rev() {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.command {
            w.message(0x12, &**value);
        }
        for value in self.services.iter().rev() {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.services {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.command {
            len += 1 + rt::size::message(&**value);
        }
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.container {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.services.is_empty() {
            w.open("\"services\":[");
            for value in &self.services {
                let name = rt::Enumeration::name(*value);
                w.name("\"", name);
            }
            w.close(b']');
        }
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
    }
}

impl rt::Object for CsiPluginContainerInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "services" => rt::Field::new("services", 0x0, &mut self.services),
            "command" => rt::Field::new("command", 0x0, &mut self.command),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "container" => rt::Field::new("container", 0x0, &mut self.container),
            _ => None,
        }
    }
}

/// `mesos.v1.CSIPluginEndpoint`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsiPluginEndpoint {
    pub csi_service: crate::v1::csi_plugin_container_info::Service,
    pub endpoint: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for CsiPluginEndpoint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CSI_PLUGIN_ENDPOINT
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::csi_plugin_container_info::Service = value;
                        self.csi_service = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.endpoint)?;
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
        w.string(0x12, &self.endpoint);
        w.int32(0x8, rt::Enumeration::number(self.csi_service));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.csi_service));
        len += 1 + rt::size::delimited(self.endpoint.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.csi_service);
        w.name("\"csi_service\":\"", name);
        w.string("\"endpoint\":\"", &self.endpoint);
    }
}

impl rt::Object for CsiPluginEndpoint {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "csi_service" => rt::Field::new("csi_service", 0x1, &mut self.csi_service),
            "endpoint" => rt::Field::new("endpoint", 0x2, &mut self.endpoint),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.CSIPluginInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsiPluginInfo {
    pub r#type: rt::Text,
    pub name: Option<rt::Text>,
    pub containers: Vec<crate::v1::CsiPluginContainerInfo>,
    pub endpoints: Vec<crate::v1::CsiPluginEndpoint>,
    pub target_path_root: Option<rt::Text>,
    pub target_path_exists: Option<bool>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl CsiPluginInfo {
    /// `name`, or the schema's default.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("default")
    }
}

impl rt::Wire for CsiPluginInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CSI_PLUGIN_INFO
    }
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
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x1a, bytes, rest, &mut self.containers)?;
                }
                0x22 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x22, bytes, rest, &mut self.endpoints)?;
                }
                0x2a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.target_path_root)?;
                }
                0x30 => {
                    self.target_path_exists = Some(rt::cursor::bool(&mut rest)?);
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
        if let Some(value) = &self.target_path_exists {
            w.bool(0x30, *value);
        }
        if let Some(value) = &self.target_path_root {
            w.string(0x2a, value);
        }
        for value in self.endpoints.iter().rev() {
            w.message(0x22, value);
        }
        for value in self.containers.iter().rev() {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.name {
            w.string(0x12, value);
        }
        w.string(0xa, &self.r#type);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.r#type.len());
        if let Some(value) = &self.name {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.containers {
            len += 1 + rt::size::message(value);
        }
        for value in &self.endpoints {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.target_path_root {
            len += 1 + rt::size::delimited(value.len());
        }
        if self.target_path_exists.is_some() {
            len += 1 + 1;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"type\":\"", &self.r#type);
        w.string("\"name\":\"", self.name());
        if !self.containers.is_empty() {
            w.open("\"containers\":[");
            for value in &self.containers {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.endpoints.is_empty() {
            w.open("\"endpoints\":[");
            for value in &self.endpoints {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.target_path_root {
            w.string("\"target_path_root\":\"", value);
        }
        if let Some(value) = &self.target_path_exists {
            w.bool("\"target_path_exists\":", *value);
        }
    }
}

impl rt::Object for CsiPluginInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x1, &mut self.r#type),
            "name" => rt::Field::new("name", 0x0, &mut self.name),
            "containers" => rt::Field::new("containers", 0x0, &mut self.containers),
            "endpoints" => rt::Field::new("endpoints", 0x0, &mut self.endpoints),
            "target_path_root" => rt::Field::new("target_path_root", 0x0, &mut self.target_path_root),
            "target_path_exists" => rt::Field::new("target_path_exists", 0x0, &mut self.target_path_exists),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.ResourceProviderInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceProviderInfo {
    pub id: Option<crate::v1::ResourceProviderId>,
    pub attributes: Vec<crate::v1::Attribute>,
    pub r#type: rt::Text,
    pub name: rt::Text,
    pub default_reservations: Vec<crate::v1::resource::ReservationInfo>,
    pub storage: Option<crate::v1::resource_provider_info::Storage>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ResourceProviderInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                }
                0x12 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x12, bytes, rest, &mut self.attributes)?;
                }
                0x1a => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.r#type)?;
                    seen |= 0x1;
                }
                0x22 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x2;
                }
                0x2a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x2a, bytes, rest, &mut self.default_reservations)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.storage)?;
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
        if let Some(value) = &self.storage {
            w.message(0x32, value);
        }
        for value in self.default_reservations.iter().rev() {
            w.message(0x2a, value);
        }
        w.string(0x22, &self.name);
        w.string(0x1a, &self.r#type);
        for value in self.attributes.iter().rev() {
            w.message(0x12, value);
        }
        if let Some(value) = &self.id {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.id {
            len += 1 + rt::size::message(value);
        }
        for value in &self.attributes {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::delimited(self.r#type.len());
        len += 1 + rt::size::delimited(self.name.len());
        for value in &self.default_reservations {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.storage {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.id {
            w.message("\"id\":{", value);
        }
        if !self.attributes.is_empty() {
            w.open("\"attributes\":[");
            for value in &self.attributes {
                w.message("{", value);
            }
            w.close(b']');
        }
        w.string("\"type\":\"", &self.r#type);
        w.string("\"name\":\"", &self.name);
        if !self.default_reservations.is_empty() {
            w.open("\"default_reservations\":[");
            for value in &self.default_reservations {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.storage {
            w.message("\"storage\":{", value);
        }
    }
}

impl rt::Object for ResourceProviderInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "id" => rt::Field::new("id", 0x0, &mut self.id),
            "attributes" => rt::Field::new("attributes", 0x0, &mut self.attributes),
            "type" => rt::Field::new("type", 0x1, &mut self.r#type),
            "name" => rt::Field::new("name", 0x2, &mut self.name),
            "default_reservations" => {
                rt::Field::new("default_reservations", 0x0, &mut self.default_reservations)
            }
            "storage" => rt::Field::new("storage", 0x0, &mut self.storage),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.Value`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    pub r#type: crate::v1::value::Type,
    pub scalar: Option<crate::v1::value::Scalar>,
    pub ranges: Option<crate::v1::value::Ranges>,
    pub set: Option<crate::v1::value::Set>,
    pub text: Option<crate::v1::value::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Value {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_VALUE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::value::Type = value;
                        self.r#type = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.scalar)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.ranges)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.set)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.text)?;
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
        if let Some(value) = &self.text {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.set {
            w.message(0x22, value);
        }
        if let Some(value) = &self.ranges {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.scalar {
            w.message(0x12, value);
        }
        w.int32(0x8, rt::Enumeration::number(self.r#type));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.r#type));
        if let Some(value) = &self.scalar {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.ranges {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.set {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.text {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.r#type);
        w.name("\"type\":\"", name);
        if let Some(value) = &self.scalar {
            w.message("\"scalar\":{", value);
        }
        if let Some(value) = &self.ranges {
            w.message("\"ranges\":{", value);
        }
        if let Some(value) = &self.set {
            w.message("\"set\":{", value);
        }
        if let Some(value) = &self.text {
            w.message("\"text\":{", value);
        }
    }
}

impl rt::Object for Value {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x1, &mut self.r#type),
            "scalar" => rt::Field::new("scalar", 0x0, &mut self.scalar),
            "ranges" => rt::Field::new("ranges", 0x0, &mut self.ranges),
            "set" => rt::Field::new("set", 0x0, &mut self.set),
            "text" => rt::Field::new("text", 0x0, &mut self.text),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Attribute`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribute {
    pub name: rt::Text,
    pub r#type: crate::v1::value::Type,
    pub scalar: Option<crate::v1::value::Scalar>,
    pub ranges: Option<crate::v1::value::Ranges>,
    pub set: Option<crate::v1::value::Set>,
    pub text: Option<crate::v1::value::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Attribute {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_ATTRIBUTE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::value::Type = value;
                        self.r#type = value;
                        seen |= 0x2;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.scalar)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.ranges)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.text)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.set)?;
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
        if let Some(value) = &self.set {
            w.message(0x32, value);
        }
        if let Some(value) = &self.text {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.ranges {
            w.message(0x22, value);
        }
        if let Some(value) = &self.scalar {
            w.message(0x1a, value);
        }
        w.int32(0x10, rt::Enumeration::number(self.r#type));
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.name.len());
        len += 1 + rt::size::int32(rt::Enumeration::number(self.r#type));
        if let Some(value) = &self.scalar {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.ranges {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.set {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.text {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"name\":\"", &self.name);
        let name = rt::Enumeration::name(self.r#type);
        w.name("\"type\":\"", name);
        if let Some(value) = &self.scalar {
            w.message("\"scalar\":{", value);
        }
        if let Some(value) = &self.ranges {
            w.message("\"ranges\":{", value);
        }
        if let Some(value) = &self.set {
            w.message("\"set\":{", value);
        }
        if let Some(value) = &self.text {
            w.message("\"text\":{", value);
        }
    }
}

impl rt::Object for Attribute {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "type" => rt::Field::new("type", 0x2, &mut self.r#type),
            "scalar" => rt::Field::new("scalar", 0x0, &mut self.scalar),
            "ranges" => rt::Field::new("ranges", 0x0, &mut self.ranges),
            "set" => rt::Field::new("set", 0x0, &mut self.set),
            "text" => rt::Field::new("text", 0x0, &mut self.text),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.Resource`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub provider_id: Option<crate::v1::ResourceProviderId>,
    pub name: rt::Text,
    pub r#type: crate::v1::value::Type,
    pub scalar: Option<crate::v1::value::Scalar>,
    pub ranges: Option<crate::v1::value::Ranges>,
    pub set: Option<crate::v1::value::Set>,
    pub role: Option<rt::Text>,
    pub allocation_info: Option<crate::v1::resource::AllocationInfo>,
    pub reservation: Option<Box<crate::v1::resource::ReservationInfo>>,
    pub reservations: Vec<crate::v1::resource::ReservationInfo>,
    pub disk: Option<Box<crate::v1::resource::DiskInfo>>,
    pub revocable: Option<crate::v1::resource::RevocableInfo>,
    pub shared: Option<crate::v1::resource::SharedInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl Resource {
    /// `role`, or the schema's default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("*")
    }
}

impl rt::Wire for Resource {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::value::Type = value;
                        self.r#type = value;
                        seen |= 0x2;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.scalar)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.ranges)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.set)?;
                }
                0x32 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.disk)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.reservation)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.revocable)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.shared)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.allocation_info)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.provider_id)?;
                }
                0x6a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x6a, bytes, rest, &mut self.reservations)?;
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
        for value in self.reservations.iter().rev() {
            w.message(0x6a, value);
        }
        if let Some(value) = &self.provider_id {
            w.message(0x62, value);
        }
        if let Some(value) = &self.allocation_info {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.shared {
            w.message(0x52, value);
        }
        if let Some(value) = &self.revocable {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.reservation {
            w.message(0x42, &**value);
        }
        if let Some(value) = &self.disk {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.role {
            w.string(0x32, value);
        }
        if let Some(value) = &self.set {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.ranges {
            w.message(0x22, value);
        }
        if let Some(value) = &self.scalar {
            w.message(0x1a, value);
        }
        w.int32(0x10, rt::Enumeration::number(self.r#type));
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.provider_id {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::delimited(self.name.len());
        len += 1 + rt::size::int32(rt::Enumeration::number(self.r#type));
        if let Some(value) = &self.scalar {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.ranges {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.set {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.role {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.allocation_info {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.reservation {
            len += 1 + rt::size::message(&**value);
        }
        for value in &self.reservations {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.disk {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.revocable {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.shared {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.provider_id {
            w.message("\"provider_id\":{", value);
        }
        w.string("\"name\":\"", &self.name);
        let name = rt::Enumeration::name(self.r#type);
        w.name("\"type\":\"", name);
        if let Some(value) = &self.scalar {
            w.message("\"scalar\":{", value);
        }
        if let Some(value) = &self.ranges {
            w.message("\"ranges\":{", value);
        }
        if let Some(value) = &self.set {
            w.message("\"set\":{", value);
        }
        if let Some(value) = &self.role {
            w.string("\"role\":\"", value);
        }
        if let Some(value) = &self.allocation_info {
            w.message("\"allocation_info\":{", value);
        }
        if let Some(value) = &self.reservation {
            w.message("\"reservation\":{", &**value);
        }
        if !self.reservations.is_empty() {
            w.open("\"reservations\":[");
            for value in &self.reservations {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.disk {
            w.message("\"disk\":{", &**value);
        }
        if let Some(value) = &self.revocable {
            w.message("\"revocable\":{", value);
        }
        if let Some(value) = &self.shared {
            w.message("\"shared\":{", value);
        }
    }
}

impl rt::Object for Resource {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "provider_id" => rt::Field::new("provider_id", 0x0, &mut self.provider_id),
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "type" => rt::Field::new("type", 0x2, &mut self.r#type),
            "scalar" => rt::Field::new("scalar", 0x0, &mut self.scalar),
            "ranges" => rt::Field::new("ranges", 0x0, &mut self.ranges),
            "set" => rt::Field::new("set", 0x0, &mut self.set),
            "role" => rt::Field::new("role", 0x0, &mut self.role),
            "allocation_info" => rt::Field::new("allocation_info", 0x0, &mut self.allocation_info),
            "reservation" => rt::Field::new("reservation", 0x0, &mut self.reservation),
            "reservations" => rt::Field::new("reservations", 0x0, &mut self.reservations),
            "disk" => rt::Field::new("disk", 0x0, &mut self.disk),
            "revocable" => rt::Field::new("revocable", 0x0, &mut self.revocable),
            "shared" => rt::Field::new("shared", 0x0, &mut self.shared),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.TrafficControlStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrafficControlStatistics {
    pub id: rt::Text,
    pub backlog: Option<u64>,
    pub bytes: Option<u64>,
    pub drops: Option<u64>,
    pub overlimits: Option<u64>,
    pub packets: Option<u64>,
    pub qlen: Option<u64>,
    pub ratebps: Option<u64>,
    pub ratepps: Option<u64>,
    pub requeues: Option<u64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TrafficControlStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TRAFFIC_CONTROL_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    seen |= 0x1;
                }
                0x10 => {
                    self.backlog = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x18 => {
                    self.bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x20 => {
                    self.drops = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x28 => {
                    self.overlimits = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x30 => {
                    self.packets = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x38 => {
                    self.qlen = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x40 => {
                    self.ratebps = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x48 => {
                    self.ratepps = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x50 => {
                    self.requeues = Some(rt::cursor::uint64(&mut rest)?);
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
        if let Some(value) = &self.requeues {
            w.uint64(0x50, *value);
        }
        if let Some(value) = &self.ratepps {
            w.uint64(0x48, *value);
        }
        if let Some(value) = &self.ratebps {
            w.uint64(0x40, *value);
        }
        if let Some(value) = &self.qlen {
            w.uint64(0x38, *value);
        }
        if let Some(value) = &self.packets {
            w.uint64(0x30, *value);
        }
        if let Some(value) = &self.overlimits {
            w.uint64(0x28, *value);
        }
        if let Some(value) = &self.drops {
            w.uint64(0x20, *value);
        }
        if let Some(value) = &self.bytes {
            w.uint64(0x18, *value);
        }
        if let Some(value) = &self.backlog {
            w.uint64(0x10, *value);
        }
        w.string(0xa, &self.id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.id.len());
        if let Some(value) = &self.backlog {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.drops {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.overlimits {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.packets {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.qlen {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.ratebps {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.ratepps {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.requeues {
            len += 1 + rt::size::varint(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"id\":\"", &self.id);
        if let Some(value) = &self.backlog {
            w.uint64("\"backlog\":", *value);
        }
        if let Some(value) = &self.bytes {
            w.uint64("\"bytes\":", *value);
        }
        if let Some(value) = &self.drops {
            w.uint64("\"drops\":", *value);
        }
        if let Some(value) = &self.overlimits {
            w.uint64("\"overlimits\":", *value);
        }
        if let Some(value) = &self.packets {
            w.uint64("\"packets\":", *value);
        }
        if let Some(value) = &self.qlen {
            w.uint64("\"qlen\":", *value);
        }
        if let Some(value) = &self.ratebps {
            w.uint64("\"ratebps\":", *value);
        }
        if let Some(value) = &self.ratepps {
            w.uint64("\"ratepps\":", *value);
        }
        if let Some(value) = &self.requeues {
            w.uint64("\"requeues\":", *value);
        }
    }
}

impl rt::Object for TrafficControlStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "id" => rt::Field::new("id", 0x1, &mut self.id),
            "backlog" => rt::Field::new("backlog", 0x0, &mut self.backlog),
            "bytes" => rt::Field::new("bytes", 0x0, &mut self.bytes),
            "drops" => rt::Field::new("drops", 0x0, &mut self.drops),
            "overlimits" => rt::Field::new("overlimits", 0x0, &mut self.overlimits),
            "packets" => rt::Field::new("packets", 0x0, &mut self.packets),
            "qlen" => rt::Field::new("qlen", 0x0, &mut self.qlen),
            "ratebps" => rt::Field::new("ratebps", 0x0, &mut self.ratebps),
            "ratepps" => rt::Field::new("ratepps", 0x0, &mut self.ratepps),
            "requeues" => rt::Field::new("requeues", 0x0, &mut self.requeues),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.IpStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpStatistics {
    pub forwarding: Option<i64>,
    pub default_ttl: Option<i64>,
    pub in_receives: Option<i64>,
    pub in_hdr_errors: Option<i64>,
    pub in_addr_errors: Option<i64>,
    pub forw_datagrams: Option<i64>,
    pub in_unknown_protos: Option<i64>,
    pub in_discards: Option<i64>,
    pub in_delivers: Option<i64>,
    pub out_requests: Option<i64>,
    pub out_discards: Option<i64>,
    pub out_no_routes: Option<i64>,
    pub reasm_timeout: Option<i64>,
    pub reasm_reqds: Option<i64>,
    pub reasm_o_ks: Option<i64>,
    pub reasm_fails: Option<i64>,
    pub frag_o_ks: Option<i64>,
    pub frag_fails: Option<i64>,
    pub frag_creates: Option<i64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for IpStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_IP_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.forwarding = Some(rt::cursor::int64(&mut rest)?);
                }
                0x10 => {
                    self.default_ttl = Some(rt::cursor::int64(&mut rest)?);
                }
                0x18 => {
                    self.in_receives = Some(rt::cursor::int64(&mut rest)?);
                }
                0x20 => {
                    self.in_hdr_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x28 => {
                    self.in_addr_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x30 => {
                    self.forw_datagrams = Some(rt::cursor::int64(&mut rest)?);
                }
                0x38 => {
                    self.in_unknown_protos = Some(rt::cursor::int64(&mut rest)?);
                }
                0x40 => {
                    self.in_discards = Some(rt::cursor::int64(&mut rest)?);
                }
                0x48 => {
                    self.in_delivers = Some(rt::cursor::int64(&mut rest)?);
                }
                0x50 => {
                    self.out_requests = Some(rt::cursor::int64(&mut rest)?);
                }
                0x58 => {
                    self.out_discards = Some(rt::cursor::int64(&mut rest)?);
                }
                0x60 => {
                    self.out_no_routes = Some(rt::cursor::int64(&mut rest)?);
                }
                0x68 => {
                    self.reasm_timeout = Some(rt::cursor::int64(&mut rest)?);
                }
                0x70 => {
                    self.reasm_reqds = Some(rt::cursor::int64(&mut rest)?);
                }
                0x78 => {
                    self.reasm_o_ks = Some(rt::cursor::int64(&mut rest)?);
                }
                0x80 => {
                    self.reasm_fails = Some(rt::cursor::int64(&mut rest)?);
                }
                0x88 => {
                    self.frag_o_ks = Some(rt::cursor::int64(&mut rest)?);
                }
                0x90 => {
                    self.frag_fails = Some(rt::cursor::int64(&mut rest)?);
                }
                0x98 => {
                    self.frag_creates = Some(rt::cursor::int64(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.frag_creates {
            w.int64(0x98, *value);
        }
        if let Some(value) = &self.frag_fails {
            w.int64(0x90, *value);
        }
        if let Some(value) = &self.frag_o_ks {
            w.int64(0x88, *value);
        }
        if let Some(value) = &self.reasm_fails {
            w.int64(0x80, *value);
        }
        if let Some(value) = &self.reasm_o_ks {
            w.int64(0x78, *value);
        }
        if let Some(value) = &self.reasm_reqds {
            w.int64(0x70, *value);
        }
        if let Some(value) = &self.reasm_timeout {
            w.int64(0x68, *value);
        }
        if let Some(value) = &self.out_no_routes {
            w.int64(0x60, *value);
        }
        if let Some(value) = &self.out_discards {
            w.int64(0x58, *value);
        }
        if let Some(value) = &self.out_requests {
            w.int64(0x50, *value);
        }
        if let Some(value) = &self.in_delivers {
            w.int64(0x48, *value);
        }
        if let Some(value) = &self.in_discards {
            w.int64(0x40, *value);
        }
        if let Some(value) = &self.in_unknown_protos {
            w.int64(0x38, *value);
        }
        if let Some(value) = &self.forw_datagrams {
            w.int64(0x30, *value);
        }
        if let Some(value) = &self.in_addr_errors {
            w.int64(0x28, *value);
        }
        if let Some(value) = &self.in_hdr_errors {
            w.int64(0x20, *value);
        }
        if let Some(value) = &self.in_receives {
            w.int64(0x18, *value);
        }
        if let Some(value) = &self.default_ttl {
            w.int64(0x10, *value);
        }
        if let Some(value) = &self.forwarding {
            w.int64(0x8, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.forwarding {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.default_ttl {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_receives {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_hdr_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_addr_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.forw_datagrams {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_unknown_protos {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_discards {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_delivers {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_requests {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_discards {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_no_routes {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.reasm_timeout {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.reasm_reqds {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.reasm_o_ks {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.reasm_fails {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.frag_o_ks {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.frag_fails {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.frag_creates {
            len += 2 + rt::size::int64(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.forwarding {
            w.int64("\"Forwarding\":", *value);
        }
        if let Some(value) = &self.default_ttl {
            w.int64("\"DefaultTTL\":", *value);
        }
        if let Some(value) = &self.in_receives {
            w.int64("\"InReceives\":", *value);
        }
        if let Some(value) = &self.in_hdr_errors {
            w.int64("\"InHdrErrors\":", *value);
        }
        if let Some(value) = &self.in_addr_errors {
            w.int64("\"InAddrErrors\":", *value);
        }
        if let Some(value) = &self.forw_datagrams {
            w.int64("\"ForwDatagrams\":", *value);
        }
        if let Some(value) = &self.in_unknown_protos {
            w.int64("\"InUnknownProtos\":", *value);
        }
        if let Some(value) = &self.in_discards {
            w.int64("\"InDiscards\":", *value);
        }
        if let Some(value) = &self.in_delivers {
            w.int64("\"InDelivers\":", *value);
        }
        if let Some(value) = &self.out_requests {
            w.int64("\"OutRequests\":", *value);
        }
        if let Some(value) = &self.out_discards {
            w.int64("\"OutDiscards\":", *value);
        }
        if let Some(value) = &self.out_no_routes {
            w.int64("\"OutNoRoutes\":", *value);
        }
        if let Some(value) = &self.reasm_timeout {
            w.int64("\"ReasmTimeout\":", *value);
        }
        if let Some(value) = &self.reasm_reqds {
            w.int64("\"ReasmReqds\":", *value);
        }
        if let Some(value) = &self.reasm_o_ks {
            w.int64("\"ReasmOKs\":", *value);
        }
        if let Some(value) = &self.reasm_fails {
            w.int64("\"ReasmFails\":", *value);
        }
        if let Some(value) = &self.frag_o_ks {
            w.int64("\"FragOKs\":", *value);
        }
        if let Some(value) = &self.frag_fails {
            w.int64("\"FragFails\":", *value);
        }
        if let Some(value) = &self.frag_creates {
            w.int64("\"FragCreates\":", *value);
        }
    }
}

impl rt::Object for IpStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "Forwarding" => rt::Field::new("Forwarding", 0x0, &mut self.forwarding),
            "DefaultTTL" => rt::Field::new("DefaultTTL", 0x0, &mut self.default_ttl),
            "InReceives" => rt::Field::new("InReceives", 0x0, &mut self.in_receives),
            "InHdrErrors" => rt::Field::new("InHdrErrors", 0x0, &mut self.in_hdr_errors),
            "InAddrErrors" => rt::Field::new("InAddrErrors", 0x0, &mut self.in_addr_errors),
            "ForwDatagrams" => rt::Field::new("ForwDatagrams", 0x0, &mut self.forw_datagrams),
            "InUnknownProtos" => rt::Field::new("InUnknownProtos", 0x0, &mut self.in_unknown_protos),
            "InDiscards" => rt::Field::new("InDiscards", 0x0, &mut self.in_discards),
            "InDelivers" => rt::Field::new("InDelivers", 0x0, &mut self.in_delivers),
            "OutRequests" => rt::Field::new("OutRequests", 0x0, &mut self.out_requests),
            "OutDiscards" => rt::Field::new("OutDiscards", 0x0, &mut self.out_discards),
            "OutNoRoutes" => rt::Field::new("OutNoRoutes", 0x0, &mut self.out_no_routes),
            "ReasmTimeout" => rt::Field::new("ReasmTimeout", 0x0, &mut self.reasm_timeout),
            "ReasmReqds" => rt::Field::new("ReasmReqds", 0x0, &mut self.reasm_reqds),
            "ReasmOKs" => rt::Field::new("ReasmOKs", 0x0, &mut self.reasm_o_ks),
            "ReasmFails" => rt::Field::new("ReasmFails", 0x0, &mut self.reasm_fails),
            "FragOKs" => rt::Field::new("FragOKs", 0x0, &mut self.frag_o_ks),
            "FragFails" => rt::Field::new("FragFails", 0x0, &mut self.frag_fails),
            "FragCreates" => rt::Field::new("FragCreates", 0x0, &mut self.frag_creates),
            _ => None,
        }
    }
}

/// `mesos.v1.IcmpStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IcmpStatistics {
    pub in_msgs: Option<i64>,
    pub in_errors: Option<i64>,
    pub in_csum_errors: Option<i64>,
    pub in_dest_unreachs: Option<i64>,
    pub in_time_excds: Option<i64>,
    pub in_parm_probs: Option<i64>,
    pub in_src_quenchs: Option<i64>,
    pub in_redirects: Option<i64>,
    pub in_echos: Option<i64>,
    pub in_echo_reps: Option<i64>,
    pub in_timestamps: Option<i64>,
    pub in_timestamp_reps: Option<i64>,
    pub in_addr_masks: Option<i64>,
    pub in_addr_mask_reps: Option<i64>,
    pub out_msgs: Option<i64>,
    pub out_errors: Option<i64>,
    pub out_dest_unreachs: Option<i64>,
    pub out_time_excds: Option<i64>,
    pub out_parm_probs: Option<i64>,
    pub out_src_quenchs: Option<i64>,
    pub out_redirects: Option<i64>,
    pub out_echos: Option<i64>,
    pub out_echo_reps: Option<i64>,
    pub out_timestamps: Option<i64>,
    pub out_timestamp_reps: Option<i64>,
    pub out_addr_masks: Option<i64>,
    pub out_addr_mask_reps: Option<i64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for IcmpStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_ICMP_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.in_msgs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x10 => {
                    self.in_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x18 => {
                    self.in_csum_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x20 => {
                    self.in_dest_unreachs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x28 => {
                    self.in_time_excds = Some(rt::cursor::int64(&mut rest)?);
                }
                0x30 => {
                    self.in_parm_probs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x38 => {
                    self.in_src_quenchs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x40 => {
                    self.in_redirects = Some(rt::cursor::int64(&mut rest)?);
                }
                0x48 => {
                    self.in_echos = Some(rt::cursor::int64(&mut rest)?);
                }
                0x50 => {
                    self.in_echo_reps = Some(rt::cursor::int64(&mut rest)?);
                }
                0x58 => {
                    self.in_timestamps = Some(rt::cursor::int64(&mut rest)?);
                }
                0x60 => {
                    self.in_timestamp_reps = Some(rt::cursor::int64(&mut rest)?);
                }
                0x68 => {
                    self.in_addr_masks = Some(rt::cursor::int64(&mut rest)?);
                }
                0x70 => {
                    self.in_addr_mask_reps = Some(rt::cursor::int64(&mut rest)?);
                }
                0x78 => {
                    self.out_msgs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x80 => {
                    self.out_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x88 => {
                    self.out_dest_unreachs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x90 => {
                    self.out_time_excds = Some(rt::cursor::int64(&mut rest)?);
                }
                0x98 => {
                    self.out_parm_probs = Some(rt::cursor::int64(&mut rest)?);
                }
                0xa0 => {
                    self.out_src_quenchs = Some(rt::cursor::int64(&mut rest)?);
                }
                0xa8 => {
                    self.out_redirects = Some(rt::cursor::int64(&mut rest)?);
                }
                0xb0 => {
                    self.out_echos = Some(rt::cursor::int64(&mut rest)?);
                }
                0xb8 => {
                    self.out_echo_reps = Some(rt::cursor::int64(&mut rest)?);
                }
                0xc0 => {
                    self.out_timestamps = Some(rt::cursor::int64(&mut rest)?);
                }
                0xc8 => {
                    self.out_timestamp_reps = Some(rt::cursor::int64(&mut rest)?);
                }
                0xd0 => {
                    self.out_addr_masks = Some(rt::cursor::int64(&mut rest)?);
                }
                0xd8 => {
                    self.out_addr_mask_reps = Some(rt::cursor::int64(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.out_addr_mask_reps {
            w.int64(0xd8, *value);
        }
        if let Some(value) = &self.out_addr_masks {
            w.int64(0xd0, *value);
        }
        if let Some(value) = &self.out_timestamp_reps {
            w.int64(0xc8, *value);
        }
        if let Some(value) = &self.out_timestamps {
            w.int64(0xc0, *value);
        }
        if let Some(value) = &self.out_echo_reps {
            w.int64(0xb8, *value);
        }
        if let Some(value) = &self.out_echos {
            w.int64(0xb0, *value);
        }
        if let Some(value) = &self.out_redirects {
            w.int64(0xa8, *value);
        }
        if let Some(value) = &self.out_src_quenchs {
            w.int64(0xa0, *value);
        }
        if let Some(value) = &self.out_parm_probs {
            w.int64(0x98, *value);
        }
        if let Some(value) = &self.out_time_excds {
            w.int64(0x90, *value);
        }
        if let Some(value) = &self.out_dest_unreachs {
            w.int64(0x88, *value);
        }
        if let Some(value) = &self.out_errors {
            w.int64(0x80, *value);
        }
        if let Some(value) = &self.out_msgs {
            w.int64(0x78, *value);
        }
        if let Some(value) = &self.in_addr_mask_reps {
            w.int64(0x70, *value);
        }
        if let Some(value) = &self.in_addr_masks {
            w.int64(0x68, *value);
        }
        if let Some(value) = &self.in_timestamp_reps {
            w.int64(0x60, *value);
        }
        if let Some(value) = &self.in_timestamps {
            w.int64(0x58, *value);
        }
        if let Some(value) = &self.in_echo_reps {
            w.int64(0x50, *value);
        }
        if let Some(value) = &self.in_echos {
            w.int64(0x48, *value);
        }
        if let Some(value) = &self.in_redirects {
            w.int64(0x40, *value);
        }
        if let Some(value) = &self.in_src_quenchs {
            w.int64(0x38, *value);
        }
        if let Some(value) = &self.in_parm_probs {
            w.int64(0x30, *value);
        }
        if let Some(value) = &self.in_time_excds {
            w.int64(0x28, *value);
        }
        if let Some(value) = &self.in_dest_unreachs {
            w.int64(0x20, *value);
        }
        if let Some(value) = &self.in_csum_errors {
            w.int64(0x18, *value);
        }
        if let Some(value) = &self.in_errors {
            w.int64(0x10, *value);
        }
        if let Some(value) = &self.in_msgs {
            w.int64(0x8, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.in_msgs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_csum_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_dest_unreachs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_time_excds {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_parm_probs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_src_quenchs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_redirects {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_echos {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_echo_reps {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_timestamps {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_timestamp_reps {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_addr_masks {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_addr_mask_reps {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_msgs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_errors {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_dest_unreachs {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_time_excds {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_parm_probs {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_src_quenchs {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_redirects {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_echos {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_echo_reps {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_timestamps {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_timestamp_reps {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_addr_masks {
            len += 2 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_addr_mask_reps {
            len += 2 + rt::size::int64(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.in_msgs {
            w.int64("\"InMsgs\":", *value);
        }
        if let Some(value) = &self.in_errors {
            w.int64("\"InErrors\":", *value);
        }
        if let Some(value) = &self.in_csum_errors {
            w.int64("\"InCsumErrors\":", *value);
        }
        if let Some(value) = &self.in_dest_unreachs {
            w.int64("\"InDestUnreachs\":", *value);
        }
        if let Some(value) = &self.in_time_excds {
            w.int64("\"InTimeExcds\":", *value);
        }
        if let Some(value) = &self.in_parm_probs {
            w.int64("\"InParmProbs\":", *value);
        }
        if let Some(value) = &self.in_src_quenchs {
            w.int64("\"InSrcQuenchs\":", *value);
        }
        if let Some(value) = &self.in_redirects {
            w.int64("\"InRedirects\":", *value);
        }
        if let Some(value) = &self.in_echos {
            w.int64("\"InEchos\":", *value);
        }
        if let Some(value) = &self.in_echo_reps {
            w.int64("\"InEchoReps\":", *value);
        }
        if let Some(value) = &self.in_timestamps {
            w.int64("\"InTimestamps\":", *value);
        }
        if let Some(value) = &self.in_timestamp_reps {
            w.int64("\"InTimestampReps\":", *value);
        }
        if let Some(value) = &self.in_addr_masks {
            w.int64("\"InAddrMasks\":", *value);
        }
        if let Some(value) = &self.in_addr_mask_reps {
            w.int64("\"InAddrMaskReps\":", *value);
        }
        if let Some(value) = &self.out_msgs {
            w.int64("\"OutMsgs\":", *value);
        }
        if let Some(value) = &self.out_errors {
            w.int64("\"OutErrors\":", *value);
        }
        if let Some(value) = &self.out_dest_unreachs {
            w.int64("\"OutDestUnreachs\":", *value);
        }
        if let Some(value) = &self.out_time_excds {
            w.int64("\"OutTimeExcds\":", *value);
        }
        if let Some(value) = &self.out_parm_probs {
            w.int64("\"OutParmProbs\":", *value);
        }
        if let Some(value) = &self.out_src_quenchs {
            w.int64("\"OutSrcQuenchs\":", *value);
        }
        if let Some(value) = &self.out_redirects {
            w.int64("\"OutRedirects\":", *value);
        }
        if let Some(value) = &self.out_echos {
            w.int64("\"OutEchos\":", *value);
        }
        if let Some(value) = &self.out_echo_reps {
            w.int64("\"OutEchoReps\":", *value);
        }
        if let Some(value) = &self.out_timestamps {
            w.int64("\"OutTimestamps\":", *value);
        }
        if let Some(value) = &self.out_timestamp_reps {
            w.int64("\"OutTimestampReps\":", *value);
        }
        if let Some(value) = &self.out_addr_masks {
            w.int64("\"OutAddrMasks\":", *value);
        }
        if let Some(value) = &self.out_addr_mask_reps {
            w.int64("\"OutAddrMaskReps\":", *value);
        }
    }
}

impl rt::Object for IcmpStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "InMsgs" => rt::Field::new("InMsgs", 0x0, &mut self.in_msgs),
            "InErrors" => rt::Field::new("InErrors", 0x0, &mut self.in_errors),
            "InCsumErrors" => rt::Field::new("InCsumErrors", 0x0, &mut self.in_csum_errors),
            "InDestUnreachs" => rt::Field::new("InDestUnreachs", 0x0, &mut self.in_dest_unreachs),
            "InTimeExcds" => rt::Field::new("InTimeExcds", 0x0, &mut self.in_time_excds),
            "InParmProbs" => rt::Field::new("InParmProbs", 0x0, &mut self.in_parm_probs),
            "InSrcQuenchs" => rt::Field::new("InSrcQuenchs", 0x0, &mut self.in_src_quenchs),
            "InRedirects" => rt::Field::new("InRedirects", 0x0, &mut self.in_redirects),
            "InEchos" => rt::Field::new("InEchos", 0x0, &mut self.in_echos),
            "InEchoReps" => rt::Field::new("InEchoReps", 0x0, &mut self.in_echo_reps),
            "InTimestamps" => rt::Field::new("InTimestamps", 0x0, &mut self.in_timestamps),
            "InTimestampReps" => rt::Field::new("InTimestampReps", 0x0, &mut self.in_timestamp_reps),
            "InAddrMasks" => rt::Field::new("InAddrMasks", 0x0, &mut self.in_addr_masks),
            "InAddrMaskReps" => rt::Field::new("InAddrMaskReps", 0x0, &mut self.in_addr_mask_reps),
            "OutMsgs" => rt::Field::new("OutMsgs", 0x0, &mut self.out_msgs),
            "OutErrors" => rt::Field::new("OutErrors", 0x0, &mut self.out_errors),
            "OutDestUnreachs" => rt::Field::new("OutDestUnreachs", 0x0, &mut self.out_dest_unreachs),
            "OutTimeExcds" => rt::Field::new("OutTimeExcds", 0x0, &mut self.out_time_excds),
            "OutParmProbs" => rt::Field::new("OutParmProbs", 0x0, &mut self.out_parm_probs),
            "OutSrcQuenchs" => rt::Field::new("OutSrcQuenchs", 0x0, &mut self.out_src_quenchs),
            "OutRedirects" => rt::Field::new("OutRedirects", 0x0, &mut self.out_redirects),
            "OutEchos" => rt::Field::new("OutEchos", 0x0, &mut self.out_echos),
            "OutEchoReps" => rt::Field::new("OutEchoReps", 0x0, &mut self.out_echo_reps),
            "OutTimestamps" => rt::Field::new("OutTimestamps", 0x0, &mut self.out_timestamps),
            "OutTimestampReps" => rt::Field::new("OutTimestampReps", 0x0, &mut self.out_timestamp_reps),
            "OutAddrMasks" => rt::Field::new("OutAddrMasks", 0x0, &mut self.out_addr_masks),
            "OutAddrMaskReps" => rt::Field::new("OutAddrMaskReps", 0x0, &mut self.out_addr_mask_reps),
            _ => None,
        }
    }
}

/// `mesos.v1.TcpStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TcpStatistics {
    pub rto_algorithm: Option<i64>,
    pub rto_min: Option<i64>,
    pub rto_max: Option<i64>,
    pub max_conn: Option<i64>,
    pub active_opens: Option<i64>,
    pub passive_opens: Option<i64>,
    pub attempt_fails: Option<i64>,
    pub estab_resets: Option<i64>,
    pub curr_estab: Option<i64>,
    pub in_segs: Option<i64>,
    pub out_segs: Option<i64>,
    pub retrans_segs: Option<i64>,
    pub in_errs: Option<i64>,
    pub out_rsts: Option<i64>,
    pub in_csum_errors: Option<i64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TcpStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TCP_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.rto_algorithm = Some(rt::cursor::int64(&mut rest)?);
                }
                0x10 => {
                    self.rto_min = Some(rt::cursor::int64(&mut rest)?);
                }
                0x18 => {
                    self.rto_max = Some(rt::cursor::int64(&mut rest)?);
                }
                0x20 => {
                    self.max_conn = Some(rt::cursor::int64(&mut rest)?);
                }
                0x28 => {
                    self.active_opens = Some(rt::cursor::int64(&mut rest)?);
                }
                0x30 => {
                    self.passive_opens = Some(rt::cursor::int64(&mut rest)?);
                }
                0x38 => {
                    self.attempt_fails = Some(rt::cursor::int64(&mut rest)?);
                }
                0x40 => {
                    self.estab_resets = Some(rt::cursor::int64(&mut rest)?);
                }
                0x48 => {
                    self.curr_estab = Some(rt::cursor::int64(&mut rest)?);
                }
                0x50 => {
                    self.in_segs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x58 => {
                    self.out_segs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x60 => {
                    self.retrans_segs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x68 => {
                    self.in_errs = Some(rt::cursor::int64(&mut rest)?);
                }
                0x70 => {
                    self.out_rsts = Some(rt::cursor::int64(&mut rest)?);
                }
                0x78 => {
                    self.in_csum_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.in_csum_errors {
            w.int64(0x78, *value);
        }
        if let Some(value) = &self.out_rsts {
            w.int64(0x70, *value);
        }
        if let Some(value) = &self.in_errs {
            w.int64(0x68, *value);
        }
        if let Some(value) = &self.retrans_segs {
            w.int64(0x60, *value);
        }
        if let Some(value) = &self.out_segs {
            w.int64(0x58, *value);
        }
        if let Some(value) = &self.in_segs {
            w.int64(0x50, *value);
        }
        if let Some(value) = &self.curr_estab {
            w.int64(0x48, *value);
        }
        if let Some(value) = &self.estab_resets {
            w.int64(0x40, *value);
        }
        if let Some(value) = &self.attempt_fails {
            w.int64(0x38, *value);
        }
        if let Some(value) = &self.passive_opens {
            w.int64(0x30, *value);
        }
        if let Some(value) = &self.active_opens {
            w.int64(0x28, *value);
        }
        if let Some(value) = &self.max_conn {
            w.int64(0x20, *value);
        }
        if let Some(value) = &self.rto_max {
            w.int64(0x18, *value);
        }
        if let Some(value) = &self.rto_min {
            w.int64(0x10, *value);
        }
        if let Some(value) = &self.rto_algorithm {
            w.int64(0x8, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.rto_algorithm {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.rto_min {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.rto_max {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.max_conn {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.active_opens {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.passive_opens {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.attempt_fails {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.estab_resets {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.curr_estab {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_segs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_segs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.retrans_segs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_errs {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_rsts {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_csum_errors {
            len += 1 + rt::size::int64(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.rto_algorithm {
            w.int64("\"RtoAlgorithm\":", *value);
        }
        if let Some(value) = &self.rto_min {
            w.int64("\"RtoMin\":", *value);
        }
        if let Some(value) = &self.rto_max {
            w.int64("\"RtoMax\":", *value);
        }
        if let Some(value) = &self.max_conn {
            w.int64("\"MaxConn\":", *value);
        }
        if let Some(value) = &self.active_opens {
            w.int64("\"ActiveOpens\":", *value);
        }
        if let Some(value) = &self.passive_opens {
            w.int64("\"PassiveOpens\":", *value);
        }
        if let Some(value) = &self.attempt_fails {
            w.int64("\"AttemptFails\":", *value);
        }
        if let Some(value) = &self.estab_resets {
            w.int64("\"EstabResets\":", *value);
        }
        if let Some(value) = &self.curr_estab {
            w.int64("\"CurrEstab\":", *value);
        }
        if let Some(value) = &self.in_segs {
            w.int64("\"InSegs\":", *value);
        }
        if let Some(value) = &self.out_segs {
            w.int64("\"OutSegs\":", *value);
        }
        if let Some(value) = &self.retrans_segs {
            w.int64("\"RetransSegs\":", *value);
        }
        if let Some(value) = &self.in_errs {
            w.int64("\"InErrs\":", *value);
        }
        if let Some(value) = &self.out_rsts {
            w.int64("\"OutRsts\":", *value);
        }
        if let Some(value) = &self.in_csum_errors {
            w.int64("\"InCsumErrors\":", *value);
        }
    }
}

impl rt::Object for TcpStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "RtoAlgorithm" => rt::Field::new("RtoAlgorithm", 0x0, &mut self.rto_algorithm),
            "RtoMin" => rt::Field::new("RtoMin", 0x0, &mut self.rto_min),
            "RtoMax" => rt::Field::new("RtoMax", 0x0, &mut self.rto_max),
            "MaxConn" => rt::Field::new("MaxConn", 0x0, &mut self.max_conn),
            "ActiveOpens" => rt::Field::new("ActiveOpens", 0x0, &mut self.active_opens),
            "PassiveOpens" => rt::Field::new("PassiveOpens", 0x0, &mut self.passive_opens),
            "AttemptFails" => rt::Field::new("AttemptFails", 0x0, &mut self.attempt_fails),
            "EstabResets" => rt::Field::new("EstabResets", 0x0, &mut self.estab_resets),
            "CurrEstab" => rt::Field::new("CurrEstab", 0x0, &mut self.curr_estab),
            "InSegs" => rt::Field::new("InSegs", 0x0, &mut self.in_segs),
            "OutSegs" => rt::Field::new("OutSegs", 0x0, &mut self.out_segs),
            "RetransSegs" => rt::Field::new("RetransSegs", 0x0, &mut self.retrans_segs),
            "InErrs" => rt::Field::new("InErrs", 0x0, &mut self.in_errs),
            "OutRsts" => rt::Field::new("OutRsts", 0x0, &mut self.out_rsts),
            "InCsumErrors" => rt::Field::new("InCsumErrors", 0x0, &mut self.in_csum_errors),
            _ => None,
        }
    }
}

/// `mesos.v1.UdpStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UdpStatistics {
    pub in_datagrams: Option<i64>,
    pub no_ports: Option<i64>,
    pub in_errors: Option<i64>,
    pub out_datagrams: Option<i64>,
    pub rcvbuf_errors: Option<i64>,
    pub sndbuf_errors: Option<i64>,
    pub in_csum_errors: Option<i64>,
    pub ignored_multi: Option<i64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for UdpStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_UDP_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.in_datagrams = Some(rt::cursor::int64(&mut rest)?);
                }
                0x10 => {
                    self.no_ports = Some(rt::cursor::int64(&mut rest)?);
                }
                0x18 => {
                    self.in_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x20 => {
                    self.out_datagrams = Some(rt::cursor::int64(&mut rest)?);
                }
                0x28 => {
                    self.rcvbuf_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x30 => {
                    self.sndbuf_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x38 => {
                    self.in_csum_errors = Some(rt::cursor::int64(&mut rest)?);
                }
                0x40 => {
                    self.ignored_multi = Some(rt::cursor::int64(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.ignored_multi {
            w.int64(0x40, *value);
        }
        if let Some(value) = &self.in_csum_errors {
            w.int64(0x38, *value);
        }
        if let Some(value) = &self.sndbuf_errors {
            w.int64(0x30, *value);
        }
        if let Some(value) = &self.rcvbuf_errors {
            w.int64(0x28, *value);
        }
        if let Some(value) = &self.out_datagrams {
            w.int64(0x20, *value);
        }
        if let Some(value) = &self.in_errors {
            w.int64(0x18, *value);
        }
        if let Some(value) = &self.no_ports {
            w.int64(0x10, *value);
        }
        if let Some(value) = &self.in_datagrams {
            w.int64(0x8, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.in_datagrams {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.no_ports {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.out_datagrams {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.rcvbuf_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.sndbuf_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.in_csum_errors {
            len += 1 + rt::size::int64(*value);
        }
        if let Some(value) = &self.ignored_multi {
            len += 1 + rt::size::int64(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.in_datagrams {
            w.int64("\"InDatagrams\":", *value);
        }
        if let Some(value) = &self.no_ports {
            w.int64("\"NoPorts\":", *value);
        }
        if let Some(value) = &self.in_errors {
            w.int64("\"InErrors\":", *value);
        }
        if let Some(value) = &self.out_datagrams {
            w.int64("\"OutDatagrams\":", *value);
        }
        if let Some(value) = &self.rcvbuf_errors {
            w.int64("\"RcvbufErrors\":", *value);
        }
        if let Some(value) = &self.sndbuf_errors {
            w.int64("\"SndbufErrors\":", *value);
        }
        if let Some(value) = &self.in_csum_errors {
            w.int64("\"InCsumErrors\":", *value);
        }
        if let Some(value) = &self.ignored_multi {
            w.int64("\"IgnoredMulti\":", *value);
        }
    }
}

impl rt::Object for UdpStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "InDatagrams" => rt::Field::new("InDatagrams", 0x0, &mut self.in_datagrams),
            "NoPorts" => rt::Field::new("NoPorts", 0x0, &mut self.no_ports),
            "InErrors" => rt::Field::new("InErrors", 0x0, &mut self.in_errors),
            "OutDatagrams" => rt::Field::new("OutDatagrams", 0x0, &mut self.out_datagrams),
            "RcvbufErrors" => rt::Field::new("RcvbufErrors", 0x0, &mut self.rcvbuf_errors),
            "SndbufErrors" => rt::Field::new("SndbufErrors", 0x0, &mut self.sndbuf_errors),
            "InCsumErrors" => rt::Field::new("InCsumErrors", 0x0, &mut self.in_csum_errors),
            "IgnoredMulti" => rt::Field::new("IgnoredMulti", 0x0, &mut self.ignored_multi),
            _ => None,
        }
    }
}

/// `mesos.v1.SNMPStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnmpStatistics {
    pub ip_stats: Option<Box<crate::v1::IpStatistics>>,
    pub icmp_stats: Option<Box<crate::v1::IcmpStatistics>>,
    pub tcp_stats: Option<Box<crate::v1::TcpStatistics>>,
    pub udp_stats: Option<Box<crate::v1::UdpStatistics>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for SnmpStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SNMP_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.ip_stats)?;
                }
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.icmp_stats)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.tcp_stats)?;
                }
                0x22 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.udp_stats)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.udp_stats {
            w.message(0x22, &**value);
        }
        if let Some(value) = &self.tcp_stats {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.icmp_stats {
            w.message(0x12, &**value);
        }
        if let Some(value) = &self.ip_stats {
            w.message(0xa, &**value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.ip_stats {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.icmp_stats {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.tcp_stats {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.udp_stats {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.ip_stats {
            w.message("\"ip_stats\":{", &**value);
        }
        if let Some(value) = &self.icmp_stats {
            w.message("\"icmp_stats\":{", &**value);
        }
        if let Some(value) = &self.tcp_stats {
            w.message("\"tcp_stats\":{", &**value);
        }
        if let Some(value) = &self.udp_stats {
            w.message("\"udp_stats\":{", &**value);
        }
    }
}

impl rt::Object for SnmpStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "ip_stats" => rt::Field::new("ip_stats", 0x0, &mut self.ip_stats),
            "icmp_stats" => rt::Field::new("icmp_stats", 0x0, &mut self.icmp_stats),
            "tcp_stats" => rt::Field::new("tcp_stats", 0x0, &mut self.tcp_stats),
            "udp_stats" => rt::Field::new("udp_stats", 0x0, &mut self.udp_stats),
            _ => None,
        }
    }
}

/// `mesos.v1.DiskStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiskStatistics {
    pub source: Option<Box<crate::v1::resource::disk_info::Source>>,
    pub persistence: Option<crate::v1::resource::disk_info::Persistence>,
    pub limit_bytes: Option<u64>,
    pub used_bytes: Option<u64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DiskStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DISK_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.source)?;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.persistence)?;
                }
                0x18 => {
                    self.limit_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x20 => {
                    self.used_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.used_bytes {
            w.uint64(0x20, *value);
        }
        if let Some(value) = &self.limit_bytes {
            w.uint64(0x18, *value);
        }
        if let Some(value) = &self.persistence {
            w.message(0x12, value);
        }
        if let Some(value) = &self.source {
            w.message(0xa, &**value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.source {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.persistence {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.limit_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.used_bytes {
            len += 1 + rt::size::varint(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.source {
            w.message("\"source\":{", &**value);
        }
        if let Some(value) = &self.persistence {
            w.message("\"persistence\":{", value);
        }
        if let Some(value) = &self.limit_bytes {
            w.uint64("\"limit_bytes\":", *value);
        }
        if let Some(value) = &self.used_bytes {
            w.uint64("\"used_bytes\":", *value);
        }
    }
}

impl rt::Object for DiskStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "source" => rt::Field::new("source", 0x0, &mut self.source),
            "persistence" => rt::Field::new("persistence", 0x0, &mut self.persistence),
            "limit_bytes" => rt::Field::new("limit_bytes", 0x0, &mut self.limit_bytes),
            "used_bytes" => rt::Field::new("used_bytes", 0x0, &mut self.used_bytes),
            _ => None,
        }
    }
}

/// `mesos.v1.ResourceStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceStatistics {
    pub timestamp: f64,
    pub processes: Option<u32>,
    pub threads: Option<u32>,
    pub cpus_user_time_secs: Option<f64>,
    pub cpus_system_time_secs: Option<f64>,
    pub cpus_limit: Option<f64>,
    pub cpus_soft_limit: Option<f64>,
    pub cpus_nr_periods: Option<u32>,
    pub cpus_nr_throttled: Option<u32>,
    pub cpus_throttled_time_secs: Option<f64>,
    pub mem_total_bytes: Option<u64>,
    pub mem_total_memsw_bytes: Option<u64>,
    pub mem_kmem_usage_bytes: Option<u64>,
    pub mem_kmem_tcp_usage_bytes: Option<u64>,
    pub mem_limit_bytes: Option<u64>,
    pub mem_soft_limit_bytes: Option<u64>,
    pub mem_file_bytes: Option<u64>,
    pub mem_anon_bytes: Option<u64>,
    pub mem_cache_bytes: Option<u64>,
    pub mem_rss_bytes: Option<u64>,
    pub mem_mapped_file_bytes: Option<u64>,
    pub mem_swap_bytes: Option<u64>,
    pub mem_unevictable_bytes: Option<u64>,
    pub mem_low_pressure_counter: Option<u64>,
    pub mem_medium_pressure_counter: Option<u64>,
    pub mem_critical_pressure_counter: Option<u64>,
    pub disk_limit_bytes: Option<u64>,
    pub disk_used_bytes: Option<u64>,
    pub disk_statistics: Vec<crate::v1::DiskStatistics>,
    pub blkio_statistics: Option<Box<crate::v1::cgroup_info::blkio::Statistics>>,
    pub perf: Option<Box<crate::v1::PerfStatistics>>,
    pub net_rx_packets: Option<u64>,
    pub net_rx_bytes: Option<u64>,
    pub net_rx_errors: Option<u64>,
    pub net_rx_dropped: Option<u64>,
    pub net_tx_packets: Option<u64>,
    pub net_tx_bytes: Option<u64>,
    pub net_tx_errors: Option<u64>,
    pub net_tx_dropped: Option<u64>,
    pub net_tx_rate_limit: Option<u64>,
    pub net_tx_burst_rate_limit: Option<u64>,
    pub net_tx_burst_size: Option<u64>,
    pub net_rx_rate_limit: Option<u64>,
    pub net_rx_burst_rate_limit: Option<u64>,
    pub net_rx_burst_size: Option<u64>,
    pub net_rate_statistics: Option<Box<crate::v1::resource_statistics::RateStatistics>>,
    pub net_ephemeral_ports: Option<crate::v1::value::Range>,
    pub net_tcp_rtt_microsecs_p50: Option<f64>,
    pub net_tcp_rtt_microsecs_p90: Option<f64>,
    pub net_tcp_rtt_microsecs_p95: Option<f64>,
    pub net_tcp_rtt_microsecs_p99: Option<f64>,
    pub net_tcp_active_connections: Option<f64>,
    pub net_tcp_time_wait_connections: Option<f64>,
    pub net_traffic_control_statistics: Vec<crate::v1::TrafficControlStatistics>,
    pub net_snmp_statistics: Option<crate::v1::SnmpStatistics>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ResourceStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x9 => {
                    self.timestamp = rt::cursor::double(&mut rest)?;
                    seen |= 0x1;
                }
                0x11 => {
                    self.cpus_user_time_secs = Some(rt::cursor::double(&mut rest)?);
                }
                0x19 => {
                    self.cpus_system_time_secs = Some(rt::cursor::double(&mut rest)?);
                }
                0x21 => {
                    self.cpus_limit = Some(rt::cursor::double(&mut rest)?);
                }
                0x28 => {
                    self.mem_rss_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x30 => {
                    self.mem_limit_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x38 => {
                    self.cpus_nr_periods = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x40 => {
                    self.cpus_nr_throttled = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x49 => {
                    self.cpus_throttled_time_secs = Some(rt::cursor::double(&mut rest)?);
                }
                0x50 => {
                    self.mem_file_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x58 => {
                    self.mem_anon_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x60 => {
                    self.mem_mapped_file_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.perf)?;
                }
                0x70 => {
                    self.net_rx_packets = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x78 => {
                    self.net_rx_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x80 => {
                    self.net_rx_errors = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x88 => {
                    self.net_rx_dropped = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x90 => {
                    self.net_tx_packets = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x98 => {
                    self.net_tx_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xa0 => {
                    self.net_tx_errors = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xa8 => {
                    self.net_tx_dropped = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xb1 => {
                    self.net_tcp_rtt_microsecs_p50 = Some(rt::cursor::double(&mut rest)?);
                }
                0xb9 => {
                    self.net_tcp_rtt_microsecs_p90 = Some(rt::cursor::double(&mut rest)?);
                }
                0xc1 => {
                    self.net_tcp_rtt_microsecs_p95 = Some(rt::cursor::double(&mut rest)?);
                }
                0xc9 => {
                    self.net_tcp_rtt_microsecs_p99 = Some(rt::cursor::double(&mut rest)?);
                }
                0xd0 => {
                    self.disk_limit_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xd8 => {
                    self.disk_used_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xe1 => {
                    self.net_tcp_active_connections = Some(rt::cursor::double(&mut rest)?);
                }
                0xe9 => {
                    self.net_tcp_time_wait_connections = Some(rt::cursor::double(&mut rest)?);
                }
                0xf0 => {
                    self.processes = Some(rt::cursor::uint32(&mut rest)?);
                }
                0xf8 => {
                    self.threads = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x100 => {
                    self.mem_low_pressure_counter = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x108 => {
                    self.mem_medium_pressure_counter = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x110 => {
                    self.mem_critical_pressure_counter = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x11a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x11a, bytes, rest, &mut self.net_traffic_control_statistics)?;
                }
                0x120 => {
                    self.mem_total_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x128 => {
                    self.mem_total_memsw_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x130 => {
                    self.mem_soft_limit_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x138 => {
                    self.mem_cache_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x140 => {
                    self.mem_swap_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x148 => {
                    self.mem_unevictable_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x152 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.net_snmp_statistics)?;
                }
                0x15a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x15a, bytes, rest, &mut self.disk_statistics)?;
                }
                0x162 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.blkio_statistics)?;
                }
                0x169 => {
                    self.cpus_soft_limit = Some(rt::cursor::double(&mut rest)?);
                }
                0x170 => {
                    self.net_tx_rate_limit = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x178 => {
                    self.net_tx_burst_rate_limit = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x180 => {
                    self.net_tx_burst_size = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x188 => {
                    self.net_rx_rate_limit = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x190 => {
                    self.net_rx_burst_rate_limit = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x198 => {
                    self.net_rx_burst_size = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x1a0 => {
                    self.mem_kmem_usage_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x1a8 => {
                    self.mem_kmem_tcp_usage_bytes = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x1b2 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.net_rate_statistics)?;
                }
                0x1ba => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.net_ephemeral_ports)?;
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
        if let Some(value) = &self.net_ephemeral_ports {
            w.message(0x1ba, value);
        }
        if let Some(value) = &self.net_rate_statistics {
            w.message(0x1b2, &**value);
        }
        if let Some(value) = &self.mem_kmem_tcp_usage_bytes {
            w.uint64(0x1a8, *value);
        }
        if let Some(value) = &self.mem_kmem_usage_bytes {
            w.uint64(0x1a0, *value);
        }
        if let Some(value) = &self.net_rx_burst_size {
            w.uint64(0x198, *value);
        }
        if let Some(value) = &self.net_rx_burst_rate_limit {
            w.uint64(0x190, *value);
        }
        if let Some(value) = &self.net_rx_rate_limit {
            w.uint64(0x188, *value);
        }
        if let Some(value) = &self.net_tx_burst_size {
            w.uint64(0x180, *value);
        }
        if let Some(value) = &self.net_tx_burst_rate_limit {
            w.uint64(0x178, *value);
        }
        if let Some(value) = &self.net_tx_rate_limit {
            w.uint64(0x170, *value);
        }
        if let Some(value) = &self.cpus_soft_limit {
            w.double(0x169, *value);
        }
        if let Some(value) = &self.blkio_statistics {
            w.message(0x162, &**value);
        }
        for value in self.disk_statistics.iter().rev() {
            w.message(0x15a, value);
        }
        if let Some(value) = &self.net_snmp_statistics {
            w.message(0x152, value);
        }
        if let Some(value) = &self.mem_unevictable_bytes {
            w.uint64(0x148, *value);
        }
        if let Some(value) = &self.mem_swap_bytes {
            w.uint64(0x140, *value);
        }
        if let Some(value) = &self.mem_cache_bytes {
            w.uint64(0x138, *value);
        }
        if let Some(value) = &self.mem_soft_limit_bytes {
            w.uint64(0x130, *value);
        }
        if let Some(value) = &self.mem_total_memsw_bytes {
            w.uint64(0x128, *value);
        }
        if let Some(value) = &self.mem_total_bytes {
            w.uint64(0x120, *value);
        }
        for value in self.net_traffic_control_statistics.iter().rev() {
            w.message(0x11a, value);
        }
        if let Some(value) = &self.mem_critical_pressure_counter {
            w.uint64(0x110, *value);
        }
        if let Some(value) = &self.mem_medium_pressure_counter {
            w.uint64(0x108, *value);
        }
        if let Some(value) = &self.mem_low_pressure_counter {
            w.uint64(0x100, *value);
        }
        if let Some(value) = &self.threads {
            w.uint32(0xf8, *value);
        }
        if let Some(value) = &self.processes {
            w.uint32(0xf0, *value);
        }
        if let Some(value) = &self.net_tcp_time_wait_connections {
            w.double(0xe9, *value);
        }
        if let Some(value) = &self.net_tcp_active_connections {
            w.double(0xe1, *value);
        }
        if let Some(value) = &self.disk_used_bytes {
            w.uint64(0xd8, *value);
        }
        if let Some(value) = &self.disk_limit_bytes {
            w.uint64(0xd0, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p99 {
            w.double(0xc9, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p95 {
            w.double(0xc1, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p90 {
            w.double(0xb9, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p50 {
            w.double(0xb1, *value);
        }
        if let Some(value) = &self.net_tx_dropped {
            w.uint64(0xa8, *value);
        }
        if let Some(value) = &self.net_tx_errors {
            w.uint64(0xa0, *value);
        }
        if let Some(value) = &self.net_tx_bytes {
            w.uint64(0x98, *value);
        }
        if let Some(value) = &self.net_tx_packets {
            w.uint64(0x90, *value);
        }
        if let Some(value) = &self.net_rx_dropped {
            w.uint64(0x88, *value);
        }
        if let Some(value) = &self.net_rx_errors {
            w.uint64(0x80, *value);
        }
        if let Some(value) = &self.net_rx_bytes {
            w.uint64(0x78, *value);
        }
        if let Some(value) = &self.net_rx_packets {
            w.uint64(0x70, *value);
        }
        if let Some(value) = &self.perf {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.mem_mapped_file_bytes {
            w.uint64(0x60, *value);
        }
        if let Some(value) = &self.mem_anon_bytes {
            w.uint64(0x58, *value);
        }
        if let Some(value) = &self.mem_file_bytes {
            w.uint64(0x50, *value);
        }
        if let Some(value) = &self.cpus_throttled_time_secs {
            w.double(0x49, *value);
        }
        if let Some(value) = &self.cpus_nr_throttled {
            w.uint32(0x40, *value);
        }
        if let Some(value) = &self.cpus_nr_periods {
            w.uint32(0x38, *value);
        }
        if let Some(value) = &self.mem_limit_bytes {
            w.uint64(0x30, *value);
        }
        if let Some(value) = &self.mem_rss_bytes {
            w.uint64(0x28, *value);
        }
        if let Some(value) = &self.cpus_limit {
            w.double(0x21, *value);
        }
        if let Some(value) = &self.cpus_system_time_secs {
            w.double(0x19, *value);
        }
        if let Some(value) = &self.cpus_user_time_secs {
            w.double(0x11, *value);
        }
        w.double(0x9, self.timestamp);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + 8;
        if let Some(value) = &self.processes {
            len += 2 + rt::size::uint32(*value);
        }
        if let Some(value) = &self.threads {
            len += 2 + rt::size::uint32(*value);
        }
        if self.cpus_user_time_secs.is_some() {
            len += 1 + 8;
        }
        if self.cpus_system_time_secs.is_some() {
            len += 1 + 8;
        }
        if self.cpus_limit.is_some() {
            len += 1 + 8;
        }
        if self.cpus_soft_limit.is_some() {
            len += 2 + 8;
        }
        if let Some(value) = &self.cpus_nr_periods {
            len += 1 + rt::size::uint32(*value);
        }
        if let Some(value) = &self.cpus_nr_throttled {
            len += 1 + rt::size::uint32(*value);
        }
        if self.cpus_throttled_time_secs.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.mem_total_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_total_memsw_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_kmem_usage_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_kmem_tcp_usage_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_limit_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_soft_limit_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_file_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_anon_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_cache_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_rss_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_mapped_file_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_swap_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_unevictable_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_low_pressure_counter {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_medium_pressure_counter {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mem_critical_pressure_counter {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.disk_limit_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.disk_used_bytes {
            len += 2 + rt::size::varint(*value);
        }
        for value in &self.disk_statistics {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.blkio_statistics {
            len += 2 + rt::size::message(&**value);
        }
        if let Some(value) = &self.perf {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.net_rx_packets {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rx_bytes {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rx_errors {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rx_dropped {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_packets {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_bytes {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_errors {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_dropped {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_rate_limit {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_burst_rate_limit {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_tx_burst_size {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rx_rate_limit {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rx_burst_rate_limit {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rx_burst_size {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.net_rate_statistics {
            len += 2 + rt::size::message(&**value);
        }
        if let Some(value) = &self.net_ephemeral_ports {
            len += 2 + rt::size::message(value);
        }
        if self.net_tcp_rtt_microsecs_p50.is_some() {
            len += 2 + 8;
        }
        if self.net_tcp_rtt_microsecs_p90.is_some() {
            len += 2 + 8;
        }
        if self.net_tcp_rtt_microsecs_p95.is_some() {
            len += 2 + 8;
        }
        if self.net_tcp_rtt_microsecs_p99.is_some() {
            len += 2 + 8;
        }
        if self.net_tcp_active_connections.is_some() {
            len += 2 + 8;
        }
        if self.net_tcp_time_wait_connections.is_some() {
            len += 2 + 8;
        }
        for value in &self.net_traffic_control_statistics {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.net_snmp_statistics {
            len += 2 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.double("\"timestamp\":", self.timestamp);
        if let Some(value) = &self.processes {
            w.uint32("\"processes\":", *value);
        }
        if let Some(value) = &self.threads {
            w.uint32("\"threads\":", *value);
        }
        if let Some(value) = &self.cpus_user_time_secs {
            w.double("\"cpus_user_time_secs\":", *value);
        }
        if let Some(value) = &self.cpus_system_time_secs {
            w.double("\"cpus_system_time_secs\":", *value);
        }
        if let Some(value) = &self.cpus_limit {
            w.double("\"cpus_limit\":", *value);
        }
        if let Some(value) = &self.cpus_soft_limit {
            w.double("\"cpus_soft_limit\":", *value);
        }
        if let Some(value) = &self.cpus_nr_periods {
            w.uint32("\"cpus_nr_periods\":", *value);
        }
        if let Some(value) = &self.cpus_nr_throttled {
            w.uint32("\"cpus_nr_throttled\":", *value);
        }
        if let Some(value) = &self.cpus_throttled_time_secs {
            w.double("\"cpus_throttled_time_secs\":", *value);
        }
        if let Some(value) = &self.mem_total_bytes {
            w.uint64("\"mem_total_bytes\":", *value);
        }
        if let Some(value) = &self.mem_total_memsw_bytes {
            w.uint64("\"mem_total_memsw_bytes\":", *value);
        }
        if let Some(value) = &self.mem_kmem_usage_bytes {
            w.uint64("\"mem_kmem_usage_bytes\":", *value);
        }
        if let Some(value) = &self.mem_kmem_tcp_usage_bytes {
            w.uint64("\"mem_kmem_tcp_usage_bytes\":", *value);
        }
        if let Some(value) = &self.mem_limit_bytes {
            w.uint64("\"mem_limit_bytes\":", *value);
        }
        if let Some(value) = &self.mem_soft_limit_bytes {
            w.uint64("\"mem_soft_limit_bytes\":", *value);
        }
        if let Some(value) = &self.mem_file_bytes {
            w.uint64("\"mem_file_bytes\":", *value);
        }
        if let Some(value) = &self.mem_anon_bytes {
            w.uint64("\"mem_anon_bytes\":", *value);
        }
        if let Some(value) = &self.mem_cache_bytes {
            w.uint64("\"mem_cache_bytes\":", *value);
        }
        if let Some(value) = &self.mem_rss_bytes {
            w.uint64("\"mem_rss_bytes\":", *value);
        }
        if let Some(value) = &self.mem_mapped_file_bytes {
            w.uint64("\"mem_mapped_file_bytes\":", *value);
        }
        if let Some(value) = &self.mem_swap_bytes {
            w.uint64("\"mem_swap_bytes\":", *value);
        }
        if let Some(value) = &self.mem_unevictable_bytes {
            w.uint64("\"mem_unevictable_bytes\":", *value);
        }
        if let Some(value) = &self.mem_low_pressure_counter {
            w.uint64("\"mem_low_pressure_counter\":", *value);
        }
        if let Some(value) = &self.mem_medium_pressure_counter {
            w.uint64("\"mem_medium_pressure_counter\":", *value);
        }
        if let Some(value) = &self.mem_critical_pressure_counter {
            w.uint64("\"mem_critical_pressure_counter\":", *value);
        }
        if let Some(value) = &self.disk_limit_bytes {
            w.uint64("\"disk_limit_bytes\":", *value);
        }
        if let Some(value) = &self.disk_used_bytes {
            w.uint64("\"disk_used_bytes\":", *value);
        }
        if !self.disk_statistics.is_empty() {
            w.open("\"disk_statistics\":[");
            for value in &self.disk_statistics {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.blkio_statistics {
            w.message("\"blkio_statistics\":{", &**value);
        }
        if let Some(value) = &self.perf {
            w.message("\"perf\":{", &**value);
        }
        if let Some(value) = &self.net_rx_packets {
            w.uint64("\"net_rx_packets\":", *value);
        }
        if let Some(value) = &self.net_rx_bytes {
            w.uint64("\"net_rx_bytes\":", *value);
        }
        if let Some(value) = &self.net_rx_errors {
            w.uint64("\"net_rx_errors\":", *value);
        }
        if let Some(value) = &self.net_rx_dropped {
            w.uint64("\"net_rx_dropped\":", *value);
        }
        if let Some(value) = &self.net_tx_packets {
            w.uint64("\"net_tx_packets\":", *value);
        }
        if let Some(value) = &self.net_tx_bytes {
            w.uint64("\"net_tx_bytes\":", *value);
        }
        if let Some(value) = &self.net_tx_errors {
            w.uint64("\"net_tx_errors\":", *value);
        }
        if let Some(value) = &self.net_tx_dropped {
            w.uint64("\"net_tx_dropped\":", *value);
        }
        if let Some(value) = &self.net_tx_rate_limit {
            w.uint64("\"net_tx_rate_limit\":", *value);
        }
        if let Some(value) = &self.net_tx_burst_rate_limit {
            w.uint64("\"net_tx_burst_rate_limit\":", *value);
        }
        if let Some(value) = &self.net_tx_burst_size {
            w.uint64("\"net_tx_burst_size\":", *value);
        }
        if let Some(value) = &self.net_rx_rate_limit {
            w.uint64("\"net_rx_rate_limit\":", *value);
        }
        if let Some(value) = &self.net_rx_burst_rate_limit {
            w.uint64("\"net_rx_burst_rate_limit\":", *value);
        }
        if let Some(value) = &self.net_rx_burst_size {
            w.uint64("\"net_rx_burst_size\":", *value);
        }
        if let Some(value) = &self.net_rate_statistics {
            w.message("\"net_rate_statistics\":{", &**value);
        }
        if let Some(value) = &self.net_ephemeral_ports {
            w.message("\"net_ephemeral_ports\":{", value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p50 {
            w.double("\"net_tcp_rtt_microsecs_p50\":", *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p90 {
            w.double("\"net_tcp_rtt_microsecs_p90\":", *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p95 {
            w.double("\"net_tcp_rtt_microsecs_p95\":", *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p99 {
            w.double("\"net_tcp_rtt_microsecs_p99\":", *value);
        }
        if let Some(value) = &self.net_tcp_active_connections {
            w.double("\"net_tcp_active_connections\":", *value);
        }
        if let Some(value) = &self.net_tcp_time_wait_connections {
            w.double("\"net_tcp_time_wait_connections\":", *value);
        }
        if !self.net_traffic_control_statistics.is_empty() {
            w.open("\"net_traffic_control_statistics\":[");
            for value in &self.net_traffic_control_statistics {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.net_snmp_statistics {
            w.message("\"net_snmp_statistics\":{", value);
        }
    }
}

impl rt::Object for ResourceStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "timestamp" => rt::Field::new("timestamp", 0x1, &mut self.timestamp),
            "processes" => rt::Field::new("processes", 0x0, &mut self.processes),
            "threads" => rt::Field::new("threads", 0x0, &mut self.threads),
            "cpus_user_time_secs" => {
                rt::Field::new("cpus_user_time_secs", 0x0, &mut self.cpus_user_time_secs)
            }
            "cpus_system_time_secs" => {
                rt::Field::new("cpus_system_time_secs", 0x0, &mut self.cpus_system_time_secs)
            }
            "cpus_limit" => rt::Field::new("cpus_limit", 0x0, &mut self.cpus_limit),
            "cpus_soft_limit" => rt::Field::new("cpus_soft_limit", 0x0, &mut self.cpus_soft_limit),
            "cpus_nr_periods" => rt::Field::new("cpus_nr_periods", 0x0, &mut self.cpus_nr_periods),
            "cpus_nr_throttled" => rt::Field::new("cpus_nr_throttled", 0x0, &mut self.cpus_nr_throttled),
            "cpus_throttled_time_secs" => {
                rt::Field::new("cpus_throttled_time_secs", 0x0, &mut self.cpus_throttled_time_secs)
            }
            "mem_total_bytes" => rt::Field::new("mem_total_bytes", 0x0, &mut self.mem_total_bytes),
            "mem_total_memsw_bytes" => {
                rt::Field::new("mem_total_memsw_bytes", 0x0, &mut self.mem_total_memsw_bytes)
            }
            "mem_kmem_usage_bytes" => {
                rt::Field::new("mem_kmem_usage_bytes", 0x0, &mut self.mem_kmem_usage_bytes)
            }
            "mem_kmem_tcp_usage_bytes" => {
                rt::Field::new("mem_kmem_tcp_usage_bytes", 0x0, &mut self.mem_kmem_tcp_usage_bytes)
            }
            "mem_limit_bytes" => rt::Field::new("mem_limit_bytes", 0x0, &mut self.mem_limit_bytes),
            "mem_soft_limit_bytes" => {
                rt::Field::new("mem_soft_limit_bytes", 0x0, &mut self.mem_soft_limit_bytes)
            }
            "mem_file_bytes" => rt::Field::new("mem_file_bytes", 0x0, &mut self.mem_file_bytes),
            "mem_anon_bytes" => rt::Field::new("mem_anon_bytes", 0x0, &mut self.mem_anon_bytes),
            "mem_cache_bytes" => rt::Field::new("mem_cache_bytes", 0x0, &mut self.mem_cache_bytes),
            "mem_rss_bytes" => rt::Field::new("mem_rss_bytes", 0x0, &mut self.mem_rss_bytes),
            "mem_mapped_file_bytes" => {
                rt::Field::new("mem_mapped_file_bytes", 0x0, &mut self.mem_mapped_file_bytes)
            }
            "mem_swap_bytes" => rt::Field::new("mem_swap_bytes", 0x0, &mut self.mem_swap_bytes),
            "mem_unevictable_bytes" => {
                rt::Field::new("mem_unevictable_bytes", 0x0, &mut self.mem_unevictable_bytes)
            }
            "mem_low_pressure_counter" => {
                rt::Field::new("mem_low_pressure_counter", 0x0, &mut self.mem_low_pressure_counter)
            }
            "mem_medium_pressure_counter" => {
                rt::Field::new("mem_medium_pressure_counter", 0x0, &mut self.mem_medium_pressure_counter)
            }
            "mem_critical_pressure_counter" => {
                rt::Field::new("mem_critical_pressure_counter", 0x0, &mut self.mem_critical_pressure_counter)
            }
            "disk_limit_bytes" => rt::Field::new("disk_limit_bytes", 0x0, &mut self.disk_limit_bytes),
            "disk_used_bytes" => rt::Field::new("disk_used_bytes", 0x0, &mut self.disk_used_bytes),
            "disk_statistics" => rt::Field::new("disk_statistics", 0x0, &mut self.disk_statistics),
            "blkio_statistics" => rt::Field::new("blkio_statistics", 0x0, &mut self.blkio_statistics),
            "perf" => rt::Field::new("perf", 0x0, &mut self.perf),
            "net_rx_packets" => rt::Field::new("net_rx_packets", 0x0, &mut self.net_rx_packets),
            "net_rx_bytes" => rt::Field::new("net_rx_bytes", 0x0, &mut self.net_rx_bytes),
            "net_rx_errors" => rt::Field::new("net_rx_errors", 0x0, &mut self.net_rx_errors),
            "net_rx_dropped" => rt::Field::new("net_rx_dropped", 0x0, &mut self.net_rx_dropped),
            "net_tx_packets" => rt::Field::new("net_tx_packets", 0x0, &mut self.net_tx_packets),
            "net_tx_bytes" => rt::Field::new("net_tx_bytes", 0x0, &mut self.net_tx_bytes),
            "net_tx_errors" => rt::Field::new("net_tx_errors", 0x0, &mut self.net_tx_errors),
            "net_tx_dropped" => rt::Field::new("net_tx_dropped", 0x0, &mut self.net_tx_dropped),
            "net_tx_rate_limit" => rt::Field::new("net_tx_rate_limit", 0x0, &mut self.net_tx_rate_limit),
            "net_tx_burst_rate_limit" => {
                rt::Field::new("net_tx_burst_rate_limit", 0x0, &mut self.net_tx_burst_rate_limit)
            }
            "net_tx_burst_size" => rt::Field::new("net_tx_burst_size", 0x0, &mut self.net_tx_burst_size),
            "net_rx_rate_limit" => rt::Field::new("net_rx_rate_limit", 0x0, &mut self.net_rx_rate_limit),
            "net_rx_burst_rate_limit" => {
                rt::Field::new("net_rx_burst_rate_limit", 0x0, &mut self.net_rx_burst_rate_limit)
            }
            "net_rx_burst_size" => rt::Field::new("net_rx_burst_size", 0x0, &mut self.net_rx_burst_size),
            "net_rate_statistics" => {
                rt::Field::new("net_rate_statistics", 0x0, &mut self.net_rate_statistics)
            }
            "net_ephemeral_ports" => {
                rt::Field::new("net_ephemeral_ports", 0x0, &mut self.net_ephemeral_ports)
            }
            "net_tcp_rtt_microsecs_p50" => {
                rt::Field::new("net_tcp_rtt_microsecs_p50", 0x0, &mut self.net_tcp_rtt_microsecs_p50)
            }
            "net_tcp_rtt_microsecs_p90" => {
                rt::Field::new("net_tcp_rtt_microsecs_p90", 0x0, &mut self.net_tcp_rtt_microsecs_p90)
            }
            "net_tcp_rtt_microsecs_p95" => {
                rt::Field::new("net_tcp_rtt_microsecs_p95", 0x0, &mut self.net_tcp_rtt_microsecs_p95)
            }
            "net_tcp_rtt_microsecs_p99" => {
                rt::Field::new("net_tcp_rtt_microsecs_p99", 0x0, &mut self.net_tcp_rtt_microsecs_p99)
            }
            "net_tcp_active_connections" => {
                rt::Field::new("net_tcp_active_connections", 0x0, &mut self.net_tcp_active_connections)
            }
            "net_tcp_time_wait_connections" => {
                rt::Field::new("net_tcp_time_wait_connections", 0x0, &mut self.net_tcp_time_wait_connections)
            }
            "net_traffic_control_statistics" => rt::Field::new(
                "net_traffic_control_statistics",
                0x0,
                &mut self.net_traffic_control_statistics,
            ),
            "net_snmp_statistics" => {
                rt::Field::new("net_snmp_statistics", 0x0, &mut self.net_snmp_statistics)
            }
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.ResourceUsage`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceUsage {
    pub executors: Vec<crate::v1::resource_usage::Executor>,
    pub total: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ResourceUsage {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE_USAGE
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
                    r.element(0x12, bytes, rest, &mut self.total)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.total.iter().rev() {
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
        for value in &self.total {
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
        if !self.total.is_empty() {
            w.open("\"total\":[");
            for value in &self.total {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for ResourceUsage {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "executors" => rt::Field::new("executors", 0x0, &mut self.executors),
            "total" => rt::Field::new("total", 0x0, &mut self.total),
            _ => None,
        }
    }
}

/// `mesos.v1.PerfStatistics`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerfStatistics {
    pub timestamp: f64,
    pub duration: f64,
    pub cycles: Option<u64>,
    pub stalled_cycles_frontend: Option<u64>,
    pub stalled_cycles_backend: Option<u64>,
    pub instructions: Option<u64>,
    pub cache_references: Option<u64>,
    pub cache_misses: Option<u64>,
    pub branches: Option<u64>,
    pub branch_misses: Option<u64>,
    pub bus_cycles: Option<u64>,
    pub ref_cycles: Option<u64>,
    pub cpu_clock: Option<f64>,
    pub task_clock: Option<f64>,
    pub page_faults: Option<u64>,
    pub minor_faults: Option<u64>,
    pub major_faults: Option<u64>,
    pub context_switches: Option<u64>,
    pub cpu_migrations: Option<u64>,
    pub alignment_faults: Option<u64>,
    pub emulation_faults: Option<u64>,
    pub l1_dcache_loads: Option<u64>,
    pub l1_dcache_load_misses: Option<u64>,
    pub l1_dcache_stores: Option<u64>,
    pub l1_dcache_store_misses: Option<u64>,
    pub l1_dcache_prefetches: Option<u64>,
    pub l1_dcache_prefetch_misses: Option<u64>,
    pub l1_icache_loads: Option<u64>,
    pub l1_icache_load_misses: Option<u64>,
    pub l1_icache_prefetches: Option<u64>,
    pub l1_icache_prefetch_misses: Option<u64>,
    pub llc_loads: Option<u64>,
    pub llc_load_misses: Option<u64>,
    pub llc_stores: Option<u64>,
    pub llc_store_misses: Option<u64>,
    pub llc_prefetches: Option<u64>,
    pub llc_prefetch_misses: Option<u64>,
    pub dtlb_loads: Option<u64>,
    pub dtlb_load_misses: Option<u64>,
    pub dtlb_stores: Option<u64>,
    pub dtlb_store_misses: Option<u64>,
    pub dtlb_prefetches: Option<u64>,
    pub dtlb_prefetch_misses: Option<u64>,
    pub itlb_loads: Option<u64>,
    pub itlb_load_misses: Option<u64>,
    pub branch_loads: Option<u64>,
    pub branch_load_misses: Option<u64>,
    pub node_loads: Option<u64>,
    pub node_load_misses: Option<u64>,
    pub node_stores: Option<u64>,
    pub node_store_misses: Option<u64>,
    pub node_prefetches: Option<u64>,
    pub node_prefetch_misses: Option<u64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for PerfStatistics {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_PERF_STATISTICS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x9 => {
                    self.timestamp = rt::cursor::double(&mut rest)?;
                    seen |= 0x1;
                }
                0x11 => {
                    self.duration = rt::cursor::double(&mut rest)?;
                    seen |= 0x2;
                }
                0x18 => {
                    self.cycles = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x20 => {
                    self.stalled_cycles_frontend = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x28 => {
                    self.stalled_cycles_backend = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x30 => {
                    self.instructions = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x38 => {
                    self.cache_references = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x40 => {
                    self.cache_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x48 => {
                    self.branches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x50 => {
                    self.branch_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x58 => {
                    self.bus_cycles = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x60 => {
                    self.ref_cycles = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x69 => {
                    self.cpu_clock = Some(rt::cursor::double(&mut rest)?);
                }
                0x71 => {
                    self.task_clock = Some(rt::cursor::double(&mut rest)?);
                }
                0x78 => {
                    self.page_faults = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x80 => {
                    self.minor_faults = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x88 => {
                    self.major_faults = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x90 => {
                    self.context_switches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x98 => {
                    self.cpu_migrations = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xa0 => {
                    self.alignment_faults = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xa8 => {
                    self.emulation_faults = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xb0 => {
                    self.l1_dcache_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xb8 => {
                    self.l1_dcache_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xc0 => {
                    self.l1_dcache_stores = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xc8 => {
                    self.l1_dcache_store_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xd0 => {
                    self.l1_dcache_prefetches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xd8 => {
                    self.l1_dcache_prefetch_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xe0 => {
                    self.l1_icache_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xe8 => {
                    self.l1_icache_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xf0 => {
                    self.l1_icache_prefetches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0xf8 => {
                    self.l1_icache_prefetch_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x100 => {
                    self.llc_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x108 => {
                    self.llc_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x110 => {
                    self.llc_stores = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x118 => {
                    self.llc_store_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x120 => {
                    self.llc_prefetches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x128 => {
                    self.llc_prefetch_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x130 => {
                    self.dtlb_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x138 => {
                    self.dtlb_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x140 => {
                    self.dtlb_stores = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x148 => {
                    self.dtlb_store_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x150 => {
                    self.dtlb_prefetches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x158 => {
                    self.dtlb_prefetch_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x160 => {
                    self.itlb_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x168 => {
                    self.itlb_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x170 => {
                    self.branch_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x178 => {
                    self.branch_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x180 => {
                    self.node_loads = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x188 => {
                    self.node_load_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x190 => {
                    self.node_stores = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x198 => {
                    self.node_store_misses = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x1a0 => {
                    self.node_prefetches = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x1a8 => {
                    self.node_prefetch_misses = Some(rt::cursor::uint64(&mut rest)?);
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
        if let Some(value) = &self.node_prefetch_misses {
            w.uint64(0x1a8, *value);
        }
        if let Some(value) = &self.node_prefetches {
            w.uint64(0x1a0, *value);
        }
        if let Some(value) = &self.node_store_misses {
            w.uint64(0x198, *value);
        }
        if let Some(value) = &self.node_stores {
            w.uint64(0x190, *value);
        }
        if let Some(value) = &self.node_load_misses {
            w.uint64(0x188, *value);
        }
        if let Some(value) = &self.node_loads {
            w.uint64(0x180, *value);
        }
        if let Some(value) = &self.branch_load_misses {
            w.uint64(0x178, *value);
        }
        if let Some(value) = &self.branch_loads {
            w.uint64(0x170, *value);
        }
        if let Some(value) = &self.itlb_load_misses {
            w.uint64(0x168, *value);
        }
        if let Some(value) = &self.itlb_loads {
            w.uint64(0x160, *value);
        }
        if let Some(value) = &self.dtlb_prefetch_misses {
            w.uint64(0x158, *value);
        }
        if let Some(value) = &self.dtlb_prefetches {
            w.uint64(0x150, *value);
        }
        if let Some(value) = &self.dtlb_store_misses {
            w.uint64(0x148, *value);
        }
        if let Some(value) = &self.dtlb_stores {
            w.uint64(0x140, *value);
        }
        if let Some(value) = &self.dtlb_load_misses {
            w.uint64(0x138, *value);
        }
        if let Some(value) = &self.dtlb_loads {
            w.uint64(0x130, *value);
        }
        if let Some(value) = &self.llc_prefetch_misses {
            w.uint64(0x128, *value);
        }
        if let Some(value) = &self.llc_prefetches {
            w.uint64(0x120, *value);
        }
        if let Some(value) = &self.llc_store_misses {
            w.uint64(0x118, *value);
        }
        if let Some(value) = &self.llc_stores {
            w.uint64(0x110, *value);
        }
        if let Some(value) = &self.llc_load_misses {
            w.uint64(0x108, *value);
        }
        if let Some(value) = &self.llc_loads {
            w.uint64(0x100, *value);
        }
        if let Some(value) = &self.l1_icache_prefetch_misses {
            w.uint64(0xf8, *value);
        }
        if let Some(value) = &self.l1_icache_prefetches {
            w.uint64(0xf0, *value);
        }
        if let Some(value) = &self.l1_icache_load_misses {
            w.uint64(0xe8, *value);
        }
        if let Some(value) = &self.l1_icache_loads {
            w.uint64(0xe0, *value);
        }
        if let Some(value) = &self.l1_dcache_prefetch_misses {
            w.uint64(0xd8, *value);
        }
        if let Some(value) = &self.l1_dcache_prefetches {
            w.uint64(0xd0, *value);
        }
        if let Some(value) = &self.l1_dcache_store_misses {
            w.uint64(0xc8, *value);
        }
        if let Some(value) = &self.l1_dcache_stores {
            w.uint64(0xc0, *value);
        }
        if let Some(value) = &self.l1_dcache_load_misses {
            w.uint64(0xb8, *value);
        }
        if let Some(value) = &self.l1_dcache_loads {
            w.uint64(0xb0, *value);
        }
        if let Some(value) = &self.emulation_faults {
            w.uint64(0xa8, *value);
        }
        if let Some(value) = &self.alignment_faults {
            w.uint64(0xa0, *value);
        }
        if let Some(value) = &self.cpu_migrations {
            w.uint64(0x98, *value);
        }
        if let Some(value) = &self.context_switches {
            w.uint64(0x90, *value);
        }
        if let Some(value) = &self.major_faults {
            w.uint64(0x88, *value);
        }
        if let Some(value) = &self.minor_faults {
            w.uint64(0x80, *value);
        }
        if let Some(value) = &self.page_faults {
            w.uint64(0x78, *value);
        }
        if let Some(value) = &self.task_clock {
            w.double(0x71, *value);
        }
        if let Some(value) = &self.cpu_clock {
            w.double(0x69, *value);
        }
        if let Some(value) = &self.ref_cycles {
            w.uint64(0x60, *value);
        }
        if let Some(value) = &self.bus_cycles {
            w.uint64(0x58, *value);
        }
        if let Some(value) = &self.branch_misses {
            w.uint64(0x50, *value);
        }
        if let Some(value) = &self.branches {
            w.uint64(0x48, *value);
        }
        if let Some(value) = &self.cache_misses {
            w.uint64(0x40, *value);
        }
        if let Some(value) = &self.cache_references {
            w.uint64(0x38, *value);
        }
        if let Some(value) = &self.instructions {
            w.uint64(0x30, *value);
        }
        if let Some(value) = &self.stalled_cycles_backend {
            w.uint64(0x28, *value);
        }
        if let Some(value) = &self.stalled_cycles_frontend {
            w.uint64(0x20, *value);
        }
        if let Some(value) = &self.cycles {
            w.uint64(0x18, *value);
        }
        w.double(0x11, self.duration);
        w.double(0x9, self.timestamp);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + 8;
        len += 1 + 8;
        if let Some(value) = &self.cycles {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.stalled_cycles_frontend {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.stalled_cycles_backend {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.instructions {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.cache_references {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.cache_misses {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.branches {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.branch_misses {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.bus_cycles {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.ref_cycles {
            len += 1 + rt::size::varint(*value);
        }
        if self.cpu_clock.is_some() {
            len += 1 + 8;
        }
        if self.task_clock.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.page_faults {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.minor_faults {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.major_faults {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.context_switches {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.cpu_migrations {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.alignment_faults {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.emulation_faults {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_dcache_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_dcache_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_dcache_stores {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_dcache_store_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_dcache_prefetches {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_dcache_prefetch_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_icache_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_icache_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_icache_prefetches {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.l1_icache_prefetch_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.llc_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.llc_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.llc_stores {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.llc_store_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.llc_prefetches {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.llc_prefetch_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.dtlb_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.dtlb_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.dtlb_stores {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.dtlb_store_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.dtlb_prefetches {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.dtlb_prefetch_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.itlb_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.itlb_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.branch_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.branch_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.node_loads {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.node_load_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.node_stores {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.node_store_misses {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.node_prefetches {
            len += 2 + rt::size::varint(*value);
        }
        if let Some(value) = &self.node_prefetch_misses {
            len += 2 + rt::size::varint(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.double("\"timestamp\":", self.timestamp);
        w.double("\"duration\":", self.duration);
        if let Some(value) = &self.cycles {
            w.uint64("\"cycles\":", *value);
        }
        if let Some(value) = &self.stalled_cycles_frontend {
            w.uint64("\"stalled_cycles_frontend\":", *value);
        }
        if let Some(value) = &self.stalled_cycles_backend {
            w.uint64("\"stalled_cycles_backend\":", *value);
        }
        if let Some(value) = &self.instructions {
            w.uint64("\"instructions\":", *value);
        }
        if let Some(value) = &self.cache_references {
            w.uint64("\"cache_references\":", *value);
        }
        if let Some(value) = &self.cache_misses {
            w.uint64("\"cache_misses\":", *value);
        }
        if let Some(value) = &self.branches {
            w.uint64("\"branches\":", *value);
        }
        if let Some(value) = &self.branch_misses {
            w.uint64("\"branch_misses\":", *value);
        }
        if let Some(value) = &self.bus_cycles {
            w.uint64("\"bus_cycles\":", *value);
        }
        if let Some(value) = &self.ref_cycles {
            w.uint64("\"ref_cycles\":", *value);
        }
        if let Some(value) = &self.cpu_clock {
            w.double("\"cpu_clock\":", *value);
        }
        if let Some(value) = &self.task_clock {
            w.double("\"task_clock\":", *value);
        }
        if let Some(value) = &self.page_faults {
            w.uint64("\"page_faults\":", *value);
        }
        if let Some(value) = &self.minor_faults {
            w.uint64("\"minor_faults\":", *value);
        }
        if let Some(value) = &self.major_faults {
            w.uint64("\"major_faults\":", *value);
        }
        if let Some(value) = &self.context_switches {
            w.uint64("\"context_switches\":", *value);
        }
        if let Some(value) = &self.cpu_migrations {
            w.uint64("\"cpu_migrations\":", *value);
        }
        if let Some(value) = &self.alignment_faults {
            w.uint64("\"alignment_faults\":", *value);
        }
        if let Some(value) = &self.emulation_faults {
            w.uint64("\"emulation_faults\":", *value);
        }
        if let Some(value) = &self.l1_dcache_loads {
            w.uint64("\"l1_dcache_loads\":", *value);
        }
        if let Some(value) = &self.l1_dcache_load_misses {
            w.uint64("\"l1_dcache_load_misses\":", *value);
        }
        if let Some(value) = &self.l1_dcache_stores {
            w.uint64("\"l1_dcache_stores\":", *value);
        }
        if let Some(value) = &self.l1_dcache_store_misses {
            w.uint64("\"l1_dcache_store_misses\":", *value);
        }
        if let Some(value) = &self.l1_dcache_prefetches {
            w.uint64("\"l1_dcache_prefetches\":", *value);
        }
        if let Some(value) = &self.l1_dcache_prefetch_misses {
            w.uint64("\"l1_dcache_prefetch_misses\":", *value);
        }
        if let Some(value) = &self.l1_icache_loads {
            w.uint64("\"l1_icache_loads\":", *value);
        }
        if let Some(value) = &self.l1_icache_load_misses {
            w.uint64("\"l1_icache_load_misses\":", *value);
        }
        if let Some(value) = &self.l1_icache_prefetches {
            w.uint64("\"l1_icache_prefetches\":", *value);
        }
        if let Some(value) = &self.l1_icache_prefetch_misses {
            w.uint64("\"l1_icache_prefetch_misses\":", *value);
        }
        if let Some(value) = &self.llc_loads {
            w.uint64("\"llc_loads\":", *value);
        }
        if let Some(value) = &self.llc_load_misses {
            w.uint64("\"llc_load_misses\":", *value);
        }
        if let Some(value) = &self.llc_stores {
            w.uint64("\"llc_stores\":", *value);
        }
        if let Some(value) = &self.llc_store_misses {
            w.uint64("\"llc_store_misses\":", *value);
        }
        if let Some(value) = &self.llc_prefetches {
            w.uint64("\"llc_prefetches\":", *value);
        }
        if let Some(value) = &self.llc_prefetch_misses {
            w.uint64("\"llc_prefetch_misses\":", *value);
        }
        if let Some(value) = &self.dtlb_loads {
            w.uint64("\"dtlb_loads\":", *value);
        }
        if let Some(value) = &self.dtlb_load_misses {
            w.uint64("\"dtlb_load_misses\":", *value);
        }
        if let Some(value) = &self.dtlb_stores {
            w.uint64("\"dtlb_stores\":", *value);
        }
        if let Some(value) = &self.dtlb_store_misses {
            w.uint64("\"dtlb_store_misses\":", *value);
        }
        if let Some(value) = &self.dtlb_prefetches {
            w.uint64("\"dtlb_prefetches\":", *value);
        }
        if let Some(value) = &self.dtlb_prefetch_misses {
            w.uint64("\"dtlb_prefetch_misses\":", *value);
        }
        if let Some(value) = &self.itlb_loads {
            w.uint64("\"itlb_loads\":", *value);
        }
        if let Some(value) = &self.itlb_load_misses {
            w.uint64("\"itlb_load_misses\":", *value);
        }
        if let Some(value) = &self.branch_loads {
            w.uint64("\"branch_loads\":", *value);
        }
        if let Some(value) = &self.branch_load_misses {
            w.uint64("\"branch_load_misses\":", *value);
        }
        if let Some(value) = &self.node_loads {
            w.uint64("\"node_loads\":", *value);
        }
        if let Some(value) = &self.node_load_misses {
            w.uint64("\"node_load_misses\":", *value);
        }
        if let Some(value) = &self.node_stores {
            w.uint64("\"node_stores\":", *value);
        }
        if let Some(value) = &self.node_store_misses {
            w.uint64("\"node_store_misses\":", *value);
        }
        if let Some(value) = &self.node_prefetches {
            w.uint64("\"node_prefetches\":", *value);
        }
        if let Some(value) = &self.node_prefetch_misses {
            w.uint64("\"node_prefetch_misses\":", *value);
        }
    }
}

impl rt::Object for PerfStatistics {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "timestamp" => rt::Field::new("timestamp", 0x1, &mut self.timestamp),
            "duration" => rt::Field::new("duration", 0x2, &mut self.duration),
            "cycles" => rt::Field::new("cycles", 0x0, &mut self.cycles),
            "stalled_cycles_frontend" => {
                rt::Field::new("stalled_cycles_frontend", 0x0, &mut self.stalled_cycles_frontend)
            }
            "stalled_cycles_backend" => {
                rt::Field::new("stalled_cycles_backend", 0x0, &mut self.stalled_cycles_backend)
            }
            "instructions" => rt::Field::new("instructions", 0x0, &mut self.instructions),
            "cache_references" => rt::Field::new("cache_references", 0x0, &mut self.cache_references),
            "cache_misses" => rt::Field::new("cache_misses", 0x0, &mut self.cache_misses),
            "branches" => rt::Field::new("branches", 0x0, &mut self.branches),
            "branch_misses" => rt::Field::new("branch_misses", 0x0, &mut self.branch_misses),
            "bus_cycles" => rt::Field::new("bus_cycles", 0x0, &mut self.bus_cycles),
            "ref_cycles" => rt::Field::new("ref_cycles", 0x0, &mut self.ref_cycles),
            "cpu_clock" => rt::Field::new("cpu_clock", 0x0, &mut self.cpu_clock),
            "task_clock" => rt::Field::new("task_clock", 0x0, &mut self.task_clock),
            "page_faults" => rt::Field::new("page_faults", 0x0, &mut self.page_faults),
            "minor_faults" => rt::Field::new("minor_faults", 0x0, &mut self.minor_faults),
            "major_faults" => rt::Field::new("major_faults", 0x0, &mut self.major_faults),
            "context_switches" => rt::Field::new("context_switches", 0x0, &mut self.context_switches),
            "cpu_migrations" => rt::Field::new("cpu_migrations", 0x0, &mut self.cpu_migrations),
            "alignment_faults" => rt::Field::new("alignment_faults", 0x0, &mut self.alignment_faults),
            "emulation_faults" => rt::Field::new("emulation_faults", 0x0, &mut self.emulation_faults),
            "l1_dcache_loads" => rt::Field::new("l1_dcache_loads", 0x0, &mut self.l1_dcache_loads),
            "l1_dcache_load_misses" => {
                rt::Field::new("l1_dcache_load_misses", 0x0, &mut self.l1_dcache_load_misses)
            }
            "l1_dcache_stores" => rt::Field::new("l1_dcache_stores", 0x0, &mut self.l1_dcache_stores),
            "l1_dcache_store_misses" => {
                rt::Field::new("l1_dcache_store_misses", 0x0, &mut self.l1_dcache_store_misses)
            }
            "l1_dcache_prefetches" => {
                rt::Field::new("l1_dcache_prefetches", 0x0, &mut self.l1_dcache_prefetches)
            }
            "l1_dcache_prefetch_misses" => {
                rt::Field::new("l1_dcache_prefetch_misses", 0x0, &mut self.l1_dcache_prefetch_misses)
            }
            "l1_icache_loads" => rt::Field::new("l1_icache_loads", 0x0, &mut self.l1_icache_loads),
            "l1_icache_load_misses" => {
                rt::Field::new("l1_icache_load_misses", 0x0, &mut self.l1_icache_load_misses)
            }
            "l1_icache_prefetches" => {
                rt::Field::new("l1_icache_prefetches", 0x0, &mut self.l1_icache_prefetches)
            }
            "l1_icache_prefetch_misses" => {
                rt::Field::new("l1_icache_prefetch_misses", 0x0, &mut self.l1_icache_prefetch_misses)
            }
            "llc_loads" => rt::Field::new("llc_loads", 0x0, &mut self.llc_loads),
            "llc_load_misses" => rt::Field::new("llc_load_misses", 0x0, &mut self.llc_load_misses),
            "llc_stores" => rt::Field::new("llc_stores", 0x0, &mut self.llc_stores),
            "llc_store_misses" => rt::Field::new("llc_store_misses", 0x0, &mut self.llc_store_misses),
            "llc_prefetches" => rt::Field::new("llc_prefetches", 0x0, &mut self.llc_prefetches),
            "llc_prefetch_misses" => {
                rt::Field::new("llc_prefetch_misses", 0x0, &mut self.llc_prefetch_misses)
            }
            "dtlb_loads" => rt::Field::new("dtlb_loads", 0x0, &mut self.dtlb_loads),
            "dtlb_load_misses" => rt::Field::new("dtlb_load_misses", 0x0, &mut self.dtlb_load_misses),
            "dtlb_stores" => rt::Field::new("dtlb_stores", 0x0, &mut self.dtlb_stores),
            "dtlb_store_misses" => rt::Field::new("dtlb_store_misses", 0x0, &mut self.dtlb_store_misses),
            "dtlb_prefetches" => rt::Field::new("dtlb_prefetches", 0x0, &mut self.dtlb_prefetches),
            "dtlb_prefetch_misses" => {
                rt::Field::new("dtlb_prefetch_misses", 0x0, &mut self.dtlb_prefetch_misses)
            }
            "itlb_loads" => rt::Field::new("itlb_loads", 0x0, &mut self.itlb_loads),
            "itlb_load_misses" => rt::Field::new("itlb_load_misses", 0x0, &mut self.itlb_load_misses),
            "branch_loads" => rt::Field::new("branch_loads", 0x0, &mut self.branch_loads),
            "branch_load_misses" => rt::Field::new("branch_load_misses", 0x0, &mut self.branch_load_misses),
            "node_loads" => rt::Field::new("node_loads", 0x0, &mut self.node_loads),
            "node_load_misses" => rt::Field::new("node_load_misses", 0x0, &mut self.node_load_misses),
            "node_stores" => rt::Field::new("node_stores", 0x0, &mut self.node_stores),
            "node_store_misses" => rt::Field::new("node_store_misses", 0x0, &mut self.node_store_misses),
            "node_prefetches" => rt::Field::new("node_prefetches", 0x0, &mut self.node_prefetches),
            "node_prefetch_misses" => {
                rt::Field::new("node_prefetch_misses", 0x0, &mut self.node_prefetch_misses)
            }
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.OfferFilters`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfferFilters {
    pub min_allocatable_resources: Option<crate::v1::offer_filters::MinAllocatableResources>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for OfferFilters {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_OFFER_FILTERS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.min_allocatable_resources)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.min_allocatable_resources {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.min_allocatable_resources {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.min_allocatable_resources {
            w.message("\"min_allocatable_resources\":{", value);
        }
    }
}

impl rt::Object for OfferFilters {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "min_allocatable_resources" => {
                rt::Field::new("min_allocatable_resources", 0x0, &mut self.min_allocatable_resources)
            }
            _ => None,
        }
    }
}

/// `mesos.v1.Request`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    pub agent_id: Option<crate::v1::AgentId>,
    pub resources: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Request {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_REQUEST
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                }
                0x12 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x12, bytes, rest, &mut self.resources)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.resources.iter().rev() {
            w.message(0x12, value);
        }
        if let Some(value) = &self.agent_id {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.agent_id {
            len += 1 + rt::size::message(value);
        }
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        if let Some(value) = &self.agent_id {
            w.message(key, value);
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

impl rt::Object for Request {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            _ => None,
        }
    }
}

/// `mesos.v1.Offer`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offer {
    pub id: crate::v1::OfferId,
    pub framework_id: crate::v1::FrameworkId,
    pub agent_id: crate::v1::AgentId,
    pub hostname: rt::Text,
    pub url: Option<Box<crate::v1::Url>>,
    pub domain: Option<crate::v1::DomainInfo>,
    pub resources: Vec<crate::v1::Resource>,
    pub attributes: Vec<crate::v1::Attribute>,
    pub executor_ids: Vec<crate::v1::ExecutorId>,
    pub unavailability: Option<crate::v1::Unavailability>,
    pub allocation_info: Option<crate::v1::resource::AllocationInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Offer {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_OFFER
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    seen |= 0x4;
                }
                0x22 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                    seen |= 0x8;
                }
                0x2a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x2a, bytes, rest, &mut self.resources)?;
                }
                0x32 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x32, bytes, rest, &mut self.executor_ids)?;
                }
                0x3a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x3a, bytes, rest, &mut self.attributes)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.url)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.unavailability)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.allocation_info)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.domain)?;
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
        if let Some(value) = &self.domain {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.allocation_info {
            w.message(0x52, value);
        }
        if let Some(value) = &self.unavailability {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.url {
            w.message(0x42, &**value);
        }
        for value in self.attributes.iter().rev() {
            w.message(0x3a, value);
        }
        for value in self.executor_ids.iter().rev() {
            w.message(0x32, value);
        }
        for value in self.resources.iter().rev() {
            w.message(0x2a, value);
        }
        w.string(0x22, &self.hostname);
        w.message(0x1a, &self.agent_id);
        w.message(0x12, &self.framework_id);
        w.message(0xa, &self.id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.id);
        len += 1 + rt::size::message(&self.framework_id);
        len += 1 + rt::size::message(&self.agent_id);
        len += 1 + rt::size::delimited(self.hostname.len());
        if let Some(value) = &self.url {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.domain {
            len += 1 + rt::size::message(value);
        }
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        for value in &self.attributes {
            len += 1 + rt::size::message(value);
        }
        for value in &self.executor_ids {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.unavailability {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.allocation_info {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"id\":{", &self.id);
        w.message("\"framework_id\":{", &self.framework_id);
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        w.message(key, &self.agent_id);
        w.string("\"hostname\":\"", &self.hostname);
        if let Some(value) = &self.url {
            w.message("\"url\":{", &**value);
        }
        if let Some(value) = &self.domain {
            w.message("\"domain\":{", value);
        }
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.attributes.is_empty() {
            w.open("\"attributes\":[");
            for value in &self.attributes {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.executor_ids.is_empty() {
            w.open("\"executor_ids\":[");
            for value in &self.executor_ids {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.unavailability {
            w.message("\"unavailability\":{", value);
        }
        if let Some(value) = &self.allocation_info {
            w.message("\"allocation_info\":{", value);
        }
    }
}

impl rt::Object for Offer {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "id" => rt::Field::new("id", 0x1, &mut self.id),
            "framework_id" => rt::Field::new("framework_id", 0x2, &mut self.framework_id),
            "agent_id" => rt::Field::new("agent_id", 0x4, &mut self.agent_id),
            "hostname" => rt::Field::new("hostname", 0x8, &mut self.hostname),
            "url" => rt::Field::new("url", 0x0, &mut self.url),
            "domain" => rt::Field::new("domain", 0x0, &mut self.domain),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "attributes" => rt::Field::new("attributes", 0x0, &mut self.attributes),
            "executor_ids" => rt::Field::new("executor_ids", 0x0, &mut self.executor_ids),
            "unavailability" => rt::Field::new("unavailability", 0x0, &mut self.unavailability),
            "allocation_info" => rt::Field::new("allocation_info", 0x0, &mut self.allocation_info),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0xf
    }
}

/// `mesos.v1.InverseOffer`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InverseOffer {
    pub id: crate::v1::OfferId,
    pub url: Option<Box<crate::v1::Url>>,
    pub framework_id: crate::v1::FrameworkId,
    pub agent_id: Option<crate::v1::AgentId>,
    pub unavailability: crate::v1::Unavailability,
    pub resources: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for InverseOffer {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_INVERSE_OFFER
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.url)?;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    seen |= 0x2;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                }
                0x2a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.unavailability)?;
                    seen |= 0x4;
                }
                0x32 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x32, bytes, rest, &mut self.resources)?;
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
        for value in self.resources.iter().rev() {
            w.message(0x32, value);
        }
        w.message(0x2a, &self.unavailability);
        if let Some(value) = &self.agent_id {
            w.message(0x22, value);
        }
        w.message(0x1a, &self.framework_id);
        if let Some(value) = &self.url {
            w.message(0x12, &**value);
        }
        w.message(0xa, &self.id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.id);
        if let Some(value) = &self.url {
            len += 1 + rt::size::message(&**value);
        }
        len += 1 + rt::size::message(&self.framework_id);
        if let Some(value) = &self.agent_id {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::message(&self.unavailability);
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"id\":{", &self.id);
        if let Some(value) = &self.url {
            w.message("\"url\":{", &**value);
        }
        w.message("\"framework_id\":{", &self.framework_id);
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        if let Some(value) = &self.agent_id {
            w.message(key, value);
        }
        w.message("\"unavailability\":{", &self.unavailability);
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for InverseOffer {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "id" => rt::Field::new("id", 0x1, &mut self.id),
            "url" => rt::Field::new("url", 0x0, &mut self.url),
            "framework_id" => rt::Field::new("framework_id", 0x2, &mut self.framework_id),
            "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
            "unavailability" => rt::Field::new("unavailability", 0x4, &mut self.unavailability),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x7
    }
}

/// `mesos.v1.TaskInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInfo {
    pub name: rt::Text,
    pub task_id: crate::v1::TaskId,
    pub agent_id: crate::v1::AgentId,
    pub resources: Vec<crate::v1::Resource>,
    pub executor: Option<Box<crate::v1::ExecutorInfo>>,
    pub command: Option<Box<crate::v1::CommandInfo>>,
    pub container: Option<Box<crate::v1::ContainerInfo>>,
    pub health_check: Option<Box<crate::v1::HealthCheck>>,
    pub check: Option<Box<crate::v1::CheckInfo>>,
    pub kill_policy: Option<crate::v1::KillPolicy>,
    pub data: Option<rt::Bytes>,
    pub labels: Option<crate::v1::Labels>,
    pub discovery: Option<Box<crate::v1::DiscoveryInfo>>,
    pub max_completion_time: Option<crate::v1::DurationInfo>,
    pub limits: rt::BTreeMap<rt::Text, crate::v1::value::Scalar>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TaskInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TASK_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    seen |= 0x4;
                }
                0x22 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x22, bytes, rest, &mut self.resources)?;
                }
                0x2a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.executor)?;
                }
                0x32 => {
                    self.data = Some(rt::cursor::bytes(&mut rest)?);
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.health_check)?;
                }
                0x4a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                }
                0x5a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.discovery)?;
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.kill_policy)?;
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.check)?;
                }
                0x72 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.max_completion_time)?;
                }
                0x7a => {
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
        if seen != 0x7 {
            r.set_incomplete();
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for (name, value) in self.limits.iter().rev() {
            w.entry(0x7a, name, |w| w.message(0x12, value));
        }
        if let Some(value) = &self.max_completion_time {
            w.message(0x72, value);
        }
        if let Some(value) = &self.check {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.kill_policy {
            w.message(0x62, value);
        }
        if let Some(value) = &self.discovery {
            w.message(0x5a, &**value);
        }
        if let Some(value) = &self.labels {
            w.message(0x52, value);
        }
        if let Some(value) = &self.container {
            w.message(0x4a, &**value);
        }
        if let Some(value) = &self.health_check {
            w.message(0x42, &**value);
        }
        if let Some(value) = &self.command {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.data {
            w.bytes(0x32, value);
        }
        if let Some(value) = &self.executor {
            w.message(0x2a, &**value);
        }
        for value in self.resources.iter().rev() {
            w.message(0x22, value);
        }
        w.message(0x1a, &self.agent_id);
        w.message(0x12, &self.task_id);
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.name.len());
        len += 1 + rt::size::message(&self.task_id);
        len += 1 + rt::size::message(&self.agent_id);
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.executor {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.command {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.container {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.health_check {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.check {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.kill_policy {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.data {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.discovery {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.max_completion_time {
            len += 1 + rt::size::message(value);
        }
        for (name, value) in &self.limits {
            len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"name\":\"", &self.name);
        w.message("\"task_id\":{", &self.task_id);
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        w.message(key, &self.agent_id);
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.executor {
            w.message("\"executor\":{", &**value);
        }
        if let Some(value) = &self.command {
            w.message("\"command\":{", &**value);
        }
        if let Some(value) = &self.container {
            w.message("\"container\":{", &**value);
        }
        if let Some(value) = &self.health_check {
            w.message("\"health_check\":{", &**value);
        }
        if let Some(value) = &self.check {
            w.message("\"check\":{", &**value);
        }
        if let Some(value) = &self.kill_policy {
            w.message("\"kill_policy\":{", value);
        }
        if let Some(value) = &self.data {
            w.bytes("\"data\":\"", value);
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
        if let Some(value) = &self.discovery {
            w.message("\"discovery\":{", &**value);
        }
        if let Some(value) = &self.max_completion_time {
            w.message("\"max_completion_time\":{", value);
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

impl rt::Object for TaskInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
            "agent_id" => rt::Field::new("agent_id", 0x4, &mut self.agent_id),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "executor" => rt::Field::new("executor", 0x0, &mut self.executor),
            "command" => rt::Field::new("command", 0x0, &mut self.command),
            "container" => rt::Field::new("container", 0x0, &mut self.container),
            "health_check" => rt::Field::new("health_check", 0x0, &mut self.health_check),
            "check" => rt::Field::new("check", 0x0, &mut self.check),
            "kill_policy" => rt::Field::new("kill_policy", 0x0, &mut self.kill_policy),
            "data" => rt::Field::new("data", 0x0, &mut self.data),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            "discovery" => rt::Field::new("discovery", 0x0, &mut self.discovery),
            "max_completion_time" => {
                rt::Field::new("max_completion_time", 0x0, &mut self.max_completion_time)
            }
            "limits" => rt::Field::new("limits", 0x0, &mut self.limits),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x7
    }
}

/// `mesos.v1.TaskGroupInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskGroupInfo {
    pub tasks: Vec<crate::v1::TaskInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TaskGroupInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TASK_GROUP_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.tasks)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.tasks.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.tasks {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.tasks.is_empty() {
            w.open("\"tasks\":[");
            for value in &self.tasks {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for TaskGroupInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "tasks" => rt::Field::new("tasks", 0x0, &mut self.tasks),
            _ => None,
        }
    }
}

/// `mesos.v1.Task`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    pub name: rt::Text,
    pub task_id: crate::v1::TaskId,
    pub framework_id: crate::v1::FrameworkId,
    pub executor_id: Option<crate::v1::ExecutorId>,
    pub agent_id: crate::v1::AgentId,
    pub state: crate::v1::TaskState,
    pub resources: Vec<crate::v1::Resource>,
    pub statuses: Vec<crate::v1::TaskStatus>,
    pub status_update_state: Option<crate::v1::TaskState>,
    pub status_update_uuid: Option<rt::Bytes>,
    pub labels: Option<crate::v1::Labels>,
    pub discovery: Option<Box<crate::v1::DiscoveryInfo>>,
    pub container: Option<Box<crate::v1::ContainerInfo>>,
    pub health_check: Option<Box<crate::v1::HealthCheck>>,
    pub kill_policy: Option<crate::v1::KillPolicy>,
    pub user: Option<rt::Text>,
    pub limits: rt::BTreeMap<rt::Text, crate::v1::value::Scalar>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Task {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TASK
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    seen |= 0x4;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                }
                0x2a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    seen |= 0x8;
                }
                0x30 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::TaskState = value;
                        self.state = value;
                        seen |= 0x10;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x3a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x3a, bytes, rest, &mut self.resources)?;
                }
                0x42 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x42, bytes, rest, &mut self.statuses)?;
                }
                0x48 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::TaskState = value;
                        self.status_update_state = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x52 => {
                    self.status_update_uuid = Some(rt::cursor::bytes(&mut rest)?);
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                }
                0x62 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.discovery)?;
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container)?;
                }
                0x72 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.user)?;
                }
                0x7a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.health_check)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.kill_policy)?;
                }
                0x8a => {
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
        if seen != 0x1f {
            r.set_incomplete();
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for (name, value) in self.limits.iter().rev() {
            w.entry(0x8a, name, |w| w.message(0x12, value));
        }
        if let Some(value) = &self.kill_policy {
            w.message(0x82, value);
        }
        if let Some(value) = &self.health_check {
            w.message(0x7a, &**value);
        }
        if let Some(value) = &self.user {
            w.string(0x72, value);
        }
        if let Some(value) = &self.container {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.discovery {
            w.message(0x62, &**value);
        }
        if let Some(value) = &self.labels {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.status_update_uuid {
            w.bytes(0x52, value);
        }
        if let Some(value) = &self.status_update_state {
            w.int32(0x48, rt::Enumeration::number(*value));
        }
        for value in self.statuses.iter().rev() {
            w.message(0x42, value);
        }
        for value in self.resources.iter().rev() {
            w.message(0x3a, value);
        }
        w.int32(0x30, rt::Enumeration::number(self.state));
        w.message(0x2a, &self.agent_id);
        if let Some(value) = &self.executor_id {
            w.message(0x22, value);
        }
        w.message(0x1a, &self.framework_id);
        w.message(0x12, &self.task_id);
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.name.len());
        len += 1 + rt::size::message(&self.task_id);
        len += 1 + rt::size::message(&self.framework_id);
        if let Some(value) = &self.executor_id {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::message(&self.agent_id);
        len += 1 + rt::size::int32(rt::Enumeration::number(self.state));
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        for value in &self.statuses {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.status_update_state {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.status_update_uuid {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.discovery {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.container {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.health_check {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.kill_policy {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.user {
            len += 1 + rt::size::delimited(value.len());
        }
        for (name, value) in &self.limits {
            len += 2 + rt::size::entry(name, 1 + rt::size::message(value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"name\":\"", &self.name);
        w.message("\"task_id\":{", &self.task_id);
        w.message("\"framework_id\":{", &self.framework_id);
        if let Some(value) = &self.executor_id {
            w.message("\"executor_id\":{", value);
        }
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        w.message(key, &self.agent_id);
        let name = rt::Enumeration::name(self.state);
        w.name("\"state\":\"", name);
        if !self.resources.is_empty() {
            w.open("\"resources\":[");
            for value in &self.resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.statuses.is_empty() {
            w.open("\"statuses\":[");
            for value in &self.statuses {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.status_update_state {
            let name = rt::Enumeration::name(*value);
            w.name("\"status_update_state\":\"", name);
        }
        if let Some(value) = &self.status_update_uuid {
            w.bytes("\"status_update_uuid\":\"", value);
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
        if let Some(value) = &self.discovery {
            w.message("\"discovery\":{", &**value);
        }
        if let Some(value) = &self.container {
            w.message("\"container\":{", &**value);
        }
        if let Some(value) = &self.health_check {
            w.message("\"health_check\":{", &**value);
        }
        if let Some(value) = &self.kill_policy {
            w.message("\"kill_policy\":{", value);
        }
        if let Some(value) = &self.user {
            w.string("\"user\":\"", value);
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

impl rt::Object for Task {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
            "framework_id" => rt::Field::new("framework_id", 0x4, &mut self.framework_id),
            "executor_id" => rt::Field::new("executor_id", 0x0, &mut self.executor_id),
            "agent_id" => rt::Field::new("agent_id", 0x8, &mut self.agent_id),
            "state" => rt::Field::new("state", 0x10, &mut self.state),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            "statuses" => rt::Field::new("statuses", 0x0, &mut self.statuses),
            "status_update_state" => {
                rt::Field::new("status_update_state", 0x0, &mut self.status_update_state)
            }
            "status_update_uuid" => rt::Field::new("status_update_uuid", 0x0, &mut self.status_update_uuid),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            "discovery" => rt::Field::new("discovery", 0x0, &mut self.discovery),
            "container" => rt::Field::new("container", 0x0, &mut self.container),
            "health_check" => rt::Field::new("health_check", 0x0, &mut self.health_check),
            "kill_policy" => rt::Field::new("kill_policy", 0x0, &mut self.kill_policy),
            "user" => rt::Field::new("user", 0x0, &mut self.user),
            "limits" => rt::Field::new("limits", 0x0, &mut self.limits),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1f
    }
}

/// `mesos.v1.TaskResourceLimitation`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskResourceLimitation {
    pub resources: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TaskResourceLimitation {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TASK_RESOURCE_LIMITATION
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
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.resources.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.resources {
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
    }
}

impl rt::Object for TaskResourceLimitation {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            _ => None,
        }
    }
}

/// `mesos.v1.UUID`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid {
    pub value: rt::Bytes,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Uuid {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_UUID
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    self.value = rt::cursor::bytes(&mut rest)?;
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
        w.bytes(0xa, &self.value);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.bytes("\"value\":\"", &self.value);
    }
}

impl rt::Object for Uuid {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "value" => rt::Field::new("value", 0x1, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Operation`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    pub framework_id: Option<crate::v1::FrameworkId>,
    pub agent_id: Option<crate::v1::AgentId>,
    pub info: Box<crate::v1::offer::Operation>,
    pub latest_status: Box<crate::v1::OperationStatus>,
    pub statuses: Vec<crate::v1::OperationStatus>,
    pub uuid: crate::v1::Uuid,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Operation {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_OPERATION
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
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut *self.info)?;
                    seen |= 0x1;
                }
                0x22 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut *self.latest_status)?;
                    seen |= 0x2;
                }
                0x2a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x2a, bytes, rest, &mut self.statuses)?;
                }
                0x32 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.uuid)?;
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
        w.message(0x32, &self.uuid);
        for value in self.statuses.iter().rev() {
            w.message(0x2a, value);
        }
        w.message(0x22, &*self.latest_status);
        w.message(0x1a, &*self.info);
        if let Some(value) = &self.agent_id {
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
        if let Some(value) = &self.agent_id {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::message(&*self.info);
        len += 1 + rt::size::message(&*self.latest_status);
        for value in &self.statuses {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::message(&self.uuid);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.framework_id {
            w.message("\"framework_id\":{", value);
        }
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        if let Some(value) = &self.agent_id {
            w.message(key, value);
        }
        w.message("\"info\":{", &*self.info);
        w.message("\"latest_status\":{", &*self.latest_status);
        if !self.statuses.is_empty() {
            w.open("\"statuses\":[");
            for value in &self.statuses {
                w.message("{", value);
            }
            w.close(b']');
        }
        w.message("\"uuid\":{", &self.uuid);
    }
}

impl rt::Object for Operation {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
            "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
            "info" => rt::Field::new("info", 0x1, &mut self.info),
            "latest_status" => rt::Field::new("latest_status", 0x2, &mut self.latest_status),
            "statuses" => rt::Field::new("statuses", 0x0, &mut self.statuses),
            "uuid" => rt::Field::new("uuid", 0x4, &mut self.uuid),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x7
    }
}

/// `mesos.v1.OperationStatus`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationStatus {
    pub operation_id: Option<crate::v1::OperationId>,
    pub state: crate::v1::OperationState,
    pub message: Option<rt::Text>,
    pub converted_resources: Vec<crate::v1::Resource>,
    pub uuid: Option<crate::v1::Uuid>,
    pub agent_id: Option<crate::v1::AgentId>,
    pub resource_provider_id: Option<crate::v1::ResourceProviderId>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for OperationStatus {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_OPERATION_STATUS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.operation_id)?;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::OperationState = value;
                        self.state = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                }
                0x22 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x22, bytes, rest, &mut self.converted_resources)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.uuid)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.resource_provider_id)?;
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
        if let Some(value) = &self.resource_provider_id {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.agent_id {
            w.message(0x32, value);
        }
        if let Some(value) = &self.uuid {
            w.message(0x2a, value);
        }
        for value in self.converted_resources.iter().rev() {
            w.message(0x22, value);
        }
        if let Some(value) = &self.message {
            w.string(0x1a, value);
        }
        w.int32(0x10, rt::Enumeration::number(self.state));
        if let Some(value) = &self.operation_id {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.operation_id {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::int32(rt::Enumeration::number(self.state));
        if let Some(value) = &self.message {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.converted_resources {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.uuid {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.agent_id {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.resource_provider_id {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.operation_id {
            w.message("\"operation_id\":{", value);
        }
        let name = rt::Enumeration::name(self.state);
        w.name("\"state\":\"", name);
        if let Some(value) = &self.message {
            w.string("\"message\":\"", value);
        }
        if !self.converted_resources.is_empty() {
            w.open("\"converted_resources\":[");
            for value in &self.converted_resources {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.uuid {
            w.message("\"uuid\":{", value);
        }
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        if let Some(value) = &self.agent_id {
            w.message(key, value);
        }
        if let Some(value) = &self.resource_provider_id {
            w.message("\"resource_provider_id\":{", value);
        }
    }
}

impl rt::Object for OperationStatus {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "operation_id" => rt::Field::new("operation_id", 0x0, &mut self.operation_id),
            "state" => rt::Field::new("state", 0x1, &mut self.state),
            "message" => rt::Field::new("message", 0x0, &mut self.message),
            "converted_resources" => {
                rt::Field::new("converted_resources", 0x0, &mut self.converted_resources)
            }
            "uuid" => rt::Field::new("uuid", 0x0, &mut self.uuid),
            "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
            "resource_provider_id" => {
                rt::Field::new("resource_provider_id", 0x0, &mut self.resource_provider_id)
            }
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.CheckStatusInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckStatusInfo {
    pub r#type: Option<crate::v1::check_info::Type>,
    pub command: Option<crate::v1::check_status_info::Command>,
    pub http: Option<crate::v1::check_status_info::Http>,
    pub tcp: Option<crate::v1::check_status_info::Tcp>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for CheckStatusInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CHECK_STATUS_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::check_info::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.command)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.http)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.tcp)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.tcp {
            w.message(0x22, value);
        }
        if let Some(value) = &self.http {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.command {
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
        if let Some(value) = &self.command {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.http {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.tcp {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.command {
            w.message("\"command\":{", value);
        }
        if let Some(value) = &self.http {
            w.message("\"http\":{", value);
        }
        if let Some(value) = &self.tcp {
            w.message("\"tcp\":{", value);
        }
    }
}

impl rt::Object for CheckStatusInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "command" => rt::Field::new("command", 0x0, &mut self.command),
            "http" => rt::Field::new("http", 0x0, &mut self.http),
            "tcp" => rt::Field::new("tcp", 0x0, &mut self.tcp),
            _ => None,
        }
    }
}

/// `mesos.v1.TaskStatus`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskStatus {
    pub task_id: crate::v1::TaskId,
    pub state: crate::v1::TaskState,
    pub message: Option<rt::Text>,
    pub source: Option<crate::v1::task_status::Source>,
    pub reason: Option<crate::v1::task_status::Reason>,
    pub data: Option<rt::Bytes>,
    pub agent_id: Option<crate::v1::AgentId>,
    pub executor_id: Option<crate::v1::ExecutorId>,
    pub timestamp: Option<f64>,
    pub uuid: Option<rt::Bytes>,
    pub healthy: Option<bool>,
    pub check_status: Option<crate::v1::CheckStatusInfo>,
    pub labels: Option<crate::v1::Labels>,
    pub container_status: Option<Box<crate::v1::ContainerStatus>>,
    pub unreachable_time: Option<crate::v1::TimeInfo>,
    pub limitation: Option<crate::v1::TaskResourceLimitation>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TaskStatus {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TASK_STATUS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                    seen |= 0x1;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::TaskState = value;
                        self.state = value;
                        seen |= 0x2;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    self.data = Some(rt::cursor::bytes(&mut rest)?);
                }
                0x22 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                }
                0x31 => {
                    self.timestamp = Some(rt::cursor::double(&mut rest)?);
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                }
                0x40 => {
                    self.healthy = Some(rt::cursor::bool(&mut rest)?);
                }
                0x48 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::task_status::Source = value;
                        self.source = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x50 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::task_status::Reason = value;
                        self.reason = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x5a => {
                    self.uuid = Some(rt::cursor::bytes(&mut rest)?);
                }
                0x62 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                }
                0x6a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.container_status)?;
                }
                0x72 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.unreachable_time)?;
                }
                0x7a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.check_status)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.limitation)?;
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
        if let Some(value) = &self.limitation {
            w.message(0x82, value);
        }
        if let Some(value) = &self.check_status {
            w.message(0x7a, value);
        }
        if let Some(value) = &self.unreachable_time {
            w.message(0x72, value);
        }
        if let Some(value) = &self.container_status {
            w.message(0x6a, &**value);
        }
        if let Some(value) = &self.labels {
            w.message(0x62, value);
        }
        if let Some(value) = &self.uuid {
            w.bytes(0x5a, value);
        }
        if let Some(value) = &self.reason {
            w.int32(0x50, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.source {
            w.int32(0x48, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.healthy {
            w.bool(0x40, *value);
        }
        if let Some(value) = &self.executor_id {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.timestamp {
            w.double(0x31, *value);
        }
        if let Some(value) = &self.agent_id {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.message {
            w.string(0x22, value);
        }
        if let Some(value) = &self.data {
            w.bytes(0x1a, value);
        }
        w.int32(0x10, rt::Enumeration::number(self.state));
        w.message(0xa, &self.task_id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.task_id);
        len += 1 + rt::size::int32(rt::Enumeration::number(self.state));
        if let Some(value) = &self.message {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.source {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.reason {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.data {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.agent_id {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.executor_id {
            len += 1 + rt::size::message(value);
        }
        if self.timestamp.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.uuid {
            len += 1 + rt::size::delimited(value.len());
        }
        if self.healthy.is_some() {
            len += 1 + 1;
        }
        if let Some(value) = &self.check_status {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.container_status {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.unreachable_time {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.limitation {
            len += 2 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"task_id\":{", &self.task_id);
        let name = rt::Enumeration::name(self.state);
        w.name("\"state\":\"", name);
        if let Some(value) = &self.message {
            w.string("\"message\":\"", value);
        }
        if let Some(value) = &self.source {
            let name = w.pick(rt::Enumeration::name(*value), rt::Enumeration::name_v0(*value));
            w.name("\"source\":\"", name);
        }
        if let Some(value) = &self.reason {
            let name = w.pick(rt::Enumeration::name(*value), rt::Enumeration::name_v0(*value));
            w.name("\"reason\":\"", name);
        }
        if let Some(value) = &self.data {
            w.bytes("\"data\":\"", value);
        }
        let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
        if let Some(value) = &self.agent_id {
            w.message(key, value);
        }
        if let Some(value) = &self.executor_id {
            w.message("\"executor_id\":{", value);
        }
        if let Some(value) = &self.timestamp {
            w.double("\"timestamp\":", *value);
        }
        if let Some(value) = &self.uuid {
            w.bytes("\"uuid\":\"", value);
        }
        if let Some(value) = &self.healthy {
            w.bool("\"healthy\":", *value);
        }
        if let Some(value) = &self.check_status {
            w.message("\"check_status\":{", value);
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
        if let Some(value) = &self.container_status {
            w.message("\"container_status\":{", &**value);
        }
        if let Some(value) = &self.unreachable_time {
            w.message("\"unreachable_time\":{", value);
        }
        if let Some(value) = &self.limitation {
            w.message("\"limitation\":{", value);
        }
    }
}

impl rt::Object for TaskStatus {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "task_id" => rt::Field::new("task_id", 0x1, &mut self.task_id),
            "state" => rt::Field::new("state", 0x2, &mut self.state),
            "message" => rt::Field::new("message", 0x0, &mut self.message),
            "source" => rt::Field::new("source", 0x0, &mut self.source),
            "reason" => rt::Field::new("reason", 0x0, &mut self.reason),
            "data" => rt::Field::new("data", 0x0, &mut self.data),
            "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
            "executor_id" => rt::Field::new("executor_id", 0x0, &mut self.executor_id),
            "timestamp" => rt::Field::new("timestamp", 0x0, &mut self.timestamp),
            "uuid" => rt::Field::new("uuid", 0x0, &mut self.uuid),
            "healthy" => rt::Field::new("healthy", 0x0, &mut self.healthy),
            "check_status" => rt::Field::new("check_status", 0x0, &mut self.check_status),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            "container_status" => rt::Field::new("container_status", 0x0, &mut self.container_status),
            "unreachable_time" => rt::Field::new("unreachable_time", 0x0, &mut self.unreachable_time),
            "limitation" => rt::Field::new("limitation", 0x0, &mut self.limitation),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.Filters`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    pub refuse_seconds: Option<f64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl Filters {
    /// `refuse_seconds`, or the schema's default.
    pub fn refuse_seconds(&self) -> f64 {
        self.refuse_seconds.unwrap_or(5.0)
    }
}

impl rt::Wire for Filters {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_FILTERS
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x9 => {
                    self.refuse_seconds = Some(rt::cursor::double(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.refuse_seconds {
            w.double(0x9, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if self.refuse_seconds.is_some() {
            len += 1 + 8;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.double("\"refuse_seconds\":", self.refuse_seconds());
    }
}

impl rt::Object for Filters {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "refuse_seconds" => rt::Field::new("refuse_seconds", 0x0, &mut self.refuse_seconds),
            _ => None,
        }
    }
}

/// `mesos.v1.Environment`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Environment {
    pub variables: Vec<crate::v1::environment::Variable>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Environment {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_ENVIRONMENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.variables)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.variables.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.variables {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.variables.is_empty() {
            w.open("\"variables\":[");
            for value in &self.variables {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for Environment {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "variables" => rt::Field::new("variables", 0x0, &mut self.variables),
            _ => None,
        }
    }
}

/// `mesos.v1.Parameter`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub key: rt::Text,
    pub value: rt::Text,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Parameter {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_PARAMETER
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.key)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        w.string(0x12, &self.value);
        w.string(0xa, &self.key);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.key.len());
        len += 1 + rt::size::delimited(self.value.len());
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"key\":\"", &self.key);
        w.string("\"value\":\"", &self.value);
    }
}

impl rt::Object for Parameter {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "key" => rt::Field::new("key", 0x1, &mut self.key),
            "value" => rt::Field::new("value", 0x2, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.Parameters`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters {
    pub parameter: Vec<crate::v1::Parameter>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Parameters {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_PARAMETERS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.parameter)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.parameter.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.parameter {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.parameter.is_empty() {
            w.open("\"parameter\":[");
            for value in &self.parameter {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for Parameters {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "parameter" => rt::Field::new("parameter", 0x0, &mut self.parameter),
            _ => None,
        }
    }
}

/// `mesos.v1.Credential`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credential {
    pub principal: rt::Text,
    pub secret: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Credential {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CREDENTIAL
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.principal)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.secret)?;
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
        if let Some(value) = &self.secret {
            w.string(0x12, value);
        }
        w.string(0xa, &self.principal);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.principal.len());
        if let Some(value) = &self.secret {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"principal\":\"", &self.principal);
        if let Some(value) = &self.secret {
            w.string("\"secret\":\"", value);
        }
    }
}

impl rt::Object for Credential {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "principal" => rt::Field::new("principal", 0x1, &mut self.principal),
            "secret" => rt::Field::new("secret", 0x0, &mut self.secret),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Credentials`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    pub credentials: Vec<crate::v1::Credential>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Credentials {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CREDENTIALS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.credentials)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.credentials.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.credentials {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.credentials.is_empty() {
            w.open("\"credentials\":[");
            for value in &self.credentials {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for Credentials {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "credentials" => rt::Field::new("credentials", 0x0, &mut self.credentials),
            _ => None,
        }
    }
}

/// `mesos.v1.Secret`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Secret {
    pub r#type: Option<crate::v1::secret::Type>,
    pub reference: Option<crate::v1::secret::Reference>,
    pub value: Option<crate::v1::secret::Value>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Secret {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SECRET
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::secret::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.reference)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.value {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.reference {
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
        if let Some(value) = &self.reference {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.value {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.reference {
            w.message("\"reference\":{", value);
        }
        if let Some(value) = &self.value {
            w.message("\"value\":{", value);
        }
    }
}

impl rt::Object for Secret {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "reference" => rt::Field::new("reference", 0x0, &mut self.reference),
            "value" => rt::Field::new("value", 0x0, &mut self.value),
            _ => None,
        }
    }
}

/// `mesos.v1.RateLimit`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimit {
    pub qps: Option<f64>,
    pub principal: rt::Text,
    pub capacity: Option<u64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RateLimit {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RATE_LIMIT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x9 => {
                    self.qps = Some(rt::cursor::double(&mut rest)?);
                }
                0x12 => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.principal)?;
                    seen |= 0x1;
                }
                0x18 => {
                    self.capacity = Some(rt::cursor::uint64(&mut rest)?);
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
        if let Some(value) = &self.capacity {
            w.uint64(0x18, *value);
        }
        w.string(0x12, &self.principal);
        if let Some(value) = &self.qps {
            w.double(0x9, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if self.qps.is_some() {
            len += 1 + 8;
        }
        len += 1 + rt::size::delimited(self.principal.len());
        if let Some(value) = &self.capacity {
            len += 1 + rt::size::varint(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.qps {
            w.double("\"qps\":", *value);
        }
        w.string("\"principal\":\"", &self.principal);
        if let Some(value) = &self.capacity {
            w.uint64("\"capacity\":", *value);
        }
    }
}

impl rt::Object for RateLimit {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "qps" => rt::Field::new("qps", 0x0, &mut self.qps),
            "principal" => rt::Field::new("principal", 0x1, &mut self.principal),
            "capacity" => rt::Field::new("capacity", 0x0, &mut self.capacity),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.RateLimits`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimits {
    pub limits: Vec<crate::v1::RateLimit>,
    pub aggregate_default_qps: Option<f64>,
    pub aggregate_default_capacity: Option<u64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RateLimits {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RATE_LIMITS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.limits)?;
                }
                0x11 => {
                    self.aggregate_default_qps = Some(rt::cursor::double(&mut rest)?);
                }
                0x18 => {
                    self.aggregate_default_capacity = Some(rt::cursor::uint64(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.aggregate_default_capacity {
            w.uint64(0x18, *value);
        }
        if let Some(value) = &self.aggregate_default_qps {
            w.double(0x11, *value);
        }
        for value in self.limits.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.limits {
            len += 1 + rt::size::message(value);
        }
        if self.aggregate_default_qps.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.aggregate_default_capacity {
            len += 1 + rt::size::varint(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.limits.is_empty() {
            w.open("\"limits\":[");
            for value in &self.limits {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.aggregate_default_qps {
            w.double("\"aggregate_default_qps\":", *value);
        }
        if let Some(value) = &self.aggregate_default_capacity {
            w.uint64("\"aggregate_default_capacity\":", *value);
        }
    }
}

impl rt::Object for RateLimits {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "limits" => rt::Field::new("limits", 0x0, &mut self.limits),
            "aggregate_default_qps" => {
                rt::Field::new("aggregate_default_qps", 0x0, &mut self.aggregate_default_qps)
            }
            "aggregate_default_capacity" => {
                rt::Field::new("aggregate_default_capacity", 0x0, &mut self.aggregate_default_capacity)
            }
            _ => None,
        }
    }
}

/// `mesos.v1.Image`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub r#type: crate::v1::image::Type,
    pub appc: Option<Box<crate::v1::image::Appc>>,
    pub docker: Option<Box<crate::v1::image::Docker>>,
    pub cached: Option<bool>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl Image {
    /// `cached`, or the schema's default.
    pub fn cached(&self) -> bool {
        self.cached.unwrap_or(true)
    }
}

impl rt::Wire for Image {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_IMAGE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::image::Type = value;
                        self.r#type = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.appc)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.docker)?;
                }
                0x20 => {
                    self.cached = Some(rt::cursor::bool(&mut rest)?);
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
        if let Some(value) = &self.cached {
            w.bool(0x20, *value);
        }
        if let Some(value) = &self.docker {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.appc {
            w.message(0x12, &**value);
        }
        w.int32(0x8, rt::Enumeration::number(self.r#type));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.r#type));
        if let Some(value) = &self.appc {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.docker {
            len += 1 + rt::size::message(&**value);
        }
        if self.cached.is_some() {
            len += 1 + 1;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.r#type);
        w.name("\"type\":\"", name);
        if let Some(value) = &self.appc {
            w.message("\"appc\":{", &**value);
        }
        if let Some(value) = &self.docker {
            w.message("\"docker\":{", &**value);
        }
        w.bool("\"cached\":", self.cached());
    }
}

impl rt::Object for Image {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x1, &mut self.r#type),
            "appc" => rt::Field::new("appc", 0x0, &mut self.appc),
            "docker" => rt::Field::new("docker", 0x0, &mut self.docker),
            "cached" => rt::Field::new("cached", 0x0, &mut self.cached),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.MountPropagation`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MountPropagation {
    pub mode: Option<crate::v1::mount_propagation::Mode>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for MountPropagation {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MOUNT_PROPAGATION
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::mount_propagation::Mode = value;
                        self.mode = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.mode {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.mode {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.mode {
            let name = rt::Enumeration::name(*value);
            w.name("\"mode\":\"", name);
        }
    }
}

impl rt::Object for MountPropagation {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "mode" => rt::Field::new("mode", 0x0, &mut self.mode),
            _ => None,
        }
    }
}

/// `mesos.v1.Volume`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    pub mode: crate::v1::volume::Mode,
    pub container_path: rt::Text,
    pub host_path: Option<rt::Text>,
    pub image: Option<crate::v1::Image>,
    pub source: Option<Box<crate::v1::volume::Source>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Volume {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_VOLUME
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.container_path)?;
                    seen |= 0x2;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.host_path)?;
                }
                0x18 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::volume::Mode = value;
                        self.mode = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.image)?;
                }
                0x2a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.source)?;
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
        if let Some(value) = &self.source {
            w.message(0x2a, &**value);
        }
        if let Some(value) = &self.image {
            w.message(0x22, value);
        }
        w.int32(0x18, rt::Enumeration::number(self.mode));
        if let Some(value) = &self.host_path {
            w.string(0x12, value);
        }
        w.string(0xa, &self.container_path);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.mode));
        len += 1 + rt::size::delimited(self.container_path.len());
        if let Some(value) = &self.host_path {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.image {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.source {
            len += 1 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.mode);
        w.name("\"mode\":\"", name);
        w.string("\"container_path\":\"", &self.container_path);
        if let Some(value) = &self.host_path {
            w.string("\"host_path\":\"", value);
        }
        if let Some(value) = &self.image {
            w.message("\"image\":{", value);
        }
        if let Some(value) = &self.source {
            w.message("\"source\":{", &**value);
        }
    }
}

impl rt::Object for Volume {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "mode" => rt::Field::new("mode", 0x1, &mut self.mode),
            "container_path" => rt::Field::new("container_path", 0x2, &mut self.container_path),
            "host_path" => rt::Field::new("host_path", 0x0, &mut self.host_path),
            "image" => rt::Field::new("image", 0x0, &mut self.image),
            "source" => rt::Field::new("source", 0x0, &mut self.source),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.NetworkInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInfo {
    pub ip_addresses: Vec<crate::v1::network_info::IpAddress>,
    pub name: Option<rt::Text>,
    pub groups: Vec<rt::Text>,
    pub labels: Option<crate::v1::Labels>,
    pub port_mappings: Vec<crate::v1::network_info::PortMapping>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for NetworkInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_NETWORK_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x1a => {
                    r.string(rt::cursor::slice(&mut rest)?, rt::push_default(&mut self.groups))?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                }
                0x2a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x2a, bytes, rest, &mut self.ip_addresses)?;
                }
                0x32 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                }
                0x3a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x3a, bytes, rest, &mut self.port_mappings)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.port_mappings.iter().rev() {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.name {
            w.string(0x32, value);
        }
        for value in self.ip_addresses.iter().rev() {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.labels {
            w.message(0x22, value);
        }
        for value in self.groups.iter().rev() {
            w.string(0x1a, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.ip_addresses {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.name {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.groups {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        for value in &self.port_mappings {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.ip_addresses.is_empty() {
            w.open("\"ip_addresses\":[");
            for value in &self.ip_addresses {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.name {
            w.string("\"name\":\"", value);
        }
        if !self.groups.is_empty() {
            w.open("\"groups\":[");
            for value in &self.groups {
                w.string("\"", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
        if !self.port_mappings.is_empty() {
            w.open("\"port_mappings\":[");
            for value in &self.port_mappings {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for NetworkInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "ip_addresses" => rt::Field::new("ip_addresses", 0x0, &mut self.ip_addresses),
            "name" => rt::Field::new("name", 0x0, &mut self.name),
            "groups" => rt::Field::new("groups", 0x0, &mut self.groups),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            "port_mappings" => rt::Field::new("port_mappings", 0x0, &mut self.port_mappings),
            _ => None,
        }
    }
}

/// `mesos.v1.CapabilityInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapabilityInfo {
    pub capabilities: Vec<crate::v1::capability_info::Capability>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for CapabilityInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CAPABILITY_INFO
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::capability_info::Capability = value;
                        self.capabilities.push(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0xa => {
                    let mut packed = rt::cursor::slice(&mut rest)?;
                    while !packed.is_empty() {
                        let number = rt::cursor::int32(&mut packed)?;
                        match rt::Enumeration::from_number(number) {
                            Some(value) => {
                                let value: crate::v1::capability_info::Capability = value;
                                self.capabilities.push(value)
                            }
                            None => rt::keep_number(0x8, number, &mut self.unknown),
                        }
                    }
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.capabilities.iter().rev() {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.capabilities {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.capabilities.is_empty() {
            w.open("\"capabilities\":[");
            for value in &self.capabilities {
                let name = rt::Enumeration::name(*value);
                w.name("\"", name);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for CapabilityInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "capabilities" => rt::Field::new("capabilities", 0x0, &mut self.capabilities),
            _ => None,
        }
    }
}

/// `mesos.v1.SeccompInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeccompInfo {
    pub profile_name: Option<rt::Text>,
    pub unconfined: Option<bool>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for SeccompInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SECCOMP_INFO
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.profile_name)?;
                }
                0x10 => {
                    self.unconfined = Some(rt::cursor::bool(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.unconfined {
            w.bool(0x10, *value);
        }
        if let Some(value) = &self.profile_name {
            w.string(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.profile_name {
            len += 1 + rt::size::delimited(value.len());
        }
        if self.unconfined.is_some() {
            len += 1 + 1;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.profile_name {
            w.string("\"profile_name\":\"", value);
        }
        if let Some(value) = &self.unconfined {
            w.bool("\"unconfined\":", *value);
        }
    }
}

impl rt::Object for SeccompInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "profile_name" => rt::Field::new("profile_name", 0x0, &mut self.profile_name),
            "unconfined" => rt::Field::new("unconfined", 0x0, &mut self.unconfined),
            _ => None,
        }
    }
}

/// `mesos.v1.LinuxInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinuxInfo {
    pub capability_info: Option<crate::v1::CapabilityInfo>,
    pub bounding_capabilities: Option<crate::v1::CapabilityInfo>,
    pub effective_capabilities: Option<crate::v1::CapabilityInfo>,
    pub share_pid_namespace: Option<bool>,
    pub seccomp: Option<crate::v1::SeccompInfo>,
    pub ipc_mode: Option<crate::v1::linux_info::IpcMode>,
    pub shm_size: Option<u32>,
    pub share_cgroups: Option<bool>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl LinuxInfo {
    /// `share_cgroups`, or the schema's default.
    pub fn share_cgroups(&self) -> bool {
        self.share_cgroups.unwrap_or(true)
    }
}

impl rt::Wire for LinuxInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_LINUX_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.capability_info)?;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.bounding_capabilities)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.effective_capabilities)?;
                }
                0x20 => {
                    self.share_pid_namespace = Some(rt::cursor::bool(&mut rest)?);
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.seccomp)?;
                }
                0x30 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::linux_info::IpcMode = value;
                        self.ipc_mode = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x38 => {
                    self.shm_size = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x40 => {
                    self.share_cgroups = Some(rt::cursor::bool(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.share_cgroups {
            w.bool(0x40, *value);
        }
        if let Some(value) = &self.shm_size {
            w.uint32(0x38, *value);
        }
        if let Some(value) = &self.ipc_mode {
            w.int32(0x30, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.seccomp {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.share_pid_namespace {
            w.bool(0x20, *value);
        }
        if let Some(value) = &self.effective_capabilities {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.bounding_capabilities {
            w.message(0x12, value);
        }
        if let Some(value) = &self.capability_info {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.capability_info {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.bounding_capabilities {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.effective_capabilities {
            len += 1 + rt::size::message(value);
        }
        if self.share_pid_namespace.is_some() {
            len += 1 + 1;
        }
        if let Some(value) = &self.seccomp {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.ipc_mode {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.shm_size {
            len += 1 + rt::size::uint32(*value);
        }
        if self.share_cgroups.is_some() {
            len += 1 + 1;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.capability_info {
            w.message("\"capability_info\":{", value);
        }
        if let Some(value) = &self.bounding_capabilities {
            w.message("\"bounding_capabilities\":{", value);
        }
        if let Some(value) = &self.effective_capabilities {
            w.message("\"effective_capabilities\":{", value);
        }
        if let Some(value) = &self.share_pid_namespace {
            w.bool("\"share_pid_namespace\":", *value);
        }
        if let Some(value) = &self.seccomp {
            w.message("\"seccomp\":{", value);
        }
        if let Some(value) = &self.ipc_mode {
            let name = rt::Enumeration::name(*value);
            w.name("\"ipc_mode\":\"", name);
        }
        if let Some(value) = &self.shm_size {
            w.uint32("\"shm_size\":", *value);
        }
        w.bool("\"share_cgroups\":", self.share_cgroups());
    }
}

impl rt::Object for LinuxInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "capability_info" => rt::Field::new("capability_info", 0x0, &mut self.capability_info),
            "bounding_capabilities" => {
                rt::Field::new("bounding_capabilities", 0x0, &mut self.bounding_capabilities)
            }
            "effective_capabilities" => {
                rt::Field::new("effective_capabilities", 0x0, &mut self.effective_capabilities)
            }
            "share_pid_namespace" => {
                rt::Field::new("share_pid_namespace", 0x0, &mut self.share_pid_namespace)
            }
            "seccomp" => rt::Field::new("seccomp", 0x0, &mut self.seccomp),
            "ipc_mode" => rt::Field::new("ipc_mode", 0x0, &mut self.ipc_mode),
            "shm_size" => rt::Field::new("shm_size", 0x0, &mut self.shm_size),
            "share_cgroups" => rt::Field::new("share_cgroups", 0x0, &mut self.share_cgroups),
            _ => None,
        }
    }
}

/// `mesos.v1.RLimitInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RLimitInfo {
    pub rlimits: Vec<crate::v1::r_limit_info::RLimit>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for RLimitInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_R_LIMIT_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.rlimits)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.rlimits.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.rlimits {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.rlimits.is_empty() {
            w.open("\"rlimits\":[");
            for value in &self.rlimits {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for RLimitInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "rlimits" => rt::Field::new("rlimits", 0x0, &mut self.rlimits),
            _ => None,
        }
    }
}

/// `mesos.v1.TTYInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TtyInfo {
    pub window_size: Option<crate::v1::tty_info::WindowSize>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for TtyInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_TTY_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.window_size)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.window_size {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.window_size {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.window_size {
            w.message("\"window_size\":{", value);
        }
    }
}

impl rt::Object for TtyInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "window_size" => rt::Field::new("window_size", 0x0, &mut self.window_size),
            _ => None,
        }
    }
}

/// `mesos.v1.ContainerInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerInfo {
    pub r#type: crate::v1::container_info::Type,
    pub volumes: Vec<crate::v1::Volume>,
    pub hostname: Option<rt::Text>,
    pub docker: Option<Box<crate::v1::container_info::DockerInfo>>,
    pub mesos: Option<crate::v1::container_info::MesosInfo>,
    pub network_infos: Vec<crate::v1::NetworkInfo>,
    pub linux_info: Option<Box<crate::v1::LinuxInfo>>,
    pub rlimit_info: Option<crate::v1::RLimitInfo>,
    pub tty_info: Option<crate::v1::TtyInfo>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ContainerInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CONTAINER_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::container_info::Type = value;
                        self.r#type = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x12, bytes, rest, &mut self.volumes)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.docker)?;
                }
                0x22 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.hostname)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.mesos)?;
                }
                0x3a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x3a, bytes, rest, &mut self.network_infos)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.linux_info)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.rlimit_info)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.tty_info)?;
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
        if let Some(value) = &self.tty_info {
            w.message(0x52, value);
        }
        if let Some(value) = &self.rlimit_info {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.linux_info {
            w.message(0x42, &**value);
        }
        for value in self.network_infos.iter().rev() {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.mesos {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.hostname {
            w.string(0x22, value);
        }
        if let Some(value) = &self.docker {
            w.message(0x1a, &**value);
        }
        for value in self.volumes.iter().rev() {
            w.message(0x12, value);
        }
        w.int32(0x8, rt::Enumeration::number(self.r#type));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.r#type));
        for value in &self.volumes {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.hostname {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.docker {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.mesos {
            len += 1 + rt::size::message(value);
        }
        for value in &self.network_infos {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.linux_info {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.rlimit_info {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.tty_info {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.r#type);
        w.name("\"type\":\"", name);
        if !self.volumes.is_empty() {
            w.open("\"volumes\":[");
            for value in &self.volumes {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.hostname {
            w.string("\"hostname\":\"", value);
        }
        if let Some(value) = &self.docker {
            w.message("\"docker\":{", &**value);
        }
        if let Some(value) = &self.mesos {
            w.message("\"mesos\":{", value);
        }
        if !self.network_infos.is_empty() {
            w.open("\"network_infos\":[");
            for value in &self.network_infos {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.linux_info {
            w.message("\"linux_info\":{", &**value);
        }
        if let Some(value) = &self.rlimit_info {
            w.message("\"rlimit_info\":{", value);
        }
        if let Some(value) = &self.tty_info {
            w.message("\"tty_info\":{", value);
        }
    }
}

impl rt::Object for ContainerInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x1, &mut self.r#type),
            "volumes" => rt::Field::new("volumes", 0x0, &mut self.volumes),
            "hostname" => rt::Field::new("hostname", 0x0, &mut self.hostname),
            "docker" => rt::Field::new("docker", 0x0, &mut self.docker),
            "mesos" => rt::Field::new("mesos", 0x0, &mut self.mesos),
            "network_infos" => rt::Field::new("network_infos", 0x0, &mut self.network_infos),
            "linux_info" => rt::Field::new("linux_info", 0x0, &mut self.linux_info),
            "rlimit_info" => rt::Field::new("rlimit_info", 0x0, &mut self.rlimit_info),
            "tty_info" => rt::Field::new("tty_info", 0x0, &mut self.tty_info),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.ContainerStatus`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerStatus {
    pub container_id: Option<crate::v1::ContainerId>,
    pub network_infos: Vec<crate::v1::NetworkInfo>,
    pub cgroup_info: Option<crate::v1::CgroupInfo>,
    pub executor_pid: Option<u32>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ContainerStatus {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CONTAINER_STATUS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.network_infos)?;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.cgroup_info)?;
                }
                0x18 => {
                    self.executor_pid = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.container_id {
            w.message(0x22, value);
        }
        if let Some(value) = &self.executor_pid {
            w.uint32(0x18, *value);
        }
        if let Some(value) = &self.cgroup_info {
            w.message(0x12, value);
        }
        for value in self.network_infos.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.container_id {
            len += 1 + rt::size::message(value);
        }
        for value in &self.network_infos {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.cgroup_info {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.executor_pid {
            len += 1 + rt::size::uint32(*value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.container_id {
            w.message("\"container_id\":{", value);
        }
        if !self.network_infos.is_empty() {
            w.open("\"network_infos\":[");
            for value in &self.network_infos {
                w.message("{", value);
            }
            w.close(b']');
        }
        if let Some(value) = &self.cgroup_info {
            w.message("\"cgroup_info\":{", value);
        }
        if let Some(value) = &self.executor_pid {
            w.uint32("\"executor_pid\":", *value);
        }
    }
}

impl rt::Object for ContainerStatus {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "container_id" => rt::Field::new("container_id", 0x0, &mut self.container_id),
            "network_infos" => rt::Field::new("network_infos", 0x0, &mut self.network_infos),
            "cgroup_info" => rt::Field::new("cgroup_info", 0x0, &mut self.cgroup_info),
            "executor_pid" => rt::Field::new("executor_pid", 0x0, &mut self.executor_pid),
            _ => None,
        }
    }
}

/// `mesos.v1.CgroupInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CgroupInfo {
    pub net_cls: Option<crate::v1::cgroup_info::NetCls>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for CgroupInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_CGROUP_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.net_cls)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.net_cls {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.net_cls {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.net_cls {
            w.message("\"net_cls\":{", value);
        }
    }
}

impl rt::Object for CgroupInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "net_cls" => rt::Field::new("net_cls", 0x0, &mut self.net_cls),
            _ => None,
        }
    }
}

/// `mesos.v1.Labels`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    pub labels: Vec<crate::v1::Label>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Labels {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_LABELS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.labels)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.labels.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.labels {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.labels.is_empty() {
            w.open("\"labels\":[");
            for value in &self.labels {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for Labels {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            _ => None,
        }
    }
}

/// `mesos.v1.Label`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    pub key: rt::Text,
    pub value: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Label {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_LABEL
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.key)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        if let Some(value) = &self.value {
            w.string(0x12, value);
        }
        w.string(0xa, &self.key);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.key.len());
        if let Some(value) = &self.value {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"key\":\"", &self.key);
        if let Some(value) = &self.value {
            w.string("\"value\":\"", value);
        }
    }
}

impl rt::Object for Label {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "key" => rt::Field::new("key", 0x1, &mut self.key),
            "value" => rt::Field::new("value", 0x0, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Port`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Port {
    pub number: u32,
    pub name: Option<rt::Text>,
    pub protocol: Option<rt::Text>,
    pub visibility: Option<crate::v1::discovery_info::Visibility>,
    pub labels: Option<crate::v1::Labels>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Port {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_PORT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.number = rt::cursor::uint32(&mut rest)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                }
                0x1a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.protocol)?;
                }
                0x20 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::discovery_info::Visibility = value;
                        self.visibility = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
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
        if let Some(value) = &self.labels {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.visibility {
            w.int32(0x20, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.protocol {
            w.string(0x1a, value);
        }
        if let Some(value) = &self.name {
            w.string(0x12, value);
        }
        w.uint32(0x8, self.number);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::uint32(self.number);
        if let Some(value) = &self.name {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.protocol {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.visibility {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.uint32("\"number\":", self.number);
        if let Some(value) = &self.name {
            w.string("\"name\":\"", value);
        }
        if let Some(value) = &self.protocol {
            w.string("\"protocol\":\"", value);
        }
        if let Some(value) = &self.visibility {
            let name = rt::Enumeration::name(*value);
            w.name("\"visibility\":\"", name);
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
    }
}

impl rt::Object for Port {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "number" => rt::Field::new("number", 0x1, &mut self.number),
            "name" => rt::Field::new("name", 0x0, &mut self.name),
            "protocol" => rt::Field::new("protocol", 0x0, &mut self.protocol),
            "visibility" => rt::Field::new("visibility", 0x0, &mut self.visibility),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Ports`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ports {
    pub ports: Vec<crate::v1::Port>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Ports {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_PORTS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.ports)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.ports.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.ports {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.ports.is_empty() {
            w.open("\"ports\":[");
            for value in &self.ports {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for Ports {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "ports" => rt::Field::new("ports", 0x0, &mut self.ports),
            _ => None,
        }
    }
}

/// `mesos.v1.DiscoveryInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiscoveryInfo {
    pub visibility: crate::v1::discovery_info::Visibility,
    pub name: Option<rt::Text>,
    pub environment: Option<rt::Text>,
    pub location: Option<rt::Text>,
    pub version: Option<rt::Text>,
    pub ports: Option<crate::v1::Ports>,
    pub labels: Option<crate::v1::Labels>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DiscoveryInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DISCOVERY_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::discovery_info::Visibility = value;
                        self.visibility = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                }
                0x1a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.environment)?;
                }
                0x22 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.location)?;
                }
                0x2a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.version)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.ports)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
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
        if let Some(value) = &self.labels {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.ports {
            w.message(0x32, value);
        }
        if let Some(value) = &self.version {
            w.string(0x2a, value);
        }
        if let Some(value) = &self.location {
            w.string(0x22, value);
        }
        if let Some(value) = &self.environment {
            w.string(0x1a, value);
        }
        if let Some(value) = &self.name {
            w.string(0x12, value);
        }
        w.int32(0x8, rt::Enumeration::number(self.visibility));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.visibility));
        if let Some(value) = &self.name {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.environment {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.location {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.version {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.ports {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.labels {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.visibility);
        w.name("\"visibility\":\"", name);
        if let Some(value) = &self.name {
            w.string("\"name\":\"", value);
        }
        if let Some(value) = &self.environment {
            w.string("\"environment\":\"", value);
        }
        if let Some(value) = &self.location {
            w.string("\"location\":\"", value);
        }
        if let Some(value) = &self.version {
            w.string("\"version\":\"", value);
        }
        if let Some(value) = &self.ports {
            w.message("\"ports\":{", value);
        }
        if let Some(value) = &self.labels {
            w.message("\"labels\":{", value);
        }
    }
}

impl rt::Object for DiscoveryInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "visibility" => rt::Field::new("visibility", 0x1, &mut self.visibility),
            "name" => rt::Field::new("name", 0x0, &mut self.name),
            "environment" => rt::Field::new("environment", 0x0, &mut self.environment),
            "location" => rt::Field::new("location", 0x0, &mut self.location),
            "version" => rt::Field::new("version", 0x0, &mut self.version),
            "ports" => rt::Field::new("ports", 0x0, &mut self.ports),
            "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.WeightInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WeightInfo {
    pub weight: f64,
    pub role: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for WeightInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_WEIGHT_INFO
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x9 => {
                    self.weight = rt::cursor::double(&mut rest)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
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
        if let Some(value) = &self.role {
            w.string(0x12, value);
        }
        w.double(0x9, self.weight);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + 8;
        if let Some(value) = &self.role {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.double("\"weight\":", self.weight);
        if let Some(value) = &self.role {
            w.string("\"role\":\"", value);
        }
    }
}

impl rt::Object for WeightInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "weight" => rt::Field::new("weight", 0x1, &mut self.weight),
            "role" => rt::Field::new("role", 0x0, &mut self.role),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.VersionInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionInfo {
    pub version: rt::Text,
    pub build_date: Option<rt::Text>,
    pub build_time: Option<f64>,
    pub build_user: Option<rt::Text>,
    pub git_sha: Option<rt::Text>,
    pub git_branch: Option<rt::Text>,
    pub git_tag: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for VersionInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_VERSION_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.version)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.build_date)?;
                }
                0x19 => {
                    self.build_time = Some(rt::cursor::double(&mut rest)?);
                }
                0x22 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.build_user)?;
                }
                0x2a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.git_sha)?;
                }
                0x32 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.git_branch)?;
                }
                0x3a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.git_tag)?;
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
        if let Some(value) = &self.git_tag {
            w.string(0x3a, value);
        }
        if let Some(value) = &self.git_branch {
            w.string(0x32, value);
        }
        if let Some(value) = &self.git_sha {
            w.string(0x2a, value);
        }
        if let Some(value) = &self.build_user {
            w.string(0x22, value);
        }
        if let Some(value) = &self.build_time {
            w.double(0x19, *value);
        }
        if let Some(value) = &self.build_date {
            w.string(0x12, value);
        }
        w.string(0xa, &self.version);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.version.len());
        if let Some(value) = &self.build_date {
            len += 1 + rt::size::delimited(value.len());
        }
        if self.build_time.is_some() {
            len += 1 + 8;
        }
        if let Some(value) = &self.build_user {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.git_sha {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.git_branch {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.git_tag {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"version\":\"", &self.version);
        if let Some(value) = &self.build_date {
            w.string("\"build_date\":\"", value);
        }
        if let Some(value) = &self.build_time {
            w.double("\"build_time\":", *value);
        }
        if let Some(value) = &self.build_user {
            w.string("\"build_user\":\"", value);
        }
        if let Some(value) = &self.git_sha {
            w.string("\"git_sha\":\"", value);
        }
        if let Some(value) = &self.git_branch {
            w.string("\"git_branch\":\"", value);
        }
        if let Some(value) = &self.git_tag {
            w.string("\"git_tag\":\"", value);
        }
    }
}

impl rt::Object for VersionInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "version" => rt::Field::new("version", 0x1, &mut self.version),
            "build_date" => rt::Field::new("build_date", 0x0, &mut self.build_date),
            "build_time" => rt::Field::new("build_time", 0x0, &mut self.build_time),
            "build_user" => rt::Field::new("build_user", 0x0, &mut self.build_user),
            "git_sha" => rt::Field::new("git_sha", 0x0, &mut self.git_sha),
            "git_branch" => rt::Field::new("git_branch", 0x0, &mut self.git_branch),
            "git_tag" => rt::Field::new("git_tag", 0x0, &mut self.git_tag),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Flag`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flag {
    pub name: rt::Text,
    pub value: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Flag {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_FLAG
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
        if let Some(value) = &self.value {
            w.string(0x12, value);
        }
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.name.len());
        if let Some(value) = &self.value {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"name\":\"", &self.name);
        if let Some(value) = &self.value {
            w.string("\"value\":\"", value);
        }
    }
}

impl rt::Object for Flag {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "value" => rt::Field::new("value", 0x0, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Role`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub name: rt::Text,
    pub weight: f64,
    pub frameworks: Vec<crate::v1::FrameworkId>,
    pub resources: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Role {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_ROLE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x11 => {
                    self.weight = rt::cursor::double(&mut rest)?;
                    seen |= 0x2;
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x1a, bytes, rest, &mut self.frameworks)?;
                }
                0x22 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x22, bytes, rest, &mut self.resources)?;
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
        for value in self.resources.iter().rev() {
            w.message(0x22, value);
        }
        for value in self.frameworks.iter().rev() {
            w.message(0x1a, value);
        }
        w.double(0x11, self.weight);
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.name.len());
        len += 1 + 8;
        for value in &self.frameworks {
            len += 1 + rt::size::message(value);
        }
        for value in &self.resources {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"name\":\"", &self.name);
        w.double("\"weight\":", self.weight);
        if !self.frameworks.is_empty() {
            w.open("\"frameworks\":[");
            for value in &self.frameworks {
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

impl rt::Object for Role {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "weight" => rt::Field::new("weight", 0x2, &mut self.weight),
            "frameworks" => rt::Field::new("frameworks", 0x0, &mut self.frameworks),
            "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.Metric`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    pub name: rt::Text,
    pub value: Option<f64>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Metric {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_METRIC
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                    seen |= 0x1;
                }
                0x11 => {
                    self.value = Some(rt::cursor::double(&mut rest)?);
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
        if let Some(value) = &self.value {
            w.double(0x11, *value);
        }
        w.string(0xa, &self.name);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.name.len());
        if self.value.is_some() {
            len += 1 + 8;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"name\":\"", &self.name);
        if let Some(value) = &self.value {
            w.double("\"value\":", *value);
        }
    }
}

impl rt::Object for Metric {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "name" => rt::Field::new("name", 0x1, &mut self.name),
            "value" => rt::Field::new("value", 0x0, &mut self.value),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.FileInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileInfo {
    pub path: rt::Text,
    pub nlink: Option<i32>,
    pub size: Option<u64>,
    pub mtime: Option<crate::v1::TimeInfo>,
    pub mode: Option<u32>,
    pub uid: Option<rt::Text>,
    pub gid: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for FileInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_FILE_INFO
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
                    self.nlink = Some(rt::cursor::int32(&mut rest)?);
                }
                0x18 => {
                    self.size = Some(rt::cursor::uint64(&mut rest)?);
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.mtime)?;
                }
                0x28 => {
                    self.mode = Some(rt::cursor::uint32(&mut rest)?);
                }
                0x32 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.uid)?;
                }
                0x3a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.gid)?;
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
        if let Some(value) = &self.gid {
            w.string(0x3a, value);
        }
        if let Some(value) = &self.uid {
            w.string(0x32, value);
        }
        if let Some(value) = &self.mode {
            w.uint32(0x28, *value);
        }
        if let Some(value) = &self.mtime {
            w.message(0x22, value);
        }
        if let Some(value) = &self.size {
            w.uint64(0x18, *value);
        }
        if let Some(value) = &self.nlink {
            w.int32(0x10, *value);
        }
        w.string(0xa, &self.path);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.path.len());
        if let Some(value) = &self.nlink {
            len += 1 + rt::size::int32(*value);
        }
        if let Some(value) = &self.size {
            len += 1 + rt::size::varint(*value);
        }
        if let Some(value) = &self.mtime {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.mode {
            len += 1 + rt::size::uint32(*value);
        }
        if let Some(value) = &self.uid {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.gid {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"path\":\"", &self.path);
        if let Some(value) = &self.nlink {
            w.int32("\"nlink\":", *value);
        }
        if let Some(value) = &self.size {
            w.uint64("\"size\":", *value);
        }
        if let Some(value) = &self.mtime {
            w.message("\"mtime\":{", value);
        }
        if let Some(value) = &self.mode {
            w.uint32("\"mode\":", *value);
        }
        if let Some(value) = &self.uid {
            w.string("\"uid\":\"", value);
        }
        if let Some(value) = &self.gid {
            w.string("\"gid\":\"", value);
        }
    }
}

impl rt::Object for FileInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "path" => rt::Field::new("path", 0x1, &mut self.path),
            "nlink" => rt::Field::new("nlink", 0x0, &mut self.nlink),
            "size" => rt::Field::new("size", 0x0, &mut self.size),
            "mtime" => rt::Field::new("mtime", 0x0, &mut self.mtime),
            "mode" => rt::Field::new("mode", 0x0, &mut self.mode),
            "uid" => rt::Field::new("uid", 0x0, &mut self.uid),
            "gid" => rt::Field::new("gid", 0x0, &mut self.gid),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.Device`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device {
    pub path: Option<rt::Text>,
    pub number: Option<crate::v1::device::Number>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Device {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DEVICE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.path)?;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.number)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.number {
            w.message(0x12, value);
        }
        if let Some(value) = &self.path {
            w.string(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.path {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.number {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.path {
            w.string("\"path\":\"", value);
        }
        if let Some(value) = &self.number {
            w.message("\"number\":{", value);
        }
    }
}

impl rt::Object for Device {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "path" => rt::Field::new("path", 0x0, &mut self.path),
            "number" => rt::Field::new("number", 0x0, &mut self.number),
            _ => None,
        }
    }
}

/// `mesos.v1.DeviceAccess`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceAccess {
    pub device: crate::v1::Device,
    pub access: crate::v1::device_access::Access,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DeviceAccess {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DEVICE_ACCESS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.device)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.access)?;
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
        w.message(0x12, &self.access);
        w.message(0xa, &self.device);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.device);
        len += 1 + rt::size::message(&self.access);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"device\":{", &self.device);
        w.message("\"access\":{", &self.access);
    }
}

impl rt::Object for DeviceAccess {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "device" => rt::Field::new("device", 0x1, &mut self.device),
            "access" => rt::Field::new("access", 0x2, &mut self.access),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.DeviceWhitelist`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceWhitelist {
    pub allowed_devices: Vec<crate::v1::DeviceAccess>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DeviceWhitelist {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DEVICE_WHITELIST
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.allowed_devices)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.allowed_devices.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.allowed_devices {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.allowed_devices.is_empty() {
            w.open("\"allowed_devices\":[");
            for value in &self.allowed_devices {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for DeviceWhitelist {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "allowed_devices" => rt::Field::new("allowed_devices", 0x0, &mut self.allowed_devices),
            _ => None,
        }
    }
}

/// `mesos.v1.DrainConfig`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DrainConfig {
    pub max_grace_period: Option<crate::v1::DurationInfo>,
    pub mark_gone: Option<bool>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl DrainConfig {
    /// `mark_gone`, or the schema's default.
    pub fn mark_gone(&self) -> bool {
        self.mark_gone.unwrap_or(false)
    }
}

impl rt::Wire for DrainConfig {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DRAIN_CONFIG
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.max_grace_period)?;
                }
                0x10 => {
                    self.mark_gone = Some(rt::cursor::bool(&mut rest)?);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.mark_gone {
            w.bool(0x10, *value);
        }
        if let Some(value) = &self.max_grace_period {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.max_grace_period {
            len += 1 + rt::size::message(value);
        }
        if self.mark_gone.is_some() {
            len += 1 + 1;
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.max_grace_period {
            w.message("\"max_grace_period\":{", value);
        }
        w.bool("\"mark_gone\":", self.mark_gone());
    }
}

impl rt::Object for DrainConfig {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "max_grace_period" => rt::Field::new("max_grace_period", 0x0, &mut self.max_grace_period),
            "mark_gone" => rt::Field::new("mark_gone", 0x0, &mut self.mark_gone),
            _ => None,
        }
    }
}

/// `mesos.v1.DrainInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DrainInfo {
    pub state: crate::v1::DrainState,
    pub config: crate::v1::DrainConfig,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for DrainInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_DRAIN_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::DrainState = value;
                        self.state = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.config)?;
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
        w.message(0x12, &self.config);
        w.int32(0x8, rt::Enumeration::number(self.state));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.state));
        len += 1 + rt::size::message(&self.config);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.state);
        w.name("\"state\":\"", name);
        w.message("\"config\":{", &self.config);
    }
}

impl rt::Object for DrainInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "state" => rt::Field::new("state", 0x1, &mut self.state),
            "config" => rt::Field::new("config", 0x2, &mut self.config),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

pub mod agent;
/// Parts of `agent_info`.
pub mod agent_info {
    use crate::rt;

    /// `mesos.v1.AgentInfo.Capability`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Capability {
        pub r#type: Option<crate::v1::agent_info::capability::Type>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Capability {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_AGENT_INFO_CAPABILITY
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::agent_info::capability::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.r#type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
        }
    }

    impl rt::Object for Capability {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                _ => None,
            }
        }
    }

    /// Parts of `capability`.
    pub mod capability {
        use crate::rt;

        /// `mesos.v1.AgentInfo.Capability.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            MultiRole,
            HierarchicalRole,
            ReservationRefinement,
            ResourceProvider,
            ResizeVolume,
            AgentOperationFeedback,
            AgentDraining,
            TaskResourceLimits,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::MultiRole),
                    2 => Some(Type::HierarchicalRole),
                    3 => Some(Type::ReservationRefinement),
                    4 => Some(Type::ResourceProvider),
                    5 => Some(Type::ResizeVolume),
                    6 => Some(Type::AgentOperationFeedback),
                    7 => Some(Type::AgentDraining),
                    8 => Some(Type::TaskResourceLimits),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::MultiRole => 1,
                    Type::HierarchicalRole => 2,
                    Type::ReservationRefinement => 3,
                    Type::ResourceProvider => 4,
                    Type::ResizeVolume => 5,
                    Type::AgentOperationFeedback => 6,
                    Type::AgentDraining => 7,
                    Type::TaskResourceLimits => 8,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "MULTI_ROLE" => Some(Type::MultiRole),
                    "HIERARCHICAL_ROLE" => Some(Type::HierarchicalRole),
                    "RESERVATION_REFINEMENT" => Some(Type::ReservationRefinement),
                    "RESOURCE_PROVIDER" => Some(Type::ResourceProvider),
                    "RESIZE_VOLUME" => Some(Type::ResizeVolume),
                    "AGENT_OPERATION_FEEDBACK" => Some(Type::AgentOperationFeedback),
                    "AGENT_DRAINING" => Some(Type::AgentDraining),
                    "TASK_RESOURCE_LIMITS" => Some(Type::TaskResourceLimits),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::MultiRole => "MULTI_ROLE",
                    Type::HierarchicalRole => "HIERARCHICAL_ROLE",
                    Type::ReservationRefinement => "RESERVATION_REFINEMENT",
                    Type::ResourceProvider => "RESOURCE_PROVIDER",
                    Type::ResizeVolume => "RESIZE_VOLUME",
                    Type::AgentOperationFeedback => "AGENT_OPERATION_FEEDBACK",
                    Type::AgentDraining => "AGENT_DRAINING",
                    Type::TaskResourceLimits => "TASK_RESOURCE_LIMITS",
                }
            }
        }
    }
}

pub mod allocator;
/// Parts of `capability_info`.
pub mod capability_info {
    use crate::rt;

    /// `mesos.v1.CapabilityInfo.Capability`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Capability {
        #[default]
        Unknown,
        Chown,
        DacOverride,
        DacReadSearch,
        Fowner,
        Fsetid,
        Kill,
        Setgid,
        Setuid,
        Setpcap,
        LinuxImmutable,
        NetBindService,
        NetBroadcast,
        NetAdmin,
        NetRaw,
        IpcLock,
        IpcOwner,
        SysModule,
        SysRawio,
        SysChroot,
        SysPtrace,
        SysPacct,
        SysAdmin,
        SysBoot,
        SysNice,
        SysResource,
        SysTime,
        SysTtyConfig,
        Mknod,
        Lease,
        AuditWrite,
        AuditControl,
        Setfcap,
        MacOverride,
        MacAdmin,
        Syslog,
        WakeAlarm,
        BlockSuspend,
        AuditRead,
        Perfmon,
        Bpf,
        CheckpointRestore,
    }

    impl rt::Enumeration for Capability {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Capability::Unknown),
                1000 => Some(Capability::Chown),
                1001 => Some(Capability::DacOverride),
                1002 => Some(Capability::DacReadSearch),
                1003 => Some(Capability::Fowner),
                1004 => Some(Capability::Fsetid),
                1005 => Some(Capability::Kill),
                1006 => Some(Capability::Setgid),
                1007 => Some(Capability::Setuid),
                1008 => Some(Capability::Setpcap),
                1009 => Some(Capability::LinuxImmutable),
                1010 => Some(Capability::NetBindService),
                1011 => Some(Capability::NetBroadcast),
                1012 => Some(Capability::NetAdmin),
                1013 => Some(Capability::NetRaw),
                1014 => Some(Capability::IpcLock),
                1015 => Some(Capability::IpcOwner),
                1016 => Some(Capability::SysModule),
                1017 => Some(Capability::SysRawio),
                1018 => Some(Capability::SysChroot),
                1019 => Some(Capability::SysPtrace),
                1020 => Some(Capability::SysPacct),
                1021 => Some(Capability::SysAdmin),
                1022 => Some(Capability::SysBoot),
                1023 => Some(Capability::SysNice),
                1024 => Some(Capability::SysResource),
                1025 => Some(Capability::SysTime),
                1026 => Some(Capability::SysTtyConfig),
                1027 => Some(Capability::Mknod),
                1028 => Some(Capability::Lease),
                1029 => Some(Capability::AuditWrite),
                1030 => Some(Capability::AuditControl),
                1031 => Some(Capability::Setfcap),
                1032 => Some(Capability::MacOverride),
                1033 => Some(Capability::MacAdmin),
                1034 => Some(Capability::Syslog),
                1035 => Some(Capability::WakeAlarm),
                1036 => Some(Capability::BlockSuspend),
                1037 => Some(Capability::AuditRead),
                1038 => Some(Capability::Perfmon),
                1039 => Some(Capability::Bpf),
                1040 => Some(Capability::CheckpointRestore),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Capability::Unknown => 0,
                Capability::Chown => 1000,
                Capability::DacOverride => 1001,
                Capability::DacReadSearch => 1002,
                Capability::Fowner => 1003,
                Capability::Fsetid => 1004,
                Capability::Kill => 1005,
                Capability::Setgid => 1006,
                Capability::Setuid => 1007,
                Capability::Setpcap => 1008,
                Capability::LinuxImmutable => 1009,
                Capability::NetBindService => 1010,
                Capability::NetBroadcast => 1011,
                Capability::NetAdmin => 1012,
                Capability::NetRaw => 1013,
                Capability::IpcLock => 1014,
                Capability::IpcOwner => 1015,
                Capability::SysModule => 1016,
                Capability::SysRawio => 1017,
                Capability::SysChroot => 1018,
                Capability::SysPtrace => 1019,
                Capability::SysPacct => 1020,
                Capability::SysAdmin => 1021,
                Capability::SysBoot => 1022,
                Capability::SysNice => 1023,
                Capability::SysResource => 1024,
                Capability::SysTime => 1025,
                Capability::SysTtyConfig => 1026,
                Capability::Mknod => 1027,
                Capability::Lease => 1028,
                Capability::AuditWrite => 1029,
                Capability::AuditControl => 1030,
                Capability::Setfcap => 1031,
                Capability::MacOverride => 1032,
                Capability::MacAdmin => 1033,
                Capability::Syslog => 1034,
                Capability::WakeAlarm => 1035,
                Capability::BlockSuspend => 1036,
                Capability::AuditRead => 1037,
                Capability::Perfmon => 1038,
                Capability::Bpf => 1039,
                Capability::CheckpointRestore => 1040,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Capability::Unknown),
                "CHOWN" => Some(Capability::Chown),
                "DAC_OVERRIDE" => Some(Capability::DacOverride),
                "DAC_READ_SEARCH" => Some(Capability::DacReadSearch),
                "FOWNER" => Some(Capability::Fowner),
                "FSETID" => Some(Capability::Fsetid),
                "KILL" => Some(Capability::Kill),
                "SETGID" => Some(Capability::Setgid),
                "SETUID" => Some(Capability::Setuid),
                "SETPCAP" => Some(Capability::Setpcap),
                "LINUX_IMMUTABLE" => Some(Capability::LinuxImmutable),
                "NET_BIND_SERVICE" => Some(Capability::NetBindService),
                "NET_BROADCAST" => Some(Capability::NetBroadcast),
                "NET_ADMIN" => Some(Capability::NetAdmin),
                "NET_RAW" => Some(Capability::NetRaw),
                "IPC_LOCK" => Some(Capability::IpcLock),
                "IPC_OWNER" => Some(Capability::IpcOwner),
                "SYS_MODULE" => Some(Capability::SysModule),
                "SYS_RAWIO" => Some(Capability::SysRawio),
                "SYS_CHROOT" => Some(Capability::SysChroot),
                "SYS_PTRACE" => Some(Capability::SysPtrace),
                "SYS_PACCT" => Some(Capability::SysPacct),
                "SYS_ADMIN" => Some(Capability::SysAdmin),
                "SYS_BOOT" => Some(Capability::SysBoot),
                "SYS_NICE" => Some(Capability::SysNice),
                "SYS_RESOURCE" => Some(Capability::SysResource),
                "SYS_TIME" => Some(Capability::SysTime),
                "SYS_TTY_CONFIG" => Some(Capability::SysTtyConfig),
                "MKNOD" => Some(Capability::Mknod),
                "LEASE" => Some(Capability::Lease),
                "AUDIT_WRITE" => Some(Capability::AuditWrite),
                "AUDIT_CONTROL" => Some(Capability::AuditControl),
                "SETFCAP" => Some(Capability::Setfcap),
                "MAC_OVERRIDE" => Some(Capability::MacOverride),
                "MAC_ADMIN" => Some(Capability::MacAdmin),
                "SYSLOG" => Some(Capability::Syslog),
                "WAKE_ALARM" => Some(Capability::WakeAlarm),
                "BLOCK_SUSPEND" => Some(Capability::BlockSuspend),
                "AUDIT_READ" => Some(Capability::AuditRead),
                "PERFMON" => Some(Capability::Perfmon),
                "BPF" => Some(Capability::Bpf),
                "CHECKPOINT_RESTORE" => Some(Capability::CheckpointRestore),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Capability::Unknown => "UNKNOWN",
                Capability::Chown => "CHOWN",
                Capability::DacOverride => "DAC_OVERRIDE",
                Capability::DacReadSearch => "DAC_READ_SEARCH",
                Capability::Fowner => "FOWNER",
                Capability::Fsetid => "FSETID",
                Capability::Kill => "KILL",
                Capability::Setgid => "SETGID",
                Capability::Setuid => "SETUID",
                Capability::Setpcap => "SETPCAP",
                Capability::LinuxImmutable => "LINUX_IMMUTABLE",
                Capability::NetBindService => "NET_BIND_SERVICE",
                Capability::NetBroadcast => "NET_BROADCAST",
                Capability::NetAdmin => "NET_ADMIN",
                Capability::NetRaw => "NET_RAW",
                Capability::IpcLock => "IPC_LOCK",
                Capability::IpcOwner => "IPC_OWNER",
                Capability::SysModule => "SYS_MODULE",
                Capability::SysRawio => "SYS_RAWIO",
                Capability::SysChroot => "SYS_CHROOT",
                Capability::SysPtrace => "SYS_PTRACE",
                Capability::SysPacct => "SYS_PACCT",
                Capability::SysAdmin => "SYS_ADMIN",
                Capability::SysBoot => "SYS_BOOT",
                Capability::SysNice => "SYS_NICE",
                Capability::SysResource => "SYS_RESOURCE",
                Capability::SysTime => "SYS_TIME",
                Capability::SysTtyConfig => "SYS_TTY_CONFIG",
                Capability::Mknod => "MKNOD",
                Capability::Lease => "LEASE",
                Capability::AuditWrite => "AUDIT_WRITE",
                Capability::AuditControl => "AUDIT_CONTROL",
                Capability::Setfcap => "SETFCAP",
                Capability::MacOverride => "MAC_OVERRIDE",
                Capability::MacAdmin => "MAC_ADMIN",
                Capability::Syslog => "SYSLOG",
                Capability::WakeAlarm => "WAKE_ALARM",
                Capability::BlockSuspend => "BLOCK_SUSPEND",
                Capability::AuditRead => "AUDIT_READ",
                Capability::Perfmon => "PERFMON",
                Capability::Bpf => "BPF",
                Capability::CheckpointRestore => "CHECKPOINT_RESTORE",
            }
        }
    }
}

/// Parts of `cgroup_info`.
pub mod cgroup_info {
    use crate::rt;

    /// `mesos.v1.CgroupInfo.Blkio`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Blkio {
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Blkio {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                rest = r.unknown(key, start, rest, &mut self.unknown)?;
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
        }
        fn encoded_len(&self) -> usize {
            self.unknown.as_bytes().len()
        }
        fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
    }

    impl rt::Object for Blkio {
        fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
            None
        }
    }

    /// `mesos.v1.CgroupInfo.NetCls`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetCls {
        pub classid: Option<u32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for NetCls {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CGROUP_INFO_NET_CLS
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.classid = Some(rt::cursor::uint32(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.classid {
                w.uint32(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.classid {
                len += 1 + rt::size::uint32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.classid {
                w.uint32("\"classid\":", *value);
            }
        }
    }

    impl rt::Object for NetCls {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "classid" => rt::Field::new("classid", 0x0, &mut self.classid),
                _ => None,
            }
        }
    }

    /// Parts of `blkio`.
    pub mod blkio {
        use crate::rt;

        /// `mesos.v1.CgroupInfo.Blkio.Operation`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operation {
            #[default]
            Unknown,
            Total,
            Read,
            Write,
            Sync,
            Async,
            Discard,
        }

        impl rt::Enumeration for Operation {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Operation::Unknown),
                    1 => Some(Operation::Total),
                    2 => Some(Operation::Read),
                    3 => Some(Operation::Write),
                    4 => Some(Operation::Sync),
                    5 => Some(Operation::Async),
                    6 => Some(Operation::Discard),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Operation::Unknown => 0,
                    Operation::Total => 1,
                    Operation::Read => 2,
                    Operation::Write => 3,
                    Operation::Sync => 4,
                    Operation::Async => 5,
                    Operation::Discard => 6,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Operation::Unknown),
                    "TOTAL" => Some(Operation::Total),
                    "READ" => Some(Operation::Read),
                    "WRITE" => Some(Operation::Write),
                    "SYNC" => Some(Operation::Sync),
                    "ASYNC" => Some(Operation::Async),
                    "DISCARD" => Some(Operation::Discard),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Operation::Unknown => "UNKNOWN",
                    Operation::Total => "TOTAL",
                    Operation::Read => "READ",
                    Operation::Write => "WRITE",
                    Operation::Sync => "SYNC",
                    Operation::Async => "ASYNC",
                    Operation::Discard => "DISCARD",
                }
            }
        }

        /// `mesos.v1.CgroupInfo.Blkio.Value`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Value {
            pub op: Option<crate::v1::cgroup_info::blkio::Operation>,
            pub value: Option<u64>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Value {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO_VALUE
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                            Some(value) => {
                                let value: crate::v1::cgroup_info::blkio::Operation = value;
                                self.op = Some(value);
                            }
                            None => rt::keep(start, rest, &mut self.unknown),
                        },
                        0x10 => {
                            self.value = Some(rt::cursor::uint64(&mut rest)?);
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.value {
                    w.uint64(0x10, *value);
                }
                if let Some(value) = &self.op {
                    w.int32(0x8, rt::Enumeration::number(*value));
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                if let Some(value) = &self.op {
                    len += 1 + rt::size::int32(rt::Enumeration::number(*value));
                }
                if let Some(value) = &self.value {
                    len += 1 + rt::size::varint(*value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if let Some(value) = &self.op {
                    let name = rt::Enumeration::name(*value);
                    w.name("\"op\":\"", name);
                }
                if let Some(value) = &self.value {
                    w.uint64("\"value\":", *value);
                }
            }
        }

        impl rt::Object for Value {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "op" => rt::Field::new("op", 0x0, &mut self.op),
                    "value" => rt::Field::new("value", 0x0, &mut self.value),
                    _ => None,
                }
            }
        }

        /// `mesos.v1.CgroupInfo.Blkio.CFQ`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Cfq {
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Cfq {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO_CFQ
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    rest = r.unknown(key, start, rest, &mut self.unknown)?;
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
            }
            fn encoded_len(&self) -> usize {
                self.unknown.as_bytes().len()
            }
            fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
        }

        impl rt::Object for Cfq {
            fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
                None
            }
        }

        /// `mesos.v1.CgroupInfo.Blkio.Throttling`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Throttling {
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Throttling {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    rest = r.unknown(key, start, rest, &mut self.unknown)?;
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
            }
            fn encoded_len(&self) -> usize {
                self.unknown.as_bytes().len()
            }
            fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
        }

        impl rt::Object for Throttling {
            fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
                None
            }
        }

        /// `mesos.v1.CgroupInfo.Blkio.Statistics`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Statistics {
            pub cfq: Vec<crate::v1::cgroup_info::blkio::cfq::Statistics>,
            pub cfq_recursive: Vec<crate::v1::cgroup_info::blkio::cfq::Statistics>,
            pub throttling: Vec<crate::v1::cgroup_info::blkio::throttling::Statistics>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Statistics {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0xa, bytes, rest, &mut self.cfq)?;
                        }
                        0x12 => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x12, bytes, rest, &mut self.cfq_recursive)?;
                        }
                        0x1a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x1a, bytes, rest, &mut self.throttling)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.throttling.iter().rev() {
                    w.message(0x1a, value);
                }
                for value in self.cfq_recursive.iter().rev() {
                    w.message(0x12, value);
                }
                for value in self.cfq.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.cfq {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.cfq_recursive {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.throttling {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if !self.cfq.is_empty() {
                    w.open("\"cfq\":[");
                    for value in &self.cfq {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.cfq_recursive.is_empty() {
                    w.open("\"cfq_recursive\":[");
                    for value in &self.cfq_recursive {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if !self.throttling.is_empty() {
                    w.open("\"throttling\":[");
                    for value in &self.throttling {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
            }
        }

        impl rt::Object for Statistics {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "cfq" => rt::Field::new("cfq", 0x0, &mut self.cfq),
                    "cfq_recursive" => rt::Field::new("cfq_recursive", 0x0, &mut self.cfq_recursive),
                    "throttling" => rt::Field::new("throttling", 0x0, &mut self.throttling),
                    _ => None,
                }
            }
        }

        /// Parts of `cfq`.
        pub mod cfq {
            use crate::rt;

            /// `mesos.v1.CgroupInfo.Blkio.CFQ.Statistics`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Statistics {
                pub device: Option<crate::v1::device::Number>,
                pub sectors: Option<u64>,
                pub time: Option<u64>,
                pub io_serviced: Vec<crate::v1::cgroup_info::blkio::Value>,
                pub io_service_bytes: Vec<crate::v1::cgroup_info::blkio::Value>,
                pub io_service_time: Vec<crate::v1::cgroup_info::blkio::Value>,
                pub io_wait_time: Vec<crate::v1::cgroup_info::blkio::Value>,
                pub io_merged: Vec<crate::v1::cgroup_info::blkio::Value>,
                pub io_queued: Vec<crate::v1::cgroup_info::blkio::Value>,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for Statistics {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS
                }
                fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                    while !rest.is_empty() {
                        let start = rest;
                        let key = rt::cursor::key(&mut rest)?;
                        match key {
                            0xa => {
                                r.optional(rt::cursor::slice(&mut rest)?, &mut self.device)?;
                            }
                            0x10 => {
                                self.sectors = Some(rt::cursor::uint64(&mut rest)?);
                            }
                            0x18 => {
                                self.time = Some(rt::cursor::uint64(&mut rest)?);
                            }
                            0x22 => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x22, bytes, rest, &mut self.io_serviced)?;
                            }
                            0x2a => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x2a, bytes, rest, &mut self.io_service_bytes)?;
                            }
                            0x32 => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x32, bytes, rest, &mut self.io_service_time)?;
                            }
                            0x3a => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x3a, bytes, rest, &mut self.io_wait_time)?;
                            }
                            0x42 => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x42, bytes, rest, &mut self.io_merged)?;
                            }
                            0x4a => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x4a, bytes, rest, &mut self.io_queued)?;
                            }
                            _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                        }
                    }
                    Ok(())
                }
                fn encode_back(&self, w: &mut rt::Writer) {
                    w.unknown(&self.unknown);
                    for value in self.io_queued.iter().rev() {
                        w.message(0x4a, value);
                    }
                    for value in self.io_merged.iter().rev() {
                        w.message(0x42, value);
                    }
                    for value in self.io_wait_time.iter().rev() {
                        w.message(0x3a, value);
                    }
                    for value in self.io_service_time.iter().rev() {
                        w.message(0x32, value);
                    }
                    for value in self.io_service_bytes.iter().rev() {
                        w.message(0x2a, value);
                    }
                    for value in self.io_serviced.iter().rev() {
                        w.message(0x22, value);
                    }
                    if let Some(value) = &self.time {
                        w.uint64(0x18, *value);
                    }
                    if let Some(value) = &self.sectors {
                        w.uint64(0x10, *value);
                    }
                    if let Some(value) = &self.device {
                        w.message(0xa, value);
                    }
                }
                fn encoded_len(&self) -> usize {
                    let mut len = self.unknown.as_bytes().len();
                    if let Some(value) = &self.device {
                        len += 1 + rt::size::message(value);
                    }
                    if let Some(value) = &self.sectors {
                        len += 1 + rt::size::varint(*value);
                    }
                    if let Some(value) = &self.time {
                        len += 1 + rt::size::varint(*value);
                    }
                    for value in &self.io_serviced {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_service_bytes {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_service_time {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_wait_time {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_merged {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_queued {
                        len += 1 + rt::size::message(value);
                    }
                    len
                }
                fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                    if let Some(value) = &self.device {
                        w.message("\"device\":{", value);
                    }
                    if let Some(value) = &self.sectors {
                        w.uint64("\"sectors\":", *value);
                    }
                    if let Some(value) = &self.time {
                        w.uint64("\"time\":", *value);
                    }
                    if !self.io_serviced.is_empty() {
                        w.open("\"io_serviced\":[");
                        for value in &self.io_serviced {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                    if !self.io_service_bytes.is_empty() {
                        w.open("\"io_service_bytes\":[");
                        for value in &self.io_service_bytes {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                    if !self.io_service_time.is_empty() {
                        w.open("\"io_service_time\":[");
                        for value in &self.io_service_time {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                    if !self.io_wait_time.is_empty() {
                        w.open("\"io_wait_time\":[");
                        for value in &self.io_wait_time {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                    if !self.io_merged.is_empty() {
                        w.open("\"io_merged\":[");
                        for value in &self.io_merged {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                    if !self.io_queued.is_empty() {
                        w.open("\"io_queued\":[");
                        for value in &self.io_queued {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                }
            }

            impl rt::Object for Statistics {
                fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                    match key {
                        "device" => rt::Field::new("device", 0x0, &mut self.device),
                        "sectors" => rt::Field::new("sectors", 0x0, &mut self.sectors),
                        "time" => rt::Field::new("time", 0x0, &mut self.time),
                        "io_serviced" => rt::Field::new("io_serviced", 0x0, &mut self.io_serviced),
                        "io_service_bytes" => {
                            rt::Field::new("io_service_bytes", 0x0, &mut self.io_service_bytes)
                        }
                        "io_service_time" => {
                            rt::Field::new("io_service_time", 0x0, &mut self.io_service_time)
                        }
                        "io_wait_time" => rt::Field::new("io_wait_time", 0x0, &mut self.io_wait_time),
                        "io_merged" => rt::Field::new("io_merged", 0x0, &mut self.io_merged),
                        "io_queued" => rt::Field::new("io_queued", 0x0, &mut self.io_queued),
                        _ => None,
                    }
                }
            }
        }

        /// Parts of `throttling`.
        pub mod throttling {
            use crate::rt;

            /// `mesos.v1.CgroupInfo.Blkio.Throttling.Statistics`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Statistics {
                pub device: Option<crate::v1::device::Number>,
                pub io_serviced: Vec<crate::v1::cgroup_info::blkio::Value>,
                pub io_service_bytes: Vec<crate::v1::cgroup_info::blkio::Value>,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for Statistics {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS
                }
                fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                    while !rest.is_empty() {
                        let start = rest;
                        let key = rt::cursor::key(&mut rest)?;
                        match key {
                            0xa => {
                                r.optional(rt::cursor::slice(&mut rest)?, &mut self.device)?;
                            }
                            0x12 => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x12, bytes, rest, &mut self.io_serviced)?;
                            }
                            0x1a => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                r.element(0x1a, bytes, rest, &mut self.io_service_bytes)?;
                            }
                            _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                        }
                    }
                    Ok(())
                }
                fn encode_back(&self, w: &mut rt::Writer) {
                    w.unknown(&self.unknown);
                    for value in self.io_service_bytes.iter().rev() {
                        w.message(0x1a, value);
                    }
                    for value in self.io_serviced.iter().rev() {
                        w.message(0x12, value);
                    }
                    if let Some(value) = &self.device {
                        w.message(0xa, value);
                    }
                }
                fn encoded_len(&self) -> usize {
                    let mut len = self.unknown.as_bytes().len();
                    if let Some(value) = &self.device {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_serviced {
                        len += 1 + rt::size::message(value);
                    }
                    for value in &self.io_service_bytes {
                        len += 1 + rt::size::message(value);
                    }
                    len
                }
                fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                    if let Some(value) = &self.device {
                        w.message("\"device\":{", value);
                    }
                    if !self.io_serviced.is_empty() {
                        w.open("\"io_serviced\":[");
                        for value in &self.io_serviced {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                    if !self.io_service_bytes.is_empty() {
                        w.open("\"io_service_bytes\":[");
                        for value in &self.io_service_bytes {
                            w.message("{", value);
                        }
                        w.close(b']');
                    }
                }
            }

            impl rt::Object for Statistics {
                fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                    match key {
                        "device" => rt::Field::new("device", 0x0, &mut self.device),
                        "io_serviced" => rt::Field::new("io_serviced", 0x0, &mut self.io_serviced),
                        "io_service_bytes" => {
                            rt::Field::new("io_service_bytes", 0x0, &mut self.io_service_bytes)
                        }
                        _ => None,
                    }
                }
            }
        }
    }
}

/// Parts of `check_info`.
pub mod check_info {
    use crate::rt;

    /// `mesos.v1.CheckInfo.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Command,
        Http,
        Tcp,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Command),
                2 => Some(Type::Http),
                3 => Some(Type::Tcp),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Command => 1,
                Type::Http => 2,
                Type::Tcp => 3,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "COMMAND" => Some(Type::Command),
                "HTTP" => Some(Type::Http),
                "TCP" => Some(Type::Tcp),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Command => "COMMAND",
                Type::Http => "HTTP",
                Type::Tcp => "TCP",
            }
        }
    }

    /// `mesos.v1.CheckInfo.Command`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Command {
        pub command: Box<crate::v1::CommandInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Command {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CHECK_INFO_COMMAND
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.command)?;
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
            w.message(0xa, &*self.command);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.command);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"command\":{", &*self.command);
        }
    }

    impl rt::Object for Command {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "command" => rt::Field::new("command", 0x1, &mut self.command),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.CheckInfo.Http`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Http {
        pub port: u32,
        pub path: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Http {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CHECK_INFO_HTTP
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.port = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.path)?;
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
            if let Some(value) = &self.path {
                w.string(0x12, value);
            }
            w.uint32(0x8, self.port);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::uint32(self.port);
            if let Some(value) = &self.path {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint32("\"port\":", self.port);
            if let Some(value) = &self.path {
                w.string("\"path\":\"", value);
            }
        }
    }

    impl rt::Object for Http {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "port" => rt::Field::new("port", 0x1, &mut self.port),
                "path" => rt::Field::new("path", 0x0, &mut self.path),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.CheckInfo.Tcp`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Tcp {
        pub port: u32,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Tcp {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CHECK_INFO_TCP
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.port = rt::cursor::uint32(&mut rest)?;
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
            w.uint32(0x8, self.port);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::uint32(self.port);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint32("\"port\":", self.port);
        }
    }

    impl rt::Object for Tcp {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "port" => rt::Field::new("port", 0x1, &mut self.port),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `check_status_info`.
pub mod check_status_info {
    use crate::rt;

    /// `mesos.v1.CheckStatusInfo.Command`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Command {
        pub exit_code: Option<i32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Command {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CHECK_STATUS_INFO_COMMAND
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.exit_code = Some(rt::cursor::int32(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.exit_code {
                w.int32(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.exit_code {
                len += 1 + rt::size::int32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.exit_code {
                w.int32("\"exit_code\":", *value);
            }
        }
    }

    impl rt::Object for Command {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "exit_code" => rt::Field::new("exit_code", 0x0, &mut self.exit_code),
                _ => None,
            }
        }
    }

    /// `mesos.v1.CheckStatusInfo.Http`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Http {
        pub status_code: Option<u32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Http {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CHECK_STATUS_INFO_HTTP
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.status_code = Some(rt::cursor::uint32(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.status_code {
                w.uint32(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.status_code {
                len += 1 + rt::size::uint32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.status_code {
                w.uint32("\"status_code\":", *value);
            }
        }
    }

    impl rt::Object for Http {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "status_code" => rt::Field::new("status_code", 0x0, &mut self.status_code),
                _ => None,
            }
        }
    }

    /// `mesos.v1.CheckStatusInfo.Tcp`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Tcp {
        pub succeeded: Option<bool>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Tcp {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CHECK_STATUS_INFO_TCP
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.succeeded = Some(rt::cursor::bool(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.succeeded {
                w.bool(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if self.succeeded.is_some() {
                len += 1 + 1;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.succeeded {
                w.bool("\"succeeded\":", *value);
            }
        }
    }

    impl rt::Object for Tcp {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "succeeded" => rt::Field::new("succeeded", 0x0, &mut self.succeeded),
                _ => None,
            }
        }
    }
}

/// Parts of `command_info`.
pub mod command_info {
    use crate::rt;

    /// `mesos.v1.CommandInfo.URI`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Uri {
        pub value: rt::Text,
        pub executable: Option<bool>,
        pub extract: Option<bool>,
        pub cache: Option<bool>,
        pub output_file: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl Uri {
        /// `extract`, or the schema's default.
        pub fn extract(&self) -> bool {
            self.extract.unwrap_or(true)
        }
    }

    impl rt::Wire for Uri {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_COMMAND_INFO_URI
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.executable = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x18 => {
                        self.extract = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x20 => {
                        self.cache = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x2a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.output_file)?;
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
            if let Some(value) = &self.output_file {
                w.string(0x2a, value);
            }
            if let Some(value) = &self.cache {
                w.bool(0x20, *value);
            }
            if let Some(value) = &self.extract {
                w.bool(0x18, *value);
            }
            if let Some(value) = &self.executable {
                w.bool(0x10, *value);
            }
            w.string(0xa, &self.value);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.value.len());
            if self.executable.is_some() {
                len += 1 + 1;
            }
            if self.extract.is_some() {
                len += 1 + 1;
            }
            if self.cache.is_some() {
                len += 1 + 1;
            }
            if let Some(value) = &self.output_file {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"value\":\"", &self.value);
            if let Some(value) = &self.executable {
                w.bool("\"executable\":", *value);
            }
            w.bool("\"extract\":", self.extract());
            if let Some(value) = &self.cache {
                w.bool("\"cache\":", *value);
            }
            if let Some(value) = &self.output_file {
                w.string("\"output_file\":\"", value);
            }
        }
    }

    impl rt::Object for Uri {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "value" => rt::Field::new("value", 0x1, &mut self.value),
                "executable" => rt::Field::new("executable", 0x0, &mut self.executable),
                "extract" => rt::Field::new("extract", 0x0, &mut self.extract),
                "cache" => rt::Field::new("cache", 0x0, &mut self.cache),
                "output_file" => rt::Field::new("output_file", 0x0, &mut self.output_file),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `container_info`.
pub mod container_info {
    use crate::rt;

    /// `mesos.v1.ContainerInfo.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Docker,
        Mesos,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                1 => Some(Type::Docker),
                2 => Some(Type::Mesos),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Docker => 1,
                Type::Mesos => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "DOCKER" => Some(Type::Docker),
                "MESOS" => Some(Type::Mesos),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Docker => "DOCKER",
                Type::Mesos => "MESOS",
            }
        }
    }

    /// `mesos.v1.ContainerInfo.DockerInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DockerInfo {
        pub image: rt::Text,
        pub network: Option<crate::v1::container_info::docker_info::Network>,
        pub port_mappings: Vec<crate::v1::container_info::docker_info::PortMapping>,
        pub privileged: Option<bool>,
        pub parameters: Vec<crate::v1::Parameter>,
        pub force_pull_image: Option<bool>,
        pub volume_driver: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl DockerInfo {
        /// `network`, or the schema's default.
        pub fn network(&self) -> crate::v1::container_info::docker_info::Network {
            self.network.unwrap_or(crate::v1::container_info::docker_info::Network::Host)
        }
        /// `privileged`, or the schema's default.
        pub fn privileged(&self) -> bool {
            self.privileged.unwrap_or(false)
        }
    }

    impl rt::Wire for DockerInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CONTAINER_INFO_DOCKER_INFO
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.image)?;
                        seen |= 0x1;
                    }
                    0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::container_info::docker_info::Network = value;
                            self.network = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x1a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x1a, bytes, rest, &mut self.port_mappings)?;
                    }
                    0x20 => {
                        self.privileged = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x2a, bytes, rest, &mut self.parameters)?;
                    }
                    0x30 => {
                        self.force_pull_image = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x3a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.volume_driver)?;
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
            if let Some(value) = &self.volume_driver {
                w.string(0x3a, value);
            }
            if let Some(value) = &self.force_pull_image {
                w.bool(0x30, *value);
            }
            for value in self.parameters.iter().rev() {
                w.message(0x2a, value);
            }
            if let Some(value) = &self.privileged {
                w.bool(0x20, *value);
            }
            for value in self.port_mappings.iter().rev() {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.network {
                w.int32(0x10, rt::Enumeration::number(*value));
            }
            w.string(0xa, &self.image);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.image.len());
            if let Some(value) = &self.network {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            for value in &self.port_mappings {
                len += 1 + rt::size::message(value);
            }
            if self.privileged.is_some() {
                len += 1 + 1;
            }
            for value in &self.parameters {
                len += 1 + rt::size::message(value);
            }
            if self.force_pull_image.is_some() {
                len += 1 + 1;
            }
            if let Some(value) = &self.volume_driver {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"image\":\"", &self.image);
            let name = rt::Enumeration::name(self.network());
            w.name("\"network\":\"", name);
            if !self.port_mappings.is_empty() {
                w.open("\"port_mappings\":[");
                for value in &self.port_mappings {
                    w.message("{", value);
                }
                w.close(b']');
            }
            w.bool("\"privileged\":", self.privileged());
            if !self.parameters.is_empty() {
                w.open("\"parameters\":[");
                for value in &self.parameters {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.force_pull_image {
                w.bool("\"force_pull_image\":", *value);
            }
            if let Some(value) = &self.volume_driver {
                w.string("\"volume_driver\":\"", value);
            }
        }
    }

    impl rt::Object for DockerInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "image" => rt::Field::new("image", 0x1, &mut self.image),
                "network" => rt::Field::new("network", 0x0, &mut self.network),
                "port_mappings" => rt::Field::new("port_mappings", 0x0, &mut self.port_mappings),
                "privileged" => rt::Field::new("privileged", 0x0, &mut self.privileged),
                "parameters" => rt::Field::new("parameters", 0x0, &mut self.parameters),
                "force_pull_image" => rt::Field::new("force_pull_image", 0x0, &mut self.force_pull_image),
                "volume_driver" => rt::Field::new("volume_driver", 0x0, &mut self.volume_driver),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.ContainerInfo.MesosInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MesosInfo {
        pub image: Option<crate::v1::Image>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for MesosInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_CONTAINER_INFO_MESOS_INFO
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.image)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.image {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.image {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.image {
                w.message("\"image\":{", value);
            }
        }
    }

    impl rt::Object for MesosInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "image" => rt::Field::new("image", 0x0, &mut self.image),
                _ => None,
            }
        }
    }

    /// Parts of `docker_info`.
    pub mod docker_info {
        use crate::rt;

        /// `mesos.v1.ContainerInfo.DockerInfo.Network`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Network {
            #[default]
            Host,
            Bridge,
            None,
            User,
        }

        impl rt::Enumeration for Network {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    1 => Some(Network::Host),
                    2 => Some(Network::Bridge),
                    3 => Some(Network::None),
                    4 => Some(Network::User),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Network::Host => 1,
                    Network::Bridge => 2,
                    Network::None => 3,
                    Network::User => 4,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "HOST" => Some(Network::Host),
                    "BRIDGE" => Some(Network::Bridge),
                    "NONE" => Some(Network::None),
                    "USER" => Some(Network::User),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Network::Host => "HOST",
                    Network::Bridge => "BRIDGE",
                    Network::None => "NONE",
                    Network::User => "USER",
                }
            }
        }

        /// `mesos.v1.ContainerInfo.DockerInfo.PortMapping`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PortMapping {
            pub host_port: u32,
            pub container_port: u32,
            pub protocol: Option<rt::Text>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for PortMapping {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0x8 => {
                            self.host_port = rt::cursor::uint32(&mut rest)?;
                            seen |= 0x1;
                        }
                        0x10 => {
                            self.container_port = rt::cursor::uint32(&mut rest)?;
                            seen |= 0x2;
                        }
                        0x1a => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.protocol)?;
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
                if let Some(value) = &self.protocol {
                    w.string(0x1a, value);
                }
                w.uint32(0x10, self.container_port);
                w.uint32(0x8, self.host_port);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::uint32(self.host_port);
                len += 1 + rt::size::uint32(self.container_port);
                if let Some(value) = &self.protocol {
                    len += 1 + rt::size::delimited(value.len());
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.uint32("\"host_port\":", self.host_port);
                w.uint32("\"container_port\":", self.container_port);
                if let Some(value) = &self.protocol {
                    w.string("\"protocol\":\"", value);
                }
            }
        }

        impl rt::Object for PortMapping {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "host_port" => rt::Field::new("host_port", 0x1, &mut self.host_port),
                    "container_port" => rt::Field::new("container_port", 0x2, &mut self.container_port),
                    "protocol" => rt::Field::new("protocol", 0x0, &mut self.protocol),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }
    }
}

/// Parts of `csi_plugin_container_info`.
pub mod csi_plugin_container_info {
    use crate::rt;

    /// `mesos.v1.CSIPluginContainerInfo.Service`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Service {
        #[default]
        Unknown,
        ControllerService,
        NodeService,
    }

    impl rt::Enumeration for Service {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Service::Unknown),
                1 => Some(Service::ControllerService),
                2 => Some(Service::NodeService),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Service::Unknown => 0,
                Service::ControllerService => 1,
                Service::NodeService => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Service::Unknown),
                "CONTROLLER_SERVICE" => Some(Service::ControllerService),
                "NODE_SERVICE" => Some(Service::NodeService),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Service::Unknown => "UNKNOWN",
                Service::ControllerService => "CONTROLLER_SERVICE",
                Service::NodeService => "NODE_SERVICE",
            }
        }
    }
}

/// Parts of `device`.
pub mod device {
    use crate::rt;

    /// `mesos.v1.Device.Number`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Number {
        pub major_number: u64,
        pub minor_number: u64,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Number {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_DEVICE_NUMBER
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.major_number = rt::cursor::uint64(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.minor_number = rt::cursor::uint64(&mut rest)?;
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
            w.uint64(0x10, self.minor_number);
            w.uint64(0x8, self.major_number);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::varint(self.major_number);
            len += 1 + rt::size::varint(self.minor_number);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint64("\"major_number\":", self.major_number);
            w.uint64("\"minor_number\":", self.minor_number);
        }
    }

    impl rt::Object for Number {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "major_number" => rt::Field::new("major_number", 0x1, &mut self.major_number),
                "minor_number" => rt::Field::new("minor_number", 0x2, &mut self.minor_number),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }
}

/// Parts of `device_access`.
pub mod device_access {
    use crate::rt;

    /// `mesos.v1.DeviceAccess.Access`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Access {
        pub read: Option<bool>,
        pub write: Option<bool>,
        pub mknod: Option<bool>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Access {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_DEVICE_ACCESS_ACCESS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.read = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x10 => {
                        self.write = Some(rt::cursor::bool(&mut rest)?);
                    }
                    0x18 => {
                        self.mknod = Some(rt::cursor::bool(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.mknod {
                w.bool(0x18, *value);
            }
            if let Some(value) = &self.write {
                w.bool(0x10, *value);
            }
            if let Some(value) = &self.read {
                w.bool(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if self.read.is_some() {
                len += 1 + 1;
            }
            if self.write.is_some() {
                len += 1 + 1;
            }
            if self.mknod.is_some() {
                len += 1 + 1;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.read {
                w.bool("\"read\":", *value);
            }
            if let Some(value) = &self.write {
                w.bool("\"write\":", *value);
            }
            if let Some(value) = &self.mknod {
                w.bool("\"mknod\":", *value);
            }
        }
    }

    impl rt::Object for Access {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "read" => rt::Field::new("read", 0x0, &mut self.read),
                "write" => rt::Field::new("write", 0x0, &mut self.write),
                "mknod" => rt::Field::new("mknod", 0x0, &mut self.mknod),
                _ => None,
            }
        }
    }
}

/// Parts of `discovery_info`.
pub mod discovery_info {
    use crate::rt;

    /// `mesos.v1.DiscoveryInfo.Visibility`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Visibility {
        #[default]
        Framework,
        Cluster,
        External,
    }

    impl rt::Enumeration for Visibility {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Visibility::Framework),
                1 => Some(Visibility::Cluster),
                2 => Some(Visibility::External),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Visibility::Framework => 0,
                Visibility::Cluster => 1,
                Visibility::External => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "FRAMEWORK" => Some(Visibility::Framework),
                "CLUSTER" => Some(Visibility::Cluster),
                "EXTERNAL" => Some(Visibility::External),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Visibility::Framework => "FRAMEWORK",
                Visibility::Cluster => "CLUSTER",
                Visibility::External => "EXTERNAL",
            }
        }
    }
}

/// Parts of `domain_info`.
pub mod domain_info {
    use crate::rt;

    /// `mesos.v1.DomainInfo.FaultDomain`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FaultDomain {
        pub region: crate::v1::domain_info::fault_domain::RegionInfo,
        pub zone: crate::v1::domain_info::fault_domain::ZoneInfo,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for FaultDomain {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.region)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.zone)?;
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
            w.message(0x12, &self.zone);
            w.message(0xa, &self.region);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.region);
            len += 1 + rt::size::message(&self.zone);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"region\":{", &self.region);
            w.message("\"zone\":{", &self.zone);
        }
    }

    impl rt::Object for FaultDomain {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "region" => rt::Field::new("region", 0x1, &mut self.region),
                "zone" => rt::Field::new("zone", 0x2, &mut self.zone),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// Parts of `fault_domain`.
    pub mod fault_domain {
        use crate::rt;

        /// `mesos.v1.DomainInfo.FaultDomain.RegionInfo`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct RegionInfo {
            pub name: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for RegionInfo {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
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
                w.string(0xa, &self.name);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.name.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"name\":\"", &self.name);
            }
        }

        impl rt::Object for RegionInfo {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "name" => rt::Field::new("name", 0x1, &mut self.name),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.DomainInfo.FaultDomain.ZoneInfo`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct ZoneInfo {
            pub name: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for ZoneInfo {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
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
                w.string(0xa, &self.name);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.name.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"name\":\"", &self.name);
            }
        }

        impl rt::Object for ZoneInfo {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "name" => rt::Field::new("name", 0x1, &mut self.name),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }
}

/// Parts of `environment`.
pub mod environment {
    use crate::rt;

    /// `mesos.v1.Environment.Variable`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Variable {
        pub name: rt::Text,
        pub r#type: Option<crate::v1::environment::variable::Type>,
        pub value: Option<rt::Text>,
        pub secret: Option<Box<crate::v1::Secret>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl Variable {
        /// `type`, or the schema's default.
        pub fn r#type(&self) -> crate::v1::environment::variable::Type {
            self.r#type.unwrap_or(crate::v1::environment::variable::Type::Value)
        }
    }

    impl rt::Wire for Variable {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_ENVIRONMENT_VARIABLE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                    }
                    0x18 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::environment::variable::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x22 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.secret)?;
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
            if let Some(value) = &self.secret {
                w.message(0x22, &**value);
            }
            if let Some(value) = &self.r#type {
                w.int32(0x18, rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.value {
                w.string(0x12, value);
            }
            w.string(0xa, &self.name);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.name.len());
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.value {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.secret {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"name\":\"", &self.name);
            let name = rt::Enumeration::name(self.r#type());
            w.name("\"type\":\"", name);
            if let Some(value) = &self.value {
                w.string("\"value\":\"", value);
            }
            if let Some(value) = &self.secret {
                w.message("\"secret\":{", &**value);
            }
        }
    }

    impl rt::Object for Variable {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "name" => rt::Field::new("name", 0x1, &mut self.name),
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "value" => rt::Field::new("value", 0x0, &mut self.value),
                "secret" => rt::Field::new("secret", 0x0, &mut self.secret),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// Parts of `variable`.
    pub mod variable {
        use crate::rt;

        /// `mesos.v1.Environment.Variable.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            Value,
            Secret,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::Value),
                    2 => Some(Type::Secret),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::Value => 1,
                    Type::Secret => 2,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "VALUE" => Some(Type::Value),
                    "SECRET" => Some(Type::Secret),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::Value => "VALUE",
                    Type::Secret => "SECRET",
                }
            }
        }
    }
}

pub mod executor;
/// Parts of `executor_info`.
pub mod executor_info {
    use crate::rt;

    /// `mesos.v1.ExecutorInfo.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Default,
        Custom,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Default),
                2 => Some(Type::Custom),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Default => 1,
                Type::Custom => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "DEFAULT" => Some(Type::Default),
                "CUSTOM" => Some(Type::Custom),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Default => "DEFAULT",
                Type::Custom => "CUSTOM",
            }
        }
    }
}

/// Parts of `framework_info`.
pub mod framework_info {
    use crate::rt;

    /// `mesos.v1.FrameworkInfo.Capability`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Capability {
        pub r#type: Option<crate::v1::framework_info::capability::Type>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Capability {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_FRAMEWORK_INFO_CAPABILITY
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::framework_info::capability::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.r#type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
        }
    }

    impl rt::Object for Capability {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                _ => None,
            }
        }
    }

    /// Parts of `capability`.
    pub mod capability {
        use crate::rt;

        /// `mesos.v1.FrameworkInfo.Capability.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            RevocableResources,
            TaskKillingState,
            GpuResources,
            SharedResources,
            PartitionAware,
            MultiRole,
            ReservationRefinement,
            RegionAware,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::RevocableResources),
                    2 => Some(Type::TaskKillingState),
                    3 => Some(Type::GpuResources),
                    4 => Some(Type::SharedResources),
                    5 => Some(Type::PartitionAware),
                    6 => Some(Type::MultiRole),
                    7 => Some(Type::ReservationRefinement),
                    8 => Some(Type::RegionAware),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::RevocableResources => 1,
                    Type::TaskKillingState => 2,
                    Type::GpuResources => 3,
                    Type::SharedResources => 4,
                    Type::PartitionAware => 5,
                    Type::MultiRole => 6,
                    Type::ReservationRefinement => 7,
                    Type::RegionAware => 8,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "REVOCABLE_RESOURCES" => Some(Type::RevocableResources),
                    "TASK_KILLING_STATE" => Some(Type::TaskKillingState),
                    "GPU_RESOURCES" => Some(Type::GpuResources),
                    "SHARED_RESOURCES" => Some(Type::SharedResources),
                    "PARTITION_AWARE" => Some(Type::PartitionAware),
                    "MULTI_ROLE" => Some(Type::MultiRole),
                    "RESERVATION_REFINEMENT" => Some(Type::ReservationRefinement),
                    "REGION_AWARE" => Some(Type::RegionAware),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::RevocableResources => "REVOCABLE_RESOURCES",
                    Type::TaskKillingState => "TASK_KILLING_STATE",
                    Type::GpuResources => "GPU_RESOURCES",
                    Type::SharedResources => "SHARED_RESOURCES",
                    Type::PartitionAware => "PARTITION_AWARE",
                    Type::MultiRole => "MULTI_ROLE",
                    Type::ReservationRefinement => "RESERVATION_REFINEMENT",
                    Type::RegionAware => "REGION_AWARE",
                }
            }
        }
    }
}

/// Parts of `health_check`.
pub mod health_check {
    use crate::rt;

    /// `mesos.v1.HealthCheck.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Command,
        Http,
        Tcp,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Command),
                2 => Some(Type::Http),
                3 => Some(Type::Tcp),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Command => 1,
                Type::Http => 2,
                Type::Tcp => 3,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "COMMAND" => Some(Type::Command),
                "HTTP" => Some(Type::Http),
                "TCP" => Some(Type::Tcp),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Command => "COMMAND",
                Type::Http => "HTTP",
                Type::Tcp => "TCP",
            }
        }
    }

    /// `mesos.v1.HealthCheck.HTTPCheckInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HttpCheckInfo {
        pub protocol: Option<crate::v1::network_info::Protocol>,
        pub scheme: Option<rt::Text>,
        pub port: u32,
        pub path: Option<rt::Text>,
        pub statuses: Vec<u32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl HttpCheckInfo {
        /// `protocol`, or the schema's default.
        pub fn protocol(&self) -> crate::v1::network_info::Protocol {
            self.protocol.unwrap_or(crate::v1::network_info::Protocol::IPv4)
        }
    }

    impl rt::Wire for HttpCheckInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.port = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.path)?;
                    }
                    0x1a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.scheme)?;
                    }
                    0x20 => {
                        self.statuses.push(rt::cursor::uint32(&mut rest)?);
                    }
                    0x22 => {
                        let mut packed = rt::cursor::slice(&mut rest)?;
                        while !packed.is_empty() {
                            self.statuses.push(rt::cursor::uint32(&mut packed)?);
                        }
                    }
                    0x28 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::network_info::Protocol = value;
                            self.protocol = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
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
            if let Some(value) = &self.protocol {
                w.int32(0x28, rt::Enumeration::number(*value));
            }
            for value in self.statuses.iter().rev() {
                w.uint32(0x20, *value);
            }
            if let Some(value) = &self.scheme {
                w.string(0x1a, value);
            }
            if let Some(value) = &self.path {
                w.string(0x12, value);
            }
            w.uint32(0x8, self.port);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.protocol {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.scheme {
                len += 1 + rt::size::delimited(value.len());
            }
            len += 1 + rt::size::uint32(self.port);
            if let Some(value) = &self.path {
                len += 1 + rt::size::delimited(value.len());
            }
            for value in &self.statuses {
                len += 1 + rt::size::uint32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let name = rt::Enumeration::name(self.protocol());
            w.name("\"protocol\":\"", name);
            if let Some(value) = &self.scheme {
                w.string("\"scheme\":\"", value);
            }
            w.uint32("\"port\":", self.port);
            if let Some(value) = &self.path {
                w.string("\"path\":\"", value);
            }
            if !self.statuses.is_empty() {
                w.open("\"statuses\":[");
                for value in &self.statuses {
                    w.uint32("", *value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for HttpCheckInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "protocol" => rt::Field::new("protocol", 0x0, &mut self.protocol),
                "scheme" => rt::Field::new("scheme", 0x0, &mut self.scheme),
                "port" => rt::Field::new("port", 0x1, &mut self.port),
                "path" => rt::Field::new("path", 0x0, &mut self.path),
                "statuses" => rt::Field::new("statuses", 0x0, &mut self.statuses),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.HealthCheck.TCPCheckInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TcpCheckInfo {
        pub protocol: Option<crate::v1::network_info::Protocol>,
        pub port: u32,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl TcpCheckInfo {
        /// `protocol`, or the schema's default.
        pub fn protocol(&self) -> crate::v1::network_info::Protocol {
            self.protocol.unwrap_or(crate::v1::network_info::Protocol::IPv4)
        }
    }

    impl rt::Wire for TcpCheckInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.port = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::network_info::Protocol = value;
                            self.protocol = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
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
            if let Some(value) = &self.protocol {
                w.int32(0x10, rt::Enumeration::number(*value));
            }
            w.uint32(0x8, self.port);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.protocol {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            len += 1 + rt::size::uint32(self.port);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let name = rt::Enumeration::name(self.protocol());
            w.name("\"protocol\":\"", name);
            w.uint32("\"port\":", self.port);
        }
    }

    impl rt::Object for TcpCheckInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "protocol" => rt::Field::new("protocol", 0x0, &mut self.protocol),
                "port" => rt::Field::new("port", 0x1, &mut self.port),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `image`.
pub mod image {
    use crate::rt;

    /// `mesos.v1.Image.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Appc,
        Docker,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                1 => Some(Type::Appc),
                2 => Some(Type::Docker),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Appc => 1,
                Type::Docker => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "APPC" => Some(Type::Appc),
                "DOCKER" => Some(Type::Docker),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Appc => "APPC",
                Type::Docker => "DOCKER",
            }
        }
    }

    /// `mesos.v1.Image.Appc`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Appc {
        pub name: rt::Text,
        pub id: Option<rt::Text>,
        pub labels: Option<crate::v1::Labels>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Appc {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_IMAGE_APPC
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
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
            if let Some(value) = &self.labels {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.id {
                w.string(0x12, value);
            }
            w.string(0xa, &self.name);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.name.len());
            if let Some(value) = &self.id {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.labels {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"name\":\"", &self.name);
            if let Some(value) = &self.id {
                w.string("\"id\":\"", value);
            }
            if let Some(value) = &self.labels {
                w.message("\"labels\":{", value);
            }
        }
    }

    impl rt::Object for Appc {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "name" => rt::Field::new("name", 0x1, &mut self.name),
                "id" => rt::Field::new("id", 0x0, &mut self.id),
                "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.Image.Docker`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Docker {
        pub name: rt::Text,
        pub credential: Option<crate::v1::Credential>,
        pub config: Option<Box<crate::v1::Secret>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Docker {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_IMAGE_DOCKER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.credential)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.config)?;
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
            if let Some(value) = &self.config {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.credential {
                w.message(0x12, value);
            }
            w.string(0xa, &self.name);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.name.len());
            if let Some(value) = &self.credential {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.config {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"name\":\"", &self.name);
            if let Some(value) = &self.credential {
                w.message("\"credential\":{", value);
            }
            if let Some(value) = &self.config {
                w.message("\"config\":{", &**value);
            }
        }
    }

    impl rt::Object for Docker {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "name" => rt::Field::new("name", 0x1, &mut self.name),
                "credential" => rt::Field::new("credential", 0x0, &mut self.credential),
                "config" => rt::Field::new("config", 0x0, &mut self.config),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `linux_info`.
pub mod linux_info {
    use crate::rt;

    /// `mesos.v1.LinuxInfo.IpcMode`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum IpcMode {
        #[default]
        Unknown,
        Private,
        ShareParent,
    }

    impl rt::Enumeration for IpcMode {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(IpcMode::Unknown),
                1 => Some(IpcMode::Private),
                2 => Some(IpcMode::ShareParent),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                IpcMode::Unknown => 0,
                IpcMode::Private => 1,
                IpcMode::ShareParent => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(IpcMode::Unknown),
                "PRIVATE" => Some(IpcMode::Private),
                "SHARE_PARENT" => Some(IpcMode::ShareParent),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                IpcMode::Unknown => "UNKNOWN",
                IpcMode::Private => "PRIVATE",
                IpcMode::ShareParent => "SHARE_PARENT",
            }
        }
    }
}

/// Parts of `machine_info`.
pub mod machine_info {
    use crate::rt;

    /// `mesos.v1.MachineInfo.Mode`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Mode {
        #[default]
        Up,
        Draining,
        Down,
    }

    impl rt::Enumeration for Mode {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                1 => Some(Mode::Up),
                2 => Some(Mode::Draining),
                3 => Some(Mode::Down),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Mode::Up => 1,
                Mode::Draining => 2,
                Mode::Down => 3,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UP" => Some(Mode::Up),
                "DRAINING" => Some(Mode::Draining),
                "DOWN" => Some(Mode::Down),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Mode::Up => "UP",
                Mode::Draining => "DRAINING",
                Mode::Down => "DOWN",
            }
        }
    }
}

pub mod maintenance;
pub mod master;
/// Parts of `master_info`.
pub mod master_info {
    use crate::rt;

    /// `mesos.v1.MasterInfo.Capability`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Capability {
        pub r#type: Option<crate::v1::master_info::capability::Type>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Capability {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MASTER_INFO_CAPABILITY
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::master_info::capability::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.r#type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
        }
    }

    impl rt::Object for Capability {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                _ => None,
            }
        }
    }

    /// Parts of `capability`.
    pub mod capability {
        use crate::rt;

        /// `mesos.v1.MasterInfo.Capability.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            AgentUpdate,
            AgentDraining,
            QuotaV2,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::AgentUpdate),
                    2 => Some(Type::AgentDraining),
                    3 => Some(Type::QuotaV2),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::AgentUpdate => 1,
                    Type::AgentDraining => 2,
                    Type::QuotaV2 => 3,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "AGENT_UPDATE" => Some(Type::AgentUpdate),
                    "AGENT_DRAINING" => Some(Type::AgentDraining),
                    "QUOTA_V2" => Some(Type::QuotaV2),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::AgentUpdate => "AGENT_UPDATE",
                    Type::AgentDraining => "AGENT_DRAINING",
                    Type::QuotaV2 => "QUOTA_V2",
                }
            }
        }
    }
}

/// Parts of `mount_propagation`.
pub mod mount_propagation {
    use crate::rt;

    /// `mesos.v1.MountPropagation.Mode`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Mode {
        #[default]
        Unknown,
        HostToContainer,
        Bidirectional,
    }

    impl rt::Enumeration for Mode {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Mode::Unknown),
                1 => Some(Mode::HostToContainer),
                2 => Some(Mode::Bidirectional),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Mode::Unknown => 0,
                Mode::HostToContainer => 1,
                Mode::Bidirectional => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Mode::Unknown),
                "HOST_TO_CONTAINER" => Some(Mode::HostToContainer),
                "BIDIRECTIONAL" => Some(Mode::Bidirectional),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Mode::Unknown => "UNKNOWN",
                Mode::HostToContainer => "HOST_TO_CONTAINER",
                Mode::Bidirectional => "BIDIRECTIONAL",
            }
        }
    }
}

/// Parts of `network_info`.
pub mod network_info {
    use crate::rt;

    /// `mesos.v1.NetworkInfo.Protocol`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Protocol {
        #[default]
        IPv4,
        IPv6,
    }

    impl rt::Enumeration for Protocol {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                1 => Some(Protocol::IPv4),
                2 => Some(Protocol::IPv6),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Protocol::IPv4 => 1,
                Protocol::IPv6 => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "IPv4" => Some(Protocol::IPv4),
                "IPv6" => Some(Protocol::IPv6),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Protocol::IPv4 => "IPv4",
                Protocol::IPv6 => "IPv6",
            }
        }
    }

    /// `mesos.v1.NetworkInfo.IPAddress`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IpAddress {
        pub protocol: Option<crate::v1::network_info::Protocol>,
        pub ip_address: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl IpAddress {
        /// `protocol`, or the schema's default.
        pub fn protocol(&self) -> crate::v1::network_info::Protocol {
            self.protocol.unwrap_or(crate::v1::network_info::Protocol::IPv4)
        }
    }

    impl rt::Wire for IpAddress {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_NETWORK_INFO_IP_ADDRESS
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::network_info::Protocol = value;
                            self.protocol = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.ip_address)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.ip_address {
                w.string(0x12, value);
            }
            if let Some(value) = &self.protocol {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.protocol {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.ip_address {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let name = rt::Enumeration::name(self.protocol());
            w.name("\"protocol\":\"", name);
            if let Some(value) = &self.ip_address {
                w.string("\"ip_address\":\"", value);
            }
        }
    }

    impl rt::Object for IpAddress {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "protocol" => rt::Field::new("protocol", 0x0, &mut self.protocol),
                "ip_address" => rt::Field::new("ip_address", 0x0, &mut self.ip_address),
                _ => None,
            }
        }
    }

    /// `mesos.v1.NetworkInfo.PortMapping`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PortMapping {
        pub host_port: u32,
        pub container_port: u32,
        pub protocol: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for PortMapping {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_NETWORK_INFO_PORT_MAPPING
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.host_port = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.container_port = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.protocol)?;
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
            if let Some(value) = &self.protocol {
                w.string(0x1a, value);
            }
            w.uint32(0x10, self.container_port);
            w.uint32(0x8, self.host_port);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::uint32(self.host_port);
            len += 1 + rt::size::uint32(self.container_port);
            if let Some(value) = &self.protocol {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint32("\"host_port\":", self.host_port);
            w.uint32("\"container_port\":", self.container_port);
            if let Some(value) = &self.protocol {
                w.string("\"protocol\":\"", value);
            }
        }
    }

    impl rt::Object for PortMapping {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "host_port" => rt::Field::new("host_port", 0x1, &mut self.host_port),
                "container_port" => rt::Field::new("container_port", 0x2, &mut self.container_port),
                "protocol" => rt::Field::new("protocol", 0x0, &mut self.protocol),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }
}

/// Parts of `offer`.
pub mod offer {
    use crate::rt;

    /// `mesos.v1.Offer.Operation`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Operation {
        pub r#type: Option<crate::v1::offer::operation::Type>,
        pub id: Option<crate::v1::OperationId>,
        pub launch: Option<crate::v1::offer::operation::Launch>,
        pub launch_group: Option<crate::v1::offer::operation::LaunchGroup>,
        pub reserve: Option<crate::v1::offer::operation::Reserve>,
        pub unreserve: Option<crate::v1::offer::operation::Unreserve>,
        pub create: Option<crate::v1::offer::operation::Create>,
        pub destroy: Option<crate::v1::offer::operation::Destroy>,
        pub grow_volume: Option<crate::v1::offer::operation::GrowVolume>,
        pub shrink_volume: Option<crate::v1::offer::operation::ShrinkVolume>,
        pub create_disk: Option<crate::v1::offer::operation::CreateDisk>,
        pub destroy_disk: Option<crate::v1::offer::operation::DestroyDisk>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Operation {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_OFFER_OPERATION
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::offer::operation::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.launch)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.reserve)?;
                    }
                    0x22 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.unreserve)?;
                    }
                    0x2a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.create)?;
                    }
                    0x32 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.destroy)?;
                    }
                    0x3a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.launch_group)?;
                    }
                    0x62 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                    }
                    0x6a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.grow_volume)?;
                    }
                    0x72 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.shrink_volume)?;
                    }
                    0x7a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.create_disk)?;
                    }
                    0x82 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.destroy_disk)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.destroy_disk {
                w.message(0x82, value);
            }
            if let Some(value) = &self.create_disk {
                w.message(0x7a, value);
            }
            if let Some(value) = &self.shrink_volume {
                w.message(0x72, value);
            }
            if let Some(value) = &self.grow_volume {
                w.message(0x6a, value);
            }
            if let Some(value) = &self.id {
                w.message(0x62, value);
            }
            if let Some(value) = &self.launch_group {
                w.message(0x3a, value);
            }
            if let Some(value) = &self.destroy {
                w.message(0x32, value);
            }
            if let Some(value) = &self.create {
                w.message(0x2a, value);
            }
            if let Some(value) = &self.unreserve {
                w.message(0x22, value);
            }
            if let Some(value) = &self.reserve {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.launch {
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
            if let Some(value) = &self.id {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.launch {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.launch_group {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.reserve {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.unreserve {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.create {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.destroy {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.grow_volume {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.shrink_volume {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.create_disk {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.destroy_disk {
                len += 2 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.id {
                w.message("\"id\":{", value);
            }
            if let Some(value) = &self.launch {
                w.message("\"launch\":{", value);
            }
            if let Some(value) = &self.launch_group {
                w.message("\"launch_group\":{", value);
            }
            if let Some(value) = &self.reserve {
                w.message("\"reserve\":{", value);
            }
            if let Some(value) = &self.unreserve {
                w.message("\"unreserve\":{", value);
            }
            if let Some(value) = &self.create {
                w.message("\"create\":{", value);
            }
            if let Some(value) = &self.destroy {
                w.message("\"destroy\":{", value);
            }
            if let Some(value) = &self.grow_volume {
                w.message("\"grow_volume\":{", value);
            }
            if let Some(value) = &self.shrink_volume {
                w.message("\"shrink_volume\":{", value);
            }
            if let Some(value) = &self.create_disk {
                w.message("\"create_disk\":{", value);
            }
            if let Some(value) = &self.destroy_disk {
                w.message("\"destroy_disk\":{", value);
            }
        }
    }

    impl rt::Object for Operation {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "id" => rt::Field::new("id", 0x0, &mut self.id),
                "launch" => rt::Field::new("launch", 0x0, &mut self.launch),
                "launch_group" => rt::Field::new("launch_group", 0x0, &mut self.launch_group),
                "reserve" => rt::Field::new("reserve", 0x0, &mut self.reserve),
                "unreserve" => rt::Field::new("unreserve", 0x0, &mut self.unreserve),
                "create" => rt::Field::new("create", 0x0, &mut self.create),
                "destroy" => rt::Field::new("destroy", 0x0, &mut self.destroy),
                "grow_volume" => rt::Field::new("grow_volume", 0x0, &mut self.grow_volume),
                "shrink_volume" => rt::Field::new("shrink_volume", 0x0, &mut self.shrink_volume),
                "create_disk" => rt::Field::new("create_disk", 0x0, &mut self.create_disk),
                "destroy_disk" => rt::Field::new("destroy_disk", 0x0, &mut self.destroy_disk),
                _ => None,
            }
        }
    }

    /// Parts of `operation`.
    pub mod operation {
        use crate::rt;

        /// `mesos.v1.Offer.Operation.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            Launch,
            LaunchGroup,
            Reserve,
            Unreserve,
            Create,
            Destroy,
            GrowVolume,
            ShrinkVolume,
            CreateDisk,
            DestroyDisk,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::Launch),
                    6 => Some(Type::LaunchGroup),
                    2 => Some(Type::Reserve),
                    3 => Some(Type::Unreserve),
                    4 => Some(Type::Create),
                    5 => Some(Type::Destroy),
                    11 => Some(Type::GrowVolume),
                    12 => Some(Type::ShrinkVolume),
                    13 => Some(Type::CreateDisk),
                    14 => Some(Type::DestroyDisk),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::Launch => 1,
                    Type::LaunchGroup => 6,
                    Type::Reserve => 2,
                    Type::Unreserve => 3,
                    Type::Create => 4,
                    Type::Destroy => 5,
                    Type::GrowVolume => 11,
                    Type::ShrinkVolume => 12,
                    Type::CreateDisk => 13,
                    Type::DestroyDisk => 14,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "LAUNCH" => Some(Type::Launch),
                    "LAUNCH_GROUP" => Some(Type::LaunchGroup),
                    "RESERVE" => Some(Type::Reserve),
                    "UNRESERVE" => Some(Type::Unreserve),
                    "CREATE" => Some(Type::Create),
                    "DESTROY" => Some(Type::Destroy),
                    "GROW_VOLUME" => Some(Type::GrowVolume),
                    "SHRINK_VOLUME" => Some(Type::ShrinkVolume),
                    "CREATE_DISK" => Some(Type::CreateDisk),
                    "DESTROY_DISK" => Some(Type::DestroyDisk),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::Launch => "LAUNCH",
                    Type::LaunchGroup => "LAUNCH_GROUP",
                    Type::Reserve => "RESERVE",
                    Type::Unreserve => "UNRESERVE",
                    Type::Create => "CREATE",
                    Type::Destroy => "DESTROY",
                    Type::GrowVolume => "GROW_VOLUME",
                    Type::ShrinkVolume => "SHRINK_VOLUME",
                    Type::CreateDisk => "CREATE_DISK",
                    Type::DestroyDisk => "DESTROY_DISK",
                }
            }
        }

        /// `mesos.v1.Offer.Operation.Launch`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Launch {
            pub task_infos: Vec<crate::v1::TaskInfo>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Launch {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_LAUNCH
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0xa, bytes, rest, &mut self.task_infos)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.task_infos.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.task_infos {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if !self.task_infos.is_empty() {
                    w.open("\"task_infos\":[");
                    for value in &self.task_infos {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
            }
        }

        impl rt::Object for Launch {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "task_infos" => rt::Field::new("task_infos", 0x0, &mut self.task_infos),
                    _ => None,
                }
            }
        }

        /// `mesos.v1.Offer.Operation.LaunchGroup`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct LaunchGroup {
            pub executor: Box<crate::v1::ExecutorInfo>,
            pub task_group: crate::v1::TaskGroupInfo,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for LaunchGroup {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.executor)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut self.task_group)?;
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
                w.message(0x12, &self.task_group);
                w.message(0xa, &*self.executor);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.executor);
                len += 1 + rt::size::message(&self.task_group);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"executor\":{", &*self.executor);
                w.message("\"task_group\":{", &self.task_group);
            }
        }

        impl rt::Object for LaunchGroup {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "executor" => rt::Field::new("executor", 0x1, &mut self.executor),
                    "task_group" => rt::Field::new("task_group", 0x2, &mut self.task_group),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }

        /// `mesos.v1.Offer.Operation.Reserve`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Reserve {
            pub source: Vec<crate::v1::Resource>,
            pub resources: Vec<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Reserve {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_RESERVE
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
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x12, bytes, rest, &mut self.source)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.source.iter().rev() {
                    w.message(0x12, value);
                }
                for value in self.resources.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.source {
                    len += 1 + rt::size::message(value);
                }
                for value in &self.resources {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
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

        impl rt::Object for Reserve {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "source" => rt::Field::new("source", 0x0, &mut self.source),
                    "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                    _ => None,
                }
            }
        }

        /// `mesos.v1.Offer.Operation.Unreserve`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Unreserve {
            pub resources: Vec<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Unreserve {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_UNRESERVE
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
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.resources.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.resources {
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
            }
        }

        impl rt::Object for Unreserve {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                    _ => None,
                }
            }
        }

        /// `mesos.v1.Offer.Operation.Create`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Create {
            pub volumes: Vec<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Create {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_CREATE
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0xa, bytes, rest, &mut self.volumes)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.volumes.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.volumes {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if !self.volumes.is_empty() {
                    w.open("\"volumes\":[");
                    for value in &self.volumes {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
            }
        }

        impl rt::Object for Create {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "volumes" => rt::Field::new("volumes", 0x0, &mut self.volumes),
                    _ => None,
                }
            }
        }

        /// `mesos.v1.Offer.Operation.Destroy`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Destroy {
            pub volumes: Vec<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Destroy {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_DESTROY
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0xa, bytes, rest, &mut self.volumes)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.volumes.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.volumes {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if !self.volumes.is_empty() {
                    w.open("\"volumes\":[");
                    for value in &self.volumes {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
            }
        }

        impl rt::Object for Destroy {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "volumes" => rt::Field::new("volumes", 0x0, &mut self.volumes),
                    _ => None,
                }
            }
        }

        /// `mesos.v1.Offer.Operation.GrowVolume`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GrowVolume {
            pub volume: Box<crate::v1::Resource>,
            pub addition: Box<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for GrowVolume {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_GROW_VOLUME
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.volume)?;
                            seen |= 0x1;
                        }
                        0x12 => {
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
                w.message(0x12, &*self.addition);
                w.message(0xa, &*self.volume);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.volume);
                len += 1 + rt::size::message(&*self.addition);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"volume\":{", &*self.volume);
                w.message("\"addition\":{", &*self.addition);
            }
        }

        impl rt::Object for GrowVolume {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "volume" => rt::Field::new("volume", 0x1, &mut self.volume),
                    "addition" => rt::Field::new("addition", 0x2, &mut self.addition),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }

        /// `mesos.v1.Offer.Operation.ShrinkVolume`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct ShrinkVolume {
            pub volume: Box<crate::v1::Resource>,
            pub subtract: crate::v1::value::Scalar,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for ShrinkVolume {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.volume)?;
                            seen |= 0x1;
                        }
                        0x12 => {
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
                w.message(0x12, &self.subtract);
                w.message(0xa, &*self.volume);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.volume);
                len += 1 + rt::size::message(&self.subtract);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"volume\":{", &*self.volume);
                w.message("\"subtract\":{", &self.subtract);
            }
        }

        impl rt::Object for ShrinkVolume {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "volume" => rt::Field::new("volume", 0x1, &mut self.volume),
                    "subtract" => rt::Field::new("subtract", 0x2, &mut self.subtract),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }

        /// `mesos.v1.Offer.Operation.CreateDisk`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct CreateDisk {
            pub source: Box<crate::v1::Resource>,
            pub target_type: crate::v1::resource::disk_info::source::Type,
            pub target_profile: Option<rt::Text>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for CreateDisk {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_CREATE_DISK
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.source)?;
                            seen |= 0x1;
                        }
                        0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                            Some(value) => {
                                let value: crate::v1::resource::disk_info::source::Type = value;
                                self.target_type = value;
                                seen |= 0x2;
                            }
                            None => rt::keep(start, rest, &mut self.unknown),
                        },
                        0x1a => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.target_profile)?;
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
                if let Some(value) = &self.target_profile {
                    w.string(0x1a, value);
                }
                w.int32(0x10, rt::Enumeration::number(self.target_type));
                w.message(0xa, &*self.source);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.source);
                len += 1 + rt::size::int32(rt::Enumeration::number(self.target_type));
                if let Some(value) = &self.target_profile {
                    len += 1 + rt::size::delimited(value.len());
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"source\":{", &*self.source);
                let name = rt::Enumeration::name(self.target_type);
                w.name("\"target_type\":\"", name);
                if let Some(value) = &self.target_profile {
                    w.string("\"target_profile\":\"", value);
                }
            }
        }

        impl rt::Object for CreateDisk {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "source" => rt::Field::new("source", 0x1, &mut self.source),
                    "target_type" => rt::Field::new("target_type", 0x2, &mut self.target_type),
                    "target_profile" => rt::Field::new("target_profile", 0x0, &mut self.target_profile),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }

        /// `mesos.v1.Offer.Operation.DestroyDisk`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct DestroyDisk {
            pub source: Box<crate::v1::Resource>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for DestroyDisk {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_OFFER_OPERATION_DESTROY_DISK
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut *self.source)?;
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
                w.message(0xa, &*self.source);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&*self.source);
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"source\":{", &*self.source);
            }
        }

        impl rt::Object for DestroyDisk {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "source" => rt::Field::new("source", 0x1, &mut self.source),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }
}

/// Parts of `offer_filters`.
pub mod offer_filters {
    use crate::rt;

    /// `mesos.v1.OfferFilters.ResourceQuantities`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceQuantities {
        pub quantities: rt::BTreeMap<rt::Text, crate::v1::value::Scalar>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ResourceQuantities {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        let (name, value) =
                            r.entry(bytes, 0x12, true, |r, rest, value: &mut crate::v1::value::Scalar| {
                                r.message(rt::cursor::slice(rest)?, value)
                            })?;
                        self.quantities.insert(name, value);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for (name, value) in self.quantities.iter().rev() {
                w.entry(0xa, name, |w| w.message(0x12, value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for (name, value) in &self.quantities {
                len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.quantities.is_empty() {
                w.open("\"quantities\":{");
                for (name, value) in &self.quantities {
                    w.map_key(name);
                    w.message("{", value);
                }
                w.close(b'}');
            }
        }
    }

    impl rt::Object for ResourceQuantities {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "quantities" => rt::Field::new("quantities", 0x0, &mut self.quantities),
                _ => None,
            }
        }
    }

    /// `mesos.v1.OfferFilters.MinAllocatableResources`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MinAllocatableResources {
        pub quantities: Vec<crate::v1::offer_filters::ResourceQuantities>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for MinAllocatableResources {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.quantities)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.quantities.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.quantities {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.quantities.is_empty() {
                w.open("\"quantities\":[");
                for value in &self.quantities {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for MinAllocatableResources {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "quantities" => rt::Field::new("quantities", 0x0, &mut self.quantities),
                _ => None,
            }
        }
    }
}

pub mod quota;
/// Parts of `r_limit_info`.
pub mod r_limit_info {
    use crate::rt;

    /// `mesos.v1.RLimitInfo.RLimit`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RLimit {
        pub r#type: Option<crate::v1::r_limit_info::r_limit::Type>,
        pub hard: Option<u64>,
        pub soft: Option<u64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RLimit {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_R_LIMIT_INFO_R_LIMIT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::r_limit_info::r_limit::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x10 => {
                        self.hard = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x18 => {
                        self.soft = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.soft {
                w.uint64(0x18, *value);
            }
            if let Some(value) = &self.hard {
                w.uint64(0x10, *value);
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
            if let Some(value) = &self.hard {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.soft {
                len += 1 + rt::size::varint(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.hard {
                w.uint64("\"hard\":", *value);
            }
            if let Some(value) = &self.soft {
                w.uint64("\"soft\":", *value);
            }
        }
    }

    impl rt::Object for RLimit {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "hard" => rt::Field::new("hard", 0x0, &mut self.hard),
                "soft" => rt::Field::new("soft", 0x0, &mut self.soft),
                _ => None,
            }
        }
    }

    /// Parts of `r_limit`.
    pub mod r_limit {
        use crate::rt;

        /// `mesos.v1.RLimitInfo.RLimit.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            RlmtAs,
            RlmtCore,
            RlmtCpu,
            RlmtData,
            RlmtFsize,
            RlmtLocks,
            RlmtMemlock,
            RlmtMsgqueue,
            RlmtNice,
            RlmtNofile,
            RlmtNproc,
            RlmtRss,
            RlmtRtprio,
            RlmtRttime,
            RlmtSigpending,
            RlmtStack,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::RlmtAs),
                    2 => Some(Type::RlmtCore),
                    3 => Some(Type::RlmtCpu),
                    4 => Some(Type::RlmtData),
                    5 => Some(Type::RlmtFsize),
                    6 => Some(Type::RlmtLocks),
                    7 => Some(Type::RlmtMemlock),
                    8 => Some(Type::RlmtMsgqueue),
                    9 => Some(Type::RlmtNice),
                    10 => Some(Type::RlmtNofile),
                    11 => Some(Type::RlmtNproc),
                    12 => Some(Type::RlmtRss),
                    13 => Some(Type::RlmtRtprio),
                    14 => Some(Type::RlmtRttime),
                    15 => Some(Type::RlmtSigpending),
                    16 => Some(Type::RlmtStack),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::RlmtAs => 1,
                    Type::RlmtCore => 2,
                    Type::RlmtCpu => 3,
                    Type::RlmtData => 4,
                    Type::RlmtFsize => 5,
                    Type::RlmtLocks => 6,
                    Type::RlmtMemlock => 7,
                    Type::RlmtMsgqueue => 8,
                    Type::RlmtNice => 9,
                    Type::RlmtNofile => 10,
                    Type::RlmtNproc => 11,
                    Type::RlmtRss => 12,
                    Type::RlmtRtprio => 13,
                    Type::RlmtRttime => 14,
                    Type::RlmtSigpending => 15,
                    Type::RlmtStack => 16,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "RLMT_AS" => Some(Type::RlmtAs),
                    "RLMT_CORE" => Some(Type::RlmtCore),
                    "RLMT_CPU" => Some(Type::RlmtCpu),
                    "RLMT_DATA" => Some(Type::RlmtData),
                    "RLMT_FSIZE" => Some(Type::RlmtFsize),
                    "RLMT_LOCKS" => Some(Type::RlmtLocks),
                    "RLMT_MEMLOCK" => Some(Type::RlmtMemlock),
                    "RLMT_MSGQUEUE" => Some(Type::RlmtMsgqueue),
                    "RLMT_NICE" => Some(Type::RlmtNice),
                    "RLMT_NOFILE" => Some(Type::RlmtNofile),
                    "RLMT_NPROC" => Some(Type::RlmtNproc),
                    "RLMT_RSS" => Some(Type::RlmtRss),
                    "RLMT_RTPRIO" => Some(Type::RlmtRtprio),
                    "RLMT_RTTIME" => Some(Type::RlmtRttime),
                    "RLMT_SIGPENDING" => Some(Type::RlmtSigpending),
                    "RLMT_STACK" => Some(Type::RlmtStack),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::RlmtAs => "RLMT_AS",
                    Type::RlmtCore => "RLMT_CORE",
                    Type::RlmtCpu => "RLMT_CPU",
                    Type::RlmtData => "RLMT_DATA",
                    Type::RlmtFsize => "RLMT_FSIZE",
                    Type::RlmtLocks => "RLMT_LOCKS",
                    Type::RlmtMemlock => "RLMT_MEMLOCK",
                    Type::RlmtMsgqueue => "RLMT_MSGQUEUE",
                    Type::RlmtNice => "RLMT_NICE",
                    Type::RlmtNofile => "RLMT_NOFILE",
                    Type::RlmtNproc => "RLMT_NPROC",
                    Type::RlmtRss => "RLMT_RSS",
                    Type::RlmtRtprio => "RLMT_RTPRIO",
                    Type::RlmtRttime => "RLMT_RTTIME",
                    Type::RlmtSigpending => "RLMT_SIGPENDING",
                    Type::RlmtStack => "RLMT_STACK",
                }
            }
        }
    }
}

/// Parts of `resource`.
pub mod resource {
    use crate::rt;

    /// `mesos.v1.Resource.AllocationInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AllocationInfo {
        pub role: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AllocationInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_ALLOCATION_INFO
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.role {
                w.string(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.role {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.role {
                w.string("\"role\":\"", value);
            }
        }
    }

    impl rt::Object for AllocationInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "role" => rt::Field::new("role", 0x0, &mut self.role),
                _ => None,
            }
        }
    }

    /// `mesos.v1.Resource.ReservationInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReservationInfo {
        pub r#type: Option<crate::v1::resource::reservation_info::Type>,
        pub role: Option<rt::Text>,
        pub principal: Option<rt::Text>,
        pub labels: Option<crate::v1::Labels>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReservationInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_RESERVATION_INFO
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.principal)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
                    }
                    0x1a => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                    }
                    0x20 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::resource::reservation_info::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.r#type {
                w.int32(0x20, rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.role {
                w.string(0x1a, value);
            }
            if let Some(value) = &self.labels {
                w.message(0x12, value);
            }
            if let Some(value) = &self.principal {
                w.string(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.r#type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.role {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.principal {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.labels {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.role {
                w.string("\"role\":\"", value);
            }
            if let Some(value) = &self.principal {
                w.string("\"principal\":\"", value);
            }
            if let Some(value) = &self.labels {
                w.message("\"labels\":{", value);
            }
        }
    }

    impl rt::Object for ReservationInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "role" => rt::Field::new("role", 0x0, &mut self.role),
                "principal" => rt::Field::new("principal", 0x0, &mut self.principal),
                "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
                _ => None,
            }
        }
    }

    /// `mesos.v1.Resource.DiskInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DiskInfo {
        pub persistence: Option<crate::v1::resource::disk_info::Persistence>,
        pub volume: Option<Box<crate::v1::Volume>>,
        pub source: Option<Box<crate::v1::resource::disk_info::Source>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for DiskInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_DISK_INFO
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.persistence)?;
                    }
                    0x12 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.volume)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.source)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.source {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.volume {
                w.message(0x12, &**value);
            }
            if let Some(value) = &self.persistence {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.persistence {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.volume {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.source {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.persistence {
                w.message("\"persistence\":{", value);
            }
            if let Some(value) = &self.volume {
                w.message("\"volume\":{", &**value);
            }
            if let Some(value) = &self.source {
                w.message("\"source\":{", &**value);
            }
        }
    }

    impl rt::Object for DiskInfo {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "persistence" => rt::Field::new("persistence", 0x0, &mut self.persistence),
                "volume" => rt::Field::new("volume", 0x0, &mut self.volume),
                "source" => rt::Field::new("source", 0x0, &mut self.source),
                _ => None,
            }
        }
    }

    /// `mesos.v1.Resource.RevocableInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RevocableInfo {
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RevocableInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_REVOCABLE_INFO
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                rest = r.unknown(key, start, rest, &mut self.unknown)?;
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
        }
        fn encoded_len(&self) -> usize {
            self.unknown.as_bytes().len()
        }
        fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
    }

    impl rt::Object for RevocableInfo {
        fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
            None
        }
    }

    /// `mesos.v1.Resource.SharedInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SharedInfo {
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for SharedInfo {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_SHARED_INFO
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                rest = r.unknown(key, start, rest, &mut self.unknown)?;
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
        }
        fn encoded_len(&self) -> usize {
            self.unknown.as_bytes().len()
        }
        fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
    }

    impl rt::Object for SharedInfo {
        fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
            None
        }
    }

    /// Parts of `disk_info`.
    pub mod disk_info {
        use crate::rt;

        /// `mesos.v1.Resource.DiskInfo.Persistence`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Persistence {
            pub id: rt::Text,
            pub principal: Option<rt::Text>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Persistence {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.principal)?;
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
                if let Some(value) = &self.principal {
                    w.string(0x12, value);
                }
                w.string(0xa, &self.id);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.id.len());
                if let Some(value) = &self.principal {
                    len += 1 + rt::size::delimited(value.len());
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"id\":\"", &self.id);
                if let Some(value) = &self.principal {
                    w.string("\"principal\":\"", value);
                }
            }
        }

        impl rt::Object for Persistence {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "id" => rt::Field::new("id", 0x1, &mut self.id),
                    "principal" => rt::Field::new("principal", 0x0, &mut self.principal),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.Resource.DiskInfo.Source`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Source {
            pub r#type: crate::v1::resource::disk_info::source::Type,
            pub path: Option<crate::v1::resource::disk_info::source::Path>,
            pub mount: Option<crate::v1::resource::disk_info::source::Mount>,
            pub vendor: Option<rt::Text>,
            pub id: Option<rt::Text>,
            pub metadata: Option<crate::v1::Labels>,
            pub profile: Option<rt::Text>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Source {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_RESOURCE_DISK_INFO_SOURCE
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                            Some(value) => {
                                let value: crate::v1::resource::disk_info::source::Type = value;
                                self.r#type = value;
                                seen |= 0x1;
                            }
                            None => rt::keep(start, rest, &mut self.unknown),
                        },
                        0x12 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.path)?;
                        }
                        0x1a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.mount)?;
                        }
                        0x22 => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                        }
                        0x2a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.metadata)?;
                        }
                        0x32 => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.profile)?;
                        }
                        0x3a => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.vendor)?;
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
                if let Some(value) = &self.vendor {
                    w.string(0x3a, value);
                }
                if let Some(value) = &self.profile {
                    w.string(0x32, value);
                }
                if let Some(value) = &self.metadata {
                    w.message(0x2a, value);
                }
                if let Some(value) = &self.id {
                    w.string(0x22, value);
                }
                if let Some(value) = &self.mount {
                    w.message(0x1a, value);
                }
                if let Some(value) = &self.path {
                    w.message(0x12, value);
                }
                w.int32(0x8, rt::Enumeration::number(self.r#type));
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::int32(rt::Enumeration::number(self.r#type));
                if let Some(value) = &self.path {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.mount {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.vendor {
                    len += 1 + rt::size::delimited(value.len());
                }
                if let Some(value) = &self.id {
                    len += 1 + rt::size::delimited(value.len());
                }
                if let Some(value) = &self.metadata {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.profile {
                    len += 1 + rt::size::delimited(value.len());
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                let name = rt::Enumeration::name(self.r#type);
                w.name("\"type\":\"", name);
                if let Some(value) = &self.path {
                    w.message("\"path\":{", value);
                }
                if let Some(value) = &self.mount {
                    w.message("\"mount\":{", value);
                }
                if let Some(value) = &self.vendor {
                    w.string("\"vendor\":\"", value);
                }
                if let Some(value) = &self.id {
                    w.string("\"id\":\"", value);
                }
                if let Some(value) = &self.metadata {
                    w.message("\"metadata\":{", value);
                }
                if let Some(value) = &self.profile {
                    w.string("\"profile\":\"", value);
                }
            }
        }

        impl rt::Object for Source {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "type" => rt::Field::new("type", 0x1, &mut self.r#type),
                    "path" => rt::Field::new("path", 0x0, &mut self.path),
                    "mount" => rt::Field::new("mount", 0x0, &mut self.mount),
                    "vendor" => rt::Field::new("vendor", 0x0, &mut self.vendor),
                    "id" => rt::Field::new("id", 0x0, &mut self.id),
                    "metadata" => rt::Field::new("metadata", 0x0, &mut self.metadata),
                    "profile" => rt::Field::new("profile", 0x0, &mut self.profile),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// Parts of `source`.
        pub mod source {
            use crate::rt;

            /// `mesos.v1.Resource.DiskInfo.Source.Type`
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum Type {
                #[default]
                Unknown,
                Path,
                Mount,
                Block,
                Raw,
            }

            impl rt::Enumeration for Type {
                fn from_number(number: i32) -> Option<Self> {
                    match number {
                        0 => Some(Type::Unknown),
                        1 => Some(Type::Path),
                        2 => Some(Type::Mount),
                        3 => Some(Type::Block),
                        4 => Some(Type::Raw),
                        _ => None,
                    }
                }
                fn number(self) -> i32 {
                    match self {
                        Type::Unknown => 0,
                        Type::Path => 1,
                        Type::Mount => 2,
                        Type::Block => 3,
                        Type::Raw => 4,
                    }
                }
                fn from_name(name: &str) -> Option<Self> {
                    match name {
                        "UNKNOWN" => Some(Type::Unknown),
                        "PATH" => Some(Type::Path),
                        "MOUNT" => Some(Type::Mount),
                        "BLOCK" => Some(Type::Block),
                        "RAW" => Some(Type::Raw),
                        _ => None,
                    }
                }
                fn name(self) -> &'static str {
                    match self {
                        Type::Unknown => "UNKNOWN",
                        Type::Path => "PATH",
                        Type::Mount => "MOUNT",
                        Type::Block => "BLOCK",
                        Type::Raw => "RAW",
                    }
                }
            }

            /// `mesos.v1.Resource.DiskInfo.Source.Path`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Path {
                pub root: Option<rt::Text>,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for Path {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH
                }
                #[inline]
                fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                    while !rest.is_empty() {
                        let start = rest;
                        let key = rt::cursor::key(&mut rest)?;
                        match key {
                            0xa => {
                                r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.root)?;
                            }
                            _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                        }
                    }
                    Ok(())
                }
                fn encode_back(&self, w: &mut rt::Writer) {
                    w.unknown(&self.unknown);
                    if let Some(value) = &self.root {
                        w.string(0xa, value);
                    }
                }
                fn encoded_len(&self) -> usize {
                    let mut len = self.unknown.as_bytes().len();
                    if let Some(value) = &self.root {
                        len += 1 + rt::size::delimited(value.len());
                    }
                    len
                }
                fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                    if let Some(value) = &self.root {
                        w.string("\"root\":\"", value);
                    }
                }
            }

            impl rt::Object for Path {
                fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                    match key {
                        "root" => rt::Field::new("root", 0x0, &mut self.root),
                        _ => None,
                    }
                }
            }

            /// `mesos.v1.Resource.DiskInfo.Source.Mount`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Mount {
                pub root: Option<rt::Text>,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for Mount {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT
                }
                #[inline]
                fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                    while !rest.is_empty() {
                        let start = rest;
                        let key = rt::cursor::key(&mut rest)?;
                        match key {
                            0xa => {
                                r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.root)?;
                            }
                            _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                        }
                    }
                    Ok(())
                }
                fn encode_back(&self, w: &mut rt::Writer) {
                    w.unknown(&self.unknown);
                    if let Some(value) = &self.root {
                        w.string(0xa, value);
                    }
                }
                fn encoded_len(&self) -> usize {
                    let mut len = self.unknown.as_bytes().len();
                    if let Some(value) = &self.root {
                        len += 1 + rt::size::delimited(value.len());
                    }
                    len
                }
                fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                    if let Some(value) = &self.root {
                        w.string("\"root\":\"", value);
                    }
                }
            }

            impl rt::Object for Mount {
                fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                    match key {
                        "root" => rt::Field::new("root", 0x0, &mut self.root),
                        _ => None,
                    }
                }
            }
        }
    }

    /// Parts of `reservation_info`.
    pub mod reservation_info {
        use crate::rt;

        /// `mesos.v1.Resource.ReservationInfo.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            Static,
            Dynamic,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::Static),
                    2 => Some(Type::Dynamic),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::Static => 1,
                    Type::Dynamic => 2,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "STATIC" => Some(Type::Static),
                    "DYNAMIC" => Some(Type::Dynamic),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::Static => "STATIC",
                    Type::Dynamic => "DYNAMIC",
                }
            }
        }
    }
}

pub mod resource_provider;
/// Parts of `resource_provider_info`.
pub mod resource_provider_info {
    use crate::rt;

    /// `mesos.v1.ResourceProviderInfo.Storage`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Storage {
        pub plugin: Box<crate::v1::CsiPluginInfo>,
        pub reconciliation_interval_seconds: Option<f64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Storage {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.plugin)?;
                        seen |= 0x1;
                    }
                    0x11 => {
                        self.reconciliation_interval_seconds = Some(rt::cursor::double(&mut rest)?);
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
            if let Some(value) = &self.reconciliation_interval_seconds {
                w.double(0x11, *value);
            }
            w.message(0xa, &*self.plugin);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.plugin);
            if self.reconciliation_interval_seconds.is_some() {
                len += 1 + 8;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"plugin\":{", &*self.plugin);
            if let Some(value) = &self.reconciliation_interval_seconds {
                w.double("\"reconciliation_interval_seconds\":", *value);
            }
        }
    }

    impl rt::Object for Storage {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "plugin" => rt::Field::new("plugin", 0x1, &mut self.plugin),
                "reconciliation_interval_seconds" => rt::Field::new(
                    "reconciliation_interval_seconds",
                    0x0,
                    &mut self.reconciliation_interval_seconds,
                ),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `resource_statistics`.
pub mod resource_statistics {
    use crate::rt;

    /// `mesos.v1.ResourceStatistics.RatePercentiles`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RatePercentiles {
        pub min: Option<u64>,
        pub max: Option<u64>,
        pub p50: Option<u64>,
        pub p90: Option<u64>,
        pub p95: Option<u64>,
        pub p99: Option<u64>,
        pub p999: Option<u64>,
        pub p9999: Option<u64>,
        pub samples: Option<u64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RatePercentiles {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.min = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x10 => {
                        self.max = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x18 => {
                        self.p50 = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x20 => {
                        self.p90 = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x28 => {
                        self.p95 = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x30 => {
                        self.p99 = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x38 => {
                        self.p999 = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x40 => {
                        self.p9999 = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    0x48 => {
                        self.samples = Some(rt::cursor::uint64(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.samples {
                w.uint64(0x48, *value);
            }
            if let Some(value) = &self.p9999 {
                w.uint64(0x40, *value);
            }
            if let Some(value) = &self.p999 {
                w.uint64(0x38, *value);
            }
            if let Some(value) = &self.p99 {
                w.uint64(0x30, *value);
            }
            if let Some(value) = &self.p95 {
                w.uint64(0x28, *value);
            }
            if let Some(value) = &self.p90 {
                w.uint64(0x20, *value);
            }
            if let Some(value) = &self.p50 {
                w.uint64(0x18, *value);
            }
            if let Some(value) = &self.max {
                w.uint64(0x10, *value);
            }
            if let Some(value) = &self.min {
                w.uint64(0x8, *value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.min {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.max {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.p50 {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.p90 {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.p95 {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.p99 {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.p999 {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.p9999 {
                len += 1 + rt::size::varint(*value);
            }
            if let Some(value) = &self.samples {
                len += 1 + rt::size::varint(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.min {
                w.uint64("\"min\":", *value);
            }
            if let Some(value) = &self.max {
                w.uint64("\"max\":", *value);
            }
            if let Some(value) = &self.p50 {
                w.uint64("\"p50\":", *value);
            }
            if let Some(value) = &self.p90 {
                w.uint64("\"p90\":", *value);
            }
            if let Some(value) = &self.p95 {
                w.uint64("\"p95\":", *value);
            }
            if let Some(value) = &self.p99 {
                w.uint64("\"p99\":", *value);
            }
            if let Some(value) = &self.p999 {
                w.uint64("\"p999\":", *value);
            }
            if let Some(value) = &self.p9999 {
                w.uint64("\"p9999\":", *value);
            }
            if let Some(value) = &self.samples {
                w.uint64("\"samples\":", *value);
            }
        }
    }

    impl rt::Object for RatePercentiles {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "min" => rt::Field::new("min", 0x0, &mut self.min),
                "max" => rt::Field::new("max", 0x0, &mut self.max),
                "p50" => rt::Field::new("p50", 0x0, &mut self.p50),
                "p90" => rt::Field::new("p90", 0x0, &mut self.p90),
                "p95" => rt::Field::new("p95", 0x0, &mut self.p95),
                "p99" => rt::Field::new("p99", 0x0, &mut self.p99),
                "p999" => rt::Field::new("p999", 0x0, &mut self.p999),
                "p9999" => rt::Field::new("p9999", 0x0, &mut self.p9999),
                "samples" => rt::Field::new("samples", 0x0, &mut self.samples),
                _ => None,
            }
        }
    }

    /// `mesos.v1.ResourceStatistics.RateStatistics`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RateStatistics {
        pub rx_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub rx_packet_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub rx_drop_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub rx_error_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub tx_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub tx_packet_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub tx_drop_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub tx_error_rate: Option<Box<crate::v1::resource_statistics::RatePercentiles>>,
        pub sampling_window_secs: Option<f64>,
        pub sampling_interval_secs: Option<f64>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RateStatistics {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.rx_rate)?;
                    }
                    0x12 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.rx_packet_rate)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.rx_drop_rate)?;
                    }
                    0x22 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.rx_error_rate)?;
                    }
                    0x2a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.tx_rate)?;
                    }
                    0x32 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.tx_packet_rate)?;
                    }
                    0x3a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.tx_drop_rate)?;
                    }
                    0x42 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.tx_error_rate)?;
                    }
                    0x49 => {
                        self.sampling_window_secs = Some(rt::cursor::double(&mut rest)?);
                    }
                    0x51 => {
                        self.sampling_interval_secs = Some(rt::cursor::double(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.sampling_interval_secs {
                w.double(0x51, *value);
            }
            if let Some(value) = &self.sampling_window_secs {
                w.double(0x49, *value);
            }
            if let Some(value) = &self.tx_error_rate {
                w.message(0x42, &**value);
            }
            if let Some(value) = &self.tx_drop_rate {
                w.message(0x3a, &**value);
            }
            if let Some(value) = &self.tx_packet_rate {
                w.message(0x32, &**value);
            }
            if let Some(value) = &self.tx_rate {
                w.message(0x2a, &**value);
            }
            if let Some(value) = &self.rx_error_rate {
                w.message(0x22, &**value);
            }
            if let Some(value) = &self.rx_drop_rate {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.rx_packet_rate {
                w.message(0x12, &**value);
            }
            if let Some(value) = &self.rx_rate {
                w.message(0xa, &**value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.rx_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.rx_packet_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.rx_drop_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.rx_error_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.tx_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.tx_packet_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.tx_drop_rate {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.tx_error_rate {
                len += 1 + rt::size::message(&**value);
            }
            if self.sampling_window_secs.is_some() {
                len += 1 + 8;
            }
            if self.sampling_interval_secs.is_some() {
                len += 1 + 8;
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.rx_rate {
                w.message("\"rx_rate\":{", &**value);
            }
            if let Some(value) = &self.rx_packet_rate {
                w.message("\"rx_packet_rate\":{", &**value);
            }
            if let Some(value) = &self.rx_drop_rate {
                w.message("\"rx_drop_rate\":{", &**value);
            }
            if let Some(value) = &self.rx_error_rate {
                w.message("\"rx_error_rate\":{", &**value);
            }
            if let Some(value) = &self.tx_rate {
                w.message("\"tx_rate\":{", &**value);
            }
            if let Some(value) = &self.tx_packet_rate {
                w.message("\"tx_packet_rate\":{", &**value);
            }
            if let Some(value) = &self.tx_drop_rate {
                w.message("\"tx_drop_rate\":{", &**value);
            }
            if let Some(value) = &self.tx_error_rate {
                w.message("\"tx_error_rate\":{", &**value);
            }
            if let Some(value) = &self.sampling_window_secs {
                w.double("\"sampling_window_secs\":", *value);
            }
            if let Some(value) = &self.sampling_interval_secs {
                w.double("\"sampling_interval_secs\":", *value);
            }
        }
    }

    impl rt::Object for RateStatistics {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "rx_rate" => rt::Field::new("rx_rate", 0x0, &mut self.rx_rate),
                "rx_packet_rate" => rt::Field::new("rx_packet_rate", 0x0, &mut self.rx_packet_rate),
                "rx_drop_rate" => rt::Field::new("rx_drop_rate", 0x0, &mut self.rx_drop_rate),
                "rx_error_rate" => rt::Field::new("rx_error_rate", 0x0, &mut self.rx_error_rate),
                "tx_rate" => rt::Field::new("tx_rate", 0x0, &mut self.tx_rate),
                "tx_packet_rate" => rt::Field::new("tx_packet_rate", 0x0, &mut self.tx_packet_rate),
                "tx_drop_rate" => rt::Field::new("tx_drop_rate", 0x0, &mut self.tx_drop_rate),
                "tx_error_rate" => rt::Field::new("tx_error_rate", 0x0, &mut self.tx_error_rate),
                "sampling_window_secs" => {
                    rt::Field::new("sampling_window_secs", 0x0, &mut self.sampling_window_secs)
                }
                "sampling_interval_secs" => {
                    rt::Field::new("sampling_interval_secs", 0x0, &mut self.sampling_interval_secs)
                }
                _ => None,
            }
        }
    }
}

/// Parts of `resource_usage`.
pub mod resource_usage {
    use crate::rt;

    /// `mesos.v1.ResourceUsage.Executor`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Executor {
        pub executor_info: Box<crate::v1::ExecutorInfo>,
        pub allocated: Vec<crate::v1::Resource>,
        pub statistics: Option<Box<crate::v1::ResourceStatistics>>,
        pub container_id: crate::v1::ContainerId,
        pub tasks: Vec<crate::v1::resource_usage::executor::Task>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Executor {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_USAGE_EXECUTOR
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
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.allocated)?;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.statistics)?;
                    }
                    0x22 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
                        seen |= 0x2;
                    }
                    0x2a => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x2a, bytes, rest, &mut self.tasks)?;
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
            for value in self.tasks.iter().rev() {
                w.message(0x2a, value);
            }
            w.message(0x22, &self.container_id);
            if let Some(value) = &self.statistics {
                w.message(0x1a, &**value);
            }
            for value in self.allocated.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &*self.executor_info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.executor_info);
            for value in &self.allocated {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.statistics {
                len += 1 + rt::size::message(&**value);
            }
            len += 1 + rt::size::message(&self.container_id);
            for value in &self.tasks {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"executor_info\":{", &*self.executor_info);
            if !self.allocated.is_empty() {
                w.open("\"allocated\":[");
                for value in &self.allocated {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.statistics {
                w.message("\"statistics\":{", &**value);
            }
            w.message("\"container_id\":{", &self.container_id);
            if !self.tasks.is_empty() {
                w.open("\"tasks\":[");
                for value in &self.tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Executor {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "executor_info" => rt::Field::new("executor_info", 0x1, &mut self.executor_info),
                "allocated" => rt::Field::new("allocated", 0x0, &mut self.allocated),
                "statistics" => rt::Field::new("statistics", 0x0, &mut self.statistics),
                "container_id" => rt::Field::new("container_id", 0x2, &mut self.container_id),
                "tasks" => rt::Field::new("tasks", 0x0, &mut self.tasks),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// Parts of `executor`.
    pub mod executor {
        use crate::rt;

        /// `mesos.v1.ResourceUsage.Executor.Task`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Task {
            pub name: rt::Text,
            pub id: crate::v1::TaskId,
            pub resources: Vec<crate::v1::Resource>,
            pub labels: Option<crate::v1::Labels>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Task {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                            seen |= 0x2;
                        }
                        0x1a => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0x1a, bytes, rest, &mut self.resources)?;
                        }
                        0x22 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.labels)?;
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
                if let Some(value) = &self.labels {
                    w.message(0x22, value);
                }
                for value in self.resources.iter().rev() {
                    w.message(0x1a, value);
                }
                w.message(0x12, &self.id);
                w.string(0xa, &self.name);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.name.len());
                len += 1 + rt::size::message(&self.id);
                for value in &self.resources {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.labels {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"name\":\"", &self.name);
                w.message("\"id\":{", &self.id);
                if !self.resources.is_empty() {
                    w.open("\"resources\":[");
                    for value in &self.resources {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
                if let Some(value) = &self.labels {
                    w.message("\"labels\":{", value);
                }
            }
        }

        impl rt::Object for Task {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "name" => rt::Field::new("name", 0x1, &mut self.name),
                    "id" => rt::Field::new("id", 0x2, &mut self.id),
                    "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                    "labels" => rt::Field::new("labels", 0x0, &mut self.labels),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x3
            }
        }
    }
}

pub mod scheduler;
/// Parts of `secret`.
pub mod secret {
    use crate::rt;

    /// `mesos.v1.Secret.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Reference,
        Value,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Reference),
                2 => Some(Type::Value),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Reference => 1,
                Type::Value => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "REFERENCE" => Some(Type::Reference),
                "VALUE" => Some(Type::Value),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Reference => "REFERENCE",
                Type::Value => "VALUE",
            }
        }
    }

    /// `mesos.v1.Secret.Reference`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Reference {
        pub name: rt::Text,
        pub key: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Reference {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SECRET_REFERENCE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.key)?;
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
            if let Some(value) = &self.key {
                w.string(0x12, value);
            }
            w.string(0xa, &self.name);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.name.len());
            if let Some(value) = &self.key {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"name\":\"", &self.name);
            if let Some(value) = &self.key {
                w.string("\"key\":\"", value);
            }
        }
    }

    impl rt::Object for Reference {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "name" => rt::Field::new("name", 0x1, &mut self.name),
                "key" => rt::Field::new("key", 0x0, &mut self.key),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.Secret.Value`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Value {
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Value {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SECRET_VALUE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        self.data = rt::cursor::bytes(&mut rest)?;
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
            w.bytes(0xa, &self.data);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for Value {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "data" => rt::Field::new("data", 0x1, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `task_status`.
pub mod task_status {
    use crate::rt;

    /// `mesos.v1.TaskStatus.Source`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Source {
        #[default]
        SourceMaster,
        SourceAgent,
        SourceExecutor,
    }

    impl rt::Enumeration for Source {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Source::SourceMaster),
                1 => Some(Source::SourceAgent),
                2 => Some(Source::SourceExecutor),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Source::SourceMaster => 0,
                Source::SourceAgent => 1,
                Source::SourceExecutor => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "SOURCE_MASTER" => Some(Source::SourceMaster),
                "SOURCE_AGENT" => Some(Source::SourceAgent),
                "SOURCE_EXECUTOR" => Some(Source::SourceExecutor),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Source::SourceMaster => "SOURCE_MASTER",
                Source::SourceAgent => "SOURCE_AGENT",
                Source::SourceExecutor => "SOURCE_EXECUTOR",
            }
        }
        fn name_v0(self) -> &'static str {
            match self {
                Source::SourceAgent => "SOURCE_SLAVE",
                _ => self.name(),
            }
        }
    }

    /// `mesos.v1.TaskStatus.Reason`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Reason {
        #[default]
        ReasonCommandExecutorFailed,
        ReasonContainerLaunchFailed,
        ReasonContainerLimitation,
        ReasonContainerLimitationDisk,
        ReasonContainerLimitationMemory,
        ReasonContainerPreempted,
        ReasonContainerUpdateFailed,
        ReasonMaxCompletionTimeReached,
        ReasonExecutorRegistrationTimeout,
        ReasonExecutorReregistrationTimeout,
        ReasonExecutorTerminated,
        ReasonExecutorUnregistered,
        ReasonFrameworkRemoved,
        ReasonGcError,
        ReasonInvalidFrameworkid,
        ReasonInvalidOffers,
        ReasonIoSwitchboardExited,
        ReasonMasterDisconnected,
        ReasonReconciliation,
        ReasonResourcesUnknown,
        ReasonAgentDisconnected,
        ReasonAgentDraining,
        ReasonAgentRemoved,
        ReasonAgentRemovedByOperator,
        ReasonAgentReregistered,
        ReasonAgentRestarted,
        ReasonAgentUnknown,
        ReasonTaskKilledDuringLaunch,
        ReasonTaskCheckStatusUpdated,
        ReasonTaskHealthCheckStatusUpdated,
        ReasonTaskGroupInvalid,
        ReasonTaskGroupUnauthorized,
        ReasonTaskInvalid,
        ReasonTaskUnauthorized,
        ReasonTaskUnknown,
    }

    impl rt::Enumeration for Reason {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Reason::ReasonCommandExecutorFailed),
                21 => Some(Reason::ReasonContainerLaunchFailed),
                19 => Some(Reason::ReasonContainerLimitation),
                20 => Some(Reason::ReasonContainerLimitationDisk),
                8 => Some(Reason::ReasonContainerLimitationMemory),
                17 => Some(Reason::ReasonContainerPreempted),
                22 => Some(Reason::ReasonContainerUpdateFailed),
                33 => Some(Reason::ReasonMaxCompletionTimeReached),
                23 => Some(Reason::ReasonExecutorRegistrationTimeout),
                24 => Some(Reason::ReasonExecutorReregistrationTimeout),
                1 => Some(Reason::ReasonExecutorTerminated),
                2 => Some(Reason::ReasonExecutorUnregistered),
                3 => Some(Reason::ReasonFrameworkRemoved),
                4 => Some(Reason::ReasonGcError),
                5 => Some(Reason::ReasonInvalidFrameworkid),
                6 => Some(Reason::ReasonInvalidOffers),
                27 => Some(Reason::ReasonIoSwitchboardExited),
                7 => Some(Reason::ReasonMasterDisconnected),
                9 => Some(Reason::ReasonReconciliation),
                18 => Some(Reason::ReasonResourcesUnknown),
                10 => Some(Reason::ReasonAgentDisconnected),
                34 => Some(Reason::ReasonAgentDraining),
                11 => Some(Reason::ReasonAgentRemoved),
                31 => Some(Reason::ReasonAgentRemovedByOperator),
                32 => Some(Reason::ReasonAgentReregistered),
                12 => Some(Reason::ReasonAgentRestarted),
                13 => Some(Reason::ReasonAgentUnknown),
                30 => Some(Reason::ReasonTaskKilledDuringLaunch),
                28 => Some(Reason::ReasonTaskCheckStatusUpdated),
                29 => Some(Reason::ReasonTaskHealthCheckStatusUpdated),
                25 => Some(Reason::ReasonTaskGroupInvalid),
                26 => Some(Reason::ReasonTaskGroupUnauthorized),
                14 => Some(Reason::ReasonTaskInvalid),
                15 => Some(Reason::ReasonTaskUnauthorized),
                16 => Some(Reason::ReasonTaskUnknown),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Reason::ReasonCommandExecutorFailed => 0,
                Reason::ReasonContainerLaunchFailed => 21,
                Reason::ReasonContainerLimitation => 19,
                Reason::ReasonContainerLimitationDisk => 20,
                Reason::ReasonContainerLimitationMemory => 8,
                Reason::ReasonContainerPreempted => 17,
                Reason::ReasonContainerUpdateFailed => 22,
                Reason::ReasonMaxCompletionTimeReached => 33,
                Reason::ReasonExecutorRegistrationTimeout => 23,
                Reason::ReasonExecutorReregistrationTimeout => 24,
                Reason::ReasonExecutorTerminated => 1,
                Reason::ReasonExecutorUnregistered => 2,
                Reason::ReasonFrameworkRemoved => 3,
                Reason::ReasonGcError => 4,
                Reason::ReasonInvalidFrameworkid => 5,
                Reason::ReasonInvalidOffers => 6,
                Reason::ReasonIoSwitchboardExited => 27,
                Reason::ReasonMasterDisconnected => 7,
                Reason::ReasonReconciliation => 9,
                Reason::ReasonResourcesUnknown => 18,
                Reason::ReasonAgentDisconnected => 10,
                Reason::ReasonAgentDraining => 34,
                Reason::ReasonAgentRemoved => 11,
                Reason::ReasonAgentRemovedByOperator => 31,
                Reason::ReasonAgentReregistered => 32,
                Reason::ReasonAgentRestarted => 12,
                Reason::ReasonAgentUnknown => 13,
                Reason::ReasonTaskKilledDuringLaunch => 30,
                Reason::ReasonTaskCheckStatusUpdated => 28,
                Reason::ReasonTaskHealthCheckStatusUpdated => 29,
                Reason::ReasonTaskGroupInvalid => 25,
                Reason::ReasonTaskGroupUnauthorized => 26,
                Reason::ReasonTaskInvalid => 14,
                Reason::ReasonTaskUnauthorized => 15,
                Reason::ReasonTaskUnknown => 16,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "REASON_COMMAND_EXECUTOR_FAILED" => Some(Reason::ReasonCommandExecutorFailed),
                "REASON_CONTAINER_LAUNCH_FAILED" => Some(Reason::ReasonContainerLaunchFailed),
                "REASON_CONTAINER_LIMITATION" => Some(Reason::ReasonContainerLimitation),
                "REASON_CONTAINER_LIMITATION_DISK" => Some(Reason::ReasonContainerLimitationDisk),
                "REASON_CONTAINER_LIMITATION_MEMORY" => Some(Reason::ReasonContainerLimitationMemory),
                "REASON_CONTAINER_PREEMPTED" => Some(Reason::ReasonContainerPreempted),
                "REASON_CONTAINER_UPDATE_FAILED" => Some(Reason::ReasonContainerUpdateFailed),
                "REASON_MAX_COMPLETION_TIME_REACHED" => Some(Reason::ReasonMaxCompletionTimeReached),
                "REASON_EXECUTOR_REGISTRATION_TIMEOUT" => Some(Reason::ReasonExecutorRegistrationTimeout),
                "REASON_EXECUTOR_REREGISTRATION_TIMEOUT" => Some(Reason::ReasonExecutorReregistrationTimeout),
                "REASON_EXECUTOR_TERMINATED" => Some(Reason::ReasonExecutorTerminated),
                "REASON_EXECUTOR_UNREGISTERED" => Some(Reason::ReasonExecutorUnregistered),
                "REASON_FRAMEWORK_REMOVED" => Some(Reason::ReasonFrameworkRemoved),
                "REASON_GC_ERROR" => Some(Reason::ReasonGcError),
                "REASON_INVALID_FRAMEWORKID" => Some(Reason::ReasonInvalidFrameworkid),
                "REASON_INVALID_OFFERS" => Some(Reason::ReasonInvalidOffers),
                "REASON_IO_SWITCHBOARD_EXITED" => Some(Reason::ReasonIoSwitchboardExited),
                "REASON_MASTER_DISCONNECTED" => Some(Reason::ReasonMasterDisconnected),
                "REASON_RECONCILIATION" => Some(Reason::ReasonReconciliation),
                "REASON_RESOURCES_UNKNOWN" => Some(Reason::ReasonResourcesUnknown),
                "REASON_AGENT_DISCONNECTED" => Some(Reason::ReasonAgentDisconnected),
                "REASON_AGENT_DRAINING" => Some(Reason::ReasonAgentDraining),
                "REASON_AGENT_REMOVED" => Some(Reason::ReasonAgentRemoved),
                "REASON_AGENT_REMOVED_BY_OPERATOR" => Some(Reason::ReasonAgentRemovedByOperator),
                "REASON_AGENT_REREGISTERED" => Some(Reason::ReasonAgentReregistered),
                "REASON_AGENT_RESTARTED" => Some(Reason::ReasonAgentRestarted),
                "REASON_AGENT_UNKNOWN" => Some(Reason::ReasonAgentUnknown),
                "REASON_TASK_KILLED_DURING_LAUNCH" => Some(Reason::ReasonTaskKilledDuringLaunch),
                "REASON_TASK_CHECK_STATUS_UPDATED" => Some(Reason::ReasonTaskCheckStatusUpdated),
                "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED" => Some(Reason::ReasonTaskHealthCheckStatusUpdated),
                "REASON_TASK_GROUP_INVALID" => Some(Reason::ReasonTaskGroupInvalid),
                "REASON_TASK_GROUP_UNAUTHORIZED" => Some(Reason::ReasonTaskGroupUnauthorized),
                "REASON_TASK_INVALID" => Some(Reason::ReasonTaskInvalid),
                "REASON_TASK_UNAUTHORIZED" => Some(Reason::ReasonTaskUnauthorized),
                "REASON_TASK_UNKNOWN" => Some(Reason::ReasonTaskUnknown),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Reason::ReasonCommandExecutorFailed => "REASON_COMMAND_EXECUTOR_FAILED",
                Reason::ReasonContainerLaunchFailed => "REASON_CONTAINER_LAUNCH_FAILED",
                Reason::ReasonContainerLimitation => "REASON_CONTAINER_LIMITATION",
                Reason::ReasonContainerLimitationDisk => "REASON_CONTAINER_LIMITATION_DISK",
                Reason::ReasonContainerLimitationMemory => "REASON_CONTAINER_LIMITATION_MEMORY",
                Reason::ReasonContainerPreempted => "REASON_CONTAINER_PREEMPTED",
                Reason::ReasonContainerUpdateFailed => "REASON_CONTAINER_UPDATE_FAILED",
                Reason::ReasonMaxCompletionTimeReached => "REASON_MAX_COMPLETION_TIME_REACHED",
                Reason::ReasonExecutorRegistrationTimeout => "REASON_EXECUTOR_REGISTRATION_TIMEOUT",
                Reason::ReasonExecutorReregistrationTimeout => "REASON_EXECUTOR_REREGISTRATION_TIMEOUT",
                Reason::ReasonExecutorTerminated => "REASON_EXECUTOR_TERMINATED",
                Reason::ReasonExecutorUnregistered => "REASON_EXECUTOR_UNREGISTERED",
                Reason::ReasonFrameworkRemoved => "REASON_FRAMEWORK_REMOVED",
                Reason::ReasonGcError => "REASON_GC_ERROR",
                Reason::ReasonInvalidFrameworkid => "REASON_INVALID_FRAMEWORKID",
                Reason::ReasonInvalidOffers => "REASON_INVALID_OFFERS",
                Reason::ReasonIoSwitchboardExited => "REASON_IO_SWITCHBOARD_EXITED",
                Reason::ReasonMasterDisconnected => "REASON_MASTER_DISCONNECTED",
                Reason::ReasonReconciliation => "REASON_RECONCILIATION",
                Reason::ReasonResourcesUnknown => "REASON_RESOURCES_UNKNOWN",
                Reason::ReasonAgentDisconnected => "REASON_AGENT_DISCONNECTED",
                Reason::ReasonAgentDraining => "REASON_AGENT_DRAINING",
                Reason::ReasonAgentRemoved => "REASON_AGENT_REMOVED",
                Reason::ReasonAgentRemovedByOperator => "REASON_AGENT_REMOVED_BY_OPERATOR",
                Reason::ReasonAgentReregistered => "REASON_AGENT_REREGISTERED",
                Reason::ReasonAgentRestarted => "REASON_AGENT_RESTARTED",
                Reason::ReasonAgentUnknown => "REASON_AGENT_UNKNOWN",
                Reason::ReasonTaskKilledDuringLaunch => "REASON_TASK_KILLED_DURING_LAUNCH",
                Reason::ReasonTaskCheckStatusUpdated => "REASON_TASK_CHECK_STATUS_UPDATED",
                Reason::ReasonTaskHealthCheckStatusUpdated => "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED",
                Reason::ReasonTaskGroupInvalid => "REASON_TASK_GROUP_INVALID",
                Reason::ReasonTaskGroupUnauthorized => "REASON_TASK_GROUP_UNAUTHORIZED",
                Reason::ReasonTaskInvalid => "REASON_TASK_INVALID",
                Reason::ReasonTaskUnauthorized => "REASON_TASK_UNAUTHORIZED",
                Reason::ReasonTaskUnknown => "REASON_TASK_UNKNOWN",
            }
        }
        fn name_v0(self) -> &'static str {
            match self {
                Reason::ReasonAgentDisconnected => "REASON_SLAVE_DISCONNECTED",
                Reason::ReasonAgentDraining => "REASON_SLAVE_DRAINING",
                Reason::ReasonAgentRemoved => "REASON_SLAVE_REMOVED",
                Reason::ReasonAgentRemovedByOperator => "REASON_SLAVE_REMOVED_BY_OPERATOR",
                Reason::ReasonAgentReregistered => "REASON_SLAVE_REREGISTERED",
                Reason::ReasonAgentRestarted => "REASON_SLAVE_RESTARTED",
                Reason::ReasonAgentUnknown => "REASON_SLAVE_UNKNOWN",
                _ => self.name(),
            }
        }
    }
}

/// Parts of `tty_info`.
pub mod tty_info {
    use crate::rt;

    /// `mesos.v1.TTYInfo.WindowSize`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WindowSize {
        pub rows: u32,
        pub columns: u32,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for WindowSize {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_TTY_INFO_WINDOW_SIZE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.rows = rt::cursor::uint32(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.columns = rt::cursor::uint32(&mut rest)?;
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
            w.uint32(0x10, self.columns);
            w.uint32(0x8, self.rows);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::uint32(self.rows);
            len += 1 + rt::size::uint32(self.columns);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint32("\"rows\":", self.rows);
            w.uint32("\"columns\":", self.columns);
        }
    }

    impl rt::Object for WindowSize {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "rows" => rt::Field::new("rows", 0x1, &mut self.rows),
                "columns" => rt::Field::new("columns", 0x2, &mut self.columns),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }
}

/// Parts of `value`.
pub mod value {
    use crate::rt;

    /// `mesos.v1.Value.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Scalar,
        Ranges,
        Set,
        Text,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Scalar),
                1 => Some(Type::Ranges),
                2 => Some(Type::Set),
                3 => Some(Type::Text),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Scalar => 0,
                Type::Ranges => 1,
                Type::Set => 2,
                Type::Text => 3,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "SCALAR" => Some(Type::Scalar),
                "RANGES" => Some(Type::Ranges),
                "SET" => Some(Type::Set),
                "TEXT" => Some(Type::Text),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Scalar => "SCALAR",
                Type::Ranges => "RANGES",
                Type::Set => "SET",
                Type::Text => "TEXT",
            }
        }
    }

    /// `mesos.v1.Value.Scalar`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Scalar {
        pub value: f64,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Scalar {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_VALUE_SCALAR
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x9 => {
                        self.value = rt::cursor::double(&mut rest)?;
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
            w.double(0x9, self.value);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + 8;
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.double("\"value\":", self.value);
        }
    }

    impl rt::Object for Scalar {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "value" => rt::Field::new("value", 0x1, &mut self.value),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.Value.Range`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Range {
        pub begin: u64,
        pub end: u64,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Range {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_VALUE_RANGE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => {
                        self.begin = rt::cursor::uint64(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x10 => {
                        self.end = rt::cursor::uint64(&mut rest)?;
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
            w.uint64(0x10, self.end);
            w.uint64(0x8, self.begin);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::varint(self.begin);
            len += 1 + rt::size::varint(self.end);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.uint64("\"begin\":", self.begin);
            w.uint64("\"end\":", self.end);
        }
    }

    impl rt::Object for Range {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "begin" => rt::Field::new("begin", 0x1, &mut self.begin),
                "end" => rt::Field::new("end", 0x2, &mut self.end),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.Value.Ranges`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Ranges {
        pub range: Vec<crate::v1::value::Range>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Ranges {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_VALUE_RANGES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.range)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.range.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.range {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.range.is_empty() {
                w.open("\"range\":[");
                for value in &self.range {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Ranges {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "range" => rt::Field::new("range", 0x0, &mut self.range),
                _ => None,
            }
        }
    }

    /// `mesos.v1.Value.Set`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Set {
        pub item: Vec<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Set {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_VALUE_SET
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, rt::push_default(&mut self.item))?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.item.iter().rev() {
                w.string(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.item {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.item.is_empty() {
                w.open("\"item\":[");
                for value in &self.item {
                    w.string("\"", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Set {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "item" => rt::Field::new("item", 0x0, &mut self.item),
                _ => None,
            }
        }
    }

    /// `mesos.v1.Value.Text`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Text {
        pub value: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Text {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_VALUE_TEXT
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
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
            w.string(0xa, &self.value);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.value.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"value\":\"", &self.value);
        }
    }

    impl rt::Object for Text {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "value" => rt::Field::new("value", 0x1, &mut self.value),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `volume`.
pub mod volume {
    use crate::rt;

    /// `mesos.v1.Volume.Mode`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Mode {
        #[default]
        Rw,
        Ro,
    }

    impl rt::Enumeration for Mode {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                1 => Some(Mode::Rw),
                2 => Some(Mode::Ro),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Mode::Rw => 1,
                Mode::Ro => 2,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "RW" => Some(Mode::Rw),
                "RO" => Some(Mode::Ro),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Mode::Rw => "RW",
                Mode::Ro => "RO",
            }
        }
    }

    /// `mesos.v1.Volume.Source`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Source {
        pub r#type: Option<crate::v1::volume::source::Type>,
        pub docker_volume: Option<Box<crate::v1::volume::source::DockerVolume>>,
        pub host_path: Option<crate::v1::volume::source::HostPath>,
        pub sandbox_path: Option<crate::v1::volume::source::SandboxPath>,
        pub secret: Option<Box<crate::v1::Secret>>,
        pub csi_volume: Option<crate::v1::volume::source::CsiVolume>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Source {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_VOLUME_SOURCE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::volume::source::Type = value;
                            self.r#type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.docker_volume)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.sandbox_path)?;
                    }
                    0x22 => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.secret)?;
                    }
                    0x2a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.host_path)?;
                    }
                    0x32 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.csi_volume)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.csi_volume {
                w.message(0x32, value);
            }
            if let Some(value) = &self.host_path {
                w.message(0x2a, value);
            }
            if let Some(value) = &self.secret {
                w.message(0x22, &**value);
            }
            if let Some(value) = &self.sandbox_path {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.docker_volume {
                w.message(0x12, &**value);
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
            if let Some(value) = &self.docker_volume {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.host_path {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.sandbox_path {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.secret {
                len += 1 + rt::size::message(&**value);
            }
            if let Some(value) = &self.csi_volume {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.r#type {
                let name = rt::Enumeration::name(*value);
                w.name("\"type\":\"", name);
            }
            if let Some(value) = &self.docker_volume {
                w.message("\"docker_volume\":{", &**value);
            }
            if let Some(value) = &self.host_path {
                w.message("\"host_path\":{", value);
            }
            if let Some(value) = &self.sandbox_path {
                w.message("\"sandbox_path\":{", value);
            }
            if let Some(value) = &self.secret {
                w.message("\"secret\":{", &**value);
            }
            if let Some(value) = &self.csi_volume {
                w.message("\"csi_volume\":{", value);
            }
        }
    }

    impl rt::Object for Source {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                "docker_volume" => rt::Field::new("docker_volume", 0x0, &mut self.docker_volume),
                "host_path" => rt::Field::new("host_path", 0x0, &mut self.host_path),
                "sandbox_path" => rt::Field::new("sandbox_path", 0x0, &mut self.sandbox_path),
                "secret" => rt::Field::new("secret", 0x0, &mut self.secret),
                "csi_volume" => rt::Field::new("csi_volume", 0x0, &mut self.csi_volume),
                _ => None,
            }
        }
    }

    /// Parts of `source`.
    pub mod source {
        use crate::rt;

        /// `mesos.v1.Volume.Source.Type`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            #[default]
            Unknown,
            DockerVolume,
            HostPath,
            SandboxPath,
            Secret,
            CsiVolume,
        }

        impl rt::Enumeration for Type {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Type::Unknown),
                    1 => Some(Type::DockerVolume),
                    4 => Some(Type::HostPath),
                    2 => Some(Type::SandboxPath),
                    3 => Some(Type::Secret),
                    5 => Some(Type::CsiVolume),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Type::Unknown => 0,
                    Type::DockerVolume => 1,
                    Type::HostPath => 4,
                    Type::SandboxPath => 2,
                    Type::Secret => 3,
                    Type::CsiVolume => 5,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Type::Unknown),
                    "DOCKER_VOLUME" => Some(Type::DockerVolume),
                    "HOST_PATH" => Some(Type::HostPath),
                    "SANDBOX_PATH" => Some(Type::SandboxPath),
                    "SECRET" => Some(Type::Secret),
                    "CSI_VOLUME" => Some(Type::CsiVolume),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Type::Unknown => "UNKNOWN",
                    Type::DockerVolume => "DOCKER_VOLUME",
                    Type::HostPath => "HOST_PATH",
                    Type::SandboxPath => "SANDBOX_PATH",
                    Type::Secret => "SECRET",
                    Type::CsiVolume => "CSI_VOLUME",
                }
            }
        }

        /// `mesos.v1.Volume.Source.DockerVolume`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct DockerVolume {
            pub driver: Option<rt::Text>,
            pub name: rt::Text,
            pub driver_options: Option<crate::v1::Parameters>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for DockerVolume {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.driver)?;
                        }
                        0x12 => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.name)?;
                            seen |= 0x1;
                        }
                        0x1a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.driver_options)?;
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
                if let Some(value) = &self.driver_options {
                    w.message(0x1a, value);
                }
                w.string(0x12, &self.name);
                if let Some(value) = &self.driver {
                    w.string(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                if let Some(value) = &self.driver {
                    len += 1 + rt::size::delimited(value.len());
                }
                len += 1 + rt::size::delimited(self.name.len());
                if let Some(value) = &self.driver_options {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if let Some(value) = &self.driver {
                    w.string("\"driver\":\"", value);
                }
                w.string("\"name\":\"", &self.name);
                if let Some(value) = &self.driver_options {
                    w.message("\"driver_options\":{", value);
                }
            }
        }

        impl rt::Object for DockerVolume {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "driver" => rt::Field::new("driver", 0x0, &mut self.driver),
                    "name" => rt::Field::new("name", 0x1, &mut self.name),
                    "driver_options" => rt::Field::new("driver_options", 0x0, &mut self.driver_options),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.Volume.Source.HostPath`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct HostPath {
            pub path: rt::Text,
            pub mount_propagation: Option<crate::v1::MountPropagation>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for HostPath {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_VOLUME_SOURCE_HOST_PATH
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
                        0x12 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.mount_propagation)?;
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
                if let Some(value) = &self.mount_propagation {
                    w.message(0x12, value);
                }
                w.string(0xa, &self.path);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.path.len());
                if let Some(value) = &self.mount_propagation {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"path\":\"", &self.path);
                if let Some(value) = &self.mount_propagation {
                    w.message("\"mount_propagation\":{", value);
                }
            }
        }

        impl rt::Object for HostPath {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "path" => rt::Field::new("path", 0x1, &mut self.path),
                    "mount_propagation" => {
                        rt::Field::new("mount_propagation", 0x0, &mut self.mount_propagation)
                    }
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.Volume.Source.SandboxPath`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct SandboxPath {
            pub r#type: Option<crate::v1::volume::source::sandbox_path::Type>,
            pub path: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for SandboxPath {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                            Some(value) => {
                                let value: crate::v1::volume::source::sandbox_path::Type = value;
                                self.r#type = Some(value);
                            }
                            None => rt::keep(start, rest, &mut self.unknown),
                        },
                        0x12 => {
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
                w.string(0x12, &self.path);
                if let Some(value) = &self.r#type {
                    w.int32(0x8, rt::Enumeration::number(*value));
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                if let Some(value) = &self.r#type {
                    len += 1 + rt::size::int32(rt::Enumeration::number(*value));
                }
                len += 1 + rt::size::delimited(self.path.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if let Some(value) = &self.r#type {
                    let name = rt::Enumeration::name(*value);
                    w.name("\"type\":\"", name);
                }
                w.string("\"path\":\"", &self.path);
            }
        }

        impl rt::Object for SandboxPath {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "type" => rt::Field::new("type", 0x0, &mut self.r#type),
                    "path" => rt::Field::new("path", 0x1, &mut self.path),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.Volume.Source.CSIVolume`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct CsiVolume {
            pub plugin_name: rt::Text,
            pub static_provisioning: Option<Box<crate::v1::volume::source::csi_volume::StaticProvisioning>>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for CsiVolume {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.plugin_name)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.static_provisioning)?;
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
                if let Some(value) = &self.static_provisioning {
                    w.message(0x12, &**value);
                }
                w.string(0xa, &self.plugin_name);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.plugin_name.len());
                if let Some(value) = &self.static_provisioning {
                    len += 1 + rt::size::message(&**value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"plugin_name\":\"", &self.plugin_name);
                if let Some(value) = &self.static_provisioning {
                    w.message("\"static_provisioning\":{", &**value);
                }
            }
        }

        impl rt::Object for CsiVolume {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "plugin_name" => rt::Field::new("plugin_name", 0x1, &mut self.plugin_name),
                    "static_provisioning" => {
                        rt::Field::new("static_provisioning", 0x0, &mut self.static_provisioning)
                    }
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// Parts of `csi_volume`.
        pub mod csi_volume {
            use crate::rt;

            /// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct VolumeCapability {
                pub block: Option<crate::v1::volume::source::csi_volume::volume_capability::BlockVolume>,
                pub mount: Option<crate::v1::volume::source::csi_volume::volume_capability::MountVolume>,
                pub access_mode: crate::v1::volume::source::csi_volume::volume_capability::AccessMode,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for VolumeCapability {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY
                }
                fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                    let mut seen = 0u64;
                    while !rest.is_empty() {
                        let start = rest;
                        let key = rt::cursor::key(&mut rest)?;
                        match key {
                            0xa => {
                                self.mount = None;
                                r.optional(rt::cursor::slice(&mut rest)?, &mut self.block)?;
                            }
                            0x12 => {
                                self.block = None;
                                r.optional(rt::cursor::slice(&mut rest)?, &mut self.mount)?;
                            }
                            0x1a => {
                                r.message(rt::cursor::slice(&mut rest)?, &mut self.access_mode)?;
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
                    w.message(0x1a, &self.access_mode);
                    if let Some(value) = &self.mount {
                        w.message(0x12, value);
                    }
                    if let Some(value) = &self.block {
                        w.message(0xa, value);
                    }
                }
                fn encoded_len(&self) -> usize {
                    let mut len = self.unknown.as_bytes().len();
                    if let Some(value) = &self.block {
                        len += 1 + rt::size::message(value);
                    }
                    if let Some(value) = &self.mount {
                        len += 1 + rt::size::message(value);
                    }
                    len += 1 + rt::size::message(&self.access_mode);
                    len
                }
                fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                    if let Some(value) = &self.block {
                        w.message("\"block\":{", value);
                    }
                    if let Some(value) = &self.mount {
                        w.message("\"mount\":{", value);
                    }
                    w.message("\"access_mode\":{", &self.access_mode);
                }
            }

            impl rt::Object for VolumeCapability {
                fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                    match key {
                        "block" => rt::Field::oneof("block", &mut self.block),
                        "mount" => rt::Field::oneof("mount", &mut self.mount),
                        "access_mode" => rt::Field::new("access_mode", 0x1, &mut self.access_mode),
                        _ => None,
                    }
                }
                fn required(&self) -> u64 {
                    0x1
                }
                fn chosen(&mut self, name: &str) {
                    match name {
                        "block" => {
                            self.mount = None;
                        }
                        "mount" => {
                            self.block = None;
                        }
                        _ => {}
                    }
                }
            }

            /// `mesos.v1.Volume.Source.CSIVolume.StaticProvisioning`
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct StaticProvisioning {
                pub volume_id: rt::Text,
                pub volume_capability: Box<crate::v1::volume::source::csi_volume::VolumeCapability>,
                pub node_stage_secrets: rt::BTreeMap<rt::Text, crate::v1::Secret>,
                pub node_publish_secrets: rt::BTreeMap<rt::Text, crate::v1::Secret>,
                pub volume_context: rt::BTreeMap<rt::Text, rt::Text>,
                /// Fields beyond our schema, kept as they came.
                pub unknown: rt::UnknownFields,
            }

            impl rt::Wire for StaticProvisioning {
                fn info(&self) -> &'static rt::MessageInfo {
                    &crate::generated::info::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING
                }
                fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                    let mut seen = 0u64;
                    while !rest.is_empty() {
                        let start = rest;
                        let key = rt::cursor::key(&mut rest)?;
                        match key {
                            0xa => {
                                r.string(rt::cursor::slice(&mut rest)?, &mut self.volume_id)?;
                                seen |= 0x1;
                            }
                            0x12 => {
                                r.message(rt::cursor::slice(&mut rest)?, &mut *self.volume_capability)?;
                                seen |= 0x2;
                            }
                            0x1a => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                let (name, value) =
                                    r.entry(bytes, 0x12, false, |r, rest, value: &mut crate::v1::Secret| {
                                        r.message(rt::cursor::slice(rest)?, value)
                                    })?;
                                self.node_stage_secrets.insert(name, value);
                            }
                            0x22 => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                let (name, value) =
                                    r.entry(bytes, 0x12, false, |r, rest, value: &mut crate::v1::Secret| {
                                        r.message(rt::cursor::slice(rest)?, value)
                                    })?;
                                self.node_publish_secrets.insert(name, value);
                            }
                            0x2a => {
                                let bytes = rt::cursor::slice(&mut rest)?;
                                let (name, value) =
                                    r.entry(bytes, 0x12, false, |r, rest, value: &mut rt::Text| {
                                        r.string(rt::cursor::slice(rest)?, value)
                                    })?;
                                self.volume_context.insert(name, value);
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
                    for (name, value) in self.volume_context.iter().rev() {
                        w.entry(0x2a, name, |w| w.string(0x12, value));
                    }
                    for (name, value) in self.node_publish_secrets.iter().rev() {
                        w.entry(0x22, name, |w| w.message(0x12, value));
                    }
                    for (name, value) in self.node_stage_secrets.iter().rev() {
                        w.entry(0x1a, name, |w| w.message(0x12, value));
                    }
                    w.message(0x12, &*self.volume_capability);
                    w.string(0xa, &self.volume_id);
                }
                fn encoded_len(&self) -> usize {
                    let mut len = self.unknown.as_bytes().len();
                    len += 1 + rt::size::delimited(self.volume_id.len());
                    len += 1 + rt::size::message(&*self.volume_capability);
                    for (name, value) in &self.node_stage_secrets {
                        len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
                    }
                    for (name, value) in &self.node_publish_secrets {
                        len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
                    }
                    for (name, value) in &self.volume_context {
                        len += 1 + rt::size::entry(name, 1 + rt::size::delimited(value.len()));
                    }
                    len
                }
                fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                    w.string("\"volume_id\":\"", &self.volume_id);
                    w.message("\"volume_capability\":{", &*self.volume_capability);
                    if !self.node_stage_secrets.is_empty() {
                        w.open("\"node_stage_secrets\":{");
                        for (name, value) in &self.node_stage_secrets {
                            w.map_key(name);
                            w.message("{", value);
                        }
                        w.close(b'}');
                    }
                    if !self.node_publish_secrets.is_empty() {
                        w.open("\"node_publish_secrets\":{");
                        for (name, value) in &self.node_publish_secrets {
                            w.map_key(name);
                            w.message("{", value);
                        }
                        w.close(b'}');
                    }
                    if !self.volume_context.is_empty() {
                        w.open("\"volume_context\":{");
                        for (name, value) in &self.volume_context {
                            w.map_key(name);
                            w.string("\"", value);
                        }
                        w.close(b'}');
                    }
                }
            }

            impl rt::Object for StaticProvisioning {
                fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                    match key {
                        "volume_id" => rt::Field::new("volume_id", 0x1, &mut self.volume_id),
                        "volume_capability" => {
                            rt::Field::new("volume_capability", 0x2, &mut self.volume_capability)
                        }
                        "node_stage_secrets" => {
                            rt::Field::new("node_stage_secrets", 0x0, &mut self.node_stage_secrets)
                        }
                        "node_publish_secrets" => {
                            rt::Field::new("node_publish_secrets", 0x0, &mut self.node_publish_secrets)
                        }
                        "volume_context" => rt::Field::new("volume_context", 0x0, &mut self.volume_context),
                        _ => None,
                    }
                }
                fn required(&self) -> u64 {
                    0x3
                }
            }

            /// Parts of `volume_capability`.
            pub mod volume_capability {
                use crate::rt;

                /// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume`
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct BlockVolume {
                    /// Fields beyond our schema, kept as they came.
                    pub unknown: rt::UnknownFields,
                }

                impl rt::Wire for BlockVolume {
                    fn info(&self) -> &'static rt::MessageInfo {
                        &crate::generated::info::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME
                    }
                    #[inline]
                    fn merge<'a>(
                        &mut self,
                        mut rest: &'a [u8],
                        r: &mut rt::Reader<'a>,
                    ) -> Result<(), rt::Fault> {
                        while !rest.is_empty() {
                            let start = rest;
                            let key = rt::cursor::key(&mut rest)?;
                            rest = r.unknown(key, start, rest, &mut self.unknown)?;
                        }
                        Ok(())
                    }
                    fn encode_back(&self, w: &mut rt::Writer) {
                        w.unknown(&self.unknown);
                    }
                    fn encoded_len(&self) -> usize {
                        self.unknown.as_bytes().len()
                    }
                    fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
                }

                impl rt::Object for BlockVolume {
                    fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
                        None
                    }
                }

                /// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume`
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct MountVolume {
                    pub fs_type: Option<rt::Text>,
                    pub mount_flags: Vec<rt::Text>,
                    /// Fields beyond our schema, kept as they came.
                    pub unknown: rt::UnknownFields,
                }

                impl rt::Wire for MountVolume {
                    fn info(&self) -> &'static rt::MessageInfo {
                        &crate::generated::info::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME
                    }
                    #[inline]
                    fn merge<'a>(
                        &mut self,
                        mut rest: &'a [u8],
                        r: &mut rt::Reader<'a>,
                    ) -> Result<(), rt::Fault> {
                        while !rest.is_empty() {
                            let start = rest;
                            let key = rt::cursor::key(&mut rest)?;
                            match key {
                                0xa => {
                                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.fs_type)?;
                                }
                                0x12 => {
                                    r.string(
                                        rt::cursor::slice(&mut rest)?,
                                        rt::push_default(&mut self.mount_flags),
                                    )?;
                                }
                                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                            }
                        }
                        Ok(())
                    }
                    fn encode_back(&self, w: &mut rt::Writer) {
                        w.unknown(&self.unknown);
                        for value in self.mount_flags.iter().rev() {
                            w.string(0x12, value);
                        }
                        if let Some(value) = &self.fs_type {
                            w.string(0xa, value);
                        }
                    }
                    fn encoded_len(&self) -> usize {
                        let mut len = self.unknown.as_bytes().len();
                        if let Some(value) = &self.fs_type {
                            len += 1 + rt::size::delimited(value.len());
                        }
                        for value in &self.mount_flags {
                            len += 1 + rt::size::delimited(value.len());
                        }
                        len
                    }
                    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                        if let Some(value) = &self.fs_type {
                            w.string("\"fs_type\":\"", value);
                        }
                        if !self.mount_flags.is_empty() {
                            w.open("\"mount_flags\":[");
                            for value in &self.mount_flags {
                                w.string("\"", value);
                            }
                            w.close(b']');
                        }
                    }
                }

                impl rt::Object for MountVolume {
                    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                        match key {
                            "fs_type" => rt::Field::new("fs_type", 0x0, &mut self.fs_type),
                            "mount_flags" => rt::Field::new("mount_flags", 0x0, &mut self.mount_flags),
                            _ => None,
                        }
                    }
                }

                /// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode`
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct AccessMode {
                    pub mode: crate::v1::volume::source::csi_volume::volume_capability::access_mode::Mode,
                    /// Fields beyond our schema, kept as they came.
                    pub unknown: rt::UnknownFields,
                }

                impl rt::Wire for AccessMode {
                    fn info(&self) -> &'static rt::MessageInfo {
                        &crate::generated::info::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE
                    }
                    #[inline]
                    fn merge<'a>(
                        &mut self,
                        mut rest: &'a [u8],
                        r: &mut rt::Reader<'a>,
                    ) -> Result<(), rt::Fault> {
                        let mut seen = 0u64;
                        while !rest.is_empty() {
                            let start = rest;
                            let key = rt::cursor::key(&mut rest)?;
                            match key {
                                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                                    Some(value) => {
                                        let value: crate::v1::volume::source::csi_volume::volume_capability::access_mode::Mode = value;
                                        self.mode = value;
                                        seen |= 0x1;
                                    }
                                    None => rt::keep(start, rest, &mut self.unknown),
                                },
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
                        w.int32(0x8, rt::Enumeration::number(self.mode));
                    }
                    fn encoded_len(&self) -> usize {
                        let mut len = self.unknown.as_bytes().len();
                        len += 1 + rt::size::int32(rt::Enumeration::number(self.mode));
                        len
                    }
                    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                        let name = rt::Enumeration::name(self.mode);
                        w.name("\"mode\":\"", name);
                    }
                }

                impl rt::Object for AccessMode {
                    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                        match key {
                            "mode" => rt::Field::new("mode", 0x1, &mut self.mode),
                            _ => None,
                        }
                    }
                    fn required(&self) -> u64 {
                        0x1
                    }
                }

                /// Parts of `access_mode`.
                pub mod access_mode {
                    use crate::rt;

                    /// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode`
                    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
                    pub enum Mode {
                        #[default]
                        Unknown,
                        SingleNodeWriter,
                        SingleNodeReaderOnly,
                        MultiNodeReaderOnly,
                        MultiNodeSingleWriter,
                        MultiNodeMultiWriter,
                    }

                    impl rt::Enumeration for Mode {
                        fn from_number(number: i32) -> Option<Self> {
                            match number {
                                0 => Some(Mode::Unknown),
                                1 => Some(Mode::SingleNodeWriter),
                                2 => Some(Mode::SingleNodeReaderOnly),
                                3 => Some(Mode::MultiNodeReaderOnly),
                                4 => Some(Mode::MultiNodeSingleWriter),
                                5 => Some(Mode::MultiNodeMultiWriter),
                                _ => None,
                            }
                        }
                        fn number(self) -> i32 {
                            match self {
                                Mode::Unknown => 0,
                                Mode::SingleNodeWriter => 1,
                                Mode::SingleNodeReaderOnly => 2,
                                Mode::MultiNodeReaderOnly => 3,
                                Mode::MultiNodeSingleWriter => 4,
                                Mode::MultiNodeMultiWriter => 5,
                            }
                        }
                        fn from_name(name: &str) -> Option<Self> {
                            match name {
                                "UNKNOWN" => Some(Mode::Unknown),
                                "SINGLE_NODE_WRITER" => Some(Mode::SingleNodeWriter),
                                "SINGLE_NODE_READER_ONLY" => Some(Mode::SingleNodeReaderOnly),
                                "MULTI_NODE_READER_ONLY" => Some(Mode::MultiNodeReaderOnly),
                                "MULTI_NODE_SINGLE_WRITER" => Some(Mode::MultiNodeSingleWriter),
                                "MULTI_NODE_MULTI_WRITER" => Some(Mode::MultiNodeMultiWriter),
                                _ => None,
                            }
                        }
                        fn name(self) -> &'static str {
                            match self {
                                Mode::Unknown => "UNKNOWN",
                                Mode::SingleNodeWriter => "SINGLE_NODE_WRITER",
                                Mode::SingleNodeReaderOnly => "SINGLE_NODE_READER_ONLY",
                                Mode::MultiNodeReaderOnly => "MULTI_NODE_READER_ONLY",
                                Mode::MultiNodeSingleWriter => "MULTI_NODE_SINGLE_WRITER",
                                Mode::MultiNodeMultiWriter => "MULTI_NODE_MULTI_WRITER",
                            }
                        }
                    }
                }
            }
        }

        /// Parts of `sandbox_path`.
        pub mod sandbox_path {
            use crate::rt;

            /// `mesos.v1.Volume.Source.SandboxPath.Type`
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum Type {
                #[default]
                Unknown,
                Self_,
                Parent,
            }

            impl rt::Enumeration for Type {
                fn from_number(number: i32) -> Option<Self> {
                    match number {
                        0 => Some(Type::Unknown),
                        1 => Some(Type::Self_),
                        2 => Some(Type::Parent),
                        _ => None,
                    }
                }
                fn number(self) -> i32 {
                    match self {
                        Type::Unknown => 0,
                        Type::Self_ => 1,
                        Type::Parent => 2,
                    }
                }
                fn from_name(name: &str) -> Option<Self> {
                    match name {
                        "UNKNOWN" => Some(Type::Unknown),
                        "SELF" => Some(Type::Self_),
                        "PARENT" => Some(Type::Parent),
                        _ => None,
                    }
                }
                fn name(self) -> &'static str {
                    match self {
                        Type::Unknown => "UNKNOWN",
                        Type::Self_ => "SELF",
                        Type::Parent => "PARENT",
                    }
                }
            }
        }
    }
}
