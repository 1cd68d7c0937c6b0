//! The master's flags, as Mesos has them.

use super::common::LOGGING;
use super::{Flag, Flags, Table, bytes, decimal, duration, json, number, path, switch, text};

pub const TABLE: Table = Table {
    program: "meseta master",
    about: "The master of a cluster.",
    operand: "",
    groups: &[FLAGS, LOGGING],
    check,
};

pub(super) const NO_AUTHENTICATION: &str = "there is no authentication yet";
pub(super) const NO_AUTHORIZATION: &str = "there is no authorization yet";
pub(super) const NO_MODULES: &str = "modules are C++ libraries, which Meseta cannot load";
pub(super) const NO_ELECTION: &str = "there is no election yet, a cluster has one master";
pub(super) const NO_DISCOVERY: &str = "commands are not asked for addresses; give --ip";

const FLAGS: &[Flag] = &[
    // Who and where.
    text("hostname", "Name told to clients; by default that of the address"),
    switch("hostname_lookup", "Look up the name of the own address; without it the address is the name")
        .or("true"),
    text("ip", "Address to listen on"),
    number("port", "Port to listen on").or("5050").at_most("65535"),
    text("advertise_ip", "Address told to others"),
    number("advertise_port", "Port told to others").within("1", "65535"),
    text("ip_discovery_command", "Command that prints the address to listen on").refused(NO_DISCOVERY),
    text("cluster", "Name of the cluster, shown to people"),
    json("domain", "Fault domain of this master: region and zone"),
    switch("require_agent_domain", "Refuse agents without a fault domain"),
    // The registry.
    path("work_dir", "Directory of the registry"),
    text("registry", "Where the registry is kept")
        .or("replicated_log")
        .one_of(&["replicated_log", "in_memory"]),
    number("quorum", "Masters that must agree").only(&["1"], NO_ELECTION),
    switch("log_auto_initialize", "Allow a new registry to begin empty").or("true"),
    switch("registry_strict", "Disabled in Mesos too").refused("Mesos disables it as well"),
    duration("registry_fetch_timeout", "Give up reading the registry after this").or("1mins"),
    duration("registry_store_timeout", "Give up writing the registry after this").or("20secs"),
    duration("registry_gc_interval", "How often old unreachable and gone agents are forgotten").or("15mins"),
    duration("registry_max_agent_age", "Age at which unreachable and gone agents are forgotten").or("2weeks"),
    number("registry_max_agent_count", "Most unreachable and gone agents that are kept").or("102400"),
    // Election.
    text("zk", "ZooKeeper's URL: zk://HOST:PORT,.../PATH").refused(NO_ELECTION),
    duration("zk_session_timeout", "Timeout of the session with ZooKeeper").or("10secs").harmless(),
    text("master_contender", "Module that takes part in elections").refused(NO_MODULES),
    text("master_detector", "Module that finds the leader").refused(NO_MODULES),
    // Agents.
    duration("agent_ping_timeout", "How long an agent may take to answer a ping")
        .or("15secs")
        .within("1secs", "15mins")
        .alias("slave_ping_timeout"),
    number("max_agent_ping_timeouts", "Missed pings after which an agent is unreachable")
        .or("5")
        .at_least("1")
        .alias("max_slave_ping_timeouts"),
    duration("agent_reregister_timeout", "Time that agents have to come back before they are unreachable")
        .or("10mins")
        .at_least("10mins")
        .alias("slave_reregister_timeout"),
    text(
        "recovery_agent_removal_limit",
        "Abort after a failover rather than lose more than this share of agents",
    )
    .or("100%")
    .alias("recovery_slave_removal_limit"),
    text("agent_removal_rate_limit", "Most agents that become unreachable: N/DURATION")
        .alias("slave_removal_rate_limit"),
    path("whitelist", "File with the hostnames of agents that may be offered, one a line, read every 5secs"),
    number("max_executors_per_agent", "Offer nothing of an agent that has so many executors")
        .alias("max_executors_per_slave"),
    // Allocation and offers.
    duration("allocation_interval", "Time between two allocations over all agents")
        .or("1secs")
        .at_least("1ms"),
    text("min_allocatable_resources", "Smallest offer: `;` for and, `|` for or").or("cpus:0.01|mem:32"),
    duration("offer_timeout", "Rescind an offer that was not answered within this; by default never"),
    text("roles", "The only roles that frameworks may have, comma-separated"),
    text("weights", "First weights of roles: ROLE=WEIGHT,...; the registry's win"),
    text("role_sorter", "Order of roles: by dominant share, or drawn by weight")
        .or("drf")
        .one_of(&["drf", "random"])
        .alias("user_sorter"),
    text("framework_sorter", "Order of the frameworks of a role, as --role_sorter")
        .or("drf")
        .one_of(&["drf", "random"]),
    text("fair_sharing_excluded_resource_names", "Resources left out of dominant shares, comma-separated"),
    switch("filter_gpu_resources", "Offer agents with GPUs only to frameworks that ask for them").or("true"),
    text("allocator", "Name of the allocator").or("hierarchical").refused(NO_MODULES),
    decimal("allocator_agent_recovery_factor", "Share of agents that must be back before quota is allocated")
        .or("0.80")
        .within("0", "1"),
    duration("allocator_recovery_timeout", "Longest wait for that share").or("10mins"),
    bytes("offer_constraints_re2_max_mem", "Memory for the regular expression of an offer constraint")
        .or("4KB"),
    number("offer_constraints_re2_max_program_size", "Size of the program of such an expression").or("100"),
    switch("nested_quota", "Allow quota for roles below others, which Mesos refuses"),
    // Frameworks.
    switch("root_submissions", "Accept frameworks whose user is root").or("true"),
    number("max_completed_frameworks", "Completed frameworks that are remembered").or("50"),
    number("max_completed_tasks_per_framework", "Completed tasks that are remembered per framework")
        .or("1000"),
    number("max_unreachable_tasks_per_framework", "Unreachable tasks that are remembered per framework")
        .or("1000"),
    number("max_operator_event_stream_subscribers", "Most event streams of operators")
        .or("1000")
        .at_least("1")
        .harmless(),
    switch("publish_per_framework_metrics", "Publish metrics of each framework").or("true"),
    json("rate_limits", "Most messages per second, by principal").refused("messages are not limited yet"),
    // Who may do what.
    switch("authenticate_frameworks", "Only authenticated v0 frameworks may register")
        .alias("authenticate")
        .refused(NO_AUTHENTICATION),
    switch("authenticate_agents", "Only authenticated agents may register")
        .alias("authenticate_slaves")
        .refused(NO_AUTHENTICATION),
    switch("authenticate_http_readwrite", "Changing calls need authentication")
        .alias("authenticate_http")
        .refused(NO_AUTHENTICATION),
    switch("authenticate_http_readonly", "Reading calls need authentication").refused(NO_AUTHENTICATION),
    switch("authenticate_http_frameworks", "The scheduler API needs authentication")
        .refused(NO_AUTHENTICATION),
    duration("authentication_v0_timeout", "Time for an authentication of a v0 framework")
        .or("15secs")
        .harmless(),
    path("credentials", "JSON file of principals and secrets").refused(NO_AUTHENTICATION),
    text("authenticators", "How v0 frameworks and agents are authenticated")
        .or("crammd5")
        .refused(NO_AUTHENTICATION),
    text("http_authenticators", "How HTTP calls are authenticated").or("basic").refused(NO_AUTHENTICATION),
    text("http_framework_authenticators", "How calls of the scheduler API are authenticated")
        .refused(NO_AUTHENTICATION),
    json("acls", "Who may do what").refused(NO_AUTHORIZATION),
    text("authorizers", "Name of the authorizer").or("local").refused(NO_MODULES),
    json("firewall_rules", "Endpoints that are closed").refused("endpoints cannot be closed yet"),
    // The rest.
    json("modules", "Modules to load").refused(NO_MODULES),
    path("modules_dir", "Directory of lists of modules to load").refused(NO_MODULES),
    text("hooks", "Hook modules to install").refused(NO_MODULES),
    path("webui_dir", "Directory of the web page").harmless(),
    switch("memory_profiling", "Serve endpoints that profile memory").harmless(),
];

/// The registry in a file needs a place; in memory there is nothing to keep.
fn check(flags: &Flags) -> Result<(), String> {
    let needs_place = flags.text("registry") == "replicated_log" && flags.path_opt("work_dir").is_none();
    if needs_place {
        return Err(
            "--work_dir is missing: give the directory of the registry, or --registry=in_memory".to_owned()
        );
    }
    Ok(())
}
