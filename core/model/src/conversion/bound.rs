//! How much an agent's resources may come to by operations.
//!
//! Each operation is small, but what many of them make of one agent has to be told, recorded and read in one piece.

use super::Conversion;
use crate::limits::AGENT_PARTS_MAX;
use crate::resources::Resources;
use std::fmt;

/// An operation would make more of an agent's resources than can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyParts {
    /// How many there would be.
    pub count: usize,
}

impl fmt::Display for TooManyParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the agent's resources would consist of {} parts (entries, ranges and items of sets), at most \
             {AGENT_PARTS_MAX} are possible; unreserve or destroy some, or reserve fewer and larger ones",
            self.count
        )
    }
}

impl std::error::Error for TooManyParts {}

impl Conversion {
    /// Of how many parts the total of an agent consists once this is done, of which it has `parts` now: see
    /// [`Resources::parts`]. Costs what is converted, however much the agent has. What makes them fewer is never refused.
    pub fn parts_after(&self, total: &Resources, parts: usize) -> Result<usize, TooManyParts> {
        let mut concerned = total.counterparts(&self.consumed.plus(&self.produced));
        let before = concerned.parts();
        // What is not there fails elsewhere.
        let after = concerned.apply(self).map_or(before, |()| concerned.parts());
        let count = (parts + after).saturating_sub(before);
        match count > AGENT_PARTS_MAX && count > parts {
            true => Err(TooManyParts { count }),
            false => Ok(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::tests::list;
    use crate::value::{Ranges, Value};
    use crate::{Kind, Resource, Scalar};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_are_counted_along(total in list(), produced in list(), some in any::<u64>()) {
            let total: Resources = total.into_iter().collect();
            let picked = total.iter().enumerate().filter(|(i, _)| some >> (i % 64) & 1 == 1);
            let consumed = picked.map(|(_, resource)| resource.clone()).collect();
            let conversion = Conversion { consumed, produced: produced.into_iter().collect() };
            let mut after = total.clone();
            after.apply(&conversion).expect("it consumes what is there");
            prop_assert_eq!(conversion.parts_after(&total, total.parts()), Ok(after.parts()));
        }
    }

    fn ports(pairs: impl Iterator<Item = (u64, u64)>, kind: Kind) -> Resources {
        let ranges = Ranges::from_pairs_within(usize::MAX, pairs).expect("ranges apart");
        Resource::new("ports", Value::Ranges(ranges), kind).into()
    }

    fn to_web(pairs: impl Iterator<Item = (u64, u64)> + Clone) -> Conversion {
        let web = Kind::fixed(crate::Role::parse("web").expect("a role"));
        Conversion { consumed: ports(pairs.clone(), Kind::plain()), produced: ports(pairs, web) }
    }

    #[test]
    fn holes_in_ranges_count() {
        let total = ports([(0, 60_000)].into_iter(), Kind::plain());
        let odd = |n: u64| to_web((0..n).map(|port| (2 * port + 1, 2 * port + 1)));
        assert_eq!(odd(4_999).parts_after(&total, total.parts()), Ok(9_999));
        let refused = odd(5_000).parts_after(&total, total.parts()).expect_err("too many");
        assert_eq!(
            refused.to_string(),
            "the agent's resources would consist of 10001 parts (entries, ranges and items of sets), at most 10000 \
             are possible; unreserve or destroy some, or reserve fewer and larger ones"
        );
    }

    #[test]
    fn an_agent_that_has_too_many_already_may_get_rid_of_some_and_of_nothing_less() {
        let total = ports((0..15_000).map(|port| (2 * port, 2 * port)), Kind::plain());
        let total = total.plus(&Resource::scalar("mem", Scalar::from_units(2)).into());
        let back = |Conversion { consumed, produced }| Conversion { consumed: produced, produced: consumed };
        let many = to_web((0..10).map(|port| (4 * port, 4 * port)));
        assert_eq!(many.parts_after(&total, total.parts()), Ok(15_001), "ten here instead of ten there");
        let parted = to_web([(30_001, 30_003)].into_iter());
        let whole = total.plus(&parted.produced);
        assert!(back(parted).parts_after(&whole, whole.parts()).is_ok_and(|count| count == whole.parts()));
        let mem = |kind| Resources::from(Resource::new("mem", Value::Scalar(Scalar::from_units(1)), kind));
        let web = Kind::fixed(crate::Role::parse("web").expect("a role"));
        let more = Conversion { consumed: mem(Kind::plain()), produced: mem(web) };
        assert_eq!(more.parts_after(&total, total.parts()), Err(TooManyParts { count: 15_002 }));
    }
}
