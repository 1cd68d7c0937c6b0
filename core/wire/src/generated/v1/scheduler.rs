//! Package `v1::scheduler`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.scheduler.Event`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub r#type: Option<crate::v1::scheduler::event::Type>,
    pub subscribed: Option<crate::v1::scheduler::event::Subscribed>,
    pub offers: Option<crate::v1::scheduler::event::Offers>,
    pub inverse_offers: Option<crate::v1::scheduler::event::InverseOffers>,
    pub rescind: Option<crate::v1::scheduler::event::Rescind>,
    pub rescind_inverse_offer: Option<crate::v1::scheduler::event::RescindInverseOffer>,
    pub update: Option<crate::v1::scheduler::event::Update>,
    pub update_operation_status: Option<crate::v1::scheduler::event::UpdateOperationStatus>,
    pub message: Option<Box<crate::v1::scheduler::event::Message>>,
    pub failure: Option<Box<crate::v1::scheduler::event::Failure>>,
    pub error: Option<crate::v1::scheduler::event::Error>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Event {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SCHEDULER_EVENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::scheduler::event::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.subscribed)?;
                }
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.offers)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.rescind)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update)?;
                }
                0x32 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.failure)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.error)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.inverse_offers)?;
                }
                0x52 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.rescind_inverse_offer)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_operation_status)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.update_operation_status {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.rescind_inverse_offer {
            w.message(0x52, value);
        }
        if let Some(value) = &self.inverse_offers {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.error {
            w.message(0x42, value);
        }
        if let Some(value) = &self.failure {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.message {
            w.message(0x32, &**value);
        }
        if let Some(value) = &self.update {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.rescind {
            w.message(0x22, value);
        }
        if let Some(value) = &self.offers {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.subscribed {
            w.message(0x12, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.subscribed {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.offers {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.inverse_offers {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.rescind {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.rescind_inverse_offer {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.update {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.update_operation_status {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.message {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.failure {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.error {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.subscribed {
            w.message("\"subscribed\":{", value);
        }
        if let Some(value) = &self.offers {
            w.message("\"offers\":{", value);
        }
        if let Some(value) = &self.inverse_offers {
            w.message("\"inverse_offers\":{", value);
        }
        if let Some(value) = &self.rescind {
            w.message("\"rescind\":{", value);
        }
        if let Some(value) = &self.rescind_inverse_offer {
            w.message("\"rescind_inverse_offer\":{", value);
        }
        if let Some(value) = &self.update {
            w.message("\"update\":{", value);
        }
        if let Some(value) = &self.update_operation_status {
            w.message("\"update_operation_status\":{", value);
        }
        if let Some(value) = &self.message {
            w.message("\"message\":{", &**value);
        }
        if let Some(value) = &self.failure {
            w.message("\"failure\":{", &**value);
        }
        if let Some(value) = &self.error {
            w.message("\"error\":{", value);
        }
    }
}

impl rt::Object for Event {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "subscribed" => rt::Field::new("subscribed", 0x0, &mut self.subscribed),
            "offers" => rt::Field::new("offers", 0x0, &mut self.offers),
            "inverse_offers" => rt::Field::new("inverse_offers", 0x0, &mut self.inverse_offers),
            "rescind" => rt::Field::new("rescind", 0x0, &mut self.rescind),
            "rescind_inverse_offer" => {
                rt::Field::new("rescind_inverse_offer", 0x0, &mut self.rescind_inverse_offer)
            }
            "update" => rt::Field::new("update", 0x0, &mut self.update),
            "update_operation_status" => {
                rt::Field::new("update_operation_status", 0x0, &mut self.update_operation_status)
            }
            "message" => rt::Field::new("message", 0x0, &mut self.message),
            "failure" => rt::Field::new("failure", 0x0, &mut self.failure),
            "error" => rt::Field::new("error", 0x0, &mut self.error),
            _ => None,
        }
    }
}

/// `mesos.v1.scheduler.Response`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    pub r#type: Option<crate::v1::scheduler::response::Type>,
    pub reconcile_operations: Option<crate::v1::scheduler::response::ReconcileOperations>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Response {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SCHEDULER_RESPONSE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::scheduler::response::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.reconcile_operations)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.reconcile_operations {
            w.message(0x12, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x8, rt::Enumeration::number(*value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.reconcile_operations {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.reconcile_operations {
            w.message("\"reconcile_operations\":{", value);
        }
    }
}

impl rt::Object for Response {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "reconcile_operations" => {
                rt::Field::new("reconcile_operations", 0x0, &mut self.reconcile_operations)
            }
            _ => None,
        }
    }
}

/// `mesos.v1.scheduler.AttributeConstraint`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeConstraint {
    pub selector: crate::v1::scheduler::attribute_constraint::Selector,
    pub predicate: Box<crate::v1::scheduler::attribute_constraint::Predicate>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for AttributeConstraint {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.selector)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut *self.predicate)?;
                    seen |= 0x2;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        if seen != 0x3 {
            r.set_incomplete();
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        w.message(0x12, &*self.predicate);
        w.message(0xa, &self.selector);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.selector);
        len += 1 + rt::size::message(&*self.predicate);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"selector\":{", &self.selector);
        w.message("\"predicate\":{", &*self.predicate);
    }
}

impl rt::Object for AttributeConstraint {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "selector" => rt::Field::new("selector", 0x1, &mut self.selector),
            "predicate" => rt::Field::new("predicate", 0x2, &mut self.predicate),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// `mesos.v1.scheduler.OfferConstraints`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfferConstraints {
    pub role_constraints: rt::BTreeMap<rt::Text, crate::v1::scheduler::offer_constraints::RoleConstraints>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for OfferConstraints {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    let (name, value) = r.entry(
                        bytes,
                        0x12,
                        false,
                        |r, rest, value: &mut crate::v1::scheduler::offer_constraints::RoleConstraints| {
                            r.message(rt::cursor::slice(rest)?, value)
                        },
                    )?;
                    self.role_constraints.insert(name, value);
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for (name, value) in self.role_constraints.iter().rev() {
            w.entry(0xa, name, |w| w.message(0x12, value));
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for (name, value) in &self.role_constraints {
            len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.role_constraints.is_empty() {
            w.open("\"role_constraints\":{");
            for (name, value) in &self.role_constraints {
                w.map_key(name);
                w.message("{", value);
            }
            w.close(b'}');
        }
    }
}

impl rt::Object for OfferConstraints {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "role_constraints" => rt::Field::new("role_constraints", 0x0, &mut self.role_constraints),
            _ => None,
        }
    }
}

/// `mesos.v1.scheduler.Call`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    pub framework_id: Option<crate::v1::FrameworkId>,
    pub r#type: Option<crate::v1::scheduler::call::Type>,
    pub subscribe: Option<Box<crate::v1::scheduler::call::Subscribe>>,
    pub accept: Option<Box<crate::v1::scheduler::call::Accept>>,
    pub decline: Option<crate::v1::scheduler::call::Decline>,
    pub accept_inverse_offers: Option<crate::v1::scheduler::call::AcceptInverseOffers>,
    pub decline_inverse_offers: Option<crate::v1::scheduler::call::DeclineInverseOffers>,
    pub revive: Option<crate::v1::scheduler::call::Revive>,
    pub kill: Option<Box<crate::v1::scheduler::call::Kill>>,
    pub shutdown: Option<Box<crate::v1::scheduler::call::Shutdown>>,
    pub acknowledge: Option<Box<crate::v1::scheduler::call::Acknowledge>>,
    pub acknowledge_operation_status: Option<Box<crate::v1::scheduler::call::AcknowledgeOperationStatus>>,
    pub reconcile: Option<crate::v1::scheduler::call::Reconcile>,
    pub reconcile_operations: Option<crate::v1::scheduler::call::ReconcileOperations>,
    pub message: Option<Box<crate::v1::scheduler::call::Message>>,
    pub request: Option<crate::v1::scheduler::call::Request>,
    pub suppress: Option<crate::v1::scheduler::call::Suppress>,
    pub update_framework: Option<Box<crate::v1::scheduler::call::UpdateFramework>>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Call {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SCHEDULER_CALL
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::scheduler::call::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.subscribe)?;
                }
                0x22 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.accept)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.decline)?;
                }
                0x32 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.kill)?;
                }
                0x3a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.shutdown)?;
                }
                0x42 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.acknowledge)?;
                }
                0x4a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.reconcile)?;
                }
                0x52 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                }
                0x5a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.request)?;
                }
                0x6a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.accept_inverse_offers)?;
                }
                0x72 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.decline_inverse_offers)?;
                }
                0x7a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.revive)?;
                }
                0x82 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.suppress)?;
                }
                0x8a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.acknowledge_operation_status)?;
                }
                0x92 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.reconcile_operations)?;
                }
                0x9a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.update_framework)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.update_framework {
            w.message(0x9a, &**value);
        }
        if let Some(value) = &self.reconcile_operations {
            w.message(0x92, value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            w.message(0x8a, &**value);
        }
        if let Some(value) = &self.suppress {
            w.message(0x82, value);
        }
        if let Some(value) = &self.revive {
            w.message(0x7a, value);
        }
        if let Some(value) = &self.decline_inverse_offers {
            w.message(0x72, value);
        }
        if let Some(value) = &self.accept_inverse_offers {
            w.message(0x6a, value);
        }
        if let Some(value) = &self.request {
            w.message(0x5a, value);
        }
        if let Some(value) = &self.message {
            w.message(0x52, &**value);
        }
        if let Some(value) = &self.reconcile {
            w.message(0x4a, value);
        }
        if let Some(value) = &self.acknowledge {
            w.message(0x42, &**value);
        }
        if let Some(value) = &self.shutdown {
            w.message(0x3a, &**value);
        }
        if let Some(value) = &self.kill {
            w.message(0x32, &**value);
        }
        if let Some(value) = &self.decline {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.accept {
            w.message(0x22, &**value);
        }
        if let Some(value) = &self.subscribe {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x10, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.framework_id {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.framework_id {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.subscribe {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.accept {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.decline {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.accept_inverse_offers {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.decline_inverse_offers {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.revive {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.kill {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.shutdown {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledge {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            len += 2 + rt::size::message(&**value);
        }
        if let Some(value) = &self.reconcile {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.reconcile_operations {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.message {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.request {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.suppress {
            len += 2 + rt::size::message(value);
        }
        if let Some(value) = &self.update_framework {
            len += 2 + rt::size::message(&**value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.framework_id {
            w.message("\"framework_id\":{", value);
        }
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.subscribe {
            w.message("\"subscribe\":{", &**value);
        }
        if let Some(value) = &self.accept {
            w.message("\"accept\":{", &**value);
        }
        if let Some(value) = &self.decline {
            w.message("\"decline\":{", value);
        }
        if let Some(value) = &self.accept_inverse_offers {
            w.message("\"accept_inverse_offers\":{", value);
        }
        if let Some(value) = &self.decline_inverse_offers {
            w.message("\"decline_inverse_offers\":{", value);
        }
        if let Some(value) = &self.revive {
            w.message("\"revive\":{", value);
        }
        if let Some(value) = &self.kill {
            w.message("\"kill\":{", &**value);
        }
        if let Some(value) = &self.shutdown {
            w.message("\"shutdown\":{", &**value);
        }
        if let Some(value) = &self.acknowledge {
            w.message("\"acknowledge\":{", &**value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            w.message("\"acknowledge_operation_status\":{", &**value);
        }
        if let Some(value) = &self.reconcile {
            w.message("\"reconcile\":{", value);
        }
        if let Some(value) = &self.reconcile_operations {
            w.message("\"reconcile_operations\":{", value);
        }
        if let Some(value) = &self.message {
            w.message("\"message\":{", &**value);
        }
        if let Some(value) = &self.request {
            w.message("\"request\":{", value);
        }
        if let Some(value) = &self.suppress {
            w.message("\"suppress\":{", value);
        }
        if let Some(value) = &self.update_framework {
            w.message("\"update_framework\":{", &**value);
        }
    }
}

impl rt::Object for Call {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "subscribe" => rt::Field::new("subscribe", 0x0, &mut self.subscribe),
            "accept" => rt::Field::new("accept", 0x0, &mut self.accept),
            "decline" => rt::Field::new("decline", 0x0, &mut self.decline),
            "accept_inverse_offers" => {
                rt::Field::new("accept_inverse_offers", 0x0, &mut self.accept_inverse_offers)
            }
            "decline_inverse_offers" => {
                rt::Field::new("decline_inverse_offers", 0x0, &mut self.decline_inverse_offers)
            }
            "revive" => rt::Field::new("revive", 0x0, &mut self.revive),
            "kill" => rt::Field::new("kill", 0x0, &mut self.kill),
            "shutdown" => rt::Field::new("shutdown", 0x0, &mut self.shutdown),
            "acknowledge" => rt::Field::new("acknowledge", 0x0, &mut self.acknowledge),
            "acknowledge_operation_status" => {
                rt::Field::new("acknowledge_operation_status", 0x0, &mut self.acknowledge_operation_status)
            }
            "reconcile" => rt::Field::new("reconcile", 0x0, &mut self.reconcile),
            "reconcile_operations" => {
                rt::Field::new("reconcile_operations", 0x0, &mut self.reconcile_operations)
            }
            "message" => rt::Field::new("message", 0x0, &mut self.message),
            "request" => rt::Field::new("request", 0x0, &mut self.request),
            "suppress" => rt::Field::new("suppress", 0x0, &mut self.suppress),
            "update_framework" => rt::Field::new("update_framework", 0x0, &mut self.update_framework),
            _ => None,
        }
    }
}

/// `mesos.v1.scheduler.APIResult`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiResult {
    pub status_code: u32,
    pub response: Option<crate::v1::scheduler::Response>,
    pub error: Option<rt::Text>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ApiResult {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_SCHEDULER_API_RESULT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.status_code = rt::cursor::uint32(&mut rest)?;
                    seen |= 0x1;
                }
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.response)?;
                }
                0x1a => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.error)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        if seen != 0x1 {
            r.set_incomplete();
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.error {
            w.string(0x1a, value);
        }
        if let Some(value) = &self.response {
            w.message(0x12, value);
        }
        w.uint32(0x8, self.status_code);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::uint32(self.status_code);
        if let Some(value) = &self.response {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.error {
            len += 1 + rt::size::delimited(value.len());
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.uint32("\"status_code\":", self.status_code);
        if let Some(value) = &self.response {
            w.message("\"response\":{", value);
        }
        if let Some(value) = &self.error {
            w.string("\"error\":\"", value);
        }
    }
}

impl rt::Object for ApiResult {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "status_code" => rt::Field::new("status_code", 0x1, &mut self.status_code),
            "response" => rt::Field::new("response", 0x0, &mut self.response),
            "error" => rt::Field::new("error", 0x0, &mut self.error),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// Parts of `attribute_constraint`.
pub mod attribute_constraint {
    use crate::rt;

    /// `mesos.v1.scheduler.AttributeConstraint.Selector`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Selector {
        pub pseudoattribute_type:
            Option<crate::v1::scheduler::attribute_constraint::selector::PseudoattributeType>,
        pub attribute_name: Option<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Selector {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::scheduler::attribute_constraint::selector::PseudoattributeType = value;
                            self.attribute_name = None;
                            self.pseudoattribute_type = Some(value);
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
                    0x12 => {
                        self.pseudoattribute_type = None;
                        r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.attribute_name)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.attribute_name {
                w.string(0x12, value);
            }
            if let Some(value) = &self.pseudoattribute_type {
                w.int32(0x8, rt::Enumeration::number(*value));
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.pseudoattribute_type {
                len += 1 + rt::size::int32(rt::Enumeration::number(*value));
            }
            if let Some(value) = &self.attribute_name {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.pseudoattribute_type {
                let name = rt::Enumeration::name(*value);
                w.name("\"pseudoattribute_type\":\"", name);
            }
            if let Some(value) = &self.attribute_name {
                w.string("\"attribute_name\":\"", value);
            }
        }
    }

    impl rt::Object for Selector {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "pseudoattribute_type" => {
                    rt::Field::oneof("pseudoattribute_type", &mut self.pseudoattribute_type)
                }
                "attribute_name" => rt::Field::oneof("attribute_name", &mut self.attribute_name),
                _ => None,
            }
        }
        fn chosen(&mut self, name: &str) {
            match name {
                "pseudoattribute_type" => {
                    self.attribute_name = None;
                }
                "attribute_name" => {
                    self.pseudoattribute_type = None;
                }
                _ => {}
            }
        }
    }

    /// `mesos.v1.scheduler.AttributeConstraint.Predicate`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Predicate {
        pub exists: Option<crate::v1::scheduler::attribute_constraint::predicate::Exists>,
        pub not_exists: Option<crate::v1::scheduler::attribute_constraint::predicate::NotExists>,
        pub text_equals: Option<crate::v1::scheduler::attribute_constraint::predicate::TextEquals>,
        pub text_not_equals: Option<crate::v1::scheduler::attribute_constraint::predicate::TextNotEquals>,
        pub text_matches: Option<crate::v1::scheduler::attribute_constraint::predicate::TextMatches>,
        pub text_not_matches: Option<crate::v1::scheduler::attribute_constraint::predicate::TextNotMatches>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Predicate {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        self.not_exists = None;
                        self.text_equals = None;
                        self.text_not_equals = None;
                        self.text_matches = None;
                        self.text_not_matches = None;
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.exists)?;
                    }
                    0x12 => {
                        self.exists = None;
                        self.text_equals = None;
                        self.text_not_equals = None;
                        self.text_matches = None;
                        self.text_not_matches = None;
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.not_exists)?;
                    }
                    0x1a => {
                        self.exists = None;
                        self.not_exists = None;
                        self.text_not_equals = None;
                        self.text_matches = None;
                        self.text_not_matches = None;
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.text_equals)?;
                    }
                    0x22 => {
                        self.exists = None;
                        self.not_exists = None;
                        self.text_equals = None;
                        self.text_matches = None;
                        self.text_not_matches = None;
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.text_not_equals)?;
                    }
                    0x2a => {
                        self.exists = None;
                        self.not_exists = None;
                        self.text_equals = None;
                        self.text_not_equals = None;
                        self.text_not_matches = None;
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.text_matches)?;
                    }
                    0x32 => {
                        self.exists = None;
                        self.not_exists = None;
                        self.text_equals = None;
                        self.text_not_equals = None;
                        self.text_matches = None;
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.text_not_matches)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.text_not_matches {
                w.message(0x32, value);
            }
            if let Some(value) = &self.text_matches {
                w.message(0x2a, value);
            }
            if let Some(value) = &self.text_not_equals {
                w.message(0x22, value);
            }
            if let Some(value) = &self.text_equals {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.not_exists {
                w.message(0x12, value);
            }
            if let Some(value) = &self.exists {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.exists {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.not_exists {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.text_equals {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.text_not_equals {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.text_matches {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.text_not_matches {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.exists {
                w.message("\"exists\":{", value);
            }
            if let Some(value) = &self.not_exists {
                w.message("\"not_exists\":{", value);
            }
            if let Some(value) = &self.text_equals {
                w.message("\"text_equals\":{", value);
            }
            if let Some(value) = &self.text_not_equals {
                w.message("\"text_not_equals\":{", value);
            }
            if let Some(value) = &self.text_matches {
                w.message("\"text_matches\":{", value);
            }
            if let Some(value) = &self.text_not_matches {
                w.message("\"text_not_matches\":{", value);
            }
        }
    }

    impl rt::Object for Predicate {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "exists" => rt::Field::oneof("exists", &mut self.exists),
                "not_exists" => rt::Field::oneof("not_exists", &mut self.not_exists),
                "text_equals" => rt::Field::oneof("text_equals", &mut self.text_equals),
                "text_not_equals" => rt::Field::oneof("text_not_equals", &mut self.text_not_equals),
                "text_matches" => rt::Field::oneof("text_matches", &mut self.text_matches),
                "text_not_matches" => rt::Field::oneof("text_not_matches", &mut self.text_not_matches),
                _ => None,
            }
        }
        fn chosen(&mut self, name: &str) {
            match name {
                "exists" => {
                    self.not_exists = None;
                    self.text_equals = None;
                    self.text_not_equals = None;
                    self.text_matches = None;
                    self.text_not_matches = None;
                }
                "not_exists" => {
                    self.exists = None;
                    self.text_equals = None;
                    self.text_not_equals = None;
                    self.text_matches = None;
                    self.text_not_matches = None;
                }
                "text_equals" => {
                    self.exists = None;
                    self.not_exists = None;
                    self.text_not_equals = None;
                    self.text_matches = None;
                    self.text_not_matches = None;
                }
                "text_not_equals" => {
                    self.exists = None;
                    self.not_exists = None;
                    self.text_equals = None;
                    self.text_matches = None;
                    self.text_not_matches = None;
                }
                "text_matches" => {
                    self.exists = None;
                    self.not_exists = None;
                    self.text_equals = None;
                    self.text_not_equals = None;
                    self.text_not_matches = None;
                }
                "text_not_matches" => {
                    self.exists = None;
                    self.not_exists = None;
                    self.text_equals = None;
                    self.text_not_equals = None;
                    self.text_matches = None;
                }
                _ => {}
            }
        }
    }

    /// Parts of `predicate`.
    pub mod predicate {
        use crate::rt;

        /// `mesos.v1.scheduler.AttributeConstraint.Predicate.Exists`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Exists {
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Exists {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    rest = r.unknown(key, start, rest, &mut self.unknown)?;
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
            }
            fn encoded_len(&self) -> usize {
                self.unknown.as_bytes().len()
            }
            fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
        }

        impl rt::Object for Exists {
            fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
                None
            }
        }

        /// `mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct NotExists {
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for NotExists {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    rest = r.unknown(key, start, rest, &mut self.unknown)?;
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
            }
            fn encoded_len(&self) -> usize {
                self.unknown.as_bytes().len()
            }
            fn write_json(&self, _: &mut rt::JsonWriter<'_>) {}
        }

        impl rt::Object for NotExists {
            fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> {
                None
            }
        }

        /// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct TextEquals {
            pub value: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for TextEquals {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                            seen |= 0x1;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                w.string(0xa, &self.value);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.value.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"value\":\"", &self.value);
            }
        }

        impl rt::Object for TextEquals {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "value" => rt::Field::new("value", 0x1, &mut self.value),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct TextNotEquals {
            pub value: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for TextNotEquals {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.value)?;
                            seen |= 0x1;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                w.string(0xa, &self.value);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.value.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"value\":\"", &self.value);
            }
        }

        impl rt::Object for TextNotEquals {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "value" => rt::Field::new("value", 0x1, &mut self.value),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct TextMatches {
            pub regex: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for TextMatches {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.regex)?;
                            seen |= 0x1;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                w.string(0xa, &self.regex);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.regex.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"regex\":\"", &self.regex);
            }
        }

        impl rt::Object for TextMatches {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "regex" => rt::Field::new("regex", 0x1, &mut self.regex),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }

        /// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct TextNotMatches {
            pub regex: rt::Text,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for TextNotMatches {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES
            }
            #[inline]
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.string(rt::cursor::slice(&mut rest)?, &mut self.regex)?;
                            seen |= 0x1;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                w.string(0xa, &self.regex);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::delimited(self.regex.len());
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.string("\"regex\":\"", &self.regex);
            }
        }

        impl rt::Object for TextNotMatches {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "regex" => rt::Field::new("regex", 0x1, &mut self.regex),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }

    /// Parts of `selector`.
    pub mod selector {
        use crate::rt;

        /// `mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PseudoattributeType {
            #[default]
            Unknown,
            Hostname,
            Region,
            Zone,
        }

        impl rt::Enumeration for PseudoattributeType {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(PseudoattributeType::Unknown),
                    1 => Some(PseudoattributeType::Hostname),
                    2 => Some(PseudoattributeType::Region),
                    3 => Some(PseudoattributeType::Zone),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    PseudoattributeType::Unknown => 0,
                    PseudoattributeType::Hostname => 1,
                    PseudoattributeType::Region => 2,
                    PseudoattributeType::Zone => 3,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(PseudoattributeType::Unknown),
                    "HOSTNAME" => Some(PseudoattributeType::Hostname),
                    "REGION" => Some(PseudoattributeType::Region),
                    "ZONE" => Some(PseudoattributeType::Zone),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    PseudoattributeType::Unknown => "UNKNOWN",
                    PseudoattributeType::Hostname => "HOSTNAME",
                    PseudoattributeType::Region => "REGION",
                    PseudoattributeType::Zone => "ZONE",
                }
            }
        }
    }
}

/// Parts of `call`.
pub mod call {
    use crate::rt;

    /// `mesos.v1.scheduler.Call.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribe,
        Teardown,
        Accept,
        Decline,
        AcceptInverseOffers,
        DeclineInverseOffers,
        Revive,
        Kill,
        Shutdown,
        Acknowledge,
        AcknowledgeOperationStatus,
        Reconcile,
        ReconcileOperations,
        Message,
        Request,
        Suppress,
        UpdateFramework,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribe),
                2 => Some(Type::Teardown),
                3 => Some(Type::Accept),
                4 => Some(Type::Decline),
                13 => Some(Type::AcceptInverseOffers),
                14 => Some(Type::DeclineInverseOffers),
                5 => Some(Type::Revive),
                6 => Some(Type::Kill),
                7 => Some(Type::Shutdown),
                8 => Some(Type::Acknowledge),
                15 => Some(Type::AcknowledgeOperationStatus),
                9 => Some(Type::Reconcile),
                16 => Some(Type::ReconcileOperations),
                10 => Some(Type::Message),
                11 => Some(Type::Request),
                12 => Some(Type::Suppress),
                17 => Some(Type::UpdateFramework),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribe => 1,
                Type::Teardown => 2,
                Type::Accept => 3,
                Type::Decline => 4,
                Type::AcceptInverseOffers => 13,
                Type::DeclineInverseOffers => 14,
                Type::Revive => 5,
                Type::Kill => 6,
                Type::Shutdown => 7,
                Type::Acknowledge => 8,
                Type::AcknowledgeOperationStatus => 15,
                Type::Reconcile => 9,
                Type::ReconcileOperations => 16,
                Type::Message => 10,
                Type::Request => 11,
                Type::Suppress => 12,
                Type::UpdateFramework => 17,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBE" => Some(Type::Subscribe),
                "TEARDOWN" => Some(Type::Teardown),
                "ACCEPT" => Some(Type::Accept),
                "DECLINE" => Some(Type::Decline),
                "ACCEPT_INVERSE_OFFERS" => Some(Type::AcceptInverseOffers),
                "DECLINE_INVERSE_OFFERS" => Some(Type::DeclineInverseOffers),
                "REVIVE" => Some(Type::Revive),
                "KILL" => Some(Type::Kill),
                "SHUTDOWN" => Some(Type::Shutdown),
                "ACKNOWLEDGE" => Some(Type::Acknowledge),
                "ACKNOWLEDGE_OPERATION_STATUS" => Some(Type::AcknowledgeOperationStatus),
                "RECONCILE" => Some(Type::Reconcile),
                "RECONCILE_OPERATIONS" => Some(Type::ReconcileOperations),
                "MESSAGE" => Some(Type::Message),
                "REQUEST" => Some(Type::Request),
                "SUPPRESS" => Some(Type::Suppress),
                "UPDATE_FRAMEWORK" => Some(Type::UpdateFramework),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribe => "SUBSCRIBE",
                Type::Teardown => "TEARDOWN",
                Type::Accept => "ACCEPT",
                Type::Decline => "DECLINE",
                Type::AcceptInverseOffers => "ACCEPT_INVERSE_OFFERS",
                Type::DeclineInverseOffers => "DECLINE_INVERSE_OFFERS",
                Type::Revive => "REVIVE",
                Type::Kill => "KILL",
                Type::Shutdown => "SHUTDOWN",
                Type::Acknowledge => "ACKNOWLEDGE",
                Type::AcknowledgeOperationStatus => "ACKNOWLEDGE_OPERATION_STATUS",
                Type::Reconcile => "RECONCILE",
                Type::ReconcileOperations => "RECONCILE_OPERATIONS",
                Type::Message => "MESSAGE",
                Type::Request => "REQUEST",
                Type::Suppress => "SUPPRESS",
                Type::UpdateFramework => "UPDATE_FRAMEWORK",
            }
        }
    }

    /// `mesos.v1.scheduler.Call.Subscribe`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribe {
        pub framework_info: Box<crate::v1::FrameworkInfo>,
        pub suppressed_roles: Vec<rt::Text>,
        pub offer_constraints: Option<crate::v1::scheduler::OfferConstraints>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribe {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_SUBSCRIBE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.framework_info)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.string(
                            rt::cursor::slice(&mut rest)?,
                            rt::push_default(&mut self.suppressed_roles),
                        )?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.offer_constraints)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.offer_constraints {
                w.message(0x1a, value);
            }
            for value in self.suppressed_roles.iter().rev() {
                w.string(0x12, value);
            }
            w.message(0xa, &*self.framework_info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.framework_info);
            for value in &self.suppressed_roles {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.offer_constraints {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_info\":{", &*self.framework_info);
            if !self.suppressed_roles.is_empty() {
                w.open("\"suppressed_roles\":[");
                for value in &self.suppressed_roles {
                    w.string("\"", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.offer_constraints {
                w.message("\"offer_constraints\":{", value);
            }
        }
    }

    impl rt::Object for Subscribe {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_info" => rt::Field::new("framework_info", 0x1, &mut self.framework_info),
                "suppressed_roles" => rt::Field::new("suppressed_roles", 0x0, &mut self.suppressed_roles),
                "offer_constraints" => rt::Field::new("offer_constraints", 0x0, &mut self.offer_constraints),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Call.Accept`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Accept {
        pub offer_ids: Vec<crate::v1::OfferId>,
        pub operations: Vec<crate::v1::offer::Operation>,
        pub filters: Option<crate::v1::Filters>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Accept {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_ACCEPT
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.offer_ids)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.operations)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.filters)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.filters {
                w.message(0x1a, value);
            }
            for value in self.operations.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.offer_ids.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.offer_ids {
                len += 1 + rt::size::message(value);
            }
            for value in &self.operations {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.filters {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.offer_ids.is_empty() {
                w.open("\"offer_ids\":[");
                for value in &self.offer_ids {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.operations.is_empty() {
                w.open("\"operations\":[");
                for value in &self.operations {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.filters {
                w.message("\"filters\":{", value);
            }
        }
    }

    impl rt::Object for Accept {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "offer_ids" => rt::Field::new("offer_ids", 0x0, &mut self.offer_ids),
                "operations" => rt::Field::new("operations", 0x0, &mut self.operations),
                "filters" => rt::Field::new("filters", 0x0, &mut self.filters),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.Decline`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Decline {
        pub offer_ids: Vec<crate::v1::OfferId>,
        pub filters: Option<crate::v1::Filters>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Decline {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_DECLINE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.offer_ids)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.filters)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.filters {
                w.message(0x12, value);
            }
            for value in self.offer_ids.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.offer_ids {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.filters {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.offer_ids.is_empty() {
                w.open("\"offer_ids\":[");
                for value in &self.offer_ids {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.filters {
                w.message("\"filters\":{", value);
            }
        }
    }

    impl rt::Object for Decline {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "offer_ids" => rt::Field::new("offer_ids", 0x0, &mut self.offer_ids),
                "filters" => rt::Field::new("filters", 0x0, &mut self.filters),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.AcceptInverseOffers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcceptInverseOffers {
        pub inverse_offer_ids: Vec<crate::v1::OfferId>,
        pub filters: Option<crate::v1::Filters>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AcceptInverseOffers {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.inverse_offer_ids)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.filters)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.filters {
                w.message(0x12, value);
            }
            for value in self.inverse_offer_ids.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.inverse_offer_ids {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.filters {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.inverse_offer_ids.is_empty() {
                w.open("\"inverse_offer_ids\":[");
                for value in &self.inverse_offer_ids {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.filters {
                w.message("\"filters\":{", value);
            }
        }
    }

    impl rt::Object for AcceptInverseOffers {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "inverse_offer_ids" => rt::Field::new("inverse_offer_ids", 0x0, &mut self.inverse_offer_ids),
                "filters" => rt::Field::new("filters", 0x0, &mut self.filters),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.DeclineInverseOffers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeclineInverseOffers {
        pub inverse_offer_ids: Vec<crate::v1::OfferId>,
        pub filters: Option<crate::v1::Filters>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for DeclineInverseOffers {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.inverse_offer_ids)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.filters)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.filters {
                w.message(0x12, value);
            }
            for value in self.inverse_offer_ids.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.inverse_offer_ids {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.filters {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.inverse_offer_ids.is_empty() {
                w.open("\"inverse_offer_ids\":[");
                for value in &self.inverse_offer_ids {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.filters {
                w.message("\"filters\":{", value);
            }
        }
    }

    impl rt::Object for DeclineInverseOffers {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "inverse_offer_ids" => rt::Field::new("inverse_offer_ids", 0x0, &mut self.inverse_offer_ids),
                "filters" => rt::Field::new("filters", 0x0, &mut self.filters),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.Revive`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Revive {
        pub roles: Vec<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Revive {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_REVIVE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, rt::push_default(&mut self.roles))?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.roles.iter().rev() {
                w.string(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.roles {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.roles.is_empty() {
                w.open("\"roles\":[");
                for value in &self.roles {
                    w.string("\"", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Revive {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "roles" => rt::Field::new("roles", 0x0, &mut self.roles),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.Kill`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Kill {
        pub task_id: crate::v1::TaskId,
        pub agent_id: Option<crate::v1::AgentId>,
        pub kill_policy: Option<crate::v1::KillPolicy>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Kill {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_KILL
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.kill_policy)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.kill_policy {
                w.message(0x1a, value);
            }
            if let Some(value) = &self.agent_id {
                w.message(0x12, value);
            }
            w.message(0xa, &self.task_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.task_id);
            if let Some(value) = &self.agent_id {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.kill_policy {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"task_id\":{", &self.task_id);
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            if let Some(value) = &self.agent_id {
                w.message(key, value);
            }
            if let Some(value) = &self.kill_policy {
                w.message("\"kill_policy\":{", value);
            }
        }
    }

    impl rt::Object for Kill {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "task_id" => rt::Field::new("task_id", 0x1, &mut self.task_id),
                "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                "kill_policy" => rt::Field::new("kill_policy", 0x0, &mut self.kill_policy),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Call.Shutdown`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Shutdown {
        pub executor_id: crate::v1::ExecutorId,
        pub agent_id: crate::v1::AgentId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Shutdown {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_SHUTDOWN
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x2;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x3 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0x12, &self.agent_id);
            w.message(0xa, &self.executor_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.executor_id);
            len += 1 + rt::size::message(&self.agent_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"executor_id\":{", &self.executor_id);
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
        }
    }

    impl rt::Object for Shutdown {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "executor_id" => rt::Field::new("executor_id", 0x1, &mut self.executor_id),
                "agent_id" => rt::Field::new("agent_id", 0x2, &mut self.agent_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.scheduler.Call.Acknowledge`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Acknowledge {
        pub agent_id: crate::v1::AgentId,
        pub task_id: crate::v1::TaskId,
        pub uuid: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Acknowledge {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.uuid = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x7 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.bytes(0x1a, &self.uuid);
            w.message(0x12, &self.task_id);
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len += 1 + rt::size::message(&self.task_id);
            len += 1 + rt::size::delimited(self.uuid.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            w.message("\"task_id\":{", &self.task_id);
            w.bytes("\"uuid\":\"", &self.uuid);
        }
    }

    impl rt::Object for Acknowledge {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "task_id" => rt::Field::new("task_id", 0x2, &mut self.task_id),
                "uuid" => rt::Field::new("uuid", 0x4, &mut self.uuid),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `mesos.v1.scheduler.Call.AcknowledgeOperationStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcknowledgeOperationStatus {
        pub agent_id: Option<crate::v1::AgentId>,
        pub resource_provider_id: Option<crate::v1::ResourceProviderId>,
        pub uuid: rt::Bytes,
        pub operation_id: crate::v1::OperationId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AcknowledgeOperationStatus {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.resource_provider_id)?;
                    }
                    0x1a => {
                        self.uuid = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x1;
                    }
                    0x22 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.operation_id)?;
                        seen |= 0x2;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x3 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0x22, &self.operation_id);
            w.bytes(0x1a, &self.uuid);
            if let Some(value) = &self.resource_provider_id {
                w.message(0x12, value);
            }
            if let Some(value) = &self.agent_id {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.agent_id {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.resource_provider_id {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::delimited(self.uuid.len());
            len += 1 + rt::size::message(&self.operation_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            if let Some(value) = &self.agent_id {
                w.message(key, value);
            }
            if let Some(value) = &self.resource_provider_id {
                w.message("\"resource_provider_id\":{", value);
            }
            w.bytes("\"uuid\":\"", &self.uuid);
            w.message("\"operation_id\":{", &self.operation_id);
        }
    }

    impl rt::Object for AcknowledgeOperationStatus {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                "resource_provider_id" => {
                    rt::Field::new("resource_provider_id", 0x0, &mut self.resource_provider_id)
                }
                "uuid" => rt::Field::new("uuid", 0x1, &mut self.uuid),
                "operation_id" => rt::Field::new("operation_id", 0x2, &mut self.operation_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.scheduler.Call.Reconcile`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Reconcile {
        pub tasks: Vec<crate::v1::scheduler::call::reconcile::Task>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Reconcile {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_RECONCILE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.tasks)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.tasks.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.tasks {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.tasks.is_empty() {
                w.open("\"tasks\":[");
                for value in &self.tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Reconcile {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "tasks" => rt::Field::new("tasks", 0x0, &mut self.tasks),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.ReconcileOperations`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReconcileOperations {
        pub operations: Vec<crate::v1::scheduler::call::reconcile_operations::Operation>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReconcileOperations {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.operations)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.operations.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.operations {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.operations.is_empty() {
                w.open("\"operations\":[");
                for value in &self.operations {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for ReconcileOperations {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operations" => rt::Field::new("operations", 0x0, &mut self.operations),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.Message`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Message {
        pub agent_id: crate::v1::AgentId,
        pub executor_id: crate::v1::ExecutorId,
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Message {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_MESSAGE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.data = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x7 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.bytes(0x1a, &self.data);
            w.message(0x12, &self.executor_id);
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len += 1 + rt::size::message(&self.executor_id);
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            w.message("\"executor_id\":{", &self.executor_id);
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for Message {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "executor_id" => rt::Field::new("executor_id", 0x2, &mut self.executor_id),
                "data" => rt::Field::new("data", 0x4, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `mesos.v1.scheduler.Call.Request`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Request {
        pub requests: Vec<crate::v1::Request>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Request {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_REQUEST
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.requests)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.requests.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.requests {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.requests.is_empty() {
                w.open("\"requests\":[");
                for value in &self.requests {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Request {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "requests" => rt::Field::new("requests", 0x0, &mut self.requests),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.Suppress`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Suppress {
        pub roles: Vec<rt::Text>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Suppress {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_SUPPRESS
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, rt::push_default(&mut self.roles))?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.roles.iter().rev() {
                w.string(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.roles {
                len += 1 + rt::size::delimited(value.len());
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.roles.is_empty() {
                w.open("\"roles\":[");
                for value in &self.roles {
                    w.string("\"", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Suppress {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "roles" => rt::Field::new("roles", 0x0, &mut self.roles),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Call.UpdateFramework`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateFramework {
        pub framework_info: Box<crate::v1::FrameworkInfo>,
        pub suppressed_roles: Vec<rt::Text>,
        pub offer_constraints: Option<crate::v1::scheduler::OfferConstraints>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateFramework {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.framework_info)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.string(
                            rt::cursor::slice(&mut rest)?,
                            rt::push_default(&mut self.suppressed_roles),
                        )?;
                    }
                    0x1a => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.offer_constraints)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.offer_constraints {
                w.message(0x1a, value);
            }
            for value in self.suppressed_roles.iter().rev() {
                w.string(0x12, value);
            }
            w.message(0xa, &*self.framework_info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.framework_info);
            for value in &self.suppressed_roles {
                len += 1 + rt::size::delimited(value.len());
            }
            if let Some(value) = &self.offer_constraints {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_info\":{", &*self.framework_info);
            if !self.suppressed_roles.is_empty() {
                w.open("\"suppressed_roles\":[");
                for value in &self.suppressed_roles {
                    w.string("\"", value);
                }
                w.close(b']');
            }
            if let Some(value) = &self.offer_constraints {
                w.message("\"offer_constraints\":{", value);
            }
        }
    }

    impl rt::Object for UpdateFramework {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_info" => rt::Field::new("framework_info", 0x1, &mut self.framework_info),
                "suppressed_roles" => rt::Field::new("suppressed_roles", 0x0, &mut self.suppressed_roles),
                "offer_constraints" => rt::Field::new("offer_constraints", 0x0, &mut self.offer_constraints),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// Parts of `reconcile`.
    pub mod reconcile {
        use crate::rt;

        /// `mesos.v1.scheduler.Call.Reconcile.Task`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Task {
            pub task_id: crate::v1::TaskId,
            pub agent_id: Option<crate::v1::AgentId>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Task {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut self.task_id)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.agent_id {
                    w.message(0x12, value);
                }
                w.message(0xa, &self.task_id);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&self.task_id);
                if let Some(value) = &self.agent_id {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"task_id\":{", &self.task_id);
                let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
                if let Some(value) = &self.agent_id {
                    w.message(key, value);
                }
            }
        }

        impl rt::Object for Task {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "task_id" => rt::Field::new("task_id", 0x1, &mut self.task_id),
                    "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }

    /// Parts of `reconcile_operations`.
    pub mod reconcile_operations {
        use crate::rt;

        /// `mesos.v1.scheduler.Call.ReconcileOperations.Operation`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Operation {
            pub operation_id: crate::v1::OperationId,
            pub agent_id: Option<crate::v1::AgentId>,
            pub resource_provider_id: Option<crate::v1::ResourceProviderId>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Operation {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                let mut seen = 0u64;
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            r.message(rt::cursor::slice(&mut rest)?, &mut self.operation_id)?;
                            seen |= 0x1;
                        }
                        0x12 => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        }
                        0x1a => {
                            r.optional(rt::cursor::slice(&mut rest)?, &mut self.resource_provider_id)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                if seen != 0x1 {
                    r.set_incomplete();
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                if let Some(value) = &self.resource_provider_id {
                    w.message(0x1a, value);
                }
                if let Some(value) = &self.agent_id {
                    w.message(0x12, value);
                }
                w.message(0xa, &self.operation_id);
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                len += 1 + rt::size::message(&self.operation_id);
                if let Some(value) = &self.agent_id {
                    len += 1 + rt::size::message(value);
                }
                if let Some(value) = &self.resource_provider_id {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                w.message("\"operation_id\":{", &self.operation_id);
                let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
                if let Some(value) = &self.agent_id {
                    w.message(key, value);
                }
                if let Some(value) = &self.resource_provider_id {
                    w.message("\"resource_provider_id\":{", value);
                }
            }
        }

        impl rt::Object for Operation {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "operation_id" => rt::Field::new("operation_id", 0x1, &mut self.operation_id),
                    "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                    "resource_provider_id" => {
                        rt::Field::new("resource_provider_id", 0x0, &mut self.resource_provider_id)
                    }
                    _ => None,
                }
            }
            fn required(&self) -> u64 {
                0x1
            }
        }
    }
}

/// Parts of `event`.
pub mod event {
    use crate::rt;

    /// `mesos.v1.scheduler.Event.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribed,
        Offers,
        InverseOffers,
        Rescind,
        RescindInverseOffer,
        Update,
        UpdateOperationStatus,
        Message,
        Failure,
        Error,
        Heartbeat,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribed),
                2 => Some(Type::Offers),
                9 => Some(Type::InverseOffers),
                3 => Some(Type::Rescind),
                10 => Some(Type::RescindInverseOffer),
                4 => Some(Type::Update),
                11 => Some(Type::UpdateOperationStatus),
                5 => Some(Type::Message),
                6 => Some(Type::Failure),
                7 => Some(Type::Error),
                8 => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribed => 1,
                Type::Offers => 2,
                Type::InverseOffers => 9,
                Type::Rescind => 3,
                Type::RescindInverseOffer => 10,
                Type::Update => 4,
                Type::UpdateOperationStatus => 11,
                Type::Message => 5,
                Type::Failure => 6,
                Type::Error => 7,
                Type::Heartbeat => 8,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBED" => Some(Type::Subscribed),
                "OFFERS" => Some(Type::Offers),
                "INVERSE_OFFERS" => Some(Type::InverseOffers),
                "RESCIND" => Some(Type::Rescind),
                "RESCIND_INVERSE_OFFER" => Some(Type::RescindInverseOffer),
                "UPDATE" => Some(Type::Update),
                "UPDATE_OPERATION_STATUS" => Some(Type::UpdateOperationStatus),
                "MESSAGE" => Some(Type::Message),
                "FAILURE" => Some(Type::Failure),
                "ERROR" => Some(Type::Error),
                "HEARTBEAT" => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribed => "SUBSCRIBED",
                Type::Offers => "OFFERS",
                Type::InverseOffers => "INVERSE_OFFERS",
                Type::Rescind => "RESCIND",
                Type::RescindInverseOffer => "RESCIND_INVERSE_OFFER",
                Type::Update => "UPDATE",
                Type::UpdateOperationStatus => "UPDATE_OPERATION_STATUS",
                Type::Message => "MESSAGE",
                Type::Failure => "FAILURE",
                Type::Error => "ERROR",
                Type::Heartbeat => "HEARTBEAT",
            }
        }
    }

    /// `mesos.v1.scheduler.Event.Subscribed`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribed {
        pub framework_id: crate::v1::FrameworkId,
        pub heartbeat_interval_seconds: Option<f64>,
        pub master_info: Option<Box<crate::v1::MasterInfo>>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribed {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                        seen |= 0x1;
                    }
                    0x11 => {
                        self.heartbeat_interval_seconds = Some(rt::cursor::double(&mut rest)?);
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.master_info)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.master_info {
                w.message(0x1a, &**value);
            }
            if let Some(value) = &self.heartbeat_interval_seconds {
                w.double(0x11, *value);
            }
            w.message(0xa, &self.framework_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.framework_id);
            if self.heartbeat_interval_seconds.is_some() {
                len += 1 + 8;
            }
            if let Some(value) = &self.master_info {
                len += 1 + rt::size::message(&**value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"framework_id\":{", &self.framework_id);
            if let Some(value) = &self.heartbeat_interval_seconds {
                w.double("\"heartbeat_interval_seconds\":", *value);
            }
            if let Some(value) = &self.master_info {
                w.message("\"master_info\":{", &**value);
            }
        }
    }

    impl rt::Object for Subscribed {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x1, &mut self.framework_id),
                "heartbeat_interval_seconds" => {
                    rt::Field::new("heartbeat_interval_seconds", 0x0, &mut self.heartbeat_interval_seconds)
                }
                "master_info" => rt::Field::new("master_info", 0x0, &mut self.master_info),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Event.Offers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Offers {
        pub offers: Vec<crate::v1::Offer>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Offers {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_OFFERS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.offers)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.offers.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.offers {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.offers.is_empty() {
                w.open("\"offers\":[");
                for value in &self.offers {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Offers {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "offers" => rt::Field::new("offers", 0x0, &mut self.offers),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Event.InverseOffers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InverseOffers {
        pub inverse_offers: Vec<crate::v1::InverseOffer>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for InverseOffers {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.inverse_offers)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.inverse_offers.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.inverse_offers {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.inverse_offers.is_empty() {
                w.open("\"inverse_offers\":[");
                for value in &self.inverse_offers {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for InverseOffers {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "inverse_offers" => rt::Field::new("inverse_offers", 0x0, &mut self.inverse_offers),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Event.Rescind`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Rescind {
        pub offer_id: crate::v1::OfferId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Rescind {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_RESCIND
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.offer_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.offer_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.offer_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"offer_id\":{", &self.offer_id);
        }
    }

    impl rt::Object for Rescind {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "offer_id" => rt::Field::new("offer_id", 0x1, &mut self.offer_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Event.RescindInverseOffer`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RescindInverseOffer {
        pub inverse_offer_id: crate::v1::OfferId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RescindInverseOffer {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.inverse_offer_id)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &self.inverse_offer_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.inverse_offer_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"inverse_offer_id\":{", &self.inverse_offer_id);
        }
    }

    impl rt::Object for RescindInverseOffer {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "inverse_offer_id" => rt::Field::new("inverse_offer_id", 0x1, &mut self.inverse_offer_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Event.Update`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Update {
        pub status: Box<crate::v1::TaskStatus>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Update {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_UPDATE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.status)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &*self.status);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.status);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"status\":{", &*self.status);
        }
    }

    impl rt::Object for Update {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "status" => rt::Field::new("status", 0x1, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Event.UpdateOperationStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateOperationStatus {
        pub status: Box<crate::v1::OperationStatus>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateOperationStatus {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.status)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.message(0xa, &*self.status);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.status);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"status\":{", &*self.status);
        }
    }

    impl rt::Object for UpdateOperationStatus {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "status" => rt::Field::new("status", 0x1, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.scheduler.Event.Message`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Message {
        pub agent_id: crate::v1::AgentId,
        pub executor_id: crate::v1::ExecutorId,
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Message {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_MESSAGE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        self.data = rt::cursor::bytes(&mut rest)?;
                        seen |= 0x4;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x7 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.bytes(0x1a, &self.data);
            w.message(0x12, &self.executor_id);
            w.message(0xa, &self.agent_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.agent_id);
            len += 1 + rt::size::message(&self.executor_id);
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            w.message(key, &self.agent_id);
            w.message("\"executor_id\":{", &self.executor_id);
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for Message {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x1, &mut self.agent_id),
                "executor_id" => rt::Field::new("executor_id", 0x2, &mut self.executor_id),
                "data" => rt::Field::new("data", 0x4, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `mesos.v1.scheduler.Event.Failure`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Failure {
        pub agent_id: Option<crate::v1::AgentId>,
        pub executor_id: Option<crate::v1::ExecutorId>,
        pub status: Option<i32>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Failure {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_FAILURE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.agent_id)?;
                    }
                    0x12 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.executor_id)?;
                    }
                    0x18 => {
                        self.status = Some(rt::cursor::int32(&mut rest)?);
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            if let Some(value) = &self.status {
                w.int32(0x18, *value);
            }
            if let Some(value) = &self.executor_id {
                w.message(0x12, value);
            }
            if let Some(value) = &self.agent_id {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.agent_id {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.executor_id {
                len += 1 + rt::size::message(value);
            }
            if let Some(value) = &self.status {
                len += 1 + rt::size::int32(*value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            let key = w.pick("\"agent_id\":{", "\"slave_id\":{");
            if let Some(value) = &self.agent_id {
                w.message(key, value);
            }
            if let Some(value) = &self.executor_id {
                w.message("\"executor_id\":{", value);
            }
            if let Some(value) = &self.status {
                w.int32("\"status\":", *value);
            }
        }
    }

    impl rt::Object for Failure {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "agent_id" => rt::Field::new("agent_id", 0x0, &mut self.agent_id),
                "executor_id" => rt::Field::new("executor_id", 0x0, &mut self.executor_id),
                "status" => rt::Field::new("status", 0x0, &mut self.status),
                _ => None,
            }
        }
    }

    /// `mesos.v1.scheduler.Event.Error`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Error {
        pub message: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Error {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_EVENT_ERROR
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.string(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                        seen |= 0x1;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            if seen != 0x1 {
                r.set_incomplete();
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            w.string(0xa, &self.message);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.message.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.string("\"message\":\"", &self.message);
        }
    }

    impl rt::Object for Error {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "message" => rt::Field::new("message", 0x1, &mut self.message),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `offer_constraints`.
pub mod offer_constraints {
    use crate::rt;

    /// `mesos.v1.scheduler.OfferConstraints.RoleConstraints`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleConstraints {
        pub groups: Vec<crate::v1::scheduler::offer_constraints::role_constraints::Group>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for RoleConstraints {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.groups)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.groups.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.groups {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.groups.is_empty() {
                w.open("\"groups\":[");
                for value in &self.groups {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for RoleConstraints {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "groups" => rt::Field::new("groups", 0x0, &mut self.groups),
                _ => None,
            }
        }
    }

    /// Parts of `role_constraints`.
    pub mod role_constraints {
        use crate::rt;

        /// `mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group`
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Group {
            pub attribute_constraints: Vec<crate::v1::scheduler::AttributeConstraint>,
            /// Fields beyond our schema, kept as they came.
            pub unknown: rt::UnknownFields,
        }

        impl rt::Wire for Group {
            fn info(&self) -> &'static rt::MessageInfo {
                &crate::generated::info::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP
            }
            fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
                while !rest.is_empty() {
                    let start = rest;
                    let key = rt::cursor::key(&mut rest)?;
                    match key {
                        0xa => {
                            let bytes = rt::cursor::slice(&mut rest)?;
                            r.element(0xa, bytes, rest, &mut self.attribute_constraints)?;
                        }
                        _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                    }
                }
                Ok(())
            }
            fn encode_back(&self, w: &mut rt::Writer) {
                w.unknown(&self.unknown);
                for value in self.attribute_constraints.iter().rev() {
                    w.message(0xa, value);
                }
            }
            fn encoded_len(&self) -> usize {
                let mut len = self.unknown.as_bytes().len();
                for value in &self.attribute_constraints {
                    len += 1 + rt::size::message(value);
                }
                len
            }
            fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
                if !self.attribute_constraints.is_empty() {
                    w.open("\"attribute_constraints\":[");
                    for value in &self.attribute_constraints {
                        w.message("{", value);
                    }
                    w.close(b']');
                }
            }
        }

        impl rt::Object for Group {
            fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
                match key {
                    "attribute_constraints" => {
                        rt::Field::new("attribute_constraints", 0x0, &mut self.attribute_constraints)
                    }
                    _ => None,
                }
            }
        }
    }
}

/// Parts of `response`.
pub mod response {
    use crate::rt;

    /// `mesos.v1.scheduler.Response.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        ReconcileOperations,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::ReconcileOperations),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::ReconcileOperations => 1,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "RECONCILE_OPERATIONS" => Some(Type::ReconcileOperations),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::ReconcileOperations => "RECONCILE_OPERATIONS",
            }
        }
    }

    /// `mesos.v1.scheduler.Response.ReconcileOperations`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReconcileOperations {
        pub operation_statuses: Vec<crate::v1::OperationStatus>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReconcileOperations {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.operation_statuses)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.operation_statuses.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.operation_statuses {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.operation_statuses.is_empty() {
                w.open("\"operation_statuses\":[");
                for value in &self.operation_statuses {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for ReconcileOperations {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operation_statuses" => {
                    rt::Field::new("operation_statuses", 0x0, &mut self.operation_statuses)
                }
                _ => None,
            }
        }
    }
}
