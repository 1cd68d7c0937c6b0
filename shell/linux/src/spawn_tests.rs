//! Programs started for real, from this test's own threads.

use super::*;
use crate::wait::WaitStatus;
use std::path::Path;

fn program(folder: &Path, argv: &[&str]) -> Program {
    Program {
        program: argv[0].to_owned(),
        argv: argv.iter().map(|text| (*text).to_owned()).collect(),
        environment: vec![("PATH".to_owned(), "/bin:/usr/bin".to_owned())],
        directory: folder.to_owned(),
        stdout: folder.join("stdout"),
        stderr: folder.join("stderr"),
        owner: None,
    }
}

fn wait(pid: i32) -> WaitStatus {
    let pid = crate::pid(pid);
    let (_, status) = rustix::process::waitpid(pid, rustix::process::WaitOptions::empty()).unwrap().unwrap();
    WaitStatus::from_raw(status.as_raw())
}

fn run(program: &Program) -> Result<WaitStatus, String> {
    let plan = Plan::new(program)?;
    let child = spawn(&plan).unwrap();
    let pid = child.pid();
    let released = child.release();
    let status = wait(pid);
    match released {
        Ok(()) => Ok(status),
        Err(ReleaseError::Start(failure)) => Err(plan.explain(failure)),
        Err(ReleaseError::Pipe(error)) => panic!("{error}"),
    }
}

fn shell(folder: &Path, script: &str) -> String {
    assert!(run(&program(folder, &["sh", "-c", script])).unwrap().success());
    std::fs::read_to_string(folder.join("stdout")).unwrap()
}

#[test]
fn a_program_finds_what_it_was_given_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let _leaked = std::fs::File::open("/dev/null").unwrap();
    let seen = shell(folder.path(), "pwd; ls /proc/self/fd | tr '\\n' ' '; env -0 | tr '\\0' ';'; umask");
    let expected = format!("{}\n0 1 2 3 PATH=/bin:/usr/bin;PWD={0};", folder.path().display());
    assert!(seen.starts_with(&expected), "{seen:?}");
    assert!(seen.ends_with("0022\n"), "{seen:?}");
}

#[test]
fn it_leads_a_session_and_no_signal_is_held_back() {
    let folder = tempfile::tempdir().unwrap();
    let seen = shell(
        folder.path(),
        "grep -E 'Sig(Blk|Ign)' /proc/self/status; cut -d' ' -f6 /proc/$$/stat; echo $$",
    );
    let lines: Vec<&str> = seen.lines().collect();
    assert!(lines[0].ends_with("0000000000000000") && lines[1].ends_with("0000000000000000"), "{seen}");
    assert_eq!(lines[2], lines[3]);
}

#[test]
fn it_does_nothing_before_it_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let plan = Plan::new(&program(folder.path(), &["touch", "trace"])).unwrap();
    let child = spawn(&plan).unwrap();
    let pid = child.pid();
    drop(child);
    assert_eq!(wait(pid).code(), Some(127));
    assert!(!folder.path().join("trace").exists());
}

#[test]
fn output_is_appended() {
    let folder = tempfile::tempdir().unwrap();
    shell(folder.path(), "echo one");
    assert_eq!(shell(folder.path(), "echo two"), "one\ntwo\n");
}

#[test]
fn what_cannot_be_started_is_told_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text");
    std::fs::write(&text, "plain").unwrap();
    let check = |change: &dyn Fn(&mut Program), expected: &str| {
        let mut program = program(folder.path(), &["true"]);
        change(&mut program);
        let error = run(&program).unwrap_err().replace(&*folder.path().to_string_lossy(), "HERE");
        assert_eq!(error, expected);
    };
    check(&|p| p.program = "/no/such".into(), "cannot execute `/no/such`: No such file or directory");
    check(&|p| p.program = "no-such".into(), "cannot execute `no-such`: No such file or directory");
    check(&|p| p.program = "./text".into(), "cannot execute `./text`: Permission denied");
    // Written by another process: a file that is open for writing here could be so in a child of another test, and
    // would not be executed at all.
    shell(folder.path(), "echo 'echo by a shell' > script; chmod +x script");
    check(&|p| p.program = "./script".into(), "cannot execute `./script`: Exec format error");
    check(
        &|p| p.environment[0].1 = "/no:/dev/null".into(),
        "cannot execute `true`: No such file or directory",
    );
    check(
        &|p| p.directory.push("gone"),
        "cannot enter the working directory `HERE/gone`: No such file or directory",
    );
    check(&|p| p.stdout.push("x"), "cannot open `HERE/stdout/x` as stdout: Not a directory");
    check(&|p| p.argv.clear(), "argv is empty: it needs at least the program's own name");
    check(&|p| p.argv.push("a\0b".into()), "the argument \"a\\0b\" contains NUL");
    check(&|p| p.environment[0].0.push('='), "\"PATH=\" cannot name an environment variable");
    check(&|p| p.environment[0].1.push('\0'), "the environment variable \"PATH\" contains NUL");
    check(&|p| p.program.clear(), "there is no program to execute");
    let nobody = Owner { uid: u32::MAX, gid: 0, groups: Vec::new() };
    check(&|p| p.owner = Some(nobody.clone()), "4294967295 is not an id of a user or group");
}

#[test]
fn a_symlink_or_a_fifo_as_stdout_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("stdout")).unwrap();
    let error = run(&program(folder.path(), &["true"])).unwrap_err();
    assert!(error.ends_with("Too many levels of symbolic links"), "{error}");
    std::fs::remove_file(folder.path().join("stdout")).unwrap();
    assert!(
        std::process::Command::new("mkfifo").arg(folder.path().join("stdout")).status().unwrap().success()
    );
    let error = run(&program(folder.path(), &["true"])).unwrap_err();
    assert!(error.ends_with("No such device or address"), "{error}");
}

#[test]
fn arguments_arrive_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let status =
        run(&program(folder.path(), &["printf", "<%s>", "$HOME", "*", "a b", "-n", "'", ""])).unwrap();
    assert!(status.success());
    assert_eq!(std::fs::read_to_string(folder.path().join("stdout")).unwrap(), "<$HOME><*><a b><-n><'><>");
}

#[test]
fn another_user_has_no_more_than_his_own_ids() {
    if !rustix::process::geteuid().is_root() {
        return; // only root may become somebody else
    }
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::chown(folder.path(), Some(12345), Some(23456)).unwrap();
    let mut program =
        program(folder.path(), &["grep", "-E", "^(Uid|Gid|Groups|CapEff)", "/proc/self/status"]);
    program.owner = Some(Owner { uid: 12345, gid: 23456, groups: vec![34567] });
    assert!(run(&program).unwrap().success());
    let seen = std::fs::read_to_string(folder.path().join("stdout")).unwrap();
    let words: Vec<&str> = seen.split_ascii_whitespace().collect();
    let expected =
        "Uid: 12345 12345 12345 12345 Gid: 23456 23456 23456 23456 Groups: 34567 CapEff: 0000000000000000";
    assert_eq!(words.join(" "), expected);
    program.directory = "/root".into();
    program.stdout = folder.path().join("stdout");
    let closed = std::fs::metadata("/root").unwrap();
    if std::os::unix::fs::PermissionsExt::mode(&closed.permissions()) & 0o001 == 0 {
        assert_eq!(
            run(&program).unwrap_err(),
            "cannot enter the working directory `/root`: Permission denied"
        );
    }
}
