//! Runs the command executor: its machine, its conversation with the agent, and the command's process.

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;

use meseta_executor::Options;
use meseta_executor::command::{CommandExecutor, Effect, Input, Process};
use meseta_model::{Machine, Outbox};
use meseta_runtime::Clock;
use meseta_wire::v1::executor::Event;
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::sync::mpsc;

use crate::stream::{Conversation, News};

/// Runs until the machine ends the process; gives its exit code.
pub async fn run(options: Options, agent: String) -> u8 {
    let (conversation, mut news) = Conversation::<Event>::new(format!("{agent}/api/v1/executor"));
    let (exits, mut exited) = mpsc::channel(1);
    let clock = Clock::new();
    let mut machine = CommandExecutor::new(options);
    let mut carrier = Carrier { conversation, exits, group: None };
    let mut next = Some(Input::Wake);
    let mut out = Outbox::new();
    loop {
        let mut input = next.take();
        while let Some(this) = input.take() {
            machine.step(clock.now(), this, &mut out);
            let effects: Vec<Effect> = out.drain().collect();
            for effect in effects {
                match carrier.carry(effect) {
                    Outcome::Nothing => {}
                    Outcome::Answer(answer) => input = Some(answer),
                    Outcome::Exit(code) => return code,
                }
            }
        }
        let alarm = machine.wake_at().and_then(|at| clock.instant(at));
        next = tokio::select! {
            item = news.recv() => match item {
                Some(News::Event(event)) => Some(Input::Event(event)),
                Some(News::Disconnected { reason }) => {
                    tracing::info!(reason, "there is no stream from the agent");
                    Some(Input::Disconnected)
                }
                None => return 1,
            },
            Some(status) = exited.recv() => Some(Input::Exited { status }),
            () = until(alarm) => Some(Input::Wake),
        };
    }
}

/// Resolves at that time; never, if there is none.
pub(crate) async fn until(at: Option<tokio::time::Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}

struct Carrier {
    conversation: Conversation<Event>,
    exits: mpsc::Sender<i32>,
    /// The command's process group, while it runs.
    group: Option<Pid>,
}

enum Outcome {
    Nothing,
    Answer(Input),
    Exit(u8),
}

impl Carrier {
    fn carry(&mut self, effect: Effect) -> Outcome {
        match effect {
            Effect::Subscribe(call) => self.conversation.subscribe(&*call),
            Effect::Send(call) => self.conversation.send(&*call),
            Effect::Start(process) => return Outcome::Answer(self.start(&process)),
            Effect::Signal(signal) => self.signal(signal),
            Effect::Exit { code } => return Outcome::Exit(code),
        }
        Outcome::Nothing
    }

    fn start(&mut self, process: &Process) -> Input {
        let mut command = tokio::process::Command::new(&process.path);
        let name = process.argv.first().cloned().unwrap_or_default();
        command.arg0(name).args(process.argv.iter().skip(1)).envs(&process.environment);
        command.stdin(Stdio::null()).process_group(0);
        match command.spawn() {
            Ok(mut child) => {
                self.group = child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
                let exits = self.exits.clone();
                tokio::spawn(async move {
                    // A child that was started can be waited for; a failure here would be a bug of ours or the kernel's.
                    let status = child.wait().await.map(|status| status.into_raw()).unwrap_or(0xff00);
                    let _ = exits.send(status).await;
                });
                Input::Started
            }
            Err(error) => Input::StartFailed {
                reason: format!("Command '{}' cannot be executed: {error}", process.path),
            },
        }
    }

    /// To the whole group: a shell's children are part of the command.
    fn signal(&self, signal: i32) {
        let (Some(group), Some(signal)) = (self.group, Signal::from_named_raw(signal)) else { return };
        if let Err(error) = kill_process_group(group, signal) {
            tracing::info!(%error, "the command took no signal: it is ending already");
        }
    }
}
