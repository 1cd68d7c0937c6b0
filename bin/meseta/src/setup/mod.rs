//! From flags to what a daemon needs: one file for each daemon.

pub mod agent;
pub mod build;
mod domain;
pub mod execute;
pub mod holder;
pub mod local;
pub mod master;
pub mod network;
mod strict;

use domain::domain;

/// All that is wrong, a line each.
fn all_right<const N: usize>(results: [Result<(), String>; N]) -> Result<(), String> {
    let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

#[cfg(test)]
mod tests;
