//! The agent's machine.
