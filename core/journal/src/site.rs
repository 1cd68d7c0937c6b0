//! The table of all durable writes: every place where the product promises that something is on disk.
//!
//! A durable change cannot be asked for without naming its site, and every site is in this table; so a test that
//! walks the table dies at every one of them.

use std::fmt;

/// The name of one durable write.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Site {
    name: &'static str,
    shape: Shape,
}

/// What a durable write does, and so the steps at which it can be interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// A whole file, by way of another that is renamed.
    Replace,
    /// Bytes at a file's end.
    Append,
    /// A file or folder taken away.
    Remove,
    /// A symbolic link, made or turned to another target.
    Link,
    /// A transaction of the registry.
    Transaction,
}

/// Where in a durable write a process can die.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Nothing has happened yet.
    Before,
    /// Half of the bytes are written.
    Amid,
    /// All bytes are written, none is promised.
    BeforeSync,
    /// All bytes are durable, but under another name.
    BeforeRename,
    /// The name is right, but not yet durable.
    AfterRename,
    /// All is durable; nobody was told.
    After,
}

macro_rules! sites {
    ($($(#[$doc:meta])* $constant:ident = $name:literal $shape:ident,)*) => {
        impl Site {
            $($(#[$doc])* pub const $constant: Site = Site { name: $name, shape: Shape::$shape };)*

            /// The whole table.
            pub const ALL: &'static [Site] = &[$(Site::$constant),*];
        }
    };
}

sites! {
    /// The registry's file, when there is none yet.
    REGISTRY_CREATE = "registry.create" Transaction,
    REGISTRY_COMMIT = "registry.commit" Transaction,

    BOOT_ID = "agent.boot-id" Replace,
    AGENT_INFO = "agent.info" Replace,
    /// Which of the agents that this work_dir has been is the present one.
    AGENT_LATEST = "agent.latest" Link,
    AGENT_RESOURCES = "agent.resources" Replace,
    AGENT_DRAIN = "agent.drain" Replace,
    AGENT_DRAIN_REMOVE = "agent.drain-remove" Remove,
    AGENT_REMOVE = "agent.remove" Remove,
    FRAMEWORK_INFO = "agent.framework-info" Replace,
    FRAMEWORK_REMOVE = "agent.framework-remove" Remove,
    EXECUTOR_INFO = "agent.executor-info" Replace,
    EXECUTOR_REMOVE = "agent.executor-remove" Remove,
    TASK_INFO = "agent.task-info" Replace,
    TASK_REMOVE = "agent.task-remove" Remove,
    UPDATE_LOG_APPEND = "agent.update-log.append" Append,
    /// The log of updates when it begins, when it is repaired, and when it is rewritten without what is done.
    UPDATE_LOG_REWRITE = "agent.update-log.rewrite" Replace,
}

impl Site {
    /// What it is called in messages and in `MESETA_CRASH_SITE`.
    pub const fn name(self) -> &'static str {
        self.name
    }

    pub const fn shape(self) -> Shape {
        self.shape
    }

    /// The site of that name.
    pub fn by_name(name: &str) -> Option<Site> {
        Self::ALL.iter().copied().find(|site| site.name == name)
    }

    /// Where it can be interrupted, in the order in which that comes.
    pub fn steps(self) -> &'static [Step] {
        use Step::*;
        match self.shape {
            Shape::Replace => &[Before, Amid, BeforeSync, BeforeRename, AfterRename, After],
            Shape::Append | Shape::Transaction => &[Before, Amid, BeforeSync, After],
            Shape::Remove => &[Before, AfterRename, After],
            Shape::Link => &[Before, BeforeRename, AfterRename, After],
        }
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Step {
    pub const ALL: &'static [Step] =
        &[Step::Before, Step::Amid, Step::BeforeSync, Step::BeforeRename, Step::AfterRename, Step::After];

    /// What it is called in `MESETA_CRASH_SITE`.
    pub const fn name(self) -> &'static str {
        match self {
            Step::Before => "before",
            Step::Amid => "amid",
            Step::BeforeSync => "before-sync",
            Step::BeforeRename => "before-rename",
            Step::AfterRename => "after-rename",
            Step::After => "after",
        }
    }

    /// The step of that name.
    pub fn by_name(name: &str) -> Option<Step> {
        Self::ALL.iter().copied().find(|step| step.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_lead_back() {
        let names: BTreeSet<_> = Site::ALL.iter().map(|site| site.name()).collect();
        assert_eq!(names.len(), Site::ALL.len());
        assert!(Site::ALL.iter().all(|site| Site::by_name(site.name()) == Some(*site)));
        assert!(Step::ALL.iter().all(|step| Step::by_name(step.name()) == Some(*step)));
    }
}
