//! What was refused, by whom and until when.
//!
//! Owns the refusals: for every agent the shapes of resources that were refused, for every shape its terms, for every term
//! the columns of the seats that refused. Hundreds of thousands of refusals of alike shape and term are so many bits.
//! Promises that what was refused is compared with what is offered: a refusal covers an offer that it contains, and no
//! larger one. Refuses to know shares and roles.
//!
//! Terms end on a grid: a refusal for a time `d` ends between `d` and `33/32 d`, so that few terms are alive at once.

use crate::columns::{ColumnId, Columns};
use crate::idset::IdSet;
use crate::shapes::{Shape, Shapes};
use meseta_model::{Mono, Resources, limits};
use smallvec::SmallVec;
use std::collections::BTreeMap;
use std::time::Duration;

/// Distinct shapes and terms that may be refused on one agent; beyond, a refusal lasts no longer than it must.
const GROUPS_PER_AGENT: usize = 4_096;
/// A refusal ends at most this part of its time late.
const LATENESS: u64 = 32;

/// Until when a refusal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term {
    pub until: Mono,
    /// Given back without a filter: whoever did so keeps the turn, others wait with it.
    pub keeps_turn: bool,
}

impl Term {
    /// The term of a refusal for `time` (zero: none was asked for), where allocation has this interval in nanoseconds.
    pub fn new(time: Duration, interval: u64, now: Mono) -> Self {
        if time.is_zero() {
            let until = (now.0 / interval).saturating_add(1).saturating_mul(interval);
            return Self { until: Mono(until), keeps_turn: true };
        }
        let time = u64::try_from(time.min(limits::REFUSE_MAX).as_nanos()).unwrap_or(u64::MAX).max(interval);
        let until = now.0.saturating_add(time);
        Self { until: Mono(round_up(until, grid(time))), keeps_turn: false }
    }

    /// The shortest refusal that there is.
    pub fn shortest(interval: u64, now: Mono) -> Self {
        Self::new(Duration::from_nanos(1), interval, now)
    }
}

/// The largest power of two that is at most a 32nd of the time.
fn grid(time: u64) -> u64 {
    match time / LATENESS {
        0 => 1,
        part => 1 << part.ilog2(),
    }
}

fn round_up(instant: u64, grid: u64) -> u64 {
    instant.checked_next_multiple_of(grid).unwrap_or(u64::MAX)
}

#[derive(Default)]
pub(crate) struct Refusals {
    /// By the number of the agent. Most often there is one shape with one term, which is found without a detour.
    agents: Vec<Shapes>,
    /// The agents where something ends, by the term.
    calendar: BTreeMap<Term, IdSet>,
    /// A term that has ended, and the agents where that is still to be done.
    ending: Option<(Term, Vec<u32>)>,
    pub columns: Columns,
}

impl Refusals {
    /// An agent is there: then a refusal of a higher number moves no others.
    pub fn make_room(&mut self, agent: u32) {
        if self.agents.len() <= agent as usize {
            self.agents.resize_with(agent as usize + 1, Shapes::new);
        }
    }

    pub fn shapes(&self, agent: u32) -> &[Shape] {
        self.agents.get(agent as usize).map_or(&[], SmallVec::as_slice)
    }

    /// The agents where a seat keeps its turn. Looks at those where anybody does, which are those of one beat.
    pub fn turns_kept_by(&self, column: ColumnId) -> Vec<u32> {
        if self.columns.refusals(column) == 0 {
            return Vec::new();
        }
        let beats = self.calendar.iter().filter(|(term, _)| term.keeps_turn);
        let keeps = |agent: &u32| self.shapes(*agent).iter().any(|shape| shape.keeps_turn(column));
        beats.flat_map(|(_, agents)| agents.iter()).filter(keeps).collect()
    }

    /// Whether somebody keeps the turn there, so that others wait.
    pub fn turn_kept(&self, agent: u32) -> bool {
        self.shapes(agent).iter().any(|shape| shape.terms.iter().any(|(term, _)| term.keeps_turn))
    }

    /// Notes that a seat refuses these resources of an agent until the term ends. What the seat refused before, was no
    /// more and ends no later, is covered by it and forgotten; and what is covered itself is not noted.
    pub fn add(&mut self, agent: u32, column: ColumnId, refused: &Resources, term: Term, shortest: Term) {
        self.make_room(agent);
        let groups: usize = self.agents[agent as usize].iter().map(|shape| shape.terms.len()).sum();
        let many = groups >= GROUPS_PER_AGENT
            || self.columns.refusals(column) >= limits::FILTERS_PER_FRAMEWORK_MAX as u64;
        let term = if many && !term.keeps_turn { shortest } else { term };
        if self.covered(agent, column, refused, term) {
            return;
        }
        self.drop_covered(agent, column, refused, term);
        self.insert(agent, column, refused, term);
    }

    fn covered(&self, agent: u32, column: ColumnId, refused: &Resources, term: Term) -> bool {
        self.shapes(agent).iter().any(|shape| {
            let mut terms = shape.terms.iter().filter(|(_, columns)| columns.contains(column));
            terms.any(|(old, _)| old.keeps_turn == term.keeps_turn && old.until >= term.until)
                && shape.refused.contains(refused)
        })
    }

    fn drop_covered(&mut self, agent: u32, column: ColumnId, refused: &Resources, term: Term) {
        let mut ended = Vec::new();
        for shape in &mut self.agents[agent as usize] {
            let weaker = |old: &Term| old.keeps_turn == term.keeps_turn && old.until <= term.until;
            let hit = shape.terms.iter().any(|(old, columns)| weaker(old) && columns.contains(column));
            if hit && refused.contains(&shape.refused) {
                for (old, columns) in shape.terms.iter_mut().filter(|(old, _)| weaker(old)) {
                    if columns.remove(column) {
                        self.columns.uncount(column, *old);
                        ended.push(*old);
                    }
                }
            }
        }
        self.tidy(agent, &ended);
    }

    fn insert(&mut self, agent: u32, column: ColumnId, refused: &Resources, term: Term) {
        let shapes = &mut self.agents[agent as usize];
        let at = shapes.iter().position(|shape| shape.refused == *refused).unwrap_or(shapes.len());
        if at == shapes.len() {
            shapes.push(Shape { refused: refused.clone(), terms: SmallVec::new() });
        }
        let terms = &mut shapes[at].terms;
        let place = terms.iter().position(|(t, _)| *t == term).unwrap_or(terms.len());
        if place == terms.len() {
            terms.push((term, IdSet::default()));
        }
        if terms[place].1.insert(column) {
            self.columns.count(column, term);
        }
        self.calendar.entry(term).or_default().insert(agent);
    }

    /// Removes empty groups of an agent, and from the calendar those terms that stand there no more.
    fn tidy(&mut self, agent: u32, terms: &[Term]) {
        let Some(shapes) = self.agents.get_mut(agent as usize).filter(|_| !terms.is_empty()) else { return };
        shapes.iter_mut().for_each(|shape| shape.terms.retain(|(_, columns)| !columns.is_empty()));
        shapes.retain(|shape| !shape.terms.is_empty());
        for term in terms {
            if shapes.iter().any(|shape| shape.terms.iter().any(|(t, _)| t == term)) {
                continue;
            }
            if let Some(agents) = self.calendar.get_mut(term) {
                agents.remove(agent);
                if agents.is_empty() {
                    self.calendar.remove(term);
                }
            }
        }
    }

    /// Ends one term on one agent; how many refusals that were of seats that want offers now.
    fn end(&mut self, agent: u32, term: Term) -> u64 {
        let mut ended = 0;
        for shape in self.agents.get_mut(agent as usize).into_iter().flatten() {
            for (_, columns) in shape.terms.iter_mut().filter(|(t, _)| *t == term) {
                let gone = std::mem::take(columns);
                for column in gone.iter() {
                    ended += u64::from(self.columns.wants(column));
                    self.columns.uncount(column, term);
                }
            }
        }
        self.tidy(agent, &[term]);
        ended
    }

    /// Ends what is due on one more agent where that matters: the agent and how many refusals of seats that want offers
    /// that were. None once there is nothing left.
    pub fn end_next(&mut self, now: Mono) -> Option<(u32, u64)> {
        loop {
            let Some((term, agents)) = &mut self.ending else {
                let entry = self.calendar.first_entry().filter(|entry| entry.key().until <= now)?;
                let (term, agents) = entry.remove_entry();
                self.ending = Some((term, agents.iter().collect()));
                continue;
            };
            let term = *term;
            match agents.pop() {
                None => self.ending = None,
                Some(agent) => match self.end(agent, term) {
                    0 => continue,
                    ended => return Some((agent, ended)),
                },
            }
        }
    }

    /// Forgets all that was refused on an agent.
    pub fn forget_agent(&mut self, agent: u32) {
        let Some(shapes) = self.agents.get_mut(agent as usize).map(std::mem::take) else { return };
        let mut terms = Vec::new();
        for (term, columns) in shapes.iter().flat_map(|shape| &shape.terms) {
            columns.iter().for_each(|column| self.columns.uncount(column, *term));
            terms.push(*term);
        }
        self.tidy(agent, &terms);
    }

    /// Clears out the columns that nobody owns any more, once they are the most. Costs as much as all refusals together,
    /// once for every such half.
    pub fn sweep(&mut self) {
        if !self.columns.should_sweep() {
            return;
        }
        for agent in 0..self.agents.len() as u32 {
            let mut touched = Vec::new();
            for (term, columns) in self.agents[agent as usize].iter_mut().flat_map(|shape| &mut shape.terms) {
                let gone: Vec<u32> = columns.iter().filter(|c| self.columns.seat(*c).is_none()).collect();
                for column in &gone {
                    columns.remove(*column);
                    self.columns.uncount(*column, *term);
                }
                if !gone.is_empty() {
                    touched.push(*term);
                }
            }
            if !touched.is_empty() {
                self.tidy(agent, &touched);
            }
        }
    }

    /// When the next refusal ends.
    pub fn next_end(&self) -> Option<Mono> {
        match self.ending {
            Some(_) => Some(Mono(0)),
            None => self.calendar.keys().next().map(|term| term.until),
        }
    }

    /// Refusals by column, and apart those that keep a turn, counted anew; and whether calendar and shapes agree.
    pub fn recount(&self) -> (Vec<[u64; 2]>, bool) {
        let (mut counts, mut listed) = (vec![[0; 2]; self.columns.len()], true);
        for (agent, shapes) in self.agents.iter().enumerate() {
            for (term, columns) in shapes.iter().flat_map(|shape| &shape.terms) {
                let kind = usize::from(term.keeps_turn);
                columns.iter().for_each(|column| counts[column as usize][kind] += 1);
                let ending =
                    self.ending.as_ref().is_some_and(|(t, left)| t == term && left.contains(&(agent as u32)));
                let noted = self.calendar.get(term).is_some_and(|agents| agents.contains(agent as u32));
                listed &= !columns.is_empty() && (noted || ending);
            }
        }
        (counts, listed)
    }

    /// For the test of memory: what the refusals take on the heap, but for the resources of the shapes.
    #[cfg(test)]
    pub fn heap_bytes(&self) -> usize {
        let group = std::mem::size_of::<(Term, IdSet)>();
        let shape = |s: &Shape| {
            s.terms.capacity() * group + s.terms.iter().map(|(_, c)| c.heap_bytes()).sum::<usize>()
        };
        let agent = |shapes: &Shapes| {
            shapes.capacity() * std::mem::size_of::<Shape>() + shapes.iter().map(shape).sum::<usize>()
        };
        self.agents.iter().map(agent).sum::<usize>()
            + self.calendar.values().map(IdSet::heap_bytes).sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::{Rng, Role};

    const SECOND: u64 = 1_000_000_000;

    fn free() -> Resources {
        Resources::parse_text("cpus:8;mem:1024", &Role::default_role()).unwrap()
    }

    fn with_columns(columns: u32) -> Refusals {
        let mut refusals = Refusals::default();
        (0..columns).for_each(|seat| assert_eq!(refusals.columns.open(seat, &Role::default_role()), seat));
        refusals
    }

    #[test]
    fn terms_end_a_little_late_and_on_a_grid() {
        let until = |seconds: f64, now| {
            let term = Term::new(Duration::from_secs_f64(seconds), SECOND, Mono(now));
            term.until.0 - now
        };
        for (seconds, now) in [(5.0_f64, 0), (5.0, 123_456_789), (0.3, 77), (3600.0, 1), (1e9, 5)] {
            let asked = (seconds.clamp(1.0, 365.0 * 86400.0) * SECOND as f64) as u64;
            let lasts = until(seconds, now);
            assert!(lasts >= asked && lasts <= asked + asked / 32, "{seconds}: {lasts}");
        }
        let ends: std::collections::BTreeSet<u64> =
            (0..1000).map(|n| until(5.0, n * SECOND / 200) + n * SECOND / 200).collect();
        assert!(ends.len() <= 64, "{} terms begun within 5 s are alive", ends.len());
        let beat = Term::new(Duration::ZERO, SECOND, Mono(SECOND));
        assert_eq!((beat.until, beat.keeps_turn), (Mono(2 * SECOND), true));
        assert_eq!(Term::new(Duration::MAX, u64::MAX, Mono(u64::MAX)).until, Mono(u64::MAX));
    }

    /// 6000 frameworks refuse 50 000 agents at any time of an hour: a hundredth part of that takes a hundredth of 1 GiB.
    #[test]
    fn three_hundred_million_refusals_take_less_than_a_gigabyte() {
        const AGENTS: u32 = 50;
        const SEATS: u32 = 6000;
        let (mut refusals, mut rng, hour) = (with_columns(SEATS), Rng::new(1), Duration::from_secs(3600));
        let shortest = Term::shortest(SECOND, Mono(0));
        let mut pairs: Vec<(u32, u32)> = (0..AGENTS).flat_map(|a| (0..SEATS).map(move |s| (a, s))).collect();
        rng.shuffle(&mut pairs);
        let free = free();
        for (agent, seat) in &pairs {
            let term = Term::new(hour, SECOND, Mono(rng.below(3600 * SECOND)));
            refusals.add(*agent, *seat, &free, term, shortest);
        }
        let each = refusals.heap_bytes() as f64 / pairs.len() as f64;
        assert!(each <= (1u64 << 30) as f64 / 300e6, "{each} bytes a refusal");
        let mut ended = 0;
        while let Some((agent, _)) = refusals.end_next(Mono(7400 * SECOND)) {
            ended += 1;
            assert!(agent < AGENTS);
        }
        assert_eq!((ended, refusals.next_end()), (0, None), "nobody wants offers, so nothing is reported");
    }

    #[test]
    fn a_refusal_moves_no_others() {
        let mut refusals = with_columns(1);
        let (term, shortest) = (Term::shortest(SECOND, Mono(0)), Term::shortest(SECOND, Mono(0)));
        (0..1000).for_each(|agent| refusals.make_room(agent));
        let at = refusals.shapes(0).as_ptr();
        [3, 999, 500].into_iter().for_each(|agent| refusals.add(agent, 0, &free(), term, shortest));
        assert_eq!(refusals.shapes(0).as_ptr(), at);
    }

    #[test]
    fn columns_of_the_gone_are_swept_and_used_again() {
        let mut refusals = with_columns(3);
        let (year, shortest) = (Duration::from_secs(31_536_000), Term::shortest(SECOND, Mono(0)));
        let term = Term::new(year, SECOND, Mono(0));
        let mut column = 0;
        for _ in 0..10_000 {
            refusals.add(0, column, &free(), term, shortest);
            refusals.add(1, column, &free(), term, shortest);
            refusals.columns.close(column);
            refusals.sweep();
            column = refusals.columns.open(0, &Role::default_role());
        }
        assert!(refusals.columns.len() < 200, "{} columns", refusals.columns.len());
        let (counts, listed) = refusals.recount();
        assert!(listed && counts.concat().iter().sum::<u64>() <= 400);
    }

    #[test]
    fn what_is_covered_is_not_kept_twice() {
        let mut refusals = with_columns(2);
        let part = Resources::parse_text("cpus:2", &Role::default_role()).unwrap();
        let shortest = Term::shortest(SECOND, Mono(0));
        let term = |seconds| Term::new(Duration::from_secs(seconds), SECOND, Mono(0));
        refusals.add(0, 0, &part, term(10), shortest);
        refusals.add(0, 0, &free(), term(60), shortest);
        assert_eq!(refusals.shapes(0).len(), 1);
        refusals.add(0, 0, &part, term(30), shortest);
        assert_eq!((refusals.shapes(0).len(), refusals.columns.refusals(0)), (1, 1));
        refusals.add(0, 0, &part, term(600), shortest);
        refusals.add(0, 1, &part, term(30), shortest);
        assert_eq!((refusals.shapes(0).len(), refusals.columns.refusals(0)), (2, 2));
        refusals.forget_agent(0);
        assert_eq!((refusals.next_end(), refusals.columns.refusals(0)), (None, 0));
    }
}
