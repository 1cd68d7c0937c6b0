//! Where a daemon listens and what it calls itself.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};

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
    let port = match flags.number("port") {
        0 => free_port(ip)?,
        port => u16::try_from(port).map_err(|_| "--port: give a port from 0 to 65535".to_owned())?,
    };
    let told = match address(flags, "advertise_ip")? {
        Some(told) => told.to_string(),
        None if ip.is_unspecified() => first_address(ip).to_string(),
        None => ip.to_string(),
    };
    let told_port = flags.number_opt("advertise_port").map_or(port, |port| port as u16);
    let hostname = match flags.text_opt("hostname") {
        Some("") => return Err("--hostname: it is empty; give a name, or leave it away".to_owned()),
        Some(name) => name.to_owned(),
        None if !flags.bool("hostname_lookup") => told.clone(),
        None => name_of(&told),
    };
    Ok(Place { listen: SocketAddr::new(ip, port), ip: told, port: told_port, hostname })
}

/// A port that is free, for `--port=0`: what is told to others must be known before anybody listens.
fn free_port(ip: IpAddr) -> Result<u16, String> {
    let bound = TcpListener::bind(SocketAddr::new(ip, 0)).and_then(|listener| listener.local_addr());
    bound.map(|address| address.port()).map_err(|error| format!("--port: no port of {ip} is free: {error}"))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flags::{self, Environment};

    fn placed(more: &[&str]) -> Result<Place, String> {
        let args: Vec<String> =
            ["--registry=in_memory"].iter().chain(more).map(|arg| (*arg).to_owned()).collect();
        let flags = Flags::load(&flags::master::TABLE, &args, &Environment::new());
        place(&flags.unwrap_or_else(|problems| panic!("{problems}")))
    }

    #[test]
    fn the_port_that_is_told_is_the_one_that_is_bound() {
        let place = placed(&["--port=0"]).unwrap();
        assert_ne!(place.port, 0);
        assert_eq!(place.listen.port(), place.port);
        assert_eq!(place.endpoint(), place.listen.to_string());
    }

    #[test]
    fn a_name_that_is_empty_is_refused() {
        assert!(placed(&["--hostname="]).err().is_some_and(|error| error.starts_with("--hostname: ")));
    }
}
