//! From flags to what a daemon needs: one file for each daemon.

pub mod agent;
pub mod build;
mod domain;
pub mod execute;
pub mod holder;
pub mod local;
pub mod master;
pub mod network;

use domain::domain;

#[cfg(test)]
mod tests;
