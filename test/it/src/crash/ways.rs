//! What leads a daemon through each durable write; and that none is forgotten.

use std::path::{Path, PathBuf};

use meseta_journal::Site;

/// What is done with a daemon so that it comes to a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// An agent that never was one is started.
    Beginning,
    /// An agent is started after the machine was.
    Boot,
    /// A framework's only task is launched, runs, and ends; then its executor ends.
    Life,
    /// The same, as often as it has to be for each of its updates and acknowledgements.
    Updates,
    /// An agent that runs a task is drained.
    Draining,
    /// An operator reserves something.
    Operation,
    /// An agent is asked to end for good.
    Leaving,
    /// A master is started where there is no registry.
    MasterBeginning,
    /// Frameworks come and end, agents come and are called gone.
    MasterCommit,
}

/// Sites of which nothing is written by this release. Who writes there first takes the site from this list and says in
/// [`of`] what leads there.
const UNWRITTEN: &[Site] = &[];

/// The way to a site.
pub fn of(site: Site) -> Option<Way> {
    Some(match site {
        Site::REGISTRY_CREATE => Way::MasterBeginning,
        Site::REGISTRY_COMMIT => Way::MasterCommit,
        Site::BOOT_ID => Way::Boot,
        Site::AGENT_INFO | Site::AGENT_LATEST | Site::UPDATE_LOG_REWRITE => Way::Beginning,
        Site::AGENT_RESOURCES => Way::Operation,
        Site::AGENT_REMOVE => Way::Leaving,
        Site::FRAMEWORK_INFO | Site::EXECUTOR_INFO | Site::TASK_INFO => Way::Life,
        Site::TASK_REMOVE | Site::EXECUTOR_REMOVE | Site::FRAMEWORK_REMOVE => Way::Life,
        Site::UPDATE_LOG_APPEND => Way::Updates,
        Site::AGENT_DRAIN | Site::AGENT_DRAIN_REMOVE => Way::Draining,
        _ => return None,
    })
}

#[test]
fn every_site_has_a_way_or_is_not_written() {
    for site in Site::ALL {
        match (of(*site), UNWRITTEN.contains(site)) {
            (Some(_), false) | (None, true) => {}
            (Some(way), true) => panic!("{site:?} is called unwritten, but has a way: {way:?}"),
            (None, false) => panic!("{site:?} has no way that leads there: say in `of` what does"),
        }
    }
}

#[test]
fn what_is_called_unwritten_is_not_written() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let table = workspace.join("core/journal/src/site.rs");
    let text = std::fs::read_to_string(&table).expect("the table of sites");
    let mut sources = Vec::new();
    ["core", "shell", "bin"].iter().for_each(|layer| collect(&workspace.join(layer), &mut sources));
    assert!(sources.len() > 100, "the sources are elsewhere: {}", sources.len());
    for site in UNWRITTEN {
        let line = text.lines().find(|line| line.contains(&format!("= {:?} ", site.name())));
        let constant = line.and_then(|line| line.split_whitespace().next()).expect("a line of the table");
        let uses = format!("Site::{constant}");
        for (path, source) in &sources {
            assert!(!source.contains(&uses), "{} is written by {}", site.name(), path.display());
        }
    }
}

/// All Rust sources below `src` folders; a test may name a site that nobody writes.
fn collect(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("tests") {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).expect("a source");
            into.push((path, source));
        }
    }
}
