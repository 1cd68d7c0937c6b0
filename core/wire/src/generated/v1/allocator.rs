//! Package `v1::allocator`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.allocator.InverseOfferStatus`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InverseOfferStatus {
    pub status: crate::v1::allocator::inverse_offer_status::Status,
    pub framework_id: crate::v1::FrameworkId,
    pub timestamp: crate::v1::TimeInfo,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for InverseOfferStatus {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_ALLOCATOR_INVERSE_OFFER_STATUS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => match rt::Enumeration::from_number(rt::cursor::int32(&mut rest)?) {
                    Some(value) => {
                        let value: crate::v1::allocator::inverse_offer_status::Status = value;
                        self.status = value;
                        seen |= 0x1;
                    }
                    None => rt::keep(start, rest, &mut self.unknown),
                },
                0x12 => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.framework_id)?;
                    seen |= 0x2;
                }
                0x1a => {
                    r.message(rt::cursor::slice(&mut rest)?, &mut self.timestamp)?;
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
        w.message(0x1a, &self.timestamp);
        w.message(0x12, &self.framework_id);
        w.int32(0x8, rt::Enumeration::number(self.status));
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::int32(rt::Enumeration::number(self.status));
        len += 1 + rt::size::message(&self.framework_id);
        len += 1 + rt::size::message(&self.timestamp);
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        let name = rt::Enumeration::name(self.status);
        w.name("\"status\":\"", name);
        w.message("\"framework_id\":{", &self.framework_id);
        w.message("\"timestamp\":{", &self.timestamp);
    }
}

impl rt::Object for InverseOfferStatus {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "status" => rt::Field::new("status", 0x1, &mut self.status),
            "framework_id" => rt::Field::new("framework_id", 0x2, &mut self.framework_id),
            "timestamp" => rt::Field::new("timestamp", 0x4, &mut self.timestamp),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x7
    }
}

/// Parts of `inverse_offer_status`.
pub mod inverse_offer_status {
    use crate::rt;

    /// `mesos.v1.allocator.InverseOfferStatus.Status`
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Status {
        #[default]
        Unknown,
        Accept,
        Decline,
    }

    impl rt::Enumeration for Status {
        fn from_number(number: i32) -> Option<Self> {
            match number {
                1 => Some(Status::Unknown),
                2 => Some(Status::Accept),
                3 => Some(Status::Decline),
                _ => None,
            }
        }
        fn number(self) -> i32 {
            match self {
                Status::Unknown => 1,
                Status::Accept => 2,
                Status::Decline => 3,
            }
        }
        fn from_name(name: &str) -> Option<Self> {
            match name {
                "UNKNOWN" => Some(Status::Unknown),
                "ACCEPT" => Some(Status::Accept),
                "DECLINE" => Some(Status::Decline),
                _ => None,
            }
        }
        fn name(self) -> &'static str {
            match self {
                Status::Unknown => "UNKNOWN",
                Status::Accept => "ACCEPT",
                Status::Decline => "DECLINE",
            }
        }
    }
}
