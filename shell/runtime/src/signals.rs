//! The signals that an operator or a supervisor sends.

use std::io;
use tokio::signal::unix::{self, SignalKind};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// SIGINT: a person pressed Ctrl-C.
    Interrupt,
    /// SIGTERM: a supervisor wants us gone.
    Terminate,
    /// SIGUSR1: an agent unregisters and ends, as Mesos' does.
    User1,
}

/// Catches signals from its making on; without it they end the process.
#[derive(Debug)]
pub struct Signals {
    interrupt: unix::Signal,
    terminate: unix::Signal,
    user1: unix::Signal,
}

impl Signals {
    /// Must be called inside a tokio runtime. Errors: the system refuses the handler.
    pub fn new() -> io::Result<Self> {
        Ok(Signals {
            interrupt: unix::signal(SignalKind::interrupt())?,
            terminate: unix::signal(SignalKind::terminate())?,
            user1: unix::signal(SignalKind::user_defined1())?,
        })
    }

    /// The next signal. Signals of one kind that come close together are one.
    pub async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
            _ = self.user1.recv() => Signal::User1,
        }
    }
}
