//! What the master counts, under Mesos' names.
//!
//! Owns plain numbers that are part of every view. Refuses to know how they are shown; gauges that follow from the state
//! are worked out by [`crate::View::gauges`].

use meseta_wire::v1::TaskState;
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::scheduler::{call, event};

macro_rules! counters {
    ($($field:ident $name:literal,)*) => {
        /// Counters since the master began, each with its name in `/metrics/snapshot`.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct Counters {
            $(#[doc = concat!("`", $name, "`")] pub $field: u64,)*
        }

        impl Counters {
            /// Calls `each` with every name and number.
            pub fn each(&self, mut each: impl FnMut(&'static str, u64)) {
                $(each($name, self.$field);)*
            }
        }
    };
}

counters! {
    slave_registrations "master/slave_registrations",
    slave_removals "master/slave_removals",
    slave_reregistrations "master/slave_reregistrations",
    slave_removals_registered "master/slave_removals/reason_registered",
    slave_removals_unhealthy "master/slave_removals/reason_unhealthy",
    slave_removals_unregistered "master/slave_removals/reason_unregistered",
    slave_unreachable_scheduled "master/slave_unreachable_scheduled",
    slave_unreachable_canceled "master/slave_unreachable_canceled",
    slave_unreachable_completed "master/slave_unreachable_completed",
    slave_shutdowns_scheduled "master/slave_shutdowns_scheduled",
    slave_shutdowns_canceled "master/slave_shutdowns_canceled",
    slave_shutdowns_completed "master/slave_shutdowns_completed",
    recovery_slave_removals "master/recovery_slave_removals",
    dropped_messages "master/dropped_messages",
    tasks_dropped "master/tasks_dropped",
    tasks_error "master/tasks_error",
    tasks_failed "master/tasks_failed",
    tasks_finished "master/tasks_finished",
    tasks_gone "master/tasks_gone",
    tasks_gone_by_operator "master/tasks_gone_by_operator",
    tasks_killed "master/tasks_killed",
    tasks_lost "master/tasks_lost",
    messages_authenticate "master/messages_authenticate",
    messages_deactivate_framework "master/messages_deactivate_framework",
    messages_decline_offers "master/messages_decline_offers",
    messages_executor_to_framework "master/messages_executor_to_framework",
    messages_exited_executor "master/messages_exited_executor",
    messages_framework_to_executor "master/messages_framework_to_executor",
    messages_kill_task "master/messages_kill_task",
    messages_launch_tasks "master/messages_launch_tasks",
    messages_operation_status_update "master/messages_operation_status_update",
    messages_operation_status_update_acknowledgement "master/messages_operation_status_update_acknowledgement",
    messages_reconcile_operations "master/messages_reconcile_operations",
    messages_reconcile_tasks "master/messages_reconcile_tasks",
    messages_register_framework "master/messages_register_framework",
    messages_register_slave "master/messages_register_slave",
    messages_reregister_framework "master/messages_reregister_framework",
    messages_reregister_slave "master/messages_reregister_slave",
    messages_resource_request "master/messages_resource_request",
    messages_revive_offers "master/messages_revive_offers",
    messages_status_update "master/messages_status_update",
    messages_status_update_acknowledgement "master/messages_status_update_acknowledgement",
    messages_suppress_offers "master/messages_suppress_offers",
    messages_unregister_framework "master/messages_unregister_framework",
    messages_unregister_slave "master/messages_unregister_slave",
    messages_update_slave "master/messages_update_slave",
    valid_executor_to_framework_messages "master/valid_executor_to_framework_messages",
    invalid_executor_to_framework_messages "master/invalid_executor_to_framework_messages",
    valid_framework_to_executor_messages "master/valid_framework_to_executor_messages",
    invalid_framework_to_executor_messages "master/invalid_framework_to_executor_messages",
    valid_status_updates "master/valid_status_updates",
    invalid_status_updates "master/invalid_status_updates",
    valid_status_update_acknowledgements "master/valid_status_update_acknowledgements",
    invalid_status_update_acknowledgements "master/invalid_status_update_acknowledgements",
    valid_operation_status_updates "master/valid_operation_status_updates",
    invalid_operation_status_updates "master/invalid_operation_status_updates",
    valid_operation_status_update_acknowledgements "master/valid_operation_status_update_acknowledgements",
    invalid_operation_status_update_acknowledgements "master/invalid_operation_status_update_acknowledgements",
    allocation_runs "allocator/mesos/allocation_runs",
}

impl Counters {
    /// Counts the end of a task, or its loss of sight.
    pub(crate) fn task_ended(&mut self, state: TaskState) {
        let counter = match state {
            TaskState::TaskDropped => &mut self.tasks_dropped,
            TaskState::TaskError => &mut self.tasks_error,
            TaskState::TaskFailed => &mut self.tasks_failed,
            TaskState::TaskFinished => &mut self.tasks_finished,
            TaskState::TaskGone => &mut self.tasks_gone,
            TaskState::TaskGoneByOperator => &mut self.tasks_gone_by_operator,
            TaskState::TaskKilled => &mut self.tasks_killed,
            TaskState::TaskLost => &mut self.tasks_lost,
            _ => return,
        };
        *counter += 1;
    }
}

/// Tasks by state: those that are there, and those that ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Now, by the number of the state ([`TaskState`] as v1 numbers it).
    pub now: [u64; Tally::STATES],
}

impl Tally {
    /// Task states have numbers from 0 to 13.
    pub const STATES: usize = 14;

    pub fn of(&self, state: TaskState) -> u64 {
        self.now[state as usize]
    }

    pub(crate) fn add(&mut self, state: TaskState) {
        self.now[state as usize] += 1;
    }

    pub(crate) fn remove(&mut self, state: TaskState) {
        self.now[state as usize] = self.now[state as usize].saturating_sub(1);
    }
}

/// Numbers of call and event types run below this.
const TYPES: usize = 20;
/// Numbers of operation types run below this.
const OPERATIONS: usize = 16;

/// What is counted of one framework, below `master/frameworks/<name>/<id>/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrameworkCounters {
    /// By [`call::Type`], in the order of its variants.
    pub calls: [u64; TYPES],
    /// By [`event::Type`], in the order of its variants.
    pub events: [u64; TYPES],
    /// By [`operation::Type`], in the order of its variants.
    pub operations: [u64; OPERATIONS],
    pub offers_sent: u64,
    pub offers_accepted: u64,
    pub offers_declined: u64,
    pub offers_rescinded: u64,
    /// Tasks that are there, by state.
    pub active: Tally,
    /// Tasks that ended, by state.
    pub ended: Tally,
}

impl FrameworkCounters {
    pub fn calls_of(&self, kind: call::Type) -> u64 {
        self.calls[kind as usize]
    }

    pub fn events_of(&self, kind: event::Type) -> u64 {
        self.events[kind as usize]
    }

    pub fn operations_of(&self, kind: operation::Type) -> u64 {
        self.operations[kind as usize]
    }
}
