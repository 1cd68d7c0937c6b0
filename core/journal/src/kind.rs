//! The kinds of sealed records. A kind's number is on disk: numbers are never changed or used again.

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal $name:literal,)*) => {
        /// What a sealed record holds. Its payload is an encoded message of `meseta.internal` unless said otherwise.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum Kind {
            $($(#[$doc])* $variant = $code,)*
        }

        impl Kind {
            /// All kinds, in the order of the table.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant),*];

            /// What messages call it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Kind::$variant => $name,)*
                }
            }

            /// The kind with this number on disk.
            pub fn from_code(code: u16) -> Option<Kind> {
                match code {
                    $($code => Some(Kind::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    /// The head of an append log; its payload is this crate's own.
    Log = 1 "the head of a log",

    AgentInfo = 16 "an agent's info",
    /// With the operations that are under way on them: number 18 was meant for these.
    AgentResources = 17 "an agent's checkpointed resources",
    AgentDrain = 19 "an agent's drain configuration",
    FrameworkInfo = 20 "a framework's info",
    ExecutorInfo = 21 "an executor's info",
    TaskInfo = 22 "a task's info",
    /// How a container was started, and later how it ended.
    Container = 23 "a container's state",

    RegistryAgent = 64 "a registered agent",
    RegistryFramework = 65 "a registered framework",
    RegistryMaster = 66 "the master's own record",
    RegistryQuota = 67 "a quota",
    RegistryWeight = 68 "a weight",
    RegistryMachine = 69 "a machine",
    RegistrySchedule = 70 "a maintenance schedule",
    RegistryProvider = 71 "a resource provider",
    /// The layout of the registry; see [`crate::registry`].
    RegistryLayout = 126 "the registry's layout",
    /// What a master has to understand; see [`crate::registry`].
    RegistryCapabilities = 127 "the registry's minimum capabilities",
}

impl Kind {
    /// Its number on disk.
    pub fn code(self) -> u16 {
        self as u16
    }
}
