//! Hosts one machine: await input, step, carry out effects.
