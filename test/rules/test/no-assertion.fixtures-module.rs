// settings: {"path": "src/fixtures/basic.rs"}
#[test]
fn it_works() {}
// ^^^^^^^^ test/no-assertion
