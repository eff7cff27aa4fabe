// settings: {"preset": "recommended"}
// Runs forever on different seeds, looking for crashes.
#[test]
#[ignore]
fn crashes_never() {}

/// Takes about ten seconds é😀.
#[test]
#[ignore]
fn reads_all() {}

// Only run this with a clean cache.
#[test]
#[ignore]
fn cleans() {}

#[test]
#[ignore]
fn agrees() {
    // Checks that both agree for each precision.
    // As the last digit may differ, this
    // requires manual comparison.
    compare();
}

#[test]
#[ignore]
fn rounds() {
    // To run: cargo test rounds --release -- --ignored
    compare();
}

#[test]
#[ignore]
fn test_float_exhaustive() {}

#[test]
#[ignore]
fn exhaustive_u32() {}

// Takes the first row, and runs the rest of the queue.
#[test]
#[ignore]
// columns 0..9 test/skipped
fn takes() {}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn first() {
    // The parser only runs once, to run over the long time of the row.
    compare();
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn second() {
    compare();
    // This requires manual comparison.
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn non_exhaustive_kinds() {}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn third() {
    compare();
}

fn fourth() {
    // This requires manual comparison.
}
