//! Runs seeds: one, many on two threads, against planted bugs, or to see how fast.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use meseta_model::Rng;

use crate::log::Log;
use crate::mutant::Planted;
use crate::queue::SECOND;
use crate::sometimes::Points;
use crate::swarm::Swarm;
use crate::world::World;

/// Threads that run seeds; each seed has one.
pub const THREADS: u64 = 2;

/// How a seed is run.
#[derive(Debug, Clone, Copy)]
pub struct Course {
    /// Inputs that machines handle before everything is healed.
    pub steps: u64,
    /// How many agents there are, where that is not to be drawn.
    pub agents: Option<u16>,
    pub planted: Planted,
}

/// The seeds that are to be run.
#[derive(Debug, Clone, Copy)]
pub struct Order {
    pub start: u64,
    pub seeds: u64,
    pub threads: u64,
    pub course: Course,
}

/// What came of a seed.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub steps: u64,
    /// Stands for everything that happened.
    pub hash: u64,
    pub points: Points,
    /// In the simulated world, in nanoseconds.
    pub time: u64,
    /// What happened, where that was asked for.
    pub text: String,
}

/// A seed in which something did not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    pub seed: u64,
    pub step: u64,
    pub what: String,
}

impl Failure {
    /// What was broken, in a few words: the rule, or the place of the check that a machine makes of itself.
    pub fn rule(&self) -> String {
        let line = self.what.lines().next().unwrap_or_default();
        let line = line.strip_prefix("assertion `left == right` failed: ").unwrap_or(line);
        line.chars().take(100).collect::<String>().replace('|', "/")
    }

    /// The command that shows it again.
    pub fn command(&self, Course { steps, agents, .. }: Course) -> String {
        let agents = agents.map(|agents| format!(" --agents {agents}")).unwrap_or_default();
        format!("cargo xtask sim --seeds 1 --start {} --steps {steps}{agents}", self.seed)
    }
}

thread_local! {
    /// What the last panic of this thread said, and where.
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Panics of simulated machines are answers; they are told once, at the end.
fn listen() {
    std::panic::set_hook(Box::new(|info| {
        let what = info.payload();
        let text = what.downcast_ref::<String>().cloned();
        let text = text.or_else(|| what.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        let place = info.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
        LAST.set(format!("{}{}", text.unwrap_or_default(), place.unwrap_or_default()));
    }));
}

fn one(seed: u64, Course { steps, agents, planted }: Course, log: Log) -> Result<Outcome, Failure> {
    let mut rng = Rng::new(seed);
    let mut swarm = Swarm::draw(&mut rng);
    swarm.agents = agents.unwrap_or(swarm.agents);
    let mut world = World::new(seed, swarm, planted, log);
    let run = catch_unwind(AssertUnwindSafe(|| {
        world.run(steps);
        world.settle();
    }));
    match run {
        Ok(()) => Ok(Outcome {
            steps: world.steps,
            hash: world.log.hash(),
            points: world.points.clone(),
            time: world.now,
            text: world.log.text().to_owned(),
        }),
        Err(_) => Err(Failure { seed, step: world.steps, what: LAST.take() }),
    }
}

/// Runs one seed and says what happens, aloud or in the outcome.
pub fn replay(seed: u64, course: Course, aloud: bool) -> Result<Outcome, Failure> {
    listen();
    one(seed, course, Log::new(!aloud, aloud))
}

/// Runs seeds until one fails. Returns how many steps were made and how often each rare situation came about.
pub fn run(order: Order) -> Result<(u64, Points), Failure> {
    listen();
    let (next, failed) = (AtomicU64::new(0), AtomicBool::new(false));
    let results: Mutex<(u64, Points, Vec<Failure>)> = Mutex::new((0, Points::default(), Vec::new()));
    let work = || {
        while !failed.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= order.seeds {
                break;
            }
            let outcome = one(order.start + number, order.course, Log::new(false, false));
            let mut results = results.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            match outcome {
                Ok(outcome) => {
                    results.0 += outcome.steps;
                    results.1.add(&outcome.points);
                }
                Err(failure) => {
                    failed.store(true, Ordering::Relaxed);
                    results.2.push(failure);
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..order.threads {
            scope.spawn(work);
        }
    });
    let (steps, points, failures) = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    // Two threads may each have found one: the lowest seed is told, so that it is the same each time.
    match failures.into_iter().min_by_key(|failure| failure.seed) {
        Some(failure) => Err(failure),
        None => Ok((steps, points)),
    }
}

/// What large worlds did together.
#[derive(Debug, Clone, Copy, Default)]
pub struct Measured {
    pub steps: u64,
    /// Tasks that frameworks wanted to launch.
    pub tasks: u64,
    /// In the simulated worlds, in seconds.
    pub seconds: u64,
}

/// Makes steps in so many large worlds, each on a thread of its own, with all checks. The caller holds the clock.
pub fn bench(seed: u64, steps: u64, agents: u16, worlds: u64) -> Measured {
    let one = |seed: u64| {
        let mut rng = Rng::new(seed);
        let swarm = Swarm::busy(&mut rng, agents);
        let mut world = World::new(seed, swarm, Planted::default(), Log::new(false, false));
        world.run(steps);
        Measured { steps: world.steps, tasks: world.next_task as u64, seconds: world.now / SECOND }
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..worlds).map(|world| scope.spawn(move || one(seed + world))).collect();
        let done = running.into_iter().map(|world| world.join().unwrap_or_default());
        done.fold(Measured::default(), |sum, one| Measured {
            steps: sum.steps + one.steps,
            tasks: sum.tasks + one.tasks,
            seconds: sum.seconds + one.seconds,
        })
    })
}
