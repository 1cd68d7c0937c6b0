//! Whatever comes in whatever order, the books stay in order.

use meseta_model::{Rng, Ticket};
use meseta_wire::v1::TaskState::*;
use meseta_wire::v1::scheduler::event;

use super::*;
use crate::{Plan, Work, calls};

fn input(rng: &mut Rng) -> Input {
    let name = format!("t{}", rng.below(4));
    let states = [TaskStaging, TaskRunning, TaskFinished, TaskLost, TaskUnknown, TaskUnreachable];
    let state = states[rng.below(6) as usize];
    let reply = match rng.below(3) {
        0 => Reply::Accepted,
        1 => Reply::Lost,
        _ => Reply::Refused { status: [400, 403, 503][rng.below(3) as usize], message: "no".to_owned() },
    };
    let id = v1::TaskId { value: name.as_str().into(), ..Default::default() };
    match rng.below(12) {
        0 => Input::Wake,
        1 => Input::StreamOpened { stream_id: "s".to_owned() },
        2 => Input::Disconnected { reason: "cut".to_owned() },
        3 | 4 => Input::Event(subscribed().into()),
        5 => Input::Event(offers(&[("x", 1.0), ("y", 2.0)]).into()),
        6 | 7 => {
            let status = status(&name, state, rng.below(5) as u8);
            let update = event::Update { status: status.into(), ..Default::default() };
            Input::Event(Event { update: Some(update), ..kind(event::Type::Update) }.into())
        }
        8 => Input::Answered { ticket: Ticket(rng.below(50)), reply },
        9 => Input::Send(calls::kill(id, None, None).into()),
        10 => Input::Event(Event::default().into()),
        _ => Input::SubscribeRefused { status: 503, message: "later".to_owned() },
    }
}

#[test]
fn nothing_breaks_the_books() {
    for seed in 0..300 {
        let mut rng = Rng::new(seed);
        let work = (0..4).map(|n| Work::Task(task(&format!("t{n}"), 1.0).into()));
        let mut talk = Talk::with(Plan::new(work, Duration::from_secs(1)));
        for _ in 0..200 {
            talk.now = talk.now + Duration::from_millis(rng.below(20_000));
            talk.step(input(&mut rng));
        }
    }
}
