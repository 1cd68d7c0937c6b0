//! Metrics of an agent under Mesos' names: what the machine counts, what is in use now, and the system's.

use meseta_agent::{Stage, View};
use meseta_model::Resources;
use meseta_telemetry::Snapshot;
use meseta_wire::v1::TaskState;

use crate::daemon::Shared;
use crate::state;

/// All values as they are now.
pub(crate) fn snapshot(shared: &Shared) -> Snapshot {
    let view = shared.view.read();
    let mut snapshot = Snapshot::default();
    counted(&view, &mut snapshot);
    let uptime = meseta_runtime::Clock::wall().as_secs_f64() - shared.started_at;
    snapshot.gauge("slave/uptime_secs", uptime);
    snapshot.gauge("slave/registered", f64::from(u8::from(view.registered)));
    snapshot.gauge("gc/path_removals_pending", view.discarded as f64);
    present(&view, &mut snapshot);
    resources(&view, &mut snapshot);
    meseta_telemetry::system::report(&mut snapshot);
    snapshot
}

fn counted(view: &View, snapshot: &mut Snapshot) {
    let counters = view.counters;
    for (name, value) in [
        ("tasks_finished", counters.tasks_finished),
        ("tasks_failed", counters.tasks_failed),
        ("tasks_killed", counters.tasks_killed),
        ("tasks_lost", counters.tasks_lost),
        ("tasks_gone", counters.tasks_gone),
        ("executors_terminated", counters.executors_terminated),
        ("container_launch_errors", counters.container_launch_errors),
        ("valid_status_updates", counters.valid_status_updates),
        ("invalid_status_updates", counters.invalid_status_updates),
        ("valid_framework_messages", counters.valid_framework_messages),
        ("invalid_framework_messages", counters.invalid_framework_messages),
        ("recovery_errors", counters.recovery_errors),
    ] {
        snapshot.counter(format!("slave/{name}"), value as f64);
    }
    snapshot.counter("gc/path_removals_succeeded".to_owned(), counters.sandboxes_removed as f64);
    snapshot.counter("gc/path_removals_failed".to_owned(), counters.sandbox_removals_failed as f64);
}

/// Frameworks, executors and tasks that are here.
fn present(view: &View, snapshot: &mut Snapshot) {
    let executors = || view.frameworks().flat_map(|framework| framework.executors().collect::<Vec<_>>());
    snapshot.gauge("slave/frameworks_active", view.frameworks().count() as f64);
    for (name, stage) in [
        ("executors_registering", Stage::Registering),
        ("executors_running", Stage::Running),
        ("executors_terminating", Stage::Terminating),
    ] {
        let count = executors().filter(|executor| executor.stage == stage).count();
        snapshot.gauge(format!("slave/{name}"), count as f64);
    }
    for (name, state) in [
        ("tasks_staging", TaskState::TaskStaging),
        ("tasks_starting", TaskState::TaskStarting),
        ("tasks_running", TaskState::TaskRunning),
        ("tasks_killing", TaskState::TaskKilling),
    ] {
        let tasks = executors().map(|executor| executor.tasks().filter(|task| task.state == state).count());
        snapshot.gauge(format!("slave/{name}"), tasks.sum::<usize>() as f64);
    }
}

/// What there is, and how much of it executors and tasks have.
fn resources(view: &View, snapshot: &mut Snapshot) {
    let total = view.total.scalar_quantities();
    let used = Resources::from_record(&state::used(view)).unwrap_or_default().scalar_quantities();
    for name in ["cpus", "gpus", "mem", "disk"] {
        let (total, used) = (total.get(name).to_f64(), used.get(name).to_f64());
        snapshot.gauge(format!("slave/{name}_total"), total);
        snapshot.gauge(format!("slave/{name}_used"), used);
        let percent = if total > 0.0 { used / total } else { 0.0 };
        snapshot.gauge(format!("slave/{name}_percent"), percent);
    }
}
