//! The folders of volumes on an agent's machine: they outlive its processes.

use meseta_agent::{Input, VolumePlace};

use crate::node::Node;
use crate::queue::{Happening, MILLISECOND};
use crate::world::World;

/// What is to be done, and what the agent is told then.
pub struct Work {
    make: Vec<VolumePlace>,
    clear: Vec<VolumePlace>,
    answer: Input,
}

impl World {
    /// Something an agent wants of its volumes: done a little later, if the process lives that long.
    pub(crate) fn work_on_volumes(
        &mut self,
        agent: u16,
        mut make: Vec<VolumePlace>,
        mut clear: Vec<VolumePlace>,
        mut answer: Input,
    ) {
        let fails = self.swarm.uses.volumes_fail > 0.0 && self.rng.chance(self.swarm.uses.volumes_fail);
        let there = &self.agents[usize::from(agent)].volumes;
        // What an earlier process did already cannot fail any more.
        let fresh = make.iter().all(|place| !there.contains(&place.path()))
            && clear.iter().all(|place| there.contains(&place.path()));
        if let (true, Input::VolumesChanged { result, .. }) = (fails && fresh && !self.calm, &mut answer) {
            *result = Err("the disk is full".to_owned());
            (make, clear) = (Vec::new(), Vec::new());
        }
        let host = &mut self.agents[usize::from(agent)];
        host.volume_work.push_back(Work { make, clear, answer });
        let life = host.process.life;
        let at = self.soon(20 * MILLISECOND);
        self.queue.push(at, Happening::Volumes { agent, life });
    }

    pub(crate) fn volumes_done(&mut self, agent: u16, life: u32) {
        if !self.lives(Node::Agent(agent), life) {
            return;
        }
        let host = &mut self.agents[usize::from(agent)];
        let Some(Work { make, clear, answer }) = host.volume_work.pop_front() else { return };
        host.volumes.retain(|path| clear.iter().all(|place| place.path() != *path));
        host.volumes.extend(make.iter().map(VolumePlace::path));
        self.step_agent(agent, answer);
    }
}
