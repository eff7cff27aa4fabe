// settings: {"path": "src/checks.rs", "isTest": true}
fn helper(x: Option<u8>) -> u8 {
    x.unwrap()
}
