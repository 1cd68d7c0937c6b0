//! The world in one thread from one seed.
