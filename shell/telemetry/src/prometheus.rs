//! A snapshot as Prometheus text.
//!
//! Names follow from Mesos' by rule, so that they are stable: `master/slave_registrations` is
//! `meseta_master_agent_registrations_total`. Counters end in `_total`, times are seconds, a role is a label, and what
//! belongs to one framework is left out: its id would make a series for each framework that ever was.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::metrics::{Kind, Snapshot};

/// The content type of [`render`]'s text.
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

struct Family {
    kind: &'static str,
    samples: Vec<String>,
}

/// The whole page.
pub fn render(snapshot: &Snapshot) -> String {
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for (name, kind, value) in snapshot.iter() {
        if let Some(series) = Series::of(name, kind, value) {
            let family =
                families.entry(series.family).or_insert(Family { kind: series.kind, samples: Vec::new() });
            family.samples.push(series.sample);
        }
    }
    let mut page = String::new();
    for (name, family) in families {
        let _ = writeln!(page, "# TYPE {name} {}", family.kind);
        for sample in family.samples {
            let _ = writeln!(page, "{name}{sample}");
        }
    }
    page
}

struct Series {
    family: String,
    kind: &'static str,
    /// What stands behind the family's name: suffix, labels and value.
    sample: String,
}

impl Series {
    fn of(name: &str, kind: Kind, value: f64) -> Option<Series> {
        if name.starts_with("master/frameworks/") || name.starts_with("frameworks/") {
            return None;
        }
        if let Some((timer, part)) = name.split_once("_ms/") {
            return Series::of_timer(timer, part, value);
        }
        // The last value of a timer: the summary says more.
        if name.ends_with("_ms") {
            return None;
        }
        let (family, labels) = plain(name);
        let (family, kind) = match kind {
            Kind::Counter => (format!("{family}_total"), "counter"),
            Kind::Gauge => (family, "gauge"),
        };
        Some(Series { family, kind, sample: format!("{labels} {value}") })
    }

    fn of_timer(timer: &str, part: &str, value: f64) -> Option<Series> {
        let sample = match part {
            "count" => format!("_count {value}"),
            "min" | "max" => return None,
            percentile => format!("{{quantile=\"0.{}\"}} {}", percentile.strip_prefix('p')?, value / 1e3),
        };
        Some(Series { family: format!("{}_seconds", plain(timer).0), kind: "summary", sample })
    }
}

/// The family of a name, and the labels that stand in it: `.../roles/ROLE/...` and `.../resources/RESOURCE/...`.
fn plain(name: &str) -> (String, String) {
    let mut family = String::from("meseta");
    let mut labels: Vec<String> = Vec::new();
    let mut parts = name.split('/').peekable();
    while let Some(part) = parts.next() {
        let singular = match part {
            "roles" => Some("role"),
            "resources" => Some("resource"),
            _ => None,
        };
        if let (Some(label), Some(value)) = (singular, parts.peek()) {
            labels.push(format!("{label}=\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")));
            parts.next();
            family.push('_');
            family.push_str(label);
            continue;
        }
        family.push('_');
        family.extend(
            part.replace("slave", "agent").chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }),
        );
    }
    let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
    (family, labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_follows_the_rules() {
        let mut snapshot = Snapshot::default();
        snapshot.counter("master/slave_registrations", 3.0);
        snapshot.gauge("master/tasks_running", 4.0);
        snapshot.gauge("slave/uptime_secs", 1.5);
        snapshot.gauge("allocator/mesos/roles/web/shares/dominant", 0.25);
        snapshot.gauge("allocator/mesos/roles/a\"b/shares/dominant", 0.5);
        snapshot.gauge("registrar/state_store_ms", 2.0);
        snapshot.gauge("registrar/state_store_ms/p99", 8.0);
        snapshot.gauge("registrar/state_store_ms/count", 7.0);
        snapshot.counter("master/frameworks/spark/1/calls", 9.0);
        let expected = "\
# TYPE meseta_agent_uptime_secs gauge
meseta_agent_uptime_secs 1.5
# TYPE meseta_allocator_mesos_role_shares_dominant gauge
meseta_allocator_mesos_role_shares_dominant{role=\"a\\\"b\"} 0.5
meseta_allocator_mesos_role_shares_dominant{role=\"web\"} 0.25
# TYPE meseta_master_agent_registrations_total counter
meseta_master_agent_registrations_total 3
# TYPE meseta_master_tasks_running gauge
meseta_master_tasks_running 4
# TYPE meseta_registrar_state_store_seconds summary
meseta_registrar_state_store_seconds_count 7
meseta_registrar_state_store_seconds{quantile=\"0.99\"} 0.008
";
        assert_eq!(render(&snapshot), expected);
    }
}
