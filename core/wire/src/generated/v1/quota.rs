//! Package `v1::quota`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `mesos.v1.quota.QuotaInfo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotaInfo {
    pub role: Option<rt::Text>,
    pub principal: Option<rt::Text>,
    pub guarantee: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for QuotaInfo {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_QUOTA_QUOTA_INFO
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.principal)?;
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x1a, bytes, rest, &mut self.guarantee)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.guarantee.iter().rev() {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.principal {
            w.string(0x12, value);
        }
        if let Some(value) = &self.role {
            w.string(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if let Some(value) = &self.role {
            len += 1 + rt::size::delimited(value.len());
        }
        if let Some(value) = &self.principal {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.guarantee {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.role {
            w.string("\"role\":\"", value);
        }
        if let Some(value) = &self.principal {
            w.string("\"principal\":\"", value);
        }
        if !self.guarantee.is_empty() {
            w.open("\"guarantee\":[");
            for value in &self.guarantee {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for QuotaInfo {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "role" => rt::Field::new("role", 0x0, &mut self.role),
            "principal" => rt::Field::new("principal", 0x0, &mut self.principal),
            "guarantee" => rt::Field::new("guarantee", 0x0, &mut self.guarantee),
            _ => None,
        }
    }
}

/// `mesos.v1.quota.QuotaRequest`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotaRequest {
    pub force: Option<bool>,
    pub role: Option<rt::Text>,
    pub guarantee: Vec<crate::v1::Resource>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for QuotaRequest {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_QUOTA_QUOTA_REQUEST
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.force = Some(rt::cursor::bool(&mut rest)?);
                }
                0x12 => {
                    r.optional_string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x1a, bytes, rest, &mut self.guarantee)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.guarantee.iter().rev() {
            w.message(0x1a, value);
        }
        if let Some(value) = &self.role {
            w.string(0x12, value);
        }
        if let Some(value) = &self.force {
            w.bool(0x8, *value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if self.force.is_some() {
            len += 1 + 1;
        }
        if let Some(value) = &self.role {
            len += 1 + rt::size::delimited(value.len());
        }
        for value in &self.guarantee {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if let Some(value) = &self.force {
            w.bool("\"force\":", *value);
        }
        if let Some(value) = &self.role {
            w.string("\"role\":\"", value);
        }
        if !self.guarantee.is_empty() {
            w.open("\"guarantee\":[");
            for value in &self.guarantee {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for QuotaRequest {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "force" => rt::Field::new("force", 0x0, &mut self.force),
            "role" => rt::Field::new("role", 0x0, &mut self.role),
            "guarantee" => rt::Field::new("guarantee", 0x0, &mut self.guarantee),
            _ => None,
        }
    }
}

/// `mesos.v1.quota.QuotaConfig`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotaConfig {
    pub role: rt::Text,
    pub guarantees: rt::BTreeMap<rt::Text, crate::v1::value::Scalar>,
    pub limits: rt::BTreeMap<rt::Text, crate::v1::value::Scalar>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for QuotaConfig {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_QUOTA_QUOTA_CONFIG
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        let mut seen = 0u64;
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    r.string(rt::cursor::slice(&mut rest)?, &mut self.role)?;
                    seen |= 0x1;
                }
                0x12 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    let (name, value) =
                        r.entry(bytes, 0x12, true, |r, rest, value: &mut crate::v1::value::Scalar| {
                            r.message(rt::cursor::slice(rest)?, value)
                        })?;
                    self.guarantees.insert(name, value);
                }
                0x1a => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    let (name, value) =
                        r.entry(bytes, 0x12, true, |r, rest, value: &mut crate::v1::value::Scalar| {
                            r.message(rt::cursor::slice(rest)?, value)
                        })?;
                    self.limits.insert(name, value);
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
        for (name, value) in self.limits.iter().rev() {
            w.entry(0x1a, name, |w| w.message(0x12, value));
        }
        for (name, value) in self.guarantees.iter().rev() {
            w.entry(0x12, name, |w| w.message(0x12, value));
        }
        w.string(0xa, &self.role);
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        len += 1 + rt::size::delimited(self.role.len());
        for (name, value) in &self.guarantees {
            len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
        }
        for (name, value) in &self.limits {
            len += 1 + rt::size::entry(name, 1 + rt::size::message(value));
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        w.string("\"role\":\"", &self.role);
        if !self.guarantees.is_empty() {
            w.open("\"guarantees\":{");
            for (name, value) in &self.guarantees {
                w.map_key(name);
                w.message("{", value);
            }
            w.close(b'}');
        }
        if !self.limits.is_empty() {
            w.open("\"limits\":{");
            for (name, value) in &self.limits {
                w.map_key(name);
                w.message("{", value);
            }
            w.close(b'}');
        }
    }
}

impl rt::Object for QuotaConfig {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "role" => rt::Field::new("role", 0x1, &mut self.role),
            "guarantees" => rt::Field::new("guarantees", 0x0, &mut self.guarantees),
            "limits" => rt::Field::new("limits", 0x0, &mut self.limits),
            _ => None,
        }
    }
    fn required(&self) -> u64 {
        0x1
    }
}

/// `mesos.v1.quota.QuotaStatus`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotaStatus {
    pub infos: Vec<crate::v1::quota::QuotaInfo>,
    pub configs: Vec<crate::v1::quota::QuotaConfig>,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for QuotaStatus {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::MESOS_V1_QUOTA_QUOTA_STATUS
    }
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0xa => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0xa, bytes, rest, &mut self.infos)?;
                }
                0x12 => {
                    let bytes = rt::cursor::slice(&mut rest)?;
                    r.element(0x12, bytes, rest, &mut self.configs)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        for value in self.configs.iter().rev() {
            w.message(0x12, value);
        }
        for value in self.infos.iter().rev() {
            w.message(0xa, value);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        for value in &self.infos {
            len += 1 + rt::size::message(value);
        }
        for value in &self.configs {
            len += 1 + rt::size::message(value);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if !self.infos.is_empty() {
            w.open("\"infos\":[");
            for value in &self.infos {
                w.message("{", value);
            }
            w.close(b']');
        }
        if !self.configs.is_empty() {
            w.open("\"configs\":[");
            for value in &self.configs {
                w.message("{", value);
            }
            w.close(b']');
        }
    }
}

impl rt::Object for QuotaStatus {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "infos" => rt::Field::new("infos", 0x0, &mut self.infos),
            "configs" => rt::Field::new("configs", 0x0, &mut self.configs),
            _ => None,
        }
    }
}
