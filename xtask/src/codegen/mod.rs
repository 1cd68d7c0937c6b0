//! Makes code from proto/.

use anyhow::{Result, bail};

pub fn run(_check: bool) -> Result<()> {
    bail!("there is no generator in this tree")
}
