//! The master's routes.
