// settings: {"path": "tests/ui/attributes.rs"}
#[test]
fn empty() {}
