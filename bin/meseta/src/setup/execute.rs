//! From the flags of `meseta execute` to what is run, and how.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_client::framework::Way;
use meseta_framework::{Options, Work};
use meseta_model::{Resources, Role, TaskId};
use meseta_wire::v1::framework_info::{Capability, capability};
use meseta_wire::{Encoding, Enumeration, Text, v1};
use serde_json::{Value, json};

use super::strict;
use crate::flags::Flags;

/// What the executor of a task group needs beside its tasks, as with Mesos.
const EXECUTOR_RESOURCES: &str = "cpus:0.1;mem:32;disk:32";
/// The pauses between two attempts at the master; shorter than a service's, for a person waits.
const BACKOFF: Duration = Duration::from_millis(300);
const BACKOFF_MAX: Duration = Duration::from_secs(10);

/// One run.
pub struct Job {
    pub way: Way,
    pub options: Options,
    pub work: Work,
    pub tasks: Vec<String>,
    pub kill_after: Option<Duration>,
    pub connect_timeout: Duration,
    pub follow: bool,
    /// Statuses go to stdout, in JSON.
    pub json: bool,
}

/// Reads all that a run needs; errors name the flag.
pub fn setup(flags: &Flags) -> Result<Job, String> {
    let work = match (flags.text_opt("task"), flags.text_opt("task_group")) {
        (Some(text), _) => Work::Task(task(text)?.into()),
        (None, Some(text)) => group(text)?,
        (None, None) => Work::Task(command(flags)?.into()),
    };
    let encoding = match flags.text("content_type") {
        "json" => Encoding::Json,
        _ => Encoding::Protobuf,
    };
    let json = flags.text("output") == "json";
    let names = |tasks: &[v1::TaskInfo]| tasks.iter().map(|task| task.task_id.value.to_string()).collect();
    Ok(Job {
        way: Way { master: super::agent::master(flags)?, encoding },
        options: Options {
            seed: meseta_client::seed(),
            info: framework(flags)?,
            offer_constraints: constraints(flags)?,
            backoff: BACKOFF,
            backoff_max: BACKOFF_MAX,
            ..Options::default()
        },
        tasks: match &work {
            Work::Task(task) => names(std::slice::from_ref(task)),
            Work::Group { tasks, .. } => names(tasks),
        },
        work,
        kill_after: flags.duration_opt("kill_after"),
        connect_timeout: flags.duration("connect_timeout"),
        follow: flags.bool("follow") && !json,
        json,
    })
}

/// A framework of the user who runs this.
pub fn framework(flags: &Flags) -> Result<v1::FrameworkInfo, String> {
    use capability::Type;
    let mut capabilities = vec![Type::MultiRole, Type::ReservationRefinement, Type::TaskKillingState];
    if flags.bool("partition_aware") {
        capabilities.push(Type::PartitionAware);
    }
    for name in flags.list("framework_capabilities") {
        let known = Type::from_name(name).filter(|known| *known != Type::Unknown);
        let known = known.ok_or_else(|| {
            format!("--framework_capabilities: {name:?} is no capability; give e.g. PARTITION_AWARE")
        })?;
        if !capabilities.contains(&known) {
            capabilities.push(known);
        }
    }
    let role = flags.text("role");
    Role::parse(role).map_err(|error| format!("--role: {error}"))?;
    let capability = |r#type| Capability { r#type: Some(r#type), ..Default::default() };
    Ok(v1::FrameworkInfo {
        user: user()?.into(),
        name: flags.text("framework_name").into(),
        roles: vec![role.into()],
        checkpoint: Some(flags.bool("checkpoint")),
        capabilities: capabilities.into_iter().map(capability).collect(),
        ..Default::default()
    })
}

/// Read here only as far as they can be said; the master judges what they mean.
fn constraints(flags: &Flags) -> Result<Option<v1::scheduler::OfferConstraints>, String> {
    let Some(text) = flags.text_opt("offer_constraints") else { return Ok(None) };
    let read = strict::read::<v1::scheduler::OfferConstraints>(text);
    read.map(Some).map_err(|error| {
        format!(
            "--offer_constraints: {error}; give e.g. {{\"role_constraints\": {{\"*\": {{\"groups\": [...]}}}}}}"
        )
    })
}

/// The name of whoever runs this.
pub fn user() -> Result<String, String> {
    let user =
        meseta_container::user::current().map_err(|error| format!("who runs this is unknown: {error}"))?;
    Ok(user.name)
}

/// The task of `--command`.
fn command(flags: &Flags) -> Result<v1::TaskInfo, String> {
    let resources = Resources::parse(flags.text("resources"), &Role::default_role())
        .map_err(super::agent::no_resources)?;
    let name = flags.text("name").to_owned();
    TaskId::new(&name).map_err(|error| format!("--name, which is the id of the task, too: {error}"))?;
    let text = flags.text("command");
    let mut command = v1::CommandInfo { shell: Some(flags.bool("shell")), ..Default::default() };
    if flags.bool("shell") {
        command.value = Some(text.into());
    } else {
        command.arguments = text.split_whitespace().map(Into::into).collect();
        let program = command.arguments.first();
        command.value = Some(program.ok_or("--command: it is empty; give a program")?.clone());
    }
    command.environment = environment(flags)?;
    Ok(v1::TaskInfo {
        task_id: v1::TaskId { value: name.as_str().into(), ..Default::default() },
        name: name.into(),
        resources: resources.to_wire(None),
        command: Some(command.into()),
        ..Default::default()
    })
}

fn environment(flags: &Flags) -> Result<Option<v1::Environment>, String> {
    let Some(text) = flags.text_opt("env") else { return Ok(None) };
    let variables: BTreeMap<Text, Text> = serde_json::from_str(text)
        .map_err(|error| format!("--env: {error}; give a JSON object of texts, e.g. {{\"PORT\": \"80\"}}"))?;
    let variable =
        |(name, value)| v1::environment::Variable { name, value: Some(value), ..Default::default() };
    let variables = variables.into_iter().map(variable).collect();
    Ok(Some(v1::Environment { variables, ..Default::default() }))
}

/// What may be left out of a TaskInfo: the agent, which the offer names, and the id, which is the name then.
fn completed(mut task: Value) -> Value {
    if let Some(fields) = task.as_object_mut() {
        let name = fields.get("name").cloned();
        fields.entry("agent_id").or_insert(json!({"value": ""}));
        if let Some(name) = name {
            fields.entry("task_id").or_insert(json!({"value": name}));
        }
    }
    task
}

fn task(text: &str) -> Result<v1::TaskInfo, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| format!("--task: {error}"))?;
    let value = completed(value).to_string();
    let task = strict::read::<v1::TaskInfo>(&value).map_err(|error| format!("--task: {error}"))?;
    identified(&task).map_err(|error| format!("--task: {error}"))?;
    Ok(task)
}

/// Checked before the master does, who cannot know what the id was made of.
fn identified(task: &v1::TaskInfo) -> Result<(), String> {
    let id = TaskId::new(task.task_id.value.as_str());
    id.map(drop)
        .map_err(|error| format!("the id of the task, which is its name where no other is given: {error}"))
}

fn group(text: &str) -> Result<Work, String> {
    let wrong = |error: String| format!("--task_group: {error}");
    let mut value: Value = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
    if let Some(tasks) = value.get_mut("tasks").and_then(Value::as_array_mut) {
        tasks.iter_mut().for_each(|task| *task = completed(task.take()));
    }
    let group = strict::read::<v1::TaskGroupInfo>(&value.to_string()).map_err(wrong)?;
    group.tasks.iter().try_for_each(identified).map_err(wrong)?;
    if group.tasks.is_empty() {
        return Err(wrong("there is no task in it; give {\"tasks\": [...]}".to_owned()));
    }
    let resources = Resources::parse(EXECUTOR_RESOURCES, &Role::default_role())
        .map_err(|error| format!("the resources of the executor: {error}"))?;
    let executor = v1::ExecutorInfo {
        r#type: Some(v1::executor_info::Type::Default),
        executor_id: v1::ExecutorId { value: "default-executor".into(), ..Default::default() },
        resources: resources.to_wire(None),
        ..Default::default()
    };
    Ok(Work::Group { executor: executor.into(), tasks: group.tasks })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flags::{Environment, execute};

    fn job(args: &[&str]) -> Result<Job, String> {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        let flags = Flags::load(&execute::TABLE, &args, &Environment::new());
        setup(&flags.map_err(|problems| problems.to_string())?)
    }

    fn command_of(job: &Job) -> v1::CommandInfo {
        let Work::Task(task) = &job.work else { panic!("{:?}", job.work) };
        *task.command.clone().unwrap()
    }

    #[test]
    fn a_command_becomes_a_task_of_its_name() {
        let shell = job(&["--name=n", "--command=echo $X", "--env={\"X\": \"1\"}"]).unwrap();
        assert_eq!(shell.tasks, ["n"]);
        let command = command_of(&shell);
        assert_eq!((command.value.as_deref(), command.shell), (Some("echo $X"), Some(true)));
        assert_eq!(command.environment.unwrap().variables[0].value.as_deref(), Some("1"));
        let plain = command_of(&job(&["--name=n", "--command=/bin/echo a  b", "--no-shell"]).unwrap());
        assert_eq!(plain.value.as_deref(), Some("/bin/echo"));
        assert_eq!(plain.arguments, ["/bin/echo", "a", "b"]);
    }

    #[test]
    fn a_task_and_a_group_may_leave_out_what_is_not_known_yet() {
        let alone = job(&["--task={\"name\": \"t\", \"command\": {\"value\": \"true\"}}"]).unwrap();
        assert_eq!(alone.tasks, ["t"]);
        let named = "{\"tasks\": [{\"name\": \"a\", \"task_id\": {\"value\": \"1\"}}, {\"name\": \"b\"}]}";
        assert_eq!(job(&["--task_group", named]).unwrap().tasks, ["1", "b"]);
    }

    #[test]
    fn offer_constraints_are_part_of_the_subscription() {
        let wanted = r#"{"role_constraints": {"*": {"groups": [{"attribute_constraints": [{
            "selector": {"attribute_name": "disk"},
            "predicate": {"text_equals": {"value": "ssd"}}
        }]}]}}}"#;
        let job = job(&["--name=n", "--command=true", "--offer_constraints", wanted]).unwrap();
        let constraints = job.options.offer_constraints.unwrap();
        let selector = &constraints.role_constraints["*"].groups[0].attribute_constraints[0].selector;
        assert_eq!(selector.attribute_name.as_deref(), Some("disk"));
    }

    #[test]
    fn what_cannot_be_run_is_refused_by_name() {
        let refuses = |args: &[&str], part: &str| {
            let error = job(args).err().expect("it is wrong");
            assert!(error.contains(part), "{error}");
        };
        refuses(&["--name=n", "--command=x", "--resources=cpus"], "--resources");
        refuses(&["--name=n", "--command=x", "--role=a b"], "--role");
        refuses(&["--name=n", "--command=x", "--env=[1]"], "--env");
        refuses(&["--name=n", "--command=x", "--framework_capabilities=FLY"], "\"FLY\" is no capability");
        refuses(&["--name=n", "--command= ", "--no-shell"], "--command");
        refuses(&["--name=a/b", "--command=x"], "--name, which is the id of the task, too: 'a/b'");
        refuses(&["--task={\"name\": \"a/b\"}"], "--task: the id of the task");
        refuses(&["--task_group={\"tasks\": [{\"name\": \"a/b\"}]}"], "--task_group: the id of the task");
        refuses(&["--task={}"], "--task");
        refuses(&["--task_group={\"tasks\": []}"], "--task_group: there is no task in it");
        refuses(&["--name=n", "--command=x", "--master=:x"], "--master");
        refuses(
            &["--name=n", "--command=x", "--offer_constraints={\"role_constraints\": 1}"],
            "--offer_constraints",
        );
        refuses(
            &["--name=n", "--command=x", "--offer_constraints={\"role_constrains\": {}}"],
            "--offer_constraints: \"role_constrains\" is no key that is known; did you mean \"role_constraints\"?",
        );
        refuses(
            &["--task={\"name\": \"t\", \"comand\": {\"value\": \"true\"}}"],
            "did you mean \"command\"?",
        );
        refuses(&["--task_group={\"task\": []}"], "did you mean \"tasks\"?");
    }
}
