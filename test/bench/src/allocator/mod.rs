//! `bench allocator`: the cases of Mesos' own benchmarks of its allocator, in one table.
//!
//! The workloads are those of hierarchical_allocator_tests.cpp, hierarchical_allocator_benchmarks.cpp, sorter_tests.cpp and
//! resources_tests.cpp of Mesos, each with its parameters; beside them stands what Mesos took for it on a machine of the
//! same kind, on another day. Each group checks that the work was done: so many offers of such resources.

mod decline;
mod growth;
mod idle;
mod quota;
mod reservations;
mod resources;
mod row;
mod tasks;
mod world;

use anyhow::{Result, bail};

#[derive(clap::Args)]
pub struct Options {
    /// Rounds that count, where a case has rounds
    #[arg(long, default_value_t = 5)]
    rounds: u64,
    /// Agents x frameworks of the group `decline`, parted by commas
    #[arg(long, default_value = "1000x50,5000x50,10000x1000,10000x3000,50000x6000")]
    sizes: String,
    /// Only these groups, parted by commas: decline, tasks, idle, quota, reservations, resources
    #[arg(long)]
    only: Option<String>,
}

type Group = fn(&Options) -> Result<()>;

const GROUPS: [(&str, Group); 6] = [
    ("decline", decline::run),
    ("tasks", tasks::run),
    ("idle", idle::run),
    ("quota", quota::run),
    ("reservations", reservations::run),
    ("resources", resources::run),
];

pub fn run(options: &Options) -> Result<()> {
    let asked: Option<Vec<&str>> = options.only.as_ref().map(|only| only.split(',').collect());
    for name in asked.iter().flatten() {
        if !GROUPS.iter().any(|(known, _)| known == name) {
            bail!("--only: there is no group '{name}'; --help lists them");
        }
    }
    row::heading();
    for (name, group) in GROUPS {
        if asked.as_ref().is_none_or(|asked| asked.contains(&name)) {
            group(options)?;
        }
    }
    Ok(())
}
