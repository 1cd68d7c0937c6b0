//! `meseta-sim`: runs seeds of the simulated world.

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use meseta_sim::output::{data, talk};
use meseta_sim::sometimes::{ALL, Points};
use meseta_sim::{Course, Failure, Measured, Order, Planted, THREADS, bench, replay, run};

const STEPS: u64 = 10_000;

/// A run of so many seeds has to come into every rare situation at least once.
const ENOUGH: u64 = 200;

/// What the speed is measured by: seeds of so many agents, and so many steps of a busy world.
const AGENTS_MEASURED: u16 = 100;
const STEPS_MEASURED: u64 = 200_000;

/// Runs the world in one thread from one seed, with everything that can go wrong, and judges it after every step.
#[derive(Parser)]
#[command(name = "meseta-sim", version)]
struct Cli {
    /// How many seeds to run
    #[arg(long, default_value_t = ENOUGH)]
    seeds: u64,
    /// The first seed
    #[arg(long, default_value_t = 1)]
    start: u64,
    /// Inputs that machines handle in each seed before everything is healed
    #[arg(long, default_value_t = STEPS)]
    steps: u64,
    /// How many agents each world has [default: drawn by the seed; with --bench 100]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    agents: Option<u16>,
    /// Plant this bug
    #[arg(long)]
    mutant: Option<String>,
    /// Say everything that happens (of the first seed only)
    #[arg(long)]
    verbose: bool,
    /// Name the bugs that can be planted
    #[arg(long)]
    list_mutants: bool,
    /// Plant each bug in turn and see that it is found
    #[arg(long)]
    all_mutants: bool,
    /// Measure steps per second with 100 agents, on one thread and on all
    #[arg(long)]
    bench: bool,
}

impl Cli {
    fn course(&self, planted: Planted) -> Course {
        Course { steps: self.steps, agents: self.agents, planted }
    }

    fn order(&self, planted: Planted) -> Order {
        Order { start: self.start, seeds: self.seeds, threads: THREADS, course: self.course(planted) }
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = if cli.list_mutants {
        Planted::names().for_each(data);
        true
    } else if cli.bench {
        measure(&cli)
    } else if cli.all_mutants {
        find_all(&cli)
    } else {
        judge(&cli)
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn judge(cli: &Cli) -> bool {
    let Some(planted) = planted(cli) else { return false };
    if cli.verbose {
        return match replay(cli.start, cli.course(planted), true) {
            Ok(outcome) => {
                data(&format!(
                    "seed {} holds: {} steps, log {:016x}",
                    cli.start, outcome.steps, outcome.hash
                ));
                true
            }
            Err(failure) => tell(&failure, cli, cli.course(planted)),
        };
    }
    match run(cli.order(planted)) {
        Ok((steps, points)) => sum_up(cli, steps, &points),
        Err(failure) => tell(&failure, cli, cli.course(planted)),
    }
}

fn planted(cli: &Cli) -> Option<Planted> {
    match &cli.mutant {
        None => Some(Planted::default()),
        Some(name) => {
            let planted = Planted::by_name(name);
            if planted.is_none() {
                talk(&format!("error: there is no mutant '{name}'; --list-mutants names them"));
            }
            planted
        }
    }
}

fn tell(failure: &Failure, cli: &Cli, course: Course) -> bool {
    let Failure { seed, step, what } = failure;
    let mutant = cli.mutant.as_ref().map(|name| format!(" --mutant {name}")).unwrap_or_default();
    talk(&format!("seed {seed} fails at step {step}: {what}"));
    talk(&format!("replay it with: {}{mutant}", failure.command(course)));
    false
}

fn sum_up(cli: &Cli, steps: u64, points: &Points) -> bool {
    for (name, count) in ALL.iter().zip(points.0) {
        data(&format!("{count:>9}  {name}"));
    }
    data(&format!("{} seeds from {} hold: {steps} steps", cli.seeds, cli.start));
    let missed = points.missed();
    // How rare a situation is depends on how many agents there are.
    if cli.seeds < ENOUGH || cli.agents.is_some() || missed.is_empty() {
        return true;
    }
    talk(&format!("error: this run was blind, it never came into: {}", missed.join("; ")));
    false
}

/// Prints a row of a table for each, as the simulator's page has it.
fn find_all(cli: &Cli) -> bool {
    let mut missed = Vec::new();
    data("| Mutant | Seed | Step | What was broken |\n|---|---|---|---|");
    for name in Planted::names() {
        let planted = Planted::by_name(name).unwrap_or_default();
        match run(cli.order(planted)) {
            Err(failure) => {
                let Failure { seed, step, .. } = failure;
                data(&format!("| {name} | {seed} | {step} | {} |", failure.rule()));
            }
            Ok(_) => {
                missed.push(name);
                data(&format!("| {name} | | | not found |"));
            }
        }
    }
    if !missed.is_empty() {
        let (missed, seeds) = (missed.join(", "), cli.seeds);
        talk(&format!("error: not found in {seeds} seeds from {}: {missed}", cli.start));
    }
    missed.is_empty()
}

/// Seeds as they are drawn, but for how many agents they have; then worlds in which all is busy and every fault befalls
/// somebody all the time.
fn measure(cli: &Cli) -> bool {
    let agents = cli.agents.unwrap_or(AGENTS_MEASURED);
    let course = Course { agents: Some(agents), ..cli.course(Planted::default()) };
    for threads in [1, THREADS] {
        let begin = Instant::now();
        match run(Order { threads, course, ..cli.order(Planted::default()) }) {
            Ok((steps, _)) => {
                rate(&format!("{} seeds of {agents} agents on {threads}", cli.seeds), steps, begin)
            }
            Err(failure) => return tell(&failure, cli, course),
        }
    }
    for worlds in [1, THREADS] {
        let begin = Instant::now();
        let Measured { steps, tasks, seconds } = bench(cli.start, STEPS_MEASURED, agents, worlds);
        let what = format!(
            "{worlds} busy of {agents} agents, {tasks} tasks and {seconds} simulated seconds, on {worlds}"
        );
        rate(&what, steps, begin);
    }
    true
}

fn rate(what: &str, steps: u64, begin: Instant) {
    let seconds = begin.elapsed().as_secs_f64();
    data(&format!(
        "{:>7.0} steps/s: {what} threads, {steps} steps in {seconds:.1} s",
        steps as f64 / seconds
    ));
}
