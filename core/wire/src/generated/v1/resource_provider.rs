//! Package `v1::resource_provider`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.resource_provider.Event`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub r#type: Option<crate::v1::resource_provider::event::Type>,
    pub subscribed: Option<crate::v1::resource_provider::event::Subscribed>,
    pub apply_operation: Option<Box<crate::v1::resource_provider::event::ApplyOperation>>,
    pub publish_resources: Option<Box<crate::v1::resource_provider::event::PublishResources>>,
    pub acknowledge_operation_status:
        Option<Box<crate::v1::resource_provider::event::AcknowledgeOperationStatus>>,
    pub reconcile_operations: Option<crate::v1::resource_provider::event::ReconcileOperations>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Event {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_EVENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::resource_provider::event::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.subscribed)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.apply_operation)?;
                }
                0x22 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.publish_resources)?;
                }
                0x2a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.acknowledge_operation_status)?;
                }
                0x32 => {
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
            w.message(0x32, value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            w.message(0x2a, &**value);
        }
        if let Some(value) = &self.publish_resources {
            w.message(0x22, &**value);
        }
        if let Some(value) = &self.apply_operation {
            w.message(0x1a, &**value);
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
        if let Some(value) = &self.apply_operation {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.publish_resources {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            len += 1 + rt::size::message(&**value);
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
        if let Some(value) = &self.subscribed {
            w.message("\"subscribed\":{", value);
        }
        if let Some(value) = &self.apply_operation {
            w.message("\"apply_operation\":{", &**value);
        }
        if let Some(value) = &self.publish_resources {
            w.message("\"publish_resources\":{", &**value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            w.message("\"acknowledge_operation_status\":{", &**value);
        }
        if let Some(value) = &self.reconcile_operations {
            w.message("\"reconcile_operations\":{", value);
        }
    }
}

impl rt::Object for Event {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "subscribed" => rt::Field::new("subscribed", 0x0, &mut self.subscribed),
            "apply_operation" => rt::Field::new("apply_operation", 0x0, &mut self.apply_operation),
            "publish_resources" => rt::Field::new("publish_resources", 0x0, &mut self.publish_resources),
            "acknowledge_operation_status" => {
                rt::Field::new("acknowledge_operation_status", 0x0, &mut self.acknowledge_operation_status)
            }
            "reconcile_operations" => {
                rt::Field::new("reconcile_operations", 0x0, &mut self.reconcile_operations)
            }
            _ => None,
        }
    }
}

/// `mesos.v1.resource_provider.Call`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    pub resource_provider_id: Option<crate::v1::ResourceProviderId>,
    pub r#type: Option<crate::v1::resource_provider::call::Type>,
    pub subscribe: Option<crate::v1::resource_provider::call::Subscribe>,
    pub update_operation_status: Option<Box<crate::v1::resource_provider::call::UpdateOperationStatus>>,
    pub update_state: Option<Box<crate::v1::resource_provider::call::UpdateState>>,
    pub update_publish_resources_status:
        Option<crate::v1::resource_provider::call::UpdatePublishResourcesStatus>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Call {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_CALL
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.resource_provider_id)?;
                }
                0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::resource_provider::call::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x1a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.subscribe)?;
                }
                0x22 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.update_operation_status)?;
                }
                0x2a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.update_state)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update_publish_resources_status)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.update_publish_resources_status {
            w.message(0x32, value);
        }
        if let Some(value) = &self.update_state {
            w.message(0x2a, &**value);
        }
        if let Some(value) = &self.update_operation_status {
            w.message(0x22, &**value);
        }
        if let Some(value) = &self.subscribe {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x10, rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.resource_provider_id {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.resource_provider_id {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.subscribe {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.update_operation_status {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.update_state {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.update_publish_resources_status {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.resource_provider_id {
            w.message("\"resource_provider_id\":{", value);
        }
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.subscribe {
            w.message("\"subscribe\":{", value);
        }
        if let Some(value) = &self.update_operation_status {
            w.message("\"update_operation_status\":{", &**value);
        }
        if let Some(value) = &self.update_state {
            w.message("\"update_state\":{", &**value);
        }
        if let Some(value) = &self.update_publish_resources_status {
            w.message("\"update_publish_resources_status\":{", value);
        }
    }
}

impl rt::Object for Call {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "resource_provider_id" => {
                rt::Field::new("resource_provider_id", 0x0, &mut self.resource_provider_id)
            }
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "subscribe" => rt::Field::new("subscribe", 0x0, &mut self.subscribe),
            "update_operation_status" => {
                rt::Field::new("update_operation_status", 0x0, &mut self.update_operation_status)
            }
            "update_state" => rt::Field::new("update_state", 0x0, &mut self.update_state),
            "update_publish_resources_status" => rt::Field::new(
                "update_publish_resources_status",
                0x0,
                &mut self.update_publish_resources_status,
            ),
            _ => None,
        }
    }
}

/// Parts of `call`.
pub mod call {
    use crate::rt;

    /// `mesos.v1.resource_provider.Call.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribe,
        UpdateOperationStatus,
        UpdateState,
        UpdatePublishResourcesStatus,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribe),
                2 => Some(Type::UpdateOperationStatus),
                3 => Some(Type::UpdateState),
                4 => Some(Type::UpdatePublishResourcesStatus),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribe => 1,
                Type::UpdateOperationStatus => 2,
                Type::UpdateState => 3,
                Type::UpdatePublishResourcesStatus => 4,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBE" => Some(Type::Subscribe),
                "UPDATE_OPERATION_STATUS" => Some(Type::UpdateOperationStatus),
                "UPDATE_STATE" => Some(Type::UpdateState),
                "UPDATE_PUBLISH_RESOURCES_STATUS" => Some(Type::UpdatePublishResourcesStatus),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribe => "SUBSCRIBE",
                Type::UpdateOperationStatus => "UPDATE_OPERATION_STATUS",
                Type::UpdateState => "UPDATE_STATE",
                Type::UpdatePublishResourcesStatus => "UPDATE_PUBLISH_RESOURCES_STATUS",
            }
        }
    }

    /// `mesos.v1.resource_provider.Call.Subscribe`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribe {
        pub resource_provider_info: Box<crate::v1::ResourceProviderInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribe {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.resource_provider_info)?;
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
            w.message(0xa, &*self.resource_provider_info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.resource_provider_info);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"resource_provider_info\":{", &*self.resource_provider_info);
        }
    }

    impl rt::Object for Subscribe {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "resource_provider_info" => {
                    rt::Field::new("resource_provider_info", 0x1, &mut self.resource_provider_info)
                }
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.resource_provider.Call.UpdateOperationStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateOperationStatus {
        pub framework_id: Option<crate::v1::FrameworkId>,
        pub status: Box<crate::v1::OperationStatus>,
        pub latest_status: Option<Box<crate::v1::OperationStatus>>,
        pub operation_uuid: crate::v1::Uuid,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateOperationStatus {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_OPERATION_STATUS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.status)?;
                        seen |= 0x1;
                    }
                    0x1a => {
                        r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.latest_status)?;
                    }
                    0x22 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.operation_uuid)?;
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
            w.message(0x22, &self.operation_uuid);
            if let Some(value) = &self.latest_status {
                w.message(0x1a, &**value);
            }
            w.message(0x12, &*self.status);
            if let Some(value) = &self.framework_id {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.framework_id {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::message(&*self.status);
            if let Some(value) = &self.latest_status {
                len += 1 + rt::size::message(&**value);
            }
            len += 1 + rt::size::message(&self.operation_uuid);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.framework_id {
                w.message("\"framework_id\":{", value);
            }
            w.message("\"status\":{", &*self.status);
            if let Some(value) = &self.latest_status {
                w.message("\"latest_status\":{", &**value);
            }
            w.message("\"operation_uuid\":{", &self.operation_uuid);
        }
    }

    impl rt::Object for UpdateOperationStatus {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
                "status" => rt::Field::new("status", 0x1, &mut self.status),
                "latest_status" => rt::Field::new("latest_status", 0x0, &mut self.latest_status),
                "operation_uuid" => rt::Field::new("operation_uuid", 0x2, &mut self.operation_uuid),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.resource_provider.Call.UpdateState`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateState {
        pub operations: Vec<crate::v1::Operation>,
        pub resources: Vec<crate::v1::Resource>,
        pub resource_version_uuid: crate::v1::Uuid,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdateState {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_STATE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.operations)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.resources)?;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.resource_version_uuid)?;
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
            w.message(0x1a, &self.resource_version_uuid);
            for value in self.resources.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.operations.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.operations {
                len += 1 + rt::size::message(value);
            }
            for value in &self.resources {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::message(&self.resource_version_uuid);
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
            if !self.resources.is_empty() {
                w.open("\"resources\":[");
                for value in &self.resources {
                    w.message("{", value);
                }
                w.close(b']');
            }
            w.message("\"resource_version_uuid\":{", &self.resource_version_uuid);
        }
    }

    impl rt::Object for UpdateState {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operations" => rt::Field::new("operations", 0x0, &mut self.operations),
                "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                "resource_version_uuid" => {
                    rt::Field::new("resource_version_uuid", 0x1, &mut self.resource_version_uuid)
                }
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePublishResourcesStatus {
        pub uuid: crate::v1::Uuid,
        pub status: crate::v1::resource_provider::call::update_publish_resources_status::Status,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for UpdatePublishResourcesStatus {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATE_PUBLISH_RESOURCES_STATUS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.uuid)?;
                        seen |= 0x1;
                    }
                    0x10 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                        Some(value) => {
                            let value: crate::v1::resource_provider::call::update_publish_resources_status::Status = value;
                            self.status = value;
                            seen |= 0x2;
                        }
                        None => rt::keep(start, rest, &mut self.unknown),
                    },
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
            w.int32(0x10, rt::Enumeration::number(self.status));
            w.message(0xa, &self.uuid);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.uuid);
            len += 1 + rt::size::int32(rt::Enumeration::number(self.status));
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"uuid\":{", &self.uuid);
            let name = rt::Enumeration::name(self.status);
            w.name("\"status\":\"", name);
        }
    }

    impl rt::Object for UpdatePublishResourcesStatus {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "uuid" => rt::Field::new("uuid", 0x1, &mut self.uuid),
                "status" => rt::Field::new("status", 0x2, &mut self.status),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// Parts of `update_publish_resources_status`.
    pub mod update_publish_resources_status {
        use crate::rt;

        /// `mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus.Status`
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Status {
            #[default]
            Unknown,
            Ok,
            Failed,
        }

        impl rt::Enumeration for Status {
            fn from_number(number: i32) -> Option<Self> {
                match number {
                    0 => Some(Status::Unknown),
                    1 => Some(Status::Ok),
                    2 => Some(Status::Failed),
                    _ => None,
                }
            }
            fn number(self) -> i32 {
                match self {
                    Status::Unknown => 0,
                    Status::Ok => 1,
                    Status::Failed => 2,
                }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name {
                    "UNKNOWN" => Some(Status::Unknown),
                    "OK" => Some(Status::Ok),
                    "FAILED" => Some(Status::Failed),
                    _ => None,
                }
            }
            fn name(self) -> &'static str {
                match self {
                    Status::Unknown => "UNKNOWN",
                    Status::Ok => "OK",
                    Status::Failed => "FAILED",
                }
            }
        }
    }
}

/// Parts of `event`.
pub mod event {
    use crate::rt;

    /// `mesos.v1.resource_provider.Event.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribed,
        ApplyOperation,
        PublishResources,
        AcknowledgeOperationStatus,
        ReconcileOperations,
        Teardown,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribed),
                2 => Some(Type::ApplyOperation),
                3 => Some(Type::PublishResources),
                4 => Some(Type::AcknowledgeOperationStatus),
                5 => Some(Type::ReconcileOperations),
                6 => Some(Type::Teardown),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribed => 1,
                Type::ApplyOperation => 2,
                Type::PublishResources => 3,
                Type::AcknowledgeOperationStatus => 4,
                Type::ReconcileOperations => 5,
                Type::Teardown => 6,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBED" => Some(Type::Subscribed),
                "APPLY_OPERATION" => Some(Type::ApplyOperation),
                "PUBLISH_RESOURCES" => Some(Type::PublishResources),
                "ACKNOWLEDGE_OPERATION_STATUS" => Some(Type::AcknowledgeOperationStatus),
                "RECONCILE_OPERATIONS" => Some(Type::ReconcileOperations),
                "TEARDOWN" => Some(Type::Teardown),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribed => "SUBSCRIBED",
                Type::ApplyOperation => "APPLY_OPERATION",
                Type::PublishResources => "PUBLISH_RESOURCES",
                Type::AcknowledgeOperationStatus => "ACKNOWLEDGE_OPERATION_STATUS",
                Type::ReconcileOperations => "RECONCILE_OPERATIONS",
                Type::Teardown => "TEARDOWN",
            }
        }
    }

    /// `mesos.v1.resource_provider.Event.Subscribed`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribed {
        pub provider_id: crate::v1::ResourceProviderId,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribed {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.provider_id)?;
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
            w.message(0xa, &self.provider_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.provider_id);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"provider_id\":{", &self.provider_id);
        }
    }

    impl rt::Object for Subscribed {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "provider_id" => rt::Field::new("provider_id", 0x1, &mut self.provider_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.resource_provider.Event.ApplyOperation`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplyOperation {
        pub framework_id: Option<crate::v1::FrameworkId>,
        pub info: Box<crate::v1::offer::Operation>,
        pub operation_uuid: crate::v1::Uuid,
        pub resource_version_uuid: crate::v1::Uuid,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ApplyOperation {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLY_OPERATION
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.info)?;
                        seen |= 0x1;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.operation_uuid)?;
                        seen |= 0x2;
                    }
                    0x22 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.resource_version_uuid)?;
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
            w.message(0x22, &self.resource_version_uuid);
            w.message(0x1a, &self.operation_uuid);
            w.message(0x12, &*self.info);
            if let Some(value) = &self.framework_id {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            if let Some(value) = &self.framework_id {
                len += 1 + rt::size::message(value);
            }
            len += 1 + rt::size::message(&*self.info);
            len += 1 + rt::size::message(&self.operation_uuid);
            len += 1 + rt::size::message(&self.resource_version_uuid);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if let Some(value) = &self.framework_id {
                w.message("\"framework_id\":{", value);
            }
            w.message("\"info\":{", &*self.info);
            w.message("\"operation_uuid\":{", &self.operation_uuid);
            w.message("\"resource_version_uuid\":{", &self.resource_version_uuid);
        }
    }

    impl rt::Object for ApplyOperation {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "framework_id" => rt::Field::new("framework_id", 0x0, &mut self.framework_id),
                "info" => rt::Field::new("info", 0x1, &mut self.info),
                "operation_uuid" => rt::Field::new("operation_uuid", 0x2, &mut self.operation_uuid),
                "resource_version_uuid" => {
                    rt::Field::new("resource_version_uuid", 0x4, &mut self.resource_version_uuid)
                }
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `mesos.v1.resource_provider.Event.PublishResources`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PublishResources {
        pub uuid: crate::v1::Uuid,
        pub resources: Vec<crate::v1::Resource>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for PublishResources {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISH_RESOURCES
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.uuid)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.resources)?;
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
            for value in self.resources.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &self.uuid);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.uuid);
            for value in &self.resources {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"uuid\":{", &self.uuid);
            if !self.resources.is_empty() {
                w.open("\"resources\":[");
                for value in &self.resources {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for PublishResources {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "uuid" => rt::Field::new("uuid", 0x1, &mut self.uuid),
                "resources" => rt::Field::new("resources", 0x0, &mut self.resources),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.resource_provider.Event.AcknowledgeOperationStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcknowledgeOperationStatus {
        pub status_uuid: crate::v1::Uuid,
        pub operation_uuid: crate::v1::Uuid,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for AcknowledgeOperationStatus {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGE_OPERATION_STATUS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.status_uuid)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.operation_uuid)?;
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
            w.message(0x12, &self.operation_uuid);
            w.message(0xa, &self.status_uuid);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.status_uuid);
            len += 1 + rt::size::message(&self.operation_uuid);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"status_uuid\":{", &self.status_uuid);
            w.message("\"operation_uuid\":{", &self.operation_uuid);
        }
    }

    impl rt::Object for AcknowledgeOperationStatus {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "status_uuid" => rt::Field::new("status_uuid", 0x1, &mut self.status_uuid),
                "operation_uuid" => rt::Field::new("operation_uuid", 0x2, &mut self.operation_uuid),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.resource_provider.Event.ReconcileOperations`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReconcileOperations {
        pub operation_uuids: Vec<crate::v1::Uuid>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for ReconcileOperations {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILE_OPERATIONS
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.operation_uuids)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.operation_uuids.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.operation_uuids {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.operation_uuids.is_empty() {
                w.open("\"operation_uuids\":[");
                for value in &self.operation_uuids {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for ReconcileOperations {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "operation_uuids" => rt::Field::new("operation_uuids", 0x0, &mut self.operation_uuids),
                _ => None,
            }
        }
    }
}
