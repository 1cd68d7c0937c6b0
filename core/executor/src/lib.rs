//! The machines of the command executor and the default executor.
