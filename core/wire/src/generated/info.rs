//! Every message and enum as data.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, ValueInfo};

pub static GOOGLE_PROTOBUF_DURATION: MessageInfo = MessageInfo {
    name: "google.protobuf.Duration",
    fields: &[
        FieldInfo::of(1, "seconds", Label::Implicit, Kind::Int64),
        FieldInfo::of(2, "nanos", Label::Implicit, Kind::Int32),
    ],
};
pub static MESETA_INTERNAL_AGENT_CHECKPOINT: MessageInfo = MessageInfo {
    name: "meseta.internal.AgentCheckpoint",
    fields: &[FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_AGENT_INFO))],
};
pub static MESETA_INTERNAL_DRAIN_CHECKPOINT: MessageInfo = MessageInfo {
    name: "meseta.internal.DrainCheckpoint",
    fields: &[
        FieldInfo::of(1, "config", Label::Required, Kind::Message(&MESOS_V1_DRAIN_CONFIG)),
        FieldInfo::of(2, "started_at", Label::Required, Kind::Int64),
    ],
};
pub static MESETA_INTERNAL_EXECUTOR_CHECKPOINT: MessageInfo = MessageInfo {
    name: "meseta.internal.ExecutorCheckpoint",
    fields: &[
        FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(2, "command", Label::Required, Kind::Bool),
        FieldInfo::of(3, "container_id", Label::Required, Kind::String),
        FieldInfo::of(4, "role", Label::Required, Kind::String),
    ],
};
pub static MESETA_INTERNAL_FRAMEWORK_CHECKPOINT: MessageInfo = MessageInfo {
    name: "meseta.internal.FrameworkCheckpoint",
    fields: &[FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO))],
};
pub static MESETA_INTERNAL_FROM_AGENT: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent",
    fields: &[
        FieldInfo::of(1, "session", Label::Required, Kind::Uint64),
        FieldInfo::of(2, "register", Label::Optional, Kind::Message(&MESETA_INTERNAL_FROM_AGENT_REGISTER)),
        FieldInfo::of(
            3,
            "reregister",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_REREGISTER),
        ),
        FieldInfo::of(
            4,
            "unregister",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_UNREGISTER),
        ),
        FieldInfo::of(5, "pong", Label::Optional, Kind::Message(&MESETA_INTERNAL_FROM_AGENT_PONG)),
        FieldInfo::of(6, "update", Label::Optional, Kind::Message(&MESETA_INTERNAL_FROM_AGENT_UPDATE)),
        FieldInfo::of(
            7,
            "executor_exited",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_EXECUTOR_EXITED),
        ),
        FieldInfo::of(
            8,
            "executor_message",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_EXECUTOR_MESSAGE),
        ),
        FieldInfo::of(
            9,
            "update_total",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_UPDATE_TOTAL),
        ),
        FieldInfo::of(
            10,
            "operation_update",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_OPERATION_UPDATE),
        ),
        FieldInfo::of(
            11,
            "identified",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_IDENTIFIED),
        ),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_EXECUTOR_EXITED: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.ExecutorExited",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "status", Label::Optional, Kind::Int32),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_EXECUTOR_MESSAGE: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.ExecutorMessage",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "data", Label::Required, Kind::Bytes),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_EXECUTOR_STATE: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.ExecutorState",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "info", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_IDENTIFIED: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.Identified",
    fields: &[FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID))],
};
pub static MESETA_INTERNAL_FROM_AGENT_OPERATION_UPDATE: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.OperationUpdate",
    fields: &[
        FieldInfo::of(1, "operation", Label::Required, Kind::Bytes),
        FieldInfo::of(2, "status", Label::Required, Kind::Message(&MESOS_V1_OPERATION_STATUS)),
        FieldInfo::of(3, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(4, "total", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_PONG: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.Pong",
    fields: &[FieldInfo::of(1, "number", Label::Required, Kind::Uint64)],
};
pub static MESETA_INTERNAL_FROM_AGENT_REGISTER: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.Register",
    fields: &[
        FieldInfo::of(1, "agent", Label::Required, Kind::Message(&MESOS_V1_AGENT_INFO)),
        FieldInfo::of(2, "version", Label::Required, Kind::String),
        FieldInfo::of(3, "incarnation", Label::Required, Kind::Bytes),
        FieldInfo::of(4, "capabilities", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_INFO_CAPABILITY)),
        FieldInfo::of(5, "ip", Label::Optional, Kind::String),
        FieldInfo::of(6, "confirms", Label::Optional, Kind::Bool),
        FieldInfo::of(7, "total", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_REREGISTER: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.Reregister",
    fields: &[
        FieldInfo::of(1, "agent", Label::Required, Kind::Message(&MESOS_V1_AGENT_INFO)),
        FieldInfo::of(2, "version", Label::Required, Kind::String),
        FieldInfo::of(3, "capabilities", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_INFO_CAPABILITY)),
        FieldInfo::of(4, "frameworks", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(
            5,
            "executors",
            Label::Repeated,
            Kind::Message(&MESETA_INTERNAL_FROM_AGENT_EXECUTOR_STATE),
        ),
        FieldInfo::of(6, "tasks", Label::Repeated, Kind::Message(&MESETA_INTERNAL_FROM_AGENT_TASK_STATE)),
        FieldInfo::of(7, "total", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(8, "ip", Label::Optional, Kind::String),
        FieldInfo::of(9, "operations", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION)),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_TASK_STATE: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.TaskState",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "info", Label::Required, Kind::Bytes),
        FieldInfo::of(3, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(4, "latest", Label::Required, Kind::Enum(&MESOS_V1_TASK_STATE)),
        FieldInfo::of(5, "unacknowledged", Label::Optional, Kind::Message(&MESOS_V1_TASK_STATUS)),
        FieldInfo::of(6, "status", Label::Optional, Kind::Message(&MESOS_V1_TASK_STATUS)),
        FieldInfo::of(7, "command_executor", Label::Optional, Kind::Bool),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_UNREGISTER: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.Unregister",
    fields: &[FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID))],
};
pub static MESETA_INTERNAL_FROM_AGENT_UPDATE: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.Update",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "status", Label::Required, Kind::Message(&MESOS_V1_TASK_STATUS)),
        FieldInfo::of(3, "latest", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATE)),
    ],
};
pub static MESETA_INTERNAL_FROM_AGENT_UPDATE_TOTAL: MessageInfo = MessageInfo {
    name: "meseta.internal.FromAgent.UpdateTotal",
    fields: &[FieldInfo::of(1, "total", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE))],
};
pub static MESETA_INTERNAL_MASTER_RECORD: MessageInfo = MessageInfo {
    name: "meseta.internal.MasterRecord",
    fields: &[
        FieldInfo::of(1, "cluster_id", Label::Required, Kind::String),
        FieldInfo::of(2, "epoch", Label::Required, Kind::Uint64),
    ],
};
pub static MESETA_INTERNAL_REGISTERED_AGENT: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredAgent",
    fields: &[
        FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_AGENT_INFO)),
        FieldInfo::of(2, "unreachable_since", Label::Optional, Kind::Int64),
        FieldInfo::of(3, "gone_since", Label::Optional, Kind::Int64),
        FieldInfo::of(4, "deactivated", Label::Optional, Kind::Bool),
        FieldInfo::of(5, "drain", Label::Optional, Kind::Message(&MESETA_INTERNAL_REGISTERED_DRAIN)),
    ],
};
pub static MESETA_INTERNAL_REGISTERED_DRAIN: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredDrain",
    fields: &[
        FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_DRAIN_INFO)),
        FieldInfo::of(2, "started_at", Label::Required, Kind::Int64),
    ],
};
pub static MESETA_INTERNAL_REGISTERED_FRAMEWORK: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredFramework",
    fields: &[
        FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(2, "registered_at", Label::Required, Kind::Int64),
        FieldInfo::of(3, "failover_deadline", Label::Optional, Kind::Int64),
        FieldInfo::of(4, "ended_at", Label::Optional, Kind::Int64),
    ],
};
pub static MESETA_INTERNAL_REGISTERED_MACHINE: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredMachine",
    fields: &[FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_MACHINE_INFO))],
};
pub static MESETA_INTERNAL_REGISTERED_MAINTENANCE: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredMaintenance",
    fields: &[FieldInfo::of(1, "schedule", Label::Required, Kind::Message(&MESOS_V1_MAINTENANCE_SCHEDULE))],
};
pub static MESETA_INTERNAL_REGISTERED_QUOTA: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredQuota",
    fields: &[FieldInfo::of(1, "config", Label::Required, Kind::Message(&MESOS_V1_QUOTA_QUOTA_CONFIG))],
};
pub static MESETA_INTERNAL_REGISTERED_WEIGHT: MessageInfo = MessageInfo {
    name: "meseta.internal.RegisteredWeight",
    fields: &[
        FieldInfo::of(1, "role", Label::Required, Kind::String),
        FieldInfo::of(2, "weight", Label::Required, Kind::Double),
    ],
};
pub static MESETA_INTERNAL_RESOURCES_CHECKPOINT: MessageInfo = MessageInfo {
    name: "meseta.internal.ResourcesCheckpoint",
    fields: &[
        FieldInfo::of(1, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(2, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)),
        FieldInfo::of(3, "operations", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION)),
    ],
};
pub static MESETA_INTERNAL_TASK_CHECKPOINT: MessageInfo = MessageInfo {
    name: "meseta.internal.TaskCheckpoint",
    fields: &[
        FieldInfo::of(1, "info", Label::Required, Kind::Bytes),
        FieldInfo::of(2, "group", Label::Required, Kind::Bool),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent",
    fields: &[
        FieldInfo::of(1, "session", Label::Required, Kind::Uint64),
        FieldInfo::of(2, "registered", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_REGISTERED)),
        FieldInfo::of(
            3,
            "reregistered",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_REREGISTERED),
        ),
        FieldInfo::of(4, "refused", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_REFUSED)),
        FieldInfo::of(5, "ping", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_PING)),
        FieldInfo::of(6, "run", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_RUN)),
        FieldInfo::of(7, "kill", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_KILL)),
        FieldInfo::of(
            8,
            "acknowledge",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE),
        ),
        FieldInfo::of(
            9,
            "shutdown_executor",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_SHUTDOWN_EXECUTOR),
        ),
        FieldInfo::of(
            10,
            "shutdown_framework",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_SHUTDOWN_FRAMEWORK),
        ),
        FieldInfo::of(
            11,
            "framework_message",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_FRAMEWORK_MESSAGE),
        ),
        FieldInfo::of(
            12,
            "update_framework",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_UPDATE_FRAMEWORK),
        ),
        FieldInfo::of(13, "shutdown", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_SHUTDOWN)),
        FieldInfo::of(
            14,
            "apply_operation",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_APPLY_OPERATION),
        ),
        FieldInfo::of(
            15,
            "acknowledge_operation",
            Label::Optional,
            Kind::Message(&MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE_OPERATION),
        ),
        FieldInfo::of(16, "drain", Label::Optional, Kind::Message(&MESETA_INTERNAL_TO_AGENT_DRAIN)),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Acknowledge",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "uuid", Label::Required, Kind::Bytes),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE_OPERATION: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.AcknowledgeOperation",
    fields: &[
        FieldInfo::of(1, "operation", Label::Required, Kind::Bytes),
        FieldInfo::of(2, "status", Label::Required, Kind::Bytes),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_APPLY_OPERATION: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.ApplyOperation",
    fields: &[
        FieldInfo::of(1, "operation", Label::Required, Kind::Bytes),
        FieldInfo::of(2, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(3, "info", Label::Required, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_DRAIN: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Drain",
    fields: &[FieldInfo::of(1, "config", Label::Required, Kind::Message(&MESOS_V1_DRAIN_CONFIG))],
};
pub static MESETA_INTERNAL_TO_AGENT_EXPECTED_TASK: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.ExpectedTask",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_FRAMEWORK_MESSAGE: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.FrameworkMessage",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "data", Label::Required, Kind::Bytes),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_KILL: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Kill",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "kill_policy", Label::Optional, Kind::Message(&MESOS_V1_KILL_POLICY)),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_PING: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Ping",
    fields: &[FieldInfo::of(1, "number", Label::Required, Kind::Uint64)],
};
pub static MESETA_INTERNAL_TO_AGENT_REFUSED: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Refused",
    fields: &[
        FieldInfo::of(1, "reason", Label::Required, Kind::String),
        FieldInfo::of(2, "shutdown", Label::Required, Kind::Bool),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_REGISTERED: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Registered",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)),
        FieldInfo::of(2, "master_id", Label::Required, Kind::String),
        FieldInfo::of(3, "total_ping_timeout", Label::Required, Kind::Int64),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_REREGISTERED: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Reregistered",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)),
        FieldInfo::of(2, "master_id", Label::Required, Kind::String),
        FieldInfo::of(3, "total_ping_timeout", Label::Required, Kind::Int64),
        FieldInfo::of(4, "expected", Label::Repeated, Kind::Message(&MESETA_INTERNAL_TO_AGENT_EXPECTED_TASK)),
        FieldInfo::of(5, "ended", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(6, "expected_operations", Label::Repeated, Kind::Bytes),
        FieldInfo::of(7, "drain", Label::Optional, Kind::Message(&MESOS_V1_DRAIN_CONFIG)),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_RUN: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Run",
    fields: &[
        FieldInfo::of(1, "framework", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(2, "tasks", Label::Repeated, Kind::Bytes),
        FieldInfo::of(3, "executor", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(4, "group", Label::Required, Kind::Bool),
        FieldInfo::of(5, "role", Label::Required, Kind::String),
        FieldInfo::of(6, "launch_executor", Label::Optional, Kind::Bool),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_SHUTDOWN: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.Shutdown",
    fields: &[FieldInfo::of(1, "reason", Label::Required, Kind::String)],
};
pub static MESETA_INTERNAL_TO_AGENT_SHUTDOWN_EXECUTOR: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.ShutdownExecutor",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
    ],
};
pub static MESETA_INTERNAL_TO_AGENT_SHUTDOWN_FRAMEWORK: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.ShutdownFramework",
    fields: &[FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID))],
};
pub static MESETA_INTERNAL_TO_AGENT_UPDATE_FRAMEWORK: MessageInfo = MessageInfo {
    name: "meseta.internal.ToAgent.UpdateFramework",
    fields: &[FieldInfo::of(1, "framework", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO))],
};
pub static MESETA_INTERNAL_UPDATE_ENTRY: MessageInfo = MessageInfo {
    name: "meseta.internal.UpdateEntry",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(4, "status", Label::Optional, Kind::Message(&MESOS_V1_TASK_STATUS)),
        FieldInfo::of(5, "acknowledged", Label::Optional, Kind::Bytes),
        FieldInfo::of(6, "closed", Label::Optional, Kind::Bool),
    ],
};
pub static MESOS_V1_ADDRESS: MessageInfo = MessageInfo {
    name: "mesos.v1.Address",
    fields: &[
        FieldInfo::of(1, "hostname", Label::Optional, Kind::String),
        FieldInfo::of(2, "ip", Label::Optional, Kind::String),
        FieldInfo::of(3, "port", Label::Required, Kind::Int32),
    ],
};
pub static MESOS_V1_AGENT_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.AgentID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_AGENT_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.AgentInfo",
    fields: &[
        FieldInfo::of(1, "hostname", Label::Required, Kind::String),
        FieldInfo::of(8, "port", Label::Optional, Kind::Int32).default("5051"),
        FieldInfo::of(3, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(5, "attributes", Label::Repeated, Kind::Message(&MESOS_V1_ATTRIBUTE)),
        FieldInfo::of(6, "id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)),
        FieldInfo::of(10, "domain", Label::Optional, Kind::Message(&MESOS_V1_DOMAIN_INFO)),
    ],
};
pub static MESOS_V1_AGENT_INFO_CAPABILITY: MessageInfo = MessageInfo {
    name: "mesos.v1.AgentInfo.Capability",
    fields: &[FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_INFO_CAPABILITY_TYPE))],
};
pub static MESOS_V1_ATTRIBUTE: MessageInfo = MessageInfo {
    name: "mesos.v1.Attribute",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "type", Label::Required, Kind::Enum(&MESOS_V1_VALUE_TYPE)),
        FieldInfo::of(3, "scalar", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldInfo::of(4, "ranges", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGES)),
        FieldInfo::of(6, "set", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SET)),
        FieldInfo::of(5, "text", Label::Optional, Kind::Message(&MESOS_V1_VALUE_TEXT)),
    ],
};
pub static MESOS_V1_CSI_PLUGIN_CONTAINER_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CSIPluginContainerInfo",
    fields: &[
        FieldInfo::of(
            1,
            "services",
            Label::Repeated,
            Kind::Enum(&MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE),
        ),
        FieldInfo::of(2, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(3, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(4, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
    ],
};
pub static MESOS_V1_CSI_PLUGIN_ENDPOINT: MessageInfo = MessageInfo {
    name: "mesos.v1.CSIPluginEndpoint",
    fields: &[
        FieldInfo::of(
            1,
            "csi_service",
            Label::Required,
            Kind::Enum(&MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE),
        ),
        FieldInfo::of(2, "endpoint", Label::Required, Kind::String),
    ],
};
pub static MESOS_V1_CSI_PLUGIN_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CSIPluginInfo",
    fields: &[
        FieldInfo::of(1, "type", Label::Required, Kind::String),
        FieldInfo::of(2, "name", Label::Optional, Kind::String).default("default"),
        FieldInfo::of(3, "containers", Label::Repeated, Kind::Message(&MESOS_V1_CSI_PLUGIN_CONTAINER_INFO)),
        FieldInfo::of(4, "endpoints", Label::Repeated, Kind::Message(&MESOS_V1_CSI_PLUGIN_ENDPOINT)),
        FieldInfo::of(5, "target_path_root", Label::Optional, Kind::String),
        FieldInfo::of(6, "target_path_exists", Label::Optional, Kind::Bool),
    ],
};
pub static MESOS_V1_CAPABILITY_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CapabilityInfo",
    fields: &[FieldInfo::of(
        1,
        "capabilities",
        Label::Repeated,
        Kind::Enum(&MESOS_V1_CAPABILITY_INFO_CAPABILITY),
    )],
};
pub static MESOS_V1_CGROUP_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CgroupInfo",
    fields: &[FieldInfo::of(1, "net_cls", Label::Optional, Kind::Message(&MESOS_V1_CGROUP_INFO_NET_CLS))],
};
pub static MESOS_V1_CGROUP_INFO_BLKIO: MessageInfo =
    MessageInfo { name: "mesos.v1.CgroupInfo.Blkio", fields: &[] };
pub static MESOS_V1_CGROUP_INFO_BLKIO_CFQ: MessageInfo =
    MessageInfo { name: "mesos.v1.CgroupInfo.Blkio.CFQ", fields: &[] };
pub static MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics",
    fields: &[
        FieldInfo::of(1, "device", Label::Optional, Kind::Message(&MESOS_V1_DEVICE_NUMBER)),
        FieldInfo::of(2, "sectors", Label::Optional, Kind::Uint64),
        FieldInfo::of(3, "time", Label::Optional, Kind::Uint64),
        FieldInfo::of(4, "io_serviced", Label::Repeated, Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE)),
        FieldInfo::of(
            5,
            "io_service_bytes",
            Label::Repeated,
            Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE),
        ),
        FieldInfo::of(
            6,
            "io_service_time",
            Label::Repeated,
            Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE),
        ),
        FieldInfo::of(7, "io_wait_time", Label::Repeated, Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE)),
        FieldInfo::of(8, "io_merged", Label::Repeated, Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE)),
        FieldInfo::of(9, "io_queued", Label::Repeated, Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE)),
    ],
};
pub static MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.CgroupInfo.Blkio.Statistics",
    fields: &[
        FieldInfo::of(1, "cfq", Label::Repeated, Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS)),
        FieldInfo::of(
            2,
            "cfq_recursive",
            Label::Repeated,
            Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS),
        ),
        FieldInfo::of(
            3,
            "throttling",
            Label::Repeated,
            Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS),
        ),
    ],
};
pub static MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING: MessageInfo =
    MessageInfo { name: "mesos.v1.CgroupInfo.Blkio.Throttling", fields: &[] };
pub static MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics",
    fields: &[
        FieldInfo::of(1, "device", Label::Optional, Kind::Message(&MESOS_V1_DEVICE_NUMBER)),
        FieldInfo::of(2, "io_serviced", Label::Repeated, Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE)),
        FieldInfo::of(
            3,
            "io_service_bytes",
            Label::Repeated,
            Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE),
        ),
    ],
};
pub static MESOS_V1_CGROUP_INFO_BLKIO_VALUE: MessageInfo = MessageInfo {
    name: "mesos.v1.CgroupInfo.Blkio.Value",
    fields: &[
        FieldInfo::of(1, "op", Label::Optional, Kind::Enum(&MESOS_V1_CGROUP_INFO_BLKIO_OPERATION)),
        FieldInfo::of(2, "value", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_CGROUP_INFO_NET_CLS: MessageInfo = MessageInfo {
    name: "mesos.v1.CgroupInfo.NetCls",
    fields: &[FieldInfo::of(1, "classid", Label::Optional, Kind::Uint32)],
};
pub static MESOS_V1_CHECK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckInfo",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_CHECK_INFO_TYPE)),
        FieldInfo::of(2, "command", Label::Optional, Kind::Message(&MESOS_V1_CHECK_INFO_COMMAND)),
        FieldInfo::of(3, "http", Label::Optional, Kind::Message(&MESOS_V1_CHECK_INFO_HTTP)),
        FieldInfo::of(7, "tcp", Label::Optional, Kind::Message(&MESOS_V1_CHECK_INFO_TCP)),
        FieldInfo::of(4, "delay_seconds", Label::Optional, Kind::Double).default("15"),
        FieldInfo::of(5, "interval_seconds", Label::Optional, Kind::Double).default("10"),
        FieldInfo::of(6, "timeout_seconds", Label::Optional, Kind::Double).default("20"),
    ],
};
pub static MESOS_V1_CHECK_INFO_COMMAND: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckInfo.Command",
    fields: &[FieldInfo::of(1, "command", Label::Required, Kind::Message(&MESOS_V1_COMMAND_INFO))],
};
pub static MESOS_V1_CHECK_INFO_HTTP: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckInfo.Http",
    fields: &[
        FieldInfo::of(1, "port", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "path", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_CHECK_INFO_TCP: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckInfo.Tcp",
    fields: &[FieldInfo::of(1, "port", Label::Required, Kind::Uint32)],
};
pub static MESOS_V1_CHECK_STATUS_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckStatusInfo",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_CHECK_INFO_TYPE)),
        FieldInfo::of(2, "command", Label::Optional, Kind::Message(&MESOS_V1_CHECK_STATUS_INFO_COMMAND)),
        FieldInfo::of(3, "http", Label::Optional, Kind::Message(&MESOS_V1_CHECK_STATUS_INFO_HTTP)),
        FieldInfo::of(4, "tcp", Label::Optional, Kind::Message(&MESOS_V1_CHECK_STATUS_INFO_TCP)),
    ],
};
pub static MESOS_V1_CHECK_STATUS_INFO_COMMAND: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckStatusInfo.Command",
    fields: &[FieldInfo::of(1, "exit_code", Label::Optional, Kind::Int32)],
};
pub static MESOS_V1_CHECK_STATUS_INFO_HTTP: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckStatusInfo.Http",
    fields: &[FieldInfo::of(1, "status_code", Label::Optional, Kind::Uint32)],
};
pub static MESOS_V1_CHECK_STATUS_INFO_TCP: MessageInfo = MessageInfo {
    name: "mesos.v1.CheckStatusInfo.Tcp",
    fields: &[FieldInfo::of(1, "succeeded", Label::Optional, Kind::Bool)],
};
pub static MESOS_V1_COMMAND_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.CommandInfo",
    fields: &[
        FieldInfo::of(1, "uris", Label::Repeated, Kind::Message(&MESOS_V1_COMMAND_INFO_URI)),
        FieldInfo::of(2, "environment", Label::Optional, Kind::Message(&MESOS_V1_ENVIRONMENT)),
        FieldInfo::of(6, "shell", Label::Optional, Kind::Bool).default("true"),
        FieldInfo::of(3, "value", Label::Optional, Kind::String),
        FieldInfo::of(7, "arguments", Label::Repeated, Kind::String),
        FieldInfo::of(5, "user", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_COMMAND_INFO_URI: MessageInfo = MessageInfo {
    name: "mesos.v1.CommandInfo.URI",
    fields: &[
        FieldInfo::of(1, "value", Label::Required, Kind::String),
        FieldInfo::of(2, "executable", Label::Optional, Kind::Bool),
        FieldInfo::of(3, "extract", Label::Optional, Kind::Bool).default("true"),
        FieldInfo::of(4, "cache", Label::Optional, Kind::Bool),
        FieldInfo::of(5, "output_file", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_CONTAINER_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.ContainerID",
    fields: &[
        FieldInfo::of(1, "value", Label::Required, Kind::String),
        FieldInfo::of(2, "parent", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_ID)),
    ],
};
pub static MESOS_V1_CONTAINER_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.ContainerInfo",
    fields: &[
        FieldInfo::of(1, "type", Label::Required, Kind::Enum(&MESOS_V1_CONTAINER_INFO_TYPE)),
        FieldInfo::of(2, "volumes", Label::Repeated, Kind::Message(&MESOS_V1_VOLUME)),
        FieldInfo::of(4, "hostname", Label::Optional, Kind::String),
        FieldInfo::of(3, "docker", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO_DOCKER_INFO)),
        FieldInfo::of(5, "mesos", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO_MESOS_INFO)),
        FieldInfo::of(7, "network_infos", Label::Repeated, Kind::Message(&MESOS_V1_NETWORK_INFO)),
        FieldInfo::of(8, "linux_info", Label::Optional, Kind::Message(&MESOS_V1_LINUX_INFO)),
        FieldInfo::of(9, "rlimit_info", Label::Optional, Kind::Message(&MESOS_V1_R_LIMIT_INFO)),
        FieldInfo::of(10, "tty_info", Label::Optional, Kind::Message(&MESOS_V1_TTY_INFO)),
    ],
};
pub static MESOS_V1_CONTAINER_INFO_DOCKER_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.ContainerInfo.DockerInfo",
    fields: &[
        FieldInfo::of(1, "image", Label::Required, Kind::String),
        FieldInfo::of(
            2,
            "network",
            Label::Optional,
            Kind::Enum(&MESOS_V1_CONTAINER_INFO_DOCKER_INFO_NETWORK),
        )
        .default("HOST"),
        FieldInfo::of(
            3,
            "port_mappings",
            Label::Repeated,
            Kind::Message(&MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING),
        ),
        FieldInfo::of(4, "privileged", Label::Optional, Kind::Bool).default("false"),
        FieldInfo::of(5, "parameters", Label::Repeated, Kind::Message(&MESOS_V1_PARAMETER)),
        FieldInfo::of(6, "force_pull_image", Label::Optional, Kind::Bool),
        FieldInfo::of(7, "volume_driver", Label::Optional, Kind::String).deprecated(),
    ],
};
pub static MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING: MessageInfo = MessageInfo {
    name: "mesos.v1.ContainerInfo.DockerInfo.PortMapping",
    fields: &[
        FieldInfo::of(1, "host_port", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "container_port", Label::Required, Kind::Uint32),
        FieldInfo::of(3, "protocol", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_CONTAINER_INFO_MESOS_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.ContainerInfo.MesosInfo",
    fields: &[FieldInfo::of(1, "image", Label::Optional, Kind::Message(&MESOS_V1_IMAGE))],
};
pub static MESOS_V1_CONTAINER_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.ContainerStatus",
    fields: &[
        FieldInfo::of(4, "container_id", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(1, "network_infos", Label::Repeated, Kind::Message(&MESOS_V1_NETWORK_INFO)),
        FieldInfo::of(2, "cgroup_info", Label::Optional, Kind::Message(&MESOS_V1_CGROUP_INFO)),
        FieldInfo::of(3, "executor_pid", Label::Optional, Kind::Uint32),
    ],
};
pub static MESOS_V1_CREDENTIAL: MessageInfo = MessageInfo {
    name: "mesos.v1.Credential",
    fields: &[
        FieldInfo::of(1, "principal", Label::Required, Kind::String),
        FieldInfo::of(2, "secret", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_CREDENTIALS: MessageInfo = MessageInfo {
    name: "mesos.v1.Credentials",
    fields: &[FieldInfo::of(1, "credentials", Label::Repeated, Kind::Message(&MESOS_V1_CREDENTIAL))],
};
pub static MESOS_V1_DEVICE: MessageInfo = MessageInfo {
    name: "mesos.v1.Device",
    fields: &[
        FieldInfo::of(1, "path", Label::Optional, Kind::String),
        FieldInfo::of(2, "number", Label::Optional, Kind::Message(&MESOS_V1_DEVICE_NUMBER)),
    ],
};
pub static MESOS_V1_DEVICE_NUMBER: MessageInfo = MessageInfo {
    name: "mesos.v1.Device.Number",
    fields: &[
        FieldInfo::of(1, "major_number", Label::Required, Kind::Uint64),
        FieldInfo::of(2, "minor_number", Label::Required, Kind::Uint64),
    ],
};
pub static MESOS_V1_DEVICE_ACCESS: MessageInfo = MessageInfo {
    name: "mesos.v1.DeviceAccess",
    fields: &[
        FieldInfo::of(1, "device", Label::Required, Kind::Message(&MESOS_V1_DEVICE)),
        FieldInfo::of(2, "access", Label::Required, Kind::Message(&MESOS_V1_DEVICE_ACCESS_ACCESS)),
    ],
};
pub static MESOS_V1_DEVICE_ACCESS_ACCESS: MessageInfo = MessageInfo {
    name: "mesos.v1.DeviceAccess.Access",
    fields: &[
        FieldInfo::of(1, "read", Label::Optional, Kind::Bool),
        FieldInfo::of(2, "write", Label::Optional, Kind::Bool),
        FieldInfo::of(3, "mknod", Label::Optional, Kind::Bool),
    ],
};
pub static MESOS_V1_DEVICE_WHITELIST: MessageInfo = MessageInfo {
    name: "mesos.v1.DeviceWhitelist",
    fields: &[FieldInfo::of(1, "allowed_devices", Label::Repeated, Kind::Message(&MESOS_V1_DEVICE_ACCESS))],
};
pub static MESOS_V1_DISCOVERY_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.DiscoveryInfo",
    fields: &[
        FieldInfo::of(1, "visibility", Label::Required, Kind::Enum(&MESOS_V1_DISCOVERY_INFO_VISIBILITY)),
        FieldInfo::of(2, "name", Label::Optional, Kind::String),
        FieldInfo::of(3, "environment", Label::Optional, Kind::String),
        FieldInfo::of(4, "location", Label::Optional, Kind::String),
        FieldInfo::of(5, "version", Label::Optional, Kind::String),
        FieldInfo::of(6, "ports", Label::Optional, Kind::Message(&MESOS_V1_PORTS)),
        FieldInfo::of(7, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};
pub static MESOS_V1_DISK_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.DiskStatistics",
    fields: &[
        FieldInfo::of(1, "source", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE)),
        FieldInfo::of(
            2,
            "persistence",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE),
        ),
        FieldInfo::of(3, "limit_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(4, "used_bytes", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_DOMAIN_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.DomainInfo",
    fields: &[FieldInfo::of(
        1,
        "fault_domain",
        Label::Optional,
        Kind::Message(&MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN),
    )],
};
pub static MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN: MessageInfo = MessageInfo {
    name: "mesos.v1.DomainInfo.FaultDomain",
    fields: &[
        FieldInfo::of(
            1,
            "region",
            Label::Required,
            Kind::Message(&MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO),
        ),
        FieldInfo::of(
            2,
            "zone",
            Label::Required,
            Kind::Message(&MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO),
        ),
    ],
};
pub static MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo",
    fields: &[FieldInfo::of(1, "name", Label::Required, Kind::String)],
};
pub static MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo",
    fields: &[FieldInfo::of(1, "name", Label::Required, Kind::String)],
};
pub static MESOS_V1_DRAIN_CONFIG: MessageInfo = MessageInfo {
    name: "mesos.v1.DrainConfig",
    fields: &[
        FieldInfo::of(1, "max_grace_period", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO)),
        FieldInfo::of(2, "mark_gone", Label::Optional, Kind::Bool).default("false"),
    ],
};
pub static MESOS_V1_DRAIN_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.DrainInfo",
    fields: &[
        FieldInfo::of(1, "state", Label::Required, Kind::Enum(&MESOS_V1_DRAIN_STATE)),
        FieldInfo::of(2, "config", Label::Required, Kind::Message(&MESOS_V1_DRAIN_CONFIG)),
    ],
};
pub static MESOS_V1_DURATION_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.DurationInfo",
    fields: &[FieldInfo::of(1, "nanoseconds", Label::Required, Kind::Int64)],
};
pub static MESOS_V1_ENVIRONMENT: MessageInfo = MessageInfo {
    name: "mesos.v1.Environment",
    fields: &[FieldInfo::of(1, "variables", Label::Repeated, Kind::Message(&MESOS_V1_ENVIRONMENT_VARIABLE))],
};
pub static MESOS_V1_ENVIRONMENT_VARIABLE: MessageInfo = MessageInfo {
    name: "mesos.v1.Environment.Variable",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(3, "type", Label::Optional, Kind::Enum(&MESOS_V1_ENVIRONMENT_VARIABLE_TYPE))
            .default("VALUE"),
        FieldInfo::of(2, "value", Label::Optional, Kind::String),
        FieldInfo::of(4, "secret", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
    ],
};
pub static MESOS_V1_EXECUTOR_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.ExecutorID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_EXECUTOR_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.ExecutorInfo",
    fields: &[
        FieldInfo::of(15, "type", Label::Optional, Kind::Enum(&MESOS_V1_EXECUTOR_INFO_TYPE)),
        FieldInfo::of(1, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(8, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(7, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(11, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
        FieldInfo::of(5, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(9, "name", Label::Optional, Kind::String),
        FieldInfo::of(10, "source", Label::Optional, Kind::String).deprecated(),
        FieldInfo::of(4, "data", Label::Optional, Kind::Bytes),
        FieldInfo::of(12, "discovery", Label::Optional, Kind::Message(&MESOS_V1_DISCOVERY_INFO)),
        FieldInfo::of(13, "shutdown_grace_period", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO)),
        FieldInfo::of(14, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};
pub static MESOS_V1_FILE_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.FileInfo",
    fields: &[
        FieldInfo::of(1, "path", Label::Required, Kind::String),
        FieldInfo::of(2, "nlink", Label::Optional, Kind::Int32),
        FieldInfo::of(3, "size", Label::Optional, Kind::Uint64),
        FieldInfo::of(4, "mtime", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(5, "mode", Label::Optional, Kind::Uint32),
        FieldInfo::of(6, "uid", Label::Optional, Kind::String),
        FieldInfo::of(7, "gid", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_FILTERS: MessageInfo = MessageInfo {
    name: "mesos.v1.Filters",
    fields: &[FieldInfo::of(1, "refuse_seconds", Label::Optional, Kind::Double).default("5")],
};
pub static MESOS_V1_FLAG: MessageInfo = MessageInfo {
    name: "mesos.v1.Flag",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "value", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_FRAMEWORK_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.FrameworkID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_FRAMEWORK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.FrameworkInfo",
    fields: &[
        FieldInfo::of(1, "user", Label::Required, Kind::String),
        FieldInfo::of(2, "name", Label::Required, Kind::String),
        FieldInfo::of(3, "id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(4, "failover_timeout", Label::Optional, Kind::Double).default("0"),
        FieldInfo::of(5, "checkpoint", Label::Optional, Kind::Bool).default("false"),
        FieldInfo::of(6, "role", Label::Optional, Kind::String).default("*").deprecated(),
        FieldInfo::of(12, "roles", Label::Repeated, Kind::String),
        FieldInfo::of(7, "hostname", Label::Optional, Kind::String),
        FieldInfo::of(8, "principal", Label::Optional, Kind::String),
        FieldInfo::of(9, "webui_url", Label::Optional, Kind::String),
        FieldInfo::of(
            10,
            "capabilities",
            Label::Repeated,
            Kind::Message(&MESOS_V1_FRAMEWORK_INFO_CAPABILITY),
        ),
        FieldInfo::of(11, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldInfo::of(13, "offer_filters", Label::Map, Kind::Message(&MESOS_V1_OFFER_FILTERS)),
    ],
};
pub static MESOS_V1_FRAMEWORK_INFO_CAPABILITY: MessageInfo = MessageInfo {
    name: "mesos.v1.FrameworkInfo.Capability",
    fields: &[FieldInfo::of(
        1,
        "type",
        Label::Optional,
        Kind::Enum(&MESOS_V1_FRAMEWORK_INFO_CAPABILITY_TYPE),
    )],
};
pub static MESOS_V1_HEALTH_CHECK: MessageInfo = MessageInfo {
    name: "mesos.v1.HealthCheck",
    fields: &[
        FieldInfo::of(2, "delay_seconds", Label::Optional, Kind::Double).default("15"),
        FieldInfo::of(3, "interval_seconds", Label::Optional, Kind::Double).default("10"),
        FieldInfo::of(4, "timeout_seconds", Label::Optional, Kind::Double).default("20"),
        FieldInfo::of(5, "consecutive_failures", Label::Optional, Kind::Uint32).default("3"),
        FieldInfo::of(6, "grace_period_seconds", Label::Optional, Kind::Double).default("10"),
        FieldInfo::of(8, "type", Label::Optional, Kind::Enum(&MESOS_V1_HEALTH_CHECK_TYPE)),
        FieldInfo::of(7, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(1, "http", Label::Optional, Kind::Message(&MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO)),
        FieldInfo::of(9, "tcp", Label::Optional, Kind::Message(&MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO)),
    ],
};
pub static MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.HealthCheck.HTTPCheckInfo",
    fields: &[
        FieldInfo::of(5, "protocol", Label::Optional, Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL))
            .default("IPv4"),
        FieldInfo::of(3, "scheme", Label::Optional, Kind::String),
        FieldInfo::of(1, "port", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "path", Label::Optional, Kind::String),
        FieldInfo::of(4, "statuses", Label::Repeated, Kind::Uint32),
    ],
};
pub static MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.HealthCheck.TCPCheckInfo",
    fields: &[
        FieldInfo::of(2, "protocol", Label::Optional, Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL))
            .default("IPv4"),
        FieldInfo::of(1, "port", Label::Required, Kind::Uint32),
    ],
};
pub static MESOS_V1_ICMP_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.IcmpStatistics",
    fields: &[
        FieldInfo::of(1, "InMsgs", Label::Optional, Kind::Int64),
        FieldInfo::of(2, "InErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(3, "InCsumErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(4, "InDestUnreachs", Label::Optional, Kind::Int64),
        FieldInfo::of(5, "InTimeExcds", Label::Optional, Kind::Int64),
        FieldInfo::of(6, "InParmProbs", Label::Optional, Kind::Int64),
        FieldInfo::of(7, "InSrcQuenchs", Label::Optional, Kind::Int64),
        FieldInfo::of(8, "InRedirects", Label::Optional, Kind::Int64),
        FieldInfo::of(9, "InEchos", Label::Optional, Kind::Int64),
        FieldInfo::of(10, "InEchoReps", Label::Optional, Kind::Int64),
        FieldInfo::of(11, "InTimestamps", Label::Optional, Kind::Int64),
        FieldInfo::of(12, "InTimestampReps", Label::Optional, Kind::Int64),
        FieldInfo::of(13, "InAddrMasks", Label::Optional, Kind::Int64),
        FieldInfo::of(14, "InAddrMaskReps", Label::Optional, Kind::Int64),
        FieldInfo::of(15, "OutMsgs", Label::Optional, Kind::Int64),
        FieldInfo::of(16, "OutErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(17, "OutDestUnreachs", Label::Optional, Kind::Int64),
        FieldInfo::of(18, "OutTimeExcds", Label::Optional, Kind::Int64),
        FieldInfo::of(19, "OutParmProbs", Label::Optional, Kind::Int64),
        FieldInfo::of(20, "OutSrcQuenchs", Label::Optional, Kind::Int64),
        FieldInfo::of(21, "OutRedirects", Label::Optional, Kind::Int64),
        FieldInfo::of(22, "OutEchos", Label::Optional, Kind::Int64),
        FieldInfo::of(23, "OutEchoReps", Label::Optional, Kind::Int64),
        FieldInfo::of(24, "OutTimestamps", Label::Optional, Kind::Int64),
        FieldInfo::of(25, "OutTimestampReps", Label::Optional, Kind::Int64),
        FieldInfo::of(26, "OutAddrMasks", Label::Optional, Kind::Int64),
        FieldInfo::of(27, "OutAddrMaskReps", Label::Optional, Kind::Int64),
    ],
};
pub static MESOS_V1_IMAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.Image",
    fields: &[
        FieldInfo::of(1, "type", Label::Required, Kind::Enum(&MESOS_V1_IMAGE_TYPE)),
        FieldInfo::of(2, "appc", Label::Optional, Kind::Message(&MESOS_V1_IMAGE_APPC)),
        FieldInfo::of(3, "docker", Label::Optional, Kind::Message(&MESOS_V1_IMAGE_DOCKER)),
        FieldInfo::of(4, "cached", Label::Optional, Kind::Bool).default("true"),
    ],
};
pub static MESOS_V1_IMAGE_APPC: MessageInfo = MessageInfo {
    name: "mesos.v1.Image.Appc",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "id", Label::Optional, Kind::String),
        FieldInfo::of(3, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};
pub static MESOS_V1_IMAGE_DOCKER: MessageInfo = MessageInfo {
    name: "mesos.v1.Image.Docker",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "credential", Label::Optional, Kind::Message(&MESOS_V1_CREDENTIAL)).deprecated(),
        FieldInfo::of(3, "config", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
    ],
};
pub static MESOS_V1_INVERSE_OFFER: MessageInfo = MessageInfo {
    name: "mesos.v1.InverseOffer",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::Message(&MESOS_V1_OFFER_ID)),
        FieldInfo::of(2, "url", Label::Optional, Kind::Message(&MESOS_V1_URL)),
        FieldInfo::of(3, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(4, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(5, "unavailability", Label::Required, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
        FieldInfo::of(6, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_IP_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.IpStatistics",
    fields: &[
        FieldInfo::of(1, "Forwarding", Label::Optional, Kind::Int64),
        FieldInfo::of(2, "DefaultTTL", Label::Optional, Kind::Int64),
        FieldInfo::of(3, "InReceives", Label::Optional, Kind::Int64),
        FieldInfo::of(4, "InHdrErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(5, "InAddrErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(6, "ForwDatagrams", Label::Optional, Kind::Int64),
        FieldInfo::of(7, "InUnknownProtos", Label::Optional, Kind::Int64),
        FieldInfo::of(8, "InDiscards", Label::Optional, Kind::Int64),
        FieldInfo::of(9, "InDelivers", Label::Optional, Kind::Int64),
        FieldInfo::of(10, "OutRequests", Label::Optional, Kind::Int64),
        FieldInfo::of(11, "OutDiscards", Label::Optional, Kind::Int64),
        FieldInfo::of(12, "OutNoRoutes", Label::Optional, Kind::Int64),
        FieldInfo::of(13, "ReasmTimeout", Label::Optional, Kind::Int64),
        FieldInfo::of(14, "ReasmReqds", Label::Optional, Kind::Int64),
        FieldInfo::of(15, "ReasmOKs", Label::Optional, Kind::Int64),
        FieldInfo::of(16, "ReasmFails", Label::Optional, Kind::Int64),
        FieldInfo::of(17, "FragOKs", Label::Optional, Kind::Int64),
        FieldInfo::of(18, "FragFails", Label::Optional, Kind::Int64),
        FieldInfo::of(19, "FragCreates", Label::Optional, Kind::Int64),
    ],
};
pub static MESOS_V1_KILL_POLICY: MessageInfo = MessageInfo {
    name: "mesos.v1.KillPolicy",
    fields: &[FieldInfo::of(1, "grace_period", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO))],
};
pub static MESOS_V1_LABEL: MessageInfo = MessageInfo {
    name: "mesos.v1.Label",
    fields: &[
        FieldInfo::of(1, "key", Label::Required, Kind::String),
        FieldInfo::of(2, "value", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_LABELS: MessageInfo = MessageInfo {
    name: "mesos.v1.Labels",
    fields: &[FieldInfo::of(1, "labels", Label::Repeated, Kind::Message(&MESOS_V1_LABEL))],
};
pub static MESOS_V1_LINUX_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.LinuxInfo",
    fields: &[
        FieldInfo::of(1, "capability_info", Label::Optional, Kind::Message(&MESOS_V1_CAPABILITY_INFO))
            .deprecated(),
        FieldInfo::of(2, "bounding_capabilities", Label::Optional, Kind::Message(&MESOS_V1_CAPABILITY_INFO)),
        FieldInfo::of(3, "effective_capabilities", Label::Optional, Kind::Message(&MESOS_V1_CAPABILITY_INFO)),
        FieldInfo::of(4, "share_pid_namespace", Label::Optional, Kind::Bool),
        FieldInfo::of(5, "seccomp", Label::Optional, Kind::Message(&MESOS_V1_SECCOMP_INFO)),
        FieldInfo::of(6, "ipc_mode", Label::Optional, Kind::Enum(&MESOS_V1_LINUX_INFO_IPC_MODE)),
        FieldInfo::of(7, "shm_size", Label::Optional, Kind::Uint32),
        FieldInfo::of(8, "share_cgroups", Label::Optional, Kind::Bool).default("true"),
    ],
};
pub static MESOS_V1_MACHINE_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.MachineID",
    fields: &[
        FieldInfo::of(1, "hostname", Label::Optional, Kind::String),
        FieldInfo::of(2, "ip", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_MACHINE_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.MachineInfo",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::Message(&MESOS_V1_MACHINE_ID)),
        FieldInfo::of(2, "mode", Label::Optional, Kind::Enum(&MESOS_V1_MACHINE_INFO_MODE)),
        FieldInfo::of(3, "unavailability", Label::Optional, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
    ],
};
pub static MESOS_V1_MASTER_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.MasterInfo",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::String),
        FieldInfo::of(2, "ip", Label::Required, Kind::Uint32),
        FieldInfo::of(3, "port", Label::Required, Kind::Uint32).default("5050"),
        FieldInfo::of(4, "pid", Label::Optional, Kind::String),
        FieldInfo::of(5, "hostname", Label::Optional, Kind::String),
        FieldInfo::of(6, "version", Label::Optional, Kind::String),
        FieldInfo::of(7, "address", Label::Optional, Kind::Message(&MESOS_V1_ADDRESS)),
        FieldInfo::of(8, "domain", Label::Optional, Kind::Message(&MESOS_V1_DOMAIN_INFO)),
        FieldInfo::of(9, "capabilities", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_INFO_CAPABILITY)),
    ],
};
pub static MESOS_V1_MASTER_INFO_CAPABILITY: MessageInfo = MessageInfo {
    name: "mesos.v1.MasterInfo.Capability",
    fields: &[FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_INFO_CAPABILITY_TYPE))],
};
pub static MESOS_V1_METRIC: MessageInfo = MessageInfo {
    name: "mesos.v1.Metric",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "value", Label::Optional, Kind::Double),
    ],
};
pub static MESOS_V1_MOUNT_PROPAGATION: MessageInfo = MessageInfo {
    name: "mesos.v1.MountPropagation",
    fields: &[FieldInfo::of(1, "mode", Label::Optional, Kind::Enum(&MESOS_V1_MOUNT_PROPAGATION_MODE))],
};
pub static MESOS_V1_NETWORK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.NetworkInfo",
    fields: &[
        FieldInfo::of(5, "ip_addresses", Label::Repeated, Kind::Message(&MESOS_V1_NETWORK_INFO_IP_ADDRESS)),
        FieldInfo::of(6, "name", Label::Optional, Kind::String),
        FieldInfo::of(3, "groups", Label::Repeated, Kind::String),
        FieldInfo::of(4, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldInfo::of(
            7,
            "port_mappings",
            Label::Repeated,
            Kind::Message(&MESOS_V1_NETWORK_INFO_PORT_MAPPING),
        ),
    ],
};
pub static MESOS_V1_NETWORK_INFO_IP_ADDRESS: MessageInfo = MessageInfo {
    name: "mesos.v1.NetworkInfo.IPAddress",
    fields: &[
        FieldInfo::of(1, "protocol", Label::Optional, Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL))
            .default("IPv4"),
        FieldInfo::of(2, "ip_address", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_NETWORK_INFO_PORT_MAPPING: MessageInfo = MessageInfo {
    name: "mesos.v1.NetworkInfo.PortMapping",
    fields: &[
        FieldInfo::of(1, "host_port", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "container_port", Label::Required, Kind::Uint32),
        FieldInfo::of(3, "protocol", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_OFFER: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::Message(&MESOS_V1_OFFER_ID)),
        FieldInfo::of(2, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(3, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(4, "hostname", Label::Required, Kind::String),
        FieldInfo::of(8, "url", Label::Optional, Kind::Message(&MESOS_V1_URL)),
        FieldInfo::of(11, "domain", Label::Optional, Kind::Message(&MESOS_V1_DOMAIN_INFO)),
        FieldInfo::of(5, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(7, "attributes", Label::Repeated, Kind::Message(&MESOS_V1_ATTRIBUTE)),
        FieldInfo::of(6, "executor_ids", Label::Repeated, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(9, "unavailability", Label::Optional, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
        FieldInfo::of(
            10,
            "allocation_info",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_ALLOCATION_INFO),
        ),
    ],
};
pub static MESOS_V1_OFFER_OPERATION: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_OFFER_OPERATION_TYPE)),
        FieldInfo::of(12, "id", Label::Optional, Kind::Message(&MESOS_V1_OPERATION_ID)),
        FieldInfo::of(2, "launch", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_LAUNCH)),
        FieldInfo::of(
            7,
            "launch_group",
            Label::Optional,
            Kind::Message(&MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP),
        ),
        FieldInfo::of(3, "reserve", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_RESERVE)),
        FieldInfo::of(4, "unreserve", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_UNRESERVE)),
        FieldInfo::of(5, "create", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE)),
        FieldInfo::of(6, "destroy", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY)),
        FieldInfo::of(
            13,
            "grow_volume",
            Label::Optional,
            Kind::Message(&MESOS_V1_OFFER_OPERATION_GROW_VOLUME),
        ),
        FieldInfo::of(
            14,
            "shrink_volume",
            Label::Optional,
            Kind::Message(&MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME),
        ),
        FieldInfo::of(
            15,
            "create_disk",
            Label::Optional,
            Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE_DISK),
        ),
        FieldInfo::of(
            16,
            "destroy_disk",
            Label::Optional,
            Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY_DISK),
        ),
    ],
};
pub static MESOS_V1_OFFER_OPERATION_CREATE: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.Create",
    fields: &[FieldInfo::of(1, "volumes", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE))],
};
pub static MESOS_V1_OFFER_OPERATION_CREATE_DISK: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.CreateDisk",
    fields: &[
        FieldInfo::of(1, "source", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(
            2,
            "target_type",
            Label::Required,
            Kind::Enum(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE),
        ),
        FieldInfo::of(3, "target_profile", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_OFFER_OPERATION_DESTROY: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.Destroy",
    fields: &[FieldInfo::of(1, "volumes", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE))],
};
pub static MESOS_V1_OFFER_OPERATION_DESTROY_DISK: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.DestroyDisk",
    fields: &[FieldInfo::of(1, "source", Label::Required, Kind::Message(&MESOS_V1_RESOURCE))],
};
pub static MESOS_V1_OFFER_OPERATION_GROW_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.GrowVolume",
    fields: &[
        FieldInfo::of(1, "volume", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(2, "addition", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_OFFER_OPERATION_LAUNCH: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.Launch",
    fields: &[FieldInfo::of(1, "task_infos", Label::Repeated, Kind::Message(&MESOS_V1_TASK_INFO))],
};
pub static MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.LaunchGroup",
    fields: &[
        FieldInfo::of(1, "executor", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(2, "task_group", Label::Required, Kind::Message(&MESOS_V1_TASK_GROUP_INFO)),
    ],
};
pub static MESOS_V1_OFFER_OPERATION_RESERVE: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.Reserve",
    fields: &[
        FieldInfo::of(2, "source", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(1, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.ShrinkVolume",
    fields: &[
        FieldInfo::of(1, "volume", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(2, "subtract", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};
pub static MESOS_V1_OFFER_OPERATION_UNRESERVE: MessageInfo = MessageInfo {
    name: "mesos.v1.Offer.Operation.Unreserve",
    fields: &[FieldInfo::of(1, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE))],
};
pub static MESOS_V1_OFFER_FILTERS: MessageInfo = MessageInfo {
    name: "mesos.v1.OfferFilters",
    fields: &[FieldInfo::of(
        1,
        "min_allocatable_resources",
        Label::Optional,
        Kind::Message(&MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES),
    )],
};
pub static MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES: MessageInfo = MessageInfo {
    name: "mesos.v1.OfferFilters.MinAllocatableResources",
    fields: &[FieldInfo::of(
        1,
        "quantities",
        Label::Repeated,
        Kind::Message(&MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES),
    )],
};
pub static MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES: MessageInfo = MessageInfo {
    name: "mesos.v1.OfferFilters.ResourceQuantities",
    fields: &[FieldInfo::of(1, "quantities", Label::Map, Kind::Message(&MESOS_V1_VALUE_SCALAR))],
};
pub static MESOS_V1_OFFER_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.OfferID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_OPERATION: MessageInfo = MessageInfo {
    name: "mesos.v1.Operation",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(3, "info", Label::Required, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
        FieldInfo::of(4, "latest_status", Label::Required, Kind::Message(&MESOS_V1_OPERATION_STATUS)),
        FieldInfo::of(5, "statuses", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION_STATUS)),
        FieldInfo::of(6, "uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};
pub static MESOS_V1_OPERATION_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.OperationID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_OPERATION_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.OperationStatus",
    fields: &[
        FieldInfo::of(1, "operation_id", Label::Optional, Kind::Message(&MESOS_V1_OPERATION_ID)),
        FieldInfo::of(2, "state", Label::Required, Kind::Enum(&MESOS_V1_OPERATION_STATE)),
        FieldInfo::of(3, "message", Label::Optional, Kind::String),
        FieldInfo::of(4, "converted_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(5, "uuid", Label::Optional, Kind::Message(&MESOS_V1_UUID)),
        FieldInfo::of(6, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(
            7,
            "resource_provider_id",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID),
        ),
    ],
};
pub static MESOS_V1_PARAMETER: MessageInfo = MessageInfo {
    name: "mesos.v1.Parameter",
    fields: &[
        FieldInfo::of(1, "key", Label::Required, Kind::String),
        FieldInfo::of(2, "value", Label::Required, Kind::String),
    ],
};
pub static MESOS_V1_PARAMETERS: MessageInfo = MessageInfo {
    name: "mesos.v1.Parameters",
    fields: &[FieldInfo::of(1, "parameter", Label::Repeated, Kind::Message(&MESOS_V1_PARAMETER))],
};
pub static MESOS_V1_PERF_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.PerfStatistics",
    fields: &[
        FieldInfo::of(1, "timestamp", Label::Required, Kind::Double),
        FieldInfo::of(2, "duration", Label::Required, Kind::Double),
        FieldInfo::of(3, "cycles", Label::Optional, Kind::Uint64),
        FieldInfo::of(4, "stalled_cycles_frontend", Label::Optional, Kind::Uint64),
        FieldInfo::of(5, "stalled_cycles_backend", Label::Optional, Kind::Uint64),
        FieldInfo::of(6, "instructions", Label::Optional, Kind::Uint64),
        FieldInfo::of(7, "cache_references", Label::Optional, Kind::Uint64),
        FieldInfo::of(8, "cache_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(9, "branches", Label::Optional, Kind::Uint64),
        FieldInfo::of(10, "branch_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(11, "bus_cycles", Label::Optional, Kind::Uint64),
        FieldInfo::of(12, "ref_cycles", Label::Optional, Kind::Uint64),
        FieldInfo::of(13, "cpu_clock", Label::Optional, Kind::Double),
        FieldInfo::of(14, "task_clock", Label::Optional, Kind::Double),
        FieldInfo::of(15, "page_faults", Label::Optional, Kind::Uint64),
        FieldInfo::of(16, "minor_faults", Label::Optional, Kind::Uint64),
        FieldInfo::of(17, "major_faults", Label::Optional, Kind::Uint64),
        FieldInfo::of(18, "context_switches", Label::Optional, Kind::Uint64),
        FieldInfo::of(19, "cpu_migrations", Label::Optional, Kind::Uint64),
        FieldInfo::of(20, "alignment_faults", Label::Optional, Kind::Uint64),
        FieldInfo::of(21, "emulation_faults", Label::Optional, Kind::Uint64),
        FieldInfo::of(22, "l1_dcache_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(23, "l1_dcache_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(24, "l1_dcache_stores", Label::Optional, Kind::Uint64),
        FieldInfo::of(25, "l1_dcache_store_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(26, "l1_dcache_prefetches", Label::Optional, Kind::Uint64),
        FieldInfo::of(27, "l1_dcache_prefetch_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(28, "l1_icache_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(29, "l1_icache_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(30, "l1_icache_prefetches", Label::Optional, Kind::Uint64),
        FieldInfo::of(31, "l1_icache_prefetch_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(32, "llc_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(33, "llc_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(34, "llc_stores", Label::Optional, Kind::Uint64),
        FieldInfo::of(35, "llc_store_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(36, "llc_prefetches", Label::Optional, Kind::Uint64),
        FieldInfo::of(37, "llc_prefetch_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(38, "dtlb_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(39, "dtlb_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(40, "dtlb_stores", Label::Optional, Kind::Uint64),
        FieldInfo::of(41, "dtlb_store_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(42, "dtlb_prefetches", Label::Optional, Kind::Uint64),
        FieldInfo::of(43, "dtlb_prefetch_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(44, "itlb_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(45, "itlb_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(46, "branch_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(47, "branch_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(48, "node_loads", Label::Optional, Kind::Uint64),
        FieldInfo::of(49, "node_load_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(50, "node_stores", Label::Optional, Kind::Uint64),
        FieldInfo::of(51, "node_store_misses", Label::Optional, Kind::Uint64),
        FieldInfo::of(52, "node_prefetches", Label::Optional, Kind::Uint64),
        FieldInfo::of(53, "node_prefetch_misses", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_PORT: MessageInfo = MessageInfo {
    name: "mesos.v1.Port",
    fields: &[
        FieldInfo::of(1, "number", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "name", Label::Optional, Kind::String),
        FieldInfo::of(3, "protocol", Label::Optional, Kind::String),
        FieldInfo::of(4, "visibility", Label::Optional, Kind::Enum(&MESOS_V1_DISCOVERY_INFO_VISIBILITY)),
        FieldInfo::of(5, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};
pub static MESOS_V1_PORTS: MessageInfo = MessageInfo {
    name: "mesos.v1.Ports",
    fields: &[FieldInfo::of(1, "ports", Label::Repeated, Kind::Message(&MESOS_V1_PORT))],
};
pub static MESOS_V1_R_LIMIT_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.RLimitInfo",
    fields: &[FieldInfo::of(1, "rlimits", Label::Repeated, Kind::Message(&MESOS_V1_R_LIMIT_INFO_R_LIMIT))],
};
pub static MESOS_V1_R_LIMIT_INFO_R_LIMIT: MessageInfo = MessageInfo {
    name: "mesos.v1.RLimitInfo.RLimit",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_R_LIMIT_INFO_R_LIMIT_TYPE)),
        FieldInfo::of(2, "hard", Label::Optional, Kind::Uint64),
        FieldInfo::of(3, "soft", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_RATE_LIMIT: MessageInfo = MessageInfo {
    name: "mesos.v1.RateLimit",
    fields: &[
        FieldInfo::of(1, "qps", Label::Optional, Kind::Double),
        FieldInfo::of(2, "principal", Label::Required, Kind::String),
        FieldInfo::of(3, "capacity", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_RATE_LIMITS: MessageInfo = MessageInfo {
    name: "mesos.v1.RateLimits",
    fields: &[
        FieldInfo::of(1, "limits", Label::Repeated, Kind::Message(&MESOS_V1_RATE_LIMIT)),
        FieldInfo::of(2, "aggregate_default_qps", Label::Optional, Kind::Double),
        FieldInfo::of(3, "aggregate_default_capacity", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_REQUEST: MessageInfo = MessageInfo {
    name: "mesos.v1.Request",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_RESOURCE: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource",
    fields: &[
        FieldInfo::of(12, "provider_id", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID)),
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "type", Label::Required, Kind::Enum(&MESOS_V1_VALUE_TYPE)),
        FieldInfo::of(3, "scalar", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldInfo::of(4, "ranges", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGES)),
        FieldInfo::of(5, "set", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SET)),
        FieldInfo::of(6, "role", Label::Optional, Kind::String).default("*").deprecated(),
        FieldInfo::of(
            11,
            "allocation_info",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_ALLOCATION_INFO),
        ),
        FieldInfo::of(8, "reservation", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_RESERVATION_INFO)),
        FieldInfo::of(
            13,
            "reservations",
            Label::Repeated,
            Kind::Message(&MESOS_V1_RESOURCE_RESERVATION_INFO),
        ),
        FieldInfo::of(7, "disk", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO)),
        FieldInfo::of(9, "revocable", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_REVOCABLE_INFO)),
        FieldInfo::of(10, "shared", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_SHARED_INFO)),
    ],
};
pub static MESOS_V1_RESOURCE_ALLOCATION_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.AllocationInfo",
    fields: &[FieldInfo::of(1, "role", Label::Optional, Kind::String)],
};
pub static MESOS_V1_RESOURCE_DISK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.DiskInfo",
    fields: &[
        FieldInfo::of(
            1,
            "persistence",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE),
        ),
        FieldInfo::of(2, "volume", Label::Optional, Kind::Message(&MESOS_V1_VOLUME)),
        FieldInfo::of(3, "source", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE)),
    ],
};
pub static MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.DiskInfo.Persistence",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::String),
        FieldInfo::of(2, "principal", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_RESOURCE_DISK_INFO_SOURCE: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.DiskInfo.Source",
    fields: &[
        FieldInfo::of(1, "type", Label::Required, Kind::Enum(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE)),
        FieldInfo::of(2, "path", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH)),
        FieldInfo::of(3, "mount", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT)),
        FieldInfo::of(7, "vendor", Label::Optional, Kind::String),
        FieldInfo::of(4, "id", Label::Optional, Kind::String),
        FieldInfo::of(5, "metadata", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldInfo::of(6, "profile", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.DiskInfo.Source.Mount",
    fields: &[FieldInfo::of(1, "root", Label::Optional, Kind::String)],
};
pub static MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.DiskInfo.Source.Path",
    fields: &[FieldInfo::of(1, "root", Label::Optional, Kind::String)],
};
pub static MESOS_V1_RESOURCE_RESERVATION_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.Resource.ReservationInfo",
    fields: &[
        FieldInfo::of(4, "type", Label::Optional, Kind::Enum(&MESOS_V1_RESOURCE_RESERVATION_INFO_TYPE)),
        FieldInfo::of(3, "role", Label::Optional, Kind::String),
        FieldInfo::of(1, "principal", Label::Optional, Kind::String),
        FieldInfo::of(2, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};
pub static MESOS_V1_RESOURCE_REVOCABLE_INFO: MessageInfo =
    MessageInfo { name: "mesos.v1.Resource.RevocableInfo", fields: &[] };
pub static MESOS_V1_RESOURCE_SHARED_INFO: MessageInfo =
    MessageInfo { name: "mesos.v1.Resource.SharedInfo", fields: &[] };
pub static MESOS_V1_RESOURCE_PROVIDER_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceProviderID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_RESOURCE_PROVIDER_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceProviderInfo",
    fields: &[
        FieldInfo::of(1, "id", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID)),
        FieldInfo::of(2, "attributes", Label::Repeated, Kind::Message(&MESOS_V1_ATTRIBUTE)),
        FieldInfo::of(3, "type", Label::Required, Kind::String),
        FieldInfo::of(4, "name", Label::Required, Kind::String),
        FieldInfo::of(
            5,
            "default_reservations",
            Label::Repeated,
            Kind::Message(&MESOS_V1_RESOURCE_RESERVATION_INFO),
        ),
        FieldInfo::of(6, "storage", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceProviderInfo.Storage",
    fields: &[
        FieldInfo::of(1, "plugin", Label::Required, Kind::Message(&MESOS_V1_CSI_PLUGIN_INFO)),
        FieldInfo::of(2, "reconciliation_interval_seconds", Label::Optional, Kind::Double),
    ],
};
pub static MESOS_V1_RESOURCE_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceStatistics",
    fields: &[
        FieldInfo::of(1, "timestamp", Label::Required, Kind::Double),
        FieldInfo::of(30, "processes", Label::Optional, Kind::Uint32),
        FieldInfo::of(31, "threads", Label::Optional, Kind::Uint32),
        FieldInfo::of(2, "cpus_user_time_secs", Label::Optional, Kind::Double),
        FieldInfo::of(3, "cpus_system_time_secs", Label::Optional, Kind::Double),
        FieldInfo::of(4, "cpus_limit", Label::Optional, Kind::Double),
        FieldInfo::of(45, "cpus_soft_limit", Label::Optional, Kind::Double),
        FieldInfo::of(7, "cpus_nr_periods", Label::Optional, Kind::Uint32),
        FieldInfo::of(8, "cpus_nr_throttled", Label::Optional, Kind::Uint32),
        FieldInfo::of(9, "cpus_throttled_time_secs", Label::Optional, Kind::Double),
        FieldInfo::of(36, "mem_total_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(37, "mem_total_memsw_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(52, "mem_kmem_usage_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(53, "mem_kmem_tcp_usage_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(6, "mem_limit_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(38, "mem_soft_limit_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(10, "mem_file_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(11, "mem_anon_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(39, "mem_cache_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(5, "mem_rss_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(12, "mem_mapped_file_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(40, "mem_swap_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(41, "mem_unevictable_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(32, "mem_low_pressure_counter", Label::Optional, Kind::Uint64),
        FieldInfo::of(33, "mem_medium_pressure_counter", Label::Optional, Kind::Uint64),
        FieldInfo::of(34, "mem_critical_pressure_counter", Label::Optional, Kind::Uint64),
        FieldInfo::of(26, "disk_limit_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(27, "disk_used_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(43, "disk_statistics", Label::Repeated, Kind::Message(&MESOS_V1_DISK_STATISTICS)),
        FieldInfo::of(
            44,
            "blkio_statistics",
            Label::Optional,
            Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS),
        ),
        FieldInfo::of(13, "perf", Label::Optional, Kind::Message(&MESOS_V1_PERF_STATISTICS)),
        FieldInfo::of(14, "net_rx_packets", Label::Optional, Kind::Uint64),
        FieldInfo::of(15, "net_rx_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(16, "net_rx_errors", Label::Optional, Kind::Uint64),
        FieldInfo::of(17, "net_rx_dropped", Label::Optional, Kind::Uint64),
        FieldInfo::of(18, "net_tx_packets", Label::Optional, Kind::Uint64),
        FieldInfo::of(19, "net_tx_bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(20, "net_tx_errors", Label::Optional, Kind::Uint64),
        FieldInfo::of(21, "net_tx_dropped", Label::Optional, Kind::Uint64),
        FieldInfo::of(46, "net_tx_rate_limit", Label::Optional, Kind::Uint64),
        FieldInfo::of(47, "net_tx_burst_rate_limit", Label::Optional, Kind::Uint64),
        FieldInfo::of(48, "net_tx_burst_size", Label::Optional, Kind::Uint64),
        FieldInfo::of(49, "net_rx_rate_limit", Label::Optional, Kind::Uint64),
        FieldInfo::of(50, "net_rx_burst_rate_limit", Label::Optional, Kind::Uint64),
        FieldInfo::of(51, "net_rx_burst_size", Label::Optional, Kind::Uint64),
        FieldInfo::of(
            54,
            "net_rate_statistics",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS),
        ),
        FieldInfo::of(55, "net_ephemeral_ports", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGE)),
        FieldInfo::of(22, "net_tcp_rtt_microsecs_p50", Label::Optional, Kind::Double),
        FieldInfo::of(23, "net_tcp_rtt_microsecs_p90", Label::Optional, Kind::Double),
        FieldInfo::of(24, "net_tcp_rtt_microsecs_p95", Label::Optional, Kind::Double),
        FieldInfo::of(25, "net_tcp_rtt_microsecs_p99", Label::Optional, Kind::Double),
        FieldInfo::of(28, "net_tcp_active_connections", Label::Optional, Kind::Double),
        FieldInfo::of(29, "net_tcp_time_wait_connections", Label::Optional, Kind::Double),
        FieldInfo::of(
            35,
            "net_traffic_control_statistics",
            Label::Repeated,
            Kind::Message(&MESOS_V1_TRAFFIC_CONTROL_STATISTICS),
        ),
        FieldInfo::of(42, "net_snmp_statistics", Label::Optional, Kind::Message(&MESOS_V1_SNMP_STATISTICS)),
    ],
};
pub static MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceStatistics.RatePercentiles",
    fields: &[
        FieldInfo::of(1, "min", Label::Optional, Kind::Uint64),
        FieldInfo::of(2, "max", Label::Optional, Kind::Uint64),
        FieldInfo::of(3, "p50", Label::Optional, Kind::Uint64),
        FieldInfo::of(4, "p90", Label::Optional, Kind::Uint64),
        FieldInfo::of(5, "p95", Label::Optional, Kind::Uint64),
        FieldInfo::of(6, "p99", Label::Optional, Kind::Uint64),
        FieldInfo::of(7, "p999", Label::Optional, Kind::Uint64),
        FieldInfo::of(8, "p9999", Label::Optional, Kind::Uint64),
        FieldInfo::of(9, "samples", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceStatistics.RateStatistics",
    fields: &[
        FieldInfo::of(
            1,
            "rx_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            2,
            "rx_packet_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            3,
            "rx_drop_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            4,
            "rx_error_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            5,
            "tx_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            6,
            "tx_packet_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            7,
            "tx_drop_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(
            8,
            "tx_error_rate",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES),
        ),
        FieldInfo::of(9, "sampling_window_secs", Label::Optional, Kind::Double),
        FieldInfo::of(10, "sampling_interval_secs", Label::Optional, Kind::Double),
    ],
};
pub static MESOS_V1_RESOURCE_USAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceUsage",
    fields: &[
        FieldInfo::of(1, "executors", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE_USAGE_EXECUTOR)),
        FieldInfo::of(2, "total", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_RESOURCE_USAGE_EXECUTOR: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceUsage.Executor",
    fields: &[
        FieldInfo::of(1, "executor_info", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(2, "allocated", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(3, "statistics", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_STATISTICS)),
        FieldInfo::of(4, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(5, "tasks", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK)),
    ],
};
pub static MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK: MessageInfo = MessageInfo {
    name: "mesos.v1.ResourceUsage.Executor.Task",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(4, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};
pub static MESOS_V1_ROLE: MessageInfo = MessageInfo {
    name: "mesos.v1.Role",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "weight", Label::Required, Kind::Double),
        FieldInfo::of(3, "frameworks", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(4, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_SNMP_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.SNMPStatistics",
    fields: &[
        FieldInfo::of(1, "ip_stats", Label::Optional, Kind::Message(&MESOS_V1_IP_STATISTICS)),
        FieldInfo::of(2, "icmp_stats", Label::Optional, Kind::Message(&MESOS_V1_ICMP_STATISTICS)),
        FieldInfo::of(3, "tcp_stats", Label::Optional, Kind::Message(&MESOS_V1_TCP_STATISTICS)),
        FieldInfo::of(4, "udp_stats", Label::Optional, Kind::Message(&MESOS_V1_UDP_STATISTICS)),
    ],
};
pub static MESOS_V1_SECCOMP_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.SeccompInfo",
    fields: &[
        FieldInfo::of(1, "profile_name", Label::Optional, Kind::String),
        FieldInfo::of(2, "unconfined", Label::Optional, Kind::Bool),
    ],
};
pub static MESOS_V1_SECRET: MessageInfo = MessageInfo {
    name: "mesos.v1.Secret",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_SECRET_TYPE)),
        FieldInfo::of(2, "reference", Label::Optional, Kind::Message(&MESOS_V1_SECRET_REFERENCE)),
        FieldInfo::of(3, "value", Label::Optional, Kind::Message(&MESOS_V1_SECRET_VALUE)),
    ],
};
pub static MESOS_V1_SECRET_REFERENCE: MessageInfo = MessageInfo {
    name: "mesos.v1.Secret.Reference",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "key", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_SECRET_VALUE: MessageInfo = MessageInfo {
    name: "mesos.v1.Secret.Value",
    fields: &[FieldInfo::of(1, "data", Label::Required, Kind::Bytes)],
};
pub static MESOS_V1_TTY_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.TTYInfo",
    fields: &[FieldInfo::of(
        1,
        "window_size",
        Label::Optional,
        Kind::Message(&MESOS_V1_TTY_INFO_WINDOW_SIZE),
    )],
};
pub static MESOS_V1_TTY_INFO_WINDOW_SIZE: MessageInfo = MessageInfo {
    name: "mesos.v1.TTYInfo.WindowSize",
    fields: &[
        FieldInfo::of(1, "rows", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "columns", Label::Required, Kind::Uint32),
    ],
};
pub static MESOS_V1_TASK: MessageInfo = MessageInfo {
    name: "mesos.v1.Task",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(4, "executor_id", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(5, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(6, "state", Label::Required, Kind::Enum(&MESOS_V1_TASK_STATE)),
        FieldInfo::of(7, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(8, "statuses", Label::Repeated, Kind::Message(&MESOS_V1_TASK_STATUS)),
        FieldInfo::of(9, "status_update_state", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATE)),
        FieldInfo::of(10, "status_update_uuid", Label::Optional, Kind::Bytes),
        FieldInfo::of(11, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldInfo::of(12, "discovery", Label::Optional, Kind::Message(&MESOS_V1_DISCOVERY_INFO)),
        FieldInfo::of(13, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
        FieldInfo::of(15, "health_check", Label::Optional, Kind::Message(&MESOS_V1_HEALTH_CHECK)),
        FieldInfo::of(16, "kill_policy", Label::Optional, Kind::Message(&MESOS_V1_KILL_POLICY)),
        FieldInfo::of(14, "user", Label::Optional, Kind::String),
        FieldInfo::of(17, "limits", Label::Map, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};
pub static MESOS_V1_TASK_GROUP_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.TaskGroupInfo",
    fields: &[FieldInfo::of(1, "tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK_INFO))],
};
pub static MESOS_V1_TASK_ID: MessageInfo = MessageInfo {
    name: "mesos.v1.TaskID",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_TASK_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.TaskInfo",
    fields: &[
        FieldInfo::of(1, "name", Label::Required, Kind::String),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(4, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(5, "executor", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(7, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(9, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
        FieldInfo::of(8, "health_check", Label::Optional, Kind::Message(&MESOS_V1_HEALTH_CHECK)),
        FieldInfo::of(13, "check", Label::Optional, Kind::Message(&MESOS_V1_CHECK_INFO)),
        FieldInfo::of(12, "kill_policy", Label::Optional, Kind::Message(&MESOS_V1_KILL_POLICY)),
        FieldInfo::of(6, "data", Label::Optional, Kind::Bytes),
        FieldInfo::of(10, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldInfo::of(11, "discovery", Label::Optional, Kind::Message(&MESOS_V1_DISCOVERY_INFO)),
        FieldInfo::of(14, "max_completion_time", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO)),
        FieldInfo::of(15, "limits", Label::Map, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};
pub static MESOS_V1_TASK_RESOURCE_LIMITATION: MessageInfo = MessageInfo {
    name: "mesos.v1.TaskResourceLimitation",
    fields: &[FieldInfo::of(1, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE))],
};
pub static MESOS_V1_TASK_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.TaskStatus",
    fields: &[
        FieldInfo::of(1, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(2, "state", Label::Required, Kind::Enum(&MESOS_V1_TASK_STATE)),
        FieldInfo::of(4, "message", Label::Optional, Kind::String),
        FieldInfo::of(9, "source", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATUS_SOURCE)),
        FieldInfo::of(10, "reason", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATUS_REASON)),
        FieldInfo::of(3, "data", Label::Optional, Kind::Bytes),
        FieldInfo::of(5, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(7, "executor_id", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(6, "timestamp", Label::Optional, Kind::Double),
        FieldInfo::of(11, "uuid", Label::Optional, Kind::Bytes),
        FieldInfo::of(8, "healthy", Label::Optional, Kind::Bool),
        FieldInfo::of(15, "check_status", Label::Optional, Kind::Message(&MESOS_V1_CHECK_STATUS_INFO)),
        FieldInfo::of(12, "labels", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldInfo::of(13, "container_status", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_STATUS)),
        FieldInfo::of(14, "unreachable_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(16, "limitation", Label::Optional, Kind::Message(&MESOS_V1_TASK_RESOURCE_LIMITATION)),
    ],
};
pub static MESOS_V1_TCP_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.TcpStatistics",
    fields: &[
        FieldInfo::of(1, "RtoAlgorithm", Label::Optional, Kind::Int64),
        FieldInfo::of(2, "RtoMin", Label::Optional, Kind::Int64),
        FieldInfo::of(3, "RtoMax", Label::Optional, Kind::Int64),
        FieldInfo::of(4, "MaxConn", Label::Optional, Kind::Int64),
        FieldInfo::of(5, "ActiveOpens", Label::Optional, Kind::Int64),
        FieldInfo::of(6, "PassiveOpens", Label::Optional, Kind::Int64),
        FieldInfo::of(7, "AttemptFails", Label::Optional, Kind::Int64),
        FieldInfo::of(8, "EstabResets", Label::Optional, Kind::Int64),
        FieldInfo::of(9, "CurrEstab", Label::Optional, Kind::Int64),
        FieldInfo::of(10, "InSegs", Label::Optional, Kind::Int64),
        FieldInfo::of(11, "OutSegs", Label::Optional, Kind::Int64),
        FieldInfo::of(12, "RetransSegs", Label::Optional, Kind::Int64),
        FieldInfo::of(13, "InErrs", Label::Optional, Kind::Int64),
        FieldInfo::of(14, "OutRsts", Label::Optional, Kind::Int64),
        FieldInfo::of(15, "InCsumErrors", Label::Optional, Kind::Int64),
    ],
};
pub static MESOS_V1_TIME_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.TimeInfo",
    fields: &[FieldInfo::of(1, "nanoseconds", Label::Required, Kind::Int64)],
};
pub static MESOS_V1_TRAFFIC_CONTROL_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.TrafficControlStatistics",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::String),
        FieldInfo::of(2, "backlog", Label::Optional, Kind::Uint64),
        FieldInfo::of(3, "bytes", Label::Optional, Kind::Uint64),
        FieldInfo::of(4, "drops", Label::Optional, Kind::Uint64),
        FieldInfo::of(5, "overlimits", Label::Optional, Kind::Uint64),
        FieldInfo::of(6, "packets", Label::Optional, Kind::Uint64),
        FieldInfo::of(7, "qlen", Label::Optional, Kind::Uint64),
        FieldInfo::of(8, "ratebps", Label::Optional, Kind::Uint64),
        FieldInfo::of(9, "ratepps", Label::Optional, Kind::Uint64),
        FieldInfo::of(10, "requeues", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_URL: MessageInfo = MessageInfo {
    name: "mesos.v1.URL",
    fields: &[
        FieldInfo::of(1, "scheme", Label::Required, Kind::String),
        FieldInfo::of(2, "address", Label::Required, Kind::Message(&MESOS_V1_ADDRESS)),
        FieldInfo::of(3, "path", Label::Optional, Kind::String),
        FieldInfo::of(4, "query", Label::Repeated, Kind::Message(&MESOS_V1_PARAMETER)),
        FieldInfo::of(5, "fragment", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_UUID: MessageInfo =
    MessageInfo { name: "mesos.v1.UUID", fields: &[FieldInfo::of(1, "value", Label::Required, Kind::Bytes)] };
pub static MESOS_V1_UDP_STATISTICS: MessageInfo = MessageInfo {
    name: "mesos.v1.UdpStatistics",
    fields: &[
        FieldInfo::of(1, "InDatagrams", Label::Optional, Kind::Int64),
        FieldInfo::of(2, "NoPorts", Label::Optional, Kind::Int64),
        FieldInfo::of(3, "InErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(4, "OutDatagrams", Label::Optional, Kind::Int64),
        FieldInfo::of(5, "RcvbufErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(6, "SndbufErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(7, "InCsumErrors", Label::Optional, Kind::Int64),
        FieldInfo::of(8, "IgnoredMulti", Label::Optional, Kind::Int64),
    ],
};
pub static MESOS_V1_UNAVAILABILITY: MessageInfo = MessageInfo {
    name: "mesos.v1.Unavailability",
    fields: &[
        FieldInfo::of(1, "start", Label::Required, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(2, "duration", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO)),
    ],
};
pub static MESOS_V1_VALUE: MessageInfo = MessageInfo {
    name: "mesos.v1.Value",
    fields: &[
        FieldInfo::of(1, "type", Label::Required, Kind::Enum(&MESOS_V1_VALUE_TYPE)),
        FieldInfo::of(2, "scalar", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldInfo::of(3, "ranges", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGES)),
        FieldInfo::of(4, "set", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SET)),
        FieldInfo::of(5, "text", Label::Optional, Kind::Message(&MESOS_V1_VALUE_TEXT)),
    ],
};
pub static MESOS_V1_VALUE_RANGE: MessageInfo = MessageInfo {
    name: "mesos.v1.Value.Range",
    fields: &[
        FieldInfo::of(1, "begin", Label::Required, Kind::Uint64),
        FieldInfo::of(2, "end", Label::Required, Kind::Uint64),
    ],
};
pub static MESOS_V1_VALUE_RANGES: MessageInfo = MessageInfo {
    name: "mesos.v1.Value.Ranges",
    fields: &[FieldInfo::of(1, "range", Label::Repeated, Kind::Message(&MESOS_V1_VALUE_RANGE))],
};
pub static MESOS_V1_VALUE_SCALAR: MessageInfo = MessageInfo {
    name: "mesos.v1.Value.Scalar",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::Double)],
};
pub static MESOS_V1_VALUE_SET: MessageInfo = MessageInfo {
    name: "mesos.v1.Value.Set",
    fields: &[FieldInfo::of(1, "item", Label::Repeated, Kind::String)],
};
pub static MESOS_V1_VALUE_TEXT: MessageInfo = MessageInfo {
    name: "mesos.v1.Value.Text",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_VERSION_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.VersionInfo",
    fields: &[
        FieldInfo::of(1, "version", Label::Required, Kind::String),
        FieldInfo::of(2, "build_date", Label::Optional, Kind::String),
        FieldInfo::of(3, "build_time", Label::Optional, Kind::Double),
        FieldInfo::of(4, "build_user", Label::Optional, Kind::String),
        FieldInfo::of(5, "git_sha", Label::Optional, Kind::String),
        FieldInfo::of(6, "git_branch", Label::Optional, Kind::String),
        FieldInfo::of(7, "git_tag", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume",
    fields: &[
        FieldInfo::of(3, "mode", Label::Required, Kind::Enum(&MESOS_V1_VOLUME_MODE)),
        FieldInfo::of(1, "container_path", Label::Required, Kind::String),
        FieldInfo::of(2, "host_path", Label::Optional, Kind::String),
        FieldInfo::of(4, "image", Label::Optional, Kind::Message(&MESOS_V1_IMAGE)),
        FieldInfo::of(5, "source", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE)),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_VOLUME_SOURCE_TYPE)),
        FieldInfo::of(
            2,
            "docker_volume",
            Label::Optional,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME),
        ),
        FieldInfo::of(5, "host_path", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_HOST_PATH)),
        FieldInfo::of(
            3,
            "sandbox_path",
            Label::Optional,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH),
        ),
        FieldInfo::of(4, "secret", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
        FieldInfo::of(6, "csi_volume", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME)),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.CSIVolume",
    fields: &[
        FieldInfo::of(1, "plugin_name", Label::Required, Kind::String),
        FieldInfo::of(
            2,
            "static_provisioning",
            Label::Optional,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING),
        ),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning",
    fields: &[
        FieldInfo::of(1, "volume_id", Label::Required, Kind::String),
        FieldInfo::of(
            2,
            "volume_capability",
            Label::Required,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY),
        ),
        FieldInfo::of(3, "node_stage_secrets", Label::Map, Kind::Message(&MESOS_V1_SECRET)),
        FieldInfo::of(4, "node_publish_secrets", Label::Map, Kind::Message(&MESOS_V1_SECRET)),
        FieldInfo::of(5, "volume_context", Label::Map, Kind::String),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability",
    fields: &[
        FieldInfo::of(
            1,
            "block",
            Label::Optional,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME),
        ),
        FieldInfo::of(
            2,
            "mount",
            Label::Optional,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME),
        ),
        FieldInfo::of(
            3,
            "access_mode",
            Label::Required,
            Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE),
        ),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode",
    fields: &[FieldInfo::of(
        1,
        "mode",
        Label::Required,
        Kind::Enum(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE_MODE),
    )],
};
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME: MessageInfo =
    MessageInfo { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", fields: &[] };
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume",
    fields: &[
        FieldInfo::of(1, "fs_type", Label::Optional, Kind::String),
        FieldInfo::of(2, "mount_flags", Label::Repeated, Kind::String),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.DockerVolume",
    fields: &[
        FieldInfo::of(1, "driver", Label::Optional, Kind::String),
        FieldInfo::of(2, "name", Label::Required, Kind::String),
        FieldInfo::of(3, "driver_options", Label::Optional, Kind::Message(&MESOS_V1_PARAMETERS)),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_HOST_PATH: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.HostPath",
    fields: &[
        FieldInfo::of(1, "path", Label::Required, Kind::String),
        FieldInfo::of(2, "mount_propagation", Label::Optional, Kind::Message(&MESOS_V1_MOUNT_PROPAGATION)),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH: MessageInfo = MessageInfo {
    name: "mesos.v1.Volume.Source.SandboxPath",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH_TYPE)),
        FieldInfo::of(2, "path", Label::Required, Kind::String),
    ],
};
pub static MESOS_V1_WEIGHT_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.WeightInfo",
    fields: &[
        FieldInfo::of(1, "weight", Label::Required, Kind::Double),
        FieldInfo::of(2, "role", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_AGENT_CALL: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_CALL_TYPE)),
        FieldInfo::of(2, "get_metrics", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_GET_METRICS)),
        FieldInfo::of(
            3,
            "set_logging_level",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_SET_LOGGING_LEVEL),
        ),
        FieldInfo::of(4, "list_files", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_LIST_FILES)),
        FieldInfo::of(5, "read_file", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_READ_FILE)),
        FieldInfo::of(
            20,
            "get_containers",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_GET_CONTAINERS),
        ),
        FieldInfo::of(
            6,
            "launch_nested_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER),
        )
        .deprecated(),
        FieldInfo::of(
            7,
            "wait_nested_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_WAIT_NESTED_CONTAINER),
        )
        .deprecated(),
        FieldInfo::of(
            8,
            "kill_nested_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_KILL_NESTED_CONTAINER),
        )
        .deprecated(),
        FieldInfo::of(
            12,
            "remove_nested_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_REMOVE_NESTED_CONTAINER),
        )
        .deprecated(),
        FieldInfo::of(
            9,
            "launch_nested_container_session",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER_SESSION),
        ),
        FieldInfo::of(
            10,
            "attach_container_input",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT),
        ),
        FieldInfo::of(
            11,
            "attach_container_output",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_OUTPUT),
        ),
        FieldInfo::of(
            13,
            "launch_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCH_CONTAINER),
        ),
        FieldInfo::of(
            14,
            "wait_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_WAIT_CONTAINER),
        ),
        FieldInfo::of(
            15,
            "kill_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_KILL_CONTAINER),
        ),
        FieldInfo::of(
            16,
            "remove_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_REMOVE_CONTAINER),
        ),
        FieldInfo::of(
            17,
            "add_resource_provider_config",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_ADD_RESOURCE_PROVIDER_CONFIG),
        ),
        FieldInfo::of(
            18,
            "update_resource_provider_config",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_UPDATE_RESOURCE_PROVIDER_CONFIG),
        ),
        FieldInfo::of(
            19,
            "remove_resource_provider_config",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_REMOVE_RESOURCE_PROVIDER_CONFIG),
        ),
        FieldInfo::of(
            22,
            "mark_resource_provider_gone",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_CALL_MARK_RESOURCE_PROVIDER_GONE),
        ),
        FieldInfo::of(21, "prune_images", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_PRUNE_IMAGES)),
    ],
};
pub static MESOS_V1_AGENT_CALL_ADD_RESOURCE_PROVIDER_CONFIG: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.AddResourceProviderConfig",
    fields: &[FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO))],
};
pub static MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.AttachContainerInput",
    fields: &[
        FieldInfo::of(
            1,
            "type",
            Label::Optional,
            Kind::Enum(&MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT_TYPE),
        ),
        FieldInfo::of(2, "container_id", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(3, "process_io", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESS_IO)),
    ],
};
pub static MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_OUTPUT: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.AttachContainerOutput",
    fields: &[FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID))],
};
pub static MESOS_V1_AGENT_CALL_GET_CONTAINERS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.GetContainers",
    fields: &[
        FieldInfo::of(1, "show_nested", Label::Optional, Kind::Bool),
        FieldInfo::of(2, "show_standalone", Label::Optional, Kind::Bool),
    ],
};
pub static MESOS_V1_AGENT_CALL_GET_METRICS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.GetMetrics",
    fields: &[FieldInfo::of(1, "timeout", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO))],
};
pub static MESOS_V1_AGENT_CALL_KILL_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.KillContainer",
    fields: &[
        FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(2, "signal", Label::Optional, Kind::Int32),
    ],
};
pub static MESOS_V1_AGENT_CALL_KILL_NESTED_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.KillNestedContainer",
    fields: &[
        FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(2, "signal", Label::Optional, Kind::Int32),
    ],
};
pub static MESOS_V1_AGENT_CALL_LAUNCH_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.LaunchContainer",
    fields: &[
        FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(2, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(3, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(4, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
        FieldInfo::of(5, "limits", Label::Map, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};
pub static MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.LaunchNestedContainer",
    fields: &[
        FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(2, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(3, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
    ],
};
pub static MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER_SESSION: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.LaunchNestedContainerSession",
    fields: &[
        FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(2, "command", Label::Optional, Kind::Message(&MESOS_V1_COMMAND_INFO)),
        FieldInfo::of(3, "container", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_INFO)),
    ],
};
pub static MESOS_V1_AGENT_CALL_LIST_FILES: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.ListFiles",
    fields: &[FieldInfo::of(1, "path", Label::Required, Kind::String)],
};
pub static MESOS_V1_AGENT_CALL_MARK_RESOURCE_PROVIDER_GONE: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.MarkResourceProviderGone",
    fields: &[FieldInfo::of(
        1,
        "resource_provider_id",
        Label::Required,
        Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID),
    )],
};
pub static MESOS_V1_AGENT_CALL_PRUNE_IMAGES: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.PruneImages",
    fields: &[FieldInfo::of(1, "excluded_images", Label::Repeated, Kind::Message(&MESOS_V1_IMAGE))],
};
pub static MESOS_V1_AGENT_CALL_READ_FILE: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.ReadFile",
    fields: &[
        FieldInfo::of(1, "path", Label::Required, Kind::String),
        FieldInfo::of(2, "offset", Label::Required, Kind::Uint64),
        FieldInfo::of(3, "length", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_AGENT_CALL_REMOVE_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.RemoveContainer",
    fields: &[FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID))],
};
pub static MESOS_V1_AGENT_CALL_REMOVE_NESTED_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.RemoveNestedContainer",
    fields: &[FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID))],
};
pub static MESOS_V1_AGENT_CALL_REMOVE_RESOURCE_PROVIDER_CONFIG: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.RemoveResourceProviderConfig",
    fields: &[
        FieldInfo::of(1, "type", Label::Required, Kind::String),
        FieldInfo::of(2, "name", Label::Required, Kind::String),
    ],
};
pub static MESOS_V1_AGENT_CALL_SET_LOGGING_LEVEL: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.SetLoggingLevel",
    fields: &[
        FieldInfo::of(1, "level", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "duration", Label::Required, Kind::Message(&MESOS_V1_DURATION_INFO)),
    ],
};
pub static MESOS_V1_AGENT_CALL_UPDATE_RESOURCE_PROVIDER_CONFIG: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.UpdateResourceProviderConfig",
    fields: &[FieldInfo::of(1, "info", Label::Required, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO))],
};
pub static MESOS_V1_AGENT_CALL_WAIT_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.WaitContainer",
    fields: &[FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID))],
};
pub static MESOS_V1_AGENT_CALL_WAIT_NESTED_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Call.WaitNestedContainer",
    fields: &[FieldInfo::of(1, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID))],
};
pub static MESOS_V1_AGENT_PROCESS_IO: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.ProcessIO",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_PROCESS_IO_TYPE)),
        FieldInfo::of(2, "data", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESS_IO_DATA)),
        FieldInfo::of(3, "control", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESS_IO_CONTROL)),
    ],
};
pub static MESOS_V1_AGENT_PROCESS_IO_CONTROL: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.ProcessIO.Control",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_PROCESS_IO_CONTROL_TYPE)),
        FieldInfo::of(2, "tty_info", Label::Optional, Kind::Message(&MESOS_V1_TTY_INFO)),
        FieldInfo::of(
            3,
            "heartbeat",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_PROCESS_IO_CONTROL_HEARTBEAT),
        ),
    ],
};
pub static MESOS_V1_AGENT_PROCESS_IO_CONTROL_HEARTBEAT: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.ProcessIO.Control.Heartbeat",
    fields: &[FieldInfo::of(1, "interval", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO))],
};
pub static MESOS_V1_AGENT_PROCESS_IO_DATA: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.ProcessIO.Data",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_PROCESS_IO_DATA_TYPE)),
        FieldInfo::of(2, "data", Label::Optional, Kind::Bytes),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_RESPONSE_TYPE)),
        FieldInfo::of(2, "get_health", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_HEALTH)),
        FieldInfo::of(3, "get_flags", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_FLAGS)),
        FieldInfo::of(4, "get_version", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_VERSION)),
        FieldInfo::of(5, "get_metrics", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_METRICS)),
        FieldInfo::of(
            6,
            "get_logging_level",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_LOGGING_LEVEL),
        ),
        FieldInfo::of(7, "list_files", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_LIST_FILES)),
        FieldInfo::of(8, "read_file", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_READ_FILE)),
        FieldInfo::of(9, "get_state", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_STATE)),
        FieldInfo::of(
            10,
            "get_containers",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS),
        ),
        FieldInfo::of(
            11,
            "get_frameworks",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS),
        ),
        FieldInfo::of(
            12,
            "get_executors",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS),
        ),
        FieldInfo::of(
            18,
            "get_operations",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_OPERATIONS),
        ),
        FieldInfo::of(13, "get_tasks", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_TASKS)),
        FieldInfo::of(15, "get_agent", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_AGENT)),
        FieldInfo::of(
            17,
            "get_resource_providers",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS),
        ),
        FieldInfo::of(
            14,
            "wait_nested_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_WAIT_NESTED_CONTAINER),
        ),
        FieldInfo::of(
            16,
            "wait_container",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_WAIT_CONTAINER),
        ),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_AGENT: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetAgent",
    fields: &[
        FieldInfo::of(1, "agent_info", Label::Optional, Kind::Message(&MESOS_V1_AGENT_INFO)).v0("slave_info"),
        FieldInfo::of(2, "drain_config", Label::Optional, Kind::Message(&MESOS_V1_DRAIN_CONFIG)),
        FieldInfo::of(3, "estimated_drain_start_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetContainers",
    fields: &[FieldInfo::of(
        1,
        "containers",
        Label::Repeated,
        Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS_CONTAINER),
    )],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetContainers.Container",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "executor_id", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "executor_name", Label::Optional, Kind::String),
        FieldInfo::of(4, "container_id", Label::Required, Kind::Message(&MESOS_V1_CONTAINER_ID)),
        FieldInfo::of(5, "container_status", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_STATUS)),
        FieldInfo::of(
            6,
            "resource_statistics",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_STATISTICS),
        ),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetExecutors",
    fields: &[
        FieldInfo::of(
            1,
            "executors",
            Label::Repeated,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS_EXECUTOR),
        ),
        FieldInfo::of(
            2,
            "completed_executors",
            Label::Repeated,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS_EXECUTOR),
        ),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS_EXECUTOR: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetExecutors.Executor",
    fields: &[FieldInfo::of(1, "executor_info", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO))],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_FLAGS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetFlags",
    fields: &[FieldInfo::of(1, "flags", Label::Repeated, Kind::Message(&MESOS_V1_FLAG))],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetFrameworks",
    fields: &[
        FieldInfo::of(
            1,
            "frameworks",
            Label::Repeated,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS_FRAMEWORK),
        ),
        FieldInfo::of(
            2,
            "completed_frameworks",
            Label::Repeated,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS_FRAMEWORK),
        ),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS_FRAMEWORK: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetFrameworks.Framework",
    fields: &[FieldInfo::of(1, "framework_info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO))],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_HEALTH: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetHealth",
    fields: &[FieldInfo::of(1, "healthy", Label::Required, Kind::Bool)],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_LOGGING_LEVEL: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetLoggingLevel",
    fields: &[FieldInfo::of(1, "level", Label::Required, Kind::Uint32)],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_METRICS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetMetrics",
    fields: &[FieldInfo::of(1, "metrics", Label::Repeated, Kind::Message(&MESOS_V1_METRIC))],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_OPERATIONS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetOperations",
    fields: &[FieldInfo::of(1, "operations", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION))],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetResourceProviders",
    fields: &[FieldInfo::of(
        1,
        "resource_providers",
        Label::Repeated,
        Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS_RESOURCE_PROVIDER),
    )],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS_RESOURCE_PROVIDER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetResourceProviders.ResourceProvider",
    fields: &[
        FieldInfo::of(
            1,
            "resource_provider_info",
            Label::Required,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO),
        ),
        FieldInfo::of(2, "total_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_STATE: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetState",
    fields: &[
        FieldInfo::of(1, "get_tasks", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_TASKS)),
        FieldInfo::of(
            2,
            "get_executors",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS),
        ),
        FieldInfo::of(
            3,
            "get_frameworks",
            Label::Optional,
            Kind::Message(&MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS),
        ),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_TASKS: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetTasks",
    fields: &[
        FieldInfo::of(1, "pending_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(2, "queued_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(3, "launched_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(4, "terminated_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(5, "completed_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_GET_VERSION: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.GetVersion",
    fields: &[FieldInfo::of(1, "version_info", Label::Required, Kind::Message(&MESOS_V1_VERSION_INFO))],
};
pub static MESOS_V1_AGENT_RESPONSE_LIST_FILES: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.ListFiles",
    fields: &[FieldInfo::of(1, "file_infos", Label::Repeated, Kind::Message(&MESOS_V1_FILE_INFO))],
};
pub static MESOS_V1_AGENT_RESPONSE_READ_FILE: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.ReadFile",
    fields: &[
        FieldInfo::of(1, "size", Label::Required, Kind::Uint64),
        FieldInfo::of(2, "data", Label::Required, Kind::Bytes),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_WAIT_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.WaitContainer",
    fields: &[
        FieldInfo::of(1, "exit_status", Label::Optional, Kind::Int32),
        FieldInfo::of(2, "state", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATE)),
        FieldInfo::of(3, "reason", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATUS_REASON)),
        FieldInfo::of(4, "limitation", Label::Optional, Kind::Message(&MESOS_V1_TASK_RESOURCE_LIMITATION)),
        FieldInfo::of(5, "message", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_AGENT_RESPONSE_WAIT_NESTED_CONTAINER: MessageInfo = MessageInfo {
    name: "mesos.v1.agent.Response.WaitNestedContainer",
    fields: &[
        FieldInfo::of(1, "exit_status", Label::Optional, Kind::Int32),
        FieldInfo::of(2, "state", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATE)),
        FieldInfo::of(3, "reason", Label::Optional, Kind::Enum(&MESOS_V1_TASK_STATUS_REASON)),
        FieldInfo::of(4, "limitation", Label::Optional, Kind::Message(&MESOS_V1_TASK_RESOURCE_LIMITATION)),
        FieldInfo::of(5, "message", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.allocator.InverseOfferStatus",
    fields: &[
        FieldInfo::of(
            1,
            "status",
            Label::Required,
            Kind::Enum(&MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS_STATUS),
        ),
        FieldInfo::of(2, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(3, "timestamp", Label::Required, Kind::Message(&MESOS_V1_TIME_INFO)),
    ],
};
pub static MESOS_V1_EXECUTOR_CALL: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Call",
    fields: &[
        FieldInfo::of(1, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(2, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(3, "type", Label::Optional, Kind::Enum(&MESOS_V1_EXECUTOR_CALL_TYPE)),
        FieldInfo::of(4, "subscribe", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_CALL_SUBSCRIBE)),
        FieldInfo::of(5, "update", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_CALL_UPDATE)),
        FieldInfo::of(6, "message", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_CALL_MESSAGE)),
    ],
};
pub static MESOS_V1_EXECUTOR_CALL_MESSAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Call.Message",
    fields: &[FieldInfo::of(2, "data", Label::Required, Kind::Bytes)],
};
pub static MESOS_V1_EXECUTOR_CALL_SUBSCRIBE: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Call.Subscribe",
    fields: &[
        FieldInfo::of(1, "unacknowledged_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK_INFO)),
        FieldInfo::of(
            2,
            "unacknowledged_updates",
            Label::Repeated,
            Kind::Message(&MESOS_V1_EXECUTOR_CALL_UPDATE),
        ),
    ],
};
pub static MESOS_V1_EXECUTOR_CALL_UPDATE: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Call.Update",
    fields: &[FieldInfo::of(1, "status", Label::Required, Kind::Message(&MESOS_V1_TASK_STATUS))],
};
pub static MESOS_V1_EXECUTOR_EVENT: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_EXECUTOR_EVENT_TYPE)),
        FieldInfo::of(2, "subscribed", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED)),
        FieldInfo::of(
            3,
            "acknowledged",
            Label::Optional,
            Kind::Message(&MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED),
        ),
        FieldInfo::of(4, "launch", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_LAUNCH)),
        FieldInfo::of(
            8,
            "launch_group",
            Label::Optional,
            Kind::Message(&MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP),
        ),
        FieldInfo::of(5, "kill", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_KILL)),
        FieldInfo::of(6, "message", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_MESSAGE)),
        FieldInfo::of(7, "error", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_ERROR)),
    ],
};
pub static MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.Acknowledged",
    fields: &[
        FieldInfo::of(1, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(2, "uuid", Label::Required, Kind::Bytes),
    ],
};
pub static MESOS_V1_EXECUTOR_EVENT_ERROR: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.Error",
    fields: &[FieldInfo::of(1, "message", Label::Required, Kind::String)],
};
pub static MESOS_V1_EXECUTOR_EVENT_KILL: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.Kill",
    fields: &[
        FieldInfo::of(1, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(2, "kill_policy", Label::Optional, Kind::Message(&MESOS_V1_KILL_POLICY)),
    ],
};
pub static MESOS_V1_EXECUTOR_EVENT_LAUNCH: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.Launch",
    fields: &[FieldInfo::of(1, "task", Label::Required, Kind::Message(&MESOS_V1_TASK_INFO))],
};
pub static MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.LaunchGroup",
    fields: &[FieldInfo::of(1, "task_group", Label::Required, Kind::Message(&MESOS_V1_TASK_GROUP_INFO))],
};
pub static MESOS_V1_EXECUTOR_EVENT_MESSAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.Message",
    fields: &[FieldInfo::of(1, "data", Label::Required, Kind::Bytes)],
};
pub static MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED: MessageInfo = MessageInfo {
    name: "mesos.v1.executor.Event.Subscribed",
    fields: &[
        FieldInfo::of(1, "executor_info", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(2, "framework_info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(3, "agent_info", Label::Required, Kind::Message(&MESOS_V1_AGENT_INFO)).v0("slave_info"),
        FieldInfo::of(4, "container_id", Label::Optional, Kind::Message(&MESOS_V1_CONTAINER_ID)),
    ],
};
pub static MESOS_V1_MAINTENANCE_CLUSTER_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.maintenance.ClusterStatus",
    fields: &[
        FieldInfo::of(
            1,
            "draining_machines",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MAINTENANCE_CLUSTER_STATUS_DRAINING_MACHINE),
        ),
        FieldInfo::of(2, "down_machines", Label::Repeated, Kind::Message(&MESOS_V1_MACHINE_ID)),
    ],
};
pub static MESOS_V1_MAINTENANCE_CLUSTER_STATUS_DRAINING_MACHINE: MessageInfo = MessageInfo {
    name: "mesos.v1.maintenance.ClusterStatus.DrainingMachine",
    fields: &[
        FieldInfo::of(1, "id", Label::Required, Kind::Message(&MESOS_V1_MACHINE_ID)),
        FieldInfo::of(
            2,
            "statuses",
            Label::Repeated,
            Kind::Message(&MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS),
        ),
    ],
};
pub static MESOS_V1_MAINTENANCE_SCHEDULE: MessageInfo = MessageInfo {
    name: "mesos.v1.maintenance.Schedule",
    fields: &[FieldInfo::of(1, "windows", Label::Repeated, Kind::Message(&MESOS_V1_MAINTENANCE_WINDOW))],
};
pub static MESOS_V1_MAINTENANCE_WINDOW: MessageInfo = MessageInfo {
    name: "mesos.v1.maintenance.Window",
    fields: &[
        FieldInfo::of(1, "machine_ids", Label::Repeated, Kind::Message(&MESOS_V1_MACHINE_ID)),
        FieldInfo::of(2, "unavailability", Label::Required, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
    ],
};
pub static MESOS_V1_MASTER_CALL: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_CALL_TYPE)),
        FieldInfo::of(2, "get_metrics", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_GET_METRICS)),
        FieldInfo::of(
            3,
            "set_logging_level",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_SET_LOGGING_LEVEL),
        ),
        FieldInfo::of(4, "list_files", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_LIST_FILES)),
        FieldInfo::of(5, "read_file", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_READ_FILE)),
        FieldInfo::of(
            6,
            "update_weights",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_UPDATE_WEIGHTS),
        ),
        FieldInfo::of(
            7,
            "reserve_resources",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_RESERVE_RESOURCES),
        ),
        FieldInfo::of(
            8,
            "unreserve_resources",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_UNRESERVE_RESOURCES),
        ),
        FieldInfo::of(
            9,
            "create_volumes",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_CREATE_VOLUMES),
        ),
        FieldInfo::of(
            10,
            "destroy_volumes",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_DESTROY_VOLUMES),
        ),
        FieldInfo::of(18, "grow_volume", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_GROW_VOLUME)),
        FieldInfo::of(
            19,
            "shrink_volume",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_SHRINK_VOLUME),
        ),
        FieldInfo::of(
            11,
            "update_maintenance_schedule",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_UPDATE_MAINTENANCE_SCHEDULE),
        ),
        FieldInfo::of(
            12,
            "start_maintenance",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_START_MAINTENANCE),
        ),
        FieldInfo::of(
            13,
            "stop_maintenance",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_STOP_MAINTENANCE),
        ),
        FieldInfo::of(21, "drain_agent", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_DRAIN_AGENT)),
        FieldInfo::of(
            22,
            "deactivate_agent",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_DEACTIVATE_AGENT),
        ),
        FieldInfo::of(
            23,
            "reactivate_agent",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_REACTIVATE_AGENT),
        ),
        FieldInfo::of(20, "update_quota", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_UPDATE_QUOTA)),
        FieldInfo::of(16, "teardown", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_TEARDOWN)),
        FieldInfo::of(
            17,
            "mark_agent_gone",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_CALL_MARK_AGENT_GONE),
        ),
        FieldInfo::of(14, "set_quota", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_SET_QUOTA))
            .deprecated(),
        FieldInfo::of(15, "remove_quota", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_REMOVE_QUOTA))
            .deprecated(),
    ],
};
pub static MESOS_V1_MASTER_CALL_CREATE_VOLUMES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.CreateVolumes",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "volumes", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_MASTER_CALL_DEACTIVATE_AGENT: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.DeactivateAgent",
    fields: &[FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id")],
};
pub static MESOS_V1_MASTER_CALL_DESTROY_VOLUMES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.DestroyVolumes",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "volumes", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_MASTER_CALL_DRAIN_AGENT: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.DrainAgent",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "max_grace_period", Label::Optional, Kind::Message(&GOOGLE_PROTOBUF_DURATION)),
        FieldInfo::of(3, "mark_gone", Label::Optional, Kind::Bool).default("false"),
    ],
};
pub static MESOS_V1_MASTER_CALL_GET_METRICS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.GetMetrics",
    fields: &[FieldInfo::of(1, "timeout", Label::Optional, Kind::Message(&MESOS_V1_DURATION_INFO))],
};
pub static MESOS_V1_MASTER_CALL_GROW_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.GrowVolume",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "volume", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(3, "addition", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_MASTER_CALL_LIST_FILES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.ListFiles",
    fields: &[FieldInfo::of(1, "path", Label::Required, Kind::String)],
};
pub static MESOS_V1_MASTER_CALL_MARK_AGENT_GONE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.MarkAgentGone",
    fields: &[FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id")],
};
pub static MESOS_V1_MASTER_CALL_REACTIVATE_AGENT: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.ReactivateAgent",
    fields: &[FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id")],
};
pub static MESOS_V1_MASTER_CALL_READ_FILE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.ReadFile",
    fields: &[
        FieldInfo::of(1, "path", Label::Required, Kind::String),
        FieldInfo::of(2, "offset", Label::Required, Kind::Uint64),
        FieldInfo::of(3, "length", Label::Optional, Kind::Uint64),
    ],
};
pub static MESOS_V1_MASTER_CALL_REMOVE_QUOTA: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.RemoveQuota",
    fields: &[FieldInfo::of(1, "role", Label::Required, Kind::String)],
};
pub static MESOS_V1_MASTER_CALL_RESERVE_RESOURCES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.ReserveResources",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(3, "source", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(2, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_MASTER_CALL_SET_LOGGING_LEVEL: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.SetLoggingLevel",
    fields: &[
        FieldInfo::of(1, "level", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "duration", Label::Required, Kind::Message(&MESOS_V1_DURATION_INFO)),
    ],
};
pub static MESOS_V1_MASTER_CALL_SET_QUOTA: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.SetQuota",
    fields: &[FieldInfo::of(
        1,
        "quota_request",
        Label::Required,
        Kind::Message(&MESOS_V1_QUOTA_QUOTA_REQUEST),
    )],
};
pub static MESOS_V1_MASTER_CALL_SHRINK_VOLUME: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.ShrinkVolume",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "volume", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(3, "subtract", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};
pub static MESOS_V1_MASTER_CALL_START_MAINTENANCE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.StartMaintenance",
    fields: &[FieldInfo::of(1, "machines", Label::Repeated, Kind::Message(&MESOS_V1_MACHINE_ID))],
};
pub static MESOS_V1_MASTER_CALL_STOP_MAINTENANCE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.StopMaintenance",
    fields: &[FieldInfo::of(1, "machines", Label::Repeated, Kind::Message(&MESOS_V1_MACHINE_ID))],
};
pub static MESOS_V1_MASTER_CALL_TEARDOWN: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.Teardown",
    fields: &[FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID))],
};
pub static MESOS_V1_MASTER_CALL_UNRESERVE_RESOURCES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.UnreserveResources",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_MASTER_CALL_UPDATE_MAINTENANCE_SCHEDULE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.UpdateMaintenanceSchedule",
    fields: &[FieldInfo::of(1, "schedule", Label::Required, Kind::Message(&MESOS_V1_MAINTENANCE_SCHEDULE))],
};
pub static MESOS_V1_MASTER_CALL_UPDATE_QUOTA: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.UpdateQuota",
    fields: &[
        FieldInfo::of(1, "force", Label::Optional, Kind::Bool),
        FieldInfo::of(2, "quota_configs", Label::Repeated, Kind::Message(&MESOS_V1_QUOTA_QUOTA_CONFIG)),
    ],
};
pub static MESOS_V1_MASTER_CALL_UPDATE_WEIGHTS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Call.UpdateWeights",
    fields: &[FieldInfo::of(1, "weight_infos", Label::Repeated, Kind::Message(&MESOS_V1_WEIGHT_INFO))],
};
pub static MESOS_V1_MASTER_EVENT: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_EVENT_TYPE)),
        FieldInfo::of(2, "subscribed", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_SUBSCRIBED)),
        FieldInfo::of(3, "task_added", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_TASK_ADDED)),
        FieldInfo::of(4, "task_updated", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_TASK_UPDATED)),
        FieldInfo::of(5, "agent_added", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_AGENT_ADDED)),
        FieldInfo::of(
            6,
            "agent_removed",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_EVENT_AGENT_REMOVED),
        ),
        FieldInfo::of(
            7,
            "framework_added",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_EVENT_FRAMEWORK_ADDED),
        ),
        FieldInfo::of(
            8,
            "framework_updated",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_EVENT_FRAMEWORK_UPDATED),
        ),
        FieldInfo::of(
            9,
            "framework_removed",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_EVENT_FRAMEWORK_REMOVED),
        ),
    ],
};
pub static MESOS_V1_MASTER_EVENT_AGENT_ADDED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.AgentAdded",
    fields: &[FieldInfo::of(
        1,
        "agent",
        Label::Required,
        Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT),
    )],
};
pub static MESOS_V1_MASTER_EVENT_AGENT_REMOVED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.AgentRemoved",
    fields: &[FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID))],
};
pub static MESOS_V1_MASTER_EVENT_FRAMEWORK_ADDED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.FrameworkAdded",
    fields: &[FieldInfo::of(
        1,
        "framework",
        Label::Required,
        Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK),
    )],
};
pub static MESOS_V1_MASTER_EVENT_FRAMEWORK_REMOVED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.FrameworkRemoved",
    fields: &[FieldInfo::of(1, "framework_info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO))],
};
pub static MESOS_V1_MASTER_EVENT_FRAMEWORK_UPDATED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.FrameworkUpdated",
    fields: &[FieldInfo::of(
        1,
        "framework",
        Label::Required,
        Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK),
    )],
};
pub static MESOS_V1_MASTER_EVENT_SUBSCRIBED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.Subscribed",
    fields: &[
        FieldInfo::of(1, "get_state", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_STATE)),
        FieldInfo::of(2, "heartbeat_interval_seconds", Label::Optional, Kind::Double),
    ],
};
pub static MESOS_V1_MASTER_EVENT_TASK_ADDED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.TaskAdded",
    fields: &[FieldInfo::of(1, "task", Label::Required, Kind::Message(&MESOS_V1_TASK))],
};
pub static MESOS_V1_MASTER_EVENT_TASK_UPDATED: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Event.TaskUpdated",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "status", Label::Required, Kind::Message(&MESOS_V1_TASK_STATUS)),
        FieldInfo::of(3, "state", Label::Required, Kind::Enum(&MESOS_V1_TASK_STATE)),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_RESPONSE_TYPE)),
        FieldInfo::of(2, "get_health", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_HEALTH)),
        FieldInfo::of(3, "get_flags", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FLAGS)),
        FieldInfo::of(
            4,
            "get_version",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_VERSION),
        ),
        FieldInfo::of(
            5,
            "get_metrics",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_METRICS),
        ),
        FieldInfo::of(
            6,
            "get_logging_level",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_LOGGING_LEVEL),
        ),
        FieldInfo::of(7, "list_files", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_LIST_FILES)),
        FieldInfo::of(8, "read_file", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_READ_FILE)),
        FieldInfo::of(9, "get_state", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_STATE)),
        FieldInfo::of(10, "get_agents", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_AGENTS)),
        FieldInfo::of(
            11,
            "get_frameworks",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS),
        ),
        FieldInfo::of(
            12,
            "get_executors",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS),
        ),
        FieldInfo::of(
            20,
            "get_operations",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_OPERATIONS),
        ),
        FieldInfo::of(13, "get_tasks", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_TASKS)),
        FieldInfo::of(14, "get_roles", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_ROLES)),
        FieldInfo::of(
            15,
            "get_weights",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_WEIGHTS),
        ),
        FieldInfo::of(16, "get_master", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_MASTER)),
        FieldInfo::of(
            17,
            "get_maintenance_status",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_STATUS),
        ),
        FieldInfo::of(
            18,
            "get_maintenance_schedule",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_SCHEDULE),
        ),
        FieldInfo::of(19, "get_quota", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_QUOTA)),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_AGENTS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetAgents",
    fields: &[
        FieldInfo::of(
            1,
            "agents",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT),
        ),
        FieldInfo::of(2, "recovered_agents", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_INFO)),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetAgents.Agent",
    fields: &[
        FieldInfo::of(1, "agent_info", Label::Required, Kind::Message(&MESOS_V1_AGENT_INFO)),
        FieldInfo::of(2, "active", Label::Required, Kind::Bool),
        FieldInfo::of(12, "deactivated", Label::Optional, Kind::Bool),
        FieldInfo::of(3, "version", Label::Required, Kind::String),
        FieldInfo::of(4, "pid", Label::Optional, Kind::String),
        FieldInfo::of(5, "registered_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(6, "reregistered_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(7, "total_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(8, "allocated_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(9, "offered_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(10, "capabilities", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_INFO_CAPABILITY)),
        FieldInfo::of(
            11,
            "resource_providers",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT_RESOURCE_PROVIDER),
        ),
        FieldInfo::of(13, "drain_info", Label::Optional, Kind::Message(&MESOS_V1_DRAIN_INFO)),
        FieldInfo::of(14, "estimated_drain_start_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT_RESOURCE_PROVIDER: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetAgents.Agent.ResourceProvider",
    fields: &[
        FieldInfo::of(
            1,
            "resource_provider_info",
            Label::Required,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO),
        ),
        FieldInfo::of(2, "total_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetExecutors",
    fields: &[
        FieldInfo::of(
            1,
            "executors",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS_EXECUTOR),
        ),
        FieldInfo::of(
            2,
            "orphan_executors",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS_EXECUTOR),
        )
        .deprecated(),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS_EXECUTOR: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetExecutors.Executor",
    fields: &[
        FieldInfo::of(1, "executor_info", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_INFO)),
        FieldInfo::of(2, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_FLAGS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetFlags",
    fields: &[FieldInfo::of(1, "flags", Label::Repeated, Kind::Message(&MESOS_V1_FLAG))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetFrameworks",
    fields: &[
        FieldInfo::of(
            1,
            "frameworks",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK),
        ),
        FieldInfo::of(
            2,
            "completed_frameworks",
            Label::Repeated,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK),
        ),
        FieldInfo::of(3, "recovered_frameworks", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORK_INFO))
            .deprecated(),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetFrameworks.Framework",
    fields: &[
        FieldInfo::of(1, "framework_info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(2, "active", Label::Required, Kind::Bool),
        FieldInfo::of(3, "connected", Label::Required, Kind::Bool),
        FieldInfo::of(11, "recovered", Label::Required, Kind::Bool),
        FieldInfo::of(4, "registered_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(5, "reregistered_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(6, "unregistered_time", Label::Optional, Kind::Message(&MESOS_V1_TIME_INFO)),
        FieldInfo::of(7, "offers", Label::Repeated, Kind::Message(&MESOS_V1_OFFER)),
        FieldInfo::of(8, "inverse_offers", Label::Repeated, Kind::Message(&MESOS_V1_INVERSE_OFFER)),
        FieldInfo::of(9, "allocated_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(10, "offered_resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(
            12,
            "offer_constraints",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS),
        ),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_HEALTH: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetHealth",
    fields: &[FieldInfo::of(1, "healthy", Label::Required, Kind::Bool)],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_LOGGING_LEVEL: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetLoggingLevel",
    fields: &[FieldInfo::of(1, "level", Label::Required, Kind::Uint32)],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_SCHEDULE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetMaintenanceSchedule",
    fields: &[FieldInfo::of(1, "schedule", Label::Required, Kind::Message(&MESOS_V1_MAINTENANCE_SCHEDULE))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetMaintenanceStatus",
    fields: &[FieldInfo::of(
        1,
        "status",
        Label::Required,
        Kind::Message(&MESOS_V1_MAINTENANCE_CLUSTER_STATUS),
    )],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_MASTER: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetMaster",
    fields: &[
        FieldInfo::of(1, "master_info", Label::Optional, Kind::Message(&MESOS_V1_MASTER_INFO)),
        FieldInfo::of(2, "start_time", Label::Optional, Kind::Double),
        FieldInfo::of(3, "elected_time", Label::Optional, Kind::Double),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_METRICS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetMetrics",
    fields: &[FieldInfo::of(1, "metrics", Label::Repeated, Kind::Message(&MESOS_V1_METRIC))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_OPERATIONS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetOperations",
    fields: &[FieldInfo::of(1, "operations", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_QUOTA: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetQuota",
    fields: &[FieldInfo::of(1, "status", Label::Required, Kind::Message(&MESOS_V1_QUOTA_QUOTA_STATUS))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_ROLES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetRoles",
    fields: &[FieldInfo::of(1, "roles", Label::Repeated, Kind::Message(&MESOS_V1_ROLE))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_STATE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetState",
    fields: &[
        FieldInfo::of(1, "get_tasks", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_TASKS)),
        FieldInfo::of(
            2,
            "get_executors",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS),
        ),
        FieldInfo::of(
            3,
            "get_frameworks",
            Label::Optional,
            Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS),
        ),
        FieldInfo::of(4, "get_agents", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GET_AGENTS)),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_TASKS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetTasks",
    fields: &[
        FieldInfo::of(1, "pending_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)).deprecated(),
        FieldInfo::of(2, "tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(5, "unreachable_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(3, "completed_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldInfo::of(4, "orphan_tasks", Label::Repeated, Kind::Message(&MESOS_V1_TASK)).deprecated(),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_VERSION: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetVersion",
    fields: &[FieldInfo::of(1, "version_info", Label::Required, Kind::Message(&MESOS_V1_VERSION_INFO))],
};
pub static MESOS_V1_MASTER_RESPONSE_GET_WEIGHTS: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.GetWeights",
    fields: &[FieldInfo::of(1, "weight_infos", Label::Repeated, Kind::Message(&MESOS_V1_WEIGHT_INFO))],
};
pub static MESOS_V1_MASTER_RESPONSE_LIST_FILES: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.ListFiles",
    fields: &[FieldInfo::of(1, "file_infos", Label::Repeated, Kind::Message(&MESOS_V1_FILE_INFO))],
};
pub static MESOS_V1_MASTER_RESPONSE_READ_FILE: MessageInfo = MessageInfo {
    name: "mesos.v1.master.Response.ReadFile",
    fields: &[
        FieldInfo::of(1, "size", Label::Required, Kind::Uint64),
        FieldInfo::of(2, "data", Label::Required, Kind::Bytes),
    ],
};
pub static MESOS_V1_QUOTA_QUOTA_CONFIG: MessageInfo = MessageInfo {
    name: "mesos.v1.quota.QuotaConfig",
    fields: &[
        FieldInfo::of(1, "role", Label::Required, Kind::String),
        FieldInfo::of(2, "guarantees", Label::Map, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldInfo::of(3, "limits", Label::Map, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};
pub static MESOS_V1_QUOTA_QUOTA_INFO: MessageInfo = MessageInfo {
    name: "mesos.v1.quota.QuotaInfo",
    fields: &[
        FieldInfo::of(1, "role", Label::Optional, Kind::String),
        FieldInfo::of(2, "principal", Label::Optional, Kind::String),
        FieldInfo::of(3, "guarantee", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_QUOTA_QUOTA_REQUEST: MessageInfo = MessageInfo {
    name: "mesos.v1.quota.QuotaRequest",
    fields: &[
        FieldInfo::of(1, "force", Label::Optional, Kind::Bool),
        FieldInfo::of(2, "role", Label::Optional, Kind::String),
        FieldInfo::of(3, "guarantee", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_QUOTA_QUOTA_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.quota.QuotaStatus",
    fields: &[
        FieldInfo::of(1, "infos", Label::Repeated, Kind::Message(&MESOS_V1_QUOTA_QUOTA_INFO)).deprecated(),
        FieldInfo::of(2, "configs", Label::Repeated, Kind::Message(&MESOS_V1_QUOTA_QUOTA_CONFIG)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Call",
    fields: &[
        FieldInfo::of(
            1,
            "resource_provider_id",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID),
        ),
        FieldInfo::of(2, "type", Label::Optional, Kind::Enum(&MESOS_V1_RESOURCE_PROVIDER_CALL_TYPE)),
        FieldInfo::of(
            3,
            "subscribe",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE),
        ),
        FieldInfo::of(
            4,
            "update_operation_status",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_OPERATION_STATUS),
        ),
        FieldInfo::of(
            5,
            "update_state",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_STATE),
        ),
        FieldInfo::of(
            6,
            "update_publish_resources_status",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS),
        ),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Call.Subscribe",
    fields: &[FieldInfo::of(
        1,
        "resource_provider_info",
        Label::Required,
        Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO),
    )],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_OPERATION_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Call.UpdateOperationStatus",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "status", Label::Required, Kind::Message(&MESOS_V1_OPERATION_STATUS)),
        FieldInfo::of(3, "latest_status", Label::Optional, Kind::Message(&MESOS_V1_OPERATION_STATUS)),
        FieldInfo::of(4, "operation_uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus",
    fields: &[
        FieldInfo::of(1, "uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldInfo::of(
            2,
            "status",
            Label::Required,
            Kind::Enum(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS_STATUS),
        ),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_STATE: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Call.UpdateState",
    fields: &[
        FieldInfo::of(1, "operations", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION)),
        FieldInfo::of(2, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldInfo::of(3, "resource_version_uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Event",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_RESOURCE_PROVIDER_EVENT_TYPE)),
        FieldInfo::of(
            2,
            "subscribed",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED),
        ),
        FieldInfo::of(
            3,
            "apply_operation",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLY_OPERATION),
        ),
        FieldInfo::of(
            4,
            "publish_resources",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISH_RESOURCES),
        ),
        FieldInfo::of(
            5,
            "acknowledge_operation_status",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGE_OPERATION_STATUS),
        ),
        FieldInfo::of(
            6,
            "reconcile_operations",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILE_OPERATIONS),
        ),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGE_OPERATION_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Event.AcknowledgeOperationStatus",
    fields: &[
        FieldInfo::of(1, "status_uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldInfo::of(2, "operation_uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLY_OPERATION: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Event.ApplyOperation",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "info", Label::Required, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
        FieldInfo::of(3, "operation_uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldInfo::of(4, "resource_version_uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISH_RESOURCES: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Event.PublishResources",
    fields: &[
        FieldInfo::of(1, "uuid", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldInfo::of(2, "resources", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILE_OPERATIONS: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Event.ReconcileOperations",
    fields: &[FieldInfo::of(1, "operation_uuids", Label::Repeated, Kind::Message(&MESOS_V1_UUID))],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED: MessageInfo = MessageInfo {
    name: "mesos.v1.resource_provider.Event.Subscribed",
    fields: &[FieldInfo::of(
        1,
        "provider_id",
        Label::Required,
        Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID),
    )],
};
pub static MESOS_V1_SCHEDULER_API_RESULT: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.APIResult",
    fields: &[
        FieldInfo::of(1, "status_code", Label::Required, Kind::Uint32),
        FieldInfo::of(2, "response", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_RESPONSE)),
        FieldInfo::of(3, "error", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint",
    fields: &[
        FieldInfo::of(
            1,
            "selector",
            Label::Required,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR),
        ),
        FieldInfo::of(
            2,
            "predicate",
            Label::Required,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE),
        ),
    ],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate",
    fields: &[
        FieldInfo::of(
            1,
            "exists",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS),
        ),
        FieldInfo::of(
            2,
            "not_exists",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS),
        ),
        FieldInfo::of(
            3,
            "text_equals",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS),
        ),
        FieldInfo::of(
            4,
            "text_not_equals",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS),
        ),
        FieldInfo::of(
            5,
            "text_matches",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES),
        ),
        FieldInfo::of(
            6,
            "text_not_matches",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES),
        ),
    ],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS: MessageInfo =
    MessageInfo { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists", fields: &[] };
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS: MessageInfo =
    MessageInfo { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists", fields: &[] };
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches",
    fields: &[FieldInfo::of(1, "regex", Label::Required, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals",
    fields: &[FieldInfo::of(1, "value", Label::Required, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches",
    fields: &[FieldInfo::of(1, "regex", Label::Required, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Selector",
    fields: &[
        FieldInfo::of(
            1,
            "pseudoattribute_type",
            Label::Optional,
            Kind::Enum(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR_PSEUDOATTRIBUTE_TYPE),
        ),
        FieldInfo::of(2, "attribute_name", Label::Optional, Kind::String),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "type", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_CALL_TYPE)),
        FieldInfo::of(3, "subscribe", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUBSCRIBE)),
        FieldInfo::of(4, "accept", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT)),
        FieldInfo::of(5, "decline", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE)),
        FieldInfo::of(
            13,
            "accept_inverse_offers",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS),
        ),
        FieldInfo::of(
            14,
            "decline_inverse_offers",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS),
        ),
        FieldInfo::of(15, "revive", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_REVIVE)),
        FieldInfo::of(6, "kill", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_KILL)),
        FieldInfo::of(7, "shutdown", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_SHUTDOWN)),
        FieldInfo::of(8, "acknowledge", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE)),
        FieldInfo::of(
            17,
            "acknowledge_operation_status",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS),
        ),
        FieldInfo::of(9, "reconcile", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE)),
        FieldInfo::of(
            18,
            "reconcile_operations",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS),
        ),
        FieldInfo::of(10, "message", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_MESSAGE)),
        FieldInfo::of(11, "request", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_REQUEST)),
        FieldInfo::of(16, "suppress", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUPPRESS)),
        FieldInfo::of(
            19,
            "update_framework",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK),
        ),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_ACCEPT: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Accept",
    fields: &[
        FieldInfo::of(1, "offer_ids", Label::Repeated, Kind::Message(&MESOS_V1_OFFER_ID)),
        FieldInfo::of(2, "operations", Label::Repeated, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
        FieldInfo::of(3, "filters", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.AcceptInverseOffers",
    fields: &[
        FieldInfo::of(1, "inverse_offer_ids", Label::Repeated, Kind::Message(&MESOS_V1_OFFER_ID)),
        FieldInfo::of(2, "filters", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Acknowledge",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(3, "uuid", Label::Required, Kind::Bytes),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.AcknowledgeOperationStatus",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(
            2,
            "resource_provider_id",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID),
        ),
        FieldInfo::of(3, "uuid", Label::Required, Kind::Bytes),
        FieldInfo::of(4, "operation_id", Label::Required, Kind::Message(&MESOS_V1_OPERATION_ID)),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_DECLINE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Decline",
    fields: &[
        FieldInfo::of(1, "offer_ids", Label::Repeated, Kind::Message(&MESOS_V1_OFFER_ID)),
        FieldInfo::of(2, "filters", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.DeclineInverseOffers",
    fields: &[
        FieldInfo::of(1, "inverse_offer_ids", Label::Repeated, Kind::Message(&MESOS_V1_OFFER_ID)),
        FieldInfo::of(2, "filters", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_KILL: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Kill",
    fields: &[
        FieldInfo::of(1, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(2, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(3, "kill_policy", Label::Optional, Kind::Message(&MESOS_V1_KILL_POLICY)),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_MESSAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Message",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "data", Label::Required, Kind::Bytes),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_RECONCILE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Reconcile",
    fields: &[FieldInfo::of(
        1,
        "tasks",
        Label::Repeated,
        Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK),
    )],
};
pub static MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Reconcile.Task",
    fields: &[
        FieldInfo::of(1, "task_id", Label::Required, Kind::Message(&MESOS_V1_TASK_ID)),
        FieldInfo::of(2, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.ReconcileOperations",
    fields: &[FieldInfo::of(
        1,
        "operations",
        Label::Repeated,
        Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION),
    )],
};
pub static MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.ReconcileOperations.Operation",
    fields: &[
        FieldInfo::of(1, "operation_id", Label::Required, Kind::Message(&MESOS_V1_OPERATION_ID)),
        FieldInfo::of(2, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(
            3,
            "resource_provider_id",
            Label::Optional,
            Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID),
        ),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_REQUEST: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Request",
    fields: &[FieldInfo::of(1, "requests", Label::Repeated, Kind::Message(&MESOS_V1_REQUEST))],
};
pub static MESOS_V1_SCHEDULER_CALL_REVIVE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Revive",
    fields: &[FieldInfo::of(1, "roles", Label::Repeated, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_CALL_SHUTDOWN: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Shutdown",
    fields: &[
        FieldInfo::of(1, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(2, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_SUBSCRIBE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Subscribe",
    fields: &[
        FieldInfo::of(1, "framework_info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(2, "suppressed_roles", Label::Repeated, Kind::String),
        FieldInfo::of(
            3,
            "offer_constraints",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS),
        ),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_SUPPRESS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.Suppress",
    fields: &[FieldInfo::of(1, "roles", Label::Repeated, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Call.UpdateFramework",
    fields: &[
        FieldInfo::of(1, "framework_info", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_INFO)),
        FieldInfo::of(2, "suppressed_roles", Label::Repeated, Kind::String),
        FieldInfo::of(
            3,
            "offer_constraints",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS),
        ),
    ],
};
pub static MESOS_V1_SCHEDULER_EVENT: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_EVENT_TYPE)),
        FieldInfo::of(2, "subscribed", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED)),
        FieldInfo::of(3, "offers", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_OFFERS)),
        FieldInfo::of(
            9,
            "inverse_offers",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS),
        ),
        FieldInfo::of(4, "rescind", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_RESCIND)),
        FieldInfo::of(
            10,
            "rescind_inverse_offer",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER),
        ),
        FieldInfo::of(5, "update", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_UPDATE)),
        FieldInfo::of(
            11,
            "update_operation_status",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS),
        ),
        FieldInfo::of(6, "message", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_MESSAGE)),
        FieldInfo::of(7, "failure", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_FAILURE)),
        FieldInfo::of(8, "error", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_ERROR)),
    ],
};
pub static MESOS_V1_SCHEDULER_EVENT_ERROR: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Error",
    fields: &[FieldInfo::of(1, "message", Label::Required, Kind::String)],
};
pub static MESOS_V1_SCHEDULER_EVENT_FAILURE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Failure",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Optional, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "executor_id", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "status", Label::Optional, Kind::Int32),
    ],
};
pub static MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.InverseOffers",
    fields: &[FieldInfo::of(1, "inverse_offers", Label::Repeated, Kind::Message(&MESOS_V1_INVERSE_OFFER))],
};
pub static MESOS_V1_SCHEDULER_EVENT_MESSAGE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Message",
    fields: &[
        FieldInfo::of(1, "agent_id", Label::Required, Kind::Message(&MESOS_V1_AGENT_ID)).v0("slave_id"),
        FieldInfo::of(2, "executor_id", Label::Required, Kind::Message(&MESOS_V1_EXECUTOR_ID)),
        FieldInfo::of(3, "data", Label::Required, Kind::Bytes),
    ],
};
pub static MESOS_V1_SCHEDULER_EVENT_OFFERS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Offers",
    fields: &[FieldInfo::of(1, "offers", Label::Repeated, Kind::Message(&MESOS_V1_OFFER))],
};
pub static MESOS_V1_SCHEDULER_EVENT_RESCIND: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Rescind",
    fields: &[FieldInfo::of(1, "offer_id", Label::Required, Kind::Message(&MESOS_V1_OFFER_ID))],
};
pub static MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.RescindInverseOffer",
    fields: &[FieldInfo::of(1, "inverse_offer_id", Label::Required, Kind::Message(&MESOS_V1_OFFER_ID))],
};
pub static MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Subscribed",
    fields: &[
        FieldInfo::of(1, "framework_id", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORK_ID)),
        FieldInfo::of(2, "heartbeat_interval_seconds", Label::Optional, Kind::Double),
        FieldInfo::of(3, "master_info", Label::Optional, Kind::Message(&MESOS_V1_MASTER_INFO)),
    ],
};
pub static MESOS_V1_SCHEDULER_EVENT_UPDATE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.Update",
    fields: &[FieldInfo::of(1, "status", Label::Required, Kind::Message(&MESOS_V1_TASK_STATUS))],
};
pub static MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Event.UpdateOperationStatus",
    fields: &[FieldInfo::of(1, "status", Label::Required, Kind::Message(&MESOS_V1_OPERATION_STATUS))],
};
pub static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.OfferConstraints",
    fields: &[FieldInfo::of(
        1,
        "role_constraints",
        Label::Map,
        Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS),
    )],
};
pub static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints",
    fields: &[FieldInfo::of(
        1,
        "groups",
        Label::Repeated,
        Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP),
    )],
};
pub static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group",
    fields: &[FieldInfo::of(
        1,
        "attribute_constraints",
        Label::Repeated,
        Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT),
    )],
};
pub static MESOS_V1_SCHEDULER_RESPONSE: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Response",
    fields: &[
        FieldInfo::of(1, "type", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_RESPONSE_TYPE)),
        FieldInfo::of(
            2,
            "reconcile_operations",
            Label::Optional,
            Kind::Message(&MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS),
        )
        .deprecated(),
    ],
};
pub static MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS: MessageInfo = MessageInfo {
    name: "mesos.v1.scheduler.Response.ReconcileOperations",
    fields: &[FieldInfo::of(
        1,
        "operation_statuses",
        Label::Repeated,
        Kind::Message(&MESOS_V1_OPERATION_STATUS),
    )
    .deprecated()],
};
pub static MESOS_V1_AGENT_INFO_CAPABILITY_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.AgentInfo.Capability.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "MULTI_ROLE"),
        ValueInfo::of(2, "HIERARCHICAL_ROLE"),
        ValueInfo::of(3, "RESERVATION_REFINEMENT"),
        ValueInfo::of(4, "RESOURCE_PROVIDER"),
        ValueInfo::of(5, "RESIZE_VOLUME"),
        ValueInfo::of(6, "AGENT_OPERATION_FEEDBACK"),
        ValueInfo::of(7, "AGENT_DRAINING"),
        ValueInfo::of(8, "TASK_RESOURCE_LIMITS"),
    ],
};
pub static MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE: EnumInfo = EnumInfo {
    name: "mesos.v1.CSIPluginContainerInfo.Service",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "CONTROLLER_SERVICE"),
        ValueInfo::of(2, "NODE_SERVICE"),
    ],
};
pub static MESOS_V1_CAPABILITY_INFO_CAPABILITY: EnumInfo = EnumInfo {
    name: "mesos.v1.CapabilityInfo.Capability",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1000, "CHOWN"),
        ValueInfo::of(1001, "DAC_OVERRIDE"),
        ValueInfo::of(1002, "DAC_READ_SEARCH"),
        ValueInfo::of(1003, "FOWNER"),
        ValueInfo::of(1004, "FSETID"),
        ValueInfo::of(1005, "KILL"),
        ValueInfo::of(1006, "SETGID"),
        ValueInfo::of(1007, "SETUID"),
        ValueInfo::of(1008, "SETPCAP"),
        ValueInfo::of(1009, "LINUX_IMMUTABLE"),
        ValueInfo::of(1010, "NET_BIND_SERVICE"),
        ValueInfo::of(1011, "NET_BROADCAST"),
        ValueInfo::of(1012, "NET_ADMIN"),
        ValueInfo::of(1013, "NET_RAW"),
        ValueInfo::of(1014, "IPC_LOCK"),
        ValueInfo::of(1015, "IPC_OWNER"),
        ValueInfo::of(1016, "SYS_MODULE"),
        ValueInfo::of(1017, "SYS_RAWIO"),
        ValueInfo::of(1018, "SYS_CHROOT"),
        ValueInfo::of(1019, "SYS_PTRACE"),
        ValueInfo::of(1020, "SYS_PACCT"),
        ValueInfo::of(1021, "SYS_ADMIN"),
        ValueInfo::of(1022, "SYS_BOOT"),
        ValueInfo::of(1023, "SYS_NICE"),
        ValueInfo::of(1024, "SYS_RESOURCE"),
        ValueInfo::of(1025, "SYS_TIME"),
        ValueInfo::of(1026, "SYS_TTY_CONFIG"),
        ValueInfo::of(1027, "MKNOD"),
        ValueInfo::of(1028, "LEASE"),
        ValueInfo::of(1029, "AUDIT_WRITE"),
        ValueInfo::of(1030, "AUDIT_CONTROL"),
        ValueInfo::of(1031, "SETFCAP"),
        ValueInfo::of(1032, "MAC_OVERRIDE"),
        ValueInfo::of(1033, "MAC_ADMIN"),
        ValueInfo::of(1034, "SYSLOG"),
        ValueInfo::of(1035, "WAKE_ALARM"),
        ValueInfo::of(1036, "BLOCK_SUSPEND"),
        ValueInfo::of(1037, "AUDIT_READ"),
        ValueInfo::of(1038, "PERFMON"),
        ValueInfo::of(1039, "BPF"),
        ValueInfo::of(1040, "CHECKPOINT_RESTORE"),
    ],
};
pub static MESOS_V1_CGROUP_INFO_BLKIO_OPERATION: EnumInfo = EnumInfo {
    name: "mesos.v1.CgroupInfo.Blkio.Operation",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "TOTAL"),
        ValueInfo::of(2, "READ"),
        ValueInfo::of(3, "WRITE"),
        ValueInfo::of(4, "SYNC"),
        ValueInfo::of(5, "ASYNC"),
        ValueInfo::of(6, "DISCARD"),
    ],
};
pub static MESOS_V1_CHECK_INFO_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.CheckInfo.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "COMMAND"),
        ValueInfo::of(2, "HTTP"),
        ValueInfo::of(3, "TCP"),
    ],
};
pub static MESOS_V1_CONTAINER_INFO_DOCKER_INFO_NETWORK: EnumInfo = EnumInfo {
    name: "mesos.v1.ContainerInfo.DockerInfo.Network",
    values: &[
        ValueInfo::of(1, "HOST"),
        ValueInfo::of(2, "BRIDGE"),
        ValueInfo::of(3, "NONE"),
        ValueInfo::of(4, "USER"),
    ],
};
pub static MESOS_V1_CONTAINER_INFO_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.ContainerInfo.Type",
    values: &[ValueInfo::of(1, "DOCKER"), ValueInfo::of(2, "MESOS")],
};
pub static MESOS_V1_DISCOVERY_INFO_VISIBILITY: EnumInfo = EnumInfo {
    name: "mesos.v1.DiscoveryInfo.Visibility",
    values: &[ValueInfo::of(0, "FRAMEWORK"), ValueInfo::of(1, "CLUSTER"), ValueInfo::of(2, "EXTERNAL")],
};
pub static MESOS_V1_DRAIN_STATE: EnumInfo = EnumInfo {
    name: "mesos.v1.DrainState",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "DRAINING"), ValueInfo::of(2, "DRAINED")],
};
pub static MESOS_V1_ENVIRONMENT_VARIABLE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Environment.Variable.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "VALUE"), ValueInfo::of(2, "SECRET")],
};
pub static MESOS_V1_EXECUTOR_INFO_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.ExecutorInfo.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "DEFAULT"), ValueInfo::of(2, "CUSTOM")],
};
pub static MESOS_V1_FRAMEWORK_INFO_CAPABILITY_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.FrameworkInfo.Capability.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "REVOCABLE_RESOURCES"),
        ValueInfo::of(2, "TASK_KILLING_STATE"),
        ValueInfo::of(3, "GPU_RESOURCES"),
        ValueInfo::of(4, "SHARED_RESOURCES"),
        ValueInfo::of(5, "PARTITION_AWARE"),
        ValueInfo::of(6, "MULTI_ROLE"),
        ValueInfo::of(7, "RESERVATION_REFINEMENT"),
        ValueInfo::of(8, "REGION_AWARE"),
    ],
};
pub static MESOS_V1_HEALTH_CHECK_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.HealthCheck.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "COMMAND"),
        ValueInfo::of(2, "HTTP"),
        ValueInfo::of(3, "TCP"),
    ],
};
pub static MESOS_V1_IMAGE_TYPE: EnumInfo =
    EnumInfo { name: "mesos.v1.Image.Type", values: &[ValueInfo::of(1, "APPC"), ValueInfo::of(2, "DOCKER")] };
pub static MESOS_V1_LINUX_INFO_IPC_MODE: EnumInfo = EnumInfo {
    name: "mesos.v1.LinuxInfo.IpcMode",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "PRIVATE"), ValueInfo::of(2, "SHARE_PARENT")],
};
pub static MESOS_V1_MACHINE_INFO_MODE: EnumInfo = EnumInfo {
    name: "mesos.v1.MachineInfo.Mode",
    values: &[ValueInfo::of(1, "UP"), ValueInfo::of(2, "DRAINING"), ValueInfo::of(3, "DOWN")],
};
pub static MESOS_V1_MASTER_INFO_CAPABILITY_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.MasterInfo.Capability.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "AGENT_UPDATE"),
        ValueInfo::of(2, "AGENT_DRAINING"),
        ValueInfo::of(3, "QUOTA_V2"),
    ],
};
pub static MESOS_V1_MOUNT_PROPAGATION_MODE: EnumInfo = EnumInfo {
    name: "mesos.v1.MountPropagation.Mode",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "HOST_TO_CONTAINER"),
        ValueInfo::of(2, "BIDIRECTIONAL"),
    ],
};
pub static MESOS_V1_NETWORK_INFO_PROTOCOL: EnumInfo = EnumInfo {
    name: "mesos.v1.NetworkInfo.Protocol",
    values: &[ValueInfo::of(1, "IPv4"), ValueInfo::of(2, "IPv6")],
};
pub static MESOS_V1_OFFER_OPERATION_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Offer.Operation.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "LAUNCH"),
        ValueInfo::of(6, "LAUNCH_GROUP"),
        ValueInfo::of(2, "RESERVE"),
        ValueInfo::of(3, "UNRESERVE"),
        ValueInfo::of(4, "CREATE"),
        ValueInfo::of(5, "DESTROY"),
        ValueInfo::of(11, "GROW_VOLUME"),
        ValueInfo::of(12, "SHRINK_VOLUME"),
        ValueInfo::of(13, "CREATE_DISK"),
        ValueInfo::of(14, "DESTROY_DISK"),
    ],
};
pub static MESOS_V1_OPERATION_STATE: EnumInfo = EnumInfo {
    name: "mesos.v1.OperationState",
    values: &[
        ValueInfo::of(0, "OPERATION_UNSUPPORTED"),
        ValueInfo::of(1, "OPERATION_PENDING"),
        ValueInfo::of(2, "OPERATION_FINISHED"),
        ValueInfo::of(3, "OPERATION_FAILED"),
        ValueInfo::of(4, "OPERATION_ERROR"),
        ValueInfo::of(5, "OPERATION_DROPPED"),
        ValueInfo::of(6, "OPERATION_UNREACHABLE"),
        ValueInfo::of(7, "OPERATION_GONE_BY_OPERATOR"),
        ValueInfo::of(8, "OPERATION_RECOVERING"),
        ValueInfo::of(9, "OPERATION_UNKNOWN"),
    ],
};
pub static MESOS_V1_R_LIMIT_INFO_R_LIMIT_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.RLimitInfo.RLimit.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "RLMT_AS"),
        ValueInfo::of(2, "RLMT_CORE"),
        ValueInfo::of(3, "RLMT_CPU"),
        ValueInfo::of(4, "RLMT_DATA"),
        ValueInfo::of(5, "RLMT_FSIZE"),
        ValueInfo::of(6, "RLMT_LOCKS"),
        ValueInfo::of(7, "RLMT_MEMLOCK"),
        ValueInfo::of(8, "RLMT_MSGQUEUE"),
        ValueInfo::of(9, "RLMT_NICE"),
        ValueInfo::of(10, "RLMT_NOFILE"),
        ValueInfo::of(11, "RLMT_NPROC"),
        ValueInfo::of(12, "RLMT_RSS"),
        ValueInfo::of(13, "RLMT_RTPRIO"),
        ValueInfo::of(14, "RLMT_RTTIME"),
        ValueInfo::of(15, "RLMT_SIGPENDING"),
        ValueInfo::of(16, "RLMT_STACK"),
    ],
};
pub static MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Resource.DiskInfo.Source.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "PATH"),
        ValueInfo::of(2, "MOUNT"),
        ValueInfo::of(3, "BLOCK"),
        ValueInfo::of(4, "RAW"),
    ],
};
pub static MESOS_V1_RESOURCE_RESERVATION_INFO_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Resource.ReservationInfo.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "STATIC"), ValueInfo::of(2, "DYNAMIC")],
};
pub static MESOS_V1_SECRET_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Secret.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "REFERENCE"), ValueInfo::of(2, "VALUE")],
};
pub static MESOS_V1_STATUS: EnumInfo = EnumInfo {
    name: "mesos.v1.Status",
    values: &[
        ValueInfo::of(1, "DRIVER_NOT_STARTED"),
        ValueInfo::of(2, "DRIVER_RUNNING"),
        ValueInfo::of(3, "DRIVER_ABORTED"),
        ValueInfo::of(4, "DRIVER_STOPPED"),
    ],
};
pub static MESOS_V1_TASK_STATE: EnumInfo = EnumInfo {
    name: "mesos.v1.TaskState",
    values: &[
        ValueInfo::of(6, "TASK_STAGING"),
        ValueInfo::of(0, "TASK_STARTING"),
        ValueInfo::of(1, "TASK_RUNNING"),
        ValueInfo::of(8, "TASK_KILLING"),
        ValueInfo::of(2, "TASK_FINISHED"),
        ValueInfo::of(3, "TASK_FAILED"),
        ValueInfo::of(4, "TASK_KILLED"),
        ValueInfo::of(7, "TASK_ERROR"),
        ValueInfo::of(5, "TASK_LOST"),
        ValueInfo::of(9, "TASK_DROPPED"),
        ValueInfo::of(10, "TASK_UNREACHABLE"),
        ValueInfo::of(11, "TASK_GONE"),
        ValueInfo::of(12, "TASK_GONE_BY_OPERATOR"),
        ValueInfo::of(13, "TASK_UNKNOWN"),
    ],
};
pub static MESOS_V1_TASK_STATUS_REASON: EnumInfo = EnumInfo {
    name: "mesos.v1.TaskStatus.Reason",
    values: &[
        ValueInfo::of(0, "REASON_COMMAND_EXECUTOR_FAILED"),
        ValueInfo::of(21, "REASON_CONTAINER_LAUNCH_FAILED"),
        ValueInfo::of(19, "REASON_CONTAINER_LIMITATION"),
        ValueInfo::of(20, "REASON_CONTAINER_LIMITATION_DISK"),
        ValueInfo::of(8, "REASON_CONTAINER_LIMITATION_MEMORY"),
        ValueInfo::of(17, "REASON_CONTAINER_PREEMPTED"),
        ValueInfo::of(22, "REASON_CONTAINER_UPDATE_FAILED"),
        ValueInfo::of(33, "REASON_MAX_COMPLETION_TIME_REACHED"),
        ValueInfo::of(23, "REASON_EXECUTOR_REGISTRATION_TIMEOUT"),
        ValueInfo::of(24, "REASON_EXECUTOR_REREGISTRATION_TIMEOUT"),
        ValueInfo::of(1, "REASON_EXECUTOR_TERMINATED"),
        ValueInfo::of(2, "REASON_EXECUTOR_UNREGISTERED"),
        ValueInfo::of(3, "REASON_FRAMEWORK_REMOVED"),
        ValueInfo::of(4, "REASON_GC_ERROR"),
        ValueInfo::of(5, "REASON_INVALID_FRAMEWORKID"),
        ValueInfo::of(6, "REASON_INVALID_OFFERS"),
        ValueInfo::of(27, "REASON_IO_SWITCHBOARD_EXITED"),
        ValueInfo::of(7, "REASON_MASTER_DISCONNECTED"),
        ValueInfo::of(9, "REASON_RECONCILIATION"),
        ValueInfo::of(18, "REASON_RESOURCES_UNKNOWN"),
        ValueInfo::of(10, "REASON_AGENT_DISCONNECTED").v0("REASON_SLAVE_DISCONNECTED"),
        ValueInfo::of(34, "REASON_AGENT_DRAINING").v0("REASON_SLAVE_DRAINING"),
        ValueInfo::of(11, "REASON_AGENT_REMOVED").v0("REASON_SLAVE_REMOVED"),
        ValueInfo::of(31, "REASON_AGENT_REMOVED_BY_OPERATOR").v0("REASON_SLAVE_REMOVED_BY_OPERATOR"),
        ValueInfo::of(32, "REASON_AGENT_REREGISTERED").v0("REASON_SLAVE_REREGISTERED"),
        ValueInfo::of(12, "REASON_AGENT_RESTARTED").v0("REASON_SLAVE_RESTARTED"),
        ValueInfo::of(13, "REASON_AGENT_UNKNOWN").v0("REASON_SLAVE_UNKNOWN"),
        ValueInfo::of(30, "REASON_TASK_KILLED_DURING_LAUNCH"),
        ValueInfo::of(28, "REASON_TASK_CHECK_STATUS_UPDATED"),
        ValueInfo::of(29, "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED"),
        ValueInfo::of(25, "REASON_TASK_GROUP_INVALID"),
        ValueInfo::of(26, "REASON_TASK_GROUP_UNAUTHORIZED"),
        ValueInfo::of(14, "REASON_TASK_INVALID"),
        ValueInfo::of(15, "REASON_TASK_UNAUTHORIZED"),
        ValueInfo::of(16, "REASON_TASK_UNKNOWN"),
    ],
};
pub static MESOS_V1_TASK_STATUS_SOURCE: EnumInfo = EnumInfo {
    name: "mesos.v1.TaskStatus.Source",
    values: &[
        ValueInfo::of(0, "SOURCE_MASTER"),
        ValueInfo::of(1, "SOURCE_AGENT").v0("SOURCE_SLAVE"),
        ValueInfo::of(2, "SOURCE_EXECUTOR"),
    ],
};
pub static MESOS_V1_VALUE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Value.Type",
    values: &[
        ValueInfo::of(0, "SCALAR"),
        ValueInfo::of(1, "RANGES"),
        ValueInfo::of(2, "SET"),
        ValueInfo::of(3, "TEXT"),
    ],
};
pub static MESOS_V1_VOLUME_MODE: EnumInfo =
    EnumInfo { name: "mesos.v1.Volume.Mode", values: &[ValueInfo::of(1, "RW"), ValueInfo::of(2, "RO")] };
pub static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE_MODE: EnumInfo = EnumInfo {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SINGLE_NODE_WRITER"),
        ValueInfo::of(2, "SINGLE_NODE_READER_ONLY"),
        ValueInfo::of(3, "MULTI_NODE_READER_ONLY"),
        ValueInfo::of(4, "MULTI_NODE_SINGLE_WRITER"),
        ValueInfo::of(5, "MULTI_NODE_MULTI_WRITER"),
    ],
};
pub static MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Volume.Source.SandboxPath.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "SELF"), ValueInfo::of(2, "PARENT")],
};
pub static MESOS_V1_VOLUME_SOURCE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.Volume.Source.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "DOCKER_VOLUME"),
        ValueInfo::of(4, "HOST_PATH"),
        ValueInfo::of(2, "SANDBOX_PATH"),
        ValueInfo::of(3, "SECRET"),
        ValueInfo::of(5, "CSI_VOLUME"),
    ],
};
pub static MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.agent.Call.AttachContainerInput.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "CONTAINER_ID"), ValueInfo::of(2, "PROCESS_IO")],
};
pub static MESOS_V1_AGENT_CALL_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.agent.Call.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "GET_HEALTH"),
        ValueInfo::of(2, "GET_FLAGS"),
        ValueInfo::of(3, "GET_VERSION"),
        ValueInfo::of(4, "GET_METRICS"),
        ValueInfo::of(5, "GET_LOGGING_LEVEL"),
        ValueInfo::of(6, "SET_LOGGING_LEVEL"),
        ValueInfo::of(7, "LIST_FILES"),
        ValueInfo::of(8, "READ_FILE"),
        ValueInfo::of(9, "GET_STATE"),
        ValueInfo::of(10, "GET_CONTAINERS"),
        ValueInfo::of(11, "GET_FRAMEWORKS"),
        ValueInfo::of(12, "GET_EXECUTORS"),
        ValueInfo::of(31, "GET_OPERATIONS"),
        ValueInfo::of(13, "GET_TASKS"),
        ValueInfo::of(20, "GET_AGENT"),
        ValueInfo::of(26, "GET_RESOURCE_PROVIDERS"),
        ValueInfo::of(14, "LAUNCH_NESTED_CONTAINER"),
        ValueInfo::of(15, "WAIT_NESTED_CONTAINER"),
        ValueInfo::of(16, "KILL_NESTED_CONTAINER"),
        ValueInfo::of(21, "REMOVE_NESTED_CONTAINER"),
        ValueInfo::of(17, "LAUNCH_NESTED_CONTAINER_SESSION"),
        ValueInfo::of(18, "ATTACH_CONTAINER_INPUT"),
        ValueInfo::of(19, "ATTACH_CONTAINER_OUTPUT"),
        ValueInfo::of(22, "LAUNCH_CONTAINER"),
        ValueInfo::of(23, "WAIT_CONTAINER"),
        ValueInfo::of(24, "KILL_CONTAINER"),
        ValueInfo::of(25, "REMOVE_CONTAINER"),
        ValueInfo::of(27, "ADD_RESOURCE_PROVIDER_CONFIG"),
        ValueInfo::of(28, "UPDATE_RESOURCE_PROVIDER_CONFIG"),
        ValueInfo::of(29, "REMOVE_RESOURCE_PROVIDER_CONFIG"),
        ValueInfo::of(32, "MARK_RESOURCE_PROVIDER_GONE"),
        ValueInfo::of(30, "PRUNE_IMAGES"),
    ],
};
pub static MESOS_V1_AGENT_PROCESS_IO_CONTROL_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.agent.ProcessIO.Control.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "TTY_INFO"), ValueInfo::of(2, "HEARTBEAT")],
};
pub static MESOS_V1_AGENT_PROCESS_IO_DATA_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.agent.ProcessIO.Data.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "STDIN"),
        ValueInfo::of(2, "STDOUT"),
        ValueInfo::of(3, "STDERR"),
    ],
};
pub static MESOS_V1_AGENT_PROCESS_IO_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.agent.ProcessIO.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "DATA"), ValueInfo::of(2, "CONTROL")],
};
pub static MESOS_V1_AGENT_RESPONSE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.agent.Response.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "GET_HEALTH"),
        ValueInfo::of(2, "GET_FLAGS"),
        ValueInfo::of(3, "GET_VERSION"),
        ValueInfo::of(4, "GET_METRICS"),
        ValueInfo::of(5, "GET_LOGGING_LEVEL"),
        ValueInfo::of(6, "LIST_FILES"),
        ValueInfo::of(7, "READ_FILE"),
        ValueInfo::of(8, "GET_STATE"),
        ValueInfo::of(9, "GET_CONTAINERS"),
        ValueInfo::of(10, "GET_FRAMEWORKS"),
        ValueInfo::of(11, "GET_EXECUTORS"),
        ValueInfo::of(17, "GET_OPERATIONS"),
        ValueInfo::of(12, "GET_TASKS"),
        ValueInfo::of(14, "GET_AGENT"),
        ValueInfo::of(16, "GET_RESOURCE_PROVIDERS"),
        ValueInfo::of(13, "WAIT_NESTED_CONTAINER"),
        ValueInfo::of(15, "WAIT_CONTAINER"),
    ],
};
pub static MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS_STATUS: EnumInfo = EnumInfo {
    name: "mesos.v1.allocator.InverseOfferStatus.Status",
    values: &[ValueInfo::of(1, "UNKNOWN"), ValueInfo::of(2, "ACCEPT"), ValueInfo::of(3, "DECLINE")],
};
pub static MESOS_V1_EXECUTOR_CALL_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.executor.Call.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBE"),
        ValueInfo::of(2, "UPDATE"),
        ValueInfo::of(3, "MESSAGE"),
        ValueInfo::of(4, "HEARTBEAT"),
    ],
};
pub static MESOS_V1_EXECUTOR_EVENT_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.executor.Event.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBED"),
        ValueInfo::of(2, "LAUNCH"),
        ValueInfo::of(8, "LAUNCH_GROUP"),
        ValueInfo::of(3, "KILL"),
        ValueInfo::of(4, "ACKNOWLEDGED"),
        ValueInfo::of(5, "MESSAGE"),
        ValueInfo::of(6, "ERROR"),
        ValueInfo::of(7, "SHUTDOWN"),
        ValueInfo::of(9, "HEARTBEAT"),
    ],
};
pub static MESOS_V1_MASTER_CALL_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.master.Call.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "GET_HEALTH"),
        ValueInfo::of(2, "GET_FLAGS"),
        ValueInfo::of(3, "GET_VERSION"),
        ValueInfo::of(4, "GET_METRICS"),
        ValueInfo::of(5, "GET_LOGGING_LEVEL"),
        ValueInfo::of(6, "SET_LOGGING_LEVEL"),
        ValueInfo::of(7, "LIST_FILES"),
        ValueInfo::of(8, "READ_FILE"),
        ValueInfo::of(9, "GET_STATE"),
        ValueInfo::of(10, "GET_AGENTS"),
        ValueInfo::of(11, "GET_FRAMEWORKS"),
        ValueInfo::of(12, "GET_EXECUTORS"),
        ValueInfo::of(33, "GET_OPERATIONS"),
        ValueInfo::of(13, "GET_TASKS"),
        ValueInfo::of(14, "GET_ROLES"),
        ValueInfo::of(15, "GET_WEIGHTS"),
        ValueInfo::of(16, "UPDATE_WEIGHTS"),
        ValueInfo::of(17, "GET_MASTER"),
        ValueInfo::of(18, "SUBSCRIBE"),
        ValueInfo::of(19, "RESERVE_RESOURCES"),
        ValueInfo::of(20, "UNRESERVE_RESOURCES"),
        ValueInfo::of(21, "CREATE_VOLUMES"),
        ValueInfo::of(22, "DESTROY_VOLUMES"),
        ValueInfo::of(34, "GROW_VOLUME"),
        ValueInfo::of(35, "SHRINK_VOLUME"),
        ValueInfo::of(23, "GET_MAINTENANCE_STATUS"),
        ValueInfo::of(24, "GET_MAINTENANCE_SCHEDULE"),
        ValueInfo::of(25, "UPDATE_MAINTENANCE_SCHEDULE"),
        ValueInfo::of(26, "START_MAINTENANCE"),
        ValueInfo::of(27, "STOP_MAINTENANCE"),
        ValueInfo::of(37, "DRAIN_AGENT"),
        ValueInfo::of(38, "DEACTIVATE_AGENT"),
        ValueInfo::of(39, "REACTIVATE_AGENT"),
        ValueInfo::of(28, "GET_QUOTA"),
        ValueInfo::of(36, "UPDATE_QUOTA"),
        ValueInfo::of(29, "SET_QUOTA"),
        ValueInfo::of(30, "REMOVE_QUOTA"),
        ValueInfo::of(31, "TEARDOWN"),
        ValueInfo::of(32, "MARK_AGENT_GONE"),
    ],
};
pub static MESOS_V1_MASTER_EVENT_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.master.Event.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBED"),
        ValueInfo::of(2, "TASK_ADDED"),
        ValueInfo::of(3, "TASK_UPDATED"),
        ValueInfo::of(4, "AGENT_ADDED"),
        ValueInfo::of(5, "AGENT_REMOVED"),
        ValueInfo::of(6, "FRAMEWORK_ADDED"),
        ValueInfo::of(7, "FRAMEWORK_UPDATED"),
        ValueInfo::of(8, "FRAMEWORK_REMOVED"),
        ValueInfo::of(9, "HEARTBEAT"),
    ],
};
pub static MESOS_V1_MASTER_RESPONSE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.master.Response.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "GET_HEALTH"),
        ValueInfo::of(2, "GET_FLAGS"),
        ValueInfo::of(3, "GET_VERSION"),
        ValueInfo::of(4, "GET_METRICS"),
        ValueInfo::of(5, "GET_LOGGING_LEVEL"),
        ValueInfo::of(6, "LIST_FILES"),
        ValueInfo::of(7, "READ_FILE"),
        ValueInfo::of(8, "GET_STATE"),
        ValueInfo::of(9, "GET_AGENTS"),
        ValueInfo::of(10, "GET_FRAMEWORKS"),
        ValueInfo::of(11, "GET_EXECUTORS"),
        ValueInfo::of(19, "GET_OPERATIONS"),
        ValueInfo::of(12, "GET_TASKS"),
        ValueInfo::of(13, "GET_ROLES"),
        ValueInfo::of(14, "GET_WEIGHTS"),
        ValueInfo::of(15, "GET_MASTER"),
        ValueInfo::of(16, "GET_MAINTENANCE_STATUS"),
        ValueInfo::of(17, "GET_MAINTENANCE_SCHEDULE"),
        ValueInfo::of(18, "GET_QUOTA"),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.resource_provider.Call.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBE"),
        ValueInfo::of(2, "UPDATE_OPERATION_STATUS"),
        ValueInfo::of(3, "UPDATE_STATE"),
        ValueInfo::of(4, "UPDATE_PUBLISH_RESOURCES_STATUS"),
    ],
};
pub static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS_STATUS: EnumInfo = EnumInfo {
    name: "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus.Status",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "OK"), ValueInfo::of(2, "FAILED")],
};
pub static MESOS_V1_RESOURCE_PROVIDER_EVENT_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.resource_provider.Event.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBED"),
        ValueInfo::of(2, "APPLY_OPERATION"),
        ValueInfo::of(3, "PUBLISH_RESOURCES"),
        ValueInfo::of(4, "ACKNOWLEDGE_OPERATION_STATUS"),
        ValueInfo::of(5, "RECONCILE_OPERATIONS"),
        ValueInfo::of(6, "TEARDOWN"),
    ],
};
pub static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR_PSEUDOATTRIBUTE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "HOSTNAME"),
        ValueInfo::of(2, "REGION"),
        ValueInfo::of(3, "ZONE"),
    ],
};
pub static MESOS_V1_SCHEDULER_CALL_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.scheduler.Call.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBE"),
        ValueInfo::of(2, "TEARDOWN"),
        ValueInfo::of(3, "ACCEPT"),
        ValueInfo::of(4, "DECLINE"),
        ValueInfo::of(13, "ACCEPT_INVERSE_OFFERS"),
        ValueInfo::of(14, "DECLINE_INVERSE_OFFERS"),
        ValueInfo::of(5, "REVIVE"),
        ValueInfo::of(6, "KILL"),
        ValueInfo::of(7, "SHUTDOWN"),
        ValueInfo::of(8, "ACKNOWLEDGE"),
        ValueInfo::of(15, "ACKNOWLEDGE_OPERATION_STATUS"),
        ValueInfo::of(9, "RECONCILE"),
        ValueInfo::of(16, "RECONCILE_OPERATIONS"),
        ValueInfo::of(10, "MESSAGE"),
        ValueInfo::of(11, "REQUEST"),
        ValueInfo::of(12, "SUPPRESS"),
        ValueInfo::of(17, "UPDATE_FRAMEWORK"),
    ],
};
pub static MESOS_V1_SCHEDULER_EVENT_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.scheduler.Event.Type",
    values: &[
        ValueInfo::of(0, "UNKNOWN"),
        ValueInfo::of(1, "SUBSCRIBED"),
        ValueInfo::of(2, "OFFERS"),
        ValueInfo::of(9, "INVERSE_OFFERS"),
        ValueInfo::of(3, "RESCIND"),
        ValueInfo::of(10, "RESCIND_INVERSE_OFFER"),
        ValueInfo::of(4, "UPDATE"),
        ValueInfo::of(11, "UPDATE_OPERATION_STATUS"),
        ValueInfo::of(5, "MESSAGE"),
        ValueInfo::of(6, "FAILURE"),
        ValueInfo::of(7, "ERROR"),
        ValueInfo::of(8, "HEARTBEAT"),
    ],
};
pub static MESOS_V1_SCHEDULER_RESPONSE_TYPE: EnumInfo = EnumInfo {
    name: "mesos.v1.scheduler.Response.Type",
    values: &[ValueInfo::of(0, "UNKNOWN"), ValueInfo::of(1, "RECONCILE_OPERATIONS")],
};
/// All messages by name.
pub static MESSAGES: &[&MessageInfo] = &[
    &GOOGLE_PROTOBUF_DURATION,
    &MESETA_INTERNAL_AGENT_CHECKPOINT,
    &MESETA_INTERNAL_DRAIN_CHECKPOINT,
    &MESETA_INTERNAL_EXECUTOR_CHECKPOINT,
    &MESETA_INTERNAL_FRAMEWORK_CHECKPOINT,
    &MESETA_INTERNAL_FROM_AGENT,
    &MESETA_INTERNAL_FROM_AGENT_EXECUTOR_EXITED,
    &MESETA_INTERNAL_FROM_AGENT_EXECUTOR_MESSAGE,
    &MESETA_INTERNAL_FROM_AGENT_EXECUTOR_STATE,
    &MESETA_INTERNAL_FROM_AGENT_IDENTIFIED,
    &MESETA_INTERNAL_FROM_AGENT_OPERATION_UPDATE,
    &MESETA_INTERNAL_FROM_AGENT_PONG,
    &MESETA_INTERNAL_FROM_AGENT_REGISTER,
    &MESETA_INTERNAL_FROM_AGENT_REREGISTER,
    &MESETA_INTERNAL_FROM_AGENT_TASK_STATE,
    &MESETA_INTERNAL_FROM_AGENT_UNREGISTER,
    &MESETA_INTERNAL_FROM_AGENT_UPDATE,
    &MESETA_INTERNAL_FROM_AGENT_UPDATE_TOTAL,
    &MESETA_INTERNAL_MASTER_RECORD,
    &MESETA_INTERNAL_REGISTERED_AGENT,
    &MESETA_INTERNAL_REGISTERED_DRAIN,
    &MESETA_INTERNAL_REGISTERED_FRAMEWORK,
    &MESETA_INTERNAL_REGISTERED_MACHINE,
    &MESETA_INTERNAL_REGISTERED_MAINTENANCE,
    &MESETA_INTERNAL_REGISTERED_QUOTA,
    &MESETA_INTERNAL_REGISTERED_WEIGHT,
    &MESETA_INTERNAL_RESOURCES_CHECKPOINT,
    &MESETA_INTERNAL_TASK_CHECKPOINT,
    &MESETA_INTERNAL_TO_AGENT,
    &MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE,
    &MESETA_INTERNAL_TO_AGENT_ACKNOWLEDGE_OPERATION,
    &MESETA_INTERNAL_TO_AGENT_APPLY_OPERATION,
    &MESETA_INTERNAL_TO_AGENT_DRAIN,
    &MESETA_INTERNAL_TO_AGENT_EXPECTED_TASK,
    &MESETA_INTERNAL_TO_AGENT_FRAMEWORK_MESSAGE,
    &MESETA_INTERNAL_TO_AGENT_KILL,
    &MESETA_INTERNAL_TO_AGENT_PING,
    &MESETA_INTERNAL_TO_AGENT_REFUSED,
    &MESETA_INTERNAL_TO_AGENT_REGISTERED,
    &MESETA_INTERNAL_TO_AGENT_REREGISTERED,
    &MESETA_INTERNAL_TO_AGENT_RUN,
    &MESETA_INTERNAL_TO_AGENT_SHUTDOWN,
    &MESETA_INTERNAL_TO_AGENT_SHUTDOWN_EXECUTOR,
    &MESETA_INTERNAL_TO_AGENT_SHUTDOWN_FRAMEWORK,
    &MESETA_INTERNAL_TO_AGENT_UPDATE_FRAMEWORK,
    &MESETA_INTERNAL_UPDATE_ENTRY,
    &MESOS_V1_ADDRESS,
    &MESOS_V1_AGENT_ID,
    &MESOS_V1_AGENT_INFO,
    &MESOS_V1_AGENT_INFO_CAPABILITY,
    &MESOS_V1_ATTRIBUTE,
    &MESOS_V1_CSI_PLUGIN_CONTAINER_INFO,
    &MESOS_V1_CSI_PLUGIN_ENDPOINT,
    &MESOS_V1_CSI_PLUGIN_INFO,
    &MESOS_V1_CAPABILITY_INFO,
    &MESOS_V1_CGROUP_INFO,
    &MESOS_V1_CGROUP_INFO_BLKIO,
    &MESOS_V1_CGROUP_INFO_BLKIO_CFQ,
    &MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS,
    &MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS,
    &MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING,
    &MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS,
    &MESOS_V1_CGROUP_INFO_BLKIO_VALUE,
    &MESOS_V1_CGROUP_INFO_NET_CLS,
    &MESOS_V1_CHECK_INFO,
    &MESOS_V1_CHECK_INFO_COMMAND,
    &MESOS_V1_CHECK_INFO_HTTP,
    &MESOS_V1_CHECK_INFO_TCP,
    &MESOS_V1_CHECK_STATUS_INFO,
    &MESOS_V1_CHECK_STATUS_INFO_COMMAND,
    &MESOS_V1_CHECK_STATUS_INFO_HTTP,
    &MESOS_V1_CHECK_STATUS_INFO_TCP,
    &MESOS_V1_COMMAND_INFO,
    &MESOS_V1_COMMAND_INFO_URI,
    &MESOS_V1_CONTAINER_ID,
    &MESOS_V1_CONTAINER_INFO,
    &MESOS_V1_CONTAINER_INFO_DOCKER_INFO,
    &MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING,
    &MESOS_V1_CONTAINER_INFO_MESOS_INFO,
    &MESOS_V1_CONTAINER_STATUS,
    &MESOS_V1_CREDENTIAL,
    &MESOS_V1_CREDENTIALS,
    &MESOS_V1_DEVICE,
    &MESOS_V1_DEVICE_NUMBER,
    &MESOS_V1_DEVICE_ACCESS,
    &MESOS_V1_DEVICE_ACCESS_ACCESS,
    &MESOS_V1_DEVICE_WHITELIST,
    &MESOS_V1_DISCOVERY_INFO,
    &MESOS_V1_DISK_STATISTICS,
    &MESOS_V1_DOMAIN_INFO,
    &MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN,
    &MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO,
    &MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO,
    &MESOS_V1_DRAIN_CONFIG,
    &MESOS_V1_DRAIN_INFO,
    &MESOS_V1_DURATION_INFO,
    &MESOS_V1_ENVIRONMENT,
    &MESOS_V1_ENVIRONMENT_VARIABLE,
    &MESOS_V1_EXECUTOR_ID,
    &MESOS_V1_EXECUTOR_INFO,
    &MESOS_V1_FILE_INFO,
    &MESOS_V1_FILTERS,
    &MESOS_V1_FLAG,
    &MESOS_V1_FRAMEWORK_ID,
    &MESOS_V1_FRAMEWORK_INFO,
    &MESOS_V1_FRAMEWORK_INFO_CAPABILITY,
    &MESOS_V1_HEALTH_CHECK,
    &MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO,
    &MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO,
    &MESOS_V1_ICMP_STATISTICS,
    &MESOS_V1_IMAGE,
    &MESOS_V1_IMAGE_APPC,
    &MESOS_V1_IMAGE_DOCKER,
    &MESOS_V1_INVERSE_OFFER,
    &MESOS_V1_IP_STATISTICS,
    &MESOS_V1_KILL_POLICY,
    &MESOS_V1_LABEL,
    &MESOS_V1_LABELS,
    &MESOS_V1_LINUX_INFO,
    &MESOS_V1_MACHINE_ID,
    &MESOS_V1_MACHINE_INFO,
    &MESOS_V1_MASTER_INFO,
    &MESOS_V1_MASTER_INFO_CAPABILITY,
    &MESOS_V1_METRIC,
    &MESOS_V1_MOUNT_PROPAGATION,
    &MESOS_V1_NETWORK_INFO,
    &MESOS_V1_NETWORK_INFO_IP_ADDRESS,
    &MESOS_V1_NETWORK_INFO_PORT_MAPPING,
    &MESOS_V1_OFFER,
    &MESOS_V1_OFFER_OPERATION,
    &MESOS_V1_OFFER_OPERATION_CREATE,
    &MESOS_V1_OFFER_OPERATION_CREATE_DISK,
    &MESOS_V1_OFFER_OPERATION_DESTROY,
    &MESOS_V1_OFFER_OPERATION_DESTROY_DISK,
    &MESOS_V1_OFFER_OPERATION_GROW_VOLUME,
    &MESOS_V1_OFFER_OPERATION_LAUNCH,
    &MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP,
    &MESOS_V1_OFFER_OPERATION_RESERVE,
    &MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME,
    &MESOS_V1_OFFER_OPERATION_UNRESERVE,
    &MESOS_V1_OFFER_FILTERS,
    &MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES,
    &MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES,
    &MESOS_V1_OFFER_ID,
    &MESOS_V1_OPERATION,
    &MESOS_V1_OPERATION_ID,
    &MESOS_V1_OPERATION_STATUS,
    &MESOS_V1_PARAMETER,
    &MESOS_V1_PARAMETERS,
    &MESOS_V1_PERF_STATISTICS,
    &MESOS_V1_PORT,
    &MESOS_V1_PORTS,
    &MESOS_V1_R_LIMIT_INFO,
    &MESOS_V1_R_LIMIT_INFO_R_LIMIT,
    &MESOS_V1_RATE_LIMIT,
    &MESOS_V1_RATE_LIMITS,
    &MESOS_V1_REQUEST,
    &MESOS_V1_RESOURCE,
    &MESOS_V1_RESOURCE_ALLOCATION_INFO,
    &MESOS_V1_RESOURCE_DISK_INFO,
    &MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH,
    &MESOS_V1_RESOURCE_RESERVATION_INFO,
    &MESOS_V1_RESOURCE_REVOCABLE_INFO,
    &MESOS_V1_RESOURCE_SHARED_INFO,
    &MESOS_V1_RESOURCE_PROVIDER_ID,
    &MESOS_V1_RESOURCE_PROVIDER_INFO,
    &MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE,
    &MESOS_V1_RESOURCE_STATISTICS,
    &MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES,
    &MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS,
    &MESOS_V1_RESOURCE_USAGE,
    &MESOS_V1_RESOURCE_USAGE_EXECUTOR,
    &MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK,
    &MESOS_V1_ROLE,
    &MESOS_V1_SNMP_STATISTICS,
    &MESOS_V1_SECCOMP_INFO,
    &MESOS_V1_SECRET,
    &MESOS_V1_SECRET_REFERENCE,
    &MESOS_V1_SECRET_VALUE,
    &MESOS_V1_TTY_INFO,
    &MESOS_V1_TTY_INFO_WINDOW_SIZE,
    &MESOS_V1_TASK,
    &MESOS_V1_TASK_GROUP_INFO,
    &MESOS_V1_TASK_ID,
    &MESOS_V1_TASK_INFO,
    &MESOS_V1_TASK_RESOURCE_LIMITATION,
    &MESOS_V1_TASK_STATUS,
    &MESOS_V1_TCP_STATISTICS,
    &MESOS_V1_TIME_INFO,
    &MESOS_V1_TRAFFIC_CONTROL_STATISTICS,
    &MESOS_V1_URL,
    &MESOS_V1_UUID,
    &MESOS_V1_UDP_STATISTICS,
    &MESOS_V1_UNAVAILABILITY,
    &MESOS_V1_VALUE,
    &MESOS_V1_VALUE_RANGE,
    &MESOS_V1_VALUE_RANGES,
    &MESOS_V1_VALUE_SCALAR,
    &MESOS_V1_VALUE_SET,
    &MESOS_V1_VALUE_TEXT,
    &MESOS_V1_VERSION_INFO,
    &MESOS_V1_VOLUME,
    &MESOS_V1_VOLUME_SOURCE,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_HOST_PATH,
    &MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH,
    &MESOS_V1_WEIGHT_INFO,
    &MESOS_V1_AGENT_CALL,
    &MESOS_V1_AGENT_CALL_ADD_RESOURCE_PROVIDER_CONFIG,
    &MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT,
    &MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_OUTPUT,
    &MESOS_V1_AGENT_CALL_GET_CONTAINERS,
    &MESOS_V1_AGENT_CALL_GET_METRICS,
    &MESOS_V1_AGENT_CALL_KILL_CONTAINER,
    &MESOS_V1_AGENT_CALL_KILL_NESTED_CONTAINER,
    &MESOS_V1_AGENT_CALL_LAUNCH_CONTAINER,
    &MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER,
    &MESOS_V1_AGENT_CALL_LAUNCH_NESTED_CONTAINER_SESSION,
    &MESOS_V1_AGENT_CALL_LIST_FILES,
    &MESOS_V1_AGENT_CALL_MARK_RESOURCE_PROVIDER_GONE,
    &MESOS_V1_AGENT_CALL_PRUNE_IMAGES,
    &MESOS_V1_AGENT_CALL_READ_FILE,
    &MESOS_V1_AGENT_CALL_REMOVE_CONTAINER,
    &MESOS_V1_AGENT_CALL_REMOVE_NESTED_CONTAINER,
    &MESOS_V1_AGENT_CALL_REMOVE_RESOURCE_PROVIDER_CONFIG,
    &MESOS_V1_AGENT_CALL_SET_LOGGING_LEVEL,
    &MESOS_V1_AGENT_CALL_UPDATE_RESOURCE_PROVIDER_CONFIG,
    &MESOS_V1_AGENT_CALL_WAIT_CONTAINER,
    &MESOS_V1_AGENT_CALL_WAIT_NESTED_CONTAINER,
    &MESOS_V1_AGENT_PROCESS_IO,
    &MESOS_V1_AGENT_PROCESS_IO_CONTROL,
    &MESOS_V1_AGENT_PROCESS_IO_CONTROL_HEARTBEAT,
    &MESOS_V1_AGENT_PROCESS_IO_DATA,
    &MESOS_V1_AGENT_RESPONSE,
    &MESOS_V1_AGENT_RESPONSE_GET_AGENT,
    &MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS,
    &MESOS_V1_AGENT_RESPONSE_GET_CONTAINERS_CONTAINER,
    &MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS,
    &MESOS_V1_AGENT_RESPONSE_GET_EXECUTORS_EXECUTOR,
    &MESOS_V1_AGENT_RESPONSE_GET_FLAGS,
    &MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS,
    &MESOS_V1_AGENT_RESPONSE_GET_FRAMEWORKS_FRAMEWORK,
    &MESOS_V1_AGENT_RESPONSE_GET_HEALTH,
    &MESOS_V1_AGENT_RESPONSE_GET_LOGGING_LEVEL,
    &MESOS_V1_AGENT_RESPONSE_GET_METRICS,
    &MESOS_V1_AGENT_RESPONSE_GET_OPERATIONS,
    &MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS,
    &MESOS_V1_AGENT_RESPONSE_GET_RESOURCE_PROVIDERS_RESOURCE_PROVIDER,
    &MESOS_V1_AGENT_RESPONSE_GET_STATE,
    &MESOS_V1_AGENT_RESPONSE_GET_TASKS,
    &MESOS_V1_AGENT_RESPONSE_GET_VERSION,
    &MESOS_V1_AGENT_RESPONSE_LIST_FILES,
    &MESOS_V1_AGENT_RESPONSE_READ_FILE,
    &MESOS_V1_AGENT_RESPONSE_WAIT_CONTAINER,
    &MESOS_V1_AGENT_RESPONSE_WAIT_NESTED_CONTAINER,
    &MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS,
    &MESOS_V1_EXECUTOR_CALL,
    &MESOS_V1_EXECUTOR_CALL_MESSAGE,
    &MESOS_V1_EXECUTOR_CALL_SUBSCRIBE,
    &MESOS_V1_EXECUTOR_CALL_UPDATE,
    &MESOS_V1_EXECUTOR_EVENT,
    &MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED,
    &MESOS_V1_EXECUTOR_EVENT_ERROR,
    &MESOS_V1_EXECUTOR_EVENT_KILL,
    &MESOS_V1_EXECUTOR_EVENT_LAUNCH,
    &MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP,
    &MESOS_V1_EXECUTOR_EVENT_MESSAGE,
    &MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED,
    &MESOS_V1_MAINTENANCE_CLUSTER_STATUS,
    &MESOS_V1_MAINTENANCE_CLUSTER_STATUS_DRAINING_MACHINE,
    &MESOS_V1_MAINTENANCE_SCHEDULE,
    &MESOS_V1_MAINTENANCE_WINDOW,
    &MESOS_V1_MASTER_CALL,
    &MESOS_V1_MASTER_CALL_CREATE_VOLUMES,
    &MESOS_V1_MASTER_CALL_DEACTIVATE_AGENT,
    &MESOS_V1_MASTER_CALL_DESTROY_VOLUMES,
    &MESOS_V1_MASTER_CALL_DRAIN_AGENT,
    &MESOS_V1_MASTER_CALL_GET_METRICS,
    &MESOS_V1_MASTER_CALL_GROW_VOLUME,
    &MESOS_V1_MASTER_CALL_LIST_FILES,
    &MESOS_V1_MASTER_CALL_MARK_AGENT_GONE,
    &MESOS_V1_MASTER_CALL_REACTIVATE_AGENT,
    &MESOS_V1_MASTER_CALL_READ_FILE,
    &MESOS_V1_MASTER_CALL_REMOVE_QUOTA,
    &MESOS_V1_MASTER_CALL_RESERVE_RESOURCES,
    &MESOS_V1_MASTER_CALL_SET_LOGGING_LEVEL,
    &MESOS_V1_MASTER_CALL_SET_QUOTA,
    &MESOS_V1_MASTER_CALL_SHRINK_VOLUME,
    &MESOS_V1_MASTER_CALL_START_MAINTENANCE,
    &MESOS_V1_MASTER_CALL_STOP_MAINTENANCE,
    &MESOS_V1_MASTER_CALL_TEARDOWN,
    &MESOS_V1_MASTER_CALL_UNRESERVE_RESOURCES,
    &MESOS_V1_MASTER_CALL_UPDATE_MAINTENANCE_SCHEDULE,
    &MESOS_V1_MASTER_CALL_UPDATE_QUOTA,
    &MESOS_V1_MASTER_CALL_UPDATE_WEIGHTS,
    &MESOS_V1_MASTER_EVENT,
    &MESOS_V1_MASTER_EVENT_AGENT_ADDED,
    &MESOS_V1_MASTER_EVENT_AGENT_REMOVED,
    &MESOS_V1_MASTER_EVENT_FRAMEWORK_ADDED,
    &MESOS_V1_MASTER_EVENT_FRAMEWORK_REMOVED,
    &MESOS_V1_MASTER_EVENT_FRAMEWORK_UPDATED,
    &MESOS_V1_MASTER_EVENT_SUBSCRIBED,
    &MESOS_V1_MASTER_EVENT_TASK_ADDED,
    &MESOS_V1_MASTER_EVENT_TASK_UPDATED,
    &MESOS_V1_MASTER_RESPONSE,
    &MESOS_V1_MASTER_RESPONSE_GET_AGENTS,
    &MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT,
    &MESOS_V1_MASTER_RESPONSE_GET_AGENTS_AGENT_RESOURCE_PROVIDER,
    &MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS,
    &MESOS_V1_MASTER_RESPONSE_GET_EXECUTORS_EXECUTOR,
    &MESOS_V1_MASTER_RESPONSE_GET_FLAGS,
    &MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS,
    &MESOS_V1_MASTER_RESPONSE_GET_FRAMEWORKS_FRAMEWORK,
    &MESOS_V1_MASTER_RESPONSE_GET_HEALTH,
    &MESOS_V1_MASTER_RESPONSE_GET_LOGGING_LEVEL,
    &MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_SCHEDULE,
    &MESOS_V1_MASTER_RESPONSE_GET_MAINTENANCE_STATUS,
    &MESOS_V1_MASTER_RESPONSE_GET_MASTER,
    &MESOS_V1_MASTER_RESPONSE_GET_METRICS,
    &MESOS_V1_MASTER_RESPONSE_GET_OPERATIONS,
    &MESOS_V1_MASTER_RESPONSE_GET_QUOTA,
    &MESOS_V1_MASTER_RESPONSE_GET_ROLES,
    &MESOS_V1_MASTER_RESPONSE_GET_STATE,
    &MESOS_V1_MASTER_RESPONSE_GET_TASKS,
    &MESOS_V1_MASTER_RESPONSE_GET_VERSION,
    &MESOS_V1_MASTER_RESPONSE_GET_WEIGHTS,
    &MESOS_V1_MASTER_RESPONSE_LIST_FILES,
    &MESOS_V1_MASTER_RESPONSE_READ_FILE,
    &MESOS_V1_QUOTA_QUOTA_CONFIG,
    &MESOS_V1_QUOTA_QUOTA_INFO,
    &MESOS_V1_QUOTA_QUOTA_REQUEST,
    &MESOS_V1_QUOTA_QUOTA_STATUS,
    &MESOS_V1_RESOURCE_PROVIDER_CALL,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_OPERATION_STATUS,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_STATE,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGE_OPERATION_STATUS,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLY_OPERATION,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISH_RESOURCES,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILE_OPERATIONS,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED,
    &MESOS_V1_SCHEDULER_API_RESULT,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR,
    &MESOS_V1_SCHEDULER_CALL,
    &MESOS_V1_SCHEDULER_CALL_ACCEPT,
    &MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS,
    &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE,
    &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS,
    &MESOS_V1_SCHEDULER_CALL_DECLINE,
    &MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS,
    &MESOS_V1_SCHEDULER_CALL_KILL,
    &MESOS_V1_SCHEDULER_CALL_MESSAGE,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION,
    &MESOS_V1_SCHEDULER_CALL_REQUEST,
    &MESOS_V1_SCHEDULER_CALL_REVIVE,
    &MESOS_V1_SCHEDULER_CALL_SHUTDOWN,
    &MESOS_V1_SCHEDULER_CALL_SUBSCRIBE,
    &MESOS_V1_SCHEDULER_CALL_SUPPRESS,
    &MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK,
    &MESOS_V1_SCHEDULER_EVENT,
    &MESOS_V1_SCHEDULER_EVENT_ERROR,
    &MESOS_V1_SCHEDULER_EVENT_FAILURE,
    &MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS,
    &MESOS_V1_SCHEDULER_EVENT_MESSAGE,
    &MESOS_V1_SCHEDULER_EVENT_OFFERS,
    &MESOS_V1_SCHEDULER_EVENT_RESCIND,
    &MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER,
    &MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED,
    &MESOS_V1_SCHEDULER_EVENT_UPDATE,
    &MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP,
    &MESOS_V1_SCHEDULER_RESPONSE,
    &MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS,
];
/// All enums by name.
pub static ENUMS: &[&EnumInfo] = &[
    &MESOS_V1_AGENT_INFO_CAPABILITY_TYPE,
    &MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE,
    &MESOS_V1_CAPABILITY_INFO_CAPABILITY,
    &MESOS_V1_CGROUP_INFO_BLKIO_OPERATION,
    &MESOS_V1_CHECK_INFO_TYPE,
    &MESOS_V1_CONTAINER_INFO_DOCKER_INFO_NETWORK,
    &MESOS_V1_CONTAINER_INFO_TYPE,
    &MESOS_V1_DISCOVERY_INFO_VISIBILITY,
    &MESOS_V1_DRAIN_STATE,
    &MESOS_V1_ENVIRONMENT_VARIABLE_TYPE,
    &MESOS_V1_EXECUTOR_INFO_TYPE,
    &MESOS_V1_FRAMEWORK_INFO_CAPABILITY_TYPE,
    &MESOS_V1_HEALTH_CHECK_TYPE,
    &MESOS_V1_IMAGE_TYPE,
    &MESOS_V1_LINUX_INFO_IPC_MODE,
    &MESOS_V1_MACHINE_INFO_MODE,
    &MESOS_V1_MASTER_INFO_CAPABILITY_TYPE,
    &MESOS_V1_MOUNT_PROPAGATION_MODE,
    &MESOS_V1_NETWORK_INFO_PROTOCOL,
    &MESOS_V1_OFFER_OPERATION_TYPE,
    &MESOS_V1_OPERATION_STATE,
    &MESOS_V1_R_LIMIT_INFO_R_LIMIT_TYPE,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE,
    &MESOS_V1_RESOURCE_RESERVATION_INFO_TYPE,
    &MESOS_V1_SECRET_TYPE,
    &MESOS_V1_STATUS,
    &MESOS_V1_TASK_STATE,
    &MESOS_V1_TASK_STATUS_REASON,
    &MESOS_V1_TASK_STATUS_SOURCE,
    &MESOS_V1_VALUE_TYPE,
    &MESOS_V1_VOLUME_MODE,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE_MODE,
    &MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH_TYPE,
    &MESOS_V1_VOLUME_SOURCE_TYPE,
    &MESOS_V1_AGENT_CALL_ATTACH_CONTAINER_INPUT_TYPE,
    &MESOS_V1_AGENT_CALL_TYPE,
    &MESOS_V1_AGENT_PROCESS_IO_CONTROL_TYPE,
    &MESOS_V1_AGENT_PROCESS_IO_DATA_TYPE,
    &MESOS_V1_AGENT_PROCESS_IO_TYPE,
    &MESOS_V1_AGENT_RESPONSE_TYPE,
    &MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS_STATUS,
    &MESOS_V1_EXECUTOR_CALL_TYPE,
    &MESOS_V1_EXECUTOR_EVENT_TYPE,
    &MESOS_V1_MASTER_CALL_TYPE,
    &MESOS_V1_MASTER_EVENT_TYPE,
    &MESOS_V1_MASTER_RESPONSE_TYPE,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_TYPE,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS_STATUS,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_TYPE,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR_PSEUDOATTRIBUTE_TYPE,
    &MESOS_V1_SCHEDULER_CALL_TYPE,
    &MESOS_V1_SCHEDULER_EVENT_TYPE,
    &MESOS_V1_SCHEDULER_RESPONSE_TYPE,
];
