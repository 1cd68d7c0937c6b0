//! A cluster as text: events in, offers out.
//!
//! Each line is an event, behind ` -> ` the offers that follow from it, parted by ` + `, as `id: framework/role agent
//! resources`; offers are numbered from 1. Agents are visited in the order of their seed, so where several give at once
//! scripts use one seed for good. An agent's host has its name; `only=s` asks for it. All frameworks can deal with nothing special unless they say so (`+gpu`, …).

use meseta_allocator::{
    AgentSpec, Allocator, Capabilities, Constraints, FrameworkSpec, Offered, Options, Progress, Quota,
    Request,
};
use meseta_model::{
    AgentId, FrameworkId, Mono, OfferId, Quantities, Reservation, ResourceLimits, Resources, Role,
};
use std::time::Duration;

pub struct World {
    pub allocator: Allocator,
    pub now: Mono,
    next: u64,
}

pub fn role(text: &str) -> Role {
    Role::parse(text).expect(text)
}

pub fn roles(text: &str) -> Vec<Role> {
    text.split(',').filter(|r| !r.is_empty()).map(role).collect()
}

pub fn framework(text: &str) -> FrameworkId {
    FrameworkId::from_trusted(text)
}

pub fn agent(text: &str) -> AgentId {
    AgentId::from_trusted(text)
}

/// Resources in text form; `rev:` before a name makes it revocable, `refined:` reserves it to `a` and `a/b`.
pub fn resources(text: &str) -> Resources {
    let mut all = Resources::new();
    for part in text.split(';').filter(|part| !part.is_empty()) {
        let (special, rest) = match part.split_once(':') {
            Some((word @ ("rev" | "refined"), rest)) => (word, rest),
            _ => ("", part),
        };
        let plain = Resources::parse_text(rest, &Role::default_role()).expect(text);
        let special = plain.map_kinds(|kind| match special {
            "rev" => kind.with(|traits| traits.revocable = true),
            "refined" => [role("a"), role("a/b")]
                .into_iter()
                .fold(kind.clone(), |kind, role| kind.push_reservation(Reservation::dynamic(role, None))),
            _ => kind.clone(),
        });
        all.add(&special);
    }
    all
}

fn seconds(text: &str) -> f64 {
    text.parse().expect(text)
}

fn print(offered: &Offered) -> String {
    let Offered { offer, framework, role, agent, resources } = offered;
    format!("{offer}: {framework}/{role} {agent} {}", resources.to_string().replace("; ", ";"))
}

impl World {
    pub fn new(options: Options) -> Self {
        Self { allocator: Allocator::new(options), now: Mono(0), next: 0 }
    }

    /// All offers that can be made now.
    pub fn allocate(&mut self) -> Vec<Offered> {
        let (mut out, mut next) = (Vec::new(), self.next);
        let mut name = || {
            next += 1;
            OfferId::from_trusted(next.to_string())
        };
        while self.allocator.allocate(self.now, &mut name, &mut out) == Progress::More {}
        self.next = next;
        out
    }

    /// Lets time pass in the steps that the allocator asks for.
    fn pass(&mut self, until: Mono) -> Vec<Offered> {
        let mut out = Vec::new();
        while let Some(due) = self.allocator.due().filter(|due| *due <= until) {
            self.now = self.now.max(due);
            out.extend(self.allocate());
        }
        self.now = until;
        out
    }

    /// Goes on with more of a script.
    pub fn run(&mut self, script: &str) {
        for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (event, expected) = line.split_once("->").unwrap_or((line, ""));
            let mut said = self.event(event);
            self.allocator.check();
            said.extend(self.allocate().iter().map(print));
            self.allocator.check();
            self.allocator.check_nobody_overlooked();
            let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(squeeze(&said.join(" + ")), squeeze(expected), "after '{}'", event.trim());
        }
    }

    fn spec(words: &[&str]) -> FrameworkSpec {
        let mut spec = FrameworkSpec { roles: roles(words[0]).into_iter().collect(), ..Default::default() };
        for word in &words[1..] {
            match word.split_once('=') {
                Some(("suppressed", list)) => spec.suppressed = roles(list).into_iter().collect(),
                Some(("only", host)) => {
                    let (text, wanted) = (host.as_bytes(), host.to_owned());
                    let constraints = Constraints::new(text, move |agent| *agent.hostname == *wanted);
                    let all = spec.roles.iter().map(|role| (role.clone(), constraints.clone()));
                    spec.constraints = all.collect();
                }
                Some((of, minimum)) => {
                    let alternatives = minimum.split('|').filter(|m| !m.is_empty());
                    let alternatives = alternatives.map(|m| Quantities::parse(m).expect(m)).collect();
                    spec.min_allocatable.insert(role(of), alternatives);
                }
                None => Self::capability(&mut spec.capabilities, word),
            }
        }
        spec
    }

    fn capability(capabilities: &mut Capabilities, word: &str) {
        match word {
            "+gpu" => capabilities.gpu = true,
            "+revocable" => capabilities.revocable = true,
            "+shared" => capabilities.shared = true,
            "+region" => capabilities.region_aware = true,
            "+refinement" => capabilities.refinement = true,
            other => panic!("no capability '{other}'"),
        }
    }

    /// Carries out one event. What the event itself says (withdrawn offers, missing resources) is printed in brackets.
    fn event(&mut self, line: &str) -> Vec<String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (a, now) = (&mut self.allocator, self.now);
        let mut said = Vec::new();
        match words[..] {
            ["agent", id, total, ref rest @ ..] => {
                said.extend(a.add_agent(agent(id), agent_spec(id, total, rest), true));
            }
            ["remove-agent", id] => said.extend(a.remove_agent(&agent(id))),
            ["total", id, total] => said.extend(a.update_total(&agent(id), resources(total)).expect(id)),
            ["off", id] => said.extend(a.set_agent_active(&agent(id), false)),
            ["on", id] => said.extend(a.set_agent_active(&agent(id), true)),
            ["framework", id, ref rest @ ..] => {
                said.extend(a.add_framework(framework(id), Self::spec(rest), true));
            }
            ["update", id, ref rest @ ..] => {
                said.extend(a.update_framework(&framework(id), Self::spec(rest)))
            }
            ["remove", id] => said.extend(a.remove_framework(&framework(id))),
            ["disconnect", id] => said.extend(a.set_framework_active(&framework(id), false)),
            ["connect", id] => said.extend(a.set_framework_active(&framework(id), true)),
            ["suppress", id, ref rest @ ..] => a.suppress(&framework(id), &roles(&rest.join(","))),
            ["revive", id, ref rest @ ..] => a.revive(&framework(id), &roles(&rest.join(","))),
            ["weight", of, weight] => a.set_weight(role(of), seconds(weight)),
            ["need", id, what] => {
                let resources = Quantities::parse(what).expect(line);
                a.request(&framework(id), vec![Request { agent: None, resources }]);
            }
            ["pause"] => a.set_paused(true),
            ["go-on"] => a.set_paused(false),
            ["quota", of, ref rest @ ..] => {
                a.set_quota(&role(of), Some(quota(rest)));
            }
            ["decline", id, filter] => {
                let filter = a.options().refusal(Some(seconds(filter)));
                a.decline(&OfferId::from_trusted(id), Some(filter), now).expect(id);
            }
            ["rescind", id] => drop(a.rescind(&OfferId::from_trusted(id)).expect(id)),
            ["accept", id, used, filter] => {
                let accepted = a.accept(&[OfferId::from_trusted(id)]).expect(id);
                let (f, r, s) = (&accepted.framework, &accepted.role, &accepted.agent);
                let used = resources(used);
                assert!(a.use_resources(f, r, s, &used).is_empty(), "{line}");
                let filter = a.options().refusal(Some(seconds(filter)));
                let rest = accepted.resources.minus(&used);
                assert!(a.give_back(f, r, s, &rest, Some(filter), now).is_empty(), "{line}");
            }
            ["release", seat, on, what] => {
                let (f, r) = seat.split_once('/').expect(seat);
                let missing = a.release(&framework(f), &role(r), &agent(on), &resources(what));
                if !missing.is_empty() {
                    return vec![format!("[missing {missing}]")];
                }
            }
            ["adopt", seat, on, what] => {
                let (f, r) = seat.split_once('/').expect(seat);
                a.adopt(&framework(f), &role(r), &agent(on), &resources(what));
            }
            ["at", time] => {
                let until = Mono::default() + Duration::from_secs_f64(seconds(time));
                return self.pass(until).iter().map(print).collect();
            }
            _ => panic!("no event '{line}'"),
        }
        if said.is_empty() { Vec::new() } else { vec![format!("[withdrawn {}]", join(&said, " "))] }
    }
}

fn agent_spec(hostname: &str, total: &str, words: &[&str]) -> AgentSpec {
    let mut spec = AgentSpec { total: resources(total), hostname: hostname.into(), ..AgentSpec::default() };
    for word in words {
        match word.split_once('=') {
            None => spec.remote = *word == "remote",
            Some((seat, used)) => {
                let (f, r) = seat.split_once('/').expect(seat);
                spec.used.push((framework(f), role(r), resources(used)));
            }
        }
    }
    spec
}

fn quota(words: &[&str]) -> Quota {
    let mut quota = Quota::default();
    for word in words {
        match word.split_once('=') {
            Some(("limits", limits)) => quota.limits = ResourceLimits::parse(limits).expect(word),
            Some(("guarantees", amounts)) => quota.guarantees = Quantities::parse(amounts).expect(word),
            _ => panic!("no part of quota '{word}'"),
        }
    }
    quota
}

fn join(ids: &[OfferId], by: &str) -> String {
    ids.iter().map(OfferId::as_str).collect::<Vec<_>>().join(by)
}

/// Runs a script with these options and compares what follows from each line.
pub fn check_with(options: Options, script: &str) -> World {
    let mut world = World::new(options);
    world.run(script);
    assert_eq!(world.allocator.stats().mismatches, script.matches("[missing").count() as u64);
    world
}

pub fn check(script: &str) -> World {
    check_with(Options::default(), script)
}
