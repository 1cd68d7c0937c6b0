//! Metrics in the forms of the API, beside `/metrics/snapshot`, and what may be asked of that.

use meseta_http::{Query, Refusal, quoted};
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

/// `?timeout=` of `/metrics/snapshot`. All values are there at once, so that none is ever left out; but what is no time is an
/// error of the caller's.
pub fn timeout(query: &Query) -> Result<(), Refusal> {
    let Some(text) = query.get("timeout") else { return Ok(()) };
    let timeout = meseta_model::duration::parse(text);
    timeout
        .map(drop)
        .map_err(|error| Refusal::bad_request(format!("Invalid timeout {}: {error}", quoted(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timeout_is_a_time() {
        let check = |text: &str| timeout(&Query::parse(text).expect("a query"));
        for good in ["", "timeout=5secs", "timeout=0ns", "timeout=1.5mins"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in ["timeout=", "timeout=1x", "timeout=abc", "timeout=-1secs", "timeout=5"] {
            let refusal = check(bad).expect_err(bad);
            assert!(refusal.message().starts_with("Invalid timeout '"), "{refusal}");
        }
    }
}
