//! The one ledger of resources and who is offered what.
