//! Logs, and metrics under Mesos' names.
