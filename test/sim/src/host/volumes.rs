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
        make: Vec<VolumePlace>,
        clear: Vec<VolumePlace>,
        answer: Input,
    ) {
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
