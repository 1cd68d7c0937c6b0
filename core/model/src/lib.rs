//! The vocabulary: ids, resources, roles, attributes, task states, time as data, limits.
