//! F3: a framework that stays away longer than its failover timeout ends, once, and no sooner; whichever masters there are.

use super::facts::Facts;
use crate::queue::{SECOND, Time};
use crate::registry::FrameworkRecord;
use crate::sometimes;
use crate::sometimes::Points;
use crate::world::World;

/// What rounding may cost.
const SLACK: f64 = 0.01;

/// A framework's record changes.
pub fn record(
    facts: &mut Facts,
    id: &str,
    before: Option<FrameworkRecord>,
    after: Option<FrameworkRecord>,
    now: Time,
    points: &mut Points,
) {
    let ended = |record: Option<FrameworkRecord>| record.is_some_and(|record| record.ended);
    assert!(
        !ended(before) || after.is_none_or(|after| after.ended),
        "F1: framework {id} ended, and is written down as if not"
    );
    let deadline = |record: Option<FrameworkRecord>| record.and_then(|record| record.deadline);
    if let (Some(first), Some(second)) = (deadline(before), deadline(after)) {
        assert!(second <= first, "F3: the wait for framework {id} begins anew");
    }
    sometimes!(
        points,
        "deadline survived a master",
        facts.master_ended && deadline(before).is_some() && ended(after)
    );
    if ended(after) && !ended(before) {
        ends(facts, id, now, points);
    }
}

fn ends(facts: &mut Facts, id: &str, now: Time, points: &mut Points) {
    let jumped = facts.masters_clock_jumped;
    let framework = facts.framework(id);
    framework.ends += 1;
    assert_eq!(framework.ends, 1, "F3: framework {id} ends a second time");
    if framework.teardown_asked {
        return;
    }
    sometimes!(points, "framework ended by its failover timeout");
    assert!(
        framework.stream.is_none(),
        "F3: framework {id} ends while it is connected, and nobody asked for that"
    );
    let Some(since) = framework.away_since.filter(|_| !jumped) else { return };
    let away = (now - since) as f64 / SECOND as f64;
    let timeout = framework.failover_timeout;
    assert!(
        away + SLACK >= timeout,
        "F3: framework {id} ends after {away} s, its failover timeout is {timeout} s"
    );
}

/// A framework that should have ended by now, once everything had its time.
pub fn overdue(world: &World) -> Option<String> {
    if world.facts.masters_clock_jumped {
        return None;
    }
    let wall = world.master.process.now(world.now).wall.0;
    let late = |record: &FrameworkRecord| record.deadline.is_some_and(|at| at + 30 * (SECOND as i64) < wall);
    let overdue = world.master.registry.frameworks.iter().find(|(_, record)| late(record) && !record.ended);
    overdue.map(|(id, _)| format!("F3: framework {id} should have ended"))
}
