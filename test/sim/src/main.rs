//! `meseta-sim`: runs seeds of the simulated world.

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use meseta_sim::output::{data, talk};
use meseta_sim::sometimes::{ALL, Points};
use meseta_sim::{Failure, Measured, Order, Planted, THREADS, bench, replay, run};

/// Steps of a seed, and of each world that the speed is measured by.
const STEPS: u64 = 10_000;
const STEPS_MEASURED: u64 = 200_000;

/// A run of so many seeds has to come into every rare situation at least once.
const ENOUGH: u64 = 200;

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
    /// Inputs that machines handle in each seed before everything is healed [default: 10000; with --bench 200000]
    #[arg(long)]
    steps: Option<u64>,
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
    /// Measure steps per second with 100 agents, in one world and in one on each thread
    #[arg(long)]
    bench: bool,
}

impl Cli {
    fn steps(&self) -> u64 {
        self.steps.unwrap_or(STEPS)
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
        return match replay(cli.start, cli.steps(), planted, true) {
            Ok(outcome) => {
                data(&format!(
                    "seed {} holds: {} steps, log {:016x}",
                    cli.start, outcome.steps, outcome.hash
                ));
                true
            }
            Err(failure) => tell(&failure, cli),
        };
    }
    let order = Order { start: cli.start, seeds: cli.seeds, steps: cli.steps(), planted };
    match run(order) {
        Ok((steps, points)) => sum_up(cli, steps, &points),
        Err(failure) => tell(&failure, cli),
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

fn tell(failure: &Failure, cli: &Cli) -> bool {
    let Failure { seed, step, what } = failure;
    let mutant = cli.mutant.as_ref().map(|name| format!(" --mutant {name}")).unwrap_or_default();
    talk(&format!("seed {seed} fails at step {step}: {what}"));
    talk(&format!("replay it with: {}{mutant}", failure.command(cli.steps())));
    false
}

fn sum_up(cli: &Cli, steps: u64, points: &Points) -> bool {
    for (name, count) in ALL.iter().zip(points.0) {
        data(&format!("{count:>9}  {name}"));
    }
    data(&format!("{} seeds from {} hold: {steps} steps", cli.seeds, cli.start));
    let missed = points.missed();
    if cli.seeds < ENOUGH || missed.is_empty() {
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
        let order = Order { start: cli.start, seeds: cli.seeds, steps: cli.steps(), planted };
        match run(order) {
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

fn measure(cli: &Cli) -> bool {
    let most = cli.steps.unwrap_or(STEPS_MEASURED);
    for worlds in [1, THREADS] {
        let begin = Instant::now();
        let Measured { steps, tasks, seconds: simulated } = bench(cli.start, most, worlds);
        let seconds = begin.elapsed().as_secs_f64();
        let (rate, plural) = (steps as f64 / seconds, if worlds == 1 { "world" } else { "worlds at once" });
        data(&format!("{worlds} {plural} of 100 agents: {rate:.0} steps/s; {steps} steps in {seconds:.2} s"));
        data(&format!("  {tasks} tasks, {simulated} simulated seconds"));
    }
    true
}
