//! Metrics of the machine, `system/...`: from /proc, read when they are asked for.

use crate::metrics::Snapshot;

/// Adds load, memory and CPUs; what the machine does not tell is left out.
pub fn report(into: &mut Snapshot) {
    if let Ok(cpus) = std::thread::available_parallelism() {
        into.gauge("system/cpus_total", cpus.get() as f64);
    }
    if let Ok(text) = std::fs::read_to_string("/proc/loadavg") {
        let names = ["system/load_1min", "system/load_5min", "system/load_15min"];
        for (name, value) in names.into_iter().zip(load(&text)) {
            into.gauge(name, value);
        }
    }
    if let Ok(text) = std::fs::read_to_string("/proc/meminfo") {
        let names = [("system/mem_total_bytes", "MemTotal:"), ("system/mem_free_bytes", "MemFree:")];
        for (name, field) in names {
            if let Some(value) = memory(&text, field) {
                into.gauge(name, value);
            }
        }
    }
}

fn load(text: &str) -> impl Iterator<Item = f64> {
    text.split_whitespace().take(3).filter_map(|word| word.parse().ok())
}

/// A field of /proc/meminfo, in bytes.
fn memory(text: &str, field: &str) -> Option<f64> {
    let line = text.lines().find(|line| line.starts_with(field))?;
    let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proc_is_read() {
        assert_eq!(load("0.25 0.50 0.75 1/100 4242\n").collect::<Vec<_>>(), [0.25, 0.5, 0.75]);
        assert_eq!(memory("MemTotal:       2 kB\nMemFree:  1 kB\n", "MemFree:"), Some(1024.0));
    }

    #[test]
    fn the_machine_tells() {
        let mut snapshot = Snapshot::default();
        report(&mut snapshot);
        assert!(snapshot.get("system/cpus_total") >= Some(1.0));
        assert!(snapshot.get("system/mem_free_bytes") < snapshot.get("system/mem_total_bytes"));
    }
}
