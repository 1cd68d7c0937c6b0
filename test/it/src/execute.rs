//! `meseta execute`: what the person hears who waits.

use crate::flags::run;
use crate::harness::{Cluster, program};

#[test]
fn what_is_no_master_is_named() {
    let cluster = Cluster::with_agent();
    let agent = cluster.agents[0].address();
    let master = format!("--master={agent}");
    let output = run(program::meseta(), &["execute", &master, "--name=n", "--command=true"], &[]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(5), "{told}");
    assert!(told.contains(&format!("--master: what answers at {agent} is no master; it says: ")), "{told}");
    assert!(told.contains("this is an agent") || told.contains("Nothing is served"), "{told}");
}
