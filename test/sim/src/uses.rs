//! What of the system a seed makes use of, beyond launching tasks: drawn once, and most of it missing in most seeds.

use std::time::Duration;

use meseta_model::Rng;
use meseta_wire::v1;
use meseta_wire::v1::domain_info::fault_domain::{RegionInfo, ZoneInfo};

use crate::queue::{SECOND, Time};

/// Roles as most seeds have them, and a tree of three levels.
const FEW: &[&str] = &["*", "a", "b", "b/c"];
const TREE: &[&str] = &["*", "a", "b", "b/c", "a/b", "a/b/c", "a/d"];

/// The region of the master.
pub const HOME: &str = "here";

/// What operators busy themselves with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Office {
    Quota,
    Weights,
    Drains,
    Maintenance,
    List,
    Resources,
}

/// How likely each is in a seed.
const OFFICES: [(Office, f64); 6] = [
    (Office::Quota, 0.15),
    (Office::Weights, 0.2),
    (Office::Drains, 0.25),
    (Office::Maintenance, 0.25),
    (Office::List, 0.15),
    (Office::Resources, 0.25),
];

/// See the module's documentation.
#[derive(Debug, Clone)]
pub struct Uses {
    /// Those that frameworks take.
    pub roles: &'static [&'static str],
    /// What operators do here, and the mean time between two of their acts.
    pub offices: Vec<Office>,
    pub operate_every: Time,
    /// Roles below others may have a quota, too.
    pub nested_quota: bool,
    /// How long a master that has quotas waits for agents before it offers anything.
    pub recovery_timeout: Duration,
    /// Who is next is drawn by weight.
    pub random_sorter: bool,
    /// Volumes change their size, or are shared.
    pub resizes: bool,
    pub shares: bool,
    /// How likely the folder of a volume cannot be changed.
    pub volumes_fail: f64,
    /// Frameworks want some agents, and not others.
    pub constraints: bool,
    /// Agents are in regions, some of them in another than the master.
    pub regions: bool,
    /// Frameworks say what they need, and ask what became of operations.
    pub needs: bool,
    pub asks: bool,
}

impl Uses {
    pub fn draw(rng: &mut Rng) -> Uses {
        let nested_quota = rng.chance(0.2);
        let mut offices = Vec::new();
        for (office, likely) in OFFICES {
            if rng.chance(likely) || (office == Office::Quota && nested_quota) {
                offices.push(office);
            }
        }
        let tree = rng.chance(0.15) || nested_quota;
        let (every, timeout) = (rng.below(3) as usize, rng.below(3) as usize);
        Uses {
            roles: if tree { TREE } else { FEW },
            offices,
            operate_every: [SECOND, 5 * SECOND, 20 * SECOND][every],
            nested_quota,
            recovery_timeout: [2, 20, 600].map(Duration::from_secs)[timeout],
            random_sorter: rng.chance(0.1),
            resizes: rng.chance(0.3),
            shares: rng.chance(0.25),
            volumes_fail: if rng.chance(0.2) { 0.1 } else { 0.0 },
            constraints: rng.chance(0.2),
            regions: rng.chance(0.15),
            needs: rng.chance(0.2),
            asks: rng.chance(0.25),
        }
    }

    /// Where a machine is, if that is known; the master's is at home.
    pub fn domain(&self, region: &str) -> Option<v1::DomainInfo> {
        let named = |name: &str| name.into();
        let fault = v1::domain_info::FaultDomain {
            region: RegionInfo { name: named(region), ..Default::default() },
            zone: ZoneInfo { name: named("z0"), ..Default::default() },
            ..Default::default()
        };
        let domain = v1::DomainInfo { fault_domain: Some(fault.into()), ..Default::default() };
        self.regions.then_some(domain)
    }

    /// What agents say of themselves: the rack of most.
    pub fn attributes(&self, rng: &mut Rng) -> Vec<v1::Attribute> {
        if !self.constraints || rng.chance(0.3) {
            return Vec::new();
        }
        let value = ["r0", "r1"][rng.below(2) as usize].into();
        let text = Some(v1::value::Text { value, ..Default::default() });
        let name = "rack".into();
        vec![v1::Attribute { name, r#type: v1::value::Type::Text, text, ..Default::default() }]
    }

    /// Nothing but tasks.
    pub fn tasks_only(&self) -> Uses {
        Uses {
            roles: FEW,
            offices: Vec::new(),
            nested_quota: false,
            random_sorter: false,
            resizes: false,
            shares: false,
            volumes_fail: 0.0,
            constraints: false,
            regions: false,
            needs: false,
            asks: false,
            ..self.clone()
        }
    }
}
