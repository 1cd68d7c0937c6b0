//! How long the registry may take. A master that cannot read it, or cannot write it, is of no use and in the way of one
//! that could: it ends and says so, as Mesos does.

use std::time::Duration;

use meseta_model::duration;

/// `--registry_fetch_timeout` and `--registry_store_timeout`.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    pub fetch: Duration,
    pub store: Duration,
}

impl Patience {
    /// What `reading` comes to, unless it takes too long.
    pub(crate) async fn read<T>(self, reading: impl Future<Output = Result<T, String>>) -> Result<T, String> {
        let late = || {
            format!(
                "the registry was not read within {} (--registry_fetch_timeout): look at the disk below --work_dir",
                duration::print(self.fetch)
            )
        };
        tokio::time::timeout(self.fetch, reading).await.unwrap_or_else(|_| Err(late()))
    }

    /// Resolves, with what to say, once a commit has waited for too long. `oldest` says for how long the one that waits
    /// longest has.
    pub(crate) async fn overdue(self, oldest: impl Fn() -> Option<Duration>) -> String {
        while let Some(rest) = self.rest(oldest()) {
            tokio::time::sleep(rest).await;
        }
        format!(
            "the registry was not written within {} (--registry_store_timeout): look at the disk below --work_dir",
            duration::print(self.store)
        )
    }

    /// How long until a commit can be overdue; none where one is.
    fn rest(self, waited: Option<Duration>) -> Option<Duration> {
        let rest = self.store.saturating_sub(waited.unwrap_or_default());
        (!rest.is_zero() || waited.is_none()).then(|| rest.max(Duration::from_millis(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Patience = Patience { fetch: Duration::from_millis(5), store: Duration::from_secs(20) };

    #[test]
    fn a_commit_is_overdue_after_its_time_and_not_before() {
        let secs = Duration::from_secs;
        assert_eq!(PATIENCE.rest(None), Some(secs(20)));
        assert_eq!(PATIENCE.rest(Some(secs(0))), Some(secs(20)));
        assert_eq!(PATIENCE.rest(Some(secs(19))), Some(secs(1)));
        assert_eq!(PATIENCE.rest(Some(secs(20))), None);
    }

    #[tokio::test]
    async fn what_takes_too_long_is_told_with_its_flag() {
        let read = PATIENCE.read(std::future::pending::<Result<(), String>>()).await.unwrap_err();
        assert!(read.contains("5ms (--registry_fetch_timeout)"), "{read}");
        let written = PATIENCE.overdue(|| Some(Duration::from_secs(21))).await;
        assert!(written.contains("20secs (--registry_store_timeout)"), "{written}");
        assert_eq!(PATIENCE.read(async { Ok(7) }).await, Ok(7));
    }
}
