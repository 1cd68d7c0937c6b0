//! Connections of which every byte is the test's to choose.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Longer than any answer takes.
const PATIENCE: Duration = Duration::from_secs(40);

/// An answer as it came.
#[derive(Debug, Default)]
pub struct Answered {
    /// Zero where the connection was closed without an answer.
    pub status: u16,
    pub body: String,
}

pub fn connect(address: &str) -> TcpStream {
    try_connect(address).expect("it listens")
}

pub fn try_connect(address: &str) -> std::io::Result<TcpStream> {
    let socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(PATIENCE)).expect("a socket has timeouts");
    socket.set_write_timeout(Some(PATIENCE)).expect("a socket has timeouts");
    socket.set_nodelay(true).expect("a socket has options");
    Ok(socket)
}

/// Sends these bytes on a connection of their own, and gives back the first answer.
pub fn exchange(address: &str, bytes: &[u8]) -> Answered {
    let mut socket = connect(address);
    // An answer may come, and the connection be closed, before all is written.
    let _ = socket.write_all(bytes);
    answer(&mut socket)
}

/// Reads one answer.
pub fn answer(socket: &mut TcpStream) -> Answered {
    let mut read = Vec::new();
    let mut buffer = [0; 16 << 10];
    loop {
        if let Some(answered) = parse(&read, false) {
            return answered;
        }
        match socket.read(&mut buffer) {
            Ok(0) => return parse(&read, true).unwrap_or_default(),
            Ok(count) => read.extend_from_slice(&buffer[..count]),
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {
                return parse(&read, true).unwrap_or_default();
            }
            Err(error) => panic!("no answer: {error}; so far {:?}", String::from_utf8_lossy(&read)),
        }
    }
}

/// A whole answer, if it is one: with the body that it announces, or all there is once the connection is `closed`.
fn parse(read: &[u8], closed: bool) -> Option<Answered> {
    let text = String::from_utf8_lossy(read);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    if !closed && length.is_none_or(|length| body.len() < length) {
        return None;
    }
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Some(Answered { status, body: body.to_owned() })
}
