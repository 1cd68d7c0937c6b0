//! The rules hold here, and find what breaks them.

use super::allow::Allowed;
use super::{File, judge, run, scan};

#[test]
fn the_house_is_tidy() {
    if let Err(error) = run() {
        panic!("{error}");
    }
}

/// What is wrong with one file, as `line: message` up to the first colon or semicolon of the message.
#[track_caller]
fn finds(path: &str, text: &str, expected: &[&str]) {
    let files = [File { path: path.to_owned(), text: text.to_owned() }];
    let found: Vec<String> = judge(&files, &Allowed::default())
        .iter()
        .map(|problem| {
            format!("{}: {}", problem.line, problem.message.split([':', ';']).next().unwrap_or_default())
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn texts_are_clean() {
    finds("a.md", "fine\n", &[]);
    finds("a.md", "space \nend", &["1: space at the end of the line", "2: no newline at the end"]);
    finds("a.md", &format!("see {}plan\n", concat!("/wo", "rk/")), &["1: a path of somebody's machine"]);
    finds("a.py", &format!("# {}: later\n", concat!("TO", "DO")), &[&format!("1: {}", concat!("TO", "DO"))]);
    finds("a.md", "MASTODON\n", &[]);
}

#[test]
fn rust_files_have_a_header_and_a_length() {
    finds("a/src/b.rs", "//! Owns.\n", &[]);
    finds("a/src/b.rs", "#![allow(x)]\n\n//! Owns.\n", &[]);
    finds("a/src/b.rs", "fn a() {}\n", &["1: no header"]);
    finds("a/src/b.rs", &format!("//! Long.\n{}", "\n".repeat(400)), &["401: 401 lines"]);
    finds("a/src/generated/b.rs", &format!("//! Long.\n{}", "\n".repeat(400)), &[]);
}

#[test]
fn functions_are_short() {
    let body =
        |lines: usize| format!("//! F.\nfn f(a: [u8; 4]) -> u8 {{\n{}}}\n", "    g();\n".repeat(lines));
    finds("a/src/b.rs", &body(68), &[]);
    finds("a/src/b.rs", &body(69), &["2: f has 71 lines"]);
    finds("a/src/b.rs", "//! F.\ntrait T { fn f(&self); }\ntype F = fn(u8) -> u8;\n", &[]);
}

#[test]
fn unsafe_and_sleep_have_their_places() {
    let text = "//! U.\nfn f() { unsafe { g() } }\nfn s() { std::thread::sleep(d) }\n#[ignore]\nfn t() {}\n";
    finds(
        "shell/http/src/b.rs",
        text,
        &[
            "2: unsafe belongs in shell/linux or bin/libmesos",
            "4: a test is ignored",
            "3: sleeping hides a race",
        ],
    );
    finds("shell/linux/src/b.rs", text, &["4: a test is ignored", "3: sleeping hides a race"]);
}

#[test]
fn core_touches_nothing() {
    let text = "//! C.\nuse std::fs;\nuse std::{fmt, net::TcpStream, collections::{BTreeMap, HashMap}};\nstruct FxHashMap;\n";
    finds(
        "core/master/src/b.rs",
        text,
        &["2: core may not use std", "3: core may not use std", "3: core may not use HashMap"],
    );
    finds("shell/store/src/b.rs", text, &[]);
    finds("core/master/src/b.rs", "//! std::fs\n// Instant\nconst A: &str = \"HashMap\";\n", &[]);
}

#[test]
fn links_lead_somewhere() {
    finds("a.md", "# One two\n[a](#one-two) [b](Cargo.toml) [c](https://x.y/z) `[d](e)`\n", &[]);
    finds("docs/a.md", "[a](../Cargo.toml)\n[b](gone.md)\n", &["2: the link to gone.md leads nowhere"]);
}

#[test]
fn manifests_follow_the_workspace() {
    finds("a/Cargo.toml", "[package]\nname = \"a\"\n[lints]\nworkspace = true\n", &[]);
    finds(
        "a/Cargo.toml",
        "[package]\nname = \"a\"\n[dependencies]\nbytes = \"1\"\n",
        &["1: no [lints] workspace = true", "1: bytes = \"1\""],
    );
}

#[test]
fn every_bound_is_held_to() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let limits = "//! L.\nconst fn secs() {}\npub const A: u8 = 1;\npub const B: u8 = A;\npub const C: u8 = 2;\npub const D: u8 = 3;\n";
    let files = [
        file("core/model/src/limits.rs", limits),
        file(
            "core/master/src/a.rs",
            "//! A.\n// B\nconst Y: u8 = limits::D;\nmod tests { const X: u8 = C; }\n",
        ),
        file("core/master/src/tests/b.rs", "//! C.\nconst X: u8 = limits::C;\n"),
    ];
    let named = |allowed: &Allowed| -> Vec<String> {
        let told = judge(&files, allowed).into_iter().map(|problem| problem.message);
        told.map(|message| message.split([':', ';']).next().unwrap_or_default().to_owned()).collect()
    };
    let mut allowed = Allowed::default();
    assert_eq!(named(&allowed), ["nothing holds to B", "nothing holds to C"]);
    for name in ["A", "B", "C"] {
        allowed.unused_limits.insert(name.to_owned(), "is being built".to_owned());
    }
    assert_eq!(named(&allowed), ["A is used or gone"]);
}

#[test]
fn exceptions_are_needed() {
    let mut allowed = Allowed::default();
    allowed.long_files.insert("a/src/b.rs".to_owned(), "a table".to_owned());
    allowed.sleeps.insert("a/src/c.rs".to_owned(), " ".to_owned());
    assert_eq!(judge(&[], &allowed).len(), 3);
}

#[test]
fn source_is_split_into_tokens() {
    let source =
        r###"fn a<'x>(b: &'x str) /* { /* } */ */ { let c = '{'; let d = "}\"{"; r#"}"#; b'\''; 1_u8 }"###;
    let texts: Vec<&str> = scan::tokens(source).iter().map(|token| token.text).collect();
    let expected = "fn a < > ( b : & str ) { let c = ; let d = ; ; b ; }";
    assert_eq!(texts.join(" "), expected);
}
