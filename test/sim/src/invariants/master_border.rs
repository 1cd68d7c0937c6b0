//! What goes into the master and what comes out of it, shown to the rules.

use meseta_journal::RegistryOp;
use meseta_master::{Answer, Effect, Input, Master, View};
use meseta_model::{Resources, Wall};
use meseta_wire::v1;
use meseta_wire::v1::framework_info::capability::Type as Capability;
use meseta_wire::v1::scheduler::{self, call, event};

use super::facts::{Call, Facts, Step, Stream};
use super::offers::Offer;
use super::{
    a2, a3, answers, conversions, d2, f1, f2, f3, needs, o1, o3, r2, r3, r4, r5, r7, r8, reconciled, t3,
};
use crate::host::MasterHost;
use crate::queue::Time;
use crate::registry::Registry;
use crate::sometimes;
use crate::sometimes::Points;

impl Facts {
    /// The master is about to handle that.
    pub fn master_input(&mut self, input: &Input, _: &Master, points: &mut Points) {
        self.step = Step::default();
        match input {
            Input::Call { reply, stream_id, call } => {
                if let (Some(update), Some(id)) = (&call.update_framework, &call.framework_id) {
                    self.updating.insert(reply.0, (id.value.to_string(), r7::said(update)));
                }
                self.step.call = self.read_call(stream_id.as_deref(), call);
                (self.step.asked, self.step.needs) = (reconciled::asked(call), needs::said(call));
                reconciled::acknowledged(self, call);
                let ends = call.framework_id.iter().filter(|_| call.r#type == Some(call::Type::Teardown));
                ends.for_each(|id| self.teardown_asked(&id.value));
            }
            Input::Operator { reply, call } => {
                answers::asked(self, reply.0, call);
                call.teardown.iter().for_each(|body| self.teardown_asked(&body.framework_id.value));
            }
            Input::Subscribe { stream, call, .. } => {
                let subscribe = call.subscribe.as_deref().cloned();
                self.subscribing.extend(subscribe.map(|subscribe| (stream.0, subscribe)));
            }
            Input::StreamClosed { stream } => self.stream_over(stream.0, None),
            Input::LinkClosed { link } => {
                if let Some(agent) = self.links.remove(&link.0)
                    && self.sessions.get(&agent) == Some(&link.0)
                {
                    self.sessions.remove(&agent);
                }
            }
            Input::FromAgent { link, message } => {
                let agent = self.links.get(&link.0);
                let stale = agent.is_some_and(|agent| self.sessions.get(agent) != Some(&link.0));
                self.step.stale_link = stale && message.register.is_none() && message.reregister.is_none();
                let adopts = message.reregister.as_ref().is_some_and(|m| !m.tasks.is_empty());
                sometimes!(points, "task adopted by the next master", adopts && self.master_ended);
                reconciled::heard(self, message);
            }
            Input::Recovered { records } => {
                self.master_ended = true;
                reconciled::master_begins(self, records.iter().map(|(key, _)| key.as_str()));
            }
            _ => {}
        }
    }

    fn read_call(&self, stream_id: Option<&str>, call: &scheduler::Call) -> Option<Call> {
        let framework = call.framework_id.as_ref()?.value.to_string();
        let named = call.accept.iter().flat_map(|accept| &accept.offer_ids);
        let declined = call.decline.iter().flat_map(|decline| &decline.offer_ids);
        let offers: Vec<String> = named.chain(declined).map(|id| id.value.to_string()).collect();
        let mut resources = Resources::new();
        let mut usable = !offers.is_empty();
        for offer in &offers {
            match self.offers.get(offer).filter(|offer| offer.framework == framework) {
                Some(offer) => resources.add(&offer.resources),
                None => usable = false,
            }
        }
        let kind = call.r#type.unwrap_or_default();
        let stream_id = stream_id.unwrap_or_default().to_owned();
        let accepted = call.accept_inverse_offers.iter().flat_map(|body| &body.inverse_offer_ids);
        let declined = call.decline_inverse_offers.iter().flat_map(|body| &body.inverse_offer_ids);
        let inverse = accepted.chain(declined).map(|id| id.value.to_string()).collect();
        let accept = call.accept.iter().filter_map(|body| body.filters.as_ref()?.refuse_seconds);
        let decline = call.decline.iter().filter_map(|body| body.filters.as_ref()?.refuse_seconds);
        let refuse = accept.chain(decline).next();
        Some(Call { kind, framework, stream_id, offers, usable, inverse, resources, refuse })
    }

    /// The master asks for that, and it is about to happen.
    pub fn master_effect(&mut self, effect: &Effect, host: &MasterHost, now: Time, points: &mut Points) {
        let registry = &host.registry;
        match effect {
            Effect::Reply { to, answer } => {
                self.update_answered(to.0, answer);
                match self.asked.remove(&to.0) {
                    Some(call) => answers::answered(self, to.0, &call, answer, host, points),
                    None => self.replied(answer, host, points),
                }
            }
            Effect::OpenStream { stream, stream_id } => {
                self.streams.insert(stream.0, Stream { id: stream_id.clone(), framework: None });
            }
            Effect::CloseStream { stream } => self.stream_over(stream.0, Some(now)),
            Effect::Event { stream, event } => self.event(stream.0, event, host, now, points),
            Effect::ToAgent { link, message } => self.reach_agent(link.0, message, registry, points),
            Effect::Commit { ops, .. } => self.begins_to_end(ops),
            Effect::Note(_) | Effect::Abort { .. } => {}
        }
    }

    /// A framework that said what agents it wants is answered: that counts from now on.
    fn update_answered(&mut self, reply: u64, answer: &Answer) {
        let Some((framework, constraints)) = self.updating.remove(&reply) else { return };
        if !matches!(answer, Answer::Refused { .. }) {
            self.framework(&framework).constraints = constraints;
        }
    }

    fn replied(&mut self, answer: &Answer, host: &MasterHost, points: &mut Points) {
        let Some(call) = &self.step.call else { return };
        if let Answer::Refused { message, .. } = answer {
            let old = self.frameworks.get(&call.framework).is_some_and(|f| f.stream_id != call.stream_id);
            sometimes!(points, "call of an old stream refused", old && message.contains("Stream-Id"));
            return;
        }
        f2::current_stream(self, call);
        if call.kind == call::Type::Teardown {
            d2::ended(&host.registry, &call.framework);
            let framework = call.framework.clone();
            self.framework(&framework).end_revealed = true;
            return;
        }
        self.step.accepted = true;
        let (framework, kind, offers) = (call.framework.clone(), call.kind, call.offers.clone());
        r8::heard(self, &framework, kind);
        needs::gave_back(self, host);
        // What is named in an ACCEPT or DECLINE is no longer out, whatever came of it.
        for offer in offers {
            r5::ended(self, &offer);
        }
        o3::answered(self, points);
        if self.step.needs.is_some() {
            needs::stated(self, host.view().as_ref());
        }
    }

    fn event(
        &mut self,
        stream: u64,
        event: &scheduler::Event,
        host: &MasterHost,
        now: Time,
        points: &mut Points,
    ) {
        a2::nothing_from_stale_links(self, event);
        f2::open_stream(self, stream);
        match event.r#type {
            Some(event::Type::Subscribed) => self.told_subscribed(stream, event, &host.registry, now, points),
            Some(event::Type::Offers) => self.told_offers(event, host, points),
            Some(event::Type::Rescind) => {
                if let Some(rescind) = &event.rescind {
                    self.told_rescinded(stream, &rescind.offer_id.value, points);
                }
            }
            Some(event::Type::UpdateOperationStatus) => {
                if let Some(update) = &event.update_operation_status {
                    conversions::heard(self, &update.status, points);
                    reconciled::told(self, &update.status, &host.registry, points);
                }
            }
            Some(event::Type::InverseOffers) => o3::asked(self, stream, event, &host.registry, points),
            Some(event::Type::RescindInverseOffer) => o3::rescinded(self, stream, event, points),
            Some(event::Type::Update) => {
                if let Some(update) = &event.update {
                    self.told_update(stream, &update.status, &host.registry);
                }
            }
            Some(event::Type::Failure) => {
                if let Some(failure) = &event.failure {
                    a3::lost(failure, &host.registry);
                }
            }
            _ => {}
        }
    }

    fn told_subscribed(
        &mut self,
        stream: u64,
        event: &scheduler::Event,
        registry: &Registry,
        now: Time,
        points: &mut Points,
    ) {
        let Some(subscribed) = &event.subscribed else { return };
        let id = subscribed.framework_id.value.to_string();
        let subscribe = self.subscribing.remove(&stream).unwrap_or_default();
        let info = *subscribe.framework_info;
        f1::subscribed(self, &id, &info);
        f2::one_stream(self, &id, stream);
        d2::subscribed(registry, &id);
        let again = self.frameworks.contains_key(&id);
        self.drop_offers_of(&id);
        r8::renewed(self, &id);
        let framework = self.framework(&id);
        sometimes!(points, "framework failed over", again && framework.stream.is_some());
        if framework.stream_id.is_empty() {
            framework.checkpoint = info.checkpoint.unwrap_or(false);
        }
        framework.failover_timeout = info.failover_timeout.unwrap_or_default();
        framework.constraints = subscribe.offer_constraints;
        let aware = Some(Capability::RegionAware);
        framework.region_aware = info.capabilities.iter().any(|capability| capability.r#type == aware);
        framework.stream = Some(stream);
        framework.away_since = None;
        let _ = now;
        let Some(known) = self.streams.get_mut(&stream) else { return };
        known.framework = Some(id.clone());
        let stream_id = known.id.clone();
        let framework = self.framework(&id);
        let old = std::mem::replace(&mut framework.stream_id, stream_id);
        if !old.is_empty() {
            framework.old_stream_ids.push(old);
        }
    }

    fn told_offers(&mut self, event: &scheduler::Event, host: &MasterHost, points: &mut Points) {
        let view = host.view();
        let quotas = &host.registry.wishes.quotas;
        for offer in event.offers.iter().flat_map(|offers| &offers.offers) {
            let role = offer.allocation_info.as_ref().and_then(|info| info.role.clone()).unwrap_or_default();
            let resources = Resources::from_record(&offer.resources).unwrap_or_default();
            let known = Offer {
                framework: offer.framework_id.value.to_string(),
                agent: offer.agent_id.value.to_string(),
                role: role.into(),
                resources,
            };
            r3::offered(&offer.id.value, &known);
            o1::offered(host, offer);
            r7::offered(self, offer, points);
            r5::begun(self, &offer.id.value);
            if let Some(view) = view.as_ref().filter(|_| !quotas.is_empty()) {
                r4::offered(self, view, quotas, &offer.id.value, &known, points);
            }
            needs::served(self, &known.framework, &known.agent, &known.resources, points);
            if let Some(view) = &view {
                r8::offered(self, host, view, &offer.id.value, &known);
            }
            self.offers.insert(&offer.id.value, known);
            if let Some(view) = &view {
                r2::apart(self, view, &offer.agent_id.value);
            }
        }
    }

    fn told_rescinded(&mut self, stream: u64, id: &str, points: &mut Points) {
        let agent = self.offers.get(id).map(|offer| offer.agent.clone());
        r5::rescinded(self, stream, id);
        self.step.rescinded += 1;
        let none_left = agent.is_none_or(|agent| self.offers.on(&agent).next().is_none());
        sometimes!(points, "all offers of an agent rescinded", none_left && self.step.rescinded > 1);
    }

    fn told_update(&mut self, stream: u64, status: &v1::TaskStatus, registry: &Registry) {
        let Some(framework) = self.streams.get(&stream).and_then(|stream| stream.framework.clone()) else {
            return;
        };
        a3::unreachable(status, registry);
        a3::gone(status, registry);
        t3::told(self, status);
        self.step.told.insert((framework, status.task_id.value.to_string()));
    }

    /// A scheduler's stream is over.
    fn stream_over(&mut self, stream: u64, now: Option<Time>) {
        self.subscribing.remove(&stream);
        let Some(id) = self.streams.remove(&stream).and_then(|stream| stream.framework) else { return };
        let since = now.unwrap_or(self.clock);
        let framework = self.framework(&id);
        if framework.stream == Some(stream) {
            framework.stream = None;
            framework.away_since = Some(since);
            self.drop_offers_of(&id);
            r8::renewed(self, &id);
        }
    }

    /// Of a framework whose end is being written down no offer is out, though it hears nothing but its end.
    fn begins_to_end(&mut self, ops: &[RegistryOp]) {
        for op in ops {
            let Some(id) = op.key().strip_prefix("framework/") else { continue };
            let mut after = Registry::default();
            after.apply(std::slice::from_ref(op));
            if after.frameworks.get(id).is_some_and(|record| record.ended) {
                self.drop_offers_of(id);
            }
        }
    }

    fn drop_offers_of(&mut self, framework: &str) {
        self.offers.remove_of(framework);
        self.inverse.retain(|_, (of, _)| of != framework);
    }

    /// The master handled what it was given.
    pub fn master_stepped(&mut self, machine: &Master, before: Option<&View>, points: &mut Points) {
        reconciled::nothing_left(self);
        if let Some(before) = before {
            a3::each_task_told(self, before, &machine.view(), points);
        }
    }

    /// The master's process is gone.
    pub fn master_gone(&mut self, _: Option<&View>, now: Time) {
        self.streams.clear();
        self.subscribing.clear();
        self.links.clear();
        self.sessions.clear();
        self.offers.clear();
        self.asked.clear();
        self.updating.clear();
        self.inverse.clear();
        reconciled::master_gone(self);
        needs::master_gone(self);
        for framework in self.frameworks.values_mut() {
            if framework.stream.take().is_some() {
                framework.away_since = Some(now);
            }
        }
    }

    /// These records are about to change.
    pub fn committing(
        &mut self,
        registry: &Registry,
        ops: &[RegistryOp],
        wall: Wall,
        now: Time,
        points: &mut Points,
    ) {
        let _ = wall;
        let mut after = Registry::default();
        after.apply(ops);
        for op in ops {
            if let Some(id) = op.key().strip_prefix("agent/") {
                a3::record(id, registry.agents.get(id).copied(), after.agents.get(id).copied());
                reconciled::recorded(self, op, after.agents.get(id).copied());
            }
            let Some(id) = op.key().strip_prefix("framework/") else { continue };
            let before = registry.frameworks.get(id).copied();
            f3::record(self, id, before, after.frameworks.get(id).copied(), now, points);
        }
    }
}
