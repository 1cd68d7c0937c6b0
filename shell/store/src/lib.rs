//! Registry and checkpoints on disk: the only place that writes durable bytes.
