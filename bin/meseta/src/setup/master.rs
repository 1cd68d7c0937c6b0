//! From a master's flags to its [`Setup`].

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use meseta_master::Options;
use meseta_master_api::{Patience, Place as Registry, Setup};
use meseta_model::{Name, Quantities, RegexBounds, Role};
use meseta_wire::v1;
use meseta_wire::v1::master_info::{Capability, capability};

use super::network::{self, Place};
use crate::flags::Flags;

/// The file of the registry below `--work_dir`.
const REGISTRY: &str = "registry.redb";

/// Reads all that a master needs; errors name the flag.
pub fn setup(flags: &Flags) -> Result<Setup, String> {
    let place = network::place(flags);
    super::all_right([
        place.as_ref().map(drop).map_err(String::clone),
        super::domain(flags).map(drop),
        removal_interval(flags).map(drop),
        removal_limit(flags).map(drop),
        min_allocatable(flags).map(drop),
        weights(flags).map(drop),
        roles(flags).map(drop),
    ])?;
    let place = place?;
    Ok(Setup {
        options: options(flags, &place)?,
        listen: place.listen,
        registry: registry(flags)?,
        patience: Patience {
            fetch: flags.duration("registry_fetch_timeout"),
            store: flags.duration("registry_store_timeout"),
        },
        // Mesos' older way to say all of them.
        whitelist: flags.path_opt("whitelist").filter(|path| *path != Path::new("*")).map(Path::to_owned),
        cluster: flags.text_opt("cluster").map(str::to_owned),
        per_framework_metrics: flags.bool("publish_per_framework_metrics"),
        flags: flags.texts().iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect(),
        build: super::build::build(),
    })
}

/// The table of flags sees to it that there is a `--work_dir` where one is needed.
fn registry(flags: &Flags) -> Result<Registry, String> {
    match flags.path_opt("work_dir") {
        Some(work_dir) if flags.text("registry") == "replicated_log" => {
            let path = super::agent::folder(work_dir, "work_dir")?.join(REGISTRY);
            Ok(Registry::File { path, begin: flags.bool("log_auto_initialize") })
        }
        _ => Ok(Registry::Memory),
    }
}

fn options(flags: &Flags, place: &Place) -> Result<Options, String> {
    let count = |name: &str| usize::try_from(flags.number(name)).unwrap_or(usize::MAX);
    Ok(Options {
        seed: meseta_client::seed(),
        cluster_id: uuid::Uuid::new_v4().to_string(),
        master_info: v1::MasterInfo { domain: super::domain(flags)?, ..master_info(place) },
        agent_ping_timeout: flags.duration("agent_ping_timeout"),
        max_agent_ping_timeouts: u32::try_from(flags.number("max_agent_ping_timeouts")).unwrap_or(u32::MAX),
        agent_reregister_timeout: flags.duration("agent_reregister_timeout"),
        agent_removal_interval: removal_interval(flags)?,
        recovery_agent_removal_limit: removal_limit(flags)?,
        offer_timeout: flags.duration_opt("offer_timeout"),
        allocation_interval: flags.duration("allocation_interval"),
        min_allocatable: min_allocatable(flags)?,
        fair_excluded: flags
            .list("fair_sharing_excluded_resource_names")
            .into_iter()
            .map(Name::from)
            .collect(),
        weights: weights(flags)?,
        allocator_recovery_factor: flags.decimal("allocator_agent_recovery_factor"),
        allocator_recovery_timeout: flags.duration("allocator_recovery_timeout"),
        random_roles: flags.text("role_sorter") == "random",
        random_frameworks: flags.text("framework_sorter") == "random",
        roles: roles(flags)?,
        root_submissions: flags.bool("root_submissions"),
        max_executors_per_agent: flags
            .number_opt("max_executors_per_agent")
            .map(|most| usize::try_from(most).unwrap_or(usize::MAX)),
        filter_gpu_resources: flags.bool("filter_gpu_resources"),
        registry_gc_interval: flags.duration("registry_gc_interval"),
        registry_max_agent_age: flags.duration("registry_max_agent_age"),
        registry_max_agent_count: count("registry_max_agent_count"),
        require_agent_domain: flags.bool("require_agent_domain"),
        nested_quota: flags.bool("nested_quota"),
        regex_bounds: RegexBounds {
            bytes: usize::try_from(flags.bytes("offer_constraints_re2_max_mem")).unwrap_or(usize::MAX),
            program: count("offer_constraints_re2_max_program_size"),
        },
        max_completed_frameworks: count("max_completed_frameworks"),
        max_completed_tasks_per_framework: count("max_completed_tasks_per_framework"),
        max_unreachable_tasks_per_framework: count("max_unreachable_tasks_per_framework"),
        ..Options::default()
    })
}

/// What schedulers are told of this master; its id is the machine's to give.
fn master_info(place: &Place) -> v1::MasterInfo {
    let capability = |r#type| Capability { r#type: Some(r#type), ..Default::default() };
    v1::MasterInfo {
        // Four bytes in the order of the network, as Mesos has them; an IPv6 address is told below alone.
        ip: match place.ip.parse() {
            Ok(IpAddr::V4(ip)) => u32::from_le_bytes(ip.octets()),
            _ => 0,
        },
        port: u32::from(place.port),
        pid: Some(format!("master@{}", place.endpoint()).into()),
        hostname: Some(place.hostname.as_str().into()),
        version: Some(meseta_api::version::API_VERSION.into()),
        address: Some(v1::Address {
            hostname: Some(place.hostname.as_str().into()),
            ip: Some(place.ip.as_str().into()),
            port: i32::from(place.port),
            ..Default::default()
        }),
        capabilities: vec![
            capability(capability::Type::AgentUpdate),
            capability(capability::Type::AgentDraining),
            capability(capability::Type::QuotaV2),
        ],
        ..Default::default()
    }
}

fn roles(flags: &Flags) -> Result<Option<BTreeSet<String>>, String> {
    let roles = flags.list("roles");
    for role in &roles {
        Role::parse(role).map_err(|error| format!("--roles: {error}"))?;
    }
    Ok((!roles.is_empty()).then(|| roles.into_iter().map(str::to_owned).collect()))
}

/// `ROLE=WEIGHT,...`
fn weights(flags: &Flags) -> Result<Vec<(Role, f64)>, String> {
    let wrong = |item: &str| format!("--weights: {item:?} is not ROLE=WEIGHT; give e.g. web=2,batch=0.5");
    let one = |item: &str| {
        let (role, weight) = item.split_once('=').ok_or_else(|| wrong(item))?;
        let role = Role::parse(role.trim()).map_err(|error| format!("--weights: {error}"))?;
        match weight.trim().parse::<f64>() {
            Ok(weight) if weight.is_finite() && weight > 0.0 => Ok((role, weight)),
            _ => Err(format!("--weights: {weight:?} is no weight of {role}; give a number above 0")),
        }
    };
    flags.list("weights").into_iter().map(one).collect()
}

/// `;` for and, `|` for or.
fn min_allocatable(flags: &Flags) -> Result<Vec<Quantities>, String> {
    let alternatives = flags.text("min_allocatable_resources").split('|').map(str::trim);
    let one = |text| {
        Quantities::parse(text)
            .map_err(|error| format!("--min_allocatable_resources: {error}; give e.g. cpus:0.01|mem:32"))
    };
    alternatives.filter(|text| !text.is_empty()).map(one).collect()
}

/// `N/DURATION`: the time between two agents that become unreachable.
fn removal_interval(flags: &Flags) -> Result<Option<Duration>, String> {
    let Some(text) = flags.text_opt("agent_removal_rate_limit") else { return Ok(None) };
    let wrong = || format!("--agent_removal_rate_limit: {text:?} is not N/DURATION; give e.g. 1/10mins");
    let (count, duration) = text.split_once('/').ok_or_else(wrong)?;
    let count = count.trim().parse::<u32>().ok().filter(|count| *count > 0).ok_or_else(wrong)?;
    let duration = meseta_model::duration::parse(duration.trim()).map_err(|_| wrong())?;
    Ok(Some(duration / count))
}

/// A percentage, with its sign or without.
fn removal_limit(flags: &Flags) -> Result<f64, String> {
    let text = flags.text("recovery_agent_removal_limit");
    match text.trim().trim_end_matches('%').parse::<f64>() {
        Ok(limit) if (0.0..=100.0).contains(&limit) => Ok(limit),
        _ => Err(format!("--recovery_agent_removal_limit: {text:?} is no percentage; give e.g. 50%")),
    }
}
