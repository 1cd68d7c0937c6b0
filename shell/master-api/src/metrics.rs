//! Metrics of a master under Mesos' names: those that the machine counts, those that the shell measures, the system's.

use meseta_master::{FrameworkCounters, View};
use meseta_runtime::Clock;
use meseta_telemetry::Snapshot;
use meseta_wire::Enumeration;
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::scheduler::{call, event};
use meseta_wire::v1::{OperationState, TaskState};

use crate::allocation;
use crate::daemon::Shared;

/// All values as they are now.
pub(crate) fn snapshot(shared: &Shared, view: &View) -> Snapshot {
    let mut snapshot = shared.metrics.snapshot();
    view.counters.each(|name, value| snapshot.counter(name, value as f64));
    view.gauges(|name, value| snapshot.gauge(name, value));
    for ((state, source, reason), count) in &view.ends {
        let (state, source, reason) = (state.name(), source.name(), reason.name());
        let name = format!("master/{state}/{source}/{reason}").to_lowercase();
        snapshot.counter(name, *count as f64);
    }
    operations(view, &mut snapshot);
    snapshot.gauge("master/elected", f64::from(u8::from(view.is_serving())));
    snapshot.gauge("master/uptime_secs", Clock::wall().as_secs_f64() - shared.started_at);
    // Master and allocator have one queue.
    for name in ["master/event_queue_dispatches", "allocator/mesos/event_queue_dispatches"] {
        snapshot.gauge(name, shared.handle.queued() as f64);
    }
    allocation::report(view, &shared.options, &mut snapshot);
    if shared.per_framework_metrics {
        frameworks(view, &mut snapshot);
    }
    meseta_telemetry::system::report(&mut snapshot);
    snapshot
}

/// `master/operations/<type>/<state>`, and the sums over all types.
fn operations(view: &View, snapshot: &mut Snapshot) {
    use OperationState::{
        OperationDropped as Dropped, OperationError as Error, OperationFailed as Failed,
        OperationFinished as Finished, OperationGoneByOperator as Gone, OperationPending as Pending,
        OperationRecovering as Recovering, OperationUnreachable as Unreachable,
    };
    let launches = [operation::Type::Launch, operation::Type::LaunchGroup];
    let types: Vec<_> = kinds(operation::Type::from_number).filter(|kind| !launches.contains(kind)).collect();
    let count = |kind, state| view.operation_counts.get(&(kind, state)).copied().unwrap_or(0) as f64;
    let named = |prefix: &str, state: OperationState| {
        let name = state.name().trim_start_matches("OPERATION_").to_lowercase();
        format!("master/operations/{prefix}{name}")
    };
    let of = |state| types.iter().map(|kind| count(*kind, state)).sum::<f64>();
    let present = [Pending, Recovering, Unreachable];
    present.into_iter().for_each(|state| snapshot.gauge(named("", state), of(state)));
    snapshot.gauge("master/operations/total", present.into_iter().map(of).sum());
    let over = [Dropped, Error, Failed, Finished, Gone];
    over.into_iter().for_each(|state| snapshot.counter(named("", state), of(state)));
    for kind in &types {
        let prefix = format!("{}/", kind.name().to_lowercase());
        present.into_iter().for_each(|state| snapshot.gauge(named(&prefix, state), count(*kind, state)));
        let total = present.into_iter().map(|state| count(*kind, state)).sum();
        snapshot.gauge(format!("master/operations/{prefix}total"), total);
        over.into_iter().for_each(|state| snapshot.counter(named(&prefix, state), count(*kind, state)));
    }
}

fn frameworks(view: &View, snapshot: &mut Snapshot) {
    for framework in view.frameworks.values() {
        let prefix = format!("master/frameworks/{}/{}/", escaped(&framework.info.name), framework.id);
        snapshot.gauge(format!("{prefix}subscribed"), f64::from(u8::from(framework.is_connected())));
        for role in &framework.roles {
            let suppressed = f64::from(u8::from(framework.suppressed.contains(role)));
            snapshot.gauge(format!("{prefix}roles/{role}/suppressed"), suppressed);
        }
        if let Some(counters) = view.framework_counters.get(&framework.id) {
            counted(&prefix, counters, snapshot);
        }
    }
}

fn counted(prefix: &str, counters: &FrameworkCounters, snapshot: &mut Snapshot) {
    let calls = kinds(call::Type::from_number).map(|kind| (kind.name(), counters.calls_of(kind)));
    family(prefix, "calls", calls, snapshot);
    let events = kinds(event::Type::from_number).map(|kind| (kind.name(), counters.events_of(kind)));
    family(prefix, "events", events, snapshot);
    let operations =
        kinds(operation::Type::from_number).map(|kind| (kind.name(), counters.operations_of(kind)));
    family(prefix, "operations", operations, snapshot);
    for (name, count) in [
        ("sent", counters.offers_sent),
        ("accepted", counters.offers_accepted),
        ("declined", counters.offers_declined),
        ("rescinded", counters.offers_rescinded),
    ] {
        snapshot.counter(format!("{prefix}offers/{name}"), count as f64);
    }
    for state in [
        TaskState::TaskStaging,
        TaskState::TaskStarting,
        TaskState::TaskRunning,
        TaskState::TaskKilling,
        TaskState::TaskUnreachable,
    ] {
        let name = format!("{prefix}tasks/active/{}", state.name().to_lowercase());
        snapshot.gauge(name, counters.active.of(state) as f64);
    }
    for state in [
        TaskState::TaskFinished,
        TaskState::TaskFailed,
        TaskState::TaskKilled,
        TaskState::TaskError,
        TaskState::TaskLost,
        TaskState::TaskDropped,
        TaskState::TaskGone,
        TaskState::TaskGoneByOperator,
    ] {
        let name = format!("{prefix}tasks/terminal/{}", state.name().to_lowercase());
        snapshot.counter(name, counters.ended.of(state) as f64);
    }
}

/// All kinds of something but UNKNOWN, which is number 0.
fn kinds<T>(of: fn(i32) -> Option<T>) -> impl Iterator<Item = T> {
    /// Numbers of these enumerations run below this.
    const NUMBERS: i32 = 64;
    (1..NUMBERS).filter_map(of)
}

/// One number for each kind, and their sum.
fn family<'a>(
    prefix: &str,
    name: &str,
    counts: impl Iterator<Item = (&'a str, u64)>,
    snapshot: &mut Snapshot,
) {
    let mut sum = 0;
    for (kind, count) in counts {
        sum += count;
        snapshot.counter(format!("{prefix}{name}/{}", kind.to_lowercase()), count as f64);
    }
    snapshot.counter(format!("{prefix}{name}"), sum as f64);
}

/// Percent-encoding: a name may hold slashes, which part the names of metrics.
fn escaped(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    name.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
