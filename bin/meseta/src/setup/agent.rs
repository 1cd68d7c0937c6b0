//! From an agent's flags to its [`Setup`].

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use meseta_agent::{Options, Reconfiguration, Recover};
use meseta_agent_api::Setup;
use meseta_container::detect;
use meseta_container::groups::Groups;
use meseta_model::{Attributes, Ranges, ResourceError, Resources, Role};
use meseta_wire::v1::agent_info::capability::Type;
use meseta_wire::{Enumeration, v1};

use super::network::{self, Place};
use crate::flags::Flags;

/// What Mesos lets no agent leave out.
const REQUIRED: [Type; 7] = [
    Type::MultiRole,
    Type::HierarchicalRole,
    Type::ReservationRefinement,
    Type::AgentOperationFeedback,
    Type::ResourceProvider,
    Type::AgentDraining,
    Type::TaskResourceLimits,
];

/// Reads all that an agent needs; errors name the flag.
pub fn setup(flags: &Flags) -> Result<Setup, String> {
    let place = network::place(flags);
    let wrong = [
        place.as_ref().map(drop).map_err(String::clone),
        master(flags).map(drop),
        given(flags).map(drop),
        attributes(flags).map(drop),
        super::domain(flags).map(drop),
        environment(flags).map(drop),
        capabilities(flags).map(drop),
    ];
    // Nothing is made for a command line that is refused.
    super::all_right(wrong)?;
    let place = place?;
    let work_dir = folder(flags.path("work_dir"), "work_dir")?;
    let options = options(flags, &place, &work_dir)?;
    let runtime_dir = match flags.path_opt("runtime_dir") {
        Some(path) => path.to_owned(),
        None => default_runtime_dir(&work_dir),
    };
    let runtime_dir = folder(&runtime_dir, "runtime_dir")?;
    Ok(Setup {
        options,
        listen: place.listen,
        master: master(flags)?,
        runtime_dir,
        disk_watch_interval: flags.duration("disk_watch_interval"),
        program: std::env::current_exe()
            .map_err(|error| format!("cannot find this program itself: {error}"))?,
        volume_groups: volume_groups(flags)?,
        flags: flags.texts().iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect(),
        build: super::build::build(),
    })
}

fn options(flags: &Flags, place: &Place, work_dir: &Path) -> Result<Options, String> {
    let resources = resources(flags, work_dir)?;
    let attributes = attributes(flags)?;
    let info = v1::AgentInfo {
        hostname: place.hostname.as_str().into(),
        port: Some(i32::from(place.port)),
        resources: resources.to_wire(None),
        attributes: attributes.to_wire(),
        domain: super::domain(flags)?,
        ..Default::default()
    };
    Ok(Options {
        seed: meseta_client::seed(),
        work_dir: work_dir.to_string_lossy().into_owned(),
        info,
        endpoint: place.endpoint(),
        ip: place.ip.clone(),
        version: meseta_api::version::API_VERSION.to_owned(),
        capabilities: capabilities(flags)?,
        recover: if flags.text("recover") == "cleanup" { Recover::Cleanup } else { Recover::Reconnect },
        strict: flags.bool("strict"),
        reconfiguration: match flags.text("reconfiguration_policy") {
            "additive" => Reconfiguration::Additive,
            _ => Reconfiguration::Equal,
        },
        registration_backoff_factor: flags.duration("registration_backoff_factor"),
        executor_registration_timeout: flags.duration("executor_registration_timeout"),
        executor_reregistration_timeout: flags.duration("executor_reregistration_timeout"),
        executor_shutdown_grace_period: flags.duration("executor_shutdown_grace_period"),
        recovery_timeout: flags.duration("recovery_timeout"),
        max_completed_executors_per_framework: usize::try_from(
            flags.number("max_completed_executors_per_framework"),
        )
        .unwrap_or(usize::MAX),
        gc_delay: flags.duration("gc_delay"),
        gc_disk_headroom: flags.decimal("gc_disk_headroom"),
        gc_nested: flags.bool("gc_non_executor_container_sandboxes"),
        switch_user: flags.bool("switch_user"),
        executor_environment: environment(flags)?,
    })
}

/// Makes the folder and gives its path without links: sandboxes are told by it.
pub(super) fn folder(path: &Path, flag: &str) -> Result<PathBuf, String> {
    let made = std::fs::create_dir_all(path).and_then(|()| path.canonicalize());
    made.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
            format!("--{flag}: {} is a file, or below one; give a folder", path.display())
        }
        _ => format!("--{flag}: cannot use {}: {error}; give a folder that you may write to", path.display()),
    })
}

/// `/var/run/mesos` where that can be written, as in Mesos; else beside the work_dir.
fn default_runtime_dir(work_dir: &Path) -> PathBuf {
    let usual = PathBuf::from("/var/run/mesos");
    match std::fs::create_dir_all(&usual).and_then(|()| may_write(&usual)) {
        Ok(()) => usual,
        Err(_) => work_dir.join("run"),
    }
}

/// Whether something can be put into that folder, found out by doing so.
fn may_write(folder: &Path) -> std::io::Result<()> {
    let probe = folder.join(format!(".probe-{}", std::process::id()));
    std::fs::create_dir(&probe)?;
    std::fs::remove_dir(&probe)
}

/// The address in `--master`, as `host:port`.
pub fn master(flags: &Flags) -> Result<String, String> {
    let text = flags.text("master").trim();
    if text.starts_with("zk://") || text.starts_with("etcd://") {
        return Err(format!(
            "--master: {text:?}: finding the leader by ZooKeeper or etcd is not there yet; give HOST:PORT"
        ));
    }
    let text = text.strip_prefix("http://").unwrap_or(text).trim_end_matches('/');
    match text.rsplit_once(':').map(|(host, port)| (host, port.parse::<u16>())) {
        Some((host, Ok(_))) if !host.is_empty() => Ok(text.to_owned()),
        None if !text.is_empty() => Ok(format!("{text}:{}", meseta_model::limits::MASTER_PORT)),
        _ => Err(format!("--master: {text:?} is no address; give HOST:PORT")),
    }
}

/// What is wrong with `--resources`, of whichever program.
pub(super) fn no_resources(error: ResourceError) -> String {
    format!(
        "--resources: {error}; give e.g. cpus:2;mem:1024;ports:[31000-31999], or a JSON array of resources"
    )
}

/// What `--resources` says, and the role of what names none.
fn given(flags: &Flags) -> Result<(Resources, Role), String> {
    let role = flags.text("default_role");
    let role = Role::parse(role).map_err(|error| format!("--default_role: {error}"))?;
    let given = flags.text_opt("resources").unwrap_or_default();
    let given = Resources::parse(given, &role).map_err(no_resources)?;
    Ok((given, role))
}

/// What was given, and what was found for names that were not.
fn resources(flags: &Flags, work_dir: &Path) -> Result<Resources, String> {
    let (given, role) = given(flags)?;
    let found = detect::resources(work_dir)
        .map_err(|error| format!("cannot look at this machine's resources: {error}"))?;
    let found = [
        ("cpus", format!("cpus:{}", found.cpus)),
        ("mem", format!("mem:{}", found.mem_mb)),
        ("disk", format!("disk:{}", found.disk_mb)),
        ("ports", format!("ports:[{}-{}]", found.ports.start(), found.ports.end())),
    ];
    let mut all = given.clone();
    for (name, text) in found {
        if given.iter().all(|resource| resource.name.as_str() != name) {
            let found =
                Resources::parse(&text, &role).map_err(|error| format!("the {name} found here: {error}"))?;
            all.add(&found);
        }
    }
    Ok(all)
}

/// Reads `--volume_gid_range`: ranges of groups as resources have them, `[10000-20000]`.
fn volume_groups(flags: &Flags) -> Result<Option<Groups>, String> {
    let Some(text) = flags.text_opt("volume_gid_range") else { return Ok(None) };
    let wrong = |why: &str| format!("--volume_gid_range: {text:?} {why}; give e.g. [10000-20000]");
    let ranges = Ranges::parse(text).map_err(|error| wrong(&format!("is no list of ranges: {error}")))?;
    // The highest number means "leave as it is" to the kernel, and 0 is root's.
    let group = |number: u64| u32::try_from(number).ok().filter(|group| (1..u32::MAX).contains(group));
    let range = |(first, last)| Some(group(first)?..=group(last)?);
    let groups: Option<Vec<_>> = ranges.iter().map(range).collect();
    let groups = groups.filter(|groups| !groups.is_empty());
    let groups = groups.ok_or_else(|| wrong("are not the numbers of groups, from 1 to 4294967294"))?;
    match meseta_linux::this::user() {
        0 => Ok(Some(Groups::new(groups))),
        _ => Err(
            "--volume_gid_range: only root may give volumes to groups; run the agent as root or leave it out"
                .to_owned(),
        ),
    }
}

fn attributes(flags: &Flags) -> Result<Attributes, String> {
    let text = flags.text_opt("attributes").unwrap_or_default();
    Attributes::parse(text).map_err(|error| {
        format!("--attributes: {error}; give e.g. rack:a;zone:north, or a JSON array of attributes")
    })
}

/// What `--agent_features` leaves of what agents can do.
fn capabilities(flags: &Flags) -> Result<Vec<v1::agent_info::Capability>, String> {
    let Some(text) = flags.text_opt("agent_features") else { return Ok(meseta_agent::capabilities()) };
    let wrong = |why: &str| {
        format!("--agent_features: {why}; give e.g. {{\"capabilities\": [{{\"type\": \"MULTI_ROLE\"}}, …]}}")
    };
    let given: serde_json::Value = serde_json::from_str(text).map_err(|error| wrong(&error.to_string()))?;
    let given =
        given["capabilities"].as_array().ok_or_else(|| wrong("there is no list of 'capabilities'"))?;
    let mut named = Vec::new();
    for capability in given {
        let name = capability["type"].as_str().and_then(Type::from_name);
        named.push(name.ok_or_else(|| wrong(&format!("{capability} is no capability of agents")))?);
    }
    let missing: Vec<&str> =
        REQUIRED.iter().filter(|needed| !named.contains(needed)).map(|needed| needed.name()).collect();
    if !missing.is_empty() {
        return Err(wrong(&format!("{} may not be left out", missing.join(", "))));
    }
    let mut kept = meseta_agent::capabilities();
    kept.retain(|capability| capability.r#type.is_some_and(|r#type| named.contains(&r#type)));
    Ok(kept)
}

fn environment(flags: &Flags) -> Result<BTreeMap<String, String>, String> {
    let Some(text) = flags.text_opt("executor_environment_variables") else { return Ok(BTreeMap::new()) };
    serde_json::from_str(text).map_err(|error| {
        format!("--executor_environment_variables: {error}; give a JSON object of texts, e.g. {{\"PATH\": \"/bin\"}}")
    })
}
