//! CPU time of the calling thread: what the work took, whoever else wanted the machine meanwhile.

use rustix::time::{ClockId, clock_gettime};

/// CPU seconds that the calling thread has used so far.
pub fn thread_seconds() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// CPU seconds that `work` takes on this thread.
pub fn timed(work: impl FnOnce()) -> f64 {
    let begin = thread_seconds();
    work();
    thread_seconds() - begin
}
