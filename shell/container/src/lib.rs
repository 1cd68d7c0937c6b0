//! Launches containers and finds them again.
