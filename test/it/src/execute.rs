//! `meseta execute`: what the person hears who waits.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::flags::run;
use crate::harness::{Cluster, program, wait};

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

#[test]
fn output_that_is_no_text_is_passed_on_as_it_is() {
    let cluster = Cluster::with_agent();
    let master = format!("--master={}", cluster.master.address());
    let command = r"--command=printf 'text\n'; sleep 0.3; printf '\377a\000\r\n\303'; printf '\376' >&2";
    let output = run(program::meseta(), &["execute", &master, "--name=n", command], &[]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(output.stdout, b"text\n\xffa\0\r\n\xc3");
    assert!(output.stderr.windows(2).any(|bytes| bytes == b"\xfe\n"), "{output:?}");
}

#[test]
fn output_is_shown_again_once_the_agent_is_back() {
    let mut cluster = Cluster::with_agent();
    let at = |name: &str| cluster.root().join(name);
    let (go, out, err) = (at("go"), at("out"), at("err"));
    let waits = format!("echo one; until [ -e {} ]; do sleep 0.02; done; echo two", go.display());
    let mut command = Command::new(program::meseta());
    command.args(["execute", "--name=n", "--checkpoint", "--resources=cpus:0.1;mem:32"]);
    command.args([format!("--master={}", cluster.master.address()), format!("--command={waits}")]);
    command.stdin(Stdio::null()).stdout(File::create(&out).expect("a file"));
    let mut run = command.stderr(File::create(&err).expect("a file")).spawn().expect("meseta starts");
    let says = |path: &Path, words: &str| {
        let told = || std::fs::read_to_string(path).unwrap_or_default();
        wait::until_true(words, || told().contains(words));
    };
    says(&out, "one");
    cluster.agents[0].kill();
    says(&err, "the output cannot be shown: the agent ");
    cluster.agents[0].start(&[]);
    cluster.agents[0].wait_serving();
    says(&err, "the output is shown again");
    std::fs::write(&go, "").expect("a file");
    assert!(run.wait().expect("it ends").success());
    assert_eq!(std::fs::read_to_string(&out).expect("it wrote"), "one\ntwo\n");
}
