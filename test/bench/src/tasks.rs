//! The task that benchmarks launch: a tenth of a CPU, 5 MB and ten labels, as in Mesos' own.

use meseta_wire::v1::{self, value};

/// CPUs of a task.
pub const CPUS: f64 = 0.1;
/// Its memory in MB.
pub const MEM: f64 = 5.0;

/// A task of that name on that agent, without a command or an executor.
pub fn task(id: &str, agent_id: v1::AgentId) -> v1::TaskInfo {
    let label = |number: usize| v1::Label {
        key: format!("key{number}").into(),
        value: Some(format!("value{number}").into()),
        ..Default::default()
    };
    v1::TaskInfo {
        name: id.into(),
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        agent_id,
        resources: vec![scalar("cpus", CPUS), scalar("mem", MEM)],
        labels: Some(v1::Labels { labels: (0..10).map(label).collect(), ..Default::default() }),
        ..Default::default()
    }
}

pub fn command(value: &str) -> Option<Box<v1::CommandInfo>> {
    Some(Box::new(v1::CommandInfo { value: Some(value.into()), ..Default::default() }))
}

pub fn scalar(name: &str, amount: f64) -> v1::Resource {
    v1::Resource {
        name: name.into(),
        r#type: value::Type::Scalar,
        scalar: Some(value::Scalar { value: amount, ..Default::default() }),
        ..Default::default()
    }
}

/// How much of a scalar resource there is.
pub fn amount(resources: &[v1::Resource], name: &str) -> f64 {
    let named = resources.iter().filter(|resource| resource.name == name);
    named.filter_map(|resource| resource.scalar.as_ref()).map(|scalar| scalar.value).sum()
}
