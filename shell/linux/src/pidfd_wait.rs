//! Waiting for the end of a process without a thread.

#![allow(unsafe_code, reason = "tokio takes a foreign descriptor only on our word that it stays the same")]

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::Pidfd;

impl Pidfd {
    /// Returns when the process has ended, whether or not it has been reaped. Wants a tokio runtime with I/O.
    pub async fn until_ended(&self) -> io::Result<()> {
        let own: OwnedFd = self.as_fd().try_clone_to_owned()?;
        // SAFETY: `own` is an open descriptor that nobody but the AsyncFd holds, which closes it when it is dropped;
        // an OwnedFd names the same descriptor as long as it lives.
        let ready =
            unsafe { AsyncFd::register_with_interest(own, Interest::READABLE) }.map_err(io::Error::from)?;
        let _readable = ready.readable().await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Identity;

    #[tokio::test]
    async fn an_end_is_waited_for() {
        let mut child =
            std::process::Command::new("cat").stdin(std::process::Stdio::piped()).spawn().unwrap();
        let handle = Pidfd::open(Identity::of(child.id() as i32).unwrap()).unwrap().unwrap();
        let waiting = tokio::spawn(async move { handle.until_ended().await });
        drop(child.stdin.take());
        waiting.await.unwrap().unwrap();
        assert!(child.wait().unwrap().success());
    }
}
