//! The scheduler's side: subscribe, back off, reconcile.
