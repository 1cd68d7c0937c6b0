//! Tasks: what is told of them, and what is asked.

use meseta_wire::v1::TaskState::*;

use super::*;
use crate::calls;

fn launch(talk: &mut Talk<Owner>, id: &str) {
    let offer = v1::OfferId { value: "O".into(), ..Default::default() };
    talk.send(calls::accept(vec![offer], vec![calls::launch(vec![task(id, 1.0)])], Duration::ZERO));
}

#[test]
fn each_update_with_a_uuid_is_acknowledged_after_it_was_told() {
    let mut talk = Talk::new();
    talk.subscribe();
    launch(&mut talk, "t");
    assert_eq!(talk.update(status("t", TaskRunning, 1)), ["· t TaskRunning", "Acknowledge t 1"]);
    assert_eq!(talk.update(status("t", TaskRunning, 1)), ["· t TaskRunning again", "Acknowledge t 1"]);
    assert_eq!(talk.update(status("t", TaskRunning, 0)), ["· t TaskRunning again"]);
    assert_eq!(talk.update(status("t", TaskFinished, 2)), ["· t TaskFinished", "Acknowledge t 2"]);
    assert_eq!(talk.framework.tasks().count(), 0);
    assert_eq!(talk.update(status("t", TaskFinished, 2)), ["· t TaskFinished again", "Acknowledge t 2"]);
}

#[test]
fn tasks_are_asked_about_until_each_is_answered_for() {
    let mut talk = Talk::new();
    talk.subscribe();
    launch(&mut talk, "t");
    launch(&mut talk, "u");
    talk.step(Input::Disconnected { reason: "cut".to_owned() });
    let said = talk.subscribe();
    assert_eq!(said, ["· subscribed F", "Reconcile t u", "Reconcile"]);
    talk.update(status("t", TaskRunning, 0));
    assert_eq!(talk.sleep(), ["Reconcile u"]);
    assert_eq!(talk.sleep(), ["Reconcile u"]);
    talk.update(status("u", TaskUnknown, 0));
    assert_eq!(talk.sleep(), ["close", "· disconnected"]);
    assert_eq!(talk.framework.tasks().count(), 1);
}

#[test]
fn tasks_of_an_earlier_instance_are_learned() {
    let mut talk = Talk::new();
    talk.subscribe();
    assert_eq!(talk.update(status("old", TaskRunning, 0)), ["· old TaskRunning"]);
    assert_eq!(talk.framework.task("old").map(|known| known.state), Some(TaskRunning));
}

#[test]
fn tasks_out_of_sight_are_asked_about_until_somebody_sees_them() {
    let mut talk = Talk::new();
    talk.subscribe();
    launch(&mut talk, "t");
    talk.update(status("t", TaskUnreachable, 0));
    assert_eq!(talk.sleep(), ["Reconcile t"]);
    assert_eq!(talk.update(status("t", TaskUnreachable, 0)), ["· t TaskUnreachable again"]);
    assert_eq!(talk.sleep(), ["Reconcile t"]);
    talk.update(status("t", TaskGone, 0));
    assert_eq!(talk.framework.tasks().count(), 0);
    assert_eq!(talk.sleep(), ["close", "· disconnected"]);
}

#[test]
fn a_launch_without_an_answer_is_asked_about() {
    let mut talk = Talk::new();
    talk.subscribe();
    talk.tickets.clear();
    launch(&mut talk, "t");
    assert_eq!(talk.answer(Reply::Lost), ["· Accept lost"]);
    assert_eq!(talk.sleep(), ["Reconcile t"]);
}

#[test]
fn a_kill_is_said_until_it_is_done() {
    let mut talk = Talk::new();
    talk.subscribe();
    launch(&mut talk, "t");
    talk.step(Input::Disconnected { reason: "cut".to_owned() });
    let id = v1::TaskId { value: "t".into(), ..Default::default() };
    assert_eq!(talk.send(calls::kill(id, None, None)), ["· Kill unsent"]);
    let said = talk.subscribe();
    assert_eq!(said, ["· subscribed F", "Reconcile t", "Kill t", "Reconcile"]);
    assert_eq!(talk.update(status("t", TaskKilled, 1)), ["· t TaskKilled", "Acknowledge t 1"]);
    talk.step(Input::Disconnected { reason: "cut".to_owned() });
    assert_eq!(talk.subscribe(), ["· subscribed F", "Reconcile"]);
}
