//! Quota: what roles are promised and allowed, event by event.

mod script;

use script::check;

#[test]
fn a_limit_cuts_the_offer_and_leaves_the_rest_to_others() {
    check(
        "quota web limits=cpus:1.5;mem:100
         framework web web
         framework other other suppressed=other
         agent s cpus:4;mem:1000;disk:64;ports:[1-9] -> 1: web/web s cpus:1.5;disk:64;mem:100;ports:[1-9]
         revive other                                -> 2: other/other s cpus:2.5;mem:900",
    );
}

#[test]
fn a_role_at_its_limits_is_offered_nothing_more_until_it_gives_back() {
    check(
        "quota web limits=cpus:1;mem:64
         framework web web
         agent s cpus:1;mem:64 -> 1: web/web s cpus:1;mem:64
         agent t cpus:1;mem:64
         accept 1 cpus:1;mem:64 0
         at 5
         release web/web s cpus:0.5;mem:64 -> 2: web/web s cpus:0.5;mem:64
         at 9
         decline 2 3600
         at 9.9
         at 10                 -> 3: web/web t cpus:0.5;mem:64",
    );
}

#[test]
fn a_guarantee_is_kept_free_for_its_role() {
    check(
        "quota web guarantees=cpus:2;mem:128
         framework other other
         agent s1 cpus:1;mem:64
         agent s2 cpus:1;mem:64
         agent s3 cpus:1;mem:64 -> 1: other/other s3 cpus:1;mem:64
         framework web web      -> 2: web/web s1 cpus:1;mem:64 + 3: web/web s2 cpus:1;mem:64",
    );
}

#[test]
fn what_is_guaranteed_goes_first_whatever_the_shares() {
    check(
        "quota web guarantees=cpus:3
         framework web web
         framework other other
         agent s1 cpus:2;mem:64 -> 1: web/web s1 cpus:2;mem:64
         agent s2 cpus:2;mem:64 -> 2: web/web s2 cpus:2;mem:64
         agent s3 cpus:2;mem:64 -> 3: other/other s3 cpus:2;mem:64",
    );
}

#[test]
fn reservations_count_against_quota_held_or_not() {
    let world = check(
        "quota web limits=cpus:3
         agent r cpus(web):2;mem(web):64
         framework web web     -> 1: web/web r cpus(reservations: [(STATIC,web)]):2;mem(reservations: [(STATIC,web)]):64
         agent s cpus:4;mem:64 -> 2: web/web s cpus:1;mem:64
         accept 2 cpus:1 3600",
    );
    let consumption = |role: &str| world.allocator.consumption(&script::role(role)).to_string();
    assert_eq!((consumption("web"), consumption("other")), ("cpus:3; mem:64".into(), "{}".into()));
    assert_eq!(world.allocator.cluster_capacity().to_string(), "cpus:6; mem:128");
}

#[test]
fn revocable_resources_do_not_count() {
    check(
        "quota web limits=cpus:0;mem:0
         framework web web +revocable
         agent s cpus:1;mem:64;rev:cpus:3 -> 1: web/web s cpus{REV}:3",
    );
}

#[test]
fn every_limit_on_the_way_up_binds() {
    check(
        "quota a limits=cpus:5
         quota a/b limits=cpus:3
         quota a/b/c limits=cpus:2
         framework c a/b/c
         agent s1 cpus:8;mem:64 -> 1: c/a/b/c s1 cpus:2;mem:64
         framework b a/b        -> 2: b/a/b s1 cpus:1
         framework a a          -> 3: a/a s1 cpus:2
         agent s2 cpus:8",
    );
}

#[test]
fn a_guarantee_below_another_counts_within_it() {
    check(
        "quota a guarantees=cpus:4;mem:128
         quota a/b guarantees=cpus:2;mem:64
         framework other other
         framework x a/x
         agent s1 cpus:2;mem:64 -> 1: x/a/x s1 cpus:2;mem:64
         agent s2 cpus:2;mem:64
         agent s3 cpus:2;mem:64 -> 2: other/other s3 cpus:2;mem:64
         framework b a/b        -> 3: b/a/b s2 cpus:2;mem:64
         agent s4 cpus:2;mem:64 -> 4: other/other s4 cpus:2;mem:64",
    );
}

#[test]
fn nothing_is_offered_while_it_is_paused() {
    check(
        "pause
         framework f a
         agent s cpus:1;mem:64
         at 5
         go-on -> 1: f/a s cpus:1;mem:64",
    );
}

#[test]
fn quota_is_renewed_and_taken_away() {
    let mut world = check(
        "quota web limits=cpus:1
         framework web web
         agent s cpus:4;mem:64 -> 1: web/web s cpus:1;mem:64
         quota web limits=cpus:2 -> 2: web/web s cpus:1
         quota web guarantees=cpus:8 -> 3: web/web s cpus:2
         quota web",
    );
    let a = &mut world.allocator;
    assert_eq!((a.quota(&script::role("web")), a.quotas().len()), (None, 0));
    assert_eq!(a.offers_of_role_subtree(&script::role("web")).len(), 3);
    assert_eq!(a.offers_of_role_subtree(&script::role("we")).len(), 0);
}

#[test]
fn a_role_at_its_limits_has_its_turn_by_its_share_for_what_does_not_count() {
    check(
        "quota z limits=cpus:0;mem:0
         framework fa a
         framework fz z
         agent s1 cpus:1;mem:64 -> 1: fa/a s1 cpus:1;mem:64
         agent s2 cpus:1;cpus(z):1;disk:10;mem:64 -> 2: fz/z s2 cpus(reservations: [(STATIC,z)]):1;disk:10 + 3: fa/a s2 cpus:1;mem:64",
    );
}
