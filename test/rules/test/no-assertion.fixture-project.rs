// settings: {"path": "fixtures/fixture-project/tests/basic.rs"}
#[test]
fn it_works() {}
