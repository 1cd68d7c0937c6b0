//! Master and agent die by SIGKILL at every step of every durable write, as real processes, and are started again: what
//! was promised holds, what was not did or did not happen, and nothing is left behind.
//!
//! Where they die comes from the table of all durable writes, [`meseta_journal::Site`]. `ways` says for each site what
//! leads a daemon through it; `life` is the life of a task, from its launch until nothing is left of it, which goes on
//! through any death on the way; `agents`, `drains`, `resources` and `masters` walk the table. A death that does not come
//! fails the test.

mod agents;
mod drains;
mod life;
mod masters;
mod resources;
mod ways;
mod world;

use meseta_journal::{Site, Step};
use ways::Way;

/// A place to die: the site, the step, and how many times it is passed before.
#[derive(Clone, Copy, Debug)]
struct Death {
    site: Site,
    step: Step,
    nth: u64,
}

impl Death {
    fn first(site: Site, step: Step) -> Death {
        Death { site, step, nth: 1 }
    }

    /// The variable by which a daemon is told to die there.
    fn variable(self) -> [(&'static str, String); 1] {
        [("MESETA_CRASH_SITE", format!("{}:{}:{}", self.site.name(), self.step.name(), self.nth))]
    }
}

/// Every step of all sites on that way.
fn on(way: Way) -> Vec<Death> {
    let sites = Site::ALL.iter().filter(|site| ways::of(**site) == Some(way));
    sites.flat_map(|site| site.steps().iter().map(|step| Death::first(*site, *step))).collect()
}

/// Mostly they wait for each other, so there are more clusters than processors.
#[test]
fn whoever_dies_at_a_durable_write_recovers() {
    let lives = on(Way::Life);
    let (one, other) = lives.split_at(lives.len() / 2);
    std::thread::scope(|scope| {
        scope.spawn(|| agents::lives(one));
        scope.spawn(|| agents::lives(other));
        scope.spawn(|| agents::updates(&on(Way::Updates)));
        scope.spawn(|| agents::beginnings(&on(Way::Beginning)));
        scope.spawn(|| {
            agents::boots(&on(Way::Boot));
            agents::leaves(&on(Way::Leaving));
        });
        scope.spawn(|| drains::drains(&on(Way::Draining)));
        scope.spawn(|| resources::operations(&on(Way::Operation)));
        scope.spawn(|| masters::beginnings(&on(Way::MasterBeginning)));
        scope.spawn(|| masters::commits(&on(Way::MasterCommit)));
    });
}
