//! Operations on offers: reservations and volumes that come and go, and some that cannot be.

use meseta_wire::v1;
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::resource::{DiskInfo, ReservationInfo, disk_info, reservation_info};

use super::tasks::Purse;
use crate::sometimes;
use crate::world::World;

fn unreserved(resource: &v1::Resource) -> bool {
    let role = resource.role.as_deref().unwrap_or("*");
    resource.reservations.is_empty() && resource.reservation.is_none() && role == "*"
}

fn made(resource: &v1::Resource) -> bool {
    let dynamic = Some(reservation_info::Type::Dynamic);
    resource.reservations.last().is_some_and(|reservation| reservation.r#type == dynamic)
}

pub(super) fn kept(resource: &v1::Resource) -> bool {
    resource.disk.as_ref().is_some_and(|disk| disk.persistence.is_some())
}

fn amount(resource: &v1::Resource) -> f64 {
    resource.scalar.as_ref().map_or(0.0, |scalar| scalar.value)
}

fn with_amount(resource: &v1::Resource, value: f64) -> v1::Resource {
    let scalar = Some(v1::value::Scalar { value, ..Default::default() });
    v1::Resource { scalar, ..resource.clone() }
}

impl Purse {
    /// So much of an entry for which `fits` holds, taken out.
    pub(super) fn part(&mut self, least: f64, fits: impl Fn(&v1::Resource) -> bool) -> Option<v1::Resource> {
        let found = self.left.iter_mut().find(|resource| fits(resource) && amount(resource) >= least)?;
        let taken = with_amount(found, least);
        *found = with_amount(found, ((amount(found) - least) * 1000.0).round() / 1000.0);
        Some(taken)
    }

    pub(super) fn whole(&mut self, fits: impl Fn(&v1::Resource) -> bool) -> Option<v1::Resource> {
        let at = self.left.iter().position(|resource| fits(resource) && amount(resource) > 0.0)?;
        Some(self.left.remove(at))
    }
}

impl World {
    /// An operation on what the purse holds; what it makes is in the purse for what follows.
    pub(super) fn operation(&mut self, role: &str, purse: &mut Purse) -> Option<Operation> {
        if role == "*" {
            return None;
        }
        let operation = match self.rng.below(8) {
            _ if self.swarm.uses.resizes && self.rng.chance(0.3) => self.resize(purse),
            0..3 => self.reserve(role, purse),
            3 => unreserve(purse),
            4..6 => self.create(purse),
            6 => destroy(purse),
            _ => Some(self.impossible(role)),
        }?;
        self.next_operation += 1;
        let id = self.rng.chance(0.7).then(|| v1::OperationId {
            value: format!("o{}", self.next_operation).into(),
            ..Default::default()
        });
        Some(Operation { id, ..operation })
    }

    fn reserve(&mut self, role: &str, purse: &mut Purse) -> Option<Operation> {
        if self.swarm.uses.roles.len() > 4
            && self.rng.chance(0.4)
            && let Some(operation) = refine(purse, role)
        {
            return Some(operation);
        }
        let (name, least) = [("cpus", 0.5), ("mem", 64.0), ("disk", 20.0)][self.rng.below(3) as usize];
        let taken = purse.part(least, |resource| resource.name == name && unreserved(resource))?;
        let reserved = reserved(&taken, role);
        purse.left.push(reserved.clone());
        Some(of_reserve(reserved))
    }

    fn create(&mut self, purse: &mut Purse) -> Option<Operation> {
        let taken =
            purse.part(10.0, |resource| resource.name == "disk" && made(resource) && !kept(resource))?;
        let persistence =
            disk_info::Persistence { id: format!("v{}", self.next_operation).into(), ..Default::default() };
        let volume =
            v1::Volume { mode: v1::volume::Mode::Rw, container_path: "data".into(), ..Default::default() };
        let disk =
            DiskInfo { persistence: Some(persistence), volume: Some(volume.into()), ..Default::default() };
        let shared = self.swarm.uses.shares && self.rng.chance(0.5);
        let shared = shared.then(v1::resource::SharedInfo::default);
        let volume = v1::Resource { disk: Some(disk.into()), shared, ..taken };
        purse.left.push(volume.clone());
        let create = operation::Create { volumes: vec![volume], ..Default::default() };
        Some(Operation { r#type: Some(operation::Type::Create), create: Some(create), ..Default::default() })
    }

    /// More than anybody has.
    fn impossible(&mut self, role: &str) -> Operation {
        sometimes!(self.points, "impossible operation");
        let cpus = v1::Resource { name: "cpus".into(), ..Default::default() };
        of_reserve(reserved(&with_amount(&cpus, 10_000.0), role))
    }
}

/// What is reserved to a role above is to be the role's own.
fn refine(purse: &mut Purse, role: &str) -> Option<Operation> {
    let above = |resource: &v1::Resource| {
        let last = resource.reservations.last().and_then(|reservation| reservation.role.as_deref());
        let below = last.and_then(|last| role.strip_prefix(last));
        below.is_some_and(|below| below.starts_with('/')) && !kept(resource)
    };
    let resource = purse.whole(above)?;
    let mut refined = reserved(&resource, role);
    refined.reservations.splice(0..0, resource.reservations);
    purse.left.push(refined.clone());
    Some(of_reserve(refined))
}

fn reserved(resource: &v1::Resource, role: &str) -> v1::Resource {
    let reservation = ReservationInfo {
        r#type: Some(reservation_info::Type::Dynamic),
        role: Some(role.into()),
        ..Default::default()
    };
    v1::Resource { role: None, reservations: vec![reservation], ..resource.clone() }
}

fn of_reserve(resource: v1::Resource) -> Operation {
    let reserve = operation::Reserve { resources: vec![resource], ..Default::default() };
    Operation { r#type: Some(operation::Type::Reserve), reserve: Some(reserve), ..Default::default() }
}

fn unreserve(purse: &mut Purse) -> Option<Operation> {
    let resource = purse.whole(|resource| made(resource) && !kept(resource))?;
    let mut reservations = resource.reservations.clone();
    reservations.pop();
    purse.left.push(v1::Resource { reservations, ..resource.clone() });
    let unreserve = operation::Unreserve { resources: vec![resource], ..Default::default() };
    Some(Operation {
        r#type: Some(operation::Type::Unreserve),
        unreserve: Some(unreserve),
        ..Default::default()
    })
}

fn destroy(purse: &mut Purse) -> Option<Operation> {
    let volume = purse.whole(kept)?;
    purse.left.push(v1::Resource { disk: None, shared: None, ..volume.clone() });
    let destroy = operation::Destroy { volumes: vec![volume], ..Default::default() };
    Some(Operation { r#type: Some(operation::Type::Destroy), destroy: Some(destroy), ..Default::default() })
}
