//! What an agent's flags gave, and what operations made of it.
//!
//! An agent remembers only the latter: it is started with the former each time.

use crate::kind::{Kind, ReservationType};
use crate::resources::{NotContained, Resources};

impl Kind {
    /// Whether an operation made it what it is: it is dynamically reserved, or a persistent volume.
    pub fn is_made(&self) -> bool {
        self.is_dynamically_reserved() || self.is_persistent_volume()
    }

    /// As the agent's flags gave it: no volume, and no reservation but a static one.
    pub fn as_given(&self) -> Kind {
        self.without_volume().with(|traits| {
            traits.reservations.retain(|reservation| reservation.r#type == ReservationType::Static);
        })
    }
}

impl Resources {
    /// Those that operations made.
    pub fn made(&self) -> Resources {
        self.filter(|resource| resource.kind.is_made())
    }

    /// These resources, as they were given, with those among them that operations made; the error says what of the latter
    /// cannot have been made of these.
    pub fn remade(&self, made: &Resources) -> Result<Resources, NotContained> {
        let mut left = self.clone();
        left.subtract(&made.map_kinds(Kind::as_given))?;
        left.add(made);
        Ok(left)
    }
}
