// settings: {"preset": "recommended"}
fn production() {}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn bare() {}

// Requires a server.
#[test]
#[ignore]
fn with_a_reason_above_all() {}

/// The chance is 1 in 256, so it runs for minutes.
#[tokio::test]
#[ignore]
async fn with_documentation() {}

/// Adds two numbers.
#[test]
#[ignore]
// columns 0..9 test/skipped
fn with_a_description() {}

#[ignore]
#[tokio::test]
// It fails with the emulator.
async fn with_a_reason_between() {}

#[ignore]
// columns 0..9 test/skipped
#[tokio::test]
// It reads a file.
async fn with_another_comment_between() {}

#[test]
#[ignore]
// We can't test this by the flag, because the folder is left at once.
#[case("x")]
fn that_cannot_be_tested() {}

#[test]
#[ignore]
fn reads_odd_paths() {
    // How is such a path made?
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn reads_other_paths() {
    // The path of the user.
    read("other");
}
