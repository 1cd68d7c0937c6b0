//! Messages as JSON, and what is said of them.

use super::*;
use crate::id::FrameworkId;
use meseta_wire::{Message, v1};

const RESOURCES: &str = r#"[{"name":"cpus","type":"SCALAR","scalar":{"value":0.1}},
    {"name":"mem","type":"SCALAR","scalar":{"value":32}},{"name":"disk","type":"SCALAR","scalar":{"value":32}}]"#;

fn us() -> FrameworkId {
    FrameworkId::from_trusted("us")
}

/// Reads a message from the fields of a good one, overridden by `fields`; the last of a field counts, null removes it.
fn message<M: Message>(good: &[(&str, &str)], fields: &str) -> M {
    let mut named: Vec<(String, String)> = good.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
    for field in fields.split('|').filter(|field| !field.is_empty()) {
        let (name, value) = field.split_once('=').expect(field);
        named.retain(|(other, _)| other != name);
        if value != "null" {
            named.push((name.to_owned(), value.to_owned()));
        }
    }
    let json: Vec<String> = named.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    M::from_json(format!("{{{}}}", json.join(",")).as_bytes()).expect(fields)
}

fn task_of(fields: &str) -> v1::TaskInfo {
    let good = [
        ("name", "\"t\""),
        ("task_id", r#"{"value":"t"}"#),
        ("agent_id", r#"{"value":"a"}"#),
        ("resources", RESOURCES),
        ("command", r#"{"value":"true"}"#),
    ];
    message(&good, fields)
}

fn said<T>(result: Result<T, Invalid>) -> String {
    result.map_or_else(|error| error.to_string(), |_| "ok".to_owned())
}

#[test]
fn tasks() {
    for (fields, expected) in [
        ("", "ok"),
        (r#"task_id={"value":""}"#, "Invalid task ID: ID must not be empty"),
        (r#"task_id={"value":"a/b"}"#, "Invalid task ID: 'a/b' contains the invalid character '/'"),
        ("resources=[]", "Task uses no resources"),
        (
            r#"resources=[{"name":"gpus","type":"SCALAR","scalar":{"value":0.5}}]"#,
            "Task uses invalid resources: Invalid resource 'gpus': the number of gpus must be whole",
        ),
        (
            r#"resources=[{"name":"cpus","type":"SCALAR","scalar":{"value":1}},{"name":"cpus","type":"SCALAR","scalar":{"value":1},"revocable":{}}]"#,
            "Task uses invalid resources: Cannot use both revocable and non-revocable 'cpus' at the same time",
        ),
        (
            "command=null",
            "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present",
        ),
        (
            r#"executor={"executor_id":{"value":"e"},"command":{"value":"x"}}"#,
            "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present",
        ),
        (
            r#"kill_policy={"grace_period":{"nanoseconds":-1}}"#,
            "'TaskInfo.kill_policy.grace_period' must be non-negative, but is -1 nanoseconds",
        ),
        (
            r#"max_completion_time={"nanoseconds":-1}"#,
            "'TaskInfo.max_completion_time' must be non-negative, but is -1 nanoseconds",
        ),
        (
            r#"health_check={"type":"HTTP"}"#,
            "Task uses invalid health check: Expecting 'http' to be set for HTTP health check",
        ),
        (
            r#"health_check={"type":"COMMAND","command":{}}"#,
            "Task uses invalid health check: Command check must contain 'shell command': set 'value'",
        ),
        (
            r#"health_check={"type":"TCP","tcp":{"port":31000},"interval_seconds":-1}"#,
            "Task uses invalid health check: Expecting 'interval_seconds' to be non-negative, but it is -1",
        ),
        (r#"health_check={"type":"TCP","tcp":{"port":31000}}"#, "ok"),
        (
            r#"health_check={"type":"HTTP","http":{"port":1,"scheme":"ftp"}}"#,
            "Task uses invalid health check: Unsupported HTTP health check scheme: 'ftp'; use http or https",
        ),
        (r#"check={"type":"TCP"}"#, "Task uses invalid check: Expecting 'tcp' to be set for TCP check"),
        (
            r#"check={"type":"HTTP","http":{"port":31000,"path":"no-slash"}}"#,
            "Task uses invalid check: The path 'no-slash' of HTTP check must start with '/'",
        ),
        ("check={}", "Task uses invalid check: CheckInfo must specify 'type': COMMAND, HTTP or TCP"),
        (
            r#"limits={"cpus":{"value":0.05}}"#,
            "The limit of 'cpus' is 0.05, less than the 0.1 that are requested",
        ),
        (r#"limits={"mem":{"value":16}}"#, "The limit of 'mem' is 16, less than the 32 that are requested"),
        (
            r#"limits={"disk":{"value":100}}"#,
            "Resource limits are only supported for cpus and mem, not for 'disk'",
        ),
        (r#"limits={"cpus":{"value":"Infinity"},"mem":{"value":64}}"#, "ok"),
        (r#"limits={"cpus":{"value":"NaN"}}"#, "The limit of 'cpus': a scalar must be a finite number"),
        (r#"limits={"cpus":{"value":"-Infinity"}}"#, "The limit of 'cpus': a scalar must be a finite number"),
        (
            r#"command={"value":"true","environment":{"variables":[{"name":"EMPTY"}]}}"#,
            "Task uses invalid CommandInfo: Environment variable 'EMPTY' of type 'VALUE' must have a value set and no secret",
        ),
        (
            r#"command={"value":"true","environment":{"variables":[{"name":"KEY","type":"SECRET"}]}}"#,
            "Task uses invalid CommandInfo: Environment variable 'KEY' of type 'SECRET' must have a secret set and no value",
        ),
        (
            r#"command={"value":"true","environment":{"variables":[{"name":"KEY","type":"SECRET","secret":{"type":"VALUE","value":{"data":"YQ=="}}}]}}"#,
            "ok",
        ),
        (
            r#"container={"type":"DOCKER"}"#,
            "Task uses invalid ContainerInfo: DockerInfo 'docker' is not set for DOCKER typed ContainerInfo",
        ),
        (
            r#"container={"type":"MESOS","volumes":[{"container_path":"x","mode":"RW"}]}"#,
            "Task uses invalid ContainerInfo: Exactly one of 'host_path', 'image' and 'source' must be set for the volume at 'x'",
        ),
        (
            r#"container={"type":"MESOS","volumes":[{"container_path":"x","mode":"RW","source":{"type":"SANDBOX_PATH","sandbox_path":{"path":"y"}}}]}"#,
            "Task uses invalid ContainerInfo: 'source.sandbox_path.type' of a volume must be SELF or PARENT",
        ),
        (
            r#"container={"type":"MESOS","linux_info":{"share_cgroups":false}}"#,
            "Only tasks in a task group launched by LAUNCH_GROUP may have 'share_cgroups' set to 'false'",
        ),
    ] {
        assert_eq!(said(task(&task_of(fields), &us())), expected, "{fields}");
    }
}

fn executor_with(fields: &str) -> v1::ExecutorInfo {
    message(&[("executor_id", r#"{"value":"e"}"#), ("command", r#"{"value":"x"}"#)], fields)
}

#[test]
fn executors_of_tasks() {
    for (fields, expected) in [
        ("", "ok"),
        (
            r#"type="DEFAULT"|command=null"#,
            "A task of LAUNCH cannot use an executor of type 'DEFAULT'; use LAUNCH_GROUP",
        ),
        (r#"type="DEFAULT""#, "A task of LAUNCH cannot use an executor of type 'DEFAULT'; use LAUNCH_GROUP"),
        ("command=null", "'ExecutorInfo.command' must be set for an executor of type 'CUSTOM'"),
        (r#"executor_id={"value":"a/b"}"#, "Invalid executor ID: 'a/b' contains the invalid character '/'"),
        (
            r#"framework_id={"value":"another"}"#,
            "ExecutorInfo has an invalid FrameworkID (actual: 'another', expected: 'us')",
        ),
        (r#"framework_id={"value":"us"}"#, "ok"),
        (
            r#"shutdown_grace_period={"nanoseconds":-1}"#,
            "'ExecutorInfo.shutdown_grace_period' must be non-negative, but is -1 nanoseconds",
        ),
        (
            r#"resources=[{"name":"cpus","type":"SCALAR","scalar":{"value":-1}}]"#,
            "Executor uses invalid resources: Invalid resource 'cpus': -1 is negative",
        ),
        (
            r#"resources=[{"name":"cpus","type":"SCALAR","scalar":{"value":1},"revocable":{}}]"#,
            "Task and its executor: Cannot use both revocable and non-revocable 'cpus' at the same time",
        ),
    ] {
        let mut info = task_of("command=null");
        info.executor = Some(executor_with(fields).into());
        assert_eq!(said(task(&info, &us())), expected, "{fields}");
    }
}

#[test]
fn task_groups() {
    let good =
        format!("type=\"DEFAULT\"|command=null|framework_id={{\"value\":\"us\"}}|resources={RESOURCES}");
    let apart = r#"container={"type":"MESOS","linux_info":{"share_cgroups":false}}"#;
    let limited = format!("{apart}|limits={{\"cpus\":{{\"value\":1}}}}");
    for (executor, tasks, expected) in [
        ("", vec![""], "ok"),
        ("", vec![], "Task group cannot be empty"),
        ("", vec!["", ""], "Task group has two tasks with ID 't'"),
        ("framework_id=null", vec![""], "'ExecutorInfo.framework_id' must be set"),
        ("type=null", vec![""], "'ExecutorInfo.type' must be set to DEFAULT or CUSTOM"),
        (
            r#"command={"value":"x"}"#,
            vec![""],
            "'ExecutorInfo.command' must not be set for an executor of type 'DEFAULT'",
        ),
        (
            r#"container={"type":"DOCKER","docker":{"image":"x"}}"#,
            vec![""],
            "'ExecutorInfo.container.type' must be 'MESOS' for an executor of type 'DEFAULT'",
        ),
        ("resources=[]", vec![""], "Executor uses 0 cpus, less than the minimum of 0.01"),
        (
            "",
            vec![r#"executor={"executor_id":{"value":"e"}}"#],
            "Task 't' is invalid: 'TaskInfo.executor' must not be set in a task group",
        ),
        (
            "",
            vec!["command=null"],
            "Task 't' is invalid: 'TaskInfo.command' must be set for a task of the default executor",
        ),
        (
            "",
            vec![r#"container={"type":"MESOS","network_infos":[{}]}"#],
            "Task 't' is invalid: NetworkInfos must not be set on a task of a task group; set them on the executor",
        ),
        (
            "",
            vec![r#"limits={"cpus":{"value":1}}"#],
            "Task 't' is invalid: Resource limits may only be set for tasks of a task group whose 'share_cgroups' is 'false'",
        ),
        ("", vec![&limited], "ok"),
        (
            "",
            vec![apart, r#"task_id={"value":"u"}"#],
            "Either all tasks of a task group have 'share_cgroups' set to 'false' or none has",
        ),
    ] {
        let executor = executor_with(&format!("{good}|{}", executor));
        let tasks = tasks.iter().map(|fields| task_of(fields)).collect();
        let group = v1::TaskGroupInfo { tasks, ..Default::default() };
        assert_eq!(said(task_group(&group, &executor, &us())), expected, "{executor:?}");
    }
}

fn framework_of(fields: &str) -> v1::FrameworkInfo {
    message(&[("user", "\"root\""), ("name", "\"f\"")], fields)
}

const MULTI: &str = r#"capabilities=[{"type":"MULTI_ROLE"}]"#;

#[test]
fn frameworks() {
    let huge = "must fit in 63 bits of nanoseconds";
    for (fields, expected) in [
        ("", "ok"),
        (r#"role="a""#, "ok"),
        (
            r#"roles=["a","b"]"#,
            "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable",
        ),
        (
            r#"MULTI|role="a""#,
            "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable",
        ),
        (r#"MULTI|roles=["a","a"]"#, "'FrameworkInfo.roles' contains duplicate items: 'a'"),
        (r#"MULTI|roles=["b","a/x"]"#, "ok"),
        ("MULTI", "ok"),
        (
            r#"MULTI|roles=["a b"]"#,
            "'FrameworkInfo.roles' is not a valid role: Role 'a b' contains the invalid character ' '",
        ),
        (r#"role="""#, "'FrameworkInfo.role' is not a valid role: Role name must not be empty"),
        ("failover_timeout=1e10", huge),
        ("failover_timeout=\"NaN\"", huge),
        ("failover_timeout=\"Infinity\"", huge),
        ("failover_timeout=1e9", "ok"),
        (r#"id={"value":"a/b"}"#, "Invalid framework ID: 'a/b' contains the invalid character '/'"),
        (r#"id={"value":".."}"#, "Invalid framework ID: '..' is disallowed as an ID"),
        (r#"id={"value":""}"#, "ok"),
        (
            r#"offer_filters={"*":{"min_allocatable_resources":{"quantities":[{"quantities":{}}]}}}"#,
            "Invalid offer filters for role '*': 'min_allocatable_resources.quantities' must not contain an empty quantity",
        ),
        (
            r#"offer_filters={"*":{"min_allocatable_resources":{"quantities":[{"quantities":{"cpus":{"value":-1}}}]}}}"#,
            "Invalid offer filters for role '*': the quantity of 'cpus': -1 is negative",
        ),
        (r#"offer_filters={"*":{"min_allocatable_resources":{"quantities":[]}}}"#, "ok"),
    ] {
        let answer = said(framework(&framework_of(&fields.replace("MULTI", MULTI))));
        assert!(answer == expected || answer.ends_with(huge) && expected == huge, "{fields}: {answer}");
    }
}

#[test]
fn what_a_framework_calls_the_smallest_offer_is_bounded() {
    let answer = |count: usize| {
        let one = r#"{"quantities":{"cpus":{"value":1},"mem":{"value":1}}}"#;
        let all = vec![one; count].join(",");
        let filters = format!(r#"{{"*":{{"min_allocatable_resources":{{"quantities":[{all}]}}}}}}"#);
        said(framework(&framework_of(&format!("offer_filters={filters}"))))
    };
    assert_eq!(answer(50), "ok");
    assert_eq!(
        answer(51),
        "Invalid offer filters for role '*': 'min_allocatable_resources' has 102 quantities, at most 100 are allowed for a role"
    );
}

#[test]
fn updates_of_frameworks() {
    let old = framework_of("");
    for (fields, expected) in [
        (r#"name="new"|failover_timeout=5|checkpoint=false"#, "ok"),
        (r#"user="nobody""#, "Updating 'FrameworkInfo.user' is unsupported"),
        ("checkpoint=true", "Updating 'FrameworkInfo.checkpoint' is unsupported"),
        (r#"principal="p""#, "Updating 'FrameworkInfo.principal' is unsupported"),
    ] {
        assert_eq!(said(framework_update(&old, &framework_of(fields))), expected);
    }
}

#[test]
fn suppressed_roles_are_roles_of_the_framework() {
    let info = framework_of(&format!(r#"{MULTI}|roles=["b","a"]"#));
    let answer = |roles: &[&str]| {
        let roles: Vec<String> = roles.iter().map(|role| role.to_string()).collect();
        said(suppressed_roles(&info, &roles))
    };
    assert_eq!((answer(&[]), answer(&["b", "a"])), ("ok".into(), "ok".into()));
    assert_eq!(answer(&["c"]), "Suppressed role 'c' is not contained in the list of roles");
    let twice = suppressed_roles(&info, &["a".to_owned(), "a".to_owned()]);
    assert_eq!(twice.map(|roles| roles.len()), Ok(1));
}

#[test]
fn the_same_executor_may_be_named_again() {
    let same_executor = |running: &v1::ExecutorInfo, named: &v1::ExecutorInfo| {
        ComparableExecutor::from(running.clone()) == ComparableExecutor::from(named.clone())
    };
    let running = executor_with("type=\"CUSTOM\"|framework_id={\"value\":\"us\"}");
    assert!(same_executor(&running, &executor_with("")));
    assert!(!same_executor(&running, &executor_with(r#"command={"value":"y"}"#)));
    let with = |a: &str, b: &str| {
        let one = |name: &str| format!(r#"{{"name":"{name}","type":"SCALAR","scalar":{{"value":1}}}}"#);
        executor_with(&format!("resources=[{},{}]", one(a), one(b)))
    };
    assert!(same_executor(&with("cpus", "mem"), &with("mem", "cpus")));
    assert!(!same_executor(&with("cpus", "mem"), &with("disk", "cpus")));
}
