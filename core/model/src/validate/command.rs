//! Commands, environments and secrets.

use super::{Checked, expect, refuse};
use meseta_wire::v1;

/// A command of a task, an executor or a check.
pub fn command(command: &v1::CommandInfo) -> Checked {
    command.environment.as_ref().map_or(Ok(()), environment)
}

/// Each variable holds exactly what its type says.
pub fn environment(environment: &v1::Environment) -> Checked {
    environment.variables.iter().try_for_each(variable)
}

fn variable(variable: &v1::environment::Variable) -> Checked {
    use v1::environment::variable::Type;
    let name = &variable.name;
    match variable.r#type.unwrap_or(Type::Value) {
        Type::Value => {
            let alone = variable.value.is_some() && variable.secret.is_none();
            expect(alone, || {
                format!("Environment variable '{name}' of type 'VALUE' must have a value set and no secret")
            })
        }
        Type::Secret => {
            let Some(inner) = variable.secret.as_ref().filter(|_| variable.value.is_none()) else {
                let why = "of type 'SECRET' must have a secret set and no value";
                return refuse(format!("Environment variable '{name}' {why}"));
            };
            secret(inner).map_err(|error| super::Invalid(format!("Environment variable '{name}': {error}")))
        }
        Type::Unknown => refuse(format!("Environment variable '{name}' of type 'UNKNOWN' is not allowed")),
    }
}

/// A secret is either a value or a reference to one.
pub fn secret(secret: &v1::Secret) -> Checked {
    use v1::secret::Type;
    let (value, reference) = (secret.value.is_some(), secret.reference.is_some());
    match secret.r#type {
        Some(Type::Reference) => expect(reference && !value, || {
            "Secret of type REFERENCE must have the 'reference' field set and no 'value'".to_owned()
        }),
        Some(Type::Value) => expect(value && !reference, || {
            "Secret of type VALUE must have the 'value' field set and no 'reference'".to_owned()
        }),
        None | Some(Type::Unknown) => refuse("Secret must have the type REFERENCE or VALUE"),
    }
}
