//! Names of addresses, as this machine resolves them.

#![allow(unsafe_code, reason = "getnameinfo has no safe wrapper")]

use std::ffi::{CStr, c_char};
use std::mem::size_of;
use std::net::IpAddr;

/// Longest name, its end included (NI_MAXHOST).
const NAME_MAX: usize = 1025;

/// The name that an address goes by, if it goes by one. Asks whomever this machine asks for names (/etc/hosts, DNS), and
/// takes as long as they do.
pub fn of_address(ip: IpAddr) -> Option<String> {
    let mut name = [0_u8; NAME_MAX];
    let answer = match ip {
        IpAddr::V4(ip) => {
            let address = libc::sockaddr_in {
                sin_family: libc::AF_INET as libc::sa_family_t,
                sin_port: 0,
                sin_addr: libc::in_addr { s_addr: u32::from_ne_bytes(ip.octets()) },
                sin_zero: [0; 8],
            };
            look_up(&address, &mut name)
        }
        IpAddr::V6(ip) => {
            let address = libc::sockaddr_in6 {
                sin6_family: libc::AF_INET6 as libc::sa_family_t,
                sin6_port: 0,
                sin6_flowinfo: 0,
                sin6_addr: libc::in6_addr { s6_addr: ip.octets() },
                sin6_scope_id: 0,
            };
            look_up(&address, &mut name)
        }
    };
    let name = CStr::from_bytes_until_nul(&name).ok()?.to_str().ok()?;
    (answer == 0 && !name.is_empty()).then(|| name.to_owned())
}

/// A socket address of the family that it names.
trait Address {}
impl Address for libc::sockaddr_in {}
impl Address for libc::sockaddr_in6 {}

fn look_up<A: Address>(address: &A, name: &mut [u8; NAME_MAX]) -> i32 {
    let from = std::ptr::from_ref(address).cast::<libc::sockaddr>();
    let length = size_of::<A>() as libc::socklen_t;
    let (to, room) = (name.as_mut_ptr().cast::<c_char>(), NAME_MAX as libc::socklen_t);
    // SAFETY: `from` points to a whole socket address of `length` bytes that lives until the call returns, and `to` to
    // `room` bytes that are ours alone; no room is offered for a service, so that nothing is written there.
    unsafe { libc::getnameinfo(from, length, to, room, std::ptr::null_mut(), 0, libc::NI_NAMEREQD) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_the_name_that_its_machine_gives_it() {
        let hosts = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
        let mut lines = hosts.lines().map(str::split_whitespace);
        let named =
            lines.find_map(|mut words| words.next().filter(|ip| *ip == "127.0.0.1").and(words.next()));
        if let Some(named) = named {
            assert_eq!(of_address("127.0.0.1".parse().unwrap()).as_deref(), Some(named));
        }
    }
}
