//! The loop with a toy machine: order, batches, deadlines, answers, stopping, and what a panic does.

use meseta_model::{Machine, Mono, Now, Outbox};
use meseta_runtime::{Carry, Clock, Published, Refused, Setup, Stop, Tasks, host};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::mpsc;

#[derive(Debug, PartialEq)]
enum Input {
    Say(u32),
    After(Duration),
    /// Asks for so many answers, one after the other.
    Ask(u32),
    Panic,
    Wake,
}

/// Repeats what it is told, twice.
#[derive(Default)]
struct Echo {
    heard: u32,
    due: Option<Mono>,
}

#[derive(Debug, PartialEq)]
enum Effect {
    First(u32),
    Second(u32),
    Woken,
    Answer(u32),
}

impl Machine for Echo {
    type Input = Input;
    type Effect = Effect;

    fn step(&mut self, now: Now, input: Input, out: &mut Outbox<Effect>) {
        assert!(out.is_empty());
        self.heard += 1;
        match input {
            Input::Say(number) => {
                out.push(Effect::First(number));
                out.push(Effect::Second(number));
            }
            Input::After(time) => self.due = Some(now.mono + time),
            Input::Ask(0) => {}
            Input::Ask(more) => out.push(Effect::Answer(more)),
            Input::Panic => panic!("told to"),
            Input::Wake => {
                assert!(self.due.take().is_some_and(|at| at <= now.mono), "woken too early");
                out.push(Effect::Woken);
            }
        }
    }

    fn wake_at(&self) -> Option<Mono> {
        self.due
    }

    fn check(&self) {}
}

/// Writes effects and flushes into one log, which is sent on at each flush.
struct Log {
    lines: Vec<String>,
    asked: Vec<u32>,
    flushed: mpsc::Sender<Vec<String>>,
    heard: Published<u32>,
}

impl Carry<Echo> for Log {
    fn carry(&mut self, effect: Effect) {
        if let Effect::Answer(more) = effect {
            self.asked.push(more);
        }
        self.lines.push(format!("{effect:?}"));
    }

    fn flush(&mut self, machine: &Echo, answers: &mut Vec<Input>) {
        self.heard.publish(machine.heard);
        answers.extend(self.asked.drain(..).map(|more| Input::Ask(more - 1)));
        let _ = self.flushed.try_send(std::mem::take(&mut self.lines));
    }
}

struct World {
    handle: meseta_runtime::Handle<Input>,
    host: meseta_runtime::Host<Echo, Log>,
    flushes: mpsc::Receiver<Vec<String>>,
    heard: Published<u32>,
    stop: Stop,
}

fn world(queue: usize, batch: usize) -> World {
    let (flushed, flushes) = mpsc::channel(1024);
    let (stop, heard) = (Stop::new(), Published::new(0));
    let carry = Log { lines: Vec::new(), asked: Vec::new(), flushed, heard: heard.clone() };
    let setup = Setup { queue, batch, ..Setup::new("echo", || Input::Wake) };
    let (handle, host) = host(setup, Echo::default(), carry, Clock::new(), stop.clone());
    World { handle, host, flushes, heard, stop }
}

#[tokio::test(start_paused = true)]
async fn inputs_are_stepped_in_order_and_flushed_in_bounded_batches() {
    let mut world = world(8, 2);
    for number in 0..3 {
        world.handle.send(Input::Say(number)).await.unwrap();
    }
    let running = world.host.spawn();
    assert_eq!(world.flushes.recv().await.unwrap(), ["First(0)", "Second(0)", "First(1)", "Second(1)"]);
    assert_eq!(world.flushes.recv().await.unwrap(), ["First(2)", "Second(2)"]);
    assert_eq!(*world.heard.read(), 3);
    world.stop.stop();
    assert_eq!(running.await.unwrap().0.heard, 3);
    assert_eq!(world.handle.send(Input::Say(9)).await, Err(Refused::Stopped(Input::Say(9))));
}

#[tokio::test(start_paused = true)]
async fn a_full_queue_says_so() {
    let world = world(1, 1);
    world.handle.try_send(Input::Say(1)).unwrap();
    assert_eq!(world.handle.try_send(Input::Say(2)), Err(Refused::Full(Input::Say(2))));
    assert_eq!(world.handle.queued(), 1);
    drop(world.host);
    assert_eq!(world.handle.try_send(Input::Say(3)), Err(Refused::Stopped(Input::Say(3))));
    world.handle.stopped().await;
}

#[tokio::test(start_paused = true)]
async fn the_machine_is_woken_when_due_and_a_new_deadline_replaces_the_old() {
    let mut world = world(8, 8);
    world.host.spawn();
    let began = tokio::time::Instant::now();
    world.handle.send(Input::After(Duration::from_secs(3600))).await.unwrap();
    assert!(world.flushes.recv().await.unwrap().is_empty());
    world.handle.send(Input::After(Duration::from_secs(10))).await.unwrap();
    assert!(world.flushes.recv().await.unwrap().is_empty());
    assert_eq!(world.flushes.recv().await.unwrap(), ["Woken"]);
    assert!((Duration::from_secs(10)..Duration::from_secs(11)).contains(&began.elapsed()));
    // Due at once, and with inputs waiting: the inputs come first, in the same batch.
    world.handle.send(Input::After(Duration::ZERO)).await.unwrap();
    world.handle.send(Input::Say(1)).await.unwrap();
    let mut lines = Vec::new();
    while lines.len() < 3 {
        lines.extend(world.flushes.recv().await.unwrap());
    }
    lines.sort();
    assert_eq!(lines, ["First(1)", "Second(1)", "Woken"]);
}

#[tokio::test(start_paused = true)]
async fn answers_are_taken_before_the_queue_and_until_there_are_none() {
    let mut world = world(8, 1);
    world.handle.send(Input::Ask(2)).await.unwrap();
    world.handle.send(Input::Say(7)).await.unwrap();
    world.host.spawn();
    assert_eq!(world.flushes.recv().await.unwrap(), ["Answer(2)"]);
    assert_eq!(world.flushes.recv().await.unwrap(), ["Answer(1)"]);
    assert!(world.flushes.recv().await.unwrap().is_empty());
    assert_eq!(world.flushes.recv().await.unwrap(), ["First(7)", "Second(7)"]);
}

/// Is full while what it asked for is not answered.
struct Narrow {
    log: Log,
    unanswered: Published<usize>,
}

impl Carry<Echo> for Narrow {
    fn carry(&mut self, effect: Effect) {
        if let Effect::Answer(_) = effect {
            self.unanswered.publish(*self.unanswered.read() + 1);
        }
        self.log.lines.push(format!("{effect:?}"));
    }

    fn flush(&mut self, machine: &Echo, answers: &mut Vec<Input>) {
        self.log.flush(machine, answers);
    }

    fn is_full(&self) -> bool {
        *self.unanswered.read() > 0
    }
}

#[tokio::test(start_paused = true)]
async fn while_it_is_full_it_takes_answers_alone() {
    let (flushed, mut flushes) = mpsc::channel(1024);
    let (unanswered, stop) = (Published::new(0), Stop::new());
    let log = Log { lines: Vec::new(), asked: Vec::new(), flushed, heard: Published::new(0) };
    let carry = Narrow { log, unanswered: unanswered.clone() };
    let setup = Setup { queue: 2, batch: 1, ..Setup::new("echo", || Input::Wake) };
    let (handle, host) = host(setup, Echo::default(), carry, Clock::new(), stop.clone());
    handle.send(Input::Ask(1)).await.unwrap();
    handle.send(Input::Say(7)).await.unwrap();
    host.spawn();
    assert_eq!(flushes.recv().await.unwrap(), ["Answer(1)"]);
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(handle.queued(), 1, "who has more to say waits");
    // It does not matter how full the queue is.
    handle.try_send(Input::After(Duration::ZERO)).unwrap();
    assert_eq!(handle.try_send(Input::Say(8)), Err(Refused::Full(Input::Say(8))));
    handle.answer(Input::Ask(0)).unwrap();
    assert!(flushes.recv().await.unwrap().is_empty(), "an answer is taken, and it is still full");
    unanswered.publish(0usize);
    handle.answer(Input::Ask(0)).unwrap();
    assert!(flushes.recv().await.unwrap().is_empty());
    assert_eq!(flushes.recv().await.unwrap(), ["First(7)", "Second(7)"]);
    assert_eq!(flushes.recv().await.unwrap(), ["Woken"]);
    stop.stop();
    handle.stopped().await;
    assert_eq!(handle.answer(Input::Wake), Err(Refused::Stopped(Input::Wake)));
}

#[tokio::test(start_paused = true)]
async fn it_ends_when_nobody_is_left_to_speak_but_not_before_its_deadline() {
    let mut world = world(8, 8);
    world.handle.send(Input::After(Duration::from_secs(5))).await.unwrap();
    drop(world.handle);
    let (machine, _) = world.host.run().await;
    assert_eq!(machine.heard, 2);
    assert!(world.flushes.recv().await.unwrap().is_empty());
    assert_eq!(world.flushes.recv().await.unwrap(), ["Woken"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn it_runs_on_a_thread_of_its_own() {
    let mut world = world(8, 8);
    let thread = world.host.spawn_thread().unwrap();
    world.handle.send(Input::After(Duration::from_millis(1))).await.unwrap();
    let mut lines = Vec::new();
    while lines.is_empty() {
        lines = world.flushes.recv().await.unwrap();
    }
    assert_eq!(lines, ["Woken"]);
    world.stop.stop();
    let (machine, _) = tokio::task::spawn_blocking(|| thread.join().unwrap()).await.unwrap();
    assert_eq!(machine.heard, 2);
}

#[tokio::test(start_paused = true)]
async fn stopping_ends_all_tasks_of_a_group() {
    let stop = Stop::new();
    let tasks = Tasks::new(stop.clone());
    let ended = Arc::new(Mutex::new(0));
    struct Count(Arc<Mutex<u32>>);
    impl Drop for Count {
        fn drop(&mut self) {
            *self.0.lock().unwrap() += 1;
        }
    }
    let spawner = tasks.spawner();
    for _ in 0..3 {
        let count = Count(Arc::clone(&ended));
        spawner.spawn("waits", async move {
            let _count = count;
            std::future::pending::<()>().await;
        });
    }
    spawner.spawn("panics", async { panic!("as tests do") });
    drop(spawner);
    stop.stop();
    stop.stop();
    tasks.finish().await;
    assert_eq!(*ended.lock().unwrap(), 3);
    stop.stopped().await;
    assert!(stop.is_stopped());
}

/// Not a test of its own: what the next one runs in a process of its own.
#[tokio::test]
async fn child_that_panics() {
    if std::env::var_os("MESETA_TEST_CHILD").is_none() {
        return;
    }
    let world = world(8, 8);
    world.handle.send(Input::Panic).await.unwrap();
    world.host.run().await;
    unreachable!("the machine panicked, and the process went on");
}

#[test]
fn a_panic_in_a_step_takes_the_process_with_it() {
    use std::os::unix::process::ExitStatusExt;
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_panics", "--nocapture"])
        .env("MESETA_TEST_CHILD", "1")
        .output()
        .unwrap();
    const SIGABRT: i32 = 6;
    assert_eq!(output.status.signal(), Some(SIGABRT), "{output:?}");
}
