//! An agent dies at its durable writes.

use meseta_journal::Step;
use rustix::process::Signal;

use super::Death;
use super::life::Life;
use super::world::{World, died};
use crate::harness::until;

/// During the life of a task: its records, and their removal.
pub fn lives(deaths: &[Death]) {
    let mut world = World::new();
    let id = world.wait_known();
    for death in deaths {
        assert!(dies_in_a_life(&mut world, *death), "{death:?} never comes");
        assert_eq!(world.told_id().as_ref(), Some(&id), "{death:?}: the agent is another");
    }
    world.live();
}

/// At each of the updates and acknowledgements of a life.
pub fn updates(deaths: &[Death]) {
    let mut world = World::new();
    for death in deaths {
        let mut nth = 1;
        while dies_in_a_life(&mut world, Death { nth, ..*death }) {
            nth += 1;
        }
        assert!(nth > 4, "{death:?} comes only {} times: two updates are acknowledged in a life", nth - 1);
    }
    // The last death did not come, and is still to come.
    world.restart();
    world.live();
}

fn dies_in_a_life(world: &mut World, death: Death) -> bool {
    world.restart_to_die(death);
    Life::new(world).through(world)
}

/// When it becomes an agent: its identity, and the beginning of its log.
pub fn beginnings(deaths: &[Death]) {
    let mut world = World::new();
    for death in deaths {
        world.replace_agent();
        world.start_to_die(*death);
        let mut told = None;
        until(&format!("{death:?} comes"), || {
            let dead = died(&mut world.agent);
            told = world.told_id().or(told.take());
            dead.then_some(())
        });
        world.agent.start(&[]);
        let id = world.wait_known();
        assert!(told.is_none_or(|told| told == id), "{death:?}: it went by another id");
        if death.step == Step::After {
            assert!(agents_of(&world) <= 2, "{death:?}: an id that was written down is not used again");
        }
        world.live();
        world.agent.kill();
        world.agent.start(&[]);
        assert_eq!(world.wait_known(), id, "{death:?}: it is another after a restart");
    }
}

/// How many agents the master knows at the address of the present one.
fn agents_of(world: &World) -> usize {
    let agents = world.cluster.master.json("/slaves").expect("the master serves");
    let here = |agent: &&serde_json::Value| agent["port"] == world.agent.port;
    agents["slaves"].as_array().into_iter().flatten().filter(here).count()
}

/// When it finds that the machine was started anew.
pub fn boots(deaths: &[Death]) {
    let mut world = World::new();
    let id = world.wait_known();
    for death in deaths {
        world.agent.kill();
        let boot = std::path::Path::new(&world.agent.flags["work_dir"]).join("meta/boot_id");
        std::fs::write(&boot, "another").expect("the boot is on record");
        world.start_to_die(*death);
        until(&format!("{death:?} comes"), || died(&mut world.agent).then_some(()));
        let before = death.step < Step::AfterRename;
        let recorded = std::fs::read_to_string(&boot).expect("the boot is on record");
        assert_eq!(recorded == "another", before, "{death:?}: {recorded:?} is on record");
        world.agent.start(&[]);
        assert_eq!(world.wait_known(), id, "{death:?}: it is another after a boot");
        until("the boot is on record", || {
            std::fs::read_to_string(&boot).is_ok_and(|boot| boot != "another").then_some(())
        });
        world.live();
    }
}

/// When it is asked to end for good.
pub fn leaves(deaths: &[Death]) {
    let mut world = World::new();
    for death in deaths {
        let id = world.wait_known();
        world.restart_to_die(*death);
        assert_eq!(world.wait_known(), id, "{death:?}");
        world.agent.signal(Signal::USR1);
        until(&format!("{death:?} comes"), || died(&mut world.agent).then_some(()));
        world.agent.start(&[]);
        let now = world.wait_known();
        let same = death.step == Step::Before;
        assert_eq!(now == id, same, "{death:?}: it was {id}, and is {now}");
        world.live();
    }
}
