//! The text of `--help`: every flag with its default and how far Meseta goes with it.

use super::{Flag, Kind, Status, Table};

const COLUMN: usize = 44;
const FROM_WHERE: &str = "\
Each flag may also come from the environment: MESETA_NAME or MESOS_NAME. A value file://PATH is read
from that file, but for a PATH it is that path. The command line wins over the environment, the
environment over the default.

";

/// The whole help, ending in a newline.
pub fn render(table: &Table) -> String {
    let mut rows: Vec<&Flag> = table.flags().collect();
    rows.sort_by_key(|flag| flag.name);
    let operand = if table.operand.is_empty() { String::new() } else { format!(" {}", table.operand) };
    let mut out = format!("{}\n\nUsage: {}{operand} [flags]\n\n", table.about, table.called());
    out.push_str(FROM_WHERE);
    for flag in rows {
        row(&mut out, &head(flag), &describe(flag));
    }
    row(&mut out, "--help", "Print this and exit");
    row(&mut out, "--version", "Print the version and exit");
    out
}

fn row(out: &mut String, head: &str, text: &str) {
    if head.len() + 4 <= COLUMN {
        out.push_str(&format!("  {head:<width$}{text}\n", width = COLUMN - 2));
    } else {
        out.push_str(&format!("  {head}\n{:COLUMN$}{text}\n", ""));
    }
}

fn head(flag: &Flag) -> String {
    match flag.kind {
        Kind::Switch => format!("--[no-]{}", flag.name),
        Kind::Text => format!("--{}=TEXT", flag.name),
        Kind::Number | Kind::Decimal => format!("--{}=NUMBER", flag.name),
        Kind::Duration => format!("--{}=DURATION", flag.name),
        Kind::Bytes => format!("--{}=SIZE", flag.name),
        Kind::Path => format!("--{}=PATH", flag.name),
        Kind::Json => format!("--{}=JSON", flag.name),
    }
}

fn describe(flag: &Flag) -> String {
    let mut notes = Vec::new();
    match flag.default {
        Some(default) => notes.push(format!("default: {default}")),
        None if flag.required => notes.push("required".to_owned()),
        None => {}
    }
    if !flag.choices.is_empty() {
        // The same in lower case is taken, too, and needs no second mention.
        let twice = |choice: &str| flag.choices.contains(&choice.to_ascii_uppercase().as_str());
        let lower = |choice: &str| choice.chars().any(char::is_lowercase);
        let shown: Vec<&str> =
            flag.choices.iter().copied().filter(|choice| !lower(choice) || !twice(choice)).collect();
        notes.push(format!("one of: {}", shown.join(", ")));
    }
    match (flag.least, flag.most) {
        (Some(least), Some(most)) => notes.push(format!("{least} to {most}")),
        (Some(least), None) => notes.push(format!("at least {least}")),
        (None, Some(most)) => notes.push(format!("at most {most}")),
        (None, None) => {}
    }
    match flag.status {
        Status::Done | Status::Moot => {}
        Status::Harmless => notes.push("no effect yet".to_owned()),
        Status::Refused(_) => notes.push("not supported yet".to_owned()),
        Status::Only(values, _) => notes.push(format!("supported: {}", values.join(", "))),
    }
    if notes.is_empty() { flag.help.to_owned() } else { format!("{} ({})", flag.help, notes.join("; ")) }
}
