//! The agent's routes.
