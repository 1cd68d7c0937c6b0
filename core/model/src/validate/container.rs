//! Containers and their volumes.

use super::{Checked, expect, refuse, secret};
use meseta_wire::v1;

/// The container of a task or an executor.
pub fn container(container: &v1::ContainerInfo) -> Checked {
    use v1::container_info::Type;
    container.volumes.iter().try_for_each(volume)?;
    let docker = container.r#type == Type::Docker;
    expect(!docker || container.docker.is_some(), || {
        "DockerInfo 'docker' is not set for DOCKER typed ContainerInfo".to_owned()
    })
}

/// A volume comes from exactly one place.
pub fn volume(volume: &v1::Volume) -> Checked {
    let places = [volume.host_path.is_some(), volume.image.is_some(), volume.source.is_some()];
    let given = places.into_iter().filter(|given| *given).count();
    expect(given == 1, || {
        format!(
            "Exactly one of 'host_path', 'image' and 'source' must be set for the volume at '{}'",
            volume.container_path
        )
    })?;
    volume.source.as_ref().map_or(Ok(()), |inner| source(inner))
}

fn source(source: &v1::volume::Source) -> Checked {
    use v1::volume::source::Type;
    let (field, given) = match source.r#type {
        Some(Type::DockerVolume) => ("docker_volume", source.docker_volume.is_some()),
        Some(Type::HostPath) => ("host_path", source.host_path.is_some()),
        Some(Type::SandboxPath) => ("sandbox_path", sandbox_path(source)?),
        Some(Type::Secret) => ("secret", source.secret.is_some()),
        Some(Type::CsiVolume) => ("csi_volume", source.csi_volume.is_some()),
        None | Some(Type::Unknown) => return refuse("'source.type' of a volume is not set or unknown"),
    };
    expect(given, || format!("'source.{field}' is not set for a volume of that type"))?;
    source.secret.as_ref().map_or(Ok(()), |inner| secret(inner))
}

/// Whether a path in a sandbox is given; it must say in whose.
fn sandbox_path(source: &v1::volume::Source) -> Result<bool, super::Invalid> {
    use v1::volume::source::sandbox_path::Type;
    let Some(path) = &source.sandbox_path else { return Ok(false) };
    match path.r#type {
        Some(Type::Self_ | Type::Parent) => Ok(true),
        None | Some(Type::Unknown) => refuse("'source.sandbox_path.type' of a volume must be SELF or PARENT"),
    }
}
