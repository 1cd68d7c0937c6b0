//! The flags of `meseta local` (`mesos-local`): a cluster in one process.
//!
//! The flags of its master and agents come from the environment (MESOS_ALLOCATION_INTERVAL ...), as with Mesos; those
//! that are wanted most are flags here too.

use super::common::TALKING;
use super::{Flag, Table, duration, number, path, switch, text};

pub const TABLE: Table = Table {
    program: "meseta local",
    about: "A cluster in one process: a master and agents, for trying and testing.",
    operand: "",
    groups: &[FLAGS, TALKING],
    check: |_| Ok(()),
};

const FLAGS: &[Flag] = &[
    path("work_dir", "Directory of registry, sandboxes and checkpoints").or("meseta-data"),
    number("num_agents", "How many agents").or("2").within("1", "64").alias("num_slaves"),
    text("ip", "Address to listen on").or("127.0.0.1"),
    number("port", "Port of the master; agents take the next ones that are free").or("5050").at_most("65535"),
    text("resources", "Resources of each agent; of what is not named, each has its share of this machine"),
    text("attributes", "What is special about the agents: NAME:VALUE;..."),
    text("roles", "The only roles that frameworks may have, comma-separated"),
    text("weights", "First weights of roles: ROLE=WEIGHT,..."),
    text("cluster", "Name of the cluster, shown to people"),
    duration("allocation_interval", "Time between two allocations over all agents")
        .or("1secs")
        .at_least("1ms"),
    switch("demo", "Run a small job, show its progress, then keep serving"),
];
