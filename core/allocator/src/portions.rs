//! What of an agent may be offered to whom: by role and by what a framework can deal with.
//!
//! Owns the derivation and remembers what it derived, so that a thousand frameworks of one role cost one. Promises that a
//! role is offered what is unreserved or reserved to it or an ancestor, less what the framework cannot deal with (Mesos:
//! hierarchical.cpp, stripIncapableResources); and that what is reserved to others is not looked at for that.

use crate::amounts::{Amounts, Names};
use crate::frameworks::Capabilities;
use crate::ledger::Book;
use meseta_model::{Kind, Name, Quantities, Resources, Role, Scalar};
use smallvec::SmallVec;

/// Kinds of resources that need a capability, as bits.
const REVOCABLE: usize = 1;
const SHARED: usize = 2;
const REFINED: usize = 4;

#[derive(Clone)]
pub(crate) struct Portion {
    pub resources: Resources,
    /// By what the operator asks of an offer.
    pub worthwhile: bool,
    /// What quota charges for it, where there is any.
    pub charged: Amounts,
}

/// Whether it is worth an offer: at least one of the alternatives is contained, or none is asked for. Ranges and sets count
/// their elements.
pub(crate) fn worthwhile(resources: &Resources, alternatives: &[Quantities]) -> bool {
    let enough = |(name, least): (&Name, Scalar)| {
        let mut sum = Scalar::ZERO;
        least.is_zero()
            || resources.iter_named(name.as_str()).any(|resource| {
                sum = sum.saturating_add(resource.value.quantity());
                sum >= least
            })
    };
    alternatives.is_empty() || alternatives.iter().any(|least| least.iter().all(enough))
}

/// What has been derived already, by the kinds that are left out. None: there is nothing.
type Derived = SmallVec<[(usize, Option<Portion>); 1]>;

/// What is left of an agent while seats have their turn.
pub(crate) struct Portions<'a> {
    free: &'a Resources,
    /// What was given of that, and how many entries are not all given.
    taken: Resources,
    left: usize,
    /// Everyone may be offered the same.
    uniform: bool,
    /// To ask what quota charges; None where there is none.
    names: Option<&'a Names>,
    /// What the operator asks of an offer.
    minimum: &'a [Quantities],
    /// For roles without reservations.
    common: Derived,
    /// For the role with reservations that was asked for last.
    of_role: Option<(Role, Derived)>,
    /// The role that was asked for last, and whether it has reservations.
    asked: Option<(Role, bool)>,
    /// What is left unreserved, where that was asked.
    unreserved: Option<Resources>,
    /// Whether the rest is for those with reservations only, where that was asked.
    reserved: Option<bool>,
}

fn needs(kind: &Kind) -> usize {
    let bit = |needed: bool, bit: usize| if needed { bit } else { 0 };
    bit(kind.is_revocable(), REVOCABLE)
        | bit(kind.is_shared(), SHARED)
        | bit(kind.reservations().len() > 1, REFINED)
}

fn lacks(capabilities: &Capabilities) -> usize {
    let bit = |there: bool, bit: usize| if there { 0 } else { bit };
    bit(capabilities.revocable, REVOCABLE)
        | bit(capabilities.shared, SHARED)
        | bit(capabilities.refinement, REFINED)
}

impl<'a> Portions<'a> {
    pub fn new(book: &'a Book, minimum: &'a [Quantities], names: Option<&'a Names>) -> Self {
        let (free, uniform) = (book.free(), book.uniform);
        let mut portions = Self {
            free,
            taken: Resources::new(),
            left: free.len(),
            uniform,
            names,
            minimum,
            common: Derived::default(),
            of_role: None,
            asked: None,
            unreserved: None,
            reserved: None,
        };
        if let (true, Some(worthwhile), Some(load)) = (uniform, book.known.worthwhile, &book.known.load) {
            let (resources, charged) = (free.clone(), load.charge().into_owned());
            portions.common.push((0, Some(Portion { resources, worthwhile, charged })));
        }
        portions
    }

    pub fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// What is left unreserved.
    pub fn unreserved(&mut self) -> &Resources {
        let Self { free, taken, unreserved, .. } = self;
        unreserved.get_or_insert_with(|| without(free.unreserved(), taken, Resources::unreserved))
    }

    /// Whether nothing that is left is worth an offer but to those that may be offered reservations. Some may ask for other
    /// than the operator does: for them anything may be.
    pub fn is_reserved(&mut self, some_ask_other: bool) -> bool {
        if let Some(reserved) = self.reserved {
            return reserved;
        }
        let minimum = self.minimum;
        let common = self.unreserved();
        let reserved = common.is_empty() || !(some_ask_other || worthwhile(common, minimum));
        *self.reserved.insert(reserved)
    }

    /// What may be offered to a framework in a role; None where there is nothing.
    pub fn for_seat(&mut self, role: &Role, capabilities: &Capabilities) -> Option<&Portion> {
        let has_own = self.has_reservations(role);
        let without = if self.uniform { 0 } else { lacks(capabilities) };
        let Self { free, taken, names, minimum, common, of_role, .. } = self;
        let derived = match &*of_role {
            _ if !has_own => common,
            Some((last, _)) if last == role => &mut of_role.as_mut()?.1,
            _ => &mut of_role.insert((role.clone(), Derived::default())).1,
        };
        let known = derived.iter().position(|(kinds, _)| *kinds == without);
        let at = known.unwrap_or_else(|| {
            derived.push((without, derive(free, taken, *names, minimum, role, without)));
            derived.len() - 1
        });
        derived[at].1.as_ref()
    }

    /// Whether the role is offered something reserved.
    fn has_reservations(&mut self, role: &Role) -> bool {
        if self.uniform {
            return false;
        }
        match &self.asked {
            Some((last, has)) if last == role => *has,
            _ => self.asked.insert((role.clone(), self.free.has_reserved_for(role))).1,
        }
    }

    /// Takes out what one was given.
    pub fn take(&mut self, resources: &Resources) {
        let there = without(self.free.alike(resources), &self.taken, |taken| taken.alike(resources));
        self.left -= there.len() - there.minus(resources).len();
        self.taken.add(resources);
        self.common.clear();
        (self.of_role, self.unreserved, self.reserved) = (None, None, None);
    }
}

/// A part of what is free without what was taken of it.
fn without(part: Resources, taken: &Resources, same: impl FnOnce(&Resources) -> Resources) -> Resources {
    if taken.is_empty() { part } else { part.minus(&same(taken)) }
}

/// Whether a framework in a role may be offered resources of this kind.
pub(crate) fn can_be_offered(kind: &Kind, role: &Role, capabilities: &Capabilities) -> bool {
    kind.offerable_to(role) && needs(kind) & lacks(capabilities) == 0
}

/// What a framework in a role may be offered of what is free.
pub(crate) fn offerable(free: &Resources, role: &Role, capabilities: &Capabilities) -> Resources {
    free.offerable_where(role, |resource| needs(&resource.kind) & lacks(capabilities) == 0)
}

/// Whether there is something beside what is shared, which comes along with something else, or not at all.
pub(crate) fn is_something(resources: &Resources) -> bool {
    resources.iter().any(|resource| !resource.kind.is_shared())
}

fn derive(
    free: &Resources,
    taken: &Resources,
    names: Option<&Names>,
    minimum: &[Quantities],
    role: &Role,
    lacking: usize,
) -> Option<Portion> {
    let resources = free.offerable_where(role, |resource| needs(&resource.kind) & lacking == 0);
    let resources = without(resources, taken, |taken| taken.offerable_to(role));
    let worthwhile = worthwhile(&resources, minimum);
    let something = is_something(&resources);
    let charged = names.map_or_else(Amounts::default, |names| names.charged(&resources));
    something.then_some(Portion { resources, worthwhile, charged })
}
