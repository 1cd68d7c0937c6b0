//! What somebody probably meant who wrote a word that nobody knows.

/// The candidate that takes the fewest edits to reach, if they are few for its length.
pub fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (distance, best) = candidates.map(|name| (edits(word, name), name)).min()?;
    (distance <= 2.max(word.len() / 3)).then_some(best)
}

/// Levenshtein's distance.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let cost = if from == *to { diagonal } else { diagonal + 1 };
            diagonal = row[j + 1];
            row[j + 1] = cost.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_edits_are_a_slip_and_many_another_word() {
        let near = |word| nearest(word, ["GET_STATE", "GET_TASKS", "TEARDOWN"].into_iter());
        assert_eq!(near("GET_STAT"), Some("GET_STATE"));
        assert_eq!(near("get_state"), None);
        assert_eq!(near("TEARDWON"), Some("TEARDOWN"));
        assert_eq!(near(""), None);
    }
}
