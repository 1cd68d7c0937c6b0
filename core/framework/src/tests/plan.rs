//! The policy that runs a list of tasks.

use meseta_wire::v1::TaskState::*;

use super::*;
use crate::{Plan, Report, Work};

fn work(tasks: &[(&str, f64)]) -> Plan {
    let work = tasks.iter().map(|(id, cpus)| Work::Task(task(id, *cpus).into()));
    Plan::new(work, Duration::from_secs(5))
}

#[test]
fn what_fits_is_launched_and_the_rest_declined() {
    let mut talk = Talk::with(work(&[("big", 3.0), ("one", 1.0), ("two", 1.0)]));
    talk.subscribe();
    let said = talk.event(offers(&[("x", 2.0), ("y", 2.0)]));
    let expected = ["· 2 offers", "Accept x one@agent of x two@agent of x", "Decline y"];
    assert_eq!(said, expected);
    assert_eq!(talk.event(offers(&[("z", 4.0)])), ["· 1 offers", "Accept z big@agent of z", "Suppress"]);
    let report = Report { waiting: 0, running: 3, finished: 0, failed: 0 };
    assert_eq!(talk.framework.policy().report(), report);
}

#[test]
fn when_all_ended_the_framework_is_torn_down() {
    let mut talk = Talk::with(work(&[("one", 1.0), ("two", 1.0)]));
    talk.subscribe();
    talk.event(offers(&[("x", 2.0)]));
    talk.update(status("one", TaskFinished, 1));
    assert_eq!(
        talk.update(status("two", TaskFailed, 2)),
        ["· two TaskFailed", "Acknowledge two 2", "Teardown"]
    );
    let report = Report { waiting: 0, running: 0, finished: 1, failed: 1 };
    assert_eq!(talk.framework.policy().report(), report);
}

#[test]
fn a_group_goes_to_one_agent_with_its_executor() {
    let executor = v1::ExecutorInfo { resources: vec![cpus(1.0)], ..Default::default() };
    let tasks = vec![task("one", 1.0), task("two", 1.0)];
    let group = Work::Group { executor: executor.into(), tasks };
    let mut talk = Talk::with(Plan::new([group], Duration::ZERO));
    talk.subscribe();
    assert_eq!(talk.event(offers(&[("x", 2.0)])), ["· 1 offers", "Decline x"]);
    let expected = ["· 1 offers", "Accept y one@agent of y two@agent of y", "Suppress"];
    assert_eq!(talk.event(offers(&[("y", 3.0)])), expected);
}

#[test]
fn a_launch_that_was_lost_counts_as_failed() {
    let mut talk = Talk::with(work(&[("one", 1.0)]));
    talk.subscribe();
    talk.event(offers(&[("x", 2.0)]));
    assert_eq!(talk.update(status("one", TaskUnknown, 0)), ["· one TaskUnknown", "Teardown"]);
    assert_eq!(talk.framework.policy().report().failed, 1);
}

#[test]
fn nothing_to_do_is_done_at_once() {
    let mut talk = Talk::with(work(&[]));
    assert_eq!(talk.subscribe(), ["· subscribed F", "Reconcile", "Suppress", "Teardown"]);
}
