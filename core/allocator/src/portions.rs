//! What of an agent may be offered to whom: by role and by what a framework can deal with.
//!
//! Owns the derivation and remembers what it derived, so that a thousand frameworks of one role cost one. Promises that a
//! role is offered what is unreserved or reserved to it or an ancestor, less what the framework cannot deal with (Mesos:
//! hierarchical.cpp, stripIncapableResources).

use crate::amounts::{Amounts, Names};
use crate::frameworks::Capabilities;
use crate::ledger::Book;
use meseta_model::{Kind, Name, Quantities, Resources, Role, Scalar};
use rustc_hash::FxHashSet;
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
        let named = resources.iter().filter(|resource| resource.name == *name);
        least.is_zero()
            || named.into_iter().any(|resource| {
                sum = sum.saturating_add(resource.value.quantity());
                sum >= least
            })
    };
    alternatives.is_empty() || alternatives.iter().any(|least| least.iter().all(enough))
}

/// What has been derived already, by the kinds that are left out. None: there is nothing.
type Derived = SmallVec<[(usize, Option<Portion>); 1]>;

pub(crate) struct Portions<'a> {
    left: Resources,
    /// Everyone may be offered the same.
    uniform: bool,
    /// To ask what quota charges; None where there is none.
    names: Option<&'a Names>,
    /// What the operator asks of an offer.
    minimum: &'a [Quantities],
    reserved: ReservedRoles,
    /// For roles without reservations.
    common: Derived,
    /// For the role with reservations that was asked for last.
    of_role: Option<(Role, Derived)>,
}

/// The roles to which something is reserved.
#[derive(Clone, Default)]
pub(crate) struct ReservedRoles {
    roles: FxHashSet<Role>,
    above: FxHashSet<Role>,
}

impl ReservedRoles {
    fn of(resources: &Resources) -> Self {
        let mut reserved = Self::default();
        for role in resources.iter().filter_map(|resource| resource.kind.role()) {
            if reserved.roles.insert(role.clone()) {
                reserved.above.extend(role.ancestors());
            }
        }
        reserved
    }

    pub fn is_empty(&self) -> bool {
        self.roles.is_empty()
    }

    /// Whether the role is offered something reserved.
    fn cover(&self, role: &Role) -> bool {
        self.roles.contains(role) || role.ancestors().any(|above| self.roles.contains(&above))
    }

    /// Whether the role, or one below it, is offered something reserved.
    pub fn concerns(&self, role: &Role) -> bool {
        self.above.contains(role) || self.cover(role)
    }
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
    pub fn new(book: &Book, minimum: &'a [Quantities], names: Option<&'a Names>) -> Self {
        let (left, uniform) = (book.free().clone(), book.uniform);
        let reserved = if uniform { ReservedRoles::default() } else { ReservedRoles::of(&left) };
        let mut portions =
            Self { left, uniform, names, minimum, reserved, common: Derived::default(), of_role: None };
        if let (true, Some(worthwhile), Some(load)) = (uniform, book.known.worthwhile, &book.known.load) {
            let (resources, charged) = (portions.left.clone(), load.charge().into_owned());
            portions.common.push((0, Some(Portion { resources, worthwhile, charged })));
        }
        portions
    }

    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    pub fn reserved_roles(&self) -> &ReservedRoles {
        &self.reserved
    }

    /// What may be offered to a framework in a role; None where there is nothing.
    pub fn for_seat(&mut self, role: &Role, capabilities: &Capabilities) -> Option<&Portion> {
        let Self { left, uniform, names, minimum, reserved, common, of_role } = self;
        let without = if *uniform { 0 } else { lacks(capabilities) };
        let derived = match &*of_role {
            Some((last, _)) if last == role => &mut of_role.as_mut()?.1,
            _ if *uniform || !reserved.cover(role) => common,
            _ => &mut of_role.insert((role.clone(), Derived::default())).1,
        };
        let known = derived.iter().position(|(kinds, _)| *kinds == without);
        let at = known.unwrap_or_else(|| {
            derived.push((without, derive(left, *names, minimum, role, without)));
            derived.len() - 1
        });
        derived[at].1.as_ref()
    }

    /// Takes out what one was given.
    pub fn take(&mut self, resources: &Resources) {
        self.left = self.left.minus(resources);
        self.common.clear();
        self.of_role = None;
    }
}

/// Whether a framework in a role may be offered resources of this kind.
pub(crate) fn can_be_offered(kind: &Kind, role: &Role, capabilities: &Capabilities) -> bool {
    kind.offerable_to(role) && needs(kind) & lacks(capabilities) == 0
}

/// What a framework in a role may be offered of what is free.
pub(crate) fn offerable(free: &Resources, role: &Role, capabilities: &Capabilities) -> Resources {
    free.filter(|resource| can_be_offered(&resource.kind, role, capabilities))
}

fn derive(
    left: &Resources,
    names: Option<&Names>,
    minimum: &[Quantities],
    role: &Role,
    without: usize,
) -> Option<Portion> {
    let resources = left.filter(|r| r.kind.offerable_to(role) && needs(&r.kind) & without == 0);
    let worthwhile = worthwhile(&resources, minimum);
    // What is shared comes along with something else, or not at all.
    let something = resources.iter().any(|resource| !resource.kind.is_shared());
    let charged = names.map_or_else(Amounts::default, |names| names.charged(&resources));
    something.then_some(Portion { resources, worthwhile, charged })
}
