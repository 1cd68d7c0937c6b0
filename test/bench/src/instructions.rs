//! `bench instructions`: what one event takes the allocator, in instructions, at n, 4 n and 16 n.
//!
//! Starts itself under callgrind, twice for each case and size: once with the event done many times, once with none. The
//! difference is the events'. Such a count does not depend on who else uses the machine. A case that costs the logarithm
//! of the size has ratios near 1.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;
use meseta_allocator::{AgentSpec, Allocator, FrameworkSpec, Offered, Options as Choices, Progress};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};

use crate::output;
use crate::processes;

const TIMES: u64 = 100;
const YEAR: Duration = Duration::from_secs(365 * 86_400);
const TOTAL: &str = "cpus:4;mem:1024;disk:100;ports:[31000-32000]";

#[derive(clap::Args)]
pub struct Options {
    /// n: so many agents, and a tenth as many frameworks
    #[arg(long, default_value_t = 500)]
    agents: u64,
}

/// What is counted once: a case, done so many times among so many agents.
#[derive(clap::Args)]
pub struct Work {
    case: Case,
    agents: u64,
    times: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Case {
    /// An offer is declined, and its agent offered to somebody else
    Decline,
    /// Nothing changed, and everybody is suppressed while all agents are idle
    NoChange,
    AddFramework,
    /// An agent comes and is offered
    AddAgent,
    /// One reservation of as many as there are frameworks, on one agent
    Reservation,
}

pub fn run(options: &Options) -> Result<()> {
    let sizes = [1, 4, 16].map(|times| times * options.agents);
    output::data(&format!(
        "{:<16}{:>12}{:>12}{:>12}{:>10}{:>10}",
        "instructions",
        format!("n = {}", sizes[0]),
        "4 n",
        "16 n",
        "4 n/n",
        "16 n/n"
    ));
    for case in Case::value_variants() {
        let mut each = [0; 3];
        for (agents, each) in sizes.iter().zip(&mut each) {
            let [some, none] = [TIMES, 0].map(|times| counted(*case, *agents, times));
            *each = some?.saturating_sub(none?) / TIMES;
        }
        let ratio = |count: u64| count as f64 / each[0].max(1) as f64;
        let name = case.to_possible_value().context("a case")?;
        output::data(&format!(
            "{:<16}{:>12}{:>12}{:>12}{:>10.2}{:>10.2}",
            name.get_name(),
            each[0],
            each[1],
            each[2],
            ratio(each[1]),
            ratio(each[2]),
        ));
    }
    Ok(())
}

/// The instructions of a whole run, by callgrind.
fn counted(case: Case, agents: u64, times: u64) -> Result<u64> {
    let name = case.to_possible_value().context("a case")?;
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(processes::this()?);
    command.args(["instructions-of", name.get_name(), &agents.to_string(), &times.to_string()]);
    let result = match command.output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            bail!("valgrind is not installed; instructions are counted by its tool callgrind")
        }
        result => result.context("start valgrind")?,
    };
    let said = String::from_utf8_lossy(&result.stderr);
    ensure!(result.status.success(), "valgrind failed: {said}");
    collected(&said).with_context(|| format!("callgrind counted nothing: {said}"))
}

/// The count in what callgrind says at its end: `==1== Collected : 1234`.
fn collected(said: &str) -> Option<u64> {
    let line = said.lines().find(|line| line.contains("Collected :"))?;
    line.rsplit(' ').next()?.parse().ok()
}

struct World {
    allocator: Allocator,
    now: Mono,
    names: u64,
    offers: Vec<Offered>,
}

fn resources(text: &str) -> Result<Resources> {
    Resources::parse_text(text, &Role::default_role()).with_context(|| format!("resources '{text}'"))
}

fn framework(n: u64) -> FrameworkId {
    FrameworkId::from_trusted(format!("framework-{n:06}"))
}

impl World {
    fn new(agents: u64) -> Result<World> {
        let allocator = Allocator::new(Choices::default());
        let mut world = World { allocator, now: Mono(0), names: 0, offers: Vec::new() };
        let frameworks = agents.div_ceil(10);
        (0..frameworks).for_each(|n| world.add_framework(n, frameworks.div_ceil(5)));
        for n in 0..agents {
            world.add_agent(&format!("agent-{n:06}"), resources(TOTAL)?);
        }
        world.allocate();
        Ok(world)
    }

    /// Of one of so many roles, which stand below three others.
    fn add_framework(&mut self, n: u64, roles: u64) {
        let roles = BTreeSet::from([Role::from_trusted(format!("group-{}/role-{}", n % 3, n % roles))]);
        self.allocator.add_framework(framework(n), FrameworkSpec { roles, ..FrameworkSpec::default() }, true);
    }

    fn add_agent(&mut self, id: &str, total: Resources) {
        let spec = AgentSpec { total, ..AgentSpec::default() };
        self.allocator.add_agent(AgentId::from_trusted(id), spec, true);
    }

    fn allocate(&mut self) {
        let names = &mut self.names;
        let mut name = || {
            *names += 1;
            OfferId::from_trusted(names.to_string())
        };
        while self.allocator.allocate(self.now, &mut name, &mut self.offers) == Progress::More {}
    }
}

/// Prepares for the event, and does it so many times.
pub fn work(work: &Work) -> Result<()> {
    let (agents, frameworks) = (work.agents, work.agents.div_ceil(10));
    let mut world = World::new(agents)?;
    match work.case {
        Case::Decline => {
            let offers: Vec<Offered> = world.offers.drain(..TIMES.min(agents) as usize).collect();
            for offered in offers.iter().take(work.times as usize) {
                world.allocator.decline(&offered.offer, Some(YEAR), world.now);
                world.allocate();
            }
        }
        Case::NoChange => {
            (0..frameworks).for_each(|n| world.allocator.suppress(&framework(n), &[]));
            let offers = std::mem::take(&mut world.offers);
            offers.iter().for_each(|offered| drop(world.allocator.rescind(&offered.offer)));
            world.allocate();
            for _ in 0..work.times {
                world.now = world.now + Duration::from_secs(1);
                world.allocate();
            }
        }
        Case::AddFramework => {
            for n in 0..work.times {
                world.add_framework(frameworks + n, frameworks.div_ceil(5));
                world.allocate();
            }
        }
        Case::AddAgent => {
            let total = resources(TOTAL)?;
            for n in 0..work.times {
                world.add_agent(&format!("another-{n:06}"), total.clone());
                world.allocate();
            }
        }
        Case::Reservation => reserve(&mut world, frameworks, work.times)?,
    }
    Ok(())
}

/// One reservation of many is taken back and made again, so many times in all.
fn reserve(world: &mut World, roles: u64, times: u64) -> Result<()> {
    let all: Vec<String> = (0..roles).map(|n| format!("cpus(role-{n:06}):1;mem(role-{n:06}):32")).collect();
    world.add_agent("reserved", resources(&all.join(";"))?);
    world.allocate();
    world.offers.clear();
    let agent = AgentId::from_trusted("reserved");
    let (plain, reserved) = (resources("cpus:1")?, resources(&format!("cpus(role-{:06}):1", roles / 2))?);
    for n in 0..times {
        let (less, more) = if n % 2 == 0 { (&reserved, &plain) } else { (&plain, &reserved) };
        world.allocator.change_total(&agent, less, more).context("it is there")?;
        world.allocate();
        // What was unreserved was offered, and comes back.
        for offered in std::mem::take(&mut world.offers) {
            world.allocator.rescind(&offered.offer);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_case_can_be_done() {
        for case in Case::value_variants() {
            work(&Work { case: *case, agents: 120, times: TIMES }).unwrap();
        }
    }

    #[test]
    fn the_count_is_read_from_what_callgrind_says() {
        let said = "==7== Events    : Ir\n==7== Collected : 123456\n==7==\n";
        assert_eq!(collected(said), Some(123_456));
        assert_eq!(collected("==7== nothing"), None);
    }
}
