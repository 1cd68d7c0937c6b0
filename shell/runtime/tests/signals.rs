//! Signals arrive as values instead of ending the process.

use meseta_runtime::{Signal, Signals};
use rustix::process;

#[tokio::test]
async fn each_signal_is_told_apart() {
    let mut signals = Signals::new().unwrap();
    for (sent, expected) in [
        (process::Signal::USR1, Signal::User1),
        (process::Signal::TERM, Signal::Terminate),
        (process::Signal::INT, Signal::Interrupt),
    ] {
        process::kill_process(process::getpid(), sent).unwrap();
        assert_eq!(signals.next().await, expected);
    }
}
