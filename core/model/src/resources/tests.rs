//! The algebra against a naive model: each thousandth, number and item is an element of a plain map.

use super::*;
use crate::id::ProviderId;
use crate::kind::{Disk, Label, Labels, Persistence, Reservation, Source, SourceType, Traits};
use crate::quantities::{Quantities, ResourceLimits};
use crate::role::Role;
use crate::value::{Ranges, Set};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn role(text: &str) -> Role {
    Role::parse(text).expect(text)
}

fn volume(id: &str, shared: bool) -> Kind {
    let persistence = Some(Persistence { id: id.into(), principal: None });
    Kind::fixed(role("web")).with(|traits| {
        traits.disk = Some(Disk { persistence, ..Disk::default() });
        traits.shared = shared;
    })
}

/// A disk of each type, reserved with labels.
fn disk_of(source: usize) -> Kind {
    let r#type = [SourceType::Path, SourceType::Mount, SourceType::Block, SourceType::Raw][source];
    let root = (source < 2).then(|| "/mnt".into());
    let label = |key: &str| Label { key: key.into(), value: Some("v".into()) };
    let labels = Labels::new(vec![label("b"), label("a")]);
    let source =
        Source { r#type, root, vendor: None, id: None, metadata: labels.clone(), profile: Some("p".into()) };
    let reservation = Reservation { labels, ..Reservation::dynamic(role("web"), None) };
    let disk = Some(Disk { source: Some(source), ..Disk::default() });
    Kind::new(Traits { reservations: vec![reservation], disk, ..Traits::default() })
}

fn divisible_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::plain()),
        Just(Kind::fixed(role("web"))),
        Just(
            Kind::fixed(role("web")).push_reservation(Reservation::dynamic(role("web/a"), Some("p".into())))
        ),
        Just(Kind::new(Traits { revocable: true, ..Traits::default() })),
        Just(Kind::new(Traits { provider: Some(ProviderId::from_trusted("p")), ..Traits::default() })),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let ranges = proptest::collection::btree_set(0u64..20, 0..8)
        .prop_map(|numbers| Ranges::from_pairs(numbers.into_iter().map(|n| (n, n))).expect("distinct"));
    let set =
        proptest::collection::btree_set("[a-e]", 0..4).prop_map(|s| Set::from_items(s).expect("distinct"));
    prop_oneof![
        (0i64..8).prop_map(|n| Value::Scalar(Scalar::from_thousandths(n))),
        ranges.prop_map(Value::Ranges),
        set.prop_map(Value::Set),
    ]
}

fn resource() -> impl Strategy<Value = Resource> {
    let name = prop_oneof![Just("cpus"), Just("mem"), Just("own")];
    let plain = (name, value(), divisible_kind()).prop_map(|(n, v, k)| Resource::new(n, v, k));
    let whole = ("[ab]", any::<bool>(), 1i64..3).prop_map(|(id, shared, amount)| {
        Resource::new("disk", Value::Scalar(Scalar::from_thousandths(amount)), volume(&id, shared))
    });
    let source = (0usize..4, 1i64..5).prop_map(|(source, amount)| {
        Resource::new("disk", Value::Scalar(Scalar::from_thousandths(amount)), disk_of(source))
    });
    prop_oneof![4 => plain, 1 => whole, 1 => source]
}

pub(crate) fn list() -> impl Strategy<Value = Vec<Resource>> {
    proptest::collection::vec(resource(), 0..10)
}

/// How often each element is there; `once` elements (numbers, items) at most once.
#[derive(Clone, Debug, Default, PartialEq)]
struct Naive(BTreeMap<String, i64>);

impl Naive {
    fn add(&mut self, resource: &Resource, count: i64) {
        let key = format!("{} {:?}", resource.name, resource.kind.traits());
        match &resource.value {
            v if resource.kind.is_indivisible() => {
                *self.0.entry(format!("{key} whole {v}")).or_default() += count
            }
            Value::Scalar(s) => *self.0.entry(format!("{key} scalar")).or_default() += s.thousandths(),
            Value::Ranges(r) => self.0.extend(r.elements().map(|e| (format!("{key} number {e}"), 1))),
            Value::Set(s) => self.0.extend(s.iter().map(|e| (format!("{key} item {e}"), 1))),
        }
        self.0.retain(|_, n| *n != 0);
    }

    fn of_list(resources: &[Resource]) -> Self {
        let mut naive = Self::default();
        resources.iter().for_each(|r| naive.add(r, 1));
        naive
    }

    fn of(resources: &Resources) -> Self {
        let mut naive = Self::default();
        resources.counted().for_each(|(r, n)| naive.add(r, n.into()));
        naive
    }

    fn contains(&self, other: &Naive) -> bool {
        other.0.iter().all(|(key, n)| self.0.get(key).is_some_and(|mine| mine >= n))
    }

    fn minus(&self, other: &Naive) -> Naive {
        let left = self.0.iter().map(|(key, n)| (key.clone(), n - other.0.get(key).unwrap_or(&0)));
        Naive(left.filter(|(_, n)| *n > 0).collect())
    }
}

/// Canonical: strictly sorted, nothing empty.
fn assert_canonical(resources: &Resources) {
    let entries: Vec<&Entry> = resources.entries.iter().collect();
    let sorted = entries.windows(2).all(|pair| pair[0].resource.cmp_key(&pair[1].resource).is_lt());
    let full = resources.counted().all(|(r, n)| n > 0 && !r.value.is_empty());
    assert!(sorted && full, "{resources:?}");
}

fn resources(list: &[Resource]) -> Resources {
    list.iter().cloned().collect()
}

proptest! {
    #[test]
    fn resources_behave_like_the_naive_model(a in list(), b in list()) {
        let (x, y) = (resources(&a), resources(&b));
        let (p, q) = (Naive::of_list(&a), Naive::of_list(&b));
        prop_assert_eq!(Naive::of(&x), p.clone());

        let both: Vec<Resource> = a.iter().chain(&b).cloned().collect();
        let sum = x.plus(&y);
        prop_assert_eq!(Naive::of(&sum), Naive::of_list(&both));
        prop_assert_eq!(&sum, &resources(&both));

        prop_assert_eq!(x.contains(&y), p.contains(&q));
        prop_assert!(b.iter().all(|r| x.contains_resource(r) == x.contains(&r.clone().into())));

        let mut difference = x.clone();
        match difference.subtract(&y) {
            Ok(()) => prop_assert!(x.contains(&y)),
            Err(error) => {
                prop_assert!(!x.contains(&y) && difference == x);
                prop_assert_eq!(Naive::of(&error.missing), q.minus(&p));
            }
        }
        prop_assert_eq!(Naive::of(&x.minus(&y)), p.minus(&q));
        [&x, &sum, &difference, &x.minus(&y), &x.flatten()].into_iter().for_each(assert_canonical);
    }

    #[test]
    fn addition_is_a_commutative_monoid(a in list(), b in list(), c in list()) {
        let (a, b, c) = (resources(&a), resources(&b), resources(&c));
        prop_assert_eq!(a.plus(&b), b.plus(&a));
        prop_assert_eq!(a.plus(&b).plus(&c), a.plus(&b.plus(&c)));
        prop_assert_eq!(a.plus(&Resources::new()), a.clone());
        prop_assert!(a.plus(&b).contains(&a));
        prop_assert!(a.minus(&a).is_empty());
    }

    #[test]
    fn what_is_taken_from_what_is_there_adds_up_again(a in list(), b in list()) {
        let (a, b) = (resources(&a), resources(&b));
        let taken = a.minus(&a.minus(&b));
        let mut left = a.clone();
        left.subtract(&taken).expect("a part of it");
        prop_assert_eq!(left.plus(&taken), a);
    }

    #[test]
    fn parts_make_up_the_whole(a in list()) {
        let a = resources(&a);
        prop_assert_eq!(a.reserved().plus(&a.unreserved()), a.clone());
        prop_assert_eq!(a.revocable().plus(&a.non_revocable()), a.clone());
        prop_assert_eq!(a.shared().plus(&a.non_shared()), a.clone());
        let by_role = a.reservations().values().fold(Resources::new(), |sum, part| sum.plus(part));
        prop_assert_eq!(by_role, a.reserved());
    }

    #[test]
    fn shrinking_stays_below_the_target(a in list(), cpus in 0i64..10, disk in 0i64..6) {
        let a = resources(&a);
        let limits = [("cpus", cpus), ("disk", disk)].map(|(n, t)| (n.into(), Scalar::from_thousandths(t)));
        let target: Quantities = limits.clone().into_iter().collect();
        let part = a.shrink_to(&target);
        assert_canonical(&part);
        prop_assert!(a.contains(&part) && target.contains(&part.quantities()));
        let expected = a.scalar_quantities().get("cpus").min(target.get("cpus"));
        prop_assert_eq!(part.cpus(), expected);
        let limits: ResourceLimits = limits.into_iter().collect();
        let part = a.shrink_to_limits(&limits);
        assert_canonical(&part);
        prop_assert!(a.contains(&part) && limits.contains(&part.scalar_quantities()));
        let mem = |r: &Resources| r.filter(|r| r.name == Name::MEM);
        prop_assert_eq!(mem(&part), mem(&a));
    }

    #[test]
    fn quantities_are_sums(a in list(), b in list()) {
        let (a, b) = (resources(&a).scalars().non_shared(), resources(&b).scalars().non_shared());
        let mut sum = a.quantities();
        sum.add(&b.quantities());
        prop_assert_eq!(&sum, &a.plus(&b).quantities());
        prop_assert!(sum.contains(&a.quantities()));
        sum.subtract(&a.quantities());
        prop_assert_eq!(sum, b.quantities());
    }

    #[test]
    fn plain_resources_round_trip_as_text(a in list()) {
        let plain = resources(&a).filter(|r| r.kind.is_plain());
        // One name may have values of several types; the text form keeps them apart as well.
        let text = plain.to_string();
        let parsed = if plain.is_empty() { Resources::new() } else { parse(&text) };
        prop_assert_eq!(parsed, plain);
    }
}

fn parse(text: &str) -> Resources {
    Resources::parse_text(text, &Role::default_role()).expect(text)
}

#[test]
fn the_text_form_names_roles() {
    let all = Resources::parse_text("cpus:2;mem(*):64; ports(web/a):[1-2];cpus:0.5", &role("own")).unwrap();
    let expected =
        "cpus(reservations: [(STATIC,own)]):2.5; mem:64; ports(reservations: [(STATIC,web/a)]):[1-2]";
    assert_eq!(all.to_string(), expected);
    assert_eq!(Resources::new().to_string(), "{}");
}

#[test]
fn bad_texts_are_refused_by_name() {
    for (text, message) in [
        ("cpus", "Bad value for resources, missing or extra ':' in 'cpus'"),
        (":1", "a resource has no name"),
        ("cpus:-1", "Invalid resource 'cpus': -1 is negative"),
        ("cpus:nan", "Invalid resource 'cpus': a scalar must be a finite number"),
        ("cpus(a b):1", "Invalid resource 'cpus': Role 'a b' contains the invalid character ' '"),
        ("cpus(a:1", "Invalid resource 'cpus': the role in brackets is not closed by ')'"),
        ("gpus:0.5", "Invalid resource 'gpus': the number of gpus must be whole"),
        ("ports:[5-1]", "Invalid resource 'ports': range [5-1] begins after its end"),
    ] {
        let error = Resources::parse_text(text, &Role::default_role()).expect_err(text);
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_shared_volume_is_counted_by_use_and_amounts_once() {
    let volume = Resource::new("disk", Value::Scalar(Scalar::from_units(5)), volume("v", true));
    let twice = resources(&[volume.clone(), volume.clone()]);
    assert_eq!((twice.disk(), twice.iter().count()), (Scalar::from_units(5), 1));
    let mut left = twice.clone();
    left.subtract(&volume.clone().into()).unwrap();
    assert!(!left.is_empty() && !left.contains(&twice));
    left.subtract(&volume.clone().into()).unwrap();
    assert!(left.is_empty() && left.subtract(&volume.into()).is_err());
}

#[test]
fn a_volume_is_never_split() {
    let of = |mb| {
        Resources::from(Resource::new("disk", Value::Scalar(Scalar::from_units(mb)), volume("v", false)))
    };
    assert!(!of(5).contains(&of(3)));
    assert!(of(5).shrink_to(&Quantities::parse("disk:4").unwrap()).is_empty());
    assert_eq!(of(5).shrink_to(&Quantities::parse("disk:6").unwrap()), of(5));
}

#[test]
fn volumes_turn_into_as_much_disk_as_they_are() {
    for (shared, disk) in [(false, 10), (true, 5)] {
        let volume = Resource::new("disk", Value::Scalar(Scalar::from_units(5)), volume("v", shared));
        let twice = resources(&[volume.clone(), volume]);
        let plain = twice.map_kinds(|_| Kind::default());
        assert_eq!((plain.clone(), twice.disk()), (parse(&format!("disk:{disk}")), plain.disk()));
        assert_canonical(&plain);
    }
}

#[test]
fn ranges_and_sets_overlap_where_they_have_something_in_common() {
    let all = parse("cpus:4;ports:[1-9];ports(a):[20-29];zones:{x,y}");
    for other in ["ports:[9-12]", "cpus:1;ports(a):[1-20]", "zones:{y,z}"] {
        assert!(all.overlaps(&parse(other)) && parse(other).overlaps(&all), "{other}");
    }
    for other in ["cpus:1", "ports:[10-29]", "ports(a):[1-9]", "ports(b):[1-9]", "zones:{z}", ""] {
        assert!(!all.overlaps(&parse(other)) && !parse(other).overlaps(&all), "{other}");
    }
}

#[test]
fn reservations_are_offered_downwards() {
    let all = parse("cpus:1;cpus(a):2;cpus(a/b):4;cpus(a/c):8");
    for (to, cpus) in [("a", 3), ("a/b", 7), ("a/b/x", 7), ("ab", 1), ("*", 1)] {
        assert_eq!(all.offerable_to(&role(to)).cpus(), Scalar::from_units(cpus), "{to}");
    }
    assert_eq!(all.flatten().to_string(), "cpus:15");
}

#[test]
fn a_reservation_is_pushed_and_popped() {
    let plain = parse("cpus:1;mem:64");
    let reservation = Reservation::dynamic(role("a"), Some("me".into()));
    let reserved = plain.push_reservation(&reservation);
    assert_eq!(
        reserved.to_string(),
        "cpus(reservations: [(DYNAMIC,a,me)]):1; mem(reservations: [(DYNAMIC,a,me)]):64"
    );
    assert_eq!(reserved.pop_reservation(), plain);
}
