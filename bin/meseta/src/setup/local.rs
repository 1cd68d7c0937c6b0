//! From the flags of `meseta local` to the setups of its master and its agents.
//!
//! Their own flags come from the environment, as with Mesos; what makes them one cluster on one machine is said here:
//! where each lives below the data folder, where it serves, and its share of the machine. An agent that lived there
//! before keeps its port and its resources, which it could not come back without.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use meseta_container::detect;
use meseta_journal::Kind;
use meseta_model::{Resources, Role};
use meseta_wire::{Message, internal, v1};

use super::holder;
use crate::flags::{self, Environment, Flags, Table};

/// Ports behind the master's that are tried for agents, beyond one for each.
const SPARE_PORTS: u16 = 32;
/// Agents that look for a master in their own process need not spare it.
const BACKOFF: &str = "10ms";
/// Variables that would move a daemon out of its place.
const OURS: [&str; 3] = ["ADVERTISE_IP", "ADVERTISE_PORT", "HOSTNAME"];

/// What the cluster is made from.
pub struct Local<'a> {
    flags: &'a Flags,
    environment: Environment,
    /// Without links in it.
    pub work_dir: PathBuf,
    pub ip: IpAddr,
    pub agents: u16,
}

impl<'a> Local<'a> {
    /// Makes the data folder; errors name the flag.
    pub fn new(flags: &'a Flags, mut environment: Environment) -> Result<Local<'a>, String> {
        for name in OURS {
            for prefix in ["MESETA", "MESOS", "LIBPROCESS"] {
                environment.remove(&format!("{prefix}_{name}"));
            }
        }
        let work_dir = super::agent::folder(flags.path("work_dir"), "work_dir")?;
        let agents = u16::try_from(flags.number("num_agents")).unwrap_or(u16::MAX);
        Ok(Local { flags, environment, work_dir, ip: super::network::ip(flags)?, agents })
    }

    pub fn master(&self) -> Result<meseta_master_api::Setup, String> {
        let work_dir = super::agent::folder(&self.work_dir.join("master"), "work_dir")?;
        let mut args = vec![
            arg("work_dir", work_dir.display()),
            arg("ip", self.ip),
            arg("port", self.flags.number("port")),
        ];
        let passed = ["allocation_interval", "roles", "weights", "cluster"];
        args.extend(passed.iter().filter_map(|name| Some(arg(name, self.flags.as_given(name)?))));
        let flags = self.load("its master", &flags::master::TABLE, &args)?;
        super::master::setup(&flags)
    }

    /// The agent of that number, from 1 on, of the master that serves there.
    pub fn agent(&self, number: u16, master: SocketAddr) -> Result<meseta_agent_api::Setup, String> {
        let work_dir = self.work_dir.join("agents").join(number.to_string());
        let former = former(&work_dir);
        let port = match former.as_ref().and_then(|info| u16::try_from(info.port?).ok()) {
            Some(port) => self.former_port(number, port)?,
            None => self.free_port(number, master.port())?,
        };
        let mut args = vec![
            arg("master", master),
            arg("work_dir", work_dir.display()),
            arg("runtime_dir", work_dir.join("run").display()),
            arg("ip", self.ip),
            arg("port", port),
        ];
        if !self.environment.contains_key("MESOS_REGISTRATION_BACKOFF_FACTOR") {
            args.push(arg("registration_backoff_factor", BACKOFF));
        }
        let passed = ["resources", "attributes"];
        args.extend(passed.iter().filter_map(|name| Some(arg(name, self.flags.text_opt(name)?))));
        let flags = self.load(&format!("agent {number}"), &flags::agent::TABLE, &args)?;
        let mut setup = super::agent::setup(&flags)?;
        setup.options.info.resources = self.resources(number, former.as_ref())?.to_wire(None);
        if let (Some(former), None) = (former, self.flags.text_opt("attributes")) {
            setup.options.info.attributes = former.attributes;
        }
        Ok(setup)
    }

    fn load(&self, whose: &str, table: &'static Table, args: &[String]) -> Result<Flags, String> {
        let flags = Flags::load(table, args, &self.environment)
            .map_err(|problems| format!("the flags of {whose}: {problems}"))?;
        for warning in &flags.warnings {
            tracing::warn!("the flags of {whose}: {warning}");
        }
        Ok(flags)
    }

    /// What was given, what the agent had before, and its share of the machine, in this order.
    fn resources(&self, number: u16, former: Option<&v1::AgentInfo>) -> Result<Resources, String> {
        let role = Role::default_role();
        let given = Resources::parse(self.flags.text_opt("resources").unwrap_or_default(), &role)
            .map_err(super::agent::no_resources)?;
        let rest = match former {
            Some(info) => Resources::from_wire(&info.resources)
                .map_err(|error| format!("what agent {number} had before cannot be read: {error}"))?,
            None => {
                let found = detect::resources(&self.work_dir)
                    .map_err(|error| format!("cannot look at this machine's resources: {error}"))?;
                let text = share(&found, number, self.agents);
                Resources::parse(&text, &role).map_err(|error| format!("this machine's {text}: {error}"))?
            }
        };
        let rest = rest.filter(|part| given.iter().all(|known| known.name != part.name));
        Ok(given.plus(&rest))
    }

    fn former_port(&self, number: u16, port: u16) -> Result<u16, String> {
        let address = SocketAddr::new(self.ip, port);
        TcpListener::bind(address).map(|_| port).map_err(|error| {
            let who = holder::of(address).map(|holder| format!(" by {holder}")).unwrap_or_default();
            format!(
                "agent {number} served at {address} before, which cannot be used ({error}){who}: free it, or start \
                 anew with another --work_dir"
            )
        })
    }

    /// The port behind the master's and those of agents before, or the next that is free, or any.
    fn free_port(&self, number: u16, master: u16) -> Result<u16, String> {
        let taken: Vec<u16> = (1..=self.agents)
            .filter_map(|other| former(&self.work_dir.join("agents").join(other.to_string()))?.port)
            .filter_map(|port| u16::try_from(port).ok())
            .collect();
        let first = master.saturating_add(number);
        let last = first.saturating_add(SPARE_PORTS);
        let next = (first..=last).filter(|port| !taken.contains(port)).chain([0]);
        let mut bound = next.filter_map(|port| TcpListener::bind(SocketAddr::new(self.ip, port)).ok());
        let found = bound.next().and_then(|listener| listener.local_addr().ok());
        found
            .map(|address| address.port())
            .ok_or_else(|| format!("no port of {} is free for an agent", self.ip))
    }
}

/// Whether a job is run once the cluster serves.
pub fn wants_demo(flags: &Flags) -> bool {
    flags.bool("demo")
}

fn arg(name: &str, value: impl std::fmt::Display) -> String {
    format!("--{name}={value}")
}

/// What the agent that lives there said of itself, if one does.
fn former(work_dir: &Path) -> Option<v1::AgentInfo> {
    let bytes =
        std::fs::read(work_dir.join("meta").join(meseta_agent::paths::LATEST).join("slave.info")).ok()?;
    let record = meseta_journal::open(Kind::AgentInfo, &bytes).ok()?;
    internal::AgentCheckpoint::decode(record).ok().map(|checkpoint| *checkpoint.info)
}

/// One of so many equal parts of the machine, as Mesos writes resources.
fn share(found: &detect::Detected, number: u16, of: u16) -> String {
    let cpus = (found.cpus / f64::from(of) * 100.0).floor().max(1.0) / 100.0;
    let (mem, disk) = (found.mem_mb / u64::from(of), found.disk_mb / u64::from(of));
    let (first, last) = (*found.ports.start(), *found.ports.end());
    let ports = (last - first + 1) / of;
    let from = first + ports * (number - 1);
    format!("cpus:{cpus};mem:{mem};disk:{disk};ports:[{from}-{}]", from + ports - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agents_share_the_machine_without_a_port_in_common() {
        let found = detect::Detected { cpus: 2.0, mem_mb: 10_000, disk_mb: 301, ports: 31000..=32000 };
        let shares: Vec<String> = (1..=3).map(|number| share(&found, number, 3)).collect();
        assert_eq!(
            shares,
            [
                "cpus:0.66;mem:3333;disk:100;ports:[31000-31332]",
                "cpus:0.66;mem:3333;disk:100;ports:[31333-31665]",
                "cpus:0.66;mem:3333;disk:100;ports:[31666-31998]",
            ]
        );
    }
}
