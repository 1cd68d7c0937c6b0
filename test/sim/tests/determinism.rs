//! The same seed gives the same run: whole logs are held against each other, byte for byte, of processes of their own.

use std::process::Command;

const STEPS: &str = "3000";

/// All that a run of that seed says: what happened, step by step, and how it came out.
fn log(seed: u64) -> (Vec<u8>, Vec<u8>) {
    let output = Command::new(env!("CARGO_BIN_EXE_meseta-sim"))
        .args(["--verbose", "--steps", STEPS, "--start", &seed.to_string()])
        .output()
        .expect("the simulator runs");
    assert!(output.status.success(), "seed {seed}: {}", String::from_utf8_lossy(&output.stderr));
    (output.stdout, output.stderr)
}

#[test]
fn the_same_seed_gives_the_same_log_byte_for_byte() {
    for seed in [3, 21, 44, 90] {
        let (first, second) = (log(seed), log(seed));
        let lines = first.1.split(|byte| *byte == b'\n').count();
        assert!(lines > 3_000, "seed {seed} says only {lines} lines of 3000 steps");
        assert!(first == second, "seed {seed} runs otherwise the second time");
    }
}

#[test]
fn other_seeds_give_other_logs() {
    assert!(log(5) != log(6));
}
