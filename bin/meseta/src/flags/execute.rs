//! The flags of `meseta execute` (`mesos-execute`): one task, or one group of tasks, from the command line.

use super::common::TALKING;
use super::{Flag, Flags, Table, duration, json, path, switch, text};

pub const TABLE: Table = Table {
    program: "meseta execute",
    about: "Runs one command, task or task group on a cluster and waits for its end.",
    operand: "",
    groups: &[FLAGS, TALKING],
    check,
};

const NO_IMAGES: &str = "images are not there yet";
const NO_LINUX: &str = "isolation by the kernel is not there yet";

const FLAGS: &[Flag] = &[
    text("master", "The master: HOST:PORT").or("127.0.0.1:5050"),
    text("name", "Name of the task"),
    text("command", "What to run"),
    switch("shell", "Run the command by the shell; without, its words are program and arguments").or("true"),
    json("env", "Environment of the command, a JSON object"),
    text("resources", "Resources of the command").or("cpus:1;mem:128"),
    json("task", "A TaskInfo in JSON, instead of a command"),
    json("task_group", "A TaskGroupInfo in JSON, instead of a command"),
    text("framework_name", "Name of the framework").or("mesos-execute instance"),
    text("role", "Role of the framework").or("*"),
    text("framework_capabilities", "More capabilities of the framework, comma-separated"),
    switch("partition_aware", "Let the task come back with its agent after a partition").or("true"),
    switch("checkpoint", "Let the task outlive a restart of its agent"),
    duration("kill_after", "Kill a task that has run for this long"),
    duration("connect_timeout", "Give up if no master is there for this long at the start").or("5secs"),
    switch("follow", "Show what the tasks write").or("true"),
    text(
        "output",
        "Form of what comes on stdout: what the tasks write, or their statuses in JSON, one a line",
    )
    .or("text")
    .one_of(&["text", "json"]),
    text("content_type", "Encoding of messages").or("protobuf").one_of(&["protobuf", "json"]),
    switch("tty", "Give the command a terminal").refused("containers have no terminals yet"),
    text("principal", "Who asks").refused("there is no authentication yet"),
    text("secret", "What proves it").refused("there is no authentication yet"),
    text("containerizer", "How the container is run").or("mesos").only(&["mesos"], NO_IMAGES),
    text("docker_image", "Docker image of the container").refused(NO_IMAGES),
    text("appc_image", "Appc image of the container").refused(NO_IMAGES),
    path("package", "Package to put into the sandbox").refused("packages are not uploaded yet"),
    switch("overwrite", "Replace a package that is there").harmless(),
    text("networks", "CNI networks to join").refused("CNI networks are not there yet"),
    json("volumes", "Volumes of the container").refused("volumes are not there yet"),
    json("effective_capabilities", "Capabilities of the command").refused(NO_LINUX),
    json("bounding_capabilities", "Most capabilities of the command").refused(NO_LINUX),
    text("seccomp_profile", "Seccomp profile of the command").refused(NO_LINUX),
    json(
        "offer_constraints",
        "Which agents will do: groups of constraints by role, as JSON of OfferConstraints",
    ),
];

/// There is one thing to run.
fn check(flags: &Flags) -> Result<(), String> {
    let ways = ["command", "task", "task_group"];
    let given: Vec<String> =
        ways.iter().filter(|way| flags.text_opt(way).is_some()).map(|way| format!("--{way}")).collect();
    match given.len() {
        0 => Err("there is nothing to run: give --command, --task or --task_group".to_owned()),
        1 if flags.text_opt("command").is_some() && flags.text_opt("name").is_none() => {
            Err("--name is missing: give the task's name".to_owned())
        }
        1 => Ok(()),
        _ => Err(format!("{} exclude each other; give one", given.join(" and "))),
    }
}
