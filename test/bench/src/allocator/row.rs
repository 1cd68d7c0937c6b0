//! The table: one row a case.

use std::fmt::Display;

use crate::output;

pub fn heading() {
    output::data(&format!("{:<44}{:>10}{:>12}{:>10}  against", "case", "offers", "CPU ms", "µs each"));
}

/// One case: how many offers or operations it made, in how many CPU seconds.
pub struct Row {
    name: String,
    count: u64,
    seconds: f64,
    against: Vec<String>,
}

impl Row {
    pub fn new(name: impl Into<String>, count: u64, seconds: f64) -> Row {
        Row { name: name.into(), count, seconds, against: Vec::new() }
    }

    /// What Mesos took for the same, in seconds.
    pub fn mesos(mut self, seconds: f64) -> Row {
        let times = seconds / self.seconds.max(1e-9);
        self.against.push(format!("Mesos {} ms: × {times:.0}", seconds * 1e3));
        self
    }

    pub fn note(mut self, text: impl Display) -> Row {
        self.against.push(text.to_string());
        self
    }

    pub fn print(self) {
        let each = 1e6 * self.seconds / self.count.max(1) as f64;
        let (name, count, ms) = (self.name, self.count, self.seconds * 1e3);
        output::data(&format!("{name:<44}{count:>10}{ms:>12.3}{each:>10.3}  {}", self.against.join("; ")));
    }
}

/// How cost grows with size: the slope between the first and the last, both as logarithms.
pub fn slope(points: &[(f64, f64)]) -> f64 {
    match points {
        [(n, cost), .., (m, dear)] => (dear / cost).ln() / (m / n).ln(),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slope_is_the_power_of_the_size() {
        assert!((slope(&[(10.0, 5.0), (40.0, 20.0), (160.0, 80.0)]) - 1.0).abs() < 1e-9);
        assert!(slope(&[(10.0, 5.0), (40.0, 5.0)]).abs() < 1e-9);
    }
}
