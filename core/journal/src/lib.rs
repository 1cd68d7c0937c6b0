//! Durable records to bytes and back.
