//! What must hold for any bytes whatever: for the corpus' test and for the fuzzers (feature `arbitrary`).

use crate::recordio::{Decoder, RecordError};
use crate::{DecodeError, Encoding, Message};

/// Reads hostile bytes as a message.
///
/// # Errors
/// Those of decoding.
///
/// # Panics
/// If what was read, written and read again is not the same, or if its length is not what was announced.
pub fn decoding<M: Message>(encoding: Encoding, bytes: &[u8]) -> Result<M, DecodeError> {
    let message = encoding.decode::<M>(bytes)?;
    let once = written(encoding, &message);
    let again = encoding
        .decode::<M>(&once)
        .unwrap_or_else(|error| panic!("what was read cannot be read again: {error}"));
    assert!(once == written(encoding, &again), "a second round changed the message");
    assert_eq!(message.encoded_len(), message.encode_to_vec().len());
    // The other encoding may refuse what this one accepts at the limit of depth, but it must not fall over.
    let other = if encoding == Encoding::Json { Encoding::Protobuf } else { Encoding::Json };
    let _ = other.decode::<M>(&written(other, &message));
    Ok(message)
}

fn written<M: Message>(encoding: Encoding, message: &M) -> Vec<u8> {
    let mut out = Vec::new();
    encoding.encode(message, &mut out);
    out
}

/// Cuts hostile bytes into records, whole and byte by byte.
///
/// # Errors
/// Those of the decoder.
///
/// # Panics
/// If the size of chunks changes what comes out.
pub fn framing(max_record: usize, bytes: &[u8]) -> Result<usize, RecordError> {
    let whole = records(max_record, bytes.chunks(bytes.len().max(1)));
    let single = records(max_record, bytes.chunks(1));
    assert_eq!(whole, single, "chunks change the records");
    match whole {
        (records, None) => Ok(records.len()),
        (_, Some(error)) => Err(error),
    }
}

fn records<'a>(
    max: usize,
    chunks: impl Iterator<Item = &'a [u8]>,
) -> (Vec<bytes::Bytes>, Option<RecordError>) {
    let mut decoder = Decoder::new(max);
    let mut records = Vec::new();
    for mut chunk in chunks {
        loop {
            match decoder.next(&mut chunk) {
                Ok(Some(record)) => records.push(record),
                Ok(None) => break,
                Err(error) => return (records, Some(error)),
            }
        }
    }
    (records, None)
}
