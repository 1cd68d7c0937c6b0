//! Being subscribed, and becoming it again.

use std::time::Duration;

use meseta_model::Machine;
use meseta_wire::v1::scheduler::event;

use super::*;
use crate::calls;

#[test]
fn the_first_attempt_is_made_at_once_and_the_id_is_kept() {
    let mut talk = Talk::new();
    assert_eq!(talk.sleep(), ["subscribe as nobody"]);
    assert_eq!(talk.now, Mono(0));
    assert!(talk.step(Input::StreamOpened { stream_id: "s".to_owned() }).is_empty());
    assert_eq!(talk.event(subscribed()), ["· subscribed F", "Reconcile"]);
    assert_eq!(talk.step(Input::Disconnected { reason: "cut".to_owned() }), ["· disconnected"]);
    assert_eq!(talk.sleep(), ["subscribe as F"]);
}

#[test]
fn pauses_double_up_to_a_minute_and_are_drawn_anew_each_time() {
    let mut talk = Talk::new();
    talk.sleep();
    let mut longest = Duration::ZERO;
    for attempt in 0..200_u32 {
        let before = talk.now;
        talk.step(Input::Disconnected { reason: "refused".to_owned() });
        assert_eq!(talk.sleep(), ["subscribe as nobody"]);
        let pause = talk.now - before;
        assert!(pause <= Duration::from_secs(2) * 2_u32.pow(attempt.min(10)), "pause {pause:?}");
        assert!(pause <= Duration::from_secs(60));
        longest = longest.max(pause);
    }
    assert!(longest > Duration::from_secs(55), "longest {longest:?}");
}

#[test]
fn silence_of_five_heartbeats_ends_the_stream() {
    let mut talk = Talk::new();
    talk.subscribe();
    talk.pass(74);
    assert!(talk.event(kind(event::Type::Heartbeat)).is_empty());
    talk.pass(74);
    assert!(talk.step(Input::Wake).is_empty());
    assert_eq!(talk.sleep(), ["close", "· disconnected"]);
    assert_eq!(talk.sleep(), ["subscribe as F"]);
}

#[test]
fn a_stream_that_does_not_open_or_says_nothing_is_given_up() {
    let mut talk = Talk::new();
    talk.sleep();
    assert_eq!(talk.sleep(), ["close"]);
    assert_eq!(talk.sleep(), ["subscribe as nobody"]);
    talk.step(Input::StreamOpened { stream_id: "s".to_owned() });
    assert_eq!(talk.sleep(), ["close"]);
}

#[test]
fn what_the_master_will_not_do_is_not_asked_for_again() {
    let refused = |status| Input::SubscribeRefused { status, message: "no".to_owned() };
    let mut talk = Talk::new();
    talk.sleep();
    assert!(talk.step(refused(503)).is_empty());
    assert_eq!(talk.sleep(), ["subscribe as nobody"]);
    assert_eq!(talk.step(refused(401)), ["close", r#"· Failed { message: "no" }"#]);
    assert_eq!(talk.framework.wake_at(), None);
}

#[test]
fn another_instance_ends_this_one() {
    let mut talk = Talk::new();
    talk.subscribe();
    let said = talk.event(error("Framework failed over"));
    assert_eq!(said, ["close", r#"· Failed { message: "Framework failed over" }"#]);
    assert!(talk.step(Input::Wake).is_empty());
}

#[test]
fn a_teardown_is_insisted_on() {
    let mut talk = Talk::new();
    talk.subscribe();
    assert_eq!(talk.step(Input::Stop { failover: false }), ["Teardown"]);
    talk.tickets.drain(..talk.tickets.len() - 1);
    assert_eq!(talk.answer(Reply::Lost), ["· Teardown lost", "close", "· disconnected"]);
    talk.sleep();
    talk.step(Input::StreamOpened { stream_id: "t".to_owned() });
    assert_eq!(talk.event(error("Framework has been removed")), ["close", "· TornDown"]);
}

#[test]
fn a_teardown_that_was_taken_is_the_end() {
    let mut talk = Talk::new();
    talk.subscribe();
    talk.send(calls::teardown());
    talk.tickets.drain(..talk.tickets.len() - 1);
    assert_eq!(talk.answer(Reply::Accepted), ["close", "· TornDown"]);
}

#[test]
fn roles_that_were_suppressed_stay_so() {
    let mut talk = Talk::new();
    talk.subscribe();
    talk.send(calls::suppress(vec!["b".into()]));
    talk.step(Input::Disconnected { reason: "cut".to_owned() });
    assert_eq!(talk.sleep(), ["subscribe as F b"]);
    talk.step(Input::StreamOpened { stream_id: "t".to_owned() });
    talk.event(subscribed());
    talk.send(calls::suppress(Vec::new()));
    talk.send(calls::revive(vec!["b".into()]));
    talk.step(Input::Disconnected { reason: "cut".to_owned() });
    assert_eq!(talk.sleep(), ["subscribe as F a"]);
}

#[test]
fn a_call_that_says_we_are_not_subscribed_is_believed() {
    let mut talk = Talk::new();
    talk.subscribe();
    let said = talk.answer(Reply::Refused { status: 403, message: "not subscribed".to_owned() });
    assert_eq!(said, ["· Reconcile refused 403", "close", "· disconnected"]);
}
