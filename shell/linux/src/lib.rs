//! Kernel calls: the one shell crate with unsafe.
