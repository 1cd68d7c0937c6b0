//! What a user types, and what comes of it.

use std::time::Duration;

use meseta_model::limits;

use super::{
    Environment, Flags, Kind, Status, Table, agent, execute, frameworks, help, libprocess, local, master,
    value, version,
};

const ALL: [&Table; 7] = [
    &master::TABLE,
    &agent::TABLE,
    &execute::TABLE,
    &local::TABLE,
    &version::TABLE,
    &frameworks::EXPLAIN,
    &frameworks::LIST,
];

/// Loads words as a shell would pass them.
fn load(table: &'static Table, words: &str) -> Result<Flags, String> {
    load_with(table, words, &[])
}

fn load_with(table: &'static Table, words: &str, environment: &[(&str, &str)]) -> Result<Flags, String> {
    let args: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    let environment: Environment =
        environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Flags::load(table, &args, &environment).map_err(|problems| problems.to_string())
}

fn master(words: &str) -> Result<Flags, String> {
    load(&master::TABLE, &format!("--registry=in_memory {words}"))
}

#[track_caller]
fn refuses(words: &str, error: &str) {
    assert_eq!(master(words).expect_err("it is wrong"), error);
}

#[test]
fn tables_are_sound() {
    for table in ALL {
        let mut names: Vec<&str> =
            table.flags().flat_map(|flag| [Some(flag.name), flag.alias]).flatten().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{} has a name twice", table.program);
        for flag in table.flags() {
            for text in [flag.default, flag.least, flag.most].into_iter().flatten() {
                value::parse(flag.kind, text).unwrap_or_else(|error| panic!("--{}: {error}", flag.name));
            }
            let refused_switch = flag.kind == Kind::Switch && matches!(flag.status, Status::Refused(_));
            assert!(!refused_switch || flag.default == Some("false") || flag.default == Some("true"));
            assert!(!(flag.required && flag.default.is_some()), "--{} cannot be missing", flag.name);
        }
    }
}

#[test]
fn defaults_are_those_that_core_has() {
    let master = master("").unwrap();
    let agent = load(&agent::TABLE, "--master=h:1 --work_dir=/w").unwrap();
    for (flags, name, limit) in [
        (&master, "agent_ping_timeout", limits::AGENT_PING_TIMEOUT),
        (&master, "agent_reregister_timeout", limits::AGENT_REREGISTER_TIMEOUT),
        (&master, "registry_gc_interval", limits::REGISTRY_GC_INTERVAL),
        (&master, "registry_max_agent_age", limits::REGISTRY_MAX_AGENT_AGE),
        (&master, "allocation_interval", limits::ALLOCATION_INTERVAL),
        (&agent, "executor_reregistration_timeout", limits::EXECUTOR_REREGISTRATION_TIMEOUT),
        (&agent, "executor_shutdown_grace_period", limits::EXECUTOR_SHUTDOWN_GRACE),
        (&agent, "recovery_timeout", limits::RECOVERY_TIMEOUT),
    ] {
        assert_eq!(flags.duration(name), limit, "--{name}");
    }
    for (flags, name, limit) in [
        (&master, "max_agent_ping_timeouts", limits::AGENT_PING_TIMEOUTS as usize),
        (&master, "registry_max_agent_count", limits::REGISTRY_MAX_AGENT_COUNT),
        (&master, "max_completed_frameworks", limits::COMPLETED_FRAMEWORKS),
        (&master, "max_completed_tasks_per_framework", limits::COMPLETED_TASKS_PER_FRAMEWORK),
        (&master, "max_unreachable_tasks_per_framework", limits::UNREACHABLE_TASKS_PER_FRAMEWORK),
        (&master, "port", usize::from(limits::MASTER_PORT)),
        (&agent, "port", usize::from(limits::AGENT_PORT)),
    ] {
        assert_eq!(flags.number(name), limit as u64, "--{name}");
    }
    assert_eq!(master.text("min_allocatable_resources"), limits::MIN_ALLOCATABLE);
    assert_eq!(master.duration_opt("offer_timeout"), limits::OFFER_TIMEOUT);
}

#[test]
fn every_form_is_read() {
    for words in
        ["--max_completed_frameworks=7", "--max-completed-frameworks 7", "--max_completed_frameworks 7"]
    {
        assert_eq!(master(words).unwrap().number("max_completed_frameworks"), 7, "{words}");
    }
    for (words, expected) in [
        ("", true),
        ("--root_submissions", true),
        ("--no-root_submissions", false),
        ("--no-root-submissions", false),
        ("--root_submissions=false", false),
        ("--root_submissions=0", false),
        ("--root_submissions false", false),
        ("--root_submissions --quiet", true),
    ] {
        assert_eq!(master(words).unwrap().bool("root_submissions"), expected, "{words}");
    }
}

#[test]
fn the_command_line_wins_over_the_environment_and_that_over_the_default() {
    let read = |words: &str, environment: &[(&str, &str)]| {
        load_with(&local::TABLE, words, environment).unwrap().duration("allocation_interval")
    };
    let mesos = ("MESOS_ALLOCATION_INTERVAL", "3secs");
    let meseta = ("MESETA_ALLOCATION_INTERVAL", "2secs");
    assert_eq!(read("", &[]), Duration::from_secs(1));
    assert_eq!(read("", &[mesos]), Duration::from_secs(3));
    assert_eq!(read("", &[mesos, meseta]), Duration::from_secs(2));
    assert_eq!(read("--allocation_interval=50ms", &[mesos, meseta]), Duration::from_millis(50));
}

#[test]
fn libprocess_names_the_address_too() {
    let flags =
        load_with(&local::TABLE, "", &[("LIBPROCESS_IP", "10.0.0.1"), ("LIBPROCESS_PORT", "7")]).unwrap();
    assert_eq!((flags.text("ip"), flags.number("port")), ("10.0.0.1", 7));
    let environment = |name: &str, value: &str| Environment::from([(name.to_owned(), value.to_owned())]);
    assert!(
        libprocess::check(&environment("LIBPROCESS_SSL_ENABLED", "true")).unwrap_err()[0].contains("TLS")
    );
    assert!(libprocess::check(&environment("SSL_ENABLED", "1")).unwrap_err()[0].contains("TLS"));
    assert_eq!(libprocess::check(&environment("LIBPROCESS_SSL_ENABLED", "0")), Ok(vec![]));
    assert_eq!(libprocess::check(&environment("LIBPROCESS_NUM_WORKER_THREADS", "8")).unwrap().len(), 1);
}

#[test]
fn errors_name_flag_value_and_remedy() {
    refuses(
        "--agent_ping_timeout=5_parsecs",
        "--agent_ping_timeout: \"5_parsecs\" is not a duration; give e.g. 15secs \
         (units: ns us ms secs mins hrs days weeks)",
    );
    refuses(
        "--agent_ping_timeout=20mins",
        "--agent_ping_timeout: \"20mins\" is too much; give at most 15mins",
    );
    refuses("--slave_ping_timeout=1ms", "--slave_ping_timeout: \"1ms\" is too little; give at least 1secs");
    refuses("--port=http", "--port: \"http\" is not a whole number; give e.g. 10");
    refuses("--role_sorter=fair", "--role_sorter: \"fair\" is not known; give one of drf, random");
    refuses("--work_dri=/tmp", "--work_dri is not a flag of meseta master; did you mean --work_dir?");
    refuses("--xyzzy", "--xyzzy is not a flag of meseta master; --help lists them");
    refuses("--work_dir", "--work_dir needs a value: --work_dir=VALUE");
    refuses("--ip=::1 --ip=::1", "--ip is given twice; give it once");
    refuses("start", "\"start\" is not expected here; flags look like --name=value");
    refuses("--no-port", "--no-port: port is not a switch; leave it away or give --port=VALUE");
    refuses(
        "--cluster=file:///nowhere/at/all",
        "--cluster: cannot read /nowhere/at/all: No such file or directory \
         (os error 2); give a readable file or the value itself",
    );
}

#[test]
fn all_errors_are_told_at_once() {
    let error = load(&agent::TABLE, "--port=x --strict=maybe").unwrap_err();
    assert_eq!(error.lines().count(), 4, "{error}");
    assert!(error.contains("--master is missing"), "{error}");
    assert!(error.contains("--work_dir is missing"), "{error}");
}

#[test]
fn what_would_be_relied_upon_in_vain_is_refused() {
    for words in
        ["--authenticate_frameworks", "--credentials=/etc/x", "--zk=zk://h/m", "--quorum=2", "--hooks=x"]
    {
        let error = master(words).expect_err(words);
        assert!(error.contains("is not supported"), "{error}");
    }
    for words in
        ["--authenticate_frameworks=false", "--quorum=1", "--authorizers=local", "--no-registry_strict"]
    {
        master(words).unwrap_or_else(|error| panic!("{words}: {error}"));
    }
    let agent = |words: &str| load(&agent::TABLE, &format!("--work_dir=/w {words}"));
    let error = agent("--master=h:1 --isolation=posix/cpu,cgroups/mem").unwrap_err();
    assert!(error.contains("\"cgroups/mem\" is not supported"), "{error}");
    assert!(agent("--master=h:1 --launcher=linux").unwrap_err().contains("\"linux\" is not supported"));
    assert!(agent("--master=zk://h/m").unwrap_err().contains("no election yet"));
}

#[test]
fn what_has_no_effect_is_told_when_it_is_given() {
    assert_eq!(
        master("--memory_profiling").unwrap().warnings,
        ["--memory_profiling is accepted but has no effect yet"]
    );
    assert_eq!(master("--memory_profiling=false").unwrap().warnings, Vec::<String>::new());
    let old = master("--slave_reregister_timeout=15mins").unwrap();
    assert_eq!(old.warnings, ["--slave_reregister_timeout is an old name; use --agent_reregister_timeout"]);
    assert_eq!(old.duration("agent_reregister_timeout"), Duration::from_secs(900));
}

#[test]
fn a_file_stands_for_its_content() {
    let path = std::env::temp_dir().join(format!("meseta-flags-{}", std::process::id()));
    std::fs::write(&path, "{\"A\": \"b\"}\n").unwrap();
    let path = path.to_str().unwrap();
    let base = "--master=h:1 --work_dir=/w";
    for form in [format!("file://{path}"), path.to_owned()] {
        let flags = load(&agent::TABLE, &format!("{base} --executor_environment_variables={form}")).unwrap();
        assert_eq!(flags.text("executor_environment_variables"), "{\"A\": \"b\"}");
    }
    let flags = load(&agent::TABLE, &format!("--master=h:1 --work_dir=file://{path}")).unwrap();
    assert_eq!(flags.path("work_dir").to_str(), Some(path), "a path is not read");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn durations_and_sizes_follow_mesos() {
    for (text, expected) in [
        ("0ns", Duration::ZERO),
        ("1.5mins", Duration::from_secs(90)),
        ("250us", Duration::from_micros(250)),
        ("2weeks", Duration::from_secs(14 * 86_400)),
        ("1hrs", Duration::from_secs(3600)),
    ] {
        assert_eq!(value::duration(text), Ok(expected), "{text}");
    }
    for text in ["", "5", "secs", "-1secs", "1 parsec", "1sec", "1e30weeks", "nanns"] {
        assert!(value::duration(text).is_err(), "{text}");
    }
    assert!(value::duration("-5secs").unwrap_err().contains("is negative"));
    assert_eq!(value::parse(Kind::Bytes, "2GB"), Ok(value::Value::Bytes(2 << 30)));
    assert!(value::parse(Kind::Bytes, "99999999999TB").is_err());
}

#[test]
fn flags_are_shown_as_they_were_given() {
    let flags = master("--no-root_submissions --agent_ping_timeout=20secs").unwrap();
    assert_eq!(flags.texts()["root_submissions"], "false");
    assert_eq!(flags.texts()["agent_ping_timeout"], "20secs");
    assert_eq!(flags.texts()["port"], "5050");
    assert!(!flags.texts().contains_key("cluster"));
}

#[test]
fn one_thing_is_executed() {
    let error = |words: &str| load(&execute::TABLE, words).unwrap_err();
    assert!(error("").contains("nothing to run"));
    assert!(error("--command=true").contains("--name is missing"));
    assert!(error("--command=true --task={}").contains("exclude each other"));
    load(&execute::TABLE, "--command=true --name=t").unwrap();
}

#[test]
fn what_a_command_is_about_stands_before_or_after_its_flags() {
    let explained =
        |words: &str| load(&frameworks::EXPLAIN, words).map(|flags| flags.operand().map(str::to_owned));
    for words in ["f-1 --master=h:1", "--master=h:1 f-1", "--master h:1 f-1 --quiet", "--quiet f-1"] {
        assert_eq!(explained(words), Ok(Some("f-1".to_owned())), "{words}");
    }
    assert!(explained("--master=h:1").unwrap_err().contains("name the framework by its ID"));
    assert!(explained("f-1 f-2").unwrap_err().contains("\"f-2\" is not expected here"));
    assert!(help::render(&frameworks::EXPLAIN).contains("Usage: meseta framework explain ID [flags]\n"));
    assert!(help::render(&frameworks::LIST).contains("Usage: meseta framework list [flags]\n"));
}

#[test]
fn help_shows_every_flag_once() {
    for table in ALL {
        let text = help::render(table);
        for flag in table.flags() {
            let heads = [format!("  --{}=", flag.name), format!("  --[no-]{}", flag.name)];
            let shown = text.lines().filter(|line| {
                heads
                    .iter()
                    .any(|head| line.starts_with(&format!("{head} ")) || line.starts_with(head.as_str()))
            });
            assert!(shown.count() >= 1, "--{} of {} is not shown", flag.name, table.program);
        }
    }
    assert!(help::render(&master::TABLE).contains("(default: 15secs; 1secs to 15mins)"));
}
