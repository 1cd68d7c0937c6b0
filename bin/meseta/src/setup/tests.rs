//! No flag is taken in vain: whatever counts as done is asked for by somebody who acts on it, and nothing else is.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::PathBuf;

use super::{agent, execute, local, master};
use crate::flags::{self, Environment, Flags, Status, Table};
use meseta_wire::Enumeration;

fn load(table: &'static Table, args: &[String]) -> Flags {
    Flags::load(table, args, &Environment::new()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What is asked for of a program's flags when it is started with each of these.
fn asked(
    table: &'static Table,
    starts: &[Vec<String>],
    set_up: impl Fn(&Flags) -> Result<(), String>,
) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for args in starts {
        let flags = load(table, args);
        let _ = flags::logging_of(&flags);
        set_up(&flags).unwrap_or_else(|problem| panic!("{args:?}: {problem}"));
        asked.extend(flags.asked());
    }
    asked
}

#[track_caller]
fn check(table: &'static Table, asked: &BTreeSet<String>) {
    for flag in table.flags() {
        let is_asked = asked.contains(flag.name);
        let (program, name) = (table.program, flag.name);
        match flag.status {
            Status::Done => assert!(
                is_asked,
                "--{name} of {program} counts as done, but nothing reads it: read it, or say .harmless(), .moot() or \
                 .refused(reason)"
            ),
            Status::Harmless | Status::Moot | Status::Refused(_) => {
                assert!(!is_asked, "--{name} of {program} is read: it is no longer without effect");
            }
            // What is left of it is no choice, or is read.
            Status::Only(..) => {}
        }
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// A folder of this test's own, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("meseta-setup-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }

    fn flags(&self, more: &str) -> Vec<String> {
        let mut args = vec![format!("--work_dir={}", self.0.display())];
        args.extend(words(more));
        args
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn of_a_master() {
    let folder = Folder::new("master");
    let starts = [folder.flags("--ip=0.0.0.0"), folder.flags("")];
    check(
        &flags::master::TABLE,
        &asked(&flags::master::TABLE, &starts, |flags| master::setup(flags).map(drop)),
    );
}

#[test]
fn of_an_agent() {
    let folder = Folder::new("agent");
    let runtime = format!("--master=h:1 --ip=0.0.0.0 --runtime_dir={}", folder.0.join("run").display());
    let starts = [folder.flags(&runtime)];
    check(&flags::agent::TABLE, &asked(&flags::agent::TABLE, &starts, |flags| agent::setup(flags).map(drop)));
}

#[test]
fn groups_of_shared_volumes_are_ranges_of_numbers_that_groups_have() {
    let folder = Folder::new("groups");
    let set_up = |range: &str| {
        let runtime = folder.0.join("run").display().to_string();
        let args = folder.flags(&format!("--master=h:1 --runtime_dir={runtime} --volume_gid_range={range}"));
        agent::setup(&load(&flags::agent::TABLE, &args)).map(drop)
    };
    for bad in ["10", "[0-5]", "[5-4294967295]", "[]"] {
        let error = set_up(bad).expect_err(bad);
        assert!(error.starts_with(&format!("--volume_gid_range: {bad:?} ")), "{error}");
    }
    // Only root may give files to any group.
    assert_eq!(set_up("[10000-20000]").is_ok(), meseta_linux::this::user() == 0);
}

#[test]
fn an_agent_may_leave_out_nothing_but_the_resizing_of_volumes() {
    let folder = Folder::new("features");
    let told = |names: &str| {
        let runtime = folder.0.join("run").display().to_string();
        let listed: Vec<String> = names.split(' ').map(|name| format!(r#"{{"type":"{name}"}}"#)).collect();
        let features = format!(r#"--agent_features={{"capabilities":[{}]}}"#, listed.join(","));
        let mut args = folder.flags(&format!("--master=h:1 --runtime_dir={runtime}"));
        args.push(features);
        let setup = agent::setup(&load(&flags::agent::TABLE, &args))?;
        let told = setup.options.capabilities.iter().filter_map(|told| told.r#type).map(|told| told.name());
        Ok::<_, String>(told.collect::<Vec<_>>().join(" "))
    };
    let needed = "MULTI_ROLE HIERARCHICAL_ROLE RESERVATION_REFINEMENT AGENT_OPERATION_FEEDBACK RESOURCE_PROVIDER \
                  AGENT_DRAINING TASK_RESOURCE_LIMITS";
    let resizing = |names: &str| told(names).unwrap_or_else(|why| panic!("{why}")).contains("RESIZE_VOLUME");
    assert!(!resizing(needed) && resizing(&format!("{needed} RESIZE_VOLUME")));
    let error = told("MULTI_ROLE RESIZE_VOLUME").unwrap_err();
    assert!(
        error.contains("HIERARCHICAL_ROLE, RESERVATION_REFINEMENT") && !error.contains("MULTI_ROLE, "),
        "{error}"
    );
    let error = told(&format!("{needed} FLYING")).unwrap_err();
    assert!(error.starts_with(r#"--agent_features: {"type":"FLYING"} is no capability"#), "{error}");
}

#[test]
fn of_a_local_cluster() {
    let folder = Folder::new("local");
    let starts = [folder.flags("")];
    let set_up = |flags: &Flags| {
        let _ = local::wants_demo(flags);
        let local = local::Local::new(flags, Environment::new())?;
        local.master()?;
        local.agent(1, SocketAddr::from(([127, 0, 0, 1], 5050))).map(drop)
    };
    check(&flags::local::TABLE, &asked(&flags::local::TABLE, &starts, set_up));
}

#[test]
fn of_a_run() {
    let starts =
        ["--task={\"name\":\"t\"}", "--task_group={\"tasks\":[{\"name\":\"t\"}]}", "--name=n --command=true"];
    let starts = starts.map(words);
    check(
        &flags::execute::TABLE,
        &asked(&flags::execute::TABLE, &starts, |flags| execute::setup(flags).map(drop)),
    );
}

#[test]
fn a_file_is_no_folder_to_work_in() {
    let folder = Folder::new("file");
    let file = folder.0.join("file");
    std::fs::write(&file, "").expect("a file");
    for path in [file.clone(), file.join("below")] {
        let args = [format!("--work_dir={}", path.display()), "--ip=0.0.0.0".to_owned()];
        let wrong = format!("--work_dir: {} is a file, or below one; give a folder", path.display());
        let told = master::setup(&load(&flags::master::TABLE, &args)).map(drop);
        assert_eq!(told, Err(wrong.clone()));
        let args = [&args[..], &["--master=h:1".to_owned()]].concat();
        assert_eq!(agent::setup(&load(&flags::agent::TABLE, &args)).map(drop), Err(wrong));
    }
    std::fs::write(folder.0.join("master"), "").expect("a file");
    let flags = load(&flags::local::TABLE, &folder.flags(""));
    let local = local::Local::new(&flags, Environment::new());
    let told = local.and_then(|local| local.master().map(drop)).expect_err("a refusal");
    assert!(told.ends_with("/master is a file, or below one; give a folder"), "{told}");
}

#[test]
fn what_is_no_list_of_resources_or_attributes_is_told_with_an_example() {
    let folder = Folder::new("lists");
    let told = |value: &str| {
        let args = folder.flags(&format!("--master=h:1 --ip=0.0.0.0 {value}"));
        agent::setup(&load(&flags::agent::TABLE, &args)).map(drop).expect_err(value)
    };
    assert_eq!(
        told("--resources=foo"),
        "--resources: Bad value for resources, missing or extra ':' in 'foo'; give e.g. \
         cpus:2;mem:1024;ports:[31000-31999], or a JSON array of resources"
    );
    assert_eq!(
        told("--attributes=foo"),
        "--attributes: Invalid attribute key:value pair 'foo'; give e.g. rack:a;zone:north, or a JSON array of attributes"
    );
}
