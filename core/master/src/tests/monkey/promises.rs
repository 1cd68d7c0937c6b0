//! What operators and frameworks ask of allocation: weights, quotas, needs, and why nothing is offered.

use meseta_wire::Message;
use meseta_wire::v1::master;
use meseta_wire::v1::scheduler::{Call, call};

use super::Monkey;

const ROLES: [&str; 4] = ["a", "b", "a/x", "*"];

impl Monkey {
    pub(super) fn promise(&mut self, n: usize) {
        let role = ROLES[self.below(ROLES.len())];
        let (some, more) = (self.below(4), self.below(4));
        let json = match self.below(5) {
            0 => format!(
                r#"{{"type": "UPDATE_WEIGHTS", "update_weights": {{"weight_infos":
                    [{{"role": "{role}", "weight": {some}}}]}}}}"#
            ),
            1 => format!(r#"{{"type": "REMOVE_QUOTA", "remove_quota": {{"role": "{role}"}}}}"#),
            2 => format!(
                r#"{{"type": "SET_QUOTA", "set_quota": {{"quota_request": {{"role": "{role}", "force": true,
                    "guarantee": [{{"name": "cpus", "type": "SCALAR", "scalar": {{"value": {some}}}}}]}}}}}}"#
            ),
            3 => format!(
                r#"{{"type": "UPDATE_QUOTA", "update_quota": {{"force": {}, "quota_configs": [{{"role": "{role}",
                    "guarantees": {{"cpus": {{"value": {some}}}}}, "limits": {{"cpus": {{"value": {more}}}}}}}]}}}}"#,
                more > 1
            ),
            _ => return self.need(n, some),
        };
        self.world.operate(master::Call::from_json(json.as_bytes()).expect("a call"));
    }

    /// A framework asks for a large agent, or somebody why it is offered nothing.
    fn need(&mut self, n: usize, cpus: usize) {
        let Some(id) = self.schedulers[n].id.clone() else { return };
        if self.rng.chance(0.5) {
            self.world.explain(&id, None);
            return;
        }
        let json = format!(
            r#"{{"requests": [{{"resources": [{{"name": "cpus", "type": "SCALAR", "scalar": {{"value": {cpus}}}}}]}}]}}"#
        );
        let request = Some(call::Request::from_json(json.as_bytes()).expect("a request"));
        self.call(n, Call { r#type: Some(call::Type::Request), request, ..Default::default() });
    }
}
