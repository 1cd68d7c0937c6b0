//! Who listens at an address, for a message to the person who wanted it.
//!
//! Reads what the kernel shows in /proc. Processes of others show less: then nobody is named.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;

/// A process that listens.
#[derive(Debug, PartialEq)]
pub struct Holder {
    pub name: String,
    pub pid: u32,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (process {})", self.name, self.pid)
    }
}

/// The process that listens there, or on all addresses at that port.
pub fn of(address: SocketAddr) -> Option<Holder> {
    let tables =
        ["/proc/net/tcp", "/proc/net/tcp6"].map(|path| std::fs::read_to_string(path).unwrap_or_default());
    let inode = tables.iter().find_map(|table| listener(table, address))?;
    let socket = format!("socket:[{inode}]");
    let pids =
        std::fs::read_dir("/proc").ok()?.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    pids.into_iter().find(|pid| holds(*pid, &socket)).map(|pid: u32| {
        let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        Holder { name: name.trim().to_owned(), pid }
    })
}

fn holds(pid: u32, socket: &str) -> bool {
    let Ok(files) = std::fs::read_dir(format!("/proc/{pid}/fd")) else { return false };
    files.flatten().any(|file| std::fs::read_link(file.path()).is_ok_and(|link| link == Path::new(socket)))
}

/// The inode of the socket that listens there, in a table as /proc/net/tcp is.
fn listener(table: &str, wanted: SocketAddr) -> Option<u64> {
    const LISTEN: &str = "0A";
    table.lines().skip(1).find_map(|line| {
        let mut fields = line.split_ascii_whitespace();
        let (host, port) = fields.nth(1)?.split_once(':')?;
        let state = fields.nth(1)?;
        let inode = fields.nth(5)?.parse().ok()?;
        let here = u16::from_str_radix(port, 16).ok()? == wanted.port() && fits(host, wanted.ip());
        (here && state == LISTEN).then_some(inode)
    })
}

/// Whether an address of the table is that one, or any. The table shows words as the machine keeps them.
fn fits(host: &str, wanted: IpAddr) -> bool {
    let any = host.bytes().all(|digit| digit == b'0');
    let shown: String = match wanted {
        IpAddr::V4(ip) => format!("{:08X}", u32::from_ne_bytes(ip.octets())),
        IpAddr::V6(ip) => ip
            .octets()
            .chunks_exact(4)
            .filter_map(|word| word.try_into().ok())
            .map(|word| format!("{:08X}", u32::from_ne_bytes(word)))
            .collect(),
    };
    any || host == shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_is_found_where_it_listens() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        assert_eq!(of(address).map(|holder| holder.pid), Some(std::process::id()));
        drop(listener);
        assert_eq!(of(address), None);
    }
}
