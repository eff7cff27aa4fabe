// settings: {"path": "crates/a/tests/it.rs", "packagePath": "tests/it.rs"}
fn helper(x: Option<u8>) -> u8 {
    x.unwrap()
}
