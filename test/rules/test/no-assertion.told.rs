// settings: {"preset": "recommended"}
/// The file is linked into nothing: compiling it *is* the test.
#[test]
fn definitions_hold() {}

#[test]
fn sizes() {
    // No test here because sizes depend on whether the feature is enabled.
}

#[test]
fn loops_of_tags() {
    // Loops cannot exist as you cannot make them.
}

/// Adds the numbers.
#[test]
fn adds() {}
// ^^^^ test/no-assertion

#[test]
fn adds_many() {
// ^^^^^^^^^ test/no-assertion
    // removed wrong test case
}

#[test]
fn adds_later() {
// ^^^^^^^^^^ test/no-assertion
    // TODO: this must be tested
}

#[test]
fn adds_none() {
// ^^^^^^^^^ test/no-assertion
    // let known = add(1, 2);
    // assert_eq!(known, 3);
}

#[test]
fn adds_more() {
// ^^^^^^^^^ test/no-assertion
    // This needs proper tests, but the set-up cannot be made yet
}
