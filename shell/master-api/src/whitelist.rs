//! The file with the hostnames of agents that may be offered, read again and again.
//!
//! Where it cannot be read, what was read last holds; before anything could be read nobody is listed: a list that is
//! missing must not let in those whom it was to keep out.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use meseta_master::Input;
use meseta_model::limits;
use meseta_runtime::Handle;

/// The file and what it said last.
pub(crate) struct Whitelist {
    path: PathBuf,
    hostnames: BTreeSet<String>,
    /// Whether it could ever be read.
    known: bool,
    /// Whether it was complained that it cannot be read.
    unreadable: bool,
}

impl Whitelist {
    pub(crate) fn new(path: PathBuf) -> Whitelist {
        Whitelist { path, hostnames: BTreeSet::new(), known: false, unreadable: false }
    }

    /// Reads it and tells the machine; false where that has ended.
    pub(crate) async fn tell(&mut self, handle: &Handle<Input>) -> bool {
        let path = self.path.clone();
        let read = tokio::task::spawn_blocking(move || read(&path)).await;
        self.take(read.unwrap_or_else(|error| Err(error.to_string())));
        handle.send(Input::Whitelist { hostnames: Some(self.hostnames.clone()) }).await.is_ok()
    }

    fn take(&mut self, read: Result<BTreeSet<String>, String>) {
        match read {
            Ok(hostnames) => {
                self.hostnames = hostnames;
                (self.known, self.unreadable) = (true, false);
            }
            Err(error) if !self.unreadable => {
                self.unreadable = true;
                let (path, meanwhile) = (self.path.display(), self.meanwhile());
                tracing::error!(%error, %path, "the file of --whitelist cannot be read: {meanwhile}");
            }
            Err(_) => {}
        }
    }

    /// What holds while it cannot be read.
    fn meanwhile(&self) -> &'static str {
        match self.known {
            true => "what it said before holds",
            false => "until it can, no agent is offered",
        }
    }

    /// Reads it every five seconds, as Mesos does.
    pub(crate) async fn follow(mut self, handle: Handle<Input>) {
        loop {
            tokio::time::sleep(limits::WHITELIST_INTERVAL).await;
            if !self.tell(&handle).await {
                return;
            }
        }
    }
}

/// A hostname a line.
fn read(path: &Path) -> Result<BTreeSet<String>, String> {
    let file = std::fs::File::open(path).map_err(|error| error.to_string())?;
    let mut text = String::new();
    let most = limits::WHITELIST_BYTES_MAX;
    let bytes = file.take(most + 1).read_to_string(&mut text).map_err(|error| error.to_string())?;
    if bytes as u64 > most {
        return Err(format!("it is longer than {most} bytes"));
    }
    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_without_the_file_is_told() {
        let mut list = Whitelist::new(PathBuf::from("/nope"));
        list.take(Err("gone".to_owned()));
        assert_eq!((list.meanwhile(), list.unreadable), ("until it can, no agent is offered", true));
        list.take(Ok(["a.example".to_owned()].into()));
        list.take(Err("gone".to_owned()));
        assert_eq!((list.meanwhile(), list.hostnames.len()), ("what it said before holds", 1));
    }

    #[test]
    fn a_hostname_is_a_line() {
        let path = std::env::temp_dir().join(format!("meseta-whitelist-{}", std::process::id()));
        std::fs::write(&path, "b.example\n\n  a.example\r\n").expect("a file");
        let read_back = read(&path);
        std::fs::remove_file(&path).expect("the file is there");
        assert_eq!(read_back, Ok(["a.example", "b.example"].map(str::to_owned).into()));
        assert!(read(&path).is_err());
        assert!(read(Path::new("/dev/zero")).expect_err("it has no end").contains("longer than"));
    }
}
