//! Mesos' messages: protobuf and JSON codecs, and RecordIO framing.
