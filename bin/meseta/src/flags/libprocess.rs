//! The variables of Mesos' messaging layer, `LIBPROCESS_*`.
//!
//! Addresses and ports are read where flags are (`ip`, `port`, `advertise_ip`, `advertise_port`); here is the rest:
//! what would protect is refused as long as it is not there, what only tunes is reported as without effect.

use super::Environment;

const NO_TLS: &str = "TLS is not there yet, and plain connections would go unnoticed";

const PROTECT: [(&str, &str); 3] = [
    ("LIBPROCESS_SSL_ENABLED", NO_TLS),
    // The older name, which Mesos still reads.
    ("SSL_ENABLED", NO_TLS),
    ("LIBPROCESS_REQUIRE_PEER_ADDRESS_IP_MATCH", "senders' addresses are not compared yet"),
];

const TUNE: [&str; 3] = [
    "LIBPROCESS_ENABLE_PROFILER",
    "LIBPROCESS_METRICS_SNAPSHOT_ENDPOINT_RATE_LIMIT",
    "LIBPROCESS_NUM_WORKER_THREADS",
];

/// The warnings to log, or the errors that forbid to start.
pub fn check(environment: &Environment) -> Result<Vec<String>, Vec<String>> {
    let set = |name: &&str| {
        environment.get(*name).is_some_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
    };
    let errors: Vec<String> = PROTECT
        .iter()
        .filter(|(name, _)| set(name))
        .map(|(name, reason)| format!("{name}={} is not supported: {reason}; unset it", environment[*name]))
        .collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(TUNE.iter().filter(|name| set(name)).map(|name| format!("{name} has no effect")).collect())
}
