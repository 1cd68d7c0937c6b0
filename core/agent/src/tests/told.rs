//! Effects as lines of text.

use meseta_model::NoteLevel;
use meseta_wire::internal::FromAgent;
use meseta_wire::{Enumeration, Message, v1};

use crate::*;

/// An effect in a line.
pub(super) fn told(effect: &Effect) -> Option<String> {
    Some(match effect {
        Effect::Persist { .. } => return None,
        Effect::Connect => "connect".into(),
        Effect::ToMaster { message: m } => {
            format!("to master: {}", of_message(m).join(" and "))
        }
        Effect::Reply { answer, .. } => match answer {
            Answer::Accepted => "reply: accepted".into(),
            Answer::Ok => "reply: ok".into(),
            Answer::Response(response) => {
                let wait = response.wait_nested_container.as_ref().and_then(|wait| wait.exit_status);
                format!("reply: ended {wait:?}")
            }
            Answer::Refused { status, .. } => format!("reply: {status}"),
        },
        Effect::OpenStream { .. } | Effect::TouchSandbox { .. } => return None,
        Effect::Event { event, .. } => {
            let what = event.r#type.map(|r#type| r#type.name()).unwrap_or_default();
            let launched = event.launch.iter().map(|launch| launch.task.task_id.value.clone());
            let group = event
                .launch_group
                .iter()
                .flat_map(|group| group.task_group.tasks.iter().map(|task| task.task_id.value.clone()));
            let killed = event.kill.iter().map(|kill| kill.task_id.value.clone());
            let heard = event.acknowledged.iter().map(|ack| ack.task_id.value.clone());
            let names: Vec<_> = launched.chain(group).chain(killed).chain(heard).collect();
            format!("event: {what} {}", names.join(" ")).trim_end().to_owned()
        }
        Effect::CloseStream { .. } => "close stream".into(),
        Effect::Launch { spec, .. } => {
            let links = spec
                .volumes
                .iter()
                .map(|link| format!(", {} -> {}", link.container_path, short(&link.target)));
            format!("launch {}{}", spec.sandbox.names().nth(5).unwrap_or_default(), links.collect::<String>())
        }
        Effect::Signal { signal, .. } => format!("signal {signal}"),
        Effect::Destroy { container } => format!("destroy{}", " nested".repeat(container.0.len() - 1)),
        Effect::Forget { container } => format!("forget{}", " nested".repeat(container.0.len() - 1)),
        Effect::CollectSandbox { path } => format!("collect {path}"),
        Effect::RemoveSandbox { .. } => "remove sandbox".into(),
        Effect::ChangeVolumes { make, clear, .. } => {
            let paths = |places: &[VolumePlace]| -> Vec<String> {
                places.iter().map(|place| short(&place.path())).collect()
            };
            format!("volumes +{:?} -{:?}", paths(make), paths(clear))
        }
        Effect::Mount { volumes, .. } => {
            let links =
                volumes.iter().map(|link| format!("{} -> {}", link.container_path, short(&link.target)));
            format!("mount {}", links.collect::<Vec<_>>().join(", "))
        }
        Effect::Note(_) => return None,
        Effect::Exit { code, .. } => format!("exit {code}"),
    })
}

/// What an agent tells its master.
fn of_message(m: &FromAgent) -> Vec<String> {
    let update = m.update.iter().map(|u| {
        let reason = u.status.reason.map(|reason| format!(" {}", reason.name())).unwrap_or_default();
        let latest = u.latest.map(|state| format!(", latest {}", state.name())).unwrap_or_default();
        format!("update {} {}{reason}{latest}", u.status.task_id.value, u.status.state.name())
    });
    let operation = m.operation_update.iter().map(|u| {
        let id = u.status.operation_id.as_ref().map_or("", |id| &id.value);
        let total = meseta_model::Resources::from_wire(&u.total).expect("resources");
        let total = if total.is_empty() { String::new() } else { format!(", there is {total}") };
        format!("operation {id} {}{total}", u.status.state.name())
    });
    let back = m.reregister.iter().map(|m| {
        let tasks = m.tasks.iter().map(|task| {
            let newest = task.status.as_ref().map(|status| status.state.name()).unwrap_or_default();
            let id = v1::TaskInfo::decode(&task.info).expect("a task").task_id.value;
            format!(" {id} {} {newest}", task.latest.name()).trim_end().to_owned()
        });
        format!("reregister{}", tasks.collect::<String>())
    });
    let others = [
        m.register.is_some().then_some("register"),
        m.identified.is_some().then_some("identified"),
        m.unregister.is_some().then_some("unregister"),
        m.pong.is_some().then_some("pong"),
        m.executor_exited.is_some().then_some("executor exited"),
        m.executor_message.is_some().then_some("message"),
    ];
    let update = update.chain(operation).chain(back);
    update.chain(others.into_iter().flatten().map(str::to_owned)).collect()
}

/// A path without the work_dir.
fn short(path: &str) -> String {
    path.replacen(&super::options().work_dir, "~", 1)
}

#[test]
fn an_operator_reads_what_runs_and_what_ends() {
    use super::{World, task};
    let noted = |world: &mut World| -> Vec<(NoteLevel, String)> {
        let notes = std::mem::take(&mut world.effects).into_iter().filter_map(|effect| match effect {
            Effect::Note(note) => Some((note.level(), note.to_string())),
            _ => None,
        });
        notes.collect()
    };
    let said = |level: NoteLevel, line: &str| (level, line.to_owned());
    let mut world = World::new();
    assert_eq!(
        noted(&mut world),
        [said(NoteLevel::News, "nothing to recover: this is a new agent; no executor goes on")]
    );
    world.serve();
    world.run(&[task("t", Some("e"))], true, false);
    world.write();
    world.launched();
    assert_eq!(
        noted(&mut world),
        [said(NoteLevel::News, "executor e of framework F is started as process 7")]
    );
    world.restart(|_| {});
    assert_eq!(
        noted(&mut world),
        [said(NoteLevel::News, "recovered as agent S0; an executor with 1 task goes on")]
    );
    world.ended(9);
    let noted = noted(&mut world);
    assert!(
        noted[0].1.starts_with("executor e of framework F ") && noted[0].0 == NoteLevel::News,
        "{noted:?}"
    );
    assert!(noted[1].1.starts_with("task t of framework F ended: TASK_FAILED"), "{noted:?}");
}
