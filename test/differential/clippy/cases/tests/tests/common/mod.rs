pub fn helper(value: Option<u8>) -> u8 {
    value.unwrap() // differs: test-helper
}
