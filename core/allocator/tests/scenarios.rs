//! Who is offered what, event by event.

mod script;

use meseta_allocator::{AcceptError, Options};
use meseta_model::{Name, OfferId};
use script::{check, check_with};

#[test]
fn an_agent_goes_whole_to_one_framework() {
    check(
        "framework f web
         agent s cpus:2;mem:64;ports:[1-9]   -> 1: f/web s cpus:2;mem:64;ports:[1-9]
         framework g web
         accept 1 cpus:0.5;mem:32 0          -> 2: g/web s cpus:1.5;mem:32;ports:[1-9]
         at 1
         release f/web s cpus:0.5;mem:32     -> 3: f/web s cpus:0.5;mem:32",
    );
}

#[test]
fn roles_share_equally_and_frameworks_share_what_the_role_gets() {
    check(
        "framework a1 a
         framework a2 a
         framework b b
         agent s1 cpus:1;mem:64 -> 1: a1/a s1 cpus:1;mem:64
         agent s2 cpus:1;mem:64 -> 2: b/b s2 cpus:1;mem:64
         agent s3 cpus:1;mem:64 -> 3: a2/a s3 cpus:1;mem:64
         agent s4 cpus:1;mem:64 -> 4: b/b s4 cpus:1;mem:64",
    );
}

#[test]
fn weights_of_7_and_3_split_70_to_30() {
    let world = check(
        "weight a 7
         weight b 3
         framework a a
         framework b b
         agent s0 cpus:1;mem:64 -> 1: a/a s0 cpus:1;mem:64
         agent s1 cpus:1;mem:64 -> 2: b/b s1 cpus:1;mem:64
         agent s2 cpus:1;mem:64 -> 3: a/a s2 cpus:1;mem:64
         agent s3 cpus:1;mem:64 -> 4: a/a s3 cpus:1;mem:64
         agent s4 cpus:1;mem:64 -> 5: b/b s4 cpus:1;mem:64
         agent s5 cpus:1;mem:64 -> 6: a/a s5 cpus:1;mem:64
         agent s6 cpus:1;mem:64 -> 7: a/a s6 cpus:1;mem:64
         agent s7 cpus:1;mem:64 -> 8: b/b s7 cpus:1;mem:64
         agent s8 cpus:1;mem:64 -> 9: a/a s8 cpus:1;mem:64
         agent s9 cpus:1;mem:64 -> 10: a/a s9 cpus:1;mem:64",
    );
    let view = world.allocator.role_view(&script::role("a")).unwrap();
    assert_eq!((view.offered.to_string(), view.weight), ("cpus:7; mem:448".to_owned(), 7.0));
    assert!((view.dominant_share - 0.7).abs() < 1e-9);
}

#[test]
fn shares_are_computed_level_by_level() {
    check(
        "framework x a/x
         framework y a/y
         framework b b
         agent s1 cpus:1;mem:64 -> 1: x/a/x s1 cpus:1;mem:64
         agent s2 cpus:1;mem:64 -> 2: b/b s2 cpus:1;mem:64
         agent s3 cpus:1;mem:64 -> 3: y/a/y s3 cpus:1;mem:64
         agent s4 cpus:1;mem:64 -> 4: b/b s4 cpus:1;mem:64",
    );
}

#[test]
fn a_role_competes_with_its_sub_roles() {
    check(
        "framework inner a
         framework x a/x
         agent s1 cpus:1;mem:64 -> 1: inner/a s1 cpus:1;mem:64
         agent s2 cpus:1;mem:64 -> 2: x/a/x s2 cpus:1;mem:64
         weight a/x 2
         agent s3 cpus:1;mem:64 -> 3: x/a/x s3 cpus:1;mem:64
         agent s4 cpus:1;mem:64 -> 4: inner/a s4 cpus:1;mem:64",
    );
}

#[test]
fn the_dominant_resource_counts() {
    let script = "framework heavy heavy
         framework light light suppressed=light
         agent s1 cpus:1;mem:900 -> 1: heavy/heavy s1 cpus:1;mem:900
         suppress heavy
         revive light
         agent s2 cpus:4;mem:100 -> 2: light/light s2 cpus:4;mem:100
         revive heavy";
    check(&format!("{script}\n agent s3 cpus:5;mem:1000 -> 3: light/light s3 cpus:5;mem:1000"));
    let without_mem = Options { fair_excluded: vec![Name::MEM], ..Options::default() };
    let script = format!("{script}\n agent s3 cpus:5;mem:1000 -> 3: heavy/heavy s3 cpus:5;mem:1000");
    check_with(without_mem, &script);
}

#[test]
fn a_refusal_holds_for_its_time_or_until_revive() {
    check(
        "framework f web
         agent s cpus:2;mem:64 -> 1: f/web s cpus:2;mem:64
         decline 1 3600
         at 3599
         revive f              -> 2: f/web s cpus:2;mem:64
         decline 2 0.7
         at 3599.9
         at 3600.8             -> 3: f/web s cpus:2;mem:64
         decline 3 -1
         at 3605.5
         at 3606.5             -> 4: f/web s cpus:2;mem:64",
    );
}

#[test]
fn a_refusal_outlives_the_interval_and_then_others_have_their_turn_at_once() {
    check(
        "framework f web
         agent s cpus:2;mem:64 -> 1: f/web s cpus:2;mem:64
         framework g web
         decline 1 0.05        -> 2: g/web s cpus:2;mem:64
         decline 2 3600
         at 0.99
         at 1.1                -> 3: f/web s cpus:2;mem:64",
    );
}

#[test]
fn a_refusal_covers_what_it_contains_and_no_more() {
    check(
        "framework f web
         agent s cpus:4;mem:64 -> 1: f/web s cpus:4;mem:64
         accept 1 cpus:1 3600
         release f/web s cpus:1 -> 2: f/web s cpus:4;mem:64
         decline 2 3600
         adopt f/web s cpus:2
         release f/web s cpus:1
         release f/web s cpus:1
         total s cpus:5;mem:64  -> 3: f/web s cpus:5;mem:64",
    );
}

#[test]
fn who_gives_back_without_a_filter_keeps_the_turn_until_the_next_beat() {
    check(
        "framework hoarder a
         agent s1 cpus:1;mem:64 -> 1: hoarder/a s1 cpus:1;mem:64
         at 0.4
         decline 1 0
         at 0.9
         at 1                   -> 2: hoarder/a s1 cpus:1;mem:64
         framework late b
         decline 2 0            -> 3: late/b s1 cpus:1;mem:64",
    );
}

#[test]
fn a_hoarder_that_lets_go_shares_with_who_came_late() {
    let mut world = check(
        "framework hoarder a
         agent s1 cpus:1;mem:64 -> 1: hoarder/a s1 cpus:1;mem:64
         agent s2 cpus:1;mem:64 -> 2: hoarder/a s2 cpus:1;mem:64
         agent s3 cpus:1;mem:64 -> 3: hoarder/a s3 cpus:1;mem:64
         agent s4 cpus:1;mem:64 -> 4: hoarder/a s4 cpus:1;mem:64
         framework late b",
    );
    for id in ["1", "2", "3", "4"] {
        world.allocator.decline(&OfferId::from_trusted(id), Some(std::time::Duration::ZERO), world.now);
    }
    let mut offers = world.allocate();
    assert_eq!(offers.len(), 1, "the late one has its turn, then the hoarder, who waits for the beat");
    world.now = world.allocator.due().unwrap();
    offers.extend(world.allocate());
    let late = offers.iter().filter(|offered| offered.framework.as_str() == "late").count();
    assert_eq!((offers.len(), late), (4, 2));
}

#[test]
fn suppressed_roles_keep_their_offers_and_get_no_more() {
    check(
        "framework f a,b
         agent s1 cpus:1;mem:64 -> 1: f/a s1 cpus:1;mem:64
         suppress f a
         agent s2 cpus:1;mem:64 -> 2: f/b s2 cpus:1;mem:64
         suppress f
         rescind 1
         decline 2 0
         at 9
         revive f a             -> 3: f/a s2 cpus:1;mem:64 + 4: f/a s1 cpus:1;mem:64
         revive f nobody",
    );
}

#[test]
fn reservations_are_for_the_role_and_those_below() {
    check(
        "framework other other
         agent s cpus(a):1;mem(a):64;cpus:2;mem:200 -> 1: other/other s cpus:2;mem:200
         framework low a/b  -> 2: low/a/b s cpus(reservations: [(STATIC,a)]):1;mem(reservations: [(STATIC,a)]):64
         decline 2 3600
         framework top a    -> 3: top/a s cpus(reservations: [(STATIC,a)]):1;mem(reservations: [(STATIC,a)]):64
         decline 1 3600     -> 4: low/a/b s cpus:2;mem:200
         decline 3 3600
         decline 4 3600     -> 5: top/a s cpus:2;cpus(reservations: [(STATIC,a)]):1;mem:200;mem(reservations: [(STATIC,a)]):64",
    );
}

#[test]
fn what_a_framework_cannot_deal_with_is_withheld() {
    check(
        "framework f a
         agent g cpus:1;gpus:1;mem:64
         agent r cpus:1;mem:64 remote
         agent v cpus:1;mem:64;rev:cpus:3        -> 1: f/a v cpus:1;mem:64
         agent t cpus:1;mem:64;refined:cpus:2    -> 2: f/a t cpus:1;mem:64
         framework x a/b +gpu
         framework y b +gpu +region suppressed=b
         disconnect x                            -> [withdrawn 3]
         revive y                                -> 4: y/b r cpus:1;mem:64 + 5: y/b g cpus:1;gpus:1;mem:64
         framework z b +revocable                -> 6: z/b v cpus{REV}:3
         framework w a/b +refinement             -> 7: w/a/b t cpus(reservations: [(DYNAMIC,a),(DYNAMIC,a/b)]):2"
            .replace("framework x a/b +gpu", "framework x a/b +gpu -> 3: x/a/b g cpus:1;gpus:1;mem:64")
            .as_str(),
    );
    let options = Options { filter_gpus: false, ..Options::default() };
    check_with(options, "framework f a\n agent g cpus:1;gpus:1 -> 1: f/a g cpus:1;gpus:1");
}

#[test]
fn crumbs_are_not_offered_unless_asked_for() {
    check(
        "framework f a
         agent s cpus:0.009;mem:31;disk:1000
         framework g b b=disk:500;mem:8|cpus:100 -> 1: g/b s cpus:0.009;disk:1000;mem:31
         rescind 1                               -> 2: g/b s cpus:0.009;disk:1000;mem:31
         update g b
         rescind 2
         agent t ports:[1-5]
         update g b b=ports:5                    -> 3: g/b t ports:[1-5]
         update f a a=                           -> 4: f/a s cpus:0.009;disk:1000;mem:31",
    );
}

#[test]
fn what_is_found_in_use_counts_even_before_its_framework_comes() {
    check(
        "agent s1 cpus:4;mem:64 f/a=cpus:3
         framework g b        -> 1: g/b s1 cpus:1;mem:64
         framework f a
         agent s2 cpus:1;mem:64 -> 2: g/b s2 cpus:1;mem:64
         release f/a s1 cpus:3  -> 3: f/a s1 cpus:3
         remove-agent s1        -> [withdrawn 1 3]
         release f/a s1 cpus:1  -> [missing cpus:1]",
    );
}

#[test]
fn an_overdrawn_agent_offers_nothing_until_it_fits_again() {
    check(
        "framework f a
         agent s cpus:4;mem:64 f/a=cpus:3 -> 1: f/a s cpus:1;mem:64
         total s cpus:2;mem:64            -> [withdrawn 1]
         release f/a s cpus:1             -> 2: f/a s mem:64
         adopt f/a s cpus:5
         release f/a s cpus:7
         release f/a s cpus:1             -> [missing cpus:1]"
            .replace("release f/a s cpus:7", "release f/a s cpus:7 -> 3: f/a s cpus:2")
            .as_str(),
    );
}

#[test]
fn a_framework_that_goes_leaves_all_it_had() {
    check(
        "framework f a
         agent s cpus:4;mem:64   -> 1: f/a s cpus:4;mem:64
         accept 1 cpus:3;mem:64 0
         framework g b           -> 2: g/b s cpus:1
         remove f                -> 3: g/b s cpus:3;mem:64
         remove g                -> [withdrawn 2 3]
         framework f a           -> 4: f/a s cpus:4;mem:64
         update f b              -> [withdrawn 4] + 5: f/b s cpus:4;mem:64
         disconnect f            -> [withdrawn 5]
         connect f               -> 6: f/b s cpus:4;mem:64",
    );
}

#[test]
fn an_agent_that_is_off_offers_nothing() {
    check(
        "framework f a
         agent s cpus:4;mem:64   -> 1: f/a s cpus:4;mem:64
         off s                   -> [withdrawn 1]
         on s                    -> 2: f/a s cpus:4;mem:64",
    );
}

#[test]
fn offers_are_accepted_together_only_where_they_belong_together() {
    let mut world = check(
        "framework f a
         agent s cpus:4;mem:64   -> 1: f/a s cpus:4;mem:64
         accept 1 cpus:3 3600
         agent t cpus:1;mem:64   -> 2: f/a t cpus:1;mem:64
         release f/a s cpus:2    -> 3: f/a s cpus:3;mem:64
         total s cpus:6;mem:64   -> 4: f/a s cpus:2",
    );
    let [one, two, three, four] = ["1", "2", "3", "4"].map(OfferId::from_trusted);
    let a = &mut world.allocator;
    assert_eq!(a.accept(&[]), Err(AcceptError::NoOffers));
    assert_eq!(a.accept(&[three.clone(), one.clone()]), Err(AcceptError::Unknown(one)));
    assert_eq!(a.accept(&[three.clone(), three.clone()]), Err(AcceptError::Twice(three.clone())));
    assert_eq!(a.accept(&[three.clone(), two.clone()]), Err(AcceptError::Apart(two)));
    let accepted = a.accept(&[three, four]).unwrap();
    assert_eq!(accepted.resources.to_string(), "cpus:5; mem:64");
    a.check();
    let view = a.agent_view(&script::agent("s")).unwrap();
    assert_eq!((view.used.to_string(), view.free.to_string()), ("cpus:6; mem:64".into(), "{}".into()));
}

/// Refusals that stand, of the roles where they changed: those without a filter only keep a turn and are not among them.
#[test]
fn refusals_that_stand_are_counted_by_role() {
    let mut world = check(
        "framework f a
         framework g a
         framework h a/b
         agent s cpus:1;mem:64 -> 1: f/a s cpus:1;mem:64
         decline 1 10          -> 2: h/a/b s cpus:1;mem:64
         decline 2 20          -> 3: g/a s cpus:1;mem:64
         agent t cpus:2;mem:64 -> 4: h/a/b t cpus:2;mem:64
         decline 3 0
         decline 4 20          -> 5: f/a t cpus:2;mem:64",
    );
    let changed = |world: &mut script::World| {
        world.allocator.changed_filters().map(|(role, count)| format!("{role}: {count}")).collect::<Vec<_>>()
    };
    assert_eq!(changed(&mut world), ["a: 1", "a/b: 2"], "g's turn is no refusal");
    assert!(changed(&mut world).is_empty(), "nothing changed since");
    world.run("suppress g\n revive h a/b -> 6: h/a/b s cpus:1;mem:64");
    assert_eq!(changed(&mut world), ["a/b: 0"], "who revives refuses nothing");
    world.run("decline 6 20");
    assert_eq!(changed(&mut world), ["a/b: 1"]);
    world.run("at 11 -> 7: f/a s cpus:1;mem:64");
    assert_eq!(changed(&mut world), ["a: 0"], "its time has come");
    world.run("remove h");
    assert_eq!(changed(&mut world), ["a/b: 0"], "who is gone refuses nothing");
}
