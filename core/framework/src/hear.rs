//! What the master says: events of the stream, and answers to calls.

use meseta_model::{Now, Ticket};
use meseta_wire::v1::scheduler::{Event, call, event};

use crate::session::State;
use crate::{Effect, Ending, Framework, Notice, Policy, Reply, calls};

impl<P: Policy> Framework<P> {
    pub(crate) fn event(&mut self, now: Now, event: Event) {
        self.session.heard(now.mono);
        match event.r#type {
            Some(event::Type::Subscribed) => {
                event.subscribed.into_iter().for_each(|body| self.subscribed(now, body))
            }
            Some(event::Type::Error) => {
                let message = event.error.map(|error| error.message).unwrap_or_default();
                self.error(message.into());
            }
            _ if !self.is_subscribed() => {} // Out of turn: the stream says SUBSCRIBED first.
            Some(event::Type::Offers) => {
                let offers = event.offers.map(|offers| offers.offers).unwrap_or_default();
                self.note(Notice::Offers(offers));
            }
            Some(event::Type::Rescind) => {
                let rescinded = event.rescind.map(|rescind| Notice::Rescinded(rescind.offer_id));
                rescinded.into_iter().for_each(|notice| self.note(notice));
            }
            Some(event::Type::Update) => {
                event.update.into_iter().for_each(|update| self.update(now, *update.status));
            }
            Some(event::Type::UpdateOperationStatus) => {
                event.update_operation_status.into_iter().for_each(|update| self.operation(*update.status));
            }
            Some(event::Type::Message) => {
                event.message.into_iter().for_each(|message| self.note(Notice::Message(message)))
            }
            Some(event::Type::Failure) => {
                event.failure.into_iter().for_each(|failure| self.note(Notice::Failure(failure)))
            }
            // A heartbeat was heard already. The others are of things that this machine never asks for.
            _ => {}
        }
    }

    fn subscribed(&mut self, now: Now, body: event::Subscribed) {
        let interval = body.heartbeat_interval_seconds;
        if !self.session.subscribed(now.mono, interval, &self.options) {
            return;
        }
        let framework_id = body.framework_id;
        if self.id().is_some_and(|id| !id.value.is_empty() && *id != framework_id) {
            let message = format!("the master calls this framework {}", framework_id.value);
            return self.end(Ending::Failed { message });
        }
        self.options.info.id = Some(framework_id.clone());
        self.note(Notice::Subscribed { framework_id });
        self.tasks.doubt_all();
        self.ask(now);
        // Tasks that only the master knows: an earlier instance may have launched them.
        self.send(calls::reconcile(Vec::new()));
        self.insist();
    }

    /// The master ends the subscription for good.
    fn error(&mut self, message: String) {
        let ending = if self.tearing_down { Ending::TornDown } else { Ending::Failed { message } };
        self.end(ending);
    }

    fn update(&mut self, now: Now, status: meseta_wire::v1::TaskStatus) {
        let news = self.tasks.heard(&status, now.mono, &mut self.rng);
        let acknowledge = calls::acknowledge(&status).filter(|_| self.options.acknowledges);
        self.note(Notice::Update { status: status.into(), news });
        if let Some(call) = acknowledge {
            self.send(call);
        }
    }

    fn operation(&mut self, status: meseta_wire::v1::OperationStatus) {
        let acknowledge = calls::acknowledge_operation(&status).filter(|_| self.options.acknowledges);
        self.note(Notice::Operation(status.into()));
        if let Some(call) = acknowledge {
            self.send(call);
        }
    }

    pub(crate) fn subscribe_refused(&mut self, now: Now, status: u16, message: String) {
        if !matches!(self.session.state, State::Asking { .. }) {
            return;
        }
        // What the server cannot do now it may do later; what it will not do, it will not do.
        let later = status >= 500 || matches!(status, 408 | 429) || status < 400;
        match later {
            true => self.disconnect(now, message),
            false => self.end(Ending::Failed { message }),
        }
    }

    pub(crate) fn disconnected(&mut self, now: Now, reason: String) {
        if !matches!(self.session.state, State::Down { .. }) {
            self.disconnect(now, reason);
        }
    }

    pub(crate) fn answered(&mut self, now: Now, ticket: Ticket, reply: Reply) {
        let Some(sent) = self.sent.remove(&ticket) else { return };
        let teardown = sent.kind == call::Type::Teardown;
        if reply != Reply::Accepted {
            sent.tasks.iter().for_each(|task| self.tasks.doubt(task, now.mono, &mut self.rng));
        }
        let (again, reason) = match reply {
            Reply::Accepted if teardown => return self.end(Ending::TornDown),
            Reply::Accepted => return,
            Reply::Lost => {
                self.note(Notice::Lost { kind: sent.kind });
                (teardown, "there was no answer".to_owned())
            }
            Reply::Refused { status, message } => {
                self.note(Notice::Refused { kind: sent.kind, status, message: message.clone() });
                // The master does not think that we are subscribed: what we hold is dead.
                (teardown || status == 403, message)
            }
        };
        // A new subscription tells whether the framework ended; if not, its end is asked for again.
        if again && self.session.stream_id() == Some(&*sent.stream_id) {
            self.queue.push_back(Effect::Close);
            self.disconnect(now, reason);
        }
    }
}
