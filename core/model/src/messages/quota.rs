//! Quota, as operators set it now (`QuotaConfig`) and as they did (`QuotaRequest`), with Mesos' errors.

use std::collections::BTreeMap;

use meseta_wire::v1::quota::{QuotaConfig, QuotaInfo, QuotaRequest};
use meseta_wire::{Text, v1};

use crate::quota::Quota;
use crate::{Name, Quantities, ResourceLimits, Role, Scalar, limits};

type Amounts = BTreeMap<Text, v1::value::Scalar>;

impl Quota {
    /// A role and its quota. A limit of zero allows nothing, an absent one everything.
    pub fn from_wire(config: &QuotaConfig) -> Result<(Role, Quota), String> {
        let role =
            Role::parse(&config.role).map_err(|error| format!("Invalid 'QuotaConfig.role': {error}"))?;
        let guarantees: Quantities = amounts("guarantee", &config.guarantees)?.into_iter().collect();
        let limits: ResourceLimits = amounts("limit", &config.limits)?.into_iter().collect();
        if !limits.contains(&guarantees) {
            return Err(format!(
                "'QuotaConfig.guarantees' {guarantees} is not contained within the 'QuotaConfig.limits' {limits}"
            ));
        }
        Ok((role, Quota { guarantees, limits }))
    }

    /// Of the old kind: what is guaranteed is the limit, too.
    pub fn from_request(request: &QuotaRequest) -> Result<(Role, Quota), String> {
        let role = request.role.as_deref().ok_or("QuotaInfo must specify a role")?;
        let role = Role::parse(role).map_err(|error| format!("QuotaInfo with invalid role: {error}"))?;
        if request.guarantee.is_empty() {
            return Err("QuotaInfo with empty 'guarantee'".to_owned());
        }
        let mut found = BTreeMap::new();
        for resource in &request.guarantee {
            let amount = guarantee(resource)?;
            if found.insert(name(&resource.name)?, amount).is_some() {
                let name = resource.name.escape_debug();
                return Err(format!("QuotaInfo contains duplicate resource name '{name}'"));
            }
        }
        let guarantees = found.iter().map(|(name, amount)| (name.clone(), *amount)).collect();
        Ok((role, Quota { guarantees, limits: found.into_iter().collect() }))
    }

    pub fn to_wire(&self, role: &Role) -> QuotaConfig {
        let shown = |(name, amount): (&Name, Scalar)| {
            let scalar = v1::value::Scalar { value: amount.to_f64(), ..Default::default() };
            (name.as_str().into(), scalar)
        };
        QuotaConfig {
            role: role.as_str().into(),
            guarantees: self.guarantees.iter().map(shown).collect(),
            limits: self.limits.iter().map(shown).collect(),
            ..Default::default()
        }
    }

    /// As old clients read it.
    pub fn to_info(&self, role: &Role) -> QuotaInfo {
        let shown = |(name, amount): (&Name, Scalar)| v1::Resource {
            name: name.as_str().into(),
            r#type: v1::value::Type::Scalar,
            scalar: Some(v1::value::Scalar { value: amount.to_f64(), ..Default::default() }),
            ..Default::default()
        };
        QuotaInfo {
            role: Some(role.as_str().into()),
            guarantee: self.guarantees.iter().map(shown).collect(),
            ..Default::default()
        }
    }
}

fn amounts(what: &str, wire: &Amounts) -> Result<Vec<(Name, Scalar)>, String> {
    if wire.len() > limits::RESOURCES_MAX {
        return Err(format!("{} {what}s are too many, {} are allowed", wire.len(), limits::RESOURCES_MAX));
    }
    let one = |(text, amount): (&Text, &v1::value::Scalar)| {
        let value = Scalar::from_f64(amount.value).map_err(|error| {
            let name = text.escape_debug();
            format!("Invalid {what} configuration {{'{name}': {}}}: {error}", amount.value)
        })?;
        Ok((name(text)?, value))
    };
    wire.iter().map(one).collect()
}

fn name(text: &str) -> Result<Name, String> {
    match text.len() {
        0 => Err("A resource of a quota has no name".to_owned()),
        1..=limits::NAME_BYTES_MAX => Ok(Name::from(text)),
        bytes => Err(format!("The name of a resource of a quota has {bytes} bytes")),
    }
}

/// Only plain amounts are guaranteed.
fn guarantee(resource: &v1::Resource) -> Result<Scalar, String> {
    let reserved = resource.role.as_deref().is_some_and(|role| role != "*");
    if reserved || resource.reservation.is_some() || !resource.reservations.is_empty() {
        return Err("QuotaInfo must not contain any ReservationInfo".to_owned());
    }
    if resource.disk.is_some() {
        return Err("QuotaInfo must not contain DiskInfo".to_owned());
    }
    if resource.revocable.is_some() {
        return Err("QuotaInfo must not contain RevocableInfo".to_owned());
    }
    let scalar = resource.scalar.as_ref().filter(|_| resource.r#type == v1::value::Type::Scalar);
    let scalar = scalar.ok_or("QuotaInfo must not include non-scalar resources")?;
    let invalid = |error| {
        format!(
            "QuotaInfo with invalid resource: {} of '{}': {error}",
            scalar.value,
            resource.name.escape_debug()
        )
    };
    Scalar::from_f64(scalar.value).map_err(invalid)
}
