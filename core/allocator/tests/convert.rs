//! Operations in the ledger: random ones, with everything else that moves resources, and the books balance after each.

use meseta_allocator::{AgentSpec, Allocator, Capabilities, FrameworkSpec, Options, Quota};
use meseta_model::conversion::{By, of_operation};
use meseta_model::{
    AgentId, Conversion, FrameworkId, Kind, Mono, OfferId, Quantities, Reservation, ResourceLimits,
    Resources, Role,
};
use meseta_wire::Message;
use meseta_wire::v1::offer::Operation;
use proptest::prelude::*;

const DYNAMIC: &str = r#""reservations":[{"type":"DYNAMIC","role":"web"}]"#;

fn disk(megabytes: u32, fields: &str) -> String {
    format!(r#"{{"name":"disk","type":"SCALAR","scalar":{{"value":{megabytes}}},{DYNAMIC}{fields}}}"#)
}

fn volume(id: u8, megabytes: u32, shared: bool) -> String {
    let shared = if shared { r#","shared":{}"# } else { "" };
    let info = format!(r#"{{"persistence":{{"id":"v{id}"}},"volume":{{"container_path":"d","mode":"RW"}}}}"#);
    disk(megabytes, &format!(r#","disk":{info}{shared}"#))
}

fn conversion(r#type: &str, body: &str) -> Conversion {
    let json = format!(r#"{{"type":"{type}","{}":{{{body}}}}}"#, r#type.to_lowercase());
    let operation = Operation::from_json(json.as_bytes()).expect(&json);
    of_operation(&operation, &By::ANYONE).expect(&json).expect(&json)
}

#[derive(Debug, Clone)]
enum Doing {
    Offer,
    Accept,
    Reserve(u32),
    Unreserve(u32),
    Create(u8, u32, bool),
    Destroy(u8, u32, bool),
    Use,
    GiveBack,
    Release(usize),
    Decline,
    /// The same as an operator.
    Free(Box<Doing>),
}

fn operation() -> impl Strategy<Value = Doing> {
    prop_oneof![
        (1..50u32).prop_map(Doing::Reserve),
        (1..50u32).prop_map(Doing::Unreserve),
        (0..3u8, any::<bool>()).prop_map(|(id, shared)| Doing::Create(id, 10, shared)),
        (0..3u8, any::<bool>()).prop_map(|(id, shared)| Doing::Destroy(id, 10, shared)),
    ]
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        3 => Just(Doing::Offer),
        3 => Just(Doing::Accept),
        4 => operation(),
        2 => Just(Doing::Use),
        2 => Just(Doing::GiveBack),
        2 => any::<usize>().prop_map(Doing::Release),
        1 => Just(Doing::Decline),
        1 => operation().prop_map(|doing| Doing::Free(Box::new(doing))),
    ]
}

fn of(doing: &Doing) -> Option<Conversion> {
    Some(match doing {
        Doing::Reserve(mb) => conversion("RESERVE", &format!(r#""resources":[{}]"#, disk(*mb, ""))),
        Doing::Unreserve(mb) => conversion("UNRESERVE", &format!(r#""resources":[{}]"#, disk(*mb, ""))),
        Doing::Create(id, mb, shared) => {
            conversion("CREATE", &format!(r#""volumes":[{}]"#, volume(*id, *mb, *shared)))
        }
        Doing::Destroy(id, mb, shared) => {
            conversion("DESTROY", &format!(r#""volumes":[{}]"#, volume(*id, *mb, *shared)))
        }
        _ => return None,
    })
}

struct World {
    allocator: Allocator,
    agent: AgentId,
    framework: FrameworkId,
    role: Role,
    now: u64,
    offers: Vec<OfferId>,
    names: u64,
    used: Vec<Resources>,
}

fn given() -> Resources {
    Resources::parse("cpus:4;mem:512;disk:100", &Role::default_role()).expect("resources")
}

impl World {
    fn new() -> World {
        let (agent, framework) = (AgentId::from_trusted("A"), FrameworkId::from_trusted("F"));
        let role = Role::parse("web").expect("role");
        let mut allocator = Allocator::new(Options::default());
        let capabilities = Capabilities { shared: true, ..Capabilities::default() };
        let spec = FrameworkSpec { roles: [role.clone()].into(), capabilities, ..FrameworkSpec::default() };
        allocator.add_framework(framework.clone(), spec, true);
        allocator.add_agent(agent.clone(), AgentSpec { total: given(), ..AgentSpec::default() }, true);
        World { allocator, agent, framework, role, now: 0, offers: vec![], names: 0, used: vec![] }
    }

    fn at_hand(&self) -> Resources {
        let held = self.allocator.framework_used(&self.framework);
        held.into_iter().map(|holding| holding.at_hand).next().unwrap_or_default()
    }

    fn uses(&self, conversion: &Conversion) -> bool {
        let shared = conversion.consumed.shared();
        self.used.iter().any(|used| shared.iter().any(|volume| used.contains_resource(volume)))
    }

    fn step(&mut self, doing: Doing) {
        self.now += 2_000_000_000;
        match doing {
            Doing::Offer => {
                let (mut offered, names) = (Vec::new(), &mut self.names);
                let id = || {
                    *names += 1;
                    OfferId::from_trusted(format!("O{names}"))
                };
                let _ = self.allocator.allocate(Mono(self.now), id, &mut offered);
                self.offers.extend(offered.into_iter().map(|offered| offered.offer));
            }
            Doing::Accept => {
                let offers = std::mem::take(&mut self.offers);
                let _ = self.allocator.accept(&offers);
            }
            Doing::Decline => {
                for offer in std::mem::take(&mut self.offers) {
                    self.allocator.decline(&offer, None, Mono(self.now));
                }
            }
            Doing::Use => {
                let some = self.at_hand();
                self.use_some(some.filter(|resource| resource.name.as_str() == "disk"));
            }
            Doing::GiveBack => {
                let rest = self.at_hand();
                let (framework, role, agent) = (&self.framework, &self.role, &self.agent);
                let missing = self.allocator.give_back(framework, role, agent, &rest, None, Mono(self.now));
                assert!(missing.is_empty());
            }
            Doing::Release(at) => {
                if !self.used.is_empty() {
                    let used = self.used.swap_remove(at % self.used.len());
                    let missing = self.allocator.release(&self.framework, &self.role, &self.agent, &used);
                    assert!(missing.is_empty(), "{missing} was in use");
                }
            }
            Doing::Free(doing) => {
                let held = self.at_hand();
                let Some(conversion) = of(&doing).filter(|conversion| self.lonely(conversion, &held)) else {
                    return;
                };
                let in_hands =
                    conversion.consumed.shared().iter().any(|volume| held.contains_resource(volume));
                let fits = self.allocator.unheld(&self.agent).contains(&conversion.consumed) && !in_hands;
                assert_eq!(self.allocator.convert_free(&self.agent, &conversion).is_ok(), fits);
            }
            other => {
                let at_hand = self.at_hand();
                let Some(conversion) = of(&other).filter(|conversion| self.lonely(conversion, &at_hand))
                else {
                    return;
                };
                let fits = at_hand.contains(&conversion.consumed);
                let (framework, role, agent) = (&self.framework, &self.role, &self.agent);
                let done = self.allocator.convert(framework, role, agent, &conversion);
                assert_eq!(done.is_ok(), fits);
            }
        }
    }

    /// As the master sees to it: a shared volume is destroyed only where nobody uses it or is offered it but who has it at
    /// hand, and an id is there once.
    fn lonely(&self, conversion: &Conversion, at_hand: &Resources) -> bool {
        let Some(book) = self.allocator.agent_view(&self.agent) else { return false };
        let shared = conversion.consumed.shared();
        let offered = shared.iter().any(|volume| book.offered.contains_resource(volume));
        let ids = |resources: &Resources| -> Vec<String> {
            resources.iter().filter_map(|r| r.kind.persistence_id().map(str::to_owned)).collect()
        };
        let taken = ids(book.total);
        let new = ids(&conversion.produced);
        let elsewhere = shared.iter().any(|volume| book.used.minus(at_hand).contains_resource(volume));
        !offered && !elsewhere && !self.uses(conversion) && !new.iter().any(|id| taken.contains(id))
    }

    fn use_some(&mut self, some: Resources) {
        if some.is_empty() {
            return;
        }
        let missing = self.allocator.use_resources(&self.framework, &self.role, &self.agent, &some);
        assert!(missing.is_empty(), "{missing} was at hand");
        self.used.push(some);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_books_balance_whatever_is_converted(doings in prop::collection::vec(doing(), 1..60)) {
        let mut world = World::new();
        for doing in doings {
            world.step(doing);
            world.allocator.check();
            let book = world.allocator.agent_view(&world.agent).expect("agent");
            prop_assert_eq!(book.total.map_kinds(Kind::as_given), given());
            prop_assert!(!book.overdrawn);
        }
    }
}

fn resources(text: &str) -> Resources {
    Resources::parse(text, &Role::default_role()).expect(text)
}

fn reserved(text: &str) -> Conversion {
    let consumed = resources(text);
    let reservation = Reservation::dynamic(Role::parse("web").expect("role"), None);
    Conversion { produced: consumed.push_reservation(&reservation), consumed }
}

#[test]
fn ports_that_are_there_twice_are_once_when_they_become_alike() {
    let free = |world: &World| world.allocator.agent_view(&world.agent).expect("agent").free.clone();
    let twice = resources("cpus:1;ports:[1-4]").plus(&reserved("ports:[1-9]").produced);
    for by_operator in [false, true] {
        let mut world = after(vec![]);
        world.allocator.update_total(&world.agent, twice.clone()).expect("known");
        world.step(Doing::Offer);
        world.step(Doing::Accept);
        // The framework keeps these in use, and what is left is at hand or goes back.
        let kept = if by_operator { reserved("ports:[1-4]").produced } else { Resources::new() };
        world.use_some(kept.clone());
        let conversion = reserved("ports:[1-4]");
        let rest = world.at_hand();
        let back = if by_operator { rest } else { reserved("ports:[1-9]").produced };
        let World { allocator, framework, role, agent, .. } = &mut world;
        assert!(allocator.give_back(framework, role, agent, &back, None, Mono(0)).is_empty());
        match by_operator {
            true => allocator.convert_free(agent, &conversion).expect("free"),
            false => allocator.convert(framework, role, agent, &conversion).expect("at hand"),
        }
        world.allocator.check();
        let beyond = reserved("ports:[5-9]").produced;
        let expected = if by_operator { resources("cpus:1").plus(&beyond) } else { beyond };
        assert_eq!(free(&world), expected, "by an operator: {by_operator}");
    }
}

#[test]
fn what_is_reserved_counts_a_shared_volume_once() {
    let mut world = after(vec![]);
    let quota =
        Quota { guarantees: Quantities::parse("cpus:1").expect("cpus"), limits: ResourceLimits::default() };
    world.allocator.set_quota(&world.role, Some(quota));
    let volume = conversion("CREATE", &format!(r#""volumes":[{}]"#, volume(0, 10, true))).produced;
    for times in [1, 2, 1] {
        let volumes = (0..times).fold(Resources::new(), |sum, _| sum.plus(&volume));
        world.allocator.update_total(&world.agent, given().plus(&volumes)).expect("known");
        world.allocator.check();
        let consumed = world.allocator.consumption(&world.role);
        assert_eq!(consumed, Quantities::parse("disk:10").expect("disk"), "named {times} times");
    }
}

/// A world that has done this.
fn after(doings: Vec<Doing>) -> World {
    let mut world = World::new();
    for doing in doings {
        world.step(doing);
        world.allocator.check();
    }
    world
}

#[test]
fn no_operator_destroys_a_shared_volume_that_somebody_has_at_hand() {
    let before = [Doing::Offer, Doing::Accept, Doing::Reserve(10), Doing::Create(2, 10, true)];
    let mut world = after(before.to_vec());
    world.step(Doing::Free(Box::new(Doing::Destroy(2, 10, true))));
    world.allocator.check();
    assert!(!world.at_hand().shared().is_empty(), "it is still there");
    let book = world.allocator.agent_view(&world.agent).expect("agent");
    assert!(!book.overdrawn);
}

#[test]
fn a_shared_volume_is_counted_per_use_and_stays_free() {
    let before = [Doing::Offer, Doing::Accept, Doing::Reserve(10), Doing::Create(0, 10, true)];
    let mut world = after(before.to_vec());
    let kept = world.at_hand().shared();
    assert!(!kept.is_empty());
    world.use_some(kept.clone());
    world.use_some(kept.clone());
    world.allocator.check();
    assert!(world.at_hand().contains(&kept), "it is at hand for the next");
    world.step(Doing::GiveBack);
    let book = world.allocator.agent_view(&world.agent).expect("agent");
    assert_eq!(book.used.counted().map(|(_, uses)| uses).collect::<Vec<_>>(), [2]);
    assert!(book.free.contains(&kept), "it is offered again");
    world.step(Doing::Release(0));
    world.step(Doing::Release(0));
    world.allocator.check();
}
