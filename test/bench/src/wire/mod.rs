//! `bench wire`: our codecs beside prost's and serde's derived ones, on the same values.
//!
//! Ours check required fields, keep unknown ones and bound depth; the peers do none of it. A figure counts only where
//! both sides agree: each reads what the other wrote and writes the same again.

mod offers;
mod prost_peer;
mod serde_peer;

use std::hint::black_box;

use anyhow::{Context, Result, ensure};
use meseta_wire::{Message, v1};
use prost::Message as _;

use crate::output;
use crate::rounds::{Spread, by_turns};
use crate::{clock, wire};

#[derive(clap::Args)]
pub struct Options {
    /// Rounds that count
    #[arg(long, default_value_t = 21)]
    rounds: usize,
    /// How many offers
    #[arg(long, default_value_t = 1_000)]
    offers: usize,
    /// How often each round works through all offers
    #[arg(long, default_value_t = 10)]
    passes: usize,
}

/// The same offers in every shape.
struct Material {
    ours: Vec<v1::Offer>,
    prosts: Vec<prost_peer::Offer>,
    serdes: Vec<serde_peer::Offer>,
    protobuf: Vec<Vec<u8>>,
    json: Vec<Vec<u8>>,
}

pub fn run(options: &Options) -> Result<()> {
    ensure!(options.offers > 0, "there is nothing to measure: ask for --offers=1 or more");
    let material = wire::Material::of(options.offers)?;
    material.check()?;
    let mean = |all: &[Vec<u8>]| all.iter().map(Vec::len).sum::<usize>() / all.len();
    output::data(&format!(
        "{} offers of {} bytes in protobuf, {} in JSON; {} rounds of {} passes; CPU time, median (min–max)",
        options.offers,
        mean(&material.protobuf),
        mean(&material.json),
        options.rounds,
        options.passes,
    ));
    material.measure(options);
    Ok(())
}

impl Material {
    fn of(count: usize) -> Result<Material> {
        let ours = offers::some(count);
        let protobuf: Vec<Vec<u8>> = ours.iter().map(Message::encode_to_vec).collect();
        let json: Vec<Vec<u8>> = ours.iter().map(to_json).collect();
        let prosts = protobuf.iter().map(|bytes| prost_peer::Offer::decode(bytes.as_slice()));
        let prosts = prosts.collect::<Result<_, _>>().context("prost cannot read what we wrote")?;
        let serdes = json.iter().map(|bytes| serde_json::from_slice(bytes));
        let serdes = serdes.collect::<Result<_, _>>().context("serde cannot read what we wrote")?;
        Ok(Material { ours, prosts, serdes, protobuf, json })
    }

    /// Whether all sides mean the same values.
    fn check(&self) -> Result<()> {
        for (at, offer) in self.ours.iter().enumerate() {
            let (bytes, json) = (&self.protobuf[at], &self.json[at]);
            ensure!(v1::Offer::decode(bytes)? == *offer, "offer {at} is another one after protobuf");
            ensure!(v1::Offer::from_json(json)? == *offer, "offer {at} is another one after JSON");
            ensure!(
                self.prosts[at].encode_to_vec() == *bytes,
                "prost writes offer {at} in other bytes than we do"
            );
            let peer = serde_json::to_vec(&self.serdes[at])?;
            ensure!(v1::Offer::from_json(&peer)? == *offer, "serde's offer {at} is another one");
            let values = [json, &peer].map(|text| serde_json::from_slice::<serde_json::Value>(text));
            let [mine, theirs] = values;
            ensure!(mine? == theirs?, "serde writes offer {at} as other JSON than we do");
        }
        Ok(())
    }

    fn measure(&self, options: &Options) {
        output::data(&format!("{:17}{:>12}  {:>18}  peer/ours", "", "ours µs", "peer µs"));
        let row = |work: &str, peer: &str, goal: &str, ours: &dyn Fn(), theirs: &dyn Fn()| {
            let passes = |work: &dyn Fn()| clock::timed(|| (0..options.passes).for_each(|_| work()));
            let rounds = by_turns(options.rounds, || passes(ours), || passes(theirs));
            let each = 1e6 / (options.passes * self.ours.len()) as f64;
            let ratio = Spread::of(rounds.iter().map(|(ours, theirs)| theirs / ours));
            let ours = Spread::of(rounds.iter().map(|round| round.0 * each)).median();
            let theirs = Spread::of(rounds.iter().map(|round| round.1 * each)).median();
            let peer = format!("{peer} {theirs:8.3}");
            output::data(&format!("{work:17}{ours:12.3}  {peer:>18}  {ratio}, goal {goal}"));
        };
        row("protobuf decode", "prost", "≥ 1.5", &|| self.decode(), &|| self.decode_prost());
        row("protobuf encode", "prost", "≥ 1", &|| self.encode(), &|| self.encode_prost());
        row("JSON read", "serde", "≥ 1", &|| self.read(), &|| self.read_serde());
        row("JSON write", "serde", "≥ 2", &|| self.write(), &|| self.write_serde());
    }

    fn decode(&self) {
        for bytes in &self.protobuf {
            black_box(v1::Offer::decode(black_box(bytes)).is_ok());
        }
    }

    fn decode_prost(&self) {
        for bytes in &self.protobuf {
            black_box(prost_peer::Offer::decode(black_box(bytes.as_slice())).is_ok());
        }
    }

    fn encode(&self) {
        let mut out = Vec::new();
        for offer in &self.ours {
            out.clear();
            offer.encode(&mut out);
            black_box(&out);
        }
    }

    fn encode_prost(&self) {
        let mut out = Vec::new();
        for offer in &self.prosts {
            out.clear();
            black_box(offer.encode(&mut out).is_ok());
            black_box(&out);
        }
    }

    fn read(&self) {
        for text in &self.json {
            black_box(v1::Offer::from_json(black_box(text)).is_ok());
        }
    }

    fn read_serde(&self) {
        for text in &self.json {
            black_box(serde_json::from_slice::<serde_peer::Offer>(black_box(text)).is_ok());
        }
    }

    fn write(&self) {
        let mut out = Vec::new();
        for offer in &self.ours {
            out.clear();
            offer.to_json(&mut out);
            black_box(&out);
        }
    }

    fn write_serde(&self) {
        let mut out = Vec::new();
        for offer in &self.serdes {
            out.clear();
            black_box(serde_json::to_writer(&mut out, offer).is_ok());
            black_box(&out);
        }
    }
}

fn to_json(offer: &v1::Offer) -> Vec<u8> {
    let mut out = Vec::new();
    offer.to_json(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_sides_mean_the_same() {
        Material::of(3).unwrap().check().unwrap();
    }
}
