//! Bugs that are planted to see that they are found.

/// A planted bug, or none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Planted {
    pub agent: Option<meseta_agent::Mutant>,
    pub master: Option<meseta_master::Mutant>,
}

impl Planted {
    /// The bug of that name.
    pub fn by_name(name: &str) -> Option<Planted> {
        let agent = meseta_agent::Mutant::ALL.iter().find(|(known, _)| *known == name);
        let master = meseta_master::Mutant::ALL.iter().find(|(known, _)| *known == name);
        let planted = Planted { agent: agent.map(|found| found.1), master: master.map(|found| found.1) };
        (planted != Planted::default()).then_some(planted)
    }

    /// The names of all bugs.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let agent = meseta_agent::Mutant::ALL.iter().map(|(name, _)| *name);
        agent.chain(meseta_master::Mutant::ALL.iter().map(|(name, _)| *name))
    }
}
