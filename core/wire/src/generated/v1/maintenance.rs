//! Package `v1::maintenance`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.maintenance.Window`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Window {
    pub machine_ids: Vec<crate::v1::MachineId>,
    pub unavailability: crate::v1::Unavailability,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Window {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MAINTENANCE_WINDOW
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.machine_ids)?;
                }
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.unavailability)?;
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
        w.message(0x12, &self.unavailability);
        for value in self.machine_ids.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.machine_ids {
            len += 1 + rt::size::message(value);
        }
        len += 1 + rt::size::message(&self.unavailability);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.machine_ids.is_empty() {
            w.open("\"machine_ids\":[");
            for value in &self.machine_ids {
                w.message("{", value);
            }
            w.close(b']');
        }
        w.message("\"unavailability\":{", &self.unavailability);
    }
}

impl rt::Object for Window {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "machine_ids" => rt::Field::new("machine_ids", 0x0, &mut self.machine_ids),
            "unavailability" => rt::Field::new("unavailability", 0x1, &mut self.unavailability),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.maintenance.Schedule`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    pub windows: Vec<crate::v1::maintenance::Window>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Schedule {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MAINTENANCE_SCHEDULE
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.windows)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.windows.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.windows {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.windows.is_empty() {
            w.open("\"windows\":[");
            for value in &self.windows {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for Schedule {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "windows" => rt::Field::new("windows", 0x0, &mut self.windows),
            _ => None,
        }
    }
}

/// `mesos.v1.maintenance.ClusterStatus`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterStatus {
    pub draining_machines: Vec<crate::v1::maintenance::cluster_status::DrainingMachine>,
    pub down_machines: Vec<crate::v1::MachineId>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for ClusterStatus {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_MAINTENANCE_CLUSTER_STATUS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.draining_machines)?;
                }
                0x12 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x12, bytes, rest, &mut self.down_machines)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.down_machines.iter().rev() {
            w.message(0x12, value);
        }
        for value in self.draining_machines.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.draining_machines {
            len += 1 + rt::size::message(value);
        }
        for value in &self.down_machines {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.draining_machines.is_empty() {
            w.open("\"draining_machines\":[");
            for value in &self.draining_machines {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.down_machines.is_empty() {
            w.open("\"down_machines\":[");
            for value in &self.down_machines {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for ClusterStatus {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "draining_machines" => rt::Field::new("draining_machines", 0x0, &mut self.draining_machines),
            "down_machines" => rt::Field::new("down_machines", 0x0, &mut self.down_machines),
            _ => None,
        }
    }
}

/// Parts of `cluster_status`.
pub mod cluster_status {
    use crate::rt;

    /// `mesos.v1.maintenance.ClusterStatus.DrainingMachine`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DrainingMachine {
        pub id: crate::v1::MachineId,
        pub statuses: Vec<crate::v1::allocator::InverseOfferStatus>,
        /// Fields beyond our schema, kept as they came.
        pub unknown: rt::UnknownFields,
    }

    impl rt::Wire for DrainingMachine {
        fn info(&self) -> &'static rt::MessageInfo {
            &crate::generated::info::MESOS_V1_MAINTENANCE_CLUSTER_STATUS_DRAINING_MACHINE
        }
        fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
            let mut seen = 0u64;
            while !rest.is_empty() {
                let start = rest;
                let key = rt::cursor::key(&mut rest)?;
                match key {
                    0xa => {
                        r.message(rt::cursor::slice(&mut rest)?, &mut self.id)?;
                        seen |= 0x1;
                    }
                    0x12 => {
                        let bytes = rt::cursor::slice(&mut rest)?;
                        r.element(0x12, bytes, rest, &mut self.statuses)?;
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
            for value in self.statuses.iter().rev() {
                w.message(0x12, value);
            }
            w.message(0xa, &self.id);
        }
        fn encoded_len(&self) -> usize {
            let mut len = self.unknown.as_bytes().len();
            len += 1 + rt::size::message(&self.id);
            for value in &self.statuses {
                len += 1 + rt::size::message(value);
            }
            len
        }
        fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
            w.message("\"id\":{", &self.id);
            if !self.statuses.is_empty() {
                w.open("\"statuses\":[");
                for value in &self.statuses {
                    w.message("{", value);
                }
                w.close(b']');
            }
        }
    }

    impl rt::Object for DrainingMachine {
        fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
            match key {
                "id" => rt::Field::new("id", 0x1, &mut self.id),
                "statuses" => rt::Field::new("statuses", 0x0, &mut self.statuses),
                _ => None,
            }
        }
        fn required(&self) -> u64 {
            0x1
        }
    }
}
