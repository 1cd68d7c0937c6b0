//! The offers that the codecs are measured on: eight resources, one of sixteen ranges of ports, and four attributes.

use meseta_wire::Text;
use meseta_wire::v1::{self, resource, value};

/// So many offers, each of another agent.
pub fn some(count: usize) -> Vec<v1::Offer> {
    (0..count).map(offer).collect()
}

fn offer(number: usize) -> v1::Offer {
    let id = |what: &str| format!("4b1c5ea2-8c7e-4d0c-9f0e-2b7a6cf1d3a9-{what}{number}");
    let hostname = format!("agent-{number}.rack-{}.example.org", number % 40);
    v1::Offer {
        id: v1::OfferId { value: id("O").into(), ..Default::default() },
        framework_id: v1::FrameworkId { value: id("").replace('-', "").into(), ..Default::default() },
        agent_id: v1::AgentId { value: id("S").into(), ..Default::default() },
        url: Some(Box::new(v1::Url {
            scheme: "http".into(),
            address: v1::Address {
                hostname: Some(hostname.as_str().into()),
                ip: Some(format!("10.0.{}.{}", number / 250, number % 250).into()),
                port: 5051,
                ..Default::default()
            },
            path: Some("/slave(1)".into()),
            ..Default::default()
        })),
        hostname: hostname.into(),
        resources: resources(number),
        attributes: attributes(number),
        allocation_info: allocated(),
        ..Default::default()
    }
}

fn allocated() -> Option<resource::AllocationInfo> {
    Some(resource::AllocationInfo { role: Some("services/web".into()), ..Default::default() })
}

fn resources(number: usize) -> Vec<v1::Resource> {
    let odd = number as f64;
    let mut volume = reserved(scalar("disk", 4096.0));
    volume.disk = Some(Box::new(disk(number)));
    vec![
        scalar("cpus", 23.5 + odd),
        scalar("mem", 65536.0 - odd),
        scalar("disk", 1048576.25),
        scalar("gpus", 4.0),
        ports(number as u64),
        reserved(scalar("cpus", 0.1 + odd)),
        reserved(scalar("mem", 512.0)),
        volume,
    ]
}

fn scalar(name: &str, amount: f64) -> v1::Resource {
    v1::Resource {
        name: name.into(),
        r#type: value::Type::Scalar,
        scalar: Some(value::Scalar { value: amount, ..Default::default() }),
        allocation_info: allocated(),
        ..Default::default()
    }
}

fn ports(number: u64) -> v1::Resource {
    let range = |at: u64| {
        let begin = 31_000 + at * 60 + number % 7;
        value::Range { begin, end: begin + 10 + at, ..Default::default() }
    };
    v1::Resource {
        name: "ports".into(),
        r#type: value::Type::Ranges,
        ranges: Some(value::Ranges { range: (0..16).map(range).collect(), ..Default::default() }),
        allocation_info: allocated(),
        ..Default::default()
    }
}

fn reserved(resource: v1::Resource) -> v1::Resource {
    let label = v1::Label { key: "owner".into(), value: Some("team-seven".into()), ..Default::default() };
    let reservation = resource::ReservationInfo {
        r#type: Some(resource::reservation_info::Type::Dynamic),
        role: Some("services/web".into()),
        principal: Some("operator".into()),
        labels: Some(v1::Labels { labels: vec![label], ..Default::default() }),
        ..Default::default()
    };
    v1::Resource { reservations: vec![reservation], ..resource }
}

fn disk(number: usize) -> resource::DiskInfo {
    resource::DiskInfo {
        persistence: Some(resource::disk_info::Persistence {
            id: format!("volume-{number}").into(),
            principal: Some("operator".into()),
            ..Default::default()
        }),
        volume: Some(Box::new(v1::Volume {
            mode: v1::volume::Mode::Rw,
            container_path: "data".into(),
            ..Default::default()
        })),
        ..Default::default()
    }
}

fn attributes(number: usize) -> Vec<v1::Attribute> {
    let named = |name: &str, r#type| v1::Attribute { name: name.into(), r#type, ..Default::default() };
    let text = |name: &str, text: Text| v1::Attribute {
        text: Some(value::Text { value: text, ..Default::default() }),
        ..named(name, value::Type::Text)
    };
    let cores = value::Scalar { value: 48.0, ..Default::default() };
    let levels = value::Range { begin: 1, end: 5 + number as u64 % 3, ..Default::default() };
    vec![
        text("rack", format!("rack-{}", number % 40).into()),
        text("zone", "eu-west-1b".into()),
        v1::Attribute { scalar: Some(cores), ..named("cores", value::Type::Scalar) },
        v1::Attribute {
            ranges: Some(value::Ranges { range: vec![levels], ..Default::default() }),
            ..named("levels", value::Type::Ranges)
        },
    ]
}
