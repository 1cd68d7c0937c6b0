//! How the program is called: Mesos' flags, names and variables; what is wrong is said before anything starts.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::harness::{Cluster, Daemon, cluster::Root, program, wait};

/// Runs it to its end.
pub(crate) fn run(program: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(program);
    command.args(arguments).envs(environment.iter().copied()).stdin(Stdio::null());
    command.output().expect("meseta starts")
}

/// `meseta` is called wrongly: it says so on stderr, in words that hold these, and exits with 2.
#[track_caller]
fn refuses(arguments: &[&str], environment: &[(&str, &str)], words: &[&str]) {
    let output = run(program::meseta(), arguments, environment);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
    assert_eq!(output.stdout, b"", "{arguments:?}");
    for word in words {
        assert!(told.contains(word), "{arguments:?}: {told:?} does not say {word:?}");
    }
}

#[test]
fn a_wrong_flag_is_named_with_what_may_have_been_meant() {
    refuses(&["master", "--work_dri=/x"], &[], &["--work_dri", "did you mean --work_dir", "--help"]);
    refuses(
        &["agent", "--master=h:1", "--work_dir=/x", "--port=http"],
        &[],
        &["--port", "\"http\"", "whole number"],
    );
    refuses(&["agent"], &[], &["--master is missing", "--work_dir is missing"]);
    refuses(&["master"], &[], &["--work_dir is missing"]);
    refuses(
        &["master", "--registry=in_memory", "--agent_ping_timeout=1h"],
        &[],
        &["\"1h\"", "secs mins hrs"],
    );
    refuses(&["master", "--registry=in_memory"], &[("MESOS_PORT", "x")], &["MESOS_PORT", "\"x\""]);
    refuses(&["mastre"], &[], &["did you mean master"]);
    refuses(&[], &[], &["Usage: meseta COMMAND"]);
}

#[test]
fn wrong_values_are_told_at_once_whatever_is_logged_and_nothing_is_made() {
    let root = Root::new();
    let work_dir = format!("--work_dir={}", root.path().join("work").display());
    let values = ["--resources=cpus:x", "--attributes=a", "--default_role=/a", "--ip=here"];
    let agent: Vec<&str> =
        ["agent", "--master=h:1", "--quiet", &work_dir].into_iter().chain(values).collect();
    refuses(&agent, &[], &["meseta agent: --default_role", "--attributes", "--ip", "--help"]);
    assert!(!root.path().join("work").exists());
    refuses(
        &[
            "master",
            "--registry=in_memory",
            "--quiet",
            "--weights=a=0",
            "--roles=/a",
            "--agent_removal_rate_limit=often",
            "--recovery_agent_removal_limit=all",
            "--min_allocatable_resources=cpus",
        ],
        &[],
        &[
            "meseta master: --weights",
            "of a;",
            "--roles",
            "--agent_removal_rate_limit",
            "--recovery_agent_removal_limit",
            "--min_allocatable_resources",
        ],
    );
    refuses(&["master", "--registry=in_memory", "--hostname="], &[], &["--hostname"]);
}

#[test]
fn what_protects_elsewhere_is_not_ignored() {
    let master = |more: &'static str| ["master", "--registry=in_memory", more];
    for flag in [
        "--authenticate_frameworks",
        "--authenticate_agents=true",
        "--authenticate_http_readonly",
        "--authenticate_http_readwrite",
        "--authenticate_http_frameworks",
        "--credentials=/etc/hosts",
        "--acls={}",
        "--firewall_rules={}",
        "--zk=zk://h:2181/mesos",
        "--quorum=2",
        "--modules={}",
    ] {
        let name = flag.split('=').next().unwrap_or(flag);
        refuses(&master(flag), &[], &[name, "not supported"]);
    }
    let agent = |more: &'static str| ["agent", "--master=h:1", "--work_dir=/nowhere", more];
    for flag in [
        "--isolation=cgroups/mem",
        "--launcher=linux",
        "--containerizers=docker",
        "--authenticate_http_readwrite",
    ] {
        let name = flag.split('=').next().unwrap_or(flag);
        refuses(&agent(flag), &[], &[name, "not supported"]);
    }
    for variable in ["LIBPROCESS_SSL_ENABLED", "LIBPROCESS_REQUIRE_PEER_ADDRESS_IP_MATCH"] {
        refuses(&["master", "--registry=in_memory"], &[(variable, "1")], &[variable, "not supported"]);
    }
}

#[test]
fn variables_stand_for_flags() {
    let cluster = Cluster::unstarted();
    let root = cluster.root().join("elsewhere").display().to_string();
    let mut master = Daemon::master(cluster.root());
    master.flags.clear();
    master.start(&[
        ("MESOS_WORK_DIR", &root),
        ("MESOS_IP", "127.0.0.1"),
        ("MESETA_QUIET", "true"),
        ("MESOS_CLUSTER", "c"),
    ]);
    master.wait_serving();
    let flags = master.json("/flags").expect("it serves");
    assert_eq!(
        (&flags["flags"]["work_dir"], &flags["flags"]["quiet"]),
        (&root.as_str().into(), &"true".into())
    );
    assert_eq!(flags["flags"]["cluster"], "c");
    assert!(Path::new(&root).is_dir());
}

#[test]
fn a_file_stands_for_its_content() {
    let root = Root::new();
    let file = |name: &str, content: &str| {
        let path = root.path().join(name);
        std::fs::write(&path, content).expect("a file");
        format!("file://{}", path.display())
    };
    let (master, resources) = (file("master", "127.0.0.1:1\n"), file("resources", "cpus:7;mem:70"));
    let agent = Daemon::agent(root.path(), &master).with("resources", &resources).serving();
    let flags = agent.json("/flags").expect("it serves");
    assert_eq!(
        (&flags["flags"]["master"], &flags["flags"]["resources"]),
        (&"127.0.0.1:1".into(), &"cpus:7;mem:70".into())
    );
    assert_eq!(agent.json("/state").expect("it serves")["resources"]["cpus"], 7.0);
    refuses(
        &["agent", "--work_dir=/x", "--master=file:///nowhere/at/all"],
        &[],
        &["--master", "/nowhere/at/all"],
    );
}

#[test]
fn a_master_without_a_registry_does_not_say_that_it_serves() {
    let root = Root::new();
    let mut master = Daemon::master(root.path()).with("log_auto_initialize", "false");
    master.start(&[]);
    wait::until_true("it says what is missing", || master.log().contains("this master will not lead"));
    let log = master.log();
    assert!(log.contains("the master listens") && !log.contains("the master serves"), "{log}");
}

#[test]
fn the_program_goes_by_the_names_of_mesos() {
    let cluster = Cluster::unstarted();
    let link = |name: &str| {
        let path = cluster.root().join(name);
        std::os::unix::fs::symlink(program::meseta(), &path).expect("a link");
        path
    };
    let mut master = Daemon::master(&cluster.root().join("m"));
    master.program = Some(link("mesos-master"));
    let master = master.serving();
    for name in ["mesos-agent", "mesos-slave"] {
        let mut agent = Daemon::agent(&cluster.root().join(name).with_extension("d"), &master.address());
        agent.program = Some(link(name));
        let agent = agent.serving();
        assert_eq!(
            agent.json("/version").expect("it serves")["version"],
            master.json("/version").expect("it serves")["version"]
        );
    }
    for name in ["mesos-execute", "mesos-local"] {
        let output = run(&link(name), &["--help"], &[]);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("--"), "{output:?}");
    }
}

#[test]
fn what_is_asked_for_is_on_stdout() {
    let output = run(program::meseta(), &["version"], &[]);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("meseta "), "{output:?}");
    let output = run(program::meseta(), &["version", "--output=json"], &[]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(told["version"], env!("CARGO_PKG_VERSION"));
    assert!(told["mesos_version"].is_string() && output.stderr.is_empty(), "{output:?}");
    refuses(&["version", "--output=yaml"], &[], &["--output", "\"yaml\"", "text, json"]);
    for shell in ["bash", "zsh", "fish"] {
        let output = run(program::meseta(), &["completions", shell], &[]);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("agent_ping_timeout"), "{shell}");
    }
    refuses(&["completions", "cmd"], &[], &["bash", "zsh", "fish"]);
    for command in ["master", "agent", "local", "execute"] {
        let output = run(program::meseta(), &[command, "--help"], &[]);
        assert!(
            output.status.success() && output.stderr.is_empty() && output.stdout.len() > 500,
            "{output:?}"
        );
    }
}

#[test]
fn a_place_that_is_taken_is_named() {
    let cluster = Cluster::with_agent();
    let mut second = Daemon::master(&cluster.root().join("second"));
    second.port = cluster.master.port;
    second.start(&[]);
    assert_eq!(second.wait().code(), Some(1));
    let holder = format!("{} is in use by meseta (process", cluster.master.address());
    assert!(second.log().contains(&holder) && second.log().contains("--port="), "{}", second.log());

    let folder = &cluster.master.flags["work_dir"];
    let mut third = Daemon::master(&cluster.root().join("third")).with("work_dir", folder);
    third.start(&[("MESOS_QUIET", "true")]);
    assert_eq!(third.wait().code(), Some(1));
    assert!(third.log().contains(folder.as_str()), "{}", third.log());

    let folder = &cluster.agents[0].flags["work_dir"];
    let mut agent =
        Daemon::agent(&cluster.root().join("fourth"), &cluster.master.address()).with("work_dir", folder);
    agent.start(&[]);
    assert_eq!(agent.wait().code(), Some(1));
    assert!(agent.log().contains(folder.as_str()), "{}", agent.log());

    // Its tasks would be taken for what nobody knows, and ended.
    let folder = cluster.agents[0].flags["runtime_dir"].clone();
    let mut agent =
        Daemon::agent(&cluster.root().join("fifth"), &cluster.master.address()).with("runtime_dir", &folder);
    agent.start(&[]);
    assert_eq!(agent.wait().code(), Some(1));
    let holder = format!(
        "{folder} is in use by process {}: stop that one, or choose another --runtime_dir",
        cluster.agents[0].pid()
    );
    assert!(agent.log().contains(&holder), "{}", agent.log());
}
