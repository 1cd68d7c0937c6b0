//! The project's own chores: `cargo xtask CHORE`.
//!
//! Quiet when all is well; what is wrong is said with file, line and what to do. Each chore is a file.

mod bench;
mod ci;
mod codegen;
mod conformance;
mod deny;
mod layers;
mod licence;
mod output;
mod process;
mod sim;
mod stage;
mod test;
mod tidy;
mod venv;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// The project's own chores.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// All checks that run nothing of the product: format, generated code, layers, tidiness, licences, clippy
    Ci,
    /// All of the project's own tests: units, simulator, real processes, real clients
    Test,
    /// Hold the directions of dependencies that layers.toml allows
    Layers,
    /// Hold the house rules that a machine can hold
    Tidy,
    /// Hold deny.toml: licences, sources, banned crates
    Deny,
    /// Write the code that is made from proto/
    Codegen {
        /// Write nothing; fail where the code differs from what would be written
        #[arg(long)]
        check: bool,
    },
    /// Run the simulator; all that follows goes to it
    Sim {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Run the benchmarks; what stands behind -- goes to them
    Bench {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Run the conformance suite against this tree
    Conformance(conformance::Options),
}

fn main() -> ExitCode {
    match run(Cli::parse().chore) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::talk(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(chore: Chore) -> Result<()> {
    match chore {
        Chore::Ci => ci::run(),
        Chore::Test => test::run(),
        Chore::Layers => layers::run(),
        Chore::Tidy => tidy::run(),
        Chore::Deny => deny::run(),
        Chore::Codegen { check } => codegen::run(check),
        Chore::Sim { args } => sim::run(&args),
        Chore::Bench { args } => bench::run(&args),
        Chore::Conformance(options) => conformance::run(&options),
    }
}
