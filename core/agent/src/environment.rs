//! The environment of executors: who they are, where they may write, and nothing that the agent happens to have.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_journal::RelPath;
use meseta_model::{ExecutorId, FrameworkId, duration, limits};
use meseta_wire::v1;

use crate::Agent;
use crate::state::{Executor, Framework};

/// Given where neither the operator nor the command says otherwise.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

impl Agent {
    /// An executor's variables: the operator's, then its command's, then those by which it finds its agent.
    pub(crate) fn executor_environment(
        &self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        framework: &Framework,
        executor: &Executor,
        sandbox: &RelPath,
    ) -> BTreeMap<String, String> {
        let mut environment = BTreeMap::from([("PATH".to_owned(), PATH.to_owned())]);
        environment.extend(self.options.executor_environment.clone());
        let declared = executor.info.command.as_ref().and_then(|command| command.environment.as_ref());
        environment.extend(declared.map(variables).unwrap_or_default());
        let sandbox = format!("{}/{sandbox}", self.options.work_dir);
        let mut set = |name: &str, value: String| {
            environment.insert(name.to_owned(), value);
        };
        set("MESOS_FRAMEWORK_ID", framework_id.to_string());
        set("MESOS_EXECUTOR_ID", executor_id.to_string());
        set("MESOS_SLAVE_ID", self.id().map(|id| id.to_string()).unwrap_or_default());
        set("MESOS_SLAVE_PID", format!("slave(1)@{}", self.options.endpoint));
        set("MESOS_AGENT_ENDPOINT", self.options.endpoint.clone());
        set("MESOS_DIRECTORY", sandbox.clone());
        set("MESOS_SANDBOX", sandbox);
        set("MESOS_ALLOCATION_ROLE", executor.role.to_string());
        set("MESOS_HTTP_COMMAND_EXECUTOR", "1".to_owned());
        set("LIBPROCESS_PORT", "0".to_owned());
        set("MESOS_CHECKPOINT", if executor.checkpoint { "1" } else { "0" }.to_owned());
        set("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", duration::print(self.shutdown_grace(executor)));
        if framework.checkpoint() {
            set("MESOS_RECOVERY_TIMEOUT", duration::print(self.options.recovery_timeout));
            set("MESOS_SUBSCRIPTION_BACKOFF_MAX", duration::print(limits::EXECUTOR_REREGISTRATION_TIMEOUT));
        }
        environment
    }

    fn shutdown_grace(&self, executor: &Executor) -> Duration {
        match &executor.info.shutdown_grace_period {
            Some(period) => Duration::from_nanos(period.nanoseconds.max(0) as u64),
            None => self.options.executor_shutdown_grace_period,
        }
    }
}

/// Variables as a framework declares them: plain ones, and secrets that are given by value.
pub(crate) fn variables(environment: &v1::Environment) -> BTreeMap<String, String> {
    let value = |variable: &v1::environment::Variable| match &variable.secret {
        Some(secret) => {
            let data = secret.value.as_ref().map(|value| value.data.clone()).unwrap_or_default();
            String::from_utf8_lossy(&data).into_owned()
        }
        None => variable.value.as_deref().unwrap_or_default().to_owned(),
    };
    environment.variables.iter().map(|variable| (variable.name.to_string(), value(variable))).collect()
}
