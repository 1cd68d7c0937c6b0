//! HTTP server and client: content negotiation and bounded streams; knows no Mesos noun.
