//! R8, needs: an agent is held back only for what a framework needs on it, as long as that may stand, and no more agents
//! than there may be; and what is surely kept for one framework is not offered to another.
//!
//! Which agent is kept is the allocator's affair, and not computed here. So the second half judges only where there is no
//! choice: one framework alone needs one thing, on the agent that it names or on the only one there is, and would hold well
//! less than its part with it. Looks once a beat, in worlds where frameworks say what they need.

use std::collections::{BTreeMap, BTreeSet};

use meseta_master::{Agent, View};
use meseta_model::{Quantities, Resources, Role};
use meseta_wire::v1::scheduler::call;

use super::facts::Facts;
use super::l3::{self, Seat};
use super::needs::{self, Need};
use super::o1;
use super::offers::Offer;
use super::r4::Sums;
use crate::host::MasterHost;
use crate::sometimes;
use crate::uses::Office;
use crate::world::World;

/// So many beats in a row somebody may want what is free for other reasons: what was given back, or is cut by quota, waits
/// for the next beat.
const PATIENCE: u32 = 4;
/// After so many there was a beat at which agents were kept with nothing else in the way.
const SETTLED: u32 = 3;

/// What was seen with each beat of the master's allocation interval.
#[derive(Debug, Default)]
pub struct Beats {
    /// How many there were.
    pub count: u64,
    last: u64,
    /// These were not offered what is free: agent, framework and role.
    idle: BTreeMap<(String, String, Role), Idle>,
    /// For so many of them in a row an agent had to be kept: for whom, and which.
    claim: Option<(Claim, u32)>,
}

/// For how many beats in a row something was idle.
#[derive(Debug, Default, Clone, Copy)]
struct Idle {
    all: u32,
    /// Those since the last one at which a need might stand.
    needless: u32,
}

/// A framework, and the agent that is kept for it.
type Claim = (String, String);

impl Beats {
    pub fn forget(&mut self) {
        (self.idle, self.claim, self.last) = (BTreeMap::new(), None, 0);
    }
}

/// The master was woken: with the first time in a beat it settled whom agents are kept for.
pub fn woken(world: &mut World) {
    let age = world.master.process.now(world.now).mono.0;
    let beat = age / world.master.interval();
    if !world.swarm.uses.needs || std::mem::replace(&mut world.facts.beats.last, beat) == beat {
        return;
    }
    world.facts.beats.count += 1;
    let Some(view) = world.master.view().filter(View::is_serving) else { return };
    let claim = claim(&world.facts, &world.master, &view);
    let beats = &mut world.facts.beats;
    let since =
        beats.claim.take().filter(|(old, _)| Some(old) == claim.as_ref()).map_or(0, |(_, since)| since);
    beats.claim = claim.map(|claim| (claim, since + 1));
    // Where there is quota, a new master offers nothing until agents had time to come back.
    let paused = world.swarm.uses.offices.contains(&Office::Quota)
        && u128::from(age) <= world.swarm.uses.recovery_timeout.as_nanos();
    let idle = if paused { Vec::new() } else { idle(&world.facts, &world.master, &view) };
    let old = std::mem::take(&mut world.facts.beats.idle);
    let since = |key: &(String, String, Role)| {
        let Idle { all, needless } = old.get(key).copied().unwrap_or_default();
        let needed = is_needed(&world.facts, &view, &key.0);
        Idle { all: all + 1, needless: if needed { 0 } else { needless + 1 } }
    };
    world.facts.beats.idle =
        idle.into_iter().map(|key| (since(&key), key)).map(|(n, key)| (key, n)).collect();
    judge_idle(world, &view);
}

/// Which agents' free resources are not offered to whom, although nothing that is known stands against it.
fn idle(facts: &Facts, host: &MasterHost, view: &View) -> Vec<(String, String, Role)> {
    let mut idle = Vec::new();
    let quotas = &host.registry.wishes.quotas;
    // What counts as available for guarantees depends on agents that are not in service.
    if !quotas.is_empty() && !view.agents.values().all(|agent| is_there(host, view, agent)) {
        return idle;
    }
    let seats = l3::seats(facts, view);
    let sums = Sums::new(facts, view, quotas, true);
    for agent in view.agents.values().filter(|agent| is_there(host, view, agent)) {
        let (id, free) = (agent.id.as_str(), l3::free(agent));
        let open = |seat: &&Seat<'_>| {
            seat.takes(agent, &free, &sums) && needs::refused(facts, &seat.id, id).next().is_none()
        };
        idle.extend(
            seats.iter().filter(open).map(|seat| (id.to_owned(), seat.id.clone(), seat.role.clone())),
        );
    }
    idle
}

/// Whether an agent is in service, with nothing under way that changes what it has or takes it out: one that is being called
/// unreachable is offered to nobody, though it was heard again meanwhile.
fn is_there(host: &MasterHost, view: &View, agent: &Agent) -> bool {
    let busy = view.operations.values().any(|operation| operation.agent == agent.id);
    let whole = agent.total.non_shared().contains(&agent.used.non_shared());
    let settled = whole && !busy && !host.registry.is_writing_of(agent.id.as_str());
    agent.is_active() && settled && o1::serves(host, agent.id.as_str(), &agent.info.hostname)
}

/// Whether somebody may still need so much on an agent as it has.
fn is_needed(facts: &Facts, view: &View, agent: &str) -> bool {
    let Some(agent) = view.agents.values().find(|known| known.id.as_str() == agent) else { return false };
    let may = |need: &Need| {
        need.may_stand(facts.beats.count)
            && need.is_for(agent.id.as_str())
            && agent.total.scalar_quantities().contains(&need.wanted)
    };
    let needs = |seat: &Seat<'_>| facts.needs.get(&seat.id).is_some_and(|all| all.iter().any(may));
    l3::seats(facts, view).iter().any(needs)
}

fn judge_idle(world: &mut World, view: &View) {
    let World { facts, points, .. } = world;
    let mut held_back = BTreeSet::new();
    for ((agent, framework, role), idle) in &facts.beats.idle {
        assert!(
            idle.needless <= PATIENCE,
            "R8: what is free of agent {agent} is not offered to {framework}, which wants it for {role}, and nobody \
             needs it"
        );
        if idle.all > PATIENCE {
            held_back.insert(agent);
        }
    }
    sometimes!(points, "agent held back for a need", !held_back.is_empty());
    let most = (view.agents.len() / 8).clamp(1, 64);
    assert!(held_back.len() <= most, "R8: agents {held_back:?} are held back at once, {most} may be");
}

/// An offer is about to be out.
pub fn offered(facts: &Facts, host: &MasterHost, view: &View, id: &str, offer: &Offer) {
    let Some((kept, since)) = &facts.beats.claim else { return };
    let common = offer.resources.unreserved().scalar_quantities();
    if *since < SETTLED || offer.agent != kept.1 || offer.framework == kept.0 || common.is_empty() {
        return;
    }
    let still = claim(facts, host, view);
    assert_ne!(
        still.as_ref(),
        Some(kept),
        "R8: offer {id} to {} is of agent {}, which is kept for what {} needs",
        offer.framework,
        kept.1,
        kept.0
    );
}

/// Something is said after which another agent may be kept, or none for a while.
pub fn heard(facts: &mut Facts, framework: &str, kind: call::Type) {
    use call::Type;
    if matches!(kind, Type::Suppress | Type::Revive | Type::UpdateFramework | Type::Request | Type::Teardown)
    {
        renewed(facts, framework);
    }
    if kind == Type::Revive {
        needs::open(facts, framework);
    }
}

/// A framework comes or goes.
pub fn renewed(facts: &mut Facts, framework: &str) {
    facts.beats.claim = facts.beats.claim.take().filter(|(claim, _)| claim.0 != framework);
}

/// An agent comes back, perhaps as another than it was.
pub fn agent_renewed(facts: &mut Facts, agent: &str) {
    facts.beats.claim = facts.beats.claim.take().filter(|(claim, _)| claim.1 != agent);
}

/// The agent that has to be kept, and for whom, where there is no choice.
fn claim(facts: &Facts, host: &MasterHost, view: &View) -> Option<Claim> {
    let beat = facts.beats.count;
    let mut standing = facts.needs.iter().filter(|(_, needs)| needs.iter().any(|need| need.may_stand(beat)));
    let (Some((framework, needs)), None) = (standing.next(), standing.next()) else { return None };
    let [need] = needs.as_slice() else { return None };
    if !need.stands(beat) || !host.registry.wishes.quotas.is_empty() {
        return None;
    }
    let agent = match &need.agent {
        Some(named) => view.agents.values().find(|agent| agent.id.as_str() == named)?,
        None => view.agents.values().next().filter(|_| view.agents.len() == 1)?,
    };
    let seats = l3::seats(facts, view);
    let mut own = seats.iter().filter(|seat| seat.id == *framework).peekable();
    own.peek()?;
    let enough = |resources: &Resources| resources.scalar_quantities().contains(&need.wanted);
    let gives =
        is_there(host, view, agent) && enough(&agent.total.unreserved()) && own.all(|seat| seat.wants(agent));
    let refused =
        needs::refused(facts, framework, agent.id.as_str()).any(|refused| enough(&refused.resources));
    let may = may_have(facts, host, view, framework, &need.wanted, &seats);
    (gives && !refused && may).then(|| (framework.clone(), agent.id.as_str().to_owned()))
}

/// Whether a framework would hold well less than is due to it in each of its roles with so much more.
fn may_have(
    facts: &Facts,
    host: &MasterHost,
    view: &View,
    framework: &str,
    more: &Quantities,
    seats: &[Seat<'_>],
) -> bool {
    let mut held = more.clone();
    let mut add = |resources: &Resources| held.add(&resources.scalar_quantities());
    let tasks = view.tasks.values().filter(|task| task.key.framework.as_str() == framework);
    tasks.filter(|task| task.uses_resources()).for_each(|task| add(&task.resources));
    let executors = view.executors.values().filter(|executor| executor.key.framework.as_str() == framework);
    executors.for_each(|executor| add(&executor.resources));
    let offers = facts.offers.iter().filter(|(_, offer)| offer.framework == framework);
    offers.for_each(|(_, offer)| add(&offer.resources));
    let mut total = Quantities::new();
    view.agents.values().for_each(|agent| total.add(&agent.total.scalar_quantities()));
    let part = |name: &str| held.get(name).thousandths() as f64 / total.get(name).thousandths() as f64;
    let share = total.iter().map(|(name, _)| part(name.as_str())).fold(0.0, f64::max);
    let due = |seat: &Seat<'_>| due(host, seat, seats);
    seats.iter().filter(|seat| seat.id == framework).map(due).all(|due| share < 0.99 * due)
}

/// What part of the cluster is due to one: by weight among siblings that want offers, from the root down.
fn due(host: &MasterHost, seat: &Seat<'_>, seats: &[Seat<'_>]) -> f64 {
    let all: BTreeSet<String> = seats.iter().flat_map(path).collect();
    let above = |node: &str| node.rsplit_once('/').map_or(String::new(), |(above, _)| above.to_owned());
    let weights = &host.registry.wishes.weights;
    let weight = |node: &String| weights.get(&Role::from_trusted(node.as_str())).copied().unwrap_or(1.0);
    let part = |node: String| {
        let siblings = all.iter().filter(|other| above(other) == above(&node));
        weight(&node) / siblings.map(weight).sum::<f64>()
    };
    path(seat).into_iter().map(part).product()
}

/// The nodes from below the root to one's own: roles, the one for frameworks in a role, and the framework's.
fn path(seat: &Seat<'_>) -> Vec<String> {
    let leaf = format!("{}/./{}", seat.role, seat.id);
    let above = leaf.match_indices('/').map(|(at, _)| leaf[..at].to_owned());
    above.chain([leaf.clone()]).collect()
}
