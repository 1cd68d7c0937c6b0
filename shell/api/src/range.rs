//! The `Range` of a download: one range of bytes. Any other is answered with the whole file, as HTTP allows.

/// What of a file is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Whole,
    Bytes {
        from: u64,
        length: u64,
    },
    /// It begins where the file is over.
    Outside,
}

/// Reads a `Range`, of a file with so many bytes.
pub(crate) fn part(range: Option<&str>, size: u64) -> Part {
    let first_and_last = |range: &str| {
        let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
        let last = if last.is_empty() { u64::MAX } else { last.parse().ok()? };
        Some((first.parse().ok()?, last))
    };
    match range.and_then(first_and_last) {
        Some((first, last)) if first > last => Part::Whole,
        Some((first, _)) if first >= size => Part::Outside,
        Some((first, last)) => Part::Bytes { from: first, length: last.min(size - 1) - first + 1 },
        None => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_of_bytes_is_understood() {
        let check = |range: &str, expected| assert_eq!(part(Some(range), 10), expected, "{range}");
        check("bytes=0-3", Part::Bytes { from: 0, length: 4 });
        check("bytes=9-9", Part::Bytes { from: 9, length: 1 });
        check("bytes=4-", Part::Bytes { from: 4, length: 6 });
        check("bytes=4-100", Part::Bytes { from: 4, length: 6 });
        check("bytes=10-", Part::Outside);
        for range in ["bytes=4-3", "bytes=-3", "bytes=0-1,3-4", "bytes=a-b", "lines=0-3", ""] {
            check(range, Part::Whole);
        }
        assert_eq!(part(None, 10), Part::Whole);
        assert_eq!(part(Some("bytes=0-"), 0), Part::Outside);
    }
}
