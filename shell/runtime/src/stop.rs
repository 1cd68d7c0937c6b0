//! The order to stop, given once, heard by all.

use std::future::Future;
use std::sync::Arc;
use tokio::sync::watch;

/// Clones share the order.
#[derive(Clone, Debug)]
pub struct Stop {
    given: Arc<watch::Sender<bool>>,
}

impl Stop {
    pub fn new() -> Self {
        Stop { given: Arc::new(watch::Sender::new(false)) }
    }

    /// Gives the order; giving it again changes nothing.
    pub fn stop(&self) {
        self.given.send_replace(true);
    }

    pub fn is_stopped(&self) -> bool {
        *self.given.borrow()
    }

    /// Resolves once the order is given, at once if it was.
    pub fn stopped(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut heard = self.given.subscribe();
        // Held, so that the channel cannot close unheard.
        let given = Arc::clone(&self.given);
        async move {
            // It fails only when the sender is gone, which `given` prevents.
            let _ = heard.wait_for(|stopped| *stopped).await;
            drop(given);
        }
    }
}

impl Default for Stop {
    fn default() -> Self {
        Stop::new()
    }
}
