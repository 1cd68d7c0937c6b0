//! The gate through which every durable write passes, step by step; where tests make it die or fail.
//!
//! Always compiled: what is tested is what runs. Without a fault to cause, a step costs one load.
//!
//! - `MESETA_CRASH_SITE=site:step[:nth]` kills the process with SIGKILL when it comes to that step of that site for
//!   the nth time (the first, if not given).
//! - `MESETA_FAIL_SITE=site[:step]:errno[:nth]` makes it fail with `enospc`, `edquot`, `eio` or `erofs`, each time
//!   or the nth time alone. Without a step: at all that write or sync bytes.

use std::env;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use meseta_journal::{Site, Step};
use rustix::io::Errno;
use rustix::process::{Signal, getpid, kill_process};

use crate::StoreError;

/// Every step of every durable write, in the order of the table of sites.
pub fn sites() -> impl Iterator<Item = (Site, Step)> {
    Site::ALL.iter().flat_map(|site| site.steps().iter().map(|step| (*site, *step)))
}

/// The gate of one store. Clones are the same gate.
#[derive(Debug, Clone, Default)]
pub struct Gate {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    armed: AtomicBool,
    faults: Mutex<Vec<Fault>>,
}

/// One fault to cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    pub site: Site,
    /// At any step at which bytes are written or synced, if not given.
    pub step: Option<Step>,
    /// How many times it passes before it happens; where `None` it happens each time.
    pub skip: Option<u64>,
    /// What the step fails with; where `None` the process dies.
    pub error: Option<Errno>,
}

impl Gate {
    /// The gate as the environment wants it.
    pub fn from_env() -> Result<Self, StoreError> {
        let gate = Self::default();
        for (variable, fails) in [("MESETA_CRASH_SITE", false), ("MESETA_FAIL_SITE", true)] {
            let Ok(text) = env::var(variable) else { continue };
            let fault = parse(&text, fails).map_err(|why| StoreError::Refused {
                reason: format!("{variable}={text:?} cannot be used: {why}"),
            })?;
            gate.arm(fault);
        }
        Ok(gate)
    }

    /// Causes this fault too from now on.
    pub fn arm(&self, fault: Fault) {
        self.faults().push(fault);
        self.inner.armed.store(true, Ordering::Release);
    }

    /// Causes no faults any more.
    pub fn disarm(&self) {
        self.faults().clear();
        self.inner.armed.store(false, Ordering::Release);
    }

    /// Whether faults may be caused, so that writes are to be done in halves.
    pub(crate) fn armed(&self) -> bool {
        self.inner.armed.load(Ordering::Acquire)
    }

    /// Every durable write comes here at each of its steps.
    pub(crate) fn pass(&self, site: Site, step: Step) -> io::Result<()> {
        if self.armed() { self.maybe_cause(site, step) } else { Ok(()) }
    }

    #[cold]
    fn maybe_cause(&self, site: Site, step: Step) -> io::Result<()> {
        for fault in self.faults().iter_mut().filter(|fault| fault.concerns(site, step)) {
            match &mut fault.skip {
                Some(u64::MAX) => continue,
                Some(0) => fault.skip = Some(u64::MAX),
                Some(left) => {
                    *left -= 1;
                    continue;
                }
                None => {}
            }
            match fault.error {
                Some(errno) => return Err(errno.into()),
                None => die(),
            }
        }
        Ok(())
    }

    fn faults(&self) -> MutexGuard<'_, Vec<Fault>> {
        self.inner.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fault {
    fn concerns(&self, site: Site, step: Step) -> bool {
        self.site == site
            && match self.step {
                Some(wanted) => wanted == step,
                None => matches!(step, Step::Amid | Step::BeforeSync),
            }
    }
}

/// As the kernel or an operator ends a process: nothing is flushed, nobody is told.
fn die() -> ! {
    // Nothing is left to do about a failure, and to abort ends the process as well.
    let _ = kill_process(getpid(), Signal::KILL);
    std::process::abort()
}

fn parse(text: &str, fails: bool) -> Result<Fault, String> {
    let mut parts = text.split(':').peekable();
    let name = parts.next().unwrap_or_default();
    let site = Site::by_name(name).ok_or_else(|| format!("there is no site {name:?}"))?;
    let step = parts.next_if(|part| Step::by_name(part).is_some()).and_then(Step::by_name);
    if step.is_some_and(|step| !site.steps().contains(&step)) {
        return Err(format!("{name} has no such step"));
    }
    let error = match fails {
        true => Some(errno(parts.next().unwrap_or_default())?),
        false if step.is_none() => return Err("it names no step".to_owned()),
        false => None,
    };
    let nth = match parts.next() {
        Some(nth) => Some(nth.parse::<u64>().ok().filter(|nth| *nth > 0).ok_or("nth counts from 1")?),
        None => (!fails).then_some(1),
    };
    match parts.next() {
        Some(more) => Err(format!("{more:?} is one part too many")),
        None => Ok(Fault { site, step, skip: nth.map(|nth| nth - 1), error }),
    }
}

fn errno(name: &str) -> Result<Errno, String> {
    match name {
        "enospc" => Ok(Errno::NOSPC),
        "edquot" => Ok(Errno::DQUOT),
        "eio" => Ok(Errno::IO),
        "erofs" => Ok(Errno::ROFS),
        other => Err(format!("{other:?} is none of enospc, edquot, eio and erofs")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, fails: bool, expected: &str) {
        let told = match parse(text, fails) {
            Ok(Fault { site, step, skip, error }) => format!("{site:?} {step:?} {skip:?} {error:?}"),
            Err(why) => why,
        };
        assert_eq!(told, expected);
    }

    #[test]
    fn faults_are_read_from_the_environment() {
        check("agent.info:amid", false, "agent.info Some(Amid) Some(0) None");
        check("agent.info:amid:3", false, "agent.info Some(Amid) Some(2) None");
        check(
            "agent.info:enospc",
            true,
            "agent.info None None Some(Os { code: 28, kind: StorageFull, message: \"No space left on device\" })",
        );
        check("agent.info", false, "it names no step");
        check("agent.nonsense:amid", false, "there is no site \"agent.nonsense\"");
        check("agent.latest:amid", false, "agent.latest has no such step");
        check("agent.info:amid:0", false, "nth counts from 1");
        check("agent.info:amid:1:2", false, "\"2\" is one part too many");
        check("agent.info:amid:enoent", true, "\"enoent\" is none of enospc, edquot, eio and erofs");
    }

    #[test]
    fn a_fault_comes_each_time_or_once() {
        let gate = Gate::default();
        let passes = || gate.pass(Site::AGENT_INFO, Step::Amid).is_ok();
        assert!(passes());
        gate.arm(Fault { site: Site::AGENT_INFO, step: None, skip: Some(1), error: Some(Errno::IO) });
        assert_eq!([passes(), passes(), passes()], [true, false, true]);
        gate.disarm();
        gate.arm(Fault { site: Site::AGENT_INFO, step: None, skip: None, error: Some(Errno::IO) });
        assert_eq!([passes(), passes()], [false, false]);
        gate.disarm();
        assert!(passes());
    }
}
