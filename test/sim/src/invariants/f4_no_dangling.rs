//! F4: whatever ended, nothing is left that points at it.

use meseta_master::View;

/// Every id that readers see resolves.
pub fn no_dangling(view: &View) {
    for (key, task) in &view.tasks {
        assert!(
            view.frameworks.contains_key(&key.framework),
            "F4: {key:?} is of a framework that is not there"
        );
        assert!(view.agents.contains_key(&task.agent), "F4: {key:?} is on an agent that is not there");
    }
    for key in view.unreachable_tasks.keys() {
        assert!(
            view.frameworks.contains_key(&key.framework),
            "F4: {key:?} is of a framework that is not there"
        );
    }
    for key in view.executors.keys() {
        assert!(
            view.frameworks.contains_key(&key.framework),
            "F4: {key:?} is of a framework that is not there"
        );
        assert!(view.agents.contains_key(&key.agent), "F4: {key:?} is on an agent that is not there");
    }
    for (id, offer) in &view.offers {
        assert!(
            view.frameworks.contains_key(&offer.framework),
            "F4: offer {id} is to a framework that is not there"
        );
        assert!(view.agents.contains_key(&offer.agent), "F4: offer {id} is of an agent that is not there");
    }
}
