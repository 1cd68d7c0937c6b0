//! Planned maintenance, as operators, frameworks and agents see it.

use meseta_wire::internal::from_agent;
use meseta_wire::v1;
use meseta_wire::v1::TaskState;
use meseta_wire::v1::maintenance::{Schedule, Window};
use meseta_wire::v1::master::call;
use meseta_wire::v1::scheduler;

use super::made::*;
use super::world::*;

fn machine(n: u64) -> v1::MachineId {
    // Agents of these tests tell no address: theirs is their name.
    let hostname = Some(format!("HOST{n}"));
    v1::MachineId {
        hostname: hostname.map(Into::into),
        ip: Some(format!("10.0.0.{n}").into()),
        ..Default::default()
    }
}

/// Schedules each of these windows: machines, and when they will be away.
fn plan(world: &mut World, windows: &[(&[u64], i64)]) -> String {
    let window = |(machines, start): &(&[u64], i64)| Window {
        machine_ids: machines.iter().map(|n| machine(*n)).collect(),
        unavailability: v1::Unavailability {
            start: v1::TimeInfo { nanoseconds: *start, ..Default::default() },
            ..Default::default()
        },
        ..Default::default()
    };
    let schedule = Schedule { windows: windows.iter().map(window).collect(), ..Default::default() };
    let update = call::UpdateMaintenanceSchedule { schedule, ..Default::default() };
    world.operate(v1::master::Call {
        r#type: Some(call::Type::UpdateMaintenanceSchedule),
        update_maintenance_schedule: Some(update),
        ..Default::default()
    })
}

fn down(world: &mut World, machines: &[u64]) -> String {
    let machines = machines.iter().map(|n| machine(*n)).collect();
    let start_maintenance = Some(call::StartMaintenance { machines, ..Default::default() });
    let r#type = Some(call::Type::StartMaintenance);
    world.operate(v1::master::Call { r#type, start_maintenance, ..Default::default() })
}

fn up(world: &mut World, machines: &[u64]) -> String {
    let machines = machines.iter().map(|n| machine(*n)).collect();
    let stop_maintenance = Some(call::StopMaintenance { machines, ..Default::default() });
    let r#type = Some(call::Type::StopMaintenance);
    world.operate(v1::master::Call { r#type, stop_maintenance, ..Default::default() })
}

/// What is planned, each machine with its mode.
fn planned(world: &World) -> String {
    let shown = |planned: &crate::Planned| {
        let hostname = planned.id.hostname.clone().unwrap_or_default();
        format!("{hostname} {}", if planned.down { "down" } else { "draining" })
    };
    let view = world.master.view();
    view.maintenance.iter().map(|(_, machine)| shown(machine)).collect::<Vec<_>>().join(", ")
}

fn answer(world: &World, kind: scheduler::call::Type, id: &str, seconds: f64) -> scheduler::Call {
    let ids = vec![v1::OfferId { value: world.id(id).into(), ..Default::default() }];
    let filters = Some(v1::Filters { refuse_seconds: Some(seconds), ..Default::default() });
    let mut call = bare(kind);
    match kind {
        scheduler::call::Type::AcceptInverseOffers => {
            let body = scheduler::call::AcceptInverseOffers {
                inverse_offer_ids: ids,
                filters,
                ..Default::default()
            };
            call.accept_inverse_offers = Some(body);
        }
        _ => {
            let body = scheduler::call::DeclineInverseOffers {
                inverse_offer_ids: ids,
                filters,
                ..Default::default()
            };
            call.decline_inverse_offers = Some(body);
        }
    }
    call
}

#[test]
fn machines_go_from_up_to_draining_to_down_to_up() {
    let mut world = World::new();
    assert_eq!(
        down(&mut world, &[1]),
        "r1 400 Machine 'HOST1' (10.0.0.1) is not part of the maintenance schedule"
    );
    assert_eq!(plan(&mut world, &[(&[1, 2], 5)]), "r2 200");
    assert_eq!(planned(&world), "HOST1 draining, HOST2 draining");
    assert_eq!(
        up(&mut world, &[1]),
        "r3 400 Machine 'HOST1' (10.0.0.1) is not down, so it cannot be brought up"
    );
    assert_eq!(down(&mut world, &[2]), "r4 200");
    assert_eq!(down(&mut world, &[2]), "r5 400 Machine 'HOST2' (10.0.0.2) is down already");
    assert_eq!(
        plan(&mut world, &[(&[1], 6)]),
        "r6 400 Machine 'HOST2' (10.0.0.2) is down, so it cannot be left out of the schedule"
    );
    assert_eq!(plan(&mut world, &[(&[2], 7), (&[3], 7)]), "r7 200");
    assert_eq!(planned(&world), "HOST2 down, HOST3 draining");
    assert_eq!(up(&mut world, &[2]), "r8 200");
    assert_eq!(planned(&world), "HOST3 draining");
    assert_eq!(world.master.view().maintenance.schedule.windows.len(), 1);
}

#[test]
fn what_cannot_be_planned_is_refused_by_name() {
    let mut world = World::new();
    assert_eq!(plan(&mut world, &[(&[], 5)]), "r1 400 A window of the schedule names no machine");
    assert_eq!(
        plan(&mut world, &[(&[1], 5), (&[1], 6)]),
        "r2 400 Machine 'HOST1' (10.0.0.1) is named more than once"
    );
    assert_eq!(down(&mut world, &[]), "r3 400 The list of machines is empty");
    let many: Vec<u64> = (0..100_001).collect();
    let too_many = "names 100001 machines, at most 100000 are taken";
    assert_eq!(plan(&mut world, &[(&many, 5)]), format!("r4 400 The schedule {too_many}"));
    assert_eq!(down(&mut world, &many), format!("r5 400 The list {too_many}"));
    let bad = |hostname: &str, ip: &str| call::StartMaintenance {
        machines: vec![v1::MachineId {
            hostname: Some(hostname.into()),
            ip: Some(ip.into()),
            ..Default::default()
        }],
        ..Default::default()
    };
    for (hostname, ip, why) in [
        ("", "", "one has neither"),
        ("host", "no address", "'no address' is not the address of a machine"),
        (&"x".repeat(256), "10.0.0.1", "one has 256"),
        ("host", "", "Machine 'host' (without an 'ip') is not part of"),
        ("", "10.0.0.1", "Machine '' (10.0.0.1) is not part of"),
    ] {
        let start_maintenance = Some(bad(hostname, ip));
        let r#type = Some(call::Type::StartMaintenance);
        let call = v1::master::Call { r#type, start_maintenance, ..Default::default() };
        let told = world.operate(call);
        assert!(told.contains(" 400 ") && told.contains(why), "{told}");
    }
}

#[test]
fn a_plan_is_acted_on_once_it_is_durable_and_outlives_the_master() {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    world.durable = false;
    assert_eq!(plan(&mut world, &[(&[1, 2], 5)]), "commit put maintenance");
    // The next decision builds on that one.
    assert_eq!(down(&mut world, &[2]), "commit put machine/10.0.0.2/host2, put maintenance");
    assert!(world.master.view().maintenance.is_empty());
    let told = world.commit();
    assert_eq!(told, "s1 RESCIND M-O0\nr2 200\nr3 200\ns1 OFFERS M-O1 of M-S0 cpus:2; mem:1024 * away 5");
    // Who is offered something there is asked as well.
    assert_eq!(world.pass(1.5), "s1 INVERSE_OFFERS M-O2 of M-S0 away 5");
    world.restart();
    assert_eq!(planned(&world), "HOST1 draining, HOST2 down");
    assert_eq!(up(&mut world, &[2]), "r4 200");
    world.restart();
    assert_eq!(planned(&world), "HOST1 draining");
    assert!(!world.records.contains_key("machine/10.0.0.2/host2"));
}

#[test]
fn the_same_schedule_again_takes_no_offer_back() {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    plan(&mut world, &[(&[1], 5)]);
    world.pass(1.5);
    assert_eq!(plan(&mut world, &[(&[1], 5)]), "r3 200");
    assert!(plan(&mut world, &[]).starts_with("s1 RESCIND M-O1\ns1 RESCIND_INVERSE_OFFER M-O2\nr4 200\n"));
}

#[test]
fn who_uses_a_machine_is_asked_to_leave_until_it_answers() {
    use scheduler::call::Type::{AcceptInverseOffers, DeclineInverseOffers};
    let mut world = World::new();
    world.register_at(1, "cpus:1;mem:32");
    world.subscribe(1, framework(&["*"], &[]));
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    world.subscribe(2, framework(&["*"], &[]));
    assert_eq!(plan(&mut world, &[(&[1], 5)]), "r4 200\ns1 INVERSE_OFFERS M-O1 of M-S0 away 5");
    assert_eq!(world.pass(10.0), "");
    // Another's answer is nobody's.
    let others = answer(&world, AcceptInverseOffers, "M-O1", 0.0);
    world.call(2, "M-0001", others);
    assert!(world.master.view().inverse_answers.is_empty());
    let accepted = answer(&world, AcceptInverseOffers, "M-O1", 60.0);
    world.call(1, "M-0000", accepted);
    let status =
        |world: &World| world.master.view().inverse_answers.values().next().map(|answer| answer.status);
    assert_eq!(status(&world), Some(v1::allocator::inverse_offer_status::Status::Accept));
    assert!(!world.pass(4.0).contains("INVERSE"));
    assert!(world.pass(60.0).contains("s1 INVERSE_OFFERS M-O2 of M-S0 away 5"));
    // A filter of no time is no reason to ask without end.
    let declined = answer(&world, DeclineInverseOffers, "M-O2", 0.0);
    assert_eq!(world.call(1, "M-0000", declined), "r7 202");
    assert_eq!(status(&world), Some(v1::allocator::inverse_offer_status::Status::Decline));
    assert!(world.pass(1.5).contains("s1 INVERSE_OFFERS M-O3 of M-S0 away 5"));
    // Another plan: what was asked is void, what was answered forgotten.
    let told = plan(&mut world, &[(&[1], 6)]);
    assert_eq!(told, "s1 RESCIND_INVERSE_OFFER M-O3\nr8 200\ns1 INVERSE_OFFERS M-O4 of M-S0 away 6");
    assert_eq!(status(&world), None);
}

#[test]
fn a_framework_that_comes_back_is_asked_anew() {
    let info = v1::FrameworkInfo { failover_timeout: Some(60.0), ..framework(&["*"], &[]) };
    let mut world = World::new();
    world.register_at(1, "cpus:1;mem:32");
    world.subscribe(1, info.clone());
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    plan(&mut world, &[(&[1], 5)]);
    world.close(1);
    assert!(world.master.view().inverse_offers.is_empty());
    let info = again(&world, "M-0000", info);
    world.subscribe(2, info);
    assert_eq!(world.pass(1.5), "s2 INVERSE_OFFERS M-O2 of M-S0 away 5");
    // What agents that are away have nobody is asked about.
    assert_eq!(world.cut(1), "s2 RESCIND_INVERSE_OFFER M-O2");
}

#[test]
fn an_inverse_offer_is_taken_back_when_its_time_is_over() {
    let mut world =
        World::with(crate::Options { offer_timeout: Some(std::time::Duration::from_secs(7)), ..options() });
    world.register_at(1, "cpus:1;mem:32");
    world.subscribe(1, framework(&["*"], &[]));
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    plan(&mut world, &[(&[1], 5)]);
    let told = world.pass(8.5);
    assert_eq!(told, "s1 RESCIND_INVERSE_OFFER M-O1\ns1 INVERSE_OFFERS M-O2 of M-S0 away 5");
}

#[test]
fn a_machine_that_goes_down_takes_its_agents_along_and_lets_none_in() {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    world.register_at(2, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    plan(&mut world, &[(&[1], 5)]);
    world.durable = false;
    assert_eq!(down(&mut world, &[1]), "commit put machine/10.0.0.1/host1, put maintenance");
    // Until that is durable it is told to nobody, and nobody is let in.
    assert_eq!(world.register_at(3, "cpus:1"), "commit put agent/M-S2");
    assert_eq!(world.register_as(4, 1, "cpus:1"), "");
    let told = world.commit();
    let lines: Vec<&str> = told.lines().collect();
    let expected = [
        "l1.1 Shutdown The machine is down for maintenance",
        "s1 UPDATE t TASK_LOST AGENT_REMOVED",
        "s1 FAILURE M-S0  None",
    ];
    let at = lines.iter().position(|line| *line == expected[0]).expect("the agent is told to end");
    assert_eq!(lines[at..at + 3], expected, "{told}");
    assert!(lines.contains(&"l3.1 Registered M-S2"), "{told}");
    assert_eq!(world.register_as(4, 1, "cpus:1"), "l4.1 Shutdown The machine is down for maintenance");
    let back = world.reregister_at(5, 1, "M-S0", from_agent::Reregister::default());
    assert_eq!(back, "l5.1 Shutdown The machine is down for maintenance");
    let agents: Vec<_> = world.master.view().agents.keys().map(|id| id.to_string()).collect();
    assert_eq!(agents, [world.id("M-S1"), world.id("M-S2")]);
    up(&mut world, &[1]);
    assert!(world.register_as(4, 1, "cpus:1").contains("l4.1 Registered M-S3"));
}

#[test]
fn nothing_is_offered_of_an_agent_that_is_being_called_gone_when_its_machine_goes_down() {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    plan(&mut world, &[(&[1], 5)]);
    world.subscribe(1, framework(&["*"], &[]));
    world.durable = false;
    assert_eq!(down(&mut world, &[1]), "commit put machine/10.0.0.1/host1, put maintenance");
    let agent_id = v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
    let mark_agent_gone = Some(call::MarkAgentGone { agent_id, ..Default::default() });
    let r#type = Some(call::Type::MarkAgentGone);
    world.operate(v1::master::Call { r#type, mark_agent_gone, ..Default::default() });
    // The machine is down before the agent is gone.
    world.commit_one();
    assert!(world.master.view().offers.is_empty());
    world.pass(2.0);
    assert!(world.master.view().offers.is_empty());
    assert!(world.commit().contains("l1.1 Shutdown"));
}

#[test]
fn an_agent_that_was_being_admitted_goes_with_its_machine_too() {
    let mut world = World::new();
    plan(&mut world, &[(&[1], 5)]);
    world.durable = false;
    world.register_at(1, "cpus:2;mem:1024");
    down(&mut world, &[1]);
    let told = world.commit();
    assert_eq!(
        told, "l1.1 Registered M-S0\nl1.1 Shutdown The machine is down for maintenance\nr2 200",
        "{told}"
    );
    assert!(!world.records.keys().any(|key| key.starts_with("agent/")));
}

#[test]
fn a_registry_that_knows_of_a_machine_only_that_it_is_down_keeps_it_down() {
    let mut world = World::new();
    plan(&mut world, &[(&[1], 5)]);
    down(&mut world, &[1]);
    world.records.remove("maintenance");
    world.restart();
    assert_eq!(planned(&world), "HOST1 down");
    assert!(world.register_at(1, "cpus:1").contains("Shutdown"));
    assert_eq!(up(&mut world, &[1]), "r3 200");
    assert_eq!(planned(&world), "");
    assert!(world.update(1, "M-0000", "t", TaskState::TaskRunning, 1).is_empty());
}
