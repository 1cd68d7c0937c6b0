//! What of resources is whose, by the roles of reservations: found by search, past all that is reserved to others.
//!
//! Owns the way through the entries. Those of one name are sorted by their stacks of reservations: what is unreserved
//! comes first, and at each level of a stack what is for one role is together. Promises to look at what is found, and
//! besides at a few places for each name and level, each found in O(log n). Relies on that a reservation is refined for
//! roles below its own alone, which holds for all that comes in: what stands in a stack below another role is passed by.

use super::list::Place;
use super::{Entry, Resource, Resources};
use crate::kind::{Reservation, ReservationType};
use crate::role::Role;
use smallvec::SmallVec;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// What is sought: unreserved, reserved to a role or to those above it, reserved to those below it.
#[derive(Clone, Copy, Default)]
struct Sought<'a> {
    /// None is above all roles.
    role: Option<&'a str>,
    unreserved: bool,
    above: bool,
    below: bool,
}

/// What comes of a look at an entry: found, or where to go on at which level of its stack.
enum Look<'a> {
    Found,
    Leap(usize, Leap<'a>),
}

#[derive(Clone, Copy)]
enum Leap<'a> {
    /// To this role, or what comes behind it.
    To(ReservationType, &'a str),
    /// Past this role, but not those below it.
    Behind(ReservationType, &'a str),
    /// To what is below this role, or comes behind that.
    ToBelow(ReservationType, &'a str),
    /// Past what is below this role.
    PastBelow(ReservationType, &'a str),
    /// Past all that has the levels before.
    Out,
}

/// How a role stands to the one that is sought.
enum Is {
    /// The same, or above it.
    Above,
    Below,
    Elsewhere,
}

impl<'a> Sought<'a> {
    fn is(&self, role: &str) -> Is {
        let Some(sought) = self.role else { return Is::Below };
        if role.len() > sought.len() {
            let rest = role.strip_prefix(sought);
            return if rest.is_some_and(|rest| rest.starts_with('/')) { Is::Below } else { Is::Elsewhere };
        }
        match sought.strip_prefix(role) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => Is::Above,
            _ => Is::Elsewhere,
        }
    }

    fn look(&self, stack: &[Reservation]) -> Look<'a> {
        if stack.is_empty() {
            return match self.unreserved {
                true => Look::Found,
                false => Look::Leap(0, self.first(ReservationType::Static)),
            };
        }
        for (level, reservation) in stack.iter().enumerate() {
            match self.is(reservation.role.as_str()) {
                Is::Above => {}
                Is::Below if self.below => return Look::Found,
                Is::Below | Is::Elsewhere => return Look::Leap(level, self.leap(reservation)),
            }
        }
        match self.above {
            true => Look::Found,
            false => Look::Leap(stack.len(), Leap::To(ReservationType::Static, "")),
        }
    }

    /// The first of a type that is sought at any level.
    fn first(&self, r#type: ReservationType) -> Leap<'a> {
        match self.role {
            Some(role) => Leap::To(r#type, role.split('/').next().unwrap_or(role)),
            None if self.below => Leap::To(r#type, ""),
            None => Leap::Out,
        }
    }

    /// The next that is sought behind a reservation that is not, at the same level.
    fn leap(&self, Reservation { r#type, role: behind, .. }: &Reservation) -> Leap<'a> {
        let Some(sought) = self.role else { return Leap::Out };
        // Roles above others sort before these.
        let ends = sought.match_indices('/').map(|(end, _)| end).chain([sought.len()]);
        if let Some(next) = ends.map(|end| &sought[..end]).find(|above| *above > behind.as_str()) {
            return Leap::To(*r#type, next);
        }
        match r#type {
            _ if self.below && is_before_below(behind.as_str(), sought) => Leap::ToBelow(*r#type, sought),
            ReservationType::Static => self.first(ReservationType::Dynamic),
            ReservationType::Dynamic => Leap::Out,
        }
    }
}

/// Whether a role sorts before those below another. What begins alike may come between that one and these: `a`, `a-b`, `a/b`.
fn is_before_below(role: &str, above: &str) -> bool {
    role.strip_prefix(above).map_or(role < above, |rest| rest < "/")
}

/// Whether a role sorts before all that comes behind those below another.
fn is_until_below(role: &str, above: &str) -> bool {
    role.strip_prefix(above).map_or(role < above, |rest| rest.is_empty() || rest.as_bytes()[0] <= b'/')
}

impl Leap<'_> {
    /// Whether it leads past a reservation.
    fn passes(self, Reservation { r#type, role, .. }: &Reservation) -> bool {
        let role = role.as_str();
        let (only, passes) = match self {
            Leap::To(only, to) => (only, role < to),
            Leap::Behind(only, past) => (only, role <= past),
            Leap::ToBelow(only, above) => (only, is_before_below(role, above)),
            Leap::PastBelow(only, above) => (only, is_until_below(role, above)),
            Leap::Out => return true,
        };
        *r#type < only || (*r#type == only && passes)
    }
}

/// Whether a leap at this level of one stack leads past another that comes behind it.
fn leads_past(stack: &[Reservation], from: &[Reservation], level: usize, leap: Leap<'_>) -> bool {
    if level > 0 {
        let before = stack.iter().zip(&from[..level]).map(|(mine, before)| mine.cmp(before));
        let order = before.fold(Ordering::Equal, Ordering::then);
        if order.is_ne() {
            return order.is_lt();
        }
    }
    stack.get(level).is_none_or(|reservation| leap.passes(reservation))
}

impl Resources {
    /// From a place on, the first of what is sought.
    fn seek<'a>(&'a self, mut at: Place, sought: &Sought<'_>) -> Option<(Place, &'a Entry)> {
        loop {
            let entry = self.entries.get(at)?;
            match sought.look(entry.resource.kind.reservations()) {
                Look::Found => return Some((at, entry)),
                Look::Leap(level, leap) => at = self.leap(at, entry, level, leap),
            }
        }
    }

    fn leap(&self, at: Place, entry: &Entry, level: usize, leap: Leap<'_>) -> Place {
        let (name, stack) = (&entry.resource.name, entry.resource.kind.reservations());
        self.entries.seek(at, |mine| {
            #[cfg(feature = "counts")]
            crate::counts::compared();
            let order = mine.resource.name.cmp(name);
            order.is_lt()
                || (order.is_eq() && leads_past(mine.resource.kind.reservations(), stack, level, leap))
        })
    }

    fn any(&self, sought: Sought<'_>) -> bool {
        self.seek(Place::FIRST, &sought).is_some()
    }

    /// All that is sought and that `keep` holds for. Where that is all there is, it is no more than a copy.
    fn collect(&self, sought: Sought<'_>, mut keep: impl FnMut(&Resource) -> bool) -> Resources {
        let (mut found, mut at): (SmallVec<[&Entry; 16]>, _) = (SmallVec::new(), Place::FIRST);
        while let Some((place, entry)) = self.seek(at, &sought) {
            if keep(&entry.resource) {
                found.push(entry);
            }
            at = self.entries.behind(place);
        }
        match found.len() == self.len() {
            true => self.clone(),
            false => Self { entries: found.into_iter().cloned().collect() },
        }
    }

    pub fn unreserved(&self) -> Resources {
        self.collect(Sought { unreserved: true, ..Sought::default() }, |_| true)
    }

    /// Unreserved, or reserved to the role or to one of its ancestors.
    pub fn offerable_to(&self, role: &Role) -> Resources {
        self.offerable_where(role, |_| true)
    }

    /// Those of them for which `keep` holds.
    pub fn offerable_where(&self, role: &Role, keep: impl FnMut(&Resource) -> bool) -> Resources {
        let sought = Sought { role: Some(role.as_str()), unreserved: true, above: true, below: false };
        self.collect(sought, keep)
    }

    pub fn has_reserved(&self) -> bool {
        self.any(Sought { below: true, ..Sought::default() })
    }

    /// Whether anything is reserved to the role or to one of its ancestors.
    pub fn has_reserved_for(&self, role: &Role) -> bool {
        self.any(Sought { role: Some(role.as_str()), above: true, ..Sought::default() })
    }

    /// The same, or to a role below it.
    pub fn has_reserved_around(&self, role: &Role) -> bool {
        self.any(Sought { role: Some(role.as_str()), above: true, below: true, unreserved: false })
    }

    /// The roles right below one (None: those without a parent) to which, or below which, something is reserved; None
    /// where there are more than so many.
    pub fn reserved_below(&self, role: Option<&Role>, most: usize) -> Option<Vec<Role>> {
        let role = role.map(Role::as_str);
        let begin = role.map_or(0, |role| role.len() + 1);
        let sought = Sought { role, below: true, ..Sought::default() };
        let (mut children, mut at) = (BTreeSet::new(), Place::FIRST);
        while let Some((place, entry)) = self.seek(at, &sought) {
            let stack = entry.resource.kind.reservations();
            let is_below =
                |reservation: &Reservation| matches!(sought.is(reservation.role.as_str()), Is::Below);
            let level = stack.iter().position(is_below)?;
            let (found, r#type) = (stack[level].role.as_str(), stack[level].r#type);
            let child = found[begin..].find('/').map_or(found, |end| &found[..begin + end]);
            children.insert(child);
            if children.len() > most {
                return None;
            }
            let leap =
                if found == child { Leap::Behind(r#type, child) } else { Leap::PastBelow(r#type, child) };
            at = self.leap(place, entry, level, leap);
        }
        Some(children.into_iter().map(Role::from_trusted).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Kind, Traits};
    use crate::value::{Scalar, Value};
    use proptest::prelude::*;

    /// In their order `a-b` is between `a` and what is below that.
    const ROLES: [&str; 10] = ["a", "a-b", "a-b/c", "a/b", "a/b-c", "a/b/c", "a/b/d", "a/c", "ab", "b"];

    fn role(text: &str) -> Role {
        Role::parse(text).expect(text)
    }

    /// A stack of all the roles from the first level to one, or but for some of those between.
    fn stack() -> impl Strategy<Value = Vec<Reservation>> {
        let each = proptest::collection::vec((any::<bool>(), 0..3_usize), 3);
        (0..ROLES.len(), any::<bool>(), each).prop_map(|(inner, fixed, each)| {
            let role = role(ROLES[inner]);
            let mut levels: Vec<Role> = role.ancestors().collect();
            levels.reverse();
            let kept = levels.into_iter().zip(&each).filter(|(_, (kept, _))| *kept).map(|(level, _)| level);
            let roles = kept.chain([role]).zip(&each).enumerate();
            let made = |(n, (role, (_, by))): (usize, (Role, &(bool, usize)))| match n == 0 && fixed {
                true => Reservation::fixed(role),
                false => Reservation::dynamic(role, [None, Some("p".into()), Some("q".into())][*by].clone()),
            };
            roles.map(made).collect()
        })
    }

    fn resources() -> impl Strategy<Value = Resources> {
        let name = prop_oneof![Just("cpus"), Just("mem"), Just("own")];
        let stacks = prop_oneof![4 => stack(), 1 => Just(Vec::new())];
        let one = (name, stacks, any::<bool>()).prop_map(|(name, reservations, revocable)| {
            let kind = Kind::new(Traits { reservations, revocable, ..Traits::default() });
            Resource::new(name, Value::Scalar(Scalar::from_units(1)), kind)
        });
        proptest::collection::vec(one, 0..60).prop_map(|list| list.into_iter().collect())
    }

    /// The role right below another on the way to one further down.
    fn child(above: Option<&Role>, role: &Role) -> Option<Role> {
        let is_child = |one: &Role| one.parent().as_ref() == above;
        std::iter::once(role.clone()).chain(role.ancestors()).find(is_child)
    }

    proptest! {
        #[test]
        fn what_is_found_by_search_is_what_is_there(all in resources()) {
            prop_assert_eq!(all.unreserved(), all.filter(|r| !r.kind.is_reserved()));
            prop_assert_eq!(all.has_reserved(), all.iter().any(|r| r.kind.is_reserved()));
            let reserved = || all.iter().filter_map(|r| r.kind.role());
            for above in ROLES.iter().map(|text| Some(role(text))).chain([None]) {
                let below: BTreeSet<Role> = reserved().filter_map(|role| child(above.as_ref(), role)).collect();
                let few = below.len().checked_sub(1).map(|few| all.reserved_below(above.as_ref(), few));
                prop_assert!(few.is_none_or(|few| few.is_none()), "more than that below {:?}", above);
                let found = all.reserved_below(above.as_ref(), below.len());
                prop_assert_eq!(found, Some(below.into_iter().collect::<Vec<_>>()), "below {:?}", above);
            }
            for sought in ROLES.iter().chain(&["*", "a/b/c/d", "a/a", "c", "a-"]).map(|text| role(text)) {
                prop_assert_eq!(all.offerable_to(&sought), all.filter(|r| r.kind.offerable_to(&sought)));
                let revocable = all.filter(|r| r.kind.offerable_to(&sought) && r.kind.is_revocable());
                prop_assert_eq!(all.offerable_where(&sought, |r| r.kind.is_revocable()), revocable);
                let above = reserved().any(|role| role.covers(&sought));
                prop_assert_eq!(all.has_reserved_for(&sought), above, "for {}", sought);
                let around = above || reserved().any(|role| sought.covers(role));
                prop_assert_eq!(all.has_reserved_around(&sought), around, "around {}", sought);
            }
        }
    }

    #[test]
    fn what_adds_up_with_something_is_found() {
        let parse = |text| Resources::parse_text(text, &Role::default_role()).expect(text);
        let all = parse("cpus:4;cpus(a):2;mem:64;ports:[1-9]");
        assert_eq!(all.alike(&parse("cpus:1;cpus(b):1;ports:[5-5]")), parse("cpus:4;ports:[1-9]"));
        assert_eq!(Resources::new().alike(&all), Resources::new());
    }
}
