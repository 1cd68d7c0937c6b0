//! MultiFrameworkAllocations: frameworks of three kinds launch 19,500 tasks.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Result, ensure};
use meseta_allocator::{Offered, Options as Choices};
use meseta_model::{FrameworkId, Resources, Role};

use super::Options;
use super::row::Row;
use super::world::{World, framework, resources};
use crate::clock;

const AGENTS: u64 = 80;
const TASKS: u64 = 19_500;
/// Cycles within which all must run.
const CYCLES: u64 = 200;

/// What one framework still wants.
struct Plan {
    tasks: u64,
    each: Resources,
    per_offer: u64,
}

pub fn run(_: &Options) -> Result<()> {
    let mut world = World::new(Choices::default());
    let mut plans: BTreeMap<FrameworkId, Plan> = BTreeMap::new();
    let kinds = [
        ("marathon", 4, true, 4000, "cpus:0.07;mem:400", 100),
        ("jenkins", 500, false, 5, "cpus:0.1;mem:4000", 1),
        ("spark", 50, true, 20, "cpus:1;mem:1000", 5),
    ];
    for (kind, count, own_role, tasks, each, per_offer) in kinds {
        for n in 0..count {
            let role = Role::from_trusted(if own_role { format!("{kind}{n}") } else { kind.to_owned() });
            let number = plans.len() as u64;
            world.add_framework(number, &role);
            plans.insert(framework(number), Plan { tasks, each: resources(each)?, per_offer });
        }
    }
    let total = resources("cpus:64;mem:488000")?;
    (0..AGENTS).for_each(|n| world.add_agent(n, total.clone(), None));
    let (mut launched, mut offers, mut cycles) = (0, 0, 0);
    let seconds = clock::timed(|| {
        while launched < TASKS && cycles < CYCLES {
            let (offered, _) = world.cycle();
            offers += offered.len() as u64;
            launched += offered.iter().map(|offer| launch(&mut world, &mut plans, offer)).sum::<u64>();
            world.pass(Duration::from_secs(1));
            cycles += 1;
        }
    });
    ensure!(launched == TASKS, "{launched} tasks of {TASKS} run after {cycles} cycles");
    Row::new("MultiFrameworkAllocations, 19500 tasks", offers, seconds)
        .note(format!("{cycles} cycles"))
        .print();
    Ok(())
}

/// Launches what fits, and says so if that was the last.
fn launch(world: &mut World, plans: &mut BTreeMap<FrameworkId, Plan>, offer: &Offered) -> u64 {
    let Some(plan) = plans.get_mut(&offer.framework) else { return 0 };
    let Ok(accepted) = world.allocator.accept(std::slice::from_ref(&offer.offer)) else { return 0 };
    let (mut left, mut used, mut launched) = (accepted.resources, Resources::new(), 0);
    while launched < plan.tasks.min(plan.per_offer) && left.subtract(&plan.each).is_ok() {
        used.add(&plan.each);
        launched += 1;
    }
    plan.tasks -= launched;
    let (framework, role, agent) = (&offer.framework, &offer.role, &offer.agent);
    world.allocator.use_resources(framework, role, agent, &used);
    let filter = Some(Duration::from_secs(5));
    world.allocator.give_back(framework, role, agent, &left, filter, world.now);
    if plan.tasks == 0 {
        world.allocator.suppress(framework, &[]);
    }
    launched
}
