//! What operators say of roles: what they weigh, what is guaranteed to them, what they may have at most.

use meseta_wire::v1;
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::{RemoveQuota, SetQuota, Type, UpdateQuota, UpdateWeights};
use meseta_wire::v1::quota::{QuotaConfig, QuotaRequest};
use meseta_wire::v1::value::Scalar;

use crate::queue::Happening;
use crate::sometimes;
use crate::uses::Office;
use crate::world::World;

fn scalar(value: f64) -> Scalar {
    Scalar { value, ..Default::default() }
}

impl World {
    /// The operators' turn.
    pub(crate) fn operators_act(&mut self) {
        if self.calm {
            return;
        }
        let at = self.soon(2 * self.swarm.uses.operate_every);
        self.queue.push(at, Happening::Operate);
        let count = self.swarm.uses.offices.len() as u64;
        let at = self.rng.below(count) as usize;
        match self.swarm.uses.offices[at] {
            Office::Quota => self.decide_quota(),
            Office::Weights => self.weigh(),
            Office::Drains => self.drain_or_back(),
            Office::Maintenance => self.maintain(),
            Office::List => self.list_agents(),
            Office::Resources => self.convert_some(),
        }
    }

    fn weigh(&mut self) {
        let mut weight_infos = Vec::new();
        for _ in 0..1 + self.rng.below(2) {
            let weight = [0.5, 1.0, 2.0, 10.0][self.rng.below(4) as usize];
            let role = Some(self.some_role().into());
            weight_infos.push(v1::WeightInfo { weight, role, ..Default::default() });
        }
        sometimes!(self.points, "weight set with offers out", self.facts.offers.iter().next().is_some());
        let body = UpdateWeights { weight_infos, ..Default::default() };
        self.operator_call(Call {
            r#type: Some(Type::UpdateWeights),
            update_weights: Some(body),
            ..Default::default()
        });
    }

    fn some_role(&mut self) -> &'static str {
        let roles = self.swarm.uses.roles;
        roles[self.rng.below(roles.len() as u64) as usize]
    }

    fn decide_quota(&mut self) {
        match self.rng.below(10) {
            0 => self.remove_quota(),
            1 => self.set_quota(),
            _ => self.update_quota(),
        }
    }

    fn remove_quota(&mut self) {
        let body = RemoveQuota { role: self.some_role().into(), ..Default::default() };
        let call = Call { r#type: Some(Type::RemoveQuota), remove_quota: Some(body), ..Default::default() };
        self.operator_call(call);
    }

    /// The old way, of a role at the top.
    fn set_quota(&mut self) {
        let role = ["a", "b"][self.rng.below(2) as usize].to_owned();
        let guarantee = vec![v1::Resource {
            name: "cpus".into(),
            r#type: v1::value::Type::Scalar,
            scalar: Some(scalar(1.0 + self.rng.below(4) as f64)),
            ..Default::default()
        }];
        let force = Some(self.rng.chance(0.5));
        let quota_request = QuotaRequest { force, role: Some(role.into()), guarantee, ..Default::default() };
        let body = SetQuota { quota_request, ..Default::default() };
        self.operator_call(Call {
            r#type: Some(Type::SetQuota),
            set_quota: Some(body.into()),
            ..Default::default()
        });
    }

    fn update_quota(&mut self) {
        let nested = self.swarm.uses.nested_quota;
        let leaf = match self.rng.below(4) {
            0..2 if nested => self.some_role(),
            2 => "b",
            3 if self.rng.chance(0.2) => self.some_role(),
            _ => "a",
        };
        // What a role is guaranteed is guaranteed to those above it, too.
        let (mut cpus, mut mem) = (0, 0);
        let mut quota_configs = Vec::new();
        for (end, _) in leaf.match_indices('/').chain([(leaf.len(), "")]).collect::<Vec<_>>().iter().rev() {
            if self.rng.chance(0.6) {
                (cpus, mem) = (cpus + self.rng.below(3), mem + 128 * self.rng.below(4));
            }
            quota_configs.push(self.quota_of(&leaf[..*end], cpus, mem));
            if !nested {
                break;
            }
        }
        if self.rng.chance(0.2) {
            let role = self.some_role();
            quota_configs.push(QuotaConfig { role: role.into(), ..Default::default() });
        }
        let force = Some(self.rng.chance(0.6));
        let body = UpdateQuota { force, quota_configs, ..Default::default() };
        let call = Call { r#type: Some(Type::UpdateQuota), update_quota: Some(body), ..Default::default() };
        self.operator_call(call);
    }

    fn quota_of(&mut self, role: &str, cpus: u64, mem: u64) -> QuotaConfig {
        let mut config = QuotaConfig { role: role.into(), ..Default::default() };
        for (name, guaranteed, unit) in [("cpus", cpus, 1), ("mem", mem, 64)] {
            if guaranteed > 0 {
                config.guarantees.insert(name.into(), scalar(guaranteed as f64));
            }
            if self.rng.chance(0.6) {
                let limit = guaranteed + unit * self.rng.below(6);
                config.limits.insert(name.into(), scalar(limit as f64));
            }
        }
        config
    }
}
