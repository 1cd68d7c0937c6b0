//! Benchmarks that print ratios within one run: `cargo xtask bench -- NAME`.
//!
//! Each compares Meseta with a floor or a peer that does the same work in the same run, in rounds that take turns, and
//! prints the median of the rounds' ratios with the smallest and the largest. The figure of merit is CPU time; walls
//! and rates are those of a machine that others use too. What is aimed at stands beside and is never asserted.

mod agents;
mod allocator;
mod clock;
mod cluster;
mod executor;
mod filters;
mod fleet;
mod floor;
mod framework;
mod instructions;
mod launch;
mod output;
mod processes;
mod rounds;
mod startup;
mod tasks;
mod wire;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use tokio::runtime::{Builder, Runtime};

/// Benchmarks that print ratios within one run.
#[derive(Parser)]
#[command(name = "cargo xtask bench --", bin_name = "cargo xtask bench --")]
struct Cli {
    #[command(subcommand)]
    mode: Mode,
}

#[derive(Subcommand)]
enum Mode {
    /// Offers made and refused, beside the least that they can cost
    Allocator(allocator::Options),
    /// As many refusals as there can be, and what they take
    Filters(filters::Options),
    /// What one event takes the allocator at three sizes, in instructions that callgrind counts
    Instructions(instructions::Options),
    /// What `instructions` counts
    #[command(hide = true)]
    InstructionsOf(instructions::Work),
    /// The codecs beside prost's and serde's derived ones
    Wire(wire::Options),
    /// Tasks through a real master and agent, beside what HTTP alone takes
    Launch(launch::Options),
    /// Many agents with a task each on a real master, while nothing happens but pings
    Agents(agents::Options),
    /// A cluster in one process, from its start to the first offer
    Startup(startup::Options),
    /// What an agent starts for `launch`
    #[command(hide = true)]
    Executor,
    /// A bare HTTP server, to compare with
    #[command(hide = true)]
    Floor(floor::Options),
}

/// Calls under way at a time, of a framework and to the floor alike.
const CALLS: usize = 32;

/// The longest that anything may take that is waited for.
const PATIENCE: Duration = Duration::from_secs(300);

fn main() -> ExitCode {
    match run(Cli::parse().mode) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::talk(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(mode: Mode) -> Result<()> {
    match mode {
        Mode::Allocator(options) => allocator::run(&options),
        Mode::Filters(options) => filters::run(&options),
        Mode::Instructions(options) => instructions::run(&options),
        Mode::InstructionsOf(work) => instructions::work(&work),
        Mode::Wire(options) => wire::run(&options),
        Mode::Launch(options) => runtime()?.block_on(launch::run(&options)),
        Mode::Agents(options) => runtime()?.block_on(agents::run(&options)),
        Mode::Startup(options) => runtime()?.block_on(startup::run(&options)),
        Mode::Executor => runtime()?.block_on(executor::run()),
        Mode::Floor(options) => runtime()?.block_on(floor::run(&options)),
    }
}

fn runtime() -> Result<Runtime> {
    Builder::new_multi_thread().enable_all().build().context("start threads")
}
