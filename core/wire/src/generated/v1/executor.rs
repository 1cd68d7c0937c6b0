//! Package `v1::executor`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.executor.Event`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub r#type: Option<crate::v1::executor::event::Type>,
    pub subscribed: Option<Box<crate::v1::executor::event::Subscribed>>,
    pub acknowledged: Option<Box<crate::v1::executor::event::Acknowledged>>,
    pub launch: Option<crate::v1::executor::event::Launch>,
    pub launch_group: Option<crate::v1::executor::event::LaunchGroup>,
    pub kill: Option<Box<crate::v1::executor::event::Kill>>,
    pub message: Option<crate::v1::executor::event::Message>,
    pub error: Option<crate::v1::executor::event::Error>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Event {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_EXECUTOR_EVENT
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::executor::event::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.subscribed)?;
                }
                0x1a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.acknowledged)?;
                }
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.launch)?;
                }
                0x2a => {
                    r.optional_boxed(rt::cursor::slice(&mut rest)?, &mut self.kill)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.message)?;
                }
                0x3a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.error)?;
                }
                0x42 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.launch_group)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if let Some(value) = &self.launch_group {
            w.message(0x42, value);
        }
        if let Some(value) = &self.error {
            w.message(0x3a, value);
        }
        if let Some(value) = &self.message {
            w.message(0x32, value);
        }
        if let Some(value) = &self.kill {
            w.message(0x2a, &**value);
        }
        if let Some(value) = &self.launch {
            w.message(0x22, value);
        }
        if let Some(value) = &self.acknowledged {
            w.message(0x1a, &**value);
        }
        if let Some(value) = &self.subscribed {
            w.message(0x12, &**value);
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
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.acknowledged {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.launch {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.launch_group {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.kill {
            len += 1 + rt::size::message(&**value);
        }
        if let Some(value) = &self.message {
            len += 1 + rt::size::message(value);
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
            w.message("\"subscribed\":{", &**value);
        }
        if let Some(value) = &self.acknowledged {
            w.message("\"acknowledged\":{", &**value);
        }
        if let Some(value) = &self.launch {
            w.message("\"launch\":{", value);
        }
        if let Some(value) = &self.launch_group {
            w.message("\"launch_group\":{", value);
        }
        if let Some(value) = &self.kill {
            w.message("\"kill\":{", &**value);
        }
        if let Some(value) = &self.message {
            w.message("\"message\":{", value);
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
            "acknowledged" => rt::Field::new("acknowledged", 0x0, &mut self.acknowledged),
            "launch" => rt::Field::new("launch", 0x0, &mut self.launch),
            "launch_group" => rt::Field::new("launch_group", 0x0, &mut self.launch_group),
            "kill" => rt::Field::new("kill", 0x0, &mut self.kill),
            "message" => rt::Field::new("message", 0x0, &mut self.message),
            "error" => rt::Field::new("error", 0x0, &mut self.error),
            _ => None,
        }
    }
}

/// `mesos.v1.executor.Call`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    pub executor_id: crate::v1::ExecutorId,
    pub framework_id: crate::v1::FrameworkId,
    pub r#type: Option<crate::v1::executor::call::Type>,
    pub subscribe: Option<crate::v1::executor::call::Subscribe>,
    pub update: Option<crate::v1::executor::call::Update>,
    pub message: Option<crate::v1::executor::call::Message>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Call {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_EXECUTOR_CALL
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
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    seen |= 0x2;
                }
                0x18 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::executor::call::Type = value;
                        self.r#type = Some(value);
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x22 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.subscribe)?;
                }
                0x2a => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.update)?;
                }
                0x32 => {
                    r.optional(rt::cursor::slice(&mut rest)?, &mut self.message)?;
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
        if let Some(value) = &self.message {
            w.message(0x32, value);
        }
        if let Some(value) = &self.update {
            w.message(0x2a, value);
        }
        if let Some(value) = &self.subscribe {
            w.message(0x22, value);
        }
        if let Some(value) = &self.r#type {
            w.int32(0x18, rt::Enumeration::number(*value));
        }
        w.message(0x12, &self.framework_id);
        w.message(0xa, &self.executor_id);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::message(&self.executor_id);
        len += 1 + rt::size::message(&self.framework_id);
        if let Some(value) = &self.r#type {
            len += 1 + rt::size::int32(rt::Enumeration::number(*value));
        }
        if let Some(value) = &self.subscribe {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.update {
            len += 1 + rt::size::message(value);
        }
        if let Some(value) = &self.message {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.message("\"executor_id\":{", &self.executor_id);
        w.message("\"framework_id\":{", &self.framework_id);
        if let Some(value) = &self.r#type {
            let name = rt::Enumeration::name(*value);
            w.name("\"type\":\"", name);
        }
        if let Some(value) = &self.subscribe {
            w.message("\"subscribe\":{", value);
        }
        if let Some(value) = &self.update {
            w.message("\"update\":{", value);
        }
        if let Some(value) = &self.message {
            w.message("\"message\":{", value);
        }
    }
}

impl rt::Object for Call {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "executor_id" => rt::Field::new("executor_id", 0x1, &mut self.executor_id),
            "framework_id" => rt::Field::new("framework_id", 0x2, &mut self.framework_id),
            "type" => rt::Field::new("type", 0x0, &mut self.r#type),
            "subscribe" => rt::Field::new("subscribe", 0x0, &mut self.subscribe),
            "update" => rt::Field::new("update", 0x0, &mut self.update),
            "message" => rt::Field::new("message", 0x0, &mut self.message),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x3
    }
}

/// Parts of `call`.
pub mod call {
    use crate::rt;

    /// `mesos.v1.executor.Call.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribe,
        Update,
        Message,
        Heartbeat,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribe),
                2 => Some(Type::Update),
                3 => Some(Type::Message),
                4 => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribe => 1,
                Type::Update => 2,
                Type::Message => 3,
                Type::Heartbeat => 4,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBE" => Some(Type::Subscribe),
                "UPDATE" => Some(Type::Update),
                "MESSAGE" => Some(Type::Message),
                "HEARTBEAT" => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribe => "SUBSCRIBE",
                Type::Update => "UPDATE",
                Type::Message => "MESSAGE",
                Type::Heartbeat => "HEARTBEAT",
            }
        }
    }

    /// `mesos.v1.executor.Call.Subscribe`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribe {
        pub unacknowledged_tasks: Vec<crate::v1::TaskInfo>,
        pub unacknowledged_updates: Vec<crate::v1::executor::call::Update>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribe {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_CALL_SUBSCRIBE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0xa, bytes, rest, &mut self.unacknowledged_tasks)?;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.unacknowledged_updates)?;
                    }
                    _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
                }
            }
            Ok(())
        }
        fn encode_back(&self, w: &mut rt::Writer) {
            w.unknown(&self.unknown);
            for value in self.unacknowledged_updates.iter().rev() {
                w.message(0x12, value);
            }
            for value in self.unacknowledged_tasks.iter().rev() {
                w.message(0xa, value);
            }
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            for value in &self.unacknowledged_tasks {
                len += 1 + rt::size::message(value);
            }
            for value in &self.unacknowledged_updates {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            if !self.unacknowledged_tasks.is_empty() {
                w.open("\"unacknowledged_tasks\":[");
                for value in &self.unacknowledged_tasks {
                    w.message("{", value);
                }
                w.close(b']');
            }
            if !self.unacknowledged_updates.is_empty() {
                w.open("\"unacknowledged_updates\":[");
                for value in &self.unacknowledged_updates {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for Subscribe {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "unacknowledged_tasks" => {
                    rt::Field::new("unacknowledged_tasks", 0x0, &mut self.unacknowledged_tasks)
                }
                "unacknowledged_updates" => {
                    rt::Field::new("unacknowledged_updates", 0x0, &mut self.unacknowledged_updates)
                }
                _ => None,
            }
        }
    }

    /// `mesos.v1.executor.Call.Update`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Update {
        pub status: Box<crate::v1::TaskStatus>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Update {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_CALL_UPDATE
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

    /// `mesos.v1.executor.Call.Message`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Message {
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Message {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_CALL_MESSAGE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0x12 => {
                        self.data = rt::cursor::bytes(&mut rest)?;
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
            w.bytes(0x12, &self.data);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for Message {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "data" => rt::Field::new("data", 0x1, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}

/// Parts of `event`.
pub mod event {
    use crate::rt;

    /// `mesos.v1.executor.Event.Type`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Type {
        #[default]
        Unknown,
        Subscribed,
        Launch,
        LaunchGroup,
        Kill,
        Acknowledged,
        Message,
        Error,
        Shutdown,
        Heartbeat,
    }

    impl rt::Enumeration for Type {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                0 => Some(Type::Unknown),
                1 => Some(Type::Subscribed),
                2 => Some(Type::Launch),
                8 => Some(Type::LaunchGroup),
                3 => Some(Type::Kill),
                4 => Some(Type::Acknowledged),
                5 => Some(Type::Message),
                6 => Some(Type::Error),
                7 => Some(Type::Shutdown),
                9 => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Type::Unknown => 0,
                Type::Subscribed => 1,
                Type::Launch => 2,
                Type::LaunchGroup => 8,
                Type::Kill => 3,
                Type::Acknowledged => 4,
                Type::Message => 5,
                Type::Error => 6,
                Type::Shutdown => 7,
                Type::Heartbeat => 9,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Type::Unknown),
                "SUBSCRIBED" => Some(Type::Subscribed),
                "LAUNCH" => Some(Type::Launch),
                "LAUNCH_GROUP" => Some(Type::LaunchGroup),
                "KILL" => Some(Type::Kill),
                "ACKNOWLEDGED" => Some(Type::Acknowledged),
                "MESSAGE" => Some(Type::Message),
                "ERROR" => Some(Type::Error),
                "SHUTDOWN" => Some(Type::Shutdown),
                "HEARTBEAT" => Some(Type::Heartbeat),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Type::Unknown => "UNKNOWN",
                Type::Subscribed => "SUBSCRIBED",
                Type::Launch => "LAUNCH",
                Type::LaunchGroup => "LAUNCH_GROUP",
                Type::Kill => "KILL",
                Type::Acknowledged => "ACKNOWLEDGED",
                Type::Message => "MESSAGE",
                Type::Error => "ERROR",
                Type::Shutdown => "SHUTDOWN",
                Type::Heartbeat => "HEARTBEAT",
            }
        }
    }

    /// `mesos.v1.executor.Event.Subscribed`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Subscribed {
        pub executor_info: Box<crate::v1::ExecutorInfo>,
        pub framework_info: Box<crate::v1::FrameworkInfo>,
        pub agent_info: Box<crate::v1::AgentInfo>,
        pub container_id: Option<crate::v1::ContainerId>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Subscribed {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.executor_info)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.framework_info)?;
                        seen |= 0x2;
                    }
                    0x1a => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.agent_info)?;
                        seen |= 0x4;
                    }
                    0x22 => {
                        r.optional(rt::cursor::slice(&mut rest)?, &mut self.container_id)?;
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
            if let Some(value) = &self.container_id {
                w.message(0x22, value);
            }
            w.message(0x1a, &*self.agent_info);
            w.message(0x12, &*self.framework_info);
            w.message(0xa, &*self.executor_info);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.executor_info);
            len += 1 + rt::size::message(&*self.framework_info);
            len += 1 + rt::size::message(&*self.agent_info);
            if let Some(value) = &self.container_id {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"executor_info\":{", &*self.executor_info);
            w.message("\"framework_info\":{", &*self.framework_info);
            let key = w.pick("\"agent_info\":{", "\"slave_info\":{");
            w.message(key, &*self.agent_info);
            if let Some(value) = &self.container_id {
                w.message("\"container_id\":{", value);
            }
        }
    }

    impl rt::Object for Subscribed {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "executor_info" => rt::Field::new("executor_info", 0x1, &mut self.executor_info),
                "framework_info" => rt::Field::new("framework_info", 0x2, &mut self.framework_info),
                "agent_info" => rt::Field::new("agent_info", 0x4, &mut self.agent_info),
                "container_id" => rt::Field::new("container_id", 0x0, &mut self.container_id),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x7
        }
    }

    /// `mesos.v1.executor.Event.Launch`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Launch {
        pub task: Box<crate::v1::TaskInfo>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Launch {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_LAUNCH
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut *self.task)?;
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
            w.message(0xa, &*self.task);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&*self.task);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"task\":{", &*self.task);
        }
    }

    impl rt::Object for Launch {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "task" => rt::Field::new("task", 0x1, &mut self.task),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.executor.Event.LaunchGroup`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LaunchGroup {
        pub task_group: crate::v1::TaskGroupInfo,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for LaunchGroup {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.task_group)?;
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
            w.message(0xa, &self.task_group);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.task_group);
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"task_group\":{", &self.task_group);
        }
    }

    impl rt::Object for LaunchGroup {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "task_group" => rt::Field::new("task_group", 0x1, &mut self.task_group),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.executor.Event.Kill`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Kill {
        pub task_id: crate::v1::TaskId,
        pub kill_policy: Option<crate::v1::KillPolicy>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Kill {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_KILL
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
                w.message(0x12, value);
            }
            w.message(0xa, &self.task_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.task_id);
            if let Some(value) = &self.kill_policy {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"task_id\":{", &self.task_id);
            if let Some(value) = &self.kill_policy {
                w.message("\"kill_policy\":{", value);
            }
        }
    }

    impl rt::Object for Kill {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "task_id" => rt::Field::new("task_id", 0x1, &mut self.task_id),
                "kill_policy" => rt::Field::new("kill_policy", 0x0, &mut self.kill_policy),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.executor.Event.Acknowledged`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Acknowledged {
        pub task_id: crate::v1::TaskId,
        pub uuid: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Acknowledged {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED
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
                        self.uuid = rt::cursor::bytes(&mut rest)?;
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
            w.bytes(0x12, &self.uuid);
            w.message(0xa, &self.task_id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.task_id);
            len += 1 + rt::size::delimited(self.uuid.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"task_id\":{", &self.task_id);
            w.bytes("\"uuid\":\"", &self.uuid);
        }
    }

    impl rt::Object for Acknowledged {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "task_id" => rt::Field::new("task_id", 0x1, &mut self.task_id),
                "uuid" => rt::Field::new("uuid", 0x2, &mut self.uuid),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x3
        }
    }

    /// `mesos.v1.executor.Event.Message`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Message {
        pub data: rt::Bytes,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Message {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_MESSAGE
        }
        #[inline]
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        self.data = rt::cursor::bytes(&mut rest)?;
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
            w.bytes(0xa, &self.data);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::delimited(self.data.len());
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.bytes("\"data\":\"", &self.data);
        }
    }

    impl rt::Object for Message {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "data" => rt::Field::new("data", 0x1, &mut self.data),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }

    /// `mesos.v1.executor.Event.Error`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Error {
        pub message: rt::Text,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for Error {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_EXECUTOR_EVENT_ERROR
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
