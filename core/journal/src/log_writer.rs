//! Keeps one log: numbers its records, knows what is durable, and rewrites it when it holds mostly what is done.
//!
//! Deterministic: it makes [`DiskOp`]s and is told when they are durable; whoever owns it carries them out in
//! order. The log is one file for all that its owner records, so that records of many streams share a sync.

use crate::log::{self, FRAME_OVERHEAD, LogRecord, Tail};
use crate::{Damage, DiskOp, MAX_PAYLOAD, RelPath, Shape, Site};

/// Below this many bytes a log is not worth rewriting.
const REWRITE_FROM: usize = 1 << 20;

/// The writing end of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogWriter {
    path: RelPath,
    appending: Site,
    rewriting: Site,
    last_seq: u64,
    promised: u64,
    len: usize,
}

/// A log that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveredLog {
    pub writer: LogWriter,
    pub records: Vec<LogRecord>,
    /// To be carried out before anything is appended: cuts off a torn end.
    pub repair: Option<DiskOp>,
}

impl LogWriter {
    /// A new log, and what puts it in place. Both sites are of the shape that they are named after.
    pub fn create(path: RelPath, appending: Site, rewriting: Site) -> (Self, DiskOp) {
        debug_assert_eq!((appending.shape(), rewriting.shape()), (Shape::Append, Shape::Replace));
        let mut writer = Self { path, appending, rewriting, last_seq: 0, promised: 0, len: 0 };
        let op = writer.rewrite([]);
        (writer, op)
    }

    /// The log in a file's bytes; an error if records are lost that were promised.
    pub fn recover(
        path: RelPath,
        appending: Site,
        rewriting: Site,
        bytes: &[u8],
    ) -> Result<RecoveredLog, Damage> {
        let contents = log::read(bytes)?;
        let torn = match contents.tail {
            Tail::Clean => false,
            Tail::Torn { .. } => true,
            Tail::Damaged(damage) => return Err(damage),
        };
        let last_seq = contents.last_seq;
        let mut writer =
            Self { path, appending, rewriting, last_seq, promised: last_seq, len: contents.valid_len };
        let records = contents.records;
        let repair = torn.then(|| writer.rewrite(records.iter().map(|record| &record.payload[..])));
        Ok(RecoveredLog { writer, records, repair })
    }

    /// The next record: its number, to be told to [`LogWriter::synced`] once the change is durable.
    pub fn append(&mut self, payload: &[u8]) -> (u64, DiskOp) {
        debug_assert!(payload.len() <= MAX_PAYLOAD, "a record of {} bytes", payload.len());
        self.last_seq += 1;
        let mut bytes = Vec::with_capacity(payload.len() + FRAME_OVERHEAD);
        log::append(&mut bytes, self.last_seq, self.promised, payload);
        self.len += bytes.len();
        (self.last_seq, DiskOp::append(self.appending, self.path.clone(), bytes))
    }

    /// All changes up to the record of that number are durable.
    pub fn synced(&mut self, seq: u64) {
        self.promised = self.promised.max(seq).min(self.last_seq);
    }

    /// Whether the file is so much larger than `live` bytes of payloads in `count` records that rewriting it pays:
    /// each byte is then rewritten once on the average.
    pub fn wants_rewriting(&self, live: usize, count: usize) -> bool {
        let rewritten = live.saturating_add(count.saturating_mul(FRAME_OVERHEAD));
        self.len > REWRITE_FROM && self.len / 2 > rewritten
    }

    /// What replaces the log by one of these payloads alone, in their order.
    pub fn rewrite<'a>(&mut self, payloads: impl IntoIterator<Item = &'a [u8]>) -> DiskOp {
        let base = self.last_seq;
        let numbered = payloads.into_iter().zip(base + 1..).map(|(payload, seq)| {
            self.last_seq = seq;
            (seq, payload)
        });
        let bytes = log::start(base, numbered);
        self.len = bytes.len();
        DiskOp::replace(self.rewriting, self.path.clone(), bytes)
    }

    /// Where the log is.
    pub fn path(&self) -> &RelPath {
        &self.path
    }

    /// How many bytes the file has once all changes are carried out.
    pub fn file_len(&self) -> usize {
        self.len
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Node, Tree};

    const SITES: (Site, Site) = (Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE);

    fn path() -> RelPath {
        RelPath::new("updates").expect("path")
    }

    fn recover(tree: &Tree) -> RecoveredLog {
        let Some(Node::File(bytes)) = tree.get(&path()) else { panic!("no file") };
        LogWriter::recover(path(), SITES.0, SITES.1, bytes).expect("a log")
    }

    fn payloads(log: &RecoveredLog) -> Vec<&[u8]> {
        log.records.iter().map(|record| &record.payload[..]).collect()
    }

    #[test]
    fn a_log_is_found_as_it_was_left() {
        let mut tree = Tree::default();
        let (mut writer, op) = LogWriter::create(path(), SITES.0, SITES.1);
        tree.apply(&op).expect("room");
        for payload in [&b"one"[..], b"two", b"three"] {
            let (seq, op) = writer.append(payload);
            tree.apply(&op).expect("room");
            writer.synced(seq);
        }
        assert_eq!(payloads(&recover(&tree)), [&b"one"[..], b"two", b"three"]);
        tree.apply(&writer.rewrite([&b"two"[..]])).expect("room");
        tree.apply(&writer.append(b"four").1).expect("room");
        let found = recover(&tree);
        assert_eq!(payloads(&found), [&b"two"[..], b"four"]);
        assert_eq!((found.writer.last_seq, found.repair), (5, None));
        assert_eq!(found.writer.file_len(), writer.file_len());
    }

    #[test]
    fn a_torn_end_is_cut_off_before_the_next_record() {
        let mut tree = Tree::default();
        let (mut writer, op) = LogWriter::create(path(), SITES.0, SITES.1);
        tree.apply(&op).expect("room");
        tree.apply(&writer.append(b"one").1).expect("room");
        tree.tear(&writer.append(b"two").1, 30).expect("room");
        let mut found = recover(&tree);
        assert_eq!(payloads(&found), [&b"one"[..]]);
        tree.apply(&found.repair.take().expect("a repair")).expect("room");
        tree.apply(&found.writer.append(b"three").1).expect("room");
        assert_eq!(payloads(&recover(&tree)), [&b"one"[..], b"three"]);
    }

    #[test]
    fn rewriting_waits_until_it_pays() {
        let (mut writer, _) = LogWriter::create(path(), SITES.0, SITES.1);
        let record = vec![0; 600 << 10];
        writer.append(&record);
        assert!(!writer.wants_rewriting(0, 0));
        writer.append(&record);
        assert!(writer.wants_rewriting(0, 0));
        assert!(!writer.wants_rewriting(record.len() + 100, 1));
    }
}
