//! The agent's flags for networks: ports, bandwidth and CNI. None has an isolator behind it yet.

use super::{Flag, bytes, duration, json, number, path, switch, text};

const NO_LIMITS: &str = "bandwidth is not limited yet";
const NO_PORTS: &str = "ports are not watched yet";
const NO_CNI: &str = "CNI networks are not there yet";

pub(super) const NETWORK: &[Flag] = &[
    path("network_cni_plugins_dir", "Search path of CNI plugins").refused(NO_CNI),
    path("network_cni_config_dir", "Directory of CNI networks").refused(NO_CNI),
    switch("network_cni_root_dir_persist", "Keep CNI's state over a reboot").harmless(),
    switch("network_cni_metrics", "Report networks of CNI containers").or("true").harmless(),
    json("default_container_dns", "DNS of CNI and Docker networks").refused(NO_CNI),
    duration("container_ports_watch_interval", "How often listening ports are looked at")
        .or("30secs")
        .harmless(),
    switch("check_agent_port_range_only", "Watch only ports that the agent offers").harmless(),
    switch("enforce_container_ports", "Kill what listens on ports that it does not have").refused(NO_PORTS),
    text("container_ports_isolated_range", "Watch only this range").refused(NO_PORTS),
    number("ephemeral_ports_per_container", "Ephemeral ports of a container").or("1024").harmless(),
    text("eth0_name", "Name of the public interface").harmless(),
    text("lo_name", "Name of the loopback interface").harmless(),
    bytes("egress_rate_limit_per_container", "Bytes per second that a container may send").refused(NO_LIMITS),
    text("egress_rate_per_cpu", "The same per CPU, or auto").refused(NO_LIMITS),
    bytes("minimum_egress_rate_limit", "Least such limit").harmless(),
    bytes("maximum_egress_rate_limit", "Greatest such limit").refused(NO_LIMITS),
    bytes("egress_ceil_limit", "Rate of a burst").refused(NO_LIMITS),
    bytes("egress_burst", "Size of a burst").harmless(),
    switch("egress_unique_flow_per_container", "A queue of its own for each container").harmless(),
    text("egress_flow_classifier_parent", "Parent of the classifier").or("root").harmless(),
    bytes("ingress_rate_limit_per_container", "Bytes per second that a container may receive")
        .refused(NO_LIMITS),
    text("ingress_rate_per_cpu", "The same per CPU, or auto").refused(NO_LIMITS),
    bytes("minimum_ingress_rate_limit", "Least such limit").harmless(),
    bytes("maximum_ingress_rate_limit", "Greatest such limit").refused(NO_LIMITS),
    bytes("ingress_ceil_limit", "Rate of a burst").refused(NO_LIMITS),
    bytes("ingress_burst", "Size of a burst").harmless(),
    switch("ingress_isolate_existing_containers", "Limit running containers as well").or("true").harmless(),
    bytes("network_link_speed", "Speed of the link").harmless(),
    switch("network_enable_socket_statistics_summary", "Count sockets per container").harmless(),
    switch("network_enable_socket_statistics_details", "Report round trips per container").harmless(),
    switch("network_enable_snmp_statistics", "Report counters of SNMP per container").harmless(),
    switch("network_enable_rate_statistics", "Report rates per container").harmless(),
    duration("network_rate_statistics_window", "Window of rates").harmless(),
    duration("network_rate_statistics_interval", "Time between two samples of rates").harmless(),
];
