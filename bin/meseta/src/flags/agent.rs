//! The agent's flags, as Mesos has them; those of the network are next door.

use super::agent_network::NETWORK;
use super::common::LOGGING;
use super::master::{NO_AUTHENTICATION, NO_AUTHORIZATION, NO_DISCOVERY, NO_MODULES};
use super::{Flag, Flags, Table, bytes, decimal, duration, json, number, path, switch, text};

pub const TABLE: Table = Table {
    program: "meseta agent",
    about: "The agent of one machine: it offers the machine's resources and runs tasks on them.",
    operand: "",
    groups: &[FLAGS, CONTAINERS, LINUX, NETWORK, LOGGING],
    check,
};

const NO_DOCKER: &str = "the Docker containerizer is not there yet";
const NO_LINUX: &str = "isolation by the kernel is not there yet";
const NO_OVERSUBSCRIPTION: &str = "oversubscription is not there yet";

const FLAGS: &[Flag] = &[
    // Who and where.
    text("master", "The master: HOST:PORT, or file://PATH of a file that holds it").required(),
    text("hostname", "Name told to the master; by default that of the address"),
    switch("hostname_lookup", "Look up the name of the own address; without it the address is the name")
        .or("true"),
    text("ip", "Address to listen on"),
    number("port", "Port to listen on").or("5051").at_most("65535"),
    text("advertise_ip", "Address told to others"),
    number("advertise_port", "Port told to others").within("1", "65535"),
    text("ip_discovery_command", "Command that prints the address to listen on").refused(NO_DISCOVERY),
    text("ip6", "IPv6 address told for containers in the host's network").harmless(),
    text("ip6_discovery_command", "Command that prints that address").harmless(),
    json("domain", "Fault domain of this agent: region and zone"),
    duration("zk_session_timeout", "Timeout of the session with ZooKeeper").or("10secs").harmless(),
    text("master_detector", "Module that finds the leader").refused(NO_MODULES),
    // What it offers.
    text("resources", "Resources to offer, as text or JSON; what is missing is found out"),
    text("default_role", "Role of resources that name none").or("*"),
    text("attributes", "What is special here: NAME:VALUE;..."),
    json("agent_features", "The only capabilities to tell of; Mesos asks for all but RESIZE_VOLUME"),
    path("resource_provider_config_dir", "Directory of local resource providers")
        .refused("they are not there yet"),
    path("csi_plugin_config_dir", "Directory of CSI plugins").refused("they are not there yet"),
    text("disk_profile_adaptor", "Module that translates disk profiles").refused(NO_MODULES),
    // Where it keeps what.
    path("work_dir", "Directory of sandboxes and checkpoints").required(),
    path(
        "runtime_dir",
        "Directory of what outlives the agent but not a reboot; by default /var/run/mesos if it can be",
    ),
    path("launcher_dir", "Directory of helper programs; Meseta is one program").harmless(),
    duration("gc_delay", "Longest time that old sandboxes are kept").or("1weeks"),
    decimal("gc_disk_headroom", "Share of the disk to keep free; shortens gc_delay")
        .or("0.1")
        .within("0", "1"),
    switch("gc_non_executor_container_sandboxes", "Also remove sandboxes of nested containers"),
    duration("disk_watch_interval", "How often the disk is looked at").or("1mins").at_least("1ms"),
    // Registration and recovery.
    duration("registration_backoff_factor", "First wait between registrations; it grows to 1mins")
        .or("1secs"),
    text("recover", "Keep executors over a restart, or kill them and exit")
        .or("reconnect")
        .one_of(&["reconnect", "cleanup"]),
    switch("strict", "Refuse to start when something cannot be recovered").or("true"),
    duration("recovery_timeout", "Time that executors wait for the agent to come back").or("15mins"),
    text("reconfiguration_policy", "Changes of resources and attributes over a restart that are accepted")
        .or("equal")
        .one_of(&["equal", "additive"]),
    // Executors.
    json("executor_environment_variables", "Environment of executors; nothing is inherited otherwise"),
    duration("executor_registration_timeout", "Time for a new executor to subscribe").or("1mins"),
    duration("executor_reregistration_timeout", "Time for executors to come back after the agent's restart")
        .or("2secs")
        .at_most("15secs"),
    duration("executor_reregistration_retry_interval", "How often v0 executors are asked again").harmless(),
    duration("executor_shutdown_grace_period", "Time for an executor to shut down before it is killed")
        .or("5secs"),
    number("max_completed_executors_per_framework", "Completed executors that are remembered").or("150"),
    switch("http_command_executor", "Speak HTTP with the command executor; Meseta always does").moot(),
    switch("switch_user", "Run tasks as the user that they name").or("true"),
    path("frameworks_home", "Prefix of relative URIs of executors").harmless(),
    duration("http_heartbeat_interval", "Heartbeat of streams that attach to containers")
        .or("30secs")
        .harmless(),
    switch("http_executor_domain_sockets", "Serve executors on a unix socket").harmless(),
    text("domain_socket_location", "Path of that socket").harmless(),
    // Who may do what.
    path("credential", "File with the agent's own principal and secret").refused(NO_AUTHENTICATION),
    path("http_credentials", "JSON file of principals and secrets").refused(NO_AUTHENTICATION),
    switch("authenticate_http_readwrite", "Changing calls need authentication").refused(NO_AUTHENTICATION),
    switch("authenticate_http_readonly", "Reading calls need authentication").refused(NO_AUTHENTICATION),
    switch("authenticate_http_executors", "The executor API needs authentication").refused(NO_AUTHENTICATION),
    text("http_authenticators", "How HTTP calls are authenticated").refused(NO_AUTHENTICATION),
    text("authenticatee", "How the agent authenticates with the master")
        .or("crammd5")
        .refused(NO_AUTHENTICATION),
    duration("authentication_backoff_factor", "First wait between authentications").or("1secs").harmless(),
    duration("authentication_timeout_min", "Shortest time for an authentication").or("5secs").harmless(),
    duration("authentication_timeout_max", "Longest time for an authentication").or("1mins").harmless(),
    path("jwt_secret_key", "Key that signs executors' tokens")
        .alias("executor_secret_key")
        .refused(NO_AUTHENTICATION),
    json("acls", "Who may do what").refused(NO_AUTHORIZATION),
    text("authorizer", "Name of the authorizer").or("local").refused(NO_MODULES),
    json("firewall_rules", "Endpoints that are closed").refused("endpoints cannot be closed yet"),
    text("secret_resolver", "Module that resolves secrets").refused(NO_MODULES),
    // The rest.
    json("modules", "Modules to load").refused(NO_MODULES),
    path("modules_dir", "Directory of lists of modules to load").refused(NO_MODULES),
    text("hooks", "Hook modules to install").refused(NO_MODULES),
    text("container_logger", "Module that takes what containers print").refused(NO_MODULES),
    text("resource_estimator", "Module that estimates what can be oversubscribed")
        .refused(NO_OVERSUBSCRIPTION),
    text("qos_controller", "Module that evicts what was oversubscribed").refused(NO_OVERSUBSCRIPTION),
    duration("qos_correction_interval_min", "Shortest time between two evictions").or("0secs").harmless(),
    duration("oversubscribed_resources_interval", "How often estimates are sent").or("15secs").harmless(),
    switch("memory_profiling", "Serve endpoints that profile memory").harmless(),
];

const CONTAINERS: &[Flag] = &[
    text("containerizers", "How containers are run, in order of preference")
        .or("mesos")
        .only(&["mesos"], NO_DOCKER),
    text("isolation", "What containers are kept apart by")
        .or("posix/cpu,posix/mem")
        .only(&["posix/cpu", "posix/mem", "filesystem/posix", "volume/sandbox_path"], NO_LINUX),
    text("launcher", "How processes are started")
        .or("posix")
        .one_of(&["posix", "linux"])
        .only(&["posix"], NO_LINUX),
    text("image_providers", "Kinds of images").refused("images are not there yet"),
    text("image_provisioner_backend", "How root filesystems are made").harmless(),
    json("image_gc_config", "When images are removed").harmless(),
    text("appc_simple_discovery_uri_prefix", "Prefix for finding appc images").or("http://").harmless(),
    path("appc_store_dir", "Store of appc images").or("/tmp/mesos/store/appc").harmless(),
    path("docker_store_dir", "Store of Docker images").or("/tmp/mesos/store/docker").harmless(),
    text("docker_registry", "Where Docker images come from").or("https://registry-1.docker.io").harmless(),
    path("docker_volume_checkpoint_dir", "Checkpoints of Docker volumes")
        .or("/var/run/mesos/isolators/docker/volume")
        .harmless(),
    switch("docker_volume_chown", "Give a Docker volume to the task's user").harmless(),
    switch("docker_ignore_runtime", "Ignore environment, command and directory of Docker images").harmless(),
    bytes("fetcher_cache_size", "Size of the fetcher's cache").or("2GB").harmless(),
    path("fetcher_cache_dir", "Directory of the fetcher's cache").or("/tmp/mesos/fetch").harmless(),
    duration("fetcher_stall_timeout", "Give up a download that stands still for this").or("1mins").harmless(),
    path("hadoop_home", "Hadoop client for hdfs and the like").harmless(),
    path("sandbox_directory", "Where a container with an image sees its sandbox")
        .or("/mnt/mesos/sandbox")
        .harmless(),
    json("default_container_info", "ContainerInfo of executors that have none")
        .refused("containers of the Mesos kind have no settings yet"),
    text("volume_gid_range", "Groups for volumes that several users share, each its own: [FIRST-LAST]"),
    duration("container_disk_watch_interval", "How often use of the disk is measured")
        .or("15secs")
        .harmless(),
    switch("enforce_container_disk_quota", "Kill what uses more disk than it has")
        .refused("it is not measured yet"),
    path("docker", "Docker's client").or("docker").harmless(),
    duration("docker_remove_delay", "Wait before a container is removed").or("6hrs").harmless(),
    switch("docker_kill_orphans", "Kill containers that nobody knows").or("true").harmless(),
    text("docker_mesos_image", "Image of this agent").refused(NO_DOCKER),
    path("docker_socket", "Docker's socket").or("/var/run/docker.sock").harmless(),
    json("docker_config", "Credentials for registries").harmless(),
    duration("docker_stop_timeout", "Wait of docker stop").or("0secs").harmless(),
];

const LINUX: &[Flag] = &[
    duration("cgroups_destroy_timeout", "Time for removing a cgroup").or("1mins").harmless(),
    path("cgroups_hierarchy", "Where cgroups are mounted").or("/sys/fs/cgroup").harmless(),
    text("cgroups_root", "Name of the root cgroup").or("mesos").harmless(),
    switch("cgroups_enable_cfs", "Hold tasks to their CPUs").refused(NO_LINUX),
    switch("cgroups_limit_swap", "Hold tasks to their memory, swap included").refused(NO_LINUX),
    switch("cgroups_cpu_enable_pids_and_tids_count", "Report counts of processes and threads").harmless(),
    text("cgroups_net_cls_primary_handle", "Primary handle of net_cls").refused(NO_LINUX),
    text("cgroups_net_cls_secondary_handles", "Range of secondary handles").refused(NO_LINUX),
    json("allowed_devices", "More devices that containers may use").harmless(),
    text("agent_subsystems", "Cgroups that the agent itself is placed in")
        .alias("slave_subsystems")
        .refused(NO_LINUX),
    text("host_path_volume_force_creation", "Where missing host paths of volumes may be made").harmless(),
    text("nvidia_gpu_devices", "Indexes of GPUs to offer").refused("GPUs are not there yet"),
    text("perf_events", "Events of perf to sample").harmless(),
    duration("perf_interval", "Time between two samples").or("1mins").harmless(),
    duration("perf_duration", "Length of a sample").or("10secs").harmless(),
    switch("revocable_cpu_low_priority", "Give revocable CPUs a lower priority").or("true").harmless(),
    switch("systemd_enable_support", "Let executors outlive the agent's unit; Meseta's do without")
        .or("true")
        .moot(),
    path("systemd_runtime_directory", "Where systemd keeps its units").or("/run/systemd/system").harmless(),
    json("effective_capabilities", "Capabilities of tasks").alias("allowed_capabilities").refused(NO_LINUX),
    json("bounding_capabilities", "Most capabilities of tasks").refused(NO_LINUX),
    bytes("default_container_shm_size", "Size of a private /dev/shm").harmless(),
    switch("disallow_sharing_agent_ipc_namespace", "No container may share the host's IPC").refused(NO_LINUX),
    switch("disallow_sharing_agent_pid_namespace", "No container may share the host's PIDs")
        .refused(NO_LINUX),
    text("xfs_project_range", "Range of XFS project ids").or("[5000-10000]").harmless(),
    switch("xfs_kill_containers", "Kill what passes its XFS limit").refused(NO_LINUX),
    bytes("xfs_quota_headroom", "Gap between soft and hard XFS limit").or("10MB").harmless(),
    path("seccomp_config_dir", "Directory of seccomp profiles").refused(NO_LINUX),
    text("seccomp_profile_name", "Default seccomp profile").refused(NO_LINUX),
];

/// ZooKeeper's URL is a valid master for Mesos; here it would never be found.
fn check(flags: &Flags) -> Result<(), String> {
    let master = flags.text("master");
    if master.starts_with("zk://") {
        return Err(format!(
            "--master: {master:?} is not supported: there is no election yet; give HOST:PORT"
        ));
    }
    Ok(())
}
