//! `meseta framework`, and what every command says of a `--master` that is none.

use std::io::{Read, Write};
use std::net::TcpListener;

use crate::flags::run;
use crate::harness::{Cluster, program};

/// Exit code and stderr of `meseta` with these words.
fn told(words: &[&str]) -> (Option<i32>, String) {
    let output = run(program::meseta(), words, &[]);
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Asks each command that takes `--master`.
fn each(master: &str, check: impl Fn(&[&str], Option<i32>, &str)) {
    let master = format!("--master={master}");
    for words in [
        &["framework", "list", &master][..],
        &["framework", "explain", &master, "f-0001"],
        &["execute", &master, "--name=n", "--command=true", "--connect_timeout=1secs"],
    ] {
        let (code, told) = told(words);
        check(words, code, &told);
    }
}

#[test]
fn an_agent_is_no_master() {
    let cluster = Cluster::with_agent();
    let agent = cluster.agents[0].address();
    each(&agent, |words, code, told| {
        let named = format!("--master: what answers at {agent} is no master; it says: ");
        assert!(code == Some(5) && told.contains(&named), "{words:?} ends with {code:?}: {told}");
    });
}

#[test]
fn what_a_web_server_shows_is_left_to_browsers() {
    for head in
        ["501 Unsupported\r\nContent-Type: text/html;charset=utf-8", "200 OK\r\nContent-Type: text/html"]
    {
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        let master = server.local_addr().expect("an address").to_string();
        let answer =
            format!("HTTP/1.1 {head}\r\nContent-Length: 13\r\nConnection: close\r\n\r\n<p>hello</p>\n");
        std::thread::spawn(move || {
            for mut stream in server.incoming().flatten() {
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        each(&master, |words, code, told| {
            let named = format!("--master: what answers at {master} is no master; it says: ");
            assert!(code == Some(5) && told.contains(&named), "{words:?} ends with {code:?}: {told}");
            assert!(!told.contains("hello") && !told.contains("trying"), "{words:?}: {told}");
        });
    }
}

#[test]
fn where_nobody_listens_every_command_ends_alike() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|server| server.local_addr()).expect("a port");
    each(&port.to_string(), |words, code, told| {
        let named = format!("no master answers at {port}");
        assert!(code == Some(5) && told.contains(&named), "{words:?} ends with {code:?}: {told}");
    });
}

#[test]
fn the_master_says_what_it_does_not_know() {
    let cluster = Cluster::with_agent();
    let master = format!("--master={}", cluster.master.address());
    let (code, says) = told(&["framework", "explain", &master, "f-0001"]);
    assert!(code == Some(1) && says.contains("No framework with ID 'f-0001' is known"), "{code:?}: {says}");
    let output = run(program::meseta(), &["framework", "list", &master], &[]);
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(0), &b"no framework is there\n"[..]));
}

#[test]
fn help_is_that_of_what_it_is_asked_about() {
    for words in [
        &["help", "framework", "explain"][..],
        &["framework", "help", "explain"],
        &["framework", "--help", "explain"],
        &["framework", "explain", "--help"],
    ] {
        let output = run(program::meseta(), words, &[]);
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && shown.contains("Usage: meseta framework explain ID [flags]"),
            "{words:?}"
        );
    }
    let output = run(program::meseta(), &["help", "completions", "bash"], &[]);
    assert!(output.status.success() && output.stdout.starts_with(b"Prints completions"), "{output:?}");
}
