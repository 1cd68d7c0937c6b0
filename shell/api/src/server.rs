//! The bounds of a daemon's server, out of the one file of all bounds.

use meseta_http::ServerLimits;
use meseta_model::limits;

/// What a peer of a master or an agent can make large, many or slow.
pub fn server_limits() -> ServerLimits {
    ServerLimits {
        connections: limits::CONNECTIONS_MAX,
        head_bytes: limits::HEADER_BYTES_MAX,
        body_bytes: limits::BODY_BYTES_MAX,
        idle_time: limits::IDLE_CONNECTION,
        ..ServerLimits::default()
    }
}
