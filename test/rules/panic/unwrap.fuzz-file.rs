// settings: {"preset": "recommended", "path": "crates/syntax/src/fuzz.rs"}
fn check(x: Option<u8>) -> u8 {
    x.unwrap()
}
