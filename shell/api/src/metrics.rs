//! Metrics in the forms of the API, beside `/metrics/snapshot`.

use meseta_wire::v1;
use serde_json::{Value, json};

/// What GET_METRICS shows.
pub fn messages(snapshot: &meseta_telemetry::Snapshot) -> Vec<v1::Metric> {
    let metric = |(name, _, value): (&str, meseta_telemetry::Kind, f64)| v1::Metric {
        name: name.into(),
        value: Some(value),
        ..Default::default()
    };
    snapshot.iter().map(metric).collect()
}

/// `/system/stats.json`, under the names that it has there.
pub fn system() -> Value {
    let mut snapshot = meseta_telemetry::Snapshot::default();
    meseta_telemetry::system::report(&mut snapshot);
    let names = [
        ("cpus_total", "system/cpus_total"),
        ("avg_load_1min", "system/load_1min"),
        ("avg_load_5min", "system/load_5min"),
        ("avg_load_15min", "system/load_15min"),
        ("mem_total_bytes", "system/mem_total_bytes"),
        ("mem_free_bytes", "system/mem_free_bytes"),
    ];
    let mut shown = json!({});
    for (name, metric) in names {
        if let Some(value) = snapshot.get(metric) {
            shown[name] = json!(value);
        }
    }
    shown
}
