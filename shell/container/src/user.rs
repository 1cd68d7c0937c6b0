//! Users and their groups, read from /etc/passwd and /etc/group as text.
//!
//! Nothing is loaded into this process to look a user up, so users that only a directory service knows do not exist
//! here. Lines that are not understood are passed over, as the C library does.

use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The longest file that is read, in bytes.
const FILE_MAX: u64 = 16 << 20;

/// Whom a container runs as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub name: String,
    pub uid: u32,
    pub gid: u32,
    /// All groups, the primary one first.
    pub groups: Vec<u32>,
}

/// Why there is no such user.
#[derive(Debug, thiserror::Error)]
pub enum UserError {
    #[error("Failed to get user information for '{}': no such user in /etc/passwd", .0.escape_debug())]
    Unknown(String),
    #[error("cannot read {file}: {error}")]
    Unreadable { file: &'static str, error: io::Error },
}

/// The user of that name. A number is a name like any other, not a uid.
pub fn lookup(name: &str) -> Result<User, UserError> {
    let (passwd, group) = (read("/etc/passwd")?, read("/etc/group")?);
    find(&passwd, &group, |entry| entry.name == name).ok_or_else(|| UserError::Unknown(name.to_owned()))
}

/// The user whom this process runs as.
pub fn current() -> Result<User, UserError> {
    let uid = meseta_linux::this::user();
    let (passwd, group) = (read("/etc/passwd")?, read("/etc/group")?);
    find(&passwd, &group, |entry| entry.uid == uid).ok_or_else(|| UserError::Unknown(uid.to_string()))
}

fn read(file: &'static str) -> Result<String, UserError> {
    let read = || {
        let mut bytes = Vec::new();
        std::fs::File::open(Path::new(file))?.take(FILE_MAX + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > FILE_MAX {
            return Err(io::Error::other(format!("it is longer than {FILE_MAX} bytes")));
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    read().map_err(|error| UserError::Unreadable { file, error })
}

struct Entry<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
}

/// `name:password:uid:gid:…`
fn entry(line: &str) -> Option<Entry<'_>> {
    let mut fields = line.split(':');
    let name = fields.next().filter(|name| !name.is_empty())?;
    let _password = fields.next()?;
    Some(Entry { name, uid: id(fields.next()?)?, gid: id(fields.next()?)? })
}

/// The highest number is "nobody in particular" to the kernel, and no id.
fn id(text: &str) -> Option<u32> {
    text.parse().ok().filter(|id| *id != u32::MAX)
}

fn find(passwd: &str, group: &str, wanted: impl Fn(&Entry<'_>) -> bool) -> Option<User> {
    let found = passwd.lines().filter_map(entry).find(wanted)?;
    let mut groups = vec![found.gid];
    for gid in group.lines().filter_map(|line| membership(line, found.name)) {
        if !groups.contains(&gid) {
            groups.push(gid);
        }
    }
    Some(User { name: found.name.to_owned(), uid: found.uid, gid: found.gid, groups })
}

/// The gid of `name:password:gid:member,member`, if that user is a member.
fn membership(line: &str, user: &str) -> Option<u32> {
    let mut fields = line.split(':').skip(2);
    let gid = id(fields.next()?)?;
    fields.next()?.split(',').any(|member| member == user).then_some(gid)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\n\nbroken\n+::::::\nodd:x:4294967295:0::/:\n\
        big:x:4294967296:0::/:\nneg:x:-1:0::/:\nada:x:1000:1001:Ada,,,:/home/ada:/bin/sh\n1000:x:7:8::/:\nada:x:0:0::/:\n";
    const GROUP: &str =
        "root:x:0:\nusers:x:100:bob,ada\nadam:x:101:adam\nada:x:1001:\nwheel:x:10:ada\nmore:x:100:ada\nbad:x";

    #[track_caller]
    fn check(name: &str, expected: Option<(u32, u32, &[u32])>) {
        let user = find(PASSWD, GROUP, |entry| entry.name == name);
        assert_eq!(user.as_ref().map(|user| (user.uid, user.gid, user.groups.as_slice())), expected);
    }

    #[test]
    fn the_first_line_of_a_name_counts_and_groups_are_complete() {
        check("ada", Some((1000, 1001, &[1001, 100, 10])));
        check("root", Some((0, 0, &[0])));
        check("1000", Some((7, 8, &[8])));
    }

    #[test]
    fn what_is_no_user_is_not_found() {
        for name in ["", "bob", "broken", "+", "odd", "big", "neg", "ada\0", "root:x:0:0", "Ada"] {
            check(name, None);
        }
    }

    #[test]
    fn an_unknown_user_is_named() {
        let error = lookup("no-such-user").unwrap_err().to_string();
        assert_eq!(error, "Failed to get user information for 'no-such-user': no such user in /etc/passwd");
        assert_eq!(lookup("root").unwrap().uid, 0);
    }
}
