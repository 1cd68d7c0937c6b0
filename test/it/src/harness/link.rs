//! Both ends of the link between agent and master, played by the test: an agent that says what it likes, and a master.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use bytes::Bytes;
use meseta_wire::internal::{FromAgent, ToAgent, from_agent};
use meseta_wire::{Message, recordio, v1};

use super::{raw, until};

const PROTOCOL: &str = "meseta-agent/1";
const PATH: &str = "/meseta/v1/agents";
const RECORD_BYTES: usize = 64 << 20;

/// One end of a link.
pub struct Link {
    socket: TcpStream,
    decoder: recordio::Decoder,
    records: VecDeque<Bytes>,
}

impl Link {
    fn new(socket: TcpStream) -> Link {
        Link { socket, decoder: recordio::Decoder::new(RECORD_BYTES), records: VecDeque::new() }
    }

    /// The agent's end, on a connection to a real master.
    pub fn to_master(address: &str) -> Link {
        Link::try_to_master(address).expect("the master answers")
    }

    /// The same, to a master that may be about to die.
    pub fn try_to_master(address: &str) -> Option<Link> {
        let mut socket = raw::try_connect(address).ok()?;
        let request = format!(
            "GET {PATH} HTTP/1.1\r\nHost: {address}\r\nConnection: upgrade\r\nUpgrade: {PROTOCOL}\r\n\r\n"
        );
        socket.write_all(request.as_bytes()).ok()?;
        let head = head(&mut socket)?;
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        Some(Link::new(socket))
    }

    pub fn send<M: Message>(&mut self, message: &M) {
        self.send_raw(&recordio::frame(&message.encode_to_vec()));
    }

    /// Bytes as they are; the other end may close before it has them all.
    pub fn send_raw(&mut self, bytes: &[u8]) {
        let _ = self.socket.write_all(bytes);
    }

    /// The next record; none once the other end closed the link.
    pub fn next<M: Message>(&mut self) -> Option<M> {
        let mut buffer = [0; 16 << 10];
        loop {
            if let Some(record) = self.records.pop_front() {
                return Some(M::decode(&record).expect("what a daemon sends can be read"));
            }
            let count = match self.socket.read(&mut buffer) {
                Ok(count) => count,
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => 0,
                Err(error) => panic!("nothing came: {error}"),
            };
            if count == 0 {
                return None;
            }
            self.records.extend(self.decoder.push(&buffer[..count]).expect("a daemon sends records"));
        }
    }

    /// Records up to the first that `wanted` takes.
    #[track_caller]
    pub fn until<M: Message, T>(&mut self, what: &str, wanted: impl FnMut(&M) -> Option<T>) -> T {
        self.try_until(wanted).unwrap_or_else(|| panic!("the link was closed before {what}"))
    }

    fn try_until<M: Message, T>(&mut self, mut wanted: impl FnMut(&M) -> Option<T>) -> Option<T> {
        while let Some(record) = self.next::<M>() {
            let found = wanted(&record);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// Registers an agent of that name, as the first thing on the link; gives its id.
    pub fn register(&mut self, agent: v1::AgentInfo) -> String {
        self.try_register(agent).expect("the agent is registered before the link is closed")
    }

    /// The same; none where the link is closed before.
    pub fn try_register(&mut self, agent: v1::AgentInfo) -> Option<String> {
        let register = from_agent::Register {
            agent: agent.into(),
            version: "1.12.0".into(),
            incarnation: Bytes::copy_from_slice(uuid::Uuid::new_v4().as_bytes()),
            ..Default::default()
        };
        self.send(&FromAgent { session: 1, register: Some(register.into()), ..Default::default() });
        self.try_until(|message: &ToAgent| {
            message.registered.as_ref().map(|registered| registered.agent_id.value.to_string())
        })
    }
}

/// A master that a real agent connects to.
pub struct PlayedMaster {
    listener: TcpListener,
}

impl PlayedMaster {
    pub fn new() -> PlayedMaster {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("a socket has modes");
        PlayedMaster { listener }
    }

    pub fn address(&self) -> String {
        self.listener.local_addr().expect("it is bound").to_string()
    }

    /// The next link that an agent opens.
    #[track_caller]
    pub fn accept(&self) -> Link {
        let (mut socket, _) = until("an agent connects", || self.listener.accept().ok());
        socket.set_nonblocking(false).expect("a socket has modes");
        socket.set_read_timeout(Some(std::time::Duration::from_secs(40))).expect("a socket has timeouts");
        let asked = head(&mut socket).expect("it asks").to_ascii_lowercase();
        assert!(asked.contains(&format!("upgrade: {PROTOCOL}")), "{asked}");
        let answer =
            format!("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: {PROTOCOL}\r\n\r\n");
        socket.write_all(answer.as_bytes()).expect("it reads");
        Link::new(socket)
    }

    /// The next link, on which the agent was made a member under that id.
    #[track_caller]
    pub fn admit(&self, id: &str) -> Link {
        let mut link = self.accept();
        let known = link.until("the agent introduces itself", |message: &FromAgent| {
            message.register.as_ref().map(|_| false).or(message.reregister.as_ref().map(|_| true))
        });
        link.send(&welcome(id, known));
        link
    }
}

fn welcome(id: &str, known: bool) -> ToAgent {
    use meseta_wire::internal::to_agent::{Registered, Reregistered};
    let agent_id = v1::AgentId { value: id.into(), ..Default::default() };
    let (master_id, total_ping_timeout) = ("played".to_owned(), 75_000_000_000);
    let mut message = ToAgent { session: 1, ..Default::default() };
    if known {
        let told =
            Reregistered { agent_id, master_id: master_id.into(), total_ping_timeout, ..Default::default() };
        message.reregistered = Some(told.into());
    } else {
        let told =
            Registered { agent_id, master_id: master_id.into(), total_ping_timeout, ..Default::default() };
        message.registered = Some(told.into());
    }
    message
}

/// Up to the empty line, and not a byte further: what follows are records. None where the other end is gone before.
fn head(socket: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if socket.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    Some(String::from_utf8_lossy(&head).into_owned())
}
