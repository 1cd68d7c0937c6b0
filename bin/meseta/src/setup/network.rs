//! Where a daemon listens and what it calls itself.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::flags::Flags;

/// A daemon's place in the network.
pub struct Place {
    /// What it binds.
    pub listen: SocketAddr,
    /// The address and port told to others.
    pub ip: String,
    pub port: u16,
    /// The name told to others.
    pub hostname: String,
}

impl Place {
    /// `ip:port`, as told to others.
    pub fn endpoint(&self) -> String {
        format!("{}:{}", self.ip, self.port)
    }
}

/// Reads `--ip`: the address to bind, this machine alone where none is given.
pub fn ip(flags: &Flags) -> Result<IpAddr, String> {
    Ok(address(flags, "ip")?.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)))
}

fn address(flags: &Flags, name: &str) -> Result<Option<IpAddr>, String> {
    let read = |text: &str| {
        text.parse().map_err(|_| format!("--{name}: {text:?} is not an IP address; give e.g. 127.0.0.1"))
    };
    flags.text_opt(name).map(read).transpose()
}

/// Reads `--ip`, `--port`, `--advertise_ip`, `--advertise_port`, `--hostname` and `--hostname_lookup`.
pub fn place(flags: &Flags) -> Result<Place, String> {
    let ip = ip(flags)?;
    let port =
        u16::try_from(flags.number("port")).map_err(|_| "--port: give a port from 0 to 65535".to_owned())?;
    let told = match address(flags, "advertise_ip")? {
        Some(told) => told.to_string(),
        None if ip.is_unspecified() => first_address(ip).to_string(),
        None => ip.to_string(),
    };
    let told_port = flags.number_opt("advertise_port").map_or(port, |port| port as u16);
    let hostname = match flags.text_opt("hostname") {
        Some(name) => name.to_owned(),
        None if !flags.bool("hostname_lookup") => told.clone(),
        None => name_of(&told),
    };
    Ok(Place { listen: SocketAddr::new(ip, port), ip: told, port: told_port, hostname })
}

/// The name of an address; without one, that of the machine, unless the address is this machine's own affair.
fn name_of(told: &str) -> String {
    let address = told.parse::<IpAddr>().ok();
    match address.and_then(meseta_linux::names::of_address) {
        Some(name) => name,
        None if address.is_some_and(|address| address.is_loopback()) => told.to_owned(),
        None => meseta_container::detect::hostname(),
    }
}

/// The address by which others would reach a socket that listens everywhere: that of the route outwards. No packet
/// is sent.
fn first_address(any: IpAddr) -> IpAddr {
    let probe = || {
        let socket = std::net::UdpSocket::bind(SocketAddr::new(any, 0)).ok()?;
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    probe().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}
