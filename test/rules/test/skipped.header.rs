// settings: {"preset": "recommended"}
// Runs the test suite of another project.
// It requires an environment that builds it.

#[test]
#[ignore]
fn suite() {}
