// settings: {"preset": "recommended"}
#[cfg(test)]
mod tests {
    // TODO when https://github.com/example/core/issues/6629 is fixed,
    // unignore this test
    #[test]
    #[ignore]
    fn changes_times() {
        assert!(change());
    }

    // The time of a file.
    #[test]
    #[ignore]
//  ^^^^^^^^^ test/skipped
    fn changes_dates() {
        assert!(change());
    }
}
