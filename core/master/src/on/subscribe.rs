//! SUBSCRIBE: a scheduler wants to hear of things, as a new framework or as the next instance of one.
//!
//! The shape of the call is judged by the status of HTTP; a FrameworkInfo that is refused is answered with a stream whose
//! only event is ERROR. The framework is in the registry before it hears that it is subscribed.

use std::collections::BTreeSet;
use std::sync::Arc;

use meseta_model::{FrameworkId, OfferConstraints, Role, Uuid, Wall, limits};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::{self, event};

use crate::act::events::{error_event, event};
use crate::cx::Cx;
use crate::master::JoiningStream;
use crate::pending::Then;
use crate::registry;
use crate::state::{Capabilities, Framework, Subscription};
use crate::timers::Timer;
use crate::validate;
use crate::{Effect, Master, Mutant, Note, OfFramework, ReplyTo, Stream};

/// What a framework is told that ended: its id is never taken again.
const REMOVED: &str = "Framework has been removed";

/// A subscription that waits for the registry.
#[derive(Debug)]
pub(crate) struct Joining {
    stream: Stream,
    pub(crate) id: FrameworkId,
    info: v1::FrameworkInfo,
    wants: Wants,
    registered_at: Wall,
    /// How often it had been written down until when the framework is awaited, when this was asked for.
    waits: u32,
}

/// What a framework wants to be offered.
#[derive(Debug, Clone)]
pub(crate) struct Wants {
    pub(crate) roles: BTreeSet<Role>,
    pub(crate) suppressed: BTreeSet<Role>,
    pub(crate) constraints: OfferConstraints,
    /// The same as it was told.
    pub(crate) said_constraints: Option<Arc<scheduler::OfferConstraints>>,
}

impl Master {
    pub(crate) fn on_subscribe(
        &mut self,
        cx: &mut Cx<'_>,
        stream: Stream,
        reply: ReplyTo,
        call: scheduler::Call,
    ) {
        if !self.state.is_serving() {
            return cx.refuse_recovering(reply);
        }
        let subscribe = match validate::call::subscribe(call) {
            Ok(subscribe) => subscribe,
            Err(message) => return cx.refuse(reply, 400, message),
        };
        match subscribe.framework_info.id.as_ref().is_some_and(|id| !id.value.is_empty()) {
            false => self.state.counters.messages_register_framework += 1,
            true => self.state.counters.messages_reregister_framework += 1,
        }
        let info = (*subscribe.framework_info).clone();
        let constraints = subscribe.offer_constraints;
        let wants = match validate::framework::wants(
            &info,
            &subscribe.suppressed_roles,
            constraints,
            &self.options,
        ) {
            Ok(wants) => wants,
            Err(message) => return self.reject(cx, stream, message),
        };
        self.subscribe(cx, stream, info, wants);
    }

    fn subscribe(&mut self, cx: &mut Cx<'_>, stream: Stream, mut info: v1::FrameworkInfo, wants: Wants) {
        let given = info.id.as_ref().map(|id| id.value.as_str()).filter(|id| !id.is_empty());
        let id = given.map(FrameworkId::from_trusted);
        let known = id.as_ref().and_then(|id| self.framework(id)).cloned();
        if known.is_none() && id.as_ref().is_some_and(|id| self.has_ended(id)) {
            return self.reject(cx, stream, REMOVED.to_owned());
        }
        if let Some(known) = &known {
            if let Err(message) = validate::framework::principal(&known.info, &info) {
                return self.reject(cx, stream, message);
            }
            validate::framework::keep_unchangeable(&known.info, &mut info);
        } else if !self.has_room_for_framework() {
            return self.reject(
                cx,
                stream,
                format!("The master holds {} frameworks already", limits::FRAMEWORKS_MAX),
            );
        }
        let id = id.unwrap_or_else(|| self.identity.framework());
        info.id = Some(id.to_wire());
        let registered_at = known.as_ref().map_or(cx.now.wall, |framework| framework.registered_at);
        let waits = known.as_ref().map_or(0, |framework| framework.waits);
        let joining = Box::new(Joining { stream, id: id.clone(), info, wants, registered_at, waits });
        self.joining.insert(stream, JoiningStream::Open);
        match known {
            Some(known) if known.ending => {
                let op = registry::put_ended(&joining.info, registered_at, cx.now.wall);
                self.commit(cx, vec![op], Then::Reject { joining });
            }
            // Nothing to be written: the record says all that already.
            Some(known) if known.failover_deadline.is_none() && *known.info == joining.info => {
                self.join(cx, *joining);
            }
            _ => {
                self.timers.cancel(Timer::Failover(id));
                let op = registry::put_framework(&joining.info, registered_at, None);
                if self.mutated(Mutant::RevealBeforeCommit) {
                    self.commit(cx, vec![op], Then::Nothing);
                    return self.join(cx, *joining);
                }
                self.commit(cx, vec![op], Then::Subscribe(joining));
            }
        }
    }

    /// Whether that id was a framework's that ended, perhaps so long ago that its record is gone.
    fn has_ended(&self, id: &FrameworkId) -> bool {
        !self.mutated(Mutant::Resurrect) && self.ended.contains(id) || self.identity.gave(id.as_str())
    }

    /// The registry holds the framework: its scheduler may know.
    pub(crate) fn join(&mut self, cx: &mut Cx<'_>, joining: Joining) {
        let id = joining.id.clone();
        let awaited =
            self.framework(&id).filter(|framework| !framework.ending && framework.waits != joining.waits);
        if let Some(waits) = awaited.map(|framework| framework.waits) {
            return self.join_again(cx, Joining { waits, ..joining });
        }
        let stays = self.joining.remove(&joining.stream) == Some(JoiningStream::Open);
        let connected = self.framework(&id).is_some_and(|framework| framework.is_connected());
        let what = if connected { OfFramework::FailedOver } else { OfFramework::Subscribed };
        match self.framework(&id) {
            Some(framework) if framework.ending => return self.reject_ended(cx, &joining),
            Some(_) => self.take_over(cx, &joining),
            None => self.add_framework(&joining),
        }
        if !stays {
            return self.left_while_joining(cx, &id);
        }
        self.counted(&id).calls[scheduler::call::Type::Subscribe as usize] += 1;
        let stream_id = Uuid::random(&mut self.rng).to_string();
        self.streams.insert(joining.stream, id.clone());
        if let Some(framework) = self.framework_mut(&id) {
            framework.subscription =
                Some(Subscription { stream: joining.stream, stream_id: stream_id.clone() });
            framework.recovered = false;
            framework.failover_deadline = None;
            framework.unregistered_at = None;
            cx.note_framework(&framework.info, what);
        }
        cx.push(Effect::OpenStream { stream: joining.stream, stream_id });
        self.tell_subscribed(cx, &id);
        self.allocator.set_framework_active(&id, true);
        self.ask_again(cx, &id);
        self.timers.set(Timer::Heartbeat(id), cx.now.mono + self.options.heartbeat_interval);
    }

    /// Another attempt left while this one waited, and the wait for the framework was written down after this one was: it
    /// has to be written down once more that it is there.
    fn join_again(&mut self, cx: &mut Cx<'_>, joining: Joining) {
        self.timers.cancel(Timer::Failover(joining.id.clone()));
        let op = registry::put_framework(&joining.info, joining.registered_at, None);
        self.commit(cx, vec![op], Then::Subscribe(joining.into()));
    }

    fn tell_subscribed(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        let subscribed = event::Subscribed {
            framework_id: id.to_wire(),
            heartbeat_interval_seconds: Some(self.options.heartbeat_interval.as_secs_f64()),
            master_info: Some(self.options.master_info.clone().into()),
            ..Default::default()
        };
        let event = scheduler::Event { subscribed: Some(subscribed), ..event(event::Type::Subscribed) };
        self.send(cx, id, event);
    }

    /// The next instance of a framework, or its first one with this master: the one before hears that it is over.
    fn take_over(&mut self, cx: &mut Cx<'_>, joining: &Joining) {
        let id = &joining.id;
        let old = self.framework_mut(id).and_then(|framework| framework.subscription.take());
        if let Some(old) = old.filter(|_| !self.mutated(Mutant::KeepOldStream)) {
            self.streams.remove(&old.stream);
            cx.push(Effect::Event { stream: old.stream, event: error_event("Framework failed over").into() });
            cx.push(Effect::CloseStream { stream: old.stream });
        }
        self.take_back_offers(id);
        self.allocator.set_framework_active(id, false);
        let same_face = self.framework(id).is_some_and(|framework| *framework.info == joining.info);
        self.change_framework(cx, id, joining.info.clone(), &joining.wants);
        if same_face {
            // Agents send at once what waits for its acknowledgement, instead of when it is due.
            self.tell_agents_of(cx, id);
        }
        if let Some(framework) = self.framework_mut(id) {
            framework.reregistered_at = Some(cx.now.wall);
        }
    }

    fn add_framework(&mut self, joining: &Joining) {
        let framework = Framework {
            id: joining.id.clone(),
            info: Arc::new(joining.info.clone()),
            roles: joining.wants.roles.clone(),
            suppressed: joining.wants.suppressed.clone(),
            constraints: joining.wants.constraints.clone(),
            offer_constraints: joining.wants.said_constraints.clone(),
            capabilities: Capabilities::of(&joining.info),
            subscription: None,
            recovered: false,
            registered_at: joining.registered_at,
            reregistered_at: None,
            unregistered_at: None,
            failover_deadline: None,
            waits: 0,
            ending: false,
            cached: Default::default(),
        };
        self.insert_framework(framework);
    }

    /// The scheduler went away before the registry answered: as if it had not come, the framework is awaited as it was.
    fn left_while_joining(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        let Some(framework) = self.framework(id).filter(|framework| !framework.is_connected()) else {
            return;
        };
        match framework.failover_deadline {
            Some(deadline) => {
                let left = deadline.since(cx.now.wall).min(framework.failover_timeout());
                self.await_until(cx, id, deadline, left);
            }
            None => self.await_failover(cx, id),
        }
    }

    /// Answers 200 and ERROR, as for every FrameworkInfo that is refused.
    fn reject(&mut self, cx: &mut Cx<'_>, stream: Stream, message: String) {
        let stream_id = Uuid::random(&mut self.rng).to_string();
        cx.note(Note::FrameworkRefused { reason: message.clone() });
        cx.push(Effect::OpenStream { stream, stream_id });
        cx.push(Effect::Event { stream, event: error_event(&message).into() });
        cx.push(Effect::CloseStream { stream });
    }

    /// Its end is durable: who wanted to be the next instance may hear of it.
    pub(crate) fn reject_ended(&mut self, cx: &mut Cx<'_>, joining: &Joining) {
        if self.joining.remove(&joining.stream) != Some(JoiningStream::Closed) {
            self.reject(cx, joining.stream, REMOVED.to_owned());
        }
    }
}
