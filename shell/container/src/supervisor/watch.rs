//! From a running main process to the end of everything below the supervisor.

use std::io::{self, Write};
use std::os::fd::AsFd;
use std::time::Duration;

use meseta_linux::poll::{Interest, readable};
use meseta_linux::signal::SignalFd;
use meseta_linux::wait::{Reaped, reap_any};
use meseta_linux::{Identity, Pidfd, Signal, WaitStatus, tree};

use crate::record::Status;

/// Between two looks at a tree that is being killed. It grows, since a process that a signal does not end at once may
/// take long (a sleep that cannot be interrupted) and looking costs.
const SHORTEST_PAUSE: Duration = Duration::from_millis(1);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// All that the supervisor waits for.
pub(super) struct Watch {
    own: Identity,
    signals: SignalFd,
    main: i32,
    /// Set when the main process has been reaped.
    ended: Option<WaitStatus>,
    /// Whether stdin is the pipe that the agent holds open.
    ends_with_agent: bool,
    parent: Option<Pidfd>,
}

impl Watch {
    pub(super) fn new(
        signals: SignalFd,
        main: i32,
        ends_with_agent: bool,
        parent: Option<Pidfd>,
    ) -> Result<Self, String> {
        let own = Identity::own().map_err(|error| error.to_string())?;
        Ok(Self { own, signals, main, ended: None, ends_with_agent, parent })
    }

    /// Returns how the main process ended, when nothing of the tree is left.
    pub(super) fn until_the_end(mut self) -> Result<Status, String> {
        self.until_it_should_end().map_err(|error| format!("cannot watch the container: {error}"))?;
        self.kill_everything()?;
        let status = self.ended.ok_or("the main process was reaped by somebody else")?;
        Ok(Status::Exited { raw: status.raw() })
    }

    fn until_it_should_end(&mut self) -> io::Result<()> {
        while !self.reap()? && self.ended.is_none() {
            let stdin = io::stdin();
            let tether = Interest::when(self.ends_with_agent, &stdin);
            let [_, agent_gone, parent_gone] =
                readable([Interest::of(&self.signals), tether, Interest::maybe(self.parent.as_ref())], None)?;
            let terminated = self.signals.drain()?.contains(&Signal::TERM.as_raw());
            if agent_gone || parent_gone || terminated {
                break;
            }
        }
        Ok(())
    }

    /// We are a subreaper: as long as anything of the tree is left, we have a child.
    fn kill_everything(&mut self) -> Result<(), String> {
        let mut pause = SHORTEST_PAUSE;
        while !self.reap().map_err(|error| format!("cannot wait for processes: {error}"))? {
            if let Err(error) = tree::kill_descendants(self.own) {
                let _ = writeln!(io::stderr(), "cannot look for processes to kill, will try again: {error}");
            }
            let woken = readable([Interest::of(&self.signals)], Some(pause));
            woken
                .and_then(|_| self.signals.drain())
                .map_err(|error| format!("cannot wait for signals: {error}"))?;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        Ok(())
    }

    /// Takes all ended children off the process table. `true`: there is none left, ended or not.
    fn reap(&mut self) -> io::Result<bool> {
        loop {
            match reap_any()? {
                Reaped::Ended(pid, status) if pid.as_raw_nonzero().get() == self.main => {
                    self.ended = Some(status)
                }
                Reaped::Ended(..) => {}
                Reaped::NoneEnded => return Ok(false),
                Reaped::NoChildren => return Ok(true),
            }
        }
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").field("main", &self.main).field("signals", &self.signals.as_fd()).finish()
    }
}
