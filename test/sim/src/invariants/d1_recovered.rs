//! D1: what is recovered is what was before or after each write, never a third thing.

use meseta_agent::Found;
use meseta_journal::log::{self, Tail};
use meseta_wire::Message;
use meseta_wire::internal::UpdateEntry;

use super::facts::{Agent, Owed, short};

/// What an agent's process finds in its logs of updates is what was made durable. Returns how many updates are owed.
pub fn readable(agent: &Agent, found: &Found) -> usize {
    let mut owed = 0;
    for (path, durable) in &agent.logs {
        let Some((_, bytes)) = found.files.iter().find(|(file, _)| file.as_str() == path) else { continue };
        let contents = log::read(bytes).unwrap_or_else(|damage| panic!("D1: {path} is damaged: {damage}"));
        if let Tail::Damaged(damage) = &contents.tail {
            panic!("D1: {path} is damaged although no disk did that: {damage}");
        }
        let mut read = Owed::new(contents.base);
        for record in &contents.records {
            let Ok(entry) = UpdateEntry::decode(&record.payload) else { continue };
            if read.counts(record.seq) {
                read.take(&entry);
            }
        }
        for (uuid, (_, task)) in &durable.pending {
            assert!(
                read.pending.contains_key(uuid),
                "D1: update {} of {task} was durable and cannot be read",
                short(uuid)
            );
        }
        owed += durable.pending.len();
    }
    owed
}
